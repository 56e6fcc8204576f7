"""The figures as a table: ours, the floor of the same run, the ratio, the goal."""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    Attributes:
        name: what was measured, with its unit.
        ours, floor: medians of interleaved rounds; the floor may be missing where there is none.
        goal: the highest value that is good enough, in the unit or as a ratio.
        goal_is_ratio: whether the goal is a multiple of the floor.
    """

    name: str
    ours: float
    floor: float | None = None
    goal: float | None = None
    goal_is_ratio: bool = False

    @property
    def ratio(self) -> float | None:
        """Ours as a multiple of the floor."""
        return self.ours / self.floor if self.floor else None

    @property
    def reaches_goal(self) -> bool | None:
        """Whether the goal is reached; None where there is none."""
        if self.goal is None:
            return None
        measured = self.ratio if self.goal_is_ratio else self.ours
        return measured is not None and measured <= self.goal


def median(values: Iterable[float]) -> float:
    """Return the median."""
    return statistics.median(values)


def percentile(values: list[float], share: float) -> float:
    """Return the value below which the given share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def show(title: str, figures: list[Figure]) -> None:
    """Print the figures of one part."""
    print(f"\n{title}\n{'':<58}{'ours':>10}{'floor':>10}{'ratio':>8}   goal")
    for figure in figures:
        floor = "-" if figure.floor is None else _number(figure.floor)
        ratio = "-" if figure.ratio is None else f"{figure.ratio:.2f}"
        print(f"{figure.name:<58}{_number(figure.ours):>10}{floor:>10}{ratio:>8}   {_goal(figure)}")


def _goal(figure: Figure) -> str:
    if figure.goal is None:
        return ""
    bound = f"<= {figure.goal:g} times the floor" if figure.goal_is_ratio else f"<= {_number(figure.goal)}"
    return f"{bound}{'' if figure.reaches_goal else '  MISSED'}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
