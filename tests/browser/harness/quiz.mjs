// The steps of a learner, and what they see. Everything is found by its role and its name. What is called `page` here may be
// a frame or an element of a page as well.

const numbered = /^Question (\d+) of (\d+)$/;

/** From the start page to the first question. Without a number the one proposed is used, and given back. */
export async function begin(page, { items = 12, number } = {}) {
  const field = page.getByRole("textbox", { name: /^Number of the quiz/ });
  if (number !== undefined) await field.fill(String(number));
  const used = await field.inputValue();
  await page.getByRole("button", { name: `${items} questions` }).click();
  await at(page, 1);
  return used;
}

/** Waits for the question at a place, counted from 1, of so many where that is known. */
export async function at(page, place, of = "\\d+") {
  await page.getByRole("heading", { level: 1, name: new RegExp(`^Question ${place} of ${of}$`) }).waitFor();
}

/** Where the learner is: `{ place, of }`. */
export async function position(page) {
  const [, place, of] = numbered.exec(await page.getByRole("heading", { level: 1 }).textContent());
  return { place: Number(place), of: Number(of) };
}

/** The form of an open question. In an element of another page nothing has the role of its main part. */
export const form = (page) => page.locator("form.collate-form");
/** The button that answers. */
export const answerButton = (page) => page.getByRole("button", { name: "Answer", exact: true });
/** The feedback on an answer, once all of it is there: what explains the verdict comes a moment after it. */
export const feedbackCard = (page) => page.locator(".collate-feedback:not([data-brief])");
/** The button that goes on after an answer. */
export const onward = (page) => feedbackCard(page).getByRole("button", { name: /^(Go on|To the results)$/ });
/** The heading of the results. */
export const resultsHeading = (page) => page.getByRole("heading", { level: 1, name: "Your results" });

/** An open question as it is put to those who listen: stem, options and their states. */
export const asked = (page) => form(page).ariaSnapshot();

/** The whole screen as it is put to those who listen. */
export const screen = (page) => page.getByRole("main").ariaSnapshot();

/**
 * An open question: its stem, its widget, and what can be answered: groups of choices (a single choice is one group, a
 * table has one for each row), lists to match from, and entries to bring into an order.
 */
export async function read(page) {
  return form(page).evaluate((form) => {
    const text = (element) => element?.textContent.trim() ?? "";
    const radios = [...form.querySelectorAll("input[type=radio]")];
    const names = [...new Set(radios.map((radio) => radio.name))];
    const groups = names.map((name) => {
      const mine = radios.filter((radio) => radio.name === name);
      const row = mine[0].closest("tr")?.querySelector("th[scope=row]");
      const choices = mine.map((radio) => text(radio.labels[0].querySelector("[dir=auto]")));
      return { name, row: row && text(row), choices };
    });
    const lists = [...form.querySelectorAll("select")].map((list) => ({
      row: text(list.labels[0]?.querySelector("[dir=auto]")),
      choices: [...list.options].slice(1).map(text),
    }));
    const widget = form.querySelector("select") ? "match" : form.querySelector("[data-move]") ? "order"
      : form.querySelector("table") ? "rows" : names.length > 1 ? "two_step" : "single";
    const entries = [...form.querySelectorAll("li > span")].map(text);
    return { stem: text(form.querySelector("legend")), widget, groups, lists, entries };
  });
}

/** Chooses in one group: the choice at a place, counted from 0. */
export async function choose(page, group, place) {
  await form(page).locator(`input[name="${group.name}"]`).nth(place % group.choices.length).check();
}

/** Fills the open question by mouse without knowing its key: the choice at `turn` in every group. */
export async function fill(page, turn = 0) {
  const question = await read(page);
  for (const group of question.groups) await choose(page, group, turn);
  // Several stems never share an answer here, as their keys never do.
  for (const [place, list] of question.lists.entries()) {
    await form(page).getByRole("combobox").nth(place).selectOption({ index: 1 + ((place + turn) % list.choices.length) });
  }
  if (question.widget === "order") await form(page).getByRole("checkbox").check();
  return question;
}

/** Answers what was filled in, and waits for the feedback. */
export async function submit(page) {
  await answerButton(page).click();
  await onward(page).waitFor();
}

/** Answers the open question without knowing its key, and waits for the feedback. */
export async function answer(page, turn = 0) {
  const question = await fill(page, turn);
  await submit(page);
  return question;
}

