"""Reads what the company said it would do later, in its own words, and by when."""

from __future__ import annotations

import re
from datetime import date

from afterword.domain.facts.letter import Letter, letters_of
from afterword.domain.facts.pattern_text import CuedPattern, cued

_KINDS: tuple[tuple[str, CuedPattern], ...] = (
    (
        "other_team",
        cued(
            "team|department|colleague|group|division|weiter".split("|"),
            re.compile(
                r"\b(?:(?:passed|pass|forward\w*|shared?|referr?\w*|hand\w*)\b[^.!?\n]{0,50}\b(?:your (?:\w+ )?(?:details|cv|resume|profile|application|information|name|documents)|you)\b[^.!?\n]{0,50}\b(?:to|with)\b[^.!?\n]{0,30}\b(?:team|department|colleague|group|division)"
                r"|(?:unterlagen|bewerbung|profil|daten|namen)\b[^.!?\n]{0,60}\b(?:weitergeleitet|weitergegeben|weitergereicht|weiterleiten|weitergeben))"
            ),
        ),
    ),
    (
        "kept_on_file",
        cued(
            (
                "keep|kept|retain|hold|hang|stor|save|add|includ|evidenz|pool|datenbank|behalten|aufbewahr|speicher|"
                "vormerk|vorgemerkt|conserv|mante|guardar|gard|terremo|tenere|bewaren|houden|sakla|havuz|taban"
            ).split("|"),
            re.compile(
                r"\b(?:(?:keep|retain|hold|hang|store|save|add|include|keeping|kept|retained|stored)\b[^.!?\n]{0,60}\b(?:on file|in (?:our|the) (?:files?|database|records|system|talent \w+|candidate \w+|applicant \w+)|on record|(?:information|resume|résumé|cv|details|profile|documents|data) (?:for|in case|until|and|on))"
                r"|(?:keep|retain|hang on to|hold on to) your (?:\w+ )?(?:information|resume|résumé|cv|details|profile|application|documents|data)"
                r"|(?:unterlagen|daten|profil|bewerbung|lebenslauf|dich|sie)\b[^.!?\n]{0,90}\b(?:in evidenz|talent ?pool|bewerber\w*pool|kandidaten\w*pool|datenbank|behalten|aufbewahr\w+|gespeichert|speichern|vormerken|vorgemerkt)|in evidenz"
                r"|(?:conservaremos|conservar|mantendremos|guardaremos|guardar)\b[^.!?\n]{0,60}\b(?:perfil|cv|currículum|datos|base de datos)|(?:conserv\w+|gard\w+)\b[^.!?\n]{0,60}\b(?:candidature|dossier|cv|profil|coordonnées)|(?:conserv\w+|terremo|tenere)\b[^.!?\n]{0,60}\b(?:profilo|cv|curriculum|dati|candidatura)"
                r"|(?:manteremos|manter|guardaremos)\b[^.!?\n]{0,60}\b(?:currículo|perfil|dados|cv)|(?:bewaren|houden)\b[^.!?\n]{0,60}\b(?:gegevens|cv|portefeuille|bestand)|(?:özgeçmiş|bilgi|başvuru)\w*[^.!?\n]{0,60}\b(?:sakla\w+|havuz\w*|veri ?taban\w+))"
            ),
        ),
    ),
    (
        "will_contact",
        cued(
            (
                "reach out|reaching out|contact|back to you|in touch|let you know|notify you|in mind|reconnect|"
                "touch base|meld|komme|kontakt|sprech|rufe|pondremos|reprendrons|reviendrons|contattere|entraremos|"
                "nemen "
            ).split("|"),
            re.compile(
                r"\b(?:(?:we|i)(?:['’]ll| will| would| may| might| hope| can)\b[^.!?\n]{0,70}\b(?:reach out|contact you|get back to you|be in touch|get in touch|let you know|notify you|keep you in mind|come back to you|reconnect|touch base)"
                r"|(?:don['’]t mind if we|hope we (?:can|may)|hesitate to) (?:reach out|contact)|keep(?:ing)? you in mind|reaching out to you (?:when|if|in)"
                r"|(?:wir|ich)?\s?(?:melden?|kommen?|kontaktieren?|sprechen?|rufe)\b[^.!?\n]{0,80}\b(?:auf (?:dich|sie) zu|bei (?:dir|ihnen)|(?:dich|sie) (?:gern\w* )?(?:an|kontaktieren))|auf (?:dich|sie) zu(?:rück)?(?:zu)?kommen"
                r"|(?:te|le|nos) (?:contactaremos|pondremos)|nous (?:vous )?(?:recontacterons|reprendrons contact|reviendrons)|(?:ti|la) (?:ricontatteremo|contatteremo)|entraremos em conta[ct]to|nemen (?:we|wij) contact)"
            ),
        ),
    ),
    (
        "apply_again",
        cued(
            "apply|applic|bewerb|bewirb|postul|aplicar|presentar|candida|sollicit|başvur".split("|"),
            re.compile(
                r"\b(?:re-?apply|apply again|(?:encourage|welcome|invite|hope|feel free|please|happy)\b[^.!?\n]{0,60}\b(?:apply(?:ing)? (?:for|to|again|with)|another application|your next application|new application)|(?:welcome|love|like|happy to (?:see|receive|consider)) (?:\w+ ){0,3}(?:another|a new|future) applications?"
                r"|(?:gern\w*|wieder|erneut|nochmals?|weiterhin|jederzeit|später)\b[^.!?\n]{0,60}\bbewerb(?:en|ung)|bewirb dich (?:gern|wieder|erneut)|bewerben sie sich (?:gern|wieder|erneut)|erneut (?:zu )?bewerben|(?:volver a|nuevamente) (?:postular|aplicar|presentar)|postuler à nouveau|nouvelle candidature|candidar\w* (?:di nuovo|nuovamente)|candidat\w+ novamente|opnieuw (?:te )?sollicit\w+|(?:tekrar|yeniden) başvur\w+)"
            ),
        ),
    ),
)
_NEGATED = re.compile(
    r"\b(?:if you (?:do not|don['’]t)|do not want|don['’]t want|not to keep|wenn sie das nicht|keine (?:weitere )?speicherung|gelöscht|delete[d]?)\b"
)
_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "nine": 9, "twelve": 12, "eighteen": 18, "a": 1, "an": 1, "ein": 1, "eine": 1,
    "einem": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "sechs": 6, "neun": 9, "zwölf": 12, "un": 1, "une": 1, "dos": 2, "deux": 2,
    "due": 2, "dois": 2, "seis": 6, "doce": 12, "douze": 12, "sei": 6, "dodici": 12, "zes": 6, "twaalf": 12,
}  # fmt: skip
_PERIOD = re.compile(
    rf"\b(?P<number>\d{{1,2}}|{'|'.join(_NUMBERS)})[ -](?P<unit>months?|years?|weeks?|monate?n?|jahre?n?|wochen?|mes(?:es)?|años?|mois|ans?|mes[ei]|ann[oi]|anos?|maanden|jaar|ay|yıl)\b"
)
_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "mär": 3, "apr": 4, "may": 5, "mai": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "okt": 10,
    "nov": 11, "dec": 12, "dez": 12,
}  # fmt: skip
_DAY = re.compile(
    r"\b(?P<d>\d{1,2})\.? (?P<m>[A-Za-zäÄ]{3,9}) (?P<y>20\d\d)\b|\b(?P<d2>\d{1,2})\.(?P<m2>\d{1,2})\.(?P<y2>20\d\d)\b|\b(?P<m3>[A-ZÄ][a-zä]{2,8}) (?P<d3>\d{1,2}), (?P<y3>20\d\d)\b"
)
_MONTH = re.compile(r"\b(?P<m>[A-ZÄ][a-zä]{2,8}) (?P<y>20\d\d)\b")
_LONGEST = 400
_CLASSES = ("keep", "file", "contact", "apply", "give", "receive", "soon", "future")


