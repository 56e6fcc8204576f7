/** What is known beside a text that is looked over: the case, and whom the open reply goes to. Null is not known, not checked. */

import { isForSomeoneElse } from "./doubts.js";

/** @param {import("../sites/contract.js").ComposeReading|null} reading Of the open reply, when its text is the one looked over. */
export function circumstancesOf(state, messageId, reading = null) {
  const { fields, draft, textFrom } = state;
  const isOfDraft = Boolean(draft) && draft.template_id === textFrom?.template_id;
  // A text for somebody else greets somebody else.
  const isForOther = !reading && isForSomeoneElse(draft, messageId);
  return {
    case_company: fields.company.trim() || null,
    case_role: fields.role.trim() || null,
    contact_name: (!isForOther && fields.contact_name.trim()) || null,
    situation_id: isOfDraft ? draft.situation_id : null,
    channel: isOfDraft ? draft.channel : null,
    tone: textFrom?.tone ?? null,
    ...(reading && whomItReaches(reading, state, messageId)),
  };
}

/** A mail from an address that reads nothing is better answered to another one. */
function whomItReaches({ recipients, is_reply_all }, { fields, message }, messageId) {
  const sender = messageId === null ? null : message?.from_address ?? null;
  const isAnsweredElsewhere = fields.sender_kind === "no_reply" && !recipients.includes(sender?.toLowerCase());
  return {
    channel: messageId === null ? "new_mail" : "reply",
    sender_kind: fields.sender_kind,
    recipients,
    is_reply_all,
    from_address: isAnsweredElsewhere ? null : sender,
  };
}
