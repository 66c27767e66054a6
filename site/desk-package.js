// Puts packages for course systems together on the desk: this site's own files, as the build listed them, and what the desk
// writes besides (`src/desk/effects/packing.rs`). What was fetched once stays for the next package.
import { strFromU8, strToU8, zipSync } from "fflate";

const site = new URL("..", import.meta.url);
const fetched = new Map();
// Nothing in a package tells when it was made: this is the first day that zip knows.
const mtime = new Date(1980, 0, 1);

async function bytes(address) {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
}

/** The paths of all files of a package, the page first and the driver after it. */
export async function list() {
  return JSON.parse(strFromU8(await bytes(new URL("./desk-files.json", import.meta.url))));
}

/** Fetches a file of the site. */
export async function get(path) {
  if (!fetched.has(path)) fetched.set(path, await bytes(new URL(path, site)));
}

/** Adds a file that the site does not have. */
export async function put(path, text) {
  fetched.set(path, strToU8(text));
}

/** The page as it is on the site. It has to be of the same build as the list, or its files would be missing. */
export async function page(paths) {
  fetched.delete(paths[0]);
  await get(paths[0]);
  const content = strFromU8(fetched.get(paths[0]));
  if ([...content.matchAll(/"(assets\/[^"]+)"/g)].some(([, path]) => !paths.includes(path))) throw new Error("another build");
  return content;
}

/** Gives the package to the person as a file. */
export function save(paths, manifest, page, name) {
  const files = { "imsmanifest.xml": strToU8(manifest) };
  for (const path of paths) files[path] = path === paths[0] ? strToU8(page) : fetched.get(path);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([zipSync(files, { mtime })], { type: "application/zip" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
