// Every screen looks as it did when somebody last looked at it: light, dark and from right to left; and the main screens of
// the desk.
//
// The references are in tests/looks/, at half their size. `COLLATE_BLESS=1` writes them anew; then look at each that
// changed. They are drawn with the DejaVu fonts; where a browser has others, nothing is compared, and the run says so.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { alike, decode, difference, encode, halved, limits } from "./harness/images.mjs";
import { everyDeskPicture } from "./harness/desk.mjs";
import { built, taken } from "./harness/handing.mjs";
import { settled } from "./harness/keyboard.mjs";
import { everyScreenAs, openThatMorning, steady, study, thatMorning } from "./harness/learner.mjs";
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

/** Which looks each screen of the desk is seen in. */
const narrowAndWide = [
  { name: "light-320", width: 320 },
  { name: "light-1280", width: 1280 },
];
const deskLooks = {
  "desk-build": narrowAndWide,
  "desk-questions": narrowAndWide,
  "desk-assign": narrowAndWide,
  "desk-paper": narrowAndWide,
  "desk-export": narrowAndWide,
  "desk-mark": narrowAndWide,
  "desk-spread": [{ name: "dark-1280", width: 1280, colorScheme: "dark" }],
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

/** The screen as it stands, from its top or from where something begins, in one look. */
async function shot(page, { width, colorScheme = "light" }, from) {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(() => scrollTo(0, 0));
  await settled(page);
  if (from) await page.evaluate((from) => document.querySelector(from).scrollIntoView(), from);
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

/** Has everything drawn in the fonts of the references. Where a browser has others, says so, and that nothing is compared. */
async function hasFonts({ page, context, skip }) {
  const fonts = await fontsOf(page);
  const has = String(fonts) === "DejaVu Sans,DejaVu Serif";
  if (has) await context.addInitScript(setFonts);
  else skip(`the references are drawn in DejaVu, and this browser draws in ${fonts.join(", ") || "others"}: pictures are not compared`);
  return has;
}

/** The learner whom every picture shows; made once, by whichever test comes first. */
let learner;

for (const [language, all] of Object.entries(looks)) {
  siteTest(`every screen looks like its reference: ${language}`, { context: steady, patience: 120_000 }, async (site) => {
    const { page } = site;
    if (!(await hasFonts(site))) return;
    await openThatMorning(site);
    learner ??= await study(page);
    const found = [];
    await everyScreenAs(page, learner, language, async (name) => {
      for (const look of all) found.push(...compared(`${name}-${look.name}`, await shot(page, look)));
    });
    assert.deepEqual(found, []);
  });
}

/** Where the desk seems to be: links and their patterns of squares say it. */
const elsewhere = "https://collate.example";

/** Shows a page the site at an address that is the same at every run. */
async function atFixedAddress({ context, server }) {
  const { origin } = server;
  await context.route(`${elsewhere}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(elsewhere, origin) });
    await route.fulfill({ response });
  });
  // What is asked of that address is no request to another host.
  Object.assign(server, { origin: elsewhere, address: `${elsewhere}/` });
}

siteTest("the main screens of the desk look like their references", { context: steady, patience: 180_000 }, async (site) => {
  const { page } = site;
  if (!(await hasFonts(site))) return;
  await thatMorning(page);
  const link = await built(site);
  const texts = [];
  for (const [turn, name] of ["Ana", "Ben", "Chi", "Dua"].entries()) {
    const { text } = await taken(site, link, name, turn, name === "Dua" ? 2 : 4, thatMorning);
    texts.push(text);
  }
  await atFixedAddress(site);
  const found = [];
  await everyDeskPicture(site, texts.join("\n"), async (name, from) => {
    for (const look of deskLooks[name]) found.push(...compared(`${name}-${look.name}`, await shot(page, look, from)));
  });
  assert.deepEqual(found, []);
});

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
const names = [
  ...screens.flatMap((screen) => Object.values(looks).flat().map((look) => `${screen}-${look.name}`)),
  ...Object.entries(deskLooks).flatMap(([screen, all]) => all.map((look) => `${screen}-${look.name}`)),
];

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
