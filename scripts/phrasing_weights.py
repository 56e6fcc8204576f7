"""Learns what features add to a verdict, together with the words of the mails, for which none shall answer.

Logistic regression by coordinate descent on its dual: each example in turn, until little moves. A weight is
pulled to what is expected of it, a mark of phrasing to nothing. The marks are those of the made-up mails.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import log

PULL = 4.0
PULL_ON_PHRASING = 5.0
PULL_ON_BIAS = 0.3
ROUNDS = 8
NEWTON_STEPS = 6
FEWEST_MAILS = 2
_NEAR_NOTHING = 1e-6


@dataclass(frozen=True)
class Example:
    """A mail by its features and marks, whether it is a decision, and how much it counts."""

    features: tuple[str, ...]
    phrases: frozenset[str]
    is_decision: bool
    counts: float


def list_known(made_up: Iterable[frozenset[str]]) -> frozenset[str]:
    """Return the marks that stand in enough of the made-up mails."""
    counted = Counter(mark for each in made_up for mark in each)
    return frozenset(mark for mark, count in counted.items() if count >= FEWEST_MAILS)


def learn(
    examples: list[Example], bias: float, expected: dict[str, float], known: frozenset[str]
) -> tuple[float, dict[str, float], dict[str, float]]:
    """Return what every mail starts from, what each feature adds, and what each mark adds."""
    weights, marks = dict(expected), dict.fromkeys(sorted(known), 0.0)
    rows = [
        (
            [name for name in each.features if name in weights],
            sorted(each.phrases & known),
            1.0 if each.is_decision else -1.0,
            each.counts,
        )
        for each in examples
    ]
    shares = [min(0.01, counts / 100) for *_, counts in rows]
    for (names, phrases, sign, _), share in zip(rows, shares, strict=True):
        bias += sign * share / PULL_ON_BIAS
        _move(weights, names, sign * share / PULL)
        _move(marks, phrases, sign * share / PULL_ON_PHRASING)
    order = list(range(len(rows)))
    shuffled = random.Random(1)
    for _ in range(ROUNDS):
        shuffled.shuffle(order)
        for place in order:
            names, phrases, sign, counts = rows[place]
            total = bias + sum(weights[name] for name in names) + sum(marks[mark] for mark in phrases)
            curve = 1 / PULL_ON_BIAS + len(names) / PULL + len(phrases) / PULL_ON_PHRASING
            share = _find_share(shares[place], counts, sign * total, curve)
            moved = sign * (share - shares[place])
            shares[place] = share
            bias += moved / PULL_ON_BIAS
            _move(weights, names, moved / PULL)
            _move(marks, phrases, moved / PULL_ON_PHRASING)
    return bias, {name: _keep_sign(weights[name], expected[name]) for name in weights}, marks


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
