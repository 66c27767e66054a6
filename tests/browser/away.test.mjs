// Quizzes that were put away for others: kept, listed, taken up again and removed.
import assert from "node:assert/strict";
import { at, begin, fill, onward, submit } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";
import { progress } from "./harness/storage.mjs";

const menu = (page, name) => page.getByRole("link", { name, exact: true }).first().click();
const entries = (page) => page.locator(".collate-away li");

/** Begins a quiz beside the one that runs. */
async function another(page, number) {
  await menu(page, "Start");
  await begin(page, { number });
}

siteTest("a quiz about a statement says that it puts the running one away, and leads back", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 5 });
  await fill(page);
  await submit(page);
  await page.evaluate(() => { location.hash = "#/read"; });
  await page.locator("main a[href^='#/statement/']").first().click();
  await page.getByRole("button", { name: "Ask me about this" }).click();
  await page.getByText("Your earlier quiz was put away. It waits for you under “Progress”.").waitFor();
  await page.getByRole("button", { name: "Back to the quiz" }).click();
  await onward(page).waitFor();
  assert.equal((await progress(page)).value.attempt.recipe.seed, 5);
  await menu(page, "Progress");
  assert.equal(await entries(page).count(), 1, "and the short one waits instead");
});

siteTest("the five quizzes put away last are listed, and each can be taken up or removed", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 1 });
  await fill(page);
  await submit(page);
  for (const number of [2, 3, 4, 5, 6, 7]) await another(page, number);
  await menu(page, "Progress");
  await page.getByRole("heading", { name: "Quizzes put away" }).waitFor();
  const labels = () => entries(page).locator("p").allTextContents();
  assert.deepEqual(await labels(), [6, 5, 4, 3, 2].map((seed) => `Number of this quiz: ${seed}-12 · 0 of 12 answered`));
  const remove = page.getByRole("button", { name: "Remove" });
  assert.match(await remove.nth(1).evaluate((one) => document.getElementById(one.getAttribute("aria-describedby")).textContent), /5-12/);
  await remove.nth(1).click();
  await page.getByText("The quiz was removed; its answers still count.").waitFor();
  assert.equal(await entries(page).count(), 4);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal((await labels())[1].slice(0, 26), "Number of this quiz: 5-12 ");
  await remove.nth(1).click();
  await page.reload();
  await page.getByRole("heading", { name: "Quizzes put away" }).waitFor();
  assert.equal(await entries(page).count(), 4, "what was removed stays so");
  await page.getByRole("button", { name: "Take up again" }).last().click();
  await at(page, 1);
  const { value } = await progress(page);
  assert.deepEqual([value.attempt.recipe.seed, value.away.map((one) => one.recipe.seed)], [2, [7, 6, 4, 3]]);
  assert.equal(value.history.length, 1);
});

siteTest("short quizzes in a row leave the long one where it can be taken up", {}, async ({ page, open }) => {
  await open();
  await begin(page, { items: 24 });
  for (let times = 0; times < 2; times += 1) {
    await page.evaluate(() => { location.hash = "#/statement/withdrawal-partial"; });
    await page.getByRole("button", { name: "Ask me about this" }).click();
    await at(page, 1);
  }
  await menu(page, "Progress");
  await page.getByRole("button", { name: "Take up again" }).last().click();
  await page.getByRole("heading", { level: 1, name: "Question 1 of 24" }).waitFor();
});
