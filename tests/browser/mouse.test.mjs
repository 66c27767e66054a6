// A quiz by mouse, from the first click to the scorecard.
import assert from "node:assert/strict";
import {
  answerButton, asked, at, begin, beginWithSingle, feedback, fill, findWidget, form, points, resultsHeading, stems, submit, takeAll,
} from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";

const dimensions = ["goals", "costs", "formats"];
const main = (page) => page.getByRole("main");

/** Says "not enough" or gives a figure, for each dimension. */
async function findings(page) {
  const found = main(page).getByText(/^(Not enough answers|Developing|Secure)/);
  await found.first().waitFor();
  return found.allTextContents();
}

siteTest("twelve questions by mouse, every option explained, to the results", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 1 });
  const widgets = new Set();
  const sentences = [];
  await takeAll(page, (place) => place, async (question) => {
    widgets.add(question.widget);
    const entries = await feedback(page);
    const rows = (one) => (question.widget === "rows" ? [one.row] : one.choices);
    const expected = [...question.groups.flatMap(rows), ...question.lists.map((list) => list.row), ...question.entries];
    assert.deepEqual(entries.map((entry) => entry.text).sort(), expected.sort(), "every option is explained, once");
    for (const entry of entries) {
      assert.match(entry.badge, /right|Right/, question.stem);
      assert.ok(entry.why.length > entry.text.length + entry.badge.length + 20, `a reason: ${entry.why}`);
      // What an article leaves out stands in no paragraph of it, so the article alone is named.
      assert.ok(entry.source !== "", `a source under “${entry.text}” of “${question.stem}”`);
      for (const mark of entry.marks) assert.match(mark, /^¶\s\d+, \S/);
    }
    const right = entries.filter((entry) => /[Rr]ight(:| answer)/.test(entry.badge) && !/Not right/.test(entry.badge));
    if (question.widget === "single") assert.equal(right.length, 1, question.stem);
    sentences.push(Number(/([\d.]+) of 1 point/.exec(await main(page).innerText())[1]));
  });
  assert.ok(widgets.has("single"), "a choice of one is in every quiz");

  const { rows, sum } = await points(page);
  assert.deepEqual(rows.map((row) => row.name), dimensions);
  assert.deepEqual(rows.map((row) => [row.of, row.answered]), [[4, 4], [4, 4], [4, 4]]);
  const hundredths = (number) => Math.round(number * 100);
  assert.equal(rows.reduce((total, row) => total + hundredths(row.earned), 0), hundredths(sum.earned));
  assert.deepEqual([sum.of, sum.answered], [12, 12]);
  const shown = sentences.reduce((total, one) => total + hundredths(one), 0);
  assert.ok(Math.abs(shown - hundredths(sum.earned)) <= sentences.length / 2, "the sum is that of the questions");
  await main(page).getByText(`You earned ${sum.earned} of 12 points.`).waitFor();
});

siteTest("too few answers give no figure, and enough of them do", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 5 });
  await takeAll(page);
  for (const line of await findings(page)) assert.match(line, /^Not enough answers .*: 4 questions so far, and it takes eight or more\.$/);
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await begin(page, { items: 24, number: 6 });
  await takeAll(page);
  // Every answer behind it: four and eight of each, less those asked twice.
  for (const line of await findings(page)) {
    const items = Number(/(\d+) questions? (so far|behind it)/.exec(line)[1]);
    assert.ok(items >= 8 && items <= 12, line);
    if (/^Not enough/.test(line)) continue;
    const [, mean, low, high] = /about (\d+) %, somewhere from (\d+) to (\d+) %/.exec(line).map(Number);
    assert.ok(low <= mean && mean <= high && high - low <= 51, line);
  }
});

siteTest("every question can be reviewed", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 8 });
  const seen = [];
  await takeAll(page, (place) => place + 1, async (question) => seen.push({ ...question, entries: await feedback(page) }));
  const links = main(page).getByRole("list").getByRole("link");
  for (const [place, question] of seen.entries()) {
    await links.nth(place).click();
    await page.getByRole("heading", { level: 1, name: `Review: question ${place + 1} of 12` }).waitFor();
    assert.equal((await main(page).getByRole("heading", { level: 2 }).textContent()).trim(), question.stem);
    assert.deepEqual(await feedback(page), question.entries, "the same is said as when it was answered");
    await page.getByRole("link", { name: "Back to the results" }).click();
    await resultsHeading(page).waitFor();
  }
});

