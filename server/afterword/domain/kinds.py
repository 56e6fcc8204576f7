"""Names the kind of a mail that is no decision, by what its signals add up to."""

from __future__ import annotations

import json
from collections.abc import Set
from functools import cache
from itertools import repeat
from math import fsum
from pkgutil import get_data

OTHER = "other"


@cache
def load_kind_weights() -> dict[str, tuple[float, dict[str, float]]]:
    """Return for each kind what every mail starts from, and what each feature adds."""
    content = json.loads(get_data("afterword.domain", "data/kind_weights.json") or b"{}")
    return {
        kind: (each["bias"]["learned"], {name: one["learned"] for name, one in each["weights"].items()})
        for kind, each in content.items()
    }


def name_kind(features: Set[str]) -> str:
    """Return the kind with the highest sum; sums are exact, so the order of the features is no matter."""
    best, highest = OTHER, float("-inf")
    for kind, (bias, weights) in load_kind_weights().items():
        total = bias + fsum(map(weights.get, features, repeat(0.0)))
        if total > highest:
            best, highest = kind, total
    return best
