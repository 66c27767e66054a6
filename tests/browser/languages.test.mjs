// Each language but English is a file of its own: loaded by who uses it, told when it does not come, kept when it did.
import assert from "node:assert/strict";
import { go, keep } from "./harness/access.mjs";
import { begin, fill, onward, submit } from "./harness/quiz.mjs";
import { siteTest, stands } from "./harness/site.mjs";

const languages = /collate_(ru|ar)\.[0-9a-f]+\.wasm/;
const choose = (page, name) => page.getByRole("radio", { name }).check();
const heading = (page, name) => page.getByRole("heading", { level: 1, name, exact: true });
const missing = (page) => page.getByRole("status").filter({ hasText: "The words of this language could not be loaded." });

/** Notes which files of languages are asked for. */
function listen(page) {
  const asked = [];
  page.on("request", (request) => {
    const found = languages.exec(request.url());
    if (found) asked.push(found[1]);
  });
  return asked;
}

/** Refuses service workers: what they fetch cannot be held or answered here. */
function refuseWorkers(page) {
  return page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException("refused", "SecurityError"));
  });
}

/** Answers every request for the file of a language with something else, until it is told to stop. */
async function spoil(page, answer) {
  const state = { isSpoilt: true };
  await refuseWorkers(page);
  await page.route(languages, (route) => (state.isSpoilt ? answer(route) : route.continue()));
  return state;
}

/** Waits until the worker answers for this page and keeps the file of a language. */
async function isKept(page, tag) {
  await page.evaluate(async (tag) => {
    await navigator.serviceWorker.ready;
    for (;;) {
      const names = await caches.keys();
      const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      const has = kept.flat().some(({ url }) => url.includes(`collate_${tag}.`));
      if (has && navigator.serviceWorker.controller) return;
      await new Promise((done) => setTimeout(done, 50));
    }
  }, tag);
}

/** Holds languages back until what it gives is called. */
async function hold(page) {
  let arrives;
  const held = new Promise((done) => { arrives = done; });
  await page.route(languages, async (route) => {
    await held;
    await route.continue();
  });
  return arrives;
}

siteTest("whoever reads English loads no other language", {}, async ({ page, open }) => {
  const asked = listen(page);
  await open();
  await begin(page, { number: 5 });
  await fill(page);
  await submit(page);
  await onward(page).waitFor();
  await go(page, "settings");
  await heading(page, "Settings").waitFor();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active.state);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
  assert.ok(kept.some((url) => url.includes("collate_later")), "the rest is kept");
  assert.deepEqual([asked, kept.filter((url) => languages.test(url))], [[], []]);
});

siteTest("whoever set the browser to Russian is greeted in Russian, and loads only that", { context: { locale: "ru-RU" } }, async ({ page, open }) => {
  const asked = listen(page);
  const seen = [];
  await page.exposeFunction("saw", (lang) => seen.push(lang));
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const root = document.querySelector(".collate");
      if (root) globalThis.saw(root.lang);
    }).observe(document, { subtree: true, childList: true });
  });
  await open();
  await page.locator(".collate[lang=ru]").waitFor();
  assert.deepEqual([...new Set(seen)], ["ru"], "English never stood there");
  assert.deepEqual(asked, ["ru"]);
});

siteTest("the language of before is spoken until the next one is here", {}, async ({ page, open }) => {
  await refuseWorkers(page);
  const arrives = await hold(page);
  await open();
  await go(page, "settings");
  const request = page.waitForRequest(languages);
  await choose(page, "Русский");
  await request;
  await page.getByRole("radio", { name: "Dark" }).check();
  await heading(page, "Settings").waitFor();
  arrives();
  await heading(page, "Настройки").waitFor();
  // Back and forth needs no network.
  await page.unroute(languages);
  const asked = listen(page);
  await choose(page, "English");
  await heading(page, "Settings").waitFor();
  await choose(page, "Русский");
  await heading(page, "Настройки").waitFor();
  assert.deepEqual(asked, []);
});

siteTest("whoever goes back to English meanwhile stays with English", {}, async ({ page, open }) => {
  await refuseWorkers(page);
  const arrives = await hold(page);
  await open();
  await go(page, "settings");
  await choose(page, "Русский");
  await choose(page, "English");
  const arrived = page.waitForResponse(languages);
  arrives();
  await (await arrived).finished();
  await go(page, "about");
  await heading(page, "About").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
});

for (const [what, answer] of [
  ["does not come", (route) => route.abort()],
  ["is damaged", (route) => route.fulfill({ contentType: "application/wasm", body: Buffer.from("\0asm\x01\0\0\0\x01\x7f") })],
]) {
  siteTest(`a language whose file ${what} is told, and comes when asked again`, {}, async ({ page, open, trouble }) => {
    if (what === "does not come") trouble.expect(/Failed to load resource/);
    const state = await spoil(page, answer);
    await open();
    await go(page, "settings");
    await choose(page, "العربية");
    await missing(page).waitFor();
    await heading(page, "Settings").waitFor();
    state.isSpoilt = false;
    await missing(page).getByRole("button", { name: "Try again" }).click();
    await heading(page, "الإعدادات").waitFor();
    assert.equal(await page.getByRole("status").filter({ hasText: "language could not" }).count(), 0);
  });

  siteTest(`whoever comes back to a language whose file ${what} can go on in English`, {}, async ({ page, open, server, trouble }) => {
    if (what === "does not come") trouble.expect(/Failed to load resource/);
    const state = await spoil(page, answer);
    await keep(page, { language: "ru" });
    await open();
    await missing(page).waitFor();
    await begin(page, { number: 5 });
    await fill(page);
    await submit(page);
    await onward(page).waitFor();
    state.isSpoilt = false;
    await page.goto(`${server.address}#/settings`);
    await page.reload();
    await heading(page, "Настройки").waitFor();
  });
}

siteTest("a language that was used is there without a network", {}, async ({ page, context, open, server, trouble }) => {
  trouble.expect(/Failed to (load resource|fetch)|ERR_/);
  await open();
  await go(page, "settings");
  await choose(page, "Русский");
  await heading(page, "Настройки").waitFor();
  await isKept(page, "ru");
  await server.close();
  await context.setOffline(true);
  await page.reload();
  await stands(page);
  await heading(page, "Настройки").waitFor();
  // Another one is not, and that is said in the one that is.
  await choose(page, "العربية");
  await page.getByRole("status").filter({ hasText: "Не удалось загрузить слова этого языка." }).waitFor();
  await choose(page, "Русский");
  await page.getByRole("status").filter({ hasText: "Не удалось загрузить слова этого языка." }).waitFor({ state: "hidden" });
});

siteTest("a first visit in Russian works without a network afterwards", { context: { locale: "ru" } }, async ({ page, context, open, server }) => {
  await open();
  await page.locator(".collate[lang=ru]").waitFor();
  await isKept(page, "ru");
  await server.close();
  await context.setOffline(true);
  await page.reload();
  await page.locator(".collate[lang=ru] main").waitFor();
});

siteTest("a tab follows another one into a language, and back", {}, async ({ page, context, open, server }) => {
  await open();
  await go(page, "settings");
  await choose(page, "Русский");
  await heading(page, "Настройки").waitFor();
  const other = await context.newPage();
  await other.goto(`${server.address}#/settings`);
  await heading(other, "Настройки").waitFor();
  await choose(other, "العربية");
  await Promise.all([page, other].map((tab) => heading(tab, "الإعدادات").waitFor()));
  await choose(page, "English");
  await Promise.all([page, other].map((tab) => heading(tab, "Settings").waitFor()));
});
