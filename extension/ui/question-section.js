/** The one question: what can be asked, how easily each is answered, and a field for one's own words. */

import { button } from "./button.js";
import { element, setText } from "./element.js";
import { textField } from "./fields.js";
import { hasText, say } from "./texts.js";

const PLACEHOLDER = "question";
/** Words that a question may begin with, whose mark is forgotten. */
const OPENED = /^(?:what|which|how|where|who|when|why|is|are|was|were|could|can|would|do|did|should)\b/i;

export function questionSection({ onValue, onTone, presses }) {
  const list = element("div", { class: "choices", role: "group", "aria-label": say("question.heading") });
  const own = textField({ label: say("question.own"), onInput: (value) => onValue(PLACEHOLDER, value) });
  const look = element("div", { class: "row" });
  const state = element("span", { class: "small" });
  const unfolding = element("details", {}, element("summary", {}, element("span", {}, say("question.heading")), " ", state),
    element("p", { class: "small" }, say("question.hint")), list, own.node, look, element("p", { class: "small" }, say("question.before")));
  const whyNone = element("p", { class: "small" });
  const anyway = button({
    text: say("button.ask_anyway"), look: "quiet", onPress: () => {
      isWanted = true;
      wasOpened = false;
      onTone(toneWithRoom);
    },
  });
  const none = element("div", { hidden: true }, whyNone, element("div", { class: "row" }, anyway));
  const noPlace = element("p", { class: "small", hidden: true }, say("question.no_place"));
  const node = element("section", { class: "question", "aria-label": say("question.heading") }, none, noPlace, unfolding);
  let shown = "";
  let wasOpened = false;
  let isWanted = false; // a question where none is usual
  let toneWithRoom = null;

  /** Where no question is usual it is said why; where one may ask all the same, there is a way to. */
  function updateNone(draft) {
    none.hidden = draft?.asks !== false;
    if (none.hidden) return;
    const why = `question.none.${draft.situation_id}`;
    setText(whyNone, [say("question.none"), hasText(why) ? say(why) : ""].join(" ").trim());
    toneWithRoom = draft.question_tone;
    anyway.hidden = !toneWithRoom || draft.takes_question;
  }

  /** Once, when there is something to choose from the look back, or the text waits for a question. */
  function unfoldOnce(isTime) {
    if (wasOpened || !isTime) return;
    wasOpened = true;
    unfolding.open = true;
  }

  return {
    node,
    update({ draft, questions, values, canRecord, text, caseRecord }) {
      // Before the text is here the row keeps its place, so that nothing below it moves.
      updateNone(draft);
      const chosen = values[PLACEHOLDER]?.trim() ?? "";
      unfolding.hidden = Boolean(draft) && !draft.takes_question;
      // In a text that the person has edited it may stand all the same.
      noPlace.hidden = !chosen || !unfolding.hidden || text.includes(chosen);
      if (!draft?.takes_question) return;
      const offered = questions?.questions ?? [];
      const wanted = JSON.stringify([offered, questions?.reflection, canRecord]);
      if (shown !== wanted) {
        shown = wanted;
        list.replaceChildren(...offered.map((each) => choice(each, (text) => onValue(PLACEHOLDER, text))));
        look.replaceChildren(...lookBack(questions?.reflection ?? "none", canRecord, presses));
      }
      list.hidden = offered.length === 0;
      // Without the companion it is not known whether there is one; a mail that is no decision calls for none.
      const isNone = (questions?.reflection ?? "none") === "none";
      look.hidden = (!questions && draft.source === "kept") || (isNone && caseRecord?.is_decision === false);
      for (const option of list.children) option.setAttribute("aria-pressed", String(option.dataset.text === chosen));
      own.update({ value: values[PLACEHOLDER] ?? "", hint: ownWords(questions?.own, chosen, draft.source === "kept") });
      setText(state, say(chosen ? "question.chosen" : draft.asks ? "question.not_chosen" : "question.asks_none"));
      unfoldOnce(isWanted || !chosen && draft.asks && (questions?.reflection === "finished" || draft.missing.some(({ placeholder }) => placeholder === PLACEHOLDER)));
    },
  };
}

/** Pressed again, it is taken back, and the text asks its own question. */
function choice({ text, about, answerability, reason_key: reasonKey }, onChoose) {
  const meter = element("span", { class: "meter", "data-level": answerability }, say(`question.${answerability}`));
  const why = hasText(`question.reason.${reasonKey}`) ? say(`question.reason.${reasonKey}`) : "";
  const node = button({ look: "choice", onPress: () => onChoose(node.getAttribute("aria-pressed") === "true" ? "" : text) });
  node.dataset.text = text;
  node.append(
    element("span", { class: "words", dir: "auto" }, text),
    element("span", { class: "small" }, meter, why ? ` ${why}` : null),
    element("span", { class: "small", dir: "auto" }, about ? say("question.about", { words: about }) : say("question.general")));
  return node;
}

/** Without a rating two things are plain to see: a reply asks one question, and that is asked; see domain/question_rating.py. */
function ownWords(rated, own, isAlone) {
  if (!rated && own.split(/\?+/).length > 2) return say("question.reason.several");
  if (!rated) return isAlone && own && !own.includes("?") && !OPENED.test(own) ? say("question.reason.no_question") : "";
  const why = `question.reason.${rated.reason_key}`;
  return hasText(why) ? `${say(`question.${rated.answerability}`)}. ${say(why)}` : say(`question.${rated.answerability}`);
}

function lookBack(reflection, canRecord, presses) {
  const words = element("span", { class: "small" });
  setText(words, say(`question.look_back.${reflection}`));
  if (!canRecord) return [words];
  const name = reflection === "none" ? "button.look_back" : `button.look_back.${reflection}`;
  return [words, button({ text: say(name), look: "quiet", onPress: presses.look_back })];
}
