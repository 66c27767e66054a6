// The desk: the quiz on paper, and for other programs.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { assertNoBarriers } from "./harness/axe.mjs";
import { openDesk, put } from "./harness/desk.mjs";
import { siteTest } from "./harness/site.mjs";

const sheets = (page) => page.locator(".collate-paper:not(.collate-paper--key)");
const keys = (page) => page.locator(".collate-paper--key");
const stems = (sheet) => sheet.locator(".collate-paper__stem").allInnerTexts();

siteTest("versions ask the same in another order, each with its key", {}, async (t) => {
  const { page } = t;
  await openDesk(t, "paper");
  await sheets(page).first().waitFor();
  assert.equal(await sheets(page).count(), 1);
  await put(page.getByRole("spinbutton", { name: "Versions" }), 4);
  await page.getByRole("heading", { name: /Version D$/ }).waitFor();
  const all = [];
  for (const sheet of await sheets(page).all()) all.push(await stems(sheet));
  assert.equal(all.length, 4);
  for (const one of all.slice(1)) {
    assert.notDeepEqual(one, all[0]);
    assert.deepEqual([...one].sort(), [...all[0]].sort());
  }
  assert.equal(await keys(page).count(), 4);
  assert.equal(await keys(page).first().getByRole("row").count(), 13);
  await page.getByRole("checkbox", { name: "With the answer key" }).uncheck();
  await keys(page).first().waitFor({ state: "hidden" });
});

siteTest("what is printed is the sheets and nothing else", {}, async (t) => {
  const { page } = t;
  await openDesk(t, "paper");
  await put(page.getByRole("spinbutton", { name: "Versions" }), 2);
  await page.getByRole("heading", { name: /Version B$/ }).waitFor();
  await page.emulateMedia({ media: "print" });
  for (const part of [page.getByRole("navigation"), page.getByRole("button", { name: "Print", exact: true })]) {
    assert.ok(await part.isHidden());
  }
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  assert.ok(pages >= 4, `${pages} pages: each version and each key begins a page`);
});

siteTest("each format is saved, and what does not carry over is told before", {}, async (t) => {
  const { page } = t;
  await openDesk(t, "paper");
  await sheets(page).first().waitFor();
  await page.getByRole("heading", { name: "What does not carry over" }).waitFor();
  const beginnings = { "Moodle XML": /^<\?xml/, GIFT: /CATEGORY/, "CSV for spreadsheets": /^\ufeff?item/, "JSON with everything": /collate-bank\/1/ };
  for (const [name, beginning] of Object.entries(beginnings)) {
    await page.getByRole("combobox", { name: "Format" }).selectOption({ label: name });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the file" }).click(),
    ]);
    assert.match(await readFile(await download.path(), "utf8"), beginning, name);
  }
});

for (const [scheme, width] of [["light", 320], ["dark", 1280]]) {
  const context = { colorScheme: scheme, reducedMotion: "reduce", viewport: { width, height: 800 } };
  siteTest(`paper has no barriers, ${scheme}, ${width} px`, { context }, async (t) => {
    const { page } = t;
    await openDesk(t, "paper");
    await sheets(page).first().waitFor();
    await assertNoBarriers(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0);
  });
}

siteTest("letters stand beside the options inside the sheet, in whatever direction the page runs", { context: { locale: "ar" } }, async (t) => {
  const { page } = t;
  await openDesk(t, "paper");
  await sheets(page).first().waitFor();
  // The letter of an option stands where its list leaves room for it.
  const outside = await page.locator(".collate-paper__letters > li").evaluateAll((options) =>
    options.filter((option) => getComputedStyle(option).direction !== getComputedStyle(option.parentElement).direction).length);
  assert.equal(outside, 0);
  assert.equal(await page.locator(".collate").getAttribute("dir"), "rtl");
  for (const line of await keys(page).first().locator("td:nth-child(2) bdi").all()) assert.equal(await line.getAttribute("dir"), "ltr");
  assert.ok((await page.locator(".collate-paper__letters > li").count()) > 20);
});
