"""What the set-up asks the system for: browser and display in one go, and nothing where one is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "scripts/ensure_browser.py"


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder of programs, the only ones there are: apt-get, which notes what it is asked, and sudo."""
    folder = tmp_path / "bin"
    folder.mkdir()
    _write(folder / "apt-get", f'echo "$@" >>"{tmp_path / "asked"}"')
    _write(folder / "sudo", 'shift; exec "$@"')
    _write(folder / "true", "exit 0")
    return folder


def _write(program: Path, words: str) -> None:
    program.write_text(f"#!/bin/sh\n{words}\n")
    program.chmod(0o755)


def _asked(tmp_path: Path, **environment: str) -> list[str]:
    """Return what apt-get was asked, line by line."""
    known = {"PATH": str(tmp_path / "bin"), "HOME": str(tmp_path), **environment}
    subprocess.run([sys.executable, SCRIPT, "--packages"], env=known, check=True, capture_output=True)
    asked = tmp_path / "asked"
    return asked.read_text().splitlines() if asked.exists() else []


@pytest.mark.usefixtures("programs")
def test_the_browser_and_the_display_are_installed_in_one_go(tmp_path: Path) -> None:
    update, install = _asked(tmp_path)
    assert update.startswith("update")
    assert {"chromium", "xvfb", "xdotool"} <= set(install.split())


def test_where_a_browser_is_there_nothing_is_installed(tmp_path: Path, programs: Path) -> None:
    _write(programs / "chromium", "exit 0")
    assert _asked(tmp_path) == []


@pytest.mark.usefixtures("programs")
def test_where_one_is_named_nothing_is_installed(tmp_path: Path) -> None:
    assert _asked(tmp_path, AFTERWORD_CHROMIUM="/somewhere/chromium") == []


@pytest.mark.usefixtures("programs")
def test_where_playwright_has_one_nothing_is_installed(tmp_path: Path) -> None:
    (tmp_path / "browsers/chromium-1").mkdir(parents=True)
    assert _asked(tmp_path, PLAYWRIGHT_BROWSERS_PATH=str(tmp_path / "browsers")) == []
