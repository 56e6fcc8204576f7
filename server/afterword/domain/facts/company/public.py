"""Finds a house by its kind: alone under the greeting, behind a label or the post applied for, in a line that signs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming
from afterword.domain.facts.company import line_patterns, patterns
from afterword.domain.facts.company.heading import is_heading
from afterword.domain.facts.company.line import is_called_like_people, is_placed
from afterword.domain.facts.company.signed import Place
from afterword.domain.facts.company.street import is_address
from afterword.domain.facts.company.where import is_part
from afterword.domain.facts.house_words import TRADES
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.names_in_text import NAME
from afterword.domain.facts.pattern_text import cut_front, has_any, words_of

_KINDS = words_of(
    """
    school schools academy college university nursery kindergarten preschool elementary primary library museum gallery theatre theater playhouse cinema hospital hospice infirmary clinic surgery practice pharmacy
    trust council district county parish church cathedral minster abbey chapel diocese synagogue mosque union club society association foundation charity federation guild home homes centre center farm garage arms inn hotel
    salon bakery brewery solicitors vets dentists opticians authority constabulary coláiste scoil gaelscoil ysgol friends city town isd
    kita kindergarten krippe hort schule gesamtschule grundschule realschule mittelschule gymnasium hochschule universität klinik klinikum krankenhaus praxis zahnarztpraxis apotheke kanzlei gemeinde stadt landkreis landratsamt
    pfarrei pfarre kirchengemeinde bistum erzbistum dekanat ordinariat diakonie caritas verein theater museum bibliothek stadtbibliothek seniorenheim pflegeheim gasthaus gasthof hof autohaus salon
    école lycée collège université crèche maternelle hôpital clinique mairie commune paroisse diocèse musée théâtre bibliothèque médiathèque auberge garage cabinet ehpad association
    colegio escuela instituto universidad guardería hospital clínica ayuntamiento parroquia diócesis museo teatro biblioteca residencia peluquería asociación
    scuola liceo istituto università asilo ospedale clinica comune parrocchia diocesi museo teatro biblioteca residenza trattoria
    colégio escola universidade creche câmara prefeitura paróquia diocese museu teatro biblioteca agrupamento associação
    basisschool school lyceum ziekenhuis gemeente parochie bisdom museum theater bibliotheek kinderdagverblijf zorgcentrum stichting
    okulu koleji anaokulu ilkokulu ortaokulu lisesi üniversitesi hastanesi belediyesi müzesi tiyatrosu kütüphanesi derneği vakfı
    """
)
# "District General Hospital", "Day Nursery", "City Centre": no name of its own.
_NO_NAME = words_of(
    """
    the a day night children's children’s district general community main city town county local primary secondary high middle central public state national royal private independent north south east west
    northern southern eastern western region regional school schools care health medical dental university college hospital nursing residential special service services head office campus centre center area unit
    various multiple other all any several different elementary unified family home homes shopping business arts art sports leisure visitor conference data distribution call contact support training nhs foundation trust
    students students' students’ student governing body bowling tennis parish church council village i ii iii iv medizinische chirurgische innere klinische medical general new old large small leading busy our your this junior senior infant grammar boarding girls boys catholic evangelische katholische städtische kommunale staatliche evangelischer katholischer
    """
)
_NO_NAME |= _KINDS
# "Stadtbibliothek", "Turnverein", "Basisschool"
_KIND_IN_ONE = re.compile(
    r"\w{3}(?:verein|verband|schule|amt|heim|haus|bibliothek|museum|theater|praxis|kirche|gemeinde|klinik|kolleg|college|school|gymnasium|garten)$"
)
_MARKS = " ,.:;-–*"
# "Cottonfield Elementary", "The Old Forge Dental Practice"
_LONGEST = 70
_FIRST_LINES = 6
# "Klinik für Anästhesie": a part of a house.
_IS_WARD = re.compile(r"(?:Klinik|Zentrum|Institut|Praxis|Station) für ")


def in_public_places(letter: Letter, person: str | None) -> Iterator[Place]:
    """Return the houses that stand where only their kind tells that they are one."""
    yield from under_the_greeting(letter)
    yield from behind_labels(letter)
    yield from at_the_end(letter, person)


def is_named_house(name: str) -> bool:
    """Tell whether a name has its kind of house at an end and a word of its own: "Ashlow Primary School"."""
    if len(name) > _LONGEST:
        return False
    words = [word for word in name.replace("-", " ").split(" ") if word]
    if len(words) < 2:
        return False
    words = [word.rstrip(".,") or word for word in words]
    ends = {words[0].casefold(), words[1].casefold(), words[-1].casefold()}
    # Most names have no such word, and need not be looked at any further.
    if ends.isdisjoint(_KINDS) and not any(map(_KIND_IN_ONE.search, ends)):
        return False
    if naming.is_office(name) or is_part(name) or _IS_WARD.match(name):
        return False
    own = [word for word in words if word[0].isupper() and word.casefold() not in _NO_NAME]
    own = [word for word in own if not naming.is_office_word(word.casefold())]
    return bool(own) and not _is_work(name, words)


def _is_work(name: str, words: list[str]) -> bool:
    """Tell whether a name is a post: "School Nurse", "Head of School"; a house's last word is none."""
    is_post = naming.is_title(words[-1]) and words[-1] not in TRADES
    return naming.is_title(name) or is_post or is_called_like_people(name)


