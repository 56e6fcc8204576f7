"""Reads the status that a system tells of an application: "Status: Not selected", "is now marked as 'Under review'".

The words around it are the same whatever it is, so the status alone says whether it is a no.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain

from afterword.domain.evidence.mail_evidence import CLEAR_NO, SAID_PLAINLY, Evidence

_NO = "not_accepted"
_BEFORE = frozenset(("pending",))


def _any_of(*lines: str) -> str:
    return f"(?:{'|'.join(lines)})"


_LABEL = _any_of(
    "status|stage",
    "stand",
    "estado|etapa",
    "statut|étape",
    "stato",
    "situação",
    "durum(?:u|unuz)?",
)
_MATTER = _any_of(
    "application|candidacy",
    "bewerbung",
    "candidatura|postulación|solicitud",
    "candidature",
    "sollicitatie",
    r"başvuru\w*",
)
# What may stand between a label and its status.
_TELLS = _any_of(
    ":|=|–|—|->|→",
    r"\bfrom [^\n.]{2,40}? to\b",
    r"\bvon [^\n.]{2,40}? (?:auf|zu)\b",
    r"\b(?:is|are|now|has|been|changed|updated|moved|set|to|as)\b",
    r"\b(?:lautet|ist|wurde|jetzt|nun|neu|auf|geändert)\b",
    r"\b(?:es|ha|sido|cambiado|ahora|pasado|a)\b",
    r"\b(?:est|maintenant|passé|à)\b",
    r"\b(?:è|ora|passato)\b",
    r"\b(?:é|agora|mudou|para)\b",
    r"\b(?:nu|gewijzigd|naar)\b",
    r"\b(?:olarak|güncellendi)\b",
)
_STATUS = r"[\s\"“”„«‘'*_(\[]*(?P<status>[^\W\d_][^\n\"“”«».,;!|)\]]{1,40}?)[\s\"“”«»’'*_)\]]*(?:[.,;!|]|\n|$|[-–—]\s)"
_LABELLED = re.compile(rf"\b{_LABEL}\b[^.!?\n:]{{0,90}}?{_TELLS}(?:\s*{_TELLS})*+{_STATUS}", re.IGNORECASE)
_MARKED = re.compile(
    rf"\b{_MATTER}\b[^.!?\n]{{0,90}}?\b(?:marked|moved|set|listed|shown|flagged|changed|updated)\s+(?:as|to)\b:?{_STATUS}",
    re.IGNORECASE,
)
# "Ihre Bewerbung wurde auf „abgelehnt“ gesetzt".
_SET = re.compile(
    rf"\b{_MATTER}\b[^!?\n]{{0,120}}? auf [\"„«](?P<status>[^\W\d_][^\n\"“”«»]{{1,40}}?)[\"“”»] (?:gesetzt|geändert|gestellt)\b",
    re.IGNORECASE,
)
# One of these stands in every text that tells one.
_SIGNS = (
    "statu", "stage", "stand", "estado", "etapa", "étape", "stato", "situação", "durum",
    "marked", "moved", "listed", "flagged", "shown",
)  # fmt: skip
# Somebody whom the reader has recommended.
_OF_ANOTHER = ("referr", "empfehlung", "recomend", "recommand", "segnalat", "tavsiye", "aanbevol")
_SAYS_NO = re.compile(
    _any_of(
        # English
        "(?:candidate |applicant |application )?not "
        "(?:selected|shortlisted|successful|hired|retained|accepted|recommended|considered|suitable|invited)"
        "(?: by employer| for (?:interview|hire|this (?:role|job|position))| at this time)?",
        "not (?:progress|proceed|advanc)(?:ed|ing)|not mov(?:ed|ing) forward|not taken forward|not a (?:match|fit)",
        "(?:not|no longer) (?:under|in) consideration|no longer (?:being considered|considered|in process)",
        "no longer (?:active|available|open)",
        "unsuccessful|reject(?:ed|ion)|declined(?: by (?:employer|us|company))?|regret(?:ted)?|disqualified",
        "dispositioned|withdrawn by (?:employer|company)",
        "(?:position|role|job|vacancy|requisition|req|posting|application) (?:filled|closed|cancell?ed|no longer available)",
        # German
        "abgelehnt|abgesagt|absage(?: erteilt| versendet| versandt)?|ausgeschieden|geschlossen|(?:stelle )?besetzt",
        "nicht (?:berücksichtigt|ausgewählt|erfolgreich|weiterverfolgt|geeignet|angenommen)",
        # Spanish
        "no (?:seleccionad[oa]|apt[oa]|admitid[oa]|aprobad[oa]|continúa)|vacante cubierta",
        "(?:descartad|rechazad|desestimad|finalizad|cerrad)[oa]",
        # French
        "non (?:retenue?|sélectionnée?|admise?|acceptée?)|refusée?|rejetée?|déclinée?|clôturée?|(?:poste )?pourvue?",
        # Italian
        "non (?:selezionat|idone|ammess|ritenut[oa] idone)[oa]|(?:scartat|rifiutat|respint|chius)[oa]",
        # Portuguese
        "não (?:selecionad|aprovad|classificad)[oa]|(?:reprovad|recusad|rejeitad|encerrad|eliminad|desclassificad)[oa]",
        # Dutch
        "niet (?:geselecteerd|uitgenodigd|gekozen|aangenomen|geschikt)|afgewezen|gesloten|vervuld|ingevuld",
        # Turkish
        "olumsuz(?: değerlendirildi)?|reddedildi|uygun (?:bulunmadı|görülmedi)|elendi|seçilmedi|kapatıldı|kapandı",
    ),
    re.IGNORECASE,
)
# Of an application or a job; tickets are closed as well.
_MAY_SAY_NO = re.compile("closed|filled|archived|denied", re.IGNORECASE)
_OF_WORK = re.compile(rf"\b(?:{_MATTER}|job|position|role|vacancy|requisition)\b", re.IGNORECASE)
# "Once it is filled its status will change"
_IS_NOT_SAID = re.compile(
    r"\b(?:will|would|may|might|could|once|if|when|until|wird|sobald|falls|wenn)\b", re.IGNORECASE
)
_IS_OPEN = re.compile(
    _any_of(
        # English
        r"(?:now |currently |still )?(?:under|in) (?:\w+ )?(?:review|process|progress|consideration|evaluation)",
        "being (?:reviewed|considered|processed)|(?:application )?(?:received|submitted|complete)|new|active|open",
        r"pending(?: \w+){0,2}|(?:re)?viewed|opened|forwarded(?: \w+){0,4}|on hold|paused|next (?:stage|round|step)",
        "(?:to |first |second |final |phone |video |telephone |panel |on-?site |technical |virtual |scheduling |invited )*"
        r"(?:interview|screen|screening|assessment|test)(?:ing|s|ed)?(?: \w+){0,2}",
        r"(?:long|short)-?list(?:ed)?|(?:hiring )?manager review|(?:background|reference) check|references",
        r"offer(?:ed)?(?: \w+){0,2}|hired|successful|selected|accepted",
        "withdrawn(?: by (?:you|candidate|applicant|the candidate))?|you withdrew",
        # German
        "eingegangen|erhalten|neu|offen|in (?:bearbeitung|prüfung|sichtung|auswahl)|wird (?:geprüft|bearbeitet)",
        r"(?:zum )?(?:vorstellungs)?gespräch|eingeladen|einladung(?: \w+){0,2}|angebot|zusage|angenommen",
        "vorauswahl|engere (?:auswahl|wahl)|zurückgezogen|pausiert|weitergeleitet",
        # Spanish
        "en (?:proceso|revisión|curso|evaluación)|(?:recibid|inscrit|(?:pre)?seleccionad)[oa]|entrevista|finalista|oferta",
        # French
        r"en cours(?: [\w'’]+){0,2}|reçue?|entretien|présélectionnée?|à l['’]étude|retenue?|acceptée?",
        # Italian
        "in (?:valutazione|corso|esame|lavorazione)|(?:ricevut|selezionat|accettat)[oa]|colloquio",
        # Portuguese
        "em (?:análise|andamento|processo|avaliação)|(?:recebid|aprovad|selecionad)[oa]",
        # Dutch
        "in behandeling|ontvangen|(?:sollicitatie)?gesprek|uitgenodigd|aanbod|geselecteerd|aangenomen",
        # Turkish
        r"değerlendir\w+|alındı|inceleni\w+|mülakat|olumlu|kabul edildi|devam ediyor",
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Status:
    """A status that a mail tells.

    Attributes:
        words: the words that tell it.
    """

    is_no: bool
    words: str


def take_status(evidence: Evidence, decisions: set[str], text: str) -> bool:
    """Add a status that says no to the evidence and to the names of what says no; tell whether one leaves it open."""
    status = None if SAID_PLAINLY in evidence.features else find_status(text)
    if status is None or not status.is_no:
        return status is not None
    decisions.add(_NO)
    evidence.add(_NO, status.words)
    evidence.features |= {CLEAR_NO, SAID_PLAINLY}
    # "From Under review to Not selected"
    evidence.drop(_BEFORE)
    return False


def is_status(words: str) -> bool:
    """Tell whether some words are what a system calls a status, be it a no or not."""
    return any(pattern.fullmatch(words) for pattern in (_SAYS_NO, _MAY_SAY_NO, _IS_OPEN))


def find_status(text: str) -> Status | None:
    """Return the last status that a text tells of an application: the one before may be what it was."""
    lowered = text.lower()
    last = None
    if any(sign in lowered for sign in _SIGNS) and not any(word in lowered for word in _OF_ANOTHER):
        for found in chain(*(pattern.finditer(text) for pattern in (_LABELLED, _MARKED, _SET))):
            words = " ".join(found[0].split())
            status = " ".join(found["status"].split()).rstrip("'’*_ ")
            is_no = _SAYS_NO.fullmatch(status) is not None
            is_no |= bool(_MAY_SAY_NO.fullmatch(status) and _OF_WORK.search(words))
            if (is_no or _IS_OPEN.fullmatch(status)) and not _IS_NOT_SAID.search(words):
                last = Status(is_no, words)
    return last
