"""Tells by what was applied for that it is no job: "your application for a taxi licence".

Only where a mail has no word of jobs. What is applied for stands behind "application for" or "apply to" with
an article and in small letters: a name may be a company's, and a house, a team or a programme may be an
employer's. In German it stands behind "Bewerbung um". What cannot be offered, or is written about, counts in
English as well; and in five more languages what is asked for by a word that is not that for an application.
"""

from __future__ import annotations

import re
from collections.abc import Set

from afterword.domain.facts.occupations import OCCUPATIONS
from afterword.domain.facts.pattern_text import words_of
from afterword.domain.facts.work_words import speaks_of_work
from afterword.domain.mail.sentences import Sentence

_SIGNS = 3
_OFFERED_CUES = frozenset(("offer", "about", "regarding"))
_CUES = frozenset(("application", "applications", "applying", "applied", "apply", "interest", "interested"))
# Up to where something is told of it.
_WORDS = (
    r"(?:(?!(?:of|in|at|for|on|with|and|which|that|as|from|here|to|you|we|your|has|have|was|is|this)\b)"
    r"[\w'’-]+ ?){1,5}"
)
_MATTER = re.compile(
    # "An application in the last three weeks" tells when, and not for what.
    r"\b(?:(?:[Aa]pplications?|[Aa]pply(?:ing)?|[Aa]pplied) (?:for|to)|[Ii]nterest(?:ed)? in) (?:the|an?|our|this|your) "
    rf"(?P<matter>{_WORDS})"
)
# "We are unable to offer you a fishing licence", "about the garage: it went to somebody else".
_OFFERED = re.compile(
    r"\b(?:offer you|about|regarding) (?:the|an?) "
    rf"(?P<matter>{_WORDS}?)"
    r"(?: (?:this|next|on|at|for)\b|[.:,])"
)
# "Thanks for applying for 14/8 Wattle Crescent": a home.
_ADDRESS = re.compile(
    r"\b[Aa]ppl(?:ications?|y(?:ing)?|ied) (?:for|to rent) (?:(?:[Ff]lat|[Uu]nit|[Aa]partment|[Rr]oom|[Nn]o\.?) )?\d+\w?(?:/\d+\w?)?,? "
    r"(?:[A-Z][\w'’-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Crescent|Lane|Drive|Close|Court|Place|Terrace|Way|Gardens|Grove|Square|Row"
    r"|Mews|Parade|Boulevard|Blvd|Hill|Walk|Rise)\b"
)
# "Your application for cover": what is applied for without an article.
_BARE_MATTER = re.compile(
    r"\b[Aa]pplications? for (?:cover|credit|finance|insurance|membership|funding|housing|citizenship|asylum"
    r"|planning permission|parole|probate|bail|benefits?|leave|parking|credit cards?|admission)\b"
)
# "For £4,800", "to round 8", "towards a tool library": money, whoever pays it.
_MONEY = re.compile(
    r"\b[Aa]ppl(?:ications?|y|ying|ied)\b[^.;!?]{0,70}? (?:for|of) (?:up to |a total of |the sum of )?(?:[£€$]|EUR |USD |GBP |CHF )\d"
    r"(?![^.;!?]*\b(?:salary|hourly|wages?|per (?:hour|year|annum|day|week)|an hour|a (?:year|week|day)|p\.?a\b))"
    r"|\b[Aa]ppl(?:ications?|y|ying|ied) (?:for|to) (?:the )?(?:round|call) (?:\d+|[IVX]+)\b"
    r"|\b[Aa]ppl(?:ications?|y|ying|ied) (?:for|to) (?:the |our |this )?(?:(?:small|community|project|start-?up|seed|youth|arts|local) )+"
    r"(?:grants?|funds?|funding|awards?|money)\b",
)
_BARE = (_BARE_MATTER, _ADDRESS, _MONEY)
_MAY_BE_WORK = words_of(
    """
    company team organisation organization firm business group family community network department division unit
    career careers opportunity opportunities work working employment program programme scheme season year process
    school university college hospital library museum agency bank lab laboratory institute centre center office
    studio store shop restaurant hotel clinic practice charity council trust service services ministry authority
    crew staff workforce talent pool hours shift shifts hire hiring recruitment advert advertisement ad posting
    listing place places seat spot spots project projects research studentship fellowship fellowships scholar
    doctorate phd postdoc ph.d vacancies position positions role roles job jobs internship internships residency
    placement placements traineeship apprenticeship one ones above following same other others field area stage
    round offer offers term summer winter cohort cause mission product products story call
    """
)


