"""The look back on a process: its steps in order, what each holds, and the words that may be chosen."""

from __future__ import annotations

STEPS = ("well", "hard", "stages", "questions", "requirements", "guess", "keep_change", "done")
"""It begins with what went well. The last one is where a finished look back is read."""

FIRST, DONE = STEPS[0], STEPS[-1]

FIELDS = {
    "well": ("went_well",),
    "hard": ("was_hard", "friend_view"),
    "guess": ("own_guess", "own_guess_theme"),
    "keep_change": ("keep", "change"),
}
"""The fields of the steps that hold free words."""

ITEMS = {"stages": "stage", "questions": "question", "requirements": "requirement"}
"""The kind of item that each of the other steps holds."""

HARD = "hard"
WENT = ("well", "mixed", HARD)
MET = ("met", "partly", "not")
RATINGS = {"stage": WENT, "question": WENT, "requirement": MET}
"""How each kind of item went, or whether it was met."""

THEMES = (
    "experience",
    "skill",
    "answers",
    "task",
    "communication",
    "motivation",
    "logistics",
    "someone_closer",
    "other",
)
"""What may have decided it: flat, because a list in a list makes "other" the easiest choice."""

MOST_ITEMS = 100
"""Of one kind in one look back; far more than five minutes bring."""


def step_after(step: str) -> str:
    """Return the step that follows; the last one follows itself."""
    return STEPS[min(STEPS.index(step) + 1, len(STEPS) - 1)]


def step_before(step: str) -> str | None:
    """Return the step before, or None for the first."""
    place = STEPS.index(step)
    return STEPS[place - 1] if place else None
