/** One sentence of advice, with its reason to unfold. */

import { showsAnswer } from "./answer-section.js";
import { element, setText } from "./element.js";
import { isOwnKind } from "./kind-section.js";
import { hasText, say } from "./texts.js";

export function adviceSection() {
  const sentence = element("p");
  const reason = element("p");
  const why = element("details", {}, element("summary", {}, say("advice.why")), reason);
  const node = element("div", { class: "card advice", role: "status" }, sentence, why);
  return {
    node,
    update({ draft, situationId, ...state }) {
      // The advice is about another text than the one that the person chose.
      node.hidden = isOwnKind(situationId) || showsAnswer(state);
      const { key, reason_key: reasonKey } = draft?.advice ?? {};
      // Before the text is here the card keeps its place empty, so that nothing below it moves.
      why.hidden = !key || !hasText(`reason.${reasonKey}`);
      if (!key) return;
      setText(sentence, say(`advice.${key}`));
      if (!why.hidden) setText(reason, say(`reason.${reasonKey}`));
    },
  };
}
