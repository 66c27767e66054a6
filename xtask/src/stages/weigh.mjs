// Prints name, raw size, gzip and Brotli of every file in a folder, with tabs between.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder = process.argv[2];
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort();
for (const file of files) {
  const content = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const sizes = [content, gzipSync(content, { level: 9 }), brotliCompressSync(content, { params })];
  const name = relative(folder, file).split(sep).join("/");
  console.log([name, ...sizes.map((size) => size.length)].join("\t"));
}
