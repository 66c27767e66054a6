// The whole circle: build, give, take, hand in, mark.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { assertNoBarriers } from "./harness/axe.mjs";
import { drawn, link, openDesk, put } from "./harness/desk.mjs";
import { file } from "./harness/dossiers.mjs";
import { built, chooser, line, taken } from "./harness/handing.mjs";
import { siteTest } from "./harness/site.mjs";

const patience = 120_000;

siteTest("three learners hand in, and each gets the points that they saw", { patience }, async (t) => {
  const { page } = t;
  const address = await built(t);
  const names = ["Ana", "Бек", "عمر"];
  const learners = [];
  for (const [turn, name] of names.entries()) learners.push(await taken(t, address, name, turn, turn === 2 ? 2 : 4));
  await openDesk(t, "mark");
  await page.getByText(/^Nothing is marked yet/).waitFor();
  await chooser(page).setInputFiles(learners.slice(0, 2).map(({ name, json }) => file(`${name}.json`, json)));
  await line(page, "Ana").waitFor();
  await page.getByRole("textbox", { name: /^Or paste/ }).fill(`Dear teacher,\n${learners[2].text}\nBest wishes`);
  await page.getByRole("button", { name: "Read the texts" }).click();
  for (const { name, earned, of } of learners.slice(0, 2)) {
    await line(page, name).getByText(new RegExp(`^${earned} of ${of} \\(`)).waitFor();
  }
  await line(page, "عمر").getByText("2 of 4").waitFor();
  await line(page, "Ana").getByText("4 of 4").waitFor();
  await page.getByRole("heading", { name: "Questions, the most difficult first" }).waitFor();
  await page.getByText(/% of the points on average/).first().waitFor();
  await line(page, "عمر").getByText("Not finished.").waitFor();
  await page.getByRole("button", { name: "Answers: عمر, 2 of 4" }).click();
  const answers = page.locator(".collate-desk-class ol > li");
  await answers.first().waitFor();
  assert.equal(await answers.count(), 4);
  assert.equal(await answers.filter({ hasText: /not answered$/ }).count(), 2);
  const given = answers.filter({ hasText: / — [\d.]+ of 1/ });
  assert.equal(await given.count(), 2);
  // What was chosen, and the key where that is another.
  for (const answer of await given.all()) {
    const parts = answer.locator("ul > li");
    assert.ok(await parts.count() > 0);
    for (const part of await parts.all()) {
      const isWrong = await part.getByRole("img", { name: "Not right" }).count() === 1;
      assert.match(await part.innerText(), isWrong ? /^✗ \S[^]+\nKey: \S/ : /^✓ \S[^\n]+$/);
    }
  }
  await page.getByRole("button", { name: "Answers: عمر, 2 of 4", expanded: true }).click();
  await answers.first().waitFor({ state: "detached" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Class table (CSV)" }).click(),
  ]);
  const csv = await readFile(await download.path(), "utf8");
  for (const { name } of learners) assert.ok(csv.includes(name), name);
  const [heads, ...cells] = csv.trim().split("\r\n").map((row) => row.split(","));
  // One way to write a moment in files, and on the page none with seconds.
  for (const name of ["begun", "handed_in"]) {
    for (const row of cells) assert.match(row[heads.indexOf(name)], /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  }
  const shown = await line(page, "Ana").innerText();
  assert.match(shown, /\d:\d\d\b/);
  assert.doesNotMatch(shown, /\d:\d\d:\d\d/);
  const columns = heads.flatMap((head, place) => head.endsWith("_answer") ? [place] : []);
  assert.equal(columns.length, 4);
  for (const row of cells) {
    const codes = columns.map((place) => row[place]).filter(Boolean);
    assert.equal(codes.length, row[0] === "عمر" ? 2 : 4);
    for (const code of codes) assert.match(code, /^\d*[A-Z]+( \d+[A-Z]+)*$/);
  }
  await page.getByRole("button", { name: "Put all of this away" }).click();
  await page.getByText(/^Nothing is marked yet/).waitFor();
  await page.getByRole("button", { name: "Bring them back" }).click();
  await line(page, "Бек").waitFor();
});

siteTest("hand-ins of two quizzes are told apart", { patience }, async (t) => {
  const { page } = t;
  const ana = await taken(t, await built(t), "Ana", 0);
  await openDesk(t);
  await put(page.getByRole("spinbutton", { name: "Seed" }), 8);
  await drawn(page, 4);
  const ben = await taken(t, await link(page), "Ben", 0);
  await openDesk(t, "mark");
  await chooser(page).setInputFiles([ana, ben].map(({ name, json }) => file(`${name}.json`, json)));
  await page.getByText(/^These hand-ins are of 2 quizzes\./).waitFor();
  await line(page, "Ana").getByText("Quiz 1", { exact: true }).waitFor();
  await line(page, "Ben").getByText("Quiz 2", { exact: true }).waitFor();
  const saved = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return readFile(await download.path(), "utf8");
  };
  const lines = (csv) => csv.trim().split("\r\n");
  const whole = lines(await saved("Class table (CSV)"));
  const questions = page.locator(".collate-desk-questions > li");
  const all = await questions.count();
  const choice = page.getByRole("combobox", { name: "Quiz" });
  await choice.selectOption("Quiz 2");
  await line(page, "Ana").waitFor({ state: "detached" });
  await line(page, "Ben").waitFor();
  await page.getByText("1 to 1 of 1 hand-in", { exact: true }).waitFor();
  await page.getByText(/ of 1 learner has 80 % or more\.$/).first().waitFor();
  assert.ok(await questions.count() < all, "only the questions of the quiz");
  const csv = lines(await saved("Class table (CSV)"));
  assert.deepEqual([csv.length, whole.length], [2, 3]);
  assert.match(csv[1], /^Ben,2,/);
  assert.ok(csv[0].split(",").length < whole[0].split(",").length, "only the columns of the quiz");
  assert.match(csv[0], /,handed_in,stopped_seconds,/);
  const json = JSON.parse(await saved("Everything (JSON)"));
  assert.deepEqual(json.learners.map(({ learner, stopped }) => [learner, stopped]), [["Ben", 0]]);
  assert.equal(json.learners[0].answers.length, 4);
  assert.deepEqual(json.learners[0].findings_told, []);
  assert.equal(json.items.length, await questions.count());
  const items = ({ json }) => [...json.matchAll(/"item":"([\w-]+)"/g)].map(([, id]) => id);
  const onlyAnas = items(ana).filter((id) => !items(ben).includes(id));
  assert.ok(onlyAnas.length > 0);
  const questionsOfBen = await saved("Questions (CSV)");
  for (const id of onlyAnas) assert.ok(!questionsOfBen.includes(id), id);
  await choice.selectOption("Quiz 1");
  await line(page, "Ben").waitFor({ state: "detached" });
  await line(page, "Ana").waitFor();
  await choice.selectOption("any");
  await line(page, "Ben").waitFor();
  assert.equal(await questions.count(), all);
});

