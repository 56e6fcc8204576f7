"""Brings a company's name into the form the mail itself gives it: its "'s", its town, its "University"; and tells boards."""

from __future__ import annotations

import re

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company.partners import is_partner
from afterword.domain.facts.cues import know
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.names_in_text import stands_behind
from afterword.domain.facts.pattern_text import has_any

# What a board says of itself.
_ON_A_BOARD = tuple(
    f"{what} {on} "
    for what in (
        "applied", "apply", "applying", "jobs", "job", "employers", "profile", "account", "post", "companies", "application",
        "beworben", "bewerbung", "stellen", "jobs", "profil", "arbeitgeber",
    )
    for on in ("on", "via", "through", "über", "auf")
)  # fmt: skip


_EMPLOYERS = know((
    "the advertiser", "the employer:", "the employer.", "the employer,", "the job poster", "the recruiter marked", "the recruiter has", "the recruiter declined", "recruiter viewed", "das unternehmen hat ", "hiring company", "the employer ", "an employer ", "employers ", "by employer", "der arbeitgeber ", "vom arbeitgeber ", "arbeitgeber haben ", "l'employeur", "l’employeur", "le recruteur",
    "el empleador", "la empresa ha ", "la empresa descart", "l'azienda ha ", "l’azienda ha ", " a empresa ", "o empregador", "de werkgever", "işveren",
))  # fmt: skip
_BOXES = (
    "status@",
    "results@",
    "result@",
    "update@",
    "updates@",
    "message@",
    "messages@",
    "news@",
    "alert",
    "assistant@",
)
# "Talent Partner at Northlight", "Partner, Holt & Wren": the post before the house.
_POST_BEFORE = re.compile(r"^(?P<post>[^,]{2,40}?)(?:,| at| @| bei| to(?: the)?) (?=[A-ZÀ-Þ0-9])")
_BEHIND_A_POST = (",", " at ", " @ ", " bei ", " to ")
_BOARDS = ("Management", "HQ", "Committee", "Trustees", "Governors", "Body", "Board", "PTA")
_FIELD_ENDS = ("ing", "ics", "ment", "tion", "ture", "ogy")
# A board that is a house of its own.
_BOARDS_OF_THEIR_OWN = (
    " School Board", " District Board", " Water Board", " Tourist Board", " Tourism Board", " Marketing Board", " Parks Board", " Library Board", " Port Board", " School Committee", " Health Board", " Examinations Board",
)  # fmt: skip
_IN_THE_DATIVE = ("Stadtwerken ", "Gemeindewerken ", "Verkehrsbetrieben ", "Technischen ", "Städtischen ", "Evangelischen ", "Katholischen ", "Pädagogischen ", "Freien ", "Privaten ")  # fmt: skip
_DATIVE = re.compile(
    r"^(Stadtwerk|Gemeindewerk|Verkehrsbetrieb|(?:Technisch|Städtisch|Evangelisch|Katholisch|Pädagogisch|Frei|Privat)(?=en (?:\w*[Uu]niversität|\w*[Hh]ochschule|\w*[Kk]irche\w*|\w*[Ss]chule|Kita|\w*[Bb]ühne|\w*[Bb]ibliothek|\w*[Kk]liniken)\b))en (?=\S)"
)
# "PCC of St Bride's Church"
_BOARD_OF = re.compile(
    r"(?:PCC|PTA|Board(?: of \w+)?|Committee|Governors|Trustees|Governing Body|Staff|Management) of (?:the )?(?=[A-ZÀ-Þ])"
)
_COMMITTEE = re.compile(
    r"(?<! Asset)(?<! Capital)(?<! Wealth)(?<! Investments)(?<! Property)(?<! Properties)(?<! Waste)(?<! Estate)(?<! Hotel)(?<! Fund)(?<! Events)(?<! Energy)(?<! Health)"
    r" (?:[Mm]anagement |[Ss]election )?(?:Management|HQ|Committee|Trustees|Governors|Governing Body|Board|PTA)$"
)
# "Town of Alder Select Board", "State of Alder Personnel": who decides for the town.
_OF_A_TOWN = re.compile(
    r"^((?i:town|city|county|village|borough|state|township|parish) (?:of|OF) [A-ZÀ-Þ][\w'’]+(?: [A-ZÀ-Þ][\w'’]+){0,2}?) (?i:select ?board|board of \w+|personnel|civil service(?: commission)?|human resources|hr|employment|clerk['’]s office)$"
)
_ENDS_ON_LEGAL = ("Sp", "Sp.", "San", "San.", "Tic", "Tic.")
# "Kowalczyk Sp.", "Ege San.": the beginning of a legal form.
_LEGAL_BEGINS = re.compile(r" (?:Sp|San|Tic)\.?$")


