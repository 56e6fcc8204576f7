"""Tells what somebody sent in for a job from what others send in to journals and contests."""

from __future__ import annotations

from collections.abc import Collection

from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.sentences import Sentence

_FOREIGN, _APPLICATION = CLASSES["foreign"], CLASSES["application"]
_SENT_IN = frozenset(("submission", "submissions"))
_OF_WORK = frozenset(CLASSES[name] for name in ("job", "test", "interview", "hiring"))
_INTERVIEW = "interview"
"""Within a phrase as well: "the interview stage"."""


def take_what_was_sent_in(sentences: Collection[Sentence]) -> None:
    """Tag submissions as applications where a mail speaks of work and of no other matter."""
    places = [
        (each, at)
        for each in sentences
        if _FOREIGN in each.tags
        for at, tag in enumerate(each.tags)
        if tag == _FOREIGN
    ]
    if not places or any(each.words[at] not in _SENT_IN for each, at in places):
        return
    if any(each.has(_OF_WORK) or _INTERVIEW in each.words for each in sentences):
        for each, at in places:
            each.tags = each.tags[:at] + _APPLICATION + each.tags[at + 1 :]
