/** Keeps an empty row below the last one that was filled; without this, a button brings more rows. */
const rows = document.querySelector("[data-rows]");
const MOST_ROWS = 100;

function addRow() {
  const last = rows.lastElementChild;
  const number = rows.children.length;
  const added = last.cloneNode(true);
  added.querySelector("legend").textContent = last.querySelector("legend").textContent.replace(/\d+$/, number + 1);
  for (const field of added.querySelectorAll("input, select")) {
    const [name] = field.name.split("-");
    field.name = field.id = `${name}-${number}`;
    field.value = "";
    field.closest(".field").querySelector("label").htmlFor = field.id;
  }
  rows.append(added);
}

rows.addEventListener("input", (event) => {
  const isLast = event.target.closest(".row") === rows.lastElementChild;
  if (isLast && event.target.value && rows.children.length < MOST_ROWS) addRow();
});
document.querySelector("[data-more]").hidden = true;
