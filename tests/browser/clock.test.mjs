// A time limit with a clock that can be stopped: given on the desk, stopped by a learner, told when it is marked.
import assert from "node:assert/strict";
import { assertNoBarriers } from "./harness/axe.mjs";
import { drawn, link, openDesk, put, unfold } from "./harness/desk.mjs";
import { file } from "./harness/dossiers.mjs";
import { chooser, line } from "./harness/handing.mjs";
import { press, tabTo } from "./harness/keyboard.mjs";
import { answerButton, at, fill, form, onward, resultsHeading } from "./harness/quiz.mjs";
import { siteTest, stands } from "./harness/site.mjs";
import { aside, progress } from "./harness/storage.mjs";

const patience = 180_000;
const first = new Date("2026-03-02T09:00:00Z");
const after = (minutes) => new Date(first.getTime() + minutes * 60_000);

const stop = (page) => page.getByRole("button", { name: "Stop the clock" });
const goOn = (page) => page.getByRole("button", { name: "Go on", exact: true });
const stopped = (page) => page.getByRole("heading", { level: 1, name: "The clock is stopped" });
const clock = (page) => page.getByRole("combobox", { name: /^Time limit/ });

/** Builds three questions with ten minutes and a clock that can be stopped, and gives back the link. */
async function built(t) {
  const { page } = t;
  await openDesk(t);
  await put(page.getByRole("spinbutton", { name: "Number of questions" }), 3);
  await put(page.getByRole("spinbutton", { name: "Seed" }), 7);
  await unfold(page);
  assert.equal(await clock(page).count(), 0, "without a limit there is no clock");
  await put(page.getByRole("spinbutton", { name: /^Minutes/ }), 10);
  await clock(page).selectOption({ label: "The clock can be stopped" });
  await drawn(page, 3);
  return link(page);
}

/** Begins the quiz of a link, at nine o'clock. The clock stands there, unless it is to run. */
async function begun(t, address, { runs = false } = {}) {
  const { page } = t;
  await page.clock.install({ time: first });
  if (!runs) await page.clock.setFixedTime(first);
  await page.goto("about:blank");
  await page.goto(address);
  await stands(page);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await at(page, 1);
  await stop(page).waitFor();
}

siteTest("the desk gives a clock that can be stopped, says so, and takes it back", { patience }, async (t) => {
  const { page } = t;
  await built(t);
  const told = page.getByText("There are 10 minutes, and the clock can be stopped; the question is hidden then. Time never changes the points.");
  await told.waitFor();
  await page.evaluate(() => { location.hash = "#/build"; });
  await unfold(page);
  assert.equal(await clock(page).inputValue(), "allowed");
  await put(page.getByRole("spinbutton", { name: /^Minutes/ }), 20);
  await page.getByText(/^There are 20 minutes, and the clock can be stopped/).waitFor();
  for (const left of [/^There are 10 minutes, and the clock can be stopped/, /^There are 10 minutes from the first question on/]) {
    await page.getByRole("button", { name: "Undo the last change" }).click();
    await page.getByText(left).waitFor();
  }
  assert.equal(await clock(page).inputValue(), "none");
});

siteTest("while the clock is stopped nothing of the question is there, a reload changes nothing, and the time is not counted", { patience }, async (t) => {
  const { page } = t;
  await begun(t, await built(t));
  const stem = await form(page).locator(".collate-stem").first().innerText();
  await page.clock.setFixedTime(after(1));
  await stop(page).click();
  await stopped(page).waitFor();
  const isHidden = async () => {
    await stopped(page).waitFor();
    assert.equal(await form(page).count(), 0);
    assert.ok(!(await page.content()).includes(stem), "the question is not in the page");
  };
  await isHidden();
  await page.waitForFunction(() => document.activeElement?.textContent === "Go on");
  await page.locator(".collate-said").getByText("The clock is stopped").waitFor();
  for (const hash of ["#/results", "#/review/1", "#/question/2", "#/question/1"]) {
    await page.evaluate((hash) => { location.hash = hash; }, hash);
    await isHidden();
  }
  await page.clock.setFixedTime(after(9));
  await page.reload();
  await stands(page);
  await isHidden();
  await page.clock.setFixedTime(after(20));
  await goOn(page).click();
  await at(page, 1);
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  assert.equal(await form(page).locator(".collate-stem").first().innerText(), stem);
  // A page that is closed is no stopped clock.
  await page.reload();
  await stands(page);
  await at(page, 1);
  for (let place = 1; place <= 3; place += 1) {
    await at(page, place);
    await page.clock.setFixedTime(after(21 + place));
    await fill(page);
    await answerButton(page).click();
    await onward(page).waitFor();
    await onward(page).click();
  }
  await resultsHeading(page).waitFor();
  await page.getByRole("textbox", { name: "Your name" }).fill("Ana");
  await page.getByText("See it word for word").click();
  const json = await page.getByRole("textbox", { name: "As a file" }).inputValue();
  const receipt = JSON.parse(json);
  assert.equal(receipt.format, "collate-receipt/2");
  assert.deepEqual(receipt.stops, [after(1).getTime(), after(20).getTime()]);
  const ran = JSON.stringify({ ...receipt, learner: "Bea", format: "collate-receipt/1", stops: undefined });
  await openDesk(t, "mark");
  await page.getByText(/^Nothing is marked yet/).waitFor();
  await chooser(page).setInputFiles([file("a.json", json), file("b.json", ran)]);
  await line(page, "Ana").getByText("The clock stood for 19 minutes.").waitFor();
  assert.equal(await line(page, "Ana").getByText(/minutes were over/).count(), 0);
  await line(page, "Bea").getByText("Answers after the 10 minutes were over: 3. They count.").waitFor();
  await page.getByText(/that it was stopped is no proof of a break/).waitFor();
});

