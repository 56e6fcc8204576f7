"""What one running companion keeps in memory, and nothing else does."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

from flask import Flask, current_app

from afterword.config import Config
from afterword.local_zone import LOCAL
from afterword.services.deletion import Proof
from afterword.services.pairing_requests import PairingRequests
from afterword.services.promises import RemovedPromises
from afterword.services.sessions import Sessions


@dataclass
class Running:
    """The parts of a run that end with it.

    Attributes:
        now: returns the present moment in the person's time zone, so that its date is their day.
        instance: random name of this run; public.
        control_key: lets the `afterword` command in; whoever reads the data folder may have it.
        deleted: what a look found after everything was deleted, for the page that says so.
        writing: held by whoever acts on a history; see `api.history_guard`.
    """

    port: int
    now: Callable[[], datetime]
    sessions: Sessions
    pairing_requests: PairingRequests
    removed_promises: RemovedPromises = field(default_factory=RemovedPromises)
    instance: str = field(default_factory=lambda: secrets.token_hex(8))
    control_key: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    deleted: Proof | None = None
    writing: Lock = field(default_factory=Lock)


def begin(app: Flask, config: Config, elapsed: Callable[[], float] = time.monotonic) -> Running:
    """Make the memory of a run and hang it on the application."""

    def now() -> datetime:
        return config.now().astimezone(LOCAL)

    running = Running(config.port, now, Sessions(elapsed), PairingRequests(elapsed))
    app.extensions["afterword"] = running
    return running


def current() -> Running:
    """Return the memory of the run that answers this request."""
    running: Running = current_app.extensions["afterword"]
    return running
