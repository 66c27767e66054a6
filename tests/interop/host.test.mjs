// Packages for course systems in scormhost: a whole system with its own store, learners and launch pages.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "../browser/harness/browser.mjs";
import { packed, play, points, quizIn, root } from "./harness/course.mjs";
import { at } from "../browser/harness/quiz.mjs";

const patience = 60_000;
const python = process.env.COLLATE_PYTHON ?? join(root, "target/xtask/python/bin/python");
const program = `
import sys, uvicorn
from scormhost import create_scorm_app
uvicorn.run(create_scorm_app(data_dir=sys.argv[1], secret_key="only for tests, only on this machine"), host="127.0.0.1", port=0)
`;

let browser;
let folder;
let host;
let origin;
before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "collate-"));
  host = spawn(python, ["-c", program, folder], { stdio: ["ignore", "ignore", "pipe"] });
  // It chooses a free port and says which.
  origin = await new Promise((done, fail) => {
    let said = "";
    host.on("error", fail);
    host.on("exit", () => fail(new Error(`the course system ended: ${said}`)));
    host.stderr.on("data", (more) => {
      said += more;
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (address) done(address);
    });
  });
}, { timeout: patience });
after(async () => {
  await browser?.close();
  host?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Somebody at a device, logged in. */
async function person(name, call = "login") {
  const context = await browser.newContext();
  context.setDefaultTimeout(patience / 2);
  const data = { email: `${name}@example.org`, password: `${name}-${name}`, username: name, display_name: name };
  const answer = await context.request.post(`${origin}/api/auth/${call}`, { data });
  assert.ok(answer.ok(), await answer.text());
  return context;
}

/** What the system keeps of a learner. */
async function record(context, id) {
  // The system may close a connection that was idle just when it is used again.
  const answer = await context.request.get(`${origin}/api/scorm/${id}/cmi`, { maxRetries: 5 });
  return (await answer.json()).elements;
}

/** Waits until what the system keeps is so. */
async function until(context, id, is) {
  for (let turn = 0; turn < 1000; turn += 1) {
    const kept = await record(context, id);
    if (is(kept)) return kept;
  }
  throw new Error("the record stays as it is");
}

test("whoever comes first looks after the system", { timeout: patience }, async () => {
  await (await person("teacher", "register")).close();
  await (await person("learner", "register")).close();
});

for (const version of ["1.2", "2004"]) {
  test(`SCORM ${version} in a whole system: closed in the middle, taken up on another device, played to the end`, { timeout: 4 * patience }, async () => {
    const teacher = await person("teacher");
    const file = { name: `quiz-${version}.zip`, mimeType: "application/zip", buffer: packed(version) };
    const uploaded = await teacher.request.post(`${origin}/api/packages?package_id=quiz-${version.replace(".", "-")}`, { multipart: { file } });
    assert.equal(uploaded.status(), 201, await uploaded.text());
    const { id, manifest } = await uploaded.json();
    assert.equal(manifest.title, "Goals & costs");
    await teacher.close();

    const statusName = version === "2004" ? "cmi.completion_status" : "cmi.core.lesson_status";
    const score = version === "2004" ? "cmi.score.raw" : "cmi.core.score.raw";
    const one = await person("learner");
    const page = await one.newPage();
    await page.goto(`${origin}/launch/${id}`);
    await play(quizIn(page, "#scormhost-content"), 1, 4);
    await at(quizIn(page, "#scormhost-content"), 5);
    await until(one, id, (kept) => kept["cmi.interactions.3.result"] !== undefined);
    await page.close({ runBeforeUnload: false });
    const middle = await record(one, id);
    assert.equal(middle[statusName], "incomplete");
    assert.ok(middle["cmi.suspend_data"].length <= (version === "2004" ? 64000 : 4096));
    await one.close();

    const other = await person("learner");
    const again = await other.newPage();
    const said = [];
    again.on("console", (message) => /course system/.test(message.text()) && said.push(message.text()));
    await again.goto(`${origin}/launch/${id}`);
    const quiz = quizIn(again, "#scormhost-content");
    await play(quiz, 5, 12);
    const seen = await points(quiz);
    const done = await until(other, id, (kept) => kept["cmi.interactions.11.result"] !== undefined && kept[statusName] !== "incomplete");
    assert.ok(Math.abs(Number(done[score]) - (seen / 12) * 100) < 0.1, `${done[score]} and ${seen}`);
    const isPassed = Number(done[score]) >= 50 ? "passed" : "failed";
    assert.equal(version === "2004" ? done["cmi.success_status"] : done[statusName], isPassed);
    // Every question once, right where the points say so, and the dimensions add up to the whole.
    const results = Array.from({ length: 12 }, (_, place) => done[`cmi.interactions.${place}.result`]);
    const ids = new Set(results.map((_, place) => done[`cmi.interactions.${place}.id`]));
    assert.equal(ids.size, 12);
    assert.equal(done["cmi.interactions.12.id"], undefined);
    const right = results.filter((result) => result === "correct").length;
    assert.ok(right <= seen && seen <= results.filter((result) => !/^(in)?(wrong|correct)$/.test(result) || result === "correct").length, `${results}: ${seen}`);
    const objectives = [0, 1, 2].map((place) => Number(done[`cmi.objectives.${place}.score.raw`]));
    assert.ok(objectives.every((percent) => percent >= 0 && percent <= 100), `${objectives}`);
    assert.deepEqual(said, []);

    // The one who looks at it again is at the results, and nothing is worth less for that.
    await again.goto(`${origin}/launch/${id}`);
    assert.equal(await points(quiz), seen);
    await again.close();
    const later = await record(other, id);
    assert.equal(later[score], done[score]);
    assert.equal(later[statusName], done[statusName]);
    await other.close();
  });
}
