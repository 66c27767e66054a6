// Comparing statements and points.
import assert from "node:assert/strict";
import { settled } from "./harness/keyboard.mjs";
import { siteTest } from "./harness/site.mjs";

const words = ["states", "reports", "denies", "mixed", "leaves out", "not checked"];
const table = (page) => page.getByRole("table", { name: "What each article does with each statement" });

async function compare({ page, server, open }) {
  await open(`${server.address}#/compare`);
  await page.getByRole("heading", { level: 1, name: "Compare the articles" }).waitFor();
}

siteTest("every cell says in a word what the article does", {}, async (t) => {
  const { page } = t;
  await compare(t);
  assert.equal(await table(page).getByRole("columnheader").count(), 6);
  assert.equal(await table(page).getByRole("rowheader").count(), 60);
  const cells = await table(page).getByRole("cell").evaluateAll((cells) =>
    cells.map((cell) => cell.querySelector("[data-treatment]").innerText.trim()));
  assert.equal(cells.length, 300);
  for (const cell of cells) assert.ok(words.some((word) => cell.includes(word)), cell);
  for (const word of words) assert.ok(cells.some((cell) => cell.includes(word)), word);
});

siteTest("the first column stays in sight where the table is wider than its place", {
  context: { viewport: { width: 660, height: 700 } },
}, async (t) => {
  const { page } = t;
  await compare(t);
  const places = await page.getByRole("region", { name: /What each article/ }).evaluate((region) => {
    const head = region.querySelector("tbody th");
    const before = head.getBoundingClientRect().left;
    region.scrollLeft = 200;
    return { before, after: head.getBoundingClientRect().left, moved: region.scrollLeft };
  });
  assert.ok(places.moved > 0, "the table can be scrolled");
  assert.equal(places.after, places.before);
});

siteTest("on a narrow screen each statement is a card that names the articles", {
  context: { viewport: { width: 320, height: 700 } },
}, async (t) => {
  const { page } = t;
  await compare(t);
  const card = page.locator("tbody tr").first();
  await card.scrollIntoViewIfNeeded();
  // What is out of sight is drawn only when it comes near.
  await page.waitForFunction(() => document.querySelector("tbody tr").checkVisibility({ contentVisibilityAuto: true }));
  const text = await card.evaluate((card) => [...card.querySelectorAll("td")].map((cell) => cell.textContent).join("\n"));
  assert.equal(text.match(/^The /gm)?.length >= 5, true, text);
  const { width } = await card.boundingBox();
  assert.ok(width <= 320);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

siteTest("points show positions side by side and say what separates them", {}, async (t) => {
  const { page } = t;
  await compare(t);
  await page.getByRole("button", { name: "Points in question" }).click();
  assert.equal(await page.getByRole("heading", { level: 3, name: "What separates them" }).count(), 8);
  await page.getByText("give the same answer.").first().waitFor();
  await page.getByText(/contradict each other|exclude each other/).first().waitFor();
  const pressed = page.getByRole("button", { name: "Points in question" });
  assert.equal(await pressed.getAttribute("aria-pressed"), "true");
});

siteTest("the box lets in what is known of one article only", {}, async (t) => {
  const { page } = t;
  await compare(t);
  const count = async () => {
    await settled(page);
    return Number(/of (\d+) statements/.exec(await page.getByRole("status").filter({ hasText: "statements" }).textContent())[1]);
  };
  const some = await count();
  await page.getByRole("checkbox", { name: /known of only one article/ }).check();
  assert.ok((await count()) > some);
});

siteTest("the comparison can be searched, and a statement of it opened", {}, async (t) => {
  const { page } = t;
  await compare(t);
  await page.getByRole("searchbox", { name: "Search" }).fill("withdrawal");
  await settled(page);
  const link = table(page).getByRole("link").first();
  const text = await link.textContent();
  assert.match(text, /withdrawal/i);
  await link.click();
  await page.getByRole("heading", { level: 1, name: text }).waitFor();
});
