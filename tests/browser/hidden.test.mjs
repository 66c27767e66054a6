// Before it is answered, nothing of a question tells its key; afterwards everything is said.
import assert from "node:assert/strict";
import { at, begin, beginWithSingle, feedback, fill, form, goOn, read, submit } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";

/** The page as it stands, without the words of the question itself. */
const markup = (page) => page.evaluate(() => document.documentElement.outerHTML);

/** The markup of each option, list or entry with nothing in it that has to differ: its text, its number, and its names. */
function shapes(page) {
  return form(page).evaluate((form) => {
    const own = new Set(["name", "value", "aria-label", "data-choice", "data-move", "id", "for"]);
    const shape = (element) => {
      const attributes = [...element.attributes].filter((one) => !own.has(one.name));
      return [element.tagName, attributes.map((one) => `${one.name}=${one.value}`).sort(), [...element.children].map(shape)];
    };
    const options = [...form.querySelectorAll("input[type=radio]")].map((input) => input.closest("label"));
    const lists = [...form.querySelectorAll("select")];
    const entries = [...form.querySelectorAll("li")];
    return [options, lists, entries].find((parts) => parts.length > 0).map((part) => JSON.stringify(shape(part)));
  });
}

siteTest("no option differs from another before the answer, and no reason is there yet", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 1 });
  for (let place = 1; place <= 12; place += 1) {
    await at(page, place);
    const before = await markup(page);
    const { stem, groups, lists, entries, widget } = await read(page);
    assert.equal(new Set(await shapes(page)).size, 1, `one option of “${stem}” looks unlike the others`);
    const data = await form(page).evaluate((form) =>
      [...form.querySelectorAll("*")].flatMap((one) => one.getAttributeNames()).filter((name) => /^(data|aria)-/.test(name)));
    const known = ["aria-hidden", "aria-label", "data-choice", "data-group"];
    assert.deepEqual([...new Set(data)].filter((name) => !known.includes(name)), []);
    // The rule of marking speaks of right answers in general, and the words of the dossier are their own.
    const texts = [stem, ...groups, ...lists].flatMap((part) => [part, part.row ?? "", ...(part.choices ?? [])]).concat(entries).join(" ");
    const words = await form(page).evaluate((form) => {
      const copy = form.cloneNode(true);
      for (const line of copy.querySelectorAll("p")) line.remove();
      return copy.outerHTML;
    });
    for (const word of ["right", "wrong", "correct", "verdict", "feedback", "proof"]) {
      assert.ok(texts.includes(word) || !words.includes(word), `“${word}” stands in the markup of “${stem}”`);
    }
    await fill(page, place);
    assert.equal((await markup(page)).includes("data-verdict"), false);
    await submit(page);
    const parts = {
      single: groups.flatMap((group) => group.choices), two_step: groups.flatMap((group) => group.choices),
      rows: groups, match: lists, order: entries,
    };
    assert.equal((await feedback(page)).length, parts[widget].length, "one reason for each option");
    const reasons = await page.getByRole("main").getByRole("listitem").evaluateAll((entries) =>
      entries.map((entry) => [...entry.children].filter((child) => child.tagName === "P").at(-1).textContent.trim()));
    for (const reason of reasons) {
      assert.ok(reason.length > 20, reason);
      assert.ok(!before.includes(reason), `a reason stood in the page before: ${reason}`);
    }
    await goOn(page);
  }
});

siteTest("choosing tells nothing: any choice changes the page in the same way", {}, async ({ page, open }) => {
  await open();
  const { groups: [group] } = await beginWithSingle(page);
  const seen = new Set();
  for (const place of group.choices.keys()) {
    await form(page).getByRole("radio").nth(place).check();
    const marks = await page.evaluate(() => [
      document.title,
      document.querySelector("progress").getAttribute("aria-label"),
      [...document.querySelectorAll("#collate *")].map((one) => one.className).join(),
    ]);
    seen.add(JSON.stringify(marks));
  }
  assert.equal(seen.size, 1);
});
