// A quiz by keyboard alone.
import assert from "node:assert/strict";
import { at, beginWithSingle, form, read, resultsHeading } from "./harness/quiz.mjs";
import { focus, press, settled, tabTo } from "./harness/keyboard.mjs";
import { siteTest } from "./harness/site.mjs";
import { ways } from "./harness/ways.mjs";

const isButton = (name) => (now) => now.tag === "button" && now.name === name;
const isRadio = (now) => now.type === "radio";
const checked = (page) => form(page).getByRole("radio", { checked: true });
const keysList = (page) => page.getByRole("definition").filter({ hasText: "show or hide this list" });

/** From the start page to the first question of a quiz. */
async function begin(page, number) {
  await tabTo(page, (now) => now.tag === "input" && now.name.startsWith("Number of the quiz"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type(String(number));
  await tabTo(page, isButton("12 questions"), "Shift+Tab");
  await press(page, "Enter");
  await at(page, 1);
  assert.ok((await focus(page)).isHeading, "a new screen is heard from its heading");
}

const beginWithChoice = (page) => beginWithSingle(page, (number) => begin(page, number));

siteTest("from page load to the scorecard with the keyboard alone", {}, async ({ page, open }) => {
  await open();
  await begin(page, 1);
  for (let place = 1; place <= 12; place += 1) {
    await at(page, place);
    const { groups, widget } = await read(page);
    if (place % 3 === 0 || !["single", "rows"].includes(widget)) {
      await ways.keyboard(page);
    } else {
      // By digits: each fills the first row that is open, or the one where the focus is.
      for (const [row] of groups.entries()) {
        if (row > 0) await tabTo(page, isRadio);
        await press(page, "2");
      }
      assert.equal(await checked(page).count(), groups.length);
      await press(page, "Enter");
    }
    const verdict = await focus(page);
    assert.match(verdict.name, /of 1 point/, "the verdict is heard next");
    await press(page, "Enter");
  }
  await resultsHeading(page).waitFor();
  assert.ok((await focus(page)).isHeading);
  await tabTo(page, (now) => now.tag === "a" && now.name.endsWith("?"));
  await press(page, "Enter");
  await page.getByRole("heading", { name: "Review: question 1 of 12" }).waitFor();
  await tabTo(page, (now) => now.tag === "summary" && now.name.startsWith("¶"));
  await press(page, "Enter");
  await page.getByText(/^What ¶\s\d+ is about:/).filter({ visible: true }).waitFor();
  await tabTo(page, (now) => now.name === "Back to the results");
  await press(page, "Enter");
  await resultsHeading(page).waitFor();
});

siteTest("Enter with nothing chosen gets a sentence, and the focus stays", {}, async ({ page, open }) => {
  await open();
  await beginWithChoice(page);
  await tabTo(page, isRadio);
  const before = await focus(page);
  await press(page, "Enter");
  await page.getByRole("alert").getByText("Please choose an answer first.").waitFor();
  assert.deepEqual(await focus(page), before);
  await tabTo(page, isButton("Answer"));
  await press(page, "Enter");
  assert.ok(isButton("Answer")(await focus(page)));
  assert.equal(await checked(page).count(), 0);
});

siteTest("the question mark shows the keys, and hides them again", {}, async ({ page, open }) => {
  await open();
  await beginWithChoice(page);
  assert.equal(await keysList(page).count(), 0);
  await press(page, "?");
  await keysList(page).waitFor();
  await press(page, "?");
  await keysList(page).waitFor({ state: "hidden" });
});

siteTest("digits choose, and those beyond the last option do nothing", {}, async ({ page, open }) => {
  await open();
  const { groups: [{ choices }] } = await beginWithChoice(page);
  for (const place of [4, 1, 3]) {
    await press(page, String(place));
    assert.equal(await checked(page).count(), 1);
    assert.ok((await focus(page)).name.endsWith(choices[place - 1]), "the focus goes with the choice");
  }
  for (const key of ["9", "0", "Control+2", "Alt+2"]) await press(page, key);
  assert.ok(await form(page).getByRole("radio").nth(2).isChecked());
});

siteTest("single keys do nothing outside of the question", {}, async ({ page, open }) => {
  await open();
  await beginWithChoice(page);
  await tabTo(page, (now) => now.name === "Settings", "Shift+Tab");
  for (const key of ["2", "?"]) await press(page, key);
  assert.equal(await checked(page).count(), 0);
  assert.equal(await keysList(page).count(), 0);
});

siteTest("single keys can be switched off, and Enter still works", {}, async ({ page, open }) => {
  await open();
  await beginWithChoice(page);
  await tabTo(page, (now) => now.name === "Settings", "Shift+Tab");
  await press(page, "Enter");
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  await tabTo(page, (now) => now.type === "checkbox");
  await press(page, "Space");
  assert.equal(await page.getByRole("checkbox", { name: /^Single keys/ }).isChecked(), false);
  await tabTo(page, (now) => now.name === "Questions", "Shift+Tab");
  await press(page, "Enter");
  await at(page, 1);
  for (const key of ["2", "?"]) await press(page, key);
  assert.equal(await checked(page).count(), 0);
  assert.equal(await keysList(page).count(), 0);
  await tabTo(page, isRadio);
  await press(page, "Space");
  await press(page, "Enter");
  assert.match((await focus(page)).name, /of 1 point/);
});

siteTest("whatever is put away or undone, the focus is somewhere", {}, async ({ page, open }) => {
  await open();
  await begin(page, 1);
  await tabTo(page, (now) => now.name === "Start", "Shift+Tab");
  await press(page, "Enter");
  await begin(page, 2);
  const notice = page.getByRole("status").getByText("Your earlier quiz was put away.");
  await notice.waitFor();
  await tabTo(page, isButton("Back to the quiz"), "Shift+Tab");
  await press(page, "Enter");
  await notice.waitFor({ state: "hidden" });
  await at(page, 1);
  await settled(page);
  await tabTo(page, (now) => now.name === "Settings", "Shift+Tab");
  await press(page, "Enter");
  for (const [button, next] of [["Forget everything on this device", "Undo"], ["Undo", null]]) {
    await tabTo(page, isButton(button), button === "Undo" ? "Shift+Tab" : "Tab");
    await press(page, "Enter");
    if (next) await page.getByRole("button", { name: next }).waitFor();
  }
  await page.getByRole("link", { name: "Questions" }).waitFor();
});

siteTest("after a reload one key leads past the menu to the question", {}, async ({ page, open }) => {
  await open();
  await begin(page, 1);
  await page.reload();
  await at(page, 1);
  const first = await press(page, "Tab");
  assert.equal(first.name, "Go past the menu");
  await press(page, "Enter");
  assert.ok((await focus(page)).isHeading);
});
