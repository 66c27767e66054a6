// A file that is no sound dossier: sentences that say what and where, and the page goes on with the dossier it has.
import assert from "node:assert/strict";
import { begin, fill, submit } from "./harness/quiz.mjs";
import { drop, file, fileField, problems, sample, spoiled } from "./harness/dossiers.mjs";
import { press, tabTo } from "./harness/keyboard.mjs";
import { siteTest } from "./harness/site.mjs";

const shipped = /military intervention in Syria/;

/** What spoils a file, and the sentence that has to say so with its place. */
const bad = {
  "no JSON": ["{ \"format\": \"collate-dossier/1\",\n  oops }", /^Error The file: .*line 2, column \d+/],
  "an empty file": ["", /^Error The file: this is empty\. Please choose the file with the dossier\./],
  "a picture": [Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), /^Error The file: this is no text\. Please choose/],
  "only a number": ["7", /^Error The file: this is not a dossier/],
  "some other JSON": ["{\"hello\": \"world\"}", /^Error The file.*: this is not a dossier/],
  "a newer format": [spoiled((d) => (d.format = "collate-dossier/2")), /^Error The file.*“collate-dossier\/2”, which is newer/],
  "a format of somebody else": [spoiled((d) => (d.format = "quiz/1")), /^Error The file.*there is no format “quiz\/1”/],
  "a list that is a number": [spoiled((d) => (d.articles = 7)), /^Error The file, articles: this has to be a list/],
  "a number that is a text": [spoiled((d) => (d.claims[1].evidence = ["three"])), /^Error Claims, entry 2.*evidence.*this has to be a number/],
  "a stance that there is not": [spoiled((d) => (d.claims[0].stance = "shouts")), /^Error Claims, entry 1.*stance/],
  "a reference to nothing": [
    spoiled((d) => (d.claims[2].article = "nowhere")),
    /^Error Claims, entry 3 \(note-3\), article: “nowhere” does not stand in the list “articles”/,
  ],
  "a paragraph that there is not": [
    spoiled((d) => (d.claims[0].evidence = [99])),
    /^Error Claims, entry 1.*evidence.*has no paragraph 99/,
  ],
  "an id used twice": [spoiled((d) => (d.claims[1].id = "note-1")), /^Error Claims, entry 2 \(note-1\).*there already/],
  "entailment in a circle": [
    spoiled((d) => {
      d.statements[0].entails = [d.statements[1].id];
      d.statements[1].entails = [d.statements[0].id];
    }),
    /^Error Statements.*entail each other in a circle: goal-/,
  ],
  "coverage that contradicts itself": [
    spoiled((d) => (d.absent = [{ statement: "goal-storms", articles: ["note"] }])),
    /^Error The file, absent: “goal-storms” is listed as left out by “note”, but the claim “note-1”/,
  ],
  "nesting that is too deep": [`${"[".repeat(20)}${"]".repeat(20)}`, /^Error The file.*: .*more than 16 levels deep/],
  "nesting without end": ["[".repeat(100_000), /^Error The file: /],
  "a text that is too long": [spoiled((d) => (d.title = "x".repeat(500))), /^Error The file, title: the text has 500 characters/],
};

siteTest("every bad file gets a sentence with its place, and the page stays usable", {}, async ({ page, open }) => {
  await open();
  for (const [name, [content, sentence]] of Object.entries(bad)) {
    await fileField(page).setInputFiles(file(`${name}.json`, content));
    await page.getByRole("status").getByText(`${name}.json cannot be used`).waitFor();
    const lines = (await problems(page).allInnerTexts()).map((line) => line.replace(/\s+/g, " "));
    assert.ok(lines.some((line) => sentence.test(line)), `${name}: ${lines.slice(0, 3).join(" | ")}`);
    assert.match(await page.getByRole("heading", { level: 1 }).textContent(), shipped);
  }
  await begin(page, { number: 1 });
  await fill(page);
  await submit(page);
});

siteTest("all problems are listed at once, a page at a time, by keyboard too", {}, async ({ page, open }) => {
  await open();
  const many = spoiled((dossier) => {
    const claim = sample().claims[0];
    dossier.claims.push(...Array.from({ length: 45 }, (_, n) => ({ ...claim, id: `more-${n}`, article: "nowhere" })));
  });
  await fileField(page).setInputFiles(file("many.json", many));
  await page.getByRole("status").getByText(/^1 to 20 of \d+$/).waitFor();
  await tabTo(page, (now) => now.name === "Those after");
  for (let turn = 0; turn < 5; turn += 1) {
    if (await page.getByRole("button", { name: "Those after" }).isDisabled()) break;
    await press(page, "Enter");
  }
  await page.getByRole("status").getByText(/^\d+ to (\d+) of \1$/).waitFor();
});

siteTest("a file of 100 MB is refused before it is read", {}, async ({ page, open }) => {
  await open();
  await page.evaluate(() => {
    Blob.prototype.text = () => Promise.reject(new Error("it must not be read"));
  });
  await drop(page, "huge.json", 100 * 2 ** 20);
  await page.getByRole("status").getByText("huge.json cannot be used").waitFor();
  assert.match((await problems(page).innerText()).replace(/\s+/g, " "), /this is 10\d(\.\d)? MB, and a dossier may have at most 8 MB/);
  await begin(page, { number: 1 });
});

siteTest("a file that cannot be read any more is told", {}, async ({ page, open }) => {
  await open();
  await page.evaluate(() => {
    Blob.prototype.text = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  });
  await fileField(page).setInputFiles(file("gone.json", "{}"));
  await page.getByRole("status").getByText("gone.json could not be read.").waitFor();
});

siteTest("markup in a file stays text", {}, async ({ page, open }) => {
  await open();
  const evil = "<img src=x onerror=alert(1)>";
  await fileField(page).setInputFiles(file("evil.json", spoiled((d) => {
    d.title = `A title ${evil}`;
    d.claims[0].article = evil;
  })));
  await problems(page).filter({ hasText: evil }).first().waitFor();
  await fileField(page).setInputFiles(file("evil.json", spoiled((d) => (d.title = `A title ${evil}`))));
  await page.getByRole("heading", { level: 1, name: evil }).waitFor();
  assert.equal(await page.locator("img").count(), 0);
});
