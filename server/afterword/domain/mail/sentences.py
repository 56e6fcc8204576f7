"""Cuts a text into sentences and tags each word with the letter of its class."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import compress
from typing import NamedTuple

from afterword.domain.lexicon.classes import OTHER_WORD, PART_OF_PHRASE
from afterword.domain.lexicon.lookup import Lexicon
from afterword.domain.mail.letters import LetterPattern

_WORD_OR_MARK = r"LETTER+(?:['’]t\b)?|[,;:(\"“”„«»]"
_STOPS = r"[.!?…]+"
_WORDS = LetterPattern(_WORD_OR_MARK)
_TOKENS = LetterPattern(rf"{_WORD_OR_MARK}|(?P<stops>{_STOPS})")
# What begins with a class of signs is found soonest.
_BREAK = re.compile(r"[.!?…\n](?:(?<=\n)[\s>]*|[.!?…]*)")
_ABBREVIATIONS = frozenset(
    "dr mr mrs ms prof st inc ltd co corp e g i z b bzw ca mag dipl ing sr jr nr vs usw ggf evtl inkl max".split()
)
_MONTHS_BEGIN = frozenset("Jan Jän Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez".split())
"""German ones alone: where a stop behind the number makes it the day of a month."""
_BEFORE_ORDINALS = frozenset("als der die das den dem des zum zur vom im am".split())
_REFERENCES = frozenset(("ref", "réf", "rif"))
_SHORT_LINE = 50
# "Closing date: 31 January"
_LABELLED = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?[ \t]*: ")
_QUESTION = ("", "?", False)
_FILLER = ("no", OTHER_WORD, False)
_NUMBERED = frozenset("application reference ref requisition vacancy job post position case file".split())
_NUMBER_FOLLOWS = re.compile(r"\s*(?:is\b|was\b|:|#?[A-Z/-]*\d)")


class Fields(NamedTuple):
    """What a sentence adds up to in the tables of `evidence/phrasing.py`.

    Attributes:
        places: how many it has in each.
        whole: the sum of their numbers in the first table.
        others: those in each other table.
    """

    places: int
    whole: int
    others: tuple[int, ...]


@dataclass(slots=True)
class Sentence:
    """A sentence as one letter for each word.

    Attributes:
        mail: the text that it was cut from.
        start: where it begins in that.
        end: where it ends, with a question mark that counts as a word.
        words: the words in small letters; what is no word is empty.
        fields: what the network reads in it, once it was read.
        lowered: the text in small letters, once that was asked for.
        places: where each word stands, once that was asked: few sentences are asked for it.
        leaves_in: whether it leaves the reader in, once that was asked: where a no is said in it, and where none is.
    """

    text: str
    tags: str
    words: list[str]
    mail: str
    start: int
    end: int
    fields: Fields | None = None
    lowered: str = ""
    leaves_in: dict[bool, bool] | None = None
    places: list[tuple[int, int]] | None = None

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Return where each word begins and ends in the mail."""
        if self.places is None:
            self.places = [
                token.span()
                for token in _TOKENS.choose(self.mail).finditer(self.mail, self.start, self.end)
                if token.lastgroup is None or "?" in token[0]
            ]
        return self.places

    def lower(self) -> str:
        """Return the text in small letters, each at its place."""
        if not self.lowered:
            # In small letters this one letter is two, and would move what stands behind it.
            self.lowered = self.text.replace("İ", "I").lower()
        return self.lowered

    def quote(self, first: int, last: int) -> str:
        """Return the text from the word `first` up to the word `last`."""
        while last < len(self.tags) and self.tags[last] == PART_OF_PHRASE:
            last += 1
        spans = self.spans
        return self.mail[spans[first][0] : spans[last - 1][1]]

    def has(self, letters: frozenset[str]) -> bool:
        """Tell whether a word of one of the classes stands in the sentence."""
        return not letters.isdisjoint(self.tags)


