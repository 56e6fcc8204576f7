"""Rows of numbers in a file of ours, found by their keys: of tens of thousands none is held.

Most keys that are asked for have no row: a table of single bits, which is held, tells most of those. Others
lie in buckets of a few, each before its row, and one bucket is read to find a row.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import accumulate
from pathlib import Path
from threading import Lock

KEY_SIZE = 7
"""Of a key, in bytes."""
_BITS = 1 << 16
"""In how many bytes the bit of a key may stand."""
_BUCKETS = 1 << 13
_NUMBER_SIZE = 4
_AT_BIT, _AT_BUCKET = _BITS - 1, _BUCKETS - 1
_HEAD = _BITS + _NUMBER_SIZE * (_BUCKETS + 1)
Read = Callable[[int, int], bytes]
"""Reads as many bytes as are asked for, from a place on."""


class StoredRows:
    """The rows of a file; what is asked for is read from it, and nothing of that is kept.

    Args:
        size: of a row, in bytes.
    """

    def __init__(self, read: Read, size: int) -> None:
        self._read, self._record = read, KEY_SIZE + size
        head = read(_HEAD, 0)
        self._bits = head[:_BITS]
        self._starts = array("I", head[_BITS:])

    def choose(self, keys: Iterable[int]) -> list[int]:
        """Return those of some keys that may have a row."""
        bits = self._bits
        return [key for key in keys if bits[key >> 3 & _AT_BIT] >> (key & 7) & 1]

    def find(self, key: int) -> bytes:
        """Return the row of a key; nothing where there is none."""
        bucket = key & _AT_BUCKET
        start = self._starts[bucket]
        content = self._read(self._starts[bucket + 1] - start, start)
        written = key.to_bytes(KEY_SIZE, "little")
        at = content.find(written)
        # The same bytes may stand in a row.
        while at > 0 and at % self._record:
            at = content.find(written, at + 1)
        return b"" if at < 0 else content[at + KEY_SIZE : at + self._record]


def to_bytes(rows: Mapping[int, bytes]) -> bytes:
    """Return the row of each key as `StoredRows` reads them."""
    bits = bytearray(_BITS)
    buckets = [b""] * _BUCKETS
    for key in sorted(rows):
        bits[key >> 3 & _AT_BIT] |= 1 << (key & 7)
        buckets[key & _AT_BUCKET] += key.to_bytes(KEY_SIZE, "little") + rows[key]
    starts = array("I", accumulate(map(len, buckets), initial=_HEAD))
    return bytes(bits) + starts.tobytes() + b"".join(buckets)


def read_from(content: bytes) -> Read:
    """Return what reads from bytes that are held."""
    return lambda size, place: content[place : place + size]


def read_from_file(name: str) -> Read:
    """Return what reads from a data file of the package, which stays open."""
    # Without a buffer: what stands behind a bucket is seldom the next that is asked for.
    file = os.open(Path(__file__).with_name("data") / name, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    # Where it can, without a look at where the file stands: a copy of this process moves that, too.
    at_once: Callable[[int, int, int], bytes] | None = getattr(os, "pread", None)
    return partial(at_once, file) if at_once else partial(_read_in_turn, file, Lock())


def _read_in_turn(file: int, turn: Lock, size: int, place: int) -> bytes:
    """Read a file that stands at one place for all threads."""
    with turn:
        os.lseek(file, place, os.SEEK_SET)
        return os.read(file, size)
