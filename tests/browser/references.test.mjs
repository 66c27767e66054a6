// Every screen looks as it did when somebody last looked at it: light, dark and from right to left.
//
// The references are in tests/looks/, at half their size. `COLLATE_BLESS=1` writes them anew; then look at each that
// changed. They are drawn with the DejaVu fonts; where a browser has others, nothing is compared, and the run says so.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { alike, decode, difference, encode, halved, limits } from "./harness/images.mjs";
import { settled } from "./harness/keyboard.mjs";
import { everyScreenAs, openThatMorning, steady, study } from "./harness/learner.mjs";
import { begin, fill, submit } from "./harness/quiz.mjs";
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

/** The learner whom every picture shows; made once, by whichever test comes first. */
let learner;

for (const [language, all] of Object.entries(looks)) {
  siteTest(`every screen looks like its reference: ${language}`, { context: steady, patience: 120_000 }, async (site) => {
    const { page, context, skip } = site;
    const fonts = await fontsOf(page);
    if (String(fonts) !== "DejaVu Sans,DejaVu Serif") {
      skip(`the references are drawn in DejaVu, and this browser draws in ${fonts.join(", ") || "others"}: pictures are not compared`);
      return;
    }
    await context.addInitScript(setFonts);
    await openThatMorning(site);
    learner ??= await study(page);
    const found = [];
    await everyScreenAs(page, learner, language, async (name) => {
      for (const look of all) found.push(...compared(`${name}-${look.name}`, await shot(page, look)));
    });
    assert.deepEqual(found, []);
  });
}

// The comparison itself: what it lets pass, and what not.

const read = new Map();

/** A reference, read once. */
function kept(name) {
  if (!read.has(name)) read.set(name, decode(readFileSync(new URL(`${name}.png`, references))));
  return read.get(name);
}

/** A picture of the same size, each pixel of which comes from a place of another one; nothing where that has none. */
function moved({ width, height, rgb }, from) {
  const copy = new Uint8Array(rgb.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = from(x, y);
      const inside = fromX >= 0 && fromY >= 0 && fromX < width && fromY < height;
      const start = inside ? (fromY * width + fromX) * 3 : 0;
      copy.set(rgb.subarray(start, start + 3), (y * width + x) * 3);
    }
  }
  return { width, height, rgb: copy };
}

/** A picture, each pixel of which is another colour. */
function recoloured({ width, height, rgb }, change) {
  const copy = new Uint8Array(rgb.length);
  for (let at = 0; at < rgb.length; at += 3) copy.set(change(rgb.subarray(at, at + 3)).map(Math.round), at);
  return { width, height, rgb: copy };
}

/** Every screen in every look, without the name of the look. */
const screens = ["start", "question", "feedback", "results", "review", "read", "statement", "compare", "points", "timeline", "formats", "practice", "cards", "progress", "settings", "about"];
const names = screens.flatMap((screen) => Object.values(looks).flat().map((look) => `${screen}-${look.name}`));

/** Those references of which something is true. */
const those = (names, is) => names.filter((name) => is(kept(name), name));

test("there is a reference for every screen in every look, and no other", () => {
  const files = readdirSync(references).filter((file) => file.endsWith(".png"));
  assert.deepEqual(files.sort(), names.map((name) => `${name}.png`).sort());
});

test("the wrong direction fails, and so do the other colours, no colours and another screen", () => {
  assert.deepEqual(those(names, (one) => alike(one, moved(one, (x, y) => [one.width - 1 - x, y]))), []);
  const light = screens.map((screen) => `${screen}-light-1280`);
  assert.deepEqual(those(light, (one, name) => alike(one, kept(name.replace("light", "dark")))), []);
  assert.deepEqual(those(light, (one, name) => alike(one, kept(name.replace("light", "arabic")))), []);
  assert.deepEqual(those(light, (one, name) => alike(one, kept(light[(light.indexOf(name) + 1) % light.length]))), []);
  const grey = (one) => recoloured(one, ([red, green, blue]) => Array(3).fill(0.299 * red + 0.587 * green + 0.114 * blue));
  const coloured = names.filter((name) => /^(start|question|feedback|results|review|practice)-/.test(name));
  assert.deepEqual(those(coloured, (one) => alike(one, grey(one))), []);
});

/** What may befall a page: rules that hardly change how it looks, and such that do. */
const harmless = {
  "a pixel to the right and down": ".collate { translate: 1px 1px }",
  "slightly wider letters": ".collate { letter-spacing: 0.02px }",
  "letters drawn more exactly": ".collate { text-rendering: geometricPrecision }",
  "a slightly different ink": ".collate { --c-text: #262522 }",
};
const harmful = {
  "no rules for the parts": ".collate * { all: revert }",
  "the other direction": ".collate { direction: rtl }",
  "the other colours": ".collate.collate { color-scheme: dark }",
  "no colours": ".collate { filter: grayscale(1) }",
  "larger letters": ".collate { font-size: 1.3rem }",
  "a narrower page": ".collate.collate .collate-main { max-width: 30rem; padding-inline: 12px }",
  "a panel less": "PANEL { visibility: hidden }",
};

for (const width of [320, 1280]) {
  siteTest(`a shift or other letters pass, and a broken screen fails, ${width} px`, { context: { ...steady, viewport: { width, height: 800 } } }, async ({ page, open }) => {
    await open();
    const found = [];
    const tryAll = async (screen, panel) => {
      const picture = async (rule) => {
        await page.evaluate((rule) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rule);
          document.adoptedStyleSheets = [sheet];
        }, rule.replace("PANEL", panel));
        return halved(decode(await shot(page, { width })));
      };
      const whole = await picture("");
      for (const [what, rule] of Object.entries({ ...harmless, ...harmful })) {
        const { blocks, colours } = difference(whole, await picture(rule));
        const passes = blocks <= limits.blocks && colours <= limits.colours;
        if (passes !== (what in harmless)) found.push(`${screen}, ${what}: ${blocks.toFixed(3)}, ${colours.toFixed(3)}`);
      }
      await picture("");
    };
    await tryAll("start", ".collate-card");
    await begin(page, { number: 7 });
    await fill(page);
    await submit(page);
    await tryAll("feedback", ".collate-verdict");
    assert.deepEqual(found, []);
  });
}
