"""What the socket itself refuses, before the application hears of it, and what rests until it listens."""

import gc
import socket
from dataclasses import replace
from datetime import timedelta

import pytest
from click.testing import CliRunner

from afterword import serving
from afterword.cli import main
from afterword.config import Config
from tests.companion_process import CompanionProcess
from tests.conftest import NOW


@pytest.fixture
def companion(tmp_path):
    """A running companion that no browser is connected to."""
    companion = CompanionProcess(tmp_path / "data")
    yield companion
    companion.process.kill()
    companion.process.wait()


def test_a_body_that_would_fill_the_disk_is_refused_before_it_is_read(companion):
    with socket.create_connection(("127.0.0.1", companion.port), timeout=10) as connection:
        head = f"POST /name HTTP/1.1\r\nHost: 127.0.0.1:{companion.port}\r\nContent-Length: 900000000\r\n\r\n"
        connection.sendall(head.encode())
        assert connection.recv(12) == b"HTTP/1.1 413"


@pytest.fixture
def config(tmp_path):
    """A prepared data folder, with the backup of its first day."""
    config = Config(data_dir=tmp_path, now=lambda: NOW)
    serving.prepare(config)
    return config


def _backups(config):
    return [path.name[:8] for path in sorted(config.backups_dir.iterdir())]


def test_a_companion_that_goes_on_for_days_makes_a_backup_on_each(config):
    serving.tend(config)
    tomorrow = replace(config, now=lambda: NOW + timedelta(days=1))
    serving.tend(tomorrow)
    serving.tend(tomorrow)
    assert _backups(config) == ["20261124", "20261125"]


def test_a_damaged_file_is_not_taken_for_a_backup(config):
    config.database_path.write_bytes(config.database_path.read_bytes()[:5000])
    serving.tend(replace(config, now=lambda: NOW + timedelta(days=1)))
    assert _backups(config) == ["20261124"]


def test_the_collector_of_garbage_rests_during_the_start_alone(monkeypatch, tmp_path):
    rested = []

    def start(*_given):
        rested.append(not gc.isenabled())
        raise serving.PortInUseError("127.0.0.1:8737")

    monkeypatch.setattr(serving, "serve", start)
    CliRunner().invoke(main, ["--data-dir", str(tmp_path), "serve", "--no-browser"])
    assert rested == [True]
    assert gc.isenabled()
