// Puts elements into a page of another origin in Chromium and prints what they take, as JSON: for one element and for ten the
// milliseconds until all are usable and those that the page's own thread was busy, by the median of several rounds in turn; for
// ten the memory in bytes; and how long the page stood still at the longest once they were usable and nobody did anything.
import { launch } from "../tests/browser/harness/browser.mjs";
import { forOthers } from "../tests/browser/harness/element.mjs";
import { serve } from "../tests/browser/harness/server.mjs";

const rounds = 7;
const counts = { one: 1, ten: 10 };

const site = await serve(forOthers);
const host = await serve({});
for (const [name, count] of Object.entries(counts)) {
  const elements = Array.from({ length: count }, (_, place) => `<collate-quiz count="1" seed="${place + 1}"></collate-quiz>`).join("\n");
  host.answers[`/${name}`] = {
    type: "text/html; charset=utf-8",
    content: `<!doctype html><html lang="en"><head><title>Course</title><link rel="icon" href="data:,">
<script type="module" src="${site.address}collate.js"></script></head><body>${elements}</body></html>`,
  };
}
const results = { one: [], ten: [] };
const browser = await launch();
try {
  // What the browser itself does for the first time does not count.
  for (const name of Object.keys(counts)) await load(name);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(counts)) results[name].push(await load(name));
  }
} finally {
  await browser.close();
  await Promise.all([site.close(), host.close()]);
}
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const summary = (list) => Object.fromEntries(Object.keys(list[0]).map((what) => [what, median(list.map((one) => one[what]))]));
console.log(JSON.stringify({ one: summary(results.one), ten: summary(results.ten) }));

/** Opens a page for the first time and measures it. */
async function load(name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.addInitScript(watch);
    await page.goto(`${host.origin}/${name}`, { waitUntil: "commit" });
    const usable = await page.evaluate(allUsable, counts[name]);
    const { metrics } = await session.send("Performance.getMetrics");
    const busy = metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    const idle = await page.evaluate(idleUntilWhole);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const modules = await page.evaluate(() => [...globalThis.memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
    return { usable, busy, idle, memory: usedSize + modules };
  } finally {
    await context.close();
  }
}

/** Runs in the page before everything else: notes tasks that are long, and the memories of modules. */
function watch() {
  globalThis.tasks = [];
  new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries())).observe({ type: "longtask" });
  globalThis.memories = new Set();
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    for (const one of Object.values((made.instance ?? made).exports)) if (one instanceof WebAssembly.Memory) globalThis.memories.add(one);
    return made;
  };
}

/** Runs in the page: waits until each element has a question with something to choose, and gives back when that was seen. */
async function allUsable(count) {
  const elements = document.getElementsByTagName("collate-quiz");
  const isUsable = (element) => element.shadowRoot?.querySelector(".collate-form :is(input, select, button[data-move])")?.getBoundingClientRect().width > 0;
  while (elements.length < count || ![...elements].every(isUsable)) await new Promise(requestAnimationFrame);
  return performance.now();
}

/** Runs in the page: waits until everything that comes later is there, and gives back the longest task since then began. */
async function idleUntilWhole() {
  const start = performance.now();
  const isWhole = () => performance.getEntriesByType("resource").some(({ name, responseEnd }) => /element_later\..*wasm$/.test(name) && responseEnd > 0);
  while (!isWhole()) await new Promise((done) => setTimeout(done, 50));
  // It is put together and shown after that.
  await new Promise((done) => setTimeout(done, 1000));
  return Math.max(0, ...globalThis.tasks.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration));
}
