// Where Collate cannot run it says so in one sentence.
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { dist } from "./harness/server.mjs";
import { siteTest } from "./harness/site.mjs";

/** Waits for the sentence that stands in place of the application. */
async function said(page, pattern) {
  const line = page.locator("#collate [role=alert]");
  await line.waitFor();
  assert.match(await line.textContent(), pattern);
  assert.equal(await page.getByText("Loading…").count(), 0);
}

siteTest("without scripts a sentence says so", { context: { javaScriptEnabled: false } }, async ({ page, server }) => {
  await page.goto(server.address);
  const line = page.locator("noscript p");
  await line.waitFor({ state: "visible" });
  assert.match(await line.textContent(), /needs JavaScript/);
});

siteTest("without WebAssembly a sentence says so", {}, async ({ page, server }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto(server.address);
  await said(page, /needs WebAssembly/);
});

siteTest("a policy that blocks WebAssembly is named", {
  headers: { "Content-Security-Policy": "default-src 'self'" },
}, async ({ page, server, trouble }) => {
  trouble.expect(/Collate could not start/);
  trouble.expect(/Content Security Policy/);
  await page.goto(server.address);
  await said(page, /security policy of this site blocks WebAssembly/);
});

siteTest("a module that is missing is told", { refuse: (path) => path.endsWith(".wasm") }, async ({ page, server, trouble }) => {
  trouble.expect(/404|could not start/);
  await page.goto(server.address);
  await said(page, /could not be loaded completely/);
});

siteTest("bindings that are missing are told", {
  refuse: (path) => /collate\.[0-9a-f]+\.js$/.test(path),
}, async ({ page, server, trouble }) => {
  trouble.expect(/404|could not start|preload/);
  await page.goto(server.address);
  await said(page, /could not be loaded completely/);
});

siteTest("a page opened from a file says so", {}, async ({ page, trouble }) => {
  trouble.expect(/./);
  await page.goto(pathToFileURL(`${dist}index.html`).href);
  await said(page, /cannot start from a file/);
});

siteTest("a trap of the module reveals the notice", {}, async ({ page, open, trouble }) => {
  await open();
  const notice = page.locator("#collate-fault");
  assert.ok(await notice.isHidden());
  trouble.expect(/page error: RuntimeError: unreachable/);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new WebAssembly.RuntimeError("unreachable");
    });
  });
  await notice.waitFor({ state: "visible" });
  assert.match(await notice.textContent(), /answers are saved/);
});

siteTest("an error of someone else's script does not", {}, async ({ page, open, trouble }) => {
  await open();
  trouble.expect(/page error: Error: not ours/);
  const thrown = page.waitForEvent("pageerror");
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("not ours");
    });
  });
  await thrown;
  assert.ok(await page.locator("#collate-fault").isHidden());
});

siteTest("an address that names no screen is told, and a way leads on", {}, async ({ page, server, open }) => {
  await open(`${server.address}#/foo`);
  await page.getByRole("heading", { level: 1, name: "There is no such screen" }).waitFor();
  assert.match(await page.title(), /^There is no such screen – /);
  await page.getByRole("main").getByRole("link", { name: "Start", exact: true }).click();
  await page.getByRole("heading", { name: "A new quiz" }).waitFor();
  await page.evaluate(() => { location.hash = "#/bar/baz"; });
  await page.getByRole("heading", { level: 1, name: "There is no such screen" }).waitFor();
  assert.ok(await page.evaluate(() => document.activeElement.tagName === "H1"), "the focus comes along");
});
