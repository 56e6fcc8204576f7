"""Takes a sender's name apart and finds the house in it: "Ana at Mudlark", "Talent Team | Mudlark", "Mudlark via Ashby"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company import patterns
from afterword.domain.facts.company.line import (
    find_house_beside_office,
    is_made_up,
    is_person_of,
    shares_a_word,
)
from afterword.domain.facts.company.signed import Place
from afterword.domain.facts.company.where import without_motto
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import has_any, words_of

_ADDRESS = re.compile(r"\s*<[^>]*>")
_SENT_VIA = re.compile(r"\s+\(?(?:via|through|über)\s+", re.IGNORECASE)
# "Jobline on behalf of Mudlark", "Personio im Auftrag der Mudlark": who sends, then who employs.
_FOR_A_HOUSE = re.compile(
    r".*?\b(?:on behalf of|im Auftrag (?:von|der|des)|im Namen (?:von|der|des)|pour le compte de|por cuenta de|per conto di|namens) (?:the |der |des |dem )?(?=\S)",
    re.IGNORECASE,
)
# "Büro Mudlark", "Beraterteam Mudlark"
_DESK_BEFORE = re.compile(
    r"(?:Büro|Sekretariat|\w*[Tt]eam|Geschäftsstelle|Verwaltung|Rektorat|Direktion|Empfang|Bureau|Secrétariat|Oficina|Ufficio|Office) (?:der |des |von |vom |de |di )?(?=[A-ZÀ-Þ])"
)
# "Mudlark Workday": the system that sends for the house.
_SYSTEMS = (
    "Workday", "Workplace", "Greenhouse", "iCIMS", "Taleo", "SuccessFactors", "SmartRecruiters", "Ashby", "Teamtailor", "Personio", "Workable", "Recruitee", "BambooHR", "Jobvite", "HireVue", "ATS",
    "Workflow", "TalentEd", "NEOGOV", "GovernmentJobs", "PageUp", "Paylocity", "Paycom", "JazzHR", "Frontline Recruiting",
)  # fmt: skip
# "no-reply Mudlark", "Mudlark Notifications"
_NOBODY = re.compile(
    r"^(?:no-?reply|do[ -]not[ -]reply|donotreply)[ :|–-]+(?=[A-ZÀ-Þ0-9])|(?<=\w)[ |–-]+(?:notifications?|no-?reply|do[ -]not[ -]reply|donotreply|benachrichtigung(?:en)?)$",
    re.IGNORECASE,
)
_NOBODY_CUES = ("reply", "notification", "enachrichtigung")
_SYSTEM_BEHIND = re.compile(rf"(?<=\w) (?:{'|'.join(_SYSTEMS)})$")
_PIECE = re.compile(
    r"\s*[|•·]\s*|\s+[-–—/:]\s+|\s*,\s+(?![A-Z][\w'’-]+ & )(?!(?:Inc|LLC|Ltd|S\.|B\.V|Lda|LP)\b)|\s*[()]\s*"
)
# "Ana at Mudlark", "hello from Mudlark", "Werken bij Mudlark": what stands behind is the house.
_OF_A_HOUSE = re.compile(
    r"(?P<before>.*?)(?:\s@\s?|\s(?:from|at|bei|beim|bij|chez|presso|fra|von|vom|aus)\s(?:the |der |dem |den )?(?:[Tt]eam )?)(?P<house>\S.*)$"
)
_BEFORE_A_HOUSE = (" @", " from ", " at ", " bei ", " beim ", " bij ", " chez ", " presso ", " fra ", " von ", " vom ", " aus ")  # fmt: skip
_BY_HER_ADDRESS = re.compile(r"(?P<before>[^\W\d_]+)\s(?:de|di|da|do|van|von|of)\s(?P<house>\S.*)$")
# A house that passes mails on for others.
_PASSES_ON = re.compile(
    r"\b(?:hub|recruit|portal|desk)\b|(?:job|career|talent|work|staff|vacanc)\w* board\b", re.IGNORECASE
)
_MADE_UP = re.compile(r"['’]s?$|^[^\W\d_]*[a-z][A-Z]|[\d.&+]|^[a-z]|^[A-ZÀ-Þ]{3,}$")
_FOR = (" behalf of ", "im auftrag ", "im namen ", "pour le compte", "por cuenta", "per conto", "namens ")
_UNITS = words_of(
    "intendanz direktion direction rektorat dekanat kanzlei leitung empfang residency admissions registry negociado afdeling"
)


def split_sender(from_name: str, person: str | None) -> list[str]:
    """Return the pieces of a sender's name that are neither the person who signs nor an office alone."""
    plain = _FOR_A_HOUSE.sub("", from_name) if has_any(_FOR, from_name.lower()) else from_name
    plain = _SENT_VIA.split(plain)[0]
    plain = _SYSTEM_BEHIND.sub("", plain) if plain.endswith(_SYSTEMS) else plain
    plain = _NOBODY.sub("", plain) if has_any(_NOBODY_CUES, plain.lower()) else plain
    pieces = []
    for piece in _PIECE.split(plain):
        of = _OF_A_HOUSE.match(piece) if has_any(_BEFORE_A_HOUSE, piece) else None
        if of and (naming.has_legal_form(piece[: of.start("house")]) or piece[0].isdigit()):
            of = None
        text = of["house"] if of and _may_stand_before(of["before"], person) else piece
        if text and not is_person_of(text, person) and not _is_office(text):
            pieces.append(text)
    return pieces


