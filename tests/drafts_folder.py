"""The made-up drafts of `tests/drafts`, and how well the checker does on them."""

from __future__ import annotations

import random
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from afterword.domain.checker import checker
from afterword.domain.checker.finding import Circumstances
from afterword.services.checks import load

FOLDER = Path(__file__).parent / "drafts"
PUT_TOGETHER = Path(__file__).with_name("undertone_sentences.toml")
FRAME = "Hi Ana,\n\nThank you for your mail. {}\n\nMina"


@dataclass(frozen=True)
class MadeUpDraft:
    """A draft with the classes that should be found in it."""

    name: str
    text: str
    expects: frozenset[str]
    context: dict[str, Any]

    def found(self) -> set[str]:
        """Return the classes that the checker finds."""
        known = self.context | {"recipients": tuple(self.context.get("recipients", ()))}
        findings = checker.check(self.text, load(), Circumstances(**known))
        return {finding.rule.class_id for finding in findings}


def read_drafts(part: str) -> list[MadeUpDraft]:
    """Read the drafts of `known`, `teaching` or `kept_aside`."""
    return [
        draft
        for path in sorted((FOLDER / part).glob("*.toml"))
        for draft in _read_file(path.stem, tomllib.loads(path.read_text(encoding="utf-8")))
    ]


def _read_file(name: str, content: dict[str, Any]) -> Iterator[MadeUpDraft]:
    for each in content.get("draft", ()):
        title = f"{name}: {each['name']}"
        yield MadeUpDraft(title, each["text"], frozenset(each["expects"]), each.get("context", {}))
    for group in content.get("sentences", ()):
        for words in group["each"]:
            yield MadeUpDraft(f"{name}: {words[:40]}", FRAME.format(words), frozenset(group["expects"]), {})


def put_together(most: int) -> list[MadeUpDraft]:
    """Return up to so many drafts of each group of sentences put together, the same in every run."""
    content = tomllib.loads(PUT_TOGETHER.read_text(encoding="utf-8"))
    chosen = random.Random(1)
    drafts = []
    for group in content["group"]:
        pairs = list(product(*(content["parts"][name] for name in group["of"])))
        for opening, rest in chosen.sample(pairs, min(most, len(pairs))):
            words = f"{opening} {rest.strip()}".rstrip(".") + "."
            drafts.append(MadeUpDraft(words, FRAME.format(words), frozenset(group["expects"]), {}))
    return drafts


@dataclass
class Score:
    """How often one class was found rightly, found wrongly, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """The share of findings that are right."""
        return self.right / ((self.right + self.wrong) or 1)

    @property
    def recall(self) -> float:
        """The share of what there is that is found."""
        return self.right / ((self.right + self.missed) or 1)


def score(drafts: list[MadeUpDraft]) -> dict[str, Score]:
    """Return the score of each class over some drafts."""
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    for draft in drafts:
        found = draft.found()
        right.update(found & draft.expects)
        wrong.update(found - draft.expects)
        missed.update(draft.expects - found)
    classes = sorted(right.keys() | wrong.keys() | missed.keys())
    return {each: Score(right[each], wrong[each], missed[each]) for each in classes}


if __name__ == "__main__":
    for part in sys.argv[1:] or ("known", "teaching", "kept_aside"):
        drafts = read_drafts(part)
        print(f"\n{part}: {len(drafts)} drafts\n{'':<20}{'precision':>10}{'recall':>8}{'drafts':>8}")
        for name, figures in score(drafts).items():
            count = figures.right + figures.missed
            print(f"{name:<20}{figures.precision:>10.3f}{figures.recall:>8.3f}{count:>8}")
