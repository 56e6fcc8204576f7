"""`afterword open` and `afterword pair`: words to the companion that runs."""

from __future__ import annotations

import json
import sys
import urllib.error
import urllib.request
from http.client import HTTPException
from typing import Any, NoReturn
from urllib.parse import quote

import click

from afterword import control_file
from afterword.commands import pass_config
from afterword.commands.serve import show_link
from afterword.config import Config

_SOMEBODY_ELSE = "Another companion or program answers there. Start this one again with: afterword"


@click.command("open")
@click.option(
    "--browser/--no-browser", default=True, help="Open the pages in the browser, or print the link only."
)
@pass_config
def open_dashboard(config: Config, browser: bool) -> None:
    """Open the pages of the running companion with a new link."""
    show_link(_ask(config, "POST", "/session-link")["url"], config, browser)


@click.command()
@click.argument("code", nargs=-1)
@pass_config
def pair(config: Config, code: tuple[str, ...]) -> None:
    """List the browsers that ask to connect, or allow the one that shows CODE."""
    if code:
        # Both screens show the digits with a space between them.
        digits = "".join("".join(code).split())
        name = _ask(config, "POST", f"/pairings/{quote(digits, safe='')}/allow")["name"]
        click.echo(f"Allowed: {name}.")
        return
    asking = _ask(config, "GET", "/pairings")["pairings"]
    if not asking:
        click.echo("No browser asks to connect. Choose Connect in the extension first.")
    for one in asking:
        click.echo(f"{one['code'][:3]} {one['code'][3:]}  {one['name']}  {one['origin']}")
    if asking:
        click.echo("Compare the digits with those in the browser, then: afterword pair CODE")


def _ask(config: Config, method: str, path: str) -> dict[str, Any]:
    found = control_file.read(config.data_dir)
    if found is None:
        _give_up("The companion is not running with this data folder. Start it with: afterword")
    request = urllib.request.Request(
        f"http://127.0.0.1:{found['port']}/control{path}",
        method=method,
        headers={"Authorization": f"Bearer {found['key']}"},
    )
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            content: dict[str, Any] = json.load(answer)
            return content
    except urllib.error.HTTPError as error:
        if error.code == 404:
            _give_up("No browser asks with these digits. `afterword pair` lists those that do.")
        _give_up(_SOMEBODY_ELSE)
    except (HTTPException, json.JSONDecodeError):
        _give_up(_SOMEBODY_ELSE)
    except (urllib.error.URLError, OSError):
        _give_up("The companion is not running. Start it with: afterword")


def _give_up(text: str) -> NoReturn:
    click.echo(text, err=True)
    sys.exit(1)
