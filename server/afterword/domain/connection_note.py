"""A connection note within its limit: what goes first when there is no room, and never a silent cut."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from afterword.domain.templates.template import Draft, Template, fill, utf16_length

LIMITS = {"free": 200, "premium": 300}
"""How many characters a note may have, by the kind of account."""


@dataclass(frozen=True)
class Note:
    """A note as it would stand in the box.

    Attributes:
        draft: the text with its gaps.
        limit: how many UTF-16 code units the box takes, as its `maxlength` counts them.
        left: how many of them are free; below zero when the note is too long with what must stay.
        dropped: the parts that were left out to make room, in the order in which they went.
        parts: every part that can be left out or put back, in that order.
    """

    draft: Draft
    limit: int
    left: int
    dropped: tuple[str, ...]
    parts: tuple[str, ...]


def find_limit(counter: int | None, account: str | None) -> tuple[int, str]:
    """Return how many characters a note may have, and from where that is known.

    Args:
        counter: what the page's own counter says, which wins.
        account: the kind of account the person has set, free or premium; None when they are not sure.
    """
    if counter is not None:
        return counter, "page"
    if account in LIMITS:
        return LIMITS[account], "setting"
    return LIMITS["free"], "default"


def compose(
    template: Template, values: Mapping[str, str], limit: int | None = None, kept: Collection[str] = ()
) -> Note:
    """Fill a note, and leave out its optional parts one by one, in the template's order, until it fits.

    Args:
        limit: what the box takes, when that is known; otherwise the template's own limit.
        kept: parts that the person put back; they stay, even when the note is then too long.

    Raises:
        ValueError: neither the caller nor the template gives a limit.
    """
    room = limit or template.limits.max_characters
    if room is None:
        raise ValueError(f'"{template.template_id}" is not a connection note.')
    known = dict(values)
    draft = fill(template, known)
    there = [part for part in template.drop_order if part.placeholder in draft.placed]
    dropped: list[str] = []
    for part in there:
        if utf16_length(draft.body) <= room:
            break
        if part.part not in kept:
            del known[part.placeholder]
            dropped.append(part.part)
            draft = fill(template, known)
    parts = tuple(part.part for part in there)
    return Note(draft, room, room - utf16_length(draft.body), tuple(dropped), parts)
