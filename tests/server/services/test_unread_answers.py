"""A text put into a mail that nobody could read belongs to the case whose thread the mail goes on with."""

from datetime import timedelta

import pytest

from afterword.models.case import Case
from afterword.services import answers, cases, events
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key
from tests.server.services.answering import LATER, ask, look

pytestmark = pytest.mark.usefixtures("app")


def told_unread(**known):
    """Tell of a text as a browser does that could not have the mail read."""
    facts = make_case(received_at=LATER, kind=None, role=None, company=None, **known)
    event = make_event(happened_at="2026-11-25T10:00:00Z", asks=False)
    write = {"client_id": "chrome", "key": make_key(), "now": NOW + timedelta(days=1)}
    return facts, events.record(facts, event, **write, find_case=answers.case_of)[0]["case"]


def test_a_text_to_a_mail_that_nobody_read_belongs_to_the_case_of_its_thread():
    case = ask()
    facts, told = told_unread()
    assert (told["case_id"], told["stage"], Case.select().count()) == (case["case_id"], "final", 1)
    # The next word on that mail, and the mail itself once it is read, belong there too.
    event = make_event("closed", text=None)
    write = {"client_id": "chrome", "key": make_key(), "now": NOW}
    assert (
        events.record(facts, event, **write, find_case=answers.case_of)[0]["case"]["state"] == "closed_by_me"
    )
    found = look(message_id=facts["message_id"])
    assert (found["case"]["case_id"], found["said"]) == (case["case_id"], None)
    assert Case.select().count() == 1


def test_how_long_the_reply_to_an_unread_answer_rests_makes_no_case_and_changes_none():
    case = ask()
    facts = make_case(received_at=LATER, kind=None, role=None, company=None, rest_hours=12)
    write = {"client_id": "chrome", "key": make_key(), "now": NOW, "find_case": answers.case_of}
    told, outcome = cases.save(facts, **write)
    assert (told, Case.select().count()) == (case, 1)
    assert [event["kind"] for event in events.read_case(case["case_id"])["events"]] == ["put_into_reply"]
    assert cases.save(facts, **write)[1].is_replay
    assert not outcome.is_replay


@pytest.mark.parametrize("kind", ["parked", "rested_less"])
def test_a_history_names_no_rest_of_an_answer_that_was_put_off_unread(kind):
    case = ask()
    facts = make_case(received_at=LATER, kind=None, role=None, company=None)
    event = make_event(kind, text=None, template_id=None, tone=None, asks=False)
    write = {"client_id": "chrome", "key": make_key(), "now": NOW, "find_case": answers.case_of}
    told, outcome = events.record(facts, event, **write)
    assert told == {"event_id": None, "case": case}
    assert [event["kind"] for event in events.read_case(case["case_id"])["events"]] == ["put_into_reply"]
    again, repeated = events.record(facts, event, **write)
    assert (again, outcome.is_replay, repeated.is_replay) == (told, False, True)


def test_an_unread_mail_of_its_own_that_was_put_off_says_so():
    ask()
    facts = make_case(
        received_at=LATER, kind=None, thread_id="18c2a0b1d2e3f499", parked_until="2026-11-26T08:00:00Z"
    )
    event = make_event("parked", text=None, template_id=None, tone=None, asks=False)
    write = {"client_id": "chrome", "key": make_key(), "now": NOW, "find_case": answers.case_of}
    told = events.record(facts, event, **write)[0]["case"]
    assert [event["kind"] for event in events.read_case(told["case_id"])["events"]] == ["parked"]


def test_how_long_the_reply_to_an_unread_mail_of_its_own_rests_is_kept():
    ask()
    facts = make_case(received_at=LATER, kind=None, thread_id="18c2a0b1d2e3f499", rest_hours=12)
    write = {"client_id": "chrome", "key": make_key(), "now": NOW, "find_case": answers.case_of}
    assert (cases.save(facts, **write)[0]["rest_hours"], Case.select().count()) == (12, 2)


def test_told_twice_a_text_to_an_unread_mail_is_kept_once():
    ask()
    facts, event = make_case(received_at=LATER, kind=None), make_event(happened_at=LATER)
    write = {"client_id": "chrome", "key": make_key(), "now": NOW, "find_case": answers.case_of}
    assert [events.record(facts, event, **write)[1].is_replay for _ in range(2)] == [False, True]


@pytest.mark.parametrize(
    "known",
    [
        {"is_decision": True},
        {"thread_id": "18c2a0b1d2e3f499"},
        {"account": "other.account@example.org"},
        {"contact_address": "mina.okafor@example.org"},
    ],
)
def test_an_unread_mail_of_another_kind_place_or_person_has_a_case_of_its_own(known):
    ask()
    told_unread(**known)
    assert Case.select().count() == 2


def test_an_unread_mail_with_another_role_told_has_a_case_of_its_own():
    ask()
    facts = make_case(received_at=LATER, kind=None, role="Data analyst")
    write = {"client_id": "chrome", "key": make_key(), "now": NOW, "find_case": answers.case_of}
    events.record(facts, make_event(), **write)
    assert Case.select().count() == 2
