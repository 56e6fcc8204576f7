"""Finds a title by its shape alone: behind a number of a posting, in quotes, in brackets, before a Turkish word for a job."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming
from afterword.domain.facts.occupations import WORK_IN_TWO_WORDS
from afterword.domain.facts.pattern_text import has_any, words_of
from afterword.domain.facts.role.made import is_made_like_a_trade

Place = tuple[str, float, str]

# "Posting E-1177 Education Assistant", "55120BR – Cost Analyst", "(Stellen-ID 7781, Mechaniker)"
_BEHIND_A_NUMBER = re.compile(
    r"(?<![\w/.-])(?=[A-Za-z/-]*\d[\w/-]*\d)[A-Z0-9][\w/-]*(?:,? \(|[,:]? [–—-] |[,:]? )(?P<role>[A-ZÄÖÜ](?:[^\n.,;:()–—?!]|, (?=[A-Z]{2}-\d)){3,60}?)"
    r"(?=[.,;:()–—?!]|\s-\s|\s(?:has|have|was|were|wurde|wird|is|will|set|liegt)\b|$)"
)
_QUOTED = re.compile(r"[\"“„«](?P<role>[A-ZÀ-Þ][^\"“”„»«\n]{3,60})[\"”“»]")
# "Bewerbungsmappe (Serviceberater)", "your application (Stores Clerk)"
_IN_BRACKETS = re.compile(
    r"(?:\b(?:[Aa]pplication|[Pp]osition|[Rr]ole|[Vv]acancy|[Pp]osting|[Cc]andidature|[Cc]andidatura|[Ss]ollicitatie)|\w*(?:[Bb]ewerbung|[Bb]ewerbungsmappe|[Uu]nterlagen|[Aa]usschreibung|[Vv]erfahren|[Ss]telle))"
    r"(?: (?:der|des|of|by|at|with|from|bei der|beim|in der) (?:the )?[A-ZÄÖÜ][\w.-]*(?: (?:of |am |an der |der |im )?[A-ZÄÖÜ][\w.-]*){0,4}| bei uns)?"
    r"(?:,? (?:(?:mit der )?(?:Nr\.?|Nummer|Kennziffer|No\.?|[Nn]umber) )?[\w/-]*\d[\w/-]*)? \((?P<role>(?:[a-zäöü]{4,}e[rn]? )?[A-ZÄÖÜ][^()\n]{3,60})\)"
)
_BEFORE_A_JOB = (
    "pozisyon",
    "kadro",
    "rol",
    "olarak",
    "alım",
    "başvuru",
    "seçim",
    "görev",
    "ilan",
    "sürec",
    "için",
    "tarafında",
    "ihtiyac",
    "işi",
    "işe",
    "alan",
)
_BEHIND_ANY_TRADE = ("pozisyon", "kadro", "alım", "ilan", "başvuru", "olarak")
_NAMES_A_POST = ("pozisyon", "kadro", "rol", "alım", "sürec")
_NO_TITLE = words_of(
    "bize size sana ve veya ile için bu şu bir bizim sizin bizde olan belirtilen yapılan nedenle birlikte olarak her yeni açık ilgili iki üç ayrıca ancak fakat ama adlı ilgi sayın yıl yılı dönem dönemi sezonu"
)
# End as what tells where or how, and belong to titles: "Kalite Kontrol Elemanı", "İngilizce öğretmeni".
_LANGUAGES = words_of("ingilizce almanca fransızca türkçe rusça arapça ispanyolca italyanca çince japonca")
_OF_A_TITLE = _LANGUAGES | words_of("kalite gıda moda posta harita sigorta pasta bahçe parça oda santa")
_ENDS_A_PHRASE = re.compile(
    r"(?:m[ıiuü]z(?:[dt][ae]|[ıiuü]n)?|[dt][ae]n?|ca|çe|ıp|ip|up|üp|dık|dik|tık|tik|duk|lar|ler|cak|yle|yla)$"
)


def collect_shaped(text: str, language: str) -> Iterator[Place]:
    """Return what stands in a sentence as titles do, each with its weight."""
    patterns = [_QUOTED, _IN_BRACKETS] if "(" in text or not _MARKS.isdisjoint(text) else []
    if not _DIGITS.isdisjoint(text):
        patterns.append(_BEHIND_A_NUMBER)
    for pattern in patterns:
        for found in pattern.finditer(text):
            if naming.is_role_like(found["role"]) and len(found["role"].split()) < _MOST_WORDS:
                yield found["role"], 0.9, found[0]
    for found in WORK_IN_TWO_WORDS.finditer(text) if has_any(_OF_TWO_WORDS, text) else ():
        before = text[: found.start()].rstrip().rpartition(" ")[2]
        if before.casefold() in _BEFORE_TWO_WORDS and "member" not in found[0]:
            yield found[0], 0.5, f"{before} {found[0]}"
    if language == "tr":
        yield from _in_turkish(text)


_OF_TWO_WORDS = (
    "au pair", " crew", " contract", " scheme", " audit", " house", " tech", " junior", " boss", " expert", "doc",
    " girl", " boy", " help", " work", " agent", " patrol", " recruit", " lady", " taker", " beater", " maker", " collector", " visitor", " man", " builder", "caller", "section ", "principal ", "partner",
)  # fmt: skip
_BEFORE_TWO_WORDS = words_of("for as on another other the a an no our your one second chose")
_MARKS = frozenset('"“„«')
_DIGITS = frozenset("0123456789")
_MOST_WORDS = 7


# "die Werkstudentenstelle", "den Kellnerjob", "die Referentenstelle Naturschutz"
_ENDS_AS_A_POST = ("stelle", "job", "posten")
_POST_IN_ONE_WORD = re.compile(
    r"\b(?:[Dd]ie|[Dd]en|[Dd]er|[Ee]ine[rn]?|[Uu]nsere?[rn]?|[Dd]iese[rn]?) (?P<role>(?P<work>[A-ZÄÖÜ][a-zäöüß]{3,})(?:stelle|job|posten)(?![\w-])"
    r"(?: (?!(?:Herrn?|Frau|Ihnen|Sie|Dir|Dich|Euch|Anfang|Ende|Mitte|Januar|Februar|März|April|Mai|Ju[nl]i|August|September|Oktober|November|Dezember)\b)[A-ZÄÖÜ][\w-]{3,}){0,2})"
)


def collect_posts(text: str) -> Iterator[Place]:
    """Return what is called by the work and the post in one word."""
    for found in _POST_IN_ONE_WORD.finditer(text) if has_any(_ENDS_AS_A_POST, text) else ():
        if naming.is_role_like(found["work"]) or naming.is_role_like(found["work"].removesuffix("en")):
            yield found["role"], 1.0, found[0]


def _in_turkish(text: str) -> Iterator[Place]:
    words = [each.strip(".,;:!?()'’\"") for each in text.split()]
    for place in range(1, len(words)):
        if not words[place].casefold().startswith(_BEFORE_A_JOB):
            continue
        last = words[place - 1]
        is_work = naming.is_role_like(last) or (
            words[place].startswith(_BEHIND_ANY_TRADE) and is_made_like_a_trade(last)
        )
        if not is_work and not (
            words[place].startswith(_NAMES_A_POST) and last[:1].isupper() and place > _SHORT
        ):
            continue
        first = place - 1
        while first and place - first < _LONGEST and _is_of_title(words[first - 1], last):
            first -= 1
        role = " ".join(words[first:place])
        if is_work or naming.is_role_like(role):
            yield (
                role,
                (0.9 if naming.is_role_like(role) else 1.1) if is_work else 0.5,
                " ".join(words[first : place + 1]),
            )


_SHORT, _LONGEST = 1, 3


def _is_of_title(word: str, last: str) -> bool:
    """Tell whether a word belongs to the title that ends with another: it is written as large or as small."""
    folded = word.replace("İ", "i").casefold()
    if folded in _OF_A_TITLE:
        return word[:1].isupper() == last[:1].isupper() or folded in _LANGUAGES
    is_like = word[:1].isupper() == last[:1].isupper() or (word[:1].isalnum() and word[1:2].isupper())
    return bool(word) and is_like and folded not in _NO_TITLE and not _ENDS_A_PHRASE.search(folded)
