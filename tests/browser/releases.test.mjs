// Links and hand-ins open with the release that made them, at its own address; no other quiz ever begins in its place.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { link, openDesk, openFour } from "./harness/desk.mjs";
import { file } from "./harness/dossiers.mjs";
import { built, chooser, taken } from "./harness/handing.mjs";
import { answerButton, at, fill, onward } from "./harness/quiz.mjs";
import { dist } from "./harness/server.mjs";
import { siteTest, stands } from "./harness/site.mjs";

/** The name of the release that was built: the version of its generator and the hash of its dossier. */
const [ours] = JSON.parse(readFileSync(`${dist}releases/index.json`, "utf8"));
const [generator, hash] = ours.split("-");
/** An earlier release: a copy of this one that goes by another name. */
const earlier = `${Number(generator) - 1}-${hash}`;
/** A later generator, of which a release is only listed. */
const later = String(Number(generator) + 1);

const type = { js: "text/javascript", html: "text/html", css: "text/css", wasm: "application/wasm", svg: "image/svg+xml", png: "image/png" };

/** What a server answers for the earlier release beside the present one, below a path. */
function withEarlier(path = "/") {
  const answers = { [`${path}releases/index.json`]: { content: JSON.stringify([earlier, ours]) } };
  const folder = `${dist}releases/${ours}/`;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll("//", "/");
    const name = file.slice(folder.length);
    let content = readFileSync(file);
    if (/\/release\.\w+\.js$/.test(name) || name.endsWith(".html")) content = content.toString().replaceAll(ours, earlier);
    answers[`${path}releases/${earlier}/${name}`] = { type: type[name.split(".").at(-1)] ?? "application/json", content };
  }
  return answers;
}

function crc(bytes) {
  let rest = -1;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest;
}

/** The same link as another version of the generator would have made it, whole and with a sound checksum. */
function madeBy(address, version) {
  const [before, code] = address.split("#/assigned/");
  const bytes = Buffer.from(code, "base64url").subarray(0, -4);
  const at = 2 + bytes[1] + 8;
  const changed = Buffer.concat([bytes.subarray(0, at), Buffer.from([version.length]), Buffer.from(version), bytes.subarray(at + 1 + bytes[at])]);
  const sum = Buffer.alloc(4);
  sum.writeInt32LE(crc(changed));
  return `${before}#/assigned/${Buffer.concat([changed, sum]).toString("base64url")}`;
}

const begin = (page) => page.getByRole("button", { name: "Begin", exact: true });

async function goTo(page, address) {
  await page.goto("about:blank");
  await page.goto(address);
}

siteTest("the built site has the release at its own address too", {}, async ({ page, server }) => {
  assert.match(ours, /^\d+-[0-9a-f]{16}$/);
  assert.ok(existsSync(`${dist}releases/${ours}/desk.html`) && !existsSync(`${dist}releases/${ours}/embed.js`));
  await goTo(page, `${server.address}releases/${ours}/index.html`);
  await stands(page);
});

for (const path of ["/", "/a/b/"]) {
  siteTest(`a link of another release opens there, below ${path}`, { path, answers: withEarlier(path) }, async (t) => {
    const { page, server } = t;
    const address = await built(t);
    const asked = () => server.requests.filter((request) => request.endsWith("/releases/index.json")).length;
    await goTo(page, address);
    await begin(page).waitFor();
    assert.equal(asked(), 0, "a link of this release asks for no other");
    // The present program, met at the address of the earlier one, sends on what is not the earlier one's.
    await goTo(page, address.replace("index.html", `releases/${earlier}/index.html`));
    await page.waitForURL(`**${path}releases/${ours}/index.html#/assigned/*`);
    await begin(page).waitFor();
    await goTo(page, madeBy(address, earlier.split("-")[0]));
    await page.waitForURL(`**${path}releases/${earlier}/index.html#/assigned/*`);
    // The page is there already, and only the part after # changes.
    await goTo(page, address);
    await begin(page).waitFor();
    await page.evaluate((hash) => { location.hash = hash; }, madeBy(address, earlier.split("-")[0]).split("index.html")[1]);
    await page.waitForURL(`**${path}releases/${earlier}/index.html#/assigned/*`);
  });
}

