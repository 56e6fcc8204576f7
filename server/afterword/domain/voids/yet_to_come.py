"""Tells that a no is yet to come, or is the reader's too: "will be appointed to the post in May"."""

from __future__ import annotations

import re

from afterword.domain.mail.sentences import Sentence
from afterword.domain.voids.said_of_another import OF_THE_CHOSEN

_COLON = ":"
_CHOSEN = frozenset(("appointed", "hired", "recruited", "chosen", "selected", "offered", "given"))
_NOT_THE_READER = frozenset(
    ("another", "other", "others", "internal", "internally", "someone", "somebody", "else", "different")
)
_OF_TIMES = (["of", "time"], ["of", "date"], ["of", "day"], ["of", "slot"])
_CHOOSES = frozenset(("selected", "chose", "listed", "picked", "ranked"))
_LEAVES = frozenset(("retire", "leave", "resign", "relocate"))
_NO_MORE_MAIL = re.compile(
    r"\bkeine weiteren (?:E-?Mails?|Mails|Nachrichten|Newsletter|Benachrichtigungen)\b"
)
_SOME = frozenset(("few", "several", "some", "dozens", "plenty", "lots"))
_DATES = frozenset(("deadline", "deadlines", "closing", "window"))
_FUNDS = frozenset(("budget", "budgets", "funding", "funds"))
_STILL = frozenset(("yet", "hoped", "still"))
_LATER = frozenset(("voraussichtlich", "frühestens", "demnächst", "planmäßig"))
_WILL = frozenset(("wird", "werden"))
_OTHERWISE = frozenset(("anderweitig", "intern", "anders", "nicht", "andere", "anderen", "jemand"))
# "Wir haben Sie und zwei andere in die engere Wahl genommen."
_READER_TOO = re.compile(r"\b(?:Sie|[Dd]ich|[Dd]u) und (?:noch )?(?:\w+ )?(?:andere|weitere)\b")
# "Zum Stand Ihrer Bewerbung: Nicht alle können eingeladen werden."
_FOR_ALL_BEHIND_A_COLON = re.compile(r": ?(?:Wer|Nicht alle|Nicht jede[rn]?|Not all|Not every\w*)\b")


def is_yet_to_come(sentence: Sentence, first: int, last: int, name: str, language: str) -> bool:
    """Tell whether the words from `first` up to `last` are of what will be, or of all, the reader among them.

    Args:
        name: that of the signal that they give.
    """
    words = sentence.words
    if _COLON in sentence.tags and _FOR_ALL_BEHIND_A_COLON.search(sentence.text):
        return True
    if language == "en":
        return _is_in_english(words, first, last, name)
    if language != "de":
        return False
    if "keine" in words and _NO_MORE_MAIL.search(sentence.text):
        return True
    if name in OF_THE_CHOSEN and _READER_TOO.search(sentence.text):
        return True
    is_later = not _LATER.isdisjoint(words) and not _WILL.isdisjoint(words)
    return name == "position_gone" and is_later and _OTHERWISE.isdisjoint(words)


def _is_in_english(words: list[str], first: int, last: int, name: str) -> bool:
    said = words[first:last]
    # "Successful candidates will be appointed to the post in May."
    if name in OF_THE_CHOSEN and words[max(0, first - 2) : first] == ["will", "be"]:
        return words[first] in _CHOSEN and _NOT_THE_READER.isdisjoint(words)
    # "The client has already turned down a few CVs because they want Playwright, which you have."
    if name == "turned_down" and "your" not in said and not _SOME.isdisjoint(words[first : last + 2]):
        return True
    # "You selected New York as first and Charlotte as second choice."
    if name == "came_second" and not _CHOOSES.isdisjoint(said[:3]):
        return True
    # "Reply with your first and second choice of time."
    if name == "came_second" and said[-2:] in _OF_TIMES:
        return True
    # "The incumbent has decided to retire and the internal candidates were not chosen."
    if name == "others_chosen" and not _LEAVES.isdisjoint(words[first : first + 4]):
        return True
    # "We've decided to extend the deadline for other candidates."
    if name == "others_chosen" and not _DATES.isdisjoint(said):
        return True
    # "We had hoped to have news by now, but the budget has not been approved."
    is_of_funds = "approved" in said and not _FUNDS.isdisjoint(words[max(0, first - 3) : first])
    return is_of_funds and not _STILL.isdisjoint(words)
