"""Reads which role the mail is about, from its subject and its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming
from afterword.domain.facts.letter import Letter

_JOB = r"(?:position|role|opening|vacancy|job|post|opportunity|gig|posting)s?"
# A role in running text: up to a hundred characters without a word that begins something else.
_ROLE = (
    r"(?P<role>(?:(?!\b(?:for|our|your|we|you|us|that|this|to|from|here|see|the|about|regarding|and (?:we|for|your|the|are|will|would)|position|role|We"
    r"|unfortunately|wir|sie|ihnen|uns|für die|nous|vous|hemos|ha sido)\b)[^.!?;\n]|\.(?=[A-Za-z])|\((?:for|open|focus)[^)]*\)){2,100}?)"
)
_END = (
    r"(?=\s+(?:We|I|Our|You|Your|at|with|in our|in the|within|here|on our|on|by|has|have|is|was|are|were|and (?:for|we|your|the|are|will|would|have)|but|because|which|from|to|for|that|as|based|located|you|we|unfortunately"
    r"|bei|beim|in unserem|in der|an|ist|sind|haben|und (?:Ihr|das|die|für|den)|vom|zur|mit der|gesendet|interessieren|beworben|en nuestra|en la|en el|ha|chez|au sein|est|presso|na|no|nosso|op|bij|is)\b"
    r"|\s*[.!?;\n“”\"»«](?![A-Za-z])|,\s+(?![A-Z0-9(/])|\s+[—|]\s|\s-\s(?=[a-z])|\s*$)"
)
# German writes its nouns with capitals: a small word that does not belong to a title ends it.
_END_DE = (
    r"(?=\s+(?!(?:für|im|in|und|der|des|den|dem|mit|zur|zum|von|auf|oder|künstliche\w*|digitale\w*|of|and|the)\b)[a-zäöü]|\s+(?:im|in|auf) (?:unser|der Ab|eine)"
    r"|\s+mit der|\s+und (?:Ihr|das|die|für|den|Ihnen|Sie|dein)|\s*[.!?;\n“”\"»«](?![A-Za-z])|,|\s*$)"
)
_QUOTED = r"[\"“„»«‚‘'](?P<role>[^\"“”„»«‘’'\n]{3,110})[\"“”»«‘’']"


def _compile(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(
            each.replace("ROLE", _ROLE)
            .replace("ENDDE", _END_DE)
            .replace("END", _END)
            .replace("QUOTED", _QUOTED)
        )
        for each in patterns
    )


_BODY: dict[str, tuple[re.Pattern[str], ...]] = {
    "en": _compile(
        rf"(?i:\b(?:position|role|post|job|vacancy|opening|title|opportunity) (?:of|as|for|titled|entitled|called|named)(?: the| an?)? )QUOTED",
        rf"(?i:\b(?:position|role|post|job|vacancy|opening|title) (?:of|as|titled|entitled)(?: the| an?)? )ROLEEND",
        rf"(?i:\b(?:for|in|to|regarding|about|concerning|on|filled|close|closed|fill) (?:the |our |an? )?(?:open |vacant |advertised |above |role of |position of |post of )?)ROLE(?i: {_JOB})\b",
        rf"(?i:\b(?:the|our|an?) )ROLE(?i: {_JOB})\b",
        r"(?i:\b(?:the|our) )(?P<role>[A-Z][^.!?;\n]{2,60}?)(?i: (?:search|process|hire|interviews))\b",
        r"(?i:\b(?:appl(?:y|ying|ied)|applications?|candidacy|recruitment|recruiting|hiring|search|selection|interview(?:ing|ed)?|considered|consideration|candidates?|match|interest)(?: to us| with us| to join \S+(?: \S+){0,2})? (?:for|as|to the|to our|to) (?:an? |the |our (?:next )?)?)ROLEEND",
        r"(?i:\b(?:for|to|in|as|about) (?:the |our |an? )?)(?P<role>(?:(?!\b(?:for|our|your|we|you|that|this|to|from|the)\b)[^.!?;\n]){2,80}?(?:[Ii]nternship|[Tt]raineeship|[Aa]pprenticeship|[Pp]rogram(?:me)?|[Ss]cheme)s?(?: (?:- )?(?:\(?(?:Spring|Summer|Fall|Autumn|Winter) )?\(?20\d\d\)?)?)(?!\w)",
        r"(?i:\b(?:(?:as|be|become) (?:an? |our (?:next |new )?)|for (?:our|the) ))(?P<role>[A-Z][^.!?;\n]{2,80}?)END",
        r"(?i:\b(?:position|role) )(?P<role>[A-Z][^.!?;\n]{2,80}?)END",
        r"(?i:\b(?:join|joining)\b[^.!?\n]{0,40}? as (?:an? |our (?:next )?)?)ROLEEND",
        r"(?i:\byour )(?P<role>[A-Z][^.!?;\n]{2,60}?)(?i: application)\b",
        r"(?i:\bposition\s*:?\s*)QUOTED",
    ),
    "de": _compile(
        r"\b(?:Stelle|Position|Rolle|Funktion|Ausschreibung|Job|Jobs|Vakanz|Bewerbung|Praktikum|beworben|Stellenausschreibung)(?: (?:als|zur|zum|für die (?:Stelle|Position)|auf die (?:Stelle|Position)|um die (?:Stelle|Position)|für|auf|der|des|einer|eines))*:? QUOTED",
        r"\b(?:Stelle|Position|Rolle|Funktion|Job|Ausschreibung|Vakanz|Tätigkeit|Mitarbeit|Anstellung|Bewerbung|beworben|bewirbst|bewerben|Ausbildung|Ausbildungsplatz|Praktikum|Praktikumsplatz)(?: bei [\wäöüß&. -]{2,30}?)? (?:als|zur|zum|der|des|einer|eines) (?:eine[rn]? )?ROLEENDDE",
        r"\b(?:die|der|ausgeschriebene[nr]?|unsere[rn]?) (?:Stelle|Position|Rolle|Vakanz|Ausschreibung) (?:als |im Bereich )?(?P<role>[A-ZÄÖÜ0-9][^.!?;\n,]{2,90}?)ENDDE",
        r"\b(?:Bewerbung|beworben) (?:für|auf|um) (?:die |den |das |eine |einen )?(?:Stelle |Position |Ausschreibung |ausgeschriebene Stelle |Rolle )?(?:als |der |des |zur |zum )?ROLEENDDE",
        r"\bfür die (?:Stelle|Position|Rolle) (?:als |der |des )?ROLEENDDE",
        r"\b(?:als|für (?:den|die|das|einen?)|über (?:den|die|das)) (?:eine[rn]? )?(?P<role>[A-ZÄÖÜ][^.!?;\n,]{2,80}?)ENDDE",
    ),
    "es": _compile(
        r"(?i:\b(?:posición|vacante|puesto|cargo|plaza|oferta|rol)(?: de| para| como|:) )ROLEEND",
        r"(?i:\b(?:candidatura|postulación|solicitud|aplicación|entrevista)(?: para| a| como)(?: el puesto de| la vacante de| la posición de)? )ROLEEND",
    ),
    "fr": _compile(
        r"(?i:\b(?:poste|offre|stage|emploi|fonction|alternance)(?: de| d['’]| en tant que|\s?:|\s-) ?(?:« ?)?)ROLEEND",
        r"(?i:\b(?:candidature)(?: au poste de| pour le poste de| pour le poste d['’]| en tant que| comme| de) ?)ROLEEND",
    ),
    "it": _compile(
        r"(?i:\b(?:posizione|ruolo|posto|stage)(?: di| da| per| come|:) )ROLEEND",
        r"(?i:\b(?:candidatura|colloquio) (?:per|come)(?: la posizione di| il ruolo di)? )ROLEEND",
    ),
    "pt": _compile(
        r"(?i:\b(?:vaga|posição|cargo|função)(?: de| para|:)? )(?P<role>[A-ZÀ-Ý][^.!?;\n,]{2,80}?)END",
        r"(?i:\b(?:candidatura|inscrição) (?:para|a|à) (?:a vaga de |o cargo de |vaga de )?)ROLEEND",
    ),
    "nl": _compile(
        r"(?i:\b(?:functie|vacature|rol|positie|baan|stage)(?: van| als| voor|:)? )(?P<role>[A-Z][^.!?;\n,]{2,80}?)END",
        r"(?i:\b(?:sollicitatie|gesolliciteerd)(?: naar| voor| als| op)(?: de functie van| de functie| de vacature)? )ROLEEND",
    ),
    "tr": _compile(r"(?P<role>[A-ZÇĞİÖŞÜ][^.!?;\n,]{2,60}?) (?:pozisyon|kadro|rol|görev|ilan)\w*\b"),
}
_LABEL = re.compile(
    r"(?:^(?:position|job title|role|application|job|stelle|puesto|poste|posizione|vaga|functie|pozisyon|vacancy)|following (?:position|role|job|vacancy|opening))\s*:\s*(?P<role>[^\n]{3,110})$",
    re.IGNORECASE | re.MULTILINE,
)
_SUBJECT = _compile(
    r"QUOTED",
    rf"(?i:\b(?:application|applying|applied|interview|candidacy|bewerbung|candidature|candidatura|sollicitatie|postulación|aplicación)\b[^\n]{{0,40}}?\b(?:for|as|als|zur|zum|para|pour|per|auf|um|poste de) (?:the |our |an? |die (?:Stelle|Position|Ausschreibung) (?:als |der |des )?|(?:la )?vaga de |the position of )?)(?P<role>[^\n]{{3,110}}?)(?=\s+(?:at|with|bei|chez|presso|na|vom|from)\s|\s*$|\s+(?i:application)|\s+(?i:has been|position|role)|\s[–—|]\s)",
    rf"(?i:\b(?:the|our) )ROLE(?i: {_JOB})\b",
    r"(?i:^(?:your )?(?:interview|conversation) for (?:the )?)(?P<role>[^\n]{3,90}?)$",
    r"^(?!.*(?i:application|bewerbung|candid|filled|closed|update|status))(?!We|Your|Thank|The|An |A )(?P<role>[A-Z][^\n:|]{2,90}?)(?i:\s+(?:position|role|vacancy|opening))\b",
    r"\b(?:Position|Stelle|Job|Rolle|Ausschreibung|Vakanz)(?: als| der| des|:)? (?P<role>[A-ZÄÖÜ][^\n|]{2,90}?)(?=\s+(?:bei|vom|in der)\s|\s*$|\s[–—|]\s)",
    r"(?i:\b(?:role|position|job|post) (?:as|of) (?:an? )?)(?P<role>[^\n]{3,90}?)(?=\s+(?:at|with)\s|\s*$)",
    r"(?i:\b(?:bewerbung|candidature|candidatura)):? (?P<role>[A-ZÄÖÜ][^\n|]{2,90}?)(?=\s+(?:bei|vom|chez)\s|\s*$)",
    r"(?i:\b(?:your|my) )(?P<role>[A-Z][^\n|]{2,60}?)(?i: (?:application|interview|candidacy))\b",
)
_SUBJECT_PIECE = re.compile(r"\s+[-–—|]\s+|\s*[|]\s*|:\s+|\s-\s|(?<=\w)[-–]\s")
_CODE = r"(?:[A-Z]{1,5}[-_ ]?)?(?!(?:19|20)\d\d(?!\d))\d[\d-]{3,}[A-Z]{0,3}"
_LEADING_CODE = re.compile(
    rf"^(?:\[[^\]]{{2,20}}\]\s*|(?:kennzahl|ref(?:erenz)?\.?(?:nummer)?|req(?:uisition)?\.?|job|id)?\s*[#:]?\s*{_CODE}\s*[-–:|]?\s+)",
    re.IGNORECASE,
)
_TRAILING_CODE = re.compile(
    rf"\s*(?:[-–|,]\s*)?(?:\(?(?:ref|req|id|job|reference|kennziffer|referenz\w*|no|nr)[.:# ]*)?\(?#?\b{_CODE}\)?\s*$|\s*\((?:ref|req|id|r|jr|job)?[-.:# ]*{_CODE}\)?\s*$",
    re.IGNORECASE,
)
_GENDER = re.compile(
    r"\s*\(\s*(?:[mwfdxi*](?:\s*[/|,.:]\s*[mwfdxi*]){1,3}|all genders|alle geschlechter|all humans|h/f|f/h|gn|m/w/d[^)]*|all gender)\s*\)|\s+\b[mwfdx](?:/[mwfdx]){1,3}\b|\s\((?:m|w|f|d)(?:/\w){1,2}\)",
    re.IGNORECASE,
)
_GENERIC = frozenset(
    """
    a an the this that these our your open opening openings opened current currently available advertised vacant above mentioned
    following particular specific job jobs role roles position positions post vacancy vacancies opportunity opportunities
    new career careers employment other another future next same similar different any all some
    online recent application applications applied applying suitable right relevant potential
    exciting great one few more many most stelle stellen position ausgeschriebene ausgeschriebenen offene offenen neue
    andere diese dieser unsere unserer job bewerbung vakanz praktikum ausbildung rolle funktion aufgabe tätigkeit mitarbeit
    puesto vacante posición empleo poste emploi stage posizione ruolo vaga cargo functie vacature baan pozisyon
    interview phone screen screening first final second stage round call meeting conversation hiring team process selection
    status update outcome decision information important thank thanks you interest follow-up following regarding
    für als die der das zu im in und of for at and or to with on by here us full-time part-time time full part permanent temporary
    number mehrere verschiedene permanent apply now entry level
    junior senior perfect best good better company business spot place candidate candidates applicant applicants
    seat closed filled open initial competitive original initiative initiativbewerbung rückmeldung absage
    """.split()
)
_BEGINS_OTHERWISE = re.compile(
    r"^(?:(?:the|a|an|our|this|be|die|der|das|den|eine?n?|unsere?n?|la|el|le|il|o|de|het|als|as|position|role|stelle|of|for|post|job)\s+)+(?=\S)",
    re.IGNORECASE,
)


_MARKS = " ,;:!?\"“”„»«'‘’*–-"
_POSSESSIVE = re.compile(r"^[A-Z][\w& ]{1,40}['’]s (?P<rest>.+)$")
# Words that cannot be part of a title: the sentence goes on.
_CUT = re.compile(
    r"\s(?:e o|e a|e pel[oa]|et (?:pour|de|du|le|la)|y (?:el|por|la|tu)|e (?:per|il)|leider|nicht|aufmerksam|sorgfältig|weiter|erhalten|haben|hat|gesendet|beworben|interessieren|entschieden|zugesandt|sowie|bedanken|möchten|an anderer|in unserem|bei uns|We|have|has|was|is)\b"
)


_NAMES_A_JOB = re.compile(
    rf"\b{_JOB}\b|[Ii]nternship|[Tt]raineeship|[Aa]pprenticeship|[Pp]rogram|[Ss]cheme|\b(?:Stelle|Position|Rolle|Vakanz|Ausschreibung|Praktikum|Ausbildung|als)\b"
    r"|\b(?:puesto|vacante|posición|cargo|poste|emploi|stage|alternance|posizione|ruolo|vaga|função|functie|vacature|rol|pozisyon\w*|kadro\w*)\b",
    re.IGNORECASE,
)


def find_role(letter: Letter, language: str) -> tuple[str, str] | None:
    """Return the role and the words it was read from."""
    found: dict[str, tuple[float, str, str]] = {}
    for raw, weight, source in _collect(letter, language):
        role = tidy(raw)
        if (
            not role
            or not _is_role(role, letter)
            or not (naming.is_role_like(role) or _is_made_like_one(role) or _NAMES_A_JOB.search(source))
        ):
            continue
        key = re.sub(r"\W+", "", role.casefold())
        before = found.get(key, (0.0, role, source))
        found[key] = (before[0] + weight + (0.8 if naming.is_role_like(role) else 0.0), before[1], before[2])
    if not found:
        return None
    keys = list(found)
    for key in keys:
        # A shorter form of the same role supports the longer one that the mail also writes.
        for other in keys:
            if key != other and key in other:
                weight, role, source = found[other]
                found[other] = (weight + 0.5 * found[key][0], role, source)
    weight, role, source = max(found.values(), key=lambda each: each[0])
    return (role, " ".join(source.split())) if weight >= _NEEDED else None


_NEEDED = 1.0
_CLASSES = (
    "job",
    "application",
    "apply",
    "interview",
    "filled",
    "fill",
    "candidate",
    "advance",
    "hiring",
    "interest",
    "talk",
    "decide",
)


def _collect(letter: Letter, language: str) -> Iterator[tuple[str, float, str]]:
    subject = re.sub(r"^(?:(?:re|aw|fwd?|wg|ext)\s*:|\[\w+\])\s*", "", letter.subject, flags=re.IGNORECASE)
    for pattern in _SUBJECT:
        match = pattern.search(subject)
        if match:
            yield match["role"], 1.5, match[0]
    pieces = _SUBJECT_PIECE.split(subject)
    if len(pieces) > 1:
        for piece in pieces:
            if naming.is_role_like(piece) and not re.search(
                r"\b(?:your|application|bewerbung|ihre?|deine?)\b", piece, re.IGNORECASE
            ):
                yield piece, 0.7, subject
    for spoken in dict.fromkeys((language, "en")):
        weight = 2.0 if spoken == language else 1.0
        for text in letter.sentences_with(*_CLASSES):
            for pattern in _BODY.get(spoken, ()):
                for match in pattern.finditer(text):
                    yield match["role"], weight, match[0]
    for line in letter.body.split("\n", 8)[:8]:
        for piece in split_title(line):
            if naming.is_role_like(piece):
                yield piece, 1.5, line
    for match in _LABEL.finditer(letter.body):
        yield match["role"], 1.5, match[0]


def _is_made_like_one(role: str) -> bool:
    return naming.ends_like_a_role(role) and (len(role.split()) > 1 or role.islower())


_TITLE_PIECE = re.compile(r"\s+[-–—|]\s+|,\s+|^(?:re|ref|subject|betreff)\s*:\s*", re.IGNORECASE)


def split_title(line: str) -> list[str]:
    """Return the pieces of a line that stands over the letter and names its matter; none for other lines."""
    return [piece for piece in _TITLE_PIECE.split(line.strip()) if piece] if _is_title(line.strip()) else []


def _is_title(line: str) -> bool:
    return (
        5 < len(line) < 90
        and line.strip()[-1:].isalnum()
        and not line.strip()[0].islower()
        and bool(_TITLE_PIECE.search(line))
    )


def tidy(raw: str) -> str:
    """Take articles, numbers of postings and gender marks from a captured role."""
    role = " ".join(raw.split()).strip(_MARKS).rstrip(".")
    possessive = _POSSESSIVE.match(role)
    if possessive and naming.is_role_like(possessive["rest"]):
        role = possessive["rest"]
    role = _GENDER.sub("", role)
    role = re.sub(
        r"^(?:closed|filled|update|status|outcome|result|decision)\s*:\s*", "", role, flags=re.IGNORECASE
    )
    role = _BEGINS_OTHERWISE.sub("", role)
    role = _LEADING_CODE.sub("", role)
    role = re.sub(r"\s*\((?:open|closed|offen)\)", "", role, flags=re.IGNORECASE)
    for _ in range(2):
        role = _TRAILING_CODE.sub("", role)
    role = re.sub(
        r"(?:\s+(?:position|role|opening|openings|vacancy|job|gig|post|contract|stelle|posten|and|und|at|in))+$",
        "",
        role,
        flags=re.IGNORECASE,
    )
    role = _CUT.split(role.strip(_MARKS).rstrip("."), maxsplit=1)[0].strip(_MARKS)
    half = len(role) // 2
    if role[:half].strip() == role[half:].strip():
        role = role[:half].strip()
    return role[: role.rindex("(")].strip() if role.count("(") > role.count(")") else role


def part_from_company(role: str, company: str) -> str:
    """Cut "at Northlight" off the end of a role, or "Northlight" off its beginning, where that is the company."""
    if role.startswith(f"{company} ") and len(role) > len(company) + 3:
        return role[len(company) :].strip(" -–,|")
    place = role.find(company)
    before = re.sub(
        r"\s*(?:,|[-–|]|\b(?:at|with|for|in|in der|in dem|im|bei|beim|bei der|chez|presso|na|en|bij))\s*(?:the |der |dem )?$",
        "",
        role[:place],
    )
    return before if place > 3 and len(before) > 3 else role


def _is_role(role: str, letter: Letter) -> bool:
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", role.casefold())
    meaningful = [word for word in words if word not in _GENERIC and not word.isdigit()]
    if not meaningful and not naming.is_role_like(role):
        return False
    if not words or all(word in _GENERIC or word.isdigit() for word in words):
        return False
    if len(role) > 110 or len(words) > 16 or "@" in role or "http" in role or "[" in role and "]" not in role:
        return False
    if letter.addressee and role.casefold() in letter.addressee.casefold():
        return False
    if naming.has_legal_form(role):
        return False
    if naming.is_role_like(role):
        return True
    return role[0].isupper() or role[0].isdigit() or (len(words) < 4 and naming.ends_like_a_role(role))
