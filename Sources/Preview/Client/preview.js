// Shows changes of the site in the open page, and what is wrong with it. `words` stands before.
const control = () => document.getElementById("dossier-preview");
// The file of an address, as the server names it: `briefings/x/index.html`.
const output = (address) => {
  const path = new URL(address, location.href).pathname.slice(1);
  try {
    return decodeURIComponent(path === "" || path.endsWith("/") ? path + "index.html" : path);
  } catch {
    return path;
  }
};

// The page as the server gave it, before other scripts change it: this one runs first.
let served = document.cloneNode(true);

/* What is wrong */

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

/* A new page in place of the old */

// What stands still while the page changes around it: the block nearest the top of the window.
const anchor = () => {
  if (window.scrollY < 2) return null;
  const blocks = document.querySelectorAll(
    "main :is(h1, h2, h3, h4, h5, h6, p, li, tr, pre, dt, dd, figure, blockquote)");
  for (const block of blocks) {
    const box = block.getBoundingClientRect();
    if (box.height && box.bottom > 0) return { block, top: box.top };
  }
  return null;
};

const isOurs = (node) => node === live;
const children = (node) => Array.from(node.childNodes).filter((child) => !isOurs(child));
const isAlike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName;

const adoptAttributes = (old, fresh) => {
  for (const { name } of Array.from(old.attributes)) {
    // What the reader opened stays open.
    if (!fresh.hasAttribute(name) && !(name === "open" && old.localName === "details")) {
      old.removeAttribute(name);
    }
  }
  for (const { name, value } of Array.from(fresh.attributes)) {
    if (name === "open" && old.localName === "details") continue;
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
};

// Makes a node like another and keeps what is the same, so that focus, selection and scrolling
// boxes stay where they are. Changed blocks are added to a list.
const morph = (old, fresh, changed) => {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.nodeValue !== fresh.nodeValue) {
      old.nodeValue = fresh.nodeValue;
      if (old.parentElement) changed.add(old.parentElement);
    }
    return;
  }
  adoptAttributes(old, fresh);
  morphChildren(old, fresh, changed);
};

const morphChildren = (old, fresh, changed) => {
  let before = children(old);
  let after = children(fresh);
  let start = 0;
  while (start < before.length && start < after.length
    && before[start].isEqualNode(after[start])) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start
    && before.at(-1 - end).isEqualNode(after.at(-1 - end))) end += 1;
  const behind = end ? before[before.length - end] : live.parentNode === old ? live : null;
  before = before.slice(start, before.length - end);
  after = after.slice(start, after.length - end);
  const byID = new Map(before.filter((node) => node.id).map((node) => [node.id, node]));
  // What has no id is matched in order: with its equal, if that is near, else with its like.
  const free = before.filter((node) => !node.id);
  const order = new Map(free.map((node, index) => [node, index]));
  let position = 0;
  const find = (node) => {
    const near = free.slice(position, position + 8);
    let index = near.findIndex((candidate) => candidate.isEqualNode(node));
    if (index < 0) index = near.findIndex((candidate) => isAlike(candidate, node));
    if (index < 0) return undefined;
    position += index + 1;
    return near[index];
  };
  const kept = new Set();
  let place = before[0] ?? behind;
  for (const node of after) {
    let match = node.id ? byID.get(node.id) : find(node);
    if (match && (kept.has(match) || !isAlike(match, node))) match = undefined;
    // What was passed over will match nothing any more; what has an id may.
    while (match && place !== match && place !== behind && !place.id && !kept.has(place)
      && order.get(place) < position) {
      const passed = place;
      place = place.nextSibling ?? behind;
      passed.remove();
    }
    if (match) {
      kept.add(match);
      morph(match, node, changed);
      if (match === place) place = place.nextSibling ?? behind;
      else old.insertBefore(match, place);
    } else {
      const made = document.importNode(node, true);
      old.insertBefore(made, place);
      if (made.nodeType === Node.ELEMENT_NODE) changed.add(made);
    }
  }
  for (const node of before) if (!kept.has(node)) node.remove();
};

// The new style sheet first, then the old one away: no moment without.
const changeStyles = (fresh) => {
  const address = (link) => link.getAttribute("href");
  const links = (page) => Array.from(page.querySelectorAll('head link[rel="stylesheet"]'));
  const own = (link) => address(link).startsWith("/_dossier/");
  const old = links(document);
  // The page that stands for missing ones brings its style in itself, which the policy of the page
  // that was here does not allow: it looks like that page.
  if (links(fresh).every(own)) return Promise.resolve();
  const wanted = new Set(links(fresh).map(address));
  const known = new Set(old.map(address));
  const loading = links(fresh)
    .filter((link) => !known.has(address(link)))
    .map((link) => new Promise((resolve) => {
      const made = document.importNode(link);
      made.addEventListener("load", resolve);
      made.addEventListener("error", resolve);
      (old.at(-1) ?? document.head.lastChild).after(made);
    }));
  return Promise.all(loading).then(() => {
    for (const link of old) if (!wanted.has(address(link))) link.remove();
  });
};

