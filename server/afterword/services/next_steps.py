"""The one next step that the person made of an answer: when its day has come, and what became of it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from afterword.domain import moments
from afterword.domain.errors import CaseNotFound
from afterword.domain.feedback import DONE
from afterword.models.case import WHICH_CASE, Case
from afterword.models.feedback import Feedback


def list_due(today: date, most: int) -> list[dict[str, Any]]:
    """Return the steps that are still planned and whose day has come, the longest planned first.

    Each is a dictionary with action and due_on, and with case_id, company, role, contact_name and subject of
    the case that it came from.
    """
    is_planned = (Feedback.step == DONE) & Feedback.action.is_null(False) & Feedback.action_answer.is_null()
    rows: Any = (
        Feedback.select(
            Feedback.action,
            Feedback.due_on,
            *WHICH_CASE,
        )
        .join(Case)
        .where(is_planned, Feedback.due_on <= today.isoformat())
        .order_by(Feedback.due_on, Feedback.id)
    )
    return list(rows.limit(most).dicts())


def answer(case_id: int, said: str | None, now: datetime) -> None:
    """Note that a step was done or let go, or with None that it is planned as before.

    To say the same again changes nothing: the first time counts.

    Raises:
        CaseNotFound: there is no step of such a case.
    """
    known = (Feedback.case == case_id) & Feedback.action.is_null(False) & (Feedback.action_answer == said)
    if said and Feedback.select(Feedback.id).where(known).exists():
        return
    moment = moments.to_text(now) if said else None
    _change(case_id, action_answer=said, action_answered_at=moment)


def choose_day(case_id: int, day: str) -> None:
    """Plan a step for another day.

    Raises:
        CaseNotFound: there is no step of such a case.
    """
    _change(case_id, due_on=day, action_answer=None, action_answered_at=None)


def _change(case_id: int, **fields: str | None) -> None:
    change = Feedback.update(**fields).where(Feedback.case == case_id, Feedback.action.is_null(False))
    if not change.execute():
        raise CaseNotFound(case_id)
