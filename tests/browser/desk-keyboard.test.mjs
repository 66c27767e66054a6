// The whole circle without a mouse, on a narrow screen: build, decide, give, take, hand in, mark.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { allMade, drawn } from "./harness/desk.mjs";
import { focus, press, tabTo, walk } from "./harness/keyboard.mjs";
import { answerButton, at, onward, resultsHeading } from "./harness/quiz.mjs";
import { siteTest, stands } from "./harness/site.mjs";
import { ways } from "./harness/ways.mjs";

const context = { viewport: { width: 320, height: 640 }, acceptDownloads: true, permissions: ["clipboard-read", "clipboard-write"] };
const is = (tag, name) => (now) => now.tag === tag && (name instanceof RegExp ? name.test(now.name) : now.name === name);

/** Goes to another screen by the bar, and hears its heading. */
async function to(page, link, heading) {
  await tabTo(page, is("a", link), "Shift+Tab");
  await press(page, "Enter");
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  assert.ok((await focus(page)).isHeading, `${heading} is heard from its heading`);
}

/** Types over what stands in the field that has the focus, and stays in it. */
async function type(page, text) {
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Takes the quiz of a link with the keyboard alone, and gives back what is handed in. */
async function takenByKeyboard(t, address, name) {
  const other = await t.context.browser().newContext(context);
  const page = await other.newPage();
  await page.goto(address);
  await stands(page);
  // What only assignments need comes after the rest.
  await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
  await tabTo(page, is("button", "Begin"));
  await press(page, "Enter");
  for (let place = 1; place <= 3; place += 1) {
    await at(page, place);
    await ways.keyboard(page);
    await onward(page).waitFor();
    assert.equal(await answerButton(page).count(), 0);
    await press(page, "Enter");
  }
  await resultsHeading(page).waitFor();
  await tabTo(page, (now) => now.tag === "input" && now.name.startsWith("Your name"));
  await page.keyboard.type(name);
  await tabTo(page, is("button", "Copy the hand-in as a text"));
  await press(page, "Enter");
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).length > 40);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await other.close();
  return text;
}

siteTest("the whole circle by keyboard alone, 320 px", { context, patience: 180_000 }, async (t) => {
  const { page, server } = t;
  await page.goto(`${server.address}desk.html`);
  await stands(page);
  await drawn(page, 12);
  await tabTo(page, (now) => now.tag === "input" && now.name.startsWith("Title"));
  await type(page, "Week 3 أسبوع");
  await tabTo(page, (now) => now.tag === "input" && now.name.startsWith("Number of questions"));
  await type(page, "3");
  await drawn(page, 3);
  await tabTo(page, (now) => now.type === "radio");
  await press(page, "ArrowDown");
  await press(page, "ArrowDown");
  await page.getByText("There is one attempt.").waitFor();
  await to(page, "Questions", "All questions");
  await allMade(page);
  await tabTo(page, is("button", /^Must be asked:/));
  await press(page, "Enter");
  assert.ok((await focus(page)).name.startsWith("Must be asked:"), "the focus stays where the decision was made");
  await tabTo(page, is("button", /^Must not be asked:/));
  await tabTo(page, is("button", /^Must not be asked:/));
  await press(page, "Space");
  await page.getByText("1 question must be asked, 1 question must not be asked.").waitFor();
  await tabTo(page, is("button", "Undo the last change"), "Shift+Tab");
  await press(page, "Enter");
  await page.getByText("1 question must be asked, 0 questions must not be asked.").waitFor();
  await page.getByText(/^Taken back\. \d+ earlier changes can be taken back too\.$/).waitFor({ state: "attached" });
  assert.equal((await focus(page)).name, "Undo the last change");
  await to(page, "Build", "Build a quiz");
  await drawn(page, 3);
  await tabTo(page, is("a", "Give it to learners"));
  await press(page, "Enter");
  await page.getByRole("heading", { level: 1, name: "Give it to learners" }).waitFor();
  await page.getByRole("textbox", { name: "Link for learners" }).waitFor();
  await tabTo(page, is("button", "Copy: Link for learners"));
  await press(page, "Enter");
  await page.getByText("Copied.").first().waitFor({ state: "attached" });
  const address = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(address, await page.getByRole("textbox", { name: "Link for learners" }).inputValue());
  // What is no assignment is refused where the focus goes; one that was made before is taken up and heard from its title.
  await tabTo(page, (now) => now.tag === "input" && now.name.startsWith("Its link"));
  await type(page, "nothing");
  await page.waitForFunction(() => document.activeElement.matches(".collate-desk-refused"));
  await tabTo(page, (now) => now.tag === "input" && now.name.startsWith("Its link"), "Shift+Tab");
  await type(page, address);
  await page.waitForFunction(() => document.activeElement.textContent === "Week 3 أسبوع");

  const text = await takenByKeyboard(t, address, "Ana ‏مريم");
  await to(page, "Mark", "Mark what came back");
  await tabTo(page, is("textarea", /^Or paste/));
  await page.keyboard.insertText(`${text}\nnot a hand-in`);
  await tabTo(page, is("button", "Read the texts"));
  await page.keyboard.press("Enter");
  await page.getByRole("rowheader", { name: /Ana/ }).waitFor();
});

