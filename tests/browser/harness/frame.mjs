// Pages of another origin with the module in a frame, and what is seen from there.
import { after } from "node:test";
import { begin as beginning } from "./quiz.mjs";
import { serve } from "./server.mjs";

// A test that fails leaves its servers open, and they would keep the whole run from ending.
const servers = [];
after(() => Promise.all(servers.map((server) => server.close())));

/** A server beside the site of the test, until all tests of the file are through. */
export async function another(options = {}) {
  servers.push(await serve(options));
  return servers.at(-1);
}

/** Writes down what a host page is sent, and what the host script makes of it. */
const recorder = `heard = []; messages = [];
addEventListener("message", ({ data }) => messages.push(data));
addEventListener("collate", ({ detail }) => heard.push(detail));`;

/** The tag of the host script. */
export const embed = (server) => `<script src="${server.address}embed.js"></script>`;

/**
 * Opens a page of another origin with a frame in it. `address` is the frame's, or a function that gives it for the origin of
 * the page. `attributes` are further ones of the frame, `head` and `scripts` stand in the page, and `headers` come with it.
 */
export async function host(page, address, { attributes = "", width = 700, head = "", scripts = "", headers } = {}) {
  const around = await another();
  const framed = typeof address === "function" ? address(around.origin) : address;
  around.answers["/course"] = {
    type: "text/html; charset=utf-8",
    headers,
    content: `<!doctype html><html lang="en"><head><title>Course</title><link rel="icon" href="data:,">${head}</head><body><h1>Course</h1>
<iframe title="Quiz" data-collate ${attributes} width="${width}" height="150" src="${framed}"></iframe>
<script>${recorder}</script>${scripts}</body></html>`,
  };
  await page.goto(`${around.origin}/course`);
}

/** What is in the frame. */
export const quizIn = (page) => page.frameLocator("iframe");

/** From the start page in the frame to the first question of quiz 2. */
export const begin = (page) => beginning(quizIn(page), { number: 2 });

/** How high the frame is. */
export const height = (page) => page.locator("iframe").evaluate((frame) => frame.clientHeight);

/** Waits until the frame is as high as what is in it, and gives back its height. */
export async function fitted(page) {
  await page.waitForFunction(() => heard.some(({ event }) => event === "resized"));
  return fits(page);
}

/** The same where the script of the page around is not ours. */
export async function fits(page) {
  const inside = () => quizIn(page).locator("html").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  let sizes;
  for (let turn = 0; turn < 300; turn += 1) {
    sizes = [await height(page), await inside()];
    if (sizes[0] === sizes[1]) return sizes[0];
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`the frame is ${sizes[0]} pixels high, and what is in it ${sizes[1]}`);
}

/** What the frame told, but for sizes. */
export const events = (page) => page.evaluate(() => heard.filter(({ event }) => event !== "resized").map(({ event }) => event));
