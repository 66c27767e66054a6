// Host pages with elements in them, and what a learner does in one.
import { serve } from "./server.mjs";

/** What the site has to send so that pages of other origins may use it. */
export const forOthers = { headers: { "Access-Control-Allow-Origin": "*" } };

/** Writes down what elements tell, in a script of the host's own. */
const recorder = `heard = [];
for (const type of ["ready", "started", "answered", "finished", "resized", "error"]) {
  document.addEventListener(type, ({ target, detail }) => {
    if (target.localName === "collate-quiz") heard.push({ on: target.id, ...detail });
  }, true);
}`;

/**
 * Opens a page of another origin with `body` in it. `head` comes before the script of the element, `after` behind the body;
 * `policy` is a function of the site's origin that gives the content policy, and `html` stands in the first tag.
 */
export async function host(page, server, { body, head = "", after = "", policy, html = 'lang="en"', answers = {} }) {
  const around = await serve({});
  Object.assign(around.answers, answers);
  around.answers["/record.js"] = { type: "text/javascript", content: recorder };
  around.answers["/course"] = {
    type: "text/html; charset=utf-8",
    headers: policy ? { "Content-Security-Policy": policy(server.origin) } : {},
    content: `<!doctype html><html ${html}><head><title>Course</title><link rel="icon" href="data:,">
<script src="/record.js"></script>${head}
<script type="module" src="${server.address}collate.js"></script></head>
<body><h1>Course</h1>${body}${after}</body></html>`,
  };
  await page.goto(`${around.origin}/course`);
  return around;
}

/** An element by its id. */
export const element = (page, id) => page.locator(`collate-quiz#${id}`);

/** What an element told, but for sizes. */
export const told = (page, id) => page.evaluate((id) => heard.filter(({ on, event }) => on === id && event !== "resized").map(({ event }) => event), id);

/** Waits until an element has told something. */
export const tells = (page, id, event) => page.waitForFunction(([id, event]) => heard.some((one) => one.on === id && one.event === event), [id, event]);
