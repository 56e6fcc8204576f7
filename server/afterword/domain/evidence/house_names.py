"""Takes words in the name of a house for what they are there: "Student Loans Agency", "The Flat Company".

A loan, a flat or a journal are other matters that one applies for, and an order or a newsletter is ordinary mail; many
employers are called by them. A name is what stands in capitals behind "at" or "join", where it signs, or where it sends.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import chain

from afterword.domain.evidence.words_in_names import MISTAKEN, is_capital, may_be_named, say_nothing
from afterword.domain.facts.pattern_text import words_of
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence

_OF_A_JOB = frozenset(CLASSES[name] for name in ("job", "hiring"))
_CAPITAL = r"[A-ZÀ-Þ][\w'’.-]*\w"
_NAME = rf"{_CAPITAL}(?:,? (?:(?:&|\+|and|of|for|the|on|in) )*{_CAPITAL})*"
# "Joining Grant & Thorley": outright a house, whatever it is called.
_AT = re.compile(
    rf"(?:\b(?:at|with|[Jj]oin(?:ing)?|[Ww]ork(?:ing)? for|[Cc]areers? (?:at|with)|[Bb]ehalf of|[Ee]mployed by) |@ ?)(?P<the>the |The )?(?P<name>{_NAME})"
)
# Only without an article: "your application to the Arts Fund" asks for its money.
_TO = re.compile(
    rf"\b(?:[Ii]nterest(?:ed)? in|[Aa]ppl(?:ying|ied|ications?) (?:to|with)|[Cc]onsidering|[Cc]hoosing|[Ff]rom|[Hh]ere (?:in|at)) (?P<name>{_NAME})"
)
_SIGNS = re.compile(
    rf"^\W{{0,3}}(?:[Tt]he )?(?P<name>{_NAME})(?:,? (?:Recruit(?:ing|ment|ers)?|Careers?|HR|Talent|Hiring|People)(?: (?:and|&) \w+)?(?: Team| Department| Office)?)?\W*$"
)
# What is called so is applied for, and does not hire.
_APPLIED_FOR = words_of(
    """
    programme program scheme grant grants award awards prize scholarship scholarships fellowship fellowships bursary bursaries
    competition contest course degree exhibition residency cohort accelerator lottery waitlist waitlist admission admissions
    bachelor master masters msc bsc mba phd diploma certificate class classes bootcamp membership batch draw round visa licence
    license permit apartment flat room tenancy loan mortgage ballot stall journal
    """
)
# "Fellowship Secretariat", "Franchise Development": what signs so deals with the matter.
_OFFICES = words_of(
    """
    secretariat development office team committee department desk board panel unit services support admin administration
    coordinator manager officer lead section enquiries relations trustees judges jury editors editor chair
    """
)
_TEAM_WORDS = words_of(
    "team recruiting recruitment careers hr talent hiring people department office human resources"
)
# Whoever turns down a loan or a flat has applicants as well, and none of these.
_OF_A_SELECTION = words_of(
    "candidate candidates candidacy interview interviews interviewed interviewing shortlist shortlisted cv cvs resume résumé"
)
_LAST_LINES = 4
_LONGEST = 7


def take_houses_as_names(
    heading: Collection[Sentence], sentences: Collection[Sentence], body: str, sender: str
) -> None:
    """Tag words for other matters as saying nothing where they are part of what a house is called.

    Args:
        sender: the name of who sends.
    """
    said = [
        each
        for each in (*heading, *sentences)
        if each.has(MISTAKEN) and may_be_named(each, is_first_counted=False)
    ]
    if not said:
        return
    all_said = (*heading, *sentences)
    is_job = any(each.has(_OF_A_JOB) for each in all_said)
    is_selection = is_job or any(not _OF_A_SELECTION.isdisjoint(each.words) for each in all_said)
    found = _find_in_sentences(said, is_job)
    if is_selection:
        found = chain(found, _find_signed(body, sender))
    names = {word for name in found for word in _words(name)}
    for each in said if names else ():
        for at, letter in enumerate(each.tags):
            if letter in MISTAKEN and each.words[at] in names and is_capital(each, at):
                say_nothing(each, at)


def _find_in_sentences(said: Collection[Sentence], is_job: bool) -> Iterator[str]:
    for each in said:
        for found in _AT.finditer(each.text):
            if is_job or not (found["the"] and _is_applied_for(found["name"])):
                yield found["name"]
        for found in _TO.finditer(each.text):
            if is_job or (" " in found["name"] and not _is_applied_for(found["name"])):
                yield found["name"]


def _find_signed(body: str, sender: str) -> Iterator[str]:
    lines = [line.strip() for line in body.split("\n") if line.strip()]
    for line in (*lines[-_LAST_LINES:], sender):
        found = _SIGNS.match(line) if len(line.split()) <= _LONGEST else None
        if found and found["name"].rpartition(" ")[2].lower() not in _OFFICES:
            yield found["name"]


def _is_applied_for(name: str) -> bool:
    return name.rpartition(" ")[2].lower() in _APPLIED_FOR


def _words(name: str) -> Iterator[str]:
    return (word for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)?", name.lower()) if word not in _TEAM_WORDS)