siteTest("a mail that quotes hand-ins is read, and two files pasted one under the other", { patience }, async (t) => {
  const { page } = t;
  const address = await built(t);
  const [ana, ben, eve] = [await taken(t, address, "Ana", 0), await taken(t, address, "Ben", 1), await taken(t, address, "Eve", 2)];
  await openDesk(t, "mark");
  const paste = page.getByRole("textbox", { name: /^Or paste/ });
  const wrapped = eve.text.match(/.{1,72}/g).join("\n");
  const quoted = `On Monday Ana wrote:\n\n${ana.json}\n\nOn Tuesday Eve wrote:\n${wrapped}\n`.replaceAll(/^/gm, "> ");
  await paste.fill(`Dear teacher,\n>${quoted.replaceAll("\n", "\n>")}\n\n${ben.json}\nBest wishes`);
  await page.getByRole("button", { name: "Read the texts" }).click();
  for (const { name, earned, of } of [ana, ben, eve]) {
    await line(page, name).getByText(new RegExp(`^${earned} of ${of} \\(`)).waitFor();
    assert.equal(await line(page, name).getByText("The file was changed").count(), 0);
  }
  assert.equal(await page.locator(".collate-desk-bad").count(), 0);
});

siteTest("what marking again finds names the question by its place and how it begins", { patience }, async (t) => {
  const { page } = t;
  const ana = await taken(t, await built(t), "Ana", 0);
  const receipt = JSON.parse(ana.json);
  receipt.answers[2].response = { single: "nothing" };
  await openDesk(t, "mark");
  await chooser(page).setInputFiles([file("ana.json", JSON.stringify(receipt))]);
  const told = line(page, "Ana").getByRole("listitem").filter({ hasText: /^Its answer to question 3, “/ });
  const [, begins] = /question 3, “(.+?)…?”, names/.exec(await told.innerText());
  await page.getByRole("button", { name: /^Answers: Ana, / }).click();
  const stem = await page.locator(".collate-desk-class ol > li").nth(2).innerText();
  assert.ok(stem.startsWith(begins), `${stem}, ${begins}`);
  assert.ok(!(await told.innerText()).includes(receipt.answers[2].item));
  await page.getByText("Reliability takes 30 learners").waitFor();
  await page.getByText("Fewer than 30 learners, or answers all alike: discrimination cannot be told.").first().waitFor();
});

