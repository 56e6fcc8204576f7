"""What the extension keeps while the companion is off: the rules, and every text with its gaps open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from afterword.domain.placeholders import CATALOGUE, Placeholder
from afterword.domain.situation import PROMISE_PHRASES, RULES, default_tone
from afterword.domain.template import Template, fill

VERSION = 1

# A greeting by name is worth asking for, but a text without one is whole: these gaps say how to close them.
_GREETING = ("first_name", "contact_name", "referrer_first_name")


def make(templates: Iterable[Template], language: str) -> dict[str, Any]:
    """Make the fallback from the templates of one language, in the order in which they are offered."""
    spoken = [each for each in templates if each.language == language]
    tones: dict[str, list[str]] = {}
    for each in spoken:
        tones.setdefault(each.situation_id, []).append(each.tone)
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
        "texts": [_make_text(each, tones[each.situation_id]) for each in spoken],
        "promise_phrases": PROMISE_PHRASES,
        "placeholders": [
            {"name": each.name, "label": each.label, "asked_as": each.asked_as, "hint": each.hint}
            for each in CATALOGUE.values()
        ],
    }


def _make_text(template: Template, tones: list[str]) -> dict[str, Any]:
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
        gaps.append(gap)
    return {
        "template_id": template.template_id,
        "situation_id": template.situation_id,
        "tone": template.tone,
        "tones": tones,
        "channel": template.channel,
        "language": template.language,
        "subject": greeted.subject,
        "asks": template.asks,
        "body": greeted.body,
        "gaps": gaps,
        "missing": [_name_missing(each) for each in whole.missing],
    }


def _name_missing(placeholder: Placeholder) -> dict[str, str]:
    return {"placeholder": placeholder.name, "label": placeholder.asked_as, "hint": placeholder.hint}
