// Looks for barriers with axe.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Fails if axe finds anything on the page as it stands, by all its usual rules or by `rules` alone. The tool is put in from
 * outside, past the page's policy.
 */
export async function assertNoBarriers(page, rules) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, rules ? { runOnly: rules } : {}), rules);
  const lines = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help} – ${node.target.join(" ")}`),
  );
  assert.deepEqual(lines, [], "axe must find nothing");
}
