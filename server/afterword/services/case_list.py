"""The list of cases: newest first, narrowed by state and words, a page at a time."""

from __future__ import annotations

from typing import Any

from peewee import ModelSelect, Tuple

from afterword.domain.case_state import STATES
from afterword.domain.search_words import fold
from afterword.models.case import Case
from afterword.services.cases import SHOWN

NOT_DECISIONS = "not_decisions"
"""The filter for what the person said is no decision; every other one leaves those out."""

FILTERS = (*STATES, NOT_DECISIONS)

SHOWN_ROWS = Case.select(*SHOWN, Case.dated_at)


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
    found = SHOWN_ROWS.where(Case.message_id == message_id) if message_id else _narrowed(state, words)
    if cursor:
        dated_at, _, case_id = cursor.partition(".")
        found = found.where(Tuple(Case.dated_at, Case.id) < (dated_at, int(case_id)))
    ordered: Any = found.order_by(Case.dated_at.desc(), Case.id.desc()).limit(limit + 1).dicts()
    rows = list(ordered)
    has_more = len(rows) > limit
    page = rows[:limit]
    next_cursor = f"{page[-1]['dated_at']}.{page[-1]['case_id']}" if has_more else None
    for row in page:
        del row["dated_at"]
    return {"cases": page, "next_cursor": next_cursor}


def _narrowed(state: str | None, words: str | None) -> ModelSelect[Case]:
    found = SHOWN_ROWS
    if state == NOT_DECISIONS:
        found = found.where(Case.is_decision == False)  # noqa: E712
    else:
        found = found.where(Case.is_decision.is_null() | (Case.is_decision == True))  # noqa: E712
        if state:
            found = found.where(Case.state == state)
    for word in fold(words or "").split():
        found = found.where(Case.search_text.contains(word))
    return found
