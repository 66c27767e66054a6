// The quiz on paper, as the browser prints it: read back from the PDF.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { openDesk, put } from "./harness/desk.mjs";
import { siteTest } from "./harness/site.mjs";

const patience = 120_000;

// Node 20 has not yet what the reader of PDFs uses.
ArrayBuffer.prototype.transferToFixedLength ??= function (length = this.byteLength) {
  return this.slice(0, length);
};

/** A text without white space: a PDF knows where letters stand, not where words end. */
const dense = (text) => text.normalize("NFKC").replaceAll(/\s+/g, "");

/** Prints the page and reads the PDF: for each of its pages the text, the sizes of letters, and the colours. */
async function printed(page, options) {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf(options)));
  const { OPS } = await getResolvedPDFJS();
  const coloured = new Set([OPS.setFillRGBColor, OPS.setStrokeRGBColor]);
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { items } = await sheet.getTextContent();
    const { fnArray, argsArray } = await sheet.getOperatorList();
    const colours = argsArray.filter((_, at) => coloured.has(fnArray[at])).map((args) => [...args].join());
    const [, , width, height] = sheet.view;
    const heights = items.filter(({ str }) => str.trim()).map((item) => item.height);
    pages.push({ text: dense(items.map(({ str }) => str).join("")), heights, colours, width, height });
  }
  return pages;
}

/** The versions as they stand on the screen: for each its name and its items, each with the texts that belong together. */
async function onScreen(page) {
  return page.locator(".collate-paper:not(.collate-paper--key)").evaluateAll((sheets) => sheets.map((sheet) => ({
    name: sheet.querySelector("h2").textContent,
    items: [...sheet.querySelectorAll(".collate-paper__items > li")].map((item) => ({
      stem: item.querySelector(".collate-paper__stem").textContent,
      texts: [...item.querySelectorAll("li")].map((choice) => choice.textContent),
      letters: [...(item.querySelector(".collate-paper__letters")?.children ?? [])].map((choice) => choice.textContent),
    })),
  })));
}

/** The pages of a PDF on which the versions begin, and after the last of them the keys. */
function parts(pages, names) {
  const begins = names.map((name) => pages.findIndex(({ text }) => text.startsWith(dense(name)) || text.includes(dense(name))));
  return names.map((_, at) => pages.slice(begins[at], begins[at + 1] ?? pages.length));
}

async function fourVersions(t) {
  const { page } = t;
  await openDesk(t, "build");
  await put(page.getByRole("spinbutton", { name: "Number of questions" }), 24);
  await put(page.getByRole("spinbutton", { name: "Seed" }), 5);
  await page.evaluate(() => { location.hash = "#/paper"; });
  await put(page.getByRole("spinbutton", { name: "Versions" }), 4);
  await page.getByRole("heading", { name: /Version D$/ }).waitFor();
}

for (const [format, width, height] of [["A4", 595, 842], ["Letter", 612, 792]]) {
  for (const isLarge of [false, true]) {
    const name = `four versions on ${format}${isLarge ? " in large print" : ""}`;
    siteTest(`${name}: every item once, on one page, in another order, in black and white`, { patience }, async (t) => {
      const { page } = t;
      await fourVersions(t);
      if (isLarge) await page.getByRole("checkbox", { name: "Large print" }).check();
      const versions = await onScreen(page);
      const pages = await printed(page, { format });
      assert.ok(pages.some(({ colours }) => colours.length > 0), "colours are read");
      for (const sheet of pages) {
        assert.ok(Math.abs(sheet.width - width) <= 1 && Math.abs(sheet.height - height) <= 1, `${sheet.width} × ${sheet.height}`);
        for (const colour of sheet.colours) {
          const [red, green, blue] = /^#/.test(colour)
            ? colour.match(/[0-9a-f]{2}/g)
            : colour.split(",");
          assert.ok(red === green && green === blue, `a colour that is no grey: ${colour}`);
        }
        const smallest = Math.min(...sheet.heights);
        assert.ok(smallest >= (isLarge ? 17.9 : 9), `letters of ${smallest} points`);
      }
      const names = versions.map((version) => version.name);
      const all = parts(pages, [...names, `${names[0]} · Answer key`]);
      const orders = versions.map(({ items }, at) => {
        const sheets = all[at];
        assert.ok(sheets.length >= 1, names[at]);
        for (const sheet of sheets) {
          const foot = `${"ABCD"[at]}·${pages.indexOf(sheet) + 1}`;
          assert.ok(sheet.text.includes(foot), `a page of ${names[at]} says ${foot}`);
        }
        const places = items.map(({ stem, texts }) => {
          const on = sheets.flatMap(({ text }, sheet) => (text.includes(dense(stem)) ? [sheet] : []));
          assert.equal(on.length, 1, `${names[at]} has this once: ${stem}`);
          const { text } = sheets[on[0]];
          let from = text.indexOf(dense(stem));
          assert.equal(text.indexOf(dense(stem), from + 1), -1, stem);
          const place = on[0] * 1e6 + from;
          for (const choice of texts) {
            from = text.indexOf(dense(choice), from);
            assert.ok(from >= 0, `${names[at]}, on the page of its question: ${choice}`);
          }
          return place;
        });
        assert.deepEqual(places, places.toSorted((one, other) => one - other), `${names[at]} is printed in its order`);
        return items.map(({ stem }) => stem);
      });
      for (const [at, order] of orders.entries()) {
        assert.deepEqual(order.toSorted(), orders[0].toSorted());
        for (const other of orders.slice(0, at)) assert.ok(order.every((stem, place) => stem !== other[place]), "no item at the same place");
      }
    });
  }
}

siteTest("the printed key of each version names the letters of its right answers", { patience }, async (t) => {
  const { page } = t;
  await fourVersions(t);
  await page.getByRole("combobox", { name: "Format" }).selectOption({ label: "JSON with everything" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the file" }).click(),
  ]);
  const bank = JSON.parse(await readFile(await download.path(), "utf8"));
  const versions = await onScreen(page);
  const pages = await printed(page, { format: "A4" });
  const keys = parts(pages, versions.map(({ name }) => `${name} · Answer key`));
  let compared = 0;
  for (const [at, { items }] of versions.entries()) {
    const key = keys[at].map(({ text }) => text).join("");
    let from = 0;
    for (const [place, { stem, letters }] of items.entries()) {
      const item = bank.items.find((one) => stem.endsWith(one.stem));
      assert.ok(item, stem);
      if (item.widget !== "single") continue;
      const right = item.options.find(({ correct }) => correct).text;
      const boxes = letters.map((text, number) => {
        const letter = String.fromCharCode(65 + number);
        return text === right ? `[${letter}]` : letter;
      });
      assert.equal(boxes.filter((box) => box.startsWith("[")).length, 1, stem);
      from = key.indexOf(`${place + 1}${boxes.join("")}`, from);
      assert.ok(from >= 0, `${versions[at].name}, question ${place + 1}: ${boxes.join(" ")}`);
      compared += 1;
    }
  }
  assert.ok(compared >= 20, `${compared} compared`);
});
