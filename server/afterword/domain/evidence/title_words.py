"""Takes words in the title of a job for what they are there: "Grant Writer", "Dog Walker", "Clerk I".

A grant, a dog or a journal are other matters that one applies for, and "I" is who writes. In front of a word
for work, where the sentence speaks of a position or an application for it, they are a part of its name.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from afterword.domain.evidence.words_in_names import is_capital, say_nothing
from afterword.domain.facts.occupations import OCCUPATIONS
from afterword.domain.facts.pattern_text import words_of
from afterword.domain.lexicon.classes import CLASSES, PART_OF_PHRASE
from afterword.domain.lexicon.lookup import Lexicon
from afterword.domain.mail.sentences import Sentence, tag_without

_FOREIGN, _JOB = CLASSES["foreign"], CLASSES["job"]
_SINGLE = re.compile(f"{_FOREIGN}(?!{PART_OF_PHRASE})")
# Who holds a title for a course, a prize or the good of all; who is called so is no employee.
_NO_WORK = words_of(
    """
    fellow staff scholar student guide artist host hostess owner president principal ambassador
    reader doctoral phd postdoc doctorate master leader leaders mentor judge singer soprano speaker
    musician author apprentice trainee reviewer group
    """
)
_NO_TITLE = words_of(
    """
    volunteer volunteers volunteering foster fostering host creator affiliate seller sellers
    fellowship msc bsc mba masters bachelor undergraduate postgraduate peer donor founders
    manuscript manuscripts abstract abstracts paper papers
    """
)
# Who leads or looks after volunteers is paid for it more often than not.
_OF_VOLUNTEERS = words_of("volunteer volunteers volunteering")
_LEADS_VOLUNTEERS = words_of("manager coordinator administrator recruiter officer director")
_IS_APPLIED_FOR = frozenset(("for", "of", "as", "be", "become"))
_ARTICLES = frozenset(("the", "a", "an", "our"))
_IS_A_JOB = frozenset(("position", "role", "job", "post", "vacancy", "opening", "opportunity", "application"))
_WORDS_OF_A_TITLE, _WORDS_BEHIND = 3, 3
_SHORT = 7
_JOBS = "(?:[Aa]pplication|[Pp]osition|[Pp]ost|[Rr]ole|[Jj]ob|[Vv]acancy|[Ee]xam|[Ee]xamination)"
# "Clerk I was" is a grade only where a word for the job stands before it: "As a clerk I was".
_FIRST_GRADE = (
    re.compile(
        rf"\b{_JOBS}\b[^.]*? (?P<work>[A-Z][a-z]+) (?P<grade>I)\b,?"
        r" (?:was|has|is|did|does|will|could|cannot|can)\b"
    ),
    re.compile(rf"\b(?P<work>[A-Z][a-z]+) (?P<grade>I)\b(?: {_JOBS}\b| ?[-–(|:;]|$)"),
)


def take_titles_as_names(
    heading: Collection[Sentence], sentences: Collection[Sentence], lexicon: Lexicon
) -> None:
    """Tag words for other matters, and the grade of a post, as saying nothing where they name a job."""
    names: set[str] = set()
    for each in (*heading, *sentences):
        if " I" in each.text and "i" in each.words:
            _take_grade(each, lexicon)
        if _FOREIGN in each.tags:
            is_title = each in heading and len(each.words) <= _SHORT
            names.update(each.words[at] for at in _find_titled(each, is_title))
    if not names:
        return
    for each in (*heading, *sentences):
        for found in _SINGLE.finditer(each.tags):
            at = found.start()
            if each.words[at] in names and (is_capital(each, at) or _find_head(each, at)):
                say_nothing(each, at)


def _find_titled(sentence: Sentence, is_title: bool) -> list[int]:
    """Return where words for other matters stand in the title of a job."""
    places = []
    for found in _SINGLE.finditer(sentence.tags):
        at = found.start()
        head = _find_head(sentence, at)
        if not head or not _may_name_work(sentence.words[at], sentence.words[head]):
            continue
        behind = sentence.words[head + 1 : head + 1 + _WORDS_BEHIND]
        if is_title or not _IS_A_JOB.isdisjoint(behind) or _is_applied_for(sentence, at):
            places.append(at)
    return places


def _may_name_work(word: str, head: str) -> bool:
    if word in _OF_VOLUNTEERS:
        return head in _LEADS_VOLUNTEERS
    return word not in _NO_TITLE


def _is_work(word: str) -> bool:
    return word in OCCUPATIONS and word not in _NO_WORK


def _find_head(sentence: Sentence, at: int) -> int:
    """Return where the word for work stands behind a word, or nought."""
    for place in range(at + 1, min(at + 1 + _WORDS_OF_A_TITLE, len(sentence.words))):
        word = sentence.words[place]
        if _is_work(word) or _is_work(word.removesuffix("s")):
            start = sentence.spans[0][0]
            between = sentence.text[sentence.spans[at][0] - start : sentence.spans[place][0] - start]
            return place if between.replace(" ", "").isalpha() else 0
        # In small letters a title is two words: "the choir director position".
        if not word or not is_capital(sentence, place):
            break
    return 0


def _is_applied_for(sentence: Sentence, at: int) -> bool:
    """Tell whether "for", "as" or "of" stands before a title, with or without an article."""
    before = at - 1
    while before >= max(0, at - _WORDS_OF_A_TITLE) and is_capital(sentence, before):
        before -= 1
    if before > 0 and sentence.words[before] in _ARTICLES:
        before -= 1
    return before >= 0 and sentence.words[before] in _IS_APPLIED_FOR


def _take_grade(sentence: Sentence, lexicon: Lexicon) -> None:
    """Tag the "I" of "Your application for Clerk I was rejected" as a word that says nothing."""
    matches = (pattern.search(sentence.text) for pattern in _FIRST_GRADE)
    found = next((each for each in matches if each and each["work"].lower() in OCCUPATIONS), None)
    if not found:
        return
    start = sentence.spans[0][0] + found.start("grade")
    at = next(number for number, span in enumerate(sentence.spans) if span[0] == start)
    tag_without(sentence, at, lexicon)
