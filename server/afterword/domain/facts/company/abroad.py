"""Finds the house in mails in Spanish, French, Italian, Portuguese, Dutch and Turkish, where these put it otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company.patterns import WHOLE_NAME, said
from afterword.domain.facts.company.signed import Place
from afterword.domain.facts.company.words import UNITS
from afterword.domain.facts.cued_pattern import CuedPattern
from afterword.domain.facts.house_words import HOUSE_WORDS
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.names_in_text import NAME
from afterword.domain.facts.pattern_text import cued_by, words_of

_N = rf"(?P<name>{NAME})"
# What thanks, greets and introduces with the house's name behind it.
_SAID: dict[str, tuple[CuedPattern, ...]] = {
    "es": (
        said(
            "confianza|interés|equipo|proceso|gracias por|en nombre de|te escrib|te contact",
            r"\b(?:confianza (?:en|depositada en)|interés (?:mostrado|demostrado|manifestado) (?:en|por)|interés en trabajar (?:en|con)"
            r"|equipo de (?:selección|personas|talento|recursos humanos|rrhh) (?:de|en)|pensar en|[Gg]racias por (?:elegir|escoger|contactar con|acercarte a)"
            r"|[Ee]n nombre de|(?:[Tt]e|[Ll]e|[Oo]s) (?:escrib|contact)\w+ (?:desde|de parte de)) NAME",
        ),
    ),
    "fr": (
        said(
            "manifest|témoign|port|au nom d|confiance|équipe",
            r"\b(?:manifestée? (?:pour|envers|à l['’]égard de)|témoigné(?:e)? (?:à|pour)|portée? (?:à|sur)|[Aa]u nom d(?:e |['’]|u )|confiance (?:en|envers)"
            r"|équipe (?:recrutement|RH|de recrutement|ressources humaines) (?:de|chez|du)) ?(?:la |le |l['’])?(?:société |groupe |entreprise )?NAME",
        ),
    ),
    "it": (
        said(
            "interesse|fiducia|team|scelto|candid|per conto|a nome",
            r"\b(?:interesse (?:dimostrato|mostrato|manifestato) (?:per|verso|nei confronti di)|fiducia (?:in|riposta in)|(?:team|ufficio) (?:di selezione|selezione|HR|risorse umane) (?:di|in)"
            r"|aver(?:e|ci)? scelto|candidat\w+ (?:presso|da)|[Pp]er conto di|[Aa] nome di|lavorare (?:per|con|da)) NAME",
        ),
        said("per il lavoro", rf"\b(?:di|da|per) (?P<name>{NAME} per il Lavoro)"),
    ),
    "pt": (
        said(
            "interesse|confiança|equip|em nome|candidat",
            r"\b(?:interesse (?:demonstrado|manifestado|mostrado) (?:em|na|no|pela|pelo|por)|confiança (?:em|na|no|depositada na|depositada no)|[Ee]quip[ae] (?:de )?(?:[Ss]eleção|[Rr]ecrutamento|RH|[Tt]alentos?) d[aeo]"
            r"|[Ee]m nome d[aeo]|candidat\w+(?:-se)? (?:na|no|junto da|junto do)) (?:empresa )?NAME",
        ),
    ),
    "nl": (
        said(
            "namens|interesse|belangstelling|vertrouwen|werken|solliciteren|gesolliciteerd|sollicitatie|vanuit",
            r"\b(?:[Nn]amens|(?:interesse|belangstelling|vertrouwen) (?:die je toonde )?(?:in|voor)|(?:werken|solliciteren|gesolliciteerd|sollicitatie|collega['’]?s|team) (?:bij|van)|[Vv]anuit) (?:de |het )?(?:firma )?NAME",
        ),
    ),
    "tr": (
        said(
            "adına|ailesi|bünyesinde|olarak|'da |'de |'ta |'te |’da |’de |’ta |’te ",
            r"NAME(?: adına| bünyesinde|['’][dt][ae] (?:çalış|açık|staj|yer al|görev))",
        ),
    ),
}
# What a board says of the house that has decided.
_UPDATED = cued_by(
    "^la empresa |l'entreprise |l’entreprise |la société |l'azienda |l’azienda |la società |a empresa |het bedrijf |de werkgever |başvurunuzu |başvurunu ",
    re.compile(
        rf"\b(?:[Ll]a empresa|[Ll]['’]entreprise|[Ll]a société|[Ll]['’]azienda|[Ll]a società|[Aa] empresa|[Hh]et bedrijf|[Dd]e werkgever) {_N} "
        r"(?:ha (?:actualizado|visto|descartado|cerrado|revisado|leído|aggiornato|visualizzato|chiuso|scartato)|a (?:mis à jour|consulté|vu|clos|écarté|refusé)|(?:atualizou|visualizou|encerrou|descartou)|heeft)"
        r"|(?P<turkish>[A-ZÇĞİÖŞÜ][\w&-]*(?: [A-ZÇĞİÖŞÜ][\w&-]*){0,3}) [Bb]aşvurunuz?u (?:inceledi|güncelledi|görüntüledi|değerlendirdi)"
    ),
)
_BOARD_SAYS = 4.5
# "Studio dentistico Pallavera", "Atelier d'architecture Morel & Roy"
_KIND_FIRST = re.compile(
    r"(?P<kind>[A-ZÀ-Þ][\w'’-]+)(?: (?:[a-zà-ÿ]{2,}|[dl]['’][a-zà-ÿ]+)){1,3} (?:[A-ZÀ-Þ][\w'’-]+)(?: (?:(?:&|e|y|et|en|de|di|da|du|del) )?[A-ZÀ-Þ][\w'’-]+){0,3}"
)
# "Careers Eridia Servizi", "Orvalis Carrières"
_OFFICE = r"(?:Careers|Jobs|HR|RH|RRHH|Recruiting|Talent|Empleo|Selección|Recursos Humanos|Carreras|Recrutement|Carrières|Emploi|Carriere|Carriera|Selezione|Risorse Umane|Recrutamento|Carreiras|Werving|Vacatures|Kariyer|İnsan Kaynakları|İK)"
_BESIDE_OFFICE = re.compile(rf"{_OFFICE} (?P<behind>{NAME})|(?P<before>.+?) {_OFFICE}")
_POSTS = words_of(
    """
    rector directeur directrice teamleider teamleidster talent partner recruiter hr hr-manager hr-adviseur hr-medewerker hr-verantwoordelijke bestuurder zaakvoerder zaakvoerster manager adviseur
    medewerker personeelszaken vestigingsmanager vestigingsleider bedrijfsleider bedrijfsleidster eigenaar eigenares oprichter afdelingshoofd schoolleider adjunct-directeur
    people lead officer business
    """
)
_FIELDS = UNITS | words_of(
    "noord zuid oost west nederland belgië vlaanderen techniek zorg onderwijs logistiek horeca bouw administratie financiën personeel organisatie instroom"
)
_LONGEST_LINE = 60


def in_abroad(letter: Letter, language: str, person: str | None, lowered: str) -> Iterator[Place]:
    """Return the names that a mail in one of these languages has for its house, each with its weight.

    Args:
        lowered: the body in small letters.
    """
    if language not in _SAID:
        return
    body, cues = letter.body, letter.cues_anywhere
    for pattern in _SAID[language]:
        if pattern.may_stand_by(cues):
            for match in pattern.find_all(body, lowered, cues):
                if not naming.is_role_like(match["name"]):
                    yield match["name"], _BOARD_SAYS if "per il" in match["name"] else 2.1, match[0]
    if _UPDATED.may_stand_by(cues):
        for match in _UPDATED.find_all(body, lowered, cues):
            name = match["name"] or match["turkish"]
            if senders.squash(name) not in senders.squash(letter.from_name):
                yield name, _BOARD_SAYS, match[0]
    sender = _BESIDE_OFFICE.fullmatch(letter.from_name)
    if sender:
        yield sender["behind"] or sender["before"], _BOARD_SAYS, letter.from_name
    for line in body.split("\n"):
        line = line.strip()
        first, _, rest = line.partition(" ")
        if (
            len(line) < _LONGEST_LINE
            and rest
            and first.casefold() in HOUSE_WORDS
            and WHOLE_NAME.fullmatch(line)
        ):
            # A line alone under the title of the job.
            yield line, 1.5, line
    for above, line in zip(("", *letter.last_lines), letter.last_lines, strict=False):
        kind = _KIND_FIRST.fullmatch(line)
        if kind and naming.has_company_word(kind["kind"]):
            yield line, 1.8, line
        house = _behind_post(line) if person and above.endswith(person) else ""
        if house:
            yield house, 1.6, line


def _behind_post(line: str) -> str:
    """Return the house that stands right behind a post: "Talent partner Lumora", "rector Sint-Norbertcollege"."""
    words = line.split()
    count = next((index for index, word in enumerate(words) if word.casefold() not in _POSTS), len(words))
    house = " ".join(words[count:])
    is_name = bool(count) and bool(house) and WHOLE_NAME.fullmatch(house) is not None
    is_else = naming.is_role_like(house) or naming.is_office(house) or naming.is_city(house)
    is_field = any(word.casefold() in _FIELDS for word in words[count:])
    return house if is_name and not is_else and not is_field else ""
