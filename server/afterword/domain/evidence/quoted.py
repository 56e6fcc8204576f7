"""Tells which sentences stand in a quotation, which may go on from one to the next."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.lexicon.classes import OTHER_WORD
from afterword.domain.mail.sentences import Sentence

QUOTE = '"'
_OPENS_A_QUOTE = re.compile(':"[^"]*$')


def take_quoted(sentences: Sequence[Sentence]) -> set[int]:
    """Return the numbers of the sentences in a quotation that begins one, or began before it; none where all are in it.

    A mark that closes one and stands before the next sentence is taken out of its tags: it opens nothing there.
    """
    quoted = set[int]()
    is_open = False
    for number, sentence in enumerate(sentences):
        was_open, is_open = is_open, _is_open_behind(sentence.tags, is_open)
        is_closed_before = was_open and sentence.tags[0] == QUOTE
        if is_open or (was_open and not is_closed_before):
            quoted.add(number)
        elif is_closed_before:
            sentence.tags = OTHER_WORD + sentence.tags[1:]
    return quoted if len(quoted) < len(sentences) else set()


def _is_open_behind(tags: str, is_open: bool) -> bool:
    is_odd = tags.count(QUOTE) % 2 == 1
    return not is_odd if is_open else is_odd and (tags[0] == QUOTE or _OPENS_A_QUOTE.search(tags) is not None)
