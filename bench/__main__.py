"""`make bench`: every figure beside the floor of the same run. `python -m bench companion` runs one part."""

from __future__ import annotations

import importlib
import sys

from bench.table import show

PARTS = {
    "companion": "The companion",
    "round_trip": "The way to the companion and back",
    "gmail": "In Gmail (the stand-in, about 5,000 nodes, 200 changes a second)",
    "reading": "Reading a mail",
    "checker": "Looking a draft over",
}


def main() -> None:
    """Measure the parts that were named, or all."""
    missed = 0
    for name in sys.argv[1:] or PARTS:
        figures = importlib.import_module(f"bench.{name}").measure()
        show(PARTS[name], figures)
        missed += sum(figure.reaches_goal is False for figure in figures)
    print(f"\n{'All goals are reached.' if not missed else f'{missed} goals are missed.'}")


main()
