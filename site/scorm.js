// The driver for course systems that speak SCORM 1.2 or 2004: it comes into packages instead of what keeps progress on the
// device. It understands nothing of quizzes: the program says which names to set to which texts (`src/engine/records`).
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

const page = document.currentScript.dataset;
const begun = Date.now();

/** The system's end, in this page or one around it, or in the one that opened it. */
function find(from) {
  for (let step = 0, place = from; place && step < 500; step += 1) {
    try {
      if (place.API_1484_11) return { api: place.API_1484_11, is2004: true };
      if (place.API) return { api: place.API, is2004: false };
    } catch {
      // A page of another origin.
      return undefined;
    }
    if (place.parent === place) return undefined;
    place = place.parent;
  }
  return undefined;
}

function openers() {
  try {
    return [top.opener, opener];
  } catch {
    return [opener];
  }
}

const found = find(self) ?? openers().map(find).find(Boolean);

/** The same calls for both versions. */
function session({ api, is2004 }) {
  const name = (call) => (is2004 ? call : `LMS${call === "Terminate" ? "Finish" : call}`);
  const call = (what, ...given) => String(api[name(what)](...given));
  const core = is2004 ? "cmi." : "cmi.core.";
  // The names that grading looks for stand here, because some systems look for them in scripts.
  const status = is2004 ? "cmi.completion_status" : "cmi.core.lesson_status";
  let isOpen = call("Initialize", "") === "true";
  return {
    is2004,
    get: (what) => call("GetValue", what),
    status: () => call("GetValue", status),
    begin: () => call("SetValue", status, "incomplete"),
    set(what, text) {
      if (call("SetValue", what, text) !== "true") {
        console.info(`The course system did not take ${what}: ${call("GetLastError")}`);
      }
    },
    commit: () => isOpen && call("Commit", ""),
    finish(isDone) {
      if (!isOpen) return;
      isOpen = false;
      const seconds = Math.round((Date.now() - begun) / 1000);
      const two = (number) => String(number).padStart(2, "0");
      const length = `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
      call("SetValue", `${core}session_time`, is2004 ? `PT${seconds}S` : length);
      if (!isDone) call("SetValue", `${core}exit`, "suspend");
      call("Commit", "");
      call("Terminate", "");
    },
    isOpen: () => isOpen,
  };
}

/** What was kept as one text, and back. What cannot be read is nothing. */
function unpack(text) {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return Object.entries(JSON.parse(strFromU8(inflateSync(bytes))));
  } catch {
    return [];
  }
}
const pack = (entries) => {
  const bytes = deflateSync(strToU8(JSON.stringify(Object.fromEntries(entries))), { level: 9 });
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
};

/** Keeps what the program keeps in the course system, in place of this device: others may learn here too. */
function keeper(system) {
  const kept = new Map(unpack(system.get("cmi.suspend_data")));
  const most = system.is2004 ? 64000 : 4096;
  class Storage {
    get length() { return kept.size; }
    key(place) { return [...kept.keys()][place] ?? null; }
    getItem(key) { return kept.get(String(key)) ?? null; }
    setItem(key, text) { kept.set(String(key), String(text)); }
    removeItem(key) { kept.delete(String(key)); }
    clear() { kept.clear(); }
  }
  // Whoever comes here is no first visitor: all of the program has to be there before the first answer.
  const storage = Object.assign(new Storage(), { "collate:course": "" });
  kept.set("collate:course", "");
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
  return () => {
    const text = pack(kept);
    if (text.length <= most) system.set("cmi.suspend_data", text);
    else console.info(`The course system keeps ${most} characters at most; ${text.length} would be needed to go on later.`);
  };
}

function start() {
  const system = session(found);
  if (!system.isOpen()) return;
  const keep = keeper(system);
  let isDone = /completed|passed|failed/.test(system.status());
  if (!isDone) system.begin();
  // A course system keeps its own files: there is nothing to keep on the device.
  Object.defineProperty(navigator, "serviceWorker", { value: undefined, configurable: true });
  // Some systems know the interactions of earlier sittings, and some do not; their places have no gaps.
  let next = Number(system.get("cmi.interactions._count")) || 0;
  const mark = page.passMark ? Number(page.passMark) : undefined;
  globalThis.collateWants = () => JSON.stringify({ scorm: system.is2004 ? "2004" : "1.2", passMark: mark });
  globalThis.collateHeard = (json) => {
    const { event, scorm } = JSON.parse(json);
    if (!system.isOpen() || event === "ready") return;
    for (const [name, text] of scorm ?? []) system.set(name.replace(/^(cmi\.interactions)\.\d+/, `$1.${next}`), text);
    if (event === "answered") next += 1;
    isDone ||= event === "finished";
    keep();
    system.commit();
  };
  addEventListener("pagehide", () => {
    if (system.isOpen()) keep();
    system.finish(isDone);
  });
  // A page that comes back from the browser's memory has no session any more.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
}

if (found) start();
if (!location.hash) history.replaceState(null, "", `#/quiz/${page.quiz}`);
