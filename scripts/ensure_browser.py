"""Makes sure that a Chromium which loads unpacked extensions is there: found, or installed, or asked for.

Prints the path of its program. Tries in order: AFTERWORD_CHROMIUM, a `chromium` on the path, the one that
Playwright has installed, the system's package (when allowed to install it), Playwright's download.
With `--packages` it only installs the system's packages, while others fetch those of Python.
Branded Chrome is left out: it no longer takes `--load-extension`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser")
# The library is one that Playwright's own driver needs and a bare Debian lacks.
PACKAGES = ("chromium", "libatomic1", "fonts-liberation")
# A display that nobody sees, for the tests that press the browser's own buttons; else they are skipped.
DISPLAY_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
# What the browser calls them. Playwright joins them to those that it leaves out itself.
ADDRESS_LIST_PAGES = ("WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup")
# A small picture of the page is taken of each tab, over and over while it loads.
TAB_PICTURES = ("TabHoverCardImages",)
ADVICE = """No Chromium was found, and none could be installed from here. Either
  - install it from your system (Debian, Ubuntu: apt-get install chromium; Fedora: dnf install chromium), or
  - let Playwright download its own: .venv/bin/playwright install chromium
and run the same command again. A Chromium elsewhere is named with AFTERWORD_CHROMIUM=/its/path."""


def find() -> str | None:
    """Return the path of a Chromium that is already there, or None."""
    named = os.environ.get("AFTERWORD_CHROMIUM")
    if named:
        return named if Path(named).exists() else None
    for name in NAMES:
        path = shutil.which(name)
        if path:
            return path
    return _playwrights_own()


def arguments(*, headless: bool = True) -> list[str]:
    """Return what the browser of a test is started with.

    As root it has no sandbox. Without a window it draws without a graphics card: it would act one out,
    which costs a sixth of the time of a test, and its own tabs and buttons, which it draws although nobody
    sees them, do not move. The list under its address bar is none of its own pages, which
    every window would load ahead, at nearly half of what a start costs.
    """
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    switches = [f"--disable-features={','.join((*ADDRESS_LIST_PAGES, *TAB_PICTURES))}"]
    unseen = ["--disable-gpu", "--animation-duration-scale=0"] if headless else []
    return [*switches, *unseen, *(["--no-sandbox"] if is_root else [])]


def driver_works() -> bool:
    """Tell whether Playwright can start at all."""
    command = [sys.executable, "-m", "playwright", "--version"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _playwrights_own() -> str | None:
    if not driver_works():
        return None
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def install_packages() -> None:
    """Install the system's packages in one go, where one may and no browser is known."""
    prefix = _privileges() if shutil.which("apt-get") else None
    is_there = any(map(shutil.which, NAMES)) or os.environ.get("AFTERWORD_CHROMIUM") or _playwrights_folder()
    if prefix is None or is_there:
        return
    print("Installing Chromium from the system's packages ...", file=sys.stderr)
    _try([*prefix, "apt-get", "update", "-q"])
    wanted = [*PACKAGES, *_missing_for_display()]
    _try([*prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends", *wanted])


def _playwrights_folder() -> bool:
    """Tell whether Playwright may have installed one; whether it is the right one, only Playwright knows."""
    named = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    folder = Path(named) if named else Path.home() / ".cache/ms-playwright"
    return any(folder.glob("chromium-*"))


def install() -> None:
    """Try the system's package, then Playwright's download. Says what it does; a refusal is no error here."""
    prefix = _privileges()
    if prefix is not None and shutil.which("apt-get"):
        print("Installing Chromium from the system's packages ...", file=sys.stderr)
        _try([*prefix, "apt-get", "update", "-q"])
        _try([*prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends", *PACKAGES])
    if find() is None:
        print("Asking Playwright to download its Chromium ...", file=sys.stderr)
        _try([sys.executable, "-m", "playwright", "install", "chromium"])


def install_display() -> None:
    """Try the system's packages for the display, where one may; no test depends on it alone."""
    wanted = _missing_for_display()
    prefix = _privileges() if wanted and shutil.which("apt-get") else None
    if prefix is not None:
        _try([*prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends", *wanted])


def _missing_for_display() -> list[str]:
    return [package for program, package in DISPLAY_PROGRAMS.items() if shutil.which(program) is None]


def _privileges() -> list[str] | None:
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None


def _try(command: list[str]) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if result.returncode:
        print((result.stderr or result.stdout).strip()[-400:], file=sys.stderr)


def main() -> None:
    """Print the path of a Chromium, installing one when there is none."""
    if sys.argv[1:] == ["--packages"]:
        install_packages()
        return
    path = find()
    if path is None or not driver_works():
        install()
        path = find()
    if path is None:
        sys.exit(ADVICE)
    install_display()
    print(path)


if __name__ == "__main__":
    main()
