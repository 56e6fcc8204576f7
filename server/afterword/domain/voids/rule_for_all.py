"""Tells a rule for everybody from a no to the reader: "late applications will not be considered".

It speaks of all of a kind, with no word of whose they are, of what will be done or is done with them.
"""

from __future__ import annotations

import re
from operator import itemgetter

from afterword.domain.mail.sentences import Sentence

_BEGINS = r"(?:^|[,;:–—(*•-]\s*|\b(?:that|dass|and|und)\s)\W*"
# "Positions are not filled", "skills are not matched": said of a job or of the reader.
_NOT_OF_ALL = (
    r"(?!(?:you|yours?|my|ours|hers|theirs|the|this|that|these|those|we|our|us|its?|his|their|as|unless|others|things|jobs|positions|roles"
    r"|vacancies|openings|posts|places|plans|results|skills|hopes|expectations|decisions|offers|thanks|regards)\b)"
)
_ENGLISH = re.compile(
    rf"{_BEGINS}(?:please note |note |be aware )?(?:that )?"
    rf"(?:(?:{_NOT_OF_ALL}[\w-]+ ){{0,3}}?{_NOT_OF_ALL}[\w-]+s|(?:an?|any|every) (?:[\w-]+ )?(?:application|submission|profile|file|entry|form|request|cv|resume))\b"
    r"(?:(?! (?:you|your|we|unfortunately|sadly)\b)[^.;])*?"
    r" (?:(?:will|can|are|is|shall|may)(?: ?not|n['’]t| never)|won['’]t|can['’]t) (?:\w+ )?(?:be(?:ing)? )?(?:\w+ )?"
    r"(?:consider|accept|process|review|entertain|evaluat|assess|read\b|respond|forward|contact|acknowledg|answer|return|pass|refund|reimburs)\w*"
    r"(?! (?:at (?:this|the|present)|anymore|currently|for this))"
    rf"|{_BEGINS}(?:{_NOT_OF_ALL}[\w-]+ ){{0,3}}?{_NOT_OF_ALL}[\w-]+s\b(?:(?! (?:you|your|we|unfortunately|sadly)\b)[^.;])*?"
    r" (?:will|are|shall|may)(?: \w+ly)?(?: be)?(?: \w+)? (?:reject|discard|disregard|declin|disqualif|refus|turned down|ruled out)\w*"
    r"|\b(?:do not|don['’]t|cannot|can['’]t|will not|won['’]t|(?:are )?unable to|are not able to) (?:accept|consider|process|take|review|answer)"
    r" (?:any )?(?:[\w-]+ ){0,2}?(?:applications|submissions|profiles|files|entries|forms|requests|cvs|resumes|résumés|papers|(?:phone )?calls|visits|queries|enquiries|inquiries)"
    r" (?:by|sent|received|submitted|without|after|from|that|which|via|on|in|over|handed|about|regarding|concerning)\b"
    r"|\b(?:do not|don['’]t|cannot|can['’]t|will not|won['’]t|(?:are )?unable to|are not able to) (?:accept|consider|process|make)"
    r" (?:any )?(?:further |late |more )?(?:changes|amendments|edits|alterations|corrections|additions|updates|attachments|documents)\b"
    # "We are not always able to reply to everyone who is not selected."
    r"|\b(?:not|n['’]t|cannot|unable)(?: \w+)?(?: able)? (?:to )?(?:reply|respond|answer|return)(?: \w+)?(?: to)? (?:all|every\w*|each|those|any\w*|candidates|applicants)\b[^.;,]*",
    re.IGNORECASE,
)
_TREATED_SO = tuple(
    "consider accept process review entertain evaluat assess read reply respond forward contact acknowledg answer return pass"
    " refund reimburs take reject discard disregard declin disqualif refus turned ruled".split()
)
# Nearly every word is ruled out by its first letters.
_HEAD_OF = itemgetter(slice(min(map(len, _TREATED_SO))))
_HEADS = frozenset(map(_HEAD_OF, _TREATED_SO))
# A sentence must have one of these for an English rule: what is not done, or what is done to keep somebody out.
_ENGLISH_CORE = re.compile(
    r"n(?:ot|['’]t|ever) (?:\w+ )?(?:be(?:ing)? )?(?:\w+ )?(?:consider|accept|process|review|entertain|evaluat|assess|read\b|respond|forward|contact"
    r"|acknowledg|answer|return|pass|refund|reimburs|take)"
    r"|able to (?:accept|consider|process|take|review|answer|repl|respond)|(?:not|n['’]t) (?:\w+ )?(?:able to )?(?:reply|return)|reject|discard|disregard|declin|disqualif|refus|turned down|ruled out"
)
_TREATED = (
    r"(?:berücksichtig|angenommen|annehmen|bearbeite|akzeptier|entgegengenommen|entgegennehmen|beachte|geprüft|gelesen|eingeladen"
    r"|beantworte|zurückge(?:sandt|schickt)|zugelassen|erstattet|genehmigt|bewilligt|weitergeleitet|in Betracht|anerkannt)"
)
_GERMAN_KINDS = (
    r"(?:[\w-]*bewerb(?:ungen|er|erinnen|ende|enden)|[\w-]*anträge|[\w-]*unterlagen|[\w-]*mappen|[\w-]*profile|lebensläufe|[\w-]*einsendungen"
    r"|[\w-]*angebote|[\w-]*meldungen|ausnahmen|[\w-]*wünsche|[\w-]*anfragen|[\w-]*vorschläge|[\w-]*rechnungen|[\w-]*formulare|[\w-]*kandidat(?:en|innen)|[\w-]*interessent(?:en|innen))"
)
_GERMAN = re.compile(
    rf"{_BEGINS}(?:bitte beachten sie, )?(?:dass )?"
    rf"(?:(?!(?:ihre|deine|unsere|die|diese|andere|alle|beide|leider)\b)[\w-]+ ){{0,6}}?{_GERMAN_KINDS}\b"
    r"(?:(?! (?:sie|ihre[nmrs]?|du|deine[nmrs]?|leider)\b)[^.;])*?"
    rf" (?:(?:werden|können|kann|wird|sind|dürfen)\b(?:(?! (?:sie|ihre|leider)\b)[^.;])*? (?:nicht|keine[nr]?)\b[^.;]*?{_TREATED}"
    rf"|(?:nicht|keine[nr]?)\b[^.;]*?{_TREATED}[^.;]* (?:werden|können)\b"
    r"|werden\b[^.;]*(?:abgelehnt|aussortiert|zurückgewiesen|ausgeschlossen|abgewiesen))"
    rf"|{_BEGINS}(?:per|via|über|ohne|außerhalb|nach|auf dem)\b(?:(?! (?:sie|ihre[nmrs]?|du|deine[nmrs]?)\b)[^.;,])* (?:können|dürfen|werden) wir {_GERMAN_KINDS}\b"
    rf"(?:(?! (?:sie|ihre)\b)[^.;])*? nicht\b[^.;]*?{_TREATED}"
    rf"|{_BEGINS}eine? un\w+ (?:bewerbung|mappe) (?:wird|kann)\b[^.;]* nicht\b[^.;]*{_TREATED}",
    re.IGNORECASE,
)
# A German one names what all of them are, and says a "not" or that they are turned away.
_GERMAN_CORE = re.compile(
    r"(?:bewerb(?:ungen|er|erinnen|ende|enden|ung)|anträge|unterlagen|mappen?|profile|lebensläufe|einsendungen|angebote|meldungen|ausnahmen"
    r"|wünsche|anfragen|vorschläge|rechnungen|formulare|kandidat(?:en|innen)|interessent(?:en|innen))\b.* "
    r"(?:nicht|keine[nr]?\b|werden\b[^.;]*(?:abgelehnt|aussortiert|zurückgewiesen|ausgeschlossen|abgewiesen))",
    re.DOTALL,
)
# Each with the part of it that is looked for first, in small letters: most sentences do not have it.
_RULES = {"en": (_ENGLISH_CORE, _ENGLISH), "de": (_GERMAN_CORE, _GERMAN)}


_OF_A_DAY = re.compile(r"(?<=\d)\.(?= [A-ZÄÖÜ])")


def _names_a_treatment(words: list[str]) -> bool:
    return not _HEADS.isdisjoint(map(_HEAD_OF, words)) and any(word.startswith(_TREATED_SO) for word in words)


def is_rule_for_all(sentence: Sentence, first: int, last: int, language: str) -> bool:
    """Tell whether the words from `first` up to `last` belong to a rule for everybody."""
    patterns = _RULES.get(language)
    if patterns is None:
        return False
    core, pattern = patterns
    if language == "en" and not _names_a_treatment(sentence.words):
        return False
    # "Nach dem 1. Juni": this stop ends nothing.
    text = _OF_A_DAY.sub(" ", sentence.text) if language == "de" else sentence.text
    if not core.search(text.lower()):
        return False
    offset = sentence.spans[0][0]
    begin, end = sentence.spans[first][0] - offset, sentence.spans[last - 1][1] - offset
    return any(rule.start() < end and begin < rule.end() for rule in pattern.finditer(text))
