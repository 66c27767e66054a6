// Practice: one question at a time, kept over a reload, with certainty, hints, what is due, a retry and flashcards.
import assert from "node:assert/strict";
import { focus, press, tabTo } from "./harness/keyboard.mjs";
import { at, begin, fill, form, goOn, resultsHeading, screen, stems, submit, takeAll } from "./harness/quiz.mjs";
import { comeBack, nextQuestion, practiceAt, startPractice, stopPractice, toPractice } from "./harness/practice.mjs";
import { siteTest, stands } from "./harness/site.mjs";
import { progress } from "./harness/storage.mjs";

const first = new Date(Date.UTC(2026, 2, 2, 9));
const context = { timezoneId: "UTC" };

/** Opens the site on a fixed morning. */
async function openOn(page, open) {
  await page.clock.install({ time: first });
  await page.clock.setFixedTime(first);
  await open();
}

/** Fills the open question and hands it in. */
async function answerOne(page, turn = 0) {
  await fill(page, turn);
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  await nextQuestion(page).waitFor();
}

siteTest("before anything is answered, practice says what it will do and has nothing due", { context }, async ({ page, open }) => {
  await openOn(page, open);
  await page.getByRole("link", { name: /^Practi[cs]e$/ }).click();
  await page.getByRole("heading", { level: 1, name: "Practice" }).waitFor();
  await page.getByText(/^Nothing yet\./).waitFor();
  assert.equal(await page.getByText(/due today/).count(), 0);
});

siteTest("a session survives a reload in the middle of a question, and says why it asks", { context }, async ({ page, open }) => {
  await openOn(page, open);
  await toPractice(page);
  await startPractice(page);
  await page.getByText("Asked because it is new to you.").waitFor();
  await answerOne(page);
  await nextQuestion(page).click();
  await practiceAt(page, 2);
  await fill(page, 1);
  const before = await screen(page);
  await page.reload();
  await stands(page);
  await practiceAt(page, 2);
  assert.equal(await screen(page), before);
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  await nextQuestion(page).waitFor();
  await page.reload();
  await stands(page);
  await nextQuestion(page).waitFor();
  const { value } = await progress(page);
  assert.equal(value.history.length, 2);
  assert.equal(value.practice.attempt.recipe.pins.length, 2);
  await stopPractice(page);
  await page.getByText(/^2 questions answered\. You earned/).waitFor();
});

siteTest("what was answered comes due, and practice begins with it", { context }, async ({ page, open }) => {
  await openOn(page, open);
  await toPractice(page);
  await startPractice(page);
  await answerOne(page);
  await stopPractice(page);
  await page.getByText("Nothing is due today.").waitFor();
  await comeBack(page, new Date(first.getTime() + 20 * 86_400_000));
  await page.getByText(/claims? (is|are) due today\./).waitFor();
  const strict = await page.locator(".collate-due").innerText();
  await page.getByRole("combobox", { name: /^Ask again when/ }).selectOption("97");
  await page.reload();
  await stands(page);
  assert.equal(await page.getByRole("combobox", { name: /^Ask again when/ }).inputValue(), "97");
  assert.ok(strict.length > 0);
  await startPractice(page);
  await page.getByText(/^Asked now because it has been due for \d+ days?\.$/).waitFor();
});

siteTest("a choice of dimension and article is kept to", { context }, async ({ page, open }) => {
  await openOn(page, open);
  await toPractice(page);
  await page.getByRole("checkbox", { name: "costs", exact: true }).check();
  await startPractice(page);
  for (let place = 1; place <= 3; place += 1) {
    await practiceAt(page, place);
    assert.equal(await page.locator(".collate-question__head .collate-dimension").getAttribute("data-dimension"), "costs");
    await answerOne(page);
    if (place < 3) await nextQuestion(page).click();
  }
});

siteTest("certainty is asked for where it was set, is kept with the answer, and is drawn", { context }, async ({ page, open }) => {
  await openOn(page, open);
  await begin(page, { number: 2 });
  assert.equal(await page.getByRole("group", { name: /^How sure are you/ }).count(), 0, "not unless it was set");
  await toPractice(page);
  await page.getByRole("checkbox", { name: /^Ask how sure I am/ }).check();
  await startPractice(page);
  const kinds = new Set();
  for (let place = 1; place <= 6; place += 1) {
    await practiceAt(page, place);
    const sure = form(page).getByRole("radio", { name: "Sure", exact: true });
    kinds.add((await fill(page, place)).widget);
    await sure.check();
    await page.reload();
    await stands(page);
    assert.ok(await sure.isChecked());
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await nextQuestion(page).waitFor();
    if (place < 6) await nextQuestion(page).click();
  }
  assert.ok(kinds.has("match"), `of whatever kind: ${[...kinds]}`);
  const { value } = await progress(page);
  assert.equal(value.history.filter((answer) => answer.certainty === "high").length, 6);
  await stopPractice(page);
  await page.getByRole("heading", { level: 2, name: /^How sure you are: \d+ % right/ }).waitFor();
  await page.getByText(/^Sure: 6 answers, \d+ % right; meant for 80 to 100 %\./).waitFor();
  await page.locator(".collate-calibration summary").click();
  for (const dimension of ["goals", "costs", "formats"]) {
    await page.getByRole("rowheader", { name: `${dimension}: Sure`, exact: true }).waitFor();
  }
  // In an ordinary quiz too, now that it was set.
  await page.getByRole("link", { name: "Questions", exact: true }).click();
  await at(page, 1);
  await fill(page);
  await form(page).getByRole("radio", { name: "A guess", exact: true }).check();
  await submit(page);
  const kept = (await progress(page)).value;
  assert.equal(kept.history.filter((answer) => answer.certainty === "low").length, 1);
});

