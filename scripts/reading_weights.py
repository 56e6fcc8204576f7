"""Learns the weights behind a verdict: what each feature adds, pulled back to what is expected of it.

Plain logistic regression, one for "is it a decision" and one for each other kind. Where a sign is expected
it stays, so that what decides can be explained.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from math import exp
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import verdict_weights  # noqa: E402
from mail_samples import REJECTION, Sample  # noqa: E402

from afterword.domain.verdict import count_phrasing, count_words, to_score  # noqa: E402

DATA = ROOT / "server/afterword/domain/data"
VERDICT_WEIGHTS = DATA / "verdict_weights.json"
KIND_WEIGHTS = DATA / "kind_weights.json"
ROUNDS = 600
STEP = 2.0
PULL = 2.0
# The collection is of hard mails; for the kinds it counts less than the mails that must be read rightly.
COLLECTED_COUNTS = 0.012
# A mail of `tests/mail` is there because its reading has to stay as it is.
CASE_COUNTS = 6.0
PULL_ON_BIAS = 0.3


@dataclass(frozen=True)
class Model:
    """What every mail starts from, and what each feature adds."""

    bias: float
    weights: dict[str, float]

    def likelihood(self, features: tuple[str, ...]) -> float:
        """Return how likely the features alone make it."""
        total = self.bias + sum(self.weights.get(name, 0.0) for name in features)
        return 1 / (1 + exp(-max(-60.0, min(60.0, total))))

    def score(self, sample: Sample, words: float) -> float:
        """Return how sure a verdict on a mail is whose words weigh so much."""
        signals = self.bias + sum(self.weights.get(name, 0.0) for name in sample.features)
        return to_score(signals, words, set(sample.features))


def load_expected() -> Model:
    """Return the weights of the verdict that are expected before anything is learned."""
    return _expected(json.loads(VERDICT_WEIGHTS.read_text(encoding="utf-8")))


def learn(
    samples: list[Sample], expected: Model, is_meant: Callable[[Sample], bool], share: float = 1.0
) -> Model:
    """Return the weights that tell the meant samples from the others and stay near what is expected.

    Args:
        share: how much a meant sample counts against one of the others.
    """
    bias, weights = expected.bias, dict(expected.weights)
    count = len(samples)
    for _ in range(ROUNDS):
        slope = dict.fromkeys(weights, 0.0)
        bias_slope = 0.0
        model = Model(bias, weights)
        for sample in samples:
            error = sample.counts * (model.likelihood(sample.features) - is_meant(sample))
            if error < 0:
                error *= share
            bias_slope += error
            for name in sample.features:
                if name in slope:
                    slope[name] += error
        for name, value in expected.weights.items():
            moved = weights[name] - STEP * (slope[name] + PULL * (weights[name] - value)) / count
            weights[name] = moved if value == 0 else max(0.0, moved) if value > 0 else min(0.0, moved)
        bias -= STEP * (bias_slope + PULL_ON_BIAS * (bias - expected.bias)) / count
    return Model(bias, weights)


def learn_verdict(samples: Iterable[Sample], expected: Model, weights: Mapping[str, float]) -> Model:
    """Return the weights that tell decisions from all other mail.

    Args:
        weights: what the words of each mail weigh, by its name, where that was learned without it.
    """
    learned = verdict_weights.learn(
        [
            verdict_weights.Example(
                each.features,
                _count(weights.get(each.name, 0.0)),
                each.kind == REJECTION,
                each.counts,
            )
            for each in samples
        ],
        expected.bias,
        expected.weights,
    )
    return Model(*learned)


def _count(words: float) -> float:
    return count_phrasing(words) + count_words(words)


def write_verdict(model: Model, expected: Model) -> None:
    """Write the weights of the verdict, each beside what was expected."""
    _write(VERDICT_WEIGHTS, _both(model, expected))


def learn_and_write_kinds(samples: list[Sample]) -> None:
    """Learn what tells each kind from the others that are no decision, and write it."""
    content = json.loads(KIND_WEIGHTS.read_text(encoding="utf-8"))
    others = [
        replace(sample, counts=_counts_for_kinds(sample)) for sample in samples if sample.kind != REJECTION
    ]
    names = sorted({name for sample in others for name in sample.features})
    for kind in content:
        expected = _expected(content[kind])
        expected = Model(expected.bias, {name: expected.weights.get(name, 0.0) for name in names})
        count = sum(sample.kind == kind for sample in others)
        share = (len(others) / max(1, count) - 1) ** 0.5
        model = learn(others, expected, partial(_is_of_kind, kind), share)
        content[kind] = _both(model, expected)
    _write(KIND_WEIGHTS, content)


def _counts_for_kinds(sample: Sample) -> float:
    if sample.is_collected:
        return COLLECTED_COUNTS
    return 1.0 if sample.name != sample.family else CASE_COUNTS


def _is_of_kind(kind: str, sample: Sample) -> bool:
    return sample.kind == kind


def _expected(content: dict[str, dict[str, dict[str, float]]]) -> Model:
    weights = {name: each["expected"] for name, each in content["weights"].items()}
    return Model(content["bias"]["expected"], weights)  # type: ignore[arg-type]


def _both(model: Model, expected: Model) -> dict[str, object]:
    return {
        "bias": {"expected": expected.bias, "learned": round(model.bias, 3)},
        "weights": {
            name: {"expected": value, "learned": round(model.weights[name], 3)}
            for name, value in sorted(expected.weights.items())
        },
    }


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
