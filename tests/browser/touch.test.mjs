// The first questions by touch on a small phone.
import assert from "node:assert/strict";
import { answerButton, at, feedback, onward, read, form } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";

const phone = { context: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } };

/**
 * Everything that can be touched and is too small: options and buttons under 44 px, the rest under 24 px either way. An
 * option's target is its label. Links within a sentence may be as high as its line.
 */
function tooSmall(page) {
  return page.evaluate(() => {
    const found = [];
    for (const element of document.querySelectorAll("#collate :is(a, button, input, select, summary, [role=button])")) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const target = ["radio", "checkbox"].includes(element.type) ? element.closest("label") : element;
      const { width, height } = target.getBoundingClientRect();
      const isButton = element.matches("button, select, input, nav a, .collate-button");
      const least = isButton ? 44 : 24;
      if (height < least - 0.5 || width < Math.min(least, 24)) {
        found.push(`${element.tagName} “${target.textContent.trim().slice(0, 40)}” ${width.toFixed(0)} × ${height.toFixed(0)}`);
      }
    }
    return found;
  });
}

siteTest("three questions by touch at 320 px, and every target large enough", phone, async ({ page, open }) => {
  await open();
  assert.deepEqual(await tooSmall(page), []);
  await page.getByRole("textbox", { name: /^Number of the quiz/ }).fill("2");
  await page.getByRole("button", { name: "12 questions" }).tap();
  for (let place = 1; place <= 3; place += 1) {
    await at(page, place);
    const { groups, lists, widget } = await read(page);
    for (const group of groups) {
      const label = form(page).locator("label").filter({ has: page.locator(`input[name="${group.name}"]`) });
      await label.nth(place % group.choices.length).tap();
    }
    assert.equal(await form(page).getByRole("radio", { checked: true }).count(), groups.length);
    for (const [row, list] of lists.entries()) {
      // The list itself is the system's.
      await form(page).getByRole("combobox").nth(row).selectOption({ index: (row % list.choices.length) + 1 });
    }
    if (widget === "order") await form(page).getByRole("checkbox").tap();
    assert.deepEqual(await tooSmall(page), []);
    await answerButton(page).tap();
    await onward(page).waitFor();
    assert.ok((await feedback(page)).length > 0);
    assert.deepEqual(await tooSmall(page), []);
    await onward(page).tap();
  }
  await at(page, 4);
  await page.getByText(/^All questions/).tap();
  assert.deepEqual(await tooSmall(page), []);
  await page.getByRole("link", { name: /^Finish now/ }).tap();
  await page.getByRole("heading", { name: "Your results" }).waitFor();
  assert.deepEqual(await tooSmall(page), []);
  await page.getByRole("link", { name: "Settings" }).tap();
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  assert.deepEqual(await tooSmall(page), []);
});
