// Starts the desk, or says in one sentence why it cannot start. A classic script, for the reasons of `boot.js`.
(() => {
  "use strict";
  const place = document.getElementById("collate");
  const base = document.currentScript.src;

  const sentences = {
    missing:
      "The desk needs WebAssembly, which this browser does not have or has switched off. Please open this page in a current browser.",
    blocked:
      "The desk cannot start here, because the security policy of this site blocks WebAssembly. Whoever runs the site has to allow 'wasm-unsafe-eval' for scripts.",
    file: "The desk cannot start from a file on this device. Please open it from a web address.",
    lost: "The desk could not be loaded completely. Please check the connection and reload the page.",
  };

  function say(sentence) {
    const line = document.createElement("p");
    line.setAttribute("role", "alert");
    line.textContent = sentence;
    place.replaceChildren(line);
  }

  // A panic ends as a trap of the module.
  const look = (error) => {
    if (error instanceof WebAssembly.RuntimeError) {
      document.getElementById("collate-fault")?.removeAttribute("hidden");
    }
  };

  async function compile(address) {
    try {
      return await WebAssembly.compileStreaming(fetch(address));
    } catch {
      // Some servers do not say that a file is WebAssembly.
      return WebAssembly.compile(await (await fetch(address)).arrayBuffer());
    }
  }

  // Called from the module (`src/browser/packing.rs`): packages are seldom made.
  globalThis.collatePackage = async (step, ...given) => (await import("./desk-package.js"))[step](...given);

  async function start() {
    if (typeof WebAssembly !== "object") {
      say(sentences.missing);
      return;
    }
    addEventListener("error", (event) => look(event.error));
    addEventListener("unhandledrejection", (event) => look(event.reason));
    try {
      const bindings = await import("./desk.js");
      const module = await compile(new URL("./desk_bg.wasm", base));
      // Called from the module (`src/browser/workers.rs`).
      globalThis.collateWorker = () => {
        const worker = new Worker(new URL("./desk-worker.js", base), { type: "module" });
        worker.postMessage(module);
        return worker;
      };
      await bindings.default({ module_or_path: module });
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
