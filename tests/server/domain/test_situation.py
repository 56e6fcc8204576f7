from __future__ import annotations

from itertools import product

import pytest

from afterword.domain.situation import (
    ADVICE_KEYS,
    FEEDBACK_STANCES,
    PROMISE_KINDS,
    RULES,
    SENDER_KINDS,
    STAGES,
    Rule,
    Situation,
    advise,
    default_tone,
)
from afterword.domain.verdict import KINDS

EVERY = [
    Situation(*facts)
    for facts in product(
        (*STAGES, None),
        (*SENDER_KINDS, None),
        (*FEEDBACK_STANCES, None),
        (*PROMISE_KINDS, None),
        (True, False),
        (*KINDS, None),
        (True, False),
    )
]
ADVISED = [(situation, advise(situation)) for situation in EVERY]


def advice_for(**facts: object) -> tuple[str, str]:
    rule = advise(Situation(**facts))  # type: ignore[arg-type]
    return rule.situation_id, rule.advice_key


def those(rules: list[tuple[Situation, Rule]], **facts: object) -> list[Rule]:
    return [rule for situation, rule in rules if all(getattr(situation, k) == v for k, v in facts.items())]


def test_every_combination_leads_to_known_advice() -> None:
    assert len(EVERY) == 6 * 5 * 5 * 5 * 2 * 11 * 2
    assert {rule.advice_key for _, rule in ADVISED} == set(ADVICE_KEYS)


def test_every_rule_is_reached() -> None:
    reached = {id(rule) for _, rule in ADVISED}
    assert all(id(rule) in reached for rule in RULES)


def test_a_no_reply_address_is_never_answered() -> None:
    assert {rule.situation_id for rule in those(ADVISED, sender_kind="no_reply")} == {"T03", "T08a"}


def test_nobody_is_asked_after_refusing_feedback() -> None:
    rules = those(ADVISED, feedback_stance="refused")
    assert {rule.situation_id for rule in rules} <= {"T10", "T03", "T08a", "T12"}
    assert "thanks_and_question" not in {rule.advice_key for rule in rules}


def test_nothing_is_asked_about_a_decision_that_was_not_made() -> None:
    rules = those(ADVISED, kind="hold")
    assert {rule.situation_id for rule in rules} == {"T12", "T03", "T08a"}
    assert not {"thanks_and_question", "accept_feedback"} & {rule.advice_key for rule in rules}


def test_who_introduced_one_hears_of_every_decision_first() -> None:
    first = [rule for facts, rule in ADVISED if facts.referral and not facts.referrer_told]
    assert {rule.advice_key for rule in first} == {"thank_referrer_first", "on_hold"}
    assert {rule.situation_id for rule in first if rule.advice_key == "on_hold"} == {"T12"}


def test_who_introduced_one_is_told_once() -> None:
    told = those(ADVISED, referral=True, referrer_told=True)
    assert "thank_referrer_first" not in {rule.advice_key for rule in told}
    assert "T08a" not in {rule.situation_id for rule in told}


def test_nobody_is_told_where_nobody_introduced_one() -> None:
    found = {rule.situation_id for rule in those(ADVISED, referral=False)}
    assert not [situation_id for situation_id in found if situation_id.startswith("T08")]


INTRODUCED = {"T08b", "T08b-screened", "T08b-task", "T08b-interviewed", "T08b-final"}


def test_every_kind_of_advice_has_a_text_of_its_kind() -> None:
    texts = {
        "no_reply_needed": {"T03"},
        "on_hold": {"T12"},
        "accept_feedback": {"T09"},
        "thanks_only": {"T02", "T10", "T11", "T13"},
        "thanks_and_question": {"T01", "T04", "T05", "T06", "T07", "T27", *INTRODUCED},
        "thank_referrer_first": {"T02", "T08a", "T09", "T10", "T11", "T27", *INTRODUCED},
    }
    for advice_key, expected in texts.items():
        assert {rule.situation_id for _, rule in ADVISED if rule.advice_key == advice_key} == expected


