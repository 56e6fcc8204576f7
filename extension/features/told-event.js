/** What the companion is told of one press: one event, with the mail's facts or the number of the case it belongs to. */

import { caseFields } from "./case-fields.js";
import { ANSWERS, isTheirAnswer } from "./their-answer.js";

/** With these a text leaves the panel; whether it was sent is asked later, and no longer of the one before. */
export const TEXT_OUT = new Set(["put_into_reply", "copied"]);
const CHECK_IN = "check_in_on";
export const ANSWER_TAKEN_BACK = "answer_taken_back";
export const OF_ONE_ANSWER = [...ANSWERS, ANSWER_TAKEN_BACK];
export const QUESTION = /[?？؟]/;

/** On hold the text asks for a check-in around a day; the companion reads which one it is. */
function checkIn({ textFrom, values }) {
  const words = values[CHECK_IN]?.trim();
  return words && textFrom?.template_id?.startsWith("on_hold.") ? { [CHECK_IN]: words } : {};
}

/** A mail that answers a question belongs to the case of that question, and is told of by its number. */
function belonging(kind, { state, isDecision, ownAddress, messageId }) {
  if (!isTheirAnswer(state)) return { case: { ...caseFields(state, ownAddress), ...(isDecision && { is_decision: true }) } };
  const mail = OF_ONE_ANSWER.includes(kind) && { message_id: state.message?.message_id ?? messageId };
  return { case: null, case_id: state.answers.case.case_id, ...mail };
}

/**
 * @param {string} kind
 * @param {string|null} text The text that left the panel, or null for a step.
 * @param {{state: object, isDecision: boolean, ownAddress: string|undefined, messageId: string, key: string, at: number}} known
 */
export function eventOf(kind, text, known) {
  const { state, key, at } = known;
  return {
    key,
    history_id: state.historyId,
    ...belonging(kind, known),
    kind,
    happened_at: new Date(at).toISOString().replace(/\.\d+Z$/, "Z"),
    text,
    template_id: text === null ? null : (state.textFrom?.template_id ?? null),
    tone: text === null ? null : (state.textFrom?.tone ?? null),
    asks: QUESTION.test(text ?? ""),
    ...(TEXT_OUT.has(kind) && checkIn(state)),
  };
}
