// The steps of a learner who practises.
import { feedbackCard, form } from "./quiz.mjs";
import { stands } from "./site.mjs";

/** Opens practice. */
export async function toPractice(page) {
  await page.getByRole("link", { name: /^Practi[cs]e$/ }).first().click();
  await page.getByRole("heading", { level: 1, name: /^Practice/ }).waitFor();
}

/** Waits for the question at a place, counted from 1. */
export async function practiceAt(page, place) {
  await page.getByRole("heading", { level: 1, name: `Practice: question ${place}`, exact: true }).waitFor();
}

/** Begins a session. */
export async function startPractice(page) {
  await page.getByRole("button", { name: "Start practising" }).click();
  await practiceAt(page, 1);
}

/** The button for the next question. */
export const nextQuestion = (page) => feedbackCard(page).getByRole("button", { name: "Next question" });

/** Answers an open question: `steps` names group and place of every choice, or is `shown` for an order left as it is. */
export async function answerBy(page, steps, certainty) {
  const lists = form(page).getByRole("combobox");
  const isMatch = (await lists.count()) > 0;
  for (const step of steps === "shown" ? [] : steps.split(" ")) {
    const [group, place] = step.split("-").map(Number);
    if (isMatch) await lists.nth(group).selectOption({ index: place + 1 });
    else await form(page).locator(`[data-choice="${step}"]`).check();
  }
  if (steps === "shown") await form(page).getByRole("checkbox").check();
  if (certainty) await form(page).getByRole("radio", { name: certainty, exact: true }).check();
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  await nextQuestion(page).waitFor();
}

/** Ends the session. */
export async function stopPractice(page) {
  await page.getByRole("button", { name: "Stop here" }).click();
  await page.getByRole("heading", { level: 1, name: "Practice", exact: true }).waitFor();
}

/** Makes it another moment, and loads the page anew as a learner would who comes back. */
export async function comeBack(page, moment) {
  await page.clock.setFixedTime(moment);
  await page.reload();
  await stands(page);
}
