"""The commands of `afterword`, one module for each subject."""

import click

from afterword.config import Config

pass_config = click.make_pass_decorator(Config)
