// What this page says to the page around it, where its address has `?frame`: how high it is, to anybody; what happens in
// the quiz, only to the origin that the address names (`?frame=https://course.example.org`).
const asked = new URLSearchParams(location.search);
const named = asked.get("frame");
const root = document.documentElement;
// How pages around fit a frame to its content: our own message, and the conventions of five others (`docs/embedding.md`).
const childId = asked.get("childId");
let sizer;
let h5p = false;
let opened = false;
let last = 0;
// What happened before the script of the page around was there: it asks for that once.
let told = [];
let count = 0;

const say = (message) => parent.postMessage(message, "*");

function size() {
  const { width, height } = root.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

function tellSize() {
  const { width, height } = size();
  if (height === 0) return;
  last = height;
  say({ type: "collate", version: 1, event: "resized", height });
  say({ subject: "lti.frameResize", height });
  if (childId) say(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
  if (h5p) say({ context: "h5p", action: "prepareResize", scrollHeight: height, clientHeight: height });
  if (sizer) say(`[iFrameSizer]${sizer}:${height}:${width}:size`);
  if (opened) say({ type: "iframe-resized", width, height });
}

addEventListener("message", ({ source, data }) => {
  if (source !== parent) return;
  if (data?.type === "collate" && data.ask === "size") {
    tellSize();
  } else if (data?.type === "collate" && data.ask === "events") {
    for (const message of told ?? []) parent.postMessage(message, origin);
    told = undefined;
  } else if (data?.context === "h5p") {
    h5p = true;
    const { height } = size();
    // Older ones of these pages read the one, newer ones the other.
    if (data.action === "resizePrepared") say({ context: "h5p", action: "resize", height, scrollHeight: height });
    else tellSize();
  } else if (typeof data === "string" && data.startsWith("[iFrameSizer]")) {
    const { width, height } = size();
    if (!sizer) say(`[iFrameSizer]${(sizer = data.slice(13).split(":")[0])}:${height}:${width}:init`);
    tellSize();
  } else if (data?.type === "iframe-child-init") {
    opened = true;
    tellSize();
  }
});

// The page around shares its history with this one. Where the browser lets us, nothing of ours becomes a step in it.
if (parent !== self) {
  globalThis.navigation?.addEventListener("navigate", (event) => {
    const { cancelable, destination, hashChange, navigationType } = event;
    if (navigationType !== "push" || !hashChange || !cancelable) return;
    event.preventDefault();
    location.replace(destination.url);
  });
}

// In a sandbox without `allow-forms` a form does not hear that its button was pressed. Ours go nowhere, so that they are told.
function areFormsBlocked() {
  let isBlocked = true;
  const form = document.createElement("form");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    isBlocked = false;
  });
  root.append(form);
  form.requestSubmit();
  form.remove();
  return isBlocked;
}
if (parent !== self && areFormsBlocked()) {
  addEventListener("click", (event) => {
    const button = event.target.closest("button, input");
    if (button?.type !== "submit" || !button.form || event.defaultPrevented) return;
    event.preventDefault();
    button.form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true, submitter: button }));
  });
}

if (parent !== self) {
  const tellChange = () => {
    // A verdict stands for a moment without what explains it, and the page around should not move twice.
    if (document.querySelector("[data-brief]")) requestAnimationFrame(tellChange);
    else if (size().height !== last) tellSize();
  };
  new ResizeObserver(tellChange).observe(root);
  say({ context: "h5p", action: "hello" });
  // The page around may have begun before this could hear it.
  say("[iFrameResizerChild]Ready");
}

let origin;
try {
  origin = named ? new URL(named).origin : undefined;
} catch {
  // What is no address gets sizes alone.
}

if (parent !== self && origin && origin !== "null") {
  const tell = (event, detail) => {
    // By its id, what is told again is known.
    const message = { type: "collate", version: 1, event, detail, id: `${performance.timeOrigin}-${(count += 1)}` };
    told?.push(message);
    parent.postMessage(message, origin);
  };
  // With all of the first three, what happens comes as statements of xAPI too.
  const [learner, home, activity, pass] = ["learner", "home", "activity", "pass"].map((name) => asked.get(name) ?? undefined);
  const passMark = /^\d{1,3}$/.test(pass) ? Number(pass) : undefined;
  globalThis.collateWants = () => JSON.stringify({ learner, home, activity, passMark, since: Math.floor(performance.timeOrigin) });
  globalThis.collateHeard = (json) => {
    const detail = JSON.parse(json);
    tell(detail.event, detail);
  };
  const failed = ({ error, reason }) => {
    if ((error ?? reason) instanceof WebAssembly.RuntimeError) tell("error", { format: "collate-event/1", event: "error" });
  };
  addEventListener("error", failed);
  addEventListener("unhandledrejection", failed);
}
