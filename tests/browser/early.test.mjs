// What stands before the program is there: the start and prepared first questions, and how the program takes them over.
import assert from "node:assert/strict";
import { answerButton, asked, at, form, onward } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";

/** Lets the module come only when told to. */
async function hold(page) {
  let release;
  const released = new Promise((done) => { release = done; });
  const fails = { now: false };
  await page.route(/collate_bg\.[0-9a-f]+\.wasm$/, async (route) => {
    await released;
    await (fails.now ? route.abort() : route.continue());
  });
  return {
    /** Waits until the program shows the screen. */
    async come() {
      await page.evaluate(() => document.querySelector(".collate").setAttribute("data-stood", ""));
      release();
      await page.locator(".collate:not([data-stood])").waitFor();
    },
    release,
    fail() {
      fails.now = true;
      release();
    },
  };
}

const field = (page) => page.getByRole("textbox", { name: /^Number of the quiz/ });
const quiz = (page, items = 12) => page.getByRole("button", { name: new RegExp(`^${items} questions`) });
const heading = (page) => page.getByRole("heading", { level: 1 });
const hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);
const hash = (page) => new URL(page.url()).hash;

siteTest("the start stands before the program, which changes nothing about it", {}, async ({ page, open }) => {
  const program = await hold(page);
  await open();
  const before = await page.locator("#collate").ariaSnapshot();
  const number = await field(page).inputValue();
  await program.come();
  assert.equal(await page.locator("#collate").ariaSnapshot(), before);
  assert.equal(await field(page).inputValue(), number);
});

siteTest("what is being typed when the program comes stays, with the place of the cursor", {}, async ({ page, open }) => {
  const program = await hold(page);
  await open();
  await field(page).fill("12345");
  await field(page).press("ArrowLeft");
  await field(page).press("Shift+ArrowLeft");
  await program.come();
  assert.equal(await field(page).inputValue(), "12345");
  assert.ok(await hasFocus(field(page)));
  await page.keyboard.type("9");
  assert.equal(await field(page).inputValue(), "12395");
  await quiz(page).click();
  await at(page, 1);
  await page.goto(`${page.url().split("#")[0]}#/results`);
  await page.getByText("Number of this quiz: 12395-12", { exact: true }).waitFor();
});

siteTest("the focus stays on a link, and the way past the menu leads to the heading", {}, async ({ page, open }) => {
  const program = await hold(page);
  await open();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.ok(await hasFocus(heading(page)));
  const link = page.getByRole("link", { name: "Settings", exact: true });
  await link.focus();
  await program.come();
  assert.ok(await hasFocus(link));
});

siteTest("a quiz asked for too early is remembered, and begins when the program comes", {}, async ({ page, open }) => {
  const program = await hold(page);
  await open();
  await field(page).fill("77");
  await quiz(page).click();
  await quiz(page, 24).click();
  assert.equal(await quiz(page, 12).getAttribute("aria-busy"), null);
  assert.equal(await quiz(page, 24).getAttribute("aria-busy"), "true");
  await page.locator(".collate-said").getByText("Loading…").waitFor();
  await program.come();
  await page.getByRole("heading", { level: 1, name: "Question 1 of 24" }).waitFor();
  assert.equal(hash(page), "#/question/1");
  assert.ok(await hasFocus(heading(page)));
  await page.goBack();
  await quiz(page).waitFor();
  assert.ok(["", "#/"].includes(hash(page)));
});

siteTest("what is no number gets its sentence also when it was pressed too early", {}, async ({ page, open }) => {
  const program = await hold(page);
  await open();
  await field(page).fill("seven");
  await quiz(page).click();
  await program.come();
  await page.getByRole("alert").getByText(/whole number from 0 to 4294967295/).waitFor();
  assert.equal(await field(page).inputValue(), "seven");
  assert.ok(await hasFocus(field(page)));
});

siteTest("the first question of a number that is proposed stands at once, and goes on as it was left", {}, async ({ page, open }) => {
  const program = await hold(page);
  await open();
  await quiz(page).click();
  await at(page, 1);
  assert.ok(await hasFocus(heading(page)));
  const radio = form(page).getByRole("radio").nth(1);
  await radio.check();
  const before = await asked(page);
  await program.come();
  await radio.and(page.locator(":focus")).waitFor();
  assert.equal(await asked(page), before);
  assert.equal(hash(page), "#/question/1");
  // It is kept: the program knows of it.
  await page.reload();
  await at(page, 1);
  assert.equal(await asked(page), before);
  await answerButton(page).click();
  await onward(page).waitFor();
});

siteTest("an answer handed in too early is marked when the program comes, by keyboard too", {}, async ({ page, open }) => {
  const program = await hold(page);
  await open();
  await quiz(page).focus();
  await page.keyboard.press("Enter");
  await at(page, 1);
  await form(page).getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  assert.equal(await form(page).locator("[type=submit]").getAttribute("aria-busy"), "true");
  await program.come();
  await onward(page).waitFor();
  await page.goBack();
  await quiz(page).waitFor();
});

siteTest("every prepared question is the one that the program draws", {}, async ({ page, open }) => {
  await open();
  const numbers = await page.locator("template[data-number]").evaluateAll((all) => all.map((one) => one.dataset.number));
  assert.ok(numbers.length > 0);
  const prepared = await page.locator("template[data-number]").evaluateAll((all) =>
    all.map((one) => one.content.querySelector("form").textContent));
  for (const [place, number] of numbers.entries()) {
    await page.evaluate((number) => { location.hash = `#/quiz/${number}`; }, number);
    await page.waitForFunction(
      (text) => document.querySelector("#collate form")?.textContent === text,
      prepared[place],
    );
  }
});

siteTest("a way taken too early is followed", {}, async ({ page, open }) => {
  const program = await hold(page);
  await open();
  await quiz(page).click();
  await at(page, 1);
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await program.come();
  await at(page, 2);
  await page.goBack();
});

siteTest("when the program does not come after a click, a sentence says so", {}, async ({ page, open, trouble }) => {
  trouble.expect(/could not start|Failed to load resource|ERR_FAILED/);
  const program = await hold(page);
  await open();
  await quiz(page, 36).click();
  program.fail();
  await page.getByRole("alert").getByText(/could not be loaded completely/).waitFor();
});

for (const locale of ["ru-RU", "ar-EG"]) {
  siteTest(`nothing English flashes before the words of ${locale} are there`, { context: { locale } }, async ({ page, server, trouble }) => {
    trouble.expect(/could not start|Failed to load resource|ERR_FAILED/);
    const program = await hold(page);
    await page.goto(server.address);
    assert.equal(await page.locator("#collate").innerText(), "Loading…");
    program.fail();
    await page.getByRole("alert").first().waitFor();
  });
}

siteTest("whoever was here before does not see the first start again", { context: { serviceWorkers: "block" } }, async ({ page, open, server, trouble }) => {
  trouble.expect(/Service Worker registration blocked/);
  await open();
  await quiz(page).click();
  await at(page, 1);
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("collate:progress")));
  const program = await hold(page);
  await page.goto(server.address);
  assert.equal(await page.locator("#collate").innerText(), "Loading…");
  await program.release();
  await at(page, 1);
});
