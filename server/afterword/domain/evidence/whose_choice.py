"""Tells that a no in a mail is none, as the reader has left, is offered the job, or is told what has changed since."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.domain.evidence.asked_on import is_offered
from afterword.domain.evidence.german_work import is_changed_since
from afterword.domain.evidence.whole_mail import APPLICATION_LETTERS
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence
from afterword.domain.voids.by_classes import PAST, YOUR_OWN

_WITHDRAW = CLASSES["withdraw"]


def find_whose_choice(
    sentences: list[Sentence], about: Sequence[Sentence], language: str, *, is_said: bool
) -> tuple[str, bool]:
    """Return why a no is none, or nothing, and whether it is open again.

    Args:
        about: what the mail answers.
        is_said: whether a signal says no in it.
    """
    # "We had nothing for you in spring. That has changed."
    has_changed = language == "de" and is_said and any(map(is_changed_since, sentences))
    # "Re: Withdrawing my application": the reader's own choice is what it answers.
    if any(_WITHDRAW in each.tags and not APPLICATION_LETTERS.isdisjoint(each.tags) for each in about):
        return YOUR_OWN, has_changed
    return (PAST if has_changed or (is_said and is_offered(sentences, language)) else "", has_changed)
