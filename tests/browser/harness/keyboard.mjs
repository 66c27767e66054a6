// The steps of a learner without a mouse. The focus is looked at after each of them.
import assert from "node:assert/strict";

/** Waits until nothing is left to draw: what a key did has been done, drawn and focused. */
export function settled(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** What has the focus: its role or tag, its name, and whether a ring shows it. */
export function focus(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const visible = (one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    };
    return {
      tag: element.tagName.toLowerCase(),
      type: element.type ?? "",
      name: (element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent).trim(),
      isHeading: element.tagName === "H1",
      // A radio button's ring may lie around its card.
      isShown: visible(element) || (element.labels?.[0] ? visible(element.labels[0]) : false),
      isInside: Boolean(element.closest("section")?.querySelector("h1")),
    };
  });
}

/** Presses a key, and makes sure that the focus is somewhere and to be seen. Headings take it only to be heard. */
export async function press(page, key) {
  await page.keyboard.press(key);
  await settled(page);
  const now = await focus(page);
  assert.notEqual(now.tag, "body", `${key} must not lose the focus`);
  assert.ok(now.isShown || now.isHeading, `after ${key} the focus on ${now.tag} “${now.name}” must be seen`);
  return now;
}

/** Presses Tab until the focus is on something. */
export async function tabTo(page, wanted, key = "Tab") {
  for (let step = 0; step < 80; step += 1) {
    const now = await press(page, key);
    if (wanted(now)) return now;
  }
  assert.fail(`${key} never came to ${wanted}`);
}

/**
 * Goes through the whole screen with Tab alone, from its beginning until it is left, and says what is wrong: a stop that
 * is missed, comes twice or out of order, lies outside the window, or has no ring.
 */
export async function walk(page) {
  const stops = await page.evaluate(() => {
    const takes = "a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex='0']";
    const seen = [...document.querySelectorAll(takes)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    // Of a group of radio buttons only one is a stop: the one chosen, or else the first.
    const isStop = (one) => {
      if (one.type !== "radio") return true;
      const group = seen.filter((other) => other.type === "radio" && other.name === one.name);
      return one === (group.find((other) => other.checked) ?? group[0]);
    };
    globalThis.walked = seen.filter(isStop);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    return globalThis.walked.length;
  });
  const found = [];
  for (let step = 0; step < stops; step += 1) {
    await page.keyboard.press("Tab");
    found.push(...await page.evaluate(async (step) => {
      const element = document.activeElement;
      const name = (one) => `${one.tagName}.${one.className} “${(one.textContent || one.value || "").trim().slice(0, 40)}”`;
      if (element !== globalThis.walked[step]) return [`stop ${step} is ${name(element)}, not ${name(globalThis.walked[step])}`];
      const label = element.closest("label") ?? element;
      const ring = (one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      };
      const isInWindow = () => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      };
      // Rows that come near the window are drawn in the next frames, and what has the focus is brought back to its place.
      for (let frame = 0; frame < 60 && !isInWindow(); frame += 1) await new Promise(requestAnimationFrame);
      const wrong = [];
      if (!ring(element) && !ring(label)) wrong.push(`${name(element)} has no ring`);
      if (!isInWindow()) wrong.push(`${name(element)} is outside the window`);
      return wrong;
    }, step));
    if (found.length > 3) break;
  }
  if (found.length > 0) return found;
  await page.keyboard.press("Tab");
  const isOut = await page.evaluate(() => [document.body, document.documentElement, globalThis.walked[0]].includes(document.activeElement));
  return isOut ? [] : ["after the last stop Tab does not leave the page"];
}
