"""A draft as sentences of plain words: contractions written out, quotes made equal, places kept."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

FILLER_MARK = "~"
"""Stands before what a phrase may be interrupted by: a comma, a quote, an adverb of no weight."""

_TOKEN = re.compile(
    r"[^\W_]+(?:['’ʼ‘´`-][^\W_]+)*['’](?=\s|$)|[^\W_]+(?:['’ʼ‘´`-][^\W_]+)*|[?!.…]+|[,\"“”„«»–—;:()-]"
)
_APOSTROPHE = re.compile("[’ʼ‘´`]")
_QUOTES = frozenset('"“”„«»')
_SOFT_SIGNS = frozenset(",–—;:()-")

# The ends of words that stand for a word of their own.
_ENDINGS = (
    ("n't", "not"),
    ("'m", "am"),
    ("'re", "are"),
    ("'ve", "have"),
    ("'ll", "will"),
    ("'d", "would"),
)
_IS_AFTER = frozenset(
    ("it", "that", "this", "what", "who", "how", "there", "here", "he", "she", "where", "why")
)
_NEGATED = ("do", "did", "does", "is", "was", "are", "were", "would", "could", "should", "has", "have", "had")
# Written without the apostrophe, run together, or short.
_SPELLED_OUT = {
    **{f"{verb}nt": f"{verb} not" for verb in _NEGATED},
    "cannot": "can not",
    "can't": "can not",
    "cant": "can not",
    "won't": "will not",
    "wont": "will not",
    "ain't": "is not",
    "shan't": "shall not",
    "im": "i am",
    "ive": "i have",
    "youre": "you are",
    "youve": "you have",
    "youll": "you will",
    "thats": "that is",
    "whats": "what is",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "let's": "let us",
    "u": "you",
    "ur": "your",
    "r": "are",
    "y'all": "you all",
    "pls": "please",
    "plz": "please",
    "thx": "thanks",
    "coz": "because",
    "cuz": "because",
    "shoulda": "should have",
    "coulda": "could have",
    "woulda": "would have",
    "e-mail": "email",
    "emails": "email",
    "e-mails": "email",
}


@dataclass(frozen=True)
class Sentence:
    """One sentence.

    Attributes:
        start, end: where it stands in the draft, in code points.
        stream: its plain words, one space before and after each; the last is its end sign.
        is_question: it ends with a question mark.
    """

    start: int
    end: int
    stream: str
    is_question: bool
    _at: tuple[int, ...]
    _places: tuple[tuple[int, int], ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where a part of the stream stands in the draft; fillers at its end are left out."""
        first = bisect_right(self._at, start) - 1
        last = bisect_right(self._at, end - 1) - 1
        while last > first and self.stream[self._at[last]] in FILLER_MARK + "?!.":
            last -= 1
        return self._places[max(first, 0)][0], self._places[last][1]

    def word_place(self, number: int) -> tuple[int, int]:
        """Return where the word or sign of that number in the stream stands in the draft."""
        return self._places[number]


def read_sentence(text: str, start: int, end: int, fillers: frozenset[str]) -> Sentence:
    """Read the sentence that stands at a place in a draft."""
    parts, at, places = [" "], [], []
    length = 1
    for word, first, last in _plain_words(text, start, end):
        marked = FILLER_MARK + word if word in fillers or word in _SOFT_SIGNS or word == '"' else word
        at.append(length)
        places.append((first, last))
        parts.append(marked + " ")
        length += len(marked) + 1
    stream = "".join(parts)
    return Sentence(start, end, stream, "?" in stream[-4:], tuple(at), tuple(places))


def _plain_words(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for token in _TOKEN.finditer(text, start, end):
        written = token.group()
        first, last = token.span()
        if written[0] in _QUOTES:
            yield '"', first, last
        elif written[0] in "?!.…":
            yield _end_sign(written), first, last
        else:
            for word in _spell_out(_APOSTROPHE.sub("'", written).lower()):
                yield word, first, last


def _end_sign(written: str) -> str:
    return "?" if "?" in written else "!" if "!" in written else "."


def _spell_out(word: str) -> list[str]:
    known = _SPELLED_OUT.get(word)
    if known:
        return known.split()
    if "'" not in word:
        return [word]
    for ending, whole in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return [word[: -len(ending)], whole]
    if word.endswith("'s"):
        stem = word[:-2]
        return [stem, "is" if stem in _IS_AFTER else "s"]
    return [word.rstrip("'")]
