"""The table of rules the checker goes by: read from its data files, and made ready to look things up in."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from afterword.domain.checker.phrase_pattern import Pattern, PatternMaker
from afterword.domain.checker.severity import SEVERITIES

_KNOWN_FIELDS = frozenset(
    ("id", "class", "languages", "patterns", "unless", "why", "better", "severity", "matches", "silent")
)


@dataclass(frozen=True)
class Rule:
    """One thing the checker points out.

    Attributes:
        rule_id, class_id: its own name, and the class it belongs to.
        title: the class in a few words, for a heading.
        languages: of the drafts it is meant for; empty for all.
        patterns: phrases that show it; none where code looks for it.
        unless: phrases that speak against it in the same sentence.
        disarmed_by: phrases that speak against it where they stand before it.
        gives_way_to: classes that say more of a sentence; beside them it is not pointed out.
        why: one or two sentences for the person, with `{name}` for what was found.
        better: sentences that could stand in its place.
        severity: `blocks` where the draft cannot be meant so, otherwise `advises`.
        matches, silent: examples that it must find, and that it must not.
    """

    rule_id: str
    class_id: str
    title: str
    languages: tuple[str, ...]
    patterns: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]
    disarmed_by: tuple[Pattern, ...]
    gives_way_to: frozenset[str]
    why: str
    better: tuple[str, ...]
    severity: str
    matches: tuple[str, ...]
    silent: tuple[str, ...]


@dataclass(frozen=True)
class Rules:
    """Every rule, with what is needed to apply them.

    Attributes:
        by_id: the rules in the order of the table.
        phrases: the rules and patterns to try, by the beginning of a word that must be there.
        shapes: named sets of phrases that tell thanks, requests and pleasantries.
        names: named sets of plain words, to tell names of people, companies and roles from other words.
        nicknames: sets of names that may be one person's.
    """

    by_id: Mapping[str, Rule]
    fillers: frozenset[str]
    shapes: Mapping[str, tuple[Pattern, ...]]
    names: Mapping[str, frozenset[str]]
    nicknames: tuple[frozenset[str], ...]
    phrases: Mapping[str, list[tuple[Rule, Pattern]]] = field(default_factory=dict)


def read_rules(words_file: str, names_file: str, rule_files: Iterable[str]) -> Rules:
    """Read the table.

    Args:
        words_file: TOML with `fillers`, `common`, `words`, `shapes`, the titles of the classes, a `[[guard]]`
            for each set of phrases that speak against several rules, and what gives way to what.
        names_file: TOML with lists of plain words; in `nicknames` a line is one name in its forms.
        rule_files: TOML with one `[[rule]]` for each rule.

    Raises:
        ValueError: something in it cannot be used; the message names it.
    """
    table = tomllib.loads(words_file)
    fillers = frozenset(table["fillers"])
    maker = PatternMaker(table["words"], fillers, frozenset(table["common"].split()))
    shapes = {name: tuple(map(maker.make, sources)) for name, sources in table["shapes"].items()}
    guards = [_read_guard(entry, maker) for entry in table.get("guard", ())]
    by_id: dict[str, Rule] = {}
    for content in rule_files:
        for entry in tomllib.loads(content)["rule"]:
            rule = _read_rule(entry, table["classes"], maker, guards, table.get("gives_way", {}))
            if rule.rule_id in by_id:
                raise ValueError(f'Two rules are called "{rule.rule_id}".')
            by_id[rule.rule_id] = rule
    names = tomllib.loads(names_file)
    nicknames = tuple(frozenset(line.split()) for line in names.pop("nicknames").strip().splitlines())
    plain = {name: frozenset(words.split()) for name, words in names.items()}
    return Rules(by_id, fillers, shapes, plain, nicknames, _index(by_id.values()))


@dataclass(frozen=True)
class _Guard:
    """Phrases that speak against every rule of some classes, anywhere or where they come before."""

    class_ids: frozenset[str]
    unless: tuple[Pattern, ...]
    before: tuple[Pattern, ...]


def _read_guard(entry: Mapping[str, Any], maker: PatternMaker) -> _Guard:
    unless = tuple(map(maker.make, entry.get("unless", ())))
    return _Guard(frozenset(entry["classes"]), unless, tuple(map(maker.make, entry.get("before", ()))))


def _read_rule(
    entry: Mapping[str, Any],
    titles: Mapping[str, str],
    maker: PatternMaker,
    guards: Iterable[_Guard],
    gives_way: Mapping[str, Iterable[str]],
) -> Rule:
    rule_id = entry.get("id", "?")
    unknown = sorted(entry.keys() - _KNOWN_FIELDS)
    severity = entry.get("severity", "advises")
    if unknown or severity not in SEVERITIES or entry.get("class") not in titles:
        raise ValueError(f'Rule "{rule_id}": check its fields {unknown}, its class and its severity.')
    try:
        patterns = tuple(map(maker.make, entry.get("patterns", ())))
        unless = tuple(map(maker.make, entry.get("unless", ())))
    except ValueError as error:
        raise ValueError(f'Rule "{rule_id}": {error}') from error
    ours = [guard for guard in guards if entry["class"] in guard.class_ids]
    return Rule(
        rule_id,
        entry["class"],
        titles[entry["class"]],
        tuple(entry.get("languages", ())),
        patterns,
        unless + tuple(each for guard in ours for each in guard.unless),
        tuple(each for guard in ours for each in guard.before),
        frozenset((*gives_way.get(entry["class"], ()), *gives_way.get(rule_id, ()))),
        entry["why"],
        tuple(entry.get("better", ())),
        severity,
        tuple(entry.get("matches", ())),
        tuple(entry.get("silent", ())),
    )


def _index(rules: Iterable[Rule]) -> dict[str, list[tuple[Rule, Pattern]]]:
    phrases: dict[str, list[tuple[Rule, Pattern]]] = {}
    for rule in rules:
        for pattern in rule.patterns:
            for key in pattern.keys:
                phrases.setdefault(key, []).append((rule, pattern))
    return phrases
