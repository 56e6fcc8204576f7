"""What the checker learns from: made-up drafts and examples, never the drafts that are kept aside."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from afterword.domain.checker import sentences as checker_sentences  # noqa: E402
from afterword.domain.checker import undertone  # noqa: E402
from afterword.domain.checker.draft_shape import read_shape  # noqa: E402
from afterword.services.checks import load  # noqa: E402
from tests.drafts_folder import FRAME, MadeUpDraft, put_together, read_drafts  # noqa: E402
from tests.every_text import TEXTS, bodies  # noqa: E402
from tests.test_polite_sentences import GROUPS, sentences  # noqa: E402

DATA = ROOT / "server/afterword/domain/data"
CLASSES = (
    "arguing",
    "begging",
    "blame",
    "comparing",
    "legal_threat",
    "passive_aggressive",
    "pressure",
    "self_put_down",
)
MOST_OF_A_GROUP = 150
# How much a sentence counts; one of a whole reply says most, one that was put together little.
WHOLE, WRITTEN, PUT_TOGETHER = 9.0, 3.0, 0.6
# What must never be pointed out.
SILENT = 6.0
OPENING, CLOSE = FRAME.split("{}")


@dataclass(frozen=True)
class Lesson:
    """A draft to learn from.

    Attributes:
        marks: what each of its sentences is weighed by in `domain/checker/undertone.py`.
        words: the words of the same sentences, in their order.
        class_ids: the classes that the draft holds.
        counts: how much each sentence counts.
        is_of_order: whether the same words stand in its kind twin, so that only their order tells.
    """

    marks: tuple[frozenset[str], ...]
    words: tuple[tuple[str, ...], ...]
    class_ids: frozenset[str]
    counts: float
    is_of_order: bool = False


def load_lessons() -> Iterator[Lesson]:
    """Yield everything there is to learn from; the drafts kept aside are not read."""
    for draft in read_drafts("known"):
        yield _lesson(draft, WRITTEN)
    for folder in ("teaching", "teaching_order"):
        for draft in read_drafts(folder):
            lesson = _lesson(draft, WRITTEN if draft.text.startswith(OPENING) else WHOLE)
            yield replace(lesson, is_of_order=folder == "teaching_order")
    for rule in load().by_id.values():
        for sentence in rule.matches:
            yield _lesson(_made(sentence, frozenset({rule.class_id})), WRITTEN)
        for sentence in rule.silent:
            yield _lesson(_made(sentence), SILENT)
    for draft in put_together(MOST_OF_A_GROUP):
        yield _lesson(draft, PUT_TOGETHER)
    for group in GROUPS:
        for words in sentences(group):
            yield _lesson(_made(words), SILENT)
    for _, template in TEXTS.values():
        for body in bodies(template):
            yield _lesson(MadeUpDraft(body, body, frozenset(), {}), WRITTEN)


def _made(words: str, expects: frozenset[str] = frozenset()) -> MadeUpDraft:
    return MadeUpDraft(words, FRAME.format(words), expects, {})


def _lesson(draft: MadeUpDraft, counts: float) -> Lesson:
    text = draft.text.removeprefix(OPENING).removesuffix(CLOSE)
    shape = read_shape(text, load().fillers)
    told = [
        (marks, tuple(undertone.list_words(each)))
        for each in shape.body or shape.sentences
        if (marks := checker_sentences.list_marks(each, load()))
    ]
    return Lesson(tuple(each[0] for each in told), tuple(each[1] for each in told), draft.expects, counts)
