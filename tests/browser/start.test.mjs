// The page comes up, under every condition under which it has to.
import assert from "node:assert/strict";
import { assertNoBarriers } from "./harness/axe.mjs";
import { siteTest, stands } from "./harness/site.mjs";

const strict = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

siteTest("the page comes up", {}, async ({ page, open }) => {
  await open();
  assert.equal(await page.getByText("Loading…").count(), 0);
  assert.ok(await page.locator("#collate-fault").isHidden());
  assert.notEqual(await page.title(), "");
  assert.ok(await page.locator("html").getAttribute("lang"));
});

siteTest("nothing is fetched twice, and everything has a lasting name", {}, async ({ server, open }) => {
  await open();
  const files = server.requests.filter((path) => path !== "/");
  assert.deepEqual(files, [...new Set(files)]);
  for (const file of files) assert.match(file, /^\/assets\/(snippets\/.*|[^/]+\.[0-9a-f]{16}\.\w+)$/);
});

siteTest("the module is asked for before any script has run", {
  refuse: (path) => path.includes("/boot."),
}, async ({ page, server, trouble }) => {
  trouble.expect(/404|preload/);
  await Promise.all([page.waitForRequest(/\.wasm$/), page.goto(server.address)]);
  await page.getByText("Loading…").waitFor();
});

siteTest("it works at any path", { path: "/courses/history 1/quiz/" }, async ({ server, open }) => {
  await open(encodeURI(server.address));
  assert.ok(server.requests.every((path) => path.startsWith("/courses/")));
});

siteTest("it works when a page's name is written out", {}, async ({ server, open }) => {
  await open(`${server.address}index.html?from=course#part-2`);
});

siteTest("it works under a strict policy", { headers: { "Content-Security-Policy": strict } }, async ({ page, open }) => {
  await page.addInitScript(() => {
    globalThis.violations = [];
    addEventListener("securitypolicyviolation", (event) => globalThis.violations.push(event.violatedDirective));
  });
  await open();
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
});

siteTest("it works when the module has the wrong type", { types: { ".wasm": "application/octet-stream" } }, async (t) => {
  await t.open();
});

const host = `<!doctype html>
<html lang="en">
  <head><title>Host</title><link rel="icon" href="data:,"></head>
  <body><h1>Host</h1><iframe title="Quiz" src="/"></iframe></body>
</html>`;

siteTest("it works in a frame of another page", { pages: { "/host": host } }, async ({ page, server }) => {
  await page.goto(`${server.origin}/host`);
  await page.frameLocator("iframe").locator("#collate main").first().waitFor();
});

for (const colorScheme of ["light", "dark"]) {
  siteTest(`axe finds no barrier on the first screen (${colorScheme})`, { context: { colorScheme } }, async (t) => {
    await t.open();
    await assertNoBarriers(t.page);
  });
}

siteTest("it fits a narrow window", { context: { viewport: { width: 320, height: 640 } } }, async ({ page, open }) => {
  await open();
  await stands(page);
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overhang <= 0, `the page is ${overhang} px too wide`);
});
