"""A connection note within its limit: what goes first when there is no room, and never a silent cut."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from afterword.domain.template import Draft, Template, fill, utf16_length


@dataclass(frozen=True)
class Note:
    """A note as it would stand in the box.

    Attributes:
        draft: the text with its gaps.
        limit: how many UTF-16 code units the box takes, as its `maxlength` counts them.
        left: how many of them are free; below zero when the note is too long even in its short form.
        dropped: the parts that were left out to make room, in the order in which they went.
    """

    draft: Draft
    limit: int
    left: int
    dropped: tuple[str, ...]


def compose(template: Template, values: Mapping[str, str], limit: int | None = None) -> Note:
    """Fill a note, and leave out its optional parts one by one, in the template's order, until it fits.

    Args:
        limit: what the box takes, when that is known; otherwise the template's own limit.

    Raises:
        ValueError: neither the caller nor the template gives a limit.
    """
    room = limit or template.limits.max_characters
    if room is None:
        raise ValueError(f'"{template.template_id}" is not a connection note.')
    kept = dict(values)
    dropped: list[str] = []
    draft = fill(template, kept)
    for part in template.drop_order:
        if utf16_length(draft.body) <= room:
            break
        if kept.pop(part.placeholder, "").strip():
            dropped.append(part.part)
            draft = fill(template, kept)
    return Note(draft, room, room - utf16_length(draft.body), tuple(dropped))
