"""Tells what one line of a sign-off is called by: partners, a place, a kind of house behind a post, an agency."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.company import patterns
from afterword.domain.facts.company.words import FIELDS
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.names_in_text import NAME
from afterword.domain.facts.pattern_text import alternatives, cut_front, words_in, words_of
from afterword.domain.facts.senders import for_one_mail

# The office that signs, and its house before, behind or under it; and the pieces of words without which none stands there.
OFFICE_CUES = (
    "team", "recru", "hr", "staff", "talent", "person", "karriere", "people", "human", "career", "quip", "rh", "risorse", "recursos", "ressources",
    "redac", "redaz", "redak", "rédac", "dire", "segreteria", "secretaría", "reclut", "sele", "pessoas", "werving", "relations", "hiring", "jobs", "candidate", "crew", "program",
)  # fmt: skip
SIGNED_BY_TEAM = re.compile(
    r"^(?:(?:the|your|das|dein|deine|ihr|ihre|euer|eure|el|il|het|a|la|le|je|jouw|jullie|il tuo|il suo|tuo|votre|notre|ton|tu|seu|sua)\s+|l['’])?(?:(?P<before>.+?)(?:['’]s)?(?:\s+|-(?=[Tt]eam\b)))?"
    r"(?:(?:global|university(?=\s(?:recruit|relations|program|graduate))|campus|early)\s+)*(?:(?:internship|apprenticeship|graduate|store) (?:crew|team|hiring|program(?:me)?)|relations|talent|people|hr|human|recruiting|recruitment|recruiter|hiring|careers?"
    r"|team|staffing|personal(?!beratung|vermittlung|leasing)\w*|jobs|selection|candidate)\b.*$",
    re.IGNORECASE,
)
_OFFICE = alternatives(
    """
    (?!S(?:t|tr)eam)[\\w-]*[Tt]eam|[Rr]ecruiting|[Rr]ecruitment|HR|[Ss]taff|[Tt]alent(?: [Aa]cquisition)?|Personalabteilung|Karriere
    [Pp]eople(?: (?:&|and) [Cc]ulture)?(?: team)?|Human Resources|[Cc]areers?|[ÉéEe]quipe|[Ee]quipo|[Ee]quip[ea]|RH
    (?:[Uu]fficio )?(?:[Pp]ersonale|[Rr]isorse [Uu]mane)|[Rr]ecursos [Hh]umanos|[Rr]essources [Hh]umaines
    [Rr]edazione|[Rr]edacción|[Rr]édaction|[Rr]edaktion|[Dd]irezione|[Dd]irección|[Dd]irection|[Dd]ireção|[Ss]egreteria|[Ss]ecretaría
    [Rr]ecrutement|[Rr]ecrutamento|[Rr]eclutamiento|[Ss]elección|[Ss]elezione|[Pp]ersonas|[Pp]essoas|[Tt]alento|[Ww]erving
    """
)
TEAM_OF = re.compile(
    rf"(?:[^\s]+ ){{0,4}}?{_OFFICE}"
    r"(?:\s*[,@|–-]\s*|\s+(?:at|of|von|der|des|bei|from|de|da|do|van|di)\s+(?:the |der |dem |den )?|\s+d['’]|\s+)"
    rf"(?P<name>{NAME})\s*$"
)
TITLE_AT = re.compile(
    rf"(?:\bat|@|\bbei|,|\||\s[-–/]\s|\bchez|\bvom|\bvon|\ben|\bbij|\bpresso|\bna)\s*(?:the |der )?(?P<name>{NAME})\s*$"
)
_TWO_FIRST_NAMES = re.compile(
    r"[A-ZÀ-Þ][a-zà-ÿ]+ (?:&|\+|and|und|y|et|e) (?P<other>[A-ZÀ-Þ][a-zà-ÿ]+)(?P<last> [A-ZÀ-Þ][\w'’-]+)?"
)
_PLACED = re.compile(
    r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?(?: [a-zà-ÿ]{1,14}){1,4}(?: | [ldLD]['’])[A-ZÀ-Þ][\w'’-]+"
    r"(?: (?:d[eu] |d['’]|of |der )?[A-ZÀ-Þ][\w'’-]+)*"
)
# "Talent Partner at Northlight" is a post.
_UP_TO_SMALL = re.compile(r" (?=[a-zà-ÿ])")
# "Fernside Talent Partners": no office of a house, but an agency.
_AGENCY = re.compile(
    r"[A-ZÀ-Þ][\w'’&-]+(?: [A-ZÀ-Þ][\w'’&-]+)? (?:Talent|Recruitment|Recruiting|Staffing|Search|People|Resourcing|Personnel)"
    r" (?:Partners|Group|Solutions|Consultants|Consulting|Consultancy|Associates|Agency)"
)
_INITIALS = re.compile(r"^(?:[A-ZÀ-Þ]\. ?){1,3}(?=[A-ZÀ-Þ])")
# "Leitung Kita Sonnenhof": the post, then the kind of house it is one of.
_POST_BEFORE = re.compile(
    r"(?:(?:[Ss]tellv\.|[Ss]tellvertretende) )?(?:\w*[Ll]eitung|\w*[Ll]eiter(?:in)?|[Dd]irektor(?:in)?|[Dd]irektion|[Gg]eschäftsführ(?:ung|er|erin)"
    r"|[Ii]nhaber(?:in)?|[Vv]orstand|[Ss]ekretariat|[Vv]erwaltung|[Gg]eschäftsstelle|[Pp]ersonalabteilung|[Bb]üro|[Cc]hef(?:in)?|[Hh]ausdame|[Kk]üchenchef(?:in)?),? (?:der |des |vom |von der |im |in der )?"
)
# "Gasthof Lehrer", "Trattoria Pastore": the kind of house, then whose or what it is; no title is written so.
_IS_HOUSE_OF = re.compile(
    r"(?:Physio\w*|Ergotherapie|Logopädie|Kosmetik|Zahnarzt\w*|Tierarzt\w*|Friseur|Salon|Coiffeur|Taxi|Optik|Elektro|Dachdeckerei|Gasthof|Gasthaus|Wirtshaus|Brauhaus|Landhaus|Weingut|Bäckerei|Metzgerei|Fleischerei|Konditorei|Autohaus|Apotheke|Kanzlei|\w+kanzlei"
    r"|Fahrschule|Tischlerei|Schreinerei|Zimmerei|Gärtnerei|Spedition|Brauerei|Pension|Reiterhof|Trattoria|Osteria|Ristorante|Pizzeria|Panadería|Librería"
    r"|Farmacia|Boulangerie|Pharmacie|Librairie|Brasserie|Bakkerij|Slagerij) (?:zur |zum |am |im |an der |al |alla |du |de la |De )?(?!\w*(?:[Mm]anager|[Ll]eiter|[Cc]hef))[A-ZÀ-Þ][\w'’-]+"
)
# "Holt Estate Agents"
_ARE_AGENTS = re.compile(r"(?:[A-ZÀ-Þ]\S+ )+(?:Estate|Lettings?|Travel|Shipping|Patent|Property) Agents")
_STREET = re.compile(
    r"(?P<before>(?:[\w'’.-]+ ){1,3})(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Way|Boulevard|Terrace|Close|Row|Crescent|Walk|Gardens|Parade), [A-Z]"
    r"|(?P<german>[A-ZÄÖÜ][\w-]*(?:straße|strasse|gasse|weg|allee|ring|damm|ufer), |[A-ZÄÖÜ][\w-]*(?:straße|strasse|str\.|gasse|weg|allee|ring|damm|ufer|platz|markt) \d+\w?(?:,|$))"
)
# Who leads a house, so that a name behind is the house's.
_LEADS = re.compile(
    r"\b(?:co-?)?(?:founders?|owners?|ceo|cto|coo|cfo|managing director|geschäftsführer(?:in)?|inhaber(?:in)?|gründer(?:in)?)$",
    re.IGNORECASE,
)
_SIDE = re.compile(r" (?:front|back|head|box|main)$")
# Who has a whole house, and no part of it.
_OWNS = re.compile(r"(?:Geschäftsführer|Inhaber)(?:in)? ")
_WORD = re.compile(r"\w+")


def is_behind_house(plain: str, place: int, name: str) -> bool:
    """Tell whether a town stands behind a post and its house: "Founder, Northlight Sensors, Leeds"."""
    post, _, house = plain[:place].rpartition(", ")
    is_house = bool(post) and naming.has_company_word(house) and not naming.is_title(house)
    return plain[place] == "," and is_house and not naming.has_company_word(name)


def leads_a_house(post: str) -> bool:
    """Tell whether a post is that of who leads a house, so that a name behind it is the house's."""
    return _LEADS.search(post) is not None


