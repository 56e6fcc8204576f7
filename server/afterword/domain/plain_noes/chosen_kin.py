"""Finds that kin or a friend of the employer was chosen: "my cousin's lad is having it", "er nimmt seinen Neffen"."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import words_of
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence

_KIN = "cousin nephew niece son daughter brother sister friend mate wife husband lad girl boy".split()
_ENGLISH = re.compile(
    rf"\b(?:[Mm]y|[Oo]ur|[Tt]he (?:boss|owner|manager|landlord|landlady)['’]s) (?:\w+ )?(?:\w+['’]s )?(?:{'|'.join(_KIN)})"
    r"(?: (?:is|will be|has been|was)|['’]s) (?:having|taking|getting|given|doing) (?:it|the (?:job|post|place|work|shifts?|role))\b"
)
_GERMAN_KIN = (
    r"(?:Neffen?|Nichte|Söhne|Sohn|Tochter|Bruder|Schwester|Cousine?|Schwager|Schwägerin|Schwiegersohn|Schwiegertochter|Enkelin|Enkel"
    r"|Bekannten?|Freundin|Freund|Nachbarn?|Nachbarin|Kind)\b"
)
_WHOSE = r"(?:[sm]ein|ihr|unser|ein|d)(?:e[nmrs]?|ie|as|er)?"
_JOB = r"(?:Stelle|Lehrstelle|Platz|Ausbildungsplatz|Job|Posten|Arbeit)"
_GERMAN = re.compile(
    rf"\bfür {_WHOSE} (?:\w+ )?{_GERMAN_KIN}[^.;!?]{{0,60}}? entschieden\b"
    rf"|\b(?:[Hh]at|[Hh]abe|[Hh]aben)\b[^.;!?]{{0,30}} {_WHOSE} {_GERMAN_KIN}(?: [\w]+){{0,3}} (?:genommen|eingestellt)\b"
    rf"|\b(?:nimmt|nehme|nehmen)\b[^.;!?]{{0,20}} {_WHOSE} {_GERMAN_KIN}(?=[.,!]|$)"
    rf"|\b{_JOB}\b[^.;!?]{{0,30}} (?:bekommt|bekam|kriegt|macht|übernimmt|geht an|ging an)\b[^.;!?]{{0,20}} {_WHOSE} {_GERMAN_KIN}"
    rf"|\b{_JOB}\b[^.;!?]{{0,20}} {_WHOSE} {_GERMAN_KIN}[^.;!?]{{0,20}} (?:versprochen|gegeben|zugesagt)\b"
    rf"|\b(?:wird|werden)\b[^.;!?]{{0,30}} {_WHOSE} {_GERMAN_KIN}(?: \w+)? (?:machen|übernehmen)\b"
)
# What is asked, and what may be.
_NOT_SAID = frozenset(("?", CLASSES["if"]))
_NOT_SO = re.compile(r"\b(?:nicht|kein\w*|not|never)\b|n['’]t\b")
_TABLES = {
    "en": (_ENGLISH, frozenset(("having", "taking", "getting", "doing", "given"))),
    "de": (
        _GERMAN,
        words_of(
            """
            entschieden genommen eingestellt nimmt nehme nehmen bekommt bekam kriegt macht übernimmt geht ging versprochen gegeben
            zugesagt machen übernehmen
            """
        ),
    ),
}


def find_chosen_kin(sentences: list[Sentence], language: str) -> str:
    """Return the words that say so to one who applied; to anybody else they are family news."""
    if language not in _TABLES:
        return ""
    pattern, cues = _TABLES[language]
    for sentence in sentences:
        if cues.isdisjoint(sentence.words) or not _NOT_SAID.isdisjoint(sentence.tags):
            continue
        found = pattern.search(sentence.text)
        if found and not _NOT_SO.search(sentence.text[: found.end()].rpartition(", ")[2]):
            return found[0]
    return ""
