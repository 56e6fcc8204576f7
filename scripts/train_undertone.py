"""Learns the weights of the undertone anew, from made-up drafts and examples; the same in every run.

Which sentence of a draft carries the reproach is not written down: it is the one that weighs most so far.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import phrasing_weights
from phrasing_weights import Example

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from afterword.domain import undertone  # noqa: E402
from afterword.domain.draft_shape import read_shape  # noqa: E402
from afterword.services.checks import load  # noqa: E402
from tests.drafts_folder import FRAME, MadeUpDraft, put_together, read_drafts  # noqa: E402
from tests.test_polite_sentences import GROUPS, sentences  # noqa: E402
from tests.test_shared_templates import TEXTS, bodies  # noqa: E402

UNDERTONE_WEIGHTS = ROOT / "server/afterword/domain/data/undertone_weights.json"
CLASS = "passive_aggressive"
PASSES = 3
MOST_OF_A_GROUP = 150
# How much a sentence counts; one that was put together says little.
WRITTEN, PUT_TOGETHER, POLITE = 3.0, 0.6, 1.0
# A sentence beside the reproach may be a part of it.
BESIDE = 0.1
SMALLEST = 0.03
Model = tuple[float, dict[str, float]]


@dataclass(frozen=True)
class Lesson:
    """The sentences of a draft by their marks, whether one is a reproach, and how much each counts."""

    sentences: tuple[frozenset[str], ...]
    is_wounded: bool
    counts: float


def load_lessons() -> Iterator[Lesson]:
    """Yield everything there is to learn from; the drafts kept aside are not read."""
    for draft in (*read_drafts("known"), *read_drafts("teaching")):
        yield _lesson(draft, WRITTEN)
    for rule in load().by_id.values():
        for sentence in rule.matches:
            yield _lesson(_made(sentence, frozenset({rule.class_id})), WRITTEN)
        for sentence in rule.silent:
            yield _lesson(_made(sentence), WRITTEN)
    for draft in put_together(MOST_OF_A_GROUP):
        yield _lesson(draft, PUT_TOGETHER)
    for group in GROUPS:
        for words in sentences(group):
            yield _lesson(_made(words), POLITE)
    for _, template in TEXTS.values():
        for body in bodies(template):
            yield _lesson(MadeUpDraft(body, body, frozenset(), {}), WRITTEN)


def _made(words: str, expects: frozenset[str] = frozenset()) -> MadeUpDraft:
    return MadeUpDraft(words, FRAME.format(words), expects, {})


def _lesson(draft: MadeUpDraft, counts: float) -> Lesson:
    opening, close = FRAME.split("{}")
    text = draft.text.removeprefix(opening).removesuffix(close)
    shape = read_shape(text, load().fillers)
    marks = [undertone.list_marks(each) for each in shape.body or shape.sentences]
    return Lesson(tuple(filter(None, marks)), CLASS in draft.expects, counts)


def learn(lessons: Iterable[Lesson]) -> Model:
    """Return what every sentence starts from, and what each mark adds."""
    lessons = [each for each in lessons if each.sentences]
    known = phrasing_weights.list_known(marks for each in lessons for marks in each.sentences)
    model: Model | None = None
    for _ in range(PASSES):
        examples = [example for each in lessons for example in _examples(each, model)]
        bias, _, weights = phrasing_weights.learn(examples, -1.0, {}, known)
        model = bias, weights
    assert model
    return model


def _examples(lesson: Lesson, model: Model | None) -> Iterator[Example]:
    heaviest = max(lesson.sentences, key=lambda marks: weigh(marks, model)) if model else None
    for marks in lesson.sentences:
        is_beside = lesson.is_wounded and marks is not heaviest
        share = BESIDE if is_beside and model else 1 / len(lesson.sentences) if is_beside else 1.0
        yield Example((), marks, lesson.is_wounded, lesson.counts * share)


def weigh(marks: Iterable[str], model: Model) -> float:
    """Return how much the marks of a sentence weigh."""
    bias, weights = model
    return bias + sum(weights.get(mark, 0.0) for mark in marks)


def write(model: Model) -> None:
    """Write the weights, those left out that hardly count."""
    bias, weights = model
    marks = {mark: round(value, 2) for mark, value in sorted(weights.items()) if abs(value) >= SMALLEST}
    content = json.dumps({"bias": round(bias, 3), "marks": marks}, ensure_ascii=False, indent=0)
    UNDERTONE_WEIGHTS.write_text(content + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(learn(load_lessons()))
