// Opens our Moodle XML with a browser's parser and compares the key item by item. No validator of Moodle's own can be
// installed; its rules are checked in src/engine/export/tests.rs.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { launch } from "../browser/harness/browser.mjs";

const folder = process.env.COLLATE_EXPORTS;
const keys = JSON.parse(await readFile(join(folder, "key.json"), "utf8"));

test("every question is read with its key", async () => {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const questions = await page.evaluate(read, await readFile(join(folder, "quiz.xml"), "utf8"));
    assert.equal(questions.length, keys.length);
    questions.forEach((question, place) => {
      const { id, tags, body, question: stem } = keys[place];
      assert.deepEqual([question.id, question.tags, question.stem], [id, tags, stem.replaceAll(/\s+/g, " ")]);
      if (body.one) {
        const answers = body.one.map(([text, right, why]) => [text, right ? 100 : 0, why]);
        assert.deepEqual(question.answers, answers, id);
      } else if (body.several) {
        const right = question.answers.map(([text, weight, why]) => [text, weight > 0, why]);
        assert.deepEqual(right, body.several, id);
      } else if (body.match) {
        assert.deepEqual(question.pairs.slice(0, body.match.length), body.match, id);
        assert.deepEqual(new Set(question.pairs.map(([, answer]) => answer)), new Set(body.answers), id);
      } else {
        assert.deepEqual(question.answers.map(([text]) => text), body.order, id);
      }
    });
  } finally {
    await browser.close();
  }
});

/** Runs in the page. */
function read(text) {
  const xml = new DOMParser().parseFromString(text, "text/xml");
  if (xml.querySelector("parsererror")) throw new Error(xml.querySelector("parsererror").textContent);
  /** HTML as a reader sees it. */
  const seen = (html) => new DOMParser().parseFromString(html, "text/html").body;
  const plain = (element) => seen(element?.textContent ?? "").textContent;
  const child = (element, name) => [...element.children].find(({ tagName }) => tagName === name);
  const html = (element, name) => child(child(element, name), "text");
  const all = [...xml.documentElement.children].filter((question) => question.getAttribute("type") !== "category");
  return all.map((question) => ({
    id: child(question, "idnumber").textContent,
    tags: [...question.querySelectorAll("tag > text")].map(({ textContent }) => textContent),
    stem: [...seen(html(question, "questiontext").textContent).children].map((part) => part.textContent).join(" "),
    answers: [...question.children]
      .filter(({ tagName }) => tagName === "answer")
      .map((answer) => [
        plain(child(answer, "text")),
        Number(answer.getAttribute("fraction")),
        plain(html(answer, "feedback")),
      ]),
    pairs: [...question.querySelectorAll("subquestion")].map((pair) => [
      plain(child(pair, "text")),
      child(child(pair, "answer"), "text").textContent,
    ]),
  }));
}
