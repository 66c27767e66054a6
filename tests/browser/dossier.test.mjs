// Another dossier: from a file, dropped, or from an address after asking.
import assert from "node:assert/strict";
import { serve } from "./harness/server.mjs";
import { answerButton, begin, fill, submit } from "./harness/quiz.mjs";
import { drop, file, fileField, sample } from "./harness/dossiers.mjs";
import { focus, press, tabTo } from "./harness/keyboard.mjs";
import { siteTest, stands } from "./harness/site.mjs";

const title = sample().title;
const text = JSON.stringify(sample());
const heading = (page, name) => page.getByRole("heading", { level: 1, name });
const status = (page, pattern) => page.getByRole("status").getByText(pattern);
const cors = { "Access-Control-Allow-Origin": "*" };

/** A quiz can be taken with the open dossier, or the page says what is missing. */
async function quizOrSentence(page) {
  await page.getByRole("button", { name: "12 questions" }).click();
  const sentence = page.getByRole("alert").getByText(/No question can be made|gives only/);
  await answerButton(page).or(sentence).first().waitFor();
  if (await answerButton(page).count()) {
    await fill(page);
    await submit(page);
  }
}

siteTest("a chosen file opens, is kept, and can be left again", {}, async ({ page, open }) => {
  await open();
  const before = await page.getByRole("heading", { level: 1 }).textContent();
  await fileField(page).setInputFiles(file("sample.json", text));
  await heading(page, title).waitFor();
  assert.match(await page.title(), /harbour wall/);
  await status(page, `“${title}” is open.`).waitFor();
  await page.reload();
  await stands(page);
  await heading(page, title).waitFor();
  await quizOrSentence(page);
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Back to the dossier of this page" }).click();
  await heading(page, before).waitFor();
  await begin(page, { number: 1 });
});

siteTest("a dropped file opens", {}, async ({ page, open }) => {
  await open();
  await drop(page, "sample.json", text);
  await heading(page, title).waitFor();
});

siteTest("each dossier keeps its own quiz", {}, async ({ page, open }) => {
  await open();
  await begin(page, { number: 4 });
  await fill(page);
  await submit(page);
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await fileField(page).setInputFiles(file("sample.json", text));
  await heading(page, title).waitFor();
  assert.equal(await page.getByRole("link", { name: "Questions" }).count(), 0);
  await page.getByRole("button", { name: "Back to the dossier of this page" }).click();
  await page.getByText("You are at question 1 of 12; 1 answered.").waitFor();
});

/** A test with a second host, which answers as told. */
function hostTest(name, answers, body) {
  siteTest(name, {}, async (t) => {
    const host = await serve({ answers });
    const asked = `${t.server.address}?dossier=${encodeURIComponent(`${host.origin}/d.json`)}`;
    try {
      await body({ ...t, host, asked });
    } finally {
      await host.close();
    }
  });
}

/** Says yes, and knows that this is a request to another host. */
async function yes({ page, trouble }) {
  assert.deepEqual(trouble.strangers(), [], "nothing is requested before the yes");
  trouble.expect(/request to another host/);
  await page.getByRole("button", { name: "Yes, get it" }).click();
}

hostTest("an address in the page's own is shown, and asked only after a yes", {
  "/d.json": { headers: cors, content: text },
}, async (t) => {
  const { page, host, asked, open } = t;
  await open(asked);
  await status(page, `Get the dossier from ${new URL(host.origin).host}?`).waitFor();
  await status(page, `${host.origin}/d.json`).waitFor();
  const answers = page.getByRole("button", { name: "No, leave it" });
  assert.ok((await answers.boundingBox()).y < page.viewportSize().height, "the question is in view without scrolling");
  assert.deepEqual(host.requests, []);
  await yes(t);
  await heading(page, title).waitFor();
  assert.deepEqual(host.requests, ["/d.json"]);
  await page.reload();
  await stands(page);
  await heading(page, title).waitFor();
  assert.deepEqual(host.requests, ["/d.json"], "it is kept, and not asked for again");
});

