// A learner with a history, who is the same at every run, and the way to each screen in any language of the interface.
import { at, begin, fill, read, submit } from "./quiz.mjs";
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

/** Does what a click does, without a mouse that would then lie over something. */
const click = (page, what) => page.locator(what).first().evaluate((element) => element.click());

/**
 * From the untouched site to two moments of one learner: `open`, with one question left to answer, and `done`, with all of
 * them answered over twelve days. Each is what the device keeps then.
 */
export async function study({ page, open }) {
  await page.clock.install({ time: today });
  await page.clock.setFixedTime(today);
  await open();
  await begin(page, { items: 36, number: 7 });
  const singles = [];
  for (let place = 1; place <= 36; place += 1) {
    await page.evaluate((place) => { location.hash = `#/question/${place}`; }, place);
    await at(page, place);
    const { widget } = await read(page);
    if (widget === "single") singles.push(place);
    if (singles.length === 1 && singles[0] === place) continue;
    await fill(page, place % 4 === 0 ? 1 : 0);
    await submit(page);
  }
  const opened = await kept(page);
  await page.evaluate((place) => { location.hash = `#/question/${place}`; }, singles[0]);
  await at(page, singles[0]);
  await fill(page);
  await submit(page);
  const { key, value } = await progress(page);
  for (const [place, answer] of value.history.entries()) answer.at = today - (11 - Math.floor(place / 3)) * day;
  return { place: singles[0], told: singles[1], opened, done: { ...(await kept(page)), [key]: JSON.stringify(value) } };
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
  await page.locator(".collate-form input").nth(1).evaluate((input) => input.click());
  await look("question");
  await comeBackAs(page, done, language);
  await show(page, "", ".collate-seed");
  await page.locator(".collate-seed input").fill("7");
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
