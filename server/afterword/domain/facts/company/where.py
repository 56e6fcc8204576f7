"""Tells what stands beside a house's name in a sign-off: where it is, what it is, since when, what it says of itself."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.company import patterns
from afterword.domain.facts.company.line import is_called_like_people, is_person_of, shares_a_word
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.house_words import TRADES
from afterword.domain.facts.names_in_text import NAME
from afterword.domain.facts.pattern_text import cut_front, has_any, holds_words

LEGAL = 3.2
# "Market Row", "GT Road", "Hwy 7 East", "Co. Mayo": behind or under the name of a house.
_WHERE = re.compile(
    r"(?:(?:The |Old |New )?(?:\d+\w? )?(?:[A-ZÀ-Þ][\w'’.-]* ){1,3}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Square|Sq\.?|Drive|Way|Boulevard|Blvd\.?|Terrace|Close|Row|Crescent"
    r"|Walk|Gardens|Parade|Court|Place|Circus|Hill|Wynd|Mews|Quay|Green|Gate|Highway|Hwy|Bypass|Marg|Nagar|Chowk|Colony|Market|Bazaar|Plaza|Mall|Arcade|Embankment|Wharf|Pier|Docks?|Cross|Shopping Cent(?:re|er)|(?:Industrial|Trading) Estate|(?:Business|Retail|Science|Office) Park|Village|Yard)"
    r"|(?:Hwy|Highway|Route|Rte|Exit|Suite|Ste|Unit|Plot|Shop|Sector|Phase|Pier|Dock|Platform|Floor|Level)\.?(?: No\.?)? \d+\w?(?: (?:North|South|East|West|[NSEW]))?"
    r"|(?:Co\.?|County) [A-ZÀ-Þ]\w+|The Old [A-ZÀ-Þ]\w+|[A-ZÄÖÜ]\w+(?:straße|strasse|gasse|platz|allee|damm|ufer|markt)(?: \d+\w?)?)"
)
_KINDS = (
    "Chartered", "Family", "Master", "Dental", "Consulting", "Independent", "Funeral", "General", "Landscape", "Quality", "Artisan", "Bespoke", "Certified", "Registered", "Commercial",
)  # fmt: skip
# "Institute for Life Sciences", behind its university.
_IS_PART = re.compile(
    r"(?:(?:The )?(?:Institute|Faculty|School|Department|Dept\.?|Division|College|Cent(?:re|er)) (?:of|for)|Fakultät|Institut für|Fachbereich|Abteilung|Klinik für|Zentrum für|Faculteit|Facultad de|Faculté|UFR|Dipartimento di|Departamento de|Instituto de) "
    r"|(?:Research|Graduate|Medical) (?:Institute|School)$"
)
# "seit 1921", "since 1904, four generations", "-- smiles that fit".
_MOTTO = re.compile(
    r",?\s+\(?(?:seit|since|est\.?|established|founded|gegr\.|gegründet|depuis|desde|dal|sinds)\s+(?:\d{4}|[a-zà-ÿ]).*$"
    r"|\s+(?:--?|–|—|~|[|·•])\s+(?:[a-zà-ÿ][\w'’]* [\w&].*|[A-ZÀ-Þ][\w'’]*(?: [a-zà-ÿ][\w'’]*){2,}.*|[A-ZÀ-Þ][\w'’]*(?: [a-zà-ÿ][\w'’]*)+[.!]|[A-ZÀ-Þ]\w+ since \S.*)$"
)
_MOTTO_CUES = (" seit ", " since ", " est", " founded ", " gegr", " depuis ", " desde ", " dal ", " sinds ", " -", " –", " —", " ~", " |", " ·", " •")  # fmt: skip
# "Alder Coaches, serving Kerry since 1961"
_SAYS_MORE = re.compile(
    r"(?!(?:e|s|d|sp|eingetr)\.|(?:and|und|et|y|an?|part|member|ein|eine|der|die|in|of|at)\b)[a-zà-ÿ]{2,} \S"
)
_FROM_A_FIRM = re.compile(r"M/[sS]\.? ")

# "The humans of Mudlark"
CREW_OF = re.compile(
    r"(?:[Tt]he |[Yy]our |[Aa]ll the )?(?:[Hh]umans|[Pp]eople|[Ff]olks|[Ff]riends|[Cc]rew|[Gg]ang|[Ff]amily|[Bb]unch|[Ll]ot|[Ee]veryone|[Ee]verybody|[Tt]rustees|(?<=[Tt]he )(?:directors|committee|board|governors|partners)|[Aa]ll(?: of us)?) (?:over |here |down )?"
    r"(?:of|at|from|behind) (?:the )?(?=[A-ZÀ-Þ0-9])"
    r"|(?:[Dd]ie |[Dd]eine |[Ee]ure |[Ii]hre )?(?:Leute|Menschen|Crew|Bande|Truppe|Mannschaft|Familie|Freunde|Kollegen|Kolleginnen) (?:vom|von|bei|beim|aus|hinter)(?: der| dem)? (?=[A-ZÀ-Þ0-9])"
)
# "All the best from the whole Mudlark crew", "Mit herzlichem Gruß aus dem Museum am Wall"
_GREETS_FROM = re.compile(
    r"(?i:.*?\b(?:gruß|gruss|grüße[n]?|grüsse[n]?|regards|wishes|best|love|cheers|thanks|greetings|luck|saludos|salutations|saluti|groeten)\b,?"
    r" (?:from|aus|vom|von|de|da|van)(?: all| everyone| everybody)?(?: of us)?(?: here)?(?: at)?(?: the| our| dem| der| den)?(?: whole| entire| ganzen| gesamten)?(?: crew| team| gang| folks| people)?(?: at| of| von| vom| der)?(?: the| der| dem)?) (?=[A-ZÀ-Þ0-9])(?P<house>.+?)(?i: (?:crew|team|gang|family|folks|office|bunch))?[.!]?$"
)
_EVERYONE_AT = re.compile(
    r"\b(?:(?:everyone|everybody|all|all of us|us|team|crew|gang|folks|friends) (?:here )?at|(?:alle[nm]?|Team|Leuten) (?:bei|von|vom)) [A-ZÀ-Þ0-9]"
)
_GREETING_CUES = (" from ", " aus ", " vom ", " von ", " de ", " da ", " van ")

# "You are receiving this because you applied for a job at Mudlark", "© 2024 Mudlark. All rights reserved": below the letter.
_BELOW = re.compile(
    rf"(?:(?P<at>\b(?:appl(?:y|ied|ying|ication)|jobs?|positions?|roles?|careers?|interest|opportunit(?:y|ies))\b[^.!?]{{0,40}}? (?:at|with|to|in) (?:the )?)|^(?P<is>)|(?:©|\(c\)|[Cc]opyright)[ \d,–-]*)(?P<house>{NAME})"
    r"(?(at)(?!@))(?(is)(?: plc)? is (?:an (?:equal|inclusive|affirmative)|regulated by|authori[sz]ed (?:and|by)))"
)
_BELOW_CUES = (
    "because you",
    "since you",
    "as you",
    "equal",
    "inclusive",
    "affirmative",
    "is regulated",
    "is authori",
    "©",
    "(c)",
    "opyright",
    "in relation to",
)


# "From Northlight", "gez. Northlight"
_ARTICLE = re.compile(
    r"^(?:Fa\.|Firma|pp\.?|PP\.?|p\.p\.|i\. ?[AV]\.|I\. ?[AV]\.|ppa\.|gez\.|[Pp]art of|[Aa] (?:part|member|division) of|[Dd]eine?|[Ii]hre?|[Ee]ue?re?|der|die|das|dem|den|[Vv]on|[Vv]om|(?:[Ll][ea] |[Ll]['’])(?:cabinet|société|groupe|entreprise|association|agence|direction de|direction du)|[Ff]rom|of|[Aa]t|[Ff]or:?|[Ff]ür|[Aa]lle bei|[Ee]veryone at|[Ee]verybody at|(?:[Ff]rom )?[Aa]ll at|[Yy]our friends at"
    r"|\w+(?: \w+)? from (?:everyone|everybody|all|all of us|us all|the (?:whole )?(?:team|crew|gang)) (?:here )?at"
    r"|(?:(?:[Vv]iele|[Hh]erzliche|[Ll]iebe|[Bb]este|[Ff]reundliche|[Ss]chöne) )?[Gg]r(?:ü|u)(?:ß|ss)e (?:von|vom|aus)(?: de[rm])?|\w+(?: \w+)? (?:von|aus) (?:allen|uns allen|dem (?:ganzen )?Team)(?: (?:bei|von|der|des))?) (?=\S)"
)
_MARKS = str.maketrans("", "", '"“”„«»')
# "(ILO)", "(part of Northlight)", ", Unit 9, 4880 Attersee": what stands behind a name.
_BEHIND_NAME = re.compile(
    r"\s*\([^)]*\)\s*$|,\s+(?=[^,]*(?<![A-Z\d])(?<!Local )\d(?![A-Z][a-z]))(?!\s*(?:Inc|Ltd|LLC)).*$|\s+[|·•]\s+(?:www\.|https?:|\S+@|Tel|Amtsgericht|HRB).*$|[,:]$"
)


# "The Copper Hen xx"
_KISSES = re.compile(r"(?<=\w) x{1,4}$")


def take_off_marks(line: str) -> str:
    """Return a line without the small words before a name, the marks around it and what stands behind it."""
    line = _KISSES.sub("", line) if line.endswith("x") else line
    if line.replace(" ", "").isalpha():
        return without_motto(cut_front(_ARTICLE, line)) if " " in line else line
    plain = line[1:-1] if line[0] == "(" and line[-1] == ")" else line
    plain = cut_front(_ARTICLE, plain.translate(_MARKS).lstrip("-–—~ "))
    return _BEHIND_NAME.sub("", without_motto(plain))


def find_below(line: str) -> str:
    """Return the house that a note below the letter names."""
    found = _BELOW.search(line) if has_any(_BELOW_CUES, line) else None
    return found["house"] if found else ""


def find_in_greeting(line: str) -> str:
    """Return the house that a line of leave-taking comes from; nothing where it is a town's or a single word that may be."""
    found = _GREETS_FROM.fullmatch(line) if has_any(_GREETING_CUES, line) else None
    house = without_motto(found["house"]).strip() if found else ""
    if not house:
        return ""
    is_long = " " in house and not is_called_like_people(house)
    is_house = is_long or _EVERYONE_AT.search(line) is not None or naming.has_company_word(house)
    return house if is_house and not naming.is_office(house) and not naming.is_city(house.split()[0]) else ""


