// Statements of xAPI, checked by a validator that is not ours.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import xapi from "@learninglocker/xapi-validation";

const folder = process.env.COLLATE_EXPORTS ?? fileURLToPath(new URL("../../target/xtask/interop", import.meta.url));
const statements = JSON.parse(readFileSync(join(folder, "statements.json"), "utf8"));

/** What the validator has to say. */
const said = (statement) => xapi.default(statement);
const verb = ({ verb: { id } }) => id.slice(id.lastIndexOf("/") + 1);

test("every statement is valid", () => {
  for (const statement of statements) assert.deepEqual(said(statement), [], JSON.stringify(statement));
});

test("there are statements of every sort, of right and of wrong answers", () => {
  const answers = statements.filter((statement) => verb(statement) === "answered");
  assert.deepEqual([...new Set(statements.map(verb))].sort(), ["answered", "completed", "failed", "passed"]);
  const sorts = new Set(answers.map(({ object }) => object.definition.interactionType));
  assert.deepEqual([...sorts].sort(), ["choice", "matching", "sequencing"]);
  assert.deepEqual(new Set(answers.map(({ result }) => result.success)), new Set([true, false]));
});

test("what is answered and what is right names components that are there", () => {
  for (const { object, result } of statements) {
    const { interactionType, correctResponsesPattern, choices, source, target } = object.definition;
    if (!interactionType) continue;
    const has = (list, id) => assert.ok(list.some((component) => component.id === id), `${id} in ${object.id}`);
    for (const pattern of [...correctResponsesPattern, result.response]) {
      for (const part of pattern.split("[,]")) {
        if (interactionType !== "matching") {
          has(choices, part);
          continue;
        }
        const [from, to] = part.split("[.]");
        has(source, from);
        has(target, to);
      }
    }
  }
});

test("the validator finds what is wrong", () => {
  const answered = statements.find((statement) => verb(statement) === "answered");
  const spoilt = [
    { ...answered, actor: { ...answered.actor, mbox: "mailto:a@example.org" } },
    { ...answered, result: { ...answered.result, score: { scaled: 1.5 } } },
    { ...answered, timestamp: "yesterday" },
    { ...answered, verb: { id: "answered" } },
    { ...answered, id: "7" },
  ];
  for (const statement of spoilt) assert.notDeepEqual(said(statement), [], JSON.stringify(statement));
});
