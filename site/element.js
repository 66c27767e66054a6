// The element `<collate-quiz>`. The build puts the bindings of the module (`open`, `close`, `__wbg_get_imports`) before this, so that
// nothing of ours is a name of the page around us.

const format = "collate-event/1";
const at = (name) => new URL(name, import.meta.url);

const sentences = {
  missing: "This quiz needs WebAssembly, which this browser does not have or has switched off.",
  blocked:
    "This quiz cannot start here, because the security policy of this page blocks WebAssembly. Whoever runs the page has to allow 'wasm-unsafe-eval' for scripts.",
  lost: "This quiz could not be loaded completely. Please check the connection and reload the page.",
  broken: "Something went wrong in this quiz. What was answered is kept: please reload the page to go on.",
  loading: "Loading…",
};

// Which element is at work. The module asks for its window before it asks anything else of the browser.
let current;
function collateWindow() { return current; }
function collateEnter(window) { current = window; }
function collateWants() { return current.element.wants(); }
function collateHeard(json) { current.element.heard(JSON.parse(json)); }
function collateAgain() { current.element.begin(); }

// The build puts `site/coming.js` in place of this line.

// Sheets that are made here need no place in the policy of the page, and all elements share them.
function sheet(text) {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
let sheets;
const live = new Set();

// All elements of a page share one module. What cannot be loaded is tried again by the next one.
const load = () => once("first", async () => {
  if (typeof WebAssembly !== "object") throw new Error("no WebAssembly");
  const code = compile(at("./assets/element_bg.wasm"));
  sheets ??= [sheet("element.css")];
  return __wbg_finalize_init(await WebAssembly.instantiate(await code, __wbg_get_imports()));
});

// Where an element stands in the page already, it is asked for before anything else is done here.
if (document.querySelector("collate-quiz")) load().catch(() => {});

// What is not needed for the first question, and what elements tell of it.
async function add() {
  const [later, outside, answer] = await Promise.all([
    compile(at("./assets/element_later.wasm")),
    compile(at("./assets/element_outside.wasm")),
    fetch(at("./assets/element-later.css")),
  ]);
  if (!answer.ok) throw new Error("the style sheet did not come");
  const [text, a] = await Promise.all([answer.text(), load()]);
  const { exports } = await WebAssembly.instantiate(later, { a });
  await WebAssembly.instantiate(outside, { a, b: exports });
  sheets = [...sheets, sheet(text)];
  for (const element of live) element.shadowRoot.adoptedStyleSheets = sheets;
  return exports;
}

async function collateLater(patience) {
  await idle(patience);
  return once("later", add);
}

// Languages, and what only assignments need.
const languages = {
  ru: "./assets/element_ru.wasm",
  ar: "./assets/element_ar.wasm",
  assigned: "./assets/element_assigned.wasm",
};
const collateLanguage = (tag) => once(tag, async () => {
  const [module, a, b] = await Promise.all([compile(at(languages[tag])), load(), collateLater()]);
  await WebAssembly.instantiate(module, { a, b });
});

// What elements keep, by their names, as long as the page is there: where the device keeps nothing, and for those that are
// taken out of the page and put back.
const memory = new Map();

/** What one element keeps: on the device where that can be, under a name of its own. As the module knows storage. */
class Kept {
  #prefix;
  #items;
  #isOnDevice;

  constructor(name, isOnDevice) {
    this.#prefix = `collate-quiz:${name}:`;
    this.#isOnDevice = isOnDevice;
    if (!memory.has(name)) memory.set(name, new Map());
    this.#items = memory.get(name);
  }

  get #device() {
    try {
      return this.#isOnDevice ? localStorage : undefined;
    } catch {
      return undefined;
    }
  }

  get prefix() {
    return this.#prefix;
  }

  keys() {
    const device = this.#device;
    if (!device) return [...this.#items.keys()];
    return Object.keys(device).filter((key) => key.startsWith(this.#prefix)).map((key) => key.slice(this.#prefix.length));
  }

  get length() {
    return this.keys().length;
  }

  key(place) {
    return this.keys()[place] ?? null;
  }

  getItem(key) {
    const device = this.#device;
    return device ? device.getItem(this.#prefix + key) : (this.#items.get(key) ?? null);
  }

  setItem(key, text) {
    this.#items.set(key, text);
    const device = this.#device;
    if (device) device.setItem(this.#prefix + key, text);
    else if (this.#isOnDevice) throw new DOMException("This page keeps nothing on the device.", "SecurityError");
  }

  removeItem(key) {
    this.#items.delete(key);
    this.#device?.removeItem(this.#prefix + key);
  }

  clear() {
    for (const key of this.keys()) this.removeItem(key);
  }
}

/** What the module takes for its window: an address, a title and a storage of the element's own. */
class Surroundings extends EventTarget {
  constructor(element, kept) {
    super();
    this.element = element;
    this.localStorage = kept;
    const session = new Map();
    this.sessionStorage = {
      getItem: (key) => session.get(key) ?? null,
      setItem: (key, text) => session.set(key, text),
      removeItem: (key) => session.delete(key),
    };
    let hash = "";
    const go = (to) => {
      if (to === hash) return;
      hash = to;
      // Whoever hears it expects to be called later, as by a real window.
      queueMicrotask(() => this.tell(new Event("hashchange")));
    };
    this.location = {
      get hash() { return hash; },
      set hash(to) { go(to); },
      replace: go,
      search: "",
      get href() { return document.baseURI; },
    };
    this.navigator = navigator;
    this.document = {
      set title(title) { element.place?.setAttribute("aria-label", title); },
      documentElement: { setAttribute() {} },
      getElementById: () => ({ removeAttribute: () => element.fail("broken") }),
      createElement: (name) => document.createElement(name),
    };
    this.fetch = (request) => fetch(request);
    this.print = () => print();
  }

  /** Lets the module hear something that happened to this element. */
  tell(event) {
    if (!this.element) return;
    current = this;
    this.dispatchEvent(event);
  }
}

const asked = ["mode", "theme", "lang", "compact", "dossier", "recipe", "articles", "dimensions", "count", "seed", "policy"];
const told = ["learner", "home", "activity", "pass", "keep"];
// What everything may have, besides what is a property of everything. Frameworks write more, but no plain words.
const everywhere = /^(accesskey|class|contenteditable|enterkeyhint|exportparts|inputmode|is|item(id|prop|ref|scope|type)|tabindex)$/;
const heardInside = ["change", "click", "dragover", "drop", "input", "keydown", "submit"];
const names = new Set();

/** A short name for a text. */
function short(text) {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}

class CollateQuiz extends HTMLElement {
  static observedAttributes = [...asked, ...told, "id"];

  #window;
  #name;
  #number;
  #pending;
  #fault;
  #watch;
  #listeners;
  #height = 0;
  #turn = 0;
  #isWaiting = false;
  #endless = new AbortController();

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    for (const type of heardInside) {
      root.addEventListener(type, (event) => {
        current = this.#window;
        // A page that is made with the same framework has left its own note on the event.
        event.__yew_subtree_cache_key = undefined;
      }, true);
    }
    const follow = (event) => {
      const link = event.target.closest?.("a[href^='#']");
      if (!link) return;
      event.preventDefault();
      if (event.type === "click" && this.#window) this.#window.location.hash = link.getAttribute("href");
    };
    root.addEventListener("click", follow);
    root.addEventListener("auxclick", follow);
    // What is typed into a field is no shortcut of the page.
    root.addEventListener("keydown", (event) => {
      if (event.target.matches?.("select, textarea, input:not([type=radio], [type=checkbox])")) event.stopPropagation();
    });
  }

  connectedCallback() {
    // What was set before the element was known hides what the class has.
    for (const name of [...asked, ...told]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (!live.has(this)) this.begin();
  }

  disconnectedCallback() {
    // What is moved within the page goes on.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !live.has(this) || this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      if (live.has(this)) this.begin();
    });
  }

  /** Where the application stands. */
  place;

  /** Begins, or begins anew with what the attributes say now. What was answered comes back. */
  async begin() {
    this.#end();
    const turn = ++this.#turn;
    live.add(this);
    const kept = this.#keep();
    this.#window = new Surroundings(this, kept);
    this.#fault = document.createElement("div");
    this.#fault.setAttribute("role", "alert");
    this.#fault.part = "fault";
    this.#fault.lang = "en";
    this.#fault.className = "collate-fault";
    this.place = document.createElement("div");
    this.place.className = "collate-root";
    this.place.part = "root";
    this.place.setAttribute("role", "group");
    this.place.toggleAttribute("data-compact", this.compact);
    this.place.textContent = sentences.loading;
    this.#listeners = noted(this.place);
    this.shadowRoot.replaceChildren(this.#fault, this.place);
    this.#endless = new AbortController();
    const { signal } = this.#endless;
    const window = this.#window;
    addEventListener("storage", ({ key, newValue, storageArea }) => {
      if (storageArea !== sessionStorageOf() && key?.startsWith(kept.prefix)) {
        window.tell(new StorageEvent("storage", { key: key.slice(kept.prefix.length), newValue }));
      }
    }, { signal });
    this.#watch = new ResizeObserver(() => this.#tellHeight());
    this.#watch.observe(this.place);
    this.#complain();
    try {
      await load();
    } catch (error) {
      if (turn === this.#turn) this.#cannotStart(error);
      return;
    }
    if (turn !== this.#turn || !live.has(this)) return;
    this.shadowRoot.adoptedStyleSheets = sheets;
    current = this.#window;
    try {
      this.#number = open(this.place, this.#lines());
    } catch (error) {
      this.#cannotStart(error);
    }
  }

  #end() {
    this.#turn += 1;
    if (!live.delete(this)) return;
    names.delete(this.#name);
    this.#watch.disconnect();
    this.#endless.abort();
    this.#height = 0;
    if (this.#number !== undefined) {
      current = this.#window;
      close(this.#number);
      this.#number = undefined;
    }
    // The module takes its own things away first.
    const [gone, listeners] = [this.place, this.#listeners];
    setTimeout(() => {
      for (const listener of listeners) gone.removeEventListener(...listener);
      gone.remove();
    });
    this.place = undefined;
    this.#window.element = undefined;
  }

  /** What this element keeps, under a name that no other element in the page has now. */
  #keep() {
    const sign = short(asked.filter((name) => !["theme", "lang", "compact"].includes(name)).map((name) => this.getAttribute(name)).join("\n"));
    const name = [this.getAttribute("learner") ?? "", this.id, sign].map(encodeURIComponent).join(":");
    let free = name;
    for (let other = 2; names.has(free); other += 1) free = `${name}~${other}`;
    names.add(free);
    this.#name = free;
    const kept = new Kept(free, this.getAttribute("keep") !== "page");
    if (this.#pending) {
      this.#put(kept, this.#pending);
      this.#pending = undefined;
    }
    return kept;
  }

  #lines() {
    const lines = asked.filter((name) => this.hasAttribute(name)).map((name) => `${name}=${this.getAttribute(name).replace(/\s+/g, " ")}`);
    if (!this.hasAttribute("lang")) {
      lines.push(`page-lang=${this.closest("[lang]")?.getAttribute("lang") || navigator.language}`);
    }
    return lines.join("\n");
  }

  #complain() {
    const wrong = (attribute, message) => this.heard({ format, event: "error", attribute, message });
    const known = [...asked, ...told];
    for (const { name } of this.attributes) {
      // Names with hyphens belong to frameworks, unless a part of one is a name of ours.
      const isWrong = /^[a-z]+$/.test(name)
        ? !(name in HTMLElement.prototype) && !everywhere.test(name) && !known.includes(name)
        : /^(?!data|aria)[a-z]{3,}[-_]/.test(name) && name.split(/[-_]/).some((part) => known.includes(part));
      if (isWrong) wrong(name, `There is no attribute ${name}. There are ${known.join(", ")}.`);
    }
    const { keep, pass } = this;
    if (keep && keep !== "page" && keep !== "device") wrong("keep", `keep="${keep}" cannot be used. There are device and page.`);
    if (pass && !(/^\d+$/.test(pass) && pass <= 100)) wrong("pass", `pass="${pass}" cannot be used. It takes a percentage from 0 to 100.`);
  }

  #cannotStart(error) {
    console.error("Collate could not start:", error);
    if (typeof WebAssembly !== "object") this.fail("missing");
    else if (/content security policy|unsafe-eval/i.test(String(error))) this.fail("blocked");
    else this.fail("lost");
  }

  /** Says in one sentence that it cannot go on. */
  fail(why) {
    if (!live.has(this)) return;
    if (this.#number === undefined) this.place.textContent = "";
    this.heard({ format, event: "error", message: sentences[why] });
  }

  /** Tells the page what happened. */
  heard(detail) {
    // A dossier that does not come is said by the application, in its language.
    if (detail.event === "error" && detail.attribute !== "dossier") {
      const line = document.createElement("p");
      line.textContent = detail.message;
      this.#fault.append(line);
    }
    this.dispatchEvent(new CustomEvent(detail.event, { detail }));
  }

  /** What the application is to tell besides, as JSON. */
  wants() {
    const { learner, home, activity, pass } = this;
    return JSON.stringify({ learner, home, activity, passMark: /^\d+$/.test(pass ?? "") ? Number(pass) : undefined });
  }

  #tellHeight() {
    const height = Math.ceil(this.getBoundingClientRect().height);
    if (height === 0 || height === this.#height) return;
    this.#height = height;
    this.dispatchEvent(new CustomEvent("resized", { detail: { format, event: "resized", height } }));
  }

  /** What was answered so far, as a text for `restore`; nothing where nothing was. */
  get state() {
    const kept = this.#window?.localStorage;
    const items = kept?.keys().filter((key) => key.startsWith("collate:progress:")).map((key) => [key, kept.getItem(key)]) ?? [];
    return items.length > 0 ? JSON.stringify({ format: "collate-state/1", kept: Object.fromEntries(items) }) : null;
  }

  /** Goes on with what `state` gave before. Says whether it was such a text. */
  restore(state) {
    let read;
    try {
      read = JSON.parse(state);
    } catch {
      // It is none, which is told below.
    }
    const items = read?.format === "collate-state/1" && typeof read.kept === "object" && read.kept ? Object.entries(read.kept) : undefined;
    if (!items?.every(([key, text]) => key.startsWith("collate:progress:") && typeof text === "string")) {
      if (live.has(this)) this.heard({ format, event: "error", message: "The state that the page gave is none of this quiz." });
      return false;
    }
    this.#pending = items;
    if (live.has(this)) this.begin();
    return true;
  }

  /** Forgets what was answered here, and begins anew. */
  restart() {
    this.#pending = [];
    if (live.has(this)) this.begin();
  }

  #put(kept, items) {
    kept.clear();
    for (const [key, text] of items) {
      try {
        kept.setItem(key, text);
      } catch {
        // It is there as long as the page is.
      }
    }
  }

  get compact() {
    return this.hasAttribute("compact");
  }

  set compact(isCompact) {
    this.toggleAttribute("compact", Boolean(isCompact));
  }
}

/** The listeners that a place gets. The framework of the module never takes away those at its root. */
function noted(place) {
  const listeners = [];
  place.addEventListener = (...listener) => {
    listeners.push(listener);
    EventTarget.prototype.addEventListener.apply(place, listener);
  };
  return listeners;
}

function sessionStorageOf() {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

for (const name of [...asked, ...told]) {
  if (name === "lang" || name === "compact") continue;
  Object.defineProperty(CollateQuiz.prototype, name, {
    enumerable: true,
    configurable: true,
    get() { return this.getAttribute(name); },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, Array.isArray(value) ? value.join(",") : String(value));
    },
  });
}

// A panic ends as a trap of the module. The page may have modules of its own.
addEventListener("error", ({ error }) => look(error));
addEventListener("unhandledrejection", ({ reason }) => look(reason));
function look(error) {
  if (!(error instanceof WebAssembly.RuntimeError) || !String(error.stack).includes("element_bg")) return;
  for (const element of live) element.fail("broken");
}

// Another script of ours may have been there before this one. Its elements go on.
if (!customElements.get("collate-quiz")) customElements.define("collate-quiz", CollateQuiz);
