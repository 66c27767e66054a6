// From the desk to the learner: the link, what it opens, and what learners see.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { assertNoBarriers } from "./harness/axe.mjs";
import { drawn, link, openDesk, preview, put } from "./harness/desk.mjs";
import { another, fitted, quizIn } from "./harness/frame.mjs";
import { at, fill, form, onward, answerButton, position, resultsHeading, screen } from "./harness/quiz.mjs";
import { siteTest, stands } from "./harness/site.mjs";

const begin = (page) => page.getByRole("button", { name: "Begin", exact: true });
const assignment = (page) => page.getByRole("heading", { level: 1, name: "Assignment" });

/** Builds a quiz of three questions with a preset on the desk, and gives back its link. */
async function built(t, preset = "Practice") {
  const { page } = t;
  await openDesk(t);
  await put(page.getByRole("textbox", { name: "Title" }), "Week 3");
  await put(page.getByRole("spinbutton", { name: "Number of questions" }), 3);
  await page.getByRole("radio", { name: new RegExp(`^${preset}`) }).check();
  await drawn(page, 3);
  return link(page);
}

/** Opens a link in a new page of the same learner. */
async function opened({ page }, address) {
  await page.goto("about:blank");
  await page.goto(address);
  await stands(page);
  await assignment(page).waitFor();
}

async function answerAll(page, each = async () => {}) {
  const { of } = await position(page);
  for (let place = 1; place <= of; place += 1) {
    await at(page, place);
    await fill(page);
    await answerButton(page).click();
    await onward(page).waitFor();
    await each(place);
    await onward(page).click();
  }
  await resultsHeading(page).waitFor();
}

siteTest("the link is short, is a picture too, and opens what was built", {}, async (t) => {
  const { page, server } = t;
  const address = await built(t);
  assert.ok(address.startsWith(`${server.address}index.html#/assigned/`), address);
  assert.ok(address.length < 300, `${address.length}`);
  await page.getByRole("img", { name: "QR code of the link above" }).waitFor();
  await page.evaluate(() => { location.hash = "#/build"; });
  const stems = [];
  for (let place = 0; place < 3; place += 1) {
    await preview(page).getByRole("combobox", { name: "Question", exact: true }).selectOption(String(place));
    await preview(page).getByRole("heading", { name: `Question ${place + 1} of 3` }).waitFor();
    stems.push(await preview(page).locator(".collate-stem").first().innerText());
  }
  await opened(t, address);
  await page.getByRole("heading", { name: "Week 3" }).waitFor();
  await page.getByText("3 questions").waitFor();
  await begin(page).click();
  for (let place = 1; place <= 3; place += 1) {
    await page.evaluate((place) => { location.hash = `#/question/${place}`; }, place);
    await at(page, place);
    assert.equal(await form(page).locator(".collate-stem").first().innerText(), stems[place - 1]);
  }
});

siteTest("in a test nothing is told before the end, and the points then", {}, async (t) => {
  const { page } = t;
  await opened(t, await built(t, "Test"));
  await page.getByText("There is one attempt.").waitFor();
  await begin(page).click();
  await answerAll(page, async () => {
    const told = await screen(page);
    for (const telling of ["Right", "Not right", "¶", "point"]) {
      // What the learner chose may be a paragraph; that is theirs to see.
      assert.ok(!told.replace(/(How this is marked|You said:).*/g, "").includes(telling), `${telling} in ${told}`);
    }
    await page.getByText("Your answer is noted.").waitFor();
  });
  await page.getByText(/of 3 points/).first().waitFor();
  assert.equal(await page.getByRole("button", { name: "Begin another attempt" }).count(), 0);
  await page.reload();
  await stands(page);
  await page.getByText(/of 3 points/).first().waitFor();
});

siteTest("in homework right or wrong comes at once, the rest with the last answer, three times", {}, async (t) => {
  const { page } = t;
  const address = await built(t, "Homework");
  await opened(t, address);
  await begin(page).click();
  await answerAll(page, async (place) => {
    const entries = await page.locator(".collate-entry").count();
    assert.equal(entries > 0, place === 3, `${entries} at ${place}`);
  });
  for (const left of [1, 0]) {
    await page.getByRole("button", { name: "Begin another attempt" }).click();
    await at(page, 1);
    await opened(t, address);
    await page.getByText(left === 1 ? "You have 1 attempt left." : "On this device you have used 3 attempts.").waitFor();
    await page.getByRole("link", { name: "Go on with your attempt" }).click();
    await answerAll(page);
  }
  assert.equal(await page.getByRole("button", { name: "Begin another attempt" }).count(), 0);
});

