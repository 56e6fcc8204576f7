"""Tells words of jobs from the same words of other matters: what is sent in, a competition, a cohort."""

from __future__ import annotations

from collections.abc import Collection

from afterword.domain.lexicon.classes import CLASSES, OTHER_WORD
from afterword.domain.sentences import Sentence

_FOREIGN, _APPLICATION = CLASSES["foreign"], CLASSES["application"]
_SENT_IN = frozenset(("submission", "submissions"))
# "A place in the 2021 cohort" of interns, "competition 017338" for a post.
_OF_BOTH = frozenset(("cohort", "batch", "wave", "space", "spaces", "competition", "competitions"))
_OF_WORK = frozenset(CLASSES[name] for name in ("job", "test", "interview", "hiring"))
_INTERVIEW = "interview"
"""Within a phrase as well: "the interview stage"."""


def take_as_of_work(sentences: Collection[Sentence]) -> None:
    """Tag submissions as applications, and other words as none, where a mail speaks of work alone."""
    places = [
        (each, at)
        for each in sentences
        if _FOREIGN in each.tags
        for at, tag in enumerate(each.tags)
        if tag == _FOREIGN
    ]
    if not places or any(each.words[at] not in _SENT_IN | _OF_BOTH for each, at in places):
        return
    if any(each.has(_OF_WORK) or _INTERVIEW in each.words for each in sentences):
        for each, at in places:
            tag = _APPLICATION if each.words[at] in _SENT_IN else OTHER_WORD
            each.tags = each.tags[:at] + tag + each.tags[at + 1 :]
