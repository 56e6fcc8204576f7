"""Reads which company a mail comes from: out of its sentences, its sign-off, its subject and its sender."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.domain.facts import naming, senders
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.names_in_text import NAME, SHORT_NAME, trim
from afterword.domain.facts.role import split_title

_N = rf"(?P<name>{NAME})"


def _compile(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(pattern.replace("SHORT", rf"(?P<name>{SHORT_NAME})").replace("NAME", _N))
        for pattern in patterns
    )


_JOB = r"(?:position|role|opening|opportunity|opportunities|job|internship|vacancy|program(?:me)?|post|career|careers|employment|team)s?"
# Each language has sentences in which the company's name stands nearly always, and such where it may stand.
_STRONG: dict[str, tuple[re.Pattern[str], ...]] = {
    "en": _compile(
        r"(?:[Ii]nterest(?:ed)? in|[Aa]pply(?:ing)? (?:to|at|with)|[Aa]ppli(?:ed|cations?) (?:to|at|with)|[Jj]oin(?:ing)?|[Cc]andidacy (?:at|with|for)|[Cc]onsider(?:ing|ed)?|[Cc]hoosing)"
        r" (?:joining |working (?:at|for|with) |a career (?:at|with) |employment (?:at|with) |(?:career )?opportunities (?:at|with) |becoming (?:a )?part of |being (?:a )?part of |our team (?:here )?at |us at |the team at )?(?:the )?NAME(?! (?:position|role|opening|vacancy|job|internship|post|opportunity)\b)",
        rf"\b{_JOB} (?:here |offered |available |open )?(?:at|with|within) (?:the )?NAME",
        r"\b(?:here at|interview(?:ing|ed)? (?:at|with)|us at|team at|[Cc]areers at|employment with|on behalf of|to work (?:at|for|with)|part of) (?:the )?NAME",
    ),
    "de": _compile(
        r"\b(?:Bewerbung(?:en)?|beworben|Karriere|Mitarbeit|Tätigkeit|Interesse|Stelle|Position|Job|Einstieg|Traineeprogramm|Praktikum)(?: \w+)? (?:bei|beim) (?:der |dem |den )?NAME",
        r"\b(?:Interesse an|Vertrauen in|Bewerbung an|Bewerbung für die|Zukunft bei|Teil von|Mitarbeit bei|Mitarbeit an) (?:der |dem |die |den |das )?NAME",
        r"\b(?:bei|beim) (?:der |dem |den )?NAME",
    ),
    "es": _compile(
        r"\b(?:interés en|parte de|trabajar en|unirte a|postulación a|candidatura (?:a|en)|proceso (?:de selección )?(?:de|en|con)|equipo de) (?:formar parte de |trabajar en |unirte a )?NAME",
    ),
    "fr": _compile(
        r"\b(?:chez|intérêt (?:pour|que vous portez à|porté à)|portez à|rejoindre|au sein de|équipe) (?:l'entreprise |la société )?NAME",
    ),
    "it": _compile(
        r"\b(?:presso|candidatura (?:in|a|presso)|interesse (?:per|verso|in)|team di|far parte di|lavorare in) NAME"
    ),
    "pt": _compile(
        r"\bna empresa NAME",
        r"\b(?:interesse (?:em|na|no|pela|pelo)|fazer parte d[aeo]|equip[ae] (?:d[aeo] )?(?:Recrutamento )?|trabalhar n[ao]) NAME",
    ),
    "nl": _compile(r"\b(?:bij|interesse in|belangstelling voor|team van) NAME"),
    "tr": _compile(r"NAME(?:['’](?:\w+))? (?:ailesi|ekibi|şirketi|bünyesi|olarak|İnsan Kaynakları)"),
}
_WEAK: dict[str, tuple[re.Pattern[str], ...]] = {
    "en": _compile(
        r"\b(?:at|with|from|for|within|in) (?:the )?NAME(?! (?:position|role|opening|vacancy|job|internship|post)\b)",
        r"(?:^|[.!] )NAME (?:is|has|did|receives|frequently|regularly|posts|will|would|continues)\b",
    ),
    "de": _compile(r"\b(?:von|mit|in|für|im Namen|als) (?:der |dem |die )?NAME"),
    "es": _compile(r"\b(?:en|de|con) NAME"),
    "fr": _compile(r"\b(?:à|de|par|pour) NAME"),
    "it": _compile(r"\b(?:in|di|a|da) NAME"),
    "pt": _compile(r"\b(?:na|no|da|do|em|à) NAME"),
    "nl": _compile(r"\b(?:van|met|voor) NAME"),
    "tr": (),
}
_SUBJECT = _compile(
    r"\b(?:to|at|with|from|bei|beim|chez|presso|bij|@) (?:the |der |dem )?NAME",
    r"\b(?:[Ii]nterest in|[Cc]onsidering|[Jj]oining|Interesse an|interés en|update from|your interview with) (?:the |der |dem )?NAME",
    r"\b(?:[Yy]our|[Mm]y|Deine?|Ihre?) SHORT (?:[Aa]pplication|[Ii]nterview|[Cc]andidacy|[Bb]ewerbung)",
    r"^SHORT:? (?:[Aa]pplication|[Cc]andidate|[Hh]iring|[Rr]ecruit\w+|[Cc]areers?|[Ii]nterview)",
)
_SEPARATORS = re.compile(r"\s+[-–—|]\s+|\s*[|:]\s+|[-–—] ")
_SIGNED_BY_TEAM = re.compile(
    r"^(?:(?:the|your|das|dein|deine|ihr|ihre|euer|el|il|het|a|la|le)\s+|l['’])?(?:(?P<before>.+?)(?:['’]s)?\s+)?"
    r"(?:(?:global|university|campus|early|talent|people|hr|human|recruiting|recruitment|recruiter|hiring|careers?|team|staffing|personal\w*|jobs|selection|candidate)\b.*)$",
    re.IGNORECASE,
)
_TEAM_OF = re.compile(
    r".{0,40}?(?:[\w-]*?[Tt]eam|[Rr]ecruiting|[Rr]ecruitment|HR|[Tt]alent(?: [Aa]cquisition)?|[Pp]eople(?: (?:&|and) [Cc]ulture)?(?: team)?|Personalabteilung|Karriere|Human Resources|[Cc]areers?|[ÉéEe]quipe|[Ee]quipo|[Ee]quip[ea]|RH)"
    rf"(?:\s*[,@|–-]\s*|\s+(?:at|of|von|der|des|bei|from|de|da|do|van|di)\s+(?:the |der |dem |den )?|\s+){_N}\s*$"
)
_TITLE_AT = re.compile(rf"(?:\bat|@|\bbei|,|\||\s[-–]\s|\bchez|\bvom|\bvon)\s*(?:the |der )?{_N}\s*$")
_GENERIC = frozenset(
    """
    interesse unternehmen unser unserem mitarbeit tätigkeit bewerbung suche fragen haus hause position stelle zeit
    auswahl auswahlverfahren team recruiting prozess weg zukunft jobsuche dank vertrauen bereich rückfragen bedarf mühe
    unterlagen gespräch termin firma konzern teil job karriere deutschland österreich schweiz wien berlin hamburg münchen
    zürich köln frankfurt abteilung rahmen zusammenarbeit verständnis company corporate us our we hr website careers career page talent community network center
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december spring summer autumn fall winter montag dienstag mittwoch donnerstag freitag samstag sonntag
    januar februar märz mai juni juli oktober dezember english german deutsch englisch usa uk canada germany austria
    switzerland europe india france spain london new york san francisco boston austin seattle chicago remote meet ms hiring manager candidate candidates interview opportunities future next step steps phase
    application status update outcome decision follow important information thank you candidature candidatura
    kubernetes python java sql excel c1 b2 montessori erfahrung kenntnisse personen menschen bewerberinnen bewerber
    bewerbern kandidaten zentrale anforderungen aufgaben daten monaten jahr jahre woche wochen kontakt telefon kollegen kollegin
    interessenten vielzahl anzahl platz ausschreibung stellenausschreibung nächsten freundlichen grüßen herzlichen besten
    email mail e-mail message nachricht rückmeldung feedback absage zusage projekt projekte
    equipe équipe equipo team empresa société entreprise azienda posición puesto vacante poste vaga
    """.split()
)


@dataclass(slots=True)
class _Candidate:
    """A company in all the forms its name is written in."""

    weight: float = 0.0
    forms: dict[str, float] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, weight: float, source: str) -> None:
        self.weight += weight
        self.forms[name] = self.forms.get(name, 0.0) + weight
        self.sources.setdefault(name, " ".join(source.split()))

    @property
    def name(self) -> str:
        return max(self.forms, key=lambda name: (self.forms[name], len(name)))


def find_company(
    letter: Letter, language: str, person: str | None, role: str | None
) -> tuple[str, str] | None:
    """Return the company and the words it was read from."""
    label = senders.company_label(letter.from_address)
    groups: dict[str, _Candidate] = {}
    for raw, weight, source in _collect(letter, language, person, role):
        name = _clean(raw)
        if not name or _is_no_company(name, letter, person, role):
            continue
        if weight != _SAID and (
            senders.is_system_name(name.casefold()) or name.casefold() in _PLACES_TO_MEET
        ):
            continue
        _join(groups, name, weight, source)
    for key, candidate in groups.items():
        if label and (label == key or (len(label) > 3 and (label in key or key in label))):
            candidate.weight += 2.0
        if naming.has_legal_form(candidate.name):
            candidate.weight += 0.5
    best = max(groups.values(), key=lambda each: each.weight, default=None)
    if best and best.weight >= _NEEDED:
        return best.name, best.sources[best.name]
    if label and len(label) > 2:
        return _spell(label, letter), letter.from_address
    return None


_NEEDED = 1.5
_SAID = 2.1
_PLACES_TO_MEET = frozenset(
    "linkedin facebook instagram twitter xing youtube glassdoor indeed kununu google zoom teams microsoft".split()
)


def _collect(
    letter: Letter, language: str, person: str | None, role: str | None
) -> Iterator[tuple[str, float, str]]:
    yield from _in_sentences(letter.body, language)
    yield from _in_subject(letter.subject)
    yield from _beside_role(letter, role)
    yield from _in_sign_off(letter)
    yield from _in_sender(letter.from_name, person)


def _in_sentences(body: str, language: str) -> Iterator[tuple[str, float, str]]:
    for patterns, weight in ((_STRONG, _SAID), (_WEAK, 0.7)):
        for spoken in dict.fromkeys((language, "en")):
            for pattern in patterns.get(spoken, ()):
                for match in pattern.finditer(body):
                    yield match["name"], weight if spoken == language else weight / 2, match[0]


def _beside_role(letter: Letter, role: str | None) -> Iterator[tuple[str, float, str]]:
    if not role:
        return
    beside = re.compile(
        re.escape(role).replace(r"\ ", r"\s+")
        + rf"(?:\s*\([^)\n]{{1,40}}\))?(?: (?:position|role|opening|vacancy|job|post))?\s*(?:,|\s[-–—|]\s|\bhere at\b|\bat\b|\bwith\b|\bbei\b|\bbeim\b|\bchez\b|\bpresso\b|\bbij\b|\bin der\b|\bna\b|\ben\b)\s*(?:the |der |dem )?{_N}"
    )
    for text, weight in ((letter.subject, 1.6), (letter.body, _SAID)):
        for match in beside.finditer(text):
            yield match["name"], weight, match[0]


def _in_subject(subject: str) -> Iterator[tuple[str, float, str]]:
    for pattern in _SUBJECT:
        for match in pattern.finditer(subject):
            yield match["name"], 1.6, match[0]
    pieces = _SEPARATORS.split(
        re.sub(r"^(?:re|aw|fwd?|wg|\[\w+\])\s*:?\s*", "", subject, flags=re.IGNORECASE)
    )
    if len(pieces) > 1:
        for piece in (pieces[0], pieces[-1]):
            if re.fullmatch(NAME, piece.strip()):
                yield piece.strip(), 0.8, subject


def _in_sign_off(letter: Letter) -> Iterator[tuple[str, float, str]]:
    lines = [line for line in letter.body.split("\n", 4)[:3] if line.strip()]
    if (
        lines
        and re.fullmatch(NAME, lines[0].strip())
        and len(lines[0]) < 50
        and lines[0].strip() != letter.addressee
    ):
        yield lines[0].strip(), 1.5, lines[0]
    for line in letter.body.split("\n", 8)[:8]:
        pieces = split_title(line)
        if any(naming.is_role_like(piece) for piece in pieces):
            yield from ((piece, 1.6, line) for piece in pieces if re.fullmatch(NAME, piece))
    for line in letter.last_lines:
        if len(line) > 90 or "http" in line or "@" in line and "." in line:
            continue
        team = _SIGNED_BY_TEAM.match(line)
        if team and team["before"] and not naming.is_person(line):
            yield team["before"], 2.0, line
        of = _TEAM_OF.match(line)
        if of:
            yield of["name"], 2.0, line
        at = _TITLE_AT.search(line)
        if at:
            yield at["name"], 1.0, line
        for piece in re.split(r"\s*[|•·]\s*|\s+[-–—]\s+|,\s+(?=[A-Z])(?!Inc|LLC|Ltd|Corp|GmbH)", line):
            if naming.has_legal_form(piece):
                yield piece, 2.2, line
        if re.fullmatch(NAME, line):
            yield line, 0.8 if naming.is_person(line) else 1.5, line


def _in_sender(from_name: str, person: str | None) -> Iterator[tuple[str, float, str]]:
    if not from_name or "@" in from_name:
        return
    plain = re.split(r"\s+(?:via|through|über)\s+", from_name, flags=re.IGNORECASE)[0]
    inner = re.search(r"\(([^)]+)\)|\s[|@–-]\s(.+)$|\b(?:from|at|bei|von)\s+(.+)$", plain)
    if inner:
        yield next(group for group in inner.groups() if group), 1.8, from_name
    is_other = bool(person) and not set(person.casefold().split()) & set(re.findall(r"\w+", plain.casefold()))
    if is_other or not naming.is_person(re.sub(r"\(.*", "", plain)):
        yield re.sub(r"\(.*", "", plain), 2.0, from_name
    elif not inner:
        yield plain, 0.6, from_name


_STRONG_TEAM = (
    r"(?:team|resourcing|recruiting|recruitment|recruiters?|acquisition|hr|careers?|hiring|human resources|talent|people|department|staffing|jobs|"
    r"people (?:&|and) culture|people operations|people ops|human capital|university relations|campus relations|empleo|talento|gente|rrhh|candidate experience|karriere|personal\w*|bewerbung\w*|bewerbermanagement|ausbildung"
    r"|ekibi|insan kaynakları|recursos humanos|rh|ressources humaines|risorse umane|recrutement|reclutamiento|selección|selezione|recrutamento|werving)"
)
_REAL_TEAM = r"(?:(?:talent |people |hr |recruiting |hiring )?team|resourcing|recruiting|recruitment|(?:talent )?acquisition|hr|careers?|hiring|human resources|people (?:&|and) culture|karriere|personal\w*|bewerb\w*|ausbildung|rh|recursos humanos|rrhh|empleo|talento|gente|ressources humaines|recrutement|risorse umane|lavora con noi|recrutamento|werving|insan kaynakları)"
_WEAK_TEAM = r"(?:global|university|campus|corporate|north america|americas|emea|apac|talent|people|early|graduates?|graduate (?:academy|recruitment|program(?:me)?)|candidate|selection|technical|tech|zentrales|central|group|regional)"
_TEAM_BEHIND = re.compile(
    rf"(?:['’]s?)?(?:\s+{_WEAK_TEAM})*(?:[\s|,–-]+(?:and |& )?{_STRONG_TEAM})+$|\s+graduate academy$|\s+early careers?$",
    re.IGNORECASE,
)
_TEAM_BEFORE = re.compile(
    rf"^(?:(?:the|your|our|das|dein|deine|ihr|ihre|euer|el|il|het|la|le|l['’])\s+)?(?:{_WEAK_TEAM}\s+)*(?:{_REAL_TEAM}[\s|,–-]+)+(?:(?:at|of|@|von|der|des|bei|from|de|da|do|van|di|vom|the|den|dem)\s+)*"
    r"|^(?:the|your|our|das|dein|ihr|(?:el )?equipo(?: de)?(?: selección| reclutamiento| recursos humanos| talento)?|il team(?: di)?|(?:l['’])?équipe(?: de)?(?: recrutement)?|equip[ea](?: d[aeo])?(?: recrutamento| seleção| rh| talentos)?|from|at|bei|el|il|het)\s+",
    re.IGNORECASE,
)


# "Northlight's Platform Engineer", but not "Tom's Garage".
_POSSESSIVE = re.compile(
    r"['’]s (?=[a-z]|.*(?:[Ii]ntern|[Ee]ngineer|[Dd]eveloper|[Mm]anager|[Aa]nalyst|[Ss]cientist|[Pp]rogram|[Rr]ole|[Pp]osition)).*$"
)


def _clean(name: str) -> str:
    name = name.strip(" ,;:!?\"'“”„()[]–-|•*~")
    name = _POSSESSIVE.sub("", name)
    for _ in range(2):
        name = _TEAM_BEHIND.sub("", _TEAM_BEFORE.sub("", name)).strip(" ,|–-")
    name = trim(re.sub(r"^(?:North America|Americas|EMEA|APAC)\s+(?=\S)", "", name))
    return naming.strip_legal_form(name)


def _is_no_company(name: str, letter: Letter, person: str | None, role: str | None) -> bool:
    folded = name.casefold()
    words = folded.split()
    if (
        len(name) < 2
        or len(name) > 70
        or name.isdigit()
        or not any(character.isalpha() for character in name)
    ):
        return True
    if all(word.strip(",.") in _GENERIC or word in naming.TEAM_WORDS or word.isdigit() for word in words):
        return True
    if (
        "[" in name
        or folded.startswith(("company ", "http", "www"))
        and len(words) > 1
        and len(words[1]) == 1
    ):
        return True
    if naming.is_role_like(name) and not naming.has_legal_form(name):
        return True
    if role and (folded == role.casefold() or role.casefold() in folded):
        return True
    if letter.addressee and folded in letter.addressee.casefold():
        return True
    return bool(person) and (folded in person.casefold() or (person.casefold() in folded and " " in person))


def _join(groups: dict[str, _Candidate], name: str, weight: float, source: str) -> None:
    """Count a name together with its shorter and longer forms."""
    key = senders.squash(name)
    if not key:
        return
    for other, candidate in groups.items():
        if key == other or (
            min(len(key), len(other)) > 2 and (key.startswith(other) or other.startswith(key))
        ):
            candidate.add(name, weight, source)
            return
    groups[key] = _Candidate()
    groups[key].add(name, weight, source)


def _spell(label: str, letter: Letter) -> str:
    """Write the label of an address as the mail writes it, else with a capital."""
    text = f"{letter.subject} {letter.body}"
    found = re.search(rf"(?<!\w){re.escape(label)}(?!\w)", text, re.IGNORECASE)
    return found[0] if found else " ".join(part.capitalize() for part in label.replace("-", " ").split())
