"""The words of the pages: what a value is called on screen, and what is said after a button was pressed."""

from __future__ import annotations

STATES = {
    "not_selected": "Not selected",
    "on_hold": "On hold",
    "no_answer": "No answer",
    "closed_by_me": "Closed by me",
    "still_open": "Still open",
}
FILTERS = {**STATES, "not_decisions": "Not decisions"}

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
}
TONES = {"plain": "Plain", "warm": "Warm", "formal": "Formal", "brief": "Brief"}
CHANNELS = {
    "reply": "A reply in the same thread",
    "new_mail": "A new mail",
    "connection_note": "A note with a connection request",
    "message": "A message to a connection",
}

DONE = {
    "added": "Kept in your history.",
    "saved": "Saved.",
    "deleted": "Deleted. Nothing of it is left in your data.",
    "marked_as_sent": "Noted. You thanked them; that door is in good order.",
    "closed": "Closed. You can open it again at any time.",
    "reopened": "Open again.",
    "not_a_decision": "Noted. It is left out of the list and stands under “Not decisions”.",
    "a_decision": "Noted. It stands in the list again.",
}


def text_of(words: dict[str, str], value: str | None) -> str:
    """Return what a value is called; an unknown one is said to be unknown."""
    return words.get(value or "", "Not known yet")
