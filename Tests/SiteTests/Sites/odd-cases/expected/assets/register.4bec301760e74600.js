// Sorts and searches the register's tables. The pages are complete without it.
"use strict";
for (const box of document.querySelectorAll("[data-sortable]")) {
  const body = box.querySelector("tbody");
  const rows = Array.from(body.rows);
  const heads = Array.from(box.querySelectorAll("thead th"));
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  const value = (row, column) => {
    const cell = row.cells[column];
    if (cell.dataset.order) return Number(cell.dataset.order);
    const text = cell.textContent.trim();
    if (!heads[column].classList.contains("number")) return text;
    const digits = text.replace(/[.,](?=\d{3})/g, "").match(/\d+/);
    return digits ? Number(digits[0]) : -1;
  };

  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const isUp = head.getAttribute("aria-sort") !== "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
      const sorted = rows
        .map((row, index) => ({ row, index, key: value(row, column) }))
        .sort((a, b) => {
          const order = typeof a.key === "number" ? a.key - b.key : collator.compare(a.key, b.key);
          return (isUp ? order : -order) || a.index - b.index;
        });
      body.append(...sorted.map((entry) => entry.row));
    });
  });

  const label = document.createElement("label");
  const field = document.createElement("input");
  const count = document.createElement("output");
  field.type = "search";
  label.append(box.dataset.sortable, " ", field);
  const filter = document.createElement("p");
  filter.className = "filter";
  filter.append(label, " ", count);
  box.before(filter);
  const texts = rows.map((row) => row.textContent.toLowerCase());
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, index) => {
      row.hidden = !words.every((word) => texts[index].includes(word));
      if (!row.hidden) shown += 1;
    });
    count.textContent = words.length ? shown + " / " + rows.length : "";
  });
}
