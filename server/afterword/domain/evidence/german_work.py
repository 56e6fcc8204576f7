"""German words that tell whose no it is: of a hiring, of a customer, of the reader's own team."""

from __future__ import annotations

import re
from collections.abc import Set

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import has_any
from afterword.domain.lexicon.classes import CLASSES, OTHER_WORD
from afterword.domain.mail.sentences import Sentence

_FOREIGN, _JOB = CLASSES["foreign"], CLASSES["job"]
# "Können wir Sie nicht einstellen", "deine Testaufgabe", "die Einstellungsuntersuchung": of work alone.
_OF_WORK = re.compile(
    r"\b(?:Sie|dich)\b[^.;]* (?:einstellen|einzustellen|eingestellt)\b"
    r"|\bEinstellung(?:s(?:test|untersuchung|stopp|gespräch)\w*)?\b"
    r"|\b(?:Testaufgabe|Probeaufgabe|Probearbeit|Probedienst|Probetag|Probeschicht"
    r"|Coding[ -]Challenge|Ferienjob|Vorbereitungsdienst"
    r"|Polizeivollzugsdienst|Polizeidienst"
    r"|Schuldienst|Führungserfahrung|Berufserfahrung|Probepredigt|Probestunde)\w*"
)
# "Ihre Bewerbung als Museumsassistentin"
_APPLIED_AS = re.compile(
    r"\b[Bb]e(?:werb\w*|worben)\b[^.;,\n]{0,40}? als (?:[a-zäöüß]\w+ )?(?P<work>[A-ZÄÖÜ][\w-]+)"
    r"|\bals (?:[a-zäöüß]\w+ )?(?P<other>[A-ZÄÖÜ][\w-]+)(?: [\w-]+){0,6} be(?:worben|werben)\b"
)
_APPLIED = ("bewerb", "beworben")
_CUES = ("einstell", "eingestellt", "aufgabe", "probe", "coding", "ferienjob", "dienst", "erfahrung")
# Who chose one of these is the customer of the reader, or leaves: no applicant is called so.
_OTHER_HOUSE = re.compile(
    r"\bandere[nrms]? (?:[a-zäöüß]\w+ )?(?:Unternehmen|Betrieb|Firma|Kanzlei"
    r"|Agentur|Arbeitgeber|Anbieter(?!in)|Praxis|Werkstatt|Dienstleister"
    r"|Ausbildungsbetrieb|Klinik|Angebot|Ausbildung|Hersteller|Lieferanten|Handwerksbetrieb|Studio|Caterer)\b"
    r"[^.;]*? (?:entschieden|beauftragt|gewählt|vergeben)\b"
)
# "Für eine andere Fotografin": one of them may apply as well.
_OTHER_TRADE = re.compile(
    r"\bandere[nrms]? (?:[a-zäöüß]\w+ )?(?:Fotograf|Steuerberater|Makler|Maler|Handwerker|Dachdecker|Tischler"
    r"|Schreiner|Elektriker|Gärtner|Floristi?n?"
    r"|Trauredner|DJ|Architekt|Anwalt|Anwält|Hebamme|Therapeut|Coach|Trainer|Drummer|Sänger)(?:en|in)?\b"
    r"[^.;]*? (?:entschieden|beauftragt|gefunden)\b"
)
_YOUR_TEAM = re.compile(r"\b(?:für|in) (?:dein|euer|Ihr|deinem|eurem|Ihrem) Team\b")
_CHANGED = re.compile(
    r"\b(?:[Dd]as|[Dd]ies|[Dd]ie Lage|[Ii]nzwischen|[Nn]un|[Jj]etzt) hat sich (?:\w+ )?geändert\b"
)
_WITHOUT = re.compile(r"\b[Oo]hne (?:Ihre?n? |Deinen? )?(?:[a-zäöüß]\w+ )*(?P<what>[A-ZÄÖÜ][\w-]+)")
# What can still be handed in is no lack for good.
_PAPERS = re.compile(
    r"zeugnis|nachweis|unterlagen|foto|formular|unterschrift|angabe|bescheinigung|bestätigung|lebenslauf|anschreiben",
    re.IGNORECASE,
)
_HIRE_YOU_NOT = re.compile(
    r"\b(?:Sie|dich)\b[^.;]* nicht\b[^.;]* (?:einstellen|beschäftigen|nehmen|übernehmen)\b|\bleider nicht\b"
)

_SHORT_NOES = frozenset(("plain_no", "nobody_needed", "position_gone"))
_FEW = 5


def speaks_of_hiring(sentences: list[Sentence]) -> bool:
    """Tell whether a word stands in a mail that only hiring is spoken of by.

    What is asked of the one who is hired is no other matter then.
    """
    is_told = False
    for each in sentences:
        lowered = each.lower()
        if " als " in lowered and has_any(_APPLIED, lowered):
            applied = _APPLIED_AS.search(each.text)
            is_told |= applied is not None and naming.is_role_like(applied["work"] or applied["other"])
        if has_any(_CUES, lowered) and _OF_WORK.search(each.text):
            is_told = True
            each.tags = each.tags.replace(_FOREIGN, OTHER_WORD)
    return is_told


def is_of_the_readers_trade(sentence: Sentence, is_about_work: bool) -> bool:
    """Tell whether another house was preferred to the reader's, or the reader's own team goes without."""
    text = sentence.text
    if _OTHER_HOUSE.search(text) or _YOUR_TEAM.search(text):
        return True
    return not is_about_work and _OTHER_TRADE.search(text) is not None


def is_short_answer(heading: list[Sentence], sentences: list[Sentence], decisions: Set[str]) -> bool:
    """Tell whether a few words answer an application, by their subject: "Stelle schon weg. Gruß".

    Args:
        decisions: the names of the signals that say no for good.
    """
    if not decisions or not decisions <= _SHORT_NOES or len(sentences) > _FEW:
        return False
    if not any(CLASSES["application"] in each.tags for each in heading):
        return False
    return all(CLASSES["they"] not in each.tags and "bitte" not in each.words for each in sentences)


def is_changed_since(sentence: Sentence) -> bool:
    """Tell whether a sentence takes back what the one before it told."""
    return "geändert" in sentence.words and _CHANGED.search(sentence.text) is not None


def is_lacking_for_good(sentence: Sentence) -> bool:
    """Tell whether a reader is not hired for want of something that no letter brings: "ohne Führerschein"."""
    found = _WITHOUT.search(sentence.text)
    if not found or CLASSES["if"] in sentence.tags or _PAPERS.search(found["what"]):
        return False
    return _HIRE_YOU_NOT.search(sentence.text) is not None
