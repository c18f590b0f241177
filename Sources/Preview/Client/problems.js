// What is wrong with the site: a badge in the corner, and a list over the lower half of the page.
const live = document.createElement("div");
live.id = "dossier-live";
live.lang = "en";
live.dir = "ltr";

const element = (name, content, className) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (typeof content === "string") made.textContent = content;
  else if (content) made.append(...content);
  return made;
};

const badge = element("button");
badge.id = "dossier-badge";
badge.type = "button";
badge.hidden = true;
badge.setAttribute("aria-controls", "dossier-panel");

const heading = element("h2");
const explanation = element("p");
const close = element("button", words.close);
close.type = "button";
const list = element("div", "", "dossier-list");
list.tabIndex = 0;
const header = element("div", [heading, explanation, close]);
header.className = "dossier-head";
const panel = element("section", [header, list]);
panel.id = "dossier-panel";
panel.hidden = true;
panel.setAttribute("aria-label", words.problems);

const notice = element("p");
notice.id = "dossier-notice";
notice.hidden = true;
notice.setAttribute("role", "status");
live.append(notice, badge, panel);

const say = (text) => {
  notice.hidden = !text;
  if (notice.textContent !== text) notice.textContent = text;
};

const show = (isShown) => {
  panel.hidden = !isShown;
  badge.setAttribute("aria-expanded", String(isShown));
};

const counted = (count, one, many) => (count === 1 ? one : many.replace("#", String(count)));

const item = (problem) => {
  const isError = problem.severity === "error";
  const place = element(
    "span", problem.file + ":" + problem.line + ":" + problem.column, "dossier-place");
  const severity = element(
    "span", problem.severity, "dossier-severity" + (isError ? " dossier-errors" : ""));
  const key = problem.key ? " [" + problem.key + "]" : "";
  const made = element("li", [
    element("p", [place]), element("p", [severity, ": " + problem.message + key]),
  ]);
  if (problem.suggestion) made.append(element("p", problem.suggestion, "dossier-fix"));
  if (problem.excerpt) {
    const source = element("pre", [
      problem.excerpt.line + "\n", element("b", problem.excerpt.underline),
    ]);
    source.tabIndex = 0;
    made.append(source);
  }
  return made;
};

let shownProblems = "";
let isAskedFor = false;

const showProblems = (state) => {
  const text = JSON.stringify([state.stale, state.problems]);
  if (text === shownProblems) return;
  shownProblems = text;
  const errors = state.problems.filter((problem) => problem.severity === "error").length;
  const warnings = state.problems.length - errors;
  const parts = [];
  if (errors) parts.push(counted(errors, words.error, words.errors));
  if (warnings) parts.push(counted(warnings, words.warning, words.warnings));
  heading.textContent = badge.textContent = parts.join(", ");
  const hasPage = !document.body.classList.contains("dossier-stand-in");
  explanation.textContent = state.stale && hasPage ? words.stale : "";
  panel.classList.toggle("dossier-errors", errors > 0);
  badge.classList.toggle("dossier-errors", errors > 0);
  // Read out when errors come; warnings wait until somebody asks for them.
  if (state.stale) header.setAttribute("role", "alert");
  else header.removeAttribute("role");
  const groups = new Map();
  for (const problem of state.problems) {
    if (!groups.has(problem.file)) groups.set(problem.file, []);
    groups.get(problem.file).push(item(problem));
  }
  list.replaceChildren(
    ...Array.from(groups, ([file, items]) => {
      const group = element("section", [element("ol", items)]);
      group.setAttribute("aria-label", file);
      return group;
    }));
  badge.hidden = state.problems.length === 0;
  show(state.stale || (isAskedFor && state.problems.length > 0));
};

badge.addEventListener("click", () => {
  isAskedFor = panel.hidden;
  show(isAskedFor);
  if (isAskedFor) list.focus();
});
const dismiss = () => {
  const hadFocus = panel.contains(document.activeElement);
  isAskedFor = false;
  show(false);
  if (hadFocus) badge.focus();
};
close.addEventListener("click", dismiss);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !panel.hidden) dismiss();
});
