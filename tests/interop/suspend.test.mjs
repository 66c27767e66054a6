// What a course system keeps of a sitting: never more than the standards allow, and enough to go on with where that has room.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { most, pack, packed, unpack } from "../../site/suspend.js";

const folder = process.env.COLLATE_EXPORTS ?? fileURLToPath(new URL("../../target/xtask/interop", import.meta.url));
/** Quizzes of one item up to the longest that a number names, each answered to the end. */
const quizzes = JSON.parse(readFileSync(join(folder, "kept.json"), "utf8"));
const progress = "collate:progress:0123456789abcdef";
const entries = ({ items, text }) => [
  [progress, text],
  ["collate:route", `#/question/${items}`],
  ["collate:settings", '{"theme":"auto","language":"en"}'],
  ["collate:course", String(items)],
];
const attempt = (text) => JSON.parse(new Map(unpack(text)).get(progress)).attempt;

test("whatever is kept, it has room, and nothing of the running attempt is left out", () => {
  for (const quiz of quizzes) {
    for (const room of [...Object.values(most), 300, 1000, 2000, 8000]) {
      const text = packed(entries(quiz), room);
      if (text === undefined) continue;
      assert.ok(text.length <= room, `${quiz.items} items: ${text.length} of ${room}`);
      assert.deepEqual(attempt(text), JSON.parse(quiz.text).attempt);
      assert.equal(new Map(unpack(text)).get("collate:course"), String(quiz.items));
    }
  }
});

test("SCORM 2004 keeps the longest quiz whole, SCORM 1.2 one of 60 questions", (run) => {
  // The last has every question that one quiz can have, and those before it as many as were asked for.
  const longest = quizzes.at(-1);
  assert.ok(longest.items > 60 && longest.items < longest.asked, `${longest.items} of ${longest.asked}`);
  for (const { items, asked } of quizzes.slice(0, -1)) assert.equal(items, asked);
  for (const quiz of quizzes) {
    const whole = pack(entries(quiz)).length;
    const least = packed(entries(quiz), most[1.2])?.length ?? "too much";
    run.diagnostic(`${quiz.items} items: ${whole} characters, in 1.2 ${least}`);
    assert.ok(whole <= most[2004], `${quiz.items}: ${whole}`);
    if (quiz.items <= 60) assert.notEqual(packed(entries(quiz), most[1.2]), undefined, `${quiz.items}`);
  }
});

test("what cannot be read is nothing, and never an error", () => {
  const good = pack(entries(quizzes[0]));
  for (const text of ["", "null", "undefined", "[object Object]", "e30=", "\u0000", "é", "A".repeat(70_000), pack([["a", 7]]), undefined, null]) {
    assert.deepEqual(unpack(text), [], `${text}`.slice(0, 20));
  }
  // Cut anywhere, and with any letter changed.
  for (let end = 0; end < good.length; end += 1) {
    for (const text of [good.slice(0, end), `${good.slice(0, end)}#${good.slice(end + 1)}`, `${good.slice(0, end)}A${good.slice(end + 1)}`]) {
      assert.ok(unpack(text).every(([key, kept]) => typeof key === "string" && typeof kept === "string"));
    }
  }
});
