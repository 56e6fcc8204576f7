"""`afterword backup`, `restore` and `revoke`: looking after the data without its pages."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from afterword.commands import pass_config
from afterword.config import Config
from afterword.lock import AlreadyRunningError, DataFolderLock
from afterword.models import backups
from afterword.models.database import bind, database


@click.command()
@pass_config
def backup(config: Config) -> None:
    """Make a backup now. The companion may be running."""
    if not config.database_path.exists():
        click.echo(f"There is no data in {config.data_dir} yet.", err=True)
        sys.exit(1)
    made = backups.make(config.database_path, config.backups_dir, config.now(), backups.BY_HAND)
    click.echo(f"Backup made: {made}")


@click.command()
@pass_config
def restore(config: Config) -> None:
    """Put the newest good backup in place of the data file, which is kept beside it."""
    with _only_one(config):
        chosen = backups.newest_good(config.backups_dir)
        if chosen is None:
            click.echo(f"There is no good backup in {config.backups_dir}. Nothing was changed.", err=True)
            sys.exit(1)
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

    if not config.database_path.exists():
        # To open it would make an empty file, which no start takes for ours.
        click.echo(f"There is no data in {config.data_dir} yet, so no browser has access.", err=True)
        sys.exit(1)
    bind(config.database_path)
    database.connect()
    try:
        count = pairing.revoke_all(now=config.now())
    finally:
        database.close()
    click.echo(f"Access taken back from {count} browser{'' if count == 1 else 's'}.")


@contextmanager
def _only_one(config: Config) -> Iterator[None]:
    try:
        with DataFolderLock(config.data_dir):
            yield
    except AlreadyRunningError as error:
        text = f"Nothing was changed: the companion is running ({error}). Stop it with Ctrl+C first."
        click.echo(text, err=True)
        sys.exit(1)
    except FileNotFoundError:
        click.echo(f"There is no data in {config.data_dir} yet.", err=True)
        sys.exit(1)
