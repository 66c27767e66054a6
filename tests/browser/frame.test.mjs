// The module in a frame of a page from another origin.
import assert from "node:assert/strict";
import xapi from "@learninglocker/xapi-validation";
import { serve } from "./harness/server.mjs";
import { siteTest } from "./harness/site.mjs";

/** A host page with a frame in it, and what it hears written down. */
async function host(page, server, { query = "", attributes = "data-collate", script = "" } = {}) {
  const address = `${server.address}${query}`;
  const content = `<!doctype html><html lang="en"><head><title>Course</title><link rel="icon" href="data:,"></head><body><h1>Course</h1>
<iframe title="Quiz" ${attributes} width="700" height="150" src="${address}"></iframe>
<script>heard = []; messages = [];
addEventListener("message", ({ data }) => messages.push(data));
addEventListener("collate", ({ detail }) => heard.push(detail));</script>
${script}</body></html>`;
  const around = await serve({ pages: { "/course": content } });
  await page.goto(`${around.origin}/course`);
  return around;
}

const quizIn = (page) => page.frameLocator("iframe");
const height = (page) => page.locator("iframe").evaluate((frame) => frame.clientHeight);
const inside = (page) => quizIn(page).locator("html").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
const events = (page) => page.evaluate(() => heard.filter(({ event }) => event !== "resized").map(({ event }) => event));

async function begin(page) {
  await quizIn(page).getByRole("textbox", { name: /^Number of the quiz/ }).fill("2");
  await quizIn(page).getByRole("button", { name: "12 questions" }).click();
  await quizIn(page).getByRole("heading", { level: 1, name: "Question 1 of 12" }).waitFor();
}

/** Answers the open question with whatever is first. */
async function answer(page) {
  const form = quizIn(page).getByRole("main").locator("form");
  const names = await form.locator("input[type=radio]").evaluateAll((all) => [...new Set(all.map(({ name }) => name))]);
  for (const name of names) await form.locator(`input[name="${name}"]`).first().check();
  for (const [place, list] of (await form.getByRole("combobox").all()).entries()) await list.selectOption({ index: place + 1 });
  if ((await form.locator("[data-move]").count()) > 0) await form.getByRole("checkbox").check();
  await quizIn(page).getByRole("button", { name: "Answer", exact: true }).click();
  await quizIn(page).getByRole("button", { name: /^(Go on|To the results)$/ }).waitFor();
}

/** Waits until the frame is as high as what is in it. */
async function fits(page) {
  await page.waitForFunction(() => heard.some(({ event }) => event === "resized"));
  await assert.doesNotReject(async () => {
    for (let turn = 0; turn < 200; turn += 1) {
      if ((await height(page)) === (await inside(page))) return;
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    throw new Error(`${await height(page)} is not ${await inside(page)}`);
  });
}

siteTest("a frame is as high as what is in it, when that grows and when it shrinks", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  const around = await host(page, server, { query: "?frame", script: `<script src="${server.address}embed.js"></script>` });
  await quizIn(page).locator("#collate main").first().waitFor();
  await fits(page);
  const start = await height(page);
  await quizIn(page).getByRole("link", { name: "Study", exact: true }).click();
  await quizIn(page).locator(".collate-statements, .collate-study, [role=search], input[type=search]").first().waitFor();
  await fits(page);
  const grown = await height(page);
  assert.ok(grown > start, `${grown} is not more than ${start}`);
  await quizIn(page).getByRole("link", { name: "About", exact: true }).click();
  await quizIn(page).getByRole("heading", { level: 1, name: "About" }).waitFor();
  await fits(page);
  assert.ok((await height(page)) < grown);
  assert.ok(await page.evaluate(() => messages.every((data) => data.height === undefined || data.height > 0)));
  await around.close();
});

siteTest("what happens is told once, in order, to the origin that the address names", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  // The host's origin has to be known before its page is written.
  const around = await serve({});
  around.answers["/course"] = { type: "text/html; charset=utf-8", content: `<!doctype html><html lang="en"><title>Course</title><link rel="icon" href="data:,">
<iframe title="Quiz" data-collate width="700" height="600" src="${server.address}?frame=${encodeURIComponent(around.origin)}"></iframe>
<script>heard = []; addEventListener("collate", ({ detail }) => heard.push(detail));</script>
<script src="${server.address}embed.js"></script>` };
  await page.goto(`${around.origin}/course`);
  await begin(page);
  await answer(page);
  await page.waitForFunction(() => heard.some(({ event }) => event === "answered"));
  assert.deepEqual(await events(page), ["ready", "started", "answered"]);
  const told = await page.evaluate(() => heard.find(({ event }) => event === "answered"));
  assert.equal(told.format, "collate-event/1");
  assert.equal(told.quiz, "2-12");
  assert.deepEqual([told.answered, told.items], [1, 12]);
  assert.equal(typeof told.item.right, "boolean");
  assert.ok(told.item.question.length > 10);

  // The quiz goes on after a reload, and nothing is told again.
  await page.reload();
  await quizIn(page).locator("#collate main").first().waitFor();
  await page.waitForFunction(() => heard.some(({ event }) => event === "ready"));
  assert.deepEqual(await events(page), ["ready"]);
  await around.close();
});

