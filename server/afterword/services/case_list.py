"""The list of cases: newest first, narrowed by state and words, a page at a time."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from peewee import ModelSelect, Tuple, fn

from afterword.domain import moments
from afterword.domain.case_state import STATES
from afterword.domain.search_words import fold
from afterword.models.case import Case
from afterword.services.cases import SHOWN, complete

NOT_DECISIONS = "not_decisions"
"""The filter for what the person said is no decision; every other one leaves those out."""

FILTERS = (*STATES, NOT_DECISIONS)


def list_page(
    state: str | None = None,
    words: str | None = None,
    message_id: str | None = None,
    cursor: str | None = None,
    limit: int = 25,
) -> dict[str, Any]:
    """Return one page of cases, and the cursor of the next, which is None on the last page.

    Args:
        state: one of FILTERS.
        message_id: the case of this message only, whatever the person said of it.
        words: each must stand in the company, the role or the person's name.
        cursor: from the page before.
    """
    fitting = _ids(message_id, state, words)
    if cursor:
        dated_at, _, case_id = cursor.partition(".")
        fitting = fitting.where(Tuple(Case.dated_at, Case.id) < (dated_at, int(case_id)))
    # The indexes alone tell which cases fit; only those of the page are then read.
    page_ids = _newest_first(fitting).limit(limit + 1)
    rows: Any = _newest_first(Case.select(*SHOWN, Case.dated_at).where(Case.id.in_(page_ids))).dicts()
    rows = list(rows)
    has_more = len(rows) > limit
    page = rows[:limit]
    next_cursor = f"{page[-1]['dated_at']}.{page[-1]['case_id']}" if has_more else None
    for row in page:
        del row["dated_at"]
    return {"cases": [complete(row) for row in page], "next_cursor": next_cursor}


def list_due(now: datetime, most: int) -> list[dict[str, Any]]:
    """Return the cases in which a later word is welcome by now, the longest awaited first.

    What was put off until later ("not today") waits until then.
    """
    is_back = Case.parked_until.is_null() | (Case.parked_until <= moments.to_text(now))
    due = Case.select(*SHOWN).where(Case.remind_on <= now.date().isoformat(), is_back)
    rows: Any = due.order_by(Case.remind_on, Case.id).limit(most).dicts()
    return [complete(row) for row in rows]


def _ids(message_id: str | None, state: str | None, words: str | None) -> ModelSelect[Case]:
    ids = Case.select(Case.id)
    if message_id:
        return ids.where(Case.message_id == message_id)
    if state == NOT_DECISIONS:
        ids = ids.where(Case.is_decision == False)  # noqa: E712
    else:
        ids = ids.where(Case.is_decision.is_null() | (Case.is_decision == True))  # noqa: E712
        if state:
            ids = ids.where(Case.state == state)
    for word in fold(words or "").split():
        ids = ids.where(fn.instr(Case.search_text, word) > 0)
    return ids


def _newest_first(found: ModelSelect[Case]) -> ModelSelect[Case]:
    return found.order_by(Case.dated_at.desc(), Case.id.desc())
