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
