/** The panel beside LinkedIn as a person sees it, from the state it is given; it decides nothing. */

import { element } from "../../ui/element.js";
import { footSection } from "./foot-section.js";
import { noteSection } from "./note-section.js";
import { personSection } from "./person-section.js";

/** @returns {{connection: HTMLElement, update: (state: object) => void}} The place of the connection card, and the redrawing. */
export function linkedInView(container, handlers) {
  const connection = element("div", { class: "connection" });
  const sections = [personSection(handlers), noteSection(handlers)];
  const foot = footSection(handlers.presses);
  container.replaceChildren(element("div", { class: "composer linkedin" },
    element("div", { class: "scroll" }, connection, ...sections.map((section) => section.node)), foot.node));
  return {
    connection,
    update(state) {
      for (const section of [...sections, foot]) section.update(state);
    },
  };
}
