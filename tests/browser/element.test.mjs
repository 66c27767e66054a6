// The element in pages of another origin.
import assert from "node:assert/strict";
import { element, forOthers, host, told, tells } from "./harness/element.mjs";
import { answer, at, goOn } from "./harness/quiz.mjs";
import { siteTest } from "./harness/site.mjs";

const strangers = /^request to another host/;
const two = '<collate-quiz id="a" count="3" seed="2"></collate-quiz><collate-quiz id="b" count="4" seed="5"></collate-quiz>';

siteTest("two elements of one page share a module and are answered apart", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const around = await host(page, server, { body: two });
  const [a, b] = [element(page, "a"), element(page, "b")];
  await at(a, 1, 3);
  await at(b, 1, 4);
  await answer(a);
  await goOn(a);
  await at(a, 2, 3);
  await at(b, 1, 4);
  await answer(b);
  await goOn(b);
  await at(b, 2, 4);
  await answer(a);
  await goOn(a);
  await answer(a);
  await goOn(a);
  await a.getByRole("heading", { level: 1, name: "Results" }).waitFor();
  await at(b, 2, 4);
  assert.deepEqual(await told(page, "a"), ["ready", "started", "answered", "answered", "answered", "finished"]);
  assert.deepEqual(await told(page, "b"), ["ready", "started", "answered"]);
  const modules = server.requests.filter((path) => path.includes("element_bg"));
  assert.equal(modules.length, 1, "one module for both");
  await around.close();
});

siteTest("what an element tells has the form of the frame's events", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const around = await host(page, server, { body: '<collate-quiz id="a" recipe="2-3" pass="60"></collate-quiz>' });
  const a = element(page, "a");
  await at(a, 1, 3);
  await answer(a);
  await tells(page, "a", "answered");
  const told = await page.evaluate(() => heard.find(({ event }) => event === "answered"));
  assert.equal(told.format, "collate-event/1");
  assert.deepEqual([told.quiz, told.answered, told.items], ["2-3", 1, 3]);
  assert.equal(typeof told.item.right, "boolean");
  const sizes = await page.evaluate(() => heard.filter(({ event }) => event === "resized").map(({ height }) => height));
  assert.ok(sizes.length > 0 && sizes.every((height) => height > 0));
  await around.close();
});

siteTest("an element goes on after a reload, and tells nothing twice", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const around = await host(page, server, { body: two });
  const a = element(page, "a");
  await at(a, 1, 3);
  await answer(a);
  await goOn(a);
  await page.reload();
  await at(a, 2, 3);
  await tells(page, "a", "ready");
  assert.deepEqual(await told(page, "a"), ["ready"]);
  await at(element(page, "b"), 1, 4);
  await around.close();
});

siteTest("address, history, title and keys of the page stay its own", forOthers, async ({ page, server, trouble }) => {
  trouble.expect(strangers);
  const keys = `pressed = []; document.addEventListener("keydown", ({ key }) => pressed.push(key));`;
  const around = await host(page, server, {
    body: `${two}<p><input aria-label="Search"></p>`,
    after: '<script src="/keys.js"></script>',
    answers: { "/keys.js": { type: "text/javascript", content: keys } },
  });
  await page.evaluate(() => { location.hash = "#chapter"; });
  const before = await page.evaluate(() => [location.href, history.length, document.title, scrollY, document.documentElement.lang]);
  const a = element(page, "a");
  await at(a, 1, 3);
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true, "the focus is left where it was");
  await answer(a);
  await a.getByRole("link", { name: "Results", exact: true }).click();
  await a.getByRole("heading", { level: 1, name: "Results" }).waitFor();
  await a.getByRole("link", { name: "Questions", exact: true }).click();
  await a.getByRole("heading", { level: 1, name: /^Question/ }).waitFor();
  const now = await page.evaluate(() => [location.href, history.length, document.title, scrollY, document.documentElement.lang]);
  assert.deepEqual([now[0], now[1], now[2], now[4]], [before[0], before[1], before[2], before[4]]);
  // A key that the quiz does not know is the page's; one that it takes is not.
  const b = element(page, "b");
  // The quiz may begin with a question that takes no keys.
  while (await b.getByRole("radio").count() === 0) {
    await answer(b);
    await goOn(b);
  }
  await b.getByRole("radio").first().focus();
  await page.keyboard.press("j");
  await page.keyboard.press("2");
  assert.deepEqual(await page.evaluate(() => pressed), ["j"]);
  await page.getByLabel("Search").press("1");
  assert.equal(await page.getByLabel("Search").inputValue(), "1");
  assert.deepEqual(await page.evaluate(() => pressed), ["j", "1"]);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => !key.startsWith("collate-quiz:"))), []);
  await around.close();
});
