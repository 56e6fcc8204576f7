"""Finds that somebody was chosen who is called by name or by work: "we've picked Tomas for this one"."""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import chain

from afterword.domain.facts import naming
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.mail.sentences import Sentence
from afterword.domain.voids.by_classes import find_what_voids

# Only a sentence with one of these may say so.
_CUES = frozenset(
    """
    picked chosen chose gone went going settled appointed hired promoted taken took signed voted appoint hire employ take
    engaged elected confirmed preferred called promoting offered accepted given got joining awarded
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
# What is said of a person alone: a title stands before the name, or many people are called by it.
_WHO = r"(?:(?P<titled>(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Rev)\b\.? [A-Z][\w'’-]+)|(?P<name>[A-Z][a-zà-ÿ]+))(?: [A-Z][\w'’-]+)?(?![\w'’])"
_HAS = r"(?:['’]ve|['’]s| has| have| had)(?: now| also| today| just| since)?"
_CHOSEN_PERSONS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:[Ww]e|I|[A-Z]{{2,5}}|[a-z]+){_HAS} (?:appointed|hired|engaged|picked|chosen|gone with|taken on|promoted|elected to appoint) {_WHO}",
        rf"\b(?:[Ww]e|I)(?:['’]re|['’]m| are| am)(?: going to| gonna)? (?:going with|go with|hire|hiring|appoint|appointing|promoting|promote|taking on|take on) {_WHO}(?= (?:for|as|to|in the end|because|since|this)\b|[.,;!]|$)",
        rf"\b(?:has|have|had) called {_WHO} to (?:the|this|our) (?:position|post|role|ministry|office)",
        rf"\b(?:offered|given|awarded) (?:the|this|our) (?:\w+ )?(?:post|position|role|job|place)(?: of [\w ]+?)? to {_WHO}",
        rf"\b(?:board|panel|committee|council|governors|trustees|directors|owners?|faculty|jury|partners|vestry|chapter|senate|meeting|members)"
        rf" (?:\w+ )?(?:elected|appointed|chose|picked|hired|preferred|confirmed|voted for|voted in) {_WHO}(?= (?:as|for|to|by|in)\b|[.,;!]|$)",
        rf"\bdecided to (?:take|bring) {_WHO} on\b",
        rf"\b{_WHO} has accepted (?:our|the) (?:offer|post|position|role|job|appointment)\b",
        rf"\b{_WHO} (?:has been given|was given|has got|got|has been offered|has been awarded) (?:the|this) (?:\w+ )?(?:job|role|post|position|place)\b",
        rf"\b{_WHO} (?:will be joining us|will join us|will be taking up the (?:post|position|role)|will take up the (?:post|position|role))\b",
    )
)
# Where the name comes first.
_CHOSEN_AT_THE_BEGINNING = _CHOSEN_PERSONS[-3:]
_MORE = frozenset(("more", "better", "stronger"))
_READER = frozenset(("you", "your", "yours", "welcome", "congratulations"))
_CHOSEN_FOR_MORE = re.compile(
    r"\b[Ww]e(?:['’]ll be|['’]re| will be| are|['’]ve| have)? (?:going|gone|went) with an? (?:more|better|stronger) [\w-]+ (?P<work>\w+)"
)


_GERMAN_CUES = frozenset(
    "bestellt gewählt eingestellt ernannt berufen ausgewählt entschieden gefallen besetzt wahrgenommen übertragen entfiel fiel vorzug unterschrieben genommen bekommt bekam erhält erhielt geht ging gehen nehmen stellen".split()
)
_GERMAN_NAME = r"(?:(?:Herrn?|Frau) (?:Dr\. |Prof\. )?[A-ZÄÖÜ][\w-]+|(?P<name>[A-ZÄÖÜ][a-zäöüß]+))"
_CHOSEN_IN_GERMAN = re.compile(
    rf"\b(?:für|auf|mit|durch|hat(?: [\w.]+){{0,8}}?|wurde|wird|ist) {_GERMAN_NAME}\b(?![^.;]*\b(?:nicht|kein\w*|gegen|Sie|dich|dir|Ihnen)\b)"
    r"(?: [\w().-]+){0,6}? (?:bestellt|gewählt|eingestellt|ernannt|berufen|ausgewählt|entschieden|gefallen|besetzt|wahrgenommen|übertragen|unterschrieben|den Vorzug gegeben)\b"
    r"|^(?:Herrn?|Frau) (?:Dr\. |Prof\. )?[A-ZÄÖÜ][\w-]+ (?:zum|zur) [\w-]+ (?:bestellt|gewählt|ernannt|berufen)\b"
    r"|^(?:Herrn?|Frau) (?:Dr\. |Prof\. )?[A-ZÄÖÜ][\w-]+ (?:wurde|ist)(?: (?!nicht)[\w-]+){0,5}? (?:bestellt|gewählt|ernannt|berufen)\b"
    r"|\b(?:Mehrheit|Wahl|Entscheidung) (?:entfiel|fiel|ist) auf (?:Herrn|Frau|Pfarrer(?:in)?|Pastor(?:in)?|Dr\.|Prof\.) [A-ZÄÖÜ][\w-]+"
)

# "Die Stelle bekommt Frau Kern", "wir haben Frau Kern eingestellt": of an employer who writes to one that applied.
_TAKEN_IN_GERMAN = re.compile(
    rf"\b(?:Stelle|Position|Zuschlag|Vorzug|Platz|Job|Posten)\b[^.;,]{{0,30}} (?:bekommt|bekam|erhält|erhielt|an) {_GERMAN_NAME}"
    rf"|\b[Hh]aben(?: wir)? {_GERMAN_NAME.replace('?P<name>', '?P<hired>')} (?:eingestellt|genommen|ausgewählt)\b"
    rf"|\b[Nn]ehmen(?: wir)? {_GERMAN_NAME.replace('?P<name>', '?P<taken>')}(?=[.,]|$)"
    rf"|\b[Ss]tellen(?: wir)? {_GERMAN_NAME.replace('?P<name>', '?P<new>')} ein\b"
    rf"|\b[Gg]ehen(?: wir)? mit {_GERMAN_NAME.replace('?P<name>', '?P<kept>')} weiter\b"
)
_TITLED = re.compile(r"\b(?:Herrn?|Frau) (?:Dr\. |Prof\. )?(?P<who>[\w-]+)")


def find_chosen(sentences: list[Sentence], language: str) -> str:
    """Return the words that say so, or nothing."""
    if language == "de":
        return _find_in_german(sentences)
    found = ""
    greeted = {word for each in sentences[:_GREETING] for word in each.words}
    for sentence in sentences if language == "en" else ():
        if _CUES.isdisjoint(sentence.words):
            continue
        chosen = _CHOSEN_BY_NAME.search(sentence.text) if _may_name(sentence) else None
        if not chosen and not _MORE.isdisjoint(sentence.words):
            chosen = _CHOSEN_FOR_MORE.search(sentence.text)
        if chosen and chosen.re is _CHOSEN_FOR_MORE and not naming.is_role_like(chosen["work"]):
            chosen = None
        chosen = chosen or _find_person(sentence, greeted if sentence not in sentences[:_GREETING] else set())
        if not chosen:
            continue
        if not find_what_voids(sentence.tags, _place(sentence, chosen), len(sentence.tags), False):
            found = found or chosen[0]
    return found


def _may_name(sentence: Sentence) -> bool:
    """Tell whether a sentence has a capital behind the one that it begins with."""
    return not sentence.text[1:].islower()


def _find_person(sentence: Sentence, greeted: Set[str]) -> re.Match[str] | None:
    """Return where a sentence that does not speak to the reader tells of a person who was chosen."""
    if sentence.tags.endswith("?"):
        return None
    for pattern in _CHOSEN_PERSONS if _may_name(sentence) else _CHOSEN_AT_THE_BEGINNING:
        found = pattern.search(sentence.text)
        if not found:
            continue
        # "As you may have heard, Priya has been given the role": what stands before is of no matter.
        place = _place(sentence, found)
        if not _READER.isdisjoint(sentence.words[place:]):
            continue
        name = found["titled"] or found["name"]
        is_person = bool(found["titled"]) or begins_with_first_name(name)
        if is_person and greeted.isdisjoint(name.lower().replace(".", "").split()[-1:]):
            return found
    return None


def _place(sentence: Sentence, found: re.Match[str]) -> int:
    """Return the number of the word with which something found in the text of a sentence begins."""
    offset = sentence.spans[0][0] + found.start()
    return next(number for number, (_, end) in enumerate(sentence.spans) if end > offset)


def _find_in_german(sentences: list[Sentence]) -> str:
    greeted = {word for each in sentences[:_GREETING] for word in each.words}
    for sentence in sentences:
        if _GERMAN_CUES.isdisjoint(sentence.words):
            continue
        for chosen in chain(
            _CHOSEN_IN_GERMAN.finditer(sentence.text), _TAKEN_IN_GERMAN.finditer(sentence.text)
        ):
            name = next(filter(None, chosen.groups()), None)
            if name and not begins_with_first_name(name):
                continue
            titled = _TITLED.search(chosen[0])
            called = titled["who"] if titled else name or ""
            is_reader = called.lower() in greeted and sentence not in sentences[:_GREETING]
            if not is_reader and not sentence.tags.endswith("?"):
                return chosen[0]
    return ""
