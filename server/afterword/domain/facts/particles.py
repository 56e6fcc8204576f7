"""The small words in people's names: "van", "d'", "al-"."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import cut_front, has_any

PARTICLES = frozenset(
    "von van de der den da di del della dos das du la le el al bin ibn ter ten zu zur st mac mc y e ap ferch"
    " vom zum dei degli delle dello dalla dalle los las lo 't ’t 's ’s 'n de' de’ d' d’ af av abu bint ab verch ní nic ó".split()
)
_PLACES = (" op ", " in ", " aan ", " uit ", " bij ")
_PLACED = re.compile(r" (?:op|in|aan|uit|bij) (?:(?:de|den|der|het) |['’]t )(?=[A-Z])")
# "Solène d'Ambray", "Chiara dell'Orto", "Tariq al-Masri"
_SMALL_BEFORE = re.compile(
    r"(?:[dl]|dell|dall|degl|sant)['’](?=[^\W\d_]{2})|(?:al|el|as|ash|an|ar|at|az|ad|ibn|bin|ben|abu)-(?=[^\W\d_]{2})"
)


def write_with_van(name: str) -> str:
    """Return a name in which one small word stands for two: "Bram op den Berg", "Sjoerd in 't Veld"."""
    return _PLACED.sub(" van ", name) if has_any(_PLACES, name) else name


def cut_small_before(word: str) -> str:
    """Return a surname without what is joined to it: "d'Ambray", "dell'Orto", "al-Masri"."""
    return cut_front(_SMALL_BEFORE, word)
