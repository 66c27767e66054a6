// Marking many hand-ins: beside the page in workers, or in the page where a browser refuses them.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { openDesk } from "./harness/desk.mjs";
import { file } from "./harness/dossiers.mjs";
import { built, chooser, line, taken } from "./harness/handing.mjs";
import { siteTest } from "./harness/site.mjs";

const patience = 180_000;

/** So many hand-ins made of one, under other names, and things between them that are none. */
function pile(json, count) {
  const receipt = JSON.parse(json);
  const files = [];
  for (let n = 0; n < count; n += 1) {
    const learner = `Learner ${String(n).padStart(4, "0")}`;
    files.push(file(`${n}.json`, JSON.stringify({ ...receipt, learner, answers: receipt.answers.slice(n % 3) })));
    if (n % 50 === 7) files.push(file(`bad-${n}.json`, n % 100 === 7 ? "{" : "\xff\xfe nothing"));
  }
  return files;
}

/** The class table as a file. */
async function table(page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Everything (JSON)" }).click(),
  ]);
  return readFile(await download.path(), "utf8");
}

/** What a pile comes to on a page of its own, and how many workers there were. */
async function marked(t, files, prepare = async () => {}) {
  const context = await t.context.browser().newContext({ acceptDownloads: true });
  const page = await context.newPage();
  let workers = 0;
  page.on("worker", () => { workers += 1; });
  await prepare(page);
  await openDesk({ page, server: t.server }, "mark");
  await chooser(page).setInputFiles(files);
  await line(page, "Learner 0000").waitFor();
  const result = { class: await table(page), bad: await page.locator(".collate-desk-bad li").allInnerTexts(), workers };
  assert.equal(page.workers().length, 0, "workers end with their work");
  await context.close();
  return result;
}

siteTest("workers and the page give the same table, and what cannot be read stops neither", { patience }, async (t) => {
  const ana = await taken(t, await built(t), "Ana", 0);
  const files = pile(ana.json, 250);
  const beside = await marked(t, files);
  assert.ok(beside.workers >= 1, "marked beside the page");
  assert.equal(beside.bad.length, 5);
  const alone = await marked(t, files, (page) => page.addInitScript(() => { delete globalThis.Worker; }));
  assert.equal(alone.workers, 0);
  assert.deepEqual({ ...alone, workers: 0 }, { ...beside, workers: 0 });
});

siteTest("a hand-in over which a worker ends is left out, and only that", { patience }, async (t) => {
  const ana = await taken(t, await built(t), "Ana", 0);
  const files = pile(ana.json, 120);
  const whole = await marked(t, files);
  // A worker that is told of this hand-in ends.
  const end = () => {
    const Real = globalThis.Worker;
    globalThis.Worker = class extends Real {
      postMessage(message) {
        const is = message instanceof Uint8Array && new TextDecoder().decode(message).includes("Learner 0060");
        if (is) queueMicrotask(() => this.dispatchEvent(new ErrorEvent("error")));
        else super.postMessage(message);
      }
    };
  };
  const ended = await marked(t, files, (page) => page.addInitScript(end));
  assert.deepEqual(ended.bad.filter((line) => !whole.bad.includes(line)), ["60.json: The browser could not read this file."]);
  const names = (json) => JSON.parse(json).learners.map(({ learner }) => learner);
  assert.deepEqual(names(ended.class), names(whole.class).filter((name) => name !== "Learner 0060"));
});

siteTest("marking goes on elsewhere on the desk, takes no second pile meanwhile, and can be stopped", { patience }, async (t) => {
  const { page } = t;
  const ana = await taken(t, await built(t), "Ana", 0);
  // Workers answer only when they are let.
  await page.addInitScript(() => {
    const Real = globalThis.Worker;
    const held = [];
    globalThis.letGo = () => {
      globalThis.isFree = true;
      for (const go of held.splice(0)) go();
    };
    globalThis.Worker = class extends Real {
      postMessage(message) {
        const go = () => super.postMessage(message);
        if (globalThis.isFree || !(message instanceof Uint8Array)) go();
        else held.push(go);
      }
    };
  });
  await page.reload();
  await openDesk(t, "mark");
  await chooser(page).setInputFiles(pile(ana.json, 120));
  const stop = page.getByRole("button", { name: "Stop marking" });
  await page.getByText("Marked 0 of 123.").waitFor();
  await stop.waitFor();
  await chooser(page).setInputFiles([file("late.json", ana.json)]);
  await page.getByText(/^The hand-ins before these are still being marked/).last().waitFor();
  await page.getByRole("link", { name: "Questions", exact: true }).first().click();
  await page.evaluate(() => letGo());
  await page.evaluate(() => { location.hash = "#/mark"; });
  await line(page, "Learner 0000").waitFor();
  assert.equal(await line(page, "Ana").count(), 0, "the second pile was not taken");

  await page.evaluate(() => { globalThis.isFree = false; });
  await chooser(page).setInputFiles(pile(ana.json, 120).map((one) => ({ ...one, name: `again-${one.name}` })));
  await page.getByText("Marked 0 of 123.").waitFor();
  await stop.click();
  await stop.waitFor({ state: "hidden" });
  await page.getByText(/^Marking was stopped/).last().waitFor();
  await page.evaluate(() => letGo());
  await chooser(page).setInputFiles([file("late.json", ana.json)]);
  await page.getByText("1 to 50 of 121 hand-ins").waitFor();
});
