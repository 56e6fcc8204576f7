"""Takes words in the name of a house for what they are there, beside English: "Créditos Norte", "Uitgeverij Het Manuscript".

A name is what stands in capitals behind "en", "chez" or "bij", where it signs, where it sends, or at the end of a subject. In
German every noun has a capital, so a name there has two words at least. Its words say nothing where all of it stands.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from afterword.domain.evidence.title_words_abroad import ENDS_OF_TURKISH, is_work
from afterword.domain.evidence.words_in_names import MISTAKEN, may_be_named, say_nothing
from afterword.domain.facts.work_words import speaks_of_work
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence

_OF_A_JOB = frozenset(CLASSES[name] for name in ("job", "hiring", "interview"))
_CAPITAL = r"[A-ZÀ-ÞĞİŞ][\w’-]*\w"
_JOINER = r"(?:(?:&|de|del|della|delle|dei|di|du|des|da|do|dos|das|la|las|los|le|les|el|il|y|e|et|und|van|den|der|het|für|ve) |[ld]['’])"
_NAME = rf"(?P<name>{_CAPITAL}(?: {_JOINER}*{_CAPITAL})*)"
_AT = {
    language: re.compile(pattern + (_NAME if language != "tr" else ""))
    for language, pattern in {
        "es": r"\b(?:en|para|con|a|de) (?:el |la |los |las )?",
        "fr": r"\b(?:[Cc]hez |au sein (?:de (?:la |l['’])?|du |des )|rejoindre |à (?:la |l['’])|au |aux |pour |de (?:la |l['’])?|du |des )",
        "it": r"\b(?:presso (?:la |il |lo |le |l['’])?|in |per |d(?:a|i|ella |el |all['’]|ell['’]|alla |al )|all['’]|alla |al |nella |nel )",
        "pt": r"\b(?:n[ao]s? |em |pel[ao] |à |ao |d[aeo]s? |para )",
        "nl": r"\b(?:bij|van|voor|namens|aan) (?:de |het )?",
        "de": r"\b(?:[Bb]ei (?:der |dem |den )?|[Bb]eim |[Vv]on (?:der |dem )?|[Vv]om |für (?:die |das |den )?|[Nn]amens der )",
        # "Kuzey Kredi bünyesinde", "Güven Sigorta iş başvurunuz", "Dergi Yayıncılık'ta"
        "tr": rf"{_NAME}(?:['’]\w+| (?:bünyesin|ailesi|iş başvuru|olarak|ekibi|şirketi|için)\w*)",
    }.items()
}
# "Proceso de selección Créditos Norte", "Contable - Viveros El Huerto"
_HEADED = re.compile(rf"(?:[-–—|:,]|\b[^\W\d_]*[^\W\d_A-Z]) {_NAME}$")
_SIGNS = re.compile(rf"^\W{{0,3}}{_NAME}\W*$")
# "Ihre Kreditkarte", "Tu Préstamo": what is the reader's own is no house.
_YOURS = re.compile(r"^(?:Ihr|Dein|Euer|Eure|Tu|Su|Votre|Ton|Ta|Suo|Sua|Seu|Uw|Je|Jouw)\w{0,2}\b")
_APPLIED = re.compile(
    r"\b(?:candidatur[ae]|candidature|postulación|postulations?|bewerbung) $", re.IGNORECASE
)
# What is applied for in Dutch by these words is work.
_FOR_WORK = frozenset(("sollicitatie", "sollicitaties", "solliciteren", "sollicitant", "gesolliciteerd"))
_TEACHES = re.compile(
    r"\b(?:Univ|École|Ecole|Escuela|Escola|Scuola|Institut|Istituto|Acad|Accad|Lycée|Collège|Hochschule|Schule|Master)",
    re.IGNORECASE,
)
# Words of a subject, in which one for work stands.
_TITLE = 4
_LAST_LINES = 4
_LONGEST = 7


def take_houses_abroad_as_names(
    heading: Collection[Sentence], sentences: Collection[Sentence], body: str, sender: str, language: str
) -> None:
    """Tag words for other matters as saying nothing where they are part of what a house is called.

    Args:
        sender: the name of who sends.
    """
    told = (*heading, *sentences)
    said = [each for each in told if each.has(MISTAKEN) and may_be_named(each, is_first_counted=True)]
    if not said or language not in _AT:
        return
    is_job = any(map(_is_of_a_job, told)) or any(
        is_work(word) or is_work(ENDS_OF_TURKISH.sub("", word))
        for each in heading
        for word in each.words[:_TITLE]
        if word
    )
    names = set(
        _find_names(heading, said, body, sender, language) if is_job else _find_applied_to(said, language)
    )
    for each in said:
        for name in names:
            _take_as_name(each, name)


def _find_names(
    heading: Collection[Sentence], said: Collection[Sentence], body: str, sender: str, language: str
) -> Iterator[str]:
    lines = [line.strip() for line in body.split("\n") if line.strip()]
    found = [
        *(match for each in said for match in _AT[language].finditer(each.text)),
        *filter(None, (_HEADED.search(each.text) for each in heading)),
        *(_SIGNS.match(line) for line in (*lines[-_LAST_LINES:], sender) if len(line.split()) <= _LONGEST),
    ]
    return (
        match["name"] for match in found if match and " " in match["name"] and not _YOURS.match(match["name"])
    )


def _find_applied_to(said: Collection[Sentence], language: str) -> Iterator[str]:
    """Yield the houses that an application was made to, where no word tells for what: "votre candidature chez Crédit Nord"."""
    for each in said:
        for match in _AT[language].finditer(each.text):
            name = match["name"]
            if " " in name and _APPLIED.search(each.text[: match.start()]) and not _TEACHES.search(name):
                yield name


def _is_of_a_job(sentence: Sentence) -> bool:
    return sentence.has(_OF_A_JOB) or speaks_of_work(sentence) or not _FOR_WORK.isdisjoint(sentence.words)


def _take_as_name(sentence: Sentence, name: str) -> None:
    start = sentence.spans[0][0]
    at = sentence.text.find(name)
    while at >= 0:
        for place, (begin, end) in enumerate(sentence.spans):
            if at <= begin - start and end - start <= at + len(name) and sentence.tags[place] in MISTAKEN:
                say_nothing(sentence, place)
        at = sentence.text.find(name, at + 1)
