"""A display that nobody sees, with hands: there the buttons and menus of the browser itself are pressed."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from types import TracebackType

PROGRAMS = ("Xvfb", "xdotool")
_SIZE = "1300x900x24"
_BETWEEN_KEYS_SECONDS = 0.3


def missing() -> list[str]:
    """Return the programs that this needs and the computer lacks."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


class Display:
    """An X display of our own, from the beginning of a `with` to its end.

    Attributes:
        name: what a program finds it by, such as ":90".
    """

    def __init__(self) -> None:
        self.name = ""

    def __enter__(self) -> Display:
        """Start it on a free number, which it tells once it is ready."""
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp"]
        self._process = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = f":{told.readline().strip()}"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait()

    def focus_window(self) -> None:
        """Give the keyboard to the browser's window; nobody else does without a window manager."""
        found = self._do("search", "--onlyvisible", "--class", "chrom").split()
        for window in found:
            self._do("windowfocus", "--sync", window)

    def press(self, *keys: str) -> None:
        """Press keys, one after another, each when the browser had time for the one before."""
        for key in keys:
            self._do("key", key)
            time.sleep(_BETWEEN_KEYS_SECONDS)

    def right_click(self, left: float, top: float) -> None:
        """Open the menu of what stands at a place of the screen."""
        self._do("mousemove", "--sync", str(round(left)), str(round(top)))
        self._do("click", "3")
        time.sleep(_BETWEEN_KEYS_SECONDS)

    def _do(self, *words: str) -> str:
        environment = {**os.environ, "DISPLAY": self.name}
        done = subprocess.run(
            ["xdotool", *words], env=environment, capture_output=True, text=True, timeout=30
        )
        return done.stdout
