// The gallery: examples that begin when they come into sight, a form that writes the lines to paste, and what the element tells.
const script = new URL("../collate.js", import.meta.url).href;
const byId = (id) => document.getElementById(id);

// Examples.
const parser = new DOMParser();
const begin = (example) => {
  // The lines that are shown are the lines that are tried.
  const quiz = parser.parseFromString(example.querySelector("code").textContent, "text/html").body.firstElementChild;
  example.querySelector(".host").replaceChildren(document.importNode(quiz, true));
};
const inSight = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    inSight.unobserve(target);
    begin(target.closest(".example"));
  }
}, { rootMargin: "200px" });
for (const host of document.querySelectorAll(".example .host")) inSight.observe(host);

// Copying.
document.addEventListener("click", async ({ target }) => {
  const from = target.dataset?.copy;
  if (!from) return;
  const said = target.parentElement.querySelector(".copied");
  try {
    await navigator.clipboard.writeText(byId(from).textContent);
    said.textContent = "Copied.";
  } catch {
    getSelection().selectAllChildren(byId(from));
    said.textContent = "Selected: copy it with the keyboard.";
  }
});

// The form.
const maker = byId("maker");
const escape = (value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

function attributes() {
  const given = new FormData(maker);
  const names = ["mode", "count", "seed", "policy", "lang", "theme", "dossier"];
  const isQuiz = !given.get("mode");
  const pairs = names
    .filter((name) => isQuiz || !["count", "seed", "policy"].includes(name))
    .map((name) => [name, given.get(name).trim()])
    .filter(([, value]) => value !== "");
  const dimensions = given.getAll("dimensions");
  if (isQuiz && dimensions.length > 0) pairs.push(["dimensions", dimensions.join(",")]);
  if (given.has("compact")) pairs.push(["compact", ""]);
  return pairs;
}

const events = byId("events");
function note({ type, detail }) {
  const line = document.createElement("li");
  const name = document.createElement("strong");
  name.textContent = type;
  const json = document.createElement("code");
  json.textContent = JSON.stringify(detail);
  line.append(name, " ", json);
  events.prepend(line);
  while (events.children.length > 50) events.lastElementChild.remove();
}

function make() {
  const isQuiz = maker.elements.mode.value === "";
  for (const field of maker.querySelectorAll("[name=count], [name=seed], [name=policy], fieldset")) field.disabled = !isQuiz;
  const quiz = document.createElement("collate-quiz");
  quiz.id = "made";
  const pairs = attributes();
  for (const [name, value] of pairs) quiz.setAttribute(name, value);
  const written = pairs.map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${escape(value)}"`)).join("");
  byId("snippet").textContent = `<script type="module" src="${script}"></script>\n<collate-quiz${written}></collate-quiz>`;
  for (const type of ["ready", "started", "answered", "finished", "resized", "error"]) quiz.addEventListener(type, note);
  events.replaceChildren();
  byId("stage").replaceChildren(quiz);
}

maker.addEventListener("submit", (event) => event.preventDefault());
maker.addEventListener("change", make);
make();
