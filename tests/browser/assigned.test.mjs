// What a learner reads of an assignment besides its questions.
import assert from "node:assert/strict";
import { drawn, link, openDesk, put, unfold } from "./harness/desk.mjs";
import { answer, at, goOn, onward, resultsHeading } from "./harness/quiz.mjs";
import { siteTest, stands } from "./harness/site.mjs";

const patience = 120_000;
const morning = new Date("2026-03-02T09:00:00Z");

/** Builds two questions that all points are needed for, and gives back the link. `policy` is one of the three. */
async function built(t, { policy, seed, minutes = "" }) {
  const { page } = t;
  await openDesk(t);
  await put(page.getByRole("spinbutton", { name: "Number of questions" }), 2);
  await put(page.getByRole("spinbutton", { name: "Seed" }), seed);
  await page.getByRole("radio", { name: new RegExp(`^${policy}`) }).check();
  await unfold(page);
  await put(page.getByRole("spinbutton", { name: /^Pass mark/ }), 100);
  await put(page.getByRole("spinbutton", { name: /^Minutes/ }), minutes);
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
