"""A row is found by its key in a file of which little is held."""

from __future__ import annotations

import os
import random
from concurrent.futures import ThreadPoolExecutor

import pytest

from afterword.domain.stored_rows import KEY_SIZE, StoredRows, read_from, read_from_file, to_bytes

SIZE = 5
# All lie in one bucket.
NEAR = [number << 13 | 7 for number in range(5)]
LARGEST = (1 << 8 * KEY_SIZE) - 1


def rows_of(keys: list[int], seed: int = 1) -> dict[int, bytes]:
    chance = random.Random(seed)
    return {key: chance.randbytes(SIZE) for key in keys}


@pytest.mark.parametrize("keys", [[], [0], [LARGEST], NEAR, [*NEAR, 0, LARGEST, 12345678901234567]])
def test_each_row_is_found_by_its_key(keys: list[int]) -> None:
    rows = rows_of(keys)
    stored = StoredRows(read_from(to_bytes(rows)), SIZE)

    assert {key: stored.find(key) for key in keys} == rows
    assert stored.choose(keys) == keys


@pytest.mark.parametrize("key", [1, 9 << 13 | 7, 7, LARGEST - 1])
def test_nothing_is_found_by_another_key(key: int) -> None:
    stored = StoredRows(read_from(to_bytes(rows_of([*NEAR[1:], 0, LARGEST]))), SIZE)

    assert stored.find(key) == b""


def test_most_keys_without_a_row_are_left_out() -> None:
    chance = random.Random(2)
    keys = [chance.randint(0, LARGEST) for _ in range(50_000)]
    stored = StoredRows(read_from(to_bytes(rows_of(keys[:25_000]))), SIZE)

    assert len(stored.choose(keys[25_000:])) < 2_500


def test_a_key_that_stands_in_a_row_is_none_there() -> None:
    first, second, third = NEAR[:3]
    written = second.to_bytes(KEY_SIZE, "little")
    rows = {first: written, second: b"its own", third: written}

    assert StoredRows(read_from(to_bytes(rows)), KEY_SIZE).find(second) == b"its own"
    assert StoredRows(read_from(to_bytes({first: written})), KEY_SIZE).find(second) == b""


@pytest.mark.parametrize("reads_at_once", [True, False])
def test_several_may_read_the_file_at_once(reads_at_once: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not reads_at_once:
        monkeypatch.delattr(os, "pread", raising=False)
    read = read_from_file("phrasing_rows.bin")
    places = range(0, 2_000_000, 9_973)
    alone = [read(64, place) for place in places]

    with ThreadPoolExecutor(4) as workers:
        together = [list(workers.map(lambda place: read(64, place), places)) for _ in range(3)]

    assert together == [alone] * 3
    assert len(set(alone)) > 100
