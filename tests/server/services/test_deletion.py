"""Everything that is deleted at once is gone from the data file and every copy, and the look finds it out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.domain.errors import CaseDeleted
from afterword.models import backups, letter
from afterword.models.database import database
from afterword.models.idempotency import IdempotencyRecord
from afterword.models.setting import Setting
from afterword.services import (
    cases,
    deletion,
    events,
    exports,
    history,
    letters,
    pairing,
    reminders,
    settings,
)
from tests import full_history
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")

WORD = "Quarzlampe"


@pytest.fixture
def full(config):
    """A history with a backup of every kind, letters, and files that were set aside; where it lies."""
    full_history.tell(WORD)
    database.pragma("wal_checkpoint", "TRUNCATE")
    for reason in ("daily", "before-upgrade", backups.BEFORE_IMPORT, backups.BY_HAND):
        backups.make(config.database_path, config.backups_dir, NOW, reason)
    made = next(config.backups_dir.glob("*-daily.db")).read_bytes()
    for name in ("afterword-damaged-20261123T100000.db", "afterword-damaged-20261123T100000.db-wal"):
        (config.data_dir / name).write_bytes(made)
    (config.backups_dir / "20261123T100000-daily.part").write_bytes(made)
    letter.set_aside(NOW - timedelta(days=1))
    letters.keep("key-letter-0003", full_history.LETTER, NOW)
    return config


def _files_with(folder, *words):
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in files if any(word.encode() in path.read_bytes() for word in words)]


def test_no_file_of_the_data_folder_holds_a_word_of_it(full):
    assert len(_files_with(full.data_dir, WORD, full_history.LETTER)) >= 9
    proof = deletion.delete_everything(full.backups_dir)
    assert _files_with(full.data_dir, WORD, full_history.LETTER, "Mina Okafor", "Ruiz", "northlight") == []
    assert proof == deletion.Proof(0, 0, proof.looked_for, 0, ())
    assert proof.is_clean
    assert proof.looked_for > 20


def test_what_is_exported_then_is_as_of_the_first_day(full):
    nothing = exports.write(NOW)
    deletion.delete_everything(full.backups_dir)
    assert exports.write(NOW, with_letters=True) != nothing
    assert b'"cases": [],' in exports.write(NOW)
    assert settings.read() == settings.DEFAULTS
    assert letters.list_all() == []
    assert {row.name for row in Setting.select()} == {"history_id", "history_since", "silence_planned"}


def test_a_later_word_that_is_taken_away_afterwards_does_not_come_back_at_the_next_start(config):
    deletion.delete_everything(config.backups_dir)
    case = cases.save(make_case(kind="interview"), "chrome", make_key(), NOW)[0]
    cases.change(case["case_id"], {"remind_on": None}, NOW)
    reminders.plan_for_those_who_waited(NOW + timedelta(days=1))
    assert cases.get(case["case_id"])["remind_on"] is None


def test_it_goes_on_as_another_history_and_cases_are_numbered_from_the_first(full):
    before = history.read_id()
    deletion.delete_everything(full.backups_dir)
    assert history.read_id() != before
    assert cases.save(make_case(), "chrome", make_key(), NOW)[0]["case_id"] == 1


def test_browsers_stay_connected(full, paired_client):
    deletion.delete_everything(full.backups_dir)
    assert len(pairing.connections()) == 1
    assert paired_client.get("/api/v1/cases").json["cases"] == []


def test_a_write_told_before_brings_nothing_back_and_leaves_no_print_of_itself(full):
    case, event, key = make_case(), make_event(), make_key()
    events.record(case, event, "chrome", key, NOW)
    deletion.delete_everything(full.backups_dir)
    with pytest.raises(CaseDeleted):
        events.record(case, event, "chrome", key, NOW)
    assert exports.list_cases() == []
    assert {bytes(row.body_hash) for row in IdempotencyRecord.select()} == {b""}


def test_a_file_that_cannot_be_deleted_is_named(full, monkeypatch):
    monkeypatch.setattr("pathlib.Path.unlink", _refuse)
    proof = deletion.delete_everything(full.backups_dir)
    assert not proof.is_clean
    assert any(name.endswith("-daily.db") for name in proof.copies)
    assert proof.words_found > 0


def _refuse(_path, missing_ok=False):
    raise PermissionError(missing_ok)


def test_places_that_were_not_written_anew_are_found(full, monkeypatch):
    monkeypatch.setattr("afterword.services.deletion.wipe", lambda: None)
    proof = deletion.delete_everything(full.backups_dir)
    assert proof.free_pages > 0
    assert not proof.is_clean


def test_deleted_twice_it_is_gone_still(full):
    deletion.delete_everything(full.backups_dir)
    assert deletion.delete_everything(full.backups_dir) == deletion.Proof(0, 0, 0, 0, ())


@pytest.mark.parametrize("field", ["rows", "free_pages", "words_found", "copies"])
def test_whatever_is_left_is_no_proof(field):
    nothing = deletion.Proof(0, 0, 3, 0, ())
    left = ("a.db",) if field == "copies" else 1
    assert nothing.is_clean
    assert not replace(nothing, **{field: left}).is_clean
