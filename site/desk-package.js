// Puts packages for course systems together on the desk: this site's own files, as the build listed them, and what the desk
// writes besides (`src/desk/effects/packing.rs`). What was fetched once stays for the next package.
const site = new URL("..", import.meta.url);
const fetched = new Map();
const UTF8 = new TextEncoder();

async function bytes(address) {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
}
const text = (content) => new TextDecoder().decode(content);

/** The paths of all files of a package, the page first and the driver after it. */
export async function list() {
  return JSON.parse(text(await bytes(new URL("./desk-files.json", import.meta.url))));
}

/** Fetches a file of the site. */
export async function get(path) {
  if (!fetched.has(path)) fetched.set(path, await bytes(new URL(path, site)));
}

/** The page as it is on the site. It has to be of the same build as the list, or its files would be missing. */
export async function page(paths) {
  fetched.delete(paths[0]);
  await get(paths[0]);
  const content = text(fetched.get(paths[0]));
  if ([...content.matchAll(/"(assets\/[^"]+)"/g)].some(([, path]) => !paths.includes(path))) throw new Error("another build");
  return content;
}

const crcs = Uint32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit += 1) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
  return byte;
});
const crc = (content) => ~content.reduce((sum, byte) => crcs[(sum ^ byte) & 255] ^ (sum >>> 8), -1);

/** Smaller, where that works in this browser. */
async function deflated(content) {
  try {
    const small = new Blob([content]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    const packed = new Uint8Array(await new Response(small).arrayBuffer());
    if (packed.length < content.length) return [8, packed];
  } catch {
    // It goes in as it is.
  }
  return [0, content];
}

/** Fields of two and four bytes, the low byte first: `[2, number]` or `[4, number]`. */
function fields(...list) {
  const view = new DataView(new ArrayBuffer(list.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, number] of list) {
    if (size === 2) view.setUint16(at, number, true);
    else view.setUint32(at, number, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

/** A zip file of pairs of path and bytes. Nothing in it tells when it was made: midnight of the first day that zip knows. */
async function zip(files) {
  const parts = [];
  const entries = [];
  let place = 0;
  for (const [path, content] of files) {
    const name = UTF8.encode(path);
    const [method, packed] = await deflated(content);
    const told = [[2, 20], [2, 0x800], [2, method], [2, 0], [2, 33], [4, crc(content)], [4, packed.length], [4, content.length], [2, name.length], [2, 0]];
    const head = fields([4, 0x04034b50], ...told);
    parts.push(head, name, packed);
    entries.push(fields([4, 0x02014b50], [2, 20], ...told, [2, 0], [2, 0], [2, 0], [4, 0], [4, place]), name);
    place += head.length + name.length + packed.length;
  }
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  const count = files.length;
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, place], [2, 0]);
  return new Blob([...parts, ...entries, end], { type: "application/zip" });
}

/** Gives the package to the person as a file. */
export async function save(paths, manifest, page, name) {
  const own = { [paths[0]]: UTF8.encode(page) };
  const files = [["imsmanifest.xml", UTF8.encode(manifest)], ...paths.map((path) => [path, own[path] ?? fetched.get(path)])];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await zip(files));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
