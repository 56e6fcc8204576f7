"""Their answer to a question: what it was, as the person says it, and when a mail looks like one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

ANSWERED = "answered"
DECLINED = "declined"
TALK_PROPOSED = "talk_proposed"
OPEN_AGAIN = "role_open_again"
ANSWERS = (ANSWERED, DECLINED, TALK_PROPOSED, OPEN_AGAIN)
"""They answered, they give no feedback, they propose a talk, or they write that the role is open again."""

TAKEN_BACK = "answer_taken_back"
EVENT_KINDS = (*ANSWERS, TAKEN_BACK)

SOMETHING_ELSE = "other"
"""What a mail may be that answers nothing, such as a receipt in the same thread."""

_ANSWERS_NOTHING = ("confirmation", "job_alert")
_OF_AN_APPLICATION = (*_ANSWERS_NOTHING, "rejection", "hold", "assessment", "offer")

_BY_STANCE = {"included": ANSWERED, "refused": DECLINED, "offered": TALK_PROPOSED}


def standing(told: Iterable[tuple[str, str | None]]) -> dict[str | None, str]:
    """Return what still holds of what was told, by the mail it came in; None came elsewhere.

    Args:
        told: the kind of each event and its mail, the first told first. Taking back without a mail takes back
            what was told last.
    """
    holds: dict[str | None, str] = {}
    for kind, message_id in told:
        last = next(reversed(holds), None)
        if kind == TAKEN_BACK and message_id is None and None not in holds:
            message_id = last
        holds.pop(message_id, None)
        if kind != TAKEN_BACK:
            holds[message_id] = kind
    return holds


def latest(holds: dict[str | None, str]) -> str | None:
    """Return the answer that was told last of those that hold."""
    return next(reversed(holds.values()), None)


def can_be_answer(came_at: datetime | None, asked_at: datetime, is_own: bool) -> bool:
    """Tell whether a mail may answer a question: it is no mail of the person's, and came after it."""
    return not is_own and came_at is not None and came_at > asked_at


def likely(stance: str | None, kind: str | None) -> str | None:
    """Return what a mail seems to answer by what was read in it, or None where it says nothing of it.

    Args:
        stance: what it says about feedback.
        kind: what it was read as.
    """
    if kind == "interview":
        return TALK_PROPOSED
    return _BY_STANCE.get(stance or "") or (SOMETHING_ELSE if kind in _ANSWERS_NOTHING else None)


def is_about_another(kind: str | None, role: str | None, role_of_case: str | None) -> bool:
    """Tell whether a mail is a decision about another role than that of the case."""
    return kind in ("rejection", "hold") and differ(role, role_of_case)


def can_come_elsewhere(kind: str | None, role: str | None, role_of_case: str | None) -> bool:
    """Tell whether a mail outside the thread may be an answer: nothing speaks of another application."""
    return kind not in _OF_AN_APPLICATION and not differ(role, role_of_case)


def differ(one: str | None, other: str | None) -> bool:
    """Tell whether both are known and neither is a part of the other."""
    return bool(one and other) and not _within(one or "", other or "")


def _within(one: str, other: str) -> bool:
    shorter, longer = sorted((one.casefold(), other.casefold()), key=len)
    return shorter in longer
