// Every kind of question, answered in every way: by keyboard alone, by touch and by mouse.
import assert from "node:assert/strict";
import { assertNoBarriers } from "./harness/axe.mjs";
import { at, begin, feedback, position } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";
import { progress } from "./harness/storage.mjs";
import { ways } from "./harness/ways.mjs";

/** All kinds that the shipped dossier feeds. */
const KINDS = [
  "figure", "date", "who-says-it", "goal-named", "goals-all", "cost-class", "format-membership", "event-order", "evidence",
  "claim-status", "which-article", "corroboration", "where-they-differ", "size-or-time", "position-table", "goal-cost-link",
  "change-over-time",
];

/** Quizzes to go through at most. Each has many kinds; which ones changes with the dossier. */
const QUIZZES = 8;

/** The kind of the item that was answered last, from what is kept of it. */
async function lastKind(page) {
  const { items } = (await progress(page)).value.attempt;
  const last = items.reduce((one, other) => ((other.at ?? 0) >= (one.at ?? 0) ? other : one));
  return last.item.replace(/-[0-9a-f]{10}$/, "");
}

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

for (const [way, answer] of Object.entries(ways)) {
  const options = { context: way === "touch" ? phone : {}, patience: 300_000 };
  siteTest(`every kind of question can be answered by ${way}`, options, async ({ page, open }) => {
    await open();
    const missing = new Set(KINDS);
    for (let number = 1; number <= QUIZZES && missing.size > 0; number += 1) {
      if (number > 1) await page.getByRole("link", { name: "Start", exact: true }).click();
      await begin(page, { items: 36, number });
      const { of } = await position(page);
      for (let place = 1; place <= of && missing.size > 0; place += 1) {
        if (place > 1) await page.evaluate((place) => { location.hash = `#/question/${place}`; }, place);
        await at(page, place);
        await answer(page);
        const kind = await lastKind(page);
        assert.ok(KINDS.includes(kind), `${kind} is not among the kinds named here`);
        for (const entry of await feedback(page)) assert.ok(entry.badge && entry.text && entry.why, `${kind}: ${entry.why}`);
        if (missing.delete(kind)) await assertNoBarriers(page);
      }
    }
    assert.deepEqual([...missing], [], "these kinds were never met");
  });
}
