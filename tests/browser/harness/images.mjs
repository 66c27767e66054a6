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

/** A picture of half the width and height. */
export function halved(whole) {
  const half = picture(whole.width >> 1, whole.height >> 1);
  const value = (x, y, channel) => whole.rgb[(y * whole.width + x) * 3 + channel];
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const [left, top] = [x * 2, y * 2];
        const sum = value(left, top, channel) + value(left + 1, top, channel) + value(left, top + 1, channel) + value(left + 1, top + 1, channel);
        half.rgb[(y * half.width + x) * 3 + channel] = Math.round(sum / 4);
      }
    }
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
/** How far a block may have moved, in the same pixels: each is two of the screen. */
const SHIFT = 1;
/** A block is bare where its mean is as close as this to the ground of the page. */
const BARE = 3;
/** A block differs where a channel of its mean does by more than this, of 255. */
const CLEARLY = 14;
/** A block has a colour where its channels lie apart by more than this; its colour is lost where they move by half as much. */
const COLOURED = 12;
/** With fewer blocks than this that have a colour, there is none to lose. */
const FEW = 8;

/** Sums from the top left corner, so that the mean colour of any rectangle is a few subtractions. */
function sums({ width, height, rgb }) {
  const table = new Float64Array((width + 1) * (height + 1) * 3);
  const at = (x, y, channel) => (y * (width + 1) + x) * 3 + channel;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const above = table[at(x + 1, y, channel)] + table[at(x, y + 1, channel)] - table[at(x, y, channel)];
        table[at(x + 1, y + 1, channel)] = above + rgb[(y * width + x) * 3 + channel];
      }
    }
  }
  return (x, y) => {
    const [left, top] = [Math.max(x, 0), Math.max(y, 0)];
    const [right, bottom] = [Math.min(x + BLOCK, width), Math.min(y + BLOCK, height)];
    const pixels = (right - left) * (bottom - top);
    return [0, 1, 2].map((channel) => {
      const outer = table[at(right, bottom, channel)] + table[at(left, top, channel)];
      return (outer - table[at(right, top, channel)] - table[at(left, bottom, channel)]) / pixels;
    });
  };
}

/** The places at which a block is looked for, the one where it was first. */
const steps = Array.from({ length: 2 * SHIFT + 1 }, (_, place) => place - SHIFT).sort((one, other) => Math.abs(one) - Math.abs(other));
const shifts = steps.flatMap((byX) => steps.map((byY) => [byX, byY]));
const close = (one, other, limit) => one.every((value, place) => Math.abs(value - other[place]) <= limit);
const gaps = ([red, green, blue]) => [red - green, green - blue];

/**
 * How far two pictures differ: of the blocks that are not bare ground in both, the share that clearly do, and, of those that
 * have a colour in the first, the share that has another one in the second. A block is looked for where it was and beside
 * that; antialiasing hardly moves its mean.
 */
export function difference(reference, seen) {
  const { width, height } = reference;
  if (width !== seen.width || height !== seen.height) return { blocks: 1, colours: 1 };
  const [before, now] = [sums(reference), sums(seen)];
  const ground = [...reference.rgb.subarray(0, 3)];
  const tally = { drawn: 0, differ: 0, coloured: 0, lost: 0 };
  for (let y = 0; y < height; y += BLOCK) {
    for (let x = 0; x < width; x += BLOCK) {
      const [was, is] = [before(x, y), now(x, y)];
      if (close(was, ground, BARE) && close(is, ground, BARE)) continue;
      tally.drawn += 1;
      const isNear = (alike) => alike(is) || shifts.some(([byX, byY]) => alike(now(x + byX, y + byY)));
      if (!isNear((one) => close(was, one, CLEARLY))) tally.differ += 1;
      if (Math.max(...was) - Math.min(...was) <= COLOURED) continue;
      tally.coloured += 1;
      if (!isNear((one) => close(gaps(was), gaps(one), COLOURED / 2))) tally.lost += 1;
    }
  }
  return { blocks: tally.differ / Math.max(tally.drawn, 1), colours: tally.coloured < FEW ? 0 : tally.lost / tally.coloured };
}

/**
 * How much may differ before a screen counts as changed. A shift by a pixel of the screen comes to less than 1 %, letters
 * drawn a little differently to 1 %; a panel less to 10 % and more, the other direction or size to 20 % and more, and
 * where colours are gone, hardly any block keeps its own.
 */
export const limits = { blocks: 0.05, colours: 0.3 };

/** Whether two pictures show the same screen in the same look. */
export function alike(reference, seen) {
  const { blocks, colours } = difference(reference, seen);
  return blocks <= limits.blocks && colours <= limits.colours;
}
