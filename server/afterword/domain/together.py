"""Several decisions close together: whether they are offered as one thing, for when, and in which order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta

LEAST = 3
WITHIN = timedelta(hours=48)
RECENT = timedelta(days=14)
"""What came, or was put off until, longer ago is no longer brought up by itself."""

EVENING = time(18)
EVENING_IS_OFFERED_UNTIL = time(17)
MORNING = time(9)
FURTHEST = timedelta(days=31)

# A person who wrote is the kindest to begin with, an address that reads nothing the least.
_ORDER = ("person", "agency", "team_mailbox", None, "no_reply")


def find_group(arrivals: Mapping[int, datetime]) -> set[int]:
    """Return those that came close together: each is one of at least three within 48 hours.

    Args:
        arrivals: when each open decision came, by the number of its case.
    """
    in_order = sorted(arrivals, key=lambda number: (arrivals[number], number))
    found: set[int] = set()
    for place in range(len(in_order) - LEAST + 1):
        near = in_order[place : place + LEAST]
        if arrivals[near[-1]] - arrivals[near[0]] <= WITHIN:
            found.update(near)
    return found


def rank(sender_kind: str | None) -> int:
    """Return the place of a sender: the kindest first."""
    return _ORDER.index(sender_kind) if sender_kind in _ORDER else _ORDER.index(None)


def choices(now: datetime) -> dict[str, datetime]:
    """Return the moments that are offered, by name; `now` is in the person's own time zone."""

    def at(days: int, hour: time) -> datetime:
        return datetime.combine(now.date() + timedelta(days=days), hour, now.tzinfo)

    offered = {"morning": at(1, MORNING), "two_days": at(2, MORNING)}
    if now.time() < EVENING_IS_OFFERED_UNTIL:
        return {"evening": at(0, EVENING), **offered}
    return offered


def is_choosable(moment: datetime, now: datetime) -> bool:
    """Tell whether the person's own moment lies ahead, and not so far off that it is out of mind."""
    return now < moment <= now + FURTHEST
