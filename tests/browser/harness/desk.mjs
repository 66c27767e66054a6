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
  // Before the first are made there is no bar either.
  await page.locator(".collate-study-count").waitFor();
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

/** Drops a file with a name on something, or a text where there is none. Tells whether the browser leaves it to the page. */
export function drop(on, name, text, kind = "drop") {
  return on.evaluate((on, [name, text, kind]) => {
    const dataTransfer = new DataTransfer();
    if (name) dataTransfer.items.add(new File([text], name));
    else dataTransfer.setData("text/plain", text);
    return !on.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, [name, text, kind]);
}

/** Opens everything that can be unfolded. */
export async function unfold(page) {
  await page.locator("main details:not([open])").evaluateAll((all) => {
    for (const details of all) details.open = true;
  });
}

/** Opens the desk with a quiz of four questions that is the same at every run. */
export async function openFour(t) {
  await openDesk(t);
  const fields = t.page.locator(".collate-desk-number input");
  await put(fields.nth(0), 4);
  await put(fields.nth(2), 7);
  await t.page.locator(".collate-desk-turn option").nth(3).waitFor({ state: "attached" });
  await t.page.waitForFunction(() => document.querySelectorAll(".collate-desk-turn option").length === 4);
}

/** Goes to a screen of the desk and waits until it shows what only it has. */
export async function showDesk(page, screen, sign) {
  await page.evaluate((screen) => { location.hash = `#/${screen}`; }, screen);
  await page.locator(sign).first().waitFor();
  await page.locator("progress").waitFor({ state: "hidden" });
}

/**
 * Goes through every screen of the desk with a quiz of four questions, and calls `look` with the name of each. Without
 * `texts` nothing is marked.
 */
export async function everyDeskScreen(t, texts, look) {
  const { page } = t;
  await openFour(t);
  await page.locator(".collate-desk-number small").first().waitFor();
  await look("desk build");
  await unfold(page);
  await look("desk build, unfolded");
  await put(page.locator("details .collate-desk-shares").nth(2).locator("input").nth(7), 11);
  await page.locator(".collate-desk-missing").waitFor();
  await look("desk build, impossible");
  await page.locator(".collate-desk-missing button").first().click();
  await page.locator(".collate-desk-undo").click();
  await page.locator(".collate-desk-undo").click();
  await page.locator(".collate-desk-missing").waitFor({ state: "hidden" });
  await showDesk(page, "questions", ".collate-desk-questions > li");
  const items = page.locator(".collate-desk-questions > li");
  await items.nth(0).locator("button").nth(0).click();
  await items.nth(1).locator("button").nth(1).click();
  await items.nth(2).locator("button").nth(2).click();
  await unfold(page);
  await look("desk questions");
  await page.locator(".collate-desk-filters input").fill("no such word");
  await items.first().waitFor({ state: "detached" });
  await look("desk questions, none");
  await showDesk(page, "assign", ".collate-desk-qr");
  await unfold(page);
  await page.locator("main form input").fill("nothing");
  await page.locator("main form button").click();
  await page.locator(".collate-desk-refused").filter({ hasText: /./ }).waitFor();
  await look("desk assign");
  await showDesk(page, "paper", ".collate-paper");
  await unfold(page);
  await look("desk paper");
  await showDesk(page, "mark", ".collate-desk-intake");
  await look("desk mark, empty");
  if (!texts) return;
  await page.locator("main textarea").fill(texts);
  await page.locator("main form button").click();
  await page.locator(".collate-desk-class").waitFor();
  await unfold(page);
  await look("desk mark");
}

/**
 * Goes through the main screens of the desk with a quiz of four questions that four learners took on one morning, and calls
 * `look` with the name of each and what its picture begins with, nothing for its top.
 */
export async function everyDeskPicture(t, texts, look) {
  const { page } = t;
  await openFour(t);
  await page.locator(".collate-desk-number small").first().waitFor();
  await look("desk-build");
  await showDesk(page, "questions", ".collate-desk-questions > li");
  await allMade(page);
  await look("desk-questions");
  await showDesk(page, "assign", ".collate-desk-qr");
  await look("desk-assign", "section:has(.collate-desk-qr)");
  await showDesk(page, "paper", ".collate-paper");
  await look("desk-paper", ".collate-papers");
  await look("desk-export", "section:has(select)");
  await showDesk(page, "mark", ".collate-desk-intake");
  await page.locator("main textarea").fill(texts);
  await page.locator("main form button").click();
  await page.locator(".collate-desk-class").waitFor();
  await page.mouse.move(1, 1);
  await look("desk-spread", ".collate-desk-below");
  await look("desk-mark", "section:has(.collate-desk-class)");
}
