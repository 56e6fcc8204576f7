"""The companion beside the smallest one on the same parts: start, memory, a draft, a row of history."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path
from typing import Any

from bench.table import Figure, median, percentile
from e2e.companion import free_port
from tests.companion_process import ORIGIN, CompanionProcess

ROUNDS = 8
CALLS = 60
STARTS = 5
FACTS = {"first_name": "Ana", "role": "Data Engineer", "company": "Northlight Labs", "name": "Mina Okafor"}
WISH = {
    "situation": {
        "stage": "interviewed",
        "sender_kind": "person",
        "feedback_stance": "none",
        "promise_kind": None,
        "referral": False,
    },
    "kind": "rejection",
    "values": {"company": "Northlight Labs", "role": "Data Engineer", "contact_name": "Ana Ruiz"},
    "tone": "plain",
    "situation_id": None,
    "language": None,
}


class Caller:
    """Keeps one connection open and times each call on it, in milliseconds."""

    def __init__(self, port: int, headers: dict[str, str]) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self._headers = {"Content-Type": "application/json", **headers}

    def post(self, path: str, body: Any, **headers: str) -> float:
        """Post once and return how long the answer took."""
        data = json.dumps(body)
        began = time.perf_counter()
        self._connection.request("POST", path, data, {**self._headers, **headers})
        answer = self._connection.getresponse()
        content = answer.read()
        took = (time.perf_counter() - began) * 1000
        if answer.status >= 300:
            raise RuntimeError(f"{path}: {answer.status} {content[:200]!r}")
        return took


def measure() -> list[Figure]:
    """Return the companion's figures."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        starts = _measure_starts(place)
        return [*starts, *_measure_calls(place)]


def _floor_command(place: Path, port: int) -> list[str]:
    return [sys.executable, "-m", "bench.floors.companion", str(port), str(place / f"floor-{port}.db")]


def _our_command(place: Path, port: int) -> list[str]:
    folder = ["--port", str(port), "--data-dir", str(place / "started")]
    return [sys.executable, "-m", "afterword", *folder, "serve", "--no-browser"]


def _time_to_first_answer(command: list[str], port: int, compiled: Path) -> float:
    """Return milliseconds from the start of the process to its first answer, whatever its status."""
    # As after an installation, nothing is compiled again; a first start compiles.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(compiled)
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    try:
        while process.poll() is None:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
                connection.request("GET", "/health")
                connection.getresponse().read()
                return (time.perf_counter() - began) * 1000
            except OSError:
                time.sleep(0.002)
        raise RuntimeError(f"{command} ended with {process.returncode}")
    finally:
        process.terminate()
        process.wait()


def _measure_starts(place: Path) -> list[Figure]:
    ours, floor = [], []
    compiled = place / "compiled"
    for _ in range(STARTS):
        port = free_port()
        floor.append(_time_to_first_answer(_floor_command(place, port), port, compiled))
        port = free_port()
        ours.append(_time_to_first_answer(_our_command(place, port), port, compiled))
    return [Figure("start to first answer, ms", median(ours), median(floor), 2, True)]


def _measure_calls(place: Path) -> list[Figure]:
    companion = CompanionProcess(place / "data").pair()
    port = free_port()
    floor = subprocess.Popen(
        _floor_command(place, port), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait(port)
        # Ours makes itself ready for the first mail once it answers.
        time.sleep(2)
        return _compare(companion, floor.pid, Caller(port, {}))
    finally:
        floor.terminate()
        floor.wait()
        companion.stop()


def _compare(companion: CompanionProcess, floor_pid: int, floor: Caller) -> list[Figure]:
    ours = Caller(companion.port, {"Authorization": f"Bearer {companion.token}", "Origin": ORIGIN})
    jobs = {
        "draft": (lambda: ours.post("/api/v1/drafts", WISH), lambda: floor.post("/draft", FACTS)),
        "record": (lambda: _record(ours), lambda: floor.post("/record", FACTS)),
    }
    times: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in jobs}
    for round_number in range(ROUNDS + 1):
        for name, (our_job, floor_job) in jobs.items():
            taken = [our_job() for _ in range(CALLS)], [floor_job() for _ in range(CALLS)]
            # The first round warms both up.
            if round_number:
                times[name][0].extend(taken[0])
                times[name][1].extend(taken[1])
    figures = [
        Figure(f"{name}, {label}, ms", value(ours_ms), value(floor_ms), 2, True)
        for name, (ours_ms, floor_ms) in times.items()
        for label, value in (("p50", median), ("p95", lambda values: percentile(values, 0.95)))
    ]
    memory = _resident_mib(companion.process.pid), _resident_mib(floor_pid)
    return [Figure("resident memory after the calls, MiB", *memory, 2, True), *figures]


def _record(caller: Caller) -> float:
    key = uuid.uuid4().hex
    case = {"message_id": key, "company": "Northlight Labs", "kind": "rejection"}
    event = {"kind": "put_into_reply", "happened_at": "2026-11-24T10:00:00Z", "text": "Thank you."}
    return caller.post("/api/v1/events", {"case": case, **event}, **{"Idempotency-Key": key})


def _wait(port: int) -> None:
    for _ in range(1000):
        try:
            http.client.HTTPConnection("127.0.0.1", port, timeout=5).connect()
            return
        except OSError:
            time.sleep(0.01)
    raise RuntimeError(f"nothing listens on {port}")


def _resident_mib(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
