"""Reads what the company said it would do later, in its own words, and by when."""

from __future__ import annotations

import re
from datetime import date

from afterword.domain.day_reader import find_day
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
                r"|(?:wir|ich)?\s?(?:melden?|kommen?|kontaktieren?|sprechen?|rufe)\b(?:[^.!?\n]|(?<=\d)\.){0,80}\b(?:auf (?:dich|sie) zu|bei (?:dir|ihnen)|(?:dich|sie) (?:gern\w* )?(?:an|kontaktieren))|auf (?:dich|sie) zu(?:rück)?(?:zu)?kommen"
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
_LONGEST = 400
_CLASSES = ("keep", "file", "contact", "apply", "give", "receive", "soon", "future")


def find_promise(letter: Letter, received_at: str | None) -> tuple[str, str, str | None] | None:
    """Return the kind of promise, the sentence it is made in, and the day it runs to where the sentence tells."""
    letters = letters_of(*_CLASSES)
    sentences = [
        (*spoken, cues, each.has(letters) or "team" in each.text or "weiter" in each.text)
        for each, spoken, cues in zip(letter.sentences, letter.spoken, letter.cues, strict=True)
    ]
    for kind, pattern in _KINDS:
        for text, lowered, cues, speaks_of_it in sentences:
            if not pattern.search(lowered, cues) or _NEGATED.search(lowered):
                continue
            due_on = _find_day(text, received_at)
            # Whoever says when they will write has promised it, in whatever words.
            if speaks_of_it or due_on:
                return kind, text[:_LONGEST], due_on
    return None


def _find_day(sentence: str, received_at: str | None) -> str | None:
    day = find_day(sentence, _day_of(received_at))
    return day.isoformat() if day else None


def _day_of(received_at: str | None) -> date | None:
    try:
        return date.fromisoformat((received_at or "")[:10])
    except ValueError:
        return None
