"""The words of the pages: what a value is called on screen, and what is said after a button was pressed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from afterword.domain import state_names

STAGES = {
    "applied": "I applied",
    "screened": "A first call",
    "task": "A task or take-home",
    "interviewed": "One or more interviews",
    "final": "The final round",
}
SENDER_KINDS = {
    "person": "A person",
    "team_mailbox": "A team mailbox",
    "no_reply": "A no-reply address",
    "agency": "A recruiter or agency",
}
FEEDBACK_STANCES = {
    "none": "Nothing about it",
    "offered": "They offer it",
    "included": "It is in the mail",
    "refused": "They do not give it",
}
PROMISES = {
    "kept_on_file": "Keep my details on file",
    "apply_again": "Welcome me to apply again",
    "will_contact": "Write to me again",
    "other_team": "Pass me on to another team",
}
EVENTS = {
    "kept": "Kept in your history",
    "put_into_reply": "Put into the reply",
    "copied": "Copied",
    "marked_as_sent": "Marked as sent",
    "closed": "Closed by you",
    "reopened": "Opened again",
    "corrected": "Corrected",
    "reflected": "You looked back",
    "rested_less": "Put in before the rest was over, as you chose",
    "parked": "Put off",
    "not_sent": "Not sent",
    "referrer_told": "Told the person who introduced you",
    "answered": "They answered",
    "declined": "They do not give feedback",
    "talk_proposed": "They propose a talk",
    "role_open_again": "The role is open again",
    "answer_taken_back": "Their answer taken back",
    "reminder_stopped": "Reminder stopped",
    "said_hello": "You wrote a short hello",
    "note_put_in": "Note put into LinkedIn",
    "note_copied": "Note copied",
    "note_sent": "Note marked as sent",
    "note_not_sent": "The note was not sent",
    "message_put_in": "Message put into LinkedIn",
    "message_copied": "Message copied",
    "message_sent": "Message marked as sent",
}
TONES = {"plain": "Plain", "warm": "Warm", "formal": "Formal", "brief": "Brief"}
CHANNELS = {
    "reply": "A reply in the same thread",
    "new_mail": "A new mail",
    "connection_note": "A note with a connection request",
    "message": "A message to a connection",
}

DONE = {
    "imported": "Imported. Everything in the file is here now.",
    "looks_again": "The second look looks for it again.",
    "added": "Kept in your history.",
    "saved": "Saved.",
    "deleted": "Deleted from your history.",
    "marked_as_sent": "Noted. You thanked them; that door is in good order.",
    "closed": "Closed. You can open it again at any time.",
    "reopened": "Open again.",
    "stopped": "Kept. Your look back goes on where you stopped, whenever you like.",
    "answered": "Noted. You need not agree with it, and there is no hurry.",
    "declined": "Noted. Nothing more is open there.",
    "talk_proposed": "Noted.",
    "role_open_again": "Noted. The case is open again, with everything in it.",
    "answer_taken_back": "Taken back. Your question is open again.",
    "answer_stopped": "Kept. Their answer waits here until you go on.",
    "step_done": "Noted. It stays with the case.",
    "step_let_go": "Let go. You can plan it again from the case.",
    "step_planned": "Planned as before.",
    "step_day": "Noted. It comes up on that day, and quietly.",
    "promise_removed": "Removed. While this page is open you can bring it back.",
    "promise_back": "It stands there again.",
    "promise_stays": "Other words stand there by now, and they stay.",
    "promise_gone": "It is not remembered any more. You can write it anew with “Edit”.",
    "answer_deleted": "Deleted. None of their words are left here.",
    "thanked_for_answer": "Noted. You thanked them; that door is in good order.",
    "lesson_used": "Noted.",
    "lesson_not_here": "Noted. It stays with the case it came from.",
    "letter_locked": "Kept. It stays folded until you open it.",
    "letter_week": "Kept for seven days, then it deletes itself.",
    "letter_gone": "Deleted. Nothing of it is left here.",
    "letters_anew": "The damaged file was set aside. New letters can be written.",
    "parked": "Put off until then. Nothing is urgent.",
    "left_alone": "Noted. They stay in your list.",
    "closed_quietly": "Closed quietly. You can open each of them again at any time.",
    "person_added": "Kept. You find them here again.",
    "person_deleted": "Deleted. Their cases are still here.",
    "note_sent": "Noted. It counts as one of this month's notes.",
    "note_not_sent": "Noted. It counts in no month.",
    "message_sent": "Noted.",
    "not_a_decision": "Noted.",
    "not_sent": "Noted. There is no hurry.",
    "not_now": "Noted. You can say so later with “Mark as sent”.",
    "referrer_told": "Noted. They heard it from you first.",
    "rest": "Changed for this case.",
    "parked_today": "Put off until tomorrow morning. Nothing is urgent.",
    "another_day": "Noted. It comes up on that day, and quietly.",
    "no_day": "Choose a day for it, such as 2026-12-06.",
    "reminder_stopped": "Stopped for good. You did your part.",
    "check_in_planned": "Planned. It comes up on that day, and quietly.",
    "said_hello": "Noted. There is nothing more to do.",
    "no_answer": "Noted. You did the professional part.",
    "a_decision": "Noted. It stands in the list again.",
}

NAME_MISSING = "Write the name that should stand under your messages."
CASE_UNNAMED = "Name the company, the role or the person, so that you can find it again."
PROMISE_UNNAMED = "Choose what they said they would do, or clear their words and the day."
NO_DAY = "Write a day, such as 2026-11-24."
TOO_LONG = "This is too long to keep. Shorten it."
NOT_STORABLE = "This holds characters that cannot be kept. Type it anew."
NOTHING_WRITTEN = "Nothing is written yet. To let it go, choose Delete now."
NO_ROOM = "The disk did not take it. Free some space, then try again; your words are still here."
NOT_LISTED = "Choose one from the list."


def text_of(words: dict[str, str], value: str | None) -> str:
    """Return what a value is called; an unknown one is said to be unknown."""
    return words.get(value or "", "Not known yet")


def name_of(case: Mapping[str, Any]) -> str:
    """Return what a case is called: by the first of its facts that tells it apart."""
    named = (case[fact] for fact in ("company", "contact_name", "subject", "role"))
    return next(filter(None, named), "Not named yet")


def state_of(case: Mapping[str, Any]) -> str:
    """Return how it stands with a case, in the person's own word where they chose one."""
    if case["is_decision"] is False:
        return state_names.NOT_A_DECISION
    return case["state_name"] or state_names.USUAL[case["state"]]
