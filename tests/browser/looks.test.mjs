// Every screen in light and dark, narrow and wide: no barrier that axe can find, and nothing to scroll sideways.
import assert from "node:assert/strict";
import { overhang, tooSmall } from "./harness/access.mjs";
import { assertNoBarriers } from "./harness/axe.mjs";
import { begin, beginWithSingle, fill, form, submit } from "./harness/quiz.mjs";
import { everyDeskScreen } from "./harness/desk.mjs";
import { built, taken } from "./harness/handing.mjs";
import { everyScreen } from "./harness/screens.mjs";
import { siteTest } from "./harness/site.mjs";

for (const colorScheme of ["light", "dark"]) {
  for (const width of [320, 768, 1280]) {
    const context = { colorScheme, reducedMotion: "reduce", viewport: { width, height: 800 } };
    siteTest(`every screen, ${colorScheme}, ${width} px`, { context, patience: 180_000 }, async (t) => {
      await t.open();
      const found = [];
      await everyScreen(t, async (name) => {
        const wide = await overhang(t.page);
        if (wide.length > 0) found.push(`${name}: too wide: ${wide[0]}`);
        await assertNoBarriers(t.page).catch((error) => found.push(`${name}: ${JSON.stringify(error.actual ?? error.message)}`));
      });
      assert.deepEqual(found, []);
    });
  }
}

/** What three learners hand in for the quiz of four questions of the desk: the same at every run, so made once. */
let handedIn;
async function texts(t) {
  if (!handedIn) {
    const address = await built(t);
    const all = [];
    for (const [turn, name] of ["Ana", "محمد بن عبد الرحمن", "x".repeat(60)].entries()) all.push(await taken(t, address, name, turn, turn === 2 ? 2 : 4));
    handedIn = [...all.map(({ text }) => text), all[0].text, "not a hand-in"].join("\n\n");
  }
  // A hand-in names no address, so that it can be marked at that of any test.
  return handedIn;
}

for (const colorScheme of ["light", "dark"]) {
  const context = { colorScheme, reducedMotion: "reduce", viewport: { width: 1280, height: 800 } };
  siteTest(`every screen of the desk, ${colorScheme}`, { context, patience: 180_000 }, async (t) => {
    const { page } = t;
    const found = [];
    await everyDeskScreen(t, await texts(t), async (name) => {
      for (const width of [1280, 768, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await overhang(page);
        if (wide.length > 0) found.push(`${name}, ${width} px: too wide: ${wide[0]}`);
        if (width === 768) continue;
        const small = await tooSmall(page);
        if (small.length > 0) found.push(`${name}, ${width} px: too small: ${small[0]}`);
        await assertNoBarriers(page).catch((error) => found.push(`${name}, ${width} px: ${JSON.stringify(error.actual ?? error.message)}`));
      }
      await page.setViewportSize({ width: 1280, height: 800 });
    });
    assert.deepEqual(found, []);
  });
}

const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4, reducedMotion: "reduce" };

for (const size of ["normal", "larger"]) {
  siteTest(`at 400 % of 1280 px nothing scrolls sideways, text ${size}`, { context: zoomed, patience: 180_000 }, async (t) => {
    await t.page.addInitScript((size) => {
      const settings = { format: "collate-settings/1", theme: "system", size, keys: true };
      localStorage.setItem("collate:settings", JSON.stringify(settings));
    }, size);
    await t.open();
    const found = [];
    await everyScreen(t, async (name) => {
      const wide = await overhang(t.page);
      if (wide.length > 0) found.push(`${name}: ${wide[0]}`);
    });
    assert.deepEqual(found, []);
  });
}

siteTest("at 400 % of 1280 px nothing of the desk scrolls sideways", { context: zoomed, patience: 180_000 }, async (t) => {
  const found = [];
  await everyDeskScreen(t, await texts(t), async (name) => {
    const wide = await overhang(t.page);
    if (wide.length > 0) found.push(`${name}: ${wide[0]}`);
  });
  assert.deepEqual(found, []);
});

siteTest("with forced colours every state still has its mark", { context: { forcedColors: "active" } }, async ({ page, open }) => {
  await open();
  await beginWithSingle(page);
  const options = form(page).locator("label");
  const borders = await options.evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopStyle));
  assert.deepEqual([...new Set(borders)], ["solid"]);
  await fill(page);
  assert.ok(await form(page).getByRole("radio").first().isChecked());
  const look = await form(page).getByRole("radio").first().evaluate((radio) => getComputedStyle(radio).appearance);
  assert.notEqual(look, "none", "the system draws what is chosen");
  await submit(page);
  for (const entry of await page.getByRole("main").getByRole("listitem").all()) {
    assert.match(await entry.innerText(), /^[✓✗◐] (Right|Not right|The right answer)/);
  }
  await page.getByRole("link", { name: "Results", exact: true }).click();
  for (const [shape, name] of [["▲", "goals"], ["■", "costs"], ["●", "formats"]]) {
    await page.getByRole("heading", { level: 3 }).filter({ hasText: name }).getByText(shape).waitFor();
  }
});

siteTest("with reduced motion nothing moves", { context: { reducedMotion: "reduce" } }, async ({ page, open }) => {
  await open();
  await begin(page, { number: 2 });
  await fill(page);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("#collate *")].filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return animationName !== "none" || !/^0s(, 0s)*$/.test(transitionDuration);
    }).length);
  assert.equal(moving, 0);
});

siteTest("motion is short where it is welcome", { context: { reducedMotion: "no-preference" } }, async ({ page, open }) => {
  await open();
  await begin(page, { number: 2 });
  const longest = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll("#collate *")].flatMap((one) =>
      getComputedStyle(one).transitionDuration.split(", ").map((duration) => Number.parseFloat(duration) * 1000))));
  assert.ok(longest < 150, `${longest} ms`);
});

for (const [theme, ground] of [["Light", "rgb(251, 250, 247)"], ["Dark", "rgb(21, 23, 26)"]]) {
  const colorScheme = theme === "Light" ? "dark" : "light";
  siteTest(`${theme} can be chosen against the system`, { context: { colorScheme } }, async ({ page, open }) => {
    await open();
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("radio", { name: theme }).check();
    const grounds = () => page.evaluate(() =>
      [document.documentElement, document.querySelector(".collate")].map((one) => getComputedStyle(one).backgroundColor));
    await page.waitForFunction((ground) => getComputedStyle(document.documentElement).backgroundColor === ground, ground);
    assert.deepEqual(await grounds(), [ground, ground]);
    await assertNoBarriers(page);
  });
}
