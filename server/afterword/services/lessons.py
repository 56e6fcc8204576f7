"""Lessons: what an employer's answer taught, shown again in a later case of that kind of job."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from peewee import JOIN

from afterword.domain import moments, role_family
from afterword.domain.case_state import STILL_OPEN
from afterword.domain.errors import CaseNotFound
from afterword.domain.feedback import LET_GO, NOT_HERE, WILL_WORK_ON, is_time_for_lesson
from afterword.models.case import WHICH_CASE, Case
from afterword.models.database import database
from afterword.models.feedback import Feedback, FeedbackItem, LessonAnswer
from afterword.services import feedback

MOST_SHOWN = 3
"""The latest ones; more would bury the one that helps."""


def for_case(case: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the lessons for a case, the latest first.

    Each is a dictionary with case_id, company, role, contact_name and subject of the case it came from, with
    action, due_on, action_answer, points (the lines to work on), updated_at and answer, None until it was
    said.
    """
    if not is_time_for_lesson(case["stage"]) or case["is_decision"] is False:
        return []
    kept = feedback.read(case["case_id"])
    kinds = [kind for kind in (case["role"], kept and kept["role_family"]) if kind]
    lessons: list[dict[str, Any]] = []
    for row in _earlier(case) if kinds else ():
        if len(lessons) == MOST_SHOWN:
            break
        if not any(role_family.fits(row["role_family"], kind) for kind in kinds):
            continue
        points = _points(row.pop("feedback_id"))
        if row["action_answer"] == LET_GO:
            row["action"] = row["due_on"] = None
        if row["action"] or points:
            lessons.append({**row, "points": points})
    return lessons


def answer(case_id: int, from_case_id: int, said: str, now: datetime) -> None:
    """Note what the person says of a lesson in a case; what is said last holds.

    Raises:
        CaseNotFound: there is no such case, or nothing is kept of the other one.
    """
    with database.atomic():
        lesson = Feedback.get_or_none(case=from_case_id)
        if lesson is None or not Case.select(Case.id).where(Case.id == case_id).exists():
            raise CaseNotFound(case_id)
        LessonAnswer.delete().where(LessonAnswer.case == case_id, LessonAnswer.feedback == lesson).execute()
        LessonAnswer.create(case=case_id, feedback=lesson, answer=said, answered_at=moments.to_text(now))


def _earlier(case: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Return what earlier cases taught; while a case is open, every other one can teach something for it."""
    here = case["case_id"]
    is_said = (LessonAnswer.feedback == Feedback.id) & (LessonAnswer.case == here)
    rows = (
        Feedback.select(
            Feedback.id.alias("feedback_id"),
            Feedback.action,
            Feedback.due_on,
            Feedback.action_answer,
            Feedback.role_family,
            Feedback.updated_at,
            LessonAnswer.answer,
            *WHICH_CASE,
        )
        .join(Case)
        .switch(Feedback)
        .join(LessonAnswer, JOIN.LEFT_OUTER, on=is_said)
        .where(Case.id != here, Feedback.role_family.is_null(False))
        .where(LessonAnswer.answer.is_null() | (LessonAnswer.answer != NOT_HERE))
        .order_by(Feedback.updated_at.desc(), Feedback.id.desc())
    )
    if case["state"] != STILL_OPEN:
        dated_at = case["received_at"] or case["created_at"]
        rows = rows.where((Case.dated_at < dated_at) | ((Case.dated_at == dated_at) & (Case.id < here)))
    found: Iterator[dict[str, Any]] = rows.dicts().iterator()
    return found


def _points(feedback_id: int) -> list[str]:
    rows = FeedbackItem.select(FeedbackItem.text).where(
        FeedbackItem.feedback == feedback_id, FeedbackItem.item_class == WILL_WORK_ON
    )
    return [row.text for row in rows.order_by(FeedbackItem.position)]