const changeHead = (fresh) => {
  document.title = fresh.title;
  const selector = 'meta[name], meta[property], link:not([rel="stylesheet"]), script[type="application/ld+json"]';
  for (const node of document.head.querySelectorAll(selector)) node.remove();
  for (const node of fresh.head.querySelectorAll(selector)) {
    document.head.append(document.importNode(node, true));
  }
};

// Tables that a script sorts and searches hold their rows in the script: where one of them changed
// they are put in anew and the script runs again, and what was typed and sorted is done again.
const boxes = (page) => Array.from(page.querySelectorAll("[data-sortable]"));

const remember = () => boxes(document).map((box) => {
  const field = box.previousElementSibling?.querySelector("input[type=search]");
  const heads = Array.from(box.querySelectorAll("thead th"));
  const sorted = heads.findIndex((head) => head.hasAttribute("aria-sort"));
  return {
    text: field?.value ?? "", hasFocus: field !== undefined && field === document.activeElement,
    sorted, isDown: heads[sorted]?.getAttribute("aria-sort") === "descending",
    left: box.scrollLeft, top: box.scrollTop,
  };
});

const restore = (memories) => {
  boxes(document).forEach((box, index) => {
    const memory = memories[index];
    if (!memory) return;
    const button = box.querySelectorAll("thead th")[memory.sorted]?.querySelector("button");
    button?.click();
    if (memory.isDown) button?.click();
    const field = box.previousElementSibling?.querySelector("input[type=search]");
    if (field && memory.text) {
      field.value = memory.text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    if (field && memory.hasFocus) field.focus({ preventScroll: true });
    box.scrollTo(memory.left, memory.top);
  });
};

const scripts = (page) =>
  Array.from(page.querySelectorAll("script[src]"), (script) => script.getAttribute("src"))
    .filter((address) => !address.startsWith("/_dossier/"));

const runAgain = (addresses) => Promise.all(addresses.map((address) =>
  new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", resolve);
    script.addEventListener("error", resolve);
    document.head.append(script);
    script.remove();
  })));

// A change is shown for a moment, unless much has changed or the reader wants no motion.
const point = (changed) => {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const blocks = Array.from(changed).filter((node) =>
    node.isConnected && !control()?.contains(node) && node.closest("main"));
  if (blocks.length > 6) return;
  for (const block of blocks) {
    block.animate(
      [{ backgroundColor: "rgb(250 204 80 / 35%)" }, { backgroundColor: "rgb(250 204 80 / 0%)" }],
      { duration: 1200, easing: "ease-out" });
  }
};

const put = async (fresh) => {
  const before = boxes(served);
  const after = boxes(fresh);
  const hasTables = before.length + after.length > 0;
  const known = scripts(served);
  const isSame = JSON.stringify(known) === JSON.stringify(scripts(fresh));
  // Other scripts may hold anything of the page: then only a real reload is right. The browser
  // keeps the place by itself.
  if (!isSame || (known.length && !hasTables)) return location.reload();
  await changeStyles(fresh);
  const held = anchor();
  const root = document.documentElement;
  const focused = document.activeElement?.id;
  const fragile = hasTables && (before.length !== after.length
    || before.some((box, index) => !box.isEqualNode(after[index])));
  const memories = remember();
  const standing = boxes(document);
  served = fresh.cloneNode(true);
  if (hasTables && !fragile) {
    // The page has them as its script left them, with the fields before: they stay.
    boxes(fresh).forEach((box, index) => {
      const filter = standing[index]?.previousElementSibling;
      if (filter?.classList.contains("filter")) box.before(document.importNode(filter, true));
      if (standing[index]) box.replaceWith(document.importNode(standing[index], true));
    });
  } else if (fragile) {
    for (const box of standing) {
      if (box.previousElementSibling?.classList.contains("filter")) {
        box.previousElementSibling.remove();
      }
      box.replaceWith(document.createComment(""));
    }
  }
  const changed = new Set();
  changeHead(fresh);
  adoptAttributes(root, fresh.documentElement);
  root.style.overflowAnchor = "none";
  morph(document.body, fresh.body, changed);
  if (!live.isConnected) document.body.append(live);
  if (fragile) {
    await runAgain(known);
    restore(memories);
  }
  if (focused && document.activeElement === document.body) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
  if (held?.block.isConnected) {
    const move = held.block.getBoundingClientRect().top - held.top;
    if (move) window.scrollBy({ top: move, behavior: "instant" });
  }
  requestAnimationFrame(() => { root.style.overflowAnchor = ""; });
  point(changed);
};

/* What changed */

// Pictures and style sheets keep their addresses when they change, and a browser would keep the old
// ones: those that changed get a number behind their address.
const versions = new Map();
const tags = new Map();

