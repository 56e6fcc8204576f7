"""The words for the names of the states: what each state means, and what is wrong with a name."""

from __future__ import annotations

from afterword.domain.state_names import LONGEST

MEANINGS = {
    "not_selected": "They chose someone else",
    "on_hold": "The role is paused",
    "no_answer": "You wrote, and no answer came",
    "closed_by_me": "You closed it yourself",
    "still_open": "Nothing is decided yet",
}
TOO_LONG = f"Use {LONGEST} letters at most."
TAKEN = "Another state is called this already. Choose a different name."
