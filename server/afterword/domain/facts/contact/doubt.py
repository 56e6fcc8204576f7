"""Tells of a name that may be a person's that it is none: an office, a part of a house, a bot, a word that takes leave."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.company.doubt import is_mark
from afterword.domain.facts.company.small import is_common
from afterword.domain.facts.contact.line import (
    OUT,
    PARTS_IN_FEW_WORDS,
    PARTS_IN_ONE_WORD,
    TITLE_LINE,
    TITLED_NAME,
    is_sender,
)
from afterword.domain.facts.contact.written import is_known_small
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.house_words import TRADES
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.mention import find_mentions, is_tool
from afterword.domain.facts.pattern_text import has_any, words_of
from afterword.domain.facts.signed_end import TITLE

_NO_NAMES = words_of(
    """
    alle alles vorzimmer rektorat sorry ta thx pls please hrd hr dept section desk unit office workforce deployment resourcing vetting pforte empfang zustellung verwaltung personal
    dispatch elders adjudicators tracking reception proprietor proprietress signatory principal headmaster headmistress bursar registrar governors
    ik i̇k rh resepsiyon robot bot mailer portal system
    mgmt mgt mngmt mgr mngr mgmnt recep recept rcpt verw verwltg sekr buchh dispo disposition zentrale leitg ltg rota roster rostering bookings enquiries landlord landlady licensee licensees publican innkeeper
    trustees proprietors principals stewards churchwardens cttee secy treas treasurer chairperson hq corporate ops maint acct accts accounts payroll kitchen galley laundry stores workshop yard stables
    gerencia rrhh admon recepción cocina encargado encargada jefatura dueño dueña dueños propietario propietaria accueil cuisine patron patronne gérant gérante compta direction
    titolare titolari gestione segreteria cucina gerência receção recepção cozinha proprietário proprietária directie receptie keuken beheer eigenaar yönetim muhasebe mutfak küche backstube theke chefin wirt wirtin
    """
)
# "Nachwuchsförderung", "Stabsstelle Recht", "Deployment Section".
_IS_A_PART = re.compile(
    r"(?:\w+leitung|ressort|shift|squad|stage|chapter|stabsstelle|dezernat|referat|abteilung|fachbereich|bereich|divisione|división|divisão|pforte|station|team|gruppe|fachdienst|sachgebiet|werk|haus|standort|filiale|ward|block|building|region)\b.*"
    r"|\w{5,}(?:förderung|programme|ausbildung|zustellung|zimmer|rektorat|betreuung|planung|gewinnung|entwicklung|abteilung|verwaltung|zentrale|service|dienste|marketing|kommunikation|recruiting|sekretariat|wesen)"
    r"|.* (?:dept|section|unit|desk|office|team|services?|division|branch|hub|centre|center|excellence|planning|living|programmes?|relations|affairs|resources|operations|experience|engagement|administration|recruitment|acquisition|energie|glass|tyres?|tires?|silks|motors|libraries|galleries|gardens|schools|parks|programs|facilities|archives|collections|studies|communities|learning|catering|events|exhibitions|lead|chair)\.?"
)
_BOTS = ("bot", "assistant", "assistent")
_IS_A_BOT = re.compile(
    r"\bi(?:['’]m| am) (?:an? |only a |just a )?(?:\w+ )?(?:bot|robot|chatbot|virtual assistant|digital assistant|ai)\b|\bich bin (?:ein )?(?:chat)?bot\b"
)


def _is_a_team(name: str, letter: Letter) -> bool:
    """Tell whether a name signs with its team: "Team Van Holt Tuinen", "Van Holt Tuinen Team"."""
    lines = (line.casefold() for line in letter.last_lines)
    folded = name.casefold()
    return any(line in (f"{word} {folded}", f"{folded} {word}") for line in lines for word in _TEAMS)


_TEAMS = (
    "team",
    "das team",
    "ihr team",
    "dein team",
    "het team",
    "il team",
    "équipe",
    "equipo",
    "equipe",
    "ekibi",
)


def is_no_person(name: str, letter: Letter) -> bool:
    """Tell whether a name that stands where a person's does is none."""
    folded = name.casefold()
    if folded in _NO_NAMES or _is_of_a_name(name, letter) or is_mark(folded):
        return True
    is_known = begins_with_first_name(name)
    if (
        " " in name
        and not is_known
        and any(line.startswith(f"{name} ") and naming.has_legal_form(line) for line in letter.last_lines)
    ):
        return True
    if not is_known and " " in name and (name.rpartition(" ")[2] in TRADES or _is_a_team(name, letter)):
        # "Holt Chemists"
        return True
    if not is_known and naming.is_title(name):
        # "Campaign Lead"
        return True
    if not is_known and (is_common(name, name) or _IS_A_PART.fullmatch(folded)):
        return True
    text = letter.lowered
    return has_any(_BOTS, text) and (
        bool(_IS_A_BOT.search(text)) or any(is_tool(text, *place) for place in find_mentions(text, folded))
    )


