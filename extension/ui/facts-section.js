/** What was read from the mail, as fields to correct, and the three questions of the situation. */

import { showsAnswer } from "./answer-section.js";
import { button } from "./button.js";
import { element, redraw, setText } from "./element.js";
import { selectField, textField } from "./fields.js";
import { say } from "./texts.js";

const options = (group, names) => [["", say(`${group}.unknown`)], ...names.map((name) => [name, say(`${group}.${name}`)])];

const QUESTIONS = {
  stage: ["stage.question", options("stage", ["applied", "screened", "task", "interviewed", "final"])],
  sender_kind: ["sender.question", options("sender", ["person", "team_mailbox", "no_reply", "agency"])],
  feedback_stance: ["feedback.question", options("feedback", ["none", "offered", "included", "refused"])],
};
const NAMES = ["company", "role", "contact_name"];
const ORDER = [...NAMES, "sender_kind", "stage", "feedback_stance"];

export function factsSection({ onField, onPromiseRemoved, onPromiseBroughtBack, presses }) {
  const subject = element("p", { class: "subject", dir: "auto" });
  const lead = element("p", { class: "lead" });
  const promise = promiseLine(onPromiseRemoved, onPromiseBroughtBack);
  const history = element("p", { class: "quote" });
  const correct = element("div", { class: "row" }, button({ text: say("button.is_a_decision"), look: "quiet", onPress: presses.is_a_decision }));
  const fields = Object.fromEntries([
    ...NAMES.map((name) => [name, textField({ label: say(`facts.${name}`), onInput: (value) => onField(name, value) })]),
    ...Object.entries(QUESTIONS).map(([name, [key, choices]]) =>
      [name, selectField({ label: say(key), choices, onChange: (value) => onField(name, value) })]),
  ]);
  const grid = element("div", { class: "facts", role: "group", "aria-label": say("facts.heading") },
    ...ORDER.map((name) => fields[name].node));
  return {
    node: element("div", { class: "read" }, subject, lead, correct, history, promise.node, grid),
    update(state) {
      setText(subject, state.message?.subject ?? "");
      const isAnswer = showsAnswer(state);
      lead.hidden = isAnswer;
      setText(lead, isAnswer ? "" : leadSentence(state));
      correct.hidden = isAnswer || !canBeCorrected(state);
      showLine(history, state.caseRecord && state.caseRecord.is_decision !== false
        ? say("lead.in_history", { state: state.caseRecord.state_name ?? say(`state.${state.caseRecord.state}`) }) : "");
      promise.update(state);
      for (const [name, field] of Object.entries(fields)) {
        field.update({ value: state.fields[name], hint: sourceWords(state, name) });
      }
    },
  };
}

function sourceWords({ sources, touched }, name) {
  const words = sources[name];
  if (!words) return "";
  return touched.includes(name) ? say("facts.yours") : say("facts.source", { words });
}

/** What they promised, as it was read; it can be taken away and brought back, and is kept only where the person left it. */
function promiseLine(onRemove, onBringBack) {
  const sentence = element("p", { class: "quote", dir: "auto" });
  const remove = button({ text: say("button.remove"), label: say("facts.promise_away"), look: "quiet", onPress: onRemove });
  const bringBack = button({ text: say("button.bring_back"), label: say("facts.promise_back"), look: "quiet", onPress: onBringBack });
  const node = element("div", { class: "row", hidden: true });
  let shown = "";
  return {
    node,
    update({ promise, removedPromise }) {
      const words = promise?.quote ?? "";
      const isRemoved = !promise && Boolean(removedPromise);
      const wanted = isRemoved ? say("facts.promise_removed") : words && say("facts.promise", { words });
      if (shown === wanted) return;
      shown = wanted;
      node.hidden = !wanted;
      setText(sentence, wanted);
      redraw(node.parentElement, () => node.replaceChildren(...(wanted ? [sentence, isRemoved ? bringBack : remove] : [])));
    },
  };
}

function showLine(node, words) {
  node.hidden = !words;
  setText(node, words);
}

/** Reading a mail can miss a decision; the person's word counts. */
function canBeCorrected({ phase, verdict }) {
  return phase === "read" && !verdict.is_rejection && verdict.kind !== "hold";
}

/** What happened, in plain words; what is not sure is said as it looks. */
function leadSentence({ phase, verdict, caseRecord, fields, message }) {
  if (phase === "reading") return say("lead.reading");
  if (phase === "unread") return say(message ? "lead.unread" : "lead.no_message");
  if (caseRecord?.is_decision === false) return say("lead.own_word");
  const kind = verdict.kind === "hold" ? "hold" : verdict.is_rejection ? "rejection" : null;
  if (!kind) return say("lead.other");
  // An agency tells of a decision that was another's.
  const company = fields.sender_kind === "agency" ? "" : fields.company.trim();
  return company ? say(`lead.${kind}_from`, { company }) : say(`lead.${kind}`);
}
