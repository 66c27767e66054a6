// What one learner costs those who serve files and those who keep records: the figures of `docs/scale.md`.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { launch } from "../browser/harness/browser.mjs";
import { dist, serve } from "../browser/harness/server.mjs";
import { course, packed, play, points, quizIn, unpacked } from "./harness/course.mjs";

const patience = 60_000;
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const small = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

/** How many bytes these requests are, as a server sends them that packs with Brotli. */
async function weight(paths) {
  const sizes = await Promise.all(paths.map(async (path) => small(await readFile(join(dist, path === "/" ? "index.html" : path)))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

test("a learner who comes for the first time, does a quiz, and comes again", { timeout: 2 * patience }, async (run) => {
  const server = await serve({});
  const context = await browser.newContext();
  context.setDefaultTimeout(patience / 2);
  try {
    const page = await context.newPage();
    const from = () => server.requests.length;
    await page.goto(`${server.address}#/quiz/2-12`);
    await play(page, 1, 12);
    await points(page);
    const first = [...server.requests];
    // The service worker asks for files once more to keep them; the browser has those from before, where it may keep them.
    const files = [...new Set(first)];
    run.diagnostic(`first visit with a quiz of 12 questions: ${files.length} files, ${await weight(files)} bytes (Brotli)`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const before = from();
    await page.reload();
    await points(page);
    const again = server.requests.slice(before);
    run.diagnostic(`every later visit: ${again.length} requests, ${await weight(again)} bytes (Brotli)`);
    assert.ok(first.length < 40 && again.length < first.length, `${first} and then ${again}`);
  } finally {
    await context.close();
    await server.close();
  }
});

for (const version of ["1.2", "2004"]) {
  test(`what a course system is asked and told, SCORM ${version}`, { timeout: 2 * patience }, async (run) => {
    const bytes = packed(version);
    const files = unpacked(bytes);
    const [api, prefix] = version === "2004" ? ["API_1484_11", ""] : ["API", "LMS"];
    const server = await course(files, `<script>
const kept = {}, asked = {};
window.${api} = new Proxy({}, { get: (_, call) => (name, text) => {
  call = call.slice(${prefix.length});
  asked[call] = (asked[call] ?? 0) + 1;
  if (call === "SetValue") kept[name] = text;
  return call === "GetValue" ? kept[name] ?? "" : call === "GetLastError" ? "0" : "true";
} });
</script>`);
    const context = await browser.newContext();
    context.setDefaultTimeout(patience / 2);
    try {
      const page = await context.newPage();
      await page.goto(`${server.origin}/course`);
      const quiz = quizIn(page);
      await play(quiz, 1, 12);
      await points(quiz);
      await page.evaluate(() => document.querySelector("iframe").remove());
      const { asked, record, suspended } = await page.evaluate(() => ({
        asked, record: JSON.stringify(kept).length, suspended: kept["cmi.suspend_data"].length,
      }));
      const requests = server.requests.filter((path) => path.startsWith("/package/"));
      run.diagnostic(`package: ${bytes.length} bytes, ${Object.keys(files).length} files, ${requests.length} of them asked for`);
      run.diagnostic(`quiz of 12 questions: ${asked.Commit} commits, ${asked.SetValue} values set, ${asked.GetValue} asked for; the record has ${record} bytes, of which ${suspended} are to go on with`);
      assert.ok(asked.Commit <= 12 + 4, `${asked.Commit} commits`);
      assert.ok(record < 16_000, `${record}`);
    } finally {
      await context.close();
      await server.close();
    }
  });
}
