// Progress as a file: it comes back whole, is shown before anything changes, and bad files get one sentence.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { assertNoBarriers } from "./harness/axe.mjs";
import { file, sample } from "./harness/dossiers.mjs";
import { press, tabTo } from "./harness/keyboard.mjs";
import { begin, fill, submit } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";
import { addPerson, answerOne, answers, heading, standing } from "./harness/standing.mjs";
import * as storage from "./harness/storage.mjs";

const field = (page) => page.getByLabel(/^Open a file with progress/);
const card = (page) => page.locator(".collate-import");
const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Saves the progress of whoever is learning, and gives the file's text. */
async function saved(page, name = "") {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Save as a file").click()]);
  assert.match(download.suggestedFilename(), new RegExp(`^collate-progress-${name}\\w[\\w-]*\\.json$`));
  return readFile(await download.path(), "utf8");
}

/** A file of a learner called Ada with two answers, whose device is forgotten then. */
async function adas(page, open) {
  await open();
  await answerOne(page, 4);
  await addPerson(page, "Ada");
  await answerOne(page, 5);
  await answerOne(page, 6);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await standing(page);
  const text = await saved(page, "Ada-");
  await page.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
  await page.reload();
  await heading(page).waitFor();
  return text;
}

siteTest("a file says what it is, and changes nothing until the learner agrees", {}, async ({ page, open }) => {
  const text = await adas(page, open);
  const value = JSON.parse(text);
  assert.deepEqual([value.format, value.person, value.progress.history.length], ["collate-export/1", "Ada", 2]);
  await answerOne(page, 7);
  const before = await storage.kept(page);
  await field(page).setInputFiles(file("ada.json", text));
  await card(page).getByText(/^Progress of Ada with “.*”: 2 answers from .*, saved on .*\.$/).waitFor();
  await card(page).getByText("Nothing was changed so far.").waitFor();
  assert.ok(await card(page).evaluate((card) => card === document.activeElement), "what was found is heard");
  await assertNoBarriers(page);
  assert.deepEqual(await storage.kept(page), before);
  await button(page, "Leave it").click();
  assert.deepEqual(await storage.kept(page), before);
  assert.ok(await card(page).isHidden());
});

siteTest("added to mine, both count, and it can be undone", {}, async ({ page, open }) => {
  const text = await adas(page, open);
  await answerOne(page, 7);
  await field(page).setInputFiles(file("ada.json", text));
  await button(page, "Add it to mine").click();
  await page.getByText("The file was added: 2 answers are new.").waitFor();
  assert.equal(await answers(page), 3);
  assert.equal((await storage.progress(page)).value.attempt.recipe.seed, 7, "my quiz goes on");
  await page.locator("[data-theme=system]").waitFor();
  await button(page, "Undo").click();
  await page.getByText("The file was added").waitFor({ state: "hidden" });
  assert.equal(await answers(page), 1);
  assert.equal((await storage.progress(page)).value.history.length, 1);
  await field(page).setInputFiles(file("ada.json", text));
  await button(page, "Add it to mine").click();
  await field(page).setInputFiles(file("ada.json", text));
  await button(page, "Add it to mine").click();
  await page.getByText("The file was added: 0 answers are new.").waitFor();
  assert.equal(await answers(page), 3, "twice is once");
});

siteTest("as a new person it comes with name and settings, and can be undone", {}, async ({ page, open }) => {
  const text = await adas(page, open);
  await answerOne(page, 7);
  await field(page).setInputFiles(file("ada.json", text));
  await button(page, "Take it as a new person").click();
  await page.locator(".collate-bar__person").getByText("Ada").waitFor();
  await page.locator("[data-theme=dark]").waitFor();
  assert.equal(await answers(page), 2);
  await button(page, "Undo").click();
  await page.locator(".collate-bar__person").waitFor({ state: "hidden" });
  assert.equal(await answers(page), 1);
  assert.ok(Object.keys(await storage.kept(page)).every((key) => !key.startsWith("collate:person:")));
});

siteTest("progress with another dossier is kept for it", {}, async ({ page, open }) => {
  const text = await adas(page, open);
  const opened = async (name) => {
    await page.getByRole("link", { name: "Start", exact: true }).click();
    await page.getByLabel(/^Choose a file/).setInputFiles(file("sample.json", JSON.stringify(sample())));
    await page.getByText(`“${name}” is open.`).waitFor();
    await standing(page);
  };
  await opened(sample().title);
  await field(page).setInputFiles(file("ada.json", text));
  await card(page).getByText(/belongs to another dossier/).waitFor();
  assert.equal(await button(page, "Add it to mine").count(), 0);
  await button(page, "Keep it for that dossier").click();
  await page.getByText("The file was kept for its dossier.").waitFor();
  assert.equal(await answers(page), 0, "it is not mixed in");
  const back = async () => {
    await page.getByRole("link", { name: "Start", exact: true }).click();
    await page.getByRole("button", { name: "Back to the dossier of this page" }).click();
    await page.getByRole("button", { name: "Back to the dossier of this page" }).waitFor({ state: "hidden" });
    await standing(page);
  };
  await back();
  assert.equal(await answers(page), 2);
});

const changed = (text, change) => {
  const value = JSON.parse(text);
  change(value);
  return JSON.stringify(value);
};

