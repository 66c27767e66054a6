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
