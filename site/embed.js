// Fits every `<iframe data-collate>` of a page to what is in it, and passes on what it says as events named `collate`.
(() => {
  // A page that was pasted together may have this script more than once, of one version or of several.
  if (globalThis.collateFrames) return;
  globalThis.collateFrames = 1;

  const frames = () => [...document.querySelectorAll("iframe[data-collate]")];
  const origin = (frame) => {
    try {
      return new URL(frame.src, location.href).origin;
    } catch {
      return undefined;
    }
  };

  const heard = new Set();
  addEventListener("message", (event) => {
    const { data } = event;
    if (data?.type !== "collate" || data.version !== 1) return;
    const frame = frames().find((frame) => frame.contentWindow === event.source);
    // A frame in a sandbox has no origin of its own, and says sizes only.
    const isSized = data.event === "resized";
    if (!frame || (origin(frame) !== event.origin && !(isSized && event.origin === "null"))) return;
    const { height } = data;
    if (isSized) {
      if (!Number.isInteger(height) || height < 1 || height > 99999) return;
      frame.style.boxSizing = "content-box";
      frame.style.height = `${height}px`;
    } else {
      if (typeof data.detail?.event !== "string" || heard.has(data.id)) return;
      if (data.id) heard.add(data.id);
    }
    const detail = isSized ? { event: "resized", height } : data.detail;
    frame.dispatchEvent(new CustomEvent("collate", { detail, bubbles: true }));
  });

  // Whoever was there before this script has told its size already, and perhaps more.
  const ask = () => {
    for (const frame of frames()) {
      for (const ask of ["size", "events"]) frame.contentWindow?.postMessage({ type: "collate", version: 1, ask }, "*");
    }
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", ask);
  else ask();
})();
