"""`afterword export` and `afterword import`: everything that is kept, as a file."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from peewee import DatabaseError

from afterword import serving
from afterword.commands import pass_config
from afterword.commands.data import find_data, give_up, only_one
from afterword.config import Config
from afterword.dashboard import data_words
from afterword.dashboard.case_table import as_csv
from afterword.domain.errors import ImportRefused
from afterword.local_zone import LOCAL
from afterword.models import letter, upgrade
from afterword.models.database import bind, database
from afterword.schemas import exports as export_file
from afterword.services import exports, imports, letters


@click.command("export")
@click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--letters", "with_letters", is_flag=True, help="The unsent letters too.")
@click.option("--csv", "is_table", is_flag=True, help="A table of the cases for a spreadsheet instead.")
@click.option("--overwrite", is_flag=True, help="Write over a file that is there.")
@pass_config
def export(config: Config, file: Path | None, with_letters: bool, is_table: bool, overwrite: bool) -> None:
    """Write everything that is kept to FILE, or print it. The companion may be running."""
    if file and file.exists() and not overwrite:
        give_up(f"{file} is there already. Nothing was written. Choose another name, or add --overwrite.")
    now = config.now().astimezone(LOCAL)
    with words_for_trouble(), _opened(config):
        content = as_csv(exports.list_cases(), LOCAL) if is_table else exports.write(now, with_letters)
    try:
        if file is None:
            click.echo(content, nl=False)
        else:
            _write_private(file, content)
    except BrokenPipeError:
        # Whoever reads it wants no more.
        raise
    except OSError as error:
        give_up(f"{file or 'The export'} could not be written ({error.strerror}). What is kept is safe.")
    if file:
        click.echo(f"Exported: {file}")


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--replace", is_flag=True, help="The file may take the place of what is here.")
@pass_config
def import_file(config: Config, file: Path, replace: bool) -> None:
    """Bring back what FILE holds, after a backup of what is here. The companion must not be running."""
    with words_for_trouble():
        content = export_file.read(_read(file))
        config.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        with only_one(config):
            serving.prepare(config)
            with _opened(config):
                backup = imports.put_in_place(
                    content, config.now().astimezone(LOCAL), config.backups_dir, replace
                )
    click.echo(f"Imported: {file}")
    click.echo(f"What was here before is in a backup: {backup}")


@contextmanager
def _opened(config: Config) -> Iterator[None]:
    bind(find_data(config))
    letter.bind(config.letters_path)
    database.connect()
    try:
        if upgrade.pending():
            give_up("The data is from an earlier version. Start the companion once, then export.")
        yield
    finally:
        database.close()


@contextmanager
def words_for_trouble() -> Iterator[None]:
    """End with a word on what keeps the data from being read or changed."""
    try:
        yield
    except ImportRefused as error:
        hint = " With --replace the file takes its place." if error.reason == "history_here" else ""
        give_up(f"{data_words.sentence(error)}{hint} {data_words.NOTHING_CHANGED}")
    except letters.LettersUnreadableError:
        give_up(f"{data_words.LETTERS_UNREADABLE} {data_words.NOTHING_CHANGED}")
    except (upgrade.ForeignDatabaseError, upgrade.DamagedDatabaseError):
        give_up("The data file cannot be read. Nothing was changed; `afterword doctor` says more.")
    except upgrade.NewerDatabaseError:
        give_up("The data is from a later version of Afterword. Nothing was changed.")
    except (letters.LetterNotKeptError, DatabaseError, sqlite3.Error):
        give_up(f"{data_words.NO_ROOM} {data_words.NOTHING_CHANGED}")


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > export_file.MOST_BYTES_BY_COMMAND:
            raise ImportRefused("too_large_for_command")
        with file.open("rb") as stream:
            # A device tells no size and may never end.
            raw = stream.read(export_file.MOST_BYTES_BY_COMMAND + 1)
    except OSError as error:
        give_up(f"{file} cannot be read ({error.strerror}). {data_words.NOTHING_CHANGED}")
    if len(raw) > export_file.MOST_BYTES_BY_COMMAND:
        raise ImportRefused("too_large_for_command")
    return raw


def _write_private(file: Path, content: bytes) -> None:
    """Write a file that nobody else on this computer can read, and put it in its place whole."""
    # What is made so has a name that no other file has, and only this user may read it.
    number, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(number, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
