"""Reads which person the sender's name and address are, beside her house and her office."""

from __future__ import annotations

import re

from afterword.domain.facts import naming, senders
from afterword.domain.facts.contact.line import OF_HOUSE, OUT
from afterword.domain.facts.contact.written import DRAWN, is_known_small, write_known
from afterword.domain.facts.family_name import is_of_a_house_she_names
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter, letters_of
from afterword.domain.facts.pattern_text import has_any, holds_words
from afterword.domain.facts.senders import for_one_mail
from afterword.domain.person_name import write_whole

_BEFORE_A_HOUSE = ("at", "to", "in", "with", "bei", "an", "chez", "join", "the", "for")
_INTRODUCED = re.compile(r"[A-ZÀ-Þ][\w'’-]+ (?:@|from) [A-ZÀ-Þ]")
_TITLED = re.compile(r"(?:Frau|Herr|Mr|Mrs|Ms|Miss|Madame|Monsieur|Mme|Señora?|Signora?)\.? [A-ZÀ-Þ][\w'’-]+")
_NO_LETTER = re.compile(r"\W")
_SHORT = 300
_WORD = re.compile(r"[^\W\d_]+")
_INITIAL = re.compile(r"[A-Z](?:\.|x+)?")
_LAST_NAME_FIRST = re.compile(r"([^,\s]+(?: [^,\s]+)?),\s*([^,]+)")
_LIKE_A_PLACE = re.compile(
    r"[A-ZÀ-Þ]\w{2,}(?:heim|haus|garten|mühle|hof|markt|hütte|werk|berg|bund|huis|hus|gaard)$"
)
_HAS_DIGIT = re.compile(r"\d")
_PAIR = 2
# "a vaga na Ventos Claros"
_AT_ABROAD = ("na", "no", "chez", "presso", "bij", "bei")
_PASSED_ON = re.compile(r"\b(?:via|through|über)\b")


def find_sender(letter: Letter) -> tuple[str, str] | None:
    name = _part_from_office(letter.from_name) or _part_from_house(letter.from_name, letter.from_address)
    if not name or "@" in name or is_addressee(name, letter) or is_of_a_house_she_names(letter):
        return None
    is_of_a_system = senders.is_no_reply(letter.from_address) or senders.is_system(letter.from_address)
    is_titled = _TITLED.fullmatch(name) and not (naming.has_team_word(name) or naming.has_company_word(name))
    if is_titled and not is_of_a_system and not name.endswith(("'s", "’s")):
        # "Frau Weidinger", whose first name nobody tells.
        return name, letter.from_name
    name = write_known(name.split()) or name
    if not _may_be_person(name, letter):
        return None
    if name.isupper() or name.islower():
        name = _write_as_name(name, letter)
    before = name.partition(",")[0]
    if naming.is_person(before) and begins_with_first_name(before):
        # "Ana Ruiz, Mudlark"
        name = before
    turned = _LAST_NAME_FIRST.fullmatch(name)
    plain = f"{turned[2]} {turned[1]}" if turned else name
    is_named = naming.is_person(plain) or is_called_like_a_place(plain, letter)
    if not is_named or _is_named_like_sender(plain, letter) or _is_signed_below(plain, letter):
        return None
    if not _is_backed(plain, letter):
        return None
    whole = write_whole(naming.strip_titles(plain))
    return (whole, letter.from_name) if " " in whole else None


def _write_as_name(name: str, letter: Letter) -> str:
    """Return a name all in capitals or small letters as names are written, where the mailbox has all of it."""
    local = senders.fold(letter.from_address.partition("@")[0])
    words = name.split()
    is_hers = len(words) > 1 and all(senders.fold(word) in local for word in words)
    is_known = (
        len(words) == _PAIR and name.islower() and is_known_small(name) and naming.is_person(name.title())
    )
    return name.title() if is_hers or is_known else name


# "HR - Ana Ruiz", "Mudlark Bakery (Ana Ruiz)"; "Ana Ruiz HR".
_BEHIND_AN_OFFICE = re.compile(
    r"(?P<house>[^,|(]{2,40}?)(?: [-–|/:] |, |: | \()(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){1,2})\)?"
)
_OFFICE_BEHIND = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+),? (?:HR|People|Talent|Recruiting|Recruitment|Recruiter|TA)"
)


@for_one_mail
def _part_from_office(from_name: str) -> str:
    """Return the person in a sender's name with her office or her house in front of her, or her office right behind."""
    found = _BEHIND_AN_OFFICE.fullmatch(from_name)
    is_hers = found is not None and (
        naming.has_team_word(found["house"]) or naming.has_company_word(found["house"])
    )
    if found is None or not is_hers:
        found = _OFFICE_BEHIND.fullmatch(from_name)
        is_hers = found is not None
    name = found["name"] if found and is_hers else ""
    return name if begins_with_first_name(name) and naming.is_person(name) else ""


