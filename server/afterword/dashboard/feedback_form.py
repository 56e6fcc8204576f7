"""The forms of what was answered: what stands in them, what was typed, and what is wrong, by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from afterword.dashboard import feedback_words as words
from afterword.dashboard.form import check, typed_rows
from afterword.dashboard.words import NO_DAY
from afterword.domain import role_family
from afterword.domain.feedback import DONE, GOOD_TO_HEAR, MOST_LINES, WILL_WORK_ON
from afterword.schemas.feedback import AnswerSchema, LineSchema, NextStepSchema

FIELDS = ("point", "action", "due_on", "role_family")
TWO_WEEKS = timedelta(weeks=2)


def read_answer(form: Mapping[str, str], kept: int = 0) -> tuple[list[str], dict[str, str]]:
    """Return the lines of what was pasted, or one sentence on what is wrong.

    Args:
        kept: how many lines are there already.
    """
    # Not needed for the first answer.
    from afterword.domain.answer_lines import split

    fields, problems = check(AnswerSchema(), {"answer": form.get("answer", "")})
    if problems:
        return [], problems
    lines = split(fields["answer"] or "")
    if not lines:
        return [], {"answer": words.NO_LINES if fields["answer"] else words.NOTHING_PASTED}
    return (lines, {}) if kept + len(lines) <= MOST_LINES else ([], {"answer": words.TOO_MANY})


def from_lines(items: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Return what the form of the lines holds before anything is typed."""
    typed: dict[str, str] = {}
    for number, item in enumerate(items):
        typed |= {
            f"text-{number}": item["text"],
            f"class-{number}": item["class"] or "",
            f"theme-{number}": item["theme"] or "",
        }
    return typed


def read_lines(form: Mapping[str, str]) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Return the lines as they were typed, and a sentence for each wrong field; emptied lines go."""
    lines: list[dict[str, Any]] = []
    problems: dict[str, str] = {}
    for number in typed_rows(form):
        typed = {
            "text": form[f"text-{number}"].replace("\r\n", "\n"),
            "class": form.get(f"class-{number}") or None,
            "theme": form.get(f"theme-{number}") or None,
        }
        line, wrong = check(LineSchema(), typed)
        problems |= {f"{name}-{number}": told for name, told in wrong.items()}
        if not wrong and line["text"]:
            lines.append(line)
    return lines, problems


def from_kept(kept: Mapping[str, Any], case: Mapping[str, Any], today: date) -> dict[str, str]:
    """Return what the form of the next step holds: what is kept, or proposals before it was saved."""
    typed = {name: kept[name] or "" for name in FIELDS}
    if kept["step"] == DONE:
        return typed
    first = next(iter(proposals(kept)), None)
    themes = [item["theme"] for item in kept["items"] if item["class"] in (WILL_WORK_ON, GOOD_TO_HEAR)]
    offered = {
        "point": next((words.POINTS[theme] for theme in themes if theme in words.POINTS), ""),
        "action": words.NEXT_STEPS[first] if first else "",
        "due_on": (today + TWO_WEEKS).isoformat() if first else "",
        "role_family": role_family.propose(case["role"]) or "",
    }
    return {name: typed[name] or offered[name] for name in FIELDS}


def proposals(kept: Mapping[str, Any]) -> list[str]:
    """Name the themes of the lines to work on, each once; every one of them proposes a step."""
    themes = [item["theme"] for item in kept["items"] if item["class"] == WILL_WORK_ON and item["theme"]]
    return list(dict.fromkeys(themes))


def read_next_step(form: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the fields of the next step as they were typed and, for each wrong field, one sentence."""
    typed = {name: form.get(name, "").strip() or None for name in FIELDS}
    fields, problems = check(NextStepSchema(), typed)
    return fields, problems | ({"due_on": NO_DAY} if "due_on" in problems else {})
