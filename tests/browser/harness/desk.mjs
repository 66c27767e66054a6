// The teachers' page: ways to its screens, and what stands on them.
import { stands } from "./site.mjs";

/** Opens the desk at a screen, `build` without one, and waits until the quiz is drawn. */
export async function openDesk({ page, server }, screen = "build") {
  await page.goto(`${server.address}desk.html#/${screen}`);
  await stands(page);
}

/** The part that shows what a learner gets. */
export function preview(page) {
  return page.locator("section").filter({ has: page.getByRole("heading", { name: "What a learner gets" }) });
}

/** Waits until the quiz is drawn with so many questions. */
export async function drawn(page, items) {
  await preview(page).getByText(new RegExp(`^${items} questions?\\.$`)).waitFor();
}

/** Waits until every question is made, and gives back how many there are. */
export async function allMade(page) {
  await page.locator("progress").waitFor({ state: "hidden" });
  const found = await page.locator(".collate-study-count").innerText();
  return Number(/of (\d+) questions?$/.exec(found)[1]);
}

/** Types into a field as a person does, and leaves it. */
export async function put(field, value) {
  await field.fill(String(value));
  await field.press("Tab");
}

/** The link on the screen that gives the quiz to learners. */
export async function link(page) {
  await page.evaluate(() => { location.hash = "#/assign"; });
  const field = page.getByRole("textbox", { name: "Link for learners" });
  await field.waitFor();
  return field.inputValue();
}