/** From the feedback to what comes next. */
export async function goOn(page) {
  const { place, of } = await position(page);
  const isLast = (await onward(page).textContent()) === "To the results";
  await onward(page).click();
  if (isLast) await resultsHeading(page).waitFor();
  else await at(page, (place % of) + 1);
}

/** Fills and answers every question from the first to the results; `turn` by place says what is chosen. */
export async function takeAll(page, turn = () => 0, each = async () => {}) {
  const { of } = await position(page);
  for (let place = 1; place <= of; place += 1) {
    await at(page, place);
    const question = await answer(page, turn(place));
    await each(question, place);
    await goOn(page);
  }
  return of;
}

/** Goes through the questions from the one on screen until one has this widget. */
export async function toWidget(page, widget) {
  const { place, of } = await position(page);
  for (let here = place; ; here += 1) {
    await at(page, here);
    // An answered question has no form any more.
    const question = (await form(page).count()) > 0 ? await read(page) : {};
    if (question.widget === widget) return question;
    if (here === of) throw new Error(`this quiz has no question with the widget ${widget}`);
    await page.getByRole("link", { name: "Next", exact: true }).click();
  }
}

/**
 * From the start page to an open question with this widget, in whatever quiz has one: which quiz that is changes with the
 * dossier.
 */
export async function findWidget(page, widget) {
  for (let number = 1; number <= 12; number += 1) {
    if (number > 1) await page.getByRole("link", { name: "Start", exact: true }).click();
    await begin(page, { items: 36, number });
    const { of } = await position(page);
    for (let place = 1; place <= of; place += 1) {
      if (place > 1) await page.evaluate((place) => { location.hash = `#/question/${place}`; }, place);
      await at(page, place);
      const question = await read(page);
      if (question.widget === widget) return question;
    }
  }
  throw new Error(`no quiz has a question with the widget ${widget}`);
}

/**
 * From the start page to a quiz of twelve that opens with a single choice, whatever its number: which one that is changes
 * with the dossier too. `start` begins a quiz, by keyboard for instance.
 */
export async function beginWithSingle(page, start = (number) => begin(page, { number })) {
  for (let number = 1; number <= 24; number += 1) {
    if (number > 1) await page.getByRole("link", { name: "Start", exact: true }).click();
    await start(number);
    const question = await read(page);
    if (question.widget === "single" && question.groups[0].choices.length >= 4) return question;
  }
  throw new Error("no quiz opens with a single choice");
}

/** From the start page to a quiz of twelve that has a question with each of these widgets, whatever its number. */
export async function beginWithWidgets(page, widgets) {
  for (let number = 1; number <= 24; number += 1) {
    if (number > 1) await page.getByRole("link", { name: "Start", exact: true }).click();
    await begin(page, { number });
    const found = new Set();
    for (let place = 1; place <= 12; place += 1) {
      await page.evaluate((place) => { location.hash = `#/question/${place}`; }, place);
      await at(page, place);
      found.add((await read(page)).widget);
    }
    await page.evaluate(() => { location.hash = "#/question/1"; });
    await at(page, 1);
    if (widgets.every((widget) => found.has(widget))) return;
  }
  throw new Error(`no quiz of twelve has ${widgets.join(" and ")}`);
}

/** What is said under each option or row of an answered question. */
export async function feedback(page) {
  const main = page.getByRole("main");
  return main.getByRole("listitem").evaluateAll((entries) =>
    entries.map((entry) => ({
      badge: entry.querySelector("p").innerText.trim(),
      text: entry.querySelectorAll("p")[1].innerText.trim(),
      why: entry.innerText.trim(),
      marks: [...entry.querySelectorAll("summary")].map((mark) => mark.innerText.trim()),
      source: entry.querySelector(".collate-sources")?.textContent.trim() ?? "",
    })),
  );
}

/** The stems of a quiz, as the results list them. */
export async function stems(page) {
  const links = page.getByRole("main").getByRole("list").getByRole("link");
  return links.evaluateAll((links) => links.map((link) => link.textContent.trim()));
}

/** The points of the quiz: `{ rows: [{ name, earned, of, answered }], sum }`. */
export async function points(page) {
  const table = page.getByRole("table", { name: "Points of this quiz" });
  const rows = await table.getByRole("row").evaluateAll((rows) =>
    rows.slice(1).map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
  );
  const parsed = rows.map(([name, share, answered]) => {
    const [earned, of] = share.split(" of ").map(Number);
    return { name: name.replace(/^\W+/u, ""), earned, of, answered: Number(answered) };
  });
  return { rows: parsed.slice(0, -1), sum: parsed.at(-1) };
}