def is_friend(name: str) -> bool:
    """Tell whether a text is one first name that many have."""
    return name.isalpha() and begins_with_first_name(name)


# "Ana for the Nordlys team", "Ana (Nordlys)": the person, then the house.
_PERSON_BEFORE = re.compile(
    r"(?P<person>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2})"
    r"(?:,? (?:for|on behalf of|from|at|@|von|vom|für|bei|de|di|da|van|bij|chez|pour|por|per) (?:the |das |dem |der |everyone at |l['’])?| \((?=[A-ZÀ-Þ]|(?:[a-z]+ )?(?:co-?)?(?:founder|owner|director|manager|lead|chef), [A-ZÀ-Þ]|vom Team |(?:for|from|on behalf of) (?:all|everyone|everybody|the team)\b))(?=\S)"
)
# "Ana & the Nordlys team"
_AND_THE = re.compile(r"^[A-ZÀ-Þ][\w'’-]+ (?:&|\+|and|und) (?:all )?(?:the|das|dein|your) (?=\w)")
_TEAM_BEHIND = re.compile(r"(?: |-)[Tt]eam$")


_FOR_ALL = re.compile(
    r"(?:vom Team|(?:for|from|on behalf of) (?:all|everyone|everybody|the team)(?: of us)?(?: here)? at(?: the)?) (?=[A-ZÀ-Þ0-9])"
)


