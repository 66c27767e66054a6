// The desk: building a quiz.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { assertNoBarriers } from "./harness/axe.mjs";
import { allMade, drawn, drop, openDesk, preview, put } from "./harness/desk.mjs";
import { file, fileField, spoiled } from "./harness/dossiers.mjs";
import { siteTest, stands } from "./harness/site.mjs";

/** Where is told what cannot be had. */
const short = (page) => page.locator(".collate-desk-short[role=status]");
/** The quiz as this browser keeps it. */
const kept = (page) => page.evaluate(() => localStorage.getItem("collate:desk"));
const shipped = new URL("../../questions/syria.json", import.meta.url);

siteTest("learners load nothing of the desk", {}, async ({ page, server, open }) => {
  await open();
  await page.waitForFunction(() => navigator.serviceWorker?.ready.then(() => true));
  await page.getByRole("link", { name: "Results" }).or(page.getByRole("link", { name: "Study", exact: true })).first().click();
  const files = await page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
    }
    return found;
  });
  for (const path of [...server.requests, ...files]) assert.doesNotMatch(path, /desk/);
});

siteTest("a number of questions gives that many, and the change can be undone", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await drawn(page, 12);
  await put(page.getByRole("spinbutton", { name: "Number of questions" }), 6);
  await drawn(page, 6);
  await preview(page).getByRole("heading", { name: "Question 1 of 6" }).waitFor();
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await drawn(page, 12);
  assert.equal(await page.getByRole("spinbutton", { name: "Number of questions" }).inputValue(), "12");
});

siteTest("turning to another question of the preview moves neither the focus nor the page", {}, async (t) => {
  const { page } = t;
  await page.setViewportSize({ width: 390, height: 800 });
  await openDesk(t);
  await drawn(page, 12);
  const at = (place) => preview(page).getByRole("heading", { name: `Question ${place} of 12` }).waitFor();
  const held = async (control, place) => {
    await at(place);
    assert.ok(await control.evaluate((one) => one === document.activeElement), "the focus stays");
    assert.ok(await control.evaluate((one) => one.getBoundingClientRect().top >= 0), "so does the page");
    assert.ok(await page.evaluate(() => scrollY > 0));
  };
  const next = preview(page).getByRole("button", { name: "Next", exact: true });
  const before = preview(page).getByRole("button", { name: "Previous", exact: true });
  await next.press("Enter");
  await held(next, 2);
  await next.press("Enter");
  await held(next, 3);
  await before.press("Enter");
  await held(before, 2);
  const list = preview(page).getByRole("combobox", { name: "Question", exact: true });
  await list.focus();
  await list.selectOption("5");
  await held(list, 6);
});

siteTest("the preview answers as the learner's page does, as the policy says", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await drawn(page, 12);
  const answer = async () => {
    const groups = preview(page).locator("fieldset");
    for (const group of await groups.all()) await group.getByRole("radio").first().check().catch(() => {});
    for (const row of await preview(page).locator("tr[data-group]").all()) await row.getByRole("radio").first().check();
    for (const list of await preview(page).locator(".collate-match select").all()) await list.selectOption({ index: 1 });
    for (const box of await preview(page).locator("form input[type=checkbox]").all()) await box.check();
    await preview(page).getByRole("button", { name: "Answer", exact: true }).click();
    await preview(page).locator(".collate-verdict").waitFor();
  };
  await answer();
  await preview(page).locator(".collate-entry").first().waitFor();
  await page.getByRole("radio", { name: /^Test/ }).check();
  await preview(page).getByText("Your answer is noted.").waitFor();
  assert.equal(await preview(page).locator(".collate-entry").count(), 0);
  await page.getByRole("radio", { name: /^Homework/ }).check();
  await preview(page).locator(".collate-verdict[data-verdict]:not([data-verdict=noted])").waitFor();
  assert.equal(await preview(page).locator(".collate-entry").count(), 0);
});

