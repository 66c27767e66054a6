// Without a network, and with a newer version of the site.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { at, begin, fill, form, goOn, onward, resultsHeading, submit, takeAll } from "./harness/quiz.mjs";
import { dist } from "./harness/server.mjs";
import { siteTest, stands } from "./harness/site.mjs";

/** Waits until the whole site is kept and answers for this page. */
async function isKept(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
    }
  });
}

siteTest("after the first visit a whole quiz works without a network", {}, async ({ page, context, open, server }) => {
  await open();
  await isKept(page);
  await server.close();
  await context.setOffline(true);
  await page.reload();
  await stands(page);
  await begin(page, { number: 5 });
  await takeAll(page);
  await resultsHeading(page).waitFor();
  for (const screen of ["Settings", "About", "Start"]) {
    await page.getByRole("link", { name: screen, exact: true }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
});

siteTest("a screen named by the address opens without a network, in the middle of a quiz too", {}, async ({ page, context, open, server }) => {
  await open();
  await begin(page, { number: 5 });
  await fill(page);
  await submit(page);
  await isKept(page);
  await server.close();
  await context.setOffline(true);
  await page.goto(`${server.address}?from=course#/question/2`);
  await at(page, 2);
  await form(page).waitFor();
});

/** The worker of a version that differs in nothing but its name. */
async function newer() {
  const worker = await readFile(`${dist}service-worker.js`, "utf8");
  const changed = worker.replace(/"site\.[0-9a-f]+"/, '"site.0000000000000000"');
  assert.notEqual(changed, worker);
  return { type: "text/javascript", content: changed };
}

siteTest("a newer version is offered, taken when the person says so, and no answer is lost", {}, async ({ page, open, server }) => {
  await open();
  await begin(page, { number: 5 });
  await fill(page);
  await submit(page);
  await isKept(page);
  server.answers["/service-worker.js"] = await newer();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const offer = page.getByRole("status").filter({ hasText: "A newer version of this page is here." });
  await offer.waitFor();
  // The attempt goes on while it waits.
  await goOn(page);
  await fill(page);
  await Promise.all([page.waitForEvent("load"), offer.getByRole("button", { name: "Use it now" }).click()]);
  await at(page, 2);
  assert.equal(await form(page).locator(":checked, select").count() > 0, true, "what was filled in is still there");
  assert.deepEqual(await page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").at(-1))), ["site.0000000000000000"]);
});

siteTest("several sites on one host keep their files apart", {}, async ({ page, open }) => {
  await open();
  await page.evaluate(() => caches.open("collate https://elsewhere.example/ site.1"));
  await isKept(page);
  const names = await page.evaluate(() => caches.keys());
  assert.ok(names.includes("collate https://elsewhere.example/ site.1"), names.join(", "));
});

siteTest("where service workers are refused everything else works", {}, async ({ page, open }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException("refused", "SecurityError"));
  });
  await open();
  await begin(page, { number: 5 });
  await fill(page);
  await submit(page);
  await onward(page).waitFor();
});

siteTest("the site can be installed", {}, async ({ page, open, server }) => {
  await open();
  const address = await page.locator("link[rel=manifest]").evaluate((link) => link.href);
  const manifest = await (await page.request.get(address)).json();
  assert.equal(new URL(manifest.start_url, address).href, server.address);
  assert.equal(new URL(manifest.scope, address).href, server.address);
  for (const icon of manifest.icons) {
    const answer = await page.request.get(new URL(icon.src, address).href);
    assert.equal(answer.headers()["content-type"], icon.type);
  }
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // A window without a profile cannot install anything.
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);
});
