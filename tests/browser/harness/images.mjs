// Screenshots, made small, and how far two of them differ.
import { PNG } from "pngjs";
import zlib from "node:zlib";

/** A picture: width, height and three bytes (red, green, blue) for each pixel. */
const picture = (width, height) => ({ width, height, rgb: new Uint8Array(width * height * 3) });

/** Reads a PNG of any kind. */
export function decode(bytes) {
  const { width, height, data } = PNG.sync.read(bytes);
  const read = picture(width, height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) read.rgb[pixel * 3 + channel] = data[pixel * 4 + channel];
  }
  return read;
}

/** The mean colour of a rectangle. */
function mean({ width, height, rgb }, left, top, side) {
  const sum = [0, 0, 0];
  let pixels = 0;
  for (let y = top; y < Math.min(top + side, height); y += 1) {
    for (let x = left; x < Math.min(left + side, width); x += 1) {
      for (let channel = 0; channel < 3; channel += 1) sum[channel] += rgb[(y * width + x) * 3 + channel];
      pixels += 1;
    }
  }
  return sum.map((channel) => channel / pixels);
}

/** A picture of half the width and height. */
export function halved(whole) {
  const half = picture(whole.width >> 1, whole.height >> 1);
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) half.rgb.set(mean(whole, x * 2, y * 2, 2).map(Math.round), (y * half.width + x) * 3);
  }
  return half;
}

/** How many colours a kept picture has. */
const COLOURS = 32;

/** The colours that stand for all of a picture: the fullest ranges are cut at their middle until there are enough. */
function palette(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const channels = (pixel) => [pixel >> 16, (pixel >> 8) & 255, pixel & 255];
  const range = (colours) => {
    const spans = [0, 1, 2].map((channel) => {
      const values = colours.map(([pixel]) => channels(pixel)[channel]);
      return Math.max(...values) - Math.min(...values);
    });
    const span = Math.max(...spans);
    // What is frequent counts, but not so much that rare colours get lost among greys.
    const weight = Math.sqrt(colours.reduce((sum, [, count]) => sum + count, 0));
    return { colours, channel: spans.indexOf(span), worth: span * weight };
  };
  const ranges = [range([...counts])];
  while (ranges.length < COLOURS) {
    ranges.sort((one, other) => other.worth - one.worth);
    const { colours, channel, worth } = ranges[0];
    if (worth === 0) break;
    const value = ([pixel]) => channels(pixel)[channel];
    const [low, high] = [Math.min(...colours.map(value)), Math.max(...colours.map(value))];
    const middle = (low + high) / 2;
    ranges.splice(0, 1, range(colours.filter((one) => value(one) <= middle)), range(colours.filter((one) => value(one) > middle)));
  }
  const places = new Map();
  const colours = ranges.map(({ colours }, place) => {
    for (const [pixel] of colours) places.set(pixel, place);
    const most = colours.reduce((best, one) => (one[1] > best[1] ? one : best));
    const all = colours.reduce((sum, [, count]) => sum + count, 0);
    // A ground keeps its very colour.
    if (most[1] * 2 > all) return channels(most[0]);
    return [0, 1, 2].map((channel) => Math.round(colours.reduce((sum, [pixel, count]) => sum + channels(pixel)[channel] * count, 0) / all));
  });
  return { places, colours };
}

/** Writes a PNG with few colours, which is small. */
export function encode({ width, height, rgb }) {
  const pixels = Array.from({ length: width * height }, (_, pixel) => (rgb[pixel * 3] << 16) | (rgb[pixel * 3 + 1] << 8) | rgb[pixel * 3 + 2]);
  const { places, colours } = palette(pixels);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) lines[y * (width + 1) + 1 + x] = places.get(pixels[y * width + x]);
  }
  const chunk = (name, content) => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(content.length, 0);
    frame.writeUInt32BE(zlib.crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, as places in a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(colours.flat())),
    chunk("IDAT", zlib.deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The side of a block that is compared as a whole, in pixels of the halved picture. */
const BLOCK = 8;
/** A block differs where a channel of its mean does by more than this, of 255. */
const CLEARLY = 12;
/** A block has a colour where its channels lie apart by more than this; its colour is lost where they move by half as much. */
const COLOURED = 12;

/**
 * How far two pictures differ: the share of blocks that clearly do, and, of those that have a colour in the first, the
 * share that has another one in the second. Antialiasing and a shift of a pixel hardly move the mean of a block.
 */
export function difference(reference, seen) {
  if (reference.width !== seen.width || reference.height !== seen.height) return { blocks: 1, colours: 1 };
  const tally = { all: 0, differ: 0, coloured: 0, lost: 0 };
  for (let top = 0; top < reference.height; top += BLOCK) {
    for (let left = 0; left < reference.width; left += BLOCK) {
      const was = mean(reference, left, top, BLOCK);
      const is = mean(seen, left, top, BLOCK);
      tally.all += 1;
      if (was.some((channel, place) => Math.abs(channel - is[place]) > CLEARLY)) tally.differ += 1;
      if (Math.max(...was) - Math.min(...was) <= COLOURED) continue;
      tally.coloured += 1;
      const apart = ([red, green, blue]) => [red - green, green - blue];
      const before = apart(was);
      if (apart(is).some((gap, place) => Math.abs(gap - before[place]) > COLOURED / 2)) tally.lost += 1;
    }
  }
  return { blocks: tally.differ / tally.all, colours: tally.coloured < 8 ? 0 : tally.lost / tally.coloured };
}

/** How much may differ before a screen counts as changed. */
export const limits = { blocks: 0.02, colours: 0.3 };

/** Whether two pictures show the same screen in the same look. */
export function alike(reference, seen) {
  const { blocks, colours } = difference(reference, seen);
  return blocks <= limits.blocks && colours <= limits.colours;
}