siteTest("a damaged link says so and begins nothing", {}, async (t) => {
  const { page } = t;
  const address = await built(t);
  const code = address.split("/").at(-1);
  const places = [0, 5, Math.floor(code.length / 2), code.length - 1];
  const damaged = places.map((place) => code.slice(0, place) + (code[place] === "A" ? "B" : "A") + code.slice(place + 1));
  for (const bad of [...damaged, code.slice(1), code.slice(0, -1), `${code}A`, "x", "%"]) {
    await opened(t, address.replace(code, bad));
    await page.getByRole("alert").filter({ hasText: /.+/ }).first().waitFor();
    await page.getByText("This assignment was not opened, and no other quiz was begun in its place.").waitFor();
    assert.equal(await begin(page).count(), 0);
  }
});

siteTest("an assignment can go as a file, and be taken up again on the desk", {}, async (t) => {
  const { page, server } = t;
  const address = await built(t);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  const buffer = await readFile(await download.path());
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await page.getByLabel("Or its file").setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
  await page.waitForFunction((address) => document.querySelector("textarea")?.value === address, address);
  for (const [before, after] of [["", "."], ["<", ">"], ["", "?utm_source=chat"]]) {
    await page.getByRole("button", { name: "Undo the last change" }).click();
    await page.waitForFunction((address) => document.querySelector("textarea")?.value !== address, address);
    await page.getByRole("textbox", { name: "Its link" }).fill(`${before}${address}${after}`);
    await page.getByRole("button", { name: "Take it up" }).click();
    await page.waitForFunction((address) => document.querySelector("textarea")?.value === address, address);
  }
  await page.getByRole("textbox", { name: "Its link" }).fill("nothing");
  await page.getByRole("button", { name: "Take it up" }).click();
  await page.getByRole("alert").filter({ hasText: /.+/ }).waitFor();
  await page.goto(`${server.address}index.html#/assigned`);
  await stands(page);
  await page.getByLabel("File of an assignment").setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
  await page.getByRole("heading", { name: "Week 3" }).waitFor();
  await begin(page).click();
  await at(page, 1);
});

siteTest("the piece for another page makes a frame as high as the assignment", {}, async (t) => {
  const { page, trouble } = t;
  trouble.expect(/^request to another host/);
  await built(t);
  await page.locator("summary", { hasText: "Put it into another page" }).click();
  const piece = await page.getByRole("textbox", { name: "Code for the other page" }).inputValue();
  const around = await another();
  const recorder = `heard = []; addEventListener("collate", ({ detail }) => heard.push(detail));`;
  around.answers["/course"] = {
    type: "text/html; charset=utf-8",
    content: `<!doctype html><html lang="en"><head><title>Course</title><link rel="icon" href="data:,"></head>
<body><h1>Course</h1><script>${recorder}</script>${piece}</body></html>`,
  };
  await page.goto(`${around.origin}/course`);
  await quizIn(page).getByRole("heading", { name: "Week 3" }).waitFor();
  await fitted(page);
});

siteTest("a learner sees exactly what is handed in, finished or not", {}, async (t) => {
  const { page } = t;
  await opened(t, await built(t));
  await begin(page).click();
  await at(page, 1);
  await fill(page);
  await answerButton(page).click();
  await onward(page).waitFor();
  await page.getByRole("link", { name: "Results", exact: true }).click();
  await page.getByText("2 questions are still open. You can hand in all the same.").waitFor();
  await page.getByRole("textbox", { name: "Your name" }).fill("<b>Ana</b> عمر");
  await page.getByText("See it word for word").click();
  const shown = await page.getByRole("textbox", { name: "As a file" }).inputValue();
  const receipt = JSON.parse(shown);
  assert.equal(receipt.learner, "<b>Ana</b> عمر");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  assert.equal(await readFile(await download.path(), "utf8"), shown);
  assert.match(await page.getByRole("textbox", { name: "As a text" }).inputValue(), /^collate:/);
  await assertNoBarriers(page);
});

for (const [scheme, width] of [["light", 320], ["dark", 1280]]) {
  const context = { colorScheme: scheme, reducedMotion: "reduce", viewport: { width, height: 800 } };
  siteTest(`assigning has no barriers on either side, ${scheme}, ${width} px`, { context }, async (t) => {
    const { page } = t;
    const address = await built(t);
    await page.locator("details").evaluateAll((all) => { for (const one of all) one.open = true; });
    const fits = async () => {
      await assertNoBarriers(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0);
    };
    await fits();
    await opened(t, address);
    await fits();
  });
}
