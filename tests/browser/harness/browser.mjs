// One Chromium for each test file.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Starts the browser. `COLLATE_CHROMIUM` says which one. */
export function launch() {
  const executablePath = process.env.COLLATE_CHROMIUM ?? usual.find((path) => existsSync(path));
  if (!executablePath) throw new Error("No Chromium was found; COLLATE_CHROMIUM can name one.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
