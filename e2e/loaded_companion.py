"""A companion whose process begins with the program in its memory, for the many starts of the journeys.

To load the program and what reads mails takes more than a second each time, as much as a short journey. Here
one process loads them once, and each companion is a copy of it: a process of its own, with its own data, port
and signals. The first companion of each test process, those of the threats, of the demo and of the tests in
`tests/server` are started as a person starts them.
"""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import IO

from e2e.companion import ARGUMENTS, Companion, RunningProcess

_LOADED = "e2e.loaded_program"


class LoadedCompanion(Companion):
    """One companion, from the outside; where processes cannot be copied, it is started like any other."""

    def _begin(self, environment: dict[str, str]) -> tuple[RunningProcess, IO[str]]:
        if "forkserver" not in multiprocessing.get_all_start_methods():
            return super()._begin(environment)
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([_LOADED])
        reading, writing = context.Pipe(duplex=False)
        process = context.Process(target=_serve, args=(environment, writing), daemon=True)
        process.start()
        writing.close()
        output = os.fdopen(os.dup(reading.fileno()), encoding="utf-8")
        reading.close()
        return _Copy(process), output


class _Copy:
    """Such a process, as `RunningProcess` has it."""

    def __init__(self, process: BaseProcess) -> None:
        self._process = process

    def poll(self) -> int | None:
        return self._process.exitcode

    def wait(self, timeout: float | None = None) -> int:
        self._process.join(timeout)
        status = self._process.exitcode
        if status is None:
            raise subprocess.TimeoutExpired(self._process.name, timeout or 0)
        return status

    def send_signal(self, sig: int) -> None:
        if self.poll() is None and self._process.pid:
            os.kill(self._process.pid, sig)

    def kill(self) -> None:
        self._process.kill()


def _serve(environment: dict[str, str], output: Connection) -> None:
    """Be a companion, in the process that was made for it."""
    os.environ.clear()
    os.environ.update(environment)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(output.fileno(), stream.fileno())
    output.close()
    from afterword.cli import main

    main(ARGUMENTS, prog_name="afterword")
