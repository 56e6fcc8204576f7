"""`afterword export` and `afterword import`: the same file as on the page, with words for what goes wrong."""

import json
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from afterword import serving
from afterword.cli import main
from afterword.config import Config
from afterword.dashboard import data_words
from afterword.lock import DataFolderLock
from afterword.models import letter
from afterword.models.database import bind, database
from afterword.schemas import exports as export_file
from afterword.services import exports
from tests import full_history

LETTER = full_history.LETTER.encode()


@pytest.fixture
def told(tmp_path):
    """A data folder with a full history in it."""
    config = Config(data_dir=tmp_path / "told")
    config.data_dir.mkdir()
    serving.prepare(config)
    bind(config.database_path)
    letter.bind(config.letters_path)
    database.connect()
    full_history.tell()
    database.close()
    return config.data_dir


@pytest.fixture
def fresh(tmp_path):
    """A place where no data folder is yet."""
    return tmp_path / "fresh"


def run(folder, *words):
    """Run the command on a data folder."""
    return CliRunner().invoke(main, ["--data-dir", str(folder), *map(str, words)])


def test_exported_and_imported_elsewhere_it_is_exported_alike(told, fresh, tmp_path):
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    assert run(told, "export", first, "--letters").output == f"Exported: {first}\n"
    brought = run(fresh, "import", first)
    assert brought.output.startswith(f"Imported: {first}\n")
    assert run(fresh, "export", second, "--letters").exit_code == 0
    assert second.read_bytes() == first.read_bytes()
    assert LETTER in first.read_bytes()


def test_without_a_file_it_is_printed_and_holds_no_letter(told):
    printed = run(told, "export").stdout_bytes
    assert json.loads(printed)["format"] == "afterword"
    assert LETTER not in printed


def test_only_the_person_can_read_the_file(told, tmp_path):
    file = tmp_path / "mine.json"
    run(told, "export", file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_overwritten_only_when_told(told, tmp_path):
    file = tmp_path / "mine.json"
    file.write_text("mine")
    refused = run(told, "export", file)
    assert refused.exit_code == 1
    assert "is there already. Nothing was written." in refused.stderr
    assert file.read_text() == "mine"
    assert run(told, "export", file, "--overwrite").exit_code == 0
    assert json.loads(file.read_bytes())["format"] == "afterword"


def test_the_table_is_written(told):
    lines = run(told, "export", "--csv").stdout_bytes.decode("utf-8-sig").splitlines()
    assert lines[0].startswith('"Case","Company"')
    assert len(lines) == 3


def test_a_folder_without_data_is_left_without(fresh):
    ended = run(fresh, "export")
    assert (ended.exit_code, ended.stderr) == (1, f"There is no data in {fresh} yet.\n")
    assert not fresh.exists()


def test_a_history_that_is_here_is_replaced_only_when_told(told, fresh, tmp_path):
    file = tmp_path / "empty.json"
    fresh.mkdir()
    serving.prepare(Config(data_dir=fresh))
    run(fresh, "export", file)
    before = run(told, "export").stdout_bytes
    refused = run(told, "import", file)
    assert refused.exit_code == 1
    assert "--replace" in refused.stderr
    assert run(told, "export").stdout_bytes == before
    replaced = run(told, "import", file, "--replace")
    assert replaced.exit_code == 0
    assert json.loads(run(told, "export").stdout_bytes)["cases"] == []
    backup = replaced.output.split("backup: ")[1].strip()
    assert "before-import" in backup
    assert run(told, "restore").exit_code == 0
    assert run(told, "export").stdout_bytes == before


def test_nothing_is_imported_under_a_running_companion(told, tmp_path):
    file = tmp_path / "mine.json"
    run(told, "export", file)
    with DataFolderLock(told):
        refused = run(told, "import", file, "--replace")
        assert run(told, "export").exit_code == 0
    assert refused.exit_code == 1
    assert "Nothing was changed: the companion is running" in refused.stderr


@pytest.mark.parametrize(("raw", "reason"), [(b"", "empty"), (b"{", "broken_off"), (b"PK", "other_file")])
def test_a_wrong_file_is_said_why_and_makes_no_data(fresh, tmp_path, raw, reason):
    file = tmp_path / "wrong.json"
    file.write_bytes(raw)
    ended = run(fresh, "import", file)
    assert ended.exit_code == 1
    assert ended.stderr == f"{data_words.REASONS[reason]} {data_words.NOTHING_CHANGED}\n"
    assert not fresh.exists()


def test_a_file_that_is_not_there_is_said_to_be(fresh, tmp_path):
    ended = run(fresh, "import", tmp_path / "none.json")
    assert ended.exit_code == 1
    assert "none.json cannot be read (No such file or directory)." in ended.stderr


def test_a_file_larger_than_any_is_not_read(fresh, tmp_path):
    file = tmp_path / "huge.json"
    with file.open("wb") as stream:
        stream.truncate(300_000_001)
    assert data_words.REASONS["too_large_for_command"] in run(fresh, "import", file).stderr


def test_the_export_of_a_page_and_of_the_command_are_alike(told):
    printed = run(told, "export").stdout_bytes
    database.connect()
    try:
        assert exports.write(datetime.now(UTC)) == printed
    finally:
        database.close()


def _change_history(folder, sql):
    config = Config(data_dir=folder)
    with closing(sqlite3.connect(config.database_path)) as file, file:
        table = next(
            name
            for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if "migration" in name
        )
        file.execute(sql.format(table=table))


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("DELETE FROM {table} WHERE name LIKE '0007%'", "Start the companion once, then export."),
        ("UPDATE {table} SET name = '9999_later' WHERE name LIKE '0007%'", "from a later version"),
    ],
)
def test_data_of_another_version_is_left_alone(told, sql, words):
    _change_history(told, sql)
    ended = run(told, "export")
    assert ended.exit_code == 1
    assert words in ended.stderr


def test_a_damaged_data_file_is_left_alone(told, tmp_path):
    file = tmp_path / "mine.json"
    run(told, "export", file)
    data = told / "afterword.db"
    with data.open("r+b") as stream:
        stream.seek(2000)
        stream.write(b"\xff" * 4000)
    damaged = data.read_bytes()
    for words in (("export",), ("import", file, "--replace")):
        ended = run(told, *words)
        assert ended.exit_code == 1
        assert "`afterword doctor` says more" in ended.stderr
    assert data.read_bytes() == damaged


def test_no_other_file_is_touched_by_an_export(told, tmp_path):
    other = tmp_path / "mine.json.part"
    other.write_text("mine")
    assert run(told, "export", tmp_path / "mine.json").exit_code == 0
    assert other.read_text() == "mine"
    assert not list(tmp_path.glob(".mine*"))


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="needs a file that tells no size")
def test_what_tells_no_size_is_read_no_further_than_any_file(fresh, monkeypatch):
    monkeypatch.setattr(export_file, "MOST_BYTES_BY_COMMAND", 10)
    assert data_words.REASONS["too_large_for_command"] in run(fresh, "import", "/proc/version").stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full")
def test_an_export_that_cannot_be_printed_says_so(told):
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "afterword", "--data-dir", str(told), "export"]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ended.returncode == 1
    assert (
        ended.stderr == "The export could not be written (No space left on device). What is kept is safe.\n"
    )
