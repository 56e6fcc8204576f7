"""Which text fits once a later word is due: the reminder that belongs to the text that stayed unanswered."""

from __future__ import annotations

from datetime import date

from afterword.domain.reminder import NO_WORD, NUDGED, QUESTION_UNANSWERED
from afterword.domain.templates.question_room import takes_question
from afterword.domain.templates.template import Template

ONE_REMINDER = "T15"
LAST_NOTE = "T14b"
_BY_REASON = {NO_WORD: "T14a", NUDGED: LAST_NOTE}
_FEEDBACK_OFFERED = "T09"
_FIRST_NUDGE = "T14a"


def situation_due(
    remind_on: str | None, remind_reason: str | None, last: Template | None, today: date
) -> str | None:
    """Return the situation whose text fits by now, or None where nothing is due or no text is meant for it.

    Args:
        remind_on: the day of the later word, such as 2026-12-06.
        last: the template of the last text to the company; None where it is not known.
    """
    if not remind_on or remind_on > today.isoformat():
        return None
    if remind_reason != QUESTION_UNANSWERED or last is None:
        return _BY_REASON.get(remind_reason or "")
    if last.situation_id == _FIRST_NUDGE:
        return LAST_NOTE
    return ONE_REMINDER if takes_question(last) or last.situation_id == _FEEDBACK_OFFERED else None
