"""What is known of words that may be mistaken for what they say, where they are part of a name or of a title."""

from __future__ import annotations

from afterword.domain.lexicon.classes import CLASSES, OTHER_WORD, PART_OF_PHRASE
from afterword.domain.mail.sentences import Sentence

# What speaks against a no, where it is no part of a name ("Student Loans Agency"), and what leaves it open ("Till & Trowel").
MISTAKEN = frozenset(
    CLASSES[name]
    for name in "foreign shop article if until not_yet past hold withdraw offer day pending future without".split()
)


def is_capital(sentence: Sentence, at: int) -> bool:
    """Tell whether a word is written with a capital."""
    return sentence.text[sentence.spans[at][0] - sentence.spans[0][0]].isupper()


def may_be_named(sentence: Sentence, *, is_first_counted: bool) -> bool:
    """Tell whether a word that may be mistaken is written with a capital.

    Args:
        is_first_counted: whether the first word counts, which has one in any case.
    """
    return any(
        letter in MISTAKEN and word.capitalize() in sentence.text[0 if is_first_counted else at and 1 :]
        for at, (letter, word) in enumerate(zip(sentence.tags, sentence.words, strict=True))
    )


def say_nothing(sentence: Sentence, place: int) -> None:
    """Tag a word, with the phrase that it begins, as saying nothing."""
    end = place + 1
    while end < len(sentence.tags) and sentence.tags[end] == PART_OF_PHRASE:
        end += 1
    sentence.tags = sentence.tags[:place] + OTHER_WORD * (end - place) + sentence.tags[end:]
