// Packages for course systems, pages that stand for such systems, and a learner in them.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { answer, at, onward, resultsHeading } from "../../browser/harness/quiz.mjs";
import { serve } from "../../browser/harness/server.mjs";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A package, as `cargo xtask package` makes it: the bytes of the file. */
export function packed(version, quiz = "2-12", given = ["--pass", "50", "--title", "Goals & costs"]) {
  const folder = mkdtempSync(join(tmpdir(), "collate-"));
  try {
    const out = join(folder, "package.zip");
    const made = ["xtask", "package", quiz, "--scorm", version, ...given, "--out", out];
    execFileSync("cargo", made, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const types = { css: "text/css", html: "text/html; charset=utf-8", js: "text/javascript", wasm: "application/octet-stream", svg: "image/svg+xml", png: "image/png", webmanifest: "application/manifest+json", xml: "text/xml" };

/** A course system with one package, unpacked. `head` is what its own page has in its head. */
export function course(files, head = "") {
  const page = `<!doctype html><html lang="en"><head><title>Course</title><link rel="icon" href="data:,">
${head}</head><body><iframe title="Quiz" width="900" height="700" src="/package/index.html"></iframe></body></html>`;
  const answers = { "/course": { type: types.html, content: page } };
  for (const [path, bytes] of Object.entries(files)) {
    // Moodle serves modules without their type.
    answers[`/package/${path}`] = { type: types[path.split(".").pop()], content: Buffer.from(bytes) };
  }
  return serve({ answers });
}

/** The files of a package by their paths. */
export const unpacked = (bytes) => unzipSync(bytes);

export const quizIn = (page, frame = "iframe") => page.frameLocator(frame);

/** Answers the questions from one place to another, and goes on after each. */
export async function play(quiz, from, to, of = 12) {
  for (let place = from; place <= to; place += 1) {
    await at(quiz, place, of);
    await answer(quiz);
    await onward(quiz).click();
  }
}

/** The points on the results, out of so many. */
export async function points(quiz, of = 12) {
  await resultsHeading(quiz).waitFor();
  const seen = (await quiz.getByRole("main").innerText()).replace(/\s+/g, " ");
  const found = new RegExp(`([\\d.]+) (?:of|out of) ${of}`).exec(seen);
  if (!found) throw new Error(seen);
  return Number(found[1]);
}
