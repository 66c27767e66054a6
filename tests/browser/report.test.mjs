// Every answered question can be reported: as text on the clipboard, or, where that is blocked, selected in a field.
import assert from "node:assert/strict";
import { assertNoBarriers } from "./harness/axe.mjs";
import { begin, fill, form, submit } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";
import { progress } from "./harness/storage.mjs";

const button = (page) => page.getByRole("button", { name: "Report this question" });
const field = (page) => page.getByRole("textbox", { name: "Report this question" });

async function answered(page, open) {
  await open();
  await begin(page, { number: 4 });
  assert.equal(await button(page).count(), 0, "an open question tells nothing about its key");
  await fill(page);
  await submit(page);
}

/** What a report has to say about the first question. */
async function assertWhole(page, text) {
  const { attempt: { recipe, items: [{ item }] } } = (await progress(page)).value;
  const lines = text.split("\n");
  for (const line of [
    `item: ${item}`, "seed: 4", "round: 0", `dossier: ${recipe.dossier}`, `dossier hash: ${recipe.dossier_hash}`,
    `generator: ${recipe.generator}`,
  ]) assert.ok(lines.includes(line), `${line} in ${text}`);
  assert.match(text, /^claims: [a-z0-9-]+/m);
}

siteTest("a report is copied, and that is said", {
  context: { permissions: ["clipboard-read", "clipboard-write"] },
}, async ({ page, open }) => {
  await answered(page, open);
  await button(page).click();
  await page.getByRole("status").getByText(/^Copied/).waitFor();
  assert.equal(await field(page).count(), 0);
  await assertWhole(page, await page.evaluate(() => navigator.clipboard.readText()));
  await page.getByRole("link", { name: "Results", exact: true }).click();
  await page.getByRole("main").getByRole("list").getByRole("link").first().click();
  await button(page).waitFor();
  assert.equal(await page.getByText(/^Copied/).count(), 0, "it is said about one question");
});

siteTest("where copying is blocked, the text is shown and selected", {}, async ({ page, open }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("Not allowed.", "NotAllowedError"));
  });
  await answered(page, open);
  await button(page).click();
  await page.getByRole("status").getByText(/did not allow copying/).waitFor();
  const selected = await field(page).evaluate((field) => ({
    isFocused: document.activeElement === field,
    text: field.value.slice(field.selectionStart, field.selectionEnd),
  }));
  assert.ok(selected.isFocused);
  await assertWhole(page, selected.text);
  await assertNoBarriers(page);
  await page.getByRole("button", { name: "Go on" }).click();
  await form(page).waitFor();
  assert.equal(await field(page).count(), 0);
});
