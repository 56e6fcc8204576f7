"""Writes what a line of a sign-off has as names are written: no brackets, nicknames or labels, no capitals throughout."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.closing import is_closing
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.pattern_text import has_any, words_of
from afterword.domain.person_name import set_case

_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
# What is drawn behind a name.
DRAWN = re.compile(r"[\s\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]+$")
_FOR_SOMEBODY = re.compile(
    r"(?:for|on behalf of|in vertretung (?:von|für)) (?P<name>[A-ZÀ-Þ].+)",
    re.IGNORECASE,
)
_LAST_NAME_FIRST = re.compile(r"(?P<last>[^\W\d_][\w'’-]+), (?P<first>[^\W\d_][\w'’-]+)")
# A form of address in brackets before a name.
_TITLE_IN_BRACKETS = re.compile(r"^\((Mrs?\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Smt\.?|Sri|Shri)\) ")
# "Dipl.-Ing. (FH) Ana Ruiz"
_SCHOOL_OF_DEGREE = re.compile(r"(?<=[a-z]\.) ?\((?:FH|TU|TH|DH|BA|Uni|Univ\.?)\) (?=[A-ZÀ-Þ])")
# 'Ana "Annie" Ruiz', "Contact: Ana Ruiz", "Head of People: Ana Ruiz".
_QUOTES = ('"', "'", "“", "‘", "„", "«")
_NICKNAME = re.compile(r"(?<=[a-zà-ÿ]) [\"'“‘„«][A-ZÀ-Þ][\w-]{1,12}[\"'”’“»] (?=[A-ZÀ-Þ])")
_SIGNS_AS = re.compile(
    r"(?:contact(?: person)?|signed(?: by)?|signature|name|sender|recruiter|(?:[\w ]{2,20} )?manager|director|head of [\w ]{2,20}|kontakt|ansprechpartner(?:in)?|bearbeiter(?:in)?|contacto|contatto|contato|contactpersoon): (?=[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ]|$))",
    re.IGNORECASE,
)
_OF_A_TEAM = re.compile(r"\b(?:team|department|office|abteilung)\b", re.IGNORECASE)
_PAIR = 2


# "La gérante, Claire Brun", "die Petra", "Ana u. Tom"; "Ana for Mudlark", "Paolo della pasticceria", "Ana Ruiz she/her".
_BEFORE_HER = re.compile(
    r"(?:(?:[Pp]our|[Pp]or|[Pp]er|[Ff]ür|[Ff]or) [^,]{2,30}, |(?:La|Le|El|Il|Die|Der|The) \w+(?: \w+)?, |(?:[Dd]ie|[Dd]er) (?=[A-ZÀ-Þ]\w+$))(?=[A-ZÀ-Þ])"
)
_BEHIND_HER = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)(?: (?:for|pour|por|per|für|voor) (?=[A-ZÀ-Þ])|(?: de la| du| della| dello| del| van de) (?=[a-zà-ÿ]{4})| (?:de l|dell)['’](?=[a-zà-ÿ]{4}))"
)
_PRONOUNS = re.compile(r",? (?:he|she|they|sie|er)/(?:him|her|them|ihr|ihm)\S*$", re.IGNORECASE)


def _cut_what_she_is(line: str) -> str:
    """Return a line without what stands beside a known name without a mark of its own: her house, her pronouns."""
    line = _PRONOUNS.sub("", line) if "/" in line else line
    before = _BEFORE_HER.match(line)
    if before and begins_with_first_name(line[before.end() :]):
        return line[before.end() :]
    behind = _BEHIND_HER.match(line)
    if behind and begins_with_first_name(behind["name"]) and not naming.has_company_word(behind["name"]):
        return behind["name"]
    return line.replace(" u. ", " und ")


def write_plainly(line: str) -> str:
    """Return a line of a sign-off without what stands around a name: brackets, "on behalf of", the surname first."""
    line = DRAWN.sub("", line) if line[-1:] >= "\u2600" else line
    line = _TITLE_IN_BRACKETS.sub(r"\1 ", line) if line.startswith("(") else line
    line = _SCHOOL_OF_DEGREE.sub(" ", line) if "(" in line else line
    line = _NICKNAME.sub(" ", line) if has_any(_QUOTES, line) else line
    labelled = _SIGNS_AS.match(line) if ": " in line else None
    if labelled and begins_with_first_name(line[labelled.end() :]):
        line = line[labelled.end() :]
    line = _cut_what_she_is(line.strip("_"))
    whole = _IN_BRACKETS.fullmatch(line)
    if whole and naming.is_person(whole[1]):
        return whole[1]
    another = _FOR_SOMEBODY.fullmatch(line)
    if another and naming.is_person(another["name"]) and begins_with_first_name(another["name"]):
        return another["name"]
    turned = _LAST_NAME_FIRST.fullmatch(line) if ", " in line else None
    if turned and is_closing(f"{turned['last']},"):
        return turned["first"]
    if turned and begins_with_first_name(turned["first"]) and not begins_with_first_name(turned["last"]):
        return f"{turned['first']} {turned['last']}"
    return line


def write_small(name: str, following: str) -> str:
    """Return a name in capitals as names are written, where what somebody is stands below: "Ana RUIZ", "RUIZ Ana"."""
    words = name.split()
    if not 1 < len(words) < 4 or not any(len(word) > 2 and word.isupper() for word in words):
        return name
    is_titled = naming.is_role_like(following) and not _OF_A_TEAM.search(following)
    if not is_titled and not naming.ends_like_a_role(following):
        return write_known(words) or name
    if words[0].isupper() and not words[-1].isupper() and begins_with_first_name(words[-1]):
        words = [words[-1], *words[:-1]]
    small = " ".join(map(set_case, words))
    is_whole = name.isupper() and naming.ends_like_a_role(following) and not naming.has_team_word(following)
    return small if is_whole or begins_with_first_name(small) else name


def write_small_name(name: str, following: str) -> str:
    """Return a known first name in small letters as it is written, with a surname where work or a house is told below."""
    if not is_known_small(name):
        return name
    words = name.split()
    is_whole = len(words) == 1 or (len(words) == _PAIR and naming.is_role_like(following))
    return " ".join(map(str.capitalize, words)) if is_whole else name


# First names that are words, too.
_ALSO_WORDS = words_of(
    "will may hope joy grace faith mark bill rob sue drew max art frank rich chance cheers love peace sunny dawn rose"
)


def is_known_small(name: str) -> bool:
    """Tell whether what stands in small letters begins with a first name that many have, and is no word of leave-taking."""
    first = name.split(" ", 1)[0]
    is_a_word = first in naming.PARTING_WORDS or (first in _ALSO_WORDS and " " in name)
    return begins_with_first_name(first.capitalize()) and not is_a_word


def write_known(words: list[str]) -> str:
    """Return a first name that many have with the surname, one or both in capitals: "ANA RUIZ", "RUIZ Ana"."""
    if len(words) != _PAIR or not all(map(str.isalpha, words)) or not any(map(_is_in_capitals, words)):
        return ""
    first, last = words if _is_in_capitals(words[1]) else words[::-1]
    is_hers = begins_with_first_name(first.title()) and not begins_with_first_name(last.title())
    small = f"{first.title()} {last.title()}"
    return small if is_hers and naming.is_person(small) and not naming.is_city(last) else ""


def _is_in_capitals(word: str) -> bool:
    return len(word) > _PAIR and word.isupper()
