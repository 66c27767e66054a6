// The module in a frame of a page from another origin.
import assert from "node:assert/strict";
import xapi from "@learninglocker/xapi-validation";
import { begin, embed, events, fitted, height, host, quizIn } from "./harness/frame.mjs";
import { answer, at } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";

siteTest("a frame is as high as what is in it, when that grows and when it shrinks", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  await host(page, `${server.address}?frame`, { scripts: embed(server) });
  await quizIn(page).locator("#collate main").first().waitFor();
  await fitted(page);
  const start = await height(page);
  await quizIn(page).getByRole("link", { name: "Study", exact: true }).click();
  await quizIn(page).locator(".collate-statements, .collate-study, [role=search], input[type=search]").first().waitFor();
  await fitted(page);
  const grown = await height(page);
  assert.ok(grown > start, `${grown} is not more than ${start}`);
  await quizIn(page).getByRole("link", { name: "About", exact: true }).click();
  await quizIn(page).getByRole("heading", { level: 1, name: "About" }).waitFor();
  await fitted(page);
  assert.ok((await height(page)) < grown);
  assert.ok(await page.evaluate(() => messages.every((data) => data.height === undefined || data.height > 0)));
});

siteTest("what happens is told once, in order, to the origin that the address names", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  await host(page, (origin) => `${server.address}?frame=${encodeURIComponent(origin)}`, { scripts: embed(server) });
  await begin(page);
  await answer(quizIn(page));
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
});

siteTest("a page whose script comes late is told what happened before, once", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  await host(page, (origin) => `${server.address}?frame=${encodeURIComponent(origin)}`);
  await begin(page);
  await page.addScriptTag({ url: `${server.address}embed.js` });
  await page.waitForFunction(() => heard.some(({ event }) => event === "started"));
  await answer(quizIn(page));
  await page.waitForFunction(() => heard.some(({ event }) => event === "answered"));
  assert.deepEqual(await events(page), ["ready", "started", "answered"]);
});

siteTest("a page that says who the learner is gets statements that another's validator finds nothing wrong with", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  const asked = { learner: "7 & 8", home: "https://course.example.org", activity: "https://quiz.example.org/7", pass: "50" };
  await host(page, (frame) => `${server.address}?${new URLSearchParams({ frame, ...asked })}#/quiz/2-1`, { scripts: embed(server) });
  await at(quizIn(page), 1, 1);
  await answer(quizIn(page));
  await quizIn(page).getByRole("button", { name: "To the results" }).click();
  await page.waitForFunction(() => heard.some(({ event }) => event === "finished"));
  const told = await page.evaluate(() => heard.filter(({ event }) => event !== "resized"));
  const verbs = told.map(({ event, statements = [] }) => [event, statements.map(({ verb }) => verb.id.slice(verb.id.lastIndexOf("/") + 1))]);
  const { passed } = told.at(-1);
  assert.deepEqual(verbs, [["ready", []], ["started", []], ["answered", ["answered"]], ["finished", ["completed", passed ? "passed" : "failed"]]]);
  const statements = told.flatMap(({ statements = [] }) => statements);
  for (const statement of statements) assert.deepEqual(xapi.default(statement), [], JSON.stringify(statement));
  assert.deepEqual(statements[0].actor.account, { homePage: "https://course.example.org", name: "7 & 8" });
  assert.equal(new Set(statements.map(({ id }) => id)).size, 3);
});

siteTest("whoever is not named gets sizes and nothing else", {}, async ({ page, server, trouble }) => {
  // The browser itself says that it delivers nothing to whoever is not named.
  trouble.expect(/target origin provided \('https:\/\/course\.example\.org'\) does not match/);
  trouble.expect(/^request to another host/);
  for (const query of ["?frame", "?frame=https%3A%2F%2Fcourse.example.org", "?frame=nonsense", "?frame=null"]) {
    await host(page, `${server.address}${query}#/`, { scripts: embed(server) });
    await begin(page);
    await answer(quizIn(page));
    await fitted(page);
    assert.deepEqual(await events(page), [], query);
    const told = await page.evaluate(() => messages.map((data) => data?.event).filter((event) => event && event !== "resized"));
    assert.deepEqual(told, [], query);
  }
});

siteTest("other ways of fitting frames are answered in their own words", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  await host(page, `${server.address}?frame&childId=quiz-7`);
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
  await has(() => messages.some((data) => data?.context === "h5p" && data.action === "resize" && data.scrollHeight > 0 && data.height === data.scrollHeight));
  await has(() => messages.some((data) => /^\[iFrameSizer\]frame-1:\d+:\d+:init$/.test(data)));
  await has(() => messages.some((data) => data?.type === "iframe-resized" && data.height > 0));
});

siteTest("a host page takes messages from its frames alone", {}, async ({ page, server, trouble }) => {
  trouble.expect(/^request to another host/);
  await host(page, `${server.address}?frame`, { scripts: embed(server) });
  await quizIn(page).locator("#collate main").first().waitFor();
  await fitted(page);
  const before = await height(page);
  await page.evaluate(() => postMessage({ type: "collate", version: 1, event: "resized", height: 9999 }, "*"));
  await page.evaluate(() => postMessage({ type: "collate", version: 1, event: "finished", detail: { event: "finished" } }, "*"));
  await page.waitForFunction(() => messages.some((data) => data.height === 9999));
  assert.equal(await height(page), before);
  assert.deepEqual(await events(page), []);
});
