// Opens our GIFT with a parser of its own, stricter than Moodle's, and compares the key item by item.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import test from "node:test";

const { parse } = createRequire(import.meta.url)("gift-pegjs");
const folder = process.env.COLLATE_EXPORTS;
const keys = JSON.parse(await readFile(join(folder, "key.json"), "utf8"));
const questions = parse(await readFile(join(folder, "quiz.gift"), "utf8")).filter(({ type }) => type !== "Category");

/** A text in one line, as GIFT has it. */
const line = (text) => text.split(/\s+/).filter(Boolean).join(" ");
const told = ({ text }) => line(text);
/** An answer of a matching. The parser leaves its own signs for what was escaped there, and only there. */
const matched = (text) => line(text).replaceAll(/&&(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

test("every question is read, with its id and tags", () => {
  assert.equal(questions.length, keys.length);
  questions.forEach((question, place) => {
    const key = keys[place];
    assert.equal(question.id, key.id);
    assert.deepEqual(question.tags, key.tags);
    assert.equal(told(question.stem), line(key.question));
    assert.equal(question.stem.format, "plain");
  });
});

test("every key is read as it was written", () => {
  questions.forEach((question, place) => {
    const { id, body } = keys[place];
    if (body.one) {
      assert.equal(question.type, "MC", id);
      const found = question.choices.map(({ text, isCorrect, feedback }) => [told(text), isCorrect, told(feedback)]);
      assert.deepEqual(found, body.one.map(([text, right, why]) => [line(text), right, line(why)]), id);
    } else if (body.several) {
      assert.equal(question.type, "MC", id);
      const right = body.several.filter(([, isRight]) => isRight).length;
      const found = question.choices.map(({ text, weight }) => [told(text), weight]);
      const share = (isRight) => (isRight ? 100 / right : -100 / (body.several.length - right));
      found.forEach(([text, weight], at) => {
        assert.equal(text, line(body.several[at][0]), id);
        assert.ok(Math.abs(weight - share(body.several[at][1])) < 1e-4, `${id}: ${weight}`);
      });
    } else {
      assert.equal(question.type, "Matching", id);
      const pairs = body.match ?? body.order.map((text, at) => [text, String(at + 1)]);
      const found = question.matchPairs.map(({ subquestion, subanswer }) => [told(subquestion), matched(subanswer)]);
      const written = pairs.map((pair) => pair.map((text) => line(text.replaceAll("->", "→"))));
      assert.deepEqual(found.slice(0, written.length), written, id);
      // Answers that belong to nothing follow, without a text of their own.
      const left = (body.answers ?? []).filter((answer) => !pairs.some(([, given]) => given === answer));
      assert.deepEqual(found.slice(written.length), left.map((answer) => ["", line(answer)]), id);
    }
  });
});
