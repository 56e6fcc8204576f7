"""Finds a job that is called by its time or its place alone, "the Saturday job", "die Putzstelle", where a mail names none else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import alternatives, has_any

Place = tuple[str, float, str]

_WHEN = (
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|weekday|evening|morning|lunchtime|night|holiday|summer|winter|easter|christmas"
    "|half-term|after-school|part-time|casual|seasonal|student"
)
# Where somebody works, or at what, in a house with one such job.
_WHERE = (
    "counter|tills?|check-?out|cash desk|cloakroom|coat check|gate|ticket desk|box office|kiosk|stock ?room|store ?room|post ?room|garden cent(?:re|er)|caf[eé]|tea ?room|shop ?floor"
    "|desk|bar|kitchen|cellar|cleaning|catering|building|painting|fruit|harvest|pot[- ]?wash(?:ing)?|dish ?wash(?:ing)?|glass collecting|dog walking|leaflet(?:ing)?|delivery|stable|yard|farm|kennels?|cattery|laundry|nursery|workshop|library|gallery"
)
_WHAT = r"(?:front|back|deli|fish|meat|cheese|bread|cake|ice cream|garden|subs['’]?|news|sports|night|day|early|late|evening|ground)"


def _english(post: str) -> str:
    return (
        rf"(?P<role>(?i:(?:{_WHEN})(?: (?:{_WHEN}|shop|bar|kitchen|café|cafe|garden))?) {post}"
        rf"|(?i:(?:(?:{_WHEN}|{_WHAT}) ){{0,2}}(?:{_WHERE})) {post}|(?:paper|milk) round)"
    )


# What German puts before the word for a post, and is no word for somebody's work.
_BEFORE_A_POST = alternatives(
    """
    Lehr|Putz|Spül|Aushilfs|Aushilfe|Sekretariats?|Büro|Küchen|Kassen|Service|Lager|Reinigungs|Azubi|Schüler|Samstags?|Sonntags?|Wochenend|Abend|Nacht|Sommer|Winter|Ferien
    Verwaltungs|Empfangs|Theken|Verkaufs|Assistenz|Labor|Springer|Vertretungs|Austräger|Zeitungs|\\d{3}-Euro|Mini|Neben|Schulsozialarbeits?|FSJ|BFD|FÖJ|Freiwilligen|Referendariats?|Volontariats?
    """
)
_POST = "(?:[Ss]telle|[Jj]ob|[Pp]osten|(?<=FSJ-)Platz|(?<=BFD-)Platz|(?<=FÖJ-)Platz|(?<=Azubi-)Platz)"
_AT_WORK = (
    "Rezeption|Empfang|Küche|Spülküche|Spüle|Kasse|Lager|Service|Theke|Bar|Büro|Verkauf|Laden|Werkstatt|Backstube|Metzgerei|Garten|Stall|Pforte|Telefon|Buchhaltung|Verwaltung"
    "|Versand|Produktion|Reinigung|Housekeeping|Garderobe|Bibliothek|Wäscherei|Schulküche|Kantine|Gärtnerei|Sekretariat|Hausmeisterei"
)
_GERMAN = (
    rf"(?P<role>(?:Stelle|Job|Posten|Arbeit|Aushilfsstelle|Minijob) (?:(?:an|in|hinter|auf) de[rm]|am|im) (?:{_AT_WORK})"
    rf"|(?:{_BEFORE_A_POST}|[A-ZÄÖÜ][\w-]{{2,}}?)-?{_POST})"
)
_KINDS = {"en": _english("job"), "de": _GERMAN}
# "Saturday position": a title over the letter, and in its sentences said of any.
_KINDS_IN_SUBJECT = _KINDS | {"en": _english("(?:job|position|post|role|gig|work)")}
_BEFORE = {
    "en": r"\b(?:[Tt]he|[Oo]ur|[Tt]his|[Tt]hat) (?:\w+ )??",
    "de": r"\b(?:[Dd]ie|[Dd]er|[Dd]en|[Dd]em|[Dd]as|(?:um|auf|für|an) eine[rnm]?|[Uu]nser(?:e[rnm]?)?|[Dd]iese[rnm]?) (?:ausgeschriebene[nr]? |freie[nr]? |offene[nr]? |eine |einzige )?",
}
_IN_TEXT = {language: re.compile(f"{_BEFORE[language]}{kind}(?![\\w-])") for language, kind in _KINDS.items()}
_ABOUT = r"(?:(?:re|aw|fwd?|wg|betreff|absage|bewerbung|ihre|deine|application|your|the|our|about|for|um|auf|als|die|den|zur?|zum|anfrage|vacancy)\b:? ?)*"
_AS_SUBJECT = {
    language: re.compile(
        f"^(?i:{_ABOUT}){kind}(?: (?i:application|vacancy|bewerbung|absage)| (?:am|im|an der|in der|beim?|over|this|before|through|during|until) .*)?$"
    )
    for language, kind in _KINDS_IN_SUBJECT.items()
}
_ENDS = ("job", "posten", "round", "stelle", "platz", "arbeit")


# "Para la recepción del hostal no vamos a poder contar contigo."
_ROMANCE = ("es", "fr", "it", "pt")
_WHERE_ABROAD = "recepción|cocina|barra|caja|limpieza|accueil|caisse|cuisine|comptoir|plonge|réception|reception|cucina|cassa|receção|recepção|cozinha|caixa|limpeza|balcão"
_IN_TEXT_ABROAD = re.compile(
    rf"\b(?:[Pp]ara|[Pp]our|[Pp]er) (?:(?:la|el|le|il|a|o) |l['’])(?P<role>{_WHERE_ABROAD})\b(?! d[eio] (?:candidat|document|solicitud|cv))"
)
_PLACES_ABROAD = tuple(_WHERE_ABROAD.split("|"))


def _collect_abroad(letter: Letter) -> Iterator[Place]:
    for text, lowered in letter.spoken:
        for found in _IN_TEXT_ABROAD.finditer(text) if has_any(_PLACES_ABROAD, lowered) else ():
            yield found["role"], 1.0, found[0]


def collect_kinds(letter: Letter, language: str) -> Iterator[Place]:
    """Return what a job is called by its time or its kind, each with its weight."""
    if language in _ROMANCE:
        yield from _collect_abroad(letter)
    if language not in _KINDS:
        return
    found = _AS_SUBJECT[language].match(letter.subject)
    if found and _is_one(found, language):
        yield found["role"], 1.2, letter.subject
    for text, lowered in letter.spoken:
        for found in _IN_TEXT[language].finditer(text) if has_any(_ENDS, lowered) else ():
            if _is_one(found, language):
                yield found["role"], 1.0, found[0]


_KNOWN_KIND = re.compile(f"{_BEFORE_A_POST}-?{_POST}$")
_IS_POST = re.compile(f"-?{_POST}$")


def _is_one(found: re.Match[str], language: str) -> bool:
    """Tell whether a German word is a post of a known kind, or of somebody's work: "Putzstelle", "MFA-Stelle"."""
    if language == "en" or " " in found["role"] or _KNOWN_KIND.match(found["role"]):
        return True
    work = _IS_POST.sub("", found["role"])
    return naming.is_role_like(work) or naming.is_role_like(work.removesuffix("en"))
