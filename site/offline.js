// Makes the site work without a network, and offers a new version of it when there is one. Loaded by `boot.js` once
// everything else is there.
const { serviceWorker: workers } = navigator;

/** Offers what waits to take over. It takes over only when the person says so, and then the page is loaded anew. */
function offer(registration) {
  globalThis.collateUpdate = () => {
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting?.postMessage("take over");
  };
  dispatchEvent(new Event("collate-update"));
}

/** Keeps a file too that is not among those that everybody needs, such as that of a language. */
export async function keep(address) {
  (await workers.ready).active.postMessage({ keep: address.href });
}

async function start() {
  const registration = await workers.register(new URL("../service-worker.js", import.meta.url));
  const look = () => {
    if (registration.waiting && workers.controller) offer(registration);
  };
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  look();
}

// An assignment of another release may be opened there.
const look = () => {
  if (/^#\/assigned\/./.test(location.hash)) import("./release.js").then(({ look }) => look(keep)).catch(() => {});
};
addEventListener("hashchange", look);
look();

// Pages without https have none, and some browsers refuse it in frames. Everything else works without it.
if (workers) start().catch(() => {});
