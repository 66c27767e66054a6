// The same number gives the same quiz, everywhere.
import assert from "node:assert/strict";
import { asked, at, begin } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";

/** Every question of a quiz as it is put, stems and options in their order. */
async function wholeQuiz(page) {
  const all = [];
  for (let place = 1; place <= 12; place += 1) {
    await at(page, place);
    all.push(await asked(page));
    if (place < 12) await page.getByRole("link", { name: "Next", exact: true }).click();
  }
  return all;
}

const german = { context: { locale: "de-DE", timezoneId: "Asia/Tokyo" } };

siteTest("two learners with the same number get the same quiz, others another", german, async (t) => {
  await t.open();
  await begin(t.page, { number: 77 });
  const mine = await wholeQuiz(t.page);
  const other = await t.context.browser().newContext();
  try {
    const page = await other.newPage();
    await page.goto(t.server.address);
    await begin(page, { number: 77 });
    assert.deepEqual(await wholeQuiz(page), mine);
    await page.getByRole("link", { name: "Start", exact: true }).click();
    await begin(page, { number: 78 });
    const another = await wholeQuiz(page);
    assert.ok(another.filter((question) => mine.includes(question)).length < 4, "another number, another quiz");
  } finally {
    await other.close();
  }
});

siteTest("what is no number gets a sentence, and nothing begins", {}, async ({ page, open }) => {
  await open();
  const field = page.getByRole("textbox", { name: /^Number of the quiz/ });
  for (const wrong of ["", "seven", "-1", "4294967296", "1.5", "7-0", "7-24-0", "7-361", "7-24-2-1"]) {
    await field.fill(wrong);
    await page.getByRole("button", { name: "24 questions" }).click();
    await page.getByRole("alert").getByText(/whole number from 0 to 4294967295/).waitFor();
    assert.ok(await field.evaluate((field) => field === document.activeElement), "the focus is where it can be mended");
  }
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  await begin(page, { number: 4294967295 });
});

siteTest("the number proposed is another one each time, and names the quiz in its results", {}, async ({ page, open }) => {
  await open();
  const used = await begin(page);
  await page.goto(`${page.url().split("#")[0]}#/results`);
  await page.getByText(`Number of this quiz: ${used}-12`, { exact: true }).waitFor();
});

siteTest("what the results show is enough to begin the same quiz again, length and round included", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 5 });
  await page.goto(`${page.url().split("#")[0]}#/results`);
  await page.getByRole("button", { name: "Another quiz with unseen questions" }).click();
  const second = await wholeQuiz(page);
  await page.goto(`${page.url().split("#")[0]}#/results`);
  await page.getByText("Number of this quiz: 5-12-2", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await page.getByRole("textbox", { name: /^Number of the quiz/ }).fill("5-12-2");
  await page.getByRole("button", { name: "24 questions" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "12 questions" }).click();
  assert.deepEqual(await wholeQuiz(page), second);
});
