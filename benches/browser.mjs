// Calls the engine in Chromium and prints what it measured, as JSON: milliseconds, and bytes of memory.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "../tests/browser/harness/browser.mjs";

const folder = process.argv[2];
const sizes = process.argv.slice(3).map(Number);

const files = { "/bench.js": "text/javascript", "/bench.wasm": "application/wasm" };
const origin = "http://bench.localhost";

/** Calls a function in a page of a browser of its own. */
async function inBrowser(call, argument) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    // Nothing is listening: every answer comes from here.
    await page.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const contentType = files[pathname];
      if (!contentType) return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>bench</title>" });
      return route.fulfill({ contentType, body: await readFile(join(folder, pathname)) });
    });
    await page.goto(`${origin}/`);
    return await page.evaluate(call, argument);
  } finally {
    await browser.close();
  }
}

const middle = (all) => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)];

// What a learner waits for first: nothing is warm, and the browser has just begun to compile.
const first = [];
for (let seed = 1; seed <= 5; seed += 1) first.push(await inBrowser(measureFirst, seed));
const results = await inBrowser(measure, sizes);
console.log(JSON.stringify({ "quiz-30-first": middle(first), ...results }));

/** Runs in the page. */
async function measureFirst(seed) {
  const bench = await import("/bench.js");
  await bench.default({ module_or_path: await WebAssembly.compileStreaming(fetch("/bench.wasm")) });
  bench.take_shipped();
  const start = performance.now();
  bench.quiz(30, seed);
  return performance.now() - start;
}

/** Runs in the page. */
async function measure(sizes) {
  const compiled = await WebAssembly.compileStreaming(fetch("/bench.wasm"));

  /** A module of its own, with memory of its own. */
  async function fresh() {
    const bench = await import(`/bench.js?${crypto.randomUUID()}`);
    const exported = await bench.default({ module_or_path: compiled });
    // Its name was made short.
    const memory = Object.values(exported).find((one) => one instanceof WebAssembly.Memory);
    return { bench, memory };
  }

  /** How long each of some calls takes. */
  function times(count, call) {
    const all = [];
    for (let n = 0; n < count; n += 1) {
      const start = performance.now();
      if (!call(n)) throw new Error("nothing was made");
      all.push(performance.now() - start);
    }
    return all;
  }

  const middle = (all) => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)];
  const results = {};

  const { bench } = await fresh();
  bench.take_shipped();
  results.read = middle(times(9, () => bench.read_file()));
  results["quiz-12"] = middle(times(40, (n) => bench.quiz(12, n + 1)));
  results["quiz-30"] = middle(times(40, (n) => bench.quiz(30, n + 1)));
  for (const [name, learners, own] of [["marks-shared", 500, false], ["marks-own", 50, true]]) {
    if (bench.take_receipts(learners, own) !== learners) throw new Error("receipts are missing");
    results[name] = middle(times(5, () => bench.marks() === learners));
  }
  results.bank = middle(times(5, () => bench.bank()));
  results.banks = [0, 1, 4_000_000_000].map((seed) => bench.bank_line(seed));

  for (const size of sizes) {
    const text = (await fresh()).bench.synthetic_text(size);
    const { bench, memory } = await fresh();
    bench.take_file(text);
    const before = memory.buffer.byteLength;
    results[`synthetic-${size}`] = middle(times(5, (n) => bench.quiz(30, n + 1)));
    results[`memory-${size}`] = { before, after: memory.buffer.byteLength };
  }
  return results;
}
