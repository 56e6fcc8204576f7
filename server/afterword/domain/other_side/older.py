"""Finds the older mail that a mail answers, where somebody else wrote it: marked as such, or by whom it greets."""

from __future__ import annotations

import re

from afterword.domain.mail.quoting import older_part
from afterword.domain.other_side import words

_NAME = re.compile(r"[^\W\d_]{3,}")
_TITLES = frozenset(("herr", "herrn", "frau", "prof", "miss", "team"))
_LINES_OF_A_GREETING = 2
_SHORT, _LINE = 12, 80
# Above an older mail: the line that tells whose it is.
_WRITER = re.compile(r"^[ \t>*]*(?:From|Von|De|Da|Van)[ \t*]*:.*", re.MULTILINE)


def find_older(text: str, own: str, sender: str, *, is_shown: bool) -> str:
    """Return the older mail below, or nothing where the same person wrote it.

    Args:
        text: the whole mail.
        own: what its sender wrote.
        sender: the name of who sent it.
        is_shown: whether it only shows the one below, which it then does not answer.
    """
    # What is quoted makes the whole longer than what the sender wrote.
    whose, older = older_part(text) if len(text) > len(own) + _SHORT else ("", "")
    if not older.strip():
        whose, older = "", _find_unmarked(own, sender)
    elif is_shown:
        return ""
    # A mail that was saved with its own lines above it quotes nobody.
    is_itself = bool(older) and own.strip()[:_LINE] in older
    is_hers = bool(sender) and sender in "".join(_WRITER.findall(whose) or whose)
    return "" if is_itself or is_hers else older


def answers_its_writer(text: str, own: str) -> bool:
    """Tell whether a mail greets who wrote the one it quotes: "Hi Ms Lauterbach" above "Eva Lauterbach wrote"."""
    whose, _ = older_part(text)
    greeting = words.GREETING.search(own)
    greeted = {name.lower() for name in _NAME.findall(greeting["whom"])} - _TITLES if greeting else set()
    return not greeted.isdisjoint(name.lower() for name in _NAME.findall(whose))


def _find_unmarked(own: str, sender: str) -> str:
    """Return the older mail that stands below without a mark: it greets the one whose mail this is."""
    names = {name.lower() for name in _NAME.findall(sender)}
    for found in words.GREETING_BELOW.finditer(own) if names else ():
        whom = {name.lower() for name in _NAME.findall(found["whom"])} - _TITLES
        if whom & names and _is_below(own, found.start("greeting")):
            return own[found.start("greeting") :]
    return ""


def _is_below(own: str, place: int) -> bool:
    """Tell whether a place is beyond the lines a mail greets its own reader in."""
    return len([line for line in own[:place].split("\n") if line.strip()]) >= _LINES_OF_A_GREETING
