"""The one true detail of a text: which placeholder takes it, and whether the text can do without."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from afterword.domain.templates.template import Template, fill

DETAILS = (
    "own_detail",
    "topic",
    "feedback_point",
    "drew_me",
    "how_it_went",
    "since_then",
    "their_work",
    "news_reason",
    "fit_point",
)
"""Placeholders that only the person can fill with something true. The first one that a text needs counts, or
else the first one that it takes."""


@dataclass(frozen=True)
class OwnDetail:
    """Where the detail of a text stands; without a placeholder the text takes none."""

    required: bool
    placeholder: str | None


@cache
def find(template: Template) -> OwnDetail:
    """Return where a template takes the person's own detail."""
    needed = {each.name for each in fill(template, {}).missing}
    for names in (needed, template.placeholders):
        for name in DETAILS:
            if name in names:
                return OwnDetail(name in needed, name)
    return OwnDetail(False, None)
