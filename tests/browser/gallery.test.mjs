// The page of examples, and its form that writes the lines to paste.
import assert from "node:assert/strict";
import { assertNoBarriers } from "./harness/axe.mjs";
import { answer, at } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";

const maker = (page) => page.locator("#maker");
const made = (page) => page.locator("#made");

/** Brings every example into sight and waits until it stands. */
async function showAll(page) {
  for (const example of await page.locator(".example").all()) {
    await example.locator(".host").scrollIntoViewIfNeeded();
    await example.locator(".collate-main h1").first().waitFor();
  }
}

siteTest("the form writes lines that do what they say", {}, async ({ page, server }) => {
  await page.goto(`${server.address}gallery.html`);
  await at(made(page), 1, 3);
  await maker(page).getByLabel("Questions", { exact: true }).fill("2");
  await maker(page).getByLabel("Number of the quiz").fill("7");
  await maker(page).getByLabel("Costs").check();
  await maker(page).getByLabel("As small as it can be").check();
  await at(made(page), 1, 2);
  const lines = await page.locator("#snippet").textContent();
  assert.equal(lines, `<script type="module" src="${server.address}collate.js"></script>\n<collate-quiz count="2" seed="7" dimensions="costs" compact></collate-quiz>`);
  await answer(made(page));
  await page.locator("#events").getByText("answered", { exact: true }).first().waitFor();
  // The lines are tried as they are.
  await page.locator("#stage").evaluate((stage, lines) => {
    const quiz = new DOMParser().parseFromString(lines, "text/html").querySelector("collate-quiz");
    stage.replaceChildren(document.importNode(quiz, true));
  }, lines);
  await page.locator("#stage").getByRole("heading", { level: 1, name: "Question 1 of 2" }).waitFor();
  await maker(page).getByLabel("What it is").selectOption("timeline");
  await made(page).locator(".collate-main h1").waitFor();
  assert.match(await page.locator("#snippet").textContent(), /<collate-quiz mode="timeline" compact>/);
  assert.equal(await maker(page).getByLabel("Questions", { exact: true }).isDisabled(), true);
});

siteTest("a wrong value written into the form is told in the element and among the events", {}, async ({ page, server }) => {
  await page.goto(`${server.address}gallery.html`);
  await at(made(page), 1, 3);
  await maker(page).getByLabel("Questions", { exact: true }).fill("500");
  await maker(page).getByLabel("Questions", { exact: true }).blur();
  await made(page).getByText(/It takes a number from 1 to 100/).waitFor();
  await page.locator("#events").getByText("error", { exact: true }).waitFor();
});

siteTest("lines are copied by keyboard", { context: { permissions: ["clipboard-read", "clipboard-write"] } }, async ({ page, server }) => {
  await page.goto(`${server.address}gallery.html`);
  await at(made(page), 1, 3);
  await page.getByRole("button", { name: "Copy the lines" }).press("Enter");
  await page.getByText("Copied.", { exact: true }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^<script type="module"/);
});

for (const [colorScheme, width] of [["light", 1280], ["dark", 320]]) {
  siteTest(`axe finds nothing in the gallery, ${colorScheme}, and nothing hangs over at ${width} pixels`, { patience: 120_000, context: { colorScheme, viewport: { width, height: 800 }, reducedMotion: "reduce" } }, async ({ page, server }) => {
    await page.goto(`${server.address}gallery.html`);
    await at(made(page), 1, 3);
    await showAll(page);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    await assertNoBarriers(page);
  });
}
