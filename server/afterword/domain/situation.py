"""The rule table: what is known about a case leads to one situation and one advice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache

STAGES = ("applied", "screened", "task", "interviewed", "final")
AFTER_A_TALK = STAGES[1:]
"""The stages in which one has done more than to apply; a text for them may speak of it."""
SENDER_KINDS = ("person", "team_mailbox", "no_reply", "agency")
REFUSED = "refused"
FEEDBACK_STANCES = ("none", "offered", "included", REFUSED)
PROMISE_PHRASES = {
    "kept_on_file": "keep my details on file",
    "apply_again": "look at another application from me",
    "will_contact": "get in touch when something fits",
    "other_team": "pass my details on to another team",
}
"""What was promised, as it stands in a text after "offering to"."""
PROMISE_KINDS = tuple(PROMISE_PHRASES)
ADVICE_KEYS = (
    "thanks_and_question",
    "thanks_only",
    "no_reply_needed",
    "thank_referrer_first",
    "accept_feedback",
    "on_hold",
)

DEFAULT_TONES = {"T02": "brief", "T06": "warm", "T08b-final": "warm", "T10": "brief", "T10b": "brief"}
"""The tone a situation begins with, where it is not plain."""


@dataclass(frozen=True)
class Situation:
    """What the advice depends on; None means unknown, and nothing is guessed."""

    stage: str | None = None
    sender_kind: str | None = None
    feedback_stance: str | None = None
    promise_kind: str | None = None
    referral: bool = False
    kind: str | None = None
    referrer_told: bool = False


@dataclass(frozen=True)
class Rule:
    """When every listed fact has one of its listed values, this situation and this advice apply."""

    situation_id: str
    advice_key: str
    reason_key: str
    when: Mapping[str, tuple[str | bool | None, ...]]


_REFERRED = {"referral": (True,), "referrer_told": (False, None)}

# The first match wins, so the order is part of the rule: whether an answer can be read at all comes first,
# then whether a decision was made, who is owed the first word, what they said about feedback, who stands in
# between, and only then how far the person got. An unknown stage ends at texts without interview words.
RULES = (
    Rule(
        "T08a", "thank_referrer_first", "referrer_and_no_reply", {"sender_kind": ("no_reply",), **_REFERRED}
    ),
    Rule("T03", "no_reply_needed", "no_reply_address", {"sender_kind": ("no_reply",)}),
    Rule("T12", "on_hold", "role_on_hold", {"kind": ("hold",)}),
    Rule(
        "T10",
        "thank_referrer_first",
        "referrer_before_company",
        {"feedback_stance": ("refused",), **_REFERRED},
    ),
    Rule(
        "T11",
        "thank_referrer_first",
        "referrer_before_company",
        {"feedback_stance": ("included",), **_REFERRED},
    ),
    Rule(
        "T09",
        "thank_referrer_first",
        "referrer_before_company",
        {"feedback_stance": ("offered",), **_REFERRED},
    ),
    Rule("T27", "thank_referrer_first", "referrer_before_company", {"sender_kind": ("agency",), **_REFERRED}),
    Rule(
        "T02",
        "thank_referrer_first",
        "referrer_before_company",
        {"sender_kind": ("team_mailbox",), "stage": ("applied", None), **_REFERRED},
    ),
    *(
        Rule(
            f"T08b-{stage}",
            "thank_referrer_first",
            "referrer_before_company",
            {"stage": (stage,), **_REFERRED},
        )
        for stage in AFTER_A_TALK
    ),
    Rule("T08b", "thank_referrer_first", "referrer_before_company", _REFERRED),
    Rule("T10", "thanks_only", "feedback_refused", {"feedback_stance": ("refused",)}),
    Rule("T11", "thanks_only", "feedback_included", {"feedback_stance": ("included",)}),
    Rule("T09", "accept_feedback", "feedback_offered", {"feedback_stance": ("offered",)}),
    Rule("T27", "thanks_and_question", "agency_in_between", {"sender_kind": ("agency",)}),
    Rule(
        "T02",
        "thanks_only",
        "team_mailbox",
        {"sender_kind": ("team_mailbox",), "stage": ("applied", None), "referral": (True,)},
    ),
    *(
        Rule(
            f"T08b-{stage}", "thanks_and_question", "referrer_told", {"stage": (stage,), "referral": (True,)}
        )
        for stage in AFTER_A_TALK
    ),
    Rule("T08b", "thanks_and_question", "referrer_told", {"referral": (True,)}),
    Rule("T06", "thanks_and_question", "after_final_round", {"stage": ("final",)}),
    Rule("T05", "thanks_and_question", "after_interview", {"stage": ("interviewed",)}),
    Rule("T07", "thanks_and_question", "after_task", {"stage": ("task",)}),
    Rule("T04", "thanks_and_question", "after_screening", {"stage": ("screened",)}),
    Rule("T13", "thanks_only", "promise_made", {"promise_kind": PROMISE_KINDS}),
    Rule("T02", "thanks_only", "team_mailbox", {"sender_kind": ("team_mailbox",)}),
    Rule("T01", "thanks_and_question", "before_interview", {"stage": ("applied",)}),
    Rule("T01", "thanks_and_question", "stage_unknown", {}),
)


@lru_cache(maxsize=512)
def advise(situation: Situation) -> Rule:
    """Return the first rule that matches; the last one matches always."""
    facts = {field.name: getattr(situation, field.name) for field in fields(situation)}
    return next(rule for rule in RULES if all(facts[name] in allowed for name, allowed in rule.when.items()))


def default_tone(situation_id: str) -> str:
    """Return the tone a situation begins with."""
    return DEFAULT_TONES.get(situation_id, "plain")
