"""Tells of a name that partners have it together: "Doe, Roe & Poe", "Baker, Finch & Lowe, CPAs"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.company.line import are_friends, is_person_of
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.house_words import TRADES
from afterword.domain.facts.occupations import OCCUPATIONS, TITLE_WORDS
from afterword.domain.facts.pattern_text import alternatives, words_in

_LISTED_HOUSE = re.compile(
    r"[A-ZÀ-Þ][\w'’-]+(?:, [A-ZÀ-Þ][\w'’-]+)+ (?:&|and|und) [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2}"
)
_POSTS = frozenset("owner owners founder founders partner partners proprietor".split())
_AND = frozenset("and und".split())
_WORD = re.compile(r"\w+")


def is_listed_house(plain: str, person: str | None) -> bool:
    """Tell whether a house is called by its partners: "Doe, Roe & Poe"."""
    plain = cut_kind_behind(plain)
    if ", " not in plain or not _LISTED_HOUSE.fullmatch(naming.strip_legal_form(plain)):
        return False
    is_office = any(
        naming.is_office_word(word) for word in words_in(plain.casefold(), _WORD) if word not in _AND
    )
    first = plain.partition(",")[0]
    return not (
        is_office
        or begins_with_first_name(first)
        or is_person_of(first, person)
        or (naming.is_title(first) and not is_partner(first))
    )


# "Doe, Roe & Poe, CPAs"
_KIND_BEHIND = re.compile(
    r", (?:CPAs?|(?:Attorneys|Counsell?ors|Advocates|Barristers)(?: at [Ll]aw)?|(?:(?:Chartered|Certified|Registered|Public|Tax|Patent) )*(?:Accountants|Surveyors|Architects|Engineers|Solicitors|Advis[eo]rs|Attorneys|Notaries(?: Public)?)|(?:Independent )?(?:Funeral Directors|(?:Estate|Letting) Agents|Financial Advis[eo]rs|Loss Adjusters)|Rechtsanwälte|Steuerberater|Notare|Abogados|Avocats|Avvocati|Advogados)$"
)


# "Independent Funeral Directors", "Notaries Public", "Beratende Ingenieure": what a house is.
_ARE = alternatives(
    r"""
    (?:Funeral |Company )Directors|(?:Estate|Letting|Lettings|Travel|Shipping|Patent|Property|Land) Agents|(?:[A-Z]\w+ )*Makers|(?:Loss )?Adjusters|(?:Licensed )?Conveyancers|Nurserymen|Masons|Tuners|Notaries Public|Commissioners for Oaths
    Rechtsanwälte|Anwälte|Notare|Steuerberater|Wirtschaftsprüfer|Buchprüfer|Ingenieure|Architekten|Bestatter|Bestattungen|\w+meister|\w+bauer|Makler|Floristen|Sachverständige|Gutachter
    [Aa]vocats|[Nn]otaires|[Aa]rchitectes|[Bb]oulangers|[Aa]bogados|[Nn]otarios|[Aa]rquitectos|[Cc]arpinteros|[Aa]vvocati|[Nn]otai|[Aa]rchitetti|[Vv]etrai|[Aa]dvocaten|[Nn]otarissen|[Hh]oveniers|[Aa]dvogados
    """
)
_KIND_LINE = re.compile(
    rf"(?:[A-ZÀ-Þ][\w-]+ (?:(?:and|&|und|et|y|e) )?){{0,3}}(?:{_ARE}|{'|'.join(TRADES)})(?:,? (?:and|&|und|et|y|e) [A-ZÀ-Þ]\w+)?(?:,? (?:since|seit|depuis|desde|dal|sinds) \d{{4}})?"
)
_BROTHERS = (" Brothers", " Bros", " Bros.", " Sisters", " Hermanos", " Frères", " Gebrüder")


def is_kind_under(line: str, above: str) -> bool:
    """Tell whether a line is what the house above it is: "Funeral Directors" under "J. Holt & Daughters"."""
    is_house = " & " in above or above.endswith(_BROTHERS) or naming.goes_on_as_house(above)
    return is_house and _KIND_LINE.fullmatch(line) is not None


def is_of_partners(line: str, above: str, below: str) -> bool:
    """Tell whether a line of a sign-off is partners' name, or says what they are."""
    return is_listed_house(line, None) or is_kind_under(line, above) or is_kind_under(below, line)


def find_over_kind(line: str, below: str) -> str:
    """Return the house over a line that says what it is: "Holt & Wren" over "Notaries Public"."""
    is_one = is_kind_under(below, line) and " | " not in line and not are_friends(line)
    return cut_kind_behind(line).rstrip(" ,") if is_one else ""


def has_kind_behind(plain: str) -> bool:
    """Tell whether a line has partners, and behind them what they are."""
    return cut_kind_behind(plain) != plain and not are_friends(plain.partition(", ")[0])


def cut_kind_behind(plain: str) -> str:
    """Return a line without what partners are, behind their names."""
    return _KIND_BEHIND.sub("", plain) if " & " in plain and ", " in plain else plain


def is_partner(word: str) -> bool:
    """Tell whether a word for work, or one made like it, is a last name as well: "Baker", "Rademaker", and no "Owner"."""
    folded = word.casefold()
    is_only_work = folded in OCCUPATIONS or folded in TITLE_WORDS
    return word.isalpha() and folded not in _POSTS and (naming.is_also_a_surname(word) or not is_only_work)


def are_surnames(name: str) -> bool:
    """Tell whether partners are called by their work: "Cook & Fisher", "Baker, Cook & Fisher"."""
    words = name.replace(", ", " & ").split(" & ")
    is_pair = len(words) > 1 and all(
        each.isalpha() and not naming.is_office_word(each.lower()) for each in words
    )
    return is_pair and not all(_names_only_work(each) or naming.has_company_word(each) for each in words)


def _names_only_work(word: str) -> bool:
    return naming.is_role_like(word) and not naming.is_also_a_surname(word)
