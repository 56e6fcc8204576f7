"""Finds in German that the reader is not taken, in words of much else: "wir haben Sie nicht genommen"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import words_of
from afterword.domain.mail.sentences import Sentence
from afterword.domain.voids.by_classes import find_what_voids

# Only a sentence with one of these may say so.
_CUES = words_of(
    """
    genommen eingestellt übernommen aufgenommen vorgeschlagen untergebracht beschäftigt einstellen nehmen
    übernehmen aufnehmen brauchen gebrauchen unterbringen beschäftigen vorschlagen auf ein mehr
    """
)
_HOW = (
    r"(?: (?:leider|bedauerlicherweise|daher|deshalb|diesmal|dieses Mal|dieses Jahr|derzeit|aktuell|momentan"
    r"|zurzeit|im Moment|hier|doch|nun|jetzt|also|auch))*"
)
_DONE = r"(?:genommen|eingestellt|übernommen|aufgenommen|vorgeschlagen|untergebracht|beschäftigt)"
_TO_DO = (
    r"(?:nehmen|einstellen|übernehmen|aufnehmen|brauchen|gebrauchen|unterbringen|beschäftigen|vorschlagen)"
)
_NOT = rf"{_HOW} nicht(?: mehr| weiter| fest)?{_HOW}"
_NOT_TAKEN = re.compile(
    rf"\b(?:[Ww]ir|[Ii]ch)(?: \w+)? (?:Sie|[Dd]ich){_NOT} (?:{_DONE}|{_TO_DO})\b"
    rf"|\b(?:wurden|werden) Sie{_NOT} {_DONE}\b|\bSie (?:wurden|werden){_NOT} {_DONE}\b"
    rf"|\b(?:wurdest|wirst) [Dd]u{_NOT} {_DONE}\b|\b[Dd]u (?:wurdest|wirst){_NOT} {_DONE}\b"
    rf"|\b(?:können|konnten|kannst|konntest) (?:Sie|[Dd]u){_NOT} {_DONE} werden\b"
)
# "Wir nehmen doch keinen Techniker auf": whom nobody looks for any more.
_NOBODY_TAKEN = re.compile(
    rf"\b(?:nehmen|stellen|suchen|brauchen|nehme|stelle|suche|brauche)(?: wir| ich)?{_HOW} keine[nr]? "
    r"(?:[a-zäöüß]\w+ )?(?P<work>[A-ZÄÖÜ][\w-]+(?:[- ][A-ZÄÖÜ][\w-]+)?) (?:mehr )?(?:auf|ein|mehr)\b"
)


def find_not_taken(sentences: list[Sentence]) -> str:
    """Return the words that say so, or nothing."""
    for sentence in sentences:
        if _CUES.isdisjoint(sentence.words) or sentence.tags.endswith("?"):
            continue
        found = _NOT_TAKEN.search(sentence.text) or _NOBODY_TAKEN.search(sentence.text)
        if not found or (found.re is _NOBODY_TAKEN and not naming.is_role_like(found["work"])):
            continue
        offset = sentence.spans[0][0] + found.start()
        first = next(number for number, (_, end) in enumerate(sentence.spans) if end > offset)
        if not find_what_voids(sentence.tags, first, len(sentence.tags)):
            return " ".join(found[0].split())
    return ""
