// Opens our GIFT with a second parser, pygiftparserrgmf, written for Moodle's description of the format in another language
// than the first (gift.test.mjs), and compares the key item by item.
//
// What is correct and that parser cannot do: braces in the name of a category end it, so it is given all but that line; it
// leaves escapes in options, the mark of plain text in stems, shares with decimals in texts and the feedback to the whole
// question on the last option. This test takes these off. Comments, with the tags in them, it does not read.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { root } from "./harness/course.mjs";

const python = process.env.COLLATE_PYTHON ?? join(root, "target/xtask/python/bin/python");
const program = `
import json, sys
from pygiftparser import parser
def told(option):
    return [option.prefix, option.text, option.percentage, option.feedback or ""]
found = parser.parse(sys.stdin.buffer.read().decode("utf-8"))
all = [[q.name, q.text, repr(q.answer), [told(option) for option in q.answer.options]] for q in found.questions]
sys.stdout.buffer.write(json.dumps(all).encode())
`;

const folder = process.env.COLLATE_EXPORTS;
const keys = JSON.parse(await readFile(join(folder, "key.json"), "utf8"));
const gift = await readFile(join(folder, "quiz.gift"), "utf8");
assert.match(gift, /^\$CATEGORY: .*\n\n/);
const read = spawnSync(python, ["-c", program], { input: gift.slice(gift.indexOf("\n")), encoding: "utf8", maxBuffer: 2 ** 26 });
assert.equal(read.status, 0, read.stderr);
const questions = JSON.parse(read.stdout);

/** A text in one line, as GIFT has it. */
const line = (text) => text.split(/\s+/).filter(Boolean).join(" ");
const told = (text) => line(text.replaceAll(/\\([~=#{}:\\])/g, "$1"));
/** What an option is told, without what is told of the whole question. */
const own = (feedback) => told(feedback.split("####")[0]);

test("every question is read by the second parser, with its id", () => {
  assert.equal(questions.length, keys.length);
  questions.forEach(([name, text], place) => {
    const { id, question } = keys[place];
    assert.ok(name.startsWith(`${id}: `), `${name}, ${id}`);
    assert.equal(line(text), `[plain]${line(question)}`);
  });
});

test("every key is read by the second parser as it was written", () => {
  questions.forEach(([, , kind, options], place) => {
    const { id, body } = keys[place];
    if (body.one) {
      assert.equal(kind, "MultipleChoiceRadio()", id);
      const found = options.map(([prefix, text, share, why]) => [told(text), prefix === "=", share, own(why)]);
      assert.deepEqual(found, body.one.map(([text, right, why]) => [line(text), right, right ? 1 : 0, line(why)]), id);
    } else if (body.several) {
      assert.equal(kind, "MultipleChoiceCheckbox()", id);
      const right = body.several.filter(([, isRight]) => isRight).length;
      options.forEach(([, text, share, why], at) => {
        const [, decimals, rest] = /^(?:%(-?[\d.]+)%)?(.*)$/.exec(text);
        const [answer, isRight, reason] = body.several[at];
        assert.deepEqual([told(rest), own(why)], [line(answer), line(reason)], id);
        const expected = isRight ? 1 / right : -1 / (body.several.length - right);
        assert.ok(Math.abs((decimals ? decimals / 100 : share) - expected) < 1e-6, `${id}: ${decimals ?? share}`);
      });
      assert.equal(options.length, body.several.length, id);
    } else {
      assert.equal(kind, "Matching()", id);
      const found = options.map(([prefix, text]) => [prefix, ...text.split("->").map(told)]);
      const pairs = body.match ?? body.order.map((text, at) => [text, String(at + 1)]);
      const written = pairs.map((pair) => ["=", ...pair.map((text) => line(text.replaceAll("->", "→")))]);
      assert.deepEqual(found.slice(0, written.length), written, id);
      // Answers that belong to nothing follow, without a text of their own.
      const left = (body.answers ?? []).filter((answer) => !pairs.some(([, given]) => given === answer));
      assert.deepEqual(found.slice(written.length), left.map((answer) => ["=", "", line(answer)]), id);
    }
  });
});