def is_field_behind(plain: str, at: re.Match[str], post: str) -> bool:
    """Tell whether a post has one word for its field behind a comma, or its house a town: "Consultant, Healthcare"."""
    name = at["name"]
    return is_behind_house(plain, at.start(), name) or (
        plain[at.start()] == "," and name.casefold() in FIELDS and naming.is_title(post)
    )


def is_plain_name(line: str, person: str | None) -> bool:
    """Tell whether a line is a name and neither a post, an office nor the person who signs."""
    is_else = line == person or naming.is_title(line) or naming.is_role_like(line) or naming.is_office(line)
    return bool(line) and not is_else and patterns.WHOLE_NAME.fullmatch(line) is not None


def is_called_like_people(name: str) -> bool:
    """Tell whether a name is made like somebody's, and its first is one that many have."""
    return name.count(" ") == 1 and begins_with_first_name(name) and naming.is_person(name)


# "iVantis", "7Wells", "BrightPath", "stratus.io": no title and no field is written so.
_MADE_UP = re.compile(
    r"(?!(?:Ph|MS|BS|Psy|Ed|DP|MP|ME|BE|Pharm|Dipl?|Dr|LL|BA|MA)[a-zA-Z]{0,3}$)(?:\d+|[a-z]{1,2}|[A-Z][a-z]+)[A-Z][a-z]\w*|\w{3,}\.[a-z]{2,4}"
)


