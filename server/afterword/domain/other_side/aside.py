"""Parts what a mail says aside, of another time or in the reader's stead, from what it tells them today."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from afterword.domain.evidence.gathering import gather
from afterword.domain.evidence.whole_mail import ANY_DECISION
from afterword.domain.facts.pattern_text import any_of
from afterword.domain.verdict import decide

# Words alone tell less where few are left.
_BY_WORDS = 0.6
_SENTENCE = re.compile(r"(?:[^.!?…\n]|\.(?=\w|,)|\n(?!\s*\n))+[.!?…]*|\n\s*\n")
# That a post is open again reads like a no by itself.
_OPEN_AGAIN = any_of(
    r"""
    re-?(?:opened|advertised|posted|listed)
    (?:neu|erneut|wieder|nochmals) ausgeschrieben
    """,
    flags=re.IGNORECASE,
)


def cut_sentences(own: str) -> list[str]:
    """Return the sentences of a text, and what is blank between its paragraphs; joined they are the text."""
    return _SENTENCE.findall(own)


def find_told_aside(
    sentences: Collection[str], is_aside: Collection[bool | None], noes: Iterable[str], language: str
) -> str:
    """Return what is said aside, where it has all that is said of a no; nothing where the rest has some of it.

    Args:
        sentences: those of a mail.
        is_aside: whether each of them is said aside; None where it says what is no matter here.
        noes: the words in which a no was found.
        language: that of the mail; in it the rest is read as a mail of its own.
    """
    pairs = list(zip(sentences, is_aside, strict=True))
    aside = join(each for each, is_told in pairs if is_told)
    whole = join(sentences)
    # What stands in the subject alone is in no sentence.
    said = [each for each in (_OPEN_AGAIN.sub("", join((no,))) for no in noes) if each and each in whole]
    if not aside or not said or any(each not in aside for each in said):
        return ""
    rest = "".join(each for each, is_told in pairs if is_told is False)
    return "" if _says_no(_OPEN_AGAIN.sub("open", rest), language) else aside


def _says_no(text: str, language: str) -> bool:
    evidence = gather(text, "", language)
    verdict = decide(evidence)
    return verdict.is_rejection and (ANY_DECISION in evidence.features or verdict.score > _BY_WORDS)


def join(texts: Iterable[str]) -> str:
    """Return some texts as one, in small letters and with single blanks."""
    return " ".join(" ".join(texts).split()).lower()
