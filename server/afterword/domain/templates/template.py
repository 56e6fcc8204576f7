"""A template: parsed once from its front matter and body, then filled, with what is missing named."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.domain.templates import front_matter
from afterword.domain.templates.placeholders import CATALOGUE, Placeholder
from afterword.domain.templates.syntax import MARK, Text, read_text

LATE = "late"
"""Whether the text says that its thanks come late; where it can, a condition of its body asks so."""

FLAGS = (LATE,)

_CONTROL_CHARACTERS = dict.fromkeys((*range(9), *range(14, 28), 127))
_SPACES = re.compile(r"[ \t]+")
_SPACES_AT_LINE_ENDS = re.compile(r" ?\n ?")
_BLANK_LINES = re.compile(r"\n{3,}")
_SPACE_BEFORE_STOP = re.compile(r" +([.,])")


@dataclass(frozen=True)
class Limits:
    """How long a filled text may be; words for mails and messages, characters for connection notes."""

    min_words: int | None = None
    max_words: int | None = None
    max_characters: int | None = None


@dataclass(frozen=True)
class Part:
    """A part of a connection note that goes when there is no room: its name, and the placeholder it needs."""

    part: str
    placeholder: str


@dataclass(frozen=True)
class Template:
    """One text for one situation, channel, tone and language.

    Attributes:
        alternative: what tells it from the main text of the same situation and tone; None for that text.
        relations: to whom it may be written; nothing listed means to anybody.
    """

    template_id: str
    situation_id: str
    channel: str
    tone: str
    language: str
    version: int
    title: str
    asks: bool
    ingredients: tuple[str, ...]
    limits: Limits
    drop_order: tuple[Part, ...]
    alternative: str | None
    relations: tuple[str, ...]
    placeholders: tuple[str, ...]
    body: Text
    subject: Text | None


@dataclass(frozen=True)
class Gap:
    """A missing value as it stands in the body: `[label]`, from `start` to `end` in UTF-16 code units."""

    placeholder: str
    label: str
    start: int
    end: int


@dataclass(frozen=True)
class Draft:
    """A filled template.

    Attributes:
        subject, body: the text.
        gaps: the values that are missing and show in the body.
        missing: what to ask for.
        placed: the placeholders whose values stand in the body.
        open_body: the body with every placeholder left as a gap: the words of the template alone.
    """

    subject: str | None
    body: str
    gaps: tuple[Gap, ...]
    missing: tuple[Placeholder, ...]
    placed: tuple[str, ...]
    open_body: str


def parse(text: str, source: str) -> Template:
    """Parse the text of one template file.

    Args:
        text: front matter in TOML between two lines of `+++`, then the body.
        source: the file's path, named when something is refused.

    Raises:
        TemplateInvalid: the front matter or the body holds something that is not allowed.
    """
    head = front_matter.read(text, source)
    fields = head.fields
    body = read_text(head.body, CATALOGUE, source, head.lines_before, FLAGS)
    subject = read_text(fields["subject"], CATALOGUE, source) if "subject" in fields else None
    return Template(
        template_id=fields["id"],
        situation_id=fields["situation"],
        channel=fields["channel"],
        tone=fields["tone"],
        language=fields["language"],
        version=fields["version"],
        title=fields["title"],
        asks=fields["asks"],
        ingredients=tuple(fields["ingredients"]),
        limits=Limits(**fields["limits"]),
        drop_order=tuple(Part(**item) for item in fields.get("drop_order", [])),
        alternative=fields.get("alternative"),
        relations=tuple(fields.get("relations", [])),
        placeholders=tuple(dict.fromkeys((*body.names, *(subject.names if subject else ())))),
        body=body,
        subject=subject,
    )


def takes_late(template: Template) -> bool:
    """Tell whether a text can say that its thanks come late."""
    return LATE in template.body.flags


def fill(
    template: Template,
    values: Mapping[str, str],
    also_ask: Collection[str] = (),
    flags: Collection[str] = (),
) -> Draft:
    """Fill a template; a value it needs and has not got becomes a visible gap.

    Args:
        values: text for each known placeholder; blank counts as unknown. It is placed, never interpreted.
        also_ask: placeholders to show as gaps even where the template could do without them.
        flags: those of FLAGS that hold.
    """
    known = {name: clean for name, value in values.items() if (clean := _clean(value))}
    names = frozenset((*known, *also_ask, *flags))
    pieces = _cut(template.body, names)
    body, gaps = _place(pieces, known)
    subject = _place(_cut(template.subject, names), known)[0] if template.subject else None
    missing = dict.fromkeys(gap.placeholder for gap in gaps)
    return Draft(
        subject=subject,
        body=body,
        gaps=tuple(gaps),
        missing=tuple(CATALOGUE[name] for name in missing),
        placed=tuple(dict.fromkeys(name for name in pieces[1::2] if name in known)),
        open_body=_leave_open(pieces),
    )


def utf16_length(text: str) -> int:
    """Count as a browser's text field does: in UTF-16 code units."""
    if text.isascii():
        return len(text)
    return len(text) + sum(character > "\uffff" for character in text)


def _clean(value: str) -> str:
    return " ".join(value.translate(_CONTROL_CHARACTERS).split())


@lru_cache(maxsize=512)
def _cut(text: Text, names: frozenset[str]) -> tuple[str, ...]:
    """Return the template's own words, and between them the names of what is to be placed.

    They depend on what is known, not on what it is: few differ, and no word of the person is kept.
    """
    rendered = text.render({name: f"{MARK}{name}{MARK}" for name in names})
    return tuple(_tidy(rendered).split(MARK))


def _place(pieces: Sequence[str], known: Mapping[str, str]) -> tuple[str, list[Gap]]:
    placed = [pieces[0]]
    length = utf16_length(pieces[0])
    gaps: list[Gap] = []
    for name, text in zip(pieces[1::2], pieces[2::2], strict=True):
        value = known.get(name)
        if value is None:
            label = CATALOGUE[name].label
            value = _open_gap(name)
            gaps.append(Gap(name, label, length, length + utf16_length(value)))
        elif text.startswith(".") and value.endswith((".", "?", "!", "…")):
            text = text[1:]  # The value brings its own full stop.
        placed += (value, text)
        length += utf16_length(value) + utf16_length(text)
    return "".join(placed), gaps


def _leave_open(pieces: Sequence[str]) -> str:
    names = (_open_gap(name) for name in pieces[1::2])
    return pieces[0] + "".join(gap + text for gap, text in zip(names, pieces[2::2], strict=True))


def _open_gap(name: str) -> str:
    return f"[{CATALOGUE[name].label}]"


def _tidy(rendered: str) -> str:
    """Close up what a dropped part leaves behind; sees the template's own words only, never a value."""
    text = _SPACES.sub(" ", rendered)
    text = _SPACES_AT_LINE_ENDS.sub("\n", text)
    text = _SPACE_BEFORE_STOP.sub(r"\1", text)
    return _BLANK_LINES.sub("\n\n", text).strip()