const refused = {
  "an empty file": [() => "", /is empty: there is nothing to keep/],
  "a file cut off in the middle": [(text) => text.slice(0, text.length / 2), /ends in the middle.*Nothing can be kept/],
  "a file edited until it is no JSON": [(text) => text.replace("\"written\":", "\"written\" "), /no JSON from line 1 on.*Nothing can be kept/],
  "something that is no JSON": [() => "Dear diary", /is no JSON.*Nothing can be kept/],
  "JSON of something else": [() => "{\"a\":1}", /was not saved by this page\. Nothing can be kept/],
  "a dossier": [() => JSON.stringify(sample()), /is a dossier, not progress/],
  "a file without an answer": [() => "{\"format\":\"collate-export/1\"}", /holds no answer that can be kept/],
};

siteTest("bad files get one sentence each, and change nothing", {}, async ({ page, open }) => {
  const text = await adas(page, open);
  await answerOne(page, 7);
  const before = await storage.kept(page);
  for (const [name, [make, sentence]] of Object.entries(refused)) {
    await field(page).setInputFiles(file("bad.json", make(text)));
    await card(page).getByText(sentence).waitFor();
    assert.equal(await card(page).getByRole("paragraph").count(), 1, name);
    assert.deepEqual(await storage.kept(page), before, name);
    await button(page, "Leave it").click();
    await card(page).waitFor({ state: "hidden" });
  }
});

siteTest("a file of 50 MB is not read", {}, async ({ page, open }) => {
  await open();
  await standing(page);
  // Whoever read it would have to ask for its text.
  await page.evaluate(() => { Blob.prototype.text = () => { throw new Error("it was read"); }; });
  await field(page).evaluate((field) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(Array(50).fill(new Uint8Array(2 ** 20).fill(32)), "big.json"));
    field.files = transfer.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await card(page).getByText(/big\.json has 50 MB; .* 16 MB at most\. It was not read/).waitFor();
});

const partly = {
  "dates that cannot be": [(file) => { file.progress.history[0].at = 9e15; }, /1 answer from/, /1 entry cannot be kept/],
  "dates before everything": [(file) => { file.progress.history[0].at = -1; }, /1 answer from/, /1 entry cannot be kept/],
  "an answer of another shape": [(file) => { file.progress.history[1] = "x"; }, /1 answer from/, /1 entry cannot be kept/],
  "a damaged quiz": [(file) => { file.progress.attempt = { broken: true }; }, /2 answers from/, /A quiz in it is damaged/],
  "a later version": [
    (file) => { file.format = "collate-export/2"; file.progress.format = "collate-progress/9"; file.progress.more = 1; },
    /2 answers from/, /A later version of this page saved it/,
  ],
  "another state of the dossier": [
    (file) => { file.dossier.hash = "0123456789abcdef"; }, /2 answers from/, /earlier or later version of the dossier/,
  ],
};

for (const [name, [change, count, sentence]] of Object.entries(partly)) {
  siteTest(`of a file with ${name}, what can be kept is said and kept`, {}, async ({ page, open }) => {
    const text = await adas(page, open);
    await field(page).setInputFiles(file("ada.json", changed(text, change)));
    await card(page).getByText(count).waitFor();
    await card(page).getByText(sentence).waitFor();
    await button(page, "Add it to mine").click();
    await page.getByText(/^The file was added/).waitFor();
    assert.equal(await answers(page), count.source.startsWith("1") ? 1 : 2);
    await page.reload();
    await heading(page).waitFor();
    assert.equal(await answers(page), count.source.startsWith("1") ? 1 : 2);
  });
}

siteTest("a file with more answers than are ever kept is cut, and says so", {}, async ({ page, open }) => {
  const text = await adas(page, open);
  const many = changed(text, (file) => {
    const [answer] = file.progress.history;
    file.progress.history = Array.from({ length: 40_000 }, (_, number) => ({ ...answer, at: answer.at - number }));
  });
  await field(page).setInputFiles(file("many.json", many));
  await card(page).getByText(/20000 answers from/).waitFor();
  await card(page).getByText(/20000 entries cannot be kept/).waitFor();
});

siteTest("where there is no room for a new person, nothing changes and it is said", {}, async ({ page, open }) => {
  const text = await adas(page, open);
  await answerOne(page, 7);
  const before = await storage.kept(page);
  await page.evaluate(storage.fill);
  await field(page).setInputFiles(file("ada.json", text));
  await button(page, "Take it as a new person").click();
  await page.getByText(/has no room for it/).waitFor();
  assert.deepEqual(await storage.kept(page), before);
});

siteTest("names in a file are never markup", {}, async ({ page, open }) => {
  const text = await adas(page, open);
  const evil = changed(text, (file) => { file.person = "<img src=x onerror=alert(1)>"; file.dossier.title = "<script>"; });
  await field(page).setInputFiles(file("evil.json", evil));
  await card(page).getByText(/Progress of <img src=x onerror=alert\(1\)> with “<script>”/).waitFor();
  await button(page, "Take it as a new person").click();
  await page.locator(".collate-bar__person").getByText("<img src=x onerror=alert(1)>").waitFor();
  assert.equal(await page.locator("#collate img, #collate script").count(), 0);
});

siteTest("by keyboard alone progress is saved, looked at and added", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 4 });
  await fill(page);
  await submit(page);
  await standing(page);
  await tabTo(page, (now) => now.name === "Save as a file");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const text = await readFile(await download.path(), "utf8");
  // Whoever listens only when Enter is pressed may come too late: the browser has to be told not to open a window of its own.
  const asksForFile = page.waitForEvent("filechooser");
  await tabTo(page, (now) => now.type === "file");
  await page.keyboard.press("Enter");
  await (await asksForFile).setFiles(file("mine.json", text));
  await card(page).getByText(/^Progress with/).waitFor();
  await tabTo(page, (now) => now.name === "Add it to mine");
  await press(page, "Enter");
  await page.getByText("The file was added: 0 answers are new.").waitFor();
});
