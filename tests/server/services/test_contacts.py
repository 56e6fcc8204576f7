"""Contacts: kept, known again by their profile, corrected, deleted without a trace."""

from datetime import timedelta

import pytest

from afterword.domain.errors import CaseDeleted, CaseNotFound, ContactNotFound, ProfileHasContact
from afterword.models.contact import CaseContact
from afterword.models.event import Event
from afterword.services import cases, contact_events, contacts
from tests.conftest import NOW
from tests.factories import make_case, make_contact, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")

LATER = NOW + timedelta(days=1)
PROFILE = "https://www.linkedin.com/in/ana-ruiz/"


def keep(**known):
    """Keep a contact and return it."""
    return contacts.save(make_contact(**known), "chrome", make_key(), NOW)[0]


def keep_case(**known):
    """Keep a case and return its number."""
    return cases.save(make_case(**known), "chrome", make_key(), NOW)[0]["case_id"]


def tell(contact, kind, case_id=None, **known):
    """Tell what happened with a contact."""
    event = make_event(kind, **known)
    number = {"contact_id": contact["contact_id"]}
    return contact_events.record(number, event, "chrome", make_key(), NOW, case_id=case_id)[0]


def test_a_contact_is_kept_with_what_was_saved():
    fields = make_contact()
    contact, outcome = contacts.save(fields, "chrome", make_key(), NOW)
    assert {name: contact[name] for name in fields} == fields
    assert (contact["case_ids"], contact["created_at"], outcome.status) == ([], "2026-11-24T10:00:00Z", 201)


def test_the_same_write_again_keeps_one_contact():
    fields, key = make_contact(profile_address=None), make_key()
    first, _ = contacts.save(fields, "chrome", key, NOW)
    second, outcome = contacts.save(fields, "chrome", key, LATER)
    assert (second, outcome.is_replay) == (first, True)


def test_the_same_profile_again_updates_its_contact():
    first = keep(profile_address=PROFILE, company="Oak Street")
    second, outcome = contacts.save(
        make_contact(profile_address=PROFILE, company="Northlight Labs"), "chrome", make_key(), LATER
    )
    assert (second["contact_id"], second["company"]) == (first["contact_id"], "Northlight Labs")
    assert (second["updated_at"], outcome.status) == ("2026-11-25T10:00:00Z", 200)


def test_a_second_look_does_not_erase_what_the_person_gave():
    keep(profile_address=PROFILE, topic="maps")
    assert keep(profile_address=PROFILE, topic=None)["topic"] == "maps"


def test_saving_the_same_again_changes_nothing():
    first = keep(profile_address=PROFILE)
    again, _ = contacts.save(make_contact(profile_address=PROFILE), "chrome", make_key(), LATER)
    assert again == first


def test_two_people_of_one_name_are_two_people():
    assert keep(profile_address=None)["contact_id"] != keep(profile_address=None)["contact_id"]


def test_a_contact_may_belong_to_several_cases():
    first, second = keep_case(), keep_case()
    keep(profile_address=PROFILE, case_ids=[first])
    contact = keep(profile_address=PROFILE, case_ids=[second, first])
    assert contact["case_ids"] == [first, second]
    assert [each["contact_id"] for each in contacts.of_case(second)] == [contact["contact_id"]]
    assert contacts.of_case(second)[0]["case_ids"] == [first, second]


def test_a_case_that_is_not_there_is_no_case_of_a_contact():
    with pytest.raises(CaseNotFound):
        keep(case_ids=[5])
    with pytest.raises(ContactNotFound):
        contacts.get(1)


def test_a_correction_replaces_and_erases():
    one, other = keep_case(), keep_case()
    contact = keep(case_ids=[one])
    changed = contacts.change(
        contact["contact_id"], {"company": "Oak Street", "topic": None, "case_ids": [other]}, LATER
    )
    assert (changed["company"], changed["topic"], changed["case_ids"]) == ("Oak Street", None, [other])
    assert (changed["name"], changed["updated_at"]) == ("Ana Ruiz", "2026-11-25T10:00:00Z")


def test_a_correction_that_names_no_cases_leaves_them():
    contact = keep(case_ids=[keep_case()])
    assert contacts.change(contact["contact_id"], {"topic": "maps"}, LATER)["case_ids"] == contact["case_ids"]


def test_a_profile_cannot_be_given_to_a_second_contact():
    keep(profile_address=PROFILE)
    other = keep()
    with pytest.raises(ProfileHasContact):
        contacts.change(other["contact_id"], {"profile_address": PROFILE}, NOW)
    same = contacts.change(other["contact_id"], {"profile_address": other["profile_address"]}, NOW)
    assert same == other
    free = "https://www.linkedin.com/in/ana/"
    assert (
        contacts.change(other["contact_id"], {"profile_address": free}, NOW)["profile_address"]
        == "https://www.linkedin.com/in/ana/"
    )


@pytest.mark.parametrize(
    "act", [contacts.get, contacts.delete, lambda number: contacts.change(number, {}, NOW)]
)
def test_a_contact_that_is_not_there_is_said_not_to_be_there(act):
    with pytest.raises(ContactNotFound):
        act(5)


def test_deleting_a_contact_leaves_the_case():
    case_id = keep_case()
    contact = keep(case_ids=[case_id])
    contacts.delete(contact["contact_id"])
    assert cases.get(case_id)["company"] == "Northlight Labs"
    assert (contacts.of_case(case_id), CaseContact.select().count()) == ([], 0)


def test_of_a_deleted_contact_only_the_moment_of_a_sent_note_is_left():
    case_id = keep_case()
    contact = keep()
    for kind in ("note_put_in", "note_sent", "message_sent"):
        tell(contact, kind, case_id)
    contacts.delete(contact["contact_id"])
    left = list(Event.select().where(Event.kind != "kept").dicts())
    assert [(each["kind"], each["case"], each["contact"], each["text"]) for each in left] == [
        ("note_sent", None, None, None)
    ]


def test_deleting_a_case_leaves_the_contact_and_that_a_note_was_sent():
    case_id = keep_case()
    contact = keep(case_ids=[case_id])
    for kind in ("note_put_in", "note_sent"):
        tell(contact, kind, case_id)
    cases.delete(case_id)
    read = contact_events.read_contact(contact["contact_id"])
    assert (read["name"], read["case_ids"]) == ("Ana Ruiz", [])
    assert [(each["kind"], each["case_id"], each["text"]) for each in read["events"]] == [
        ("note_sent", None, None)
    ]


def test_a_write_told_again_does_not_bring_a_deleted_contact_back():
    fields, key = make_contact(), make_key()
    contact, _ = contacts.save(fields, "chrome", key, NOW)
    contacts.delete(contact["contact_id"])
    with pytest.raises(CaseDeleted):
        contacts.save(fields, "chrome", key, NOW)


def test_nothing_of_a_deleted_contact_is_left_in_the_data(config):
    """Long words, so that they lie on pages of their own."""
    words = [f"canary{number:03d}word" for number in range(60)]
    numbers = []
    for word in words:
        contact = keep(name=word, company=f"{word} " * 40, topic=word, met_where=word, headline=word)
        tell(contact, "note_put_in", text=f"{word} " * 100)
        tell(contact, "note_sent", text=f"{word} " * 100)
        numbers.append(contact["contact_id"])
    for number in numbers[::2]:
        contacts.delete(number)
    files = b"".join(path.read_bytes() for path in config.data_dir.glob("afterword.db*")).lower()
    assert [word for word in words[::2] if word.encode() in files] == []
    assert words[1].encode() in files