def test_offered_feedback_is_accepted_whoever_offers_it() -> None:
    offered = [rule for facts, rule in ADVISED if facts.feedback_stance == "offered"]
    assert {rule.situation_id for rule in offered} == {"T03", "T08a", "T09", "T12"}


def test_an_unknown_stage_leads_to_no_text_about_an_interview() -> None:
    assert not {rule.situation_id for rule in those(ADVISED, stage=None)} & {
        "T04",
        "T05",
        "T06",
        "T07",
        *(INTRODUCED - {"T08b"}),
    }


def test_a_mailbox_is_not_asked_when_nobody_was_met() -> None:
    for stage in ("applied", None):
        rules = those(ADVISED, sender_kind="team_mailbox", stage=stage)
        assert "thanks_and_question" not in {rule.advice_key for rule in rules}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"stage": "applied", "sender_kind": "person"}, ("T01", "thanks_and_question")),
        ({"stage": "applied", "sender_kind": "team_mailbox"}, ("T02", "thanks_only")),
        ({"stage": "final", "sender_kind": "no_reply"}, ("T03", "no_reply_needed")),
        ({"stage": "screened", "sender_kind": "person"}, ("T04", "thanks_and_question")),
        ({"stage": "interviewed", "sender_kind": "person"}, ("T05", "thanks_and_question")),
        ({"stage": "interviewed", "sender_kind": "team_mailbox"}, ("T05", "thanks_and_question")),
        ({"stage": "final", "promise_kind": "will_contact"}, ("T06", "thanks_and_question")),
        ({"stage": "task"}, ("T07", "thanks_and_question")),
        ({"stage": "final", "referral": True}, ("T08b-final", "thank_referrer_first")),
        ({"stage": "applied", "referral": True}, ("T08b", "thank_referrer_first")),
        ({"stage": "screened", "referral": True}, ("T08b-screened", "thank_referrer_first")),
        ({"stage": "task", "referral": True}, ("T08b-task", "thank_referrer_first")),
        ({"sender_kind": "no_reply", "referral": True}, ("T08a", "thank_referrer_first")),
        ({"stage": "final", "referral": True, "referrer_told": True}, ("T08b-final", "thanks_and_question")),
        (
            {"stage": "interviewed", "referral": True, "referrer_told": True},
            ("T08b-interviewed", "thanks_and_question"),
        ),
        ({"referral": True, "referrer_told": True}, ("T08b", "thanks_and_question")),
        ({"sender_kind": "no_reply", "referral": True, "referrer_told": True}, ("T03", "no_reply_needed")),
        (
            {"sender_kind": "team_mailbox", "referral": True, "referrer_told": True},
            ("T02", "thanks_only"),
        ),
        ({"stage": "final", "kind": "hold", "referral": True}, ("T12", "on_hold")),
        ({"stage": "final", "feedback_stance": "offered"}, ("T09", "accept_feedback")),
        ({"stage": "final", "feedback_stance": "refused"}, ("T10", "thanks_only")),
        ({"stage": "final", "feedback_stance": "included"}, ("T11", "thanks_only")),
        ({"stage": "final", "kind": "hold"}, ("T12", "on_hold")),
        ({"stage": "applied", "promise_kind": "kept_on_file"}, ("T13", "thanks_only")),
        ({"promise_kind": "apply_again", "sender_kind": "team_mailbox"}, ("T13", "thanks_only")),
        ({"stage": "final", "sender_kind": "agency"}, ("T27", "thanks_and_question")),
        ({}, ("T01", "thanks_and_question")),
    ],
)
def test_each_situation_has_its_advice(facts: dict[str, object], expected: tuple[str, str]) -> None:
    assert advice_for(**facts) == expected


def test_a_tone_is_plain_unless_the_situation_asks_for_another() -> None:
    assert [default_tone(each) for each in ("T01", "T02", "T06", "T10")] == [
        "plain",
        "brief",
        "warm",
        "brief",
    ]