siteTest("a hint says what it costs before and after, and is kept", { context }, async ({ page, open }) => {
  await openOn(page, open);
  await toPractice(page);
  await startPractice(page);
  const hint = page.getByRole("button", { name: "Show a hint (costs a quarter of a point)" });
  for (let place = 1; (await hint.count()) === 0; place += 1) {
    assert.ok(place < 30, "no question has a hint");
    await answerOne(page);
    await nextQuestion(page).click();
    await practiceAt(page, place + 1);
  }
  await page.getByText("Each hint takes a quarter of a point off what the answer earns; never below 0.").waitFor();
  await hint.click();
  await page.getByText(/^Look at ¶ \d+ to \d+ of /).first().waitFor();
  await page.reload();
  await stands(page);
  await page.getByText(/^Look at ¶ \d+ to \d+ of /).first().waitFor();
  await answerOne(page);
  await page.getByText(/With 1 hint: (0|1) − 0\.25, never below 0, is (0|0\.75)\.$/).waitFor();
  const { value } = await progress(page);
  const answer = value.history.find((answer) => answer.hints);
  assert.equal(answer.hints, 1);
  assert.ok([0, 540].includes(answer.points));
});

siteTest("only what was wrong is asked again, and survives a reload", { context, patience: 120_000 }, async ({ page, open }) => {
  await openOn(page, open);
  await begin(page, { number: 5 });
  await takeAll(page, (place) => place);
  await resultsHeading(page).waitFor();
  const all = await stems(page);
  const wrong = await page.locator(".collate-items li:not([data-verdict=right]) a").allTextContents();
  assert.ok(wrong.length > 0 && wrong.length < all.length);
  await page.getByRole("button", { name: `Only what was not all right (${wrong.length})` }).click();
  await page.getByRole("heading", { level: 1, name: `Question 1 of ${wrong.length}` }).waitFor();
  await page.reload();
  await stands(page);
  for (const [place, stem] of wrong.entries()) {
    await at(page, place + 1);
    assert.ok((await form(page).locator("legend").first().textContent()).trim().endsWith(stem.trim()));
    await fill(page);
    await submit(page);
    await goOn(page);
  }
});

siteTest("practice and flashcards need no mouse", { context }, async ({ page, open }) => {
  await openOn(page, open);
  await toPractice(page);
  await tabTo(page, (now) => now.name === "Start practising");
  await press(page, "Enter");
  await practiceAt(page, 1);
  assert.ok((await focus(page)).isHeading);
  await fill(page);
  await tabTo(page, (now) => now.name === "Answer");
  await press(page, "Enter");
  await nextQuestion(page).waitFor();
  await press(page, "Enter");
  await practiceAt(page, 2);
  await tabTo(page, (now) => now.name === "Stop here");
  await press(page, "Enter");
  await page.getByRole("heading", { level: 1, name: "Practice", exact: true }).waitFor();
  await tabTo(page, (now) => now.name === "Flashcards");
  await press(page, "Enter");
  await page.getByRole("button", { name: "Start with the first card" }).waitFor();
  await tabTo(page, (now) => now.name === "Start with the first card");
  await press(page, "Enter");
  const fronts = [];
  for (const [key, grade] of [["Space", "3"], ["Enter", "1"]]) {
    await page.getByRole("button", { name: "Show the answer" }).waitFor();
    fronts.push(await page.locator(".collate-flash h2").textContent());
    await press(page, key);
    await page.getByRole("heading", { level: 3, name: "What the articles do with it" }).waitFor();
    assert.ok((await page.locator(".collate-flash__back li").count()) > 0);
    await page.keyboard.press(grade);
  }
  await page.getByText(/2 cards graded now\.$/).waitFor();
  assert.notEqual(fronts[0], fronts[1]);
  const { value } = await progress(page);
  assert.deepEqual(value.reviews.map((review) => review.grade), ["good", "again"]);
  await comeBack(page, new Date(first.getTime() + 86_400_000));
  await page.getByRole("button", { name: "Start with the first card" }).click();
  assert.equal(await page.locator(".collate-flash h2").textContent(), fronts[1], "what was not known comes back first");
});

siteTest("a card that was not known at all comes back after three others, and not once it was known", { context }, async ({ page, open }) => {
  await openOn(page, open);
  await page.evaluate(() => { location.hash = "#/cards"; });
  await page.getByText("comes back today, after three other cards or at the end").waitFor();
  await page.getByRole("button", { name: "Start with the first card" }).click();
  const fronts = [];
  for (const grade of ["Not at all", "Well", "Well", "Easily", "Well", "Well"]) {
    fronts.push(await page.locator(".collate-flash h2").textContent());
    await page.clock.setFixedTime(first.getTime() + fronts.length * 1000);
    await page.getByRole("button", { name: "Show the answer" }).click();
    await page.getByRole("button", { name: "Not at all today", exact: true }).waitFor();
    await page.getByRole("button", { name: new RegExp(`^${grade}`) }).click();
    await page.getByText(`${fronts.length} card${fronts.length > 1 ? "s" : ""} graded now.`).waitFor();
  }
  assert.equal(fronts[4], fronts[0]);
  assert.equal(new Set(fronts).size, 5);
});

siteTest("two tabs that practise lose no answer", { context }, async ({ page, context: browser, server, open }) => {
  await openOn(page, open);
  await toPractice(page);
  await startPractice(page);
  await answerOne(page);
  const other = await browser.newPage();
  await other.goto(`${server.address}#/practice`);
  await stands(other);
  await nextQuestion(other).click();
  await practiceAt(other, 2);
  await answerOne(other);
  await page.bringToFront();
  await practiceAt(page, 2);
  await nextQuestion(page).waitFor();
  assert.equal((await progress(page)).value.history.length, 2);
});
