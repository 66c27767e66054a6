// The driver for course systems that speak SCORM 1.2 or 2004: it comes into packages instead of what keeps progress on the
// device. It understands nothing of quizzes: the program says which names to set to which texts (`src/engine/records`).
//
// Nothing that a system does ends the quiz. What it does not take is tried again with the next answer and kept on the device
// meanwhile, and whoever looks after the course reads one sentence.
import { most, pack, packed, unpack } from "./suspend.js";

const page = document.currentScript.dataset;
const begun = Date.now();

/** What keeps things on this device, where that is allowed. */
function device(name) {
  try {
    return globalThis[name];
  } catch {
    return undefined;
  }
}
const [lasting, ofTab] = ["localStorage", "sessionStorage"].map(device);

/** The one sentence: what is wrong with the system, or nothing. */
let line;
function tell(sentence) {
  if (sentence && line?.textContent !== sentence) console.info(sentence);
  const show = () => {
    if (!line && !sentence) return;
    if (!line) {
      line = document.createElement("p");
      Object.assign(line, { id: "collate-course", lang: "en", dir: "ltr" });
      line.setAttribute("role", "status");
      // As wide as the rest of the page.
      Object.assign(line.style, { boxSizing: "content-box", maxWidth: "42rem", margin: "0 auto", padding: "12px 16px", fontWeight: 600 });
      document.body.prepend(line);
    }
    line.hidden = !sentence;
    line.textContent = sentence ?? "";
  };
  if (document.body) show();
  else addEventListener("DOMContentLoaded", show);
}

