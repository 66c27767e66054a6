// How long a page stands still while something is done on it.

/** Runs in the page: watches how long it stands still, by long tasks and by the time between two frames. */
export function watch() {
  const seen = { longest: 0 };
  const note = (time) => { seen.longest = Math.max(seen.longest, time); };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry.duration);
  }).observe({ type: "longtask" });
  let before = performance.now();
  const frame = (now) => {
    note(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  globalThis.measured = async (work) => {
    // What came before does not count.
    await new Promise((done) => setTimeout(done, 300));
    seen.longest = 0;
    before = performance.now();
    const start = performance.now();
    await work();
    const time = performance.now() - start;
    await new Promise((done) => setTimeout(done, 300));
    return { time, longest: seen.longest };
  };
  globalThis.until = async (is) => {
    while (!is()) await new Promise(requestAnimationFrame);
  };
}
