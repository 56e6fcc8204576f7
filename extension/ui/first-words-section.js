/** What comes before the reply: whether an earlier one was sent, and a word to whoever introduced the person. */

import { button } from "./button.js";
import { element, setText } from "./element.js";
import { textField } from "./fields.js";
import { say } from "./texts.js";

export function sentSection({ presses }) {
  const node = element("div", { class: "card calm", role: "group", "aria-label": say("sent.question"), hidden: true },
    element("p", {}, say("sent.question")),
    element("div", { class: "row" }, ...["was_sent", "was_not_sent"].map((name) => button({ text: say(`button.${name}`), onPress: presses[name] }))));
  return {
    node,
    update({ asksWhetherSent, step }) {
      node.hidden = !asksWhetherSent || step === "marked";
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
    update({ referral, caseRecord, situationId, canRecord }) {
      node.hidden = !canRecord;
      show(isWanted || Boolean(referral));
      field.update({ value: referral ?? "" });
      const isTold = Boolean(caseRecord?.referrer_told);
      step.hidden = !referral;
      const wanted = JSON.stringify([referral, isTold, situationId]);
      if (step.hidden || shown === wanted) return;
      shown = wanted;
      const key = isTold && !situationId ? "told" : situationId ? "for_them" : "first";
      setText(sentence, say(`referrer.${key}`, { name: referral }));
      const names = { told: [], first: ["write_to_referrer", "referrer_told"], for_them: ["referrer_told", "answer_company"] }[key];
      row.replaceChildren(...names.map((name) => button({ text: say(`button.${name}`), onPress: presses[name] })));
      row.hidden = names.length === 0;
    },
  };
}
