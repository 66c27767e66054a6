// The module in frames of pages that make it hard: strict policies, sandboxes, no storage, junk, and other copies of us.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { another, begin, embed, fitted, host, quizIn } from "./harness/frame.mjs";
import { answer } from "./harness/quiz.mjs";
import { dist } from "./harness/server.mjs";
import { siteTest } from "./harness/site.mjs";

/** The policy that `docs/embedding.md` gives to whoever looks after a server. */
const policy = async () => {
  const text = await readFile(new URL("../../docs/embedding.md", import.meta.url), "utf8");
  const [, found] = /^Content-Security-Policy: (.+)$/m.exec(text);
  return found;
};

siteTest("the documented policy is enough for a quiz in a frame, and nothing breaks it", {}, async ({ page, trouble }) => {
  trouble.expect(/^request to another host/);
  const strict = await another({ headers: { "Content-Security-Policy": await policy() } });
  await page.addInitScript(() => {
    globalThis.broken = [];
    addEventListener("securitypolicyviolation", (event) => globalThis.broken.push(event.violatedDirective));
  });
  await host(page, `${strict.address}?frame`, { scripts: embed(strict) });
  await begin(page);
  await answer(quizIn(page));
  await fitted(page);
  assert.deepEqual(await quizIn(page).locator("html").evaluate(() => globalThis.broken), []);
});

siteTest("a host with a strict policy of its own needs three entries", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  const headers = { "Content-Security-Policy": `default-src 'none'; frame-src ${server.origin}; script-src ${server.origin} 'unsafe-inline'; style-src 'none'; img-src data:` };
  await host(page, `${server.address}?frame`, { headers, scripts: embed(server) });
  await begin(page);
  await fitted(page);
});

siteTest("in a sandbox with its origin it works like anywhere else", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  const sandbox = 'sandbox="allow-scripts allow-same-origin allow-forms"';
  await host(page, `${server.address}?frame`, { attributes: sandbox, scripts: embed(server) });
  await begin(page);
  await answer(quizIn(page));
  await fitted(page);
});

siteTest("in a sandbox without forms, answers are taken all the same", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  trouble.expect(/Blocked form submission/);
  await host(page, `${server.address}?frame`, { attributes: 'sandbox="allow-scripts allow-same-origin"', scripts: embed(server) });
  await begin(page);
  await answer(quizIn(page));
  await fitted(page);
});

siteTest("in a sandbox without an origin it works where the server lets every origin in, with nothing to keep things in", {
  headers: { "Access-Control-Allow-Origin": "*" },
}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  trouble.expect(/Blocked form submission/);
  await host(page, `${server.address}?frame`, { attributes: 'sandbox="allow-scripts"', scripts: embed(server) });
  await begin(page);
  await answer(quizIn(page));
  await fitted(page);
});

siteTest("in a sandbox without an origin it says in one sentence that it cannot start, where the server lets nobody in", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  trouble.expect(/CORS|Failed to fetch|could not start|ERR_FAILED|preload/);
  await host(page, `${server.address}?frame`, { attributes: 'sandbox="allow-scripts"' });
  await quizIn(page).getByRole("alert").filter({ hasText: "Collate could not be loaded completely.", visible: true }).waitFor();
});

siteTest("with storage and cookies blocked the quiz goes on", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  await page.addInitScript(() => {
    const refuse = { configurable: true, get() { throw new DOMException("blocked", "SecurityError"); } };
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(globalThis, name, refuse);
    Object.defineProperty(Document.prototype, "cookie", refuse);
  });
  await host(page, `${server.address}?frame`, { scripts: embed(server) });
  await begin(page);
  await answer(quizIn(page));
  await fitted(page);
});

siteTest("in a frame of a sub-path, with modules of the wrong type, it fits all the same", {
  path: "/courses/history/quiz/", types: { ".wasm": "application/octet-stream" },
}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  await host(page, `${server.address}?frame`, { scripts: embed(server) });
  await begin(page);
  await fitted(page);
});

siteTest("a frame has no scroll bars of its own, narrow or wide, and is never without height", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  for (const width of [320, 700, 1280]) {
    await host(page, `${server.address}?frame#/`, { width, scripts: embed(server) });
    await begin(page);
    await answer(quizIn(page));
    await fitted(page);
    const bars = await quizIn(page).locator("html").evaluate((root) => [root.scrollHeight - root.clientHeight, root.scrollWidth - root.clientWidth]);
    assert.deepEqual(bars, [0, 0], `${width}`);
    const heights = await page.evaluate(() => messages.flatMap((data) => data?.height ?? data?.scrollHeight ?? []));
    assert.ok(heights.length > 0 && heights.every((height) => height > 0), `${heights}`);
    // Hidden and shown again, it is never told to be nothing high.
    await page.locator("iframe").evaluate((frame) => { frame.style.display = "none"; });
    await page.locator("iframe").evaluate((frame) => { frame.style.display = ""; });
    assert.ok((await fitted(page)) > 100);
    assert.ok(await page.evaluate(() => messages.every((data) => data?.height === undefined || data.height > 0)));
  }
});

siteTest("a frame adds no steps to the history of its host, and the ways in it work", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  await host(page, `${server.address}?frame`, { scripts: embed(server) });
  await quizIn(page).locator("#collate main").first().waitFor();
  const before = await page.evaluate(() => history.length);
  await begin(page);
  await answer(quizIn(page));
  await quizIn(page).getByRole("button", { name: /^Go on$/ }).click();
  await quizIn(page).getByRole("heading", { level: 1, name: "Question 2 of 12" }).waitFor();
  await quizIn(page).getByRole("link", { name: "About", exact: true }).click();
  await quizIn(page).getByRole("heading", { level: 1, name: "About" }).waitFor();
  assert.equal(await page.evaluate(() => history.length), before);
});