/** Every export: its name in the list, and what tells a question in its file. */
const exports = [
  ["Moodle XML", /^<question type="(?!category")/gm],
  ["GIFT", /^::/gm],
  ["CSV for spreadsheets", undefined],
  ["JSON with everything", undefined],
];

/** Is the box with a name, ticked or not. */
const box = (name) => (now) => now.type === "checkbox" && now.name === name;

/** Presses a key on what has the focus, which keeps it. */
async function pressInPlace(page, key) {
  const before = await focus(page);
  const now = await press(page, key);
  assert.equal(now.name, before.name, `the focus stays after ${key}`);
}

siteTest("print and every export by keyboard alone, 320 px", { context, patience: 180_000 }, async ({ page, server }) => {
  const asked = 20;
  await page.addInitScript(() => {
    globalThis.printed = 0;
    globalThis.print = () => { globalThis.printed += 1; };
  });
  await page.goto(`${server.address}desk.html`);
  await stands(page);
  await drawn(page, 12);
  await tabTo(page, (now) => now.tag === "input" && now.name.startsWith("Seed"));
  await type(page, "7");
  await tabTo(page, (now) => now.tag === "input" && now.name.startsWith("Number of questions"), "Shift+Tab");
  await type(page, String(asked));
  await drawn(page, asked);
  await to(page, "Print and export", "Print and export");

  const sheets = page.locator(".collate-paper:not(.collate-paper--key)");
  const keys = page.locator(".collate-paper--key");
  const isVersions = (now) => now.tag === "input" && now.name.startsWith("Versions");
  await tabTo(page, isVersions);
  await type(page, "3");
  await page.getByRole("heading", { name: /Version C$/ }).waitFor();
  assert.ok(isVersions(await focus(page)), "the focus stays in the field");
  assert.deepEqual([await sheets.count(), await keys.count()], [3, 3]);
  await tabTo(page, box("Large print"));
  await pressInPlace(page, "Space");
  await page.locator(".collate-papers[data-large=true]").waitFor();
  await tabTo(page, box("With the answer key"));
  await pressInPlace(page, "Space");
  await keys.first().waitFor({ state: "detached" });
  assert.equal(await sheets.count(), 3);
  await pressInPlace(page, "Space");
  await keys.nth(2).waitFor();
  await tabTo(page, is("button", "Print"));
  for (const [times, key] of [[1, "Enter"], [2, "Space"]]) {
    await pressInPlace(page, key);
    assert.equal(await page.evaluate(() => globalThis.printed), times);
  }

  const files = {};
  const format = page.getByRole("combobox", { name: "Format" });
  await tabTo(page, (now) => now.tag === "select" && now.name.startsWith("Which questions"));
  await tabTo(page, (now) => now.tag === "select" && now.name.startsWith("Format"));
  for (const [name] of exports) {
    if (name !== exports[0][0]) await pressInPlace(page, "ArrowDown");
    assert.equal(await format.evaluate((list) => list.selectedOptions[0].text), name);
    const lost = page.locator("details").filter({ hasText: "Besides, of " });
    assert.equal(await lost.count(), name === "Moodle XML" || name === "GIFT" ? 1 : 0, `${name}: what is lost is told`);
    if (await lost.count()) {
      await tabTo(page, is("summary", /^Besides, of/));
      if (!(await lost.evaluate((details) => details.open))) await pressInPlace(page, "Enter");
      const questions = lost.locator("> ul > li");
      assert.equal(await questions.count(), Number.parseInt((await focus(page)).name.replace(/^\D+/, ""), 10));
      assert.ok(await questions.first().getByRole("listitem").first().isVisible());
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0, "what is told of lost things fits on the screen");
    }
    await tabTo(page, is("button", "Save the file"));
    const [download] = await Promise.all([page.waitForEvent("download"), pressInPlace(page, "Enter")]);
    files[name] = await readFile(await download.path(), "utf8");
    await tabTo(page, (now) => now.tag === "select" && now.name.startsWith("Format"), "Shift+Tab");
  }
  for (const [name, question] of exports.filter(([, question]) => question)) {
    assert.equal(files[name].match(question)?.length, asked, `${name} has every question`);
  }
  const { items } = JSON.parse(files["JSON with everything"]);
  assert.equal(items.length, asked);
  for (const { id } of items) assert.ok(files["CSV for spreadsheets"].includes(id), `${id} is in the table`);

  // Every stop of the screen has its turn, is seen and lies in the window; and what was chosen is there after a way elsewhere.
  assert.deepEqual(await walk(page), []);
  await tabTo(page, is("a", "Build"));
  await press(page, "Enter");
  await page.getByRole("heading", { level: 1, name: "Build a quiz" }).waitFor();
  await to(page, "Print and export", "Print and export");
  await tabTo(page, isVersions);
  assert.equal(await page.getByRole("spinbutton", { name: "Versions" }).inputValue(), "3");
  assert.equal(await format.evaluate((list) => list.selectedOptions[0].text), "JSON with everything");
  assert.ok(await page.getByRole("checkbox", { name: "Large print" }).isChecked());
});
