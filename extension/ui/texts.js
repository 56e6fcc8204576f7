/** Every sentence the person reads, by key. Advice and states of the connection have a file each beside this one. */

import { adviceTexts } from "./texts-advice.js";
import { statusTexts } from "./texts-status.js";

const ownTexts = {
  product: "Afterword",

  // Buttons. None of them may say that something goes out: the person does that.
  "button.write": "Write a thank-you",
  "button.write_label": "Afterword: write a thank-you",
  "button.compose_label": "Afterword: put a thank-you here",
  "button.put_in": "Put into the reply",
  "button.put_in_anyway": "Put it in anyway",
  "button.put_in_after": "Put it after that",
  "button.leave_it": "Leave it",
  "button.copy": "Copy",
  "button.keep": "Keep in history",
  "button.mark_as_sent": "Mark as sent",
  "button.close_case": "Close this case",
  "button.reopen": "Open it again",
  "button.try_again": "Try again",
  "button.side_panel": "Open the side panel",
  "button.close_panel": "Close panel",
  "button.other_side": "Move to the other side",
  "button.not_a_decision": "Not a decision",
  "button.not_now": "Not now",
  "button.replace": "Replace it",
  "button.keep_mine": "Keep mine",
  "button.go_back": "Go back to it",
  "button.start_anew": "Start anew",

  // The line by a message.
  "notice.decision_from": "This looks like a decision from {company}.",
  "notice.decision": "This looks like a decision.",
  "notice.noted": "Noted. You can still write from here.",

  // What was read.
  "lead.rejection_from": "It looks like {company} chose someone else.",
  "lead.rejection": "It looks like they chose someone else.",
  "lead.hold_from": "It looks like {company} put the role on hold.",
  "lead.hold": "It looks like the role is on hold.",
  "lead.other": "This does not look like a decision. You can still write.",
  "lead.own_word": "You said this is not a decision. You can still write.",
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
  "facts.local": "Stays on this computer.",
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
  "reply.empty": "No text fits this yet. Write your own here.",
  "reply.replace": "Replace your text? A copy stays here.",
  "reply.replaced": "Your earlier text is kept.",
  "reply.restored": "Your draft from before is here.",
  "tone.heading": "Tone",
  "tone.plain": "Plain",
  "tone.warm": "Warm",
  "tone.formal": "Formal",
  "tone.brief": "Brief",
  "missing.heading": "Still to fill in",
  "gaps.none": "No gaps left.",
  "gaps.one": "One gap left: {labels}.",
  "gaps.many": "{count} gaps left: {labels}.",

  // What happened after a press.
  "done.opening": "Opening the reply…",
  "done.put_in": "Nothing has been sent. Read it once; you send it.",
  "done.after_own_text": "It stands after what you had written.",
  "done.reply_all": "This reply goes to more than one person.",
  "done.already_there": "This text already stands in the reply. It was not put in twice.",
  "done.earlier_there": "An earlier text from here stands in the reply. Undo it there, or put this one after it.",
  "done.no_reply": "This address does not read replies. Put it in anyway?",
  "done.other_channel": "This text is meant for someone else than this reply goes to. Put it in anyway?",
  "done.wrong_compose": "Nothing was put in. The open reply answers another mail.",
  "done.not_taken": "Gmail did not take the text, so nothing was put in. Copy it and paste it there.",
  "done.not_opened": "The reply did not open, so nothing was put in. Open it in Gmail, then try again.",
  "done.anchor_missing": "Gmail looks different here, so nothing was put in. Part {number} was not found: {name}.",
  "done.anchor_missing_reading": "Gmail looks different here, so this mail was not read. Part {number} was not found: {name}.",
  "done.nothing_to_put": "There is no text yet.",
  "done.copied": "Copied. Nothing has been sent.",
  "done.not_copied": "The browser did not allow copying. Mark the text and copy it by hand.",
  "done.kept": "Kept in your history.",
  "done.marked": "Noted. You thanked them; that door is in good order.",
  "done.closed": "Closed. You can open it again at any time.",
  "done.reopened": "Open again.",
  "done.no_text": "No text could be made for this. Write your own above.",
  "done.queued": "It goes into your history once the companion runs.",
  "done.not_kept": "This was not noted in your history. Your text is safe here.",
};

const texts = { ...ownTexts, ...adviceTexts, ...statusTexts };

/** The sentence of a key, with the values put into its {gaps}. */
export function say(key, values = {}) {
  const sentence = texts[key];
  if (sentence === undefined) throw new Error(`No text for "${key}"`);
  return sentence.replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
}

export const hasText = (key) => Object.hasOwn(texts, key);

const counts = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/** Small numbers in words, as at the start of a sentence. */
export const inWords = (count) => counts[count] ?? String(count);

/** How many gaps stand in the text, in words, with what they are. */
export function sayGaps(labels) {
  const different = [...new Set(labels)];
  if (different.length === 0) return say("gaps.none");
  return say(different.length === 1 ? "gaps.one" : "gaps.many", { count: inWords(different.length), labels: different.join(", ") });
}
