"""Learns the weights of the verdict: what each feature adds, pulled back to what is expected of it.

Plain logistic regression. Each weight may not change the sign that is expected, so that what decides can be explained.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from math import exp
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from afterword.domain.message import Message  # noqa: E402
from afterword.domain.reading import find_features  # noqa: E402
from tests.mail_cases import load_cases  # noqa: E402

WEIGHTS = ROOT / "server/afterword/domain/data/verdict_weights.json"
CORPUS = ROOT.parent / "shared/corpus/dev.jsonl"
ROUNDS = 600
STEP = 2.0
PULL = 2.0
PULL_ON_BIAS = 0.3


@dataclass(frozen=True)
class Sample:
    """A mail as features, with its label."""

    name: str
    family: str
    features: tuple[str, ...]
    is_rejection: bool


Model = tuple[float, dict[str, float]]


def load_corpus() -> list[Sample]:
    """Return the labelled mails beside the project, without those whose label is unsure."""
    samples = []
    for line in CORPUS.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record["label_certainty"] == "sure":
            message = Message(
                record["text"],
                record["subject"],
                record["from_name"],
                record["from_address"],
                html=record["html"],
            )
            samples.append(
                Sample(record["id"], record["family"], _features(message), record["label"] == "rejection")
            )
    return samples


def load_made_up() -> list[Sample]:
    """Return the made-up mails of the tests."""
    return [
        Sample(case.name, case.name, _features(case.message), case.kind == "rejection")
        for case in load_cases()
    ]


def load_expected() -> Model:
    """Return the weights that are expected before anything is learned."""
    content = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return content["bias"]["expected"], {name: each["expected"] for name, each in content["weights"].items()}


def learn(samples: list[Sample], expected: Model) -> Model:
    """Return the weights that fit the samples best and stay near what is expected."""
    first_bias, first = expected
    bias, weights = first_bias, dict(first)
    count = len(samples)
    for _ in range(ROUNDS):
        slope = dict.fromkeys(weights, 0.0)
        bias_slope = 0.0
        for sample in samples:
            error = score((bias, weights), sample.features) - sample.is_rejection
            bias_slope += error
            for name in sample.features:
                if name in slope:
                    slope[name] += error
        for name, value in first.items():
            moved = weights[name] - STEP * (slope[name] + PULL * (weights[name] - value)) / count
            weights[name] = max(0.0, moved) if value > 0 else min(0.0, moved)
        bias -= STEP * (bias_slope + PULL_ON_BIAS * (bias - first_bias)) / count
    return bias, weights


def score(model: Model, features: tuple[str, ...]) -> float:
    """Return how sure the model is that the mail is a decision."""
    bias, weights = model
    return 1 / (1 + exp(-bias - sum(weights.get(name, 0.0) for name in features)))


def save(model: Model, expected: Model) -> None:
    """Write the weights, each beside what was expected."""
    (bias, weights), (first_bias, first) = model, expected
    content = {
        "bias": {"expected": first_bias, "learned": round(bias, 3)},
        "weights": {
            name: {"expected": value, "learned": round(weights[name], 3)} for name, value in first.items()
        },
    }
    WEIGHTS.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def _features(message: Message) -> tuple[str, ...]:
    return tuple(sorted(find_features(message)))
