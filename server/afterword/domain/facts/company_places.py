"""Collects every place of a mail in which its company may be named, each with its weight."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import company_patterns as patterns
from afterword.domain.facts import naming, senders
from afterword.domain.facts.company_signed import Place, in_sign_off, shares_a_word
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import CuedPattern
from afterword.domain.facts.role_places import split_title

# What a sentence says outright; only this makes a recruiting system or a meeting place the employer.
SAID = 2.1
LABELLED = 3.2
MAY_BE = 0.7
_ANSWERS = re.compile(r"^(?:re|aw|fwd?|wg|\[\w+\])\s*:?\s*", re.IGNORECASE)
_SUBJECT_PIECE = re.compile(r"\s+[-–—|]\s+|\s*[|:]\s+|[-–—] ")
_NAMES_A_MATTER = re.compile(
    r"\b(?:job|ref|reference|application|vacancy|position|role|interview|bewerbung|stelle|candidat\w+|outcome|update|requisition|req)\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\(.*")

# A house that passes mails on for others.
_PASSES_ON = re.compile(r"\b(?:hub|recruit|portal|desk|board)\b", re.IGNORECASE)


def collect(letter: Letter, language: str, person: str | None, role: str | None) -> Iterator[Place]:
    """Return the names that stand where a company's does, their weights and the words around them."""
    yield from _in_sentences(letter, language, patterns.STRONG, SAID)
    yield from _in_subject(letter)
    yield from _beside_role(letter, role) if role else ()
    yield from _at_the_top(letter)
    yield from in_sign_off(letter, person)
    yield from _in_labels(letter.body)
    yield from _in_sender(letter.from_name, person)


def collect_weak(letter: Letter, language: str) -> Iterator[Place]:
    """Return the names that may be a company's."""
    for name, weight, words in _in_sentences(letter, language, patterns.WEAK, MAY_BE):
        yield name, weight * 2 if naming.has_company_word(name) else weight, words


def _in_sentences(
    letter: Letter, language: str, table: dict[str, tuple[CuedPattern, ...]], weight: float
) -> Iterator[Place]:
    body, lowered = letter.body, letter.lowered
    for spoken in dict.fromkeys((language, "en")):
        for pattern in table.get(spoken, ()):
            for match in pattern.expression.finditer(body) if pattern.has_cue(lowered) else ():
                yield match["name"], weight if spoken == language else weight / 2, match[0]


def _weigh_piece(piece: str, others: str, letter: Letter) -> float:
    """Weigh a piece of the subject: beside a job alone it may be a place or a field, if nothing else names it."""
    if _NAMES_A_MATTER.search(others):
        return 1.5
    if not naming.is_role_like(others):
        return 0.8
    return 1.5 if _is_backed(piece, letter) else 1.2


def _is_backed(name: str, letter: Letter) -> bool:
    """Tell whether a name is made like a company's, or stands elsewhere and not as a field: "in Sales"."""
    folded = name.casefold()
    is_elsewhere = folded in letter.from_name.casefold() or folded in letter.lowered
    return naming.has_company_word(name) or (is_elsewhere and f"in {folded}" not in letter.lowered)


def _in_subject(letter: Letter) -> Iterator[Place]:
    subject = letter.subject
    for pattern in patterns.SUBJECT:
        for match in pattern.finditer(subject):
            yield match["name"], 1.6, match[0]
    plain = _ANSWERS.sub("", subject)
    pieces = [piece.strip() for piece in _SUBJECT_PIECE.split(plain)]
    for piece in (pieces[0], pieces[-1]) if len(pieces) > 1 else ():
        if patterns.WHOLE_NAME.fullmatch(piece):
            others = " ".join(each for each in pieces if each != piece)
            yield (
                piece,
                _weigh_piece(piece, others, letter),
                subject,
            )
    if len(pieces) == 1 and patterns.WHOLE_NAME.fullmatch(plain):
        yield plain, 0.8, subject


def _in_labels(body: str) -> Iterator[Place]:
    for match in patterns.LABEL.finditer(body) if ":" in body else ():
        yield match["name"], LABELLED, match[0]


def _beside_role(letter: Letter, role: str) -> Iterator[Place]:
    for text, weight in ((letter.subject, 1.6), (" ".join(letter.body.split()), SAID)):
        place = text.find(role)
        while place >= 0:
            match = patterns.BEHIND_ROLE.match(text, place + len(role))
            if match:
                is_said = bool(match["at"])
                part = weight / 2 if text is not letter.subject or _is_backed(match["name"], letter) else 0.2
                yield match["name"], weight if is_said else part, text[place : match.end()]
            place = text.find(role, place + len(role))


def _at_the_top(letter: Letter) -> Iterator[Place]:
    first = next((line.strip() for line in letter.first_lines if line.strip()), "")
    if len(first) < 50 and first != letter.addressee and patterns.WHOLE_NAME.fullmatch(first):
        yield first, 1.5, first
    for line in letter.first_lines:
        pieces = split_title(line)
        if any(naming.is_role_like(piece) for piece in pieces):
            yield from ((piece, 1.6, line) for piece in pieces if patterns.WHOLE_NAME.fullmatch(piece))


def as_in_the_address(letter: Letter) -> Iterator[Place]:
    """Find the words that the sender's domain runs together: "lowenmutual" is "Lowen Mutual" in the text."""
    full = senders.company_label(letter.from_address) or ""
    label = re.sub(r"\W", "", full)
    if len(label) > 4:
        gap = r"[\s&'’.-]{0,3}"
        parts = (gap.join(map(re.escape, part)) for part in re.split(r"\W+", full) if part)
        spelled = (gap + r"(?:(?:für|of|the|for|de|der|des|and|und|y|e|di|du|del)\s)*").join(parts)
        text = " ".join((letter.subject, letter.body, *letter.last_lines))
        for match in re.finditer(rf"(?<!\w)(?<!@){spelled}(?![\w@]|\.\w)", text, re.IGNORECASE):
            if match[0][0].isupper():
                name = _reach_company_word(text, match)
                yield name, 1.6, name
                return


def _reach_company_word(text: str, match: re.Match[str]) -> str:
    """Return the name with the word for a house behind it: the domain "brightmoor" is "Brightmoor Council"."""
    whole = patterns.WHOLE_NAME.match(text, match.start())
    following = whole[0][len(match[0]) :].split(" ")[1:3] if whole else []
    for index, word in enumerate(following):
        if naming.has_company_word(word):
            return " ".join((match[0], *following[: index + 1]))
    return match[0]


def _in_sender(from_name: str, person: str | None) -> Iterator[Place]:
    if not from_name or "@" in from_name:
        return
    plain = patterns.SENT_VIA.split(from_name)[0]
    office, _, house = plain.partition(", ")
    if house and all(word in naming.TEAM_WORDS for word in office.casefold().split()):
        plain = house
    inner = patterns.SENDER_OF.search(plain)
    if inner:
        yield next(group for group in inner.groups() if group), 1.8, from_name
    outer = _IN_BRACKETS.sub("", plain)
    if inner and person and plain[: inner.start()].strip() in person:
        return
    if not shares_a_word(plain, person):
        is_weak = len(outer.split()) == 1 or _PASSES_ON.search(outer)
        yield outer, 1.4 if is_weak else 2.0, from_name
