"""The network that weighs the order of words: reckoned with packed numbers, it says what plain sums say."""

from __future__ import annotations

import random
from base64 import b64encode
from collections.abc import Iterator

import pytest

from afterword.domain.checker.convolution import (
    FIRST,
    LAST,
    UNKNOWN,
    Convolution,
    Width,
    load_convolution,
    read_convolution,
)

SIZE, FILTERS = 5, 4
WORDS = ["good", "bad", "late", "mail", UNKNOWN, FIRST, LAST]
BIAS, SCALE = 0.5, 1e-3
LARGEST = 127


def a_number(chance: random.Random) -> int:
    return chance.randint(-LARGEST, LARGEST)


def a_network(chance: random.Random, largest_least: int) -> tuple[dict[str, list[int]], list[Width]]:
    vectors = {word: [a_number(chance) for _ in range(SIZE)] for word in WORDS}
    widths = [
        Width(
            [[[a_number(chance) for _ in range(FILTERS)] for _ in range(SIZE)] for _ in range(length)],
            [chance.randint(-largest_least, largest_least) for _ in range(FILTERS)],
            [a_number(chance) for _ in range(FILTERS)],
        )
        for length in (1, 2, 3)
    ]
    return vectors, widths


def plain_sum(vectors: dict[str, list[int]], widths: list[Width], words: list[str]) -> float:
    total = sum(
        output * (max([least, *_matches(vectors, width, words, at)]) - least)
        for width in widths
        for at, (least, output) in enumerate(zip(width.least, width.outputs, strict=True))
    )
    return BIAS + SCALE * total


def _matches(vectors: dict[str, list[int]], width: Width, words: list[str], at: int) -> Iterator[int]:
    read = [vectors.get(word, vectors[UNKNOWN]) for word in (FIRST, *words, LAST)]
    for start in range(len(read) - len(width.rows) + 1):
        yield sum(
            row[at] * number
            for place, rows in enumerate(width.rows)
            for row, number in zip(rows, read[start + place], strict=True)
        )


@pytest.mark.parametrize("seed", range(20))
def test_it_weighs_what_plain_sums_weigh(seed: int) -> None:
    chance = random.Random(seed)
    vectors, widths = a_network(chance, 20_000)
    words = chance.choices([*WORDS[:4], "never"], k=chance.randint(1, 12))
    weighed = Convolution(vectors, widths, BIAS, SCALE).weigh(words)
    assert weighed == pytest.approx(plain_sum(vectors, widths, words))


def test_no_sum_of_a_filter_runs_over_into_the_next() -> None:
    most = 32
    vectors = {word: [sign * LARGEST] * most for word, sign in (("up", 1), ("down", -1))} | {
        word: [-LARGEST] * most for word in (UNKNOWN, FIRST, LAST)
    }
    widths = [Width([[[LARGEST, -LARGEST]] * most] * length, [-(10**6)] * 2, [1, 0]) for length in (1, 2, 3)]
    for words in (["up"] * 4, ["down"] * 4):
        assert Convolution(vectors, widths, BIAS, SCALE).weigh(words) == pytest.approx(
            plain_sum(vectors, widths, words)
        )


def test_a_word_is_known_by_its_beginning() -> None:
    network = load_convolution()
    assert network.weigh(["appreciated"]) == network.weigh(["appreciation"])


def test_the_order_of_words_counts() -> None:
    network = load_convolution()
    words = ["i", "waited", "seven", "weeks", "for", "two", "lines"]
    assert network.weigh(words) != network.weigh(words[::-1])


def test_the_file_is_read_row_by_row() -> None:
    vectors, widths = a_network(random.Random(7), 20_000)
    content = {
        "size": SIZE,
        "bias": BIAS,
        "scale": SCALE,
        "beginnings": " ".join(vectors),
        "vectors": encode(number for vector in vectors.values() for number in vector),
        "widths": [
            {
                "rows": encode(number for place in width.rows for row in place for number in row),
                "least": width.least,
                "outputs": width.outputs,
            }
            for width in widths
        ],
    }
    words = ["good", "late", "mail"]
    assert read_convolution(content).weigh(words) == Convolution(vectors, widths, BIAS, SCALE).weigh(words)


def encode(numbers: Iterator[int]) -> str:
    return b64encode(bytes(number % 256 for number in numbers)).decode()
