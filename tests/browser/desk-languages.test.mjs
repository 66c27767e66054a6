// The desk in other languages: as the browser or the learner's settings want it, loaded only then.
import assert from "node:assert/strict";
import { overhang } from "./harness/access.mjs";
import { assertNoBarriers } from "./harness/axe.mjs";
import { everyDeskScreen, openDesk } from "./harness/desk.mjs";
import { siteTest } from "./harness/site.mjs";

const words = {
  ru: { locale: "ru-RU", dir: "ltr", title: "Составить тест", rule: "Попыток сколько угодно, засчитывается лучшая.", other: /\p{Script=Arabic}/u },
  ar: { locale: "ar-EG", dir: "rtl", title: "إعداد اختبار", rule: "لا حد لعدد المحاولات، وتُحتسب الأفضل.", other: /\p{Script=Cyrillic}/u },
};

for (const [language, { locale, dir, title, rule, other }] of Object.entries(words)) {
  const context = { locale, reducedMotion: "reduce", viewport: { width: 320, height: 800 } };
  siteTest(`the desk in ${language}: every screen at 320 px, no barrier, no words of another language`, { context, patience: 120_000 }, async (t) => {
    const { page, server } = t;
    await openDesk(t);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.getByText(rule).first().waitFor();
    const root = page.locator(".collate-desk");
    assert.deepEqual([await root.getAttribute("lang"), await root.getAttribute("dir")], [language, dir]);
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    const languages = server.requests.filter((path) => /\/(desk|collate)_(ru|ar)\./.test(path));
    assert.equal(languages.length, 1);
    assert.ok(languages[0].includes(`/desk_${language}.`), languages[0]);
    const found = [];
    await everyDeskScreen(t, "", async (name) => {
      const wide = await overhang(page);
      if (wide.length > 0) found.push(`${name}: ${wide[0]}`);
      await assertNoBarriers(page).catch((error) => found.push(`${name}: ${JSON.stringify(error.actual ?? error.message)}`));
      const text = await page.locator("main").innerText();
      if (other.test(text)) found.push(`${name}: ${other.exec(text)}`);
    });
    assert.deepEqual(found, []);
  });
}

siteTest("the settings of the learner's page choose the language of the desk, English loads no other", {}, async (t) => {
  const { page, server, open } = t;
  await openDesk(t);
  assert.deepEqual(server.requests.filter((path) => /desk_(ru|ar)\./.test(path)), []);
  await open();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "Русский" }).check();
  await page.getByRole("heading", { level: 1, name: "Настройки" }).waitFor();
  await openDesk(t);
  await page.getByRole("heading", { level: 1, name: words.ru.title }).waitFor();
});

siteTest("a language that does not come is told, and the desk works in English", { context: { locale: "ru" }, refuse: (path) => path.includes("desk_ru.") }, async (t) => {
  const { page, trouble } = t;
  trouble.expect(/404/);
  await openDesk(t);
  await page.getByRole("heading", { level: 1, name: "Build a quiz" }).waitFor();
  await page.getByText("The words of this language could not be loaded. Please check the connection.").waitFor();
});
