// Keeps the whole site on the device, so that it works without a network; of the languages those that are used.
//
// All files of one version are kept together and answered together: no page ever gets one half from here and the other
// from a newer version. A new version waits until a page says that the person wants it.

// The build fills in the files of the site and what tells this version from others. A build without files, as `serve`
// makes it, keeps nothing and clears what was kept.
const files = [];
const languages = [];
const version = "";

// Several sites of ours can live on one host.
const ours = `collate ${registration.scope} `;

const clear = async (isKept) => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours) && !isKept(name)).map((name) => caches.delete(name)));
};

async function install() {
  if (files.length === 0) return self.skipWaiting();
  const names = await caches.keys();
  const kept = await Promise.all(names.filter((name) => name.startsWith(ours)).map(stems));
  const used = languages.filter((name) => kept.flat().includes(stem(name)));
  const cache = await caches.open(ours + version);
  await cache.addAll([...files, ...used]);
}

/** What the address of a file has before the hash: the same in all versions. */
const stem = (address) => new URL(address, registration.scope).pathname.split(".")[0];

/** The stems of what is kept of a version. */
const stems = async (name) => (await (await caches.open(name)).keys()).map((request) => stem(request.url));

/** Keeps the file of a language from now on. */
async function keep(address) {
  const name = address.slice(registration.scope.length);
  const cache = await caches.open(ours + version);
  if (languages.includes(name) && !(await cache.match(name))) await cache.add(name);
}

async function activate() {
  await clear((name) => name === ours + version && files.length > 0);
  if (files.length === 0) await registration.unregister();
  else await clients.claim();
}

/** The key under which a request is kept: the page is the same file whatever is asked of it. */
function key(request) {
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(registration.scope)) return null;
  const path = url.href.slice(registration.scope.length).replace(/[?#].*$/, "");
  if (request.mode === "navigate") return path === "" || path === "index.html" ? "./" : null;
  return path;
}

async function answer(name, request) {
  const cache = await caches.open(ours + version);
  return (await cache.match(name)) ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
  if (event.data.keep) event.waitUntil(keep(event.data.keep));
});
addEventListener("fetch", (event) => {
  const name = files.length > 0 ? key(event.request) : null;
  if (name !== null) event.respondWith(answer(name, event.request));
});
