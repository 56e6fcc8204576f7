"""What the socket itself refuses, before the application hears of it, and what rests until it listens."""

import gc
import re
import socket
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

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


def _answer_to(companion, head, body=b"", times=0):
    """Send everything before looking for an answer, as a browser does, and return it."""
    with socket.create_connection(("127.0.0.1", companion.port), timeout=30) as connection:
        lines = ["POST /settings/data/import HTTP/1.1", f"Host: 127.0.0.1:{companion.port}", *head]
        connection.sendall("\r\n".join((*lines, "", "")).encode())
        for _ in range(times):
            connection.sendall(body)
        connection.settimeout(10)
        answer = connection.recv(100_000)
        while b"</html>" not in answer and (more := connection.recv(100_000)):
            answer += more
    return answer


def _form_of(companion, length):
    origin = f"Origin: http://127.0.0.1:{companion.port}"
    kind = "Content-Type: multipart/form-data; boundary=between"
    cookie = f"Cookie: {companion.sign_in()}"
    return (
        origin,
        cookie,
        kind,
        "Sec-Fetch-Site: same-origin",
        f"Content-Length: {length}",
        "Connection: close",
    )


def test_a_body_that_would_fill_the_memory_is_refused_before_it_is_read(companion):
    assert _answer_to(companion, ("Content-Length: 9000000000", "Connection: close"))[:12] == b"HTTP/1.1 413"


def test_whoever_sends_a_file_that_is_too_long_sees_the_page_that_says_so(companion):
    piece, times = b"x" * 1_000_000, 60
    answer = _answer_to(companion, _form_of(companion, len(piece) * times), piece, times)
    assert answer.startswith(b"HTTP/1.1 422")
    assert b"The file is larger than this page takes. Use the command: afterword import" in answer


def test_a_body_that_is_too_long_is_not_kept(companion):
    def most_used():
        status = Path(f"/proc/{companion.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1])

    before = most_used()
    piece, times = b"x" * 1_000_000, 60
    _answer_to(companion, _form_of(companion, len(piece) * times), piece, times)
    assert most_used() - before < 15_000


def test_a_body_in_chunks_is_heard_no_further_than_a_file(companion):
    chunk = b"f4240\r\n" + b"x" * 1_000_000 + b"\r\n"
    with pytest.raises(OSError, match=r"reset|Broken pipe"):
        _answer_to(companion, ("Transfer-Encoding: chunked",), chunk, 60)


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
