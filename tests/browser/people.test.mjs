// Several people on one device: each has progress and settings of their own, and nothing of anybody's is lost or shown.
import assert from "node:assert/strict";
import { assertNoBarriers } from "./harness/axe.mjs";
import { press, tabTo } from "./harness/keyboard.mjs";
import { begin } from "./harness/quiz.mjs";
import { siteTest, stands } from "./harness/site.mjs";
import { addPerson, answerOne, answers, heading, section, standing } from "./harness/standing.mjs";
import * as storage from "./harness/storage.mjs";

const bar = (page) => page.locator(".collate-bar__person");
const change = (page, name) => page.getByRole("button", { name: `Change to ${name}` }).click();

siteTest("who was there first keeps everything when a second person comes", {}, async ({ page, open }) => {
  await open();
  await answerOne(page, 4);
  const before = await storage.progress(page);
  assert.equal(await bar(page).count(), 0, "alone, nobody is named");
  await addPerson(page, "Ada");
  assert.equal(await answers(page), 0);
  assert.deepEqual(await storage.progress(page), before, "the keys of the first person stay");
  await answerOne(page, 5);
  await answerOne(page, 6);
  assert.equal(await answers(page), 2);
  await change(page, "Somebody without a name");
  await page.getByText("Somebody without a name is learning now").waitFor();
  assert.equal(await answers(page), 1);
  assert.equal((await storage.progress(page)).text, before.text);
  await assertNoBarriers(page);
});

siteTest("each has settings of their own", {}, async ({ page, open }) => {
  await open();
  await standing(page);
  await addPerson(page, "Ada");
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.locator("[data-theme=dark]").waitFor();
  await standing(page);
  await change(page, "Somebody without a name");
  await page.locator("[data-theme=system]").waitFor();
  await change(page, "Ada");
  await page.locator("[data-theme=dark]").waitFor();
  await page.reload();
  await stands(page);
  await page.locator("[data-theme=dark]").waitFor();
});

siteTest("a name can be given and changed, and is never markup", {}, async ({ page, open }) => {
  await open();
  await standing(page);
  const name = "<b>Ada</b> & Co";
  await page.getByRole("textbox", { name: "Name of the person who is learning now" }).fill(name);
  await page.getByRole("button", { name: "Save the name" }).click();
  await page.getByText(`${name} is learning now`).waitFor();
  await page.reload();
  await stands(page);
  await page.getByText(`${name} is learning now`).waitFor();
  await page.getByRole("button", { name: "Add and change to them" }).click();
  await page.getByRole("alert").getByText("Please type a name first.").waitFor();
});

siteTest("a person can be deleted with everything of theirs, and brought back", {}, async ({ page, open }) => {
  await open();
  await answerOne(page, 4);
  await addPerson(page, "Ada");
  await answerOne(page, 5);
  const before = await storage.kept(page);
  await page.getByRole("button", { name: "Delete Ada" }).click();
  await page.getByText("Ada and everything of theirs was deleted.").waitFor();
  assert.equal(await answers(page), 1, "the other one is learning");
  const left = await storage.kept(page);
  assert.ok(Object.keys(left).every((key) => !key.startsWith("collate:person:")), "nothing of hers is left");
  await page.getByRole("button", { name: "Undo" }).click();
  await bar(page).getByText("Ada").waitFor();
  assert.equal(await answers(page), 1);
  assert.deepEqual(Object.keys(await storage.kept(page)).sort(), Object.keys(before).sort());
});

siteTest("two tabs with two people stay apart", {}, async ({ page, context, server, open }) => {
  await open();
  await answerOne(page, 4);
  const other = await context.newPage();
  await other.goto(`${server.address}#/progress`);
  await heading(other).waitFor();
  await addPerson(other, "Ada");
  await answerOne(other, 5);
  await answerOne(other, 6);
  await page.reload();
  await stands(page);
  await bar(page).getByText("Somebody without a name").waitFor();
  assert.equal(await answers(page), 1);
  await answerOne(page, 7);
  assert.deepEqual([await answers(page), await answers(other)], [2, 2]);
  await other.reload();
  await heading(other).waitFor();
  await bar(other).getByText("Ada").waitFor();
  assert.equal(await answers(other), 2);
  const third = await context.newPage();
  await third.goto(`${server.address}#/progress`);
  await bar(third).getByText("Ada").waitFor();
});

