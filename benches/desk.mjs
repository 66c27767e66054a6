// Uses the built desk in Chromium and prints what it measured, as JSON: milliseconds, for each thing done how long it took
// and how long the page stood still at the longest.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "../tests/browser/harness/browser.mjs";
import { serve } from "../tests/browser/harness/server.mjs";
import { watch } from "./watch.mjs";

const [folder, learners = 10_000, claims = 20_000] = process.argv.slice(2);

const answers = {
  "/bench.js": { type: "text/javascript", content: await readFile(join(folder, "bench.js")) },
  "/bench.wasm": { type: "application/wasm", content: await readFile(join(folder, "bench.wasm")) },
};
const server = await serve({ answers });
const results = {};
try {
  for (const [name, own] of [["class-shared", false], ["class-own", true]]) {
    results[name] = await onDesk("mark", (page) => page.evaluate(markClass, { learners: Number(learners), own }));
  }
  Object.assign(results, await onDesk("questions", browse));
} finally {
  await server.close();
}
console.log(JSON.stringify(results));

/** Does something on a screen of the desk in a browser of its own. */
async function onDesk(screen, work) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.address}desk.html#/${screen}`);
    await page.locator("#collate main").waitFor();
    await page.evaluate(watch);
    const result = await work(page);
    console.error(screen, JSON.stringify(result));
    return result;
  } finally {
    await browser.close();
  }
}

/** Runs in the page: drops the hand-ins of a class and waits for its table. */
async function markClass({ learners, own }) {
  const bench = await import("/bench.js");
  await bench.default({ module_or_path: await WebAssembly.compileStreaming(fetch("/bench.wasm")) });
  bench.take_shipped();
  if (bench.take_receipts(learners, own) !== learners) throw new Error("receipts are missing");
  const pile = new DataTransfer();
  for (let n = 0; n < learners; n += 1) {
    const name = `${n}.json`;
    pile.items.add(new File([bench.receipt(n)], name, { type: "application/json" }));
  }
  const marking = await measured(async () => {
    const place = document.querySelector(".collate-desk-intake");
    place.dispatchEvent(new DragEvent("drop", { dataTransfer: pile, bubbles: true, cancelable: true }));
    await until(() => document.querySelector(".collate-desk-class"));
  });
  const saving = {};
  for (const [button, name] of [[0, "csv"], [2, "json"]]) {
    const made = URL.createObjectURL;
    let bytes = 0;
    URL.createObjectURL = (blob) => { bytes = blob.size; return made.call(URL, blob); };
    saving[name] = await measured(async () => {
      [...document.querySelectorAll(".collate-buttons")].at(-1).children[button].click();
      await until(() => bytes > 0);
    });
    saving[name].bytes = bytes;
    URL.createObjectURL = made;
  }
  return { ...marking, saving };
}

/** Looks for questions in a large synthetic dossier. */
async function browse(page) {
  const text = await page.evaluate(async (claims) => {
    const bench = await import("/bench.js");
    await bench.default({ module_or_path: await WebAssembly.compileStreaming(fetch("/bench.wasm")) });
    return bench.synthetic_text(claims);
  }, Number(claims));
  await page.evaluate(() => { location.hash = "#/build"; });
  const file = { name: "synthetic.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.locator(".collate-opening").getByText(/./).first().waitFor();
  await page.evaluate(() => { location.hash = "#/questions"; });
  await page.locator(".collate-desk-filters").waitFor();
  const making = await page.evaluate(() => measured(() => until(() => document.querySelector(".collate-desk-making")?.hidden)));
  const questions = Number(/of (\d+) questions?$/.exec(await page.locator(".collate-study-count").innerText())?.[1]);
  const typing = await page.evaluate(() => measured(async () => {
    const field = document.querySelector(".collate-desk-filters input");
    for (const letter of "the claim of 1") {
      field.value += letter;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise((done) => setTimeout(done, 80));
    }
    field.value = "";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }));
  const filtering = await page.evaluate(() => measured(async () => {
    for (const field of document.querySelectorAll(".collate-desk-filters select")) {
      for (const place of [1, 2, 0]) {
        field.selectedIndex = Math.min(place, field.options.length - 1);
        field.dispatchEvent(new Event("change", { bubbles: true }));
        await new Promise((done) => setTimeout(done, 80));
      }
    }
  }));
  const turning = await page.evaluate(() => measured(async () => {
    const next = () => [...document.querySelectorAll(".collate-desk-pager button, nav button")].at(-1);
    for (let n = 0; n < 8; n += 1) {
      next()?.click();
      await new Promise((done) => setTimeout(done, 80));
    }
  }));
  return { questions, making, typing, filtering, turning };
}
