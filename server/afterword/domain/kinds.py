"""Names the kind of a mail that is no decision, by what its signals add up to."""

from __future__ import annotations

from collections.abc import Set

_OTHER = "other"
_LEAST = 1.0

_WEIGHTS: dict[str, dict[str, float]] = {
    "hold": {"hold": 2.0, "about_a_job": 0.4, "no_job_words": -2.0, "foreign": -0.5, "shop": -0.7},
    "withdrawal": {
        "withdraw": 1.6,
        "decided_by_you": 1.8,
        "my_application": 0.3,
        "about_a_job": 0.3,
        "no_application_words": -1.0,
        "foreign": -0.6,
    },
    "offer": {
        "offer": 1.4,
        "congratulation": 0.5,
        "glad_to": 0.5,
        "about_a_job": 0.2,
        "no_job_words": -1.5,
        "outreach": -0.8,
        "invitation": -0.7,
        "schedule": -0.4,
        "test": -0.3,
        "foreign": -0.6,
        "shop": -0.4,
        "received": -1.0,
    },
    "assessment": {
        "test": 1.2,
        "about_hiring": 0.2,
        "thanks_for_applying": 0.2,
        "your_application": 0.2,
        "no_job_words": -0.3,
        "no_application_words": -0.6,
        "outreach": -0.8,
        "alert": -1.5,
        "article": -1.0,
        "foreign": -0.5,
        "shop": -0.4,
        "received": -0.6,
    },
    "interview": {
        "invitation": 1.4,
        "move_date": 0.9,
        "schedule": 0.6,
        "good_progress": 0.7,
        "talk_wanted": 0.8,
        "about_hiring": 0.3,
        "congratulation": 0.3,
        "no_application_words": -0.5,
        "test": -0.5,
        "outreach": -0.8,
        "foreign": -0.7,
        "shop": -0.6,
        "article": -0.8,
        "my_application": -0.5,
    },
    "confirmation": {
        "received": 1.4,
        "pending": 1.0,
        "thanks_for_applying": 0.5,
        "contact_if_it_fits": 0.3,
        "soon": 0.2,
        "your_application": 0.2,
        "no_application_words": -1.5,
        "foreign": -0.7,
        "foreign_subject": -1.0,
        "shop": -0.7,
        "my_application": -1.0,
        "alert": -0.6,
    },
    "outreach": {
        "outreach": 1.1,
        "about_a_job": 0.3,
        "your_application": -0.5,
        "thanks_for_applying": -0.8,
        "received": -1.0,
        "article": -0.5,
        "shop": -0.4,
        "no_job_words": -0.8,
        "my_application": -0.6,
    },
    "job_alert": {
        "alert": 1.4,
        "about_a_job": 0.2,
        "received": -0.8,
        "thanks_for_applying": -0.8,
        "no_job_words": -0.6,
    },
}


def name_kind(features: Set[str]) -> str:
    """Return the kind with the highest sum, or "other" when none is high enough."""
    sums = {kind: sum(weights.get(name, 0.0) for name in features) for kind, weights in _WEIGHTS.items()}
    best = max(sums, key=lambda kind: sums[kind])
    return best if sums[best] >= _LEAST else _OTHER
