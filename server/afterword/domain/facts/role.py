"""Reads which role the mail is about, from its subject and its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.role_patterns import BODY, GENERIC, LABEL, NAMES_A_JOB, SUBJECT
from afterword.domain.facts.role_text import tidy

_NEEDED = 1.0
_CLASSES = (
    "job", "application", "apply", "interview", "filled", "fill",
    "candidate", "advance", "hiring", "interest", "talk", "decide",
)  # fmt: skip
_ANSWERS = re.compile(r"^(?:(?:re|aw|fwd?|wg|ext)\s*:|\[\w+\])\s*", re.IGNORECASE)
_SUBJECT_PIECE = re.compile(r"\s+[-–—|]\s+|\s*[|]\s*|:\s+|\s-\s|(?<=\w)[-–]\s")
_TITLE_PIECE = re.compile(r"\s+[-–—|]\s+|,\s+|^(?:re|ref|subject|betreff)\s*:\s*", re.IGNORECASE)
_MORE_THAN_A_TITLE = re.compile(
    r":\s|\s[-–—|]\s|\b(?:your|our|we|application|bewerbung|ihre?|deine?)\b", re.IGNORECASE
)
_OF_THE_READER = re.compile(r"\b(?:your|application|bewerbung|ihre?|deine?)\b", re.IGNORECASE)


# The words of a subject that say what it is about, before and behind the role.
_MATTER = re.compile(
    r"^(?:(?:an? |the |your |our |my |final |important |quick )*(?:update|outcome|results?|status|decision|news|response|reply|answer|feedback|note|notice|information|regarding"
    r"|application|candidature|candidacy|interview|vacancy|position|role|job|post|selection|recruitment|search|campaign|screening|letter|ergebnis|auswahlverfahren|bewerbung"
    r"|rückmeldung|esito|resultado|votre|candidatura|au|poste|de|per|para|il|a|la|el|tua|sua|für|die|stelle|tu|su|sollicitatie|op|on|of|for|to|about|as|with|und|zur|zum|als|der|die|ihre?|deine?)\b[\s:/–-]*)+",
    re.IGNORECASE,
)
_MATTER_BEHIND = re.compile(
    r"[\s:/–-]+(?:(?:our|your|the|an?|position|role|post|job|vacancy|application|search|opening|campaign|interview|update|outcome|decision|result|rückmeldung|absage|bewerbung|contract|sat)s?[\s:/–-]*)+$",
    re.IGNORECASE,
)


def find_role(letter: Letter, language: str) -> tuple[str, str] | None:
    """Return the role and the words it was read from."""
    found: dict[str, tuple[float, str, str]] = {}
    for raw, weight, source in _collect(letter, language):
        role = tidy(raw)
        if not role or not _is_role(role, letter) or not _is_named_as_one(role, source):
            continue
        key = re.sub(r"\W+", "", role.casefold())
        total, *_ = found.get(key, (0.0,))
        first = found.get(key, (0.0, role, source))
        found[key] = (total + weight + (0.8 if naming.is_role_like(role) else 0.0), first[1], first[2])
    if not found:
        return None
    weight, role, source = max(_support_longer(found).values(), key=lambda each: each[0])
    return (role, " ".join(source.split())) if weight >= _NEEDED else None


def split_title(line: str) -> list[str]:
    """Return the pieces of a line that stands over the letter and names its matter; none for other lines."""
    line = line.strip()
    is_title = 5 < len(line) < 90 and line[-1].isalnum() and not line[0].islower()
    return (
        [piece for piece in _TITLE_PIECE.split(line) if piece]
        if is_title and _TITLE_PIECE.search(line)
        else []
    )


def part_from_company(role: str, company: str) -> str:
    """Cut "at Northlight" off the end of a role, or "Northlight" off its beginning, if it is the company."""
    if role.startswith(f"{company} ") and len(role) > len(company) + 3:
        return role[len(company) :].strip(" -–,|")
    place = role.find(company)
    before = _PLACE_WORD.sub("", role[:place])
    if place <= 3 or len(before) <= 3:
        return role
    # "Engineer, Northlight Maps": the product is a part of the title.
    goes_on = role[place + len(company) :].startswith(" ") and role[:place].rstrip().endswith((",", "-", "–"))
    return role if goes_on else before.rstrip()


_PLACE_WORD = re.compile(
    r"\s*(?:,|[-–|]|\b(?:at|with|for|in|in der|in dem|im|bei|beim|bei der|chez|presso|na|en|bij))\s*(?:the |der |dem )?$"
)


def _collect(letter: Letter, language: str) -> Iterator[tuple[str, float, str]]:
    yield from _in_subject(_ANSWERS.sub("", letter.subject))
    for text in letter.sentences_with(*_CLASSES):
        lowered = text.lower()
        for spoken in dict.fromkeys((language, "en")):
            for pattern in BODY.get(spoken, ()):
                if any(cue in lowered for cue in pattern.cues):
                    for match in pattern.expression.finditer(text):
                        yield match["role"], 2.0 if spoken == language else 1.0, match[0]
    for line in letter.first_lines:
        if _stands_alone(line, letter.body) and naming.is_role_like(line):
            yield line, 1.2, line
        for piece in split_title(line):
            if naming.is_role_like(piece):
                yield piece, 1.5, line
    for match in LABEL.finditer(letter.body) if ":" in letter.body else ():
        yield match["role"], 1.5, match[0]


def _stands_alone(line: str, body: str) -> bool:
    """Tell whether a line is a title over the letter: short, between blank lines, with text under it."""
    line = line.strip()
    if not 6 < len(line) < 80 or line[-1] in ".,!?:;" or len(line.split()) > 9 or not line[0].isupper():
        return False
    place = body.find(f"\n\n{line}\n\n")
    return place >= 0 and len(body) - place > 60 + len(line)


def _in_subject(subject: str) -> Iterator[tuple[str, float, str]]:
    for pattern in SUBJECT:
        match = pattern.search(subject)
        if match:
            yield match["role"], 1.5, match[0]
    residue = _MATTER_BEHIND.sub("", _MATTER.sub("", subject)).strip(" -–:|,.()")
    if residue != subject and naming.is_role_like(residue) and not _OF_THE_READER.search(residue):
        yield residue, 0.7, subject
    alone = tidy(subject)
    if naming.is_role_like(alone) and not _MORE_THAN_A_TITLE.search(subject) and len(alone.split()) < 7:
        yield alone, 0.7, subject
    pieces = _SUBJECT_PIECE.split(subject)
    for piece in pieces if len(pieces) > 1 else ():
        if naming.is_role_like(piece) and not _OF_THE_READER.search(piece):
            yield piece, 0.7, subject


def _support_longer(found: dict[str, tuple[float, str, str]]) -> dict[str, tuple[float, str, str]]:
    """Let a shorter form of a role support the longer one that the mail also writes."""
    supported = dict(found)
    for short in found:
        for long in found:
            if short != long and short in long:
                weight, role, source = supported[long]
                supported[long] = (weight + 0.5 * found[short][0], role, source)
    return supported


def _is_named_as_one(role: str, source: str) -> bool:
    return naming.is_role_like(role) or _is_made_like_one(role) or bool(NAMES_A_JOB.search(source))


def _is_made_like_one(role: str) -> bool:
    return naming.ends_like_a_role(role) and (len(role.split()) > 1 or role.islower())


def _is_role(role: str, letter: Letter) -> bool:
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", role.casefold())
    if all(word in GENERIC or word.isdigit() for word in words):
        return False
    if len(role) > 110 or len(words) > 16 or "@" in role or "http" in role:
        return False
    if ("[" in role and "]" not in role) or naming.has_legal_form(role):
        return False
    if letter.addressee and role.casefold() in letter.addressee.casefold():
        return False
    is_written_large = role[0].isupper() or role[0].isdigit()
    return naming.is_role_like(role) or is_written_large or (len(words) < 4 and naming.ends_like_a_role(role))
