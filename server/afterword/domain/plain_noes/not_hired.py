"""Finds that the reader is told not to be hired, by a verb that says so of nobody but who applied: "we won't be employing you"."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import has_any, words_of
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence
from afterword.domain.voids.long_ago import is_told_of_long_ago

_NOT = (
    r"(?:\bnot|n['’]t|\bcannot|\bunable to|\bno longer|\bimpossible (?:for (?:me|us) )?to|\bno intention of)"
)
_JOB = r"(?:job|post|position|role|vacancy|seat|chair|apprenticeship|traineeship|internship)"
_A_JOB = rf"(?:the|this|that|a|our) (?:[\w'’/-]+ ){{0,4}}{_JOB}\b"
_GOES_ON = r"(?![^.;!?]* (?:until|till|unless|without|before|yet\b|at (?:that|this) (?:rate|salary|level)|(?:you )?(?:asked|wanted|need to|have to) ))"
_ENGLISH = re.compile(
    rf"{_NOT} (?:(?!want\b)\w+ ){{0,3}}?(?:hir(?:e|ing)|employ(?:ing)?|engag(?:e|ing)|appoint(?:ing)?|recruit(?:ing)?) you\b(?! (?:out|an?|(?:to|for) (?:speak|perform|play|cater|do))\b){_GOES_ON}"
    rf"|{_NOT} (?:(?!want\b)\w+ ){{0,3}}?(?:tak(?:e|ing)|set(?:ting)?|sign(?:ing)?) you on\b(?! (?:to|the) ){_GOES_ON}"
    rf"|{_NOT} (?:\w+ ){{0,3}}?giv(?:e|ing) you {_A_JOB}{_GOES_ON}"
    rf"|\byou(?:['’]ve| have|['’]re| are| were| will|['’]ll| shall)? ?(?:not|n['’]t|won['’]t|haven['’]t|weren['’]t|aren['’]t) (?:be |been )?"
    rf"(?:hired|employed|engaged as|appointed|recruited|taken on|set on|found suitable for (?:appointment|the {_JOB}))\b{_GOES_ON}"
    r"|\byou (?:won['’]t|will not|shan['’]t|shall not) (?:be )?start(?:ing)? (?:work )?(?:with us|here)\b"
    rf"|\byou(?:['’]ve| have)(?: not|n['’]t) (?:got|been given) {_A_JOB}"
    r"|\b(?:we|I|they|s?he) (?:have not|haven['’]t|has not|hasn['’]t|did not|didn['’]t) (?:hired?|appoint(?:ed)?|employ(?:ed)?) you\b"
    rf"|\bno (?:start|job|post|place|contract) for you (?:with us|here|on (?:site|the team|our)|this (?:year|season|time))\b"
    rf"|\b{_A_JOB} (?:is not|isn['’]t|will not be|won['’]t be|is(?: \w+)? and not) yours\b",
    re.IGNORECASE,
)
_GERMAN = re.compile(
    r"\b(?:Sie werden|[Dd]u wirst|werden Sie|wirst du)\b[^.;!?,]{0,50} nicht (?:\w+ )?(?:eingestellt|angestellt|übernommen|bei uns (?:anfangen|beginnen|arbeiten))\b"
    r"|\b(?:[Ww]ir|[Ii]ch)\b[^.;!?,]{0,12} (?:stellen|stelle|stell) (?:Sie|[Dd]ich) (?:\w+ ){0,3}nicht ein\b"
    r"|\b(?:[Ww]ir|[Ii]ch) (?:nehmen|nehme?['’]?) (?:Sie|[Dd]ich) (?:\w+ ){0,2}nicht(?= als\b|\.|,|!|$)"
    r"|\b(?:können|kann|werden|werde|möchten|möchte|dürfen|darf)\b[^.;!?,]{0,20} (?:Sie|[Dd]ich) (?:\w+ ){0,4}nicht (?:\w+ )?(?:einstellen|anstellen|beschäftigen)\b"
    r"|\b[Mm]it de[rm] (?:\w+ )?(?:Stelle|Job|Platz|Posten|Arbeit|Ausbildung)\b[^.;!?,]{0,40} wird (?:es |das )?(?:leider |also |wohl )?nichts\b"
    r"|\b(?:das|dass) mit de[rm] (?:\w+ )?(?:Stelle|Job|Platz|Posten|Ausbildung)\b[^.;!?,]{0,40} wird (?:leider |also |wohl )?nichts\b"
)
# What is asked, what holds under a condition, in a quotation or of the past.
_MAY_VOID = frozenset(
    (*(CLASSES[name] for name in ("if", "until", "not_yet", "past", "as_wished")), '"', "?")
)
_NOT_FOR_GOOD = re.compile(
    r"\b(?:without|bis|bevor|ehe|ohne|solange|noch nicht|erst|sofern|falls|wenn)\b|\bnot only\b|\bnur\b",
    re.IGNORECASE,
)
# "We can't take you on as a volunteer": they are hired by nobody.
_VOLUNTEERS = words_of(
    "volunteer volunteers volunteering rota rotas walkers probationer probationers waiting ehrenamt ehrenamtlich ehrenamtliche"
)
# Most sentences with a word of work in them say nothing of the kind: none of these stands in them.
_DENIES = {"en": ("not", "n't", "n’t", "no ", "unable", "impossible"), "de": ("nicht",)}
_TABLES = {
    "en": (
        _ENGLISH,
        words_of(
            """
            hire hiring hired employ employing employed engage engaging engaged appoint appointing appointed recruit recruiting recruited take taking
            taken set setting sign signing give giving given found start starting got yours place job post contract
            """
        ),
    ),
    "de": (
        _GERMAN,
        words_of(
            """
            eingestellt angestellt übernommen anfangen beginnen arbeiten ein nehmen nehme nehm einstellen anstellen beschäftigen nichts
            """
        ),
    ),
}


def find_not_hired(sentences: list[Sentence], language: str) -> tuple[str, Sentence] | None:
    """Return the words that say so for good, and the sentence in which they stand."""
    if language not in _TABLES:
        return None
    pattern, cues = _TABLES[language]
    if any(not _VOLUNTEERS.isdisjoint(each.words) for each in sentences):
        return None
    for before, sentence in zip([None, *sentences], sentences, strict=False):
        if cues.isdisjoint(sentence.words) or not _MAY_VOID.isdisjoint(sentence.tags):
            continue
        if not has_any(_DENIES[language], sentence.lower()):
            continue
        found = pattern.search(sentence.text)
        if found and not _NOT_FOR_GOOD.search(sentence.text) and not is_told_of_long_ago(sentence, before):
            return found[0], sentence
    return None