# What an employer cannot offer, or writes about, beside a job.
_MAY_BE_WORK_OR_OFFERED = _MAY_BE_WORK | words_of(
    """
    interview interviews meeting chance contract start date answer call chat conversation trial explanation reason reply
    response feedback seat positive different better happier favourable good second further callback follow-up yes
    next more clear final delay wait outcome result decision email letter news visit visa day session test task
    assessment sponsorship salary rate package permanent full-time part-time freelance gig commission part slot
    outcome update one-off timeline move thing candidate applicant portfolio cv resume
    """
)
_GERMAN_CUES = frozenset(("bewerbung", "bewerbungen"))
_GERMAN_MATTER = re.compile(
    r"\b[Bb]ewerbung(?:en)? (?:um|für) (?:de[nm]|die|das|einen?|unser\w*) (?:[a-zäöüß]\w+ )?(?P<matter>[A-ZÄÖÜ][\w-]+)"
)
_MAY_BE_GERMAN_WORK = words_of(
    """
    mitarbeit anstellung beschäftigung tätigkeit professur promotion aufgabe team unternehmen leitung assistenz
    aufnahme einstellung zusammenarbeit saison schicht schichten dienst dienste duale duales studium programm
    platz laden lehre volontariat referendariat vorbereitungsdienst laufbahn einsatz projekt projekte
    """
)
_WORK_ENDS_SO = tuple(
    words_of(
        """
        leitung assistenz kraft dienst helfer aushilfe tätigkeit lehre vertretung laden saison praxis werkstatt küche
        betrieb büro kita klinik hotel
        """
    )
)
# What is asked for, where another word than for an application stands: "votre demande de naturalisation".
_MATTERS_ABROAD = {
    "fr": re.compile(
        r"\b[Dd]emandes? (?:de |d['’]|concernant |pour )(?:la |le |l['’]|une? )?(?P<matter>[a-zà-ÿ][\w-]+)"
    ),
    "es": re.compile(r"\b[Ss]olicitud(?:es)? (?:de|para) (?:la |el |una? )?(?P<matter>[a-zà-ÿ][\w-]+)"),
    "it": re.compile(
        r"\b(?:[Dd]omand|[Rr]ichiest)[ae] (?:di|per) (?:la |il |l['’]|un[ao]? |un['’])?(?P<matter>[a-zà-ÿ][\w-]+)"
    ),
    "pt": re.compile(r"\b[Pp]edidos? (?:de|para) (?:a |o |uma? )?(?P<matter>[a-zà-ÿ][\w-]+)"),
    "nl": re.compile(r"\b[Aa]anvra(?:ag|gen) (?:voor|om|tot) (?:een |de |het )?(?P<matter>[a-zà-ÿ][\w-]+)"),
}
_ABROAD_CUES = words_of(
    "demande demandes solicitud solicitudes domanda domande richiesta richieste pedido pedidos aanvraag aanvragen"
)
_MAY_BE_WORK_ABROAD = words_of(
    """
    emploi poste stage travail candidature embauche recrutement alternance mission job entretien apprentissage
    empleo trabajo puesto plaza prácticas vacante colaboración contratación incorporación candidatura entrevista
    lavoro impiego assunzione partecipazione tirocinio collaborazione posizione ruolo colloquio selezione
    emprego trabalho estágio colaboração contratação vaga entrevista seleção
    baan functie werk vacature sollicitatie gesprek stageplaats stageplek
    """
)


def find_matter_of_no_job(sentences: list[Sentence], language: str) -> str:
    """Return the words that name what was applied for, where it is no job and the mail names none, or nothing."""
    matter = _find_matter(sentences, language)
    # "Grants Officer": so one signs.
    told = (each for each in sentences if len(each.words) > _SIGNS) if matter else ()
    return "" if any(map(speaks_of_work, told)) else matter


def _find_matter(sentences: list[Sentence], language: str) -> str:
    if language == "de":
        return _find_german(sentences)
    if language in _MATTERS_ABROAD:
        return _find_abroad(sentences, _MATTERS_ABROAD[language])
    for sentence in sentences if language == "en" else ():
        if not _CUES.isdisjoint(sentence.words):
            bare = next(filter(None, (each.search(sentence.text) for each in _BARE)), None)
            if bare:
                return bare[0]
            for found in _MATTER.finditer(sentence.text):
                if _is_no_work(found["matter"].split(), _MAY_BE_WORK):
                    return found[0]
        if not _OFFERED_CUES.isdisjoint(sentence.words):
            for found in _OFFERED.finditer(sentence.text):
                if _is_no_work(found["matter"].split(), _MAY_BE_WORK_OR_OFFERED):
                    return found[0]
    return ""


def _is_no_work(words: list[str], may_be_work: Set[str]) -> bool:
    """Tell whether words in small letters are of no work."""
    if not words or any(each != each.lower() for each in words):
        return False
    known = set(words) | {each.removesuffix("s") for each in words}
    return known.isdisjoint(may_be_work) and known.isdisjoint(OCCUPATIONS)


def _find_german(sentences: list[Sentence]) -> str:
    for sentence in sentences:
        if _GERMAN_CUES.isdisjoint(sentence.words):
            continue
        for found in _GERMAN_MATTER.finditer(sentence.text):
            word = found["matter"].lower()
            if word in _MAY_BE_GERMAN_WORK or word in OCCUPATIONS or word.endswith(_WORK_ENDS_SO):
                continue
            return found[0]
    return ""


def _find_abroad(sentences: list[Sentence], pattern: re.Pattern[str]) -> str:
    for sentence in sentences:
        if _ABROAD_CUES.isdisjoint(sentence.words):
            continue
        for found in pattern.finditer(sentence.text):
            if _is_no_work([found["matter"]], _MAY_BE_WORK_ABROAD):
                return found[0]
    return ""
