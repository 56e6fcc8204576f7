"""Hears that the companion is to stop: noted while it starts, obeyed at once while it answers."""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType


class StopWish:
    """Whether a stop was asked for. A start that is half done goes on to its next safe point first.

    Attributes:
        is_there: whether it was asked for.
    """

    def __init__(self) -> None:
        self.is_there = False
        self._is_obeyed = False

    def hear(self) -> StopWish:
        """Listen for SIGTERM from now on; only a main thread can."""
        signal.signal(signal.SIGTERM, self._take)
        return self

    def _take(self, _number: int, _frame: FrameType | None) -> None:
        self.is_there = True
        if self._is_obeyed:
            raise KeyboardInterrupt

    def obeyed_in(self, act: Callable[[], None]) -> None:
        """Act, but end as soon as a stop is asked for, as with Ctrl+C; if it was before, not at all."""
        try:
            self._is_obeyed = True
            if not self.is_there:
                act()
        except KeyboardInterrupt:
            self.is_there = True
        finally:
            self._is_obeyed = False
