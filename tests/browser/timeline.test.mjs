// The timeline: everything is there, as exact as it is known, for every way of looking and without looking.
import assert from "node:assert/strict";
import { assertNoBarriers } from "./harness/axe.mjs";
import { file, fileField, spoiled } from "./harness/dossiers.mjs";
import { press, tabTo } from "./harness/keyboard.mjs";
import { box, mark, row, rows, shipped, timeline } from "./harness/pictures.mjs";
import { siteTest } from "./harness/site.mjs";

const { events, articles, statements, claims } = shipped;
const of = (precision, basis) => events.find((event) => event.precision === precision && (!basis || event.basis === basis));
const status = (page) => page.getByRole("main").getByRole("status");
const shown = (count) => `${count} of ${events.length} events shown.`;
const narrow = { viewport: { width: 320, height: 640 } };

siteTest("every event and every article's date stand on the timeline and in its table", {}, async ({ page, open }) => {
  await open();
  await timeline(page);
  assert.equal(await rows(page).count(), events.length + articles.length);
  const years = [...new Set(events.map((event) => event.date.slice(0, 4)))].sort();
  await page.getByRole("heading", { level: 2, name: `${events.length} events from ${years[0]} to ` }).waitFor();
  for (const year of years) await page.getByRole("heading", { level: 2, name: year, exact: true }).waitFor();
  await page.getByText("The same as a table").click();
  const heads = await page.getByRole("table").getByRole("rowheader").allInnerTexts();
  const expected = [...events.map((event) => event.name), ...articles.map((article) => `Article: ${article.short}`)];
  assert.deepEqual([...heads].sort(), expected.sort());
});

for (const width of [320, 1280]) {
  siteTest(`a month is drawn longer than a day, and a year longer than a month, at ${width} px`, { context: { viewport: { width, height: 800 } } }, async ({ page, open }) => {
    await open();
    await timeline(page);
    const drawn = {};
    for (const precision of ["day", "month", "year"]) drawn[precision] = await box(row(page, of(precision)));
    assert.ok(drawn.day.width < drawn.month.width, JSON.stringify(drawn));
    const months = drawn.year.width / drawn.month.width;
    assert.ok(11 < months && months < 13.5, `a year is ${months} months`);
    assert.equal(await mark(row(page, of("day"))).locator("circle").count(), 1, "a day is a dot");
    assert.equal(await mark(row(page, of("span"))).getAttribute("data-shape"), "lasting");
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overhang <= 0, "nothing scrolls sideways");
  });
}

siteTest("words never lie over other words or over marks", { context: narrow }, async ({ page, open }) => {
  await open();
  await timeline(page);
  const boxes = await page.locator(".collate-time__year :is(.collate-time__said, .collate-time__track)").evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
  const rising = boxes.every((one, place) => place === 0 || boxes[place - 1].bottom <= one.top + 0.5);
  assert.ok(boxes.length > 2 * events.length && rising);
});

siteTest("an inferred date has another mark, a word and its reason", {}, async ({ page, open }) => {
  await open();
  await timeline(page);
  const dash = (event) => mark(row(page, event)).locator("circle, rect").first().evaluate((one) => getComputedStyle(one).strokeDasharray);
  for (const precision of ["day", "within"]) {
    const event = of(precision, "inferred");
    assert.notEqual(await dash(event), "none");
    const inferred = row(page, event);
    await inferred.getByText("inferred").waitFor();
    await inferred.locator("summary").click();
    await inferred.getByText(event.reason).waitFor();
  }
  const printed = of("year", "printed");
  assert.equal(await dash(printed), "none");
  assert.equal(await row(page, printed).getByText("inferred").count(), 0);
});

siteTest("by keyboard from an event to a statement about it", {}, async ({ page, open }) => {
  await open();
  await timeline(page);
  const first = events.find((event) => event.id === statements.find((statement) => statement.type === "event").about);
  await page.getByRole("combobox").last().focus();
  await tabTo(page, (now) => now.tag === "summary" && now.name.includes(first.name));
  await press(page, "Enter");
  const link = await tabTo(page, (now) => now.tag === "a");
  const about = statements.filter((statement) => statement.about === first.id);
  assert.equal(link.name.toLowerCase(), about[0].text.toLowerCase());
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`#/statement/${about[0].id}$`));
});