def find_promise(letter: Letter, received_at: str | None) -> tuple[str, str, str | None] | None:
    """Return the kind of promise, the sentence it is made in, and the day it runs to where the sentence tells."""
    letters = letters_of(*_CLASSES)
    sentences = [
        (*spoken, cues)
        for each, spoken, cues in zip(letter.sentences, letter.spoken, letter.cues, strict=True)
        if each.has(letters) or "team" in each.text or "weiter" in each.text
    ]
    for kind, pattern in _KINDS:
        for text, lowered, cues in sentences:
            if pattern.search(lowered, cues) and not _NEGATED.search(lowered):
                return kind, text[:_LONGEST], _find_day(text, received_at)
    return None


def _find_day(sentence: str, received_at: str | None) -> str | None:
    """Return a day that the sentence names, or the end of a period counted from the day of the mail."""
    try:
        named = _DAY.search(sentence)
        if named:
            return _named_day(named)
        month = _MONTH.search(sentence)
        if month and month["m"][:3].lower() in _MONTHS:
            return date(int(month["y"]), _MONTHS[month["m"][:3].lower()], 1).isoformat()
        period = _PERIOD.search(sentence)
        if period and received_at:
            return _after(
                date.fromisoformat(received_at[:10]), period["number"].lower(), period["unit"].lower()
            )
    except (ValueError, KeyError, OverflowError):
        return None
    return None


def _named_day(match: re.Match[str]) -> str:
    if match["d2"]:
        return date(int(match["y2"]), int(match["m2"]), int(match["d2"])).isoformat()
    day, month, year = (
        (match["d"], match["m"], match["y"]) if match["d"] else (match["d3"], match["m3"], match["y3"])
    )
    return date(int(year), _MONTHS[month[:3].lower()], int(day)).isoformat()


def _after(start: date, number: str, unit: str) -> str:
    count = int(number) if number.isdigit() else _NUMBERS[number]
    if unit.startswith(("week", "woche")):
        return date.fromordinal(start.toordinal() + 7 * count).isoformat()
    months = count * (12 if unit.startswith(("year", "jahr", "a", "jaar", "yıl")) and unit != "ay" else 1)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, 28)).isoformat()
