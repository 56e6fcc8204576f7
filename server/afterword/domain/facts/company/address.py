"""Finds in a mail's text the name that its sender's address runs together.

No pattern is made for it: each mail would need another, and to make one takes longer than to read a mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company import patterns
from afterword.domain.facts.company.signed import Place
from afterword.domain.facts.company.small import is_common
from afterword.domain.facts.letter import Letter

_PARTS = re.compile(r"[._-]")
_IS_A_PERSON_S = re.compile(r"[a-z]+\.[a-z]{3,}")
_NO_WORD = re.compile(r"\W+")
_SHORTEST_LABEL = 4
# What may stand between the letters of a name that an address runs together, and how much of it.
_GAP = frozenset(" \t\n\r\f\v\xa0&'’.-")
_WIDEST_GAP = 3
_FEW_MORE = 2
_SMALL_WORDS = ("für", "of", "the", "for", "de", "der", "des", "and", "und", "y", "e", "di", "du", "del")
# The Turkish letters, which addresses write as one.
_DOTLESS = str.maketrans("İıéèêëáàâãåíìîïóòôõúùûçñšžÉÈÊÁÀÂÓÔÚÇ", "iieeeeaaaaaiiiioooouuucnszeeeaaaoouc")
_AND = "and"
_NO_LETTERS = str.maketrans("", "", "".join(_GAP))


def as_in_the_address(letter: Letter) -> Iterator[Place]:
    """Find the words that the sender's domain runs together: "lowenmutual" is "Lowen Mutual" in the text."""
    full = senders.company_label(letter.from_address) or ""
    parts = [part for part in _NO_WORD.split(full) if part]
    if len("".join(parts)) <= _SHORTEST_LABEL:
        return
    text = " ".join((letter.subject, letter.body, *letter.last_lines))
    lowered = (text if text.isascii() else text.translate(_DOTLESS)).lower()
    squashed = (lowered.replace("&", _AND) if _AND in full else lowered).translate(_NO_LETTERS)
    if len(text) != len(lowered) or not all(part in squashed for part in parts):
        return
    for start, end in _find_spelled(lowered, parts):
        if text[start].isupper():
            name = _reach_company_word(text, start, end)
            if " & " in name and (line := _find_longer(name, letter)):
                name = line
            elif name == text[start:end]:
                name = _reach_back(text, start) + name
            yield name, 1.6, name
            return
        is_apart = " " in text[start:end] and text[end : end + 1] in ("", "\n")
        if is_apart and text[:start].endswith(_ENDS_A_LINE):
            # "ana / studio mudlark"
            yield text[start:end], 1.6, text[start:end]
            return


def _find_spelled(text: str, parts: list[str]) -> Iterator[tuple[int, int]]:
    """Yield where the parts of an address stand in a text, with gaps between their letters and small words between them."""
    start = text.find(parts[0][0])
    while start >= 0:
        before = text[start - 1 : start]
        if not (before.isalnum() or before in ("_", "@")) or start == 0:
            end = _spell_parts(text, start, parts)
            behind = text[end : end + 2]
            if end and not (behind[:1].isalnum() or behind[:1] in ("_", "@") or _goes_on(behind)):
                yield start, end
        start = text.find(parts[0][0], start + 1)


def _goes_on(behind: str) -> bool:
    return behind[:1] == "." and (behind[1:].isalnum() or behind[1:] == "_")


def _spell_parts(text: str, place: int, parts: list[str]) -> int:
    """Return where all parts end that begin at a place; 0 where they do not stand there."""
    end = _spell_out(text, place, parts[0])
    for part in parts[1:]:
        if not end:
            return 0
        place = _skip_gap(text, end)
        end = _spell_out(text, place, part)
        while not end:
            word = next((each for each in _SMALL_WORDS if _is_word_at(text, place, each)), None)
            if word is None:
                return 0
            place += len(word) + 1
            end = _spell_out(text, place, part)
    return end


def _spell_out(text: str, place: int, part: str) -> int:
    rest = part
    while rest:
        if rest is not part:
            end = _skip_gap(text, place)
            # "lanternandloft" is "Lantern & Loft".
            rest = rest[len(_AND) :] if rest.startswith(_AND) and "&" in text[place:end] else rest
            place = end
        if not rest or text[place : place + 1] != rest[0]:
            return 0
        place, rest = place + 1, rest[1:]
    return place


def _skip_gap(text: str, place: int) -> int:
    end = place
    while end - place < _WIDEST_GAP and text[end : end + 1] in _GAP:
        end += 1
    return end