siteTest("the last article cannot be left out, and that is told", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await drawn(page, 12);
  const group = page.getByRole("group", { name: "Articles that are asked about" });
  const boxes = group.getByRole("checkbox");
  for (let place = 1; place < 5; place += 1) await boxes.nth(place).uncheck();
  const told = group.getByRole("alert").filter({ hasText: /At least one article has to stay/ });
  assert.equal(await told.count(), 0);
  await boxes.first().press("Space");
  await told.waitFor();
  assert.ok(await boxes.first().isChecked());
  assert.ok(await boxes.first().evaluate((one) => one === document.activeElement));
  await boxes.nth(1).check();
  await told.waitFor({ state: "detached" });
});

siteTest("a dossier is opened wherever on the screen it is dropped, and what came of it is in sight", {}, async (t) => {
  const { page } = t;
  await page.setViewportSize({ width: 800, height: 500 });
  await openDesk(t);
  await drawn(page, 12);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const good = JSON.stringify({ ...JSON.parse(readFileSync(shipped, "utf8")), title: "Another title" });
  await drop(page.getByRole("heading", { name: "What a learner gets" }), "good.json", good);
  await page.getByText("Another title").first().waitFor();
  const box = await page.locator(".collate-opening").boundingBox();
  assert.ok(box.y >= 0 && box.y < 500, `${box.y}`);
  await drawn(page, 12);
});

siteTest("a hand-in is taken wherever on the screen it is dropped, once", {}, async (t) => {
  const { page } = t;
  await openDesk(t, "mark");
  const places = [page.getByRole("heading", { level: 1 }), page.locator("input[type=file]"), page.locator("header")];
  for (const [place, where] of places.entries()) {
    assert.ok(await drop(where, `broken-${place}.json`, "{"));
    await page.locator(".collate-desk-bad").getByText(`broken-${place}.json`).waitFor();
    assert.equal(await page.locator(".collate-desk-bad > li").count(), place + 1);
  }
});

siteTest("a file that is dropped beside the place for it does not take the place of the page", {}, async (t) => {
  const { page, open } = t;
  for (const screen of ["build", "questions", "assign", "paper", "mark"]) {
    await openDesk(t, screen);
    for (const kind of ["dragover", "drop"]) assert.ok(await drop(page.locator("header"), "a.txt", "a", kind), `${screen}, ${kind}`);
  }
  // A text goes where it is dropped, and a file field takes files itself.
  assert.ok(!(await drop(page.getByRole("textbox").first(), "", "a")));
  await openDesk(t, "assign");
  assert.ok(!(await drop(page.locator("input[type=file]"), "a.json", "a")));
  await open();
  for (const kind of ["dragover", "drop"]) assert.ok(await drop(page.locator("main"), "a.txt", "a", kind), kind);
});

siteTest("what cannot be had is told, and the nearest quiz is offered", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await drawn(page, 12);
  await page.getByText("By kind of question").first().click();
  await put(page.getByRole("spinbutton", { name: "Order of events" }), 11);
  await short(page).getByText(/^Order of events: you asked for 11/).waitFor();
  const offer = short(page).getByRole("button", { name: /^Take 12 questions: / });
  await offer.press("Enter");
  await offer.waitFor({ state: "detached" });
  assert.ok(await page.evaluate(() => document.activeElement.matches(".collate-desk-short ~ a")), "the focus goes on to what comes next");
  await short(page).getByText(/^Order of events: you asked for/).waitFor({ state: "hidden" });
  const left = Number(await page.getByRole("spinbutton", { name: "Order of events" }).inputValue());
  assert.ok(left > 0 && left < 11, `${left}`);
});

siteTest("parts that ask for more than the whole are offered a longer quiz, and shares in proportion", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await drawn(page, 12);
  const part = (name) => page.getByRole("spinbutton", { name: new RegExp(`^${name}`) });
  const shares = [["Goals", 10], ["Costs", 10], ["Diplomatic formats", 4]];
  for (const [name, items] of shares) await put(part(name), items);
  await short(page).getByText("The parts ask for 24 questions, but the quiz has 12.").waitFor();
  const longer = short(page).getByRole("button", { name: "Take 24 questions: Goals 10 · Costs 10 · Diplomatic formats 4" });
  await longer.waitFor();
  await short(page).getByRole("button", { name: "Take 12 questions: Goals 5 · Costs 5 · Diplomatic formats 2" }).click();
  await drawn(page, 12);
  assert.deepEqual(await Promise.all(shares.map(([name]) => part(name).inputValue())), ["5", "5", "2"]);
  await short(page).getByText(/^The parts ask for/).waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await longer.click();
  await drawn(page, 24);
});

