// The second part of the program: not needed before the first answer, loaded when it is, and told when it does not come.
import assert from "node:assert/strict";
import { answerButton, begin, fill, form, onward } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";

const second = /collate_later|later\.[0-9a-f]+\.css/;

/** Lets no request for the second part through until it is told to. */
async function hold(page) {
  const state = { asked: 0, isHeld: true };
  await page.route(second, (route) => {
    state.asked += 1;
    return state.isHeld ? route.abort() : route.continue();
  });
  return state;
}

siteTest("the first question is asked without the second part", {}, async ({ page, open, trouble }) => {
  await hold(page);
  trouble.expect(/Failed to load resource/);
  await open();
  await begin(page, { number: 7 });
  await fill(page);
  assert.equal(await answerButton(page).isEnabled(), true);
});

siteTest("an answer waits for the second part, and is not lost when it does not come", {}, async ({ page, open, trouble }) => {
  const state = await hold(page);
  trouble.expect(/Failed to load resource/);
  await open();
  await begin(page, { number: 7 });
  await fill(page);
  await answerButton(page).click();
  const told = page.getByRole("status").filter({ hasText: "This part could not be loaded." });
  await told.waitFor();
  state.isHeld = false;
  await told.getByRole("button", { name: "Try again" }).click();
  await onward(page).waitFor();
  await told.waitFor({ state: "hidden" });
});

siteTest("a screen that needs the second part says that it did not come, and comes when asked again", {}, async ({ page, open, server, trouble }) => {
  const state = await hold(page);
  trouble.expect(/Failed to load resource/);
  await open(`${server.address}#/settings`);
  const again = page.getByRole("button", { name: "Try again" });
  await again.waitFor();
  state.isHeld = false;
  await again.click();
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
});

siteTest("the second part is fetched once, and whoever was here before gets it at once", {}, async ({ page, open }) => {
  const asked = [];
  page.on("request", (request) => second.test(request.url()) && asked.push(request.url()));
  await open();
  await begin(page, { number: 7 });
  await page.getByText("All questions").waitFor();
  assert.equal(asked.length, 2, asked.join("\n"));
  asked.length = 0;
  await page.reload();
  await form(page).waitFor();
  assert.equal(asked.length, 2, asked.join("\n"));
});
