// The element in pages that make it hard: policies, styles, scripts that move it about, and values that cannot be used.
import assert from "node:assert/strict";
import { element, forOthers, host, told, tells } from "./harness/element.mjs";
import { answer, at, goOn } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";

const strangers = /^request to another host/;
const one = '<collate-quiz id="a" count="3" seed="2"></collate-quiz>';
const fault = (quiz) => quiz.locator("[part=fault]");

siteTest("a strict policy needs no place for styles or inline scripts", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const policy = (site) =>
    `default-src 'none'; script-src 'self' ${site} 'wasm-unsafe-eval'; connect-src ${site}; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
  const around = await host(page, server, { body: one, policy });
  const a = element(page, "a");
  await at(a, 1, 3);
  await answer(a);
  await goOn(a);
  await at(a, 2, 3);
  const colour = await a.getByRole("button", { name: "Answer", exact: true }).evaluate((button) => getComputedStyle(button).backgroundColor);
  assert.equal(colour, "rgb(47, 43, 107)", "the styles are there");
  await around.close();
});

siteTest("a policy that blocks the module is said in one sentence", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  trouble.expect(/Collate could not start|unsafe-eval/);
  const around = await host(page, server, { body: one, policy: (site) => `default-src 'none'; script-src 'self' ${site}; connect-src ${site}; img-src data:` });
  await fault(element(page, "a")).getByText(/security policy of this page blocks WebAssembly/).waitFor();
  assert.deepEqual(await told(page, "a"), ["error"]);
  await around.close();
});

siteTest("styles of the page do not reach into an element, nor its own out", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const look = (quiz) =>
    quiz.getByRole("heading", { level: 1 }).evaluate((heading) => {
      const { color, fontSize, fontStyle, textTransform, textAlign, letterSpacing, lineHeight, direction } = getComputedStyle(heading);
      return { color, fontSize, fontStyle, textTransform, textAlign, letterSpacing, lineHeight, direction };
    });
  const plain = await host(page, server, { body: one });
  await at(element(page, "a"), 1, 3);
  const wanted = await look(element(page, "a"));
  await plain.close();
  const css = `* { all: unset !important; }
html { font-size: 62.5%; }
body { font: italic 900 40px/3 cursive; color: red; text-transform: uppercase; text-align: center; letter-spacing: 9px; }
h1, button { display: none; } .collate { display: none; }`;
  for (const html of ['lang="en"', 'lang="en" dir="rtl"']) {
    const around = await host(page, server, {
      html,
      body: `<p id="ours">Text</p>${one}`,
      head: '<link rel="stylesheet" href="/host.css">',
      answers: { "/host.css": { type: "text/css", content: css } },
    });
    const before = await page.locator("#ours").evaluate((text) => getComputedStyle(text).fontSize);
    await at(element(page, "a"), 1, 3);
    assert.deepEqual(await look(element(page, "a")), wanted, html);
    assert.equal(await page.locator("#ours").evaluate((text) => getComputedStyle(text).fontSize), before);
    await answer(element(page, "a"));
    await around.close();
  }
});

siteTest("what the page sets from outside is taken: tokens and parts", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const css = "collate-quiz { --collate-accent: rgb(1, 2, 3); } collate-quiz::part(primary) { letter-spacing: 7px; }";
  const around = await host(page, server, {
    body: one,
    head: '<link rel="stylesheet" href="/host.css">',
    answers: { "/host.css": { type: "text/css", content: css } },
  });
  const button = element(page, "a").getByRole("button", { name: "Answer", exact: true });
  await button.waitFor();
  const style = await button.evaluate((button) => [getComputedStyle(button).backgroundColor, getComputedStyle(button).letterSpacing]);
  assert.deepEqual(style, ["rgb(1, 2, 3)", "7px"]);
  await around.close();
});

siteTest("it stays in its place, in a narrow column, in a row, and zoomed", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const css = ".narrow { width: 280px; } .row { display: flex; } .zoomed { zoom: 3; width: 400px; }";
  const around = await host(page, server, {
    body: ["narrow", "row", "zoomed"].map((name) => `<div class="${name}"><collate-quiz id="${name}" count="1" seed="2"></collate-quiz></div>`).join(""),
    head: '<link rel="stylesheet" href="/host.css">',
    answers: { "/host.css": { type: "text/css", content: css } },
  });
  for (const id of ["narrow", "row", "zoomed"]) {
    await at(element(page, id), 1, 1);
    const [width, inner, of] = await element(page, id).evaluate((quiz) => {
      const root = quiz.shadowRoot.querySelector(".collate-root");
      return [quiz.clientWidth, root.scrollWidth, quiz.parentElement.clientWidth];
    });
    assert.ok(width >= 240 && inner <= width && width <= of, `${id}: ${width} of ${of}, ${inner} inside`);
  }
  await around.close();
});

siteTest("elements work whether they come before or after the script, and with properties set early", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const early = `const early = document.createElement("collate-quiz"); early.id = "early"; early.count = 2; early.seed = 2;
addEventListener("DOMContentLoaded", () => document.body.append(early));`;
  const around = await host(page, server, {
    body: one,
    head: '<script src="/early.js"></script>',
    answers: { "/early.js": { type: "text/javascript", content: early } },
  });
  await at(element(page, "a"), 1, 3);
  await at(element(page, "early"), 1, 2);
  await page.evaluate(() => {
    const late = document.createElement("collate-quiz");
    Object.assign(late, { id: "late", count: 4, seed: 2, dimensions: ["costs"] });
    document.body.append(late);
  });
  await at(element(page, "late"), 1, 4);
  await page.evaluate(() => { document.body.insertAdjacentHTML("beforeend", '<collate-quiz id="last" recipe="2-5"></collate-quiz>'); });
  await at(element(page, "last"), 1, 5);
  await page.evaluate(() => { document.getElementById("last").recipe = "2-6"; });
  await at(element(page, "last"), 1, 6);
  await around.close();
});

siteTest("an element that is taken out and put back goes on; one that is moved does not begin anew", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const around = await host(page, server, { body: `${one.replace(">", ' keep="page">')}<div id="there"></div>` });
  const a = element(page, "a");
  await at(a, 1, 3);
  await answer(a);
  await goOn(a);
  await at(a, 2, 3);
  await page.evaluate(() => { document.getElementById("there").append(document.getElementById("a")); });
  await at(a, 2, 3);
  assert.deepEqual(await told(page, "a"), ["ready", "started", "answered"], "a move is nothing to tell");
  await page.evaluate(() => { kept = document.getElementById("a"); kept.remove(); });
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  assert.equal(await page.evaluate(() => kept.shadowRoot.querySelector("h1")), null, "nothing is left of it");
  await page.evaluate(() => document.body.append(kept));
  await at(a, 2, 3);
  await page.waitForFunction(() => heard.filter(({ event }) => event === "ready").length === 2);
  assert.deepEqual(await told(page, "a"), ["ready", "started", "answered", "ready"]);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), [], "nothing was kept on the device");
  await around.close();
});

siteTest("twenty removals leave nothing behind", forOthers, async ({ page, server, trouble, context }) => {
  trouble.expect(strangers);
  const around = await host(page, server, { body: '<div id="place"></div>' });
  const turn = async () => {
    await page.evaluate(() => { document.getElementById("place").innerHTML = '<collate-quiz id="a" count="1" seed="2" keep="page"></collate-quiz>'; });
    await at(element(page, "a"), 1, 1);
    await page.evaluate(() => { document.getElementById("place").replaceChildren(); });
    await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
  };
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const count = async () => {
    for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return { nodes: of("Nodes"), listeners: of("JSEventListeners") };
  };
  // The first ones load and compile.
  for (let time = 0; time < 3; time += 1) await turn();
  const before = await count();
  for (let time = 0; time < 20; time += 1) await turn();
  const after = await count();
  assert.ok(after.listeners <= before.listeners + 2, `listeners: ${before.listeners}, then ${after.listeners}`);
  assert.ok(after.nodes <= before.nodes + 100, `nodes: ${before.nodes}, then ${after.nodes}`);
  await around.close();
});

siteTest("values that cannot be used are said once, and the quiz is there all the same", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const wrong = ['count="many"', 'mode="exam"', 'theme="blue"', 'lang="de"', 'seed="x"', 'policy="hard"', 'dimensions="goals,love"', 'articles="nobody"', 'recipe="&lt;b&gt;"', 'recipe="AAAA"', 'keep="never"', 'pass="lots"', 'dosier="x"', 'item-count="5"', 'dossier_url="x"'];
  const body = wrong.map((attribute, place) => `<collate-quiz id="w${place}" ${attribute}></collate-quiz>`).join("");
  const around = await host(page, server, { body });
  for (const [place, attribute] of wrong.entries()) {
    const quiz = element(page, `w${place}`);
    await at(quiz, 1, 12);
    const name = attribute.split("=")[0];
    assert.equal(await fault(quiz).locator("p").count(), 1, attribute);
    assert.match(await fault(quiz).innerText(), new RegExp(name), attribute);
    const told = await page.evaluate((id) => heard.filter(({ on, event }) => on === id && event === "error"), `w${place}`);
    assert.deepEqual(told.map(({ attribute }) => attribute), [name], attribute);
  }
  await around.close();
});

siteTest("names that frameworks write are nobody's fault", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const body = '<collate-quiz id="q" count="1" data-count="5" aria-label="x" v-mode="x" ng-theme="x" client-only="x" slot="x" prefix="x"></collate-quiz>';
  const around = await host(page, server, { body });
  await at(element(page, "q"), 1, 1);
  assert.equal(await fault(element(page, "q")).locator("p").count(), 0);
  await around.close();
});

siteTest("a dossier that does not come is said, and can be tried again", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  trouble.expect(/404|CORS policy|Failed to load/);
  const huge = { content: `"${"x".repeat(9_000_000)}"`, headers: forOthers.headers };
  const around = await host(page, server, {
    body: ["missing.json", "closed.json", "huge.json", "page.json", "mailto:x"].map((file, place) =>
      `<collate-quiz id="d${place}" dossier="${file}"></collate-quiz>`).join(""),
    answers: {
      "/closed.json": { status: 302, headers: { Location: "http://127.0.0.1:9/x.json" } },
      "/huge.json": huge,
      "/page.json": { type: "text/html", content: "<!doctype html><title>Log in</title>" },
    },
  });
  const noAnswer = /^No file came from 127\.0\.0\.1:\d+\. The host may be out of reach, send on to another address, or not allow other pages to read its files\.$/;
  const why = [
    /^127\.0\.0\.1:\d+ answered with status 404 and no file\. Please check the address\.$/,
    noAnswer,
    /^The file at 127\.0\.0\.1:\d+ is larger than the 8 MB that a dossier may have\.$/,
    /^127\.0\.0\.1:\d+ cannot be used: 1 problem\.$/,
    /^This is not a web address\. Please give one that begins with https:\/\/ or http:\/\/\.$/,
  ];
  for (const [place, sentence] of why.entries()) {
    const quiz = element(page, `d${place}`);
    await quiz.getByRole("button", { name: "Try again" }).waitFor();
    await tells(page, `d${place}`, "error");
    const told = await page.evaluate((on) => heard.find((one) => one.on === on && one.event === "error"), `d${place}`);
    assert.match(told.message, sentence, "whoever wrote the page is told");
    assert.match((await quiz.locator(".collate-opening .collate-trouble").innerText()).replace(/[\u2066-\u2069]/g, "").trim(), sentence, "learners are told");
  }
  around.answers["/missing.json"] = { content: "{}" };
  await element(page, "d0").getByRole("button", { name: "Try again" }).click();
  await page.waitForFunction(() => heard.filter(({ on, event }) => on === "d0" && event === "error").length === 2);
  await element(page, "d0").getByRole("button", { name: "Try again" }).waitFor();
  await around.close();
});

siteTest("a dossier whose host is silent for too long is told, and the next quiz is not held up", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  // Nobody has to wait for it here.
  await page.addInitScript(() => {
    AbortSignal.timeout = () => AbortSignal.abort(new DOMException("signal timed out", "TimeoutError"));
  });
  const around = await host(page, server, {
    body: `<collate-quiz id="silent" dossier="silent.json"></collate-quiz>${one}`,
    answers: { "/silent.json": "silence" },
  });
  await at(element(page, "a"), 1, 3);
  await element(page, "silent").getByText(/^No file came from/).waitFor();
  await tells(page, "silent", "error");
  await around.close();
});

siteTest("a state can be asked for and given to another element, and nonsense is refused", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const around = await host(page, server, { body: `${one}<collate-quiz id="b" count="3" seed="2" learner="ada"></collate-quiz>` });
  const [a, b] = [element(page, "a"), element(page, "b")];
  await at(a, 1, 3);
  await answer(a);
  await goOn(a);
  await at(b, 1, 3);
  await tells(page, "b", "started");
  const said = await page.evaluate(() => {
    const [a, b] = ["a", "b"].map((id) => document.getElementById(id));
    return [b.restore("{}"), b.restore("nonsense"), b.restore(a.state)];
  });
  assert.deepEqual(said, [false, false, true]);
  await at(b, 2, 3);
  await page.waitForFunction(() => heard.filter(({ on, event }) => on === "b" && event === "ready").length === 2);
  assert.deepEqual(await told(page, "b"), ["ready", "started", "error", "error", "ready"], "nothing is told again");
  await page.evaluate(() => document.getElementById("b").restart());
  await at(b, 1, 3);
  await around.close();
});

siteTest("every mode stands, in every language", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const modes = ["quiz", "practice", "flashcards", "compare", "timeline"];
  const body = modes.flatMap((mode) => ["en", "ru", "ar"].map((lang) => `<collate-quiz id="${mode}-${lang}" mode="${mode}" lang="${lang}" count="1"></collate-quiz>`)).join("");
  const around = await host(page, server, { body });
  for (const mode of modes) {
    for (const lang of ["en", "ru", "ar"]) {
      const quiz = element(page, `${mode}-${lang}`);
      await quiz.locator(`.collate[lang="${lang}"] .collate-main h1`).waitFor();
      assert.equal(await quiz.locator("main").count(), 0, "the page has a main part of its own");
    }
  }
  const errors = await page.evaluate(() => heard.filter(({ event }) => event === "error"));
  assert.deepEqual(errors, []);
  await around.close();
});

siteTest("where the device keeps nothing, it goes on as long as the page is there", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const blocked = `Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });`;
  const around = await host(page, server, {
    body: one,
    head: '<script src="/blocked.js"></script>',
    answers: { "/blocked.js": { type: "text/javascript", content: blocked } },
  });
  const a = element(page, "a");
  await at(a, 1, 3);
  await answer(a);
  await goOn(a);
  await page.evaluate(() => { kept = document.getElementById("a"); kept.remove(); });
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await page.evaluate(() => document.body.append(kept));
  await at(a, 2, 3);
  await around.close();
});

siteTest("a second script of ours in the same page changes nothing", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const around = await host(page, server, { body: one, after: `<script type="module" src="${server.address}collate.js?other"></script>` });
  await at(element(page, "a"), 1, 3);
  await answer(element(page, "a"));
  await around.close();
});