siteTest("a fold stays open under whoever takes its last number back", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await drawn(page, 12);
  for (const [fold, place] of [["By article", 0], ["By level", 0], ["By kind of question", 1]]) {
    const details = page.locator("details").filter({ has: page.getByText(fold, { exact: true }).first() });
    await details.locator("summary").click();
    const field = details.getByRole("spinbutton").nth(place);
    const undo = page.getByRole("button", { name: "Undo the last change" });
    for (const value of ["1", "0"]) {
      const before = await kept(page);
      await field.fill(value);
      await field.press("Enter");
      await page.waitForFunction((before) => localStorage.getItem("collate:desk") !== before, before);
      assert.ok(await field.evaluate((one) => one === document.activeElement), `${fold}, ${value}`);
    }
    await undo.press("Enter");
    await undo.press("Enter");
    await page.locator(".collate-desk-undo[aria-disabled=true]").waitFor();
    assert.ok(await details.evaluate((one) => one.open), fold);
  }
});

siteTest("an address that is not fetched after all leaves its field open, and the focus in it", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await page.getByText("Take another dossier").click();
  const field = page.getByRole("textbox", { name: /address/ });
  await field.fill("https://dossiers.example/d.json");
  await field.press("Enter");
  await page.locator(".collate-opening").getByRole("button").nth(1).press("Enter");
  await page.locator(".collate-opening").waitFor({ state: "hidden" });
  assert.ok(await field.evaluate((one) => one === document.activeElement));
});

siteTest("what cannot be had is told beside the numbers, in sight on a telephone", {}, async (t) => {
  const { page } = t;
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesk(t);
  await drawn(page, 12);
  assert.equal((await short(page).innerText()).trim(), "", "the place is there before there is something to tell");
  const part = page.getByRole("spinbutton", { name: /^Goals/ });
  await part.fill("15");
  await part.press("Enter");
  const told = short(page).getByText(/^The parts ask for/);
  await told.waitFor();
  const [from, to] = [await part.boundingBox(), await told.boundingBox()];
  assert.ok(to.y > from.y && to.y - from.y < 844, `${from.y} to ${to.y}`);
  assert.equal(await preview(page).locator(".collate-desk-missing").count(), 0, "it is told once");
});

siteTest("what is counted is about the chosen articles", {}, async (t) => {
  const { page } = t;
  await openDesk(t, "questions");
  const all = await allMade(page);
  await page.evaluate(() => { location.hash = "#/build"; });
  const boxes = page.getByRole("group", { name: "Articles that are asked about" }).getByRole("checkbox");
  for (let place = 1; place < 5; place += 1) await boxes.nth(place).uncheck();
  const counts = page.getByRole("group", { name: "By dimension" }).locator("small");
  const left = (await counts.allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0] ?? 0));
  const sum = left.reduce((sum, one) => sum + one, 0);
  assert.ok(sum > 0 && sum < all / 3, `${sum} of ${all}`);
  await page.evaluate(() => { location.hash = "#/questions"; });
  const found = (pattern) => page.locator(".collate-study-count").filter({ hasText: pattern });
  await found(new RegExp(`of ${sum} questions that fit; ${all} altogether`)).waitFor();
  await page.getByRole("button", { name: "List them too" }).press("Enter");
  await found(new RegExp(`of ${all} questions$`)).waitFor();
  await page.getByRole("button", { name: "Leave them out" }).press("Enter");
  await found(new RegExp(`of ${sum} questions that fit`)).waitFor();
});

