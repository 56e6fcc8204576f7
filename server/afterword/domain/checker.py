"""The checker: a draft and what is known of the case go in, what is worth a second look comes out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from afterword.domain import checker_case, checker_recipients, checker_shape, undertone
from afterword.domain.checker_rules import Rule, Rules
from afterword.domain.draft_shape import Shape, read_shape
from afterword.domain.draft_words import Sentence
from afterword.domain.finding import Circumstances, Finding, Place, Spot, make_finding
from afterword.domain.phrase_pattern import Pattern, keys_of

# Where a sentence turns: what stands before it is no longer what it says.
_HINGE = re.compile(" (?:but|however|yet|although|though|nevertheless|nonetheless|aber|jedoch|allerdings) ")


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
        phrases = [spot for each in shape.sentences for spot in _phrases_of(shape.text, each, rules)]
        # A phrase that is found says more than an undertone, of the whole draft.
        yield from phrases or filter(None, (undertone.find(shape.text, each) for each in shape.sentences))


def _phrases_of(text: str, sentence: Sentence, rules: Rules) -> Iterator[Spot]:
    """Yield the first phrase of each class in a sentence, but for those that say less than another."""
    firsts = _first_of_each_class(sorted(_matches(sentence, rules), key=lambda match: (match[1], -match[2])))
    for rule, start, end in firsts.values():
        if not (rule.gives_way_to & firsts.keys() or undertone.speaks_against(rule.class_id, sentence)):
            replaced, lead = _replaced(text, sentence, start, rules)
            yield Spot(rule.rule_id, sentence.place(start, end), replaced=replaced, lead=lead)


def _first_of_each_class(matches: Iterable[tuple[Rule, int, int]]) -> dict[str, tuple[Rule, int, int]]:
    """Return the first match of each class; of two that overlap, the one that begins first."""
    firsts: dict[str, tuple[Rule, int, int]] = {}
    reached = 0
    for match in matches:
        rule, start, end = match
        if rule.class_id not in firsts and start >= reached:
            firsts[rule.class_id] = match
            reached = end
    return firsts


def _matches(sentence: Sentence, rules: Rules) -> Iterator[tuple[Rule, int, int]]:
    keys = keys_of(sentence.stream)
    tried: set[int] = set()
    for key in keys:
        for rule, pattern in rules.phrases.get(key, ()):
            if id(pattern) in tried:
                continue
            tried.add(id(pattern))
            place = pattern.find(sentence.stream, keys)
            if place and not _speaks_against(rule, sentence.stream, place[0], keys):
                yield rule, *place


def _speaks_against(rule: Rule, stream: str, start: int, keys: set[str]) -> bool:
    """Whether the sentence takes back what stands at a place; what is before a "but" takes nothing back."""
    hinges = [hinge.start() for hinge in _HINGE.finditer(stream, 0, start + 1)]
    since = hinges[-1] if hinges else 0
    return _says_any(rule.unless, stream[since:], keys) or _says_any(
        rule.disarmed_by, stream[since:start], keys
    )


def _says_any(patterns: Collection[Pattern], stream: str, keys: set[str]) -> bool:
    return any(pattern.find(stream, keys) for pattern in patterns)


def _replaced(text: str, sentence: Sentence, match_start: int, rules: Rules) -> tuple[Place, str]:
    """Return what a better sentence stands for: this one, or its second half when the first says thanks."""
    keys = keys_of(sentence.stream)
    thanks = next(
        (found for each in rules.shapes["thanks"] if (found := each.find(sentence.stream, keys))), None
    )
    if thanks and thanks[1] <= match_start:
        for hinge in _HINGE.finditer(sentence.stream, thanks[1] - 1, match_start + 1):
            start = sentence.place(hinge.start() + 1, hinge.end())[0]
            while start and text[start - 1] in " ,;–—-":
                start -= 1
            return (start, sentence.end), ". "
    return (sentence.start, sentence.end), ""


def _order(finding: Finding) -> tuple[bool, int]:
    return finding.rule.severity != "blocks", finding.place[0] if finding.place else -1