siteTest("a page whose script comes late is told what happened before, once", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  const around = await serve({});
  around.answers["/course"] = { type: "text/html; charset=utf-8", content: `<!doctype html><html lang="en"><title>Course</title><link rel="icon" href="data:,">
<iframe title="Quiz" data-collate width="700" height="600" src="${server.address}?frame=${encodeURIComponent(around.origin)}"></iframe>
<script>heard = []; addEventListener("collate", ({ detail }) => heard.push(detail));</script>` };
  await page.goto(`${around.origin}/course`);
  await begin(page);
  await page.addScriptTag({ url: `${server.address}embed.js` });
  await page.waitForFunction(() => heard.some(({ event }) => event === "started"));
  await answer(page);
  await page.waitForFunction(() => heard.some(({ event }) => event === "answered"));
  assert.deepEqual(await events(page), ["ready", "started", "answered"]);
  await around.close();
});

siteTest("a page that says who the learner is gets statements that another's validator finds nothing wrong with", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  const around = await serve({});
  const asked = new URLSearchParams({ frame: around.origin, learner: "7 & 8", home: "https://course.example.org", activity: "https://quiz.example.org/7", pass: "50" });
  around.answers["/course"] = { type: "text/html; charset=utf-8", content: `<!doctype html><html lang="en"><title>Course</title><link rel="icon" href="data:,">
<iframe title="Quiz" data-collate width="700" height="600" src="${server.address}?${asked}#/quiz/2-1"></iframe>
<script>heard = []; addEventListener("collate", ({ detail }) => heard.push(detail));</script>
<script src="${server.address}embed.js"></script>` };
  await page.goto(`${around.origin}/course`);
  await quizIn(page).getByRole("heading", { level: 1, name: "Question 1 of 1" }).waitFor();
  await answer(page);
  await quizIn(page).getByRole("button", { name: "To the results" }).click();
  await page.waitForFunction(() => heard.some(({ event }) => event === "finished"));
  const told = await page.evaluate(() => heard.filter(({ event }) => event !== "resized"));
  const verbs = told.map(({ event, statements = [] }) => [event, statements.map(({ verb }) => verb.id.slice(verb.id.lastIndexOf("/") + 1))]);
  const { passed } = told.at(-1);
  assert.deepEqual(verbs, [["ready", []], ["answered", ["answered"]], ["finished", ["completed", passed ? "passed" : "failed"]]]);
  const statements = told.flatMap(({ statements = [] }) => statements);
  for (const statement of statements) assert.deepEqual(xapi.default(statement), [], JSON.stringify(statement));
  assert.deepEqual(statements[0].actor.account, { homePage: "https://course.example.org", name: "7 & 8" });
  assert.equal(new Set(statements.map(({ id }) => id)).size, 3);
  await around.close();
});

siteTest("whoever is not named gets sizes and nothing else", {}, async ({ page, server, trouble }) => {
  // The browser itself says that it delivers nothing to whoever is not named.
  trouble.expect(/target origin provided \('https:\/\/course\.example\.org'\) does not match/);
  trouble.expect(/^request to another host/);
  for (const query of ["?frame", "?frame=https%3A%2F%2Fcourse.example.org", "?frame=nonsense", "?frame=null"]) {
    const around = await host(page, server, { query: `${query}#/`, script: `<script src="${server.address}embed.js"></script>` });
    await begin(page);
    await answer(page);
    await fits(page);
    assert.deepEqual(await events(page), [], query);
    const told = await page.evaluate(() => messages.map((data) => data?.event).filter((event) => event && event !== "resized"));
    assert.deepEqual(told, [], query);
    await around.close();
  }
});

siteTest("other ways of fitting frames are answered in their own words", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  const around = await host(page, server, { query: "?frame&childId=quiz-7" });
  await quizIn(page).locator("#collate main").first().waitFor();
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector("iframe");
    for (const data of [
      { context: "h5p", action: "hello" },
      { context: "h5p", action: "resizePrepared" },
      "[iFrameSizer]frame-1:0:false",
      { type: "iframe-child-init" },
    ]) contentWindow.postMessage(data, "*");
  });
  const has = (what) => page.waitForFunction(what);
  await has(() => messages.some((data) => data?.subject === "lti.frameResize" && data.height > 0));
  await has(() => messages.some((data) => /^pymxPYMxquiz-7xPYMxheightxPYMx\d+$/.test(data)));
  await has(() => messages.some((data) => data?.context === "h5p" && data.action === "resize" && data.scrollHeight > 0));
  await has(() => messages.some((data) => /^\[iFrameSizer\]frame-1:\d+:\d+:init$/.test(data)));
  await has(() => messages.some((data) => data?.type === "iframe-resized" && data.height > 0));
  await around.close();
});

siteTest("a host page takes messages from its frames alone", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  const around = await host(page, server, { query: "?frame", script: `<script src="${server.address}embed.js"></script>` });
  await quizIn(page).locator("#collate main").first().waitFor();
  await fits(page);
  const before = await height(page);
  await page.evaluate(() => postMessage({ type: "collate", version: 1, event: "resized", height: 9999 }, "*"));
  await page.evaluate(() => postMessage({ type: "collate", version: 1, event: "finished", detail: { event: "finished" } }, "*"));
  await page.waitForFunction(() => messages.some((data) => data.height === 9999));
  assert.equal(await height(page), before);
  assert.deepEqual(await events(page), []);
  await around.close();
});
