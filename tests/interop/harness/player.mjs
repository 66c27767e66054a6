// Packages played in scorm-again, which stands for a course system.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { at } from "../../browser/harness/quiz.mjs";
import { course, play, points, quizIn, root } from "./course.mjs";

const patience = 30_000;

/** What the player needs for each version of SCORM, and the folder of its schemas. */
export const versions = {
  1.2: { script: "scorm12.min.js", make: "window.API = new Scorm12API(settings)", api: "API", schemas: "scorm12edition" },
  2004: { script: "scorm2004.min.js", make: "window.API_1484_11 = new Scorm2004API(settings)", api: "API_1484_11", schemas: "scorm20044thedition" },
};

/** A course system with one package: `kept` is what it knows from earlier sittings. */
export async function system(version, files, kept = {}) {
  const { script, make, api } = versions[version];
  const server = await course(files, `<script src="/player.js"></script><script>
const settings = { autocommit: false, logLevel: 5 };
${make};
${api}.loadFromJSON(${JSON.stringify(kept)});
</script>`);
  const player = readFileSync(join(root, "node_modules/scorm-again/dist", script));
  server.answers["/player.js"] = { type: "text/javascript", content: player };
  return server;
}

/** Everything that the system knows, as it would keep it. */
const record = (page, version) => page.evaluate((api) => JSON.parse(JSON.stringify(window[api].cmi)), versions[version].api);

/**
 * A learner closes a package of 12 questions in the middle, takes it up again on another device, and plays it to the end. The
 * record is what the learner saw. `look` is called with the quiz at each question.
 */
export async function sittings(browser, version, files, look = () => {}) {
  const context = await browser.newContext();
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const strangers = [];
  const refused = [];
  page.on("console", (message) => /^The course system/.test(message.text()) && refused.push(message.text()));
  let server = await system(version, files);
  const { api } = versions[version];
  const is2004 = version === "2004";
  const quiz = quizIn(page);
  const through = async (from, to) => {
    for (let place = from; place <= to; place += 1) {
      await at(quiz, place);
      await look(quiz);
      await play(quiz, place, place);
    }
  };
  try {
    context.on("request", (request) => {
      if (new URL(request.url()).origin !== server.origin) strangers.push(request.url());
    });
    await page.goto(`${server.origin}/course`);
    await through(1, 3);
    await at(quiz, 4);
    await page.waitForFunction((api) => window[api].cmi.interactions.childArray.length === 3, api);
    const middle = await record(page, version);
    assert.equal(is2004 ? middle.completion_status : middle.core.lesson_status, "incomplete");
    // The learner closes the page; the system keeps what it was told last.
    await page.evaluate(() => document.querySelector("iframe").remove());
    const kept = await record(page, version);
    const most = is2004 ? 64000 : 4096;
    assert.ok(kept.suspend_data.length > 0 && kept.suspend_data.length <= most, `${kept.suspend_data.length}`);
    assert.equal(is2004 ? kept.exit : kept.core.exit, "suspend");
    await server.close();

    // Another sitting, on another device.
    const other = is2004
      ? { suspend_data: kept.suspend_data, completion_status: "incomplete", entry: "resume" }
      : { suspend_data: kept.suspend_data, core: { lesson_status: "incomplete", entry: "resume" } };
    server = await system(version, files, other);
    await page.goto(`${server.origin}/course`);
    await through(4, 12);
    const seen = await points(quiz);
    await page.waitForFunction(([api, is2004]) => {
      const { cmi } = window[api];
      return is2004 ? cmi.completion_status === "completed" : cmi.core.lesson_status !== "incomplete";
    }, [api, is2004]);
    const done = await record(page, version);
    const raw = Number(is2004 ? done.score.raw : done.core.score.raw);
    assert.ok(Math.abs(raw - (seen / 12) * 100) < 0.1, `${raw} and ${seen}`);
    assert.equal(Object.keys(done.objectives).length, 3);
    if (is2004) {
      assert.ok(Math.abs(Number(done.score.scaled) - raw / 100) < 0.0001);
      assert.deepEqual([done.completion_status, done.success_status], ["completed", raw >= 50 ? "passed" : "failed"]);
    } else {
      assert.equal(done.core.lesson_status, raw >= 50 ? "passed" : "failed");
    }
    assert.deepEqual(strangers, []);
    assert.deepEqual(refused, [], "the system takes everything, and keeps enough to go on");
    assert.equal(await page.evaluate(() => Object.keys(localStorage).length), 0, "nothing stays on the device");
  } finally {
    await context.close();
    await server.close();
  }
}