def cut(text: str, lexicon: Lexicon) -> list[Sentence]:
    """Return the sentences of a text."""
    sentences: list[Sentence] = []
    found: list[tuple[str, str, bool]] = []
    begin = line_start = behind = 0
    pattern, read = _WORDS.choose(text), lexicon.read
    for break_ in _BREAK.finditer(text):
        start, end = break_.span()
        words = pattern.findall(text, behind, start)
        if words:
            if not found:
                begin = text.index(words[0], behind)
            found += map(read, words)
        stops, last = break_[0], start
        if stops[0] == "\n":
            while start > behind and text[start - 1] in " \t":
                start -= 1
            last = start
            is_end = _ends_sentence(text, stops, line_start, start, end)
            line_start = end
        else:
            is_end = stops[0] != "." or _is_full_stop(text, found, start, end)
            if is_end and _is_number(found) and _NUMBER_FOLLOWS.match(text, end):
                # "Your application no. is 27": the number of it, and no "no".
                found[-1], is_end = _FILLER, False
            if "?" in stops and found:
                found.append(_QUESTION)
                last = end
        behind = end
        if is_end and found:
            sentences.append(Sentence(text[begin:start], *_tag(found, lexicon), text, begin, last))
            found = []
    words = pattern.findall(text, behind)
    if words and not found:
        begin = text.index(words[0], behind)
    found += map(read, words)
    if found:
        sentence = Sentence(text[begin:], *_tag(found, lexicon), text, begin, len(text))
        sentence.text = text[begin : sentence.spans[-1][1]]
        sentences.append(sentence)
    return sentences


def _tag(found: list[tuple[str, str, bool]], lexicon: Lexicon) -> tuple[str, list[str]]:
    """Return the tags of a sentence, with the letter of a phrase for its first word and a filler for the others, and its words."""
    words, tags, heads = map(list, zip(*found, strict=True))
    end, last = 0, len(words) - 1
    for index in compress(range(last), heads):
        if end <= index:
            for others, letter in lexicon.phrases[words[index]].get(words[index + 1], ()):
                behind = index + 2 + len(others)
                if tuple(words[index + 2 : behind]) == others:
                    tags[index:behind] = letter + PART_OF_PHRASE * (behind - index - 1)
                    end = behind
                    break
    return "".join(tags), words


def tag_without(sentence: Sentence, at: int, lexicon: Lexicon) -> None:
    """Tag a sentence anew, as if the word at a place said nothing and were in no phrase."""
    found = [
        lexicon.read(word) if word and tag != _FILLER[1] else (word, tag, word in lexicon.phrases)
        for word, tag in zip(sentence.words, sentence.tags, strict=True)
    ]
    found[at] = ("", OTHER_WORD, False)
    sentence.tags, sentence.words = _tag(found, lexicon)


def _is_number(found: list[tuple[str, str, bool]]) -> bool:
    return len(found) > 1 and found[-1][0] == "no" and found[-2][0] in _NUMBERED


def _is_full_stop(text: str, found: list[tuple[str, str, bool]], start: int, end: int) -> bool:
    following = text[end : end + 1]
    if following and not following.isspace():
        # "invested.Unfortunately" ends a sentence, ".NET" and "example.com" do not.
        if not following.isupper() and following not in "\"'“”)":
            return False
        if text[start - 1 : start].isspace():
            return False
    if text[start - 1 : start].isdigit() and (
        text[end + 1 : end + 2].islower() or text[end + 1 : end + 4] in _MONTHS_BEGIN
    ):
        # "Ab 01.09. ist sie vergeben", "Bis zum 15. Januar".
        return False
    word = found[-1][0] if found else ""
    if text[start - 1 : start].isdigit() and word in _BEFORE_ORDINALS and text[end : end + 1] == " ":
        # "Die Stelle als 2. Offizier ist vergeben".
        return False
    # "(ref. 4471)"
    if word in _REFERENCES and text[end + 1 : end + 2].isdigit():
        return False
    # "J. Prentice was not selected": a letter of a name.
    is_initial = (
        len(word) == 1 and word != "i" and text[start - 1].isupper() and text[end + 1 : end + 2].isupper()
    )
    return not (is_initial or word in _ABBREVIATIONS)


def _ends_sentence(text: str, break_: str, line_start: int, start: int, end: int) -> bool:
    """Tell a line that ends a sentence from one that was wrapped at the edge."""
    if break_.count("\n") > 1:
        return True
    if text[end : end + 1].islower():
        return False
    return start - line_start < _SHORT_LINE or _LABELLED.match(text, end) is not None
