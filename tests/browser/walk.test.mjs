// Every screen by Tab alone, in a narrow window: each stop in order, each one seen, and a way out at the end.
import assert from "node:assert/strict";
import { walk } from "./harness/keyboard.mjs";
import { everyScreen } from "./harness/screens.mjs";
import { siteTest } from "./harness/site.mjs";

const narrow = { viewport: { width: 320, height: 568 }, reducedMotion: "reduce" };

siteTest("every screen can be walked with Tab, at 320 px", { context: narrow, patience: 240_000 }, async (t) => {
  await t.open();
  const found = [];
  await everyScreen(t, async (name) => {
    const wrong = await walk(t.page);
    found.push(...wrong.map((one) => `${name}: ${one}`));
  });
  assert.deepEqual(found, []);
});

siteTest("a walk notices a stop out of order, one that is skipped, and one without a ring", { context: narrow }, async ({ page, server, open }) => {
  // Nothing stands here before the program does, so what is spoiled stays so.
  await open(`${server.address}#/about`);
  const stands = () => page.getByRole("heading", { level: 1, name: "About" }).waitFor();
  await stands();
  assert.deepEqual(await walk(page), []);
  for (const [spoil, wanted] of [
    [(link) => { link.tabIndex = 1; }, /^stop \d+ is/],
    [(link) => { link.addEventListener("focus", () => link.blur()); }, /^stop \d+ is/],
    [(link) => { link.setAttribute("inert", ""); }, /^stop \d+ is/],
    [(link) => { link.style.setProperty("outline", "none", "important"); }, /has no ring/],
  ]) {
    await page.reload();
    await stands();
    await page.locator("nav a").nth(2).evaluate(spoil);
    assert.match((await walk(page))[0] ?? "nothing", wanted);
  }
});
