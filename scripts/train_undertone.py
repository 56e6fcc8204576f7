"""Learns the weights of the undertone anew, from made-up drafts and examples; the same in every run.

Which sentence of a draft carries what the draft is labelled with is not written down: it is the one that
weighs most so far. Needs the group `train` of pyproject.toml.
"""

from __future__ import annotations

import numpy as np
from lessons import CLASSES, DATA, Lesson, load_lessons
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from afterword.domain.checker import undertone

PASSES = 2
# A sentence beside the one that is meant may be a part of it.
BESIDE = 0.05
FREEDOM = 0.15
FEWEST = 3
SMALLEST_STEP = 2


def learn(lessons: list[Lesson]) -> str:
    """Return the file of weights."""
    vectorizer = CountVectorizer(analyzer=sorted, binary=True, min_df=FEWEST)
    table = vectorizer.fit_transform([marks for each in lessons for marks in each.marks])
    of_draft = np.repeat(np.arange(len(lessons)), [len(each.marks) for each in lessons])
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
    sentences_of = np.array([len(each.marks) for each in lessons])[of_draft]
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
    lessons = [each for each in load_lessons() if not each.is_of_order]
    (DATA / "undertone_weights.txt").write_text(learn(lessons), encoding="utf-8")
