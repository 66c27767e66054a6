// A learner with a history, who is the same at every run, and the way to each screen in any language of the interface.
import { at, begin, choose, feedback, fill, read, submit } from "./quiz.mjs";
import { settled } from "./keyboard.mjs";
import { stands } from "./site.mjs";
import { kept, progress } from "./storage.mjs";

const day = 86_400_000;
/** The morning on which every picture is taken. */
const today = Date.UTC(2026, 2, 2, 9);

/** What a context needs to show the same everywhere. */
export const steady = { timezoneId: "UTC", locale: "en-GB", reducedMotion: "reduce", viewport: { width: 1280, height: 800 } };

/** Goes to a screen by its address and waits until it shows what only it has. */
export async function show(page, route, sign) {
  await page.evaluate((route) => { location.hash = `#/${route}`; }, route);
  await page.locator(sign).first().waitFor();
  await settled(page);
}

/** Clicks, and takes the mouse away, so that it lies over nothing. */
async function click(page, what) {
  await page.locator(what).first().click();
  await page.mouse.move(1, 1);
}

/** Answers the questions at these places, and gives back the right choices of those that have a single one. */
async function answer(page, places, known) {
  const right = new Map();
  for (const place of places) {
    await page.evaluate((place) => { location.hash = `#/question/${place}`; }, place);
    await at(page, place);
    const question = await read(page);
    const key = known.get(place);
    if (key === undefined) await fill(page);
    else await choose(page, question.groups[0], question.groups[0].choices.indexOf(key));
    await submit(page);
    if (question.widget !== "single") continue;
    const entry = (await feedback(page)).find(({ badge }) => /Right|The right answer/.test(badge));
    right.set(place, entry.text);
  }
  return right;
}

/** Lets it be the morning of the pictures on a page. */
export async function thatMorning(page) {
  await page.clock.install({ time: today });
  await page.clock.setFixedTime(today);
}

/** Opens the site on the morning of the pictures. */
export async function openThatMorning({ page, open }) {
  await thatMorning(page);
  await open();
}

/**
 * From the untouched site to two moments of one learner, who took the same quiz twice and did better the second time:
 * `opened`, with the question at `place` left to answer, and `done`, with all of them answered, after twelve days of
 * other answers. Each is what the device keeps then. At `told` stands another question with a single choice, answered
 * wrongly.
 */
export async function study(page) {
  await begin(page, { number: 7 });
  const all = Array.from({ length: 12 }, (_, place) => place + 1);
  const known = await answer(page, all, new Map());
  const [place, told] = known.keys();
  known.delete(told);
  await page.evaluate(() => { location.hash = "#/"; });
  await begin(page, { number: 7 });
  await answer(page, all.filter((one) => one !== place), known);
  const opened = await kept(page);
  await answer(page, [place], known);
  const { key, value } = await progress(page);
  for (const answer of value.history) answer.at = today - day;
  const [sample] = value.history;
  const earlier = Array.from({ length: 36 }, (_, number) => ({
    ...sample,
    item: `item-${number}`,
    dimension: ["goals", "costs", "formats"][number % 3],
    right: (number * 7) % 36 < 12 + number / 2 ? sample.of : 0,
    at: today - (13 - Math.floor(number / 3)) * day,
  }));
  value.history.unshift(...earlier);
  return { place, told, opened, done: { ...(await kept(page)), [key]: JSON.stringify(value) } };
}

/** Opens the site as that learner at one of the two moments, in a language of the interface. */
async function comeBackAs(page, items, language) {
  await page.evaluate(([items, language]) => {
    localStorage.clear();
    for (const [key, text] of Object.entries(items)) localStorage.setItem(key, text);
    const settings = { format: "collate-settings/1", theme: "system", size: "normal", language, keys: true, certainty: false, retention: 90 };
    localStorage.setItem("collate:settings", JSON.stringify(settings));
    location.hash = "#/about";
  }, [items, language]);
  await page.reload();
  await stands(page);
}

/** Goes through the screens in one language, and calls `look` with the name of each. */
export async function everyScreenAs(page, learner, language, look) {
  const { place, told, opened, done } = learner;
  await comeBackAs(page, opened, language);
  await show(page, `question/${place}`, ".collate-form");
  await page.locator(".collate-form input").nth(1).check();
  await page.mouse.move(1, 1);
  await look("question");
  await comeBackAs(page, done, language);
  await show(page, "", ".collate-seed");
  await page.locator(".collate-seed input").fill("7");
  await page.locator(".collate-seed input").blur();
  await look("start");
  await show(page, `question/${told}`, ".collate-on");
  await look("feedback");
  await show(page, "results", ".collate-points");
  await look("results");
  await show(page, `review/${told}`, ".collate-feedback");
  await look("review");
  await show(page, "read", ".collate-summary");
  await look("read");
  await show(page, "statement/goal-dialogue-west", ".collate-statement-articles");
  await look("statement");
  await show(page, "compare", ".collate-compare table");
  await look("compare");
  await click(page, "main button[aria-pressed=false]");
  await page.locator(".collate-point").first().waitFor();
  await look("points");
  await show(page, "timeline", ".collate-time__year");
  await look("timeline");
  await show(page, "formats", ".collate-format");
  await look("formats");
  await show(page, "practice", ".collate-wish");
  await look("practice");
  await show(page, "cards", "main .collate-primary");
  await click(page, "main .collate-primary");
  await click(page, ".collate-flash .collate-primary");
  await page.locator(".collate-flash__back").waitFor();
  await look("cards");
  await show(page, "progress", ".collate-courses");
  await look("progress");
  await show(page, "settings", "main input[type=radio]");
  await look("settings");
  await show(page, "about", "main h1");
  await look("about");
}
