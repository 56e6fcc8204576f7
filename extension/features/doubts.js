/** What the person should know before the text goes into this reply: asked about once, never a wall. */

import { isResting, restValues } from "./rest.js";

const line = (key, values = {}) => ({ key, values });

/** Each doubt is a function of what is known; it gives a line to say, or nothing. */
const DOUBTS = [
  ({ draft, fields }) => (draft?.advice.key === "no_reply_needed" || fields.sender_kind === "no_reply" ? line("done.no_reply") : null),
  (state) => (isForSomeoneElse(state.draft, state.messageId) ? line("done.other_channel") : null),
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

/** A text for a new mail or a message must not slip into the reply to the company. */
export function isForSomeoneElse(draft, messageId) {
  return messageId !== null && Boolean(draft) && draft.channel !== "reply";
}