def _may_be_person(name: str, letter: Letter) -> bool:
    """Tell whether a mailbox lets its name be a person's; that of a system or a team only if it signs too."""
    address = letter.from_address
    if not (senders.is_team_box(address) or senders.is_no_reply(address) or senders.is_system(address)):
        return True
    # "Jo Lindqvist via Greenhouse": a person where the mail says what she does.
    if _PASSED_ON.search(letter.from_name) and re.search(rf"\b{re.escape(name)} [a-z]{{3,}}ed ", letter.body):
        return True
    signs = [index for index, line in enumerate(letter.last_lines) if name in line]
    if not signs and senders.is_team_box(address) and _is_of_the_house(name, letter):
        return True
    if not signs or (signs[0] and naming.has_team_word(letter.last_lines[signs[0] - 1])):
        return False
    return speaks_alone(letter) or len(letter.last_lines) > signs[0] + 1


def _is_of_the_house(name: str, letter: Letter) -> bool:
    """Tell whether somebody with a known first name sends from the box of a house that the mail names."""
    address = letter.from_address
    label = senders.company_label(address) or ""
    said = " ".join((letter.subject, letter.body, *letter.last_lines, letter.from_name))
    is_hers = bool(label) and label in senders.squash(said) and not is_label(name, letter)
    is_system = senders.is_no_reply(address) or senders.is_system(address)
    return is_hers and not is_system and begins_with_first_name(name) and name.casefold() not in letter.folded


def _is_backed(name: str, letter: Letter) -> bool:
    """Tell whether a sender's name is a person's, by its mailbox, by the sign-off or by who speaks in the mail."""
    if has_any(
        (f"{name} is ", f"{name} has ", f"at {name}", f"joining {name}", f"here at {name}"), letter.body
    ):
        # "Bridgeway House is a registered charity": so nobody speaks of herself.
        return False
    if not begins_with_first_name(name) and has_any([f" {at} {name}" for at in _AT_ABROAD], letter.body):
        return False
    words = {senders.fold(word) for word in _WORD.findall(name) if len(word) > 1}
    local = senders.fold(letter.from_address.partition("@")[0])
    if any(word in local for word in words) or naming.strip_titles(letter.from_name) != letter.from_name:
        return True
    is_whole_line = any(name in line for line in letter.last_lines)
    if is_whole_line:
        return letter.is_closed or speaks_alone(letter)
    is_known = begins_with_first_name(name) and naming.is_person(name)
    return speaks_alone(letter) or len(name.split()) == 2 or is_known or bool(_INITIALS.match(name))


# "J. R. Holt"
_INITIALS = re.compile(r"(?:[A-ZÀ-Þ]\. ?){1,3}[A-ZÀ-Þ][a-zà-ÿ]+$")


def speaks_alone(letter: Letter) -> bool:
    return any(each.has(letters_of("i", "my")) for each in letter.sentences)


def find_first_name(letter: Letter) -> tuple[str, str] | None:
    """Return a sender's first name alone: that of the mailbox, of the sign-off, or of a short word between people."""
    name = _part_from_house(letter.from_name, letter.from_address)
    if senders.is_no_reply(letter.from_address):
        return None
    if f"{name} of " in letter.from_name and not begins_with_first_name(name):
        # "Duchy of Fenlight"
        return None
    box = letter.from_address.partition("@")[0]
    if name.islower() and (begins_with_first_name(name) or name == box in letter.last_lines[:1]):
        name = name.capitalize()
    if len(name.split()) != 1 or not naming.is_person(name, fewest_words=1) or is_label(name, letter):
        return None
    if _INTRODUCED.match(letter.from_name) and begins_with_first_name(name):
        # "Freya @ Evergreen"
        return name, letter.from_name
    local = _WORD.findall(letter.from_address.partition("@")[0])
    signs = any(
        _begins_with(line.lstrip("-–—~ "), name) and not _HAS_DIGIT.search(line) for line in letter.last_lines
    )
    is_named = name.casefold() in letter.folded
    ends = is_named and _ends_with(name, letter.body)
    is_short = not letter.from_address and len(letter.body) < _SHORT and (not is_named or ends)
    signs = signs or (
        name != letter.from_name and any(_is_initial_of(name, line) for line in letter.last_lines[:1])
    )
    is_of_a_team = any(_is_followed_by_office(name, line) for line in letter.last_lines)
    if not begins_with_first_name(name) and (is_of_a_team or (is_named and not ends and not signs)):
        # "Nordlys", who says "our position at Nordlys" or signs as its team.
        return None
    is_alone = not letter.from_address and begins_with_first_name(name) and speaks_alone(letter)
    if is_alone and not is_house_spoken_of(name, letter):
        return name, letter.from_name
    if senders.fold(name) in local or (signs and not is_named) or (is_short and not letter.last_lines):
        return name, letter.from_name
    return None


