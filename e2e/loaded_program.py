"""Loads what a companion stands on, once, in the process of which the companions of journeys are made."""

from afterword import app, cli, commands  # noqa: F401
from afterword.commands import serve  # noqa: F401
from afterword.services.warm_up import warm_up

warm_up()
