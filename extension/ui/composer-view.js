/** The composer as a person sees it, from the state it is given; it decides nothing. */

import { actionsSection } from "./actions-section.js";
import { adviceSection } from "./advice-section.js";
import { element } from "./element.js";
import { factsSection } from "./facts-section.js";
import { replySection } from "./reply-section.js";

/**
 * @param {HTMLElement} container
 * @param {object} handlers What to call for each thing the person does.
 * @returns {{connection: HTMLElement, update: (state: object) => void}} The place of the connection card, and the redrawing.
 */
export function composerView(container, handlers) {
  const sections = [factsSection(handlers), adviceSection(), replySection(handlers)];
  const actions = actionsSection(handlers.presses);
  const connection = element("div");
  const node = element("div", { class: "composer" },
    element("div", { class: "scroll" }, connection, ...sections.map((section) => section.node)), actions.node);
  container.replaceChildren(node);
  return {
    connection,
    update(state) {
      node.setAttribute("aria-busy", String(state.phase === "reading"));
      for (const section of [...sections, actions]) section.update(state);
    },
  };
}
