/** Another kind of mail than the advice has in mind: chosen from a list, and back with one press. */

import { showsAnswer } from "./answer-section.js";
import { button } from "./button.js";
import { element, setText } from "./element.js";
import { selectField } from "./fields.js";
import { hasText, say } from "./texts.js";

/** The situations of shared_templates that no mail is read as, in the order in which they come up. */
const KINDS = ["T15", "T16", "T17", "T14a", "T14b", "T26"];

export const isOwnKind = (situationId) => KINDS.includes(situationId);

export function kindSection({ onKind }) {
  const choices = [["", say("kind.advised")], ...KINDS.map((id) => [id, say(`kind.${id}`)])];
  const field = selectField({ label: say("kind.label"), choices, onChange: onKind });
  const unfolding = element("details", {}, element("summary", {}, say("kind.heading")), field.node);
  const chosen = element("p");
  const hint = element("p", { class: "small" });
  const back = element("div", { class: "row" }, button({
    text: say("button.kind_back"), look: "quiet", onPress: () => {
      unfolding.firstChild.focus();
      onKind(null);
    },
  }));
  const told = element("div", { class: "card", role: "status", hidden: true }, chosen, hint, back);
  const node = element("div", { class: "question kind" }, told, unfolding);
  return {
    node,
    update({ situationId, ...state }) {
      // What to write to their answer follows from what it is.
      node.hidden = showsAnswer(state);
      const own = isOwnKind(situationId) ? situationId : "";
      field.update({ value: own, hint: "" });
      told.hidden = !own;
      if (!own) return;
      setText(chosen, say("kind.chosen", { kind: say(`kind.${own}`) }));
      const why = `kind.hint.${own}`;
      hint.hidden = !hasText(why);
      if (!hint.hidden) setText(hint, say(why));
    },
  };
}
