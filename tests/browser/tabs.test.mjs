// Two tabs with the same page: no answer of either is lost, and it is told.
import assert from "node:assert/strict";
import { at, begin, fill, form, onward, submit } from "./harness/quiz.mjs";
import { siteTest, stands } from "./harness/site.mjs";
import { progress } from "./harness/storage.mjs";

const told = (page) => page.getByRole("status").getByText(/open in another tab as well/);
const next = (page) => page.getByRole("link", { name: "Next", exact: true });

/** A second tab of the site. */
async function another(context, server) {
  const page = await context.newPage();
  await page.goto(`${server.address}#/`);
  await stands(page);
  return page;
}

siteTest("of two tabs with one quiz, every answer is kept", {}, async ({ page, context, server, open }) => {
  await open();
  await begin(page, { number: 5 });
  const other = await another(context, server);
  await other.getByRole("link", { name: "Go on", exact: true }).click();
  await at(other, 1);
  await fill(page);
  await submit(page);
  await told(other).waitFor();
  await onward(other).waitFor();
  await next(other).click();
  await at(other, 2);
  await fill(other);
  await submit(other);
  await told(page).waitFor();
  const { value } = await progress(page);
  assert.equal(value.attempt.items.filter((item) => item.at).length, 2);
  assert.equal(value.history.length, 2);
  for (const tab of [page, other]) {
    await tab.reload();
    await stands(tab);
    await tab.getByText(/^All questions · 2 of 12 answered$/).waitFor();
  }
});

siteTest("what another tab wrote unheard is found before writing", {}, async ({ page, context, server, open }) => {
  // The event of the other tab may come too late.
  await page.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation(), true));
  await open();
  await begin(page, { number: 5 });
  const other = await another(context, server);
  await other.getByRole("link", { name: "Go on", exact: true }).click();
  await at(other, 1);
  await fill(other);
  await submit(other);
  // A browser hands from tab to tab what is kept, in its own time; the tab here is not told.
  await page.waitForFunction(() => Object.values(localStorage).some((text) => /"at":/.test(text)));
  await next(page).click();
  await at(page, 2);
  await fill(page);
  await submit(page);
  await told(page).waitFor();
  assert.equal((await progress(page)).value.attempt.items.filter((item) => item.at).length, 2);
});

siteTest("another quiz in another tab is kept beside the one here", {}, async ({ page, context, server, open }) => {
  await open();
  await begin(page, { number: 5 });
  const other = await another(context, server);
  await begin(other, { number: 6 });
  await fill(other);
  await submit(other);
  await told(page).waitFor();
  await fill(page);
  await submit(page);
  const { value } = await progress(page);
  assert.deepEqual([value.attempt.recipe.seed, value.away[0].recipe.seed, value.history.length], [5, 6, 2]);
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Take up the quiz before this one" }).click();
  await onward(page).waitFor();
});

siteTest("settings of one tab hold in the other", {}, async ({ page, context, server, open }) => {
  await open();
  const other = await another(context, server);
  await other.getByRole("link", { name: "Settings" }).click();
  await other.getByRole("radio", { name: "Dark" }).check();
  await page.locator("[data-theme=dark]").waitFor();
  await begin(page, { number: 5 });
  await other.reload();
  await stands(other);
  assert.ok(await other.getByRole("radio", { name: "Dark" }).isChecked());
});

siteTest("who forgets everything in one tab forgets it in the other", {}, async ({ page, context, server, open }) => {
  await open();
  await begin(page, { number: 5 });
  const other = await another(context, server);
  await other.getByRole("link", { name: "Settings" }).click();
  await other.getByRole("button", { name: "Forget everything on this device" }).click();
  await page.getByText(/Everything on this device was forgotten/).waitFor();
  assert.equal(await form(page).getByRole("radio").count(), 0);
  await other.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("link", { name: "Questions" }).waitFor();
});
