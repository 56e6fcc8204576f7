"""Finds the sentences of a mail that say no of a thing, or leave the reader in: "Wir haben einen anderen Raum ausgewählt"."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.domain.mail.sentences import Sentence
from afterword.domain.voids.another_thing import is_another_thing
from afterword.domain.voids.still_wanted.find import is_reader_still_in


def find_things(sentences: Sequence[Sentence], language: str) -> set[int]:
    """Return the places of the sentences whose words are worded like a no to the reader, and say none."""
    return {
        place
        for place, each in enumerate(sentences)
        if is_another_thing(each) or is_reader_still_in(each, language, is_said=False)
    }
