// What a learner reads of an assignment besides its questions.
import assert from "node:assert/strict";
import { drawn, link, openDesk, put, unfold } from "./harness/desk.mjs";
import { answer, at, goOn, onward, resultsHeading } from "./harness/quiz.mjs";
import { siteTest, stands } from "./harness/site.mjs";

const patience = 120_000;
const morning = new Date("2026-03-02T09:00:00Z");

/** Builds two questions that all points are needed for, and gives back the link. `policy` is one of the three. */
async function built(t, { policy, seed, minutes = "", opens = "", closes = "" }) {
  const { page } = t;
  await openDesk(t);
  await put(page.getByRole("spinbutton", { name: "Number of questions" }), 2);
  await put(page.getByRole("spinbutton", { name: "Seed" }), seed);
  await page.getByRole("radio", { name: new RegExp(`^${policy}`) }).check();
  await unfold(page);
  await put(page.getByRole("spinbutton", { name: /^Pass mark/ }), 100);
  await put(page.getByRole("spinbutton", { name: /^Minutes/ }), minutes);
  await put(page.getByLabel("From", { exact: true }), opens);
  await put(page.getByLabel("Until", { exact: true }), closes);
  await drawn(page, 2);
  return link(page);
}

async function opened(page, address) {
  await page.goto("about:blank");
  await page.goto(address);
  await stands(page);
  await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
}

const begin = (page) => page.getByRole("button", { name: "Begin", exact: true }).click();
const otherOpen = (page) => page.getByText(/^Another assignment is open on this device\./);

siteTest("results say whether they are enough, and nothing that begins the quiz openly", { patience }, async (t) => {
  const { page } = t;
  await opened(page, await built(t, { policy: "Practice", seed: 7 }));
  assert.equal(await otherOpen(page).count(), 0);
  await begin(page);
  for (const place of [1, 2]) {
    await at(page, place);
    await answer(page);
    await goOn(page);
  }
  await page.getByText(/^You (passed: 100 % is enough|did not reach the 100 % that is needed to pass)\.$/).waitFor();
  assert.equal(await page.getByText(/Number of this quiz/).count(), 0);
});

siteTest("whoever has answered one assignment is told before another takes its place", { patience }, async (t) => {
  const { page } = t;
  const [one, other] = [await built(t, { policy: "Practice", seed: 7 }), await built(t, { policy: "Practice", seed: 8 })];
  await opened(page, one);
  await begin(page);
  await at(page, 1);
  await answer(page);
  await opened(page, other);
  await otherOpen(page).getByRole("link").click();
  await resultsHeading(page).waitFor();
  await page.getByRole("heading", { name: "Hand in" }).waitFor();
});

