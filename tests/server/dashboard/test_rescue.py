"""A damaged file is restored once, however often the button is pressed."""

import pytest
from flask import Flask

from afterword import running, serving
from afterword.api.access import cookie_name
from afterword.config import Config
from afterword.dashboard.rescue import create_rescue_app
from afterword.models import backups
from tests.conftest import NOW

PORT = 8737


@pytest.fixture
def started():
    """The companions that were started once the data was well."""
    return []


@pytest.fixture
def press(tmp_path, started):
    """Press Restore on the page of a damaged file, and return where that leads."""
    config = Config(data_dir=tmp_path, port=PORT, now=lambda: NOW)
    serving.prepare(config)
    config.database_path.write_bytes(b"\xff" * 200)

    def start_again():
        app = Flask("afterword")
        running.begin(app, config)
        started.append(app)
        return app

    app = create_rescue_app(config, start_again)
    client = app.test_client()
    client.set_cookie(cookie_name(PORT), app.extensions["afterword"].sessions.begin(), domain="127.0.0.1")
    address = f"http://127.0.0.1:{PORT}"
    headers = {"Origin": address, "Sec-Fetch-Site": "same-origin"}
    return lambda: client.post("/restore", base_url=address, headers=headers).location


def test_a_second_press_finds_what_the_first_one_led_to(press, started, tmp_path):
    first, second = press(), press()
    assert first.startswith("/login?")
    assert second.startswith("/login?")
    assert len(started) == 1
    assert len(list(tmp_path.glob("afterword-damaged-*.db"))) == 1


def test_without_a_good_backup_the_page_stays(press, started, tmp_path):
    for backup in (tmp_path / "backups").iterdir():
        backup.unlink()
    assert press() == "/"
    assert started == []
    backups.make(_good(tmp_path), tmp_path / "backups", NOW, "daily")
    assert press().startswith("/login?")


def _good(tmp_path):
    config = Config(data_dir=tmp_path / "other", now=lambda: NOW)
    config.data_dir.mkdir()
    serving.prepare(config)
    return config.database_path
