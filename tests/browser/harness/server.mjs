// Serves the built site for one test, in the way that the test asks for.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

/** The built site. */
export const dist = fileURLToPath(new URL("../../../dist/", import.meta.url));

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * Starts a server on a free port of this machine.
 *
 * - `path`: where the site is mounted, such as `/a/b/`.
 * - `headers`: headers that go with every answer.
 * - `types`: other MIME types by ending.
 * - `pages`: further pages by path, as HTML.
 * - `refuse`: a function of the path that is true for files that are to be missing.
 * - `answers`: further answers by path, as `{ status, type, headers, content }`; `"silence"` never answers.
 *
 * `requests` lists the path of every request, in order; `answers` can be changed while the server runs.
 */
export async function serve(options = {}) {
  const mount = options.path ?? "/";
  const requests = [];
  const answers = { ...options.answers };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    requests.push(pathname);
    const found = answers[pathname] ?? (await find(decodeURIComponent(pathname), mount, options));
    if (found === "silence") return;
    const { status = 200, type = types[".json"], headers, content = "" } = found;
    response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store", ...options.headers, ...headers });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  // What a failed test left open does not keep the tests from ending.
  server.unref();
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    address: origin + mount,
    requests,
    answers,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function find(path, mount, options) {
  if (options.pages?.[path] !== undefined) {
    return { status: 200, type: types[".html"], content: options.pages[path] };
  }
  const inside = path.startsWith(mount) && !options.refuse?.(path);
  const name = path.endsWith("/") ? `${path}index.html` : path;
  const file = normalize(join(dist, name.slice(mount.length)));
  try {
    if (!inside || !file.startsWith(dist)) throw new Error("not ours");
    const ending = extname(file);
    const type = options.types?.[ending] ?? types[ending] ?? "application/octet-stream";
    return { status: 200, type, content: await readFile(file) };
  } catch {
    return { status: 404, type: "text/plain", content: "There is no such file here." };
  }
}
