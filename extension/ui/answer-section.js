/** A mail that looks like their answer: the person says what it is, and can take that back. */

import { button } from "./button.js";
import { element, redraw, setText } from "./element.js";
import { say } from "./texts.js";

const ANSWERS = ["answered", "declined", "talk_proposed", "role_open_again"];
const SOMETHING_ELSE = "other";

export const showsAnswer = ({ answers, answerSaid }) => Boolean(answers) && answerSaid !== SOMETHING_ELSE;

export function answerSection({ presses }) {
  const sentence = element("p");
  const more = element("p", { class: "small" });
  const row = element("div", { class: "row" });
  const told = element("div", { role: "status" }, sentence, more);
  const node = element("div", { class: "card calm", role: "group", "aria-label": say("answer.label"), hidden: true }, told, row);
  let shown = "";
  return {
    node,
    update(state) {
      node.hidden = !showsAnswer(state);
      const { answers, answerSaid } = state;
      const wanted = node.hidden ? "" : JSON.stringify([answers.likely, answers.asked, answerSaid]);
      if (shown === wanted) return;
      shown = wanted;
      if (node.hidden) return;
      redraw(node, () => {
        const isLikely = answers.asked && answers.likely !== SOMETHING_ELSE;
        setText(sentence, say(answerSaid ? `answer.${answerSaid}` : isLikely ? "answer.question" : "answer.again"));
        setText(more, answerSaid ? say(`answer.why.${answerSaid}`) : isLikely ? say("answer.calm") : "");
        const make = ([name, look]) => button({ text: say(`button.${name}`), look, onPress: presses[name] });
        row.replaceChildren(...(answerSaid ? waysOn(answerSaid) : choices(answers)).map(make));
      });
    },
  };
}

/** The likely one comes first and leads; each is one press away, and that it is something else comes last unless it is likely. */
function choices({ likely, asked }) {
  const first = likely ?? (asked ? "answered" : "role_open_again");
  const ordered = [...ANSWERS, SOMETHING_ELSE].sort((one, other) => (other === first) - (one === first));
  return ordered.map((name) => [name, name === likely ? "primary" : name === SOMETHING_ELSE ? "quiet" : "plain"]);
}

const waysOn = (said) => [["keep_answer", said === "answered" ? "plain" : "quiet"], ["take_back", "quiet"]];