siteTest("that the time is over is shown and said when it is, without anything being pressed", { patience }, async (t) => {
  const { page } = t;
  await begun(t, await built(t), { runs: true });
  const told = page.getByRole("main").getByText(/^The time is over\./);
  await page.clock.fastForward("09:50");
  assert.equal(await told.count(), 0);
  await page.clock.fastForward("00:20");
  await told.waitFor();
  await page.locator(".collate-said").getByText(/^The time is over\./).waitFor();
  assert.equal(await stop(page).count(), 0, "a time that is over cannot be stopped");
});

siteTest("the clock of another tab is the same clock", { patience }, async (t) => {
  const { page, context, server } = t;
  await begun(t, await built(t));
  const other = await context.newPage();
  await other.goto(`${server.address}index.html#/question/1`);
  await stands(other);
  await at(other, 1);
  await stop(other).click();
  await stopped(other).waitFor();
  await stopped(page).waitFor();
  await goOn(page).click();
  await at(page, 1);
  await at(other, 1);
  await form(other).waitFor();
  assert.equal((await progress(page)).value.given[0].stops.length, 2);
});

siteTest("stops that cannot be are put aside with what was kept, and it is told", { patience }, async (t) => {
  const { page } = t;
  const address = await built(t);
  for (const [turn, stops] of [[9, 5], [5, "x"], Array(100_000).fill(7)].entries()) {
    if (turn === 0) await begun(t, address);
    else {
      await page.goto(address);
      await stands(page);
      await page.getByRole("button", { name: /^Begin/ }).click();
      await at(page, 1);
    }
    // What is put aside is named after the moment.
    await page.clock.setFixedTime(after(turn));
    const { key, value } = await progress(page);
    value.given[0].stops = stops;
    await page.evaluate(([key, text]) => {
      localStorage.setItem(key, text);
      location.reload();
    }, [key, JSON.stringify(value)]);
    await page.getByText(/could not be read/).first().waitFor();
    assert.equal((await aside(page)).length, turn + 1);
  }
});

siteTest("what only assignments need is loaded only for them, and told when it does not come", { patience }, async (t) => {
  const { page, server, trouble } = t;
  const address = await built(t);
  const asked = [];
  const state = { isHeld: true };
  await page.route(/collate_assigned/, (route) => {
    asked.push(route.request().url());
    return state.isHeld ? route.abort() : route.continue();
  });
  trouble.expect(/Failed to load resource/);
  await page.goto(`${server.address}index.html#/about`);
  await stands(page);
  await page.getByRole("heading", { level: 1, name: "About" }).or(page.getByRole("heading", { level: 2 })).first().waitFor();
  assert.equal(asked.length, 0);
  await page.goto(address);
  const again = page.getByRole("button", { name: "Try again" });
  await again.waitFor();
  state.isHeld = false;
  await again.click();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await at(page, 1);
  await stop(page).waitFor();
});

for (const width of [320, 768, 1280]) {
  const context = { reducedMotion: "reduce", viewport: { width, height: 800 } };
  siteTest(`the clock is stopped and goes on by keyboard and has no barriers, ${width} px`, { context, patience }, async (t) => {
    const { page } = t;
    await begun(t, await built(t));
    const fits = async () => {
      await assertNoBarriers(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0);
    };
    await fits();
    await tabTo(page, (focus) => focus.name === "Stop the clock");
    const now = await press(page, "Enter");
    assert.equal(now.name, "Go on");
    await fits();
    const then = await press(page, "Enter");
    assert.ok(then.isHeading, then.name);
    await at(page, 1);
  });
}
