"""`afterword doctor`: looks at everything the companion stands on, and changes nothing."""

from __future__ import annotations

import sys
import urllib.error
import urllib.request
from http.client import HTTPException

import click

from afterword import __version__
from afterword.bundled import folder
from afterword.commands import pass_config
from afterword.config import Config
from afterword.models import upgrade
from afterword.serving import HOST


@click.command()
@pass_config
def doctor(config: Config) -> None:
    """Check the installation, the data and the port, one line each."""
    checks = [
        ("program", f"version {__version__}, Python {sys.version.split()[0]}", True),
        ("extension", *_folder("extension")),
        ("messages", *_folder("shared_templates")),
        ("data", *_data(config)),
        ("letters", *_letters(config)),
        ("port", *_port(config.port)),
    ]
    for name, detail, is_good in checks:
        click.echo(f"{'good' if is_good else 'look'}  {name:<10} {detail}")
    sys.exit(0 if all(is_good for _, _, is_good in checks) else 1)


def _folder(name: str) -> tuple[str, bool]:
    try:
        return str(folder(name)), True
    except FileNotFoundError as error:
        return str(error), False


def _data(config: Config) -> tuple[str, bool]:
    path = config.database_path
    if not path.exists():
        return f"{path} will be made at the first start", True
    try:
        upgrade.inspect(path)
    except upgrade.ForeignDatabaseError:
        return f"{path} is empty or is not Afterword's", False
    except upgrade.DamagedDatabaseError:
        return f"{path} is damaged: `afterword restore` puts the newest good backup in its place", False
    if upgrade.is_newer(path):
        told = f"{path} was written by a newer version of Afterword and is safe"
        return f"{told}: update this program (yours is {__version__})", False
    return f"{path} reads well", True


def _letters(config: Config) -> tuple[str, bool]:
    path = config.letters_path
    if not path.exists():
        return "there is no unsent letter", True
    try:
        upgrade.inspect(path)
    except (upgrade.ForeignDatabaseError, upgrade.DamagedDatabaseError):
        return (
            f"{path} cannot be read; your history is not touched by it, and its page says what to do",
            False,
        )
    return f"{path} reads well", True


def _port(port: int) -> tuple[str, bool]:
    address = f"{HOST}:{port}"
    try:
        with urllib.request.urlopen(f"http://{address}/health", timeout=2) as answer:
            version = answer.headers.get("Afterword-Version")
    except urllib.error.HTTPError as error:
        version = error.headers.get("Afterword-Version")
    except HTTPException:
        # It answers, and in another language than HTTP.
        version = None
    except (urllib.error.URLError, OSError):
        return f"{address} is free; the companion is not running", True
    if version is None:
        return f"another program answers on {address}", False
    return f"Afterword {version} is running on {address}", True
