"""The door of a company: every case there, the people, what was promised, and the last words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import fn

from afterword.domain.search_words import fold
from afterword.models.case import Case
from afterword.models.contact import CaseContact, Contact
from afterword.models.event import Event
from afterword.services.cases import SHOWN, complete


def read(company: str) -> dict[str, Any] | None:
    """Return what is known of a company, however its name is written; None when it has no case.

    The cases come newest first, and people in the order in which they were met. The last words are those of
    the last text that was put in, copied or told.
    """
    rows = _find(Case.select(*SHOWN), Case, company)
    if not rows:
        return None
    cases = [complete(row) for row in sorted(rows, key=_when, reverse=True)]
    case_ids = [case["case_id"] for case in cases]
    return {
        "company": cases[0]["company"],
        "cases": cases,
        "people": _people(company, cases),
        "last_words": _last_words(case_ids),
    }


def _find(select: Any, model: Any, company: str) -> list[dict[str, Any]]:
    """Return the rows whose company is this one; the index of the search narrows them down first."""
    folded = fold(company)
    near = model.select(model.id).where(fn.instr(model.search_text, folded) > 0)
    rows = select.where(model.id.in_(near)).dicts()
    return [row for row in rows if row["company"] and fold(row["company"]) == folded]


def _when(case: dict[str, Any]) -> tuple[str, int]:
    return case["received_at"] or case["created_at"], case["case_id"]


def _people(company: str, cases: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the contacts met in these cases or working there, then those who only wrote."""
    met = CaseContact.select(CaseContact.contact).where(CaseContact.case.in_([c["case_id"] for c in cases]))
    shown = (Contact.id, Contact.name, Contact.headline, Contact.company, Contact.address)
    of_cases: Any = Contact.select(*shown).where(Contact.id.in_(met)).dicts()
    known = [*of_cases, *_find(Contact.select(*shown), Contact, company)]
    people: dict[str, dict[str, Any]] = {}
    for row in sorted(known, key=lambda row: row["id"]):
        people.setdefault(fold(row["name"]), _person(row["name"], row["headline"], row["address"]))
    for case in reversed(cases):
        if case["contact_name"]:
            wrote = _person(case["contact_name"], None, case["contact_address"])
            people.setdefault(fold(case["contact_name"]), wrote)
    return list(people.values())


def _person(name: str, headline: str | None, address: str | None) -> dict[str, Any]:
    return {"name": name, "headline": headline, "address": address}


def _last_words(case_ids: Sequence[int]) -> dict[str, Any] | None:
    found: dict[str, Any] | None = (
        Event.select(Event.kind, Event.happened_at, Event.text)
        .where(Event.case.in_(case_ids), Event.text.is_null(False))
        .order_by(Event.id.desc())
        .dicts()
        .first()
    )
    return found
