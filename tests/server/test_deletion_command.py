"""`afterword delete-everything`: one word is asked for, and what a look finds then is told."""

import pytest
from click.testing import CliRunner

from afterword import serving
from afterword.cli import main
from afterword.config import Config
from afterword.dashboard import deletion_words
from afterword.lock import DataFolderLock
from afterword.models import letter
from afterword.models.database import bind, database
from tests import full_history

WORD = b"Quarzlampe"


@pytest.fixture
def folder(tmp_path):
    """A data folder with a full history in it."""
    config = Config(data_dir=tmp_path / "told")
    config.data_dir.mkdir()
    serving.prepare(config)
    bind(config.database_path)
    letter.bind(config.letters_path)
    database.connect()
    full_history.tell(WORD.decode())
    database.close()
    return config.data_dir


def run(folder, *words, typed=None):
    """Run the command on a data folder, and type something where it asks."""
    return CliRunner().invoke(main, ["--data-dir", str(folder), "delete-everything", *words], input=typed)


def files_with_words(folder):
    return [path for path in folder.rglob("*") if path.is_file() and WORD in path.read_bytes()]


@pytest.mark.parametrize("words", [{"typed": "delete\n"}, {"typed": "Delete \n"}])
def test_with_the_word_everything_goes_and_the_look_is_told(folder, words):
    done = run(folder, **words)
    assert done.exit_code == 0
    assert deletion_words.GOES[-1] in done.output
    assert "None is left." in done.output
    assert files_with_words(folder) == []


def test_whoever_is_sure_is_not_asked(folder):
    done = run(folder, "--yes")
    assert (done.exit_code, "Type" in done.output) == (0, False)
    assert files_with_words(folder) == []


@pytest.mark.parametrize("typed", ["\n", "yes\n"])
def test_without_the_word_nothing_is_deleted(folder, typed):
    done = run(folder, typed=typed)
    assert done.exit_code == 1
    assert deletion_words.NOT_THE_WORD in done.output
    assert files_with_words(folder) != []


def test_while_the_companion_runs_nothing_is_deleted(folder):
    with DataFolderLock(folder):
        done = run(folder, "--yes")
    assert (done.exit_code, "the companion is running" in done.output) == (1, True)
    assert files_with_words(folder) != []


def test_where_nothing_is_kept_it_says_so(tmp_path):
    done = run(tmp_path / "nowhere", "--yes")
    assert (done.exit_code, "There is no data" in done.output) == (1, True)
