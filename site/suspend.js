// What a course system keeps of a sitting, as one text: everything that the program would keep on the device, packed.
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** How many characters a system keeps. */
export const most = { 1.2: 4096, 2004: 64000 };

/** What was kept as one text, and back: pairs of key and text. What cannot be read is nothing. */
export function unpack(text) {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return Object.entries(JSON.parse(strFromU8(inflateSync(bytes)))).filter(([, kept]) => typeof kept === "string");
  } catch {
    return [];
  }
}

export function pack(entries) {
  const bytes = deflateSync(strToU8(JSON.stringify(Object.fromEntries(entries))), { level: 9 });
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

/** The same without what was answered over all attempts: the program makes it again from the running one. */
function short([key, text]) {
  if (!key.startsWith("collate:progress:")) return [key, text];
  const { format, attempt, seen, given } = JSON.parse(text);
  return [key, JSON.stringify({ format, attempt, seen, given })];
}

/** As much as has room in so many characters, the most important first. Nothing where even that is too long. */
export function packed(entries, room) {
  const ways = [
    () => entries,
    () => entries.map(short),
    () => entries.map(short).filter(([key]) => /^collate:(progress:|course$)/.test(key)),
  ];
  for (const way of ways) {
    try {
      const text = pack(way());
      if (text.length <= room) return text;
    } catch {
      // What the program keeps is of another form than this driver knows.
    }
  }
  return undefined;
}