siteTest("a link of a release that is not kept says so and begins nothing, a damaged one asks for no release", {}, async (t) => {
  const { page, server } = t;
  const address = await built(t);
  await goTo(page, madeBy(address, "99"));
  await page.getByText("The version of this site that made the link is not kept here.").waitFor();
  await page.getByText("This assignment was not opened, and no other quiz was begun in its place.").waitFor();
  assert.equal(await begin(page).count(), 0);
  assert.equal(new URL(page.url()).pathname, "/index.html");
  await page.evaluate(() => { location.hash = "#/"; });
  await page.locator(".collate-elsewhere").waitFor({ state: "detached" });
  const before = server.requests.length;
  await goTo(page, madeBy(address, "99").slice(0, -2));
  await page.getByRole("alert").filter({ hasText: "damaged" }).waitFor();
  assert.ok(!server.requests.slice(before).some((request) => request.endsWith("index.json")));
});

siteTest("names of releases come from a list, never from a link, and never lead to another host", { answers: { "/releases/index.json": { content: JSON.stringify([`//evil.example/${later}-0`, `../${later}-${hash}`, `${later}-${hash}`]) } } }, async (t) => {
  const { page, server } = t;
  const address = await built(t);
  await goTo(page, madeBy(address, "../.."));
  await page.getByText("The version of this site that made the link is not kept here.").waitFor();
  t.trouble.expect(/404/);
  await goTo(page, madeBy(address, later));
  await page.waitForURL(`**/releases/${later}-${hash}/index.html#/assigned/*`);
  assert.equal(new URL(page.url()).origin, server.origin);
});

siteTest("a release at its own address keeps apart what it keeps, and works without a network", {}, async (t) => {
  const { page, server, context } = t;
  const address = await built(t);
  await goTo(page, address.replace("index.html", `releases/${ours}/index.html`));
  await begin(page).click();
  await at(page, 1);
  await fill(page);
  await answerButton(page).click();
  await onward(page).waitFor();
  const keys = await page.evaluate(() => Object.keys(Object.getPrototypeOf(localStorage).constructor === Storage ? localStorage : {}));
  assert.deepEqual(keys, [], "the page sees a storage of its own");
  const kept = (await context.storageState()).origins[0].localStorage.map(({ name }) => name);
  assert.ok(kept.some((name) => name.startsWith(`release ${ours} collate:progress`)), kept.join());
  assert.deepEqual(kept.filter((name) => name.startsWith("collate:progress")), []);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await onward(page).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await onward(page).waitFor();
  await context.setOffline(false);
  // The newest release, at the address of the site, knows nothing of it.
  await goTo(page, server.address);
  await stands(page);
  assert.equal(await page.getByRole("link", { name: "Go on", exact: true }).count(), 0);
});

siteTest("the desk leads to the release that made a link or a hand-in, or says that it is not kept", { answers: withEarlier(), patience: 120_000 }, async (t) => {
  const { page } = t;
  const address = await built(t);
  const ana = await taken(t, address, "Ana", 0);
  const version = earlier.split("-")[0];
  await openFour(t);
  await link(page);
  await page.getByRole("textbox", { name: "Its link" }).fill(madeBy(address, version));
  await page.getByRole("button", { name: "Take it up" }).click();
  const elsewhere = page.getByRole("link", { name: "Open the desk of the release that made it" });
  assert.equal(new URL(await elsewhere.getAttribute("href"), page.url()).pathname, `/releases/${earlier}/desk.html`);
  await page.getByRole("textbox", { name: "Its link" }).fill(madeBy(address, "99"));
  await page.getByRole("button", { name: "Take it up" }).click();
  await page.getByText("That release is not kept at this site.").waitFor();
  await openDesk(t, "mark");
  const given = (version) => JSON.stringify({ ...JSON.parse(ana.json), assignment: madeBy(address, version).split("/").at(-1) });
  await chooser(page).setInputFiles([file("old.json", given(version)), file("lost.json", given("99")), file("good.json", ana.json)]);
  const bad = (name) => page.locator(".collate-desk-bad li").filter({ hasText: name });
  await bad("lost.json").getByText("That release is not kept at this site.").waitFor();
  await page.getByRole("rowheader", { name: "Ana" }).waitFor();
  await bad("old.json").getByRole("link").click();
  await page.waitForURL(`**/releases/${earlier}/desk.html#/mark`);
  await page.getByRole("heading", { level: 1, name: "Mark what came back" }).waitFor();
});