_EMPLOYS = ("interest in", "position at", "role at", "applying to", "application to", "joining", "working at", "work at")  # fmt: skip


def is_employer(name: str, letter: Letter) -> bool:
    """Tell whether the mail thanks for an interest in a name, or speaks of a role there."""
    return has_any((f"{before} {name.lower()}" for before in _EMPLOYS), letter.lowered)


# What stands before a job as before a name: "Sr. Manager", "Dy. Registrar".
_RANK = re.compile(r"(?:Sr|Jr|Dy|Asst|Chef|Coach|Br|Teacher|Capt)\b\.? (?P<rest>.+)")
_MOTTO = re.compile(r"\w{3,}[.!?] .*[.!?]$|\w{3,}[.!?] \w+, [a-zà-ÿ]")
_PRICED = re.compile(r"[$€£]\s?\d|\d\s?[€£]|/(?:hr|hour|h|yr)\b")
_SMALL_WORD = re.compile(r"(?<!\S)[a-zà-ÿ]{2,}")
_FEW = 2


def is_rank(name: str) -> bool:
    """Tell whether a title has nobody's name behind it but a job."""
    found = _RANK.fullmatch(name)
    return found is not None and naming.is_title(found["rest"])


def is_listed_job(line: str) -> bool:
    """Tell whether a line names what a job pays."""
    return bool(_PRICED.search(line))


def is_motto(line: str) -> bool:
    """Tell whether a line is a house's name with what it says of itself: "Rohde. Holds what it packs."."""
    ends_a_sentence = has_any((". ", "! ", "? "), line)
    return ends_a_sentence and len(_SMALL_WORD.findall(line)) >= _FEW and bool(_MOTTO.search(line))


# "Mill Bakery, Ana", "Mill Parks & Rec - Coach Ray"; a place behind a house is where it stands.
_BEHIND_HOUSE = re.compile(
    rf"(?P<house>[A-ZÀ-Þ][^,|/]{{2,40}}?)(?:,| [-–—|/]) (?P<name>(?P<title>{TITLE})?[A-ZÀ-Þ][\w’'-]+)(?: x+)?"
)
_ALSO_PLACES = words_of(
    "florence victoria madison chelsea georgia virginia carolina savannah jordan chad lorraine devon chester helena austin houston dallas"
)


def find_behind_house(lines: tuple[str, ...]) -> tuple[str, str] | None:
    """Return the person who signs behind her house in the one line of a sign-off, and the line."""
    found = _BEHIND_HOUSE.fullmatch(lines[0]) if len(lines) == 1 else None
    if not found or begins_with_first_name(found["house"]) or naming.has_team_word(found["name"]):
        return None
    name = found["name"]
    is_house = bool(found["title"]) or naming.has_company_word(found["house"])
    is_known = begins_with_first_name(name) and not naming.is_city(name)
    is_hers = is_house and (bool(found["title"]) or (is_known and name.lower() not in _ALSO_PLACES))
    return (name, lines[0]) if is_hers and not is_rank(name) else None


def _is_of_a_name(name: str, letter: Letter) -> bool:
    """Tell whether a name is that of a house that is called by somebody's: "Norths", of "North's Pharmacy"."""
    if not name.endswith("s") or " " in name:
        return False
    text = f"{letter.subject}\n{letter.body}\n{letter.from_name}"
    return any(f"{name[:-1]}{mark}s " in text for mark in "'’")


def is_parting(line: str, following: str, letter: Letter) -> bool:
    """Tell whether a line takes leave in words of its own, with somebody's name below."""
    if naming.is_office(line) and line.strip(" ,.!").casefold() not in naming.PARTING_WORDS:
        # "Le service du personnel"
        return False
    if line.islower() and line.count(" ") == 1 and is_known_small(line):
        # "ana ruiz", over what she does
        return False
    if PARTS_IN_FEW_WORDS.fullmatch(line) and line.strip("x")[-1:] != " ":
        return True
    if line.endswith(",") and line.count(" ") > _FEW and naming.is_person(OUT.sub("", following), 1):
        # "Thanks for being such a pleasure to work with,"
        return True
    if line.strip(" ,.!").casefold() in naming.PARTING_WORDS:
        return True
    if line.count(" ") and begins_with_first_name(following) and naming.is_person(following, fewest_words=1):
        # "Drück dir die Daumen", a known name below it.
        is_office = any(naming.is_office_word(word.casefold()) for word in line.split() if word[0].isupper())
        return not naming.is_person(line) and not is_office and not TITLED_NAME.match(line)
    is_name = is_sender(line, letter) or naming.is_title(following) or bool(TITLE_LINE.search(following))
    return bool(PARTS_IN_ONE_WORD.fullmatch(line)) and not is_name and len(line.split()) == 1
