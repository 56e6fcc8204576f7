"""Which questions a case offers, with and without a look back."""

import pytest

from afterword.domain.errors import CaseNotFound
from afterword.services import cases, events, questions, reflections
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture
def case():
    """A case of the message "a"."""
    return cases.save(make_case(message_id="a", stage="task"), "chrome", make_key(), NOW)[0]


def look_back(case):
    """Keep a look back with one weak spot."""
    items = [{"text": "Fluent German", "rating": "partly"}, {"text": "TypeScript", "rating": "met"}]
    reflections.save_step(case["case_id"], "requirements", {"items": items}, NOW)


def test_without_a_case_there_is_a_general_question_and_the_reason():
    assert questions.suggest(message_id="a") == {
        "questions": [
            {
                "question_id": "general_application",
                "text": "Which requirement, or which part of my CV, would you advise me to work on first?",
                "kind": "general",
                "about": None,
                "answerability": "easy",
                "reason_key": "application",
            }
        ],
        "own": None,
        "reflection": "none",
        "case_id": None,
        "reason_key": "reflection_missing",
    }


def test_a_weak_spot_aims_a_question_while_the_look_back_goes_on(case):
    look_back(case)
    told = questions.suggest(message_id="a")
    assert [each["about"] for each in told["questions"]] == ["Fluent German", None]
    assert (told["reflection"], told["reason_key"], told["case_id"]) == ("begun", None, case["case_id"])


def test_a_finished_look_back_says_so(case):
    look_back(case)
    reflections.finish(case["case_id"], NOW)
    assert questions.suggest(case_id=case["case_id"])["reflection"] == "finished"


def test_how_far_one_got_comes_from_the_panel_or_else_from_the_case(case):
    [general] = questions.suggest(case_id=case["case_id"])["questions"]
    assert general["question_id"] == "task"
    [general] = questions.suggest(case_id=case["case_id"], stage="screened")["questions"]
    assert general["question_id"] == "general_call"


def test_a_question_in_ones_own_words_is_rated():
    assert questions.suggest(own="Why not me?")["own"] == {
        "answerability": "unlikely",
        "reason_key": "why_not",
    }


def test_a_case_that_is_not_there_is_said_to_be():
    with pytest.raises(CaseNotFound):
        questions.suggest(case_id=5)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"stage": "final"}, True),
        ({"stage": None}, True),
        ({"feedback_stance": "refused"}, False),
        ({"feedback_stance": "offered"}, False),
        ({"sender_kind": "no_reply"}, False),
        ({"kind": "hold"}, False),
        ({"is_decision": False}, False),
    ],
)
def test_a_question_is_promised_only_where_the_reply_has_a_place_for_it(known, expected):
    case = cases.save(make_case(**known), "chrome", make_key(), NOW)[0]
    assert questions.is_still_to_ask(case) is expected


def test_a_question_that_was_asked_is_not_to_ask_any_more():
    case = make_case()
    told = events.record(case, make_event("put_into_reply", asks=False), "chrome", make_key(), NOW)[0]["case"]
    assert questions.is_still_to_ask(told)
    asked = events.record(case, make_event("put_into_reply", asks=True), "chrome", make_key(), NOW)[0]["case"]
    assert not questions.is_still_to_ask(asked)
