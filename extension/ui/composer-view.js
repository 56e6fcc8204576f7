/** The composer as a person sees it, from the state it is given; it decides nothing. */

import { actionsSection } from "./actions-section.js";
import { adviceSection } from "./advice-section.js";
import { answerSection } from "./answer-section.js";
import { element } from "./element.js";
import { factsSection } from "./facts-section.js";
import { findingsSection } from "./findings-section.js";
import { referrerSection, sentSection } from "./first-words-section.js";
import { kindSection } from "./kind-section.js";
import { previewSection } from "./preview-section.js";
import { questionSection } from "./question-section.js";
import { replySection } from "./reply-section.js";
import { restSection } from "./rest-section.js";

/** The text stands in the reply: the panel makes room, so that it can be read there. */
const DONE = new Set(["put_in", "marked"]);

/**
 * @param {HTMLElement} container
 * @param {object} handlers What to call for each thing the person does.
 * @returns {{connection: HTMLElement, update: (state: object) => void, setBusy: (value: boolean) => void,
 *   selectText: (place: {start: number, end: number}) => void}}
 *   The place of the connection card, the redrawing, whether a press is under way, and a stretch of the text shown to the person.
 */
export function composerView(container, handlers) {
  let isUnfolded = false;
  let last = null;
  const reply = replySection(handlers);
  const sections = [
    sentSection(handlers), answerSection(handlers), factsSection(handlers), adviceSection(), kindSection(handlers), referrerSection(handlers),
    questionSection(handlers), reply,
    previewSection(handlers, () => fillIn()),
  ];
  const findings = findingsSection(handlers, { onOpen: () => reply.showCaret(), onLeave: () => reply.focus() });
  const rest = restSection(handlers);
  const actions = actionsSection({ ...handlers.presses, show_all: () => unfold(), fill_in: () => fillIn() }, rest.node);
  const connection = element("div", { class: "connection" });
  const node = element("div", { class: "composer" },
    element("div", { class: "scroll" }, connection, ...sections.map((section) => section.node)), findings.node, actions.node);
  container.replaceChildren(node);

  function update(state) {
    last = state;
    if (!DONE.has(state.step)) isUnfolded = false;
    const isFolded = DONE.has(state.step) && !isUnfolded;
    node.toggleAttribute("data-folded", isFolded);
    node.setAttribute("aria-busy", String(state.phase === "reading"));
    for (const section of [...sections, rest]) section.update(state);
    findings.update({ ...state, isFolded });
    actions.update({ ...state, isFolded });
  }

  function unfold() {
    isUnfolded = true;
    update(last);
    node.querySelector("input, select, textarea")?.focus();
  }

  /** Leads to where a detail of one's own is written: its field, its gap in the text, or the text. */
  function fillIn() {
    const name = last.draft?.own_detail?.placeholder;
    const gap = last.spans.find(({ placeholder, value }) => placeholder === name && !value);
    if (reply.focusField(name)) return;
    if (gap) reply.select(gap);
    else reply.focus();
  }

  /** @param {{start: number, end: number}} place A stretch of the text in the panel. */
  function selectText(place) {
    isUnfolded = true;
    update(last);
    reply.select(place);
  }

  /** Said to a screen reader once it is over, with what has come of it. */
  function setBusy(isBusy) {
    actions.node.setAttribute("aria-busy", String(isBusy));
  }

  return { connection, update, setBusy, selectText };
}