hostTest("a no asks nothing", { "/d.json": { headers: cors, content: text } }, async ({ page, host, asked, open }) => {
  await open(asked);
  await page.getByRole("button", { name: "No, leave it" }).click();
  await page.getByRole("button", { name: "No, leave it" }).waitFor({ state: "hidden" });
  assert.deepEqual(host.requests, []);
  await begin(page, { number: 1 });
  assert.deepEqual(host.requests, []);
});

hostTest("an address can be typed", { "/d.json": { headers: cors, content: text } }, async (t) => {
  const { page, host, open } = t;
  await open();
  const field = page.getByRole("textbox", { name: /web address/ });
  for (const wrong of ["", "  ", "javascript:alert(1)", "file:///etc/passwd", "data:,x", "https://"]) {
    await field.fill(wrong);
    await page.getByRole("button", { name: "Look it up" }).click();
    await status(page, /This is not a web address/).waitFor();
  }
  await field.fill(`${host.origin}/d.json`);
  await field.press("Enter");
  await status(page, /^Get the dossier from/).waitFor();
  assert.deepEqual(host.requests, []);
  await yes(t);
  await heading(page, title).waitFor();
});

/** What a host may do instead of giving a dossier, and the sentence that says so. */
const refusals = {
  "is not there (404)": [{ status: 404, headers: cors, content: "no" }, /answered with status 404/, /404/],
  "fails (503)": [{ status: 503, headers: cors, content: "no" }, /answered with status 503/, /503/],
  "allows no other page (CORS)": [{ content: text }, /^No file came from/, /CORS policy|ERR_FAILED/],
  "sends on to another place": [{ status: 302, headers: { ...cors, Location: "/e.json" } }, /^No file came from/, /Failed|ERR_|Fetch/],
  "gives a page instead": [
    { headers: cors, type: "text/html", content: "<!doctype html><title>Login</title>" },
    /cannot be used: 1 problem/,
    null,
  ],
  "gives too much": [{ headers: cors, content: " ".repeat(9 * 2 ** 20) }, /larger than the 8 MB/, null],
};

for (const [name, [answer, sentence, complaint]] of Object.entries(refusals)) {
  hostTest(`an address that ${name} gets a sentence`, { "/d.json": answer }, async (t) => {
    const { page, asked, open, trouble } = t;
    await open(asked);
    if (complaint) trouble.expect(complaint);
    await yes(t);
    await status(page, sentence).waitFor();
    await heading(page, /Syria/).waitFor();
    await begin(page, { number: 1 });
  });
}

hostTest("an address that never answers leaves the page usable", { "/d.json": "silence" }, async (t) => {
  const { page, asked, open } = t;
  await open(asked);
  await yes(t);
  await status(page, /^Reading/).waitFor();
  await begin(page, { number: 1 });
  await fill(page);
  await submit(page);
});

siteTest("a host that is not there gets a sentence", {}, async (t) => {
  const host = await serve();
  await host.close();
  await t.open(`${t.server.address}?dossier=${host.origin}/d.json`);
  t.trouble.expect(/ERR_CONNECTION_REFUSED/);
  await yes(t);
  await status(t.page, /^No file came from/).waitFor();
});

hostTest("asked by keyboard, the focus is never lost", {
  "/d.json": { status: 404, headers: cors },
}, async (t) => {
  const { page, asked, open, trouble } = t;
  await open(asked);
  const button = (name) => (now) => now.tag === "button" && now.name === name;
  await tabTo(page, button("No, leave it"));
  await press(page, "Enter");
  await page.reload();
  await stands(page);
  await tabTo(page, button("Yes, get it"));
  trouble.expect(/request to another host/);
  trouble.expect(/404/);
  await press(page, "Enter");
  await status(page, /answered with status 404/).waitFor();
  assert.notEqual((await focus(page)).tag, "body");
});

hostTest("an address that is silent for too long gets a sentence", { "/d.json": "silence" }, async (t) => {
  const { page, asked, open } = t;
  // Nobody has to wait for it here.
  await page.addInitScript(() => {
    AbortSignal.timeout = () => AbortSignal.abort(new DOMException("signal timed out", "TimeoutError"));
  });
  await open(asked);
  await page.getByRole("button", { name: "Yes, get it" }).click();
  await status(page, /^No file came from/).waitFor();
});
