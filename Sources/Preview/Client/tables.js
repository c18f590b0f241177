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
