// Every screen looks as it did when somebody last looked at it: light, dark and from right to left.
//
// The references are in tests/looks/, at half their size. `COLLATE_BLESS=1` writes them anew; then look at each that
// changed. They are drawn with the DejaVu fonts; where a browser has others, nothing is compared, and the run says so.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { alike, decode, difference, encode, halved } from "./harness/images.mjs";
import { settled } from "./harness/keyboard.mjs";
import { everyScreenAs, steady, study } from "./harness/learner.mjs";
import { siteTest } from "./harness/site.mjs";

const references = new URL("../looks/", import.meta.url);
const seenHere = new URL("../../target/looks/", import.meta.url);
const isBlessing = process.env.COLLATE_BLESS === "1";

/** Which looks each language is seen in. */
const looks = {
  en: [
    { name: "light-320", width: 320 },
    { name: "light-768", width: 768 },
    { name: "light-1280", width: 1280 },
    { name: "dark-1280", width: 1280, colorScheme: "dark" },
  ],
  ar: [
    { name: "arabic-320", width: 320 },
    { name: "arabic-1280", width: 1280 },
  ],
};

/** Has every page of a context drawn in the fonts of the references. */
function setFonts() {
  const fonts = new CSSStyleSheet();
  fonts.replaceSync('.collate.collate { --serif: "DejaVu Serif", "DejaVu Sans"; --sans: "DejaVu Sans"; }');
  document.adoptedStyleSheets = [fonts];
}

/** The fonts in which a browser draws what is asked for in those of the references. */
async function fontsOf(page) {
  const upright = "<b>Aa</b> Aa السؤال <b>السؤال</b>";
  await page.setContent(`<p style="font-family: DejaVu Sans">${upright}</p><p style="font-family: DejaVu Serif">Aa <i>Aa</i></p>`);
  const tools = await page.context().newCDPSession(page);
  await tools.send("DOM.enable");
  await tools.send("CSS.enable");
  const { root } = await tools.send("DOM.getDocument");
  const { nodeIds } = await tools.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "p, p *" });
  const names = new Set();
  for (const nodeId of nodeIds) {
    const { fonts } = await tools.send("CSS.getPlatformFontsForNode", { nodeId });
    for (const { familyName } of fonts) names.add(familyName);
  }
  await tools.detach();
  return [...names].sort();
}

/** The screen as it stands, from its top, in one look. */
async function shot(page, { width, colorScheme = "light" }) {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(() => scrollTo(0, 0));
  await settled(page);
  return page.screenshot({ animations: "disabled", caret: "hide" });
}

/** Holds a screenshot against its reference, and says what is wrong with it, if anything is. */
function compared(name, bytes) {
  const seen = halved(decode(bytes));
  const path = new URL(`${name}.png`, references);
  if (isBlessing) {
    writeFileSync(path, encode(seen));
    return [];
  }
  const reference = existsSync(path) && decode(readFileSync(path));
  if (reference && alike(reference, seen)) return [];
  mkdirSync(seenHere, { recursive: true });
  writeFileSync(new URL(`${name}.png`, seenHere), bytes);
  const places = `reference tests/looks/${name}.png, seen target/looks/${name}.png`;
  if (!reference) return [`${name} has no reference: ${places}`];
  const { blocks, colours } = difference(reference, seen);
  const percent = (share) => `${(share * 100).toFixed(1)} %`;
  return [`${name} looks different (${percent(blocks)} of its ground, ${percent(colours)} of its colours): ${places}`];
}

for (const [language, all] of Object.entries(looks)) {
  siteTest(`every screen looks like its reference: ${language}`, { context: steady, patience: 120_000 }, async (site) => {
    const { page, context, skip } = site;
    const fonts = await fontsOf(page);
    if (String(fonts) !== "DejaVu Sans,DejaVu Serif") {
      skip(`the references are drawn in DejaVu, and this browser draws in ${fonts.join(", ")}: pictures are not compared`);
      return;
    }
    await context.addInitScript(setFonts);
    const learner = await study(site);
    const found = [];
    await everyScreenAs(page, learner, language, async (name) => {
      for (const look of all) found.push(...compared(`${name}-${look.name}`, await shot(page, look)));
    });
    assert.deepEqual(found, []);
  });
}