siteTest("an edited score changes nothing and is told; what is broken stops nothing", { patience }, async (t) => {
  const { page } = t;
  const ana = await taken(t, await built(t), "=1+1 <b>Ana</b>", 0);
  const receipt = JSON.parse(ana.json);
  const edited = JSON.stringify({ ...receipt, learner: "Edited", earned: receipt.possible });
  await openDesk(t, "mark");
  await chooser(page).setInputFiles([
    file("good.json", ana.json),
    file("again.json", ana.json),
    file("edited.json", edited),
    file("empty.json", ""),
    file("cut.json", ana.json.slice(0, ana.json.length / 2)),
    file("other.json", "{\"format\":\"something else\"}"),
    file("deep.json", "[".repeat(50_000)),
    file("picture.png", "\x89PNG\r\n"),
  ]);
  const bad = page.locator(".collate-desk-bad li");
  await bad.first().waitFor();
  assert.equal(await bad.count(), 5);
  for (const name of ["empty.json", "cut.json", "other.json", "deep.json", "picture.png"]) {
    assert.match(await bad.filter({ hasText: name }).innerText(), /: \S.+\.$/s, name);
  }
  const points = new RegExp(`^${ana.earned} of ${ana.of} \\(`);
  await line(page, "=1+1 <b>Ana</b>").first().getByText(points).waitFor();
  await line(page, "Edited").getByText(points).waitFor();
  assert.ok((await line(page, "Edited").getByRole("listitem").count()) >= 2, "that it was edited, and whose answers it has");
  await line(page, "Edited").getByText("The file was changed after it was made.").waitFor();
  await page.getByText("The same hand-in again. It does not count.").first().waitFor();
  assert.equal(await page.locator(".collate-desk-class b").count(), 0);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Class table (CSV)" }).click(),
  ]);
  assert.doesNotMatch(await readFile(await download.path(), "utf8"), /(^|,)"?=1\+1/m);
});

for (const [scheme, width] of [["light", 320], ["dark", 768], ["light", 1280]]) {
  const context = { colorScheme: scheme, reducedMotion: "reduce", viewport: { width, height: 800 } };
  siteTest(`marking has no barriers, ${scheme}, ${width} px`, { context, patience }, async (t) => {
    const { page } = t;
    const ana = await taken(t, await built(t), "Ana", 0);
    await openDesk(t, "mark");
    await chooser(page).setInputFiles([file("ana.json", ana.json), file("a-file-with-a-very-long-name-in-one-word.json", "x")]);
    await line(page, "Ana").waitFor();
    await page.getByRole("button", { name: /^Answers: Ana, / }).click();
    await page.locator(".collate-desk-class ol > li").first().waitFor();
    await page.locator("main details").evaluateAll((all) => { for (const one of all) one.open = true; });
    await assertNoBarriers(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0);
    // What options say may be wider than the page.
    await page.locator(".collate-desk-questions table").evaluateAll((all) => {
      for (const one of all) one.style.minInlineSize = "100rem";
    });
    await assertNoBarriers(page);
  });
}

