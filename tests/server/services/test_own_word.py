"""What the person kept about a mail wins over what is read in it."""

import pytest

from afterword.services import cases
from afterword.services.own_word import prefer
from tests.conftest import NOW
from tests.factories import make_case, make_key

pytestmark = pytest.mark.usefixtures("app")


def reading(**verdict):
    """Return what was read in a mail."""
    facts = {
        "company": "Northlight",
        "role": "Designer",
        "contact_name": None,
        "stage": None,
        "sender_kind": "person",
        "feedback_stance": "none",
        "promise": None,
        "referral": None,
    }
    return {
        "verdict": {
            "is_rejection": True,
            "kind": "rejection",
            "score": 0.9,
            "reasons": ["because"],
            **verdict,
        },
        "language": "en",
        "facts": facts,
        "sources": {name: value and f"the words of {name}" for name, value in facts.items()},
        "case": None,
    }


def keep(**known):
    """Keep a case of the message "a"."""
    nothing = dict.fromkeys(make_case())
    return cases.save({**nothing, "message_id": "a", **known}, "chrome", make_key(), NOW)[0]


@pytest.mark.parametrize("message_id", [None, "b"])
def test_a_mail_without_a_case_is_as_it_was_read(message_id):
    keep(company="Oak Street")
    assert prefer(reading(), message_id) == reading()


def test_the_kept_values_take_the_place_of_those_read():
    case = keep(company="Northlight Labs", stage="final")
    found = prefer(reading(), "a")
    assert found["case"] == case
    assert (found["facts"]["company"], found["facts"]["stage"]) == ("Northlight Labs", "final")
    assert (found["sources"]["company"], found["sources"]["role"]) == (None, "the words of role")


def test_what_the_case_leaves_open_is_still_read():
    keep()
    found = prefer(reading(), "a")
    assert (found["facts"], found["sources"]) == (reading()["facts"], reading()["sources"])
    assert found["verdict"] == reading()["verdict"]


def erase(*names):
    """Take facts of the case of the message "a" away, as a browser does."""
    return cases.save(
        {**dict.fromkeys(make_case()), "message_id": "a", "erased": names}, "chrome", make_key(), NOW
    )[0]


def test_what_the_person_took_away_stays_away_though_it_is_read_again():
    keep(stage="final", referral="Jo Lindqvist", feedback_stance="offered")
    erase("stage", "referral", "feedback_stance", "role")
    found = prefer(reading(), "a")
    names = ("stage", "referral", "feedback_stance", "role")
    assert [found["facts"][name] for name in names] == [None] * 4
    assert found["sources"]["role"] is None
    assert found["facts"]["company"] == "Northlight"


def test_a_browser_that_does_not_name_it_leaves_what_was_told():
    keep(stage="final")
    keep()
    assert prefer(reading(), "a")["facts"]["stage"] == "final"
    erase("stage")
    keep()
    assert prefer(reading(), "a")["facts"]["stage"] is None


def test_what_is_told_again_is_there_again():
    keep(stage="final")
    erase("stage")
    keep(stage="task")
    assert prefer(reading(), "a")["facts"]["stage"] == "task"


def test_what_is_erased_on_the_page_of_the_case_stays_away_too():
    case = keep(role="Writer")
    cases.change(case["case_id"], {"role": None, "company": None}, NOW)
    found = prefer(reading(), "a")["facts"]
    assert (found["role"], found["company"]) == (None, "Northlight")


@pytest.mark.parametrize(
    ("kind", "told"), [("rejection", "other"), ("hold", "other"), ("interview", "interview")]
)
def test_not_a_decision_wins_from_then_on(kind, told):
    keep(is_decision=False)
    verdict = prefer(reading(kind=kind), "a")["verdict"]
    assert (verdict["is_rejection"], verdict["kind"], verdict["score"]) == (False, told, 0.0)
    assert [(reason["speaks"], reason["signal"]) for reason in verdict["reasons"]] == [
        ("against", "own_word")
    ]


@pytest.mark.parametrize(
    ("kind", "told"), [("other", "rejection"), ("hold", "hold"), ("rejection", "rejection")]
)
def test_a_decision_wins_too(kind, told):
    keep(is_decision=True)
    verdict = prefer(reading(is_rejection=False, kind=kind), "a")["verdict"]
    assert (verdict["is_rejection"], verdict["kind"], verdict["score"]) == (told == "rejection", told, 1.0)
