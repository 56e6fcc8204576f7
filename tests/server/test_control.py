"""The `afterword` command finds the companion that runs, and nobody else enters by its door."""

import subprocess
import sys

import pytest

from afterword import control_file
from tests.companion_process import ORIGIN, CompanionProcess


@pytest.fixture(scope="module")
def companion(tmp_path_factory):
    """A running companion that no browser is connected to when it starts."""
    companion = CompanionProcess(tmp_path_factory.mktemp("control") / "data")
    yield companion
    companion.process.kill()
    companion.process.wait()


def _run(companion, *words):
    command = [sys.executable, "-m", "afterword", "--data-dir", str(companion.data_dir), *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)


def _ask(companion):
    headers = {"Origin": ORIGIN, "Content-Type": "application/json"}
    return companion.request("POST", "/pair/start", {"name": "Firefox on Linux"}, headers)[1]


def test_a_browser_can_be_allowed_by_its_digits(companion):
    asked = _ask(companion)
    listed = _run(companion, "pair").stdout
    assert f"{asked['code'][:3]} {asked['code'][3:]}  Firefox on Linux" in listed
    assert _run(companion, "pair", asked["code"]).stdout == "Allowed: Firefox on Linux.\n"
    question = {"pairing_id": asked["pairing_id"], "secret": asked["secret"]}
    headers = {"Origin": ORIGIN, "Content-Type": "application/json"}
    assert companion.request("POST", "/pair/poll", question, headers)[1]["token"]


def test_the_digits_can_be_typed_as_they_are_shown(companion):
    code = _ask(companion)["code"]
    assert _run(companion, "pair", code[:3], code[3:]).stdout == "Allowed: Firefox on Linux.\n"


def test_words_in_place_of_digits_are_no_digits(companion):
    ended = _run(companion, "pair", "zwölf/../drei?")
    assert ended.returncode == 1
    assert "No browser asks with these digits" in ended.stderr


def test_wrong_digits_allow_nobody(companion):
    asked = _ask(companion)
    wrong = f"{(int(asked['code']) + 1) % 1_000_000:06d}"
    assert _run(companion, "pair", wrong).returncode == 1


def test_a_new_link_to_the_pages_can_be_had(companion):
    printed = _run(companion, "open", "--no-browser").stdout
    companion.login_path = printed[printed.index("/login") :].strip()
    assert companion.sign_in()


def test_the_door_is_private(companion):
    path = companion.data_dir / "control.json"
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("extra", [{"Origin": ORIGIN}, {"Sec-Fetch-Site": "none"}])
def test_a_browser_is_refused_even_with_the_key(companion, extra):
    key = control_file.read(companion.data_dir)["key"]
    headers = {"Authorization": f"Bearer {key}", **extra}
    assert companion.request("POST", "/control/session-link", headers=headers)[0] == 403


def test_without_the_key_the_door_stays_shut(companion):
    assert companion.request("POST", "/control/session-link")[0] == 401


def test_a_stopped_companion_is_said_to_be_stopped(tmp_path):
    companion = CompanionProcess(tmp_path / "data")
    companion.stop()
    ended = _run(companion, "open")
    assert ended.returncode == 1
    assert "not running" in ended.stderr