siteTest("who is deleted in one tab gives way to another in the others", {}, async ({ page, context, server, open }) => {
  await open();
  await standing(page);
  await addPerson(page, "Ada");
  const other = await context.newPage();
  await other.goto(`${server.address}#/progress`);
  await bar(other).getByText("Ada").waitFor();
  await page.getByRole("button", { name: "Delete Ada" }).click();
  await other.getByText(/was deleted in another tab/).waitFor();
  await answerOne(other, 5);
  assert.ok(Object.keys(await storage.kept(other)).every((key) => !key.startsWith("collate:person:")));
});

siteTest("a list of people that cannot be read loses nobody", {}, async ({ page, open }) => {
  await open();
  await answerOne(page, 4);
  await addPerson(page, "Ada");
  await answerOne(page, 5);
  await page.evaluate(() => localStorage.setItem("collate:people", "{broken"));
  await page.reload();
  await stands(page);
  await page.getByText(/The names of the people on this device could not be read/).waitFor();
  assert.deepEqual(await storage.aside(page), ["{broken"]);
  assert.equal(await answers(page), 1);
  assert.equal(await section(page, "People on this device").getByRole("listitem").count(), 2);
});

siteTest("what is forgotten is forgotten for everybody, and comes back for everybody", {}, async ({ page, open }) => {
  await open();
  await answerOne(page, 4);
  await addPerson(page, "Ada");
  await answerOne(page, 5);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Forget everything on this device" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  assert.deepEqual(await storage.kept(page), {});
  await page.getByRole("button", { name: "Undo" }).click();
  await bar(page).getByText("Ada").waitFor();
  await standing(page);
  assert.equal(await answers(page), 1);
  await change(page, "Somebody without a name");
  await page.getByText("Somebody without a name is learning now").waitFor();
  assert.equal(await answers(page), 1);
});

siteTest("where nothing can be kept, nobody is added and it is said", {}, async ({ page, open }) => {
  await open();
  await standing(page);
  await page.evaluate(storage.fill);
  await page.getByRole("textbox", { name: "Name of a new person" }).fill("Ada");
  await page.getByRole("button", { name: "Add and change to them" }).click();
  await page.getByText(/has no room for it/).waitFor();
  assert.equal(await bar(page).count(), 0);
});

siteTest("settings and a dossier that cannot be read are put aside and told", {}, async ({ page, open }) => {
  await open();
  await page.evaluate(() => {
    localStorage.setItem("collate:settings", "{broken");
    localStorage.setItem("collate:dossier", "[]");
  });
  await page.reload();
  await stands(page);
  await page.getByText(/The settings kept on this device could not be read/).waitFor();
  await page.getByText(/The dossier kept on this device could not be read/).waitFor();
  assert.deepEqual((await storage.aside(page)).sort(), ["[]", "{broken"]);
  await begin(page, { number: 4 });
});

siteTest("by keyboard alone a person is added, named, changed and deleted", {}, async ({ page, open }) => {
  await open();
  await standing(page);
  const type = async (label, name) => {
    await tabTo(page, (now) => now.tag === "input" && now.name === label);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(name);
    await press(page, "Enter");
  };
  await type("Name of a new person", "Ada");
  await bar(page).getByText("Ada").waitFor();
  await type("Name of the person who is learning now", "Ada L.");
  await bar(page).getByText("Ada L.").waitFor();
  await page.evaluate(() => document.querySelector("h1").focus());
  await tabTo(page, (now) => now.name === "Change to Somebody without a name");
  await press(page, "Enter");
  await page.getByText("Somebody without a name is learning now").waitFor();
  await tabTo(page, (now) => now.name === "Delete Ada L.");
  await press(page, "Enter");
  await page.getByRole("button", { name: "Undo" }).waitFor();
  assert.equal(await bar(page).count(), 0);
});
