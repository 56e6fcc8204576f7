"""A start deletes the letters whose week is over, and goes on whatever became of their file."""

from datetime import timedelta

import pytest

from afterword.models import letter
from afterword.services import letters
from tests.conftest import NOW

WORDS = "Dear all, I gave you four evenings"


@pytest.fixture
def path(tmp_path):
    """The place of the letters, in a data folder that is there."""
    path = tmp_path / "data" / "letters.db"
    path.parent.mkdir(mode=0o700)
    return path


def test_a_start_deletes_what_is_due(start, path):
    letter.bind(path)
    letters.keep("key-0001", WORDS, NOW - timedelta(days=3650), deletes_itself=True)
    start().stop()
    assert WORDS.encode() not in path.read_bytes()
    assert letters.list_all() == []


def test_a_damaged_file_of_letters_does_not_stop_the_companion(start, path):
    path.write_bytes(b"not a database")
    companion = start()
    assert companion.request("GET", "/health")[0] == 200
    assert path.read_bytes() == b"not a database"
