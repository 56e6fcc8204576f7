"""What a company said it would do: taken away from a case, and brought back as long as the page is open."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import Any

from afterword.domain.case_state import ENDED
from afterword.domain.reminder import PROMISE
from afterword.models.case import Case
from afterword.models.database import database
from afterword.services import cases

MOST_REMEMBERED = 20

_REMINDER = ("remind_on", "remind_reason", "remind_chosen_on")


@dataclass(frozen=True)
class Removed:
    """A promise that was taken away, with the later word that went with it."""

    case_id: int
    promise: Mapping[str, Any]
    reminder: Mapping[str, str | None]


class RemovedPromises:
    """The latest ones, in memory alone: what is taken away is written nowhere."""

    def __init__(self) -> None:
        self._removed: dict[str, Removed] = {}
        self._lock = Lock()

    def add(self, removed: Removed) -> str:
        """Remember one, and return the word by which it is found again."""
        word = secrets.token_urlsafe(9)
        with self._lock:
            self._removed[word] = removed
            for oldest in list(self._removed)[:-MOST_REMEMBERED]:
                del self._removed[oldest]
        return word

    def find(self, word: str, case_id: int) -> Removed | None:
        """Return the one of this case that is found by a word."""
        found = self._removed.get(word)
        return found if found and found.case_id == case_id else None

    def last_word(self, case_id: int) -> str | None:
        """Return the word for what was taken away last from a case: a second press is the same press."""
        with self._lock:
            words = [word for word, each in self._removed.items() if each.case_id == case_id]
        return words[-1] if words else None

    def forget(self, case_id: int) -> None:
        """Forget those of a case."""
        with self._lock:
            self._removed = {word: each for word, each in self._removed.items() if each.case_id != case_id}


def change(case_id: int, fields: Mapping[str, Any], now: datetime) -> Removed | None:
    """Correct a case, as `cases.change` does; return the promise where that took one away.

    Raises:
        CaseNotFound: there is none of that number.
        MessageHasCase: the message given has another case.
    """
    with database.atomic():
        before: Case | None = Case.get_or_none(id=case_id)
        cases.change(case_id, fields, now)
    if before is None or not before.promise or fields.get("promise", before.promise):
        return None
    return Removed(case_id, before.promise, {name: getattr(before, name) for name in _REMINDER})


def bring_back(removed: Removed, now: datetime) -> bool:
    """Put a promise back into its case, and plan the later word that had gone with it.

    What was written in its place since stays.

    Returns: whether the case has this promise now.

    Raises:
        CaseNotFound: the case is deleted.
    """
    with database.atomic():
        stands = cases.get(removed.case_id)["promise"]
        if stands:
            return bool(stands == removed.promise)
        kept = cases.change(removed.case_id, {"promise": removed.promise}, now)
        is_free = kept["remind_reason"] is None and kept["state"] not in ENDED
        if removed.reminder["remind_reason"] == PROMISE and is_free:
            Case.update(**removed.reminder).where(Case.id == removed.case_id).execute()
    return True
