"""Collects every place of a mail in which its company may be named, each with its weight."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming
from afterword.domain.facts.company import line_patterns, patterns, public
from afterword.domain.facts.company.abroad import in_abroad
from afterword.domain.facts.company.aside import is_another_s
from afterword.domain.facts.company.elsewhere import is_elsewhere
from afterword.domain.facts.company.line import is_called_like_people, is_pair
from afterword.domain.facts.company.sender import in_sender
from afterword.domain.facts.company.signed import Place, in_sign_off
from afterword.domain.facts.company.small import in_small_letters, in_small_subject
from afterword.domain.facts.company.told import at_the_end, in_told
from afterword.domain.facts.company.top import NAMES_A_MATTER, at_the_top, is_backed
from afterword.domain.facts.company.words import STREETS, UNITS
from afterword.domain.facts.job_card import find_card
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.names_in_text import NAME
from afterword.domain.facts.pattern_text import CuedTable, cued, cut_front, has_any
from afterword.domain.facts.role.places import split_title

# What a sentence says outright; only this makes a recruiting system or a meeting place the employer.
SAID = 2.1
LABELLED = 3.2
# The board that shows the card may sign in full.
ON_CARD = 6.0
MAY_BE = 0.7
MAY_BE_OWN = 1.5
_ANSWERS = re.compile(r"^(?:(?:re|aw|fwd?|wg)\b\s*:?|\[\w+\]\s*:?)\s*", re.IGNORECASE)
# "Position: Carer | Dunmore"
_FOR_THE_JOB = re.compile(
    r"^(?:position|role|job(?: title)?|vacancy|post|stelle|vakanz|poste|puesto|vaga|posizione|functie|vacature): ",
    re.IGNORECASE,
)
_SUBJECT_PIECE = re.compile(r"\s+[-–—|/]\s+|\s*[|:]\s+|[-–—] ")
_N = rf"(?P<name>{NAME})"
_PUBLIC_OFFICE = re.compile(
    r"(?:[Tt]he )?(?P<name>(?:Department|Ministry|Office) for [A-Z]\w+(?:,? (?:and |& )?[A-Z]\w+)*"
    r"|Office of (?:Dr\.? )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’.-]+){1,2},? (?:MP|MSP|MLA|MEP|TD|AM|MS)"
    r"|Office of the (?!(?:\w+ )?(?:Registrar|Dean|President|Provost|Principal|Chancellor|Vice|Director|Manager|Chief|Clerk|Secretary|Bursar|Chair\w*|Head\w*|CEO|Partner)\b)[A-Z]\w+(?: [A-Z]\w+){0,3}|"
    r"(?!(?:Office|Department|Division|Bureau|Board) (?:of|for) (?:Human |Recruitment|Personnel|People|Talent|Shared|Staff))(?:[A-Z][\w.]+ ){0,3}(?:Department|Office|Ministry|Bureau|Commission|Board|Division|Inspectorate) (?:of|for) [A-Z][\w, &]*\b"
    r"(?:Affairs|Resources|Connectivity|Health|Justice|Transport(?:ation)?|Education|Labou?r|Defen[cs]e|Interior|Finance|Agriculture|Commerce"
    r"|Energy|Works|Services|Development|Environment|Corrections|Revenue|Treasury|Housing|Trade|Culture|Sport|Safety|Parks|Fisheries|Statistics))"
)
_PUBLIC_OFFICE_SAID = re.compile(rf"\b(?:at|with|to|in|within|join|joining|by|from) {_PUBLIC_OFFICE.pattern}")
# "Department for Roads HR", "Recruitment, Office of the Archivist"
_DESK_OF = re.compile(
    r"(?: Talent| Hiring)? (?:HR|Careers|Recruitment|Recruiting|Jobs|Team|Hiring)$|^(?:HR|Recruitment|Careers|Human Resources)(?: at |, | [@|–-] )(?:the )?"
)
# "iVantis", "Tidal.io", "3Peaks": no place and no field is written so.
_MADE_UP = re.compile(r"^[a-z]?[A-Z]?[a-z]+[A-Z]|\w\.[a-z]{2,}$|^\d[A-Z]|['’]s$")
# "Research intern, Quantum Materials"
_MAY_BE_FIELDS = frozenset(
    "Services Genomics Proteomics Bioinformatics Ecology Botany Polymers Imaging Computing Networks Electronics Software Finance Housing Insights Materials Energy Health Diagnostics Engineering Technology Technologies Systems Sciences Medicine Robotics Photonics Optics Analytics".split()
)
_AT = ("at ", "with ", "from ")
# As far behind a role as its house may stand.
_FAR = 400
_PARAGRAPH = re.compile(r"\n\s*\n|\n(?=[A-Z][\w /-]{1,24}: )")
# "Your application (Nordlys Bank)", "Absage Nordlys Bank"
_BESIDE_MATTER = re.compile(
    rf"\((?P<bracket>{NAME})\)$|^(?:Absage|(?:Ihre |Deine )?Bewerbung) (?:der |des )?(?P<absage>{NAME})$"
)
# "Nordlys x Ana": the house and the reader.
_WITH_READER = re.compile(rf"^{_N} (?:x|×|&|\+) (?P<reader>[^\W\d_]+)$")
# "Your application was viewed by Nordlys": what a board says of another house.
_SEEN_BY = cued(
    (" by ", " von "),
    rf"\b[Aa]pplication\b[^.!?\n]{{0,80}}? (?:was|has been|is being) (?:viewed|opened|seen|reviewed|read|downloaded|received) by (?:the )?{_N}"
    rf"|\b(?:[Bb]ewerbung|[Pp]rofil)\b[^.!?\n]{{0,80}}? von (?:der )?(?P<german>{NAME}) (?:angesehen|gelesen|geöffnet|gesichtet|aufgerufen)",
)


def collect(letter: Letter, language: str, person: str | None, role: str | None) -> Iterator[Place]:
    """Return the names that stand where a company's does, their weights and the words around them."""
    unwrapped, lowered = letter.unwrapped
    lowered = lowered if unwrapped == letter.body else letter.body.lower()
    yield from _in_sentences(letter, language, patterns.STRONG, SAID)
    yield from _in_subject(letter)
    yield from _beside_role(letter, role) if role else ()
    yield from at_the_top(letter)
    yield from in_small_letters(letter, lowered)
    yield from in_told(letter, lowered)
    yield from in_abroad(letter, language, person, lowered)
    yield from at_the_end(letter)
    yield from in_sign_off(letter, person)
    yield from _in_labels(letter)
    yield from public.in_public_places(letter, person)
    card = find_card(letter)
    if card:
        yield card.house, ON_CARD, card.house
    yield from _with_legal_form(letter.body, letter.lowered)
    yield from in_sender(letter, person)


