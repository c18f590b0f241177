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

// Whether any of them changed: the server is asked for their tags.
const lookAtLinked = async () => {
  const files = new Map(
    linked(document).map(({ address }) => [output(address), address]));
  let isAny = false;
  const change = (file) => {
    versions.set(file, (versions.get(file) ?? 0) + 1);
    isAny = true;
  };
  await Promise.all(Array.from(files).slice(0, 100).map(async ([file, address]) => {
    const tag = await tagOf(address);
    const known = tags.get(file);
    tags.set(file, tag);
    if (known && known !== tag) change(file);
  })).catch(() => {});
  return isAny;
};
