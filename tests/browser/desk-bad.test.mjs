// Hand-ins that are none, or not whole: each gets its sentence, and the rest is marked.
import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { drawn, link, openDesk } from "./harness/desk.mjs";
import { file, fileField } from "./harness/dossiers.mjs";
import { built, chooser, line, taken } from "./harness/handing.mjs";
import { siteTest } from "./harness/site.mjs";

const patience = 180_000;
const shipped = new URL("../../questions/syria.json", import.meta.url);
const zip = (name, files) => ({ name, mimeType: "application/zip", buffer: Buffer.from(zipSync(files)) });

/** A zip file that says of its one file that it is encrypted. */
function locked(name, text) {
  const made = zip(name, { "inside.json": Buffer.from(text) });
  for (const [mark, flag] of [[[0x50, 0x4b, 3, 4], 6], [[0x50, 0x4b, 1, 2], 8]]) {
    made.buffer[made.buffer.indexOf(Buffer.from(mark)) + flag] |= 1;
  }
  return made;
}

siteTest("everything that cannot be marked gets one sentence, and the rest is marked", { patience }, async (t) => {
  const { page } = t;
  const ana = await taken(t, await built(t), "Ana", 0);
  const receipt = JSON.parse(ana.json);
  const changed = (fields) => JSON.stringify({ ...receipt, ...fields });
  const long = ana.text.length;
  const expected = {
    "empty.json": "There is nothing to read. Please paste the whole hand-in.",
    "cut.json": /damaged from line 1, column \d+ on\. Please ask for it again\.$/,
    "cut.txt": "This hand-in is damaged: a part of it is missing or changed. Please copy it once more, from its first to its last character.",
    "other.json": "This is not a hand-in of Collate.",
    "given.json": "This is an assignment, not a hand-in. Learners save a hand-in on their results.",
    "readme.txt": "There is no hand-in in this text. A hand-in is a file that a learner saved, or a text that begins with “collate:”.",
    "later.json": "A newer version of Collate made this hand-in. Please open it with the newer version.",
    "field.json": "This hand-in is not as Collate writes them: a field is missing, changed or too much. Please ask for it again.",
    "many.json": /This hand-in has 1.?500 answers, and no quiz has more than 1.?000 questions\.$/,
    "million.json": "This is too large to be a hand-in: none has more than 512 kB.",
    "twice.json": "This hand-in answers one question twice.",
    "deep.json": /damaged from line 1, column \d+ on\. Please ask for it again\.$/,
    "name.json": /The name in this hand-in has more than \d+ characters\.$/,
    "picture.png": "This is no text. A hand-in is a text file, or a text to paste.",
    "broken.zip": "This is damaged, or packed in a way that cannot be read here. Please unpack it and choose the files.",
    "locked.zip: inside.json": "This is encrypted. Please unpack it first.",
    "bomb.zip: huge.json": "This file is too large to be a hand-in.",
    "mixed.zip: bad.json": "This is not a hand-in of Collate.",
    "nothing.zip": "There is no hand-in in this zip file.",
    "shell.zip": "There is no hand-in in this zip file.",
    "class.zip: group.zip: bad.json": "This is not a hand-in of Collate.",
    "class.zip: group.zip: deeper.zip": "This is damaged, or packed in a way that cannot be read here. Please unpack it and choose the files.",
    "class.zip: group.zip: huge.json": "This file is too large to be a hand-in.",
    "many.zip: more.zip": "There are too many files in this zip file. Please divide it.",
  };
  const [answer] = receipt.answers;
  // As many files as one zip file may have, and so too many in another.
  const full = zip("", Object.fromEntries(Array.from({ length: 20_000 }, (_, place) => [`${place}.json`, new Uint8Array()]))).buffer;
  await openDesk(t, "mark");
  await chooser(page).setInputFiles([
    file("empty.json", ""),
    file("cut.json", ana.json.slice(0, ana.json.length / 2)),
    file("cut.txt", ana.text.slice(0, long - 12)),
    file("other.json", "{\"format\":\"something else\"}"),
    file("given.json", "{\"format\":\"collate-assignment/1\",\"title\":\"Week 3\"}"),
    file("readme.txt", "Dear teacher, my file is with the others. Ben"),
    file("later.json", changed({ format: "collate-receipt/4" })),
    file("field.json", changed({ extra: 1 })),
    file("many.json", changed({ answers: Array(1500).fill(0) })),
    file("million.json", changed({ answers: Array(1_000_000).fill(0) })),
    file("twice.json", changed({ answers: [answer, answer] })),
    file("deep.json", "[".repeat(50_000)),
    file("name.json", changed({ learner: "é".repeat(5000) })),
    { name: "picture.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]) },
    { name: "broken.zip", mimeType: "application/zip", buffer: Buffer.from("PK\x03\x04 and nothing else") },
    locked("locked.zip", ana.json),
    zip("bomb.zip", { "huge.json": new Uint8Array(60 * 2 ** 20) }),
    zip("nothing.zip", {}),
    zip("shell.zip", { "empty.zip": zip("", {}).buffer, "__MACOSX/._empty.zip": Buffer.from("x") }),
    zip("class.zip", {
      "group.zip": zip("", {
        "bad.json": Buffer.from("{\"format\":\"x\"}"),
        "huge.json": new Uint8Array(60 * 2 ** 20),
        "deeper.zip": zip("", { "ana.json": Buffer.from(ana.json) }).buffer,
        "inner.json": Buffer.from(changed({ learner: "Inner" })),
      }).buffer,
    }),
    zip("many.zip", { "one.json": Buffer.from("{}"), "more.zip": full }),
    { name: "wide.json", mimeType: "application/json", buffer: Buffer.from(`\ufeff${changed({ learner: "Wide" })}`, "utf16le") },
    zip("mixed.zip", { "bad.json": Buffer.from("{\"format\":\"x\"}"), "good.json": Buffer.from(ana.json) }),
  ]);
  for (const name of ["Ana", "Inner", "Wide"]) await line(page, name).first().waitFor();
  const bad = page.locator(".collate-desk-bad li");
  for (const [name, sentence] of Object.entries(expected)) {
    await bad.filter({ hasText: name }).filter({ hasText: sentence }).waitFor();
  }
});

siteTest("an empty paste gets one sentence, and what was put away can still be brought back", { patience }, async (t) => {
  const { page } = t;
  const ana = await taken(t, await built(t), "Ana", 0);
  await openDesk(t, "mark");
  await chooser(page).setInputFiles([file("ana.json", ana.json)]);
  await line(page, "Ana").waitFor();
  await page.getByRole("button", { name: "Put all of this away" }).click();
  await page.getByRole("textbox", { name: /^Or paste/ }).fill(" \n");
  await page.getByRole("button", { name: "Read the texts" }).click();
  await page.locator("main p:not(.collate-said)", { hasText: "There is nothing to read. Please paste the whole hand-in." }).waitFor();
  await page.getByRole("button", { name: "Bring them back" }).click();
  await line(page, "Ana").waitFor();
});

siteTest("hand-ins for another dossier and of a later link say so", { patience }, async (t) => {
  const { page } = t;
  const ana = await taken(t, await built(t), "Ana", 0);
  await page.evaluate(() => { location.hash = "#/build"; });
  await page.getByText("Take another dossier").click();
  const other = JSON.stringify({ ...JSON.parse(readFileSync(shipped, "utf8")), title: "Another title" });
  await fileField(page).setInputFiles(file("other.json", other));
  await page.getByText("Another title").first().waitFor();
  // Another dossier begins another quiz.
  await drawn(page, 12);
  const [, code] = (await link(page)).split("#/assigned/");
  await page.evaluate(() => { location.hash = "#/build"; });
  await page.getByRole("button", { name: "Back to the dossier of this page" }).click();
  await page.getByText("Another title").first().waitFor({ state: "detached" });
  await page.evaluate(() => { location.hash = "#/mark"; });
  const given = (assignment) => JSON.stringify({ ...JSON.parse(ana.json), assignment });
  await chooser(page).setInputFiles([file("other.json", given(code)), file("cut.json", given(code.slice(0, -3))), file("good.json", ana.json)]);
  await line(page, "Ana").first().waitFor();
  const bad = page.locator(".collate-desk-bad li");
  await bad.filter({ hasText: "other.json" }).filter({ hasText: "This assignment is for another state of the dossier" }).waitFor();
  await bad.filter({ hasText: "cut.json" }).filter({ hasText: "This hand-in is damaged: a part of it is missing or changed." }).waitFor();
});