def collect_weak(letter: Letter, language: str, *, is_open: bool) -> Iterator[Place]:
    """Return the names that may be a company's.

    Args:
        is_open: nothing else names it, so that several words behind "at" do: "the bench at Little Tarn".
    """
    yield from public.behind_the_post(letter) if is_open else ()
    for name, weight, words in _in_sentences(letter, language, patterns.WEAK, MAY_BE):
        weighed = weight * _weigh_words(name)
        if is_open and weighed < MAY_BE_OWN and words.startswith(_AT) and _is_a_name(name):
            weighed = MAY_BE_OWN
        yield name, weighed, words


def _is_a_name(name: str) -> bool:
    """Tell whether a name is of several words and neither people's, towns' nor a street's."""
    words = name.split()
    return (
        len(words) > 1
        and not any(map(str.isdigit, name))
        and not is_called_like_people(name)
        and not is_pair(name)
        and not any(map(naming.is_city, words))
        and words[-1] not in STREETS
    )


def _weigh_words(name: str) -> float:
    """Count a name more that is made like a company's: most with a word for a house at its beginning or end."""
    if name.split()[-1] in STREETS:
        return 1.0
    words = name.replace("-", " ").split()
    is_house = naming.has_company_word(words[0]) or naming.has_company_word(words[-1])
    if (len(words) > 1 and is_house) or public.is_named_house(name):
        return 2.2
    return 2.0 if naming.has_company_word(name) or "&" in words else 1.0