siteTest("a title that is cut is told beside its field, in letters of any script", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await drawn(page, 12);
  const title = page.getByRole("textbox", { name: "Title" });
  const told = page.getByRole("alert").filter({ hasText: "The rest was left out." });
  await put(title, "ж".repeat(83));
  await told.waitFor();
  assert.equal(await title.inputValue(), "ж".repeat(82));
  await put(title, "Costs");
  await told.waitFor({ state: "hidden" });
});

siteTest("a dossier in a language without words is opened with a sentence about it", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await drawn(page, 12);
  await page.getByText("Take another dossier").click();
  const german = JSON.stringify({ ...JSON.parse(readFileSync(shipped, "utf8")), language: "de" });
  await fileField(page).setInputFiles(file("german.json", german));
  await page.getByRole("alert").filter({ hasText: /cannot word questions in the language of this dossier \(de\)/ }).waitFor();
  await page.getByRole("link", { name: "Questions", exact: true }).click();
  await page.getByText(/cannot word questions in the language of this dossier \(de\)/).waitFor();
  assert.equal(await page.getByText("Looking for what can be asked").count(), 0);
});

siteTest("a table of what is shown when never contradicts itself", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await page.getByRole("radio", { name: /^Test/ }).check();
  await page.locator("summary", { hasText: "Change single things" }).click();
  await page.getByRole("radio", { name: "Why each option is right or wrong: After each answer" }).check();
  for (const what of ["Whether it is right", "The right answer"]) {
    assert.ok(await page.getByRole("radio", { name: `${what}: After each answer` }).isChecked(), what);
  }
  await page.getByText("This is a choice of your own.").waitFor();
  await page.getByText(/^After each answer, learners see whether it is right, the right answer and why/).first().waitFor();
});

siteTest("a broken dossier is refused with its problems, and a sound one takes its place", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await drawn(page, 12);
  await page.getByText("Take another dossier").click();
  const bad = spoiled((dossier) => { for (const claim of dossier.claims) claim.article = "no-such-article"; });
  await fileField(page).setInputFiles(file("bad.json", bad));
  await page.locator(".collate-problems li").first().waitFor();
  await drawn(page, 12);
  const good = JSON.stringify({ ...JSON.parse(readFileSync(shipped, "utf8")), title: "Another title" });
  await fileField(page).setInputFiles(file("good.json", good));
  await page.getByText("Another title").first().waitFor();
  await drawn(page, 12);
  assert.equal(await page.evaluate(() => localStorage.getItem("collate:dossier")), null, "learners on this device keep theirs");
});

siteTest("what was being built on a dossier is there again when that dossier is", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await drawn(page, 12);
  const count = page.getByRole("spinbutton", { name: "Number of questions" });
  await put(count, 5);
  await drawn(page, 5);
  await page.getByText("Take another dossier").click();
  const other = JSON.stringify({ ...JSON.parse(readFileSync(shipped, "utf8")), title: "Another title" });
  await fileField(page).setInputFiles(file("other.json", other));
  await page.getByText("Another title").first().waitFor();
  await drawn(page, 12);
  await put(count, 9);
  await drawn(page, 9);
  await page.getByRole("button", { name: "Back to the dossier of this page" }).click();
  await drawn(page, 5);
  await fileField(page).setInputFiles(file("other.json", other));
  await drawn(page, 9);
  // It is there after a reload too, when its dossier is open once more.
  await page.reload();
  await drawn(page, 5);
  await page.getByText("Take another dossier").click();
  await fileField(page).setInputFiles(file("other.json", other));
  await drawn(page, 9);
});