def is_made_up(name: str) -> bool:
    """Tell whether a word is written as only houses write themselves."""
    return _MADE_UP.fullmatch(name) is not None


def is_street(plain: str) -> bool:
    """Tell whether a line is where a house stands: "Alder Lane, Ely"."""
    street = _STREET.match(plain)
    return street is not None and not naming.has_company_word(street["before"] or "")


def is_pair(plain: str) -> bool:
    """Tell whether two people sign together: "Ana & Tom", "Helen & Mark Tranter"."""
    pair = _TWO_FIRST_NAMES.fullmatch(plain)
    if not pair or naming.goes_on_as_house(plain):
        return False
    known = begins_with_first_name(plain), begins_with_first_name(pair["other"])
    return all(known) if pair["last"] else any(known)


def are_friends(plain: str) -> bool:
    """Tell whether two people sign with names that many have: "Ana & Tom"."""
    pair = _TWO_FIRST_NAMES.fullmatch(plain)
    return pair is not None and begins_with_first_name(plain) and begins_with_first_name(pair["other"])


# "Parque das Garças", "Villa dei Tigli": the first word alone may be somebody's name.
_GROUNDS = words_of(
    "parque parco parc park fazenda finca quinta jardim jardin jardín giardino villa vila casa casale hacienda masseria tenuta borgo castello castillo castelo château moulin molino mulino moinho mas domaine cortijo pousada solar"
)
_OF_SOMETHING = re.compile(
    r"\S+ (?:d(?:as|os|ei|egli|elle|ella|el|es|e l[ao]s|e l[ae]|a|o|u)|van de[nr]?|of the) [A-ZÀ-Þ][\w'’-]+$"
)


def is_placed(plain: str) -> bool:
    """Tell whether a house is called by where it stands: "Wirtshaus am See"."""
    first = plain.split(" ", 1)[0]
    if first.casefold() in _GROUNDS and _OF_SOMETHING.match(plain):
        return True
    is_post = naming.is_office_word(first.casefold()) or naming.is_title(
        _UP_TO_SMALL.split(plain, maxsplit=1)[0]
    )
    return (
        bool(_PLACED.fullmatch(plain))
        and naming.has_company_word(first)
        and (not is_post or is_called_by_its_trade(plain))
    )


# "Seniorenzentrum Am Birkenhang": as it writes itself.
_PLACED_LARGE = re.compile(
    r"(?P<kind>[A-ZÄÖÜ][\w-]+) (?:Am|Im|An de[rn]|Auf de[rm]|In de[rn]|Zu[rm]|Unter den|Bei[m]?|Vor dem|Hinter der) (?:\w+en )?[A-ZÄÖÜ][\w-]+"
)


_KINDS_PLACED = frozenset("Schule Residenz Wohnstift Tagespflege Wohnpark Haus Hof Kloster Abtei Bad".split())


def is_placed_large(plain: str) -> bool:
    """Tell whether a kind of house has where it lies behind a capital: "Seniorenzentrum Am Birkenhang"."""
    found = _PLACED_LARGE.fullmatch(plain)
    kind = found["kind"] if found else ""
    is_kind = naming.has_company_word(kind) or kind in _KINDS_PLACED
    return is_kind and not naming.is_office(kind)


