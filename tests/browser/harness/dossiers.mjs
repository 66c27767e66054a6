// Dossiers for tests: a good one, and ways to spoil it.
import { readFileSync } from "node:fs";

const text = readFileSync(new URL("../../../questions/sample.json", import.meta.url), "utf8");

/** The small dossier of the documentation. */
export const sample = () => JSON.parse(text);

/** A file of that dossier after a change. */
export function spoiled(change) {
  const dossier = sample();
  change(dossier);
  return JSON.stringify(dossier);
}

/** A file as a person would choose it. */
export const file = (name, content) => ({ name, mimeType: "application/json", buffer: Buffer.from(content) });

/** The field that takes a file. */
export const fileField = (page) => page.getByLabel(/^Choose a file/);

/** The sentences of the list of problems. */
export const problems = (page) => page.getByRole("status").getByRole("listitem").filter({ hasText: /^(Error|Note)/ });

/** Drops a file made of `bytes` (a text, or a number of bytes) on the card that takes files. */
export async function drop(page, name, bytes) {
  const transfer = await page.evaluateHandle(([name, bytes]) => {
    const content = typeof bytes === "string" ? [bytes] : Array(bytes / 2 ** 20).fill(new Uint8Array(2 ** 20).fill(32));
    const transfer = new DataTransfer();
    transfer.items.add(new File(content, name, { type: "application/json" }));
    return transfer;
  }, [name, bytes]);
  const card = page.getByRole("heading", { name: "Use another dossier" });
  for (const type of ["dragenter", "dragover", "drop"]) await card.dispatchEvent(type, { dataTransfer: transfer });
}