/** Numbers that look like chance and are the same every time (xorshift, 32 bits). */
function chance(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Messages that nobody should send, the same ones every time. */
function junk(count) {
  const next = chance(0x5eed);
  const values = [null, true, 0, -1, 1.5, NaN, Infinity, -Infinity, 1e300, "", "0", "9999", "[iFrameSizer]", "[iFrameSizer]a:b:c:d",
    "pymxPYMxxPYMxheightxPYMx-5", "__proto__", "<img src=x onerror=alert(1)>", [], [[]], {}];
  const names = ["type", "version", "event", "height", "detail", "ask", "context", "action", "subject", "scrollHeight", "toString", "__proto__", "then"];
  const words = ["collate", "resized", "finished", "answered", "error", "h5p", "hello", "resizePrepared", "iframe-child-init", "lti.frameResize", "size", 1, 2];
  const any = (depth) => {
    const sort = next(4);
    if (sort === 0 || depth > 3) return values[next(values.length)];
    if (sort === 1) return words[next(words.length)];
    if (sort === 2) return Array.from({ length: next(4) }, () => any(depth + 1));
    return Object.fromEntries(Array.from({ length: 1 + next(5) }, () => [names[next(names.length)], any(depth + 1)]));
  };
  return Array.from({ length: count }, () => any(0));
}

siteTest("junk from the page around, from other frames and from the page itself changes nothing", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  const stranger = '<iframe id="other" title="Other" srcdoc="<!doctype html><title>Other</title>"></iframe>';
  await host(page, `${server.address}?frame&childId=a`, { scripts: embed(server) + stranger });
  const quiz = page.frameLocator("iframe[data-collate]");
  await quiz.locator("#collate main").first().waitFor();
  await page.waitForFunction(() => heard.some(({ event }) => event === "resized"));
  await page.locator("iframe[data-collate]").evaluate(async (frame, all) => {
    const other = document.getElementById("other");
    other.contentWindow.eval(`send = (all) => { for (const data of all) { parent.postMessage(data, "*"); parent.frames[0].postMessage(data, "*"); } }`);
    const before = frame.style.height;
    // Not from its frames: all of it is to be passed over.
    other.contentWindow.send(all.filter((data) => data?.ask === undefined));
    for (const data of all) postMessage(data, "*");
    await new Promise((done) => { addEventListener("message", ({ data }) => data === "end" && done()); postMessage("end", "*"); });
    if (frame.style.height !== before) throw new Error(`${frame.style.height} is not ${before}`);
    for (const data of all) frame.contentWindow.postMessage(data, "*");
  }, junk(600));
  const told = await page.evaluate(() => heard.filter(({ event }) => event !== "resized"));
  assert.deepEqual(told, []);
  // It is as alive as before.
  await quiz.getByRole("link", { name: "About", exact: true }).click();
  await quiz.getByRole("heading", { level: 1, name: "About" }).waitFor();
});

siteTest("a frame that says junk about its size is left as it is", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  const frame = await another({ pages: { "/frame": "<!doctype html><title>Frame</title>" } });
  await host(page, `${frame.origin}/frame`, { scripts: embed(server) });
  const heights = [0, -1, 1.5, null, "300", 1e9, {}, [200], undefined, true];
  await quizIn(page).locator("html").evaluate((_, heights) => {
    const tell = (rest) => parent.postMessage({ type: "collate", version: 1, ...rest }, "*");
    for (const height of [...heights, NaN, Infinity]) tell({ event: "resized", height });
    for (const detail of [undefined, null, 7, "x", { event: 7 }]) tell({ event: "finished", detail });
    tell({ version: 2, event: "resized", height: 300 });
    tell({ event: "resized", height: 333 });
  }, heights);
  await page.waitForFunction(() => heard.length > 0);
  assert.deepEqual(await page.evaluate(() => heard), [{ event: "resized", height: 333 }]);
  assert.equal(await page.locator("iframe").evaluate((element) => element.clientHeight), 333);
});

siteTest("a page with our script twice, and with one of another place, hears everything once", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  const second = await another();
  const scripts = embed(server) + embed(server) + embed(second);
  await host(page, `${server.address}?frame`, { scripts, attributes: 'class="one"' });
  await begin(page);
  await fitted(page);
  const { told, said } = await page.evaluate(() => ({
    told: heard.filter(({ event }) => event === "resized").length,
    said: messages.filter((data) => data?.event === "resized").length,
  }));
  assert.equal(told, said);
});

siteTest("two frames of two sites keep apart", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  const second = await another();
  const other = `<iframe id="second" title="Second" data-collate width="320" height="150" src="${second.address}?frame"></iframe>`;
  await host(page, `${server.address}?frame`, { scripts: other + embed(server), attributes: 'id="first"' });
  const heights = () => page.evaluate(() => ["first", "second"].map((id) => document.getElementById(id).clientHeight));
  for (const id of ["first", "second"]) await page.frameLocator(`#${id}`).locator("#collate main").first().waitFor();
  await page.waitForFunction(() => ["first", "second"].every((id) => document.getElementById(id).clientHeight !== 150));
  await page.frameLocator("#second").getByRole("link", { name: "About", exact: true }).click();
  await page.frameLocator("#second").getByRole("heading", { level: 1, name: "About" }).waitFor();
  assert.ok(await page.frameLocator("#first").getByRole("heading", { level: 1, name: "About" }).count() === 0);
  const [one, two] = await heights();
  assert.notEqual(one, two);
});

siteTest("the script for hosts is at most two kilobytes", {}, async () => {
  const { length } = await readFile(`${dist}embed.js`);
  assert.ok(length <= 2048, `${length}`);
});