def cut_post(name: str) -> str:
    """Cut a post off the front, the role off "Garden Trust for Gardener", and a legal form that only begins."""
    if " " not in name:
        return name
    post = _POST_BEFORE.match(name) if has_any(_BEHIND_A_POST, name) else None
    if post and naming.is_title(post["post"]) and not (" & " in name and is_partner(post["post"])):
        name = name[post.end() :]
    house, link, role = name.partition(" for ")
    # "Tarn Institute for Space Engineering" is called so.
    name = house if link and naming.is_role_like(role) and not role.endswith(_FIELD_ENDS) else name
    if name.startswith(_IN_THE_DATIVE):
        # "an den Stadtwerken Alder", "bei der Technischen Hochschule Alder"
        name = _DATIVE.sub(r"\1e ", name)
    of = _BOARD_OF.match(name)
    if of and naming.has_company_word(name[of.end() :]):
        name = name[of.end() :]
    name = _OF_A_TOWN.sub(r"\1", name) if " of " in name else name
    may_be_cut = name.endswith(_BOARDS) and not name.endswith(_BOARDS_OF_THEIR_OWN)
    board = _COMMITTEE.search(name) if may_be_cut else None
    if board and " " in name[: board.start()] and naming.has_company_word(name[: board.start()]):
        # "Alder Swim Club Committee"
        name = name[: board.start()]
    return _LEGAL_BEGINS.sub("", name) if name.endswith(_ENDS_ON_LEGAL) else name


_WHO_HIRES = ("Recruiter", "Recruiterin", "Recruteur", "Recruteuse", "Reclutador", "Reclutadora", "Personalreferent", "Personalreferentin", "Personalleiter", "Personalleiterin")  # fmt: skip


def cut_who_hires(name: str) -> str:
    """Cut who hires off a house with its legal form: "Recruiter Tarn Installaties BV"; "Recruiter Noord" may be for the north."""
    post, _, house = name.partition(" ")
    return house if post in _WHO_HIRES and naming.has_legal_form(house) else name


def speaks_of_an_employer(letter: Letter) -> bool:
    """Tell whether a box that no person has speaks of "the employer": it is a board's, whatever it is called."""
    address = letter.from_address
    if naming.is_person(letter.from_name) or not (
        not address
        or senders.is_no_reply(address)
        or senders.is_team_box(address)
        or "@mail." in address
        or address.startswith(_BOXES)
    ):
        return False
    return not _EMPLOYERS.isdisjoint(letter.cues_anywhere) or "by employer" in letter.subject.lower()


def is_board(name: str, letter: Letter) -> bool:
    """Tell whether the sender is a board on which the reader applied: "you applied on Jobwell"."""
    folded = name.casefold()
    label = senders.squash(senders.company_label(letter.from_address) or "")
    plain = senders.squash(name)
    is_sender = bool(label) and plain.startswith(label)
    if not is_sender and folded not in letter.from_name.casefold() and plain not in letter.from_address:
        return False
    return speaks_of_an_employer(letter) or stands_behind(_ON_A_BOARD, folded, letter.lowered)


_OWNS = ("'s", "’s")
_OFFICES = frozenset(
    "onboarding referrals coordination outreach training kariyer empleos empleo personas people personaldienst carrière werving notifications".split()
)
_AT = ("at", "to", "with", "from", "of", "join", "for", "in")
_BEFORE_THE = (" at ", ", ", " @ ", " from ", "- ", "– ", "| ")


_BEFORE_A_FORM = (" Handels", " Vertriebs", " Betriebs", " Verwaltungs", " Handels-")


def write_whole(name: str, letter: Letter) -> str:
    """Return the name with what was taken for no part of it, where the mail never writes it without."""
    if name.isupper() and " " in name:
        name = _in_small_letters(name, letter)
    if name.endswith(_OWNS) and any(f"{name}{behind}" in letter.body for behind in _OF_ITS_OWN):
        # "Dr. Marlow's office"
        name = name[:-2]
    if name.endswith(_BEFORE_A_FORM):
        # "Marlow Outdoor Handels GmbH"
        name = name.rpartition(" ")[0]
    name = _as_in_the_address(_cut_office(name, letter), letter)
    short = name.removesuffix(" University")
    if short != name:
        # "Northlight University Hiring": who looks for students.
        said = f"{letter.subject} {letter.body}"
        return short if said.count(short) > said.count(name) else name
    if f"The {name}" in letter.body or any(f"The {name}" in each for each in _ends(letter)):
        name = _with_article(name, letter)
    if name.endswith("s") or not has_any(_OWNS, f"{letter.lowered} {letter.from_name}"):
        return name
    text = " ".join((letter.subject, letter.from_name, letter.body, *letter.last_lines))
    for mark in _OWNS:
        if f"{name}{mark}" in text:
            return _keep_mark(name, mark, text, letter)
    return name