const linked = (page) => Array.from(page.querySelectorAll('head link[rel="stylesheet"], img[src]'))
  .map((node) => ({ node, name: node.localName === "img" ? "src" : "href" }))
  .map((entry) => ({ ...entry, address: entry.node.getAttribute(entry.name) }))
  .filter(({ address }) => new URL(address, location.href).origin === location.origin
    && !address.startsWith("/_dossier/"));

const stamp = (page) => {
  for (const { node, name, address } of linked(page)) {
    const version = versions.get(output(address));
    if (version) node.setAttribute(name, address.split("?")[0] + "?" + version);
  }
  return page;
};

const tagOf = async (address) =>
  (await fetch(address, { method: "HEAD", cache: "no-store" })).headers.get("etag");

// Asked for before they are shown, the tags are never newer than what is shown.
const learnTags = (page) => Promise.all(
  linked(page).filter(({ address }) => !tags.has(output(address))).slice(0, 100)
    .map(async ({ address }) => tags.set(output(address), await tagOf(address)))).catch(() => {});

// Whether any of them changed; without a list of what did, the server is asked for their tags.
const lookAtLinked = async (changed) => {
  const files = new Map(
    linked(document).map(({ address }) => [output(address), address]));
  let isAny = false;
  const change = (file) => {
    versions.set(file, (versions.get(file) ?? 0) + 1);
    isAny = true;
  };
  if (changed.length) {
    for (const file of files.keys()) if (changed.includes(file)) change(file);
    return isAny;
  }
  await Promise.all(Array.from(files).slice(0, 100).map(async ([file, address]) => {
    const tag = await tagOf(address);
    const known = tags.get(file);
    tags.set(file, tag);
    if (known && known !== tag) change(file);
  })).catch(() => {});
  return isAny;
};

let isFetching = false;
let isBehind = false;
let generation = Number(control()?.dataset.generation ?? 0);
let instance = control()?.dataset.instance;

const isMissing = (page) => Boolean(page.querySelector("#dossier-preview[data-missing]"));

// Null where the server has gone: the stream says so, and its return brings the page.
const fetchFresh = async () => {
  try {
    const answer = await fetch(location.href, { cache: "no-cache" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    return answer.ok || isMissing(fresh) ? fresh : null;
  } catch {
    return null;
  }
};

const bringUpToDate = async (changed) => {
  const fresh = await fetchFresh();
  if (!fresh) return;
  if (isMissing(fresh) && !isMissing(document)) say(words.gone);
  else if (!isMissing(fresh) && notice.textContent === words.gone) say("");
  await learnTags(fresh);
  await put(stamp(fresh));
  if (await lookAtLinked(changed)) await put(stamp(served.cloneNode(true)));
  if (control()?.dataset.view !== heardView) {
    disconnect();
    connect();
  }
};

// One after the other: what comes meanwhile is brought by one more.
const fetchPage = async (changed) => {
  if (isFetching) {
    isBehind = true;
    return;
  }
  isFetching = true;
  try {
    await bringUpToDate(changed);
    while (isBehind) {
      isBehind = false;
      await bringUpToDate([]);
    }
  } finally {
    isFetching = false;
  }
};

const hear = (state) => {
  const isNext = state.instance === instance && state.generation === generation + 1;
  const isKnown = state.instance === instance && state.generation <= generation;
  instance = state.instance;
  generation = Math.max(state.generation, isKnown ? generation : 0);
  showProblems(state);
  if (isKnown) return;
  const changed = isNext ? state.changed : [];
  const shown = [output(location.href), output(location.href) + "/index.html",
    ...scripts(served).map(output), ...linked(document).map(({ address }) => output(address))];
  if (!changed.length || isMissing(document) || shown.some((file) => changed.includes(file))) {
    fetchPage(changed);
  }
};

/* The stream */

let stream = null;
let heardView;
let ending = null;

const heard = () => {
  clearTimeout(ending);
  ending = null;
};

const connect = () => {
  if (stream || document.hidden) return;
  heardView = control()?.dataset.view;
  stream = new EventSource("/_dossier/events?view=" + heardView);
  stream.addEventListener("open", () => {
    heard();
    if (notice.textContent === words.ended) say("");
  });
  stream.addEventListener("message", (event) => hear(JSON.parse(event.data)));
  stream.addEventListener("error", () => {
    // A short silence is nobody's concern.
    ending ??= setTimeout(() => say(words.ended), 2000);
    // The browser tries again by itself, unless something else answered.
    if (stream?.readyState === EventSource.CLOSED) {
      disconnect();
      setTimeout(connect, 2000);
    }
  });
};

const disconnect = () => {
  stream?.close();
  stream = null;
};

// A hidden page needs no stream: browsers allow six connections to a host, and a seventh page would
// wait for ever. It catches up when it is looked at.
document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    heard();
    disconnect();
  } else {
    connect();
  }
});
window.addEventListener("pagehide", disconnect);
window.addEventListener("pageshow", connect);

if (control()) {
  document.body.append(live);
  connect();
  learnTags(document);
}
