// A walk through every screen.
import { at, begin, beginWithWidgets, fill, form, onward, resultsHeading, submit, toWidget } from "./quiz.mjs";
import { file, fileField, problems, spoiled } from "./dossiers.mjs";
import { nextQuestion, startPractice, stopPractice, toPractice } from "./practice.mjs";
import { formats, timeline } from "./pictures.mjs";
import { stands } from "./site.mjs";

/** The widgets that most quizzes have; `widgets.test.mjs` looks at the others. */
const widgets = ["single", "rows"];

/** Opens everything that can be unfolded. */
async function unfold(page) {
  await page.locator("main details:not([open])").evaluateAll((all) => {
    for (const details of all) details.open = true;
  });
}

/** Goes through every screen of a site that is open and untouched, and calls `look` with the name of each. */
export async function everyScreen({ page, server }, look) {
  await look("start");
  await beginWithWidgets(page, widgets);
  for (const widget of widgets) {
    await page.evaluate(() => { location.hash = "#/question/1"; });
    await at(page, 1);
    await toWidget(page, widget);
    await look(`question ${widget}`);
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await page.getByRole("alert").filter({ hasText: /Please|no answer/ }).waitFor();
    await fill(page);
    await look(`question ${widget}, filled`);
    await submit(page);
    await unfold(page);
    await look(`feedback ${widget}`);
    await onward(page).click();
    await form(page).or(resultsHeading(page)).first().waitFor();
  }
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await begin(page, { number: 99 });
  await page.getByRole("button", { name: "Back to the quiz" }).waitFor();
  await look("a notice");
  await page.getByRole("button", { name: "Back to the quiz" }).click();
  await page.getByRole("button", { name: "Back to the quiz" }).waitFor({ state: "hidden" });
  await page.getByRole("link", { name: "Results", exact: true }).click();
  await resultsHeading(page).waitFor();
  await unfold(page);
  await look("results");
  await page.getByRole("listitem").filter({ hasText: "of 1 point" }).getByRole("link").last().click();
  await page.getByRole("heading", { name: /^Review: question \d+ of 12$/ }).waitFor();
  await look("review");
  await toPractice(page);
  await page.getByRole("checkbox", { name: /^Ask how sure I am/ }).check();
  await look("practice");
  await startPractice(page);
  await look("practice question");
  await fill(page);
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  await nextQuestion(page).waitFor();
  await look("practice feedback");
  await stopPractice(page);
  await unfold(page);
  await look("practice with a session behind it");
  await page.getByRole("link", { name: "Flashcards", exact: true }).click();
  await page.getByRole("button", { name: "Start with the first card" }).click();
  await page.getByRole("button", { name: "Show the answer" }).click();
  await page.getByRole("heading", { level: 3, name: "What the articles do with it" }).waitFor();
  await unfold(page);
  await look("flashcard");
  await page.getByRole("link", { name: "Progress", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Progress" }).waitFor();
  await page.getByRole("textbox", { name: "Name of a new person" }).fill("A-person-with-a-name-as-long-as-it-gets");
  await page.getByRole("button", { name: "Add and change to them" }).click();
  await page.locator(".collate-bar__person").getByText("A-person").waitFor();
  await look("progress, nothing answered");
  await page.getByRole("button", { name: /^Delete A-person/ }).click();
  await page.locator(".collate-bar__person").waitFor({ state: "hidden" });
  await page.getByRole("heading", { name: "By level" }).waitFor();
  await unfold(page);
  await look("progress");
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  await look("settings");
  await page.getByRole("link", { name: "About", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "About" }).waitFor();
  await look("about");
  for (const [name, go] of [["timeline", timeline], ["formats", formats]]) {
    await go(page);
    await look(name);
    await unfold(page);
    await look(`${name}, unfolded`);
  }
  await page.getByRole("link", { name: "Study", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "What the articles say" }).waitFor();
  await page.locator("main details").first().evaluate((details) => { details.open = true; });
  await look("read");
  await page.locator("main a[href^='#/statement/']").first().click();
  await page.getByRole("heading", { name: "What each article does with it" }).waitFor();
  await look("statement");
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  await page.getByRole("table").waitFor();
  await look("compare");
  await page.getByRole("button", { name: "Points in question" }).click();
  await page.getByRole("heading", { name: "What separates them" }).first().waitFor();
  await look("points");
  await page.getByRole("link", { name: "Start", exact: true }).click();
  const bad = spoiled((dossier) => {
    for (const claim of dossier.claims) claim.article = `no-such-article-${"x".repeat(40)}`;
  });
  await fileField(page).setInputFiles(file("a-file-with-quite-a-long-name-in-one-word-2018-01-29.json", bad));
  await problems(page).first().waitFor();
  await look("list of problems");
  await page.goto(`${server.address}?dossier=http://dossiers.example/${"a-long-address/".repeat(8)}d.json`);
  await stands(page);
  await page.getByRole("button", { name: "Yes, get it" }).waitFor();
  await look("asking before a request");
}
