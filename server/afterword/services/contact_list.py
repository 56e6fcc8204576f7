"""The list of contacts: the last changed first, narrowed by words, a page at a time."""

from __future__ import annotations

from typing import Any

from peewee import ModelSelect, Tuple, fn

from afterword.domain.search_words import fold
from afterword.models.contact import Contact
from afterword.services.contacts import SHOWN, add_case_ids


def list_page(words: str | None = None, cursor: str | None = None, limit: int = 25) -> dict[str, Any]:
    """Return one page of contacts, and the cursor of the next, which is None on the last page.

    Args:
        words: each must stand in the name or the company.
        cursor: from the page before.
    """
    fitting = Contact.select(Contact.id)
    for word in fold(words or "").split():
        fitting = fitting.where(fn.instr(Contact.search_text, word) > 0)
    if cursor:
        updated_at, _, contact_id = cursor.partition(".")
        fitting = fitting.where(Tuple(Contact.updated_at, Contact.id) < (updated_at, int(contact_id)))
    # The index alone tells which contacts fit; only those of the page are then read.
    page_ids = _last_changed_first(fitting).limit(limit + 1)
    found: Any = _last_changed_first(Contact.select(*SHOWN).where(Contact.id.in_(page_ids))).dicts()
    rows = list(found)
    page = rows[:limit]
    has_more = len(rows) > limit
    next_cursor = f"{page[-1]['updated_at']}.{page[-1]['contact_id']}" if has_more else None
    return {"contacts": add_case_ids(page), "next_cursor": next_cursor}


def _last_changed_first(found: ModelSelect[Contact]) -> ModelSelect[Contact]:
    return found.order_by(Contact.updated_at.desc(), Contact.id.desc())
