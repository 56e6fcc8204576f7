"""The form of a contact: what was typed, what the contact becomes, and what is wrong, by field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from werkzeug.datastructures import MultiDict

from afterword.dashboard import contact_words
from afterword.dashboard.form import check
from afterword.schemas.contacts import MOST_CASES, NewContactSchema

ORDER = ("name", "company", "headline", "relation", "met_where", "topic", "address", "profile_address")
"""The fields as they stand on the page, for the list of what is wrong."""

CASES = "case_ids"
ONE_MORE_CASE = "one_more_case"

_NUMBER = re.compile(r"[1-9][0-9]{0,17}")


def for_case(case: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return what an unfilled form holds; for the person of a case, what the case knows of them."""
    if case is None:
        return {CASES: []}
    return {
        "name": case["contact_name"] or "",
        "company": case["company"] or "",
        "address": case["contact_address"] or "",
        CASES: [case["case_id"]],
    }


def from_contact(contact: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the form of a kept contact holds."""
    return {**{name: contact[name] or "" for name in ORDER}, CASES: contact[CASES]}


def typed_in(form: MultiDict[str, str]) -> dict[str, Any]:
    """Return what was typed, to show it again."""
    return {**form.to_dict(), CASES: _numbers(form.getlist(CASES))}


def read(form: MultiDict[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the facts that were typed and, for each wrong field, one sentence."""
    fields: dict[str, Any] = {name: form.get(name) or None for name in ORDER}
    fields["name"] = form.get("name", "")
    fields[CASES] = _numbers([*form.getlist(CASES), form.get(ONE_MORE_CASE, "")])
    known, wrong = check(NewContactSchema(), fields)
    if not fields["name"].strip():
        wrong["name"] = contact_words.NAME_MISSING
    if "profile_address" in wrong:
        wrong["profile_address"] = contact_words.NO_PROFILE
    return known, {name: wrong[name] for name in ORDER if name in wrong}


def _numbers(chosen: list[str]) -> list[int]:
    return list(dict.fromkeys(int(each) for each in chosen if _NUMBER.fullmatch(each)))[:MOST_CASES]