def _may_stand_before(before: str, person: str | None) -> bool:
    """Tell whether words in front of "from" or "von" are no part of the house's name."""
    words = before.casefold().split()
    return (
        not words
        or is_person_of(before, person)
        or before[0].islower()
        or any(naming.is_office_word(word) or word in _UNITS for word in words)
        or (len(words) == 1 and naming.is_person(before, fewest_words=1))
    )


def _is_office(text: str) -> bool:
    return (
        naming.is_office(text)
        or text.casefold() in _UNITS
        or senders.is_no_reply(text.replace(" ", "-") + "@")
    )


def in_sender(letter: Letter, person: str | None) -> Iterator[Place]:
    """Return the names in the sender's name, each with its weight."""
    from_name = without_motto(_ADDRESS.sub("", letter.from_name))
    if not from_name or "@" in from_name.replace(" @", "").replace("@ ", ""):
        return
    by_address = None if _PIECE.search(from_name) else _BY_HER_ADDRESS.match(from_name)
    if (
        by_address
        and not naming.has_company_word(by_address["before"])
        and (
            senders.squash(by_address["house"])
            == senders.squash(senders.company_label(letter.from_address) or "-")
            or (begins_with_first_name(by_address["before"]) and naming.has_company_word(by_address["house"]))
        )
    ):
        yield by_address["house"], 2.0, from_name
        return
    pieces = split_sender(from_name, person)
    if len(pieces) == 2 and _is_of_a_house(*pieces):
        yield pieces[1], 2.0, from_name
        return
    for piece in pieces:
        first, _, house = piece.partition(" ")
        if is_made_up(house) and "." in house and begins_with_first_name(first):
            # "Flo mudlark.at"
            yield house, 2.0, from_name
            continue
        if piece in letter.last_lines[1:] and _is_called_like_people(piece):
            # "Damo" over "Damien Fairweather", who sends.
            continue
        if shares_a_word(piece, person) and not (
            naming.has_company_word(piece) or naming.goes_on_as_house(piece)
        ):
            continue
        if piece == from_name and piece.islower() and letter.from_address.startswith(f"{piece}@"):
            # "ana", whose box is "ana@".
            continue
        yield _without_desk(piece, letter), _weigh(piece, letter, len(pieces)), from_name


def _without_desk(piece: str, letter: Letter) -> str:
    """Return the house behind a desk or a post that sends for it: "Schulleitung Grundschule am Bach", "Büro Mudlark"."""
    house = find_house_beside_office(piece)
    desk = None if house else _DESK_BEFORE.match(piece)
    behind = piece[desk.end() :] if desk else ""
    line = next((line for line in letter.last_lines if behind and line.startswith(behind)), "")
    if line or (behind and (behind in letter.body or behind.split()[0] in "\n".join(letter.last_lines))):
        # "Büro Marlow" sends, "Marlow Tiefbau" signs.
        return line if patterns.WHOLE_NAME.fullmatch(line) else behind
    return house or piece


def _is_called_like_people(name: str) -> bool:
    return begins_with_first_name(name) and naming.is_person(name)


def _is_of_a_house(before: str, behind: str) -> bool:
    """Tell whether a person is named in full and behind her what is neither a name, a field nor a town: "Ana Ruiz (Mudlark)"."""
    is_hers = " " in before and begins_with_first_name(before) and naming.is_person(before)
    is_else = begins_with_first_name(behind) or naming.is_city(behind) or naming.is_role_like(behind)
    return is_hers and not is_else and behind[0].isalnum() and "/" not in behind


def _weigh(piece: str, letter: Letter, count: int) -> float:
    """Weigh a piece; one word alone may be somebody's first name."""
    if count > 1 and not naming.has_company_word(piece) and not naming.has_legal_form(piece):
        return 1.4
    if _PASSES_ON.search(piece):
        return 1.4
    if piece == letter.from_name and _is_a_person(piece, letter.from_address):
        return 0.8
    if len(piece.split()) > 1 or piece != letter.from_name:
        return 2.0
    return (
        1.6
        if _MADE_UP.search(piece)
        or naming.has_company_word(piece.rpartition("-")[2])
        or _is_written_by_nobody(letter)
        else 1.4
    )


def _is_a_person(name: str, address: str) -> bool:
    """Tell whether a sender is called as people are, by a known first name and a last one that her address has: "a.ruiz@"."""
    first, _, last = name.rpartition(" ")
    box = address.partition("@")[0]
    is_name = bool(first) and begins_with_first_name(name) and naming.is_person(name)
    return is_name and len(last) > 2 and senders.fold(last) in box


def _is_written_by_nobody(letter: Letter) -> bool:
    address = letter.from_address
    return bool(address) and (
        senders.is_no_reply(address) or senders.is_team_box(address) or senders.is_system(address)
    )