siteTest("questions that must be asked and give each other away are both named, and those that cannot be asked", {}, async (t) => {
  const { page } = t;
  await openDesk(t, "questions");
  await allMade(page);
  await page.evaluate(() => { location.hash = "#/build"; });
  await put(page.getByRole("spinbutton", { name: "Seed" }), 7);
  await drawn(page, 12);
  // The first hundred questions of the list, of which some give others away.
  await page.evaluate(() => { location.hash = "#/paper"; });
  await page.getByRole("combobox", { name: "Format" }).selectOption({ label: "JSON with everything" });
  await page.getByRole("combobox", { name: "Which questions" }).selectOption("found");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the file" }).click(),
  ]);
  const bank = JSON.parse(readFileSync(await download.path(), "utf8"));
  const pins = bank.items.slice(0, 100).map(({ id }) => id);
  await page.evaluate((pins) => {
    const kept = JSON.parse(localStorage.getItem("collate:desk"));
    kept.recipe.pins = [...pins, "which-article-0000000000"];
    kept.recipe.blueprint = { items: 101 };
    localStorage.setItem("collate:desk", JSON.stringify(kept));
  }, pins);
  await page.evaluate(() => { location.hash = "#/build"; });
  await page.reload();
  const warnings = page.locator(".collate-desk-missing").filter({ hasText: "Questions that must be asked" }).getByRole("listitem");
  await warnings.first().waitFor();
  const told = await warnings.allInnerTexts();
  const stems = bank.items.slice(0, 100).map(({ stem }) => stem);
  const pairs = told.filter((line) => line.includes("gives away the answer to"));
  assert.ok(pairs.length > 0);
  for (const line of pairs) assert.ok(stems.filter((stem) => line.includes(`“${stem}`)).length >= 2, line);
  assert.ok(told.some((line) => line.includes("which-article-0000000000") && line.includes("cannot be asked")));
  // Who gives it to learners is told again.
  await page.evaluate(() => { location.hash = "#/assign"; });
  await page.getByRole("listitem").filter({ hasText: /which-article-0000000000.* cannot be asked/ }).waitFor();
});

siteTest("an address is asked about with its host before anything is fetched", {}, async (t) => {
  const { page, trouble } = t;
  await openDesk(t);
  await page.getByText("Take another dossier").click();
  await page.getByRole("textbox", { name: /address/ }).fill("https://dossiers.example/d.json");
  await page.getByRole("button", { name: "Look it up" }).click();
  await page.getByText("dossiers.example", { exact: false }).first().waitFor();
  assert.deepEqual(trouble.strangers(), []);
});

for (const [scheme, width] of [["light", 320], ["dark", 768], ["light", 1280]]) {
  const context = { colorScheme: scheme, reducedMotion: "reduce", viewport: { width, height: 800 } };
  siteTest(`building has no barriers, ${scheme}, ${width} px`, { context }, async (t) => {
    const { page } = t;
    await openDesk(t);
    await drawn(page, 12);
    await page.locator("details").evaluateAll((all) => { for (const one of all) one.open = true; });
    await assertNoBarriers(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0);
  });
}

siteTest("a quiz is built by keyboard alone", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await stands(page);
  await drawn(page, 12);
  const field = page.getByRole("spinbutton", { name: "Number of questions" });
  await field.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  await drawn(page, 4);
  assert.ok(await field.evaluate((one) => one === document.activeElement));
  await page.getByRole("link", { name: "Questions", exact: true }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "All questions" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
});

siteTest("what is built is there again after a reload", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await drawn(page, 12);
  await put(page.getByRole("spinbutton", { name: "Number of questions" }), 5);
  await put(page.getByRole("textbox", { name: "Title" }), "Week 3");
  await drawn(page, 5);
  await page.reload();
  await stands(page);
  await drawn(page, 5);
  assert.equal(await page.getByRole("textbox", { name: "Title" }).inputValue(), "Week 3");
});

siteTest("a number that is not taken as typed is told beside its field, until it is changed", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await drawn(page, 12);
  const count = page.getByRole("spinbutton", { name: "Number of questions" });
  const told = page.getByRole("alert").filter({ hasText: /whole numbers/ });
  await put(count, 5000);
  await page.getByText("Only whole numbers from 1 to 200 are taken here: it is 200 now.").waitFor();
  assert.equal(await count.inputValue(), "200");
  assert.equal(await told.count(), 1);
  assert.equal(await told.evaluate((told) => told.closest("label").control.value), "200");
  const focused = await page.evaluate(() => document.activeElement.labels?.[0]?.innerText ?? "");
  assert.match(focused, /^Options/, "whoever leaves the field goes on to the next");
  await put(count, "");
  await page.getByText("it is 200 now.").waitFor();
  await put(count, 6);
  await drawn(page, 6);
  assert.equal(await told.count(), 0);
});

