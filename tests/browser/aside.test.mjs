// What was put aside can be had back as a file, or deleted.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { assertNoBarriers } from "./harness/axe.mjs";
import { siteTest, stands } from "./harness/site.mjs";
import * as storage from "./harness/storage.mjs";

const section = (page) => page.getByRole("heading", { name: "What was put aside" });
const texts = { "collate:aside:1500000000000:progress:one": "{broken", "collate:aside:1600000000000:progress:two": "[]" };

async function settings(page, open) {
  await open();
  await page.evaluate((texts) => {
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
  }, texts);
  await page.reload();
  await stands(page);
  await page.getByRole("link", { name: "Settings" }).click();
}

siteTest("where nothing was put aside, nothing is said about it", {}, async ({ page, open }) => {
  await open();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  assert.equal(await section(page).count(), 0);
});

siteTest("what was put aside can be downloaded", {}, async ({ page, open }) => {
  await settings(page, open);
  await section(page).waitFor();
  await assertNoBarriers(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Download: Put aside on .*2017/ }).click(),
  ]);
  assert.match(download.suggestedFilename(), /^collate-aside-.*\.json$/);
  assert.equal(await readFile(await download.path(), "utf8"), "{broken");
  assert.deepEqual((await storage.aside(page)).sort(), ["[]", "{broken"], "it stays where it is");
});

siteTest("what was put aside can be deleted, and that can be undone", {}, async ({ page, open }) => {
  await settings(page, open);
  await page.getByRole("button", { name: /^Delete: Put aside on .*2017/ }).click();
  await page.getByText("What was put aside was deleted.").waitFor();
  assert.deepEqual(await storage.aside(page), ["[]"]);
  assert.equal(await page.getByRole("button", { name: /^Delete:/ }).count(), 1);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: /^Delete:/ }).nth(1).waitFor();
  assert.deepEqual((await storage.aside(page)).sort(), ["[]", "{broken"]);
  for (let left = 2; left > 0; left -= 1) await page.getByRole("button", { name: /^Delete:/ }).first().click();
  await section(page).waitFor({ state: "hidden" });
  assert.deepEqual(await storage.aside(page), []);
});
