"""The network that weighs the words of a mail says what plain sums say, and tells which sentence says it."""

from __future__ import annotations

import random
from math import sqrt, tanh
from typing import Any

import pytest

from afterword.domain.evidence.phrasing import (
    NOTHING,
    PLACES,
    Network,
    list_places,
    load_network,
    read_network,
    weigh,
)
from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.message import Message
from afterword.domain.mail.sentences import cut
from afterword.domain.reading import list_phrases, read_message
from tests.mail_cases import load_collection

TABLES = 3
LARGEST = 127
NONE = (0,) * (TABLES - 1)
KNOWN = [0, 3, 70_000, PLACES - 1]
Numbers = dict[int, list[int]]


def a_file(chance: random.Random, numbers: Numbers) -> tuple[dict[str, Any], list[bytes]]:
    content = {
        "bias": chance.uniform(-1, 1),
        "whole_counts": 0.03,
        "scale": 0.01,
        "start": [chance.randint(-50, 50) for _ in range(TABLES - 1)],
        "most": [chance.uniform(-2, 2) for _ in range(TABLES - 1)],
        "least": [chance.uniform(-2, 2) for _ in range(TABLES - 1)],
    }
    return content, write_tables(numbers)


def write_tables(numbers: Numbers) -> list[bytes]:
    tables = [bytearray([NOTHING]) * PLACES for _ in range(TABLES)]
    for place, row in numbers.items():
        for table, number in zip(tables, row, strict=True):
            table[place] = NOTHING + number
    return list(map(bytes, tables))


def plainly(content: dict[str, Any], numbers: Numbers, mail: list[set[int]]) -> float:
    # What is said again counts once.
    mail = [set(places) for places in {*map(frozenset, mail)}]

    def add_up(table: int, places: set[int]) -> int:
        return sum(numbers[place][table] for place in places if place in numbers)

    whole = sum(add_up(0, places) for places in mail) / sqrt(sum(map(len, mail)))
    columns = [
        [start + add_up(table, places) for places in mail] for table, start in enumerate(content["start"], 1)
    ]
    return (
        content["bias"]
        + content["whole_counts"] * whole
        + sum(
            most * tanh(max(column) * content["scale"]) + least * tanh(min(column) * content["scale"])
            for column, most, least in zip(columns, content["most"], content["least"], strict=True)
        )
    )


@pytest.mark.parametrize("seed", range(20))
def test_what_a_mail_weighs_is_what_plain_sums_say(seed: int) -> None:
    chance = random.Random(seed)
    numbers = {place: [chance.randint(-NOTHING, LARGEST) for _ in range(TABLES)] for place in KNOWN}
    content, tables = a_file(chance, numbers)
    network = read_network(content, tables)
    said = [set(chance.sample([*KNOWN, 5, 6], chance.randint(1, 6))) for _ in range(4)]
    # What is said again counts once.
    mail = list({network.add_up(each): each for each in said}.values())

    weight = network.weigh(list(map(network.add_up, mail)))

    assert weight == pytest.approx(plainly(content, numbers, mail))


def a_plain_network(numbers: Numbers) -> Network:
    content, tables = a_file(random.Random(1), numbers)
    count = TABLES - 1
    return read_network(
        content | {"start": [0] * count, "most": [1.0] * count, "least": [1.0] * count}, tables
    )


def test_what_was_never_learned_adds_nothing_and_is_counted() -> None:
    network = a_plain_network({3: [100, *NONE]})

    assert network.add_up({5, 6}) == (2, 0, NONE)
    assert network.weigh([network.add_up({3, 5, 6})]) < network.weigh([network.add_up({3})])


@pytest.mark.parametrize(
    ("numbers", "telling"),
    [
        ({3: [0, *(100 for _ in NONE)], 0: [0, *(-90 for _ in NONE)]}, 2),
        ({0: [100, *NONE], 3: [-100, *NONE]}, 0),
    ],
    ids=["by a sentence", "by the whole"],
)
def test_the_sentence_that_adds_most_is_told(numbers: Numbers, telling: int) -> None:
    network = a_plain_network(numbers)

    assert network.find_telling(list(map(network.add_up, [{0}, {5}, {3}]))) == telling


def test_a_mail_without_words_weighs_nothing() -> None:
    assert weigh([], set())[0] == 0
    assert 0 <= read_message(Message(text="?!")).verdict.score < 0.5


def test_a_sentence_without_end_is_weighed_too() -> None:
    words = " ".join(
        word for mail in load_collection()[:600] for word in mail.message.text.split() if word.isalpha()
    )

    assert 0 <= read_message(Message(text=words)).verdict.score <= 1


@pytest.mark.parametrize(
    ("one", "other", "are_alike"),
    [
        ("no table", "not able", False),
        ("we decided", "decided we", False),
        ("our decision", "our decisions", True),
        ("Leider, nein", "leider nein", True),
        ("no", "not", False),
    ],
)
def test_words_are_told_apart_by_their_beginnings_and_their_order(
    one: str, other: str, are_alike: bool
) -> None:
    lexicon = load("en")

    first, second = (list_places(cut(each, lexicon)[0]) for each in (one, other))

    assert (first == second) is are_alike


def test_every_letter_has_a_place() -> None:
    (sentence,) = cut("İzmir’de – 北京 – für Sie, naïve 😀 straße: ñandú", load("tr"))

    assert all(0 <= place < PLACES for place in list_places(sentence))


def test_each_sentence_of_a_mail_is_learned_from() -> None:
    text = "We went with somebody else. To unsubscribe from these emails, click here."

    assert len(list_phrases(Message(text=text, subject="Your application"))) == 3


def test_the_tables_are_whole() -> None:
    fields = load_network().add_up(set(range(PLACES)))

    assert fields.places == PLACES
    assert len(fields.others) == TABLES - 1


@pytest.mark.parametrize(
    "text",
    [
        "Dear Sam, the job goes to my cousin's boy after all. Thanks for doing the trial shift. Ines",
        "Dear Ms Okafor, the chair in our lab went to a colleague from Leeds. All the best. Prof. Ward",
    ],
)
def test_a_no_in_words_that_no_signal_foresees_is_found(text: str) -> None:
    assert read_message(Message(text=text, subject="Your application")).verdict.is_rejection
