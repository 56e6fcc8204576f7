"""Whether a text has room for the one question: by itself, where the person wants to, or not at all."""

from __future__ import annotations

from collections.abc import Iterable

from afterword.domain.templates.template import Template

PLACEHOLDER = "question"
SWITCHED_OFF = ("T02",)
"""Situations whose texts ask nothing by themselves, in which one may ask all the same."""


def takes_question(template: Template) -> bool:
    """Return whether a question that the person chooses has its place in this text.

    A text may ask for something else, such as when to write again, and have no such place.
    """
    return PLACEHOLDER in template.placeholders and (template.asks or template.situation_id in SWITCHED_OFF)


def tone_with_room(template: Template, others: Iterable[Template]) -> str | None:
    """Return the tone in which one may ask all the same; None where the text asks by itself, or may not."""
    if template.asks or template.situation_id not in SWITCHED_OFF:
        return None
    return next((each.tone for each in others if takes_question(each)), None)
