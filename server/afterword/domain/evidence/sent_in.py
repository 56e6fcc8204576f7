"""Tells words of jobs from the same words of other matters: what is sent in, a competition, a cohort."""

from __future__ import annotations

import re
from collections.abc import Collection

from afterword.domain.facts.work_words import speaks_of_work
from afterword.domain.lexicon.classes import CLASSES, OTHER_WORD
from afterword.domain.mail.sentences import Sentence

_FOREIGN, _APPLICATION = CLASSES["foreign"], CLASSES["application"]
_SENT_IN = frozenset(("submission", "submissions"))
# "A place in the 2021 cohort" of interns, "competition 017338" for a post.
_OF_BOTH = frozenset(("cohort", "batch", "wave", "space", "spaces", "competition", "competitions"))
_OF_WORK = frozenset(CLASSES[name] for name in ("job", "test", "interview", "hiring"))
_COMPETITIONS = frozenset(("competition", "competitions"))
# What a public service calls a vacancy: "Competition 22-118".
_NUMBERED = re.compile(
    r"\b[Cc]ompetition(?: (?:[Nn]umber|[Nn]o|[Ii][Dd]|[Rr]ef\w*))?[.:]* "
    r"[#(]?(?:[A-Z]{1,5}[- ]?)?(?:\d+[-/]\d+|\d{5,})"
)
_OTHER_CONTEST = re.compile(
    r"\b(?:prizes?|entry|entries|entrants?|winning|photo\w*|film|essay|recipe|design|talent|jury|judges)\b",
    re.IGNORECASE,
)
# "Your app" is short for an application where nothing is said of software.
_SHORT_FOR_IT = "app"
_SOFTWARE = frozenset(
    "app apps download install update version build store developer developers users user feature release login account review reviewed guidelines crash submission launch bug bugs platform publish published listing ios android".split()
)
_INTERVIEW = "interview"
"""Within a phrase as well: "the interview stage"."""


def take_as_of_work(sentences: Collection[Sentence], text: str) -> None:
    """Tag submissions as applications, and other words as none, where a mail speaks of work alone.

    Args:
        text: the whole of the mail, with the numbers that are no words.
    """
    places = [
        (each, at)
        for each in sentences
        if _FOREIGN in each.tags
        for at, tag in enumerate(each.tags)
        if tag == _FOREIGN
    ]
    if places and all(_is_short_for_it(each, at) for each, at in places):
        words = [word for each in sentences for word in each.words]
        if "application" in words and sum(word in _SOFTWARE for word in words) == len(places):
            for each, at in places:
                each.tags = f"{each.tags[:at]}{CLASSES['you']}{_APPLICATION}{each.tags[at + 2 :]}"
            return
    is_numbered = bool(places) and _NUMBERED.search(text) is not None
    is_competition = bool(places) and all(each.words[at] in _COMPETITIONS for each, at in places)
    if (
        is_competition
        and (is_numbered or any(map(speaks_of_work, sentences)))
        and not any(_OTHER_CONTEST.search(each.text) for each in sentences)
    ):
        for each, at in places:
            each.tags = each.tags[:at] + CLASSES["job"] + each.tags[at + 1 :]
        return
    if not places or any(each.words[at] not in _SENT_IN | _OF_BOTH for each, at in places):
        return
    if any(each.has(_OF_WORK) or _INTERVIEW in each.words for each in sentences):
        for each, at in places:
            tag = _APPLICATION if each.words[at] in _SENT_IN else OTHER_WORD
            each.tags = each.tags[:at] + tag + each.tags[at + 1 :]


def _is_short_for_it(sentence: Sentence, at: int) -> bool:
    """Tell whether "your app" stands at a place."""
    return sentence.words[at] == "your" and sentence.words[at + 1 : at + 2] == [_SHORT_FOR_IT]
