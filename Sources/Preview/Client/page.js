// Puts a new page in place of the open one, and leaves alone what is the same.

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
