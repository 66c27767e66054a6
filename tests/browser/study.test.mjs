// Reading the summary, and from a statement to its questions and back.
import assert from "node:assert/strict";
import { at, fill, submit } from "./harness/quiz.mjs";
import { press, settled, tabTo } from "./harness/keyboard.mjs";
import { siteTest } from "./harness/site.mjs";

const status = (page) => page.getByRole("search").locator("..").getByRole("status");
const search = (page) => page.getByRole("searchbox", { name: "Search" });
const heading = (page) => page.getByRole("heading", { level: 1 });
const clear = (page) => page.getByRole("button", { name: "Show everything again" });

/** The number of statements that fit. */
async function found(page) {
  await settled(page);
  return Number(/of (\d+) statements?;/.exec(await status(page).textContent())[1]);
}

async function read(t) {
  await t.open();
  await t.page.getByRole("link", { name: "Study", exact: true }).click();
  await heading(t.page).filter({ hasText: "What the articles say" }).waitFor();
}

siteTest("each choice narrows what is shown, and all of them can be taken back", {}, async (t) => {
  const { page } = t;
  await read(t);
  const all = await found(page);
  assert.ok(all > 400);
  await page.getByRole("combobox", { name: "Dimension" }).selectOption({ label: "costs" });
  const costs = await found(page);
  assert.ok(costs > 0 && costs < all);
  assert.deepEqual(await page.getByRole("main").getByRole("heading", { level: 2 }).allInnerTexts(), ["■costs"]);
  await page.getByRole("combobox", { name: "Voice" }).selectOption({ index: 3 });
  const said = await found(page);
  assert.ok(said < costs);
  await clear(page).click();
  assert.equal(await found(page), all);
  for (const name of ["Dimension", "Voice"]) {
    assert.equal(await page.getByRole("combobox", { name }).inputValue(), "", "the lists say so too");
  }
  assert.ok(await search(page).evaluate((field) => field === document.activeElement), "the focus is not lost");
});

siteTest("the search takes words as one types, and what is wanted stays", {}, async (t) => {
  const { page } = t;
  await read(t);
  await search(page).pressSequentially("PUT");
  const one = await found(page);
  await search(page).pressSequentially(" withdr");
  const two = await found(page);
  assert.ok(two > 0 && two < one);
  await page.getByRole("link", { name: "About", exact: true }).click();
  await heading(page).filter({ hasText: "About" }).waitFor();
  await page.getByRole("link", { name: "Study", exact: true }).click();
  assert.equal(await found(page), two);
  assert.equal(await search(page).inputValue(), "PUT withdr");
  await page.reload();
  assert.equal(await found(page), two);
  assert.equal(await search(page).inputValue(), "PUT withdr");
  await search(page).fill("zeppelin");
  await page.getByText("Nothing fits all of this.").waitFor();
  await clear(page).click();
  assert.ok((await found(page)) > 400);
});

siteTest("the article stands in the address, and survives a reload", {}, async (t) => {
  const { page } = t;
  await read(t);
  const list = page.getByRole("combobox", { name: "Article" });
  await list.focus();
  await list.selectOption({ index: 2 });
  const title = await heading(page).textContent();
  assert.match(title, /^What the .+ says$/);
  assert.ok(await list.evaluate((list) => list === document.activeElement), "the focus stays on the list");
  assert.match(page.url(), /#\/read\/[a-z]/);
  await page.reload();
  await heading(page).filter({ hasText: title }).waitFor();
  await page.evaluate(() => { location.hash = "#/read/no-such-article"; });
  await heading(page).filter({ hasText: "What the articles say" }).waitFor();
});

siteTest("whoever closes the page comes back to the same list, for the dossier that it was of", {}, async (t) => {
  const { page, context, server } = t;
  await read(t);
  await page.getByRole("combobox", { name: "Dimension" }).selectOption({ index: 2 });
  const costs = await found(page);
  await page.getByRole("button", { name: "Those after" }).click();
  await settled(page);
  const shown = await status(page).textContent();
  await page.reload();
  assert.equal(await found(page), costs);
  assert.equal(await status(page).textContent(), shown, "the page of the list too");
  const points = (page) => page.getByRole("button", { name: "Points in question" });
  await page.goto(`${server.address}#/compare`);
  await points(page).click();
  await page.goto(`${server.address}#/timeline`);
  await page.getByRole("combobox", { name: "Article" }).selectOption({ index: 2 });
  const events = await page.getByText(/^\d+ of \d+ events/).textContent();
  await page.close();
  const other = await context.newPage();
  await other.goto(server.address);
  assert.equal(await other.getByText(/^\d+ of \d+ events/).textContent(), events);
  await other.goto(`${server.address}#/compare`);
  assert.equal(await points(other).getAttribute("aria-pressed"), "true");
  await other.goto(`${server.address}#/read`);
  assert.equal(await found(other), costs);
  // What is kept of another dossier, or was spoilt, wants nothing.
  for (const spoil of [(text) => `other${text}`, (text) => text.replace(/\n/, "\n99"), () => "", () => "\n\n"]) {
    await other.evaluate((text) => localStorage.setItem("collate:route:study", text), spoil(await other.evaluate(() => localStorage.getItem("collate:route:study"))));
    await other.reload();
    assert.ok((await found(other)) >= costs);
  }
});

siteTest("by keyboard from the bar to a statement, its questions, their feedback, and back", {}, async (t) => {
  const { page, open } = t;
  await open(`${t.server.address}#/statement/withdrawal-partial`);
  const title = await heading(page).textContent();
  await tabTo(page, (now) => now.name === "Ask me about this");
  await press(page, "Enter");
  await at(page, 1);
  await fill(page);
  await submit(page);
  await page.getByRole("link", { name: /^Study this statement/ }).first().waitFor();
  await tabTo(page, (now) => now.tag === "a" && now.name.startsWith("Study this statement"));
  await press(page, "Enter");
  await page.getByRole("heading", { name: "What each article does with it" }).waitFor();
  assert.ok(await page.evaluate(() => document.activeElement.tagName === "H1"), "a new screen is heard from its heading");
  assert.ok(title);
});

siteTest("whoever goes from page to page stays at the list", {}, async (t) => {
  const { page } = t;
  await read(t);
  await page.getByRole("button", { name: "Those after" }).click();
  await settled(page);
  assert.match(await status(page).textContent(), /^21 to 40 of/);
  assert.ok(await status(page).evaluate((one) => one === document.activeElement));
});

siteTest("a statement that there is not gets a sentence", {}, async ({ page, server, open }) => {
  await open(`${server.address}#/statement/no-such-statement`);
  await page.getByText("This dossier has no such statement.").waitFor();
  await page.getByRole("link", { name: "To all statements" }).click();
  await heading(page).filter({ hasText: "What the articles say" }).waitFor();
});
