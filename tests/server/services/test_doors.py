"""The door of a company: all of its cases under one name, the people, and the last words."""

import pytest

from afterword.models.contact import CaseContact, Contact
from afterword.services import cases, doors, events
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")

MOMENT = "2026-11-24T10:00:00Z"


def keep(**known):
    """Keep a case and return its number."""
    return cases.save(make_case(**known), "chrome", make_key(), NOW)[0]["case_id"]


def meet(name, company=None, case_id=None, **known):
    """Keep a contact, met in a case or not."""
    words = f"{name} {company or ''}".lower().strip()
    times = {"created_at": MOMENT, "updated_at": MOMENT}
    contact = Contact.create(name=name, company=company, search_text=words, **times, **known)
    if case_id:
        CaseContact.create(case=case_id, contact=contact)


def names(company="Northlight Labs"):
    """Return the people at a company."""
    return [person["name"] for person in doors.read(company)["people"]]


def test_a_company_without_a_case_has_no_door():
    keep()
    assert doors.read("Oak Street") is None
    assert doors.read("Northlight") is None


def test_every_case_of_the_company_is_there_however_it_is_written():
    old = keep(company="northlight  labs", received_at="2026-03-02T09:00:00Z")
    new = keep(company="Northlight Labs")
    keep(company="Northlight Labs Europe")
    door = doors.read("NORTHLIGHT LABS")
    assert (door["company"], [case["case_id"] for case in door["cases"]]) == ("Northlight Labs", [new, old])


def test_a_case_tells_how_far_it_came():
    events.record(make_case(), make_event(), "chrome", make_key(), NOW)
    assert doors.read("Northlight Labs")["cases"][0]["progress"] == "asked"


def test_people_are_those_who_were_met_who_work_there_and_who_wrote_each_once():
    case_id = keep(contact_name="Ana Ruiz")
    keep(contact_name="Sam Whitfield", received_at="2026-03-02T09:00:00Z")
    meet("Jo Lindqvist", company="Elsewhere", case_id=case_id)
    meet("Ana Ruiz", company="Northlight Labs", case_id=case_id, headline="Head of design")
    meet("Kim Park", company="Oak Street")
    meet("Lee Okoro", company="northlight labs")
    assert names() == ["Jo Lindqvist", "Ana Ruiz", "Lee Okoro", "Sam Whitfield"]
    assert doors.read("Northlight Labs")["people"][1]["headline"] == "Head of design"


def test_the_last_words_are_those_of_the_last_text():
    known = make_case()
    events.record(known, make_event(text="First"), "chrome", make_key(), NOW)
    events.record(known, make_event("copied", text="Second"), "chrome", make_key(), NOW)
    events.record(known, make_event("marked_as_sent", text=None), "chrome", make_key(), NOW)
    last = doors.read("Northlight Labs")["last_words"]
    assert (last["kind"], last["text"]) == ("copied", "Second")


def test_before_any_text_there_are_no_last_words():
    keep()
    assert doors.read("Northlight Labs")["last_words"] is None
