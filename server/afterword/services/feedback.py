"""Feedback: what an employer answered to a case, kept line by line, with what the person makes of it.

Saving a step puts what is given in the place of what was there, so that a second press changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from afterword.domain import moments, role_family
from afterword.domain.errors import CaseNotFound
from afterword.domain.feedback import DONE, LINES, MOST_LINES, NEXT_STEP, as_phrase
from afterword.models.case import Case
from afterword.models.database import database
from afterword.models.erasing import wipe
from afterword.models.feedback import Feedback, FeedbackItem
from afterword.services import drafts, events, settings

THANKS = "T16"
FIELDS = ("point", "action", "due_on", "role_family")
STEP = ("action", "due_on")
_SHOWN = (Feedback.case.alias("case_id"), *(getattr(Feedback, name) for name in FIELDS))
_SHOWN += (Feedback.action_answer, Feedback.action_answered_at)
_SHOWN += (Feedback.step, Feedback.thanked_at, Feedback.is_formal, Feedback.created_at, Feedback.updated_at)


def read(case_id: int) -> dict[str, Any] | None:
    """Return what was answered with its lines in order, or None when nothing is kept.

    Each line is a dictionary with text, class and theme; what was left open is None.
    """
    found = Feedback.select(*_SHOWN).where(Feedback.case == case_id).dicts().first()
    if found is None:
        return None
    items = (
        FeedbackItem.select(FeedbackItem.text, FeedbackItem.item_class.alias("class"), FeedbackItem.theme)
        .join(Feedback)
        .where(Feedback.case == case_id)
        .order_by(FeedbackItem.position)
        .dicts()
    )
    return {**found, "items": list(items)}


def add_lines(case_id: int, texts: Sequence[str], now: datetime, is_formal: bool = False) -> None:
    """Keep lines of an answer below those that are there; one that is there already stays where it is.

    An answer has come, so nobody needs to ask for one any more.

    Args:
        is_formal: whether it greets the person by title and surname; a part without a greeting leaves that.

    Raises:
        CaseNotFound: there is no case of that number.
    """
    with database.atomic():
        feedback = _begin(case_id, now)
        kept = {item.text for item in FeedbackItem.select().where(FeedbackItem.feedback == feedback)}
        new = [text for text in dict.fromkeys(texts) if text not in kept]
        for position, text in enumerate(new[: max(0, MOST_LINES - len(kept))], start=len(kept)):
            FeedbackItem.create(feedback=feedback, text=text, position=position)
        if new:
            feedback.step = LINES
        feedback.is_formal = feedback.is_formal or is_formal
        _touch(feedback, now)
        events.note_answered(case_id, now)


def save_lines(case_id: int, lines: Sequence[Mapping[str, Any]], now: datetime, goes_on: bool = True) -> None:
    """Make the lines of an answer those that are told, each with text, item_class and theme.

    Raises:
        CaseNotFound: there is no case of that number.
    """
    with database.atomic():
        feedback = _begin(case_id, now)
        FeedbackItem.delete().where(FeedbackItem.feedback == feedback).execute()
        for position, line in enumerate(lines[:MOST_LINES]):
            FeedbackItem.create(feedback=feedback, position=position, **line)
        if goes_on and feedback.step == LINES:
            feedback.step = NEXT_STEP
        _touch(feedback, now)


def save_next_step(case_id: int, fields: Mapping[str, Any], now: datetime, is_done: bool = True) -> None:
    """Keep what the person will do; what is absent stays.

    Another step, or another day for it, is planned anew.

    Raises:
        CaseNotFound: there is no case of that number.
    """
    with database.atomic():
        feedback = _begin(case_id, now)
        if any(fields.get(name, getattr(feedback, name)) != getattr(feedback, name) for name in STEP):
            feedback.action_answer = feedback.action_answered_at = None
        for name in FIELDS:
            if name in fields:
                setattr(feedback, name, fields[name])
        if is_done:
            feedback.step = DONE
            case = Case.get_by_id(case_id)
            if feedback.role_family is None and "role_family" not in fields:
                feedback.role_family = role_family.propose(case.role)
        _touch(feedback, now)


def note_thanked(case_id: int, now: datetime) -> None:
    """Note that the person thanked for the answer; the first time counts."""
    thanked = Feedback.update(thanked_at=moments.to_text(now))
    thanked.where(Feedback.case == case_id, Feedback.thanked_at.is_null()).execute()


def delete(case_id: int) -> None:
    """Delete what was answered and what the person made of it, and wipe it from the file."""
    Feedback.delete().where(Feedback.case == case_id).execute()
    wipe()


def thank_you(case: Mapping[str, Any], kept: Mapping[str, Any], tone: str | None = None) -> dict[str, Any]:
    """Return the draft that thanks for the answer; with no step ahead it begins with the short one."""
    action = None if kept["action_answer"] else kept["action"]
    values = {
        "contact_name": case["contact_name"],
        "company": case["company"],
        "role": case["role"],
        "feedback_point": kept["point"],
        "next_step": as_phrase(action) if action else None,
    }
    tone = tone or (None if action else "brief")
    filled = settings.fill_in(values)
    return drafts.fill({}, values=filled, situation_id=THANKS, tone=tone, formal=kept["is_formal"])


def _begin(case_id: int, now: datetime) -> Feedback:
    """Return what is kept for the case, a new row if there is none, inside a transaction of the caller."""
    found: Feedback | None = Feedback.get_or_none(case=case_id)
    if found is not None:
        return found
    if not Case.select(Case.id).where(Case.id == case_id).exists():
        raise CaseNotFound(case_id)
    moment = moments.to_text(now)
    begun: Feedback = Feedback.create(case=case_id, step=LINES, created_at=moment, updated_at=moment)
    return begun


def _touch(feedback: Feedback, now: datetime) -> None:
    feedback.updated_at = moments.to_text(now)
    feedback.save()
