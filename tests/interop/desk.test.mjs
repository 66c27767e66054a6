// Packages that the desk makes in the browser: the same as the command makes them, and played in a course system.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "../browser/harness/browser.mjs";
import { drawn, link, openDesk, put } from "../browser/harness/desk.mjs";
import { serve } from "../browser/harness/server.mjs";
import { course, packed, play, points, quizIn, root, unpacked } from "./harness/course.mjs";

const patience = 60_000;
const python = process.env.COLLATE_PYTHON ?? join(root, "target/xtask/python/bin/python");
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const save = (page, version) => page.getByRole("button", { name: `Save as SCORM ${version}`, exact: true });
const packing = (page) => page.locator("section").filter({ has: page.getByRole("heading", { name: "Package for a course system" }) }).getByRole("status");

/** Builds a quiz of three questions on the desk, and goes to where it is given to learners. */
async function desk(body, options = {}) {
  const server = await serve(options);
  const context = await browser.newContext({ acceptDownloads: true });
  context.setDefaultTimeout(patience / 2);
  try {
    const page = await context.newPage();
    await openDesk({ page, server });
    await put(page.getByRole("textbox", { name: "Title" }), "Week 3 & 4");
    await put(page.getByRole("spinbutton", { name: "Number of questions" }), 3);
    await drawn(page, 3);
    const address = await link(page);
    await body({ page, server, code: address.slice(address.lastIndexOf("/") + 1) });
  } finally {
    await context.close();
    await server.close();
  }
}

async function downloaded(page, version) {
  const [download] = await Promise.all([page.waitForEvent("download"), save(page, version).click()]);
  await packing(page).filter({ hasText: "The package is saved." }).waitFor();
  return readFileSync(await download.path());
}

for (const version of ["1.2", "2004"]) {
  test(`SCORM ${version}: the desk and the command make the same package`, { timeout: 2 * patience }, async () => {
    await desk(async ({ page, code }) => {
      const bytes = await downloaded(page, version);
      const [made, wanted] = [unpacked(bytes), unpacked(packed(version, code, ["--title", "Week 3 & 4"]))];
      assert.deepEqual(Object.keys(made), Object.keys(wanted), "the same files in the same order");
      for (const [path, content] of Object.entries(wanted)) assert.ok(Buffer.from(made[path]).equals(Buffer.from(content)), path);
      // Another program reads it, and finds no damage.
      const folder = mkdtempSync(join(tmpdir(), "collate-"));
      writeFileSync(join(folder, "made.zip"), bytes);
      const look = "import sys, zipfile; file = zipfile.ZipFile(sys.argv[1]); assert file.testzip() is None; print(len(file.namelist()))";
      const count = execFileSync(python, ["-c", look, join(folder, "made.zip")], { encoding: "utf8" });
      assert.equal(Number(count), Object.keys(wanted).length);
      rmSync(folder, { recursive: true });
      assert.ok(bytes.equals(await downloaded(page, version)), "made again, it is the same");
    });
  });
}

test("a package of the desk is played to the end in a course system", { timeout: 2 * patience }, async () => {
  let made;
  await desk(async ({ page }) => { made = unpacked(await downloaded(page, "2004")); });
  const player = readFileSync(join(root, "node_modules/scorm-again/dist/scorm2004.min.js"));
  const server = await course(made, `<script src="/player.js"></script><script>
window.API_1484_11 = new Scorm2004API({ autocommit: false, logLevel: 5 });</script>`);
  server.answers["/player.js"] = { type: "text/javascript", content: player };
  const page = await browser.newPage();
  try {
    await page.goto(`${server.origin}/course`);
    const quiz = quizIn(page);
    await quiz.getByRole("heading", { level: 1, name: "Assignment" }).waitFor();
    await quiz.getByRole("heading", { name: "Week 3 & 4" }).waitFor();
    await quiz.getByRole("button", { name: "Begin", exact: true }).click();
    await play(quiz, 1, 3, 3);
    const seen = await points(quiz, 3);
    await page.waitForFunction(() => window.API_1484_11.cmi.completion_status === "completed");
    const raw = await page.evaluate(() => Number(window.API_1484_11.cmi.score.raw));
    assert.ok(Math.abs(raw - (seen / 3) * 100) < 0.1, `${raw} and ${seen}`);
    assert.equal(await page.evaluate(() => window.API_1484_11.cmi.interactions.childArray.length), 3);
  } finally {
    await page.close();
    await server.close();
  }
});

test("where a file of the site is missing, nothing is saved and the file is named; later it works", { timeout: patience }, async () => {
  let isMissing = true;
  await desk(async ({ page }) => {
    await save(page, "1.2").click();
    await packing(page).filter({ hasText: /^!? ?Nothing was saved, because this file did not come: assets\/collate_ru\..*\.wasm\. Please try again\.$/ }).waitFor();
    isMissing = false;
    await downloaded(page, "1.2");
  }, { refuse: (path) => isMissing && path.includes("/collate_ru.") });
});

test("where the site was renewed meanwhile, nothing is saved and the page is to be loaded again", { timeout: patience }, async () => {
  await desk(async ({ page, server }) => {
    const newer = '<!doctype html><title>Newer</title><script src="assets/boot.0000000000000000.js"></script>';
    server.answers["/index.html"] = { type: "text/html; charset=utf-8", content: newer };
    await save(page, "1.2").click();
    await packing(page).filter({ hasText: "this site was renewed meanwhile" }).waitFor();
  });
});
