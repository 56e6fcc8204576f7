"""What the sentences of a draft say: phrases that are found in one, and what all of its words weigh.

A phrase is pointed out unless the sentence weighs against it; a sentence without one is pointed out when it
weighs enough. Which phrases were found counts in the weighing, beside the words.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from afterword.domain.checker import undertone
from afterword.domain.checker.draft_shape import Shape
from afterword.domain.checker.draft_words import Sentence
from afterword.domain.checker.finding import Place, Spot
from afterword.domain.checker.phrase_pattern import Pattern, keys_of
from afterword.domain.checker.rules import Rule, Rules

# Where a sentence turns: what stands before it is no longer what it says.
_HINGE = re.compile(" (?:but|however|yet|although|though|nevertheless|nonetheless|aber|jedoch|allerdings) ")
Match = tuple[Rule, int, int]


def find(shape: Shape, rules: Rules) -> Iterator[Spot]:
    """Yield the phrases of every sentence, and the sentences that are pointed out for all of their words."""
    read = [_read(sentence, rules) for sentence in shape.sentences]
    body = {sentence.start: weights for sentence, _, weights in read if sentence in shape.body}
    tone = undertone.weigh_tone(body.values())
    wounded: list[Spot] = []
    others: list[Spot] = []
    for sentence, told, weights in read:
        phrases = [match for match in told if not undertone.speaks_against(match[0].class_id, weights)]
        if phrases:
            others += [_to_spot(shape.text, sentence, match, rules) for match in phrases]
        elif class_id := undertone.find(sentence, weights, tone if sentence.start in body else None):
            spot = undertone.to_spot(shape.text, sentence, class_id)
            (wounded if class_id == undertone.WOUNDED else others).append(spot)
    # Beside something plainer, a sentence that may be meant kindly is left alone.
    yield from others or wounded


def _read(sentence: Sentence, rules: Rules) -> tuple[Sentence, list[Match], dict[str, float]]:
    """Return a sentence with the phrases that are told of it, and how much it weighs."""
    matches = list(_matches(sentence, rules))
    told = _list_told(matches)
    return sentence, told, undertone.weigh(sentence, _name_marks(matches, told))


def list_marks(sentence: Sentence, rules: Rules) -> frozenset[str]:
    """Return what a sentence is weighed by; too short or too long a sentence by nothing."""
    matches = list(_matches(sentence, rules))
    return undertone.list_marks(sentence, _name_marks(matches, _list_told(matches)))


def _name_marks(matches: Iterable[Match], told: Iterable[Match]) -> list[str]:
    return [*(f"@{rule.rule_id}" for rule, *_ in matches), *(f"@@{rule.class_id}" for rule, *_ in told)]


def _list_told(matches: Iterable[Match]) -> list[Match]:
    """Return the first phrase of each class, but for those that say less than another."""
    firsts = _first_of_each_class(sorted(matches, key=_place_in_order))
    return [match for match in firsts.values() if not match[0].gives_way_to & firsts.keys()]


def _to_spot(text: str, sentence: Sentence, match: Match, rules: Rules) -> Spot:
    rule, start, end = match
    replaced, lead = _replaced(text, sentence, start, rules)
    return Spot(rule.rule_id, sentence.place(start, end), replaced=replaced, lead=lead)


def _place_in_order(match: Match) -> tuple[int, int, str]:
    """Return what orders matches: where they begin, the longer first, and by name where both are the same."""
    rule, start, end = match
    return start, -end, rule.rule_id


def _first_of_each_class(matches: Iterable[Match]) -> dict[str, Match]:
    """Return the first match of each class; of two that overlap, the one that begins first."""
    firsts: dict[str, Match] = {}
    reached = 0
    for match in matches:
        rule, start, end = match
        if rule.class_id not in firsts and start >= reached:
            firsts[rule.class_id] = match
            reached = end
    return firsts


def _matches(sentence: Sentence, rules: Rules) -> Iterator[Match]:
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
