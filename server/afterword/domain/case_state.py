"""The state of a case: it follows from the mail and the events, until the person says otherwise."""

from __future__ import annotations

from afterword.domain import answer

NOT_SELECTED = "not_selected"
ON_HOLD = "on_hold"
NO_ANSWER = "no_answer"
CLOSED_BY_ME = "closed_by_me"
STILL_OPEN = "still_open"

ENDED = (CLOSED_BY_ME, NO_ANSWER)
STATES = (NOT_SELECTED, ON_HOLD, NO_ANSWER, CLOSED_BY_ME, STILL_OPEN)


def natural_state(kind: str | None, is_decision: bool | None) -> str:
    """Return what the mail alone says.

    Args:
        kind: verdict kind of the mail, or None.
        is_decision: the person's own word on it, or None.
    """
    if is_decision is False:
        return STILL_OPEN
    if kind == "hold":
        return ON_HOLD
    return NOT_SELECTED if kind == "rejection" or is_decision else STILL_OPEN


def state_of(kind: str | None, is_decision: bool | None, chosen: str | None, is_closed: bool) -> str:
    """Return the state: closed by the person first, then what they chose, then what the mail says."""
    if is_closed:
        return CLOSED_BY_ME
    return chosen or natural_state(kind, is_decision)


def choice_after(event_kind: str, chosen: str | None, state: str) -> str | None:
    """Return the choice that still holds after an event.

    Opening a case again undoes the end that it had, and an answer undoes that there was none.

    Args:
        state: of the case before the event.
    """
    if event_kind in answer.ANSWERS and chosen == NO_ANSWER:
        return None
    return None if event_kind == "reopened" and chosen == state and chosen in ENDED else chosen


def is_closed_after(event_kind: str, is_closed: bool) -> bool:
    """Tell whether the person has closed the case once the event has happened."""
    if event_kind == answer.OPEN_AGAIN:
        return False
    if event_kind in ("closed", "reopened"):
        return event_kind == "closed"
    return is_closed


TEXT_OUT = ("put_into_reply", "copied")
"""With these a text left the panel for the person's mail; whether it was sent is the person's to say."""

TO_REFERRER = "to_referrer."
"""How the names of the texts begin that go to whoever introduced the person."""


def is_reply(template_id: str | None) -> bool:
    """Tell whether a text that went out answers the company.

    One to whoever introduced the person does not. One to somebody they know there, in place of an address
    that reads no replies (person_instead), does: it thanks the company by the only way that is open.
    """
    return not (template_id or "").startswith(TO_REFERRER)


SAID_HELLO = "said_hello"
"""The person wrote a short hello to whoever had given feedback."""

EVENT_KINDS = (
    "kept",
    *TEXT_OUT,
    "rested_less",
    "parked",
    "marked_as_sent",
    "not_sent",
    "referrer_told",
    *answer.EVENT_KINDS,
    "reflected",
    "reminder_stopped",
    SAID_HELLO,
    "closed",
    "reopened",
    "corrected",
    "note_put_in",
    "note_copied",
    "note_sent",
    "note_not_sent",
    "message_put_in",
    "message_copied",
    "message_sent",
)
