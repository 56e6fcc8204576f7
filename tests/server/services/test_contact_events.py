"""What happens with a contact: appended once, in the case it belongs to, and taken back."""

import pytest

from afterword.domain.errors import CaseDeleted, CaseNotFound, ContactNotFound
from afterword.models.contact import Contact
from afterword.services import cases, contact_events, contacts, events
from tests.conftest import NOW
from tests.factories import make_case, make_contact, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")


def keep(**known):
    """Keep a contact and return its number."""
    return contacts.save(make_contact(**known), "chrome", make_key(), NOW)[0]["contact_id"]


def record(contact, kind="note_put_in", **place):
    """Record an event as a browser does."""
    return contact_events.record(contact, make_event(kind), "chrome", make_key(), NOW, **place)[0]


def kinds(contact_id):
    """Return the kinds of what happened with a contact."""
    return [event["kind"] for event in contact_events.read_contact(contact_id)["events"]]


def test_an_event_may_belong_to_a_contact_alone():
    number = keep()
    told = record({"contact_id": number})
    assert (told["contact"]["contact_id"], told["case"]) == (number, None)
    [kept] = contact_events.read_contact(number)["events"]
    assert kept == {
        **make_event("note_put_in"),
        "event_id": told["event_id"],
        "case_id": None,
        "recorded_at": "2026-11-24T10:00:00Z",
    }


def test_an_event_stands_in_its_case_and_makes_the_contact_one_of_it():
    number = keep()
    case_id = cases.save(make_case(), "chrome", make_key(), NOW)[0]["case_id"]
    told = record({"contact_id": number}, case_id=case_id)
    assert told["contact"]["case_ids"] == [case_id]
    last = events.read_case(case_id)["events"][-1]
    assert (last["kind"], last["contact_id"]) == ("note_put_in", number)


def test_a_contact_and_a_case_come_with_their_first_event():
    told = record(make_contact(), case=make_case(message_id="a"))
    assert told["case"]["case_id"] == cases.find("a")["case_id"]
    assert told["contact"]["name"] == "Ana Ruiz"


def test_facts_without_a_profile_find_the_one_of_that_name_and_company():
    facts = {"name": "Ana Ruiz", "company": "Northlight Labs"}
    first = record(facts)
    again = record({**facts, "topic": "maps"})
    other = record({**facts, "company": None})
    assert again["contact"]["contact_id"] == first["contact"]["contact_id"]
    assert again["contact"]["topic"] == "maps"
    assert other["contact"]["contact_id"] != first["contact"]["contact_id"]


def test_the_last_written_to_stands_first():
    first, second = keep(), keep()
    Contact.update(updated_at="2026-01-01T00:00:00Z").execute()
    record({"contact_id": first})
    assert contacts.get(first)["updated_at"] > contacts.get(second)["updated_at"]


def test_the_same_event_told_twice_happens_once():
    number, key, event = keep(), make_key(), make_event("note_sent")
    for _ in range(2):
        contact_events.record({"contact_id": number}, event, "chrome", key, NOW)
    assert kinds(number) == ["note_sent"]


def test_not_sent_after_all_takes_the_place_of_the_last_sent():
    number, other = keep(), keep()
    for kind in ("note_sent", "note_put_in", "note_sent"):
        record({"contact_id": number}, kind)
    record({"contact_id": other}, "note_sent")
    record({"contact_id": number}, "note_not_sent")
    assert kinds(number) == ["note_sent", "note_put_in", "note_not_sent"]
    assert kinds(other) == ["note_sent"]


def test_nothing_is_taken_back_where_nothing_was_sent():
    number = keep()
    record({"contact_id": number}, "note_not_sent")
    assert kinds(number) == ["note_not_sent"]


def test_nothing_happens_with_a_contact_or_a_case_that_is_not_there():
    with pytest.raises(ContactNotFound):
        record({"contact_id": 5})
    with pytest.raises(ContactNotFound):
        contact_events.read_contact(5)
    with pytest.raises(CaseNotFound):
        record({"contact_id": keep()}, case_id=5)


def test_an_event_told_again_after_its_contact_was_deleted_writes_nothing():
    number, key, event = keep(), make_key(), make_event("note_sent")
    contact_events.record({"contact_id": number}, event, "chrome", key, NOW)
    contacts.delete(number)
    with pytest.raises(CaseDeleted):
        contact_events.record({"contact_id": number}, event, "chrome", key, NOW)
