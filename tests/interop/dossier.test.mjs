// Packages with a dossier of the teacher's own: it lies in the package, and nobody is asked for it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "../browser/harness/browser.mjs";
import { drawn, link, openDesk, put } from "../browser/harness/desk.mjs";
import { file, fileField } from "../browser/harness/dossiers.mjs";
import { at } from "../browser/harness/quiz.mjs";
import { serve } from "../browser/harness/server.mjs";
import { course, packed, play, points, quizIn, root, unpacked } from "./harness/course.mjs";
import { sittings, system } from "./harness/player.mjs";

const patience = 60_000;
const versions = ["1.2", "2004"];

/** The shipped dossier with other names of its articles, so that it can be told from that by its questions. */
const own = readFileSync(join(root, "questions/syria.json"), "utf8")
  .replaceAll('"short": "the ', '"short": "our own ')
  .replace('"id": "syria"', '"id": "own"');

let browser;
let folder;
const packages = {};
before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "collate-"));
  writeFileSync(join(folder, "own.json"), own);
  for (const version of versions) packages[version] = unpacked(packed(version, "2-12", ["--pass", "50", ...withOwn()]));
}, { timeout: 2 * patience });
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const withOwn = () => ["--dossier", join(folder, "own.json")];
const inside = (files) => Object.keys(files).find((path) => /^assets\/dossier\.[0-9a-f]{16}\.json$/.test(path));

for (const version of versions) {
  test(`SCORM ${version}: the dossier lies in the package, and the manifest lists it`, () => {
    const path = inside(packages[version]);
    assert.equal(Buffer.from(packages[version][path]).toString(), own);
    const manifest = Buffer.from(packages[version]["imsmanifest.xml"]).toString();
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, path]) => path).sort();
    assert.deepEqual(listed, Object.keys(packages[version]).filter((path) => path !== "imsmanifest.xml").sort());
    const plain = Buffer.from(unpacked(packed(version))["imsmanifest.xml"]).toString();
    const id = (manifest) => /<manifest identifier="([^"]*)"/.exec(manifest)[1];
    assert.notEqual(id(manifest), id(plain), "the same number is another quiz");
  });

  test(`SCORM ${version}: it is played with that dossier, and taken up again with it`, { timeout: 3 * patience }, async () => {
    let seen = "";
    await sittings(browser, version, packages[version], async (quiz) => {
      seen += await quiz.getByRole("main").innerText();
    });
    assert.match(seen, /our own (video report|memo)/);
  });
}

test("without a course system it is played with that dossier, which does not stay on the device", { timeout: patience }, async () => {
  const server = await course(packages["1.2"]);
  const context = await browser.newContext();
  context.setDefaultTimeout(patience / 2);
  const page = await context.newPage();
  try {
    // Another dossier that somebody learns with at the same host.
    await page.goto(`${server.origin}/course`);
    await page.evaluate(() => localStorage.setItem("collate:dossier", "[]"));
    await page.goto(`${server.origin}/package/index.html`);
    await play(page, 1, 2);
    await at(page, 3);
    await page.reload();
    await at(page, 3);
    await page.goto("about:blank");
    await page.goto(`${server.origin}/package/index.html#/read`);
    await page.getByText(/our own/i).first().waitFor({ state: "attached" });
    const kept = await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
    await page.goto(`${server.origin}/course`);
    assert.equal(await page.evaluate(() => localStorage.getItem("collate:dossier")), "[]");
    const device = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("collate:progress:")));
    assert.equal(device.length, 1, JSON.stringify(kept));
  } finally {
    await context.close();
    await server.close();
  }
});

test("where the dossier does not come, one sentence says so, and no other quiz begins", { timeout: patience }, async () => {
  const { [inside(packages[2004])]: gone, ...files } = packages[2004];
  assert.ok(gone);
  const server = await system("2004", files);
  const page = await browser.newPage();
  try {
    await page.goto(`${server.origin}/course`);
    const quiz = quizIn(page);
    await quiz.getByRole("alert").getByText("Collate could not be loaded completely.").waitFor();
    assert.equal(await quiz.locator("form").count(), 0);
  } finally {
    await page.close();
    await server.close();
  }
});

test("the command refuses a code on another dossier, and a dossier with faults", { timeout: 2 * patience }, async () => {
  const refused = (...given) => {
    const out = join(folder, "none.zip");
    try {
      execFileSync("cargo", ["xtask", "package", ...given, "--out", out], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
    } catch ({ stderr }) {
      return String(stderr);
    }
    return "";
  };
  const { code } = await made("1.2");
  assert.match(refused(code), /the code is for the dossier `own` \([0-9a-f]{16}\): give that file with --dossier/);
  writeFileSync(join(folder, "bad.json"), own.replaceAll('"article": "memo"', '"article": "nothing"'));
  assert.match(refused("2-12", "--dossier", join(folder, "bad.json")), /has \d+ errors; `cargo xtask check` lists all of them/);
  assert.match(refused("2-12", "--dossier", join(root, "questions/sample.json")), /gives no question/);
});

/** What the desk makes of a quiz of three questions on that dossier: the file and the code. */
async function made(version) {
  const server = await serve();
  const context = await browser.newContext({ acceptDownloads: true });
  context.setDefaultTimeout(patience / 2);
  try {
    const page = await context.newPage();
    await openDesk({ page, server });
    await drawn(page, 12);
    await page.getByText("Take another dossier").click();
    await fileField(page).setInputFiles(file("own.json", own));
    await page.getByText(/our own/).first().waitFor();
    await put(page.getByRole("textbox", { name: "Title" }), "Week 3 & 4");
    await put(page.getByRole("spinbutton", { name: "Number of questions" }), 3);
    await drawn(page, 3);
    const address = await link(page);
    const save = page.getByRole("button", { name: `Save as SCORM ${version}`, exact: true });
    const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
    return { bytes: readFileSync(await download.path()), code: address.slice(address.lastIndexOf("/") + 1) };
  } finally {
    await context.close();
    await server.close();
  }
}

test("the desk and the command make the same package, and it is played to the end", { timeout: 4 * patience }, async () => {
  for (const version of versions) {
    const { bytes, code } = await made(version);
    const [files, wanted] = [unpacked(bytes), unpacked(packed(version, code, ["--title", "Week 3 & 4", ...withOwn()]))];
    assert.deepEqual(Object.keys(files), Object.keys(wanted), "the same files in the same order");
    for (const [path, content] of Object.entries(wanted)) assert.ok(Buffer.from(files[path]).equals(Buffer.from(content)), path);
    const server = await system(version, files);
    const page = await browser.newPage();
    try {
      await page.goto(`${server.origin}/course`);
      const quiz = quizIn(page);
      await quiz.getByRole("heading", { name: "Week 3 & 4" }).waitFor();
      await quiz.getByRole("button", { name: "Begin", exact: true }).click();
      await play(quiz, 1, 3, 3);
      const seen = await points(quiz, 3);
      const score = version === "2004" ? "API_1484_11.cmi.score.raw" : "API.cmi.core.score.raw";
      await page.waitForFunction((score) => score.split(".").reduce((value, name) => value[name], window) !== "", score);
      const raw = Number(await page.evaluate((score) => score.split(".").reduce((value, name) => value[name], window), score));
      assert.ok(Math.abs(raw - (seen / 3) * 100) < 0.1, `${raw} and ${seen}`);
    } finally {
      await page.close();
      await server.close();
    }
  }
});
