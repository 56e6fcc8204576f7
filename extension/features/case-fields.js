/** What is written into the history about the open message. */

/** What nobody knows is null. */
const NOTHING_KNOWN = Object.freeze({
  message_id: null, thread_id: null, account: null, subject: null, company: null, role: null, contact_name: null,
  contact_address: null, received_at: null, stage: null, sender_kind: null, feedback_stance: null, promise: null,
  referral: null, kind: null, is_decision: null, language: null,
});

/** The case as the person left its fields. A companion leaves what is null; what they emptied is named in `erased`. */
export function caseFields(state, account) {
  const known = knownFields(state, account);
  const erased = state.touched.filter((name) => known[name] === null);
  return erased.length > 0 ? { ...known, erased } : known;
}

function knownFields(state, account) {
  const { message, fields } = state;
  return {
    ...NOTHING_KNOWN,
    ...(message && {
      message_id: message.message_id,
      thread_id: message.thread_id,
      subject: message.subject,
      contact_address: message.from_address,
      received_at: message.received_at,
    }),
    account: account ?? message?.own_address ?? null,
    company: fields.company.trim() || null,
    role: fields.role.trim() || null,
    contact_name: fields.contact_name.trim() || null,
    stage: fields.stage,
    sender_kind: fields.sender_kind,
    feedback_stance: fields.feedback_stance,
    promise: state.promise,
    referral: state.referral,
    kind: state.verdict?.kind ?? null,
    is_decision: state.caseRecord?.is_decision ?? null,
    language: state.language,
  };
}

/** The person said that this mail is no decision: that word is kept, and nothing that was read from the mail. */
export function notADecision(message) {
  return { ...NOTHING_KNOWN, message_id: message.message_id, thread_id: message.thread_id, is_decision: false };
}