def _part_from_team(text: str) -> str:
    """Return the house behind its team or a post: "Team Einkauf, Nordlys", "founder, Nordlys"."""
    team, _, house = text.rpartition(", ")
    is_team = bool(team) and (naming.has_team_word(team) or naming.is_role_like(team) or team.islower())
    return house if is_team else cut_front(_FOR_ALL, text)


def take_person_off(plain: str, line: str, person: str | None) -> tuple[str, bool]:
    """Return a line without the person who signs before her house, and whether she does: "Ana for the Nordlys team"."""
    own = _PERSON_BEFORE.match(line)
    if line.startswith("Ville de "):
        # A French town, and nobody of that first name.
        return plain, False
    if own and (is_person_of(own["person"], person) or is_friend(own["person"])):
        return _TEAM_BEHIND.sub(
            "", _part_from_team(line[own.end() :].rstrip(")").partition(" here")[0])
        ), True
    return _AND_THE.sub("", plain), False


def is_where(piece: str) -> bool:
    """Tell whether a piece of a line is a street, a market or a county: no house, where one stands before it."""
    return _WHERE.fullmatch(piece) is not None


def is_kind(piece: str) -> bool:
    """Tell whether a piece of a line is what a house is: "Chartered Accountants", "Family Butchers"."""
    first, _, last = piece.rpartition(" ")
    return last in TRADES and (not first or first.split()[0] in _KINDS)


