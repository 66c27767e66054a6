// The desk: everything that can be asked.
import assert from "node:assert/strict";
import { assertNoBarriers } from "./harness/axe.mjs";
import { allMade, drawn, openDesk, preview } from "./harness/desk.mjs";
import { siteTest } from "./harness/site.mjs";

const items = (page) => page.locator(".collate-desk-questions > li");
const found = (page, pattern) => page.locator(".collate-study-count").filter({ hasText: pattern });

siteTest("every question is there, with its key, proofs and sources", {}, async (t) => {
  const { page } = t;
  await openDesk(t, "questions");
  assert.ok((await allMade(page)) > 600);
  assert.equal(await items(page).count(), 20);
  await items(page).first().getByRole("button", { name: /^Key and sources/ }).click();
  const key = items(page).first().locator(".collate-desk-key");
  await key.getByText("Key", { exact: true }).waitFor();
  await key.getByText(/^Proven true/).first().waitFor();
  await key.getByText(/^Proven false/).first().waitFor();
  await key.locator(".collate-source").first().waitFor();
});

siteTest("a search and each filter leave what fits", {}, async (t) => {
  const { page } = t;
  await openDesk(t, "questions");
  const all = await allMade(page);
  const count = async () => Number(/of (\d+) questions? that fits?/.exec(await found(page, "that fit").innerText())[1]);
  await page.getByRole("searchbox").fill("Astana");
  await found(page, "that fit").waitFor();
  const words = await count();
  assert.ok(words > 0 && words < all);
  for (const stem of await items(page).locator("h2").allInnerTexts()) assert.ok(stem.length > 0);
  await page.getByRole("button", { name: "Show all questions again" }).click();
  await found(page, new RegExp(`of ${all} questions$`)).waitFor();
  for (const name of ["Dimension", "Article", "Statement", "Kind", "Level", "Voice"]) {
    await page.getByRole("combobox", { name, exact: true }).selectOption({ index: 2 });
    const left = await page.locator(".collate-study-count").innerText();
    assert.match(left, /that fit/, name);
    await page.getByRole("button", { name: "Show all questions again" }).click();
    await found(page, new RegExp(`of ${all} questions$`)).waitFor();
  }
});

siteTest("a question that a learner reported is found by its id", {}, async (t) => {
  const { page } = t;
  await openDesk(t, "questions");
  await allMade(page);
  const id = await items(page).nth(7).getAttribute("data-item");
  for (const typed of [id, id.slice(-10), id.slice(-6)]) {
    await page.getByRole("searchbox").fill(typed);
    await page.locator(`.collate-desk-questions > li[data-item="${id}"]:first-child`).waitFor();
  }
});

siteTest("what must be asked is asked, what must not is not, and both can be undone", {}, async (t) => {
  const { page } = t;
  await openDesk(t, "questions");
  await allMade(page);
  const stem = await items(page).nth(4).locator(".collate-stem").innerText();
  await items(page).nth(4).getByRole("button", { name: /^Must be asked/ }).click();
  await items(page).nth(4).locator("strong").getByText("Must be asked").waitFor();
  await items(page).nth(5).getByRole("button", { name: /^Must not be asked/ }).click();
  await page.getByRole("combobox", { name: "Your decision" }).selectOption({ label: "must be asked" });
  await found(page, /^1 to 1 of 1 question that fits/).waitFor();
  assert.equal(await items(page).count(), 1);
  await page.getByRole("link", { name: "Build", exact: true }).click();
  await page.getByText("1 question must be asked, 1 question must not be asked.").waitFor();
  await drawn(page, 12);
  const stems = [];
  for (let place = 0; place < 12; place += 1) {
    await preview(page).getByRole("combobox", { name: "Question", exact: true }).selectOption(String(place));
    await preview(page).getByRole("heading", { name: `Question ${place + 1} of 12` }).waitFor();
    stems.push(await preview(page).locator(".collate-stem").first().innerText());
  }
  assert.ok(stems.includes(stem), stem);
  const undo = page.getByRole("button", { name: "Undo the last change" });
  await undo.click();
  await page.getByText("1 question must be asked, 0 questions must not be asked.").waitFor();
  await undo.click();
  await page.getByText("You can say of single questions that they must be asked, or must not.").waitFor();
});

siteTest("the focus goes to the next question when one is no longer listed, and to the count after the last", {}, async (t) => {
  const { page } = t;
  await openDesk(t, "questions");
  await allMade(page);
  const pin = (place) => items(page).nth(place).getByRole("button", { name: /^Must be asked/ });
  const ban = (place) => items(page).nth(place).getByRole("button", { name: /^Must not be asked/ });
  const focused = (control) => control.evaluate((one) => one === document.activeElement);
  for (const place of [0, 1, 2]) await pin(place).click();
  const mark = page.getByRole("combobox", { name: "Your decision" });
  await mark.selectOption({ label: "must be asked" });
  await found(page, /^1 to 3 of 3/).waitFor();
  await pin(1).press("Enter");
  await found(page, /^1 to 2 of 2/).waitFor();
  assert.ok(await focused(pin(1)), "the next one");
  await pin(1).press("Enter");
  await found(page, /^1 to 1 of 1/).waitFor();
  assert.ok(await focused(pin(0)), "the one before the last");
  await ban(0).press("Enter");
  await items(page).first().waitFor({ state: "detached" });
  assert.ok(await focused(page.locator(".collate-study-count")));
  await mark.selectOption({ label: "must not be asked" });
  await ban(0).press("Enter");
  await items(page).first().waitFor({ state: "detached" });
  assert.ok(await focused(page.locator(".collate-study-count")));
});

siteTest("making the questions never stops the page for a tenth of a second", {}, async (t) => {
  const { page } = t;
  await page.addInitScript(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, entry.duration);
    }).observe({ type: "longtask", buffered: false });
  });
  await openDesk(t, "questions");
  await allMade(page);
  // What is measured is told, not judged: a busy machine makes everything long.
  console.log(`longest task while the questions were made: ${await page.evaluate(() => globalThis.longest)} ms`);
});

for (const [scheme, width] of [["dark", 320], ["light", 768], ["light", 1280]]) {
  const context = { colorScheme: scheme, reducedMotion: "reduce", viewport: { width, height: 800 } };
  siteTest(`the questions have no barriers, ${scheme}, ${width} px`, { context }, async (t) => {
    const { page } = t;
    await openDesk(t, "questions");
    await allMade(page);
    await items(page).first().getByRole("button", { name: /^Key and sources/ }).click();
    await items(page).nth(1).getByRole("button", { name: /^Must be asked/ }).click();
    await items(page).nth(2).getByRole("button", { name: /^Must not be asked/ }).click();
    await assertNoBarriers(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0);
  });
}
