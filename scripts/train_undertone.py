"""Learns the weights of the undertone anew, from made-up drafts and examples; the same in every run.

Which sentence of a draft carries what the draft is labelled with is not written down: it is the one that
weighs most so far. Needs the group `train` of pyproject.toml.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from afterword.domain import checker_sentences, undertone  # noqa: E402
from afterword.domain.draft_shape import read_shape  # noqa: E402
from afterword.services.checks import load  # noqa: E402
from tests.drafts_folder import FRAME, MadeUpDraft, put_together, read_drafts  # noqa: E402
from tests.test_polite_sentences import GROUPS, sentences  # noqa: E402
from tests.test_shared_templates import TEXTS, bodies  # noqa: E402

WEIGHTS = ROOT / "server/afterword/domain/data/undertone_weights.txt"
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
PASSES = 2
MOST_OF_A_GROUP = 150
# How much a sentence counts; one of a whole reply says most, one that was put together little.
WHOLE, WRITTEN, PUT_TOGETHER, POLITE = 9.0, 3.0, 0.6, 1.0
# A sentence beside the one that is meant may be a part of it.
BESIDE = 0.05
FREEDOM = 0.15
OPENING, CLOSE = FRAME.split("{}")
FEWEST = 3
SMALLEST_STEP = 2


@dataclass(frozen=True)
class Lesson:
    """The sentences of a draft by their marks, the classes it holds, and how much each sentence counts."""

    sentences: tuple[frozenset[str], ...]
    class_ids: frozenset[str]
    counts: float


def load_lessons() -> Iterator[Lesson]:
    """Yield everything there is to learn from; the drafts kept aside are not read."""
    for draft in read_drafts("known"):
        yield _lesson(draft, WRITTEN)
    for draft in read_drafts("teaching"):
        yield _lesson(draft, WRITTEN if draft.text.startswith(OPENING) else WHOLE)
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
    text = draft.text.removeprefix(OPENING).removesuffix(CLOSE)
    shape = read_shape(text, load().fillers)
    marks = [checker_sentences.list_marks(each, load()) for each in shape.body or shape.sentences]
    return Lesson(tuple(filter(None, marks)), draft.expects, counts)


def learn(lessons: list[Lesson]) -> str:
    """Return the file of weights."""
    vectorizer = CountVectorizer(analyzer=sorted, binary=True, min_df=FEWEST)
    table = vectorizer.fit_transform([marks for each in lessons for marks in each.sentences])
    of_draft = np.repeat(np.arange(len(lessons)), [len(each.sentences) for each in lessons])
    counts = np.array([each.counts for each in lessons])[of_draft]
    models = [_learn_class(class_id, table, lessons, of_draft, counts) for class_id in CLASSES]
    steps = np.rint(np.stack([model.coef_[0] for model in models], 1) / undertone.STEP).astype(int)
    bias = [round(float(model.intercept_[0]) / undertone.STEP) for model in models]
    rows = [
        f"{mark}\t{' '.join(map(str, row))}"
        for mark, row in sorted(
            zip(vectorizer.get_feature_names_out(), steps, strict=True), key=lambda each: each[0]
        )
        if abs(row).max() >= SMALLEST_STEP
    ]
    return "\n".join([" ".join(CLASSES), " ".join(map(str, bias)), *rows, ""])


def _learn_class(
    class_id: str, table: csr_matrix, lessons: list[Lesson], of_draft: np.ndarray, counts: np.ndarray
) -> LogisticRegression:
    holds = np.array([class_id in each.class_ids for each in lessons])[of_draft]
    sentences_of = np.array([len(each.sentences) for each in lessons])[of_draft]
    model = LogisticRegression(C=FREEDOM, solver="liblinear", random_state=0)
    shares = np.where(holds, 1 / sentences_of, 1.0)
    for _ in range(PASSES):
        model.fit(table, holds, sample_weight=counts * shares)
        heaviest = _find_heaviest(model.decision_function(table), of_draft, len(lessons))
        shares = np.where(holds & ~heaviest, BESIDE, 1.0)
    return model


def _find_heaviest(weights: np.ndarray, of_draft: np.ndarray, drafts: int) -> np.ndarray:
    most = np.full(drafts, -np.inf)
    np.maximum.at(most, of_draft, weights)
    return weights >= most[of_draft]


if __name__ == "__main__":
    WEIGHTS.write_text(learn(list(load_lessons())), encoding="utf-8")
