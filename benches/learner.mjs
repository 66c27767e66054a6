// Uses the long screens of the built site in Chromium and prints what it measured, as JSON: milliseconds, for each thing done
// how long it took and how long the page stood still at the longest.
import { launch } from "../tests/browser/harness/browser.mjs";
import { serve } from "../tests/browser/harness/server.mjs";
import { watch } from "./watch.mjs";

/** What is opened, by the name of its result: an address, and what is there once it stands. */
const screens = {
  compare: ["#/compare", "main table tbody tr"],
  read: ["#/read", "main article, main details, main h2"],
  timeline: ["#/timeline", "main svg"],
};

const server = await serve({});
const results = {};
try {
  for (const [name, [address, sign]] of Object.entries(screens)) {
    const browser = await launch();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`${server.address}#/about`);
      await page.locator("main h1").getByText("About").waitFor();
      await page.evaluate(watch);
      results[`${name}-opening`] = await page.evaluate(open, { address, sign });
      results[`${name}-scrolling`] = await page.evaluate(scroll);
      if (name !== "timeline") results[`${name}-typing`] = await page.evaluate(type);
      if (name === "compare") results["compare-rows"] = await page.locator("main tbody tr").count();
    } finally {
      await browser.close();
    }
  }
} finally {
  await server.close();
}
console.log(JSON.stringify(results));

/** Runs in the page: goes to a screen. */
function open({ address, sign }) {
  return globalThis.measured(async () => {
    location.hash = address;
    await globalThis.until(() => document.querySelector(sign));
  });
}

/** Runs in the page: scrolls to the end and back, a third of the window at each frame. */
function scroll() {
  return globalThis.measured(async () => {
    for (const step of [1, -1]) {
      for (let before; before !== scrollY;) {
        before = scrollY;
        scrollBy({ top: step * innerHeight / 3, behavior: "instant" });
        await new Promise(requestAnimationFrame);
      }
    }
  });
}

/** Runs in the page: types words into the search, letter by letter, and takes them away. */
function type() {
  return globalThis.measured(async () => {
    const field = document.querySelector("main input[type=search]");
    for (const text of [..."withdrawal of troops"].map((_, place, all) => all.slice(0, place + 1).join("")).concat("")) {
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise((done) => setTimeout(done, 80));
    }
  });
}
