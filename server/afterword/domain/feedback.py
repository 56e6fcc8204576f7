"""What an employer answered: what a line of it may be for the person, and what it may be about."""

from __future__ import annotations

from afterword.domain.reflection import THEMES as THEMES

WILL_WORK_ON = "will_work_on"
GOOD_TO_HEAR = "good_to_hear"
CLASSES = (WILL_WORK_ON, "one_persons_view", "outside_my_control", GOOD_TO_HEAR, "not_useful")
"""What a line is for the person. Nobody has to agree, and "not useful" is as good as any other."""

STEPS = ("lines", "next_step", "done")
"""Where to go on, once an answer was put in."""
LINES, NEXT_STEP, DONE = STEPS

ACTION_DONE, LET_GO = "done", "let_go"
ACTION_ANSWERS = (ACTION_DONE, LET_GO)
"""What became of the next step; without an answer it is planned."""

MOST_LINES = 60
"""Of one answer; far more than an employer writes."""

USED, NOT_HERE = "used", "not_here"
LESSON_ANSWERS = (USED, NOT_HERE)
"""What the person says of a lesson in a later case."""

_LESSON_STAGES = ("interviewed", "final")


def is_time_for_lesson(stage: str | None) -> bool:
    """Tell whether a case has come far enough for what an earlier one taught."""
    return stage in _LESSON_STAGES


def as_phrase(action: str) -> str:
    """Return a next step as it stands behind "My next step is to": "Rewrite it." as "rewrite it"."""
    text = " ".join(action.split()).rstrip(".! ").removeprefix("to ").removeprefix("To ")
    first = text.split(" ", 1)[0]
    # "I" and "SQL" stay as they are.
    return text[:1].lower() + text[1:] if first[1:].islower() else text
