/** Two small parts that the sections beside LinkedIn share. */

import { element, setValue } from "../../ui/element.js";

/** A place that is drawn anew only when what it shows has changed, and keeps the keyboard's place. */
export function redrawn(draw) {
  const node = element("div", { class: "drawn", role: "status" });
  let shown = null;
  return {
    node,
    update(state, parts) {
      const wanted = JSON.stringify(parts);
      if (wanted === shown) return;
      shown = wanted;
      const hadFocus = node.contains(document.activeElement);
      node.replaceChildren(...draw(state).filter(Boolean));
      node.hidden = node.childElementCount === 0;
      if (hadFocus) (node.querySelector("button") ?? fieldAfter(node))?.focus();
    },
  };
}

/** Where the keyboard goes on when nothing is left to press here. */
function fieldAfter(node) {
  const fields = [...document.querySelectorAll("input, select, textarea")].filter((field) => field.checkVisibility());
  return fields.find((field) => node.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
}

let made = 0;

/** A choice from a list that can change. */
export function choiceField({ label, onChange }) {
  const id = `linkedin-choice-${++made}`;
  const select = element("select", { id });
  let shown = "";
  select.addEventListener("change", () => onChange(select.value));
  return {
    node: element("div", { class: "field" }, element("label", { for: id }, label), select),
    update({ choices, value }) {
      if (JSON.stringify(choices) !== shown) {
        shown = JSON.stringify(choices);
        select.replaceChildren(...choices.map(([choice, words]) => element("option", { value: choice }, words)));
      }
      setValue(select, value);
    },
  };
}
