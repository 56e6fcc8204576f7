"""Cases: kept, updated by message, corrected, deleted without a trace."""

from datetime import timedelta

import pytest

from afterword.domain.errors import CaseNotFound, MessageHasCase
from afterword.models.database import database
from afterword.models.event import Event
from afterword.services import cases, events
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")

LATER = NOW + timedelta(days=1)


def keep(**known):
    """Keep a case and return it."""
    return cases.save(make_case(**known), "chrome", make_key(), NOW)[0]


def kinds(case):
    """Return the kinds of the events of a case."""
    return [event["kind"] for event in events.read_case(case["case_id"])["events"]]


def test_a_case_is_kept_with_what_was_told():
    fields = make_case(promise={"kind": "apply_again", "quote": "Do apply again", "due_on": None})
    case, outcome = cases.save(fields, "chrome", make_key(), NOW)
    assert {name: case[name] for name in fields} == fields
    assert (case["state"], case["created_at"], outcome.status) == (
        "not_selected",
        "2026-11-24T10:00:00Z",
        201,
    )
    assert kinds(case) == ["kept"]


def test_the_same_message_again_updates_its_case():
    first = keep(message_id="a", role=None)
    second, outcome = cases.save(make_case(message_id="a", role="Data engineer"), "chrome", make_key(), LATER)
    assert second["case_id"] == first["case_id"]
    assert (second["role"], second["updated_at"], outcome.status) == (
        "Data engineer",
        "2026-11-25T10:00:00Z",
        200,
    )
    assert kinds(second) == ["kept", "corrected"]


def test_a_second_look_does_not_erase_what_the_person_gave():
    keep(message_id="a", company="Northlight Labs")
    assert keep(message_id="a", company=None)["company"] == "Northlight Labs"


def test_telling_the_same_again_is_no_correction():
    first = keep(message_id="a")
    second, _ = cases.save(make_case(message_id="a"), "chrome", make_key(), LATER)
    assert (second, kinds(second)) == (first, ["kept"])


def test_cases_without_a_message_are_each_their_own():
    assert keep(message_id=None)["case_id"] != keep(message_id=None)["case_id"]


def test_what_is_chosen_along_the_way_is_kept_and_is_no_correction():
    case = keep(message_id="a")
    chosen = {"rest_hours": 0, "parked_until": "2026-11-25T08:00:00Z", "sent_answer": "not_now"}
    told, _ = cases.save({"message_id": "a", **chosen}, "chrome", make_key(), LATER)
    assert {name: told[name] for name in chosen} == chosen
    assert (told["updated_at"], kinds(case)) == ("2026-11-25T10:00:00Z", ["kept"])


def test_hours_of_its_own_are_given_back_to_the_setting():
    case = keep(rest_hours=24)
    assert cases.change(case["case_id"], {"rest_hours": None}, NOW)["rest_hours"] is None


def test_to_choose_how_long_it_rests_takes_back_that_it_was_put_off():
    case = keep(message_id="a", parked_until="2026-11-25T08:00:00Z")
    assert cases.save({"message_id": "a"}, "chrome", make_key(), NOW)[0]["parked_until"]
    told, _ = cases.save({"message_id": "a", "rest_hours": 0}, "chrome", make_key(), NOW)
    assert (told["rest_hours"], told["parked_until"]) == (0, None)
    cases.change(case["case_id"], {"parked_until": "2026-11-25T08:00:00Z"}, NOW)
    assert cases.change(case["case_id"], {"rest_hours": None}, NOW)["parked_until"] is None


def test_a_correction_replaces_and_erases():
    case = keep()
    changed = cases.change(case["case_id"], {"company": "Oak Street", "role": None}, LATER)
    assert (changed["company"], changed["role"], changed["contact_name"]) == ("Oak Street", None, "Ana Ruiz")
    assert kinds(case) == ["kept", "corrected"]


def test_the_chosen_state_outlives_what_is_read_later():
    case = keep(message_id="a")
    cases.change(case["case_id"], {"state": "no_answer"}, NOW)
    assert keep(message_id="a", kind="hold")["state"] == "no_answer"


def test_taking_the_choice_back_returns_to_what_the_mail_says():
    case = keep()
    cases.change(case["case_id"], {"state": "no_answer"}, NOW)
    assert cases.change(case["case_id"], {"state": None}, NOW)["state"] == "not_selected"


def test_naming_the_state_it_has_is_no_choice():
    case = keep(message_id="a")
    cases.change(case["case_id"], {"state": "not_selected"}, NOW)
    assert keep(message_id="a", kind="hold")["state"] == "on_hold"


def test_choosing_a_state_opens_a_closed_case():
    case = keep()
    events.add(case["case_id"], "closed", "pages", make_key(), NOW)
    assert cases.change(case["case_id"], {"state": "still_open"}, NOW)["state"] == "still_open"


def test_other_corrections_leave_a_closed_case_closed():
    case = keep()
    events.add(case["case_id"], "closed", "pages", make_key(), NOW)
    assert cases.change(case["case_id"], {"role": "Writer"}, NOW)["state"] == "closed_by_me"


def test_a_message_cannot_be_given_to_a_second_case():
    keep(message_id="a")
    other = keep(message_id="b")
    with pytest.raises(MessageHasCase):
        cases.change(other["case_id"], {"message_id": "a"}, NOW)
    assert cases.get(other["case_id"])["message_id"] == "b"


def test_a_case_is_found_by_its_message():
    case = keep(message_id="a")
    assert (cases.find("a"), cases.find("b")) == (case, None)


def test_only_a_case_with_a_message_counts_as_mail():
    keep(message_id=None)
    assert not cases.has_mail()
    keep()
    assert cases.has_mail()


@pytest.mark.parametrize("act", [cases.get, cases.delete, lambda number: cases.change(number, {}, NOW)])
def test_a_case_that_is_not_there_is_said_not_to_be_there(act):
    with pytest.raises(CaseNotFound):
        act(5)


def test_deleting_takes_the_events_with_it():
    case = keep()
    cases.delete(case["case_id"])
    assert Event.select().count() == 0


def test_nothing_of_a_deleted_case_is_left_in_the_data(config, monkeypatch):
    """Many rows of uneven length, changed again and again, so that SQLite moves them between pages."""
    words = [f"canary{number:04d}word" for number in range(200)]
    with database.atomic():
        for number, word in enumerate(words):
            case = make_case(message_id=f"{word}m", company=word + "a" * (number * 7 % 300), role=word)
            event = make_event(text=f"{word} " * (number * 13 % 400 + 1))
            events.record(case, event, "chrome", make_key(), NOW)
    database.pragma("synchronous", "off")
    for step in range(400):
        number = step * 37 % 200
        changed = {"role": words[number] + "r" * (step * 31 % 500), "message_id": f"{words[number]}{step}"}
        cases.change(number + 1, changed, NOW)
    *first, last = range(0, 200, 3)
    with monkeypatch.context() as quick:
        quick.setattr(cases, "wipe", lambda: None)
        for number in first:
            cases.delete(number + 1)
    cases.delete(last + 1)
    files = b"".join(path.read_bytes() for path in config.data_dir.glob("afterword.db*")).lower()
    assert [words[number] for number in (*first, last) if words[number].encode() in files] == []
    assert words[1].encode() in files
