"""Events: appended in the order they are told, and what they do to the state."""

from datetime import timedelta

import pytest

from afterword.domain.errors import CaseNotFound
from afterword.models.database import database
from afterword.services import cases, events
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")


def record(case, event):
    """Record an event as a browser does."""
    return events.record(case, event, "chrome", make_key(), NOW)[0]


def test_an_event_brings_its_case_with_it():
    case, event = make_case(), make_event()
    told = record(case, event)
    [kept] = events.read_case(told["case"]["case_id"])["events"]
    assert kept == {
        **event,
        "event_id": told["event_id"],
        "recorded_at": "2026-11-24T10:00:00Z",
        "contact_id": None,
    }


def test_later_events_join_the_case_of_the_message():
    case = make_case()
    first = record(case, make_event("put_into_reply"))
    second = record(case, make_event("marked_as_sent", text=None))
    assert first["case"]["case_id"] == second["case"]["case_id"]
    told = events.read_case(first["case"]["case_id"])["events"]
    assert [event["kind"] for event in told] == ["put_into_reply", "marked_as_sent"]


def test_events_stand_in_the_order_they_were_told_because_clocks_jump():
    case = make_case()
    record(case, make_event("kept", happened_at="2026-11-24T09:30:00Z"))
    told = record(case, make_event("copied", happened_at="2020-01-01T00:00:00Z"))
    listed = events.read_case(told["case"]["case_id"])["events"]
    assert [event["kind"] for event in listed] == ["kept", "copied"]


def test_closing_and_opening_again_return_to_the_state_before():
    case = make_case(kind="hold")
    assert record(case, make_event("closed"))["case"]["state"] == "closed_by_me"
    assert record(case, make_event("reopened"))["case"]["state"] == "on_hold"


def test_opening_again_keeps_another_choice():
    told = record(make_case(), make_event("kept"))
    case_id = told["case"]["case_id"]
    cases.change(case_id, {"state": "no_answer"}, NOW)
    for kind in ("closed", "reopened"):
        events.add(case_id, kind, "pages", make_key(), NOW)
    assert cases.get(case_id)["state"] == "no_answer"


def test_opening_again_undoes_a_chosen_end():
    told = record(make_case(state="closed_by_me"), make_event("kept"))
    events.add(told["case"]["case_id"], "reopened", "pages", make_key(), NOW)
    assert cases.get(told["case"]["case_id"])["state"] == "not_selected"


def test_the_event_and_the_case_are_written_together_or_not_at_all():
    with pytest.raises(Exception, match="NOT NULL"):
        record(make_case(message_id="a"), {"kind": "kept", "happened_at": None})
    assert cases.find("a") is None


def test_a_button_pressed_twice_counts_once():
    case_id = record(make_case(), make_event())["case"]["case_id"]
    for _ in range(2):
        events.add(case_id, "marked_as_sent", "pages", "one-key-for-one-form", NOW)
    kinds = [event["kind"] for event in events.read_case(case_id)["events"]]
    assert kinds == ["put_into_reply", "marked_as_sent"]


def test_nothing_can_happen_in_a_case_that_is_not_there():
    with pytest.raises(CaseNotFound):
        events.add(5, "closed", "pages", make_key(), NOW)
    with pytest.raises(CaseNotFound):
        events.read_case(5)


def test_what_was_sent_is_remembered_until_the_next_text():
    case = make_case()
    assert record(case, make_event("put_into_reply"))["case"]["sent_answer"] is None
    assert record(case, make_event("marked_as_sent"))["case"]["sent_answer"] == "sent"
    assert record(case, make_event("copied"))["case"]["sent_answer"] is None


def test_progress_is_told_with_the_case():
    case = make_case()
    steps = [
        record(case, make_event("kept", asks=False)),
        record(case, make_event("put_into_reply", asks=False)),
        record(case, make_event("marked_as_sent", asks=False)),
        record(case, make_event("put_into_reply", asks=True)),
    ]
    assert [told["case"]["progress"] for told in steps] == [None, "draft_put_in", "thanked", "asked"]


def test_a_text_for_whoever_introduced_the_person_is_no_reply_to_the_company():
    case = make_case(referral="Jo Lindqvist")
    told = record(case, make_event("copied", template_id="to_referrer.plain", asks=True))["case"]
    assert (told["progress"], told["text_out"], told["remind_on"]) == (None, None, None)
    assert events.last_text_out(told["case_id"]) is None
    marked = record(case, make_event("marked_as_sent", text=None, template_id=None))["case"]
    assert (marked["sent_answer"], marked["progress"]) == (None, None)


def test_such_a_text_leaves_the_reply_before_it_as_it_was():
    case = make_case(referral="Jo Lindqvist")
    record(case, make_event("put_into_reply", asks=False, text="Thank you, Ana."))
    marked = record(case, make_event("marked_as_sent", asks=False))["case"]
    told = record(case, make_event("copied", template_id="to_referrer.warm"))["case"]
    assert told == marked
    assert events.last_text_out(told["case_id"])["text"] == "Thank you, Ana."


def test_thanks_to_a_person_instead_of_an_address_that_reads_no_replies_is_the_reply():
    told = record(make_case(), make_event("copied", template_id="person_instead.plain", asks=False))["case"]
    assert told["progress"] == "draft_put_in"


def test_the_one_who_introduced_the_person_is_told_once():
    case = make_case(referral="Jo Lindqvist")
    assert record(case, make_event("kept"))["case"]["referrer_told"] is False
    assert record(case, make_event("referrer_told"))["case"]["referrer_told"] is True
    assert record(case, make_event("corrected"))["case"]["referrer_told"] is True


def test_an_event_that_changes_nothing_leaves_the_case_as_it_was():
    case = make_case()
    first = record(case, make_event("kept"))["case"]
    later = events.record(case, make_event("rested_less"), "chrome", make_key(), NOW + timedelta(days=1))[0]
    assert later["case"] == first


def test_a_new_case_of_which_the_event_changes_nothing_is_written_once():
    statements = []
    database.connection().set_trace_callback(statements.append)
    events.record(make_case(), make_event(asks=False), "chrome", make_key(), NOW)
    database.connection().set_trace_callback(None)
    assert [each.split()[0] for each in statements].count("INSERT") == 3
    assert [each for each in statements if each.startswith("UPDATE")] == []
