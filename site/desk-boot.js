// Starts the desk, or says in one sentence why it cannot start. A classic script, for the reasons of `boot.js`.
(() => {
  "use strict";
  // The build puts `site/starting.js` in place of this line.
  // The build puts `site/coming.js` in place of this line.

  // A file that is dropped beside the screen is for the screen.
  addEventListener("drop", (event) => {
    const screen = document.querySelector("#collate main");
    if (!screen || screen.contains(event.target) || !event.dataTransfer?.types.includes("Files")) return;
    screen.dispatchEvent(new DragEvent("drop", { dataTransfer: event.dataTransfer, bubbles: true, cancelable: true }));
  });

  // What the module exports, once it is there.
  let isThere;
  const first = new Promise((done) => { isThere = done; });

  // The words of each language but English are a module that adds them to the first.
  const languages = { ru: "./desk_ru.wasm", ar: "./desk_ar.wasm" };

  // Called from the module (`src/browser/later.rs`), with the tag of a language.
  globalThis.collateLanguage = async (tag) => {
    const module = await compile(new URL(languages[tag], base));
    await WebAssembly.instantiate(module, { a: await first });
  };

  // Called from the module (`src/browser/packing.rs`): packages are seldom made.
  globalThis.collatePackage = async (step, ...given) => (await import("./desk-package.js"))[step](...given);

  // Called from the module (`src/browser/releases.rs`), with the code of an assignment.
  globalThis.collateRelease = async (code) => (await import("./release.js")).find(code);

  async function start() {
    if (typeof WebAssembly !== "object") {
      say(sentences.missing);
      return;
    }
    const look = watchForTraps();
    try {
      const bindings = await import("./desk.js");
      const module = await compile(new URL("./desk_bg.wasm", base));
      // Called from the module (`src/browser/workers.rs`).
      globalThis.collateWorker = () => {
        const worker = new Worker(new URL("./desk-worker.js", base), { type: "module" });
        worker.postMessage(module);
        return worker;
      };
      isThere(await bindings.default({ module_or_path: module }));
    } catch (error) {
      console.error("The desk could not start:", error);
      if (error instanceof WebAssembly.RuntimeError) {
        look(error);
      } else if (/content security policy|unsafe-eval/i.test(String(error))) {
        say(sentences.blocked);
      } else {
        say(location.protocol === "file:" ? sentences.file : sentences.lost);
      }
    }
  }

  start();
})();