siteTest("learners without a name are told apart, and one name in two codings is one learner", { patience }, async (t) => {
  const { page } = t;
  const ana = JSON.parse((await taken(t, await built(t), "Ana", 0)).json);
  const hand = (name, changed) => file(name, JSON.stringify({ ...ana, ...changed }));
  await openDesk(t, "mark");
  await chooser(page).setInputFiles([
    hand("one.json", { learner: "", begun: ana.begun - 1 }),
    hand("two.json", { learner: "", begun: ana.begun - 2 }),
    hand("composed.json", { learner: "Zo\u00eb" }),
    hand("decomposed.json", { learner: "Zoe\u0308" }),
    hand("copied.json", { learner: "Ben", begun: ana.begun - 2 }),
  ]);
  for (const name of ["no name 1", "no name 2"]) {
    await line(page, name).waitFor();
    assert.equal(await line(page, name).getByText(/does not count|of this learner counts/).count(), 0, name);
  }
  await line(page, "Ben").getByText("The same answers at the same moments as in this hand-in: no name 2.").waitFor();
  await line(page, "no name 2").getByText("The same answers at the same moments as in this hand-in: Ben.").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Class table (CSV)" }).click(),
  ]);
  const told = (await readFile(await download.path(), "utf8")).match(/in this hand-in: [^.]+\./g);
  assert.deepEqual(told, ["in this hand-in: Ben.", "in this hand-in: no name 2."]);
  assert.equal(await line(page, "Zo\u00eb").count(), 2);
  assert.equal(await line(page, "Zo\u00eb").getByText("The same hand-in again. It does not count.").count(), 1);
  await page.getByText(/ of 4 learners have 80 % or more\.$/).first().waitFor();
});

siteTest("a class that is not saved is asked for before the page goes", { patience }, async (t) => {
  const { page } = t;
  const ana = await taken(t, await built(t), "Ana", 0);
  await openDesk(t, "mark");
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return asked.length === 1 ? dialog.dismiss() : dialog.accept();
  });
  await page.reload();
  await page.getByText(/^Nothing is marked yet/).waitFor();
  assert.deepEqual(asked, [], "nothing would be lost");
  await chooser(page).setInputFiles([file("ana.json", ana.json)]);
  await line(page, "Ana").waitFor();
  // Browsers ask only where somebody did something.
  await page.getByRole("button", { name: /^Answers: Ana, / }).click();
  const dialog = page.waitForEvent("dialog");
  await page.evaluate(() => { setTimeout(() => location.reload()); });
  await dialog;
  assert.deepEqual(asked, ["beforeunload"]);
  await line(page, "Ana").waitFor();
  await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Everything (JSON)" }).click()]);
  await page.reload();
  await page.getByText(/^Nothing is marked yet/).waitFor();
  assert.equal(asked.length, 1, "saved");
});

siteTest("a class of which one quiz was saved is asked for before the page goes", { patience }, async (t) => {
  const { page } = t;
  const ana = await taken(t, await built(t), "Ana", 0);
  await openDesk(t);
  await put(page.getByRole("spinbutton", { name: "Seed" }), 8);
  await drawn(page, 4);
  const ben = await taken(t, await link(page), "Ben", 0);
  await openDesk(t, "mark");
  await chooser(page).setInputFiles([ana, ben].map(({ name, json }) => file(`${name}.json`, json)));
  await line(page, "Ana").waitFor();
  const save = () => Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Class table (CSV)" }).click(),
  ]);
  const choice = page.getByRole("combobox", { name: "Quiz" });
  await choice.selectOption("Quiz 2");
  await line(page, "Ana").waitFor({ state: "detached" });
  await save();
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.dismiss();
  });
  const dialog = page.waitForEvent("dialog");
  await page.evaluate(() => { setTimeout(() => location.reload()); });
  await dialog;
  assert.deepEqual(asked, ["beforeunload"]);
  await choice.selectOption({ index: 0 });
  await line(page, "Ana").waitFor();
  await save();
  await page.reload();
  await page.getByText(/^Nothing is marked yet/).waitFor();
  assert.equal(asked.length, 1, "all of it is saved");
});

