"""What a start says when it cannot go on, and that it changes nothing then."""

import re
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from threading import Thread

import pytest

from afterword import control_file
from afterword.models import upgrade


def _start(data_dir, port=0):
    command = [sys.executable, "-m", "afterword", "--port", str(port), "--data-dir", str(data_dir), "serve"]
    return subprocess.run([*command, "--no-browser"], capture_output=True, text=True, timeout=30, check=False)


def test_a_taken_port_is_named(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        ended = _start(tmp_path / "data", port)
    assert ended.returncode == 1
    assert f"Another program uses 127.0.0.1:{port}" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_second_companion_on_the_same_data_names_the_first(start):
    first = start()
    ended = _start(first.data_dir)
    assert ended.returncode == 1
    assert f"127.0.0.1:{first.port}" in ended.stderr


def test_an_empty_data_file_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "data" / "afterword.db"
    path.parent.mkdir()
    path.touch()
    ended = _start(path.parent)
    assert ended.returncode == 1
    assert str(path) in ended.stderr
    assert path.read_bytes() == b""


def test_a_newer_data_file_is_refused(start, tmp_path):
    first = start()
    first.stop()
    path = tmp_path / "data" / "afterword.db"
    upgrade.bind(path)
    upgrade.database.connect()
    upgrade.database.execute_sql(
        "INSERT INTO schema_migration (name, applied) VALUES ('9999_later', '2030-01-01')"
    )
    upgrade.database.close()
    ended = _start(path.parent)
    assert ended.returncode == 1
    assert "newer version" in ended.stderr


@pytest.mark.parametrize("port", ["eighty", "0x10", "70000", "-1"])
def test_a_wrong_port_in_the_environment_is_explained(tmp_path, monkeypatch, port):
    monkeypatch.setenv("AFTERWORD_PORT", port)
    command = [sys.executable, "-m", "afterword", "--data-dir", str(tmp_path), "doctor"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 2
    assert "AFTERWORD_PORT" in ended.stderr


def test_the_data_folder_is_private(start):
    assert start().data_dir.stat().st_mode & 0o777 == 0o700


def test_taking_access_back_before_the_first_start_leaves_nothing_behind(tmp_path):
    command = [sys.executable, "-m", "afterword", "--data-dir", str(tmp_path), "revoke", "--all"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert f"There is no data in {tmp_path} yet" in ended.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [["revoke", "--all"], ["backup"]])
def test_a_file_that_is_not_ours_is_left_alone(tmp_path, words):
    path = tmp_path / "afterword.db"
    path.write_bytes(b"a letter of somebody's")
    command = [sys.executable, "-m", "afterword", "--data-dir", str(tmp_path), *words]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert ended.stderr == f"{path} cannot be read. Nothing was changed; `afterword doctor` says more.\n"
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"a letter of somebody's"]


@pytest.fixture
def stranger():
    """The port of a program that answers each caller with words that are no HTTP."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer():
            with suppress(OSError):
                while True:
                    caller, _ = listener.accept()
                    caller.sendall(b"SSH-2.0-other\r\n")
                    caller.close()

        Thread(target=answer, daemon=True).start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)


def test_a_program_of_another_kind_on_the_port_is_told_of(tmp_path, stranger):
    command = [sys.executable, "-m", "afterword", "--data-dir", str(tmp_path), "--port", str(stranger)]
    ended = subprocess.run([*command, "doctor"], capture_output=True, text=True, timeout=30, check=False)
    assert f"another program answers on 127.0.0.1:{stranger}" in ended.stdout
    control_file.write(tmp_path, stranger, "key")
    ended = subprocess.run([*command, "pair"], capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("Another companion or program answers there.")


def test_the_doctor_names_a_data_file_that_a_newer_version_wrote(tmp_path):
    command = [sys.executable, "-m", "afterword", "--data-dir", str(tmp_path), "--port", "0", "doctor"]
    path = tmp_path / "afterword.db"
    upgrade.create(path)
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert f"good  data       {path} reads well\n" in ended.stdout
    with closing(sqlite3.connect(path)) as later, later:
        later.execute("INSERT INTO schema_migration (name, applied) VALUES ('9999_later', '2030-01-01')")
    before = path.read_bytes()
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert re.search(
        r"^look  data .*newer version of Afterword and is safe: update this program \(yours is [\d.]+\)$",
        ended.stdout,
        re.MULTILINE,
    )
    assert (path.read_bytes(), [each.name for each in tmp_path.iterdir()]) == (before, ["afterword.db"])


def test_the_doctor_tells_of_letters_that_cannot_be_read(tmp_path):
    command = [sys.executable, "-m", "afterword", "--data-dir", str(tmp_path), "--port", "0", "doctor"]
    (tmp_path / "letters.db").write_bytes(b"not a database")
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert re.search(r"^look  letters .*cannot be read", ended.stdout, re.MULTILINE)
    (tmp_path / "letters.db").unlink()
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert re.search(r"^good  letters", ended.stdout, re.MULTILINE)