def _is_word_at(text: str, place: int, word: str) -> bool:
    return text.startswith(word, place) and text[place + len(word) : place + len(word) + 1].isspace()


def _reach_back(text: str, start: int) -> str:
    """Return the words for a house right before a name: "Town Library " of "Town Library Brightmoor"."""
    words = text[max(0, start - 40) : start].rpartition("\n")[2].split(" ")[:-1]
    first = len(words)
    while first and words[first - 1][:1].isupper() and naming.has_company_word(words[first - 1]):
        first -= 1
    return "".join(f"{word} " for word in words[first:])


def _reach_company_word(text: str, start: int, end: int) -> str:
    """Return the name with the word for a house behind it: the domain "brightmoor" is "Brightmoor Council"."""
    name = text[start:end]
    whole = patterns.WHOLE_NAME.match(text, start)
    following = whole[0][len(name) :].split(" ")[1:3] if whole else []
    for index, word in enumerate(following):
        if naming.has_company_word(word):
            # "Alder City Council"
            behind = following[index + 1 : index + 2]
            reach = index + 1 + any(map(naming.has_company_word, behind))
            return " ".join((name, *following[:reach]))
    return name


def _find_longer(name: str, letter: Letter) -> str:
    """Return the line of the sign-off that has one or two more words behind partners: "Holt & Wren Automation" of "holt-wren"."""
    return next(
        (
            line
            for line in letter.last_lines
            if line.startswith(f"{name} ")
            and line.count(" ") - name.count(" ") <= _FEW_MORE
            and patterns.WHOLE_NAME.fullmatch(line)
            and not any(map(naming.has_team_word, line.removeprefix(name).split()))
        ),
        "",
    )


# "pikeandthorne", "mundyandsons": two names in one, and no "holland" or "sandringham".
_JOINED = re.compile(
    r"[a-z]{2,}(?:[^lbsgh]|[ts]h)(?:and|und)(?!er|rew|re)[a-z]{4,}|[a-z]{3,}-(?:and|und|et|y|e)-[a-z]{3,}"
)
_PRIVATE = (
    "family",
    "home",
    "mail",
    "house",
    "net",
    "online",
    "post",
    "web",
    "familie",
    "box",
    "boks",
    "boite",
)
_OF_A_STATE = ("gov", "govt", "council")
_FEWEST_OF_A_PART = 2
_ENDS_A_LINE = ("\n", " / ", " | ")
# "alumni.tarn.example", "post.tarn.example": who studied there; "the-orths.family".
_IS_PRIVATE = re.compile(r"^(?:alumni|alum|post|students?|my|mail|webmail)\.|\.(?:family|name|me)$")
_HIRES = re.compile(
    r"(?:careers?|jobs?|recruit(?:ing|ment)?|hiring|talent|karriere|bewerb(?:ung|en)|stellen|empleo|vagas|emploi|recrutement|lavoro|kariyer|werkenbij)\."
)


def joined_in_the_address(letter: Letter) -> str:
    """Return what a person's own mailbox is at, where it is made of two names: "mia@pikeandthorne.example" of "Mia Orth"."""
    label = senders.company_label(letter.from_address) or ""
    name = letter.from_address.partition("@")[0].partition(".")[0]
    first = letter.from_name.partition(" ")[0].casefold()
    is_hers = bool(first) and name == first and naming.is_person(letter.from_name, fewest_words=1)
    if not is_hers or not _JOINED.fullmatch(label) or label.endswith(_PRIVATE):
        return ""
    return label.replace("-and-", " and ").title().replace(" And ", " and ") if "-" in label else label


def is_of_who_hires(address: str) -> bool:
    """Tell whether it is the box of those who hire for a house of one name: "selezione@nordlys.example", "no-reply@jobs.nordlys.example"."""
    label = senders.company_label(address) or ""
    return (
        (senders.is_team_box(address) or _HIRES.match(senders.domain_of(address)) is not None)
        and not _JOINED.fullmatch(label)
        and not label.endswith(_PRIVATE)
        and not any(map(naming.has_team_word, label.split("-")))
    )


