"""Unsent letters: kept apart, gone for good when they go, and never in the way of anything else."""

import sqlite3
import stat
from contextlib import closing
from datetime import timedelta

import pytest

from afterword.models import backups, letter
from afterword.services import letters
from tests.conftest import NOW

pytestmark = pytest.mark.usefixtures("app")

WORDS = "Dear all, you never even looked at what I made"


def files_with(config, words):
    """Return the names of the files in the data folder that hold the words."""
    found = (path for path in config.data_dir.rglob("*") if path.is_file())
    return [path.name for path in found if words.encode() in path.read_bytes()]


def test_a_letter_is_kept_and_opened():
    letters.keep("key-0001", WORDS, NOW)
    assert letters.open_one("key-0001") == {
        "key": "key-0001",
        "text": WORDS,
        "written_at": "2026-11-24T10:00:00Z",
        "delete_at": None,
    }
    assert letters.open_one("key-0002") is None


def test_the_list_holds_no_words_and_the_latest_is_first():
    letters.keep("key-0001", WORDS, NOW)
    letters.keep("key-0002", WORDS, NOW + timedelta(hours=1))
    listed = letters.list_all()
    assert [letter["key"] for letter in listed] == ["key-0002", "key-0001"]
    assert not any("text" in letter for letter in listed)


def test_a_second_press_makes_no_second_letter():
    for text in (WORDS, WORDS + "."):
        letters.keep("key-0001", text, NOW)
    assert len(letters.list_all()) == 1
    assert letters.open_one("key-0001")["text"] == WORDS + "."


def test_nothing_is_made_before_the_first_letter(config):
    assert (letters.list_all(), letters.open_one("key-0001")) == ([], None)
    letters.delete("key-0001")
    letters.delete_due(NOW)
    assert not config.letters_path.exists()


def test_the_file_is_private_ours_and_set_up_as_the_data_file_is(config):
    letters.keep("key-0001", WORDS, NOW)
    assert stat.S_IMODE(config.letters_path.stat().st_mode) == 0o600
    with letter.opened():
        asked = {name: letter.letters_database.pragma(name) for name in ("journal_mode", "synchronous")}
        assert asked == {"journal_mode": "wal", "synchronous": 2}
        assert letter.letters_database.pragma("secure_delete") == 1
        assert letter.letters_database.pragma("application_id") == 0x41667477


def test_what_is_deleted_is_in_no_file_any_more(config):
    for number in range(40):
        letters.keep(f"key-{number:04}", f"{WORDS} {number}" * 50, NOW)
    assert files_with(config, WORDS) == ["letters.db"]
    for number in range(40):
        letters.delete(f"key-{number:04}")
    assert files_with(config, WORDS) == []


def test_deleting_one_leaves_the_others(config):
    letters.keep("key-0001", "The first one " * 2000, NOW)
    letters.keep("key-0002", WORDS, NOW)
    letters.delete("key-0001")
    assert files_with(config, "The first one") == []
    assert letters.open_one("key-0002")["text"] == WORDS


def test_a_letter_written_anew_leaves_nothing_of_the_old_words(config):
    letters.keep("key-0001", WORDS, NOW)
    letters.keep("key-0001", "Thank you.", NOW)
    assert files_with(config, "never even looked") == []


def test_a_week_later_it_is_gone_and_not_before(config):
    letters.keep("key-0001", WORDS, NOW, deletes_itself=True)
    letters.keep("key-0002", "Another one", NOW)
    letters.delete_due(NOW + timedelta(days=7, seconds=-1))
    assert letters.open_one("key-0001")["delete_at"] == "2026-12-01T10:00:00Z"
    letters.delete_due(NOW + timedelta(days=7))
    assert [letter["key"] for letter in letters.list_all()] == ["key-0002"]
    assert files_with(config, WORDS) == []


def test_one_that_was_to_go_may_be_kept_after_all():
    letters.keep("key-0001", WORDS, NOW, deletes_itself=True)
    letters.keep("key-0001", WORDS, NOW)
    letters.delete_due(NOW + timedelta(days=30))
    assert letters.open_one("key-0001")["text"] == WORDS


def test_no_backup_holds_a_letter(config):
    letters.keep("key-0001", WORDS, NOW)
    for reason in ("daily", "by-hand", "before-upgrade"):
        backups.make(config.database_path, config.backups_dir, NOW, reason)
    assert files_with(config, WORDS) == ["letters.db"]


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\x00" + b"\0" * 4000])
def test_a_file_that_is_not_ours_is_named_and_left_alone(config, content):
    config.letters_path.write_bytes(content)
    for act in (
        letters.list_all,
        lambda: letters.open_one("key-0001"),
        lambda: letters.keep("key-0001", WORDS, NOW),
        lambda: letters.delete("key-0001"),
        lambda: letters.delete_due(NOW),
    ):
        with pytest.raises(letters.LettersUnreadableError) as caught:
            act()
        assert caught.value.path == config.letters_path
    assert config.letters_path.read_bytes() == content


def test_a_damaged_file_is_set_aside_as_it_is(config):
    letters.keep("key-0001", WORDS * 500, NOW)
    damaged = config.letters_path.read_bytes()[:4096] + b"\xff" * 9000
    config.letters_path.write_bytes(damaged)
    with pytest.raises(letters.LettersUnreadableError):
        letters.list_all()
    letters.begin_anew(NOW)
    assert (config.data_dir / "letters-damaged-20261124T100000.db").read_bytes() == damaged
    letters.keep("key-0002", "Anew", NOW)
    assert [letter["key"] for letter in letters.list_all()] == ["key-0002"]


def test_letters_that_can_be_read_are_not_set_aside(config):
    letters.keep("key-0001", WORDS, NOW)
    letters.begin_anew(NOW)
    assert letters.open_one("key-0001")["text"] == WORDS
    letters.delete("key-0001")
    assert files_with(config, WORDS) == []


def test_setting_aside_what_is_not_there_does_nothing(config):
    letters.begin_anew(NOW)
    assert list(config.data_dir.glob("letters*")) == []


def test_a_disk_that_does_not_take_it_is_told_apart_from_damage(config):
    letters.keep("key-0001", WORDS, NOW)
    with closing(sqlite3.connect(config.letters_path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        letter.letters_database.init(str(config.letters_path), pragmas={"busy_timeout": 10})
        with pytest.raises(letters.LetterNotKeptError):
            letters.keep("key-0002", WORDS, NOW)
