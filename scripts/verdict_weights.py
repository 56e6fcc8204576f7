"""Learns what features add to a verdict, beside what the words of a mail weigh.

Logistic regression by coordinate descent on its dual: each example in turn, until little moves. A weight is
pulled to what is expected of it.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from math import log

PULL = 4.0
PULL_ON_BIAS = 0.3
ROUNDS = 8
NEWTON_STEPS = 6
_NEAR_NOTHING = 1e-6


@dataclass(frozen=True)
class Example:
    """A mail by its features and what its words weigh, whether it is a decision, and how much it counts."""

    features: tuple[str, ...]
    words: float
    is_decision: bool
    counts: float


def learn(examples: list[Example], bias: float, expected: dict[str, float]) -> tuple[float, dict[str, float]]:
    """Return what every mail starts from, and what each feature adds."""
    weights = dict(expected)
    rows = [
        (
            [name for name in each.features if name in weights],
            each.words,
            1.0 if each.is_decision else -1.0,
            each.counts,
        )
        for each in examples
    ]
    shares = [min(0.01, counts / 100) for *_, counts in rows]
    for (names, _, sign, _), share in zip(rows, shares, strict=True):
        bias += sign * share / PULL_ON_BIAS
        _move(weights, names, sign * share / PULL)
    order = list(range(len(rows)))
    shuffled = random.Random(1)
    for _ in range(ROUNDS):
        shuffled.shuffle(order)
        for place in order:
            names, words, sign, counts = rows[place]
            total = words + bias + sum(weights[name] for name in names)
            curve = 1 / PULL_ON_BIAS + len(names) / PULL
            share = _find_share(shares[place], counts, sign * total, curve)
            moved = sign * (share - shares[place])
            shares[place] = share
            bias += moved / PULL_ON_BIAS
            _move(weights, names, moved / PULL)
    return bias, {name: _keep_sign(weights[name], expected[name]) for name in weights}


def _find_share(share: float, most: float, margin: float, curve: float) -> float:
    """Return how much an example pushes, by Newton's method between nothing and the most it may."""
    low, high = 0.0, most
    found = share
    for _ in range(NEWTON_STEPS):
        slope = log(found / (most - found)) + margin + curve * (found - share)
        if slope > 0:
            high = found
        else:
            low = found
        nearer = found - slope / (most / (found * (most - found)) + curve)
        if not low < nearer < high:
            nearer = (low + high) / 2
        if abs(nearer - found) < _NEAR_NOTHING:
            break
        found = nearer
    return min(max(found, most * _NEAR_NOTHING), most * (1 - _NEAR_NOTHING))


def _move(weights: dict[str, float], names: Iterable[str], by: float) -> None:
    for name in names:
        weights[name] += by


def _keep_sign(weight: float, expected: float) -> float:
    return weight if expected == 0 else max(0.0, weight) if expected > 0 else min(0.0, weight)
