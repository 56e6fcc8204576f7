/** What the person should know before the text goes into this reply: asked about once, never a wall. */

import { isResting, restValues } from "./rest.js";
import { isTheirAnswer } from "./their-answer.js";

const line = (key, values = {}) => ({ key, values });

/** In the middle of these, a text that takes a decision as it is would end what goes on. */
const STILL_GOING_ON = new Set(["interview", "assessment", "offer", "confirmation"]);

/** Each doubt is a function of what is known; it gives a line to say, or nothing. */
const DOUBTS = [
  (state) => (readsNothing(state) ? line("done.no_reply") : null),
  (state) => (goesToSomeoneElse(state) ? line("done.other_channel") : null),
  (state) => (answersNoDecision(state) ? line("done.no_decision") : null),
  ({ draft, spans }) => (isOpen(draft?.own_detail, spans) ? { ...line("done.own_detail"), offer: "fill_in" } : null),
  (state) => worthALook(state),
  ({ rest, at }) => (isResting(rest, at) ? line("done.resting", restValues(rest, at)) : null),
];

/**
 * @param {object} known The composer's state, with messageId and the moment `at` in milliseconds.
 * @returns {Array<{key: string, values: object}>}
 */
export function doubtsAbout(known) {
  if (known.messageId === null) return [];
  return DOUBTS.map((doubt) => doubt(known)).filter(Boolean);
}

/** The person's own word that it is one, or another kind of text, leaves no doubt. */
function answersNoDecision({ verdict, caseRecord, ...state }) {
  return STILL_GOING_ON.has(verdict?.kind) && caseRecord?.is_decision !== true && !state.situationId && !isTheirAnswer(state);
}

const isOpen = (own, spans) => Boolean(own?.required) && spans.some(({ placeholder, value }) => placeholder === own.placeholder && !value);

const readsNothing = ({ draft, fields }) => draft?.advice.key === "no_reply_needed" || fields.sender_kind === "no_reply";

/** What was changed since is no doubt any more; in the open reply, whom it goes to may be one. */
function worthALook({ findings = [], text, ...state }) {
  const isDoubt = ({ where, quote, start }) => (where === "draft" ? text.includes(quote) : start === null && !readsNothing(state));
  const found = findings.find((finding) => finding.severity === "blocks" && isDoubt(finding));
  return found ? line("done.worth_a_look", { quote: found.quote }) : null;
}

/** An edited text stays when another one is proposed: it is still for whom it was written. */
function goesToSomeoneElse({ draft, textFrom, messageId }) {
  return isForSomeoneElse(draft, messageId) || (Boolean(textFrom?.channel) && isForSomeoneElse(textFrom, messageId));
}

/** A text for a new mail or a message must not slip into the reply to the company. */
export function isForSomeoneElse(draft, messageId) {
  return messageId !== null && Boolean(draft) && draft.channel !== "reply";
}
