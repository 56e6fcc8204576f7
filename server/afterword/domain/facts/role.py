"""Reads which role the mail is about, from its subject and its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming, senders
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.role_patterns import (
    ANYWHERE,
    BEFORE_GENDER,
    BODY,
    GENERIC,
    LABEL,
    LOWER_CASE,
    NAMES_A_JOB,
    SUBJECT,
)
from afterword.domain.facts.role_text import tidy

_NEEDED = 1.0
_CLEAR = 2.0
_KINDS_OF_WORK = frozenset(
    ("apprenticeship", "internship", "traineeship", "placement", "praktikum", "ausbildung", "graduate")
)
_ANSWERS = re.compile(r"^(?:(?:re|aw|fwd?|wg|ext)\s*:|\[\w+\])\s*", re.IGNORECASE)
_SUBJECT_PIECE = re.compile(r"\s+[-–—|/]\s+|\s*[|]\s*|:\s+|\s-\s|(?<=\w)[-–]\s")
_TITLE_PIECE = re.compile(r"\s+[-–—|]\s+|,\s+|^(?:re|ref|subject|betreff)\s*:\s*", re.IGNORECASE)
_MORE_THAN_A_TITLE = re.compile(
    r":\s|\s[-–—|]\s|\b(?:your|our|we|application|bewerbung|ihre?|deine?)\b", re.IGNORECASE
)
_OF_THE_READER = re.compile(r"\b(?:your|application|bewerbung|ihre?|deine?)\b", re.IGNORECASE)


# The words of a subject that say what it is about, before and behind the role.
_MATTER = re.compile(
    r"^(?:(?:an? |the |your |our |my |final |important |quick )*(?:update|outcome|results?|status|decision|news|zwischenstand|stellenausschreibung|online-bewerbung|proceso|processo|selezione|interesse|interest|an|in|response|reply|answer|feedback|note|notice|information|regarding"
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
    in_subject: dict[str, tuple[float, str, str]] = {}
    in_text: dict[str, tuple[float, str, str]] = {}
    for raw, weight, source in _collect(letter, language):
        role = tidy(raw)
        if not role or not _is_role(role, letter):
            continue
        if _is_named_as_one(role, source):
            _add(found, role, weight, source)
        elif role[0].isupper() and not _may_be_house(role, letter):
            _add(in_subject if source in letter.subject else in_text, role, weight, source)
    # A name that no word for work or for a job stands beside counts where subject and text both have it.
    found |= {key: each for key, each in in_text.items() if key in in_subject and key not in found}
    if max((weight for weight, *_ in found.values()), default=0.0) < _CLEAR:
        for raw, weight, source in _collect_anywhere(letter):
            role = tidy(raw)
            if role and _holds_work(role) and _is_role(role, letter) and not _HIRES.search(role):
                _add(found, role, weight, source)
    if not found:
        return None
    weight, role, source = max(_support_longer(found).values(), key=lambda each: each[0])
    return (role, " ".join(source.split())) if weight >= _NEEDED else None


def _holds_work(role: str) -> bool:
    """Tell whether a word for somebody's work is among those with a capital, where there are such."""
    large = [word for word in role.split() if not word[0].islower()]
    return naming.is_role_like(" ".join(large) or role)


def _may_be_house(role: str, letter: Letter) -> bool:
    label = senders.company_label(letter.from_address) or ""
    return (
        naming.has_company_word(role)
        or role.casefold() in letter.from_name.casefold()
        or senders.squash(role) in senders.squash(label)
    )


def _add(found: dict[str, tuple[float, str, str]], role: str, weight: float, source: str) -> None:
    key = re.sub(r"\W+", "", role.casefold())
    total, name, words = found.get(key, (0.0, role, source))
    if key in _KINDS_OF_WORK:
        weight /= 2
    found[key] = (total + weight + (0.8 if naming.is_role_like(role) else 0.0), name, words)


