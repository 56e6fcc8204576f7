"""Finds that somebody is at work already, in a short mail to one who asked: "we already have a baker"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.mail.sentences import Sentence
from afterword.domain.voids.still_wanted.find import is_reader_still_in

# A mail that says no more than this is short.
_FEW = 12
_BEGINNING = 5
_NAMED = r"(?P<work>\w+(?: \w+)?)"
_SAID = {
    "en": r"(?:(?:we|i)(?:['’]ve| have)(?: now| already| just)? (?:found|hired|got|taken on|employed|engaged)"
    r"|we(?: now| already)? have (?:enough|all|plenty of)(?: of)?|we already have|we (?:hired|found)|^found)"
    rf"(?: the| our| an?| another)? {_NAMED}",
    "de": r"haben (?:wir )?(?:schon|jetzt|bereits|inzwischen|nun|seit \w+|gestern) "
    rf"(?:einen|eine) {_NAMED}|eine? (?P<other>\w+) (?:unterschrieben|zugesagt|angefangen)\b",
    "es": r"(?:ya (?:tenemos|hay|encontramos|contratamos)|(?:hemos|he) contratado)"
    rf"(?: a)?(?: un| una)? {_NAMED}",
    "fr": r"(?:j['’]ai|avons|on a)(?: déjà| finalement)? (?:embauché|engagé|trouvé|recruté) "
    rf"(?:une?|notre|mon|ma) {_NAMED}",
    "it": r"(?:abbiamo|ho) (?:già )?(?:assunto|trovato|preso) "
    rf"(?:una? |un['’]|il nostro |la nostra ){_NAMED}",
    "pt": rf"(?:já (?:temos|contrat[aá]mos|encontr[aá]mos)|contrat[aá]mos)(?: uma?)? {_NAMED}",
    "nl": rf"hebben (?:al|inmiddels|nu|sinds \w+) een {_NAMED}"
    r"|een (?P<other>\w+) (?:gevonden|aangenomen)\b",
    "tr": r"bir (?P<work>\w+) (?:işe )?(?:başladı|aldık|bulduk)\b",
}
# Only a sentence with one of these may say so.
_CUES = {
    "en": frozenset(("found", "hired", "got", "taken", "employed", "engaged", "have")),
    "de": frozenset(("haben", "unterschrieben", "zugesagt", "angefangen")),
    "es": frozenset(("ya", "contratado")),
    "fr": frozenset(("embauché", "engagé", "trouvé", "recruté")),
    "it": frozenset(("assunto", "trovato", "preso")),
    "pt": frozenset(("já", "contratámos", "contratamos")),
    "nl": frozenset(("hebben", "gevonden", "aangenomen")),
    "tr": frozenset(("başladı", "aldık", "bulduk")),
}
_TAKEN_ON = {language: re.compile(rf"\b(?:{said})", re.IGNORECASE) for language, said in _SAID.items()}


def find_taken_on(sentences: list[Sentence], subject: str, language: str) -> str:
    """Return the words that say so, or nothing."""
    pattern = _TAKEN_ON.get(language)
    if pattern is None or len(sentences) > _FEW:
        return ""
    cues = _CUES[language]
    for sentence in sentences:
        if cues.isdisjoint(sentence.words):
            continue
        found = pattern.search(sentence.text)
        if not found or sentence.tags[-1] == "?" or is_reader_still_in(sentence, language, is_said=True):
            continue
        if _is_work(next(filter(None, found.groups())), subject):
            return found[0]
    return ""


def _is_work(words: str, subject: str) -> bool:
    """Tell whether words are somebody's work: known as such, or what the subject speaks of."""
    if naming.is_role_like(words):
        return True
    begins = words.casefold()[:_BEGINNING]
    return len(begins) == _BEGINNING and any(each.startswith(begins) for each in subject.casefold().split())
