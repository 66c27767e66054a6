// Matching, ordering and two steps: by keyboard alone and by touch, with their feedback.
import assert from "node:assert/strict";
import { assertNoBarriers } from "./harness/axe.mjs";
import { focus, press, tabTo } from "./harness/keyboard.mjs";
import { answerButton, feedback, findWidget, form, onward } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";

const phone = { context: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } };

const isRadio = (now) => now.type === "radio";
const isBox = (now) => now.type === "checkbox";
const isList = (now) => now.tag === "select";
const isButton = (name) => (now) => now.tag === "button" && now.name.startsWith(name);

/** The entries of an ordering, from first to last. */
const order = (page) => form(page).getByRole("listitem").locator("span").allTextContents();

/** The box that says that the order shown is right. */
const asShown = (page) => form(page).getByRole("checkbox", { name: "They already stand in the right order" });

const missing = (page, pattern) => page.getByRole("alert").getByText(pattern).waitFor();

/** Answers with the button that has to be there, by keyboard, and looks at the feedback. */
async function answerByKeyboard(page) {
  await tabTo(page, isButton("Answer"));
  await press(page, "Enter");
  await onward(page).waitFor();
  assert.match((await focus(page)).name, /of 1 point/, "the verdict is heard next");
  await explained(page);
}

/** Everything is explained, with a source each, and there are no barriers. */
async function explained(page, entries) {
  const shown = await feedback(page);
  assert.ok(shown.length >= (entries ?? 2));
  for (const entry of shown) assert.ok(entry.badge && entry.text && entry.why, entry.why);
  const sources = await page.getByRole("main").getByRole("listitem").evaluateAll((entries) =>
    entries.map((entry) => entry.querySelector(".collate-sources")?.textContent.trim() ?? ""));
  assert.ok(sources.every((source) => source !== ""), "every entry names its source");
  await assertNoBarriers(page);
}

siteTest("matching by keyboard alone", {}, async ({ page, open }) => {
  await open();
  const { lists } = await findWidget(page, "match");
  await assertNoBarriers(page);
  await answerButton(page).focus();
  await press(page, "Enter");
  await missing(page, /rows have no answer yet/);
  await tabTo(page, isList, "Shift+Tab");
  for (let list = lists.length - 1; list >= 0; list -= 1) {
    if (list < lists.length - 1) await tabTo(page, isList, "Shift+Tab");
    // A list finds an entry by the number in front of it.
    await press(page, String(list + 1));
    assert.equal(await form(page).getByRole("combobox").nth(list).evaluate((one) => one.selectedIndex), list + 1);
    assert.ok(isList(await focus(page)), "the focus stays in the list");
  }
  await assertNoBarriers(page);
  await answerByKeyboard(page);
});

siteTest("matching by touch", phone, async ({ page, open }) => {
  await open();
  const { lists } = await findWidget(page, "match");
  for (const [place, list] of lists.entries()) {
    // The list itself is the system's.
    await form(page).getByRole("combobox").nth(place).selectOption({ index: (place % list.choices.length) + 1 });
  }
  await answerButton(page).tap();
  await onward(page).waitFor();
  await explained(page, lists.length);
});

siteTest("ordering by keyboard alone", {}, async ({ page, open }) => {
  await open();
  await findWidget(page, "order");
  await assertNoBarriers(page);
  const [first, second, ...others] = await order(page);
  await answerButton(page).focus();
  await press(page, "Enter");
  await missing(page, /Please move an entry/);
  assert.deepEqual(await order(page), [first, second, ...others]);
  await tabTo(page, isButton(`Move down: ${first}`), "Shift+Tab");
  assert.notEqual((await press(page, "Shift+Tab")).name, `Move up: ${first}`, "what does nothing is no stop");
  await press(page, "Tab");
  await press(page, "Enter");
  assert.deepEqual(await order(page), [second, first, ...others]);
  assert.ok(isButton(`Move down: ${first}`)(await focus(page)), "the focus moves along");
  await page.getByText(`${first}: now 2 of ${others.length + 2}`).waitFor();
  assert.ok(await asShown(page).isHidden(), "after a move there is nothing more to say");
  assert.equal(await page.getByText(/Please move an entry/).count(), 0);
  await assertNoBarriers(page);
  await answerByKeyboard(page);
});

siteTest("that the order shown is right is said by a box, and can be taken back", {}, async ({ page, open }) => {
  await open();
  await findWidget(page, "order");
  const shown = await order(page);
  await tabTo(page, isBox);
  await press(page, "Space");
  assert.ok(await asShown(page).isChecked());
  await press(page, "Space");
  await answerButton(page).focus();
  await press(page, "Enter");
  await missing(page, /Please move an entry/);
  await tabTo(page, isBox, "Shift+Tab");
  await press(page, "Space");
  assert.deepEqual(await order(page), shown);
  await assertNoBarriers(page);
  await answerByKeyboard(page);
});

siteTest("ordering by touch", phone, async ({ page, open }) => {
  await open();
  await findWidget(page, "order");
  const [first, second, ...others] = await order(page);
  await form(page).getByRole("button", { name: `Move up: ${second}`, exact: true }).tap();
  assert.deepEqual(await order(page), [second, first, ...others]);
  await answerButton(page).tap();
  await onward(page).waitFor();
  await explained(page, others.length + 2);
});

siteTest("two steps by keyboard alone", {}, async ({ page, open }) => {
  await open();
  const { groups } = await findWidget(page, "two_step");
  await assertNoBarriers(page);
  await tabTo(page, isRadio);
  await press(page, "1");
  await tabTo(page, isButton("Answer"));
  await press(page, "Enter");
  await missing(page, /Please choose a paragraph/);
  for (let group = groups.length - 1; group > 0; group -= 1) {
    await tabTo(page, isRadio, "Shift+Tab");
    await press(page, "2");
  }
  assert.equal(await form(page).getByRole("radio", { checked: true }).count(), groups.length);
  await assertNoBarriers(page);
  await answerByKeyboard(page);
});

siteTest("two steps by touch", phone, async ({ page, open }) => {
  await open();
  const { groups } = await findWidget(page, "two_step");
  for (const group of groups) {
    await form(page).locator("label").filter({ has: page.locator(`input[name="${group.name}"]`) }).first().tap();
  }
  assert.equal(await form(page).getByRole("radio", { checked: true }).count(), groups.length);
  await answerButton(page).tap();
  await onward(page).waitFor();
  await explained(page, groups.flatMap((group) => group.choices).length);
});
