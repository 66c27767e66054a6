// The diplomatic formats: everybody who takes part, in every way of looking and without looking.
import assert from "node:assert/strict";
import { assertNoBarriers } from "./harness/axe.mjs";
import { file, fileField, spoiled } from "./harness/dossiers.mjs";
import { focus, press, tabTo } from "./harness/keyboard.mjs";
import { formats, shipped } from "./harness/pictures.mjs";
import { siteTest } from "./harness/site.mjs";

const { entities, participations, articles, statements, events } = shipped;
const kinds = entities.filter((entity) => entity.type === "format");
const name = (id) => entities.find((entity) => entity.id === id).name;
const short = (id) => articles.find((article) => article.id === id).short;
const words = { broker: "broker", host: "host", party: "party", observer: "observer", mediator: "mediator", invited_absent: "invited, stayed away" };
const wide = { viewport: { width: 1280, height: 900 } };
const card = (page, id) => page.locator("li.collate-format").filter({ has: page.locator(`[data-format="${id}"]`) });
const matrix = (page) => page.getByRole("table", { name: "Formats" });
const status = (page) => page.getByRole("main").getByRole("status");

siteTest("the matrix tells every role with the articles that say so", { context: wide }, async ({ page, open }) => {
  await open();
  await formats(page);
  const columns = await matrix(page).getByRole("columnheader").allInnerTexts();
  for (const { format, entity, role, article } of participations) {
    const row = matrix(page).getByRole("row").filter({ has: page.getByRole("rowheader", { name: name(entity), exact: true }) });
    const cell = row.getByRole("cell").nth(columns.findIndex((text) => text.trim() === name(format)) - 1);
    const told = await cell.innerText();
    const part = told.split("\n").find((line) => line.startsWith(words[role]) && line.includes(short(article)));
    assert.ok(part, `${entity} ${role} in ${format} by ${article}: “${told}”`);
  }
});

siteTest("the cards tell the same in words, at 320 px without the matrix", { context: { viewport: { width: 320, height: 640 } } }, async ({ page, open }) => {
  await open();
  await formats(page);
  assert.equal(await matrix(page).count(), 0);
  assert.equal(await page.locator("li.collate-format").count(), kinds.length);
  for (const { format, entity, role } of participations) {
    const group = card(page, format).locator("dl > div").filter({ has: page.locator("dt", { hasText: words[role] }) });
    assert.ok((await group.innerText()).includes(name(entity)), `${entity} ${role} in ${format}`);
  }
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(overhang <= 0, "nothing scrolls sideways");
});

siteTest("by keyboard from the matrix to a format, its events and statements", { context: wide }, async ({ page, open }) => {
  await open();
  await formats(page);
  const about = (id) => statements.filter((statement) => statement.about === id);
  const format = participations.map((part) => part.format).find((id) => about(id).length > 0 && events.some((event) => event.format === id));
  await tabTo(page, (now) => now.tag === "button" && now.name === name(format));
  await press(page, "Enter");
  assert.equal((await focus(page)).name, name(format), "the focus is on the card");
  for (const event of events.filter((event) => event.format === format)) await card(page, format).getByText(event.name).waitFor();
  await tabTo(page, (now) => now.tag === "a" && about(format).some(({ text }) => text.toLowerCase() === now.name.toLowerCase()));
  await page.keyboard.press("Enter");
  await page.waitForURL(/#\/statement\/[a-z0-9-]+$/);
});

siteTest("by keyboard to the formats of a participant and back to all", { context: wide }, async ({ page, open }) => {
  await open();
  await formats(page);
  const who = participations[0].entity;
  const theirs = new Set(participations.filter((part) => part.entity === who).map((part) => part.format));
  const all = `${kinds.length} of ${kinds.length} formats shown.`;
  await status(page).getByText(all, { exact: true }).waitFor();
  await tabTo(page, (now) => now.tag === "button" && now.name === name(who));
  await press(page, "Enter");
  await status(page).getByText(`${theirs.size} of ${kinds.length} formats shown.`, { exact: true }).waitFor();
  assert.equal((await focus(page)).name, name(who), "the focus stays");
  await matrix(page).getByRole("button", { name: name(who), exact: true, pressed: true }).waitFor();
  assert.equal(await page.getByRole("combobox", { name: "Participant" }).inputValue(), who);
  await press(page, "Enter");
  await status(page).getByText(all, { exact: true }).waitFor();
});

siteTest("what ties formats is told as statements, not as steps", { context: wide }, async ({ page, open }) => {
  await open();
  await formats(page);
  const title = await page.getByRole("heading", { level: 2, name: /statements? ties? \d+ formats together$/ }).innerText();
  const section = page.locator("section").filter({ hasText: title });
  await section.getByText("records no step from one format to the next").waitFor();
  await section.getByRole("img").waitFor();
  await section.locator("details > summary").first().click();
  assert.equal(await section.getByRole("link").count(), Number.parseInt(title, 10));
  const counted = await section.locator("svg path + text").allTextContents();
  assert.equal(counted.reduce((sum, text) => sum + Number(text), 0), Number.parseInt(title, 10), "the arcs count the same");
});

siteTest("an article whose full list leaves somebody out is named", {}, async ({ page, open }) => {
  await open();
  await fileField(page).setInputFiles(file("lists.json", spoiled((dossier) => {
    dossier.participations.push({ article: "letter", format: "round", entity: "town", role: "host", evidence: [4] });
    dossier.complete = [{ article: "letter", of: "participants", format: "round" }];
  })));
  await page.getByText("is open").first().waitFor();
  await formats(page);
  const fishermen = card(page, "round").getByRole("listitem").filter({ hasText: "the fishermen" });
  await fishermen.getByText("according to the harbour note").waitFor();
  await fishermen.getByText("not on the full list of the letter from the quay").waitFor();
  await assertNoBarriers(page);
});

siteTest("a dossier without formats says so", {}, async ({ page, open }) => {
  await open();
  await fileField(page).setInputFiles(file("none.json", spoiled((dossier) => {
    dossier.entities.find((entity) => entity.id === "round").type = "group";
    dossier.participations = [];
    delete dossier.events[0].format;
  })));
  await page.getByText("is open").first().waitFor();
  await formats(page);
  await page.getByRole("heading", { level: 2, name: "The dossier has no diplomatic format" }).waitFor();
});

for (const [what, context, media] of [["with forced colours", { forcedColors: "active" }, "screen"], ["on paper", {}, "print"]]) {
  siteTest(`${what} every role keeps its shape and letter`, { context: { ...wide, ...context } }, async ({ page, open }) => {
    await open();
    await formats(page);
    await page.emulateMedia({ media });
    const ground = await page.evaluate(() => getComputedStyle(document.querySelector(".collate")).backgroundColor);
    const looks = await page.locator(".collate-role [data-shape]").evaluateAll((all) => all.map((one) => getComputedStyle(one).stroke));
    assert.ok(looks.length > participations.length && looks.every((stroke) => stroke !== ground && stroke !== "none"));
    for (const role of new Set(participations.map((part) => part.role))) {
      assert.ok(await matrix(page).locator(`[data-shape="${role}"] + text`).first().isVisible(), role);
    }
    assert.ok(await matrix(page).getByRole("button").first().isVisible(), "rows and columns keep their names");
  });
}
