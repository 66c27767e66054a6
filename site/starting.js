// What `boot.js` and `desk-boot.js` begin with; the build puts it into both. It says in one sentence why a page cannot start.
  const place = document.getElementById("collate");
  const base = document.currentScript.src;

  const sentences = {
    missing:
      "Collate needs WebAssembly, which this browser does not have or has switched off. Please open this page in a current browser.",
    blocked:
      "Collate cannot start here, because the security policy of this site blocks WebAssembly. Whoever runs the site has to allow 'wasm-unsafe-eval' for scripts.",
    file: "Collate cannot start from a file on this device. Please open it from a web address.",
    lost: "Collate could not be loaded completely. Please check the connection and reload the page.",
  };

  function say(sentence) {
    const line = document.createElement("p");
    line.setAttribute("role", "alert");
    line.textContent = sentence;
    place.replaceChildren(line);
  }

  // Without this, a file that is dropped beside the place for it takes the place of the page.
  for (const kind of ["dragover", "drop"]) {
    addEventListener(kind, (event) => {
      if (event.target.type !== "file" && event.dataTransfer?.types.includes("Files")) event.preventDefault();
    });
  }

  // The second click of a double click is not for what came into the place of what the first was for. Quick
  // taps of a finger are not held back: two that belong together cannot be told from two that do not.
  const label = (target) => (target.closest?.("a, button, label, summary") ?? target).textContent;
  let clicked;
  addEventListener("click", (event) => {
    if (event.detail < 2 || event.pointerType === "touch") clicked = label(event.target);
    if (clicked === label(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  }, true);

  // A panic ends as a trap of the module.
  function watchForTraps() {
    const look = (error) => {
      if (error instanceof WebAssembly.RuntimeError) {
        document.getElementById("collate-fault")?.removeAttribute("hidden");
      }
    };
    addEventListener("error", (event) => look(event.error));
    addEventListener("unhandledrejection", (event) => look(event.reason));
    return look;
  }
