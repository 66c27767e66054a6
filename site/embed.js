// Fits every `<iframe data-collate>` of a page to what is in it, and passes on what it says as events named `collate`.
(() => {
  const frames = () => [...document.querySelectorAll("iframe[data-collate]")];
  const origin = (frame) => new URL(frame.src, location.href).origin;

  addEventListener("message", (event) => {
    const { data } = event;
    if (data?.type !== "collate" || data.version !== 1) return;
    const frame = frames().find((frame) => frame.contentWindow === event.source);
    if (!frame || origin(frame) !== event.origin) return;
    if (data.event === "resized" && data.height > 0) {
      frame.style.boxSizing = "content-box";
      frame.style.height = `${data.height}px`;
    }
    const detail = data.event === "resized" ? { event: "resized", height: data.height } : data.detail;
    frame.dispatchEvent(new CustomEvent("collate", { detail, bubbles: true }));
  });

  // Whoever was there before this script has told its size already.
  const ask = () => {
    for (const frame of frames()) frame.contentWindow?.postMessage({ type: "collate", version: 1, ask: "size" }, "*");
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", ask);
  else ask();
})();
