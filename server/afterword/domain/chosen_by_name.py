"""Finds that somebody was chosen who is called by name or by work: "we've picked Tomas for this one"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.sentences import Sentence
from afterword.domain.voids import find_what_voids

# Only a sentence with one of these may say so.
_CUES = frozenset(
    """
    picked chosen chose gone went going settled appointed hired promoted taken took signed voted appoint hire employ take
    """.split()
)
_NAME = r"(?!You|Your|The|A |An |Our|For|They|We|I )(?:(?:Mrs?|Ms|Miss|Dr)\.? )?[A-Z][a-zà-ÿ]+\b"
_CHOSEN_BY_NAME = re.compile(
    r"\b(?:[Ww]e(?:['’]ve| have| had)? (?:\w+ )?(?:picked|chosen|chose|gone with|went with|settled on|appointed|hired|promoted|taken on|took on|signed)"
    r"|(?:decided|resolved|voted)(?: \w+ \S+)? to (?:appoint|hire|employ|take on)"
    r"|(?:[Bb]oard|[Pp]anel|[Cc]ommittee|[Cc]ouncil|[Gg]overnors|[Tt]rustees|[Dd]irectors|[Oo]wners?) (?:\w+ )?(?:picked|chosen|chose|appointed|hired|voted (?:\w+ )?for)"
    r"|(?:picked|chosen|chose|appointed|voted (?:\w+ )?for)(?= (?:Mrs?|Ms|Miss|Dr)\.? [A-Z])"
    r"|\b(?:it|job|post|place|role|part|seat|spot)(?:['’]s| is| has)? (?:going|gone|went) to)"
    rf" {_NAME}(?= (?:for|as|to|in the end|this|who|from|and)|[.,!;]|$)"
)
# A mail greets its reader in one of its first lines.
_GREETING = 2
_CHOSEN_FOR_MORE = re.compile(
    r"\b[Ww]e(?:['’]ll be|['’]re| will be| are|['’]ve| have)? (?:going|gone|went) with an? (?:more|better|stronger) [\w-]+ (?P<work>\w+)"
)


_GERMAN_CUES = frozenset(
    "bestellt gewählt eingestellt ernannt berufen ausgewählt entschieden gefallen besetzt wahrgenommen übertragen entfiel".split()
)
_GERMAN_NAME = r"(?:(?:Herrn?|Frau) (?:Dr\. |Prof\. )?[A-ZÄÖÜ][\w-]+|(?P<name>[A-ZÄÖÜ][a-zäöüß]+))"
_CHOSEN_IN_GERMAN = re.compile(
    rf"\b(?:für|auf|mit|durch|hat(?: [\w.]+){{0,8}}?|wurde|wird|ist) {_GERMAN_NAME}\b(?![^.;]*\b(?:nicht|kein\w*|gegen|Sie|dich|dir|Ihnen)\b)"
    r"(?: [\w().-]+){0,6}? (?:bestellt|gewählt|eingestellt|ernannt|berufen|ausgewählt|entschieden|gefallen|besetzt|wahrgenommen|übertragen)\b"
)


def find_chosen(sentences: list[Sentence], language: str) -> str:
    """Return the words that say so, or nothing."""
    if language == "de":
        return _find_in_german(sentences)
    found = ""
    for sentence in sentences if language == "en" else ():
        if _CUES.isdisjoint(sentence.words):
            continue
        chosen = _CHOSEN_BY_NAME.search(sentence.text) or _CHOSEN_FOR_MORE.search(sentence.text)
        if not chosen or (chosen.re is _CHOSEN_FOR_MORE and not naming.is_role_like(chosen["work"])):
            continue
        if not find_what_voids(sentence.tags, _place(sentence, chosen), len(sentence.tags), False):
            found = found or chosen[0]
    return found


def _place(sentence: Sentence, found: re.Match[str]) -> int:
    """Return the number of the word with which something found in the text of a sentence begins."""
    offset = sentence.spans[0][0] + found.start()
    return next(number for number, (_, end) in enumerate(sentence.spans) if end > offset)


def _find_in_german(sentences: list[Sentence]) -> str:
    greeted = {word for each in sentences[:_GREETING] for word in each.words}
    for sentence in sentences:
        if _GERMAN_CUES.isdisjoint(sentence.words):
            continue
        for chosen in _CHOSEN_IN_GERMAN.finditer(sentence.text):
            name = chosen["name"]
            if name and not begins_with_first_name(name):
                continue
            is_reader = (
                chosen[0].split(" ", 2)[-1].split(" ")[0].lower() in greeted
                and sentence not in sentences[:_GREETING]
            )
            if not is_reader and not sentence.tags.endswith("?"):
                return chosen[0]
    return ""
