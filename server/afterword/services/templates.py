"""The message set: read once from its folder, then looked up by situation, tone and language."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

from afterword.bundled import folder
from afterword.domain.errors import TemplateInvalid, TemplateNotFound
from afterword.domain.situation import default_tone
from afterword.domain.templates import template
from afterword.domain.templates.template import Template

LANGUAGE = "en"
"""The language that is complete; asked for another one, a text in this one is given."""

_TONE_ORDER = ("plain", "warm", "formal", "brief")


class TemplateSet:
    """All templates of one folder.

    Attributes:
        templates: the main texts, one for each situation, tone and language.
        alternatives: the other ones, each for one of them.
    """

    def __init__(self, templates: list[Template]) -> None:
        ordered = sorted(templates, key=lambda each: (each.situation_id, _TONE_ORDER.index(each.tone)))
        self.templates = [each for each in ordered if each.alternative is None]
        self.alternatives = [each for each in ordered if each.alternative is not None]
        self._by_key = {(each.situation_id, each.tone, each.language): each for each in self.templates}
        self._tones: dict[tuple[str, str], list[str]] = {}
        for each in self.templates:
            self._tones.setdefault((each.situation_id, each.language), []).append(each.tone)
        self._by_place: dict[tuple[str, str], list[Template]] = {}
        for each in (*self.templates, *self.alternatives):
            self._by_place.setdefault((each.situation_id, each.channel), []).append(each)

    def tones(self, situation_id: str, language: str) -> list[str]:
        """Name the tones kept for a situation, in the order in which they are offered."""
        return self._tones.get((situation_id, language), [])

    def list_for(self, situation_id: str, channel: str, language: str | None) -> list[Template]:
        """Return every text of a situation and channel: the main ones first, then the alternatives.

        A language that is not kept gives way to the one that is complete.
        """
        fitting = self._by_place.get((situation_id, channel), ())
        spoken = [each for each in fitting if each.language == language]
        return spoken or [each for each in fitting if each.language == LANGUAGE]

    def choose(self, situation_id: str, tone: str | None, language: str | None) -> Template:
        """Return the template for a situation; a tone or language that is not kept gives way to the default.

        Raises:
            TemplateNotFound: nothing is kept for that situation.
        """
        for spoken in (language or LANGUAGE, LANGUAGE):
            for wanted in (tone, default_tone(situation_id), *self.tones(situation_id, spoken)):
                found = self._by_key.get((situation_id, wanted or "", spoken))
                if found:
                    return found
        raise TemplateNotFound(situation_id)


def read_folder(root: Path) -> TemplateSet:
    """Read every template file below a folder.

    Raises:
        TemplateInvalid: a file cannot be used, or two of them say they are the same.
    """
    templates: dict[tuple[str | None, ...], Template] = {}
    for path in sorted(root.glob("*/*.md")):
        source = path.relative_to(root).as_posix()
        read = template.parse(path.read_text(encoding="utf-8"), source)
        key = (read.situation_id, read.tone, read.language, read.alternative)
        if key in templates:
            raise TemplateInvalid(
                f'The same situation, tone and language as "{templates[key].template_id}"', source
            )
        templates[key] = read
    return TemplateSet(list(templates.values()))


@cache
def load() -> TemplateSet:
    """Return the shipped message set; its files are read and compiled on the first call only."""
    return read_folder(folder("shared_templates"))


def find(template_id: str | None) -> Template | None:
    """Return a shipped main template, or None where none is kept under that name."""
    return next((each for each in load().templates if each.template_id == template_id), None)


def list_all() -> list[dict[str, Any]]:
    """List the shipped main templates without their texts."""
    return [
        {
            "template_id": each.template_id,
            "situation_id": each.situation_id,
            "tone": each.tone,
            "channel": each.channel,
            "language": each.language,
            "version": each.version,
            "title": each.title,
        }
        for each in load().templates
    ]


def list_alternatives(situation_id: str, tone: str) -> list[dict[str, Any]]:
    """Return the other texts of a situation and tone, each with its gaps open."""
    drafts = [
        template.fill(each, {})
        for each in load().alternatives
        if (each.situation_id, each.tone) == (situation_id, tone)
    ]
    return [{"body": draft.body, "gaps": [asdict(gap) for gap in draft.gaps]} for draft in drafts]


@cache
def _read_fallback() -> str:
    return (folder("shared_templates") / "fallback.json").read_text(encoding="utf-8")


def get_fallback() -> dict[str, Any]:
    """Return what the extension keeps for the time when the companion is off."""
    kept: dict[str, Any] = json.loads(_read_fallback())
    return kept