def _cut_office(name: str, letter: Letter) -> str:
    """Cut an office off a name that the mail writes, or its address has, without it: "Mudlark Onboarding", "People Mudlark"."""
    first, _, behind = name.partition(" ")
    before, _, last = name.rpartition(" ")
    if any(line.startswith(f"{name} ") and naming.has_legal_form(line) for line in letter.last_lines):
        # "Marlow Wealth Partners LLC" signs.
        return name
    for office, house in ((first, behind), (last, before)):
        folded = office.casefold()
        if house and folded in _OFFICES and len(house) > 2:
            text = f"{letter.subject}\n{letter.body}\n" + "\n".join(letter.last_lines)
            is_label = senders.squash(house) == senders.squash(
                senders.company_label(letter.from_address) or "-"
            )
            if is_label or text.count(house) > text.count(name):
                return house
    return name


def _in_small_letters(name: str, letter: Letter) -> str:
    """Return a name in capitals as the mail writes it elsewhere: "GARSIDE TRANSIT AGENCY" over the letter."""
    text = "\n".join((letter.subject, letter.from_name, letter.body, *letter.last_lines))
    lowered = text.lower()
    wanted = name.lower()
    place = lowered.find(wanted) if len(lowered) == len(text) else -1
    while place >= 0:
        written = text[place : place + len(name)]
        if not written.isupper() and written[0].isupper():
            return written
        place = lowered.find(wanted, place + 1)
    return name


_LONGEST_LINE = 60


def _as_in_the_address(name: str, letter: Letter) -> str:
    """Return a name with the word that its own address has behind it as well: "Mudlark HR" of "mudlarkhr"."""
    label = senders.squash(senders.company_label(letter.from_address) or "")
    short = senders.squash(name)
    rest = label.removeprefix(short)
    if not rest or rest == label or not short:
        return name
    text = "\n".join((letter.subject, letter.from_name, letter.body, *letter.last_lines))
    for line in text.split("\n"):
        if line.startswith(f"{name} ") and len(line) < _LONGEST_LINE and naming.has_legal_form(line):
            # "Marlow Wealth Partners LLC", who writes from "marlowwealth".
            return naming.strip_legal_form(line)
    place = text.find(f"{name} ")
    while place >= 0:
        word = text[place + len(name) + 1 :].split(maxsplit=1)[:1]
        bare = word[0].strip(",.;:!?()") if word else ""
        whole = senders.squash(bare)
        if bare and (whole == rest or (len(rest) > 3 and whole.startswith(rest))):
            return f"{name} {bare}"
        place = text.find(f"{name} ", place + 1)
    return name


def _ends(letter: Letter) -> tuple[str, ...]:
    return letter.subject, letter.from_name, *letter.last_lines


def _with_article(name: str, letter: Letter) -> str:
    """Keep the "The" of a house that signs or sends with it and that no place writes without: "The Copper Kettle"."""
    whole = f"The {name}"
    if " of " in name or name.startswith("The "):
        return name
    ends = _ends(letter)
    is_its_own = any(
        each == whole or each.endswith(tuple(f"{before}{whole}" for before in _BEFORE_THE)) for each in ends
    ) or has_any((f" {before} {whole}" for before in _AT), letter.body)
    text = " ".join((*ends, letter.body))
    return whole if is_its_own and text.count(name) == text.count(whole) else name


# "Dr. Marlow's office"
_OF_ITS_OWN = (" office", " team", " practice", " surgery", " clinic", " hiring", " HR")


def _keep_mark(name: str, mark: str, text: str, letter: Letter) -> str:
    """Keep the "'s" of a house that is written with it twice, or sends with it, and nowhere without: "Pickwell's"."""
    count = bare = 0
    place = text.find(name)
    while place >= 0:
        end = place + len(name)
        if not text[place - 1 : place].isalnum():
            is_marked = text.startswith(mark, end) and not text[end + 2 : end + 3].isalnum()
            is_marked = is_marked and not text.startswith(_OF_ITS_OWN, end + 2)
            count += is_marked
            bare += not is_marked and not text[end : end + 1].isalnum()
        place = text.find(name, end)
    is_its_own = count > 1 or any(
        line.startswith(f"{name}{mark}") for line in (letter.from_name, *letter.last_lines)
    )
    return f"{name}{mark}" if is_its_own and not bare else name
