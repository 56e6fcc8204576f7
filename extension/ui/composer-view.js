/** The composer as a person sees it, from the state it is given; it decides nothing. */

import { actionsSection } from "./actions-section.js";
import { adviceSection } from "./advice-section.js";
import { element } from "./element.js";
import { factsSection } from "./facts-section.js";
import { referrerSection, sentSection } from "./first-words-section.js";
import { questionSection } from "./question-section.js";
import { replySection } from "./reply-section.js";
import { restSection } from "./rest-section.js";

/** The text stands in the reply: the panel makes room, so that it can be read there. */
const DONE = new Set(["put_in", "marked"]);

/**
 * @param {HTMLElement} container
 * @param {object} handlers What to call for each thing the person does.
 * @returns {{connection: HTMLElement, update: (state: object) => void}} The place of the connection card, and the redrawing.
 */
export function composerView(container, handlers) {
  let isUnfolded = false;
  let last = null;
  const sections = [
    sentSection(handlers), factsSection(handlers), adviceSection(), referrerSection(handlers), questionSection(handlers), replySection(handlers),
  ];
  const rest = restSection(handlers);
  const actions = actionsSection({ ...handlers.presses, show_all: () => unfold() }, rest.node);
  const connection = element("div", { class: "connection" });
  const node = element("div", { class: "composer" },
    element("div", { class: "scroll" }, connection, ...sections.map((section) => section.node)), actions.node);
  container.replaceChildren(node);

  function update(state) {
    last = state;
    if (!DONE.has(state.step)) isUnfolded = false;
    const isFolded = DONE.has(state.step) && !isUnfolded;
    node.toggleAttribute("data-folded", isFolded);
    node.setAttribute("aria-busy", String(state.phase === "reading"));
    for (const section of [...sections, rest]) section.update(state);
    actions.update({ ...state, isFolded });
  }

  function unfold() {
    isUnfolded = true;
    update(last);
    node.querySelector("input, select, textarea")?.focus();
  }

  return { connection, update };
}
