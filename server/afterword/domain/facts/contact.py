"""Reads which person wrote the mail: out of the sign-off, or out of the sender's name."""

from __future__ import annotations

import re

from afterword.domain.facts import naming, senders
from afterword.domain.facts.contact_line import (
    BARE_TITLE,
    FOR_ANOTHER,
    JOINS_A_TEAM,
    OF_HOUSE,
    OUT,
    PARTS_IN_FEW_WORDS,
    PARTS_IN_ONE_WORD,
    TITLE_LINE,
    TITLED_NAME,
    cut_parting_word,
    is_company_line,
    is_house_beside_office,
    is_sender,
    is_unit,
    may_be_house,
    names_its_house,
    take_name,
)
from afterword.domain.facts.contact_text import find_introduced
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter, letters_of
from afterword.domain.person_name import read_name

_SHORT = 300
_OF_A_HOUSE = re.compile(
    r"(?:,| @| at| from| vom| von(?: der)?| aus| bei| bij| van| chez| de| di| da| for the| für das) (?=[A-ZÀ-Ý])"
    r"| (?:pour|por|per|voor) (?:l['’]|la |le |el |il |de |het )?(?=[A-ZÀ-Ý])"
    r"| (?:in|at|on|im|aus|an|vom)(?: (?:the|der|dem|our))? (?=[a-zà-ÿA-ZÀ-Ý]{3})"
)
_WORD = re.compile(r"[^\W\d_]+")
_INITIAL = re.compile(r"[A-Z](?:\.|x+)?")
_INITIALED = re.compile(r"(?:[A-ZÀ-Þ]\. ?){1,3}[A-ZÀ-Þ][\w'’-]+")
_PASSED_ON = re.compile(r"\b(?:via|through|über)\b")


def find_contact(letter: Letter) -> tuple[str, str] | None:
    """Return the person's whole name and the words it was read from."""
    introduced = find_introduced(letter)
    if introduced and introduced[0] == letter.from_name:
        return introduced
    signed = _find_signed(letter)
    sender = _find_sender(letter)
    if signed and sender and _is_same_person(signed[0], sender[0]):
        return signed if len(signed[0].split()) > 1 else sender
    if signed and sender and _signs_for_house(signed[0], sender[0], letter):
        return signed
    if signed and (len(signed[0].split()) > 1 or sender is None):
        return signed
    return sender or signed or _find_first_name(letter) or introduced


def _signs_for_house(signed: str, sender: str, letter: Letter) -> bool:
    """Tell whether a first name that the sender's name has not is a person's, and the sender's name her house's."""
    words = sender.split()
    is_box = any(senders.fold(word) in letter.from_address.partition("@")[0] for word in words)
    return (
        begins_with_first_name(signed)
        and not is_box
        and (len(words) > 2 or not begins_with_first_name(sender))
    )


def _find_sender(letter: Letter) -> tuple[str, str] | None:
    name = _part_from_house(letter)
    if not name or "@" in name or _is_addressee(name, letter):
        return None
    if not _may_be_person(name, letter):
        return None
    turned = re.fullmatch(r"([^,\s]+(?: [^,\s]+)?),\s*([^,]+)", name)
    plain = f"{turned[2]} {turned[1]}" if turned else name
    if not naming.is_person(plain) or _is_named_like_sender(plain, letter) or _is_signed_below(plain, letter):
        return None
    if not _is_backed(plain, letter):
        return None
    whole = read_name(naming.strip_titles(plain)).get("contact_name")
    return (whole, letter.from_name) if whole and len(whole.split()) > 1 else None


def _may_be_person(name: str, letter: Letter) -> bool:
    """Tell whether a mailbox lets its name be a person's; that of a system or a team only if it signs too."""
    address = letter.from_address
    if not (senders.is_team_box(address) or senders.is_no_reply(address) or senders.is_system(address)):
        return True
    # "Jo Lindqvist via Greenhouse": a person where the mail says what she does.
    if _PASSED_ON.search(letter.from_name) and re.search(rf"\b{re.escape(name)} [a-z]{{3,}}ed ", letter.body):
        return True
    signs = [index for index, line in enumerate(letter.last_lines) if name in line]
    if not signs or (signs[0] and naming.has_team_word(letter.last_lines[signs[0] - 1])):
        return False
    return _speaks_alone(letter) or len(letter.last_lines) > signs[0] + 1


def _is_backed(name: str, letter: Letter) -> bool:
    """Tell whether a sender's name is a person's, by its mailbox, by the sign-off or by who speaks in the mail."""
    words = {senders.fold(word) for word in _WORD.findall(name) if len(word) > 1}
    local = senders.fold(letter.from_address.partition("@")[0])
    if any(word in local for word in words) or naming.strip_titles(letter.from_name) != letter.from_name:
        return True
    is_whole_line = any(name in line for line in letter.last_lines)
    if is_whole_line:
        return letter.is_closed or _speaks_alone(letter)
    return _speaks_alone(letter) or len(name.split()) == 2