siteTest("the answers of a line are opened and closed by keyboard, and the focus stays", { patience }, async (t) => {
  const { page } = t;
  const ana = JSON.parse((await taken(t, await built(t), "Ana", 0)).json);
  await openDesk(t, "mark");
  const names = ["Ana", "Ben", "Cai"];
  await chooser(page).setInputFiles(names.map((learner, turn) => {
    return file(`${learner}.json`, JSON.stringify({ ...ana, learner, begun: ana.begun - turn }));
  }));
  const answers = page.locator(".collate-desk-class ol");
  for (const name of names) {
    const button = page.getByRole("button", { name: `Answers: ${name}, 4 of 4` });
    await button.focus();
    await page.keyboard.press("Enter");
    await answers.waitFor();
    assert.ok(await button.evaluate((one) => one === document.activeElement), name);
    await page.keyboard.press("Enter");
    await answers.waitFor({ state: "detached" });
    assert.ok(await button.evaluate((one) => one === document.activeElement), name);
  }
});

siteTest("two who claim one attempt under one name are both told, on the page and in the files", { patience }, async (t) => {
  const { page } = t;
  const ana = JSON.parse((await taken(t, await built(t), "Ana", 0)).json);
  await openDesk(t, "mark");
  await chooser(page).setInputFiles(["Ben", " ben", "Cai"].map((learner, turn) => {
    return file(`${turn}.json`, JSON.stringify({ ...ana, learner, begun: ana.begun - turn * 60_000 }));
  }));
  const told = "has the same name and number of attempt";
  for (const name of ["Ben", "ben"]) await line(page, name).getByText(told).waitFor();
  assert.equal(await line(page, "Cai").getByText(told).count(), 0);
  const saved = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return readFile(await download.path(), "utf8");
  };
  const begun = [0, 1].map((turn) => new Date(ana.begun - turn * 60_000).toISOString().replace(/\.\d+Z$/, "Z"));
  const moments = (text) => [...text.matchAll(/Begun: ([^ ]+)\. Another/g)].map(([, moment]) => moment);
  for (const name of ["Class table (CSV)", "Everything (JSON)"]) assert.deepEqual(moments(await saved(name)), begun, name);
});

siteTest("quizzes are called by their titles, on the page and in the files", { patience }, async (t) => {
  const { page } = t;
  const title = "=1+1 <b>Week</b>";
  const ben = await taken(t, await built(t), "Ben", 0);
  await openDesk(t);
  await put(page.getByRole("textbox", { name: "Title" }), title);
  const ana = await taken(t, await link(page), "Ana", 0);
  await openDesk(t, "mark");
  await chooser(page).setInputFiles([file("ana.json", ana.json)]);
  await page.getByText(`${title}: 4 questions.`, { exact: true }).waitFor();
  await chooser(page).setInputFiles([file("ben.json", ben.json)]);
  const named = `Quiz 1: \u2068${title}\u2069`;
  await line(page, "Ana").getByText(named, { exact: true }).waitFor();
  await line(page, "Ben").getByText("Quiz 2", { exact: true }).waitFor();
  await page.getByText(`${title}: 4 questions.`, { exact: true }).waitFor({ state: "detached" });
  const choice = page.getByRole("combobox", { name: "Quiz" });
  await choice.selectOption("Quiz 2");
  await page.getByText("A quiz without a title: 4 questions.", { exact: true }).waitFor();
  await choice.selectOption(named);
  await page.getByText(`${title}: 4 questions.`, { exact: true }).waitFor();
  const saved = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return readFile(await download.path(), "utf8");
  };
  assert.match(await saved("Class table (CSV)"), /,quiz_title,findings_told\r\nAna,1,.*,'=1\+1 <b>Week<\/b>,\r\n$/);
  assert.deepEqual(JSON.parse(await saved("Everything (JSON)")).learners.map(({ title }) => title), [title]);
});
