// Where the learner stands: what is shown rests on the answers, adds up, and leads to what to read.
import assert from "node:assert/strict";
import { assertNoBarriers } from "./harness/axe.mjs";
import { press, tabTo } from "./harness/keyboard.mjs";
import { begin, points, takeAll } from "./harness/quiz.mjs";
import { siteTest, stands } from "./harness/site.mjs";
import { heading, section, standing, withDays } from "./harness/standing.mjs";
import * as storage from "./harness/storage.mjs";

siteTest("before the first answer the page says what to do", {}, async ({ page, open }) => {
  await open();
  await standing(page);
  await page.getByText("You have not answered anything here yet.").waitFor();
  assert.equal(await page.getByRole("heading", { name: "How it changed" }).count(), 0);
  await page.getByRole("link", { name: "Begin a quiz" }).click();
  await page.getByRole("heading", { name: "A new quiz" }).waitFor();
});

siteTest("what was answered adds up, here as in the results", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 4 });
  await takeAll(page, (place) => place);
  const { sum } = await points(page);
  await standing(page);
  await section(page, "By level").getByText("The same as a table").click();
  const table = section(page, "By level").getByRole("table");
  const rows = await table.getByRole("row").evaluateAll((rows) =>
    rows.slice(1).map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
  const number = (text) => Number.parseFloat(text);
  const total = rows.at(-1);
  for (const column of [1, 2, 3]) {
    const parts = rows.slice(0, -1).reduce((sum, row) => sum + number(row[column]) * 100, 0);
    assert.equal(Math.round(parts), Math.round(number(total[column]) * 100), `column ${column}`);
  }
  assert.deepEqual([number(total[1]), number(total[2])], [12, 12]);
  assert.equal(number(total[3]), sum.earned);
  await page.getByText(/so far: too few to say/).first().waitFor();
});

siteTest("what was missed leads to its paragraph, article and statement", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 4 });
  await takeAll(page);
  await standing(page);
  const first = section(page, "What to read next").getByRole("listitem").first();
  await first.getByRole("heading", { name: /^¶\s\d+, / }).waitFor();
  await first.getByText(/^\d+ questions? missed$/).waitFor();
  assert.match(await first.getByRole("link", { name: /^Read / }).getAttribute("href"), /^#\/read\/[a-z0-9-]+$/);
  await first.getByText("What it was about:").click();
  assert.match(await first.getByRole("listitem").getByRole("link").first().getAttribute("href"), /^#\/statement\/[a-z0-9-]+$/);
});

siteTest("over several days it shows how mastery changed, as a line and as a table", {}, async ({ page, open }) => {
  await withDays(page, open, 30);
  const course = section(page, "How it changed");
  await course.getByText(/about \d+ % on \d+ \w+ \d{4} to about \d+ % on \d+ \w+ \d{4}\.$/).first().waitFor();
  assert.ok(await course.locator("svg").count() >= 1);
  await course.getByText("The same as a table").click();
  const rows = course.getByRole("table").getByRole("row");
  assert.equal(await rows.count(), 31);
  assert.match(await rows.last().innerText(), /\d+ % \(\d+ to \d+\)/);
  await assertNoBarriers(page);
});

siteTest("a long history is shown", {}, async ({ page, open }) => {
  await withDays(page, open, 200, 25);
  assert.equal((await storage.progress(page)).value.history.length, 5000);
  await section(page, "How it changed").getByText("The same as a table").click();
  assert.equal(await section(page, "How it changed").getByRole("row").count(), 31, "thirty days at most");
});

siteTest("by keyboard alone it can be read and opened", {}, async ({ page, open }) => {
  await withDays(page, open, 3);
  await page.evaluate(() => document.querySelector("h1").focus());
  await tabTo(page, (now) => now.tag === "summary");
  await press(page, "Enter");
  assert.ok((await page.locator("details[open]").count()) === 1);
  await tabTo(page, (now) => now.tag === "a" && now.name === "Begin a quiz");
  await press(page, "Enter");
  await page.getByRole("heading", { name: "A new quiz" }).waitFor();
});

siteTest("on paper and with forced colours the charts are there", { context: { forcedColors: "active" } }, async ({ page, open }) => {
  await withDays(page, open, 12);
  const course = section(page, "How it changed");
  const colours = () => course.locator("polyline").first().evaluate((line) => getComputedStyle(line).stroke);
  assert.notEqual(await colours(), "none");
  await page.emulateMedia({ media: "print", forcedColors: "none" });
  assert.equal(await colours(), "rgb(0, 0, 0)");
  assert.ok(await section(page, "People on this device").isHidden());
});

siteTest("the bare address leads back to the screen seen last, and #/ to the start", {}, async ({ page, context, server, open }) => {
  await open();
  await standing(page);
  await page.close();
  const later = await context.newPage();
  await later.goto(server.address);
  await stands(later);
  await heading(later).waitFor();
  await later.goto("about:blank");
  await later.goto(`${server.address}#/`);
  await later.getByRole("heading", { name: "A new quiz" }).waitFor();
  await later.goto("about:blank");
  await later.goto(`${server.address}?dossier=https://dossiers.example/d.json`);
  await later.getByRole("button", { name: "Yes, get it" }).waitFor();
});

siteTest("closed in the middle of a question, the bare address comes back to it", {}, async ({ page, context, server, open }) => {
  await open();
  await begin(page, { number: 4 });
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await page.getByRole("heading", { name: "Question 2 of 12" }).waitFor();
  await page.close();
  const later = await context.newPage();
  await later.goto(server.address);
  await later.getByRole("heading", { name: "Question 2 of 12" }).waitFor();
  assert.match(later.url(), /#\/question\/2$/);
});

siteTest("what only informs goes with its screen; what offers a way back stays", {}, async ({ page, open }) => {
  await open();
  const status = page.getByRole("status");
  await page.getByRole("textbox", { name: /^Number of the quiz/ }).fill("7-360");
  await page.getByRole("button", { name: "360 questions" }).click();
  await page.getByRole("heading", { name: /^Question 1 of / }).waitFor();
  const fewer = status.getByText(/gives only \d+ of the 360/);
  if (await fewer.count() > 0) {
    await page.getByRole("link", { name: "Next", exact: true }).click();
    await fewer.waitFor({ state: "hidden" });
  }
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await begin(page, { number: 5 });
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await page.getByRole("heading", { name: "Question 2 of 12" }).waitFor();
  await status.getByText("Your earlier quiz was put away.").waitFor();
});
