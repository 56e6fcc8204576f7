"""Facts that the person took away: they stay away, though the mail is still read that way."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

ERASABLE = (
    "company",
    "role",
    "contact_name",
    "stage",
    "sender_kind",
    "feedback_stance",
    "promise",
    "referral",
)


def erased_after(before: Collection[str], kept: Mapping[str, Any], told: Mapping[str, Any]) -> list[str]:
    """Return which facts are taken away once facts of a case were told.

    Args:
        before: those that were taken away so far.
        kept: the facts of the case before.
        told: the facts told now, of which None erases; and under "erased" the names of those that the person
            took away, kept before or only read.
    """
    names = {*before, *(told.get("erased") or ())}
    names |= {name for name in told if told[name] is None and kept.get(name) is not None}
    return [name for name in ERASABLE if name in names and told.get(name) is None]
