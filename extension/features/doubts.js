/** What the person should know before the text goes into this reply: asked about once, never a wall. */

import { isResting, restValues } from "./rest.js";

const line = (key, values = {}) => ({ key, values });

/** Each doubt is a function of what is known; it gives a line to say, or nothing. */
const DOUBTS = [
  ({ draft, fields }) => (draft?.advice.key === "no_reply_needed" || fields.sender_kind === "no_reply" ? line("done.no_reply") : null),
  (state) => (isForSomeoneElse(state.draft, state.messageId) ? line("done.other_channel") : null),
  ({ draft, spans }) => (isOpen(draft?.own_detail, spans) ? { ...line("done.own_detail"), offer: "fill_in" } : null),
  ({ findings = [], text }) => worthALook(findings.filter(({ severity }) => severity === "blocks"), text),
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

const isOpen = (own, spans) => Boolean(own?.required) && spans.some(({ placeholder, value }) => placeholder === own.placeholder && !value);

/** Whom the open reply goes to has a doubt of its own, and what was changed since is no doubt any more. */
function worthALook(findings, text) {
  const found = findings.find(({ where, quote }) => where === "draft" && text.includes(quote));
  return found ? line("done.worth_a_look", { quote: found.quote }) : null;
}

/** A text for a new mail or a message must not slip into the reply to the company. */
export function isForSomeoneElse(draft, messageId) {
  return messageId !== null && Boolean(draft) && draft.channel !== "reply";
}
