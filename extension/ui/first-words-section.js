/** What comes before the reply: whether an earlier one was sent, and a word to whoever introduced the person. */

import { showsAnswer } from "./answer-section.js";
import { button } from "./button.js";
import { element, setText } from "./element.js";
import { textField } from "./fields.js";
import { say } from "./texts.js";

/** The text for the person who introduced one; see shared_templates. */
const FOR_THEM = "T08a";

export function sentSection({ presses }) {
  const sentence = element("p");
  const row = element("div", { class: "row" });
  const node = element("div", { class: "card calm", role: "group", hidden: true }, sentence, row);
  return {
    node,
    update({ asksWhetherSent, looksSent, step }) {
      node.hidden = !asksWhetherSent || step === "marked";
      const question = say(looksSent ? "sent.likely" : "sent.question");
      if (sentence.textContent === question) return;
      setText(sentence, question);
      node.setAttribute("aria-label", question);
      // The likely answer leads; both are one press away.
      const answers = { was_sent: looksSent ? "primary" : "plain", was_not_sent: "plain", say_later: "quiet" };
      row.replaceChildren(...Object.entries(answers).map(([name, look]) => button({ text: say(`button.${name}`), look, onPress: presses[name] })));
    },
  };
}

export function referrerSection({ presses, onReferral }) {
  let isWanted = false;
  const field = textField({ label: say("referrer.field"), hint: say("referrer.hint"), onInput: onReferral });
  const reveal = button({
    text: say("button.introduced"), look: "quiet", onPress: () => {
      isWanted = true;
      show(true);
      field.focus();
    },
  });
  const sentence = element("p", { role: "status" });
  const row = element("div", { class: "row" });
  const step = element("div", { class: "card calm", hidden: true }, sentence, row);
  const node = element("div", { class: "referrer" }, element("div", { class: "row" }, reveal), field.node, step);
  let shown = "";

  function show(isOpen) {
    field.node.hidden = !isOpen;
    reveal.parentElement.hidden = isOpen;
  }

  return {
    node,
    update({ referral, caseRecord, situationId, draft, canRecord, ...state }) {
      node.hidden = !canRecord || showsAnswer(state);
      show(isWanted || Boolean(referral));
      field.update({ value: referral ?? "" });
      const isTold = Boolean(caseRecord?.referrer_told);
      step.hidden = !referral;
      // Where the company's address reads nothing, the text is for them from the start, and no other one follows.
      const isForThem = (situationId ?? draft?.situation_id) === FOR_THEM;
      const wanted = JSON.stringify([referral, isTold, isForThem, situationId]);
      if (step.hidden || shown === wanted) return;
      shown = wanted;
      const key = isForThem ? "for_them" : isTold ? "told" : "first";
      setText(sentence, say(`referrer.${key}`, { name: referral }));
      const names = { told: [], first: ["write_to_referrer", "referrer_told"], for_them: ["referrer_told", ...(situationId ? ["answer_company"] : [])] }[key];
      row.replaceChildren(...names.map((name) => button({ text: say(`button.${name}`), onPress: presses[name] })));
      row.hidden = names.length === 0;
    },
  };
}
