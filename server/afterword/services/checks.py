"""Looks a draft over; which rules stay quiet is the person's choice."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from afterword.domain.errors import RuleNotFound
from afterword.models.database import database
from afterword.models.setting import Setting
from afterword.services import settings

if TYPE_CHECKING:
    # What the checker stands on takes as long to load as half a start, so it is loaded with the first draft.
    from afterword.domain.checker.finding import Finding
    from afterword.domain.checker.rules import Rule, Rules

_FOLDER = Path(__file__).resolve().parents[1] / "domain" / "data" / "checker"
_SHARED = ("words", "names")
MUTED = "muted_rules"


@cache
def load() -> Rules:
    """Return the shipped rules; their files are read on the first call only."""
    from afterword.domain.checker.rules import read_rules

    contents = {path.stem: path.read_text(encoding="utf-8") for path in sorted(_FOLDER.glob("*.toml"))}
    words, names = (contents.pop(name) for name in _SHARED)
    return read_rules(words, names, contents.values())


def make_ready() -> None:
    """Load everything that looking a draft over stands on."""
    from afterword.domain.checker import checker
    from afterword.domain.checker.finding import Circumstances

    checker.check("Thank you for your mail.", load(), Circumstances())


def look_over(
    text: str,
    context: Mapping[str, Any] | None = None,
    ignored: Collection[str] = (),
    muted: Collection[str] = (),
) -> dict[str, Any]:
    """Return what is worth a second look in a draft.

    Args:
        context: what is known beside the text, by the names of `Circumstances`; None is unknown.
        ignored: keys of findings that were set aside in this draft.
        muted: rules to leave out here, beside those that are muted always.
    """
    from afterword.domain.checker import checker
    from afterword.domain.checker.draft_shape import read_shape
    from afterword.domain.checker.finding import Circumstances

    known = {name: value for name, value in (context or {}).items() if value is not None}
    known["recipients"] = tuple(known.get("recipients", ()))
    circumstances = Circumstances(**known, own_name=settings.read()["sign_off_name"])
    found = checker.check(text, load(), circumstances, ignored, _read_muted() | set(muted))
    shape = read_shape(text, load().fillers)
    return {
        "findings": [_show(each) for each in found],
        "word_count": shape.word_count,
        "question_count": len(shape.questions),
    }


def list_rules() -> list[dict[str, Any]]:
    """List the rules, each with whether it stays quiet."""
    muted = _read_muted()
    return [_show_rule(rule, rule.rule_id in muted) for rule in load().by_id.values()]


def switch_rule(rule_id: str, muted: bool) -> list[dict[str, Any]]:
    """Let a rule stay quiet from now on, or speak again; return all of them.

    Raises:
        RuleNotFound: there is no such rule.
    """
    if rule_id not in load().by_id:
        raise RuleNotFound(rule_id)
    with database.atomic():
        chosen = _read_muted() - {rule_id} | ({rule_id} if muted else set())
        Setting.insert(name=MUTED, value=sorted(chosen)).on_conflict_replace().execute()
    return list_rules()


def _read_muted() -> set[str]:
    kept = Setting.get_or_none(Setting.name == MUTED)
    return set(kept.value) if kept else set()


def _show(finding: Finding) -> dict[str, Any]:
    place, replaced = finding.place, finding.replaced
    return {
        "key": finding.key,
        "rule_id": finding.rule.rule_id,
        "class_id": finding.rule.class_id,
        "title": finding.rule.title,
        "start": place[0] if place else None,
        "end": place[1] if place else None,
        "quote": finding.quote,
        "why": finding.why,
        "better": list(finding.better),
        "replaces": {"start": replaced[0], "end": replaced[1]} if replaced else None,
        "severity": finding.rule.severity,
    }


def _show_rule(rule: Rule, muted: bool) -> dict[str, Any]:
    return {
        "rule_id": rule.rule_id,
        "class_id": rule.class_id,
        "title": rule.title,
        "severity": rule.severity,
        "languages": list(rule.languages),
        "example": rule.matches[0] if rule.matches else None,
        "muted": muted,
    }