def _in_sentences(
    letter: Letter, language: str, tables: dict[str, CuedTable], weight: float
) -> Iterator[Place]:
    # So that the first sentence begins behind a line as well.
    body, lowered = map("\n{}".format, letter.unwrapped)
    for spoken in dict.fromkeys((language, "en")):
        table = tables.get(spoken)
        for pattern in table.choose(letter.cues_anywhere) if table else ():
            for match in pattern.find_all(body, lowered, letter.cues_anywhere):
                start = match.start("name")
                if not (
                    is_another_s(body, lowered, start)
                    or is_elsewhere(lowered, start, start + len(match["name"]))
                ):
                    yield match["name"], weight if spoken == language else weight / 2, match[0]


def _weigh_piece(piece: str, others: str, is_first: bool, letter: Letter) -> float:
    """Weigh a piece of the subject: beside a job alone it may be a place or a field, if nothing else names it."""
    if naming.has_legal_form(piece):
        return LABELLED
    if NAMES_A_MATTER.search(others):
        return 1.5
    if not naming.is_role_like(others):
        return 0.8
    if is_backed(piece, letter) or piece.startswith("The "):
        return 1.6
    words = piece.casefold().split()
    is_field = any(word in UNITS or (naming.is_office_word(word) and word != "&") for word in words)
    is_name = (len(words) > 1 and (is_first or "&" in words)) or (
        is_first and piece.isalpha() and piece.istitle() and not naming.is_city(piece)
    )
    return 1.5 if not is_field and (is_name or _MADE_UP.search(piece)) else 1.2


def _in_subject(letter: Letter) -> Iterator[Place]:
    subject = letter.subject
    for pattern in line_patterns.SUBJECT.choose(letter.cues_in_subject):
        for match in pattern.expression.finditer(subject):
            name = match["name"] or match["turkish"]
            # "Akademik başvurunuz" is a field's.
            if match["name"] or naming.has_company_word(name) or " " in name:
                yield name, 1.6 if match["name"] or naming.has_company_word(name) else 1.2, match[0]
    plain = cut_front(_FOR_THE_JOB, cut_front(_ANSWERS, subject))
    pieces = [piece.strip() for piece in _SUBJECT_PIECE.split(plain)]
    for piece in (pieces[0], pieces[-1]) if len(pieces) > 1 else ():
        if patterns.WHOLE_NAME.fullmatch(piece.rstrip(".")):
            others = " ".join(each for each in pieces if each != piece)
            yield piece, _weigh_piece(piece, others, piece == pieces[0], letter), subject
    beside = _BESIDE_MATTER.search(plain)
    house = (beside["bracket"] or beside["absage"]) if beside else ""
    if " " in house and _ends_like_a_house(house) and not naming.is_role_like(plain):
        yield house, 1.5, subject
    title, _, house = pieces[-1].rpartition(", ")
    if naming.is_role_like(title) and patterns.WHOLE_NAME.fullmatch(house) and not naming.is_role_like(house):
        is_house = (
            naming.has_company_word(house) and " " in house and UNITS.isdisjoint(house.casefold().split())
        )
        is_house = is_house and (
            house.rpartition(" ")[2] not in _MAY_BE_FIELDS or is_backed(house, letter, is_made=False)
        )
        yield house, 1.6 if house.startswith("The ") or is_house else 0.8, subject
    seen = _SEEN_BY.expression.search(subject) if has_any(_SEEN_BY.cues, subject) else None
    if seen:
        yield seen["name"] or seen["german"], ON_CARD, subject
    pair = _WITH_READER.match(plain) if has_any((" x ", " × ", " & ", " + "), plain) else None
    if pair and pair["reader"].casefold() in letter.addressee.casefold():
        yield pair["name"], 1.6, subject
    yield from in_small_subject(letter)
    if len(pieces) == 1 and patterns.WHOLE_NAME.fullmatch(plain):
        is_house = naming.has_legal_form(plain) or (" " in plain and _ends_like_a_house(plain))
        is_house = is_house or public.is_named_house(plain)
        yield plain, 1.6 if is_house and not NAMES_A_MATTER.search(plain) else 0.8, subject


def _ends_like_a_house(name: str) -> bool:
    """Tell whether the first or the last word of several is one for a house, and none is one for an office."""
    words = name.split()
    is_house = naming.has_company_word(words[-1]) or naming.has_company_word(words[0]) or "&" in words
    return is_house and not any(
        naming.is_office_word(word.casefold()) or word.casefold() in UNITS for word in words if word != "&"
    )