_LABEL_BELOW = re.compile(r"[A-ZÀ-Þ][\w /()'’-]{1,30} ?: ?\S|(?:Ref|Re|Betreff|Job|Vacancy|Post)\b")


def under_the_greeting(letter: Letter) -> Iterator[Place]:
    """Return a house alone in a line of the first ones, in a paragraph of its own or above labels."""
    lines = [line.strip() for line in letter.first_lines]
    shown = [line for line in lines if line][:_FIRST_LINES]
    for above, line, below in zip(shown, shown[1:], [*shown[2:], ""], strict=False):
        plain = line.strip(_MARKS)
        if not _is_alone(plain):
            continue
        place = lines.index(line)
        is_apart = not lines[place - 1] or above.endswith((",", ":", "!")) or _LABEL_BELOW.match(above)
        is_over = not "".join(lines[place + 1 : place + 2]) or _LABEL_BELOW.match(below)
        if is_apart and is_over:
            yield plain, 1.6, line


# "École maternelle Les Tilleuls", "Centre hospitalier de Marlac"
_SMALL = re.compile(
    r"\b(?:maternelle|élémentaire|primaire|hospitalier|municipale?|communale?|publique?|privée?|intercommunale?|départementale?|infantil|público|pública|privado|comprensivo|statale|pubblica|básica|secundária|universitaire|socio-?culturel|an|na)\b"
)


def _is_alone(line: str) -> bool:
    if not (is_named_house(line) or naming.goes_on_as_house(line)):
        return False
    written = _SMALL.sub(lambda word: word[0].title(), line)
    is_whole = patterns.WHOLE_NAME.fullmatch(written) is not None or is_placed(written)
    return is_whole and not is_heading(line) and not is_address(line)


# What says where a post is, or in which part: less than whose it is.
_LABEL = re.compile(
    r"\W{0,3}(?:(?P<place>location|site|place|campus|school|venue|workplace|branch|business unit|department|einsatzort|standort|arbeitsort|dienstort|ort|lieu(?: de travail)?|lugar(?: de trabajo)?|sede(?: di lavoro)?|plesso|local(?: de trabalho)?|unidade|locatie|vestiging|standplaats|birim|yer|çalışma yeri)"
    r"|trust|district|school district|council|company|practice|centre|center|hospital|parish|diocese|library|museum|club|charity|union|college|university|school/college|host|body|haus|schule|kita|gemeinde|école|mairie|centro(?: de trabajo)?|colegio|istituto|scuola|comune|escola|órgão|agrupamento|school|okul|hastane)"
    r"[ \t]*:[ \t]*(?P<name>[A-ZÀ-Þ][^\n,;(|]{2,70})",
    re.IGNORECASE,
)


# "Agency: Department of Roads and Weirs, State of Tarn": an office of a state that no list has.
_AGENCY = re.compile(
    r"\W{0,3}(?i:agency|(?:hiring|appointing|employing) (?:agency|authority|department)|authority|employer)[ \t]*:[ \t]*(?P<name>(?:(?:State|City|County) )?(?:Department|Ministry|Office|Bureau|Commission|Division|Board|Agency) (?:of|for) (?!(?:Human|Personnel|Civil|Talent|Recruitment)\b)[A-Z][\w'’-]+(?:,?(?: and| &)?(?: the)? [A-Z][\w'’-]+){0,5}?)(?=$|\s*[;(|]|, (?:State|City|County|Commonwealth|Province) of )",
)


def find_agency(letter: Letter) -> tuple[str, str] | None:
    """Return the office of a state that a list of a posting names as whose the post is."""
    for line in letter.labelled:
        found = _AGENCY.match(line)
        if found:
            return found["name"], line
    return None


def behind_labels(letter: Letter) -> Iterator[Place]:
    """Return the houses that a list of a posting names as its place, its school or its trust."""
    for line in letter.labelled:
        found = _LABEL.match(line)
        name = found["name"].strip(_MARKS) if found else ""
        if found and _is_alone(name) and not line_patterns.LABEL.match(line):
            yield name, 1.5 if found["place"] else 2.0, line


