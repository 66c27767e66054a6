// Every change is saved at once: whatever is reloaded, closed or opened twice, nothing is lost.
import assert from "node:assert/strict";
import {
  answerButton, asked, at, begin, beginWithWidgets, choose, feedback, fill, form, goOn, onward, points, resultsHeading,
  screen, submit, takeAll, toWidget,
} from "./harness/quiz.mjs";
import { siteTest, stands } from "./harness/site.mjs";
import { progress } from "./harness/storage.mjs";

/** Reloads, and expects the same screen at the same address. */
async function sameAfterReload(page) {
  const [before, address] = [await screen(page), page.url()];
  await page.reload();
  await stands(page);
  assert.equal(page.url(), address);
  assert.equal(await screen(page), before);
}

siteTest("reloaded after every single action, nothing is lost", {}, async ({ page, open }) => {
  await open();
  await beginWithWidgets(page, ["single", "rows"]);
  await sameAfterReload(page);
  for (const widget of ["single", "rows"]) {
    await page.evaluate(() => { location.hash = "#/question/1"; });
    await at(page, 1);
    const { groups } = await toWidget(page, widget);
    for (const [turn, group] of groups.entries()) {
      await choose(page, group, turn + 1);
      await sameAfterReload(page);
      assert.equal(await form(page).getByRole("radio", { checked: true }).count(), turn + 1);
    }
    await submit(page);
    await sameAfterReload(page);
    await goOn(page);
    await sameAfterReload(page);
  }
});

siteTest("a changed mind is kept too", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 2 });
  const { groups: [group] } = await toWidget(page, "single");
  for (const place of [0, 3, 1]) await choose(page, group, place);
  await sameAfterReload(page);
  assert.ok(await form(page).getByRole("radio").nth(1).isChecked());
});

siteTest("results, a review, settings and about come back as they were", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 4 });
  await fill(page);
  await submit(page);
  await page.getByRole("link", { name: "Results" }).click();
  await resultsHeading(page).waitFor();
  await sameAfterReload(page);
  await page.getByRole("main").getByRole("list").getByRole("link").first().click();
  await page.getByRole("heading", { name: "Review: question 1 of 12" }).waitFor();
  await sameAfterReload(page);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("radio", { name: "Larger" }).check();
  await page.getByRole("checkbox", { name: /^Single keys/ }).uncheck();
  await sameAfterReload(page);
  assert.ok(await page.getByRole("radio", { name: "Dark" }).isChecked());
  await page.getByRole("link", { name: "About" }).click();
  await page.getByRole("heading", { level: 1, name: "About" }).waitFor();
  await sameAfterReload(page);
});

siteTest("a quiz finished twice over counts every answer once", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 4 });
  await takeAll(page);
  const { sum } = await points(page);
  await sameAfterReload(page);
  assert.equal((await progress(page)).value.history.length, 12);
  assert.deepEqual((await points(page)).sum, sum);
});

siteTest("a second tab goes on where the first is", {}, async ({ page, context, server, open }) => {
  await open();
  await begin(page, { number: 4 });
  await fill(page, 1);
  await submit(page);
  await goOn(page);
  await fill(page, 2);
  const second = await context.newPage();
  await second.goto(`${server.address}#/`);
  await stands(second);
  await second.getByText("You are at question 2 of 12; 1 answered.").waitFor();
  await second.getByRole("link", { name: "Go on" }).click();
  await at(second, 2);
  assert.equal(await asked(second), await asked(page), "what was chosen and not yet answered is there too");
});

siteTest("closed and opened again, the quiz goes on", {}, async ({ page, context, server, open }) => {
  await open();
  await begin(page, { number: 4 });
  await fill(page, 1);
  const before = await asked(page);
  await page.close();
  const later = await context.newPage();
  await later.goto(`${server.address}#/question/1`);
  await stands(later);
  assert.equal(await asked(later), before);
});

siteTest("a quiz that another took the place of can be taken up again", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 4 });
  await fill(page, 1);
  const before = await asked(page);
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await begin(page, { number: 5 });
  assert.notEqual(await asked(page), before);
  await page.getByRole("button", { name: "Back to the quiz" }).click();
  await at(page, 1);
  assert.equal(await asked(page), before);
  await sameAfterReload(page);
});

siteTest("what was forgotten can be brought back", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 4 });
  await fill(page, 1);
  const before = await asked(page);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Forget everything on this device" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Questions" }).count(), 0);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("link", { name: "Questions" }).click();
  await at(page, 1);
  assert.equal(await asked(page), before);
  await sameAfterReload(page);
});

siteTest("an answer is marked, kept and focused before its explanation is drawn, which then moves neither", {}, async ({ page, open }) => {
  await open();
  await beginWithWidgets(page, ["single"]);
  await fill(page);
  // What marks answers comes with the second part, and this with it.
  await page.locator(".collate-keys").waitFor();
  // All of this is one turn of the page: no frame is drawn meanwhile.
  const atOnce = await answerButton(page).evaluate(async (button) => {
    button.click();
    for (let turn = 0; turn < 100 && !document.querySelector("[data-verdict]"); turn += 1) await undefined;
    globalThis.verdict = document.querySelector("[data-verdict]");
    return {
      hasFocus: document.activeElement === globalThis.verdict,
      entries: document.querySelectorAll("main li p").length,
      kept: JSON.parse(Object.entries(localStorage).find(([key]) => key.startsWith("collate:progress:"))[1]).history.length,
    };
  });
  assert.deepEqual(atOnce, { hasFocus: true, entries: 0, kept: 1 });
  await onward(page).waitFor();
  assert.ok((await feedback(page)).length > 1);
  assert.ok(await page.evaluate(() => document.activeElement === globalThis.verdict), "the focus stays where it was");
});
