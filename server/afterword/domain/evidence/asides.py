"""Takes words of other matters for none where a mail about an application says them beside: a story, a gift.

"When Juno began in 2009 she had two pans and a waiting list" tells of the house, "your drawings (and the cat)"
is an aside, and "15% off your next order" is what an applicant is given; none of them was applied for.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from afterword.domain.lexicon.classes import CLASSES, OTHER_WORD
from afterword.domain.mail.sentences import Sentence

_OTHER_MATTERS = (CLASSES["foreign"], CLASSES["shop"])
_YOU = CLASSES["you"]
_APPLIED = frozenset((CLASSES["application"], CLASSES["apply"]))
_YEAR = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Ii]m Jahr|[Ss]eit) (?:19|20)\d\d\b")
_GIFT = re.compile(r"\b\d+ ?(?:%|per cent|Prozent) (?:off|discount|Rabatt)\b")
_BRACKETS = re.compile(r"\([^()]*\)")


def take_asides_as_none(heading: Collection[Sentence], sentences: Collection[Sentence]) -> None:
    """Tag such words as saying nothing, where all of a mail's words of other matters are said beside."""
    if any(_has_any(each) for each in heading):
        return
    told = [each for each in sentences if _has_any(each)]
    if not told or all(_APPLIED.isdisjoint(each.tags) for each in sentences):
        return
    asides = [_find_asides(each) for each in told]
    if all(len(places) == _count(each) for each, places in zip(told, asides, strict=True)):
        for each, places in zip(told, asides, strict=True):
            for at in places:
                each.tags = each.tags[:at] + OTHER_WORD + each.tags[at + 1 :]


def _has_any(sentence: Sentence) -> bool:
    return any(letter in sentence.tags for letter in _OTHER_MATTERS)


def _count(sentence: Sentence) -> int:
    return sum(map(sentence.tags.count, _OTHER_MATTERS))


def _find_asides(sentence: Sentence) -> list[int]:
    """Return the places of words of other matters that a sentence says beside."""
    if not _APPLIED.isdisjoint(sentence.tags):
        return []
    places = [at for at, tag in enumerate(sentence.tags) if tag in _OTHER_MATTERS]
    if _GIFT.search(sentence.text) or (_YOU not in sentence.tags and _YEAR.search(sentence.text)):
        return places
    start = sentence.spans[0][0]
    brackets = [found.span() for found in _BRACKETS.finditer(sentence.text)]
    return [
        at for at in places if any(begin < sentence.spans[at][0] - start < end for begin, end in brackets)
    ]
