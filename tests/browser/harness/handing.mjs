// The way of a quiz from the desk to a learner and back.
import { drawn, link, openDesk, put } from "./desk.mjs";
import { answerButton, at, fill, onward, resultsHeading } from "./quiz.mjs";
import { stands } from "./site.mjs";

/** The line of a learner in the class table. */
export const line = (page, name) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });

/** The field that takes what was handed in. */
export const chooser = (page) => page.getByLabel(/^Choose files/);

/** Builds a quiz of four questions on the desk, and gives back its link. */
export async function built(t) {
  await openDesk(t);
  await put(t.page.getByRole("spinbutton", { name: "Number of questions" }), 4);
  await t.page.getByRole("spinbutton", { name: "Seed" }).waitFor();
  await put(t.page.getByRole("spinbutton", { name: "Seed" }), 7);
  await drawn(t.page, 4);
  return link(t.page);
}

/**
 * Takes the quiz of a link as a learner with a browser of their own, whose page `prepare` can change before. Gives back what
 * they saw and hand in.
 */
export async function taken(t, address, name, turn, answers = 4, prepare = async () => {}) {
  const context = await t.context.browser().newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(address);
  await stands(page);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  for (let place = 1; place <= answers; place += 1) {
    await at(page, place);
    await fill(page, turn);
    await answerButton(page).click();
    await onward(page).waitFor();
    await onward(page).click();
  }
  await page.getByRole("link", { name: "Results", exact: true }).click();
  await resultsHeading(page).waitFor();
  // Of what is not finished the points are not told yet.
  const told = answers === 4 ? await page.locator(".collate-earned").innerText() : "";
  const seen = /([\d.]+) of (\d+) points?/.exec(told) ?? [];
  await page.getByRole("textbox", { name: "Your name" }).fill(name);
  await page.getByText("See it word for word").click();
  const json = await page.getByRole("textbox", { name: "As a file" }).inputValue();
  const text = await page.getByRole("textbox", { name: "As a text" }).inputValue();
  await context.close();
  return { name, json, text, earned: seen[1], of: seen[2] };
}
