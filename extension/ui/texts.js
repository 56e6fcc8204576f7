/**
 * Every sentence of the panel, by key. Those of its parts stand in texts-parts.js, and what stands in Gmail before the
 * panel is opened has a file of its own.
 */

import { sayFrom } from "./say.js";
import { partTexts } from "./texts-parts.js";

const ownTexts = {
  product: "Afterword",

  // Buttons. None of them may say that something goes out: the person does that.
  "button.put_in": "Put into the reply",
  "button.put_in_anyway": "Put it in anyway",
  "button.put_in_after": "Put it after that",
  "button.leave_it": "Leave it",
  "button.copy": "Copy",
  "button.show_all": "Show everything",
  "button.keep": "Keep in history",
  "button.mark_as_sent": "Mark as sent",
  "button.close_case": "Close this case",
  "button.reopen": "Open it again",
  "button.try_again": "Try again",
  "button.side_panel": "Open the side panel",
  "button.close_panel": "Close panel",
  "button.other_side": "Move to the other side",
  "button.remove": "Remove",
  "button.bring_back": "Bring it back",
  "button.is_a_decision": "It is a decision",
  "button.replace": "Replace it",
  "button.keep_mine": "Keep mine",
  "button.go_back": "Go back to it",
  "button.start_anew": "Start anew",

  // What was read.
  "lead.rejection_from": "It looks like {company} chose someone else.",
  "lead.rejection": "It looks like they chose someone else.",
  "lead.hold_from": "It looks like {company} put the role on hold.",
  "lead.hold": "It looks like the role is on hold.",
  "lead.other": "This does not look like a decision. You can still write.",
  "lead.own_word": "You said this is not a decision. You can still write.",
  "lead.in_history": "In your history: {state}.",
  "state.not_selected": "Not selected",
  "state.on_hold": "On hold",
  "state.no_answer": "No answer",
  "state.closed_by_me": "Closed by me",
  "state.still_open": "Still open",
  "lead.unread": "This mail was not read. Fill in what you know, or leave it empty.",
  "lead.no_message": "No mail is answered here. Fill in what you know, or leave it empty.",
  "lead.reading": "Reading this mail…",
  "facts.heading": "What was read",
  "facts.company": "Company",
  "facts.role": "Role",
  "facts.contact_name": "Person",
  "facts.source": "read from: “{words}”",
  "facts.yours": "as you wrote it",
  "facts.promise": "They wrote: “{words}”",
  "facts.promise_away": "Remove what they wrote",
  "facts.promise_removed": "What they wrote is removed.",
  "facts.promise_back": "Bring back what they wrote",
  "stage.question": "How far did you get?",
  "stage.unknown": "Not known yet",
  "stage.applied": "I applied",
  "stage.screened": "A first call",
  "stage.task": "A task or take-home",
  "stage.interviewed": "One or more interviews",
  "stage.final": "The final round",
  "sender.question": "Who wrote?",
  "sender.unknown": "Not known yet",
  "sender.person": "A person",
  "sender.team_mailbox": "A team mailbox",
  "sender.no_reply": "A no-reply address",
  "sender.agency": "A recruiter or agency",
  "feedback.question": "What did they say about feedback?",
  "feedback.unknown": "Not known yet",
  "feedback.none": "Nothing about it",
  "feedback.offered": "They offer it",
  "feedback.included": "It is in the mail",
  "feedback.refused": "They do not give it",

  // The reply.
  "reply.label": "Your reply",
  "channel.new_mail": "This is for a new mail, not for this reply.",
  "channel.message": "This is for a message, not for this reply.",
  "reply.language": "Their mail is in {theirs}. This text is in {ours}.",
  "reply.stays": "What you write here stays on this computer.",
  "reply.empty": "No text fits this yet. Write your own here.",
  "reply.replace": "Replace your text? A copy stays here.",
  "reply.replaced": "Your earlier text is kept.",
  "reply.restored": "Your draft from before is here.",
  "tone.heading": "Tone",
  "tone.plain": "Plain",
  "tone.warm": "Warm",
  "tone.formal": "Formal",
  "tone.brief": "Brief",
  "tone.late": "Say that it comes late",
  "missing.heading": "Still to fill in",
  "gaps.none": "No gaps left.",
  "gaps.one": "One gap left: {labels}.",
  "gaps.many": "{count} gaps left: {labels}.",

  // What happened after a press.
  "done.opening": "Opening the reply…",
  "done.waits": "One moment: what you pressed before comes first.",
  "done.let_go": "What you pressed after that was not done. Press it again if you want it.",
  "done.put_in": "Nothing has been sent. Read it once; you send it.",
  "done.after_own_text": "It stands after what you had written.",
  "done.reply_all": "This reply goes to more than one person.",
  "done.already_there": "This text already stands in the reply. It was not put in twice.",
  "done.earlier_there": "An earlier text from here stands in the reply. Undo it there, or put this one after it.",
  "done.no_reply": "This address does not read replies. Put it in anyway?",
  "done.other_channel": "This text is meant for someone else than this reply goes to. Put it in anyway?",
  "done.no_decision": "This mail does not look like a decision, and the text may speak of one. Put it in anyway?",
  "done.other_message": "Nothing was put in. The open reply answers another mail.",
  "done.unknown_message": "Nothing was put in. Gmail does not say which mail the open reply answers.",
  "done.several_open": "Nothing was put in. Several replies to this mail are open; click into the right one first.",
  "done.not_taken": "Gmail did not take the text, so nothing was put in. Copy it and paste it there.",
  "done.not_opened": "The reply did not open, so nothing was put in. Open it in Gmail, then try again.",
  "done.anchor_missing": "Gmail looks different here, so nothing was put in. Part {number} was not found: {name}.",
  "done.press_reply": "You can choose Reply in Gmail yourself, then put it in from here.",
  "done.anchor_missing_reading": "Gmail looks different here, so this mail was not read. Part {number} was not found: {name}.",
  "done.nothing_to_put": "There is no text yet.",
  "done.copied": "Copied. Nothing has been sent.",
  "done.not_copied": "The browser did not allow copying. Mark the text and copy it by hand.",
  "done.kept": "Kept in your history.",
  "done.marked": "Noted. You thanked them; that door is in good order.",
  "done.closed": "Closed. You can open it again at any time.",
  "done.reopened": "Open again.",
  "done.no_text": "No text could be made for this. Write your own above.",
  "done.history_replaced": "Nothing was noted: your history was replaced or deleted since this mail was read. What you wrote is still here. The mail is read anew; press once more to note it.",
  "done.queued": "It goes into your history once the companion runs.",
  "done.queued_restart": "The companion is older than this extension. Restart the companion, and it goes into your history.",
  "done.name_kept": "Your name is kept for next time, on this computer.",
  "done.no_side_panel": "The side panel did not open. Choose Afterword's button in the browser's bar.",
  "done.corrected": "Noted as a decision.",
  "done.not_kept": "This was not noted in your history. Your text is safe here.",
};

export const { say, hasText } = sayFrom({ ...ownTexts, ...partTexts });

const counts = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/** Small numbers in words, as at the start of a sentence. */
export const inWords = (count) => counts[count] ?? String(count);

/** How many gaps stand in the text, in words, with what they are: the key of the sentence and its values. */
export function gapsLine(labels) {
  const different = [...new Set(labels)];
  if (different.length === 0) return { key: "gaps.none", values: {} };
  return { key: different.length === 1 ? "gaps.one" : "gaps.many", values: { count: inWords(different.length), labels: different.join(", ") } };
}
