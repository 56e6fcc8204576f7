"""From a look back to one question that can be answered: advice for next time about a thing of the work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from afterword.domain.question_rating import is_never_offered
from afterword.domain.reflection import HARD

KINDS = ("requirement", "question", "stage", "task", "general")
MOST_AIMED = 4
LONGEST_ABOUT = 90


@dataclass(frozen=True)
class Item:
    """A line of the look back: of which kind, in whose words, and how it went."""

    kind: str
    text: str
    rating: str | None


@dataclass(frozen=True)
class Form:
    """An entry of the bank: for which items or stages, how it is asked, and how easily it is answered."""

    question_id: str
    kind: str
    needs: tuple[str | None, ...]
    text: str
    answerability: str
    reason_key: str


@dataclass(frozen=True)
class Question:
    """A question that can be offered; `about` is the person's own words that it is aimed by."""

    question_id: str
    text: str
    kind: str
    about: str | None
    answerability: str
    reason_key: str


# What stands first is offered first: what is written down is easier to speak about than a whole hour.
AIMED = (
    Form(
        "requirement_partly",
        "requirement",
        ("partly",),
        "For the requirement “{about}”, what would you advise me to work on next?",
        "easy",
        "written_down",
    ),
    Form(
        "requirement_not",
        "requirement",
        ("not",),
        "What first step towards “{about}” would you advise me to take?",
        "easy",
        "written_down",
    ),
    Form(
        "answer",
        "question",
        (HARD,),
        "What would make my answer to a question like “{about}” stronger next time?",
        "easy",
        "one_answer",
    ),
    Form(
        "stage",
        "stage",
        (HARD,),
        "Thinking of the part “{about}”, what one thing would you advise me to do differently next time?",
        "harder",
        "whole_stage",
    ),
)

GENERAL = (
    Form(
        "general_application",
        "general",
        ("applied", None),
        "Which requirement, or which part of my CV, would you advise me to work on first?",
        "easy",
        "application",
    ),
    Form(
        "general_call",
        "general",
        ("screened",),
        "Which of my answers would you advise me to work on first?",
        "easy",
        "one_answer",
    ),
    Form(
        "task",
        "task",
        ("task",),
        "Which part of what I handed in would you advise me to work on first?",
        "easy",
        "the_task",
    ),
    Form(
        "general_talks",
        "general",
        ("interviewed", "final"),
        "Looking back, what one thing would you advise me to work on first?",
        "harder",
        "broad",
    ),
)

_QUOTES = dict.fromkeys(map(ord, '“”„"«»'))


def offer(items: Sequence[Item], stage: str | None) -> list[Question]:
    """Return the questions for a case, the aimed ones first, a general one last.

    Args:
        items: of the look back; only what was hard or not wholly met aims a question.
        stage: how far the person got; None is unknown.
    """
    aimed = dict.fromkeys(_aim(items))
    return [*islice(aimed, MOST_AIMED), _general(stage)]


def _aim(items: Sequence[Item]) -> Iterator[Question]:
    for form in AIMED:
        for item in items:
            about = _quote(item.text)
            if item.kind == form.kind and item.rating in form.needs and about and not is_never_offered(about):
                text = form.text.format(about=about)
                yield Question(
                    form.question_id, text, form.kind, item.text, form.answerability, form.reason_key
                )


def _general(stage: str | None) -> Question:
    form = next(form for form in GENERAL if stage in form.needs)
    return Question(form.question_id, form.text, form.kind, None, form.answerability, form.reason_key)


def _quote(words: str) -> str:
    """Return words as they stand in quotation marks: no question mark of their own, and not endless."""
    plain = " ".join(words.translate(_QUOTES).replace("?", " ").split()).strip(" .!,;:")
    if len(plain) <= LONGEST_ABOUT:
        return plain
    return plain[:LONGEST_ABOUT].rsplit(" ", 1)[0].rstrip(" .,;:") + "…"
