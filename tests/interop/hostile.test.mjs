// Packages in course systems that are missing, throw, refuse, answer nonsense, are slow or go away: the learner goes on to the
// results, nothing is lost, and one sentence says what is wrong.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../browser/harness/browser.mjs";
import { course, packed, play, points, quizIn, unpacked } from "./harness/course.mjs";
import { answer, at, onward } from "../browser/harness/quiz.mjs";

const patience = 60_000;
const versions = ["1.2", "2004"];
const codes = {
  1.2: [101, 201, 202, 203, 301, 401, 402, 403, 404, 405],
  2004: [101, 102, 103, 104, 111, 112, 113, 122, 123, 132, 133, 142, 143, 201, 301, 351, 391, 401, 402, 403, 404, 405, 406, 407, 408],
};
const noSession = new Set([112, 113, 122, 123, 132, 133, 142, 143, 301]);

let browser;
const files = {};
before(async () => {
  browser = await launch();
  for (const version of versions) files[version] = unpacked(packed(version, "2-3", ["--pass", "50"]));
}, { timeout: 2 * patience });
after(() => browser?.close());

/**
 * A system that does as the standard says, but for what `twist(name, given, usual)` makes of a call: `usual()` is what it
 * should do. What it keeps is in `kept`, and stays with the device that it stands on.
 */
function head(version, twist = "usual()", beside = "") {
  const api = version === "2004" ? "API_1484_11" : "API";
  return `<script>
let code = "0";
const kept = JSON.parse(sessionStorage.kept ?? '{"cmi.learner_id":"7","cmi.core.student_id":"7"}');
${beside}
const calls = {
  Initialize: () => "true", Commit: () => { sessionStorage.kept = JSON.stringify(kept); return "true"; }, Terminate: () => calls.Commit(),
  GetValue: (name) => kept[name] ?? "", SetValue: (name, text) => { kept[name] = String(text); return "true"; },
  GetLastError: () => code, GetErrorString: (code) => code === "0" ? "" : "What is <b>wrong</b>", GetDiagnostic: () => "",
};
const made = {};
for (const [name, usual] of Object.entries(calls)) {
  const full = ${version === "2004"} ? name : "LMS" + (name === "Terminate" ? "Finish" : name);
  made[full] = (...given) => { const plain = () => { if (!/Error/.test(name)) code = "0"; return usual(...given); }; return ((usual) => ${twist})(plain); };
}
window.${api} = made;
</script>`;
}

/** A learner in front of such a system. */
async function met(version, script, body, package_ = files[version]) {
  const server = await course(package_, script);
  const context = await browser.newContext();
  context.setDefaultTimeout(patience / 2);
  const page = await context.newPage();
  const thrown = [];
  context.on("weberror", (event) => thrown.push(String(event.error())));
  try {
    await page.goto(`${server.origin}/course`);
    await body({ page, quiz: quizIn(page), server, context });
    assert.deepEqual(thrown, []);
  } finally {
    await context.close();
    await server.close();
  }
}

const sentence = (quiz) => quiz.locator("#collate-course");
const says = async (quiz, pattern) => sentence(quiz).filter({ hasText: pattern, visible: true }).waitFor();
/** Only a session that stands is waited for: the first question comes before it in no case. */
const through = async (quiz) => {
  await play(quiz, 1, 3, 3);
  return points(quiz, 3);
};
const held = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("collate-course:")));