siteTest("of two tabs with one draft, neither overwrites the other unasked", {}, async (t) => {
  const { page, context, server } = t;
  await openDesk(t);
  await drawn(page, 12);
  const other = await context.newPage();
  await openDesk({ page: other, server });
  const count = (tab) => tab.getByRole("spinbutton", { name: "Number of questions" });
  const told = (tab) => tab.getByText(/^Another tab changed this quiz\./);
  const seen = async (tab) => {
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await tab.waitForFunction(() => scrollY > innerHeight / 2);
    const box = await tab.getByRole("alert").filter({ has: told(tab) }).boundingBox();
    const height = await tab.evaluate(() => innerHeight);
    assert.ok(box.y >= 0 && box.height > 0 && box.y + box.height <= height / 2 + 1, JSON.stringify(box));
  };
  const items = async () => JSON.parse(await kept(page)).recipe.blueprint.items;
  await put(count(page), 5);
  await told(other).waitFor();
  // What is changed before the choice is not kept, and the choice is still there, and in sight of whoever changes something.
  await put(count(other), 9);
  await drawn(other, 9);
  assert.equal(await items(), 5);
  await seen(other);
  const dialog = new Promise((done) => { other.once("dialog", (asked) => { done(asked.type()); void asked.accept(); }); });
  await other.reload();
  assert.equal(await dialog, "beforeunload", "nobody leaves what is not kept unasked");
  await drawn(other, 5);
  await put(count(page), 6);
  await told(other).waitFor();
  await put(count(other), 9);
  await drawn(other, 9);
  assert.equal(await told(page).count(), 0);
  await other.getByRole("button", { name: "Keep this quiz" }).press("Enter");
  await told(page).waitFor();
  assert.equal(await items(), 9);
  assert.equal(await told(other).count(), 0);
  await assertNoBarriers(page);
  await page.getByRole("button", { name: "Take the other quiz" }).press("Enter");
  await drawn(page, 9);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await drawn(page, 6);
  assert.equal(await items(), 6);
  await told(other).waitFor();
});

siteTest("another tab's quiz of which the browser said nothing is not overwritten either", {}, async (t) => {
  const { page } = t;
  await openDesk(t);
  await drawn(page, 12);
  const count = page.getByRole("spinbutton", { name: "Number of questions" });
  await put(count, 5);
  await drawn(page, 5);
  // What a page keeps itself is not told to it, like what another one keeps while it is away.
  const theirs = await page.evaluate(() => {
    const kept = localStorage.getItem("collate:desk").replace('"items":5', '"items":8');
    localStorage.setItem("collate:desk", kept);
    return kept;
  });
  await put(count, 9);
  await page.getByText(/^Another tab changed this quiz\./).waitFor();
  assert.equal(await kept(page), theirs);
  await page.getByRole("button", { name: "Keep this quiz" }).click();
  await page.waitForFunction((theirs) => localStorage.getItem("collate:desk") !== theirs, theirs);
  assert.equal(JSON.parse(await kept(page)).recipe.blueprint.items, 9);
});

for (const screen of ["build", "questions", "assign", "paper", "mark"]) {
  siteTest(`the choice between two tabs is in sight on a narrow screen: ${screen}`, { context: { viewport: { width: 320, height: 640 } } }, async (t) => {
    const { page, context, server } = t;
    await openDesk(t, screen);
    const other = await context.newPage();
    await openDesk({ page: other, server });
    await put(other.getByRole("textbox", { name: "Title" }), "Week 3");
    const take = page.getByRole("button", { name: "Take the other quiz" });
    await take.waitFor();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const { y, height } = await take.boundingBox();
    assert.ok(y >= 0 && y + height <= 640, `${y}`);
  });
}
