"""Tells whether a quotation goes on from one sentence to the next."""

from __future__ import annotations

import re

QUOTE = '"'
_OPENS_A_QUOTE = re.compile(':"[^"]*$')


def is_in_quotes(tags: str, is_open: bool) -> bool:
    """Tell whether a quotation that begins a sentence, or began before it, goes on behind it."""
    is_odd = tags.count(QUOTE) % 2 == 1
    return not is_odd if is_open else is_odd and (tags[0] == QUOTE or _OPENS_A_QUOTE.search(tags) is not None)
