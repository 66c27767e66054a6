// The address of a quiz begins it at its first question.
import assert from "node:assert/strict";
import { answerButton, asked, at, begin, fill, onward, submit } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";

const field = (page) => page.getByRole("textbox", { name: /^Number of the quiz/ });
const hash = (page) => new URL(page.url()).hash;
const go = (page, to) => page.evaluate((to) => { location.hash = to; }, to);

for (const number of ["3", "77-24", "5-12-2"]) {
  siteTest(`the address of quiz ${number} begins what typing its number begins`, {}, async ({ page, open, server, context }) => {
    await open();
    await field(page).fill(number);
    await page.getByRole("button", { name: / questions/ }).first().click();
    await at(page, 1);
    const typed = await asked(page);
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    const other = await context.browser().newContext();
    try {
      const fresh = await other.newPage();
      await fresh.goto(`${server.address}#/quiz/${number}`);
      await fresh.getByRole("heading", { level: 1, name: title }).waitFor();
      assert.equal(await asked(fresh), typed);
      await fresh.waitForFunction(() => location.hash === "#/question/1");
    } finally {
      await other.close();
    }
  });
}

siteTest("a wrong number in the address gets the sentence that typing it gets", {}, async ({ page, open, server }) => {
  await open(`${server.address}#/quiz/seven`);
  await page.getByRole("alert").getByText(/whole number from 0 to 4294967295/).waitFor();
  assert.equal(await field(page).inputValue(), "seven");
  await go(page, "#/quiz/7-0");
  await page.getByRole("alert").getByText(/whole number from 0 to 4294967295/).waitFor();
  await page.waitForFunction(() => location.hash === "#/");
});

siteTest("the address of the running quiz goes on with it, and loses no answer", {}, async ({ page, open, server }) => {
  await open(`${server.address}#/quiz/3`);
  await at(page, 1);
  await fill(page);
  await submit(page);
  await onward(page).click();
  await at(page, 2);
  await go(page, "#/quiz/3-12");
  await page.waitForFunction(() => location.hash === "#/question/2");
  await at(page, 2);
  await page.goto("about:blank");
  await page.goto(`${server.address}#/quiz/3`);
  await at(page, 2);
  await page.getByRole("link", { name: "Previous", exact: true }).click();
  await at(page, 1);
  await onward(page).waitFor();
  assert.equal(await answerButton(page).count(), 0);
});

siteTest("another running quiz is put away, and can be taken up again", {}, async ({ page, open, server }) => {
  await open();
  await begin(page, { number: 4 });
  await fill(page);
  await submit(page);
  await page.goto("about:blank");
  await page.goto(`${server.address}#/quiz/3`);
  await at(page, 1);
  await page.getByText(/put away/).first().waitFor();
  await page.getByRole("button", { name: "Back to the quiz" }).click();
  await onward(page).waitFor();
});

siteTest("the way back from a linked quiz does not begin it again", {}, async ({ page, open, server }) => {
  await open();
  await go(page, "#/quiz/3");
  await at(page, 1);
  await page.goBack();
  await field(page).waitFor();
  assert.notEqual(hash(page), "#/quiz/3");
});