def _speaks_alone(letter: Letter) -> bool:
    return any(each.has(letters_of("i", "my")) for each in letter.sentences)


def _find_first_name(letter: Letter) -> tuple[str, str] | None:
    """Return a sender's first name alone: that of the mailbox, of the sign-off, or of a short word between people."""
    name = _part_from_house(letter)
    if senders.is_no_reply(letter.from_address):
        return None
    if name.islower() and begins_with_first_name(name):
        name = name.capitalize()
    if len(name.split()) != 1 or not naming.is_person(name, fewest_words=1) or _is_label(name, letter):
        return None
    local = _WORD.findall(letter.from_address.partition("@")[0])
    signs = any(re.match(rf"{re.escape(name)}\b", line, re.IGNORECASE) for line in letter.last_lines)
    is_named = name.casefold() in f"{letter.subject} {letter.body}".casefold()
    ends = re.search(rf"(?<![.!?]\s)(?<=\s){re.escape(name)}\b[^.!?]{{0,40}}$", letter.body, re.IGNORECASE)
    ends = ends or re.search(rf"[.!?]\s+{re.escape(name)},[^.!?]{{0,40}}$", letter.body, re.IGNORECASE)
    is_short = not letter.from_address and len(letter.body) < _SHORT and (not is_named or bool(ends))
    signs = signs or (
        name != letter.from_name and any(_is_initial_of(name, line) for line in letter.last_lines[:1])
    )
    if senders.fold(name) in local or (signs and not is_named) or (is_short and not letter.last_lines):
        return name, letter.from_name
    return None


def _part_from_house(letter: Letter) -> str:
    """Return the sender's name without the house: "Léa de Papillote" of papillote.example is Léa."""
    name = OUT.sub("", letter.from_name).strip(" \"'")
    behind = OF_HOUSE.search(name)
    label = senders.squash(senders.company_label(letter.from_address) or "-")
    before = name[: behind.start()] if behind else ""
    if behind and (senders.squash(behind["house"]) == label or _is_house_of(before, behind["house"])):
        return before
    return name


def _is_house_of(before: str, house: str) -> bool:
    """Tell whether a house stands behind somebody's first name: "Jip van Groothandel De Wit"."""
    return " " not in before and begins_with_first_name(before) and naming.has_company_word(house)


def _is_initial_of(name: str, line: str) -> bool:
    return bool(_INITIAL.fullmatch(line)) and line[0] == name[0]


def _find_signed(letter: Letter) -> tuple[str, str] | None:
    lines = letter.last_lines
    first_name_only: tuple[str, str] | None = None
    lines = tuple(cut_parting_word(line) for line in lines if not FOR_ANOTHER.fullmatch(line))
    if len(lines) > 1 and _is_parting(lines[0], lines[1], letter):
        lines = lines[1:]
    if lines and TITLED_NAME.match(lines[0]) and not _is_addressee(lines[0], letter):
        return lines[0], lines[0]
    for index, line in enumerate(lines[:8]):
        text = take_name(line, letter)
        if (
            not text
            or line.count("|") > 1 < index
            or _is_addressee(text, letter)
            or ("@" in line and "." in line)
            or is_company_line(text, line)
            or is_house_beside_office(text, index, lines, letter)
            or is_unit(text)
        ):
            continue
        following = lines[index + 1] if index + 1 < len(lines) else ""
        is_under_another = first_name_only and not _is_same_person(first_name_only[0], text)
        if (
            not is_under_another
            and naming.is_person(text)
            and _is_signature(text, line, following, index, letter)
        ):
            whole = _write_whole(text)
            if whole:
                return whole, line
        if index == 0 and naming.is_person(text, fewest_words=1) and _may_be_first_name(text, line, letter):
            first_name_only = (text, line)
    return first_name_only


def _is_parting(line: str, following: str, letter: Letter) -> bool:
    """Tell whether a line takes leave in words of its own, with somebody's name below."""
    if PARTS_IN_FEW_WORDS.fullmatch(line):
        return True
    if line.strip(" ,.!").casefold() in naming.PARTING_WORDS:
        return True
    is_name = is_sender(line, letter) or naming.is_title(following) or bool(TITLE_LINE.search(following))
    return bool(PARTS_IN_ONE_WORD.fullmatch(line)) and not is_name and len(line.split()) == 1


def _write_whole(name: str) -> str | None:
    """Return a name without titles; which of them somebody is belongs to it."""
    bare = naming.strip_titles(name)
    whole = read_name(naming.GENERATION.sub("", bare)).get("contact_name")
    last = naming.GENERATION.search(bare)
    return f"{whole}{last[0]}" if whole and last else whole


