"""Does something now and once an hour for as long as the companion runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

HOUR = 3600.0


@contextmanager
def hourly(act: Callable[[], None], seconds: float = HOUR) -> Iterator[None]:
    """Act at once, and again each hour in a thread of its own, until the block is left.

    A computer that slept through a day acts within an hour of waking.
    """
    act()
    is_over = Event()

    def go_on() -> None:
        while not is_over.wait(seconds):
            act()

    thread = Thread(target=go_on, name="hourly", daemon=True)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()
