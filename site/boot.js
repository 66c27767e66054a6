// Starts Collate, or says in one sentence why it cannot start.
//
// This is a classic script, not a module: it must also run where modules are refused (a page opened from a file), so
// that it can say so.
(() => {
  "use strict";
  // The build puts `site/starting.js` in place of this line.
  // The build puts `site/coming.js` in place of this line.
  // In a sandbox without an origin, a script is not told where it lies but in this way.
  const beside = (name) => new URL(name, base);

  // What the module exports, once it is there.
  let isThere;
  const first = new Promise((done) => { isThere = done; });

  function style(address) {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = address;
    return new Promise((done, fail) => {
      sheet.onload = done;
      sheet.onerror = () => {
        sheet.remove();
        fail(new Error("the style sheet did not come"));
      };
      document.head.append(sheet);
    });
  }

  // What is not needed for the first question comes as a second module, which adds its functions to the first.
  async function add() {
    const code = compile(beside("./collate_later.wasm"));
    const [module] = await Promise.all([code, style(beside("./later.css"))]);
    const { exports } = await WebAssembly.instantiate(module, { a: await first });
    // What a page around wants to be told comes as one more module.
    if (globalThis.collateWants) {
      const address = beside("./collate_outside.wasm");
      await WebAssembly.instantiate(await compile(address), { a: await first, b: exports });
      import("./offline.js").then(({ keep }) => keep(address)).catch(() => {});
    }
    // Nothing else depends on it.
    import("./offline.js").catch(() => {});
    return exports;
  }

  // The words of each language but English are a module that adds them to the other two; so is what only assignments need.
  const languages = { ru: "./collate_ru.wasm", ar: "./collate_ar.wasm", assigned: "./collate_assigned.wasm" };

  async function speak(tag) {
    const address = beside(languages[tag]);
    const [module, a, b] = await Promise.all([compile(address), first, collateLater()]);
    await WebAssembly.instantiate(module, { a, b });
    import("./offline.js").then(({ keep }) => keep(address)).catch(() => {});
  }

  // Called from the module too, with the tag of a language or `assigned`.
  globalThis.collateLanguage = (tag) => once(tag, () => speak(tag));

  // When what was just drawn is seen. There are no frames where nobody looks.
  const isSeen = () => new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 500);
  });

  // Called from the module (`src/browser/later.rs`), with the least number of milliseconds to wait for an idle moment. None
  // is at once, and less than none is once what was just drawn is seen.
  globalThis.collateLater = async (patience) => {
    await (patience < 0 ? isSeen() : idle(patience));
    return once("later", add);
  };

  // Whoever was here before needs all of it at once.
  function wasHere() {
    try {
      return Object.keys(localStorage).some((key) => key.startsWith("collate:"));
    } catch {
      return false;
    }
  }

  // What whoever comes for the first time sees stands in the page (`site/first.html`): the start, and the first question of
  // some quizzes. It is shown before the program is there, which takes over what was done on it meanwhile. Who reads
  // another language than English waits for its words.
  let goOn = () => {};
  // To begin the program keeps the page busy for a while. What stands in for it is to be seen before that.
  let seen;
  function standIn() {
    if (wasHere() || location.search !== "" || languages[navigator.language.slice(0, 2).toLowerCase()]) return;
    const asked = location.hash;
    const questions = [...document.querySelectorAll("template[data-number]")];
    const question = (number) => questions.find((template) => template.dataset.number === number);
    const linked = /^#\/quiz\/(\d+)(?:-12)?$/.exec(asked);
    const start = /^(#\/?)?$/.test(asked) ? document.getElementById("collate-start") : null;
    const screen = linked ? question(linked[1]) : start;
    if (!screen) return;

    const waiting = place.textContent;
    const show = (template) => place.replaceChildren(template.content.cloneNode(true));
    show(screen);
    seen = isSeen();
    const field = place.querySelector(".collate-seed input");
    if (field) field.value = questions[Math.floor(Math.random() * questions.length)].dataset.number;
    let items = 0;
    const isAsked = () => place.querySelector("form") !== null;
    const wait = (button) => {
      place.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
      button.setAttribute("aria-busy", "true");
      place.querySelector(".collate-said").textContent = waiting;
    };
    const press = (event) => {
      const button = event.target.closest(".collate-skip, .collate-buttons .collate-primary");
      if (!button) return;
      let next;
      if (button.matches(".collate-primary")) {
        // Its label begins with how many questions it is for.
        items = parseInt(button.textContent);
        next = items === 12 && question(field.value);
        if (!next) return wait(button);
        show(next);
        seen = isSeen();
      }
      place.querySelector("h1").focus();
    };
    const handIn = (event) => {
      event.preventDefault();
      wait(place.querySelector("[type=submit]"));
    };
    place.addEventListener("click", press);
    place.addEventListener("submit", handIn);

    // Called from the module (`src/browser/early.rs`) before it shows anything.
    globalThis.collateEarly = () => {
      delete globalThis.collateEarly;
      place.removeEventListener("click", press);
      place.removeEventListener("submit", handIn);
      // Where the same screen comes again, it goes on as it was left.
      if (location.hash === asked && (items === 0 || isAsked())) {
        const controls = () => [...place.querySelectorAll("a, button, input, h1")];
        const focused = controls().indexOf(document.activeElement);
        const chosen = controls().findIndex((control) => control.checked);
        const isHandedIn = isAsked() && place.querySelector("[aria-busy]") !== null;
        const { selectionStart, selectionEnd, selectionDirection } = field ?? {};
        goOn = () => {
          controls()[chosen]?.click();
          if (isHandedIn) place.querySelector("[type=submit]").click();
          const control = controls()[focused];
          control?.focus({ preventScroll: true });
          if (control?.type === "text") control.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
        };
      }
      return linked ? "" : `${items} ${field.value}`;
    };
  }

  async function start() {
    if (typeof WebAssembly !== "object") {
      say(sentences.missing);
      return;
    }
    const look = watchForTraps();
    try {
      // A package for course systems may bring a dossier of its own (`scorm.js`).
      await globalThis.collateBefore;
      if (/[?&]frame\b/.test(location.search)) await import(beside("./frame.js")).catch(() => {});
      // The language of the browser is that of whoever was never here.
      const tag = navigator.language.slice(0, 2).toLowerCase();
      if (wasHere()) collateLater().catch(() => {});
      else if (languages[tag]) collateLanguage(tag).catch(() => {});
      standIn();
      for (let waited; waited !== seen;) await (waited = seen);
      const code = compile(beside("./collate_bg.wasm"));
      // It is waited for below.
      code.catch(() => {});
      const bindings = await import(beside("./collate.js"));
      isThere(await bindings.default({ module_or_path: code }));
      // The program moves the focus first.
      setTimeout(goOn);
    } catch (error) {
      console.error("Collate could not start:", error);
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
