"""What the extension keeps while the companion is off: the rules, and every text with its gaps open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from afterword.domain.situation import PROMISE_PHRASES, RULES, default_tone
from afterword.domain.templates import question_room
from afterword.domain.templates.placeholders import CATALOGUE, Placeholder
from afterword.domain.templates.template import LATE, Template, fill, takes_late, utf16_length

VERSION = 1

# A greeting by name is worth asking for, but a text without one is whole: these gaps say how to close them.
_GREETING = ("first_name", "contact_name", "referrer_first_name")


def make(templates: Iterable[Template], language: str) -> dict[str, Any]:
    """Make the fallback from the templates of one language, in the order in which they are offered."""
    spoken = [each for each in templates if each.language == language]
    alike: dict[str, list[Template]] = {}
    for each in spoken:
        alike.setdefault(each.situation_id, []).append(each)
    return {
        "version": VERSION,
        "language": language,
        "rules": [
            {
                "situation_id": rule.situation_id,
                "tone": default_tone(rule.situation_id),
                "when": {name: list(allowed) for name, allowed in rule.when.items()},
                "advice": {"key": rule.advice_key, "reason_key": rule.reason_key},
            }
            for rule in RULES
        ],
        "texts": [_make_text(each, alike[each.situation_id]) for each in spoken],
        "promise_phrases": PROMISE_PHRASES,
        "placeholders": [
            {"name": each.name, "label": each.label, "asked_as": each.asked_as, "hint": each.hint}
            for each in CATALOGUE.values()
        ],
    }


def _make_text(template: Template, alike: list[Template]) -> dict[str, Any]:
    greeted = fill(template, {}, also_ask=_GREETING)
    whole = fill(template, {})
    greeting, plain_greeting = greeted.body.split("\n", 1)[0], whole.body.split("\n", 1)[0]
    asked = dict.fromkeys(gap.placeholder for gap in greeted.gaps)
    needed = {each.name for each in whole.missing}
    gaps = []
    for name in asked:
        gap = {"placeholder": name, "label": CATALOGUE[name].label, "text": f"[{CATALOGUE[name].label}]"}
        if name not in needed:
            gap |= {"part": greeting, "otherwise": plain_greeting}
            gap |= _greet_by_full_name(template, name, plain_greeting)
        gaps.append(gap)
    return {
        "template_id": template.template_id,
        "situation_id": template.situation_id,
        "tone": template.tone,
        "tones": [each.tone for each in alike],
        "channel": template.channel,
        "language": template.language,
        "subject": greeted.subject,
        "asks": template.asks,
        "body": greeted.body,
        "gaps": gaps,
        "question_tone": question_room.tone_with_room(template, alike),
        "own_question": _own_question(template, greeted.body),
        "late": _late(template, greeted.body),
        "missing": [_name_missing(each) for each in whole.missing],
    }


def _greet_by_full_name(template: Template, greeted_by: str, plain_greeting: str) -> dict[str, Any]:
    """Return the gap of the greeting for whoever writes formally, where one by first name has such a form."""
    name = "contact_name"
    greeting = fill(template, {}, also_ask=(name,)).body.split("\n", 1)[0]
    if greeted_by != "first_name" or greeting == plain_greeting:
        return {}
    label = CATALOGUE[name].label
    gap = {"placeholder": name, "label": label, "text": f"[{label}]"}
    return {"by_full_name": {**gap, "part": greeting, "otherwise": plain_greeting}}


def _own_question(template: Template, body: str) -> dict[str, Any] | None:
    """Return which stretch of the body gives way to a question of the person's own, and to what words.

    The stretch is mostly the text's own question, so that the mail never asks two; places as in `Gap`.
    """
    if not question_room.takes_question(template):
        return None
    asking = fill(template, {}, also_ask=(*_GREETING, question_room.PLACEHOLDER)).body
    label = CATALOGUE[question_room.PLACEHOLDER].label
    gap = {"placeholder": question_room.PLACEHOLDER, "label": label, "text": f"[{label}]"}
    return {**_what_differs(body, asking), "gap": gap}


def _late(template: Template, body: str) -> dict[str, Any] | None:
    """Return which stretch gives way, and to what words, where the thanks say that they come late."""
    if not takes_late(template):
        return None
    return _what_differs(body, fill(template, {}, also_ask=_GREETING, flags=(LATE,)).body)


def _what_differs(body: str, other: str) -> dict[str, Any]:
    """Return the stretch from the first to the last difference, and what stands there in the other text."""
    before = _count_alike(body, other)
    after = _count_alike(body[before:][::-1], other[before:][::-1])
    return {
        "start": utf16_length(body[:before]),
        "end": utf16_length(body[: len(body) - after]),
        "words": other[before : len(other) - after],
    }


def _count_alike(one: str, other: str) -> int:
    """Count the characters with which both begin."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _name_missing(placeholder: Placeholder) -> dict[str, str]:
    return {"placeholder": placeholder.name, "label": placeholder.asked_as, "hint": placeholder.hint}
