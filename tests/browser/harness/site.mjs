// What a test needs: a served site and a page that objects to everything that should not happen.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";

/** How long anything may take on a slow machine. Nothing waits for a time; this only ends what hangs. */
const patience = 60_000;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/**
 * A test with a site and a page.
 *
 * `body` gets `{ page, server, context, trouble, open, skip }`. `open()` goes to the site and waits until it stands;
 * `skip(why)` says that this machine lacks what the test needs. The test
 * fails if the console of any page shows an error or a warning, if a page throws, or if it asks another host for anything;
 * `trouble.expect(/…/)` says which errors and warnings belong to the test, and each of those has to come.
 *
 * Options: those of `serve`, under `context` those of Playwright's `newContext`, and under `patience` how many milliseconds a
 * long test may take.
 */
export function siteTest(name, options, body) {
  test(name, { timeout: options.patience ?? patience }, async (run) => {
    const server = await serve(options);
    const context = await browser.newContext(options.context);
    context.setDefaultTimeout(patience / 2);
    try {
      const trouble = watch(context, server);
      const page = await context.newPage();
      const open = async (address = server.address) => {
        await page.goto(address);
        await stands(page);
      };
      await body({ page, server, context, trouble, open, skip: (why) => run.skip(why) });
      await trouble.check();
    } finally {
      await context.close();
      await server.close();
    }
  });
}

/** Waits until the application stands in place of "Loading…". */
export async function stands(page) {
  await page.locator("#collate main").first().waitFor();
}

function watch(context, server) {
  const seen = [];
  const expected = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (event) => seen.push(`page error: ${event.error().stack ?? event.error()}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    const local = ["blob:", "data:", "about:"].includes(url.protocol);
    if (!local && url.origin !== server.origin) seen.push(`request to another host: ${url}`);
  });
  return {
    expect(pattern) {
      expected.push(pattern);
    },
    /** Requests to other hosts so far. */
    strangers() {
      return seen.filter((line) => line.startsWith("request to another host"));
    },
    async check() {
      const missing = () => expected.filter((pattern) => !seen.some((line) => pattern.test(line)));
      // What a page does when it has nothing else to do may come after the last step of a test.
      while (missing().length > 0) {
        await context.waitForEvent("console", { timeout: patience / 6 }).catch(() => assert.deepEqual(missing(), [], "the page should have complained"));
      }
      const surprises = seen.filter((line) => !expected.some((pattern) => pattern.test(line)));
      assert.deepEqual(surprises, [], "the page must not complain");
    },
  };
}