def without_initials(plain: str) -> str:
    """Return the name of a house without its owner's first letters: "R. Wicklow Plumbing"."""
    rest = cut_front(_INITIALS, plain)
    is_house = naming.has_company_word(rest.rpartition(" ")[2]) or naming.goes_on_as_house(rest)
    return rest if " " in rest and is_house else plain


def is_only_hers(person: str | None) -> bool:
    """Tell whether the name of who signs is like people's alone, so that a line with nothing else names no house."""
    return (
        person is not None
        and "," not in person
        and begins_with_first_name(person)
        and naming.is_person(person, fewest_words=1)
        and not naming.begins_like_a_house(person.split()[0])
    )


@for_one_mail
def _words_of(name: str) -> frozenset[str]:
    return frozenset(words_in(name.casefold(), _WORD))


def is_person_of(name: str, person: str | None) -> bool:
    """Tell whether a text holds nothing but words of the name of the person who signs."""
    words = _words_of(name)
    return person is not None and bool(words) and words <= _words_of(person)


def shares_a_word(name: str, person: str | None) -> bool:
    """Tell whether a name is, or holds, that of the person who signs."""
    return person is not None and not _words_of(person).isdisjoint(_words_of(name))


def is_under_another(plain: str, person: str | None, above: str) -> bool:
    """Tell whether a line stands under the post of somebody of another name: no two people, but a house."""
    is_post = naming.is_title(above.rstrip(",")) or naming.is_office(above) or naming.is_role_like(above)
    return bool(above) and is_post and not shares_a_word(plain, person)


def is_over_office(plain: str, below: str, person: str | None) -> bool:
    """Tell whether a name stands right over an office, as a house does: "Ridge Observatory" over "Human Resources"."""
    return naming.is_office(below) and not shares_a_word(plain, person) and not begins_with_first_name(plain)


def is_agency(plain: str) -> bool:
    """Tell whether a line is the name of who looks for people on others' behalf: "Fernside Talent Partners"."""
    return bool(_AGENCY.fullmatch(plain))


def find_house_beside_office(plain: str) -> str:
    """Return the house behind a post, or before a small word for an office: "Moorland Haulage planning"."""
    post = _POST_BEFORE.match(plain)
    house = plain[post.end() :] if post else ""
    if post and _OWNS.match(plain) and naming.has_company_word(house) and _is_named_house(house):
        return "" if naming.is_office(house) else house
    if house and naming.has_company_word(house.split(" ", 1)[0]) and _is_named_house(house):
        return house
    desk, _, word = plain.rpartition(" ")
    desk = _SIDE.sub("", desk)
    is_desk = word.islower() and naming.is_office_word(word)
    return desk if is_desk and " " in desk and naming.has_company_word(desk) else ""


def is_house_of_a_friend(first_name: str, name: str) -> bool:
    """Tell whether somebody signs and has the house behind a comma: "Annika, Lodestar", "Ana Ruiz, Mudlark"."""
    is_else = naming.is_city(name) or naming.is_role_like(name) or naming.is_office(name)
    is_called_so = begins_with_first_name(first_name) and naming.is_person(first_name, fewest_words=1)
    return is_called_so and _is_one_word(name) and not is_else and name.casefold() not in FIELDS


def _is_one_word(name: str) -> bool:
    return all(part[1:].islower() for part in name.split("-"))


def _is_named_house(text: str) -> bool:
    """Tell whether a kind of house has its own name behind it: "Kita Sonnenhof", "Realschule am Bach"."""
    return " " in text and bool(patterns.WHOLE_NAME.fullmatch(text) or is_placed(text))


def is_called_by_its_trade(name: str) -> bool:
    """Tell whether a name with a word for work is a house's: "Gasthof Lehrer", "Holt Estate Agents"."""
    return bool(_IS_HOUSE_OF.fullmatch(name) or _ARE_AGENTS.fullmatch(name))


def is_behind_her_title(name: str, person: str | None, above: str) -> bool:
    """Tell whether one word behind a title, under the name of the person who signs, is her house: "Recruiter, Mudlark"."""
    is_under_her = bool(above) and is_person_of(above, person)
    return is_under_her and name.casefold() not in FIELDS and not naming.is_city(name) and name[1:].islower()


def is_last_of_three(pieces: list[str], person: str | None) -> bool:
    """Tell whether a line has who signs, her title and one word more: "Ana Ruiz, Talent Partner, Mudlark"."""
    if len(pieces) != 3 or not is_person_of(pieces[0], person) or not naming.is_title(pieces[1]):
        return False
    return pieces[2].casefold() not in FIELDS and not naming.is_city(pieces[2]) and pieces[2][1:].islower()
