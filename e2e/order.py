"""In which order the tests run, so that workers end together and companions seldom start."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

_JOURNEYS = Path(__file__).parent


def deal(items: Sequence[pytest.Item], workers: int) -> list[pytest.Item]:
    """Let every worker begin with its part of the journeys, which take longest, and end with short tests.

    Each is dealt a stretch of the whole at first; one that is done takes from the end of another's. In its
    part, those that share a companion come first: one with its own stops the shared one, which starts again.
    """
    journeys = [item for item in items if item.path.is_relative_to(_JOURNEYS)]
    others = [item for item in items if not item.path.is_relative_to(_JOURNEYS)]
    return [
        item
        for number in range(workers)
        for part in (
            sorted(_stretch(journeys, number, workers), key=_companion_of),
            _stretch(others, number, workers),
        )
        for item in part
    ]


def _stretch(items: list[pytest.Item], number: int, workers: int) -> list[pytest.Item]:
    return items[len(items) * number // workers : len(items) * (number + 1) // workers]


def _companion_of(item: pytest.Item) -> int:
    """Tell apart those on the shared pair, on the one that may see LinkedIn, on one of their own, on none."""
    asked = getattr(item, "fixturenames", ())
    if "paired" in asked and "launch" not in asked and not item.get_closest_marker("own_pair"):
        return 1 if item.get_closest_marker("sees_linkedin") else 0
    return 2 if "companion" in asked or "paired" in asked else 3
