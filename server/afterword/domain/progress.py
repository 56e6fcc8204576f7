"""How far the person has come with a case: thanked, asked, or no answer; it follows from what happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.domain.answer import ANSWERS
from afterword.domain.case_state import NO_ANSWER

NUDGED = "nudged"
LAST_NOTE = "last_note"
PROGRESS = ("draft_put_in", "thanked", "asked", "accepted_offer", NUDGED, LAST_NOTE, "no_answer", *ANSWERS)

AWAITING = ("asked", "accepted_offer", NUDGED, LAST_NOTE, "no_answer")
"""How far one has come while an answer may still come, silence included."""

SENT = "sent"
NOT_SENT = "not_sent"
NOT_NOW = "not_now"
SENT_ANSWERS = (SENT, NOT_SENT, NOT_NOW)
"""What the person said when asked whether the text was sent; it is asked once for each text."""

ASKED_AFTER = timedelta(minutes=10)


@dataclass(frozen=True)
class TextOut:
    """The last text that was put into the mail or copied for it: since when, if it asks, and which one."""

    since: datetime
    asks: bool
    template_id: str | None = None


def progress_of(
    state: str,
    feedback_stance: str | None,
    text_out: TextOut | None,
    sent_answer: str | None,
    answer: str | None = None,
) -> str | None:
    """Return how far the person has come, or None before the first text.

    Args:
        answer: what they answered; once something came back, that is how far one has come.
    """
    if answer:
        return answer
    if sent_answer == NOT_SENT or (text_out is None and sent_answer != SENT):
        return None
    nudge = _nudge_of(text_out)
    if nudge:
        return "no_answer" if state == NO_ANSWER else nudge
    if text_out and text_out.asks:
        if feedback_stance == "offered":
            return "accepted_offer"
        return "no_answer" if state == NO_ANSWER else "asked"
    return "thanked" if sent_answer == SENT else "draft_put_in"


def _nudge_of(text_out: TextOut | None) -> str | None:
    """Return which of the two questions after a silence went out last, if one did."""
    name = (text_out.template_id or "") if text_out else ""
    return NUDGED if name.startswith("first_nudge") else LAST_NOTE if name.startswith("last_nudge") else None


def is_to_be_asked(text_out: TextOut | None, sent_answer: str | None, now: datetime) -> bool:
    """Tell whether it is time to ask if the text was sent: once, and not while it is being read over."""
    return text_out is not None and sent_answer is None and now >= text_out.since + ASKED_AFTER