siteTest("an unanswered question keeps its key in the review", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 8 });
  await page.getByText(/^All questions/).click();
  await page.getByRole("link", { name: /^Finish now/ }).click();
  await resultsHeading(page).waitFor();
  await main(page).getByRole("list").getByRole("link").nth(1).click();
  await main(page).getByText(/its answer is not shown/).waitFor();
  assert.equal(await main(page).getByRole("listitem").count(), 0);
  await page.getByRole("link", { name: "Answer it now" }).click();
  await at(page, 2);
});

siteTest("another quiz asks unseen questions, round after round", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 9 });
  const met = new Set();
  for (let round = 1; round <= 3; round += 1) {
    // Two questions may share a stem, such as "which of these is the earliest", but not what is to choose from.
    for (let place = 1; place <= 12; place += 1) {
      if (place > 1) await page.getByRole("link", { name: "Next", exact: true }).click();
      await at(page, place);
      const question = await asked(page);
      assert.ok(!met.has(question), `asked twice: ${question}`);
      met.add(question);
    }
    await page.getByText(/^All questions/).click();
    await page.getByRole("link", { name: /^Finish now/ }).click();
    await resultsHeading(page).waitFor();
    assert.equal((await stems(page)).length, 12);
    await page.getByRole("button", { name: "Another quiz with unseen questions" }).click();
    await at(page, 1);
  }
});

siteTest("the same again is the same, to the order of the options", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 10 });
  const first = [];
  for (let place = 1; place <= 12; place += 1) {
    first.push(await asked(page));
    if (place < 12) await page.getByRole("link", { name: "Next", exact: true }).click();
    await at(page, Math.min(place + 1, 12));
  }
  await page.getByText(/^All questions/).click();
  await page.getByRole("link", { name: /^Finish now/ }).click();
  await page.getByRole("button", { name: "The same questions again" }).click();
  for (let place = 1; place <= 12; place += 1) {
    await at(page, place);
    assert.equal(await asked(page), first[place - 1]);
    if (place < 12) await page.getByRole("link", { name: "Next", exact: true }).click();
  }
});

siteTest("an incomplete answer gets a sentence, and nothing is marked", {}, async ({ page, open }) => {
  await open();
  await beginWithSingle(page);
  await answerButton(page).click();
  await page.getByRole("alert").getByText("Please choose an answer first.").waitFor();
  await page.getByRole("link", { name: "Start", exact: true }).click();
  const { groups } = await findWidget(page, "rows");
  await form(page).locator(`input[name="${groups[0].name}"]`).first().check();
  await answerButton(page).click();
  await page.getByRole("alert").getByText(/^\d rows have no answer yet\.$/).waitFor();
  assert.equal(await main(page).getByRole("listitem").count(), 0);
  await fill(page);
  await submit(page);
});

siteTest("a link followed while the screen is drawn anew for another reason is still followed", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 2 });
  await page.evaluate(async () => {
    location.hash = "#/about";
    dispatchEvent(new StorageEvent("storage", { key: "collate:nothing", newValue: null }));
  });
  await page.getByRole("heading", { level: 1, name: "About" }).waitFor();
});

siteTest("back and forward of the browser go through the screens", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 2 });
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await at(page, 2);
  await page.goBack();
  await at(page, 1);
  await page.goForward();
  await at(page, 2);
  await page.goBack();
  await at(page, 1);
  await page.goBack();
  await page.getByRole("heading", { name: "A new quiz" }).waitFor();
});

siteTest("the second click of a double click is not for what came into the place of what the first was for", {}, async (t) => {
  const { page, open } = t;
  await open();
  // Two buttons in one place: the first makes way for the second.
  const counts = (next) => page.evaluate((label) => {
    const place = document.body.appendChild(document.createElement("div"));
    place.id = "place";
    place.style.cssText = "position: fixed; inset: 0; z-index: 9; display: grid";
    globalThis.clicks = [0, 0];
    const button = (text, does) => Object.assign(document.createElement("button"), { textContent: text, onclick: does });
    place.append(button("Start", () => {
      clicks[0] += 1;
      place.replaceChildren(button(label, () => { clicks[1] += 1; }));
    }));
  }, next);
  const clicked = async (next, times) => {
    await counts(next);
    await page.mouse.click(300, 300, { clickCount: times });
    const clicks = await page.evaluate(() => {
      document.getElementById("place").remove();
      return globalThis.clicks;
    });
    return clicks;
  };
  assert.deepEqual(await clicked("Stop", 2), [1, 0]);
  // Whoever clicks quickly on what does the same again means each click.
  assert.deepEqual(await clicked("Start", 2), [1, 1]);
});