def is_part(piece: str) -> bool:
    """Tell whether a piece of a line is a part of a university or a hospital: "Institute for Life Sciences"."""
    return _IS_PART.match(piece) is not None


_IS_PLACED = re.compile(
    r"(?:^|.* )(?:Store|Branch|Shop|Depot|Site|Area|Regional|District|Shift|Floor|Restaurant|Hotel|Cluster|Centre|Center|Nights?|Section|Duty)(?: Team)? (?:[Mm]anager|[Ll]ead|[Ll]eader|[Ss]upervisor|[Dd]irector)$"
)


def is_placed_post(post: str, name: str, elsewhere: str) -> bool:
    """Tell whether behind a post one word stands that tells which store or shift it leads: "Store Manager, Otley"."""
    is_one = name.isalpha() and name.casefold() not in elsewhere and not naming.has_company_word(name)
    return is_one and _IS_PLACED.match(post) is not None


def find_behind_post(pieces: list[str], person: str | None, above: str) -> str:
    """Return the house behind a person and her post that has something behind it: "Office Manager, Alder Sheds, Otley"."""
    if len(pieces) < 3 or not (is_person_of(pieces[0], person) or is_person_of(above, person)):
        return ""
    places = [
        index
        for index, piece in enumerate(pieces)
        if not (_is_post(piece) or is_person_of(piece, person) or naming.is_office(piece))
    ]
    first = places[0] if places else 0
    if not first or not naming.is_role_like(pieces[first - 1]):
        return ""
    house = pieces[first]
    is_name = " " in house and not is_called_like_people(house) and not is_beside(house)
    return house if is_name and not naming.is_role_like(house) and not any(map(str.isdigit, house)) else ""


def _is_post(piece: str) -> bool:
    """Tell whether a piece of a line is somebody's post: "Office Manager"."""
    return naming.is_title(piece) or (
        naming.is_title(piece.rpartition(" ")[2]) and naming.is_role_like(piece)
    )


def is_of_team(text: str) -> bool:
    """Tell whether a line speaks of a team or an office; what joins two names is none of their words."""
    return naming.has_team_word(text.replace(" & ", " "))


