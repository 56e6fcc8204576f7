/** A part of the page that is drawn anew only when what it shows has changed, and keeps the keyboard's place. */
import { element } from "../ui/element.js";

/**
 * @param {(state: object) => Array<Node|null>} draw Gives the content for a state; none hides the section.
 */
export function section(heading, draw) {
  const body = element("div", { class: "body" });
  const node = element("section", { hidden: true }, heading ? element("h2", {}, heading) : null, body);
  let shown = null;
  return {
    node,
    update(state) {
      const wanted = JSON.stringify(state);
      if (wanted === shown) return;
      shown = wanted;
      const place = body.contains(document.activeElement) ? nameOf(document.activeElement) : null;
      const content = draw(state).filter(Boolean);
      node.hidden = content.length === 0;
      body.replaceChildren(...content);
      if (place) (find(body, place) ?? body.querySelector("button"))?.focus();
    },
  };
}

const nameOf = (node) => node.textContent || node.id;
const find = (body, name) => [...body.querySelectorAll("button, input")].find((node) => nameOf(node) === name);