siteTest("what a test holds back is not told by the progress either", { patience }, async (t) => {
  const { page } = t;
  await opened(page, await built(t, { policy: "Test", seed: 7 }));
  await begin(page);
  await at(page, 1);
  await answer(page);
  await page.getByRole("link", { name: "Progress", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Progress" }).waitFor();
  assert.equal(await page.locator(".collate-passage__missed").count(), 0);
  assert.doesNotMatch(await page.getByRole("main").innerText(), /missed/);
});

siteTest("whoever goes on when the time is over reads that it is", { patience }, async (t) => {
  const { page } = t;
  const address = await built(t, { policy: "Practice", seed: 7, minutes: 10 });
  await page.clock.install({ time: morning });
  await page.clock.setFixedTime(morning);
  await opened(page, address);
  await begin(page);
  await at(page, 1);
  const over = page.getByText(/^The time is over\./);
  assert.equal(await over.count(), 0);
  await page.clock.setFixedTime(new Date(morning.getTime() + 11 * 60_000));
  await answer(page);
  await onward(page).click();
  await at(page, 2);
  await over.waitFor();
});

siteTest("until a test is done, learners see what they chose, where they answered and in the results", { patience }, async (t) => {
  const { page } = t;
  await opened(page, await built(t, { policy: "Test", seed: 7 }));
  await begin(page);
  await at(page, 1);
  const { widget, groups } = await answer(page);
  const own = page.locator(".collate-feedback .collate-explained");
  const chosen = await own.innerText();
  assert.match(chosen, widget === "order" ? /You put it in place 1\./ : /You said:/);
  if (widget === "single") assert.ok(chosen.includes(groups[0].choices[0]), chosen);
  await page.getByRole("link", { name: "Results", exact: true }).click();
  await resultsHeading(page).waitFor();
  assert.equal(await page.locator(".collate-items .collate-explained").innerText(), chosen);
  await page.locator(".collate-items a").first().click();
  await page.getByRole("heading", { level: 1, name: "Review: question 1 of 2" }).waitFor();
  assert.equal(await own.innerText(), chosen);
});

const far = { opens: "2026-03-02T08:00", closes: "2026-03-09T12:00" };
const languages = [
  ["en-GB", "Begin", /^This is meant to be done from Mar 2, 2026, 8:00\sAM on;/, /^This was due by Mar 9, 2026, 12:00\sPM;/, /^There is one attempt\.$/],
  ["ru-RU", "Начать", /^Срок начинается в это время: 2 мар\. 2026\sг\., 08:00,/, /^Срок истёк в это время: 9 мар\. 2026\sг\., 12:00;/, /^Попытка одна\.$/],
  ["ar-EG", "ابدأ", /^موعد البدء: .*، ويمكنك أن تبدأ قبله\.$/u, /^انقضى موعد التسليم: .*، وما زال/u, /^المحاولات: واحدة فقط\.$/u],
];
for (const [locale, beginning, early, late, rule] of languages) {
  siteTest(`an assignment that is not open yet or overdue says so, and its policy, in ${locale}`, { patience, context: { timezoneId: "UTC" } }, async (t) => {
    const address = await built(t, { policy: "Test", seed: 7, ...far });
    const context = await t.context.browser().newContext({ locale, timezoneId: "UTC", reducedMotion: "reduce" });
    const page = await context.newPage();
    const shown = async (at) => {
      await page.clock.setFixedTime(new Date(at));
      await page.goto("about:blank");
      await page.goto(address);
      await page.getByRole("button", { name: beginning, exact: true }).waitFor();
    };
    await page.clock.install({ time: new Date("2026-03-02T07:00:00Z") });
    await shown("2026-03-02T07:59:00Z");
    await page.getByText(early).waitFor();
    await page.getByText(rule).waitFor();
    assert.equal(await page.getByText(rule).evaluate((line) => line.closest("[lang]").lang), locale.slice(0, 2));
    await shown("2026-03-02T08:00:00Z");
    assert.deepEqual([await page.getByText(early).count(), await page.getByText(late).count()], [0, 0]);
    await shown("2026-03-09T12:01:00Z");
    await page.getByText(late).waitFor();
    // Nothing is locked, and whoever hands in reads it too.
    await page.getByRole("button", { name: beginning, exact: true }).click();
    await page.locator("form.collate-form").waitFor();
    await page.evaluate(() => { location.hash = "#/results"; });
    await page.locator(".collate-hand-in").getByText(late).waitFor();
    await context.close();
  });
}

siteTest("an assignment that another quiz took the place of is gone on with from its page and from the start", { patience }, async (t) => {
  const { page, server } = t;
  const address = await built(t, { policy: "Test", seed: 7 });
  const away = async () => {
    await page.goto(`${server.address}#/`);
    await page.getByRole("button", { name: "12 questions" }).click();
    await at(page, 1, 12);
  };
  const goesOn = async () => {
    await page.getByRole("button", { name: "Go on with your attempt" }).click();
    await page.getByRole("heading", { level: 1, name: /^Question \d of 2$/ }).waitFor();
  };
  await opened(page, address);
  await begin(page);
  await at(page, 1, 2);
  await answer(page);
  await away();
  await page.goto("about:blank");
  await page.goto(address);
  await stands(page);
  await goesOn();
  await away();
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await page.getByRole("heading", { name: "Assignment: A quiz from your teacher" }).waitFor();
  await goesOn();
  await page.getByText("All questions · 1 of 2 answered").waitFor();
});
