// How what a program is made of comes; the build puts it into `boot.js`, `desk-boot.js` and `element.js`.
async function compile(address) {
  try {
    return await WebAssembly.compileStreaming(fetch(address));
  } catch {
    // Some servers do not say that a file is WebAssembly.
    return WebAssembly.compile(await (await fetch(address)).arrayBuffer());
  }
}

// What was asked for, by its name. What did not come is asked for again the next time.
const coming = {};
function once(name, get) {
  coming[name] ??= get().catch((error) => {
    delete coming[name];
    throw error;
  });
  return coming[name];
}

// Waits for a moment without work, but at least so many milliseconds; without a number, not at all.
async function idle(patience) {
  if (patience === undefined) return;
  await new Promise((done) => setTimeout(done, patience));
  // On a busy machine no moment may be without work, for half a minute and more.
  await new Promise((done) => (globalThis.requestIdleCallback ?? setTimeout)(done, { timeout: 2000 }));
}