def _is_signature(name: str, line: str, following: str, index: int, letter: Letter) -> bool:
    """Tell whether a line with a name-like text is where a person signs, and not the company's name."""
    if _is_label(name, letter):
        return False
    if name.casefold() in f"{letter.subject} {letter.body}".casefold():
        is_person_box = not (
            senders.is_no_reply(letter.from_address) or senders.is_system(letter.from_address)
        )
        return is_person_box and is_sender(name, letter)
    if is_sender(name, letter) or naming.strip_titles(name) != name:
        return True
    if naming.has_company_word(name):
        return False
    rest = line[line.find(name) + len(name) :] if name in line else ""
    has_title = bool(BARE_TITLE.match(line) or TITLE_LINE.search(f"{line} {following}")) or naming.is_title(
        rest
    )
    if not has_title and may_be_house(name, line, letter):
        return False
    if not letter.is_closed and not _speaks_alone(letter) and not has_title:
        is_over_house = naming.has_legal_form(following) or naming.has_company_word(following)
        is_known = begins_with_first_name(name) or bool(_INITIALED.fullmatch(name))
        return is_known or (index == 0 and is_over_house)
    return ((index < 2 or begins_with_first_name(name)) and _count_words(name) < 4) or bool(
        TITLE_LINE.search(following) or TITLE_LINE.search(rest) or naming.is_title(rest)
    )


def _count_words(name: str) -> int:
    """Count the words of a name that are written out."""
    return sum(
        len(word.strip(".")) > 1 and not word.islower() for word in naming.GENERATION.sub("", name).split()
    )


def _may_be_first_name(text: str, line: str, letter: Letter) -> bool:
    if len(text.split()) != 1 or len(text) < 2 or len(line) > 40 or text.isupper():
        return False
    if names_its_house(text, line, letter):
        return False
    is_known = begins_with_first_name(text)
    if not is_known and (naming.is_role_like(text) or naming.is_city(text) or line.count("|") > 1):
        return False
    if letter.from_name and text.casefold() in letter.from_name.casefold():
        alone = OUT.sub("", letter.from_name)
        # "Ines @ Mudlark" is a person, "Mudlark" alone is more likely the company.
        if naming.is_person(alone, fewest_words=1 if alone != letter.from_name else 2):
            return True
        return text == letter.from_name and not _is_label(text, letter) and _speaks_alone(letter)
    if re.search(rf"(?<!\w){re.escape(text)}(?!\w)", f"{letter.subject} {letter.body} {letter.from_name}"):
        return is_sender(text, letter)
    stands_alone = len(line.split()) == 1 or bool(
        _OF_A_HOUSE.match(line, len(text)) or JOINS_A_TEAM.match(line, len(text))
    )
    return not _is_label(text, letter) and (stands_alone or not naming.has_team_word(line))


def _is_label(name: str, letter: Letter) -> bool:
    """Tell whether the name is that of the sender's domain."""
    label = senders.company_label(letter.from_address) or ""
    plain = (
        senders.squash(name),
        senders.fold(name.replace(" ", "")).replace("ue", "u").replace("oe", "o").replace("ae", "a"),
    )
    bare = re.sub(r"\W", "", label)
    return bool(bare) and any(each in bare or (len(bare) > 4 and each.startswith(bare)) for each in plain)


def _is_named_like_sender(name: str, letter: Letter) -> bool:
    """Tell whether the sender's name is the company's: its domain, or a name the text speaks of."""
    if _is_label(name, letter):
        return True
    local = set(_WORD.findall(letter.from_address.partition("@")[0]))
    if set(name.casefold().split()) & local:
        return False
    text = f"{letter.subject}\n{letter.body}"
    return bool(re.search(rf"\b(?:at|to|in|with|bei|an|chez|join|the|for) {re.escape(name)}\b", text))


def _is_signed_below(name: str, letter: Letter) -> bool:
    """Tell whether the name stands under another name in the sign-off, as a company's does."""
    lines = letter.last_lines
    return (
        name in lines[1:]
        and not _is_same_person(lines[0], name)
        and naming.is_person(lines[0], fewest_words=1)
    )


def _is_addressee(name: str, letter: Letter) -> bool:
    folded = name.casefold()
    return bool(letter.addressee) and (
        folded in letter.addressee.casefold() or letter.addressee.casefold() in folded
    )


def _is_same_person(one: str, other: str) -> bool:
    ones, others = one.casefold().split(), other.casefold().split()
    return any(
        a == b or (len(a) > 2 and b.startswith(a)) or (len(b) > 2 and a.startswith(b))
        for a in ones
        for b in others
    )
