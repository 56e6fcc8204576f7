"""The words for several answers that came close together; no numbers, no totals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CHOICES = {"evening": "This evening", "morning": "Tomorrow morning", "two_days": "In two days"}

ON_HOLD = "The role is on hold."
NOT_THIS_TIME = "This time it is a no."
PROMISES = {
    "kept_on_file": "They said they would keep your details on file.",
    "apply_again": "They said you are welcome to apply again.",
    "will_contact": "They said they would write to you again.",
    "other_team": "They said they would pass your details on.",
}
SENDERS = {
    "person": "A person wrote to you.",
    "agency": "A recruiter or agency wrote to you.",
    "team_mailbox": "It came from a team mailbox.",
    "no_reply": "It came from an address that reads no replies. You owe no answer.",
}
NAMED = "{name} wrote to you."

NO_TIME = "Write a time, such as 18:30."
NOT_AHEAD = "Choose a day and hour within the next month."


def told_of(case: Mapping[str, Any]) -> list[str]:
    """Return what is said of a case: what they wrote, who wrote it, and what they offered."""
    sender, name = case["sender_kind"], case["contact_name"]
    promise = (case["promise"] or {"kind": ""})["kind"]
    told = [
        ON_HOLD if case["state"] == "on_hold" else NOT_THIS_TIME,
        NAMED.format(name=name)
        if name and sender in ("person", "agency", None)
        else SENDERS.get(sender or ""),
        PROMISES.get(promise),
    ]
    return [sentence for sentence in told if sentence]
