// The frame in pages that fit it with a library of others: the library itself stands in the page, and nothing of ours.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { another, fits, height, quizIn } from "./harness/frame.mjs";
import { siteTest } from "./harness/site.mjs";

/** The frame in a page, and a script in which it is called `frame`. */
const framed = (address, type, script) => `<script type="${type}">${script}
const frame = Object.assign(document.createElement("iframe"), { title: "Quiz", width: 700, height: 150, src: "${address}" });
document.body.append(frame);
fit(frame);</script>`;

/** What stands in the page for each library: its file, and what its documentation says to write. */
const libraries = {
  "iframe-resizer": {
    file: "iframe-resizer/js/iframeResizer.min.js",
    page: (address) => `<script src="/library.js"></script>${framed(address, "text/javascript", `const fit = (frame) => iFrameResize({ checkOrigin: ["${new URL(address).origin}"] }, frame);`)}`,
  },
  "open-iframe-resizer": {
    file: "@open-iframe-resizer/core/dist/index.js",
    page: (address) => framed(address, "module", 'import { initialize } from "/library.js"; const fit = (frame) => initialize({}, frame);'),
  },
  "pym.js": {
    file: "pym.js/dist/pym.v1.min.js",
    page: (address) => `<div id="quiz" style="width: 700px"></div><script src="/library.js"></script><script>new pym.Parent("quiz", "${address}", {})</script>`,
  },
};

for (const [name, { file, page: content }] of Object.entries(libraries)) {
  siteTest(`${name} fits the frame, when its content grows and when it shrinks`, {}, async ({ page, server, trouble }) => {
    trouble.expect(/^request to another host/);
    const library = await readFile(new URL(`../../node_modules/${file}`, import.meta.url));
    const around = await another({ answers: { "/library.js": { type: "text/javascript", content: library } } });
    around.answers["/course"] = {
      type: "text/html; charset=utf-8",
      content: `<!doctype html><html lang="en"><head><title>Course</title><link rel="icon" href="data:,"></head>
<body><h1>Course</h1>${content(`${server.address}?frame#/`)}</body></html>`,
    };
    await page.goto(`${around.origin}/course`);
    const quiz = quizIn(page);
    await quiz.locator("#collate main").first().waitFor();
    const start = await fits(page);
    await quiz.getByRole("link", { name: "Study", exact: true }).click();
    await quiz.locator("[role=search], input[type=search]").first().waitFor();
    await fits(page);
    await page.waitForFunction((start) => document.querySelector("iframe").clientHeight > start, start);
    const grown = await height(page);
    await quiz.getByRole("link", { name: "About", exact: true }).click();
    await quiz.getByRole("heading", { level: 1, name: "About" }).waitFor();
    await fits(page);
    assert.ok((await height(page)) < grown, `${await height(page)} is not less than ${grown}`);
  });
}
