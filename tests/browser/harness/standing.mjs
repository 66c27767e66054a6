// The progress page, and how to have something on it.
import { begin, fill, submit } from "./quiz.mjs";
import { stands } from "./site.mjs";
import { progress } from "./storage.mjs";

/** The heading of the progress page. */
export const heading = (page) => page.getByRole("heading", { level: 1, name: "Progress" });

/** Goes to the progress page. */
export async function standing(page) {
  await page.getByRole("link", { name: "Progress", exact: true }).click();
  await heading(page).waitFor();
}

/** The section of the page under a heading. */
export const section = (page, name) =>
  page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name }) });

/** A progress page with answers on so many days up to today, so many each day. */
export async function withDays(page, open, days, each = 9) {
  await open();
  await begin(page, { number: 4 });
  await fill(page);
  await submit(page);
  const { key, value } = await progress(page);
  const [answer] = value.history;
  const now = Date.now();
  value.history = Array.from({ length: days * each }, (_, number) => ({
    ...answer,
    item: `item-${number}`,
    dimension: ["goals", "costs", "formats"][number % 3],
    right: number % 4 === 0 ? 0 : answer.of,
    at: now - (days - 1 - Math.floor(number / each)) * 86_400_000,
  }));
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, JSON.stringify(value)]);
  await page.evaluate(() => { location.hash = "#/progress"; });
  await page.reload();
  await stands(page);
  await heading(page).waitFor();
}

/** Adds a person, who learns from then on. */
export async function addPerson(page, name) {
  await page.getByRole("textbox", { name: "Name of a new person" }).fill(name);
  await page.getByRole("button", { name: "Add and change to them" }).click();
  await page.locator(".collate-bar__person").getByText(name, { exact: true }).waitFor();
}

/** How many answers whoever is learning has, as the table says. */
export async function answers(page) {
  if (await page.getByText("You have not answered anything here yet.").count() > 0) return 0;
  const levels = section(page, "By level");
  if (!(await levels.getByRole("table").isVisible())) await levels.getByText("The same as a table").click();
  return Number(await levels.getByRole("row").last().getByRole("cell").nth(1).innerText());
}

/** Answers one question of a new quiz and comes back to the progress page. */
export async function answerOne(page, number) {
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await begin(page, { number });
  await fill(page);
  await submit(page);
  await standing(page);
}
