"""Cases of an earlier version get their first question at the next start: once, and not when long past."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from afterword import serving
from afterword.config import Config
from afterword.domain.export_format import PARTS
from afterword.models.case import Case
from afterword.models.database import bind, database
from afterword.models.setting import Setting
from afterword.schemas import exports as export_file
from afterword.services import case_list, cases, events, exports, imports, reminders
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key


@pytest.fixture(autouse=True)
def _as_an_earlier_version_left_it(app):  # noqa: ARG001
    Setting.delete().where(Setting.name == "silence_planned").execute()


def keep_as_before(received_at="2026-11-12T08:05:00Z", **known):
    """Keep an interviewed case that is still open as the earlier version did: with no later word."""
    case = cases.save(
        make_case(kind="interview", received_at=received_at, **known), "chrome", make_key(), NOW
    )
    return unplan(case[0]["case_id"])


def unplan(number):
    """Take the later word away from a case, as if it had never had one."""
    Case.update(remind_on=None, remind_reason=None).where(Case.id == number).execute()
    return number


def planned(number):
    """Return the day and the reason of a case's later word."""
    case = cases.get(number)
    return case["remind_on"], case["remind_reason"]


def test_a_case_that_waited_gets_its_first_question_without_being_changed():
    number = keep_as_before()
    before = cases.get(number)["updated_at"]
    reminders.plan_for_those_who_waited(NOW + timedelta(days=3))
    assert planned(number) == ("2026-11-26", "no_word")
    assert [case["case_id"] for case in case_list.list_due(NOW + timedelta(days=3), most=5)] == [number]
    assert cases.get(number)["updated_at"] == before


def test_the_day_they_named_counts():
    number = keep_as_before(promise={"kind": "will_contact", "quote": None, "due_on": "2026-11-27"})
    reminders.plan_for_those_who_waited(NOW)
    assert planned(number) == ("2026-12-04", "no_word")


@pytest.mark.parametrize(
    ("days", "day"),
    [(16, "2026-11-26"), (17, None), (400, None)],
)
def test_what_is_so_long_past_that_a_last_note_would_be_over_is_left_alone(days, day):
    number = keep_as_before()
    reminders.plan_for_those_who_waited(NOW + timedelta(days=days))
    assert planned(number)[0] == day


@pytest.mark.parametrize(
    "known",
    [{"stage": "applied"}, {"stage": None}, {"is_decision": False}, {"kind": "rejection", "stage": "final"}],
)
def test_other_cases_are_left_alone(known):
    number = unplan(
        cases.save(make_case(**{"kind": "interview", **known}), "chrome", make_key(), NOW)[0]["case_id"]
    )
    reminders.plan_for_those_who_waited(NOW)
    assert planned(number) == (None, None)


def test_what_the_person_stopped_or_chose_stays():
    stopped, chosen = keep_as_before(), keep_as_before()
    events.add(stopped, "reminder_stopped", "pages", make_key(), NOW)
    cases.change(chosen, {"remind_on": "2026-12-20"}, NOW)
    reminders.plan_for_those_who_waited(NOW)
    assert planned(stopped) == (None, "stopped")
    assert planned(chosen)[0] == "2026-12-20"


def test_whoever_was_asked_already_is_not_asked_again():
    case = make_case(kind="interview")
    event = make_event("put_into_reply", template_id="last_nudge.plain", asks=False)
    number = events.record(case, event, "chrome", make_key(), NOW)[0]["case"]["case_id"]
    reminders.plan_for_those_who_waited(NOW)
    assert planned(number) == (None, None)


def test_it_happens_once_so_that_what_the_person_takes_away_stays_away():
    number = keep_as_before()
    reminders.plan_for_those_who_waited(NOW)
    cases.change(number, {"remind_on": None}, NOW)
    reminders.plan_for_those_who_waited(NOW + timedelta(days=1))
    assert planned(number) == (None, None)


def _statements_of_the_plan():
    statements = []
    database.connection().set_trace_callback(statements.append)
    reminders.plan_for_those_who_waited(NOW)
    database.connection().set_trace_callback(None)
    return len(statements)


def test_what_is_long_past_is_not_even_looked_at_however_much_it_is():
    alone = _statements_of_the_plan()
    Setting.delete().where(Setting.name == "silence_planned").execute()
    for _ in range(3):
        keep_as_before(received_at="2026-03-12T08:05:00Z")
    assert _statements_of_the_plan() == alone


def test_of_an_old_mail_the_last_talk_or_their_day_counts():
    old = "2026-03-12T08:05:00Z"
    talked = keep_as_before(received_at=old, talked_on="2026-11-12")
    promised = keep_as_before(
        received_at=old, promise={"kind": "will_contact", "quote": None, "due_on": "2026-11-27"}
    )
    reminders.plan_for_those_who_waited(NOW)
    assert (planned(talked)[0], planned(promised)[0]) == ("2026-11-26", "2026-12-04")


@pytest.mark.parametrize("odd", [{"promise": {"due_on": "in spring"}}, {"talked_on": "soon"}])
def test_a_row_that_says_no_day_where_one_belongs_keeps_no_other_from_its_question(odd):
    damaged, number = keep_as_before(), keep_as_before()
    Case.update(**odd).where(Case.id == damaged).execute()
    reminders.plan_for_those_who_waited(NOW)
    assert (planned(damaged), planned(number)[0]) == ((None, None), "2026-11-26")


def exported(mark):
    """Return a file of what is here; the mark that those who waited were planned is in it, or is not."""
    content = json.loads(exports.write(NOW))
    content["settings"].pop("silence_planned", None)
    return json.dumps(content | {"settings": content["settings"] | mark}).encode()


def bring(raw, config, replaces=True):
    """Put an exported file in the place of what is here, two days later."""
    imports.put_in_place(export_file.read(raw), NOW + timedelta(days=2), config.backups_dir, replaces)


@pytest.mark.parametrize("replaces", [True, False])
def test_an_import_of_a_file_of_an_earlier_version_does_it_as_an_upgrade_would(config, replaces):
    number, nothing = keep_as_before(), exported({"silence_planned": True})
    raw, nothing = exported({}), json.dumps(json.loads(nothing) | dict.fromkeys(PARTS, ())).encode()
    bring(nothing, config)
    assert not imports.is_history_here()
    bring(raw, config, replaces)
    assert planned(number) == ("2026-11-26", "no_word")


def test_an_import_of_a_file_of_this_version_brings_back_nothing_that_was_taken_away(config):
    number = keep_as_before()
    reminders.plan_for_those_who_waited(NOW)
    cases.change(number, {"remind_on": None}, NOW)
    bring(exports.write(NOW), config)
    assert planned(number) == (None, None)
    reminders.plan_for_those_who_waited(NOW)
    assert planned(number) == (None, None)


def test_the_start_of_the_companion_does_it():
    number = keep_as_before()
    path = Path(database.database)
    database.close()
    serving.prepare(Config(data_dir=path.parent, now=lambda: NOW))
    bind(path)
    database.connect()
    assert planned(number) == ("2026-11-26", "no_word")
    assert Setting.get_or_none(Setting.name == "silence_planned") is not None
