"""A body longer than anything we read is heard to its end and dropped, so that its sender sees the answer.

The server would close the connection at once. A browser that is still sending then shows its own page of a
lost connection, and none of our words.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.receiver import FixedStreamReceiver
from waitress.utilities import RequestEntityTooLarge

MOST_HEARD_BYTES = 4_000_000_000
"""Whoever announces more than this is not heard."""


class _Nothing:
    """Takes the place of the buffer of a body."""

    def append(self, data: bytes) -> None:
        """Drop it."""

    def getfile(self) -> BytesIO:
        """Return what the application finds to read; the length that was announced keeps it from reading."""
        return BytesIO()

    def close(self) -> None:
        """Close nothing."""

    def __len__(self) -> int:
        return 0


class PatientParser(HTTPRequestParser):  # type: ignore[misc]
    """Leaves it to the application to refuse a body that is too long, once all of it has come."""

    error: Any
    body_rcv: Any

    def received(self, data: bytes) -> int:
        """Take in a part of the request, and return how many bytes of it were used."""
        used: int = super().received(data)
        is_too_long = isinstance(self.error, RequestEntityTooLarge)
        if is_too_long and not self.chunked and self.content_length <= MOST_HEARD_BYTES:
            if not isinstance(self.body_rcv.getbuf(), _Nothing):
                self.body_rcv = FixedStreamReceiver(self.content_length, _Nothing())
            self.error = None
            self.completed = self.body_rcv.completed
        return used


class PatientChannel(HTTPChannel):  # type: ignore[misc]
    """A connection whose requests are heard so."""

    parser_class = PatientParser
