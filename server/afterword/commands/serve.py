"""`afterword serve`: start the companion and show the person the way to its pages."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from pathlib import Path
from threading import Timer

import click
from flask import Flask

from afterword import __version__, control_file, serving
from afterword.commands import pass_config
from afterword.config import Config
from afterword.lock import AlreadyRunningError
from afterword.models.upgrade import ForeignDatabaseError, NewerDatabaseError
from afterword.redirect_file import write_redirect
from afterword.stopping import StopWish

_WARM_UP_AFTER_SECONDS = 0.5

MESSAGES: dict[type[Exception], str] = {
    AlreadyRunningError: (
        "Afterword is already running ({detail}) with this data folder. Nothing was changed.\n"
        "Use that one (`afterword open` shows its pages), or stop it first."
    ),
    serving.PortInUseError: (
        "Another program uses {detail}. Your data is safe and nothing was changed.\n"
        "Stop that program, or start with another port: afterword --port 8738"
    ),
    ForeignDatabaseError: (
        "{detail} is empty or is not Afterword's file. It was not touched.\n"
        "Move it away, or choose another folder with --data-dir."
    ),
    NewerDatabaseError: (
        "{detail} was written by a newer version of Afterword. It was not touched.\n"
        "Update this program (yours is {version}), then start again."
    ),
}


@click.command()
@click.option(
    "--browser/--no-browser", default=True, help="Open the pages in the browser, or print the link only."
)
@pass_config
def serve(config: Config, browser: bool = True) -> None:
    """Start the companion. Stop it with Ctrl+C."""
    stop = StopWish().hear()
    # Ctrl+C while it starts stops it as calmly as later.
    with suppress(KeyboardInterrupt):
        _start(config, browser, stop)
    (config.data_dir / "control.json").unlink(missing_ok=True)
    click.echo("Afterword has stopped. Your data is safe.")


def _start(config: Config, browser: bool, stop: StopWish) -> None:
    # Almost nothing that is made at the start is garbage, and to look through it again and again takes long.
    gc.disable()
    from afterword.app import create_app
    from afterword.dashboard.rescue import create_rescue_app
    from afterword.services.warm_up import warm_up

    def show_way(app: Flask, running: Config) -> None:
        gc.enable()
        _show_way(app, running, browser)
        # Neither the first answer nor the first mail should wait for it.
        timer = Timer(_WARM_UP_AFTER_SECONDS, warm_up)
        timer.daemon = True
        timer.start()

    try:
        serving.serve(config, create_app, create_rescue_app, show_way, stop)
    except tuple(MESSAGES) as error:
        click.echo(MESSAGES[type(error)].format(detail=error, version=__version__), err=True)
        sys.exit(1)
    finally:
        gc.enable()


def _show_way(app: Flask, config: Config, browser: bool) -> None:
    run = app.extensions["afterword"]
    control_file.write(config.data_dir, config.port, run.control_key)
    click.echo(f"Afterword {__version__} is running on this computer only: {serving.HOST}:{config.port}")
    click.echo(f"Your data: {config.data_dir}")
    show_link(f"http://{serving.HOST}:{config.port}{run.sessions.make_link('/')}", config, browser)
    click.echo("Stop it with Ctrl+C.")
    sys.stdout.flush()


def show_link(link: str, config: Config, browser: bool) -> None:
    """Open the companion's pages in the browser, or print the way where there is none."""
    if browser and _has_screen() and _open(write_redirect(config.data_dir, link)):
        click.echo("Its pages open in your browser.")
    else:
        click.echo(f"Open its pages within a minute (afterword open makes a new link): {link}")


def _has_screen() -> bool:
    return sys.platform in ("win32", "darwin") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def _open(page: Path) -> bool:
    # Not needed for the first answer, and where there is no screen not at all.
    import webbrowser

    try:
        return webbrowser.open(page.as_uri())
    except (webbrowser.Error, OSError):
        return False
