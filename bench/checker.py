"""Looking a draft over, beside a plain pass of one regular expression after the other."""

from __future__ import annotations

import re
import time
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path

from afterword.domain.checker import checker
from afterword.domain.checker.finding import Circumstances
from afterword.services.checks import load
from bench.table import Figure, median

WORDS = 200
ROUNDS = 15
DRAFTS = Path(__file__).parents[1] / "tests/drafts/known"


def measure() -> list[Figure]:
    """Return the checker's figures, in milliseconds of computing time for 200 words."""
    load.cache_clear()
    reading = _time(load)
    rules = load()
    plain = [
        re.compile(rf"\b{re.escape(example)}", re.I)
        for rule in rules.by_id.values()
        for example in rule.matches
    ]
    figures = [Figure("reading the rules, once (ms)", reading, goal=1000)]
    for name, texts in _texts().items():
        ours, floor = [], []
        for text in texts * ROUNDS:
            ours.append(_time(lambda text=text: checker.check(text, rules, Circumstances())))
            floor.append(_time(lambda text=text: [each.search(text) for each in plain]))
        figures.append(Figure(f"{name}, {WORDS} words (ms)", median(ours), median(floor), goal=5))
    return figures


def _texts() -> dict[str, list[str]]:
    def drafts(paths: Iterable[Path]) -> list[str]:
        files = (tomllib.loads(path.read_text("utf-8")) for path in paths)
        return [each["text"] for file in files for each in file.get("draft", ())]

    hard = (path for path in sorted(DRAFTS.glob("*.toml")) if path.stem not in ("fine", "shape_and_case"))
    return {
        "ordinary drafts": _pieces(drafts([DRAFTS / "fine.toml"])),
        "hostile drafts": _pieces(drafts(hard)),
    }


def _pieces(texts: list[str]) -> list[str]:
    words = re.findall(r"\S+\s*", "\n\n".join(texts))
    return ["".join(words[at : at + WORDS]) for at in range(0, len(words) - WORDS, WORDS)]


def _time(action: Callable[[], object]) -> float:
    began = time.process_time()
    action()
    return (time.process_time() - began) * 1000
