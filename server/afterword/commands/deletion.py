"""`afterword delete-everything`: all that is kept, gone at once, and looked for afterwards."""

from __future__ import annotations

import sys

import click

from afterword import serving
from afterword.commands import pass_config
from afterword.commands.data import find_data, give_up, only_one
from afterword.commands.transfer import words_for_trouble
from afterword.config import Config
from afterword.dashboard import deletion_words
from afterword.models import letter
from afterword.models.database import bind, database
from afterword.services import deletion


@click.command()
@click.option("--yes", "is_sure", is_flag=True, help="Do not ask for the word.")
@pass_config
def delete_everything(config: Config, is_sure: bool) -> None:
    """Delete everything that is kept, every backup too. The companion must not be running."""
    find_data(config)
    if not is_sure:
        for heading, told in (("What goes:", deletion_words.GOES), ("What stays:", deletion_words.STAYS)):
            click.echo("\n".join((heading, *(f"  {each}" for each in told))))
        typed = click.prompt(f"Type “{deletion_words.WORD}” to go on", default="", show_default=False)
        if typed.strip().casefold() != deletion_words.WORD:
            give_up(f"Nothing was deleted. {deletion_words.NOT_THE_WORD}")
    with words_for_trouble(), only_one(config):
        serving.prepare(config)
        bind(config.database_path)
        letter.bind(config.letters_path)
        database.connect()
        try:
            proof = deletion.delete_everything(config.backups_dir)
        finally:
            database.close()
    click.echo("\n".join(deletion_words.found(proof)))
    sys.exit(0 if proof.is_clean else 1)
