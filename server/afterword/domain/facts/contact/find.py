"""Reads which person wrote the mail: out of the sign-off, or out of the sender's name."""

from __future__ import annotations

import re

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company.line import are_friends, is_made_up
from afterword.domain.facts.company.partners import is_of_partners
from afterword.domain.facts.company.street import is_address, is_building
from afterword.domain.facts.contact.doubt import (
    find_behind_house,
    is_employer,
    is_listed_job,
    is_motto,
    is_no_person,
    is_parting,
    is_rank,
)
from afterword.domain.facts.contact.line import (
    BARE_TITLE,
    FOR_ANOTHER,
    JOINED_IN_A_TEAM,
    JOINS_A_TEAM,
    OUT,
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
from afterword.domain.facts.contact.sender import (
    find_first_name,
    find_sender,
    is_addressee,
    is_called_like_a_place,
    is_house_spoken_of,
    is_label,
    is_same_person,
    speaks_alone,
)
from afterword.domain.facts.contact.text import find_introduced
from afterword.domain.facts.contact.written import write_plainly, write_small, write_small_name
from afterword.domain.facts.family_name import find_of_her_house, is_of_a_family
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import cut_front, holds_words
from afterword.domain.person_name import write_whole

_OF_A_HOUSE = re.compile(
    r"(?:,| @| at(?: the)?| from(?: the| our)?| vom| von(?: der)?| aus| bei| bij| van| chez| de| di| da|,? for [Tt]he|,? für das) (?=[A-ZÀ-Ý])"
    r"|,? \(?(?:on behalf of|im namen)\b|,? \(?(?:for|from|und|and|für) (?:all|everyone|everybody|alle|the (?:rest|whole))\b|,? \(for (?:the|all)\b"
    r"| (?:pour|por|per|voor) (?:l['’]|la |le |el |il |de |het )?(?=[A-ZÀ-Ý])"
    r"| (?:in|at|on|from|im|aus|an|vom)(?: (?:the|der|dem|our))? (?=[a-zà-ÿA-ZÀ-Ý]{3})"
)
_PIECE = re.compile(r"\s*[|/,]\s*")
# Where a name with a title ends: its house, its work, its team.
_ENDS_NAME = re.compile(r",? (?:from|at|@|in|vom|von|und|and|&|[|(–-])|[,|(/]|\s+x+$")
# Behind a first name: kisses, what she is in brackets, another's name.
_IS_A_PERSONS = re.compile(
    r",? (?:x+$|(?<=, )[a-zà-ÿ]{4}|\(|(?:&|and|und|et|y|e|en) [A-ZÀ-Þ][\w-]+(?: x+)?$)"
)
_LONGEST_LINE = 60
_FEW = 3
_POSSESSIVES = frozenset("your ihr ihre dein deine euer eure tu votre".split())
_INITIALED = re.compile(r"(?:[A-ZÀ-Þ]\. ?){1,3}[A-ZÀ-Þ][\w'’-]+")


def find_contact(letter: Letter) -> tuple[str, str] | None:
    """Return the person's whole name and the words it was read from."""
    found = _find_person(letter)
    if found and is_no_person(found[0], letter):
        return None
    if found and found[0][-2:-1] == " " and f"{found[0]}." in found[1]:
        # "Ana R."
        return f"{found[0]}.", found[1]
    whole = _spell_out(found, letter) if found else None
    return None if whole and whole != found and is_no_person(whole[0], letter) else whole


def _spell_out(found: tuple[str, str], letter: Letter) -> tuple[str, str]:
    """Return the whole name where a line begins with it: "Ana" or "A. Ruiz" over "Dr. Ana Ruiz | People"."""
    first, _, last = found[0].rpartition(" ")
    if first and not _INITIALED.fullmatch(found[0]):
        return found
    for line in (*letter.last_lines, letter.from_name):
        if last not in line:
            continue
        whole = naming.strip_titles(_PIECE.split(OUT.sub("", line))[0])
        name, _, surname = whole.partition(" ")
        is_hers = surname == last and name[:1] == first[0] if first else name == last
        is_name = whole.replace(" ", "").replace("-", "").isalpha() and all(map(_is_large, whole.split()))
        if surname and is_hers and is_name and naming.is_person(whole):
            return whole, line
    return found


def _is_large(word: str) -> bool:
    return word[0].isupper()


def _find_person(letter: Letter) -> tuple[str, str] | None:
    introduced = find_introduced(letter)
    if introduced and introduced[0] == letter.from_name:
        return introduced
    signed = _find_signed(letter)
    sender = find_sender(letter)
    if signed and sender and is_same_person(signed[0], sender[0]):
        is_whole = len(signed[0].split()) > 1 and len(signed[0].split()[-1].strip(".")) > 1
        return signed if is_whole else sender
    if signed and sender and _signs_for_house(signed[0], sender[0], letter):
        return signed
    if signed and (len(signed[0].split()) > 1 or sender is None):
        return signed
    return sender or signed or find_first_name(letter) or introduced


def _signs_for_house(signed: str, sender: str, letter: Letter) -> bool:
    """Tell whether a first name that the sender's name has not is a person's, and the sender's name her house's."""
    words = sender.split()
    is_box = any(senders.fold(word) in letter.from_address.partition("@")[0] for word in words)
    return (
        begins_with_first_name(signed)
        and not is_box
        and (len(words) > 2 or not begins_with_first_name(sender))
    )


def _find_signed(letter: Letter) -> tuple[str, str] | None:
    lines = letter.last_lines
    first_name_only: tuple[str, str] | None = None
    lines = tuple(map(write_plainly, lines))
    lines = tuple(cut_parting_word(line) for line in lines if not FOR_ANOTHER.fullmatch(line))
    if len(lines) > 1 and is_parting(lines[0], lines[1], letter):
        lines = lines[1:]
    titled = _find_titled(lines[:_FEW])
    if titled and not is_addressee(titled[0], letter):
        is_first = titled[1] == lines[0] or not naming.is_person(lines[0])
        if is_first:
            return titled
    behind = find_behind_house(lines)
    if behind and not is_addressee(behind[0], letter):
        return behind
    for index, line in enumerate(lines[:8]):
        if is_of_a_family(line, letter):
            return line, line
        following = lines[index + 1] if index + 1 < len(lines) else ""
        hers = find_of_her_house(line, following) if index < _FEW else ""
        if hers and not is_addressee(hers, letter):
            return hers, line
        text = take_name(line, letter)
        text = write_small(text, f"{line[len(text) :]} {following}" if line.startswith(text) else following)
        if text == line and text.islower() and not index:
            text = write_small_name(text, following)
        if (
            not text
            or line.count("|") > 1 < index
            or is_addressee(text, letter)
            or ("@" in line and "." in line and " <" not in line)
            or is_company_line(text, line)
            or is_of_partners(line, lines[index - 1] if index else "", following)
            or is_house_beside_office(text, index, lines, letter)
            or is_unit(text)
            or is_listed_job(line)
            or is_motto(line)
            or (index and naming.is_office(lines[index - 1]) and not begins_with_first_name(text))
            or senders.is_system_name(text.casefold())
        ):
            continue
        is_under_another = first_name_only and not is_same_person(first_name_only[0], text)
        if (
            not is_under_another
            and (naming.is_person(text) or is_called_like_a_place(text, letter))
            and _is_signature(text, line, following, index, letter)
        ):
            whole = _write_whole(text)
            if whole:
                return whole, line
        is_over_office = (
            naming.is_office(following) or is_address(following) or is_building(following)
        ) and not begins_with_first_name(text)
        if (
            index == 0
            and naming.is_person(text, fewest_words=1)
            and (not is_over_office or is_sender(text, letter) or speaks_alone(letter))
            and _may_be_first_name(text, line, letter)
        ):
            first_name_only = (text, line)
    return first_name_only


def _find_titled(lines: tuple[str, ...]) -> tuple[str, str] | None:
    """Return the first title with one name, as it stands: "Mrs Lowe", "Coach Ray, Lakeside Swim School"."""
    for line in lines:
        name = _ENDS_NAME.split(cut_front(BARE_TITLE, line), maxsplit=1)[0]
        if TITLED_NAME.match(name) and not (
            naming.has_company_word(name) or naming.has_team_word(name) or is_rank(name)
        ):
            return name, line
    return None


def _write_whole(name: str) -> str | None:
    """Return a name without titles; which of them somebody is belongs to it."""
    bare = naming.strip_titles(name)
    whole = write_whole(naming.GENERATION.sub("", bare))
    last = naming.GENERATION.search(bare)
    return f"{whole}{last[0]}" if whole and last else whole or None


def _is_signature(name: str, line: str, following: str, index: int, letter: Letter) -> bool:
    """Tell whether a line with a name-like text is where a person signs, and not the company's name."""
    if is_label(name, letter) or f" at {name.lower()}" in f"{letter.subject}\n{letter.body}".lower():
        # "Activities Director at Meadow Senior Living": where one works is a house.
        return False
    if not letter.from_address and is_employer(name, letter):
        return False
    is_spoken_of = name.casefold() in letter.folded
    if is_spoken_of and (not begins_with_first_name(name) or is_house_spoken_of(name, letter)):
        is_person_box = not (
            senders.is_no_reply(letter.from_address) or senders.is_system(letter.from_address)
        )
        return is_person_box and is_sender(name, letter)
    if is_sender(name, letter) or naming.strip_titles(name) != name:
        return True
    if naming.has_company_word(name):
        return is_called_like_a_place(name, letter)
    rest = line[line.find(name) + len(name) :] if name in line else ""
    has_title = bool(BARE_TITLE.match(line) or TITLE_LINE.search(f"{line} {following}")) or any(
        map(naming.is_title, (rest, following))
    )
    if not has_title and may_be_house(name, line, letter):
        return False
    if not letter.is_closed and not speaks_alone(letter) and not has_title:
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
    if len(text.split()) != 1 or len(text) < 2 or len(line) > _LONGEST_LINE or text.isupper():
        return False
    is_known = begins_with_first_name(text)
    if names_its_house(text, line, letter) or ("-" in text and not is_known):
        return False
    if not is_known and JOINED_IN_A_TEAM.match(line, len(text)) and not is_sender(text, letter):
        # "Stitch & Thread Tailors Recruitment Team"
        return False
    bare = cut_front(BARE_TITLE, line)
    if not is_known and line.split()[0].casefold() in _POSSESSIVES and bare != line:
        # "Deine Mühlentaler"
        return False
    if not is_known and (
        naming.is_role_like(text) or naming.is_title(text) or naming.is_city(text) or line.count("|") > 1
    ):
        return False
    if is_known and bare == text and letter.from_name.startswith((f"{text}'s ", f"{text}’s ")):
        # "Rosa" of "Rosa's Bakery"
        return True
    first, _, house = letter.from_name.partition(" ")
    if is_known and first == text and "." in house and is_made_up(house):
        # "Flo mudlark.at"
        return True
    if letter.from_name and text.casefold() in letter.from_name.casefold():
        alone = OUT.sub("", letter.from_name)
        # "Ines @ Mudlark" is a person, "Mudlark" alone is more likely the company.
        if naming.is_person(alone, fewest_words=1 if alone != letter.from_name else 2):
            return True
        is_over_house = is_known and len(letter.last_lines) > 1 and text not in letter.last_lines[1]
        return (
            text == letter.from_name
            and not is_label(text, letter)
            and (is_over_house or speaks_alone(letter))
        )
    is_spoken_of = holds_words(f"{letter.subject} {letter.body} {letter.from_name}", text)
    if is_spoken_of and (not is_known or is_house_spoken_of(text, letter)):
        return is_sender(text, letter)
    stands_alone = (
        bare.count(" ") == bare.count(" (")
        or are_friends(line)
        or (is_known and bool(_IS_A_PERSONS.match(bare, len(text))))
        or bool(_OF_A_HOUSE.match(bare, len(text)) or JOINS_A_TEAM.match(bare, len(text)))
    )
    is_hers = is_known and naming.is_office(line[len(text) :].strip(" |,–-"))
    return not is_label(text, letter) and (stands_alone or is_hers or not naming.has_team_word(line))
