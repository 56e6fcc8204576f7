"""`afterword backup`, `restore` and `revoke`: looking after the data without its pages."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click

from afterword.commands import pass_config
from afterword.config import Config
from afterword.lock import AlreadyRunningError, DataFolderLock
from afterword.models import backups, upgrade
from afterword.models.database import bind, database


@click.command()
@pass_config
def backup(config: Config) -> None:
    """Make a backup now. The companion may be running."""
    made = backups.make(find_data(config), config.backups_dir, config.now(), backups.BY_HAND)
    click.echo(f"Backup made: {made}")


@click.command()
@pass_config
def restore(config: Config) -> None:
    """Put the newest good backup in place of the data file, which is kept beside it."""
    with only_one(config):
        chosen = backups.newest_good(config.backups_dir)
        if chosen is None:
            give_up(f"There is no good backup in {config.backups_dir}. Nothing was changed.")
        kept = backups.restore(config.database_path, chosen, config.now())
    click.echo(f"Restored: {chosen}")
    if kept:
        click.echo(f"The file that was there is kept: {kept}")


@click.command()
@click.option(
    "--all", "everything", is_flag=True, required=True, help="Take back the access of every browser."
)
@pass_config
def revoke(config: Config, everything: bool) -> None:  # noqa: ARG001
    """Take back the access of every connected browser. Nothing that was kept is lost."""
    from afterword.services import pairing

    bind(find_data(config))
    database.connect()
    try:
        count = pairing.revoke_all(now=config.now())
    finally:
        database.close()
    click.echo(f"Access taken back from {count} browser{'' if count == 1 else 's'}.")


def find_data(config: Config) -> Path:
    """Return the data file, or end with a word on why there is none to use.

    To open what is not there would make an empty file, which no start takes for ours.
    """
    path = config.database_path
    try:
        upgrade.inspect(path)
    except FileNotFoundError:
        give_up(f"There is no data in {config.data_dir} yet.")
    except (upgrade.ForeignDatabaseError, upgrade.DamagedDatabaseError):
        give_up(f"{path} cannot be read. Nothing was changed; `afterword doctor` says more.")
    return path


def give_up(text: str) -> NoReturn:
    """End with a word on what is wrong."""
    click.echo(text, err=True)
    sys.exit(1)


@contextmanager
def only_one(config: Config) -> Iterator[None]:
    """Hold the data folder, or end with a word on who does."""
    try:
        with DataFolderLock(config.data_dir):
            yield
    except AlreadyRunningError as error:
        give_up(f"Nothing was changed: the companion is running ({error}). Stop it with Ctrl+C first.")
    except FileNotFoundError:
        give_up(f"There is no data in {config.data_dir} yet.")
