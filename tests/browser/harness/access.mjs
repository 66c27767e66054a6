// What can be measured of a screen that everybody is to be able to use.
import { feedbackCard, form } from "./quiz.mjs";

/** Settings that are kept before the page is opened. */
export function keep(page, settings) {
  return page.addInitScript((settings) => {
    const all = { format: "collate-settings/1", theme: "system", size: "normal", keys: true, ...settings };
    if (!localStorage.getItem("collate:settings")) localStorage.setItem("collate:settings", JSON.stringify(all));
  }, settings);
}

/** Waits until the screen of an address stands and the page is called otherwise than before. */
async function arrived(page, before) {
  await page.waitForFunction((before) => {
    const heading = document.querySelector("main h1");
    return document.title !== before && heading && document.activeElement === heading && heading.textContent !== "Collate";
  }, before);
}

/** Goes to a screen by its address, whatever the language. */
export async function go(page, route) {
  const before = await page.title();
  await page.evaluate((route) => { location.hash = `#/${route}`; }, route);
  await arrived(page, before);
}

/** The main screens of a site that is open and untouched, in any language: calls `look` with the name of each. */
export async function mainScreens(page, look) {
  await look("start");
  for (const route of ["read", "compare", "timeline", "formats", "practice", "cards", "progress", "settings", "about"]) {
    await go(page, route);
    await look(route);
  }
  await go(page, "");
  const before = await page.title();
  await page.getByRole("button", { name: /^12\s/ }).click();
  await arrived(page, before);
  await look("question");
  await answer(page);
  await look("feedback");
  for (const route of ["results", "review/1", "progress"]) {
    await go(page, route);
    await look(route === "progress" ? "progress after an answer" : route);
  }
}

/** Answers the open question, whatever its widget and the language. */
async function answer(page) {
  const groups = await form(page).getByRole("radio").evaluateAll((all) => [...new Set(all.map((one) => one.name))]);
  for (const group of groups) await form(page).locator(`input[name="${group}"]`).first().check();
  for (const list of await form(page).getByRole("combobox").all()) await list.selectOption({ index: 1 });
  for (const box of await form(page).getByRole("checkbox").all()) await box.check();
  await form(page).locator("button[type=submit]").click();
  await feedbackCard(page).first().waitFor();
}

/** What sticks out of the window to the side. */
export function overhang(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const sticksOut = ({ left, right }) => right > width + 0.5 || left < -0.5;
    const wide = [...document.querySelectorAll("#collate *")].filter((one) => sticksOut(one.getBoundingClientRect()));
    return wide.map((one) => `${one.tagName}.${one.className} “${one.textContent.trim().slice(0, 30)}”`);
  });
}

/**
 * Targets that are too small: under 24 px either way, if another target is less than that away and they are not part of
 * a sentence (WCAG 2.5.8); and buttons, fields and choices that are lower than `button` px. A choice's target is its label.
 */
export function tooSmall(page, button = 24) {
  return page.evaluate((button) => {
    const all = [...document.querySelectorAll("#collate :is(a[href], button, input, select, summary, textarea)")];
    const shown = all.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(".collate-skip"));
    const targets = shown.map((element) => {
      const target = ["radio", "checkbox"].includes(element.type) ? element.closest("label") : element;
      const { left, right, top, bottom, width, height } = target.getBoundingClientRect();
      return { element, target, left, right, top, bottom, width, height, x: (left + right) / 2, y: (top + bottom) / 2 };
    });
    const isSmall = ({ width, height }) => width < 23.5 || height < 23.5;
    const isInSentence = ({ element }) => {
      const block = element.parentElement.closest("p, li, td, th, dd, small, span");
      return getComputedStyle(element).display === "inline" && block?.textContent.trim() !== element.textContent.trim();
    };
    // How far a point is from a target: a small one takes up a circle of 24 px.
    const reach = (one, { x, y }) => isSmall(one) ? Math.hypot(one.x - x, one.y - y) - 12
      : Math.hypot(Math.max(one.left - x, 0, x - one.right), Math.max(one.top - y, 0, y - one.bottom));
    const isCrowded = (one) => targets.some((other) => other.target !== one.target && reach(other, one) < 11.5);
    const isButton = ({ element }) => element.matches("button, input, select, .collate-button, nav a");
    const bad = targets.filter((one) =>
      (isSmall(one) && !isInSentence(one) && isCrowded(one)) || (isButton(one) && (one.height < button - 0.5 || one.width < 23.5)));
    const name = ({ element, target }) => `${element.tagName}.${element.className} “${target.textContent.trim().slice(0, 40)}”`;
    return bad.map((one) => `${name(one)} ${one.width.toFixed(0)} × ${one.height.toFixed(0)}`);
  }, button);
}

/**
 * Everything that takes the focus, one after the other: whether a ring around it or around its label shows that, and
 * whether something lies over it (WCAG 2.4.7, 2.4.11). A key was pressed before, so the browser takes it for a keyboard's.
 */
export async function hiddenFocus(page) {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const ring = (one) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    };
    const found = [];
    const all = [...document.querySelectorAll("#collate :is(a[href], button, input, select, textarea, summary, [tabindex='0'])")];
    for (const element of all.filter((one) => one.checkVisibility({ visibilityProperty: true }))) {
      element.focus();
      const name = `${element.tagName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`;
      if (document.activeElement !== element) {
        found.push(`${name} takes no focus`);
        continue;
      }
      const label = element.closest("label");
      if (!ring(element) && !(label && ring(label))) found.push(`${name}: the focus is not shown`);
      const { left, right, top, bottom } = element.getClientRects()[0];
      const places = [[left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2], [(left + right) / 2, (top + bottom) / 2]];
      const isThere = ([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return top && (element.contains(top) || top.contains(element) || label?.contains(top));
      };
      if (!places.some(isThere)) found.push(`${name}: something lies over it`);
    }
    return found;
  });
}

/** Sets the spacing of text that a reader may ask for (WCAG 1.4.12), and says what is cut off or sticks out then. */
export async function cutBySpacing(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets.push(sheet);
  });
  const cut = await page.evaluate(() => {
    const isCut = (one) => {
      const { overflowX, overflowY, clipPath, display } = getComputedStyle(one);
      if (clipPath !== "none" || display === "inline" || one.matches("svg, svg *, select, input, option, progress")) return false;
      const clips = (how) => how === "hidden" || how === "clip";
      return (clips(overflowX) && one.scrollWidth > one.clientWidth + 1) || (clips(overflowY) && one.scrollHeight > one.clientHeight + 1);
    };
    const all = [...document.querySelectorAll("#collate *")].filter((one) => one.checkVisibility() && isCut(one));
    return all.map((one) => `${one.tagName}.${one.className} is cut: “${one.textContent.trim().slice(0, 40)}”`);
  });
  const found = [...cut, ...(await overhang(page)).slice(0, 1)];
  await page.evaluate(() => { document.adoptedStyleSheets.pop(); });
  return found;
}
