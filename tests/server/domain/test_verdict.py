"""How sure a verdict is where words alone say no."""

from __future__ import annotations

from itertools import permutations

import pytest

from afterword.domain.evidence.mail_evidence import CLEAR_NO, MANY_SENTENCES, SAID_PLAINLY
from afterword.domain.evidence.whole_mail import ANY_DECISION, NOT_ABOUT_WORK
from afterword.domain.kinds import name_kind
from afterword.domain.verdict import (
    DOUBT_LEFT_OPEN,
    DOUBT_OF_ANOTHER,
    LEAST_OF_WORDS_ALONE,
    MORE_OF_FEW_SENTENCES,
    MORE_OF_MANY_SENTENCES,
    THRESHOLD,
    to_score,
)
from afterword.domain.voids.by_classes import CONDITIONAL, QUOTED

SURE_ENOUGH = 2.4
"""What signals have to add so that a plain mail is just a decision, beside words that say no."""
WORDS = 0.1 - MORE_OF_FEW_SENTENCES
SURE_WORDS = 6.0
AGAINST = MORE_OF_FEW_SENTENCES + 0.1
"""What words weigh against a no that just do so in a short mail."""


TOLD = "your_application"


def _is_decision(signals: float, *features: str, words: float = WORDS, told: str = TOLD) -> bool:
    return to_score(signals, words, {told, *features}) >= THRESHOLD


@pytest.mark.parametrize(
    "features", [("soon",), ("received",), ("thanks_for_applying",)], ids=lambda names: "+".join(names)
)
def test_what_is_more_likely_of_another_kind_has_to_be_surer(features: tuple[str, ...]) -> None:
    assert _is_decision(SURE_ENOUGH)
    assert not _is_decision(SURE_ENOUGH, *features)
    assert _is_decision(SURE_ENOUGH + DOUBT_OF_ANOTHER, *features)


def test_words_that_say_little_are_no_decision_among_many_sentences() -> None:
    enough = LEAST_OF_WORDS_ALONE - MORE_OF_MANY_SENTENCES
    little = enough - 0.1
    assert _is_decision(SURE_ENOUGH, words=little)
    assert not _is_decision(0.0, MANY_SENTENCES, words=little)
    assert _is_decision(0.0, MANY_SENTENCES, words=enough)
    assert _is_decision(0.0, MANY_SENTENCES, ANY_DECISION, words=little)


@pytest.mark.parametrize("feature", ["invitation", "pending", "date_asked", QUOTED])
def test_what_hardly_a_decision_has_is_none_by_its_words(feature: str) -> None:
    assert _is_decision(0.0, words=SURE_WORDS)
    assert not _is_decision(0.0, feature, words=SURE_WORDS)
    assert _is_decision(0.0, feature, CLEAR_NO, ANY_DECISION, words=SURE_WORDS)


@pytest.mark.parametrize(
    "features",
    [("foreign_application", "foreign_in_decision"), ("my_application", "invitation"), ("hold", "pending")],
)
def test_features_that_no_decision_has_together_leave_nothing_to_words(features: tuple[str, ...]) -> None:
    assert _is_decision(0.0, ANY_DECISION, words=SURE_WORDS)
    assert not _is_decision(0.0, ANY_DECISION, *features, words=SURE_WORDS)


@pytest.mark.parametrize("also", ["regret", ANY_DECISION])
def test_thanks_beside_words_of_a_no_are_no_receipt(also: str) -> None:
    assert _is_decision(SURE_ENOUGH, "thanks_for_applying", also)


def test_an_invitation_beside_a_signal_that_says_no_has_not() -> None:
    assert _is_decision(SURE_ENOUGH, "invitation", ANY_DECISION)


def test_words_have_to_be_surer_where_a_no_was_found_and_why_it_is_none() -> None:
    assert not _is_decision(SURE_ENOUGH, CONDITIONAL)
    assert _is_decision(SURE_ENOUGH + DOUBT_LEFT_OPEN, CONDITIONAL)
    # It is said outright as well.
    assert _is_decision(SURE_ENOUGH, CONDITIONAL, ANY_DECISION)


def test_the_kind_is_the_same_in_whatever_order_its_features_come() -> None:
    features = ("move_date", "no_application_words", "no_job_words", "not_about_work", "schedule")
    assert len({name_kind(dict.fromkeys(each).keys()) for each in permutations(features)}) == 1


def test_what_tells_its_reader_of_no_application_is_read_by_its_words() -> None:
    for told in (TOLD, "our_talk", CLEAR_NO):
        assert _is_decision(2 * SURE_ENOUGH, ANY_DECISION, words=1.0, told=told)
    assert not _is_decision(2 * SURE_ENOUGH, ANY_DECISION, words=1.0, told="about_candidates")
    assert _is_decision(2 * SURE_ENOUGH, ANY_DECISION, words=3.0, told="about_candidates")
    assert _is_decision(2 * SURE_ENOUGH, words=3.0, told="about_candidates")
    assert not _is_decision(2 * SURE_ENOUGH, NOT_ABOUT_WORK, words=2.5, told="about_candidates")


def test_signals_that_words_do_not_bear_out_count_for_nothing() -> None:
    assert _is_decision(4 * SURE_ENOUGH, ANY_DECISION, words=0.1)
    assert not _is_decision(4 * SURE_ENOUGH, ANY_DECISION, words=-AGAINST)
    assert _is_decision(4 * SURE_ENOUGH, ANY_DECISION, CLEAR_NO, SAID_PLAINLY, words=-AGAINST)
    assert _is_decision(4 * SURE_ENOUGH, ANY_DECISION, CLEAR_NO, "two_decisions", words=-AGAINST)
