/** The one question: what can be asked, how easily each is answered, and a field for one's own words. */

import { button } from "./button.js";
import { element, setText } from "./element.js";
import { textField } from "./fields.js";
import { hasText, say } from "./texts.js";

const PLACEHOLDER = "question";

export function questionSection({ onValue, presses }) {
  const list = element("div", { class: "choices", role: "group", "aria-label": say("question.heading") });
  const own = textField({ label: say("question.own"), onInput: (value) => onValue(PLACEHOLDER, value) });
  const look = element("div", { class: "row" });
  const state = element("span", { class: "small" });
  const unfolding = element("details", {}, element("summary", {}, element("span", {}, say("question.heading")), " ", state),
    element("p", { class: "small" }, say("question.hint")), list, own.node, look, element("p", { class: "small" }, say("question.before")));
  const none = element("p", { class: "small", hidden: true }, say("question.none"));
  const node = element("section", { class: "question", "aria-label": say("question.heading") }, unfolding, none);
  let shown = "";
  let wasOpened = false;

  /** Once, when there is something to choose from the look back, or the text waits for a question. */
  function unfoldOnce(isWanted) {
    if (wasOpened || !isWanted) return;
    wasOpened = true;
    unfolding.open = true;
  }

  return {
    node,
    update({ draft, questions, values, canRecord }) {
      // Before the text is here the row keeps its place, so that nothing below it moves.
      none.hidden = draft?.asks !== false;
      unfolding.hidden = !none.hidden;
      if (!draft?.asks) return;
      const chosen = values[PLACEHOLDER]?.trim() ?? "";
      const offered = questions?.questions ?? [];
      const wanted = JSON.stringify([offered, questions?.reflection, canRecord]);
      if (shown !== wanted) {
        shown = wanted;
        list.replaceChildren(...offered.map((each) => choice(each, (text) => onValue(PLACEHOLDER, text))));
        look.replaceChildren(...lookBack(questions?.reflection ?? "none", canRecord, presses));
      }
      list.hidden = offered.length === 0;
      for (const option of list.children) option.setAttribute("aria-pressed", String(option.dataset.text === chosen));
      own.update({ value: values[PLACEHOLDER] ?? "", hint: ownWords(questions?.own) });
      setText(state, chosen ? say("question.chosen") : say("question.not_chosen"));
      unfoldOnce(!chosen && (questions?.reflection === "finished" || draft.missing.some(({ placeholder }) => placeholder === PLACEHOLDER)));
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

function ownWords(rated) {
  if (!rated) return "";
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
