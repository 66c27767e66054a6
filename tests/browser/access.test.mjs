// What ACCESSIBILITY.md promises, as far as it can be measured. Barriers that axe knows of: looks.test.mjs.
import assert from "node:assert/strict";
import { cutBySpacing, go, hiddenFocus, keep, mainScreens, overhang, tooSmall } from "./harness/access.mjs";
import { assertNoBarriers } from "./harness/axe.mjs";
import { everyScreen } from "./harness/screens.mjs";
import { siteTest } from "./harness/site.mjs";

const narrow = { viewport: { width: 320, height: 800 }, reducedMotion: "reduce" };

/** Goes through screens and collects what `find` finds on each. */
function gather(walk, find) {
  return async (t) => {
    await t.open();
    const found = [];
    await walk(t, async (name) => {
      for (const one of await find(t.page, name)) found.push(`${name}: ${one}`);
    });
    assert.deepEqual(found, []);
  };
}

const everyMain = (t, look) => mainScreens(t.page, look);
const barriers = (page) => assertNoBarriers(page).then(() => [], (error) => error.actual ?? [error.message]);

const tongue = (page) => page.evaluate(() => {
  const root = document.querySelector(".collate");
  return [document.documentElement.lang, root.lang, root.dir];
});

siteTest("the page says which language it is in, and which way that runs", {}, async ({ page, open }) => {
  await open();
  assert.deepEqual(await tongue(page), ["en", "en", "ltr"]);
  await go(page, "settings");
  for (const [name, lang, dir, heading] of [["Русский", "ru", "ltr", "Настройки"], ["العربية", "ar", "rtl", "الإعدادات"]]) {
    await page.getByRole("radio", { name }).check();
    await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
    assert.deepEqual(await tongue(page), [lang, lang, dir]);
    assert.ok((await page.title()).startsWith(heading), "the title is in the language too");
    assert.ok(await page.getByRole("radio", { name }).evaluate((one) => one === document.activeElement), "the focus stays");
    await page.reload();
    await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
    assert.deepEqual(await tongue(page), [lang, lang, dir], "and it is remembered");
  }
});

siteTest("whoever set the browser to Arabic is greeted in Arabic", { context: { locale: "ar-EG" } }, async ({ page, open }) => {
  await open();
  await page.waitForFunction(() => document.documentElement.lang === "ar");
  assert.deepEqual(await tongue(page), ["ar", "ar", "rtl"]);
});

for (const language of ["ru", "ar"]) {
  siteTest(`in ${language} at 320 px nothing sticks out, axe finds nothing, and every screen has its name`, { context: narrow }, async (t) => {
    await keep(t.page, { language });
    const titles = new Map();
    await gather(everyMain, async (page) => {
      const title = await page.title();
      const route = await page.evaluate(() => location.hash.replace(/^#\/?$/, ""));
      const other = titles.get(title) ?? route;
      titles.set(title, route);
      return [
        ...(await overhang(page)).slice(0, 1),
        ...(await barriers(page)),
        ...(other === route ? [] : [`is called like ${other}`]),
        ...((await tongue(page))[1] === language ? [] : ["is not in the language"]),
      ];
    })(t);
  });
}

siteTest("every screen has one main heading, a title of its own, and targets of at least 24 px", { patience: 120_000 }, async (t) => {
  const titles = new Map();
  await gather(everyScreen, async (page) => {
    const { title, headings, route } = await page.evaluate(() => ({
      title: document.title,
      headings: document.querySelectorAll("h1").length,
      route: location.hash.replace(/^#\/?$/, ""),
    }));
    const other = titles.get(title) ?? route;
    titles.set(title, route);
    return [
      ...(headings === 1 ? [] : [`${headings} main headings`]),
      ...(/\S – Collate$/.test(title) ? [] : [`is called “${title}”`]),
      ...(other === route ? [] : [`is called like ${other}`]),
      ...(await tooSmall(page)),
    ];
  })(t);
});

const phone = { ...narrow, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
siteTest("by touch, buttons and choices are at least 44 px high on every screen", { context: phone, patience: 120_000 }, async (t) => {
  await gather(everyScreen, async (page) => {
    assert.ok(await page.evaluate(() => matchMedia("(pointer: coarse)").matches));
    return tooSmall(page, 44);
  })(t);
});

for (const width of [320, 1280]) {
  const context = { ...narrow, viewport: { width, height: 800 } };
  siteTest(`the focus is seen on everything that takes it, ${width} px`, { context }, gather(everyMain, hiddenFocus));
  siteTest(`wider spacing of text loses nothing, ${width} px`, { context }, gather(everyMain, cutBySpacing));
}

siteTest("these measures find what is planted", {}, async ({ page, open }) => {
  await open();
  const plant = (rules) => page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, rules);
  for (const [measure, rules] of [
    [hiddenFocus, ".collate :focus-visible { outline: none !important; }"],
    [hiddenFocus, ".collate .collate-said { position: fixed; inset: 0; inline-size: auto; block-size: auto; clip-path: none; z-index: 9; }"],
    [tooSmall, ".collate button { min-height: 0 !important; height: 20px; padding: 0 !important; }"],
    [cutBySpacing, ".collate-card { max-height: 60px; overflow: hidden; }"],
    [overhang, ".collate-card { width: 200vw; }"],
  ]) {
    await plant(rules);
    assert.notEqual((await measure(page)).length, 0, rules);
  }
});
