"""Puts back what some programs spoil in a text: line breaks that were dropped, and letters left encoded.

"Dear Ana,Thank you.RegardsKim" was five lines, and "we=E2=80=99ve" is "we've".
"""

from __future__ import annotations

import re
from binascii import unhexlify

_CODE = re.compile(r"(?:=[C-F][0-9A-F](?:=[89AB][0-9A-F]){1,3})+")
_MOST_LINES = 3
_FEWEST_SEAMS = 2
# A mark with the next sentence right behind it.
_SEAM = re.compile(r"(?<=[^\W\d_][.!?,:;)])(?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ]+(?:[A-Z][a-z]+)?[ ,])")
# A small letter with a capital behind it, where no name is written so.
_WORDS_RUN_TOGETHER = re.compile(r"(?<=[a-zß-ÿ]{2})(?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ]{2}|(?:HR|CEO|CTO|CFO|VP)\b)")
_BEHIND_BRACKET = re.compile(r"(?<=[\])])(?=[A-ZÀ-ÖØ-Þ])")
_SMALL_WORDS = frozenset(
    [
        "the",
        "of",
        "for",
        "at",
        "a",
        "an",
        "our",
        "your",
        "with",
        "der",
        "des",
        "dem",
        "die",
        "das",
        "den",
        "als",
        "zur",
        "zum",
        "am",
        "im",
        "vm",
        "vom",
        "beim",
        "la",
        "le",
        "les",
        "de",
        "du",
        "da",
        "do",
        "della",
        "di",
        "del",
        "el",
        "al",
    ]
)
_LAST_LETTERS = re.compile(r"[^\W\d_]+$")
_FIRST_LETTERS = re.compile(r"[^\W\d_]+")
_WRITTEN_SO = re.compile(
    r"(?:Linked|You|Java|Type|Git|Face|Dev|Pay|Power|Post|My|Mac|Sales|Door|Hub|Word|Docu|Open|Auto|Photo|Snap)$"
)


def restore(text: str) -> str:
    """Return a text of one long line in its lines, and letters for their codes; any other as it is."""
    if "=" in text and _CODE.search(text):
        text = _CODE.sub(_decode, text).replace("=\n", "")
    text = _join_wrapped(text)
    if text.count("\n") > _MOST_LINES or len(_SEAM.findall(text)) < _FEWEST_SEAMS:
        return text
    parted = _BEHIND_BRACKET.sub("\n", _SEAM.sub("\n", text))
    return _WORDS_RUN_TOGETHER.sub(lambda seam: "" if _is_written_so(parted, seam.start()) else "\n", parted)


def _join_wrapped(text: str) -> str:
    """Join a line that ends in a small word with the next one: "at the" and "University of Ulm" below it."""
    lines = text.split("\n")
    for index in range(len(lines) - 2, -1, -1):
        last = lines[index].rstrip().rpartition(" ")[2]
        following = lines[index + 1]
        if last in _SMALL_WORDS and following[:1].isalpha() and lines[index][:1] != ">":
            lines[index : index + 2] = [f"{lines[index].rstrip()} {following}"]
    return "\n".join(lines)


def _is_written_so(text: str, seam: int) -> bool:
    """Tell whether a name has a capital in its middle: it is known for it, or stands so more than once."""
    if _WRITTEN_SO.search(text[max(0, seam - 8) : seam]):
        return True
    word = _LAST_LETTERS.search(text[max(0, seam - 12) : seam])
    rest = _FIRST_LETTERS.match(text, seam)
    return bool(word and rest and text.count(word[0] + rest[0]) > 1)


def _decode(codes: re.Match[str]) -> str:
    return unhexlify(codes[0].replace("=", "")).decode("utf-8", "replace")
