"""Collects every place of a mail in which its company may be named, each with its weight."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import company_patterns as patterns
from afterword.domain.facts import naming, senders
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.role import split_title

# What a sentence says outright; only this makes a recruiting system or a meeting place the employer.
SAID = 2.1
MAY_BE = 0.7
_ANSWERS = re.compile(r"^(?:re|aw|fwd?|wg|\[\w+\])\s*:?\s*", re.IGNORECASE)
_SUBJECT_PIECE = re.compile(r"\s+[-–—|]\s+|\s*[|:]\s+|[-–—] ")
_LINE_PIECE = re.compile(r"\s*[|•·]\s*|\s+[-–—]\s+|,\s+(?=[A-Z])(?!Inc|LLC|Ltd|Corp|GmbH)")
_IN_BRACKETS = re.compile(r"\(.*")

# A house that passes mails on for others.
_PASSES_ON = re.compile(r"\b(?:hub|recruit|portal|desk|board)\b", re.IGNORECASE)

Place = tuple[str, float, str]


def collect(letter: Letter, language: str, person: str | None, role: str | None) -> Iterator[Place]:
    """Return the names that stand where a company's does, their weights and the words around them."""
    yield from _in_sentences(letter.body, language, patterns.STRONG, SAID)
    yield from _in_subject(letter.subject)
    yield from _beside_role(letter, role) if role else ()
    yield from _at_the_top(letter)
    yield from _in_sign_off(letter, person)
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


def _in_sign_off(letter: Letter, person: str | None) -> Iterator[Place]:
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
            before = line[: at.start()]
            is_under_title = naming.is_role_like(before) or _shares_a_word(before, person)
            yield at["name"], 1.6 if is_under_title or naming.has_company_word(at["name"]) else 1.0, line
        for piece in _LINE_PIECE.split(line):
            if naming.has_legal_form(piece):
                yield piece, 2.2, line
            elif piece != line and patterns.WHOLE_NAME.fullmatch(piece) and naming.has_company_word(piece):
                yield piece, 1.2, line
        if patterns.WHOLE_NAME.fullmatch(line):
            # What may be a person's name is none where another person signs, or nobody.
            is_doubtful = _shares_a_word(line, person) or (
                person is None and len(line.split()) == 1 and not naming.has_company_word(line)
            )
            yield line, 0.8 if is_doubtful else 1.5, line


def as_in_the_address(letter: Letter) -> Iterator[Place]:
    """Find the words that the sender's domain runs together: "lowenmutual" is "Lowen Mutual" in the text."""
    label = re.sub(r"\W", "", senders.company_label(letter.from_address) or "")
    if len(label) > 4:
        spelled = r"[\s&'’.-]{0,3}".join(map(re.escape, label))
        text = " ".join((letter.subject, letter.body, *letter.last_lines))
        for match in re.finditer(rf"(?<!\w)(?<!@){spelled}(?![\w@]|\.\w)", text, re.IGNORECASE):
            if match[0][0].isupper():
                yield match[0], 1.6, match[0]
                return


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
    if not _shares_a_word(plain, person):
        is_weak = len(outer.split()) == 1 or _PASSES_ON.search(outer)
        yield outer, 1.4 if is_weak else 2.0, from_name


def _shares_a_word(name: str, person: str | None) -> bool:
    """Tell whether a name is, or holds, that of the person who signs."""
    words = set(re.findall(r"\w+", name.casefold()))
    return person is not None and bool(set(re.findall(r"\w+", person.casefold())) & words)
