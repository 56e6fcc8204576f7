"""Takes the links that stand in a row below a mail, "Unsubscribe | Privacy | Terms", from the lines in which somebody may sign."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import words_of

_STROKE = re.compile(r" [|·•] ")
_LINKS = words_of(
    "unsubscribe privacy terms imprint impressum datenschutz abmelden abbestellen agb cookies help settings preferences faq home facebook linkedin instagram xing youtube désabonner confidentialité desuscribirse privacidad aviso privacidade privacybeleid afmelden"
)
_LONGEST, _FEWEST = 3, 2


def cut_links(line: str) -> str:
    """Return a line without the links in it; nothing is left of a row that has no more than these."""
    pieces = _STROKE.split(line)
    if len(pieces) == 1:
        return line
    kept = [piece for piece in pieces if not _is_link(piece)]
    if len(pieces) - len(kept) < _FEWEST:
        # "Ana Ruiz | Help Desk"
        return line
    return " | ".join(kept)


def _is_link(piece: str) -> bool:
    words = piece.casefold().split()
    return len(words) <= _LONGEST and not _LINKS.isdisjoint(words)
