// The ways in which a learner answers whatever question is open, from the first choice to the feedback.
import assert from "node:assert/strict";
import { press, tabTo } from "./keyboard.mjs";
import { answer, answerButton, form, onward, read } from "./quiz.mjs";

/** Answers the open question with a device. Which choice is taken does not matter: every question can be answered so. */
export const ways = {
  async keyboard(page) {
    const { groups, lists, widget } = await read(page);
    for (const group of groups) {
      await tabTo(page, (now) => now.type === "radio");
      await press(page, "Space");
      await press(page, "ArrowDown");
      assert.ok(await form(page).locator(`input[name="${group.name}"]`).nth(1).isChecked());
    }
    for (const place of lists.keys()) {
      await tabTo(page, (now) => now.tag === "select");
      await press(page, String(place + 1));
    }
    if (widget === "order") {
      await tabTo(page, (now) => now.type === "checkbox");
      await press(page, "Space");
    }
    await tabTo(page, (now) => now.tag === "button" && now.name === "Answer");
    await press(page, "Enter");
    await onward(page).waitFor();
  },
  async touch(page) {
    const { groups, lists, widget } = await read(page);
    for (const group of groups) {
      await form(page).locator("label").filter({ has: page.locator(`input[name="${group.name}"]`) }).first().tap();
    }
    for (const [place, list] of lists.entries()) {
      // The list itself is the system's.
      await form(page).getByRole("combobox").nth(place).selectOption({ index: (place % list.choices.length) + 1 });
    }
    if (widget === "order") await form(page).getByRole("checkbox").tap();
    await answerButton(page).tap();
    await onward(page).waitFor();
  },
  async mouse(page) {
    await answer(page);
  },
};
