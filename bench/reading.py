"""What reading a mail costs inside the companion, beside a plain list of phrases."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

from afterword.domain.mail.message import Message
from bench.floors.reading import is_decision
from bench.table import Figure, median, percentile
from tests.mail_cases import load_cases

ROUNDS = 5
# Run in a process of its own: what importing and the first mail cost, in milliseconds and MiB.
START = """
import os, time
from pathlib import Path
from afterword.domain.mail.message import Message
pages = lambda: int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
before, began = pages(), time.perf_counter()
from afterword.domain.reading import read_message
read_message(Message(text="Thank you for applying. Leider haben wir uns anders entschieden.")).facts
print((time.perf_counter() - began) * 1000, pages() - before)
"""


def measure() -> list[Figure]:
    """Return the figures of reading."""
    from afterword.domain.reading import read_message
    from afterword.services.warm_up import warm_up

    warm_up()
    messages = [case.message for case in load_cases()]

    def open_mail(message: Message) -> object:
        """Read what an open mail is read for: the verdict, and of a decision the facts."""
        reading = read_message(message)
        return reading.verdict.is_rejection and reading.facts

    opened = _times(open_mail, messages)
    told = _times(lambda message: read_message(message).facts, messages)
    floor = _times(lambda message: is_decision(message.text), messages)
    starts = [_start() for _ in range(ROUNDS)]
    return [
        Figure(f"one mail of {len(messages)} is opened, p50, ms", median(opened), median(floor)),
        Figure("one mail is opened, p95, ms", percentile(opened, 0.95), percentile(floor, 0.95), 2),
        Figure("one mail with all its facts, p50, ms", median(told), median(floor)),
        Figure("one mail with all its facts, p95, ms", percentile(told, 0.95), percentile(floor, 0.95), 2),
        Figure("loading it and reading the first mail, ms", median(ms for ms, _ in starts)),
        Figure("memory it adds, MiB", median(mib for _, mib in starts), None, 30),
    ]


def _times(read: Callable[[Any], Any], messages: list[Any]) -> list[float]:
    """Return what each mail costs, the median of its rounds, in milliseconds.

    Reading waits for nothing: its own processor time is what it costs, whatever else goes on. A mail that
    comes is a new one: no pattern that was made for the words of an older one helps to read it.
    """
    taken: list[list[float]] = [[] for _ in messages]
    for round_number in range(ROUNDS + 1):
        for message, own in zip(messages, taken, strict=True):
            re.purge()
            began = time.thread_time()
            read(message)
            # The first round warms up.
            if round_number:
                own.append((time.thread_time() - began) * 1000)
    return list(map(median, taken))


def _start() -> tuple[float, float]:
    printed = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True).stdout
    ms, mib = printed.split()
    return float(ms), float(mib)