/** The system's end, in this page or one around it, or in the one that opened it. */
function find(from) {
  for (let step = 0, place = from; place && step < 500; step += 1) {
    try {
      const { API_1484_11, API } = place;
      // A system that speaks both is spoken to in the package's own words.
      if (API_1484_11 && (page.scorm === "2004" || !API)) return { api: API_1484_11, is2004: true };
      if (API) return { api: API, is2004: false };
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

/** The numbers of errors with which a system says that there is no session, or none any more. */
const NO_SESSION = /^(301|112|113|122|123|132|133|142|143)$/;

/** The same calls for both versions. Nothing here throws. */
function session({ api, is2004 }) {
  const name = (call) => (is2004 ? call : `LMS${call === "Terminate" ? "Finish" : call}`);
  let isSilent = false;
  const call = (what, ...given) => {
    isSilent = false;
    try {
      return String(api[name(what)](...given));
    } catch {
      isSilent = true;
      return "";
    }
  };
  const is = (answer) => answer === "true" || answer === "1";
  const core = is2004 ? "cmi." : "cmi.core.";
  // The names that grading looks for stand here, because some systems look for them in scripts.
  const status = is2004 ? "cmi.completion_status" : "cmi.core.lesson_status";
  /** Why the last call came to nothing. */
  const fault = () => {
    if (isSilent) return { isGone: true, why: "no answer" };
    const code = call("GetLastError");
    if (isSilent || !/^\d{1,5}$/.test(code) || code === "0") return { isGone: false, why: "no reason given" };
    const text = call("GetErrorString", code).replace(/\s+/g, " ").trim().slice(0, 80);
    return { isGone: NO_SESSION.test(code), why: `error ${code}${text ? `, ${text}` : ""}` };
  };
  const begin = () => {
    if (is(call("Initialize", ""))) return undefined;
    const why = fault();
    // Some say no where a session was begun already, as after a reload.
    call("GetValue", status);
    return !why.isGone && !isSilent && call("GetLastError") === "0" && !isSilent ? undefined : why;
  };
  return {
    is2004,
    status,
    begin,
    get: (what) => call("GetValue", what),
    /** Nothing where it worked, else why not. */
    set: (what, text) => (is(call("SetValue", what, text)) ? undefined : fault()),
    commit: () => (is(call("Commit", "")) ? undefined : fault()),
    learner: () => call("GetValue", is2004 ? "cmi.learner_id" : "cmi.core.student_id").slice(0, 255),
    finish(isDone) {
      const seconds = Math.round((Date.now() - begun) / 1000);
      const two = (number) => String(number).padStart(2, "0");
      const length = `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
      call("SetValue", `${core}session_time`, is2004 ? `PT${seconds}S` : length);
      if (!isDone) call("SetValue", `${core}exit`, "suspend");
      call("Commit", "");
      call("Terminate", "");
    },
  };
}

/** Under this it is kept how many interactions there were. */
const COURSE = "collate:course";

/** Under this the program finds another dossier than the one that it brings along. */
const DOSSIER = "collate:dossier";

/**
 * Puts texts into the place where the program keeps things, instead of this device: others may learn here too. `device` is
 * told of each change, where it is to know.
 */
function keep(entries, device) {
  const kept = new Map(entries);
  class Storage {
    get length() { return kept.size; }
    key(place) { return [...kept.keys()][place] ?? null; }
    getItem(key) { return kept.get(String(key)) ?? null; }
    setItem(key, text) {
      if (key !== DOSSIER) device?.setItem(key, text);
      kept.set(String(key), String(text));
    }
    removeItem(key) {
      if (key !== DOSSIER) device?.removeItem(key);
      kept.delete(String(key));
    }
    clear() { kept.clear(); }
  }
  // Whoever comes here is no first visitor: all of the program has to be there before the first answer.
  const storage = Object.assign(new Storage(), { [COURSE]: "" });
  if (!kept.has(COURSE)) kept.set(COURSE, "");
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
  // A course system keeps its own files: there is nothing to keep on the device.
  Object.defineProperty(navigator, "serviceWorker", { value: undefined, configurable: true });
  return kept;
}

/** Puts the dossier of this package, if it has one, where the program looks for another than its own, and has it wait. */
function lend(kept) {
  if (!page.dossier) return;
  globalThis.collateBefore = fetch(page.dossier).then(async (answer) => {
    if (!answer.ok) throw new Error(`${page.dossier}: ${answer.status}`);
    kept.set(DOSSIER, await answer.text());
  });
  // It is waited for later (`boot.js`).
  globalThis.collateBefore.catch(() => {});
}

/** The same where there is no system: on the device is everything but the dossier, which others would find there too. */
function lendAlone() {
  if (!page.dossier) return;
  const blocked = { setItem() { throw new Error("nothing can be kept here"); }, removeItem() {} };
  const ours = Object.entries(lasting ?? {}).filter(([key]) => key.startsWith("collate:") && key !== DOSSIER);
  lend(keep(ours, lasting ?? blocked));
}

/** What the system did not take, on the device, for the one learner. */
function rescue(learner) {
  const key = `collate-course:${page.dossier ?? ""}${page.begin}:${learner}`;
  const quietly = (go) => {
    try {
      return go();
    } catch {
      // There is no such place, or it is full.
      return undefined;
    }
  };
  return {
    /** `{ base, kept, wanted }`: what the system knew, what is kept since then, and what it has not been told. */
    read: () => quietly(() => {
      const { base, kept, wanted } = JSON.parse(lasting.getItem(key));
      return { base, kept: unpack(kept), wanted: wanted.map(([name, text]) => [String(name), String(text)]) };
    }),
    write: (base, kept, wanted) => quietly(() => {
      lasting.setItem(key, JSON.stringify({ base, kept: pack(kept), wanted: [...wanted] }));
      ofTab.setItem("collate-course", learner);
    }),
    forget: () => quietly(() => lasting.getItem(key) !== null && lasting.removeItem(key)),
  };
}

const matters = (name) => !/^cmi\.(interactions|objectives|progress)/.test(name);
const ON_DEVICE = "what is done here is kept on this device meanwhile, and the learner can go on";

/** Plays for a system, or for one that is gone, where this tab began with it. Says whether that is so. */
function run(system, learner) {
  const version = (system ? system.is2004 : page.scorm === "2004") ? "2004" : "1.2";
  const room = most[version];
  const rescued = rescue(learner);
  const left = rescued.read();
  if (!system && !left) return false;
  let base = system ? system.get("cmi.suspend_data") : left.base;
  const isLeft = left?.base === base;
  const kept = keep(isLeft ? left.kept : unpack(base));
  lend(kept);
  // The dossier is in the package at the next sitting too.
  const own = () => [...kept].filter(([key]) => key !== DOSSIER || !page.dossier);
  /** What the system is to be told, the latest last, and what it has taken. */
  const wanted = new Map(isLeft ? left.wanted : []);
  const taken = new Map();
  // A grade is looked at anew where a status arrives, so that one is told again each time.
  const want = (name, text) => {
    if (taken.get(name) === text && !/status$/.test(name)) return;
    wanted.delete(name);
    wanted.set(name, text);
  };
  let isDone = /completed|passed|failed/.test(system?.get(system.status));
  if (system && !isDone) want(system.status, "incomplete");

  /** Tells all of it. What is wrong with that, if anything is. */
  const sendAll = () => {
    if (!system) return { isGone: true, why: "no session" };
    let wrong;
    for (const [name, text] of [...wanted]) {
      const fault = system.set(name, text);
      if (fault?.isGone) return { ...fault, name };
      wanted.delete(name);
      if (!fault) {
        taken.set(name, text);
        continue;
      }
      console.info(`The course system did not take ${name}: ${fault.why}`);
      if (matters(name)) wrong ??= { ...fault, name };
    }
    const fault = system.commit();
    return wrong ?? (fault && { ...fault, name: "what it was told" });
  };
  /** Begins another session where there is none any more. */
  const again = () => {
    const next = open();
    if (typeof next === "string" || next.is2004 !== (version === "2004") || next.learner() !== learner) return false;
    // Where the learner went on elsewhere meanwhile, that is not written over.
    if (!system && next.get("cmi.suspend_data") !== base) return false;
    system = next;
    return true;
  };
  const send = () => {
    const text = packed(own(), room);
    if (text !== undefined) want("cmi.suspend_data", text);
    let wrong = sendAll();
    if (wrong?.isGone && again()) wrong = sendAll();
    if (!wrong && text !== undefined) {
      base = text;
      rescued.forget();
      tell();
      return;
    }
    rescued.write(base, own(), wanted);
    if (wrong?.isGone) tell(`The course system does not answer any more (${wrong.why}): ${ON_DEVICE}.`);
    else if (wrong) tell(`The course system does not take ${wrong.name} (${wrong.why}): ${ON_DEVICE}.`);
    else tell(`The course system keeps ${room} characters, which are too few for a quiz of this length: it gets all results, but only on this device can the learner go on later.`);
  };

  // Their places have no gaps. Some systems know the interactions of earlier sittings and count from there, some have forgotten
  // them, and some know them and cannot count: only for these is it kept here how many there were.
  const count = [system?.get("cmi.interactions._count"), kept.get(COURSE)].find((text) => /^\d{1,5}$/.test(text));
  let next = Number(count ?? 0);
  for (const name of wanted.keys()) next = Math.max(next, Number(/^cmi\.interactions\.(\d+)/.exec(name)?.[1] ?? -1) + 1);
  const mark = page.passMark ? Number(page.passMark) : undefined;
  globalThis.collateWants = () => JSON.stringify({ scorm: version, passMark: mark });
  // A slow system keeps the whole page waiting, so the learner sees first what the answer was worth.
  let waiting;
  const flush = () => {
    clearTimeout(waiting);
    waiting = undefined;
    send();
  };
  const soon = () => { waiting ??= setTimeout(flush, 30); };
  globalThis.collateHeard = (json) => {
    const { event, scorm } = JSON.parse(json);
    if (event === "ready") return;
    for (const [name, text] of scorm ?? []) want(name.replace(/^(cmi\.interactions)\.\d+/, `$1.${next}`), text);
    if (event === "answered") kept.set(COURSE, String((next += 1)));
    isDone ||= event === "finished";
    soon();
  };
  if (isLeft) soon();
  let isOver = false;
  document.addEventListener("visibilitychange", () => document.hidden && !isOver && flush());
  addEventListener("pagehide", () => {
    isOver = true;
    flush();
    system?.finish(isDone);
    system = undefined;
  }, { once: true });
  // Whoever was here before goes on where that was: at a question, or at the results, which are no new attempt.
  const isKnown = [...kept.keys()].some((key) => key.startsWith("collate:progress:"));
  if (isKnown) page.begin = kept.has("collate:route") ? "" : isDone ? "results" : page.begin;
  // A page that comes back from the browser's memory has no session any more.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  return true;
}

/** A session, or why there is none. */
function open() {
  const found = find(self) ?? openers().map(find).find(Boolean);
  if (!found) return "No course system was found around this page";
  const system = session(found);
  const refused = system.begin();
  return refused ? `The course system did not begin a session (${refused.why})` : system;
}

const system = open();
if (typeof system === "string") {
  tell(`${system}: nothing is reported; ${ON_DEVICE}.`);
  let isPlaying = false;
  try {
    const learner = ofTab.getItem("collate-course");
    isPlaying = learner !== null && run(undefined, learner);
  } catch {
    // Nothing was begun in this tab, or there is no such place.
  }
  if (!isPlaying) lendAlone();
} else {
  run(system, system.learner());
}
if (!location.hash && page.begin) history.replaceState(null, "", `#/${page.begin}`);
