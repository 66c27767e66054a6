// What is kept on the device, seen from outside.

/** Everything kept, by key. */
export const kept = (page) => page.evaluate(() => ({ ...localStorage }));

/** The key and the value of the progress. */
export async function progress(page) {
  const [key, text] = Object.entries(await kept(page)).find(([key]) => key.startsWith("collate:progress:"));
  return { key, text, value: JSON.parse(text) };
}

/** The texts that were put aside. */
export async function aside(page) {
  const all = Object.entries(await kept(page));
  return all.filter(([key]) => key.startsWith("collate:aside:")).map(([, text]) => text);
}

/** Storage that throws whenever it is touched, as where a browser blocks it. */
export function block() {
  Object.defineProperty(globalThis, "localStorage", {
    get() {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
}

/** Storage that is full from now on. */
export function fill() {
  Storage.prototype.setItem = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
}
