"""A damaged data file is not served and not lost: a page says so, and the newest good backup comes back."""

import shutil
import subprocess
import sys

import pytest

from tests.companion_process import ORIGIN, PAGE_HEADERS, CompanionProcess


@pytest.fixture(scope="module")
def damaged_once(tmp_path_factory):
    """A stopped companion whose data file was overwritten; its one case is in a backup."""
    companion = CompanionProcess(tmp_path_factory.mktemp("damaged") / "data").pair()
    companion.record("kept-before")
    command = [sys.executable, "-m", "afterword", "--data-dir", str(companion.data_dir), "backup"]
    subprocess.run(command, check=True, capture_output=True)
    companion.stop()
    path = companion.data_dir / "afterword.db"
    path.write_bytes(b"\xff" * 100 + path.read_bytes()[100:])
    return companion


@pytest.fixture
def damaged(damaged_once, start, tmp_path):
    """A companion on a copy of that data, which knows the same browser."""
    shutil.copytree(damaged_once.data_dir, tmp_path / "data")
    companion = start()
    companion.token, companion.client_id = damaged_once.token, damaged_once.client_id
    return companion


def _own_page(companion, cookie):
    origin = f"http://127.0.0.1:{companion.port}"
    return {**PAGE_HEADERS, "Cookie": cookie, "Origin": origin, "Sec-Fetch-Site": "same-origin"}


def test_the_first_page_says_what_is_damaged_and_what_is_there(damaged):
    status, page, _ = damaged.request("GET", "/", headers={**PAGE_HEADERS, "Cookie": damaged.sign_in()})
    assert status == 200
    assert str(damaged.data_dir / "afterword.db").encode() in page
    assert b"Restore this backup" in page


def test_the_extension_is_told_to_come_back_later(damaged):
    status, answer = damaged.call("GET", "/settings")
    assert (status, answer["code"]) == (503, "data_damaged")


def test_restoring_brings_the_case_back_and_keeps_the_damaged_file(damaged):
    cookie = damaged.sign_in()
    status, _, headers = damaged.request("POST", "/restore", headers=_own_page(damaged, cookie))
    assert status == 303
    assert headers["Location"].startswith("/login?")
    status, answer = damaged.call("GET", "/cases?message_id=kept-before")
    assert (status, len(answer.get("cases", []))) == (200, 1), answer
    kept = list(damaged.data_dir.glob("afterword-damaged-*.db"))
    assert len(kept) == 1
    assert kept[0].read_bytes().startswith(b"\xff")


def test_the_way_in_can_be_shown_anew_before_and_after(damaged):
    """Whoever missed the minute of the first link gets another one, on the page of the damage and later."""
    for _ in range(2):
        command = [sys.executable, "-m", "afterword", "--data-dir", str(damaged.data_dir)]
        shown = subprocess.run(
            [*command, "open", "--no-browser"], check=True, capture_output=True, text=True
        ).stdout
        damaged.login_path = shown[shown.index("/login") :].strip()
        damaged.request("POST", "/restore", headers=_own_page(damaged, damaged.sign_in()))


@pytest.mark.parametrize("headers", [{}, {"Origin": ORIGIN}, {"Origin": "https://news.example"}])
def test_nobody_else_can_restore(damaged, headers):
    status, _, _ = damaged.request("POST", "/restore", headers=headers)
    assert status in (401, 403)
    assert not list(damaged.data_dir.glob("afterword-damaged-*.db"))
