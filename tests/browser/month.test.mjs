// A learner practises for thirty days, by the script that the engine wrote natively: what the page asks, what it says is
// due each morning and what it says is known in the end are the engine's own numbers.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { form } from "./harness/quiz.mjs";
import { answerBy, comeBack, nextQuestion, practiceAt, startPractice, stopPractice, toPractice } from "./harness/practice.mjs";
import { siteTest, stands } from "./harness/site.mjs";

const script = readFileSync(new URL("../golden/month.txt", import.meta.url), "utf8").trimEnd().split("\n");
const first = Date.UTC(2026, 2, 2, 9);
const levels = { low: "A guess", middle: "Unsure", high: "Sure", "-": undefined };

/** What the page says is due, in the words of the script. */
async function due(page) {
  return page.getByRole("main").evaluate((main) => {
    const section = main.querySelector(".collate-due");
    const count = section.querySelector("p").textContent.match(/^\d+/)?.[0] ?? "0";
    const list = [...section.querySelectorAll("ul li")].map((entry) => {
      const days = entry.querySelector("p").textContent.match(/due for (\d+)/)?.[1] ?? "0";
      return `${entry.querySelector("a").hash.replace("#/statement/", "")} ${days}`;
    });
    const days = [...section.querySelectorAll("tbody td")].map((cell) => cell.textContent);
    const recall = /Of the (\d+) claims? .* about (\d+) % today/.exec(section.textContent);
    return [count, list.join(", "), days.join(" "), recall?.[2] ?? "-", recall?.[1] ?? "0"];
  });
}

const options = { patience: 400_000, context: { timezoneId: "UTC" } };

siteTest("thirty days of practice are those of the engine", options, async ({ page, open }) => {
  await page.clock.install({ time: new Date(first) });
  await page.clock.setFixedTime(new Date(first));
  await page.addInitScript(() => {
    Math.random = () => 0.5;
    const settings = { format: "collate-settings/1", theme: "system", size: "normal", keys: true, certainty: true };
    if (!localStorage.getItem("collate:settings")) localStorage.setItem("collate:settings", JSON.stringify(settings));
  });
  await open();
  await toPractice(page);
  let [day, place] = [0, 0];
  for (const line of script) {
    const [what, ...rest] = line.split(" | ");
    if (what.startsWith("day ")) {
      if (place > 0) await stopPractice(page);
      [day, place] = [Number(what.slice(4)), 0];
      await comeBack(page, new Date(first + day * 86_400_000));
      await page.getByRole("heading", { level: 1, name: "Practice", exact: true }).waitFor();
      const [count, list, forecast, recall, reviewed] = rest;
      const expected = reviewed === "0" ? ["0", "", "", "-", "0"] : [count, list, forecast, recall, reviewed];
      assert.deepEqual(await due(page), expected, `due on day ${day}`);
    } else if (what.startsWith("ask ")) {
      const [, stem, steps, certainty] = rest;
      place += 1;
      await page.clock.setFixedTime(new Date(first + day * 86_400_000 + (place - 1) * 60_000));
      if (place === 1) await startPractice(page);
      else {
        await nextQuestion(page).click();
        await practiceAt(page, place);
      }
      // Now and then the page is loaded anew in the middle of a question.
      if (day % 5 === 2) {
        await page.reload();
        await stands(page);
        await practiceAt(page, place);
      }
      const legend = await form(page).locator("legend").first().textContent();
      assert.ok(legend.trim().endsWith(stem), `day ${day}, question ${place}: ${legend} is not ${stem}`);
      await answerBy(page, steps, levels[certainty]);
    } else {
      if (place > 0) await stopPractice(page);
      place = 0;
      const [items, mean, low, high, label] = rest;
      const name = what.slice("mastery ".length);
      const row = page.locator(".collate-mastery tbody tr").filter({ has: page.locator("th", { hasText: name }) });
      const cells = (await row.locator("td").allTextContents()).map((cell) => cell.replace(" %", ""));
      const known = label === "NotEnoughEvidence" ? ["–", "–", "–"] : [mean, low, high];
      assert.deepEqual(cells, [items, ...known], `mastery of ${name}`);
    }
  }
});
