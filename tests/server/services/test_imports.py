"""An import brings everything back, takes the place of nothing unasked, and is whole or not at all."""

import json
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from afterword.domain.errors import CaseDeleted, ImportRefused
from afterword.models import backups, letter
from afterword.schemas import exports as export_file
from afterword.services import (
    case_list,
    cases,
    events,
    exports,
    imports,
    letters,
    pairing,
    reflections,
    settings,
)
from tests import full_history
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture
def bring(config):
    """Imports what was exported, later on the same day."""

    def put(raw, replaces=True, now=NOW + timedelta(hours=2)):
        return imports.put_in_place(export_file.read(raw), now, config.backups_dir, replaces)

    return put


@pytest.fixture
def wipe(bring):
    """Takes everything away; the letters one by one."""
    nothing = exports.write(NOW)

    def take_away():
        bring(nothing)
        for kept in letters.list_all():
            letters.delete(kept["key"])

    return take_away


def of_backup(backup, sql):
    """Return the first column that a backup answers with."""
    with closing(sqlite3.connect(backup)) as copy:
        return [row[0] for row in copy.execute(sql)]


@pytest.mark.parametrize("with_letters", [True, False])
def test_exported_wiped_and_imported_it_is_exported_alike(bring, wipe, with_letters):
    full_history.tell()
    before = exports.write(NOW, with_letters)
    wipe()
    assert exports.write(NOW) != before
    bring(before)
    assert exports.write(NOW, with_letters) == before
    assert bool(letters.list_all()) == with_letters


def test_the_order_in_which_a_promise_was_told_makes_no_other_file(bring):
    number = full_history.tell()
    told = {"quote": "In spring", "due_on": None, "kind": "apply_again"}
    cases.change(number, {"promise": told}, NOW)
    settings.change({"state_names": {"still_open": "Open", "no_answer": "Quiet"}})
    before = exports.write(NOW)
    bring(before)
    assert exports.write(NOW) == before


def test_what_was_imported_is_shown_and_found_as_before(bring, wipe):
    number = full_history.tell()
    shown, hard = events.read_case(number), reflections.hard_questions("releases")
    raw = exports.write(NOW)
    wipe()
    bring(raw)
    assert events.read_case(number) == shown
    assert reflections.hard_questions("releases") == hard
    assert [case["case_id"] for case in case_list.list_page(words="northlight ruiz")["cases"]] == [number]


def test_a_history_that_is_here_is_not_replaced_unasked(bring):
    raw = exports.write(NOW)
    full_history.tell()
    before = exports.write(NOW)
    with pytest.raises(ImportRefused) as refused:
        bring(raw, replaces=False)
    assert refused.value.reason == "history_here"
    assert exports.write(NOW) == before


def test_where_only_settings_are_here_the_others_stay(bring, wipe):
    settings.change({"sign_off_name": "Mina Okafor", "phone": "1"})
    raw = exports.write(NOW)
    wipe()
    settings.change({"phone": "2", "talk_to": "Jo"})
    bring(raw, replaces=False)
    chosen = settings.read()
    assert (chosen["sign_off_name"], chosen["phone"], chosen["talk_to"]) == ("Mina Okafor", "1", "Jo")


def test_what_was_here_is_in_a_backup_that_restores_it(bring, config):
    raw = exports.write(NOW)
    full_history.tell()
    backup = bring(raw)
    assert of_backup(backup, "SELECT company FROM cases") == ["Northlight Labs", "Harbour & Pine"]
    assert backups.newest_good(config.backups_dir) == backup


def test_two_imports_within_a_second_leave_two_backups(bring):
    raw = exports.write(NOW)
    full_history.tell()
    first = bring(raw)
    second = bring(raw)
    assert of_backup(first, "SELECT count(*) FROM cases") == [2]
    assert of_backup(second, "SELECT count(*) FROM cases") == [0]


def test_an_import_that_breaks_off_changes_nothing(bring, config):
    full_history.tell()
    raw = exports.write(NOW, with_letters=True)
    cases.save(make_case(company="Tidewater"), "chrome", make_key(), NOW)
    before = exports.write(NOW)
    letter.bound_path().write_bytes(b"no letters at all" * 10)
    with pytest.raises(letters.LettersUnreadableError):
        bring(raw)
    assert exports.write(NOW) == before
    assert config.backups_dir.exists()


def test_words_that_went_are_wiped_from_the_file(bring, config):
    raw = exports.write(NOW)
    full_history.tell("Quarzlampe")
    bring(raw)
    data = b"".join(path.read_bytes() for path in config.data_dir.glob("afterword.db*"))
    assert b"Quarzlampe" not in data


def test_letters_that_are_here_stay_as_they_are(bring):
    letters.keep("key-letter-0001", "First words", NOW)
    raw = exports.write(NOW, with_letters=True)
    letters.keep("key-letter-0001", "Other words", NOW)
    letters.keep("key-letter-0002", "More", NOW)
    bring(raw)
    assert [kept["text"] for kept in letters.read_all(NOW)] == ["Other words", "More"]


def test_a_letter_whose_week_is_over_does_not_come_back(bring):
    letters.keep("key-letter-0001", "First words", NOW, deletes_itself=True)
    raw = exports.write(NOW, with_letters=True)
    letters.delete("key-letter-0001")
    bring(raw, now=NOW + letters.DELETED_AFTER)
    assert letters.list_all() == []


def test_a_write_told_again_after_an_import_meets_no_other_case(bring):
    nothing = exports.write(NOW)
    case, key = make_case(), make_key()
    events.record(case, make_event(), "chrome", key, NOW)
    event = make_event()
    told = make_key()
    events.record(case, event, "chrome", told, NOW)
    bring(nothing)
    with pytest.raises(CaseDeleted):
        events.record(case, event, "chrome", told, NOW)


def test_a_number_that_was_a_cases_before_the_import_is_given_to_no_later_one(bring):
    nothing = exports.write(NOW)
    number = full_history.tell()
    bring(nothing)
    later, _ = cases.save(make_case(), "chrome", make_key(), NOW)
    assert later["case_id"] > number + 1


def test_browsers_stay_connected_and_none_is_brought_in(bring, paired_client):
    raw = exports.write(NOW)
    bring(raw)
    assert len(pairing.connections()) == 1
    assert paired_client.get("/api/v1/cases").status_code == 200


def test_what_comes_after_an_import_of_the_highest_numbers_is_added_and_goes_out_and_in_again(bring):
    content = json.loads(exports.write(NOW))
    cases.save(make_case(company="Tidewater"), "chrome", make_key(), NOW)
    content["cases"] = [{**json.loads(exports.write(NOW))["cases"][0], "id": 2**63 - 1}]
    bring(json.dumps(content).encode())
    added, _ = cases.save(make_case(company="Harbour & Pine"), "chrome", make_key(), NOW)
    assert added["case_id"] < 10**9
    raw = exports.write(NOW)
    bring(raw)
    assert exports.write(NOW) == raw
