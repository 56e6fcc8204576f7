"""`afterword extension`: where the browser extension's folder is."""

from __future__ import annotations

import click

from afterword.bundled import folder


@click.command()
def extension() -> None:
    """Print the folder to load as an unpacked extension."""
    click.echo(str(folder("extension")))