def is_beside(piece: str) -> bool:
    """Tell whether a piece of a line stands beside the name of a house, and is none where another is named before it."""
    return is_where(piece) or is_kind(piece) or is_part(piece)


def is_house(text: str) -> bool:
    """Tell whether a line is a name with a word for a house in it, and no office's or a street's."""
    is_name = bool(patterns.WHOLE_NAME.fullmatch(text)) and not is_of_team(text)
    return is_name and (naming.has_company_word(text) or " & " in text) and not is_beside(text)


def is_under_post(plain: str, below: str) -> bool:
    """Tell whether a line of a post and what it is for has a house below."""
    return ", " in plain and naming.is_role_like(plain.partition(", ")[0]) and is_house(without_motto(below))


def is_house_under_office(plain: str, above: str, person: str | None) -> bool:
    """Tell whether a line with a name stands right under an office or a post, as a house does."""
    if not above or not patterns.WHOLE_NAME.fullmatch(plain) or is_person_of(plain, person):
        return False
    signed, comma, post = above.partition(", ")
    above = post if comma and is_person_of(signed, person) else above
    is_office = is_of_team(above) or naming.is_title(above.rstrip(","))
    is_other = is_of_team(plain) and not naming.has_company_word(plain)
    is_name = naming.is_person(plain) and not naming.has_company_word(plain)
    return (
        is_office
        and not naming.is_city(plain)
        and not is_other
        and not is_name
        and not naming.is_title(plain)
        and not naming.is_role_like(plain)
    )


def without_motto(plain: str) -> str:
    """Return a line of a sign-off without since when the house is there and what it says of itself."""
    plain = _FROM_A_FIRM.sub("", plain) if plain.startswith("M/") else plain
    house, comma, behind = plain.partition(", ")
    if comma and _SAYS_MORE.match(behind) and naming.has_company_word(house) and not naming.is_title(house):
        return house
    return _MOTTO.sub("", plain) if has_any(_MOTTO_CUES, plain) else plain


def is_of_the_family(name: str, person: str | None) -> bool:
    """Tell whether a line has the last name of the person who signs and a word of its own: "Landtechnik Wessels"."""
    words = [word.removesuffix("'s").removesuffix("’s") for word in naming.strip_titles(name).split()]
    signed = (person or "").split()
    is_hers = len(signed) > 1 and signed[-1] in words and signed[0] not in words
    is_trade = is_hers and words[0] == signed[-1] and words[-1].endswith("s")
    is_name = is_hers and len(words) > 1 and not words[0].endswith(".")
    return is_name and (is_trade or not naming.is_role_like(name))


def weigh_whole(plain: str, person: str | None, subject: str) -> float:
    """What may be a person's name is no company's where another person signs, or nobody, but for one in the subject."""
    if naming.has_legal_form(plain):
        return LEGAL
    if naming.goes_on_as_house(plain):
        return 2.4
    if naming.has_company_word(plain):
        return 1.6
    is_hers = shares_a_word(plain, person) and not naming.begins_like_a_house(plain.split()[0])
    is_doubtful = person is None and is_called_like_people(plain) and not holds_words(subject, plain)
    is_doubtful = (
        is_doubtful
        or (is_hers and not is_of_the_family(plain, person))
        or (person is None and len(plain.split()) == 1 and not holds_words(subject, plain))
    )
    return 0.8 if is_doubtful else 1.5


_IS_A_PART = re.compile(
    r"(?:Centre|Center|Institute|Laboratory|Lab|Department|School|Faculty|Division|Group) (?:for|of) "
)
_IS_A_UNIVERSITY = re.compile(r"\b(?:Institute of Technology|University|Polytechnic|College)\b")


def is_part_of_university(line: str, below: str) -> bool:
    """Tell whether a line is a part of the university below it: "Centre for Photonics" over "Marlow Institute of Technology"."""
    return bool(_IS_A_PART.match(line) and _IS_A_UNIVERSITY.search(below))
