// What is kept cannot be read, does not fit, or nothing can be kept: the learner is told, and the quiz goes on.
import assert from "node:assert/strict";
import { asked, at, begin, fill, points, submit, takeAll } from "./harness/quiz.mjs";
import { siteTest, stands } from "./harness/site.mjs";
import * as storage from "./harness/storage.mjs";

const told = (page, pattern) => page.getByRole("status").getByText(pattern);

/** Begins a quiz and answers one question, so that something is kept. */
async function work(page, open) {
  await open();
  await begin(page, { number: 4 });
  await fill(page, 1);
  await submit(page);
}

/** Puts another text in the place of the progress, and opens the page again at the same question. */
async function replaceProgress(page, key, text) {
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, text]);
  await page.reload();
  await stands(page);
}

/** A quiz can be begun and answered. */
async function isUsable(page) {
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await begin(page, { number: 1 });
  await fill(page);
  await submit(page);
}

const other = {
  "another dossier hash": (recipe) => ({ ...recipe, dossier_hash: "0123456789abcdef" }),
  "another generator version": (recipe) => ({ ...recipe, generator: "999" }),
};

for (const [name, change] of Object.entries(other)) {
  siteTest(`an attempt with ${name} never becomes a different quiz`, {}, async ({ page, open }) => {
    await work(page, open);
    const { key, value } = await storage.progress(page);
    value.attempt.recipe = change(value.attempt.recipe);
    const text = JSON.stringify(value);
    await replaceProgress(page, key, text);
    await told(page, /belong to an earlier version of these questions/).waitFor();
    assert.deepEqual(await storage.aside(page), [text], "what was kept lies aside, as it was");
    assert.equal(await page.getByRole("link", { name: "Questions" }).count(), 0, "no quiz runs");
    await page.getByRole("heading", { name: "A new quiz" }).waitFor();
    await isUsable(page);
    await page.reload();
    await stands(page);
    assert.equal(await page.getByRole("status").getByRole("button").count(), 0, "it is told once");
    assert.deepEqual(await storage.aside(page), [text]);
  });
}

siteTest("progress kept under the hash of an earlier dossier is put aside", {}, async ({ page, open }) => {
  await work(page, open);
  const { key, value } = await storage.progress(page);
  value.attempt.recipe.dossier_hash = "0123456789abcdef";
  const text = JSON.stringify(value);
  await page.evaluate((key) => localStorage.removeItem(key), key);
  await replaceProgress(page, "collate:progress:0123456789abcdef", text);
  await told(page, /belong to an earlier version of these questions/).waitFor();
  assert.deepEqual(await storage.aside(page), [text]);
  await isUsable(page);
});

const unreadable = {
  "no JSON": () => "{\"format\":\"collate-pro",
  nothing: () => "",
  "another shape": () => "[1, 2, 3]",
  "a later format": (text) => text.replace("collate-progress/1", "collate-progress/2"),
  "wrong types": (text) => text.replace(/"seed":\d+/, "\"seed\":\"four\""),
  "more options than there can be": (text) => text.replace(/"options":\d+/, "\"options\":4000000"),
  "too large to be there twice": () => "x".repeat(3_000_000),
};

for (const [name, change] of Object.entries(unreadable)) {
  siteTest(`kept progress that is ${name} is put aside`, {}, async ({ page, open }) => {
    await work(page, open);
    const { key, text } = await storage.progress(page);
    const changed = change(text);
    await replaceProgress(page, key, changed);
    await told(page, /could not be read\. Nothing was deleted/).waitFor();
    assert.deepEqual(await storage.aside(page), [changed]);
    await isUsable(page);
  });
}

siteTest("answers that do not fit their questions are left away", {}, async ({ page, open }) => {
  await work(page, open);
  const { key, value } = await storage.progress(page);
  value.attempt.items[0].response = { order: ["x", "y"] };
  value.attempt.items.push({ item: "no-such-item", response: { single: "nothing" } });
  value.seen = [999999];
  await replaceProgress(page, key, JSON.stringify(value));
  await at(page, 1);
  await fill(page);
  await submit(page);
});

siteTest("broken settings are those of the beginning", {}, async ({ page, open }) => {
  await work(page, open);
  await page.evaluate(() => localStorage.setItem("collate:settings", "{broken"));
  await page.goto("about:blank");
  await open();
  await page.getByRole("link", { name: "Settings" }).click();
  assert.ok(await page.getByRole("radio", { name: "As the system" }).isChecked());
});

siteTest("where storage is blocked it is told once, and the quiz goes to its end", {}, async ({ page, open }) => {
  await page.addInitScript(storage.block);
  await open();
  const notice = told(page, /does not let this page keep anything/);
  await notice.waitFor();
  await page.getByRole("status").getByRole("button", { name: "Close" }).click();
  await begin(page, { number: 4 });
  await takeAll(page);
  assert.equal((await points(page)).sum.answered, 12);
  assert.equal(await page.getByRole("status").getByRole("button").count(), 0, "and not again");
  await page.getByRole("button", { name: "Another quiz with unseen questions" }).click();
  await at(page, 1);
});

siteTest("when storage is full it is told once, and the quiz goes on", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 4 });
  await page.evaluate(storage.fill);
  await fill(page);
  const notice = told(page, /could not be kept on this device: its storage is full/);
  await notice.waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  await at(page, 1);
  await submit(page);
  await notice.waitFor({ state: "hidden" });
});

siteTest("storage that is full from the start is told", {}, async ({ page, open }) => {
  await page.addInitScript(storage.fill);
  await open();
  await told(page, /does not let this page keep anything/).waitFor();
  await begin(page, { number: 4 });
  assert.match(await asked(page), /radio/);
});

siteTest("what others keep on the same host is left alone", {}, async ({ page, open }) => {
  await open();
  await page.evaluate(() => localStorage.setItem("host:notes", "mine"));
  await begin(page, { number: 4 });
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Forget everything on this device" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  assert.deepEqual(await storage.kept(page), { "host:notes": "mine" });
});