siteTest("the timeline can be narrowed to a dimension and an article by keyboard", {}, async ({ page, open }) => {
  await open();
  await timeline(page);
  const about = (event) => statements.filter((statement) => statement.about === event.id);
  const told = (event, article) => claims.some((claim) => claim.article === article && about(event).some(({ id }) => id === claim.statement));
  const costs = events.filter((event) => about(event).some((statement) => statement.dimension === "costs"));
  await tabTo(page, (now) => now.tag === "select");
  await press(page, "c");
  await status(page).getByText(shown(costs.length), { exact: true }).waitFor();
  assert.equal(await rows(page).count(), costs.length + articles.length, "the dates of articles stay");
  await tabTo(page, (now) => now.tag === "select");
  await press(page, "ArrowDown");
  const both = costs.filter((event) => told(event, articles[0].id));
  await status(page).getByText(shown(both.length), { exact: true }).waitFor();
  assert.equal(await rows(page).count(), both.length + 1);
  await press(page, "Home");
  await tabTo(page, (now) => now.tag === "select", "Shift+Tab");
  await press(page, "Home");
  await status(page).getByText(shown(events.length), { exact: true }).waitFor();
});

siteTest("with forced colours every mark is seen and tells what it is", { context: { forcedColors: "active" } }, async ({ page, open }) => {
  await open();
  await timeline(page);
  const ground = await page.evaluate(() => getComputedStyle(document.querySelector(".collate")).backgroundColor);
  const looks = await page.locator("[data-shape] :is(circle, rect)").evaluateAll((all) =>
    all.map((one) => getComputedStyle(one)).map(({ stroke, strokeWidth }) => `${stroke} ${strokeWidth}`));
  assert.ok(looks.every((look) => !look.startsWith(ground) && !look.startsWith("none")));
  const fill = (event) => mark(row(page, event)).locator("circle, rect").first().evaluate((one) => getComputedStyle(one).fill);
  assert.notEqual(await fill(of("span", "printed")), await fill(of("year", "printed")), "full and hollow");
});

siteTest("on paper the picture and its table are both there", {}, async ({ page, open }) => {
  await open();
  await timeline(page);
  await page.emulateMedia({ media: "print" });
  await page.getByRole("rowheader").filter({ hasText: events[0].name }).first().waitFor();
  assert.ok(await mark(row(page, events[0])).isVisible());
  assert.equal(await page.getByRole("combobox").first().isVisible(), false);
});

siteTest("in a script from right to left words turn and time does not", { context: { viewport: { width: 1280, height: 800 } } }, async ({ page, open }) => {
  await open();
  await timeline(page);
  await page.evaluate(() => { document.querySelector(".collate").dir = "rtl"; });
  const said = await row(page, of("day")).locator(".collate-time__said").boundingBox();
  const track = await row(page, of("day")).locator("svg").boundingBox();
  assert.ok(track.x + track.width <= said.x, "words stand where lines begin");
  const at = await page.locator(".collate-time__months").first().locator("text").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
  assert.ok(at.every((x, place) => place === 0 || at[place - 1] < x), "January is on the left");
});

siteTest("a dossier with one event, or with none, has a timeline too", {}, async ({ page, open, server }) => {
  for (const [change, finding] of [
    [() => {}, "1 event in 2016"],
    [(dossier) => {
      dossier.events = [];
      for (const statement of dossier.statements) if (statement.about === "first-round") statement.about = "round";
    }, "No event with a date"],
  ]) {
    await open(`${server.address}#/`);
    await fileField(page).setInputFiles(file("small.json", spoiled(change)));
    await page.getByText("is open").first().waitFor();
    await timeline(page);
    await page.getByRole("heading", { level: 2, name: finding, exact: true }).waitFor();
    await rows(page).filter({ hasText: "Article: the harbour note" }).waitFor();
    await assertNoBarriers(page);
  }
});
