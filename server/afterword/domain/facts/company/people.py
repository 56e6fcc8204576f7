"""Tells of a name at a company's place that it is somebody's: the reader's, the sender's, one who is spoken of."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.company.line import is_called_like_people
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.names_in_text import stands_behind

# "Mrs Ruiz", "Uncle Tom"
_ADDRESSED = re.compile(
    r"(?:Mrs?|Ms|Miss|Mx|Judge|Justice|Coach|Uncle|Aunt|Auntie|Aunty|Nan|Grandpa|Lord|Lady|Sir|Dame|Deacon|Brother|Sister|Pastor|Father|Captain|Capt|Sergeant|Sgt"
    r"|Chef|Cllr|Councillor|Rabbi|Imam|Reverend|Rev|Insp|Inspector|Superintendent|Tante|Onkel|Tía|Tío|Mme|Mlle|M|Herr|Frau|Señora?|Sra?|Signora?|Dott|Dona?|Mevrouw|Meneer)\.? [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?"
)
_WHERE_A_HOUSE_STANDS = (
    "at ",
    "joining ",
    "join ",
    "applying to ",
    "application to ",
    "interest in ",
    "applying with ",
    "bei ",
    "beim ",
    "chez ",
)
# "Hi Ana it's Tom from Northlight": the greeting, and who greets.
_FROM = re.compile(r" ?\b(?:from|its|it['’]s|here|at|with|w/?)(?: |$)")


# "Prof. Uhlig", whose office sends.
_BY_DEGREE = re.compile(r"(?:(?:Prof|Dr)\. )+[A-ZÀ-Þ][\w'’-]+")


def _is_short_for_the_sender(name: str, letter: Letter) -> bool:
    """Tell whether one word is what friends call who sends: "Len" for Leonard."""
    first, _, last = letter.from_name.partition(" ")
    if not last or " " in name or not 2 < len(name) < len(first) or name[:2] != first[:2]:
        return False
    letters = iter(first)
    return all(each in letters for each in name) and begins_with_first_name(first)


def is_somebody(name: str, raw: str, letter: Letter, person: str | None) -> bool:
    """Tell whether a name is a person's.

    Args:
        raw: the name with all that stood around it; with a legal form it is no sender's.
    """
    before, _, last = name.rpartition("-")
    if before and (naming.has_company_word(last) or naming.has_company_word(f"-{last}")):
        # "Max-Kern-Institut", "Maria-Kern-Schule"
        return False
    if _BY_DEGREE.fullmatch(name) or _is_short_for_the_sender(name, letter):
        return True
    signed = None if naming.has_legal_form(raw) else person
    is_called = begins_with_first_name(name)
    return (
        _is_a_person(naming.fold(name), letter, signed, is_called=is_called)
        or (is_called and _is_somebody_spoken_of(name, letter))
        or (" " in name and _is_addressed(name, letter))
    )


def _is_addressed(name: str, letter: Letter) -> bool:
    """Tell whether a name is somebody's with a form of address, and the mail has it at no house's place: "Mrs Ruiz"."""
    if not _ADDRESSED.fullmatch(name) or naming.has_company_word(name):
        return False
    return not stands_behind(("at ", "joining "), name.lower(), letter.lowered)


def _is_somebody_spoken_of(name: str, letter: Letter) -> bool:
    """Tell whether a first name, or one and a last, stands in sentences alone: "Penny has decided", "on behalf of Ana Ruiz"."""
    if " " in name:
        if not is_called_like_people(name) or stands_behind(
            _WHERE_A_HOUSE_STANDS, name.lower(), letter.lowered
        ):
            return False
    elif name in letter.last_lines and f" with {name}" in letter.subject:
        # "Your interview with Jill", who signs.
        return True
    ends = " ".join((letter.subject, letter.from_name, letter.from_address, *letter.last_lines)).casefold()
    folded = name.casefold()
    # "Your chat with Jill": whom the reader met.
    ends = ends.replace(f"with {folded}", "").replace(f"meeting {folded}", "")
    return folded not in ends


def _are_initials(folded: str, signed: str) -> bool:
    words = signed.split()
    return len(folded) == len(words) and folded == "".join([word[0] for word in words])


def _is_a_person(folded: str, letter: Letter, person: str | None, *, is_called: bool) -> bool:
    """Tell whether a name is the reader's or that of who signs.

    Args:
        is_called: it begins with a first name that many have.
    """
    greeted = letter.addressee.casefold()
    if folded in greeted and folded in _FROM.split(greeted)[0]:
        return True
    signed = (person or "").casefold()
    if _are_initials(folded, signed):
        return True
    if not is_called and stands_behind(_WHERE_A_HOUSE_STANDS, folded, letter.lowered):
        # Whoever signs so: "the position at Mudlark", "Thank you for applying to Riverside Living", which sends.
        return False
    nick, first = (folded, signed.partition(" ")[0]) if " " not in folded else ("", "")
    if (
        len(first) > 2
        and nick.startswith(first)
        and 0 < len(nick) - len(first) <= 2
        and nick not in letter.from_address.partition("@")[2]
    ):
        # "hello from Ruthie", whom "Ruth Marlow" signs for.
        return begins_with_first_name(first)
    if not signed or folded in signed:
        # "Brico Northlight" signs as a person would, and is none.
        is_whole = folded == signed and naming.begins_like_a_house(folded.partition(" ")[0])
        return bool(signed) and not is_whole
    # "Doe Roe Solicitors" is a house, whoever "Doe Roe" is.
    return " " in signed and signed in folded and not naming.has_company_word(folded.replace(signed, ""))
