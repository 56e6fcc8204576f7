"""The cases as a table for a spreadsheet: the same words as on the pages, and never a formula."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from datetime import tzinfo
from io import StringIO
from typing import Any

from afterword.dashboard import data_words, words
from afterword.domain import moments

_SIGNS = "=+-@＝＋－＠"
_BEGINS_FORMULA = (*_SIGNS, "\t", "\r", "\n")
"""A spreadsheet takes what begins so for a calculation, and may run it."""
_UNSEEN = " \u00a0\u200b\ufeff"
_CELL_WITHIN = re.compile(rf"([;\n\r\t][\s{_UNSEEN}\"']*)(?=[{re.escape(_SIGNS)}])")
"""Where a cell begins for a spreadsheet that parts at semicolons, as many do: quotes hide none there."""


def as_csv(cases: Iterable[Mapping[str, Any]], zone: tzinfo | None) -> bytes:
    """Return the table as comma-separated values, with the mark by which spreadsheets know the encoding.

    Args:
        cases: as `exports.list_cases` returns them.
        zone: the person's own; days are told by it.
    """
    text = StringIO(newline="")
    # Every value stands in quotes, so that a comma or a new line within does not make two of it.
    table = csv.writer(text, quoting=csv.QUOTE_ALL)
    table.writerow(data_words.COLUMNS)
    for case in cases:
        table.writerow([_harmless(value) for value in _row(case, zone)])
    return text.getvalue().encode("utf-8-sig")


def _row(case: Mapping[str, Any], zone: tzinfo | None) -> list[str | None]:
    promise = case["promise"] or {}
    received_at = case["received_at"]
    day = moments.from_text(received_at).astimezone(zone).date().isoformat() if received_at else None
    return [
        str(case["case_id"]),
        case["company"],
        case["role"],
        case["contact_name"],
        case["contact_address"],
        day,
        words.STAGES.get(case["stage"] or ""),
        words.state_of(case),
        words.FEEDBACK_STANCES.get(case["feedback_stance"]),
        words.PROMISES.get(promise.get("kind", "")),
        promise.get("quote"),
        promise.get("due_on"),
        case["referral"],
    ]


def _harmless(value: str | None) -> str:
    """Return a value that is shown and never calculated."""
    text = _CELL_WITHIN.sub(r"\1'", value or "")
    # What is in front of the sign without being seen does not hide it.
    return f"'{text}" if text.lstrip(_UNSEEN).startswith(_BEGINS_FORMULA) else text
