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


def is_on_a_shared_pair(item: pytest.Item) -> bool:
    """Tell whether a test begins connected and starts no browser of its own."""
    asked = getattr(item, "fixturenames", ())
    return "paired" in asked and "launch" not in asked


def _companion_of(item: pytest.Item) -> int:
    """Tell apart by the pair and whether its own companion listens; those with none of these come last."""
    if is_on_a_shared_pair(item):
        has_access = item.get_closest_marker("sees_linkedin") is not None
        is_own = item.get_closest_marker("own_pair") is not None
        return 2 * has_access + is_own
    asked = getattr(item, "fixturenames", ())
    return 4 if "companion" in asked or "paired" in asked else 5
