// The screens with pictures, and what must be on them by the shipped dossier.
import { readFileSync } from "node:fs";

/** The dossier that comes with the module. */
export const shipped = JSON.parse(readFileSync(new URL("../../../questions/syria.json", import.meta.url), "utf8"));

/** Goes to a screen of the open site by its address. */
export async function screen(page, route, heading) {
  await page.evaluate((route) => { location.hash = route; }, `#/${route}`);
  await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
}

export const timeline = (page) => screen(page, "timeline", "Timeline");
export const formats = (page) => screen(page, "formats", "Formats");

/** The rows of the timeline that begin in their year. */
export const rows = (page) => page.locator(".collate-time__year > ol > li").filter({ has: page.locator("summary") });

/** The row of an event. */
export const row = (page, event) => rows(page).filter({ has: page.getByText(event.name, { exact: true }) }).first();

/** The mark of a row, as the picture has it. */
export const mark = (row) => row.locator("[data-shape]");

/** Places of the marks on the page, in pixels. */
export const box = (row) => mark(row).locator("circle, rect").first().boundingBox();
