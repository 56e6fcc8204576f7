"""Backups are whole, few, private, and bring back what was there."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from afterword.models import backups, upgrade
from afterword.models.database import bind, database
from afterword.models.setting import Setting

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path):
    """A data file with one setting in it, connected."""
    path = tmp_path / "afterword.db"
    upgrade.create(path)
    bind(path)
    database.connect()
    Setting.create(name="sign_off_name", value="Mina Okafor")
    yield path
    database.close()


def _before_import(path, folder, now):
    with backups.before_import(path, folder, now) as made:
        return made


def _names(path):
    with closing(sqlite3.connect(path)) as copy:
        return [row[0] for row in copy.execute("SELECT value FROM settings WHERE name = 'sign_off_name'")]


def test_a_backup_made_while_in_use_holds_what_was_written_last(path, tmp_path):
    made = backups.make(path, tmp_path / "backups", NOON, "by-hand")
    assert _names(made) == ['"Mina Okafor"']
    assert made.stat().st_mode & 0o777 == 0o600


def test_one_daily_backup_is_made_a_day(path, tmp_path):
    folder = tmp_path / "backups"
    assert backups.make_daily(path, folder, NOON, keep=7)
    assert backups.make_daily(path, folder, NOON + timedelta(hours=3), keep=7) is None


def test_the_oldest_backups_go_first(path, tmp_path):
    folder = tmp_path / "backups"
    for day in range(10):
        backups.make_daily(path, folder, NOON + timedelta(days=day), keep=7)
    kept = sorted(item.name[:8] for item in folder.iterdir())
    assert kept == [f"202611{24 + day}" for day in range(3, 7)] + ["20261201", "20261202", "20261203"]


def test_a_backup_made_by_hand_stays(path, tmp_path):
    folder = tmp_path / "backups"
    by_hand = backups.make(path, folder, NOON - timedelta(days=30), backups.BY_HAND)
    for day in range(10):
        backups.make_daily(path, folder, NOON + timedelta(days=day), keep=7)
    assert by_hand.exists()
    assert len(list(folder.iterdir())) == 8


def test_the_newest_backup_that_reads_well_is_chosen(path, tmp_path):
    folder = tmp_path / "backups"
    good = backups.make_daily(path, folder, NOON, keep=7)
    newer = backups.make_daily(path, folder, NOON + timedelta(days=1), keep=7)
    newer.write_bytes(newer.read_bytes()[:5000])
    assert backups.newest_good(folder) == good


def test_an_empty_file_is_no_good_backup(path, tmp_path):
    folder = tmp_path / "backups"
    good = backups.make_daily(path, folder, NOON, keep=7)
    (folder / "20261201T120000-daily.db").touch()
    assert backups.newest_good(folder) == good


def test_until_a_backup_is_copied_whole_the_file_that_was_there_stays(path, tmp_path):
    empty = tmp_path / "empty.db"
    empty.touch()
    database.close()
    path.write_bytes(b"damaged")
    with pytest.raises(sqlite3.OperationalError):
        backups.restore(path, empty, NOON)
    assert path.read_bytes() == b"damaged"
    assert backups.restore(path, _backup_of_another(tmp_path), NOON).read_bytes() == b"damaged"
    assert not list(tmp_path.glob("*.new*"))


def _backup_of_another(tmp_path):
    other = tmp_path / "other" / "afterword.db"
    other.parent.mkdir()
    upgrade.create(other)
    return backups.make(other, tmp_path / "backups", NOON, "daily")


def test_there_is_no_good_backup_in_an_empty_folder(tmp_path):
    assert backups.newest_good(tmp_path) is None


def test_restoring_brings_the_rows_back_and_keeps_the_damaged_file(path, tmp_path):
    made = backups.make(path, tmp_path / "backups", NOON, "by-hand")
    database.close()
    path.write_bytes(b"damaged")
    kept = backups.restore(path, made, NOON)
    assert kept.read_bytes() == b"damaged"
    assert _names(path) == ['"Mina Okafor"']


def test_a_backup_can_be_restored_where_the_file_is_gone(path, tmp_path):
    made = backups.make(path, tmp_path / "backups", NOON, "by-hand")
    database.close()
    path.unlink()
    assert backups.restore(path, made, NOON) is None
    assert _names(path) == ['"Mina Okafor"']


def test_many_imports_in_a_day_push_out_no_daily_backup(path, tmp_path):
    folder = tmp_path / "backups"
    for day in range(7):
        backups.make_daily(path, folder, NOON + timedelta(days=day), keep=7)
    before = set(folder.iterdir())
    last = NOON + timedelta(days=6)
    for minute in range(20):
        _before_import(path, folder, last + timedelta(minutes=minute))
    backups.make_daily(path, folder, NOON + timedelta(days=7), keep=7)
    assert len(before & set(folder.iterdir())) == 6
    assert len(list(folder.glob("*-daily.db"))) == 7


def test_the_newest_backups_before_imports_stay(path, tmp_path):
    folder = tmp_path / "backups"
    made = [_before_import(path, folder, NOON + timedelta(seconds=n // 4)) for n in range(12)]
    assert set(folder.iterdir()) == set(made[-backups.IMPORTS_KEPT :])


def test_an_import_that_breaks_off_leaves_the_backups_as_they_were(path, tmp_path):
    folder = tmp_path / "backups"
    for minute in range(backups.IMPORTS_KEPT):
        _before_import(path, folder, NOON + timedelta(minutes=minute))
    before = set(folder.iterdir())
    with pytest.raises(OSError, match="full"), backups.before_import(path, folder, NOON + timedelta(hours=1)):
        raise OSError("full")
    assert set(folder.iterdir()) == before


def test_a_backup_before_an_import_goes_with_the_daily_ones_of_its_time(path, tmp_path):
    folder = tmp_path / "backups"
    backups.make_daily(path, folder, NOON, keep=7)
    before_import = _before_import(path, folder, NOON + timedelta(hours=1))
    for day in range(1, 7):
        backups.make_daily(path, folder, NOON + timedelta(days=day), keep=7)
        assert before_import.exists()
    backups.make_daily(path, folder, NOON + timedelta(days=7), keep=7)
    assert not before_import.exists()