def _with_legal_form(body: str, lowered: str) -> Iterator[Place]:
    """Find the names of the text that a legal form belongs to."""
    if naming.has_legal_form(body):
        for match in patterns.FULL_NAME.finditer(body):
            # "Northlight Bank plc": the form in small letters stands behind the name.
            if is_elsewhere(lowered, match.start(), match.end()):
                continue
            if naming.has_legal_form(match[0]) or naming.begins_with_legal_form(body[match.end() + 1 :][:8]):
                yield match[0], MAY_BE_OWN, match[0]


def _in_labels(letter: Letter) -> Iterator[Place]:
    for line in letter.labelled:
        # The line, and the one below it.
        starts = dict.fromkeys((0, line.find("\n") + 1))
        for match in filter(None, (line_patterns.LABEL.match(line, start) for start in starts)):
            # A board may write; who employs is said.
            word = match[0].lstrip(" *-•>\t").casefold()
            is_outright = word.startswith(
                ("employe", "arbeitgeber", "werkgever", "datore", "empleador", "empregador", "işveren")
            )
            is_part = word.startswith(("department", "site", "facility", "school")) and not is_outright
            if word.startswith(("site", "facility")) and not naming.has_company_word(match["name"]):
                # "Site: Dunmore"
                continue
            yield match["name"], ON_CARD if is_outright else MAY_BE_OWN if is_part else LABELLED, match[0]


def _beside_role(letter: Letter, role: str) -> Iterator[Place]:
    title, comma, house = role.rpartition(", ")
    if comma and " " in house and f"the {house.rpartition(' ')[2].lower()}" in letter.lowered:
        # "Officer, Alder Regional Assembly", and then "The Assembly thanks you".
        yield house, 1.6 if naming.has_company_word(house) and naming.is_role_like(title) else 0.2, role
    place = letter.subject.find(role)
    while place >= 0:
        match = line_patterns.BEHIND_ROLE.match(letter.subject, place + len(role))
        if match:
            part = 0.8 if is_backed(match["name"], letter) else 0.2
            yield match["name"], 1.6 if match["at"] else part, letter.subject[place : match.end()]
        place = letter.subject.find(role, place + len(role))
    for text in _find_in_lines(role, letter.body):
        match = line_patterns.BEHIND_ROLE.match(text, len(role))
        if match:
            yield match["name"], SAID if match["at"] else SAID / 2, text[: match.end()]


def _find_in_lines(words: str, body: str) -> Iterator[str]:
    """Return what a text has from each place on where some words stand, in one line.

    A mark stands between its paragraphs, as no name goes on from one into the next.
    """
    first = words.split(" ", 1)[0]
    place = body.find(first)
    while place >= 0:
        text = " ".join(_PARAGRAPH.sub(" ¶ ", body[place : place + 2 * len(words) + _FAR]).split())
        is_there = text.startswith(words)
        if is_there:
            yield text
        place = body.find(first, place + (len(words) if is_there else 1))


def find_public_office(letter: Letter) -> tuple[str, str] | None:
    """Find a ministry or a department of a state where it signs, sends, heads the letter, is labelled or said outright."""
    labelled = (line.partition(":")[2].strip() for line in letter.labelled)
    at_the_top = (piece for line in letter.first_lines for piece in (split_title(line) or (line,)))
    signed = (piece for line in letter.last_lines for piece in (line, line.rpartition(", ")[2]))
    headed = _SUBJECT_PIECE.split(letter.subject)
    sender = _DESK_OF.sub("", letter.from_name)
    behind = (name for name, *_ in public.behind_the_post(letter))
    for text in (sender, *signed, *labelled, *at_the_top, *headed, *behind):
        found = _PUBLIC_OFFICE.fullmatch(text.strip(" ,."))
        if found:
            return found["name"], text
    if agency := public.find_agency(letter):
        return agency
    said = _PUBLIC_OFFICE_SAID.search(letter.body) or _PUBLIC_OFFICE_SAID.search(letter.subject)
    return (said["name"], said[0]) if said else None
