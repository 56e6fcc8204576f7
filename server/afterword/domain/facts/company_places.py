"""Collects every place of a mail in which its company may be named, each with its weight."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import company_patterns as patterns
from afterword.domain.facts import naming
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.role import split_title

# What a sentence says outright; only this makes a recruiting system or a meeting place the employer.
SAID = 2.1
MAY_BE = 0.7
_ANSWERS = re.compile(r"^(?:re|aw|fwd?|wg|\[\w+\])\s*:?\s*", re.IGNORECASE)
_SUBJECT_PIECE = re.compile(r"\s+[-–—|]\s+|\s*[|:]\s+|[-–—] ")
_LINE_PIECE = re.compile(r"\s*[|•·]\s*|\s+[-–—]\s+|,\s+(?=[A-Z])(?!Inc|LLC|Ltd|Corp|GmbH)")
_IN_BRACKETS = re.compile(r"\(.*")

Place = tuple[str, float, str]


def collect(letter: Letter, language: str, person: str | None, role: str | None) -> Iterator[Place]:
    """Return the names that stand where a company's does, their weights and the words around them."""
    yield from _in_sentences(letter.body, language, patterns.STRONG, SAID)
    yield from _in_subject(letter.subject)
    yield from _beside_role(letter, role) if role else ()
    yield from _at_the_top(letter)
    yield from _in_sign_off(letter)
    yield from _in_sender(letter.from_name, person)


def collect_weak(letter: Letter, language: str) -> Iterator[Place]:
    """Return the names that may be a company's."""
    yield from _in_sentences(letter.body, language, patterns.WEAK, MAY_BE)


def _in_sentences(
    body: str, language: str, table: dict[str, tuple[re.Pattern[str], ...]], weight: float
) -> Iterator[Place]:
    for spoken in dict.fromkeys((language, "en")):
        for pattern in table.get(spoken, ()):
            for match in pattern.finditer(body):
                yield match["name"], weight if spoken == language else weight / 2, match[0]


def _in_subject(subject: str) -> Iterator[Place]:
    for pattern in patterns.SUBJECT:
        for match in pattern.finditer(subject):
            yield match["name"], 1.6, match[0]
    pieces = _SUBJECT_PIECE.split(_ANSWERS.sub("", subject))
    for piece in (pieces[0], pieces[-1]) if len(pieces) > 1 else ():
        if patterns.WHOLE_NAME.fullmatch(piece.strip()):
            yield piece.strip(), 0.8, subject


def _beside_role(letter: Letter, role: str) -> Iterator[Place]:
    for text, weight in ((letter.subject, 1.6), (" ".join(letter.body.split()), SAID)):
        place = text.find(role)
        while place >= 0:
            match = patterns.BEHIND_ROLE.match(text, place + len(role))
            if match:
                yield match["name"], weight, text[place : match.end()]
            place = text.find(role, place + len(role))


def _at_the_top(letter: Letter) -> Iterator[Place]:
    first = next((line.strip() for line in letter.first_lines if line.strip()), "")
    if len(first) < 50 and first != letter.addressee and patterns.WHOLE_NAME.fullmatch(first):
        yield first, 1.5, first
    for line in letter.first_lines:
        pieces = split_title(line)
        if any(naming.is_role_like(piece) for piece in pieces):
            yield from ((piece, 1.6, line) for piece in pieces if patterns.WHOLE_NAME.fullmatch(piece))


def _in_sign_off(letter: Letter) -> Iterator[Place]:
    for line in letter.last_lines:
        if len(line) > 90 or "http" in line or ("@" in line and "." in line):
            continue
        team = patterns.SIGNED_BY_TEAM.match(line)
        if team and team["before"] and not naming.is_person(line):
            yield team["before"], 2.0, line
        of, at = patterns.TEAM_OF.match(line), patterns.TITLE_AT.search(line)
        if of:
            yield of["name"], 2.0, line
        if at:
            yield at["name"], 1.0, line
        for piece in _LINE_PIECE.split(line):
            if naming.has_legal_form(piece):
                yield piece, 2.2, line
        if patterns.WHOLE_NAME.fullmatch(line):
            yield line, 0.8 if naming.is_person(line) else 1.5, line


def _in_sender(from_name: str, person: str | None) -> Iterator[Place]:
    if not from_name or "@" in from_name:
        return
    plain = patterns.SENT_VIA.split(from_name)[0]
    inner = patterns.SENDER_OF.search(plain)
    if inner:
        yield next(group for group in inner.groups() if group), 1.8, from_name
    outer = _IN_BRACKETS.sub("", plain)
    if inner and person and plain[: inner.start()].strip() in person:
        return
    if _is_of_another(person, plain) or not naming.is_person(outer):
        yield outer, 2.0, from_name
    elif not inner:
        yield plain, 0.6, from_name


def _is_of_another(person: str | None, from_name: str) -> bool:
    """Tell whether the sender's name is not that of the person who signs."""
    words = set(re.findall(r"\w+", from_name.casefold()))
    return person is not None and not set(person.casefold().split()) & words