for (const version of versions) {
  const nonsense = ["undefined", "null", "NaN", "({})", "Symbol('x')", "({ toString() { throw new Error('no'); } })", "() => {}", "'x'.repeat(100000)"];
  const missing = {
    "is missing": "",
    "has nothing in it": `<script>window.${version === "2004" ? "API_1484_11" : "API"} = {};</script>`,
    "is no object": `<script>window.${version === "2004" ? "API_1484_11" : "API"} = "yes";</script>`,
    "throws at every call": head(version, "{ throw new Error('closed'); }".replace(/^/, "(() => ") + ")()"),
    "says no to a session": head(version, "name === 'Initialize' || name === 'GetValue' ? (code = '101', 'false') : usual()"),
  };
  for (const [what, script] of Object.entries(missing)) {
    test(`SCORM ${version}: a system that ${what} does not end the quiz, and one sentence says so`, { timeout: patience }, async () => {
      await met(version, script, async ({ quiz, page }) => {
        await at(quiz, 1, 3);
        await says(quiz, /^(No course system was found|The course system did not begin a session)/);
        await through(quiz);
        assert.equal(await sentence(quiz).count(), 1);
        // What was done is on the device, as on an ordinary page.
        assert.ok(await page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith("collate:progress:"))));
      });
    });
  }

  test(`SCORM ${version}: a system that answers nonsense does not end the quiz`, { timeout: 3 * patience }, async () => {
    for (const given of nonsense) {
      for (const twist of [given, `name === "Initialize" ? "true" : ${given}`]) {
        await met(version, head(version, twist), async ({ quiz }) => {
          await at(quiz, 1, 3);
          await answer(quiz);
          await says(quiz, /^The course system (did not begin a session|does not (take|answer))/);
        });
      }
    }
  });

  test(`SCORM ${version}: every error of the standard is told, the learner goes on, and everything arrives in the end`, { timeout: 4 * patience }, async () => {
    const all = codes[version];
    const long = unpacked(packed(version, `2-${all.length + 1}`, []));
    const score = version === "2004" ? "cmi.score.raw" : "cmi.core.score.raw";
    const twist = `name === "SetValue" && given[0] === "${score}" && window.refuse ? (code = window.refuse, "false") : usual()`;
    await met(version, head(version, twist), async ({ page, quiz }) => {
      const of = all.length + 1;
      for (const [place, error] of all.entries()) {
        await at(quiz, place + 1, of);
        await page.evaluate((error) => { window.refuse = String(error); }, error);
        await answer(quiz);
        const what = noSession.has(error) ? "does not answer any more" : `does not take ${score}`;
        await says(quiz, `The course system ${what} (error ${error}, What is <b>wrong</b>)`);
        await onward(quiz).click();
      }
      await at(quiz, of, of);
      await page.evaluate(() => { window.refuse = undefined; });
      await answer(quiz);
      await page.waitForFunction((count) => kept[`cmi.interactions.${count - 1}.result`], of);
      await onward(quiz).click();
      const seen = await points(quiz, of);
      await page.waitForFunction(([score, wanted]) => Math.abs(Number(kept[score]) - wanted) < 0.1, [score, (seen / of) * 100]);
      await sentence(quiz).waitFor({ state: "hidden" });
      assert.deepEqual(await held(page), []);
      const ids = await page.evaluate((count) => new Set(Array.from({ length: count }, (_, place) => kept[`cmi.interactions.${place}.id`])).size, of);
      assert.equal(ids, of, "every question once");
    }, long);
  });

  test(`SCORM ${version}: what a system never takes is told once, and the rest is reported`, { timeout: patience }, async () => {
    const twist = `name === "SetValue" && /interactions|objectives/.test(given[0]) ? (code = "401", "false") : usual()`;
    await met(version, head(version, twist), async ({ page, quiz }) => {
      const seen = await through(quiz);
      const score = version === "2004" ? "cmi.score.raw" : "cmi.core.score.raw";
      await page.waitForFunction(([score, wanted]) => Math.abs(Number(kept[score]) - wanted) < 0.1, [score, (seen / 3) * 100]);
      assert.equal(await sentence(quiz).count(), 0, "a system need not know interactions");
    });
  });

  test(`SCORM ${version}: a system that goes away in the middle gets everything when it is back`, { timeout: 2 * patience }, async () => {
    const api = version === "2004" ? "API_1484_11" : "API";
    const gone = `<script>if (sessionStorage.gone) delete window.${api};</script>`;
    await met(version, head(version) + gone, async ({ page, quiz }) => {
      await play(quiz, 1, 1, 3);
      await at(quiz, 2, 3);
      await page.waitForFunction(() => kept["cmi.interactions.0.result"]);
      // Its page is there, and nothing in it answers.
      await page.evaluate((api) => {
        for (const name of Object.keys(window[api])) delete window[api][name];
        delete window[api];
        sessionStorage.gone = "yes";
      }, api);
      await answer(quiz);
      await says(quiz, /^The course system does not answer any more \(no answer\): what is done here is kept on this device/);
      await onward(quiz).click();
      await at(quiz, 3, 3);
      // Not even a reload loses anything, with the system still away.
      await page.reload();
      await at(quiz, 3, 3);
      await says(quiz, /^(No course system was found|The course system does not answer any more)/);
      await answer(quiz);
      await onward(quiz).click();
      const seen = await points(quiz, 3);
      await page.evaluate(() => { delete sessionStorage.gone; });
      await page.reload();
      const score = version === "2004" ? "cmi.score.raw" : "cmi.core.score.raw";
      await page.waitForFunction(([score, wanted]) => Math.abs(Number(kept[score]) - wanted) < 0.1, [score, (seen / 3) * 100]);
      const results = await page.evaluate(() => [0, 1, 2].map((place) => kept[`cmi.interactions.${place}.result`]));
      assert.ok(results.every((result) => result !== undefined), `${results}`);
      assert.equal(await points(quiz, 3), seen);
      assert.deepEqual(await held(page), []);
    });
  });

  test(`SCORM ${version}: a system that ends the session by itself is asked for another one`, { timeout: patience }, async () => {
    const over = version === "2004" ? "132" : "301";
    const twist = `name === "Initialize" ? (window.over = false, usual()) : window.over && !/Error/.test(name) ? (code = "${over}", "false") : usual()`;
    await met(version, head(version, twist), async ({ page, quiz }) => {
      await play(quiz, 1, 1, 3);
      await page.waitForFunction(() => kept["cmi.interactions.0.result"]);
      await page.evaluate(() => { window.over = true; });
      await at(quiz, 2, 3);
      await answer(quiz);
      await page.waitForFunction(() => kept["cmi.interactions.1.result"]);
      assert.equal(await sentence(quiz).isVisible(), false);
    });
  });

  test(`SCORM ${version}: a slow system keeps nobody from seeing what an answer was worth`, { timeout: patience }, async () => {
    const twist = `{ const end = performance.now() + (window.slow ?? 0); while (performance.now() < end); window.during ??= window.slow && document.querySelector("iframe").contentDocument.querySelector("main").innerText; return usual(); }`;
    await met(version, head(version, `(() => ${twist})()`), async ({ page, quiz }) => {
      await at(quiz, 1, 3);
      await page.waitForFunction(() => kept["cmi.suspend_data"] === undefined || kept["cmi.suspend_data"]);
      await page.evaluate(() => { window.slow = 40; });
      await answer(quiz);
      await page.waitForFunction(() => window.during);
      assert.match(await page.evaluate(() => window.during), /Go on/, "the answer is shown before the system is told");
      await onward(quiz).click();
      await at(quiz, 2, 3);
      await page.waitForFunction(() => kept["cmi.interactions.0.result"]);
    });
  });

  test(`SCORM ${version}: a session that was begun already is gone on with`, { timeout: patience }, async () => {
    const twist = `name === "Initialize" ? (code = "${version === "2004" ? 103 : 101}", "false") : usual()`;
    await met(version, head(version, twist), async ({ page, quiz }) => {
      await at(quiz, 1, 3);
      await answer(quiz);
      await page.waitForFunction(() => kept["cmi.interactions.0.result"]);
      assert.equal(await sentence(quiz).count(), 0);
    });
  });
}
