"""An application on a temporary data file with a stopped clock, and those who call it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient

from afterword import serving
from afterword.app import begin, create_app
from afterword.config import Config
from afterword.models.database import database

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
PORT = 8737
HOST = {"Host": f"127.0.0.1:{PORT}"}
EXTENSION = {"Origin": "chrome-extension://" + "a" * 32}
# What a browser says of a page that the person opens, and of a form on a page of ours.
OPENED = {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
OWN_FORM = OPENED | {"Sec-Fetch-Site": "same-origin", "Origin": f"http://127.0.0.1:{PORT}"}


class Clock:
    """The time of day and a clock that only goes forward, both moved by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.jumped = timedelta()

    def now(self) -> datetime:
        """Return the time of day."""
        return NOW + timedelta(seconds=self.seconds) + self.jumped

    def elapsed(self) -> float:
        """Return seconds that no change of the time of day moves."""
        return self.seconds

    def wait(self, seconds: float) -> None:
        """Let time go by."""
        self.seconds += seconds


class Caller(FlaskClient):
    """Sends the same headers with every request; a header given as None is left out."""

    always: dict[str, str]

    def open(self, *args: Any, headers: dict[str, str | None] | None = None, **kwargs: Any) -> Any:
        """Make one request."""
        merged = {**self.always, **(headers or {})}
        kwargs.setdefault("buffered", True)
        return super().open(*args, headers={k: v for k, v in merged.items() if v is not None}, **kwargs)


def pytest_configure(config):
    """Name the mark."""
    config.addinivalue_line("markers", "own_app: adds to the application, so it is given one of its own")


@pytest.fixture(scope="session")
def prepared_file(tmp_path_factory):
    """A new data file, made once and copied for each test."""
    config = Config(data_dir=tmp_path_factory.mktemp("prepared"))
    serving.prepare(config)
    return config.database_path


@pytest.fixture
def clock():
    """The clock of the application."""
    return Clock()


@pytest.fixture
def config(tmp_path, prepared_file, clock):
    """What the application is started with."""
    config = Config(data_dir=tmp_path, port=PORT, now=clock.now)
    shutil.copy(prepared_file, config.database_path)
    return config


@pytest.fixture(scope="session")
def joined_app(prepared_file):
    """The parts joined once: that and its templates take longer than most tests."""
    return create_app(Config(data_dir=prepared_file.parent, port=PORT))


@pytest.fixture
def app(request, config, clock):
    """The whole companion as it has started, without its socket."""
    if request.node.get_closest_marker("own_app"):
        app = create_app(config, clock.elapsed)
    else:
        app = request.getfixturevalue("joined_app")
        begin(app, config, clock.elapsed)
    database.connect()
    yield app
    database.close()


@pytest.fixture
def run(app):
    """What the companion keeps in memory."""
    return app.extensions["afterword"]


@pytest.fixture
def call(app):
    """Makes a caller that sends the given headers with every request, beside the right Host."""

    def make(**groups):
        caller = Caller(app, app.response_class)
        caller.always = HOST | {name: value for group in groups.values() for name, value in group.items()}
        return caller

    return make


@pytest.fixture
def anyone(call):
    """A caller that says nothing of itself."""
    return call()


@pytest.fixture
def extension(call):
    """An extension that is not connected."""
    return call(origin=EXTENSION)


@pytest.fixture
def connect(call, run):
    """Connects a browser as the person would, and returns its caller with `client_id` and `token`."""

    def make(origin=EXTENSION["Origin"], name="Chrome on Linux"):
        asker = call(origin={"Origin": origin})
        asked = asker.post("/pair/start", json={"name": name}).json
        run.pairing_requests.decide(asked["pairing_id"], "allowed")
        question = {"pairing_id": asked["pairing_id"], "secret": asked["secret"]}
        answer = asker.post("/pair/poll", json=question).json
        asker.client_id, asker.token = answer["client_id"], answer["token"]
        asker.always["Authorization"] = f"Bearer {asker.token}"
        return asker

    return make


@pytest.fixture
def paired_client(connect):
    """An extension that is connected."""
    return connect()


@pytest.fixture
def person(call, run):
    """A browser in which the person has opened the companion's pages."""
    person = call(fetch=OPENED)
    person.get(run.sessions.make_link("/"))
    return person