def is_of_who_writes(letter: Letter, person: str | None) -> bool:
    """Tell whether the box is that of the person who writes, where they work: "orth@nordlys.example" of "Mia Orth".

    Args:
        person: who signs.
    """
    name = letter.from_name or person or ""
    if not name and _IS_A_PERSON_S.fullmatch(letter.from_address.partition("@")[0].lower()):
        # Nobody signs, and the box is a person's.
        name = " ".join(_PARTS.split(letter.from_address.partition("@")[0])).title()
    words = [senders.squash(word) for word in naming.strip_titles(name).split()]
    label = senders.company_label(letter.from_address) or ""
    # "brandt-innenausbau" of "Jo Brandt"
    kind = label.partition("-")[2].replace("-", " ")
    if (
        not words
        or len(label) <= _SHORTEST_LABEL
        or label.endswith(_PRIVATE)
        or _IS_PRIVATE.search(senders.domain_of(letter.from_address))
        or (any(len(word) > 2 and word in label for word in words) and not naming.has_company_word(kind))
    ):
        return False
    first, last = words[0], words[-1]
    boxes = (first, last, first + last, last + first, first[:1] + last, last + first[:1], first + last[:1])
    local = letter.from_address.partition("@")[0].lower()
    # "Rob", whose box is "rob.tanner@".
    is_first = (
        len(words) == 1 and local.startswith(f"{first}.") and _IS_A_PERSON_S.fullmatch(local) is not None
    )
    is_hers = is_first or _PARTS.sub("", local) in boxes
    return is_hers and naming.is_person(name, fewest_words=1)


_YOURS = re.compile(
    r"(?:(?:the|your|our|ihr|ihre|euer|eure|dein|deine|das|die|el|la|le|il|lo|a|o|het|de|je|jouw) |l['’])",
    re.IGNORECASE,
)
_OF_WHO_SENDS_FOR_OTHERS = ("job", "talent", "recruit", "hire", "hiring", "career", "appl", "people", "work", "staff", "mail", "person", "kariyer", "emplo", "vaga", "candida")  # fmt: skip


def is_of_an_office_that_signs(letter: Letter) -> bool:
    """Tell whether nothing but an office signs a mail that nobody's box sends: "Your HR team" of "noreply@nordlys.example"."""
    label = senders.company_label(letter.from_address) or ""
    lines = letter.last_lines
    is_one = 0 < len(lines) <= 2 and senders.is_no_reply(letter.from_address) and not letter.from_name
    return (
        is_one
        and len(label) > _SHORTEST_LABEL
        and label.isalpha()
        and not any(each in label for each in _OF_WHO_SENDS_FOR_OTHERS)
        and not label.endswith((*_PRIVATE, *_OF_A_STATE))
        and all(naming.is_office(_YOURS.sub("", line.strip(" ,.!"), count=1)) for line in lines)
    )


def is_of_the_desk_that_signs(letter: Letter) -> bool:
    """Tell whether an office alone signs, and the box is called by it: "Crewing" of "crewing@nordlys.example"."""
    label = senders.company_label(letter.from_address) or ""
    signed = letter.last_lines[0].strip(" ,.") if len(letter.last_lines) == 1 else ""
    box = _PARTS.sub("", letter.from_address.partition("@")[0].lower())
    words = signed.casefold().split()
    is_office = bool(words) and (naming.is_office_word(words[-1]) or is_common(signed, signed))
    return (
        is_office
        and (box in words or box == senders.squash(signed.removeprefix("The ")))
        and len(label) > _SHORTEST_LABEL
        and all(len(part) > _FEWEST_OF_A_PART for part in label.split("-"))
        and not label.endswith((*_PRIVATE, *_OF_A_STATE))
        and not _IS_PRIVATE.search(senders.domain_of(letter.from_address))
    )


def is_short_for(name: str, other: str) -> bool:
    """Tell whether a few capitals are those that a longer name ends with: "SU" of "Alder University Students' Union"."""
    initials = "".join(word[0] for word in other.split(" ") if word[:1].isupper())
    return name.isupper() and 2 <= len(name) <= 5 and " " in other and initials.endswith(name)


_BEGINS = re.compile(r"\b\w{2,}")
_GOES_ON = re.compile(r"(?:\s(?:and|of|the|for|für|und|de|der|des|di|du|y|et|e|&))*\s(?P<word>\w{2,})")


def spell_initials(name: str, text: str) -> str:
    """Return the words of a text that a name has the first letters of; no pattern is made for it, as for an address."""
    place = text.find(name[0])
    while place >= 0:
        word = _BEGINS.match(text, place)
        for letter in name[1:]:
            word = _GOES_ON.match(text, word.end()) if word else None
            word = word if word and word["word"][0] == letter else None
        if word:
            return " ".join(text[place : word.end()].split())
        place = text.find(name[0], place + 1)
    return ""