def _begins_with(line: str, name: str) -> bool:
    """Tell whether a line begins with a name, in capitals or small letters, and with no longer one."""
    following = line[len(name) : len(name) + 1]
    return line[: len(name)].lower() == name.lower() and not (following.isalnum() or following == "_")


def _ends_with(name: str, body: str) -> bool:
    """Tell whether a text ends with a name and few words behind it."""
    name = re.escape(name)
    return bool(
        re.search(rf"(?<![.!?]\s)(?<=\s){name}\b[^.!?]{{0,40}}$", body, re.IGNORECASE)
        or re.search(rf"[.!?]\s+{name},[^.!?]{{0,40}}$", body, re.IGNORECASE)
    )


def _is_followed_by_office(name: str, line: str) -> bool:
    """Tell whether an office's word stands right behind the name: "Nordlys Talent Team"."""
    behind = line.partition(f"{name} ")[2].split()[:1]
    return bool(behind) and behind[0].isalpha() and naming.has_team_word(behind[0])


@for_one_mail
def _part_from_house(from_name: str, address: str) -> str:
    """Return the sender's name without the house: "Léa de Papillote" of papillote.example is Léa."""
    name = DRAWN.sub("", OUT.sub("", from_name)).strip(" \"'")
    behind = OF_HOUSE.search(name)
    label = senders.squash(senders.company_label(address) or "-")
    before = name[: behind.start()] if behind else ""
    if behind and (senders.squash(behind["house"]) == label or _is_house_of(before, behind["house"])):
        return before
    if behind and _INTRODUCED.match(name) and begins_with_first_name(before):
        return before
    return name


def _is_house_of(before: str, house: str) -> bool:
    """Tell whether a house stands behind somebody's first name: "Jip van Groothandel De Wit"."""
    return " " not in before and begins_with_first_name(before) and naming.has_company_word(house)


def _is_initial_of(name: str, line: str) -> bool:
    return bool(_INITIAL.fullmatch(line)) and line[0] == name[0]


def is_label(name: str, letter: Letter) -> bool:
    """Tell whether the name is that of the sender's domain."""
    label = senders.company_label(letter.from_address) or ""
    plain = (
        senders.squash(name),
        senders.fold(name.replace(" ", "")).replace("ue", "u").replace("oe", "o").replace("ae", "a"),
    )
    bare = _NO_LETTER.sub("", label)
    return bool(bare) and any(each in bare or (len(bare) > 4 and each.startswith(bare)) for each in plain)


def _is_named_like_sender(name: str, letter: Letter) -> bool:
    """Tell whether the sender's name is the company's: its domain, or a name the text speaks of."""
    if is_label(name, letter):
        return True
    local = set(_WORD.findall(letter.from_address.partition("@")[0]))
    if set(name.casefold().split()) & local and not senders.is_system(letter.from_address):
        # A system's box is called by the house for which it sends.
        return False
    text = f"{letter.subject}\n{letter.body}"
    first, _, rest = name.partition(" ")
    names = (name, first) if rest and not begins_with_first_name(name) else (name,)
    return any(holds_words(text, f"{word} {each}") for word in _BEFORE_A_HOUSE for each in names)


def is_house_spoken_of(name: str, letter: Letter) -> bool:
    """Tell whether the mail speaks of a name as of a house: "our Baker job at Clara"."""
    text = f"{letter.subject}\n{letter.body}"
    return any(holds_words(text, f"{word} {name}") for word in _BEFORE_A_HOUSE)


def _is_signed_below(name: str, letter: Letter) -> bool:
    """Tell whether the name stands under another name in the sign-off, as a company's does."""
    lines = letter.last_lines
    return (
        name in lines[1:]
        and not is_same_person(lines[0], name)
        and naming.is_person(lines[0], fewest_words=1)
    )


def is_addressee(name: str, letter: Letter) -> bool:
    folded = name.casefold()
    addressee = letter.addressee.casefold()
    # In whole words: "Dana" writes to Ana.
    return bool(addressee) and (holds_words(addressee, folded) or holds_words(folded, addressee))


def is_called_like_a_place(name: str, letter: Letter) -> bool:
    """Tell whether a surname is made like a house's name, "Solheim": the first name is known, and the mailbox has it."""
    first, _, last = name.partition(" ")
    if not _LIKE_A_PLACE.search(last) or " " in last or not begins_with_first_name(first):
        return False
    is_alone = letter.sign_off[:1] == (first,)
    return is_alone or senders.fold(last) in senders.fold(letter.from_address.partition("@")[0])


def is_same_person(one: str, other: str) -> bool:
    ones, others = one.casefold().split(), other.casefold().split()
    return any(
        a == b or (len(a) > 2 and b.startswith(a)) or (len(b) > 2 and a.startswith(b))
        for a in ones
        for b in others
    )
