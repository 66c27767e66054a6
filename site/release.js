// Who opens an assignment that another release of this site made is brought to that release, where it is kept here
// (`cargo xtask release`). Loaded by `offline.js` where the address names an assignment. The page itself opens none that was
// made by another release, so no other quiz ever begins in its place. The desk asks it too (`src/browser/releases.rs`).

// The build fills in the name of this release: the version of the generator and the hash of the dossier that comes with it.
const ours = "";

// A release of its own address lies among the others; the newest one, at the address of the site, has them beside it.
const site = new URL("..", import.meta.url);
const folder = new URL(/\/releases\/[^/]+\/$/.test(site.pathname) ? ".." : "releases/", site);

/** The name of the release that a link is for. Nothing where the link is damaged. See `src/engine/compact`. */
function wanted(code) {
  let all;
  try {
    const letters = code.replace(/\s/g, "").replace(/-/g, "+").replace(/_/g, "/");
    all = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
  if (all.length < 4) return undefined;
  const bytes = all.subarray(0, -4);
  let rest = -1;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  if (new DataView(all.buffer).getInt32(bytes.length, true) !== ~rest) return undefined;
  let at = 1;
  const text = () => {
    const end = at + 1 + bytes[at];
    const read = new TextDecoder().decode(bytes.subarray(at + 1, end));
    at = end;
    return read;
  };
  text();
  const hash = [...bytes.subarray(at, at + 8)].reverse().map((byte) => byte.toString(16).padStart(2, "0")).join("");
  at += 8;
  return `${text()}-${hash}`;
}

/** The releases that are kept here, by name. */
let listed;
async function kept() {
  listed ??= fetch(new URL("index.json", folder), { cache: "no-cache" })
    .then((answer) => answer.json())
    .then((names) => names.filter((name) => /^[\w.]+-[0-9a-f]{16}$/.test(name)));
  try {
    return await listed;
  } catch {
    listed = undefined;
    // Without a network those that were used on this device are there all the same.
    const scopes = (await caches.keys()).map((name) => name.split(" ")[1]).filter((scope) => scope?.startsWith(folder.href));
    return scopes.map((scope) => scope.slice(folder.href.length, -1));
  }
}

/**
 * Where the assignment with a code can be opened: the address of a release; nothing to look for (`""`) where the code is
 * damaged or this release is as good as any; `null` where its release is not kept here.
 */
export async function find(code) {
  const want = wanted(code);
  if (!want) return "";
  const names = await kept();
  // A dossier of the teacher's own is opened by any release with that generator.
  const generator = want.slice(0, want.lastIndexOf("-") + 1);
  const isOurs = ours.startsWith(generator);
  const name = names.find((name) => name === want) ?? (isOurs ? undefined : names.find((name) => name.startsWith(generator)));
  if (name) return new URL(`${name}/`, folder).href;
  return isOurs ? "" : null;
}

const sentences = {
  en: "The version of this site that made the link is not kept here. Please ask whoever gave it to you for a new one.",
  ru: "Версии сайта, в которой сделана эта ссылка, здесь нет. Попросите новую ссылку у того, кто её дал.",
  ar: "الإصدار الذي صنع هذا الرابط من هذا الموقع غير محفوظ هنا. يرجى طلب رابط جديد ممن أعطاه.",
};

function say(sentence, lang) {
  const line = document.createElement("p");
  line.className = "collate-elsewhere";
  line.setAttribute("role", "alert");
  line.lang = lang;
  line.dir = "auto";
  line.textContent = sentence;
  document.getElementById("collate").after(line);
  addEventListener("hashchange", () => line.remove(), { once: true });
}

/** Looks at the address, and goes where its assignment can be opened, if it cannot be here. `keep` keeps a file for later. */
export async function look(keep) {
  keep(new URL(import.meta.url)).catch(() => {});
  const { hash, search } = location;
  const [, , code = ""] = hash.split("/");
  if (wanted(code) === ours) return;
  const found = await find(code);
  if (location.hash !== hash) return;
  if (found) location.replace(`${found}index.html${search}${hash}`);
  else if (found === null) {
    const lang = document.documentElement.lang;
    const known = lang in sentences ? lang : "en";
    say(sentences[known], known);
  }
}
