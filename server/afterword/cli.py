"""The `afterword` command: start the companion, look after its data, find the extension."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from afterword import __version__
from afterword.config import from_environment

COMMANDS = {
    "analyze": "afterword.analyze:analyze",
    "backup": "afterword.commands.data:backup",
    "delete-everything": "afterword.commands.deletion:delete_everything",
    "doctor": "afterword.commands.doctor:doctor",
    "export": "afterword.commands.transfer:export",
    "extension": "afterword.commands.extension:extension",
    "import": "afterword.commands.transfer:import_file",
    "open": "afterword.commands.control:open_dashboard",
    "pair": "afterword.commands.control:pair",
    "restore": "afterword.commands.data:restore",
    "revoke": "afterword.commands.data:revoke",
    "serve": "afterword.commands.serve:serve",
}


class LazyGroup(click.Group):
    """A group whose commands live in modules of their own, imported when they are called."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Name every command."""
        return sorted(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command."""
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        module_name, name = place.split(":")
        module = __import__(module_name, fromlist=[name])
        command: click.Command = getattr(module, name)
        return command


@click.group(cls=LazyGroup, invoke_without_command=True)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    help="Port on 127.0.0.1; 8737 unless AFTERWORD_PORT says otherwise.",
)
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="Folder for the data; else AFTERWORD_DATA_DIR."
)
@click.version_option(__version__, prog_name="afterword")
@click.pass_context
def main(ctx: click.Context, port: int | None, data_dir: Path | None) -> None:
    """Afterword's companion. Without a command it starts, on this computer only."""
    try:
        ctx.obj = from_environment(port=port, data_dir=data_dir)
    except ValueError as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    if ctx.invoked_subcommand is None:
        from afterword.commands.serve import serve

        ctx.invoke(serve)
