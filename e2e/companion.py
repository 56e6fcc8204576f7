"""A real companion process on a free port with its own data folder, to start, stop, kill and start again."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from pathlib import Path
from time import monotonic
from typing import IO, Protocol

from afterword import control_file

ARGUMENTS = ("serve", "--no-browser")
_READY = re.compile(r"(http://127\.0\.0\.1:\d+/\S*)")
_PATIENCE_SECONDS = 30
# A link is good for a minute.
_FRESH_SECONDS = 40


def free_port() -> int:
    """Return a port on 127.0.0.1 that nobody listens on at this moment."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        number: int = probe.getsockname()[1]
        return number


class RunningProcess(Protocol):
    """A process that was started; see `subprocess.Popen`."""

    def poll(self) -> int | None:
        """Return its exit status, once it has ended."""

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end and return its exit status."""

    def send_signal(self, sig: int) -> None:
        """Send it a signal."""

    def kill(self) -> None:
        """End it at once."""


class Companion:
    """One companion, from the outside.

    Attributes:
        port: where it listens.
        data_dir: its data folder.
        link: the one-use link to its pages that it printed at its last start.
        log: the file that holds everything it printed.
    """

    def __init__(self, data_dir: Path, port: int) -> None:
        self.data_dir = data_dir
        self.port = port
        self.link = ""
        self._fresh_until = 0.0
        self.log = data_dir.with_name(f"{data_dir.name}.log")
        self._clock = data_dir.with_name(f"{data_dir.name}.clock")
        self._process: RunningProcess | None = None
        self._reader: threading.Thread | None = None

    @property
    def address(self) -> str:
        """The start of its addresses, without a path."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def is_running(self) -> bool:
        """Whether its process is there."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start it and return once it answers.

        Raises:
            RuntimeError: it ended, or did not say that it is ready in time.
        """
        self._process, output = self._begin(self._environment())
        ready = threading.Event()
        self._reader = threading.Thread(target=self._drain, args=(output, ready), daemon=True)
        self._reader.start()
        if not ready.wait(_PATIENCE_SECONDS) or not self.link:
            self.kill()
            raise RuntimeError(f"The companion did not start:\n{self.log.read_text('utf-8')}")

    def _begin(self, environment: dict[str, str]) -> tuple[RunningProcess, IO[str]]:
        """Start the program, and return it with what it prints."""
        process = subprocess.Popen(
            [sys.executable, "-m", "afterword", *ARGUMENTS],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        assert process.stdout is not None
        return process, process.stdout

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "AFTERWORD_DATA_DIR": str(self.data_dir),
            "AFTERWORD_PORT": str(self.port),
            "AFTERWORD_CLOCK_FILE": str(self._clock),
        }

    def _drain(self, output: IO[str], ready: threading.Event) -> None:
        """An output that nobody reads would stop the process in the end."""
        self.link = ""
        with output, self.log.open("a", encoding="utf-8") as log:
            for line in output:
                log.write(line)
                log.flush()
                found = _READY.search(line)
                if found and not self.link:
                    self.link = found[1]
                    self._fresh_until = monotonic() + _FRESH_SECONDS
                    ready.set()
        ready.set()

    def set_clock(self, moment: str) -> None:
        """Stop its clock at a moment such as 2026-11-24T09:10:00Z; set anew, it jumps."""
        whole = self._clock.with_suffix(".new")
        whole.write_text(moment, "utf-8")
        whole.replace(self._clock)

    def let_clock_go_on(self) -> None:
        """Give it the computer's clock back."""
        self._clock.unlink(missing_ok=True)

    def take_link(self) -> str:
        """Return a link to its pages that nobody used: the one it printed, then new ones."""
        is_fresh = monotonic() < self._fresh_until
        self._fresh_until = 0.0
        return self.link if is_fresh else self._ask_for_link()

    def _ask_for_link(self) -> str:
        """As the `afterword open` command does, without a process for it."""
        found = control_file.read(self.data_dir)
        assert found
        request = urllib.request.Request(
            f"{self.address}/control/session-link",
            method="POST",
            headers={"Authorization": f"Bearer {found['key']}"},
        )
        with urllib.request.urlopen(request, timeout=_PATIENCE_SECONDS) as answer:
            link: str = json.load(answer)["url"]
        return link

    def stop(self) -> int:
        """Ask it to stop, as the system does, and return its exit status."""
        return self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it at once, in the middle of whatever it does."""
        self._end(signal.SIGKILL)

    def hold_still(self) -> None:
        """Let it answer nothing for now, as on a computer that has its hands full."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it answer what was asked meanwhile."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def restart(self) -> None:
        """Start it again on the same port and data."""
        if self.is_running:
            self.stop()
        self.start()

    def _end(self, number: signal.Signals) -> int:
        if self._process is None:
            return 0
        if self._process.poll() is None:
            self._process.send_signal(number)
        try:
            status = self._process.wait(_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            # Left alive it would keep the port from every later one.
            self._process.kill()
            raise
        assert self._reader is not None
        self._reader.join(_PATIENCE_SECONDS)
        self._process = None
        return status