# "applied for: Clerk - Casework, Office for Coastal Safety (vacancy 4029)", "the post of Assistant in Coláiste Mhuire"
_BEHIND_POST = re.compile(
    rf"(?:appl(?:ied|ication|ying) for|(?:post|position|role|job|vacancy) of)\b:? [^.\n;:?!]{{3,70}}?(?:, | in (?:the )?)(?P<name>(?:(?:Office|Department|Ministry) for )?{NAME})"
)
_POST_CUES = ("applied for", "application for", "applying for", "post of", "position of", "role of", "job of", "vacancy of")  # fmt: skip
_PUBLIC = ("Office for ", "Department for ", "Ministry for ", "Office of the ")


def behind_the_post(letter: Letter) -> Iterator[Place]:
    """Return the house that stands right behind the post somebody applied for."""
    if not has_any(_POST_CUES, letter.lowered):
        return
    for match in _BEHIND_POST.finditer(letter.unwrapped[0]):
        name = match["name"]
        if is_named_house(name) or (name.startswith(_PUBLIC) and " " in name):
            yield name, 1.5, match[0]


_SAINT = (
    r"(?:(?:The )?(?:St|Saint|Ss|SS|Sts|Holy|All|Christ)\.? [A-Z][\w'’]+(?: (?:the|of) [A-Z][\w'’]+){0,2})"
)
# "Rector, St Cuthbert with St Hilda, Marlow": a parish of several churches; of one, where a clergyman signs.
_PARISH = re.compile(rf"(?:^|, |\| | of )(?P<name>{_SAINT}(?:,? (?:with|and|&|cum) {_SAINT})+)(?=$|, )")
_CHURCH = re.compile(rf"(?:^|(?:Rector|Vicar|Curate|Priest|Priest[ -]in[ -]Charge|Minister|Chaplain|Verger|Churchwarden|Parish \w+),? (?:of )?)(?P<name>{_SAINT})(?=$|, )")  # fmt: skip
_SAINTS = ("St", "Ss", "SS", "Saint", "Holy", "All ", "Christ")
_PARTS = re.compile(r",\s+|\s+[|–—-]\s+")
_HEADS = words_of(
    """
    proviseur principal principale directeur directrice maire curé rektor rektorin schulleiter schulleiterin schulleitung leitung leiter leiterin intendant intendantin dekan dekanin wirt wirtin bürgermeister bürgermeisterin geschäftsführer geschäftsführerin
    pfarrer pfarrerin pastor pastorin burgemeester schoolleider schooldirecteur locatiemanager director directora alcalde alcaldesa párroco dirigente scolastico direttore direttrice sindaco sindaca parroco diretor diretora presidente prefeito prefeita coordenadora
    governors board müdür müdürü başkan başkanı
    head headteacher rector vicar chair landlord landlady matron warden secretary registrar bursar librarian curator
    """
)


def at_the_end(letter: Letter, person: str | None) -> Iterator[Place]:
    """Return the parish in a line of the sign-off, and the house that a post stands before."""
    for index, line in enumerate(letter.last_lines):
        if has_any(_SAINTS, line):
            found = _PARISH.search(line) or (_CHURCH.search(line) if index else None)
            if found and not is_named_house(line) and found["name"] != person:
                yield found["name"], 2.0, line
        house = behind_title(line)
        if house:
            yield house, 1.7, line
        for piece in _PARTS.split(line)[:4]:
            # "Priest in Charge, Holy Trinity Church", "Directrice, École maternelle Les Tilleuls"
            is_new = not naming.has_company_word(piece) or _SMALL.search(piece)
            if is_new and piece != person and is_named_house(piece) and _is_alone(piece):
                yield piece, 1.6, line


def behind_title(line: str) -> str:
    """Return the house behind a post that no mark parts from it: "Directora Colegio Serra"."""
    if "," in line or "|" in line or len(line) > _LONGEST:
        return ""
    words = line.split(" ")
    heads = [index for index, word in enumerate(words[:-1]) if _is_post(word)]
    if not heads or not all(map(_may_be_of_a_post, words[: heads[-1]])):
        return ""
    house = cut_front(_OF, " ".join(words[heads[-1] + 1 :]))
    return house if is_named_house(house) and _is_alone(house) else ""


_OF = re.compile(
    r"(?:(?:of|der|des|de|du|do|da|del|della|di|van|an der|vom|im|in der|am)\s+)?(?:(?:the|la|le|het|de)\s+|l['’])?(?=[A-ZÀ-Þ])"
)


def _may_be_of_a_post(word: str) -> bool:
    return (
        word.islower()
        or _is_post(word)
        or naming.has_company_word(word)
        or naming.is_office_word(word.casefold())
    )


def _is_post(word: str) -> bool:
    # "Cobblers Gate Primary"
    is_title = word[0].isupper() and word != "The" and naming.is_title(word) and not word.endswith("s")
    return is_title or word.casefold() in _HEADS
