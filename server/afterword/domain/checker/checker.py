"""The checker: a draft and what is known of the case go in, what is worth a second look comes out."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from afterword.domain.checker import (
    case as checker_case,
)
from afterword.domain.checker import (
    recipients as checker_recipients,
)
from afterword.domain.checker import (
    sentences as checker_sentences,
)
from afterword.domain.checker import (
    shape as checker_shape,
)
from afterword.domain.checker.draft_shape import Shape, read_shape
from afterword.domain.checker.finding import Circumstances, Finding, Spot, make_finding
from afterword.domain.checker.rules import Rules


def check(
    text: str,
    rules: Rules,
    circumstances: Circumstances,
    ignored: Collection[str] = (),
    muted: Collection[str] = (),
) -> list[Finding]:
    """Look a draft over.

    Args:
        ignored: keys of findings the person has set aside.
        muted: rules the person does not want to hear of again.
    """
    shape = read_shape(text, rules.fillers)
    found = [
        make_finding(text, rules.by_id[spot.rule_id], spot)
        for spot in _spots(shape, rules, circumstances)
        if spot.rule_id not in muted
    ]
    kept = {finding.key: finding for finding in reversed(found) if finding.key not in ignored}
    return sorted(kept.values(), key=_order)


def _spots(shape: Shape, rules: Rules, circumstances: Circumstances) -> Iterator[Spot]:
    yield from checker_recipients.find(circumstances)
    if shape.text.strip():
        yield from checker_shape.find(shape, rules, circumstances)
        yield from checker_case.find(shape, rules, circumstances)
        yield from checker_sentences.find(shape, rules)


def _order(finding: Finding) -> tuple[bool, int]:
    return finding.rule.severity != "blocks", finding.place[0] if finding.place else -1