def split_title(line: str) -> list[str]:
    """Return the pieces of a line that stands over the letter and names its matter; none for other lines."""
    line = line.strip()
    is_title = 5 < len(line) < 110 and line[-1].isalnum() and not line[0].islower()
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
    for sentence in letter.sentences:
        text = " ".join(sentence.text.split())
        lowered = text.lower()
        if _OF_ANOTHER_TIME.search(lowered):
            continue
        for spoken in dict.fromkeys((language, "en")):
            for pattern in BODY.get(spoken, ()):
                if any(cue in lowered for cue in pattern.cues):
                    for match in pattern.expression.finditer(text):
                        yield match["role"], 2.0 if spoken == language else 1.0, match[0]
    for text in (letter.subject, letter.body):
        for match in BEFORE_GENDER.finditer(text) if "(" in text else ():
            yield match["role"], 2.0, match[0]
    for line in letter.first_lines:
        if _stands_alone(line, letter.body) and naming.is_role_like(line):
            yield line, 1.2, line
        for piece in split_title(line):
            if naming.is_role_like(piece):
                yield piece, 1.5, line
    for match in LABEL.finditer(letter.body) if ":" in letter.body else ():
        yield match["role"], 1.5, match[0]


def _collect_anywhere(letter: Letter) -> Iterator[tuple[str, float, str]]:
    for sentence in letter.sentences:
        text = " ".join(sentence.text.split())
        if _OF_ANOTHER_TIME.search(text.lower()):
            continue
        for match in ANYWHERE.expression.finditer(text):
            yield match["role"], 1.1, match[0]
        for match in LOWER_CASE.expression.finditer(text):
            yield _up_to_work(match["role"]), 0.6, match[0]
    for line in letter.body.split("\n"):
        if naming.is_role_like(line) and _stands_alone(line, letter.body):
            yield line.strip(), 1.2, line


def _up_to_work(words: str) -> str:
    """Return the words up to the first one for somebody's work; none if there is none."""
    parts = words.split()
    end = next((index for index, each in enumerate(parts) if naming.is_role_like(each)), -1)
    return " ".join(parts[: end + 1])


# What the reader may apply for another time.
_OF_ANOTHER_TIME = re.compile(
    r"\b(?:(?:welcome|encourage\w*|invite\w*|free|please|may|can|also|happy|could|why not) (?:\w+ ){0,5}?(?:re-?apply|apply|applying)\b|would you be interested|(?:hire|open\w*|look\w*) (?:\w+ ){0,8}(?:next|again|soon|in the future|after)"
    r"|(?:gern\w*|erneut|wieder) (?:\w+ ){0,4}bewerben)"
)
_HAS_GENDER = re.compile(r"\((?:[mwfdxi*]\s?[/|]\s?){1,3}[mwfdxi*]\)")
_HIRES = re.compile(
    r"(?i:recruit|talent|hiring|\bhr\b|human resources|^(?:manager|lead|head|director|staff|recruiter|student)$)"
)


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
        plain = _MATTER.sub("", piece)
        if naming.is_role_like(plain) and not _OF_THE_READER.search(plain):
            yield plain, 0.7, subject


def _support_longer(found: dict[str, tuple[float, str, str]]) -> dict[str, tuple[float, str, str]]:
    """Let a shorter form of a role support the longer one that the mail also writes."""
    supported = dict(found)
    for short in found:
        for long in found:
            if short != long and short in long:
                weight, role, source = supported[long]
                supported[long] = (weight + 0.5 * found[short][0], role, source)
    return supported


_NO_NAME = re.compile(r"\b(?:another|other|any|same|every|each|next|more|\w+ing)\b")


def _is_named_as_one(role: str, source: str) -> bool:
    return (
        naming.is_role_like(role)
        or _is_made_like_one(role)
        or bool(NAMES_A_JOB.search(source))
        or bool(_HAS_GENDER.search(source))
    )


def _is_made_like_one(role: str) -> bool:
    return naming.ends_like_a_role(role) and len(role.split()) > 1


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
    if not naming.is_role_like(role) and not is_written_large and _NO_NAME.search(role):
        return False
    return naming.is_role_like(role) or is_written_large or (len(words) < 4 and naming.ends_like_a_role(role))
