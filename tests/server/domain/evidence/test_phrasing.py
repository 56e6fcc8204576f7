"""The network that weighs the words of a mail: reckoned with packed numbers, it says what plain sums say."""

from __future__ import annotations

import random
from base64 import b64encode
from math import tanh
from typing import Any

import pytest

from afterword.domain.evidence.phrasing import find_key, list_marks, load_network, read_network, write_row
from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.message import Message
from afterword.domain.mail.sentences import cut
from afterword.domain.reading import list_phrases, read_message
from afterword.domain.stored_rows import Read, read_from, to_bytes
from tests.mail_cases import load_collection

SIZE = 5
MARKS = ["no", "yes", "late", "late mail", "#d", "#nd", "#ndn"]
LIKENESS = {"no": 120, "#d": -45, "elsewhere": 7}
LARGEST = 127
Numbers = dict[str, list[int]]


def a_file(chance: random.Random) -> tuple[dict[str, Any], Read, Numbers]:
    numbers = {mark: [chance.randint(-LARGEST, LARGEST) for _ in range(SIZE)] for mark in MARKS}
    content = {
        "bias": chance.uniform(-1, 1),
        "scale": 0.01,
        "start": [chance.randint(-50, 50) for _ in range(SIZE)],
        "most": [chance.uniform(-2, 2) for _ in range(SIZE)],
        "least": [chance.uniform(-2, 2) for _ in range(SIZE)],
    }
    return content | write_classes(numbers), write_rows(numbers), numbers


def write_classes(numbers: Numbers) -> dict[str, str]:
    classes = [mark for mark in numbers if find_key(mark) is None]
    packed = b"".join(map(write_row, map(numbers.__getitem__, classes)))
    return {"classes": "\n".join(classes), "numbers": b64encode(packed).decode()}


def write_rows(numbers: Numbers) -> Read:
    keys = {mark: find_key(mark) for mark in numbers}
    return read_from(
        to_bytes({key: write_row(numbers[mark]) for mark, key in keys.items() if key is not None})
    )


def plainly(content: dict[str, Any], numbers: dict[str, list[int]], mail: list[set[str]]) -> float:
    rows = [
        [start + sum(numbers[mark][at] for mark in marks if mark in numbers) for marks in mail]
        for at, start in enumerate(content["start"])
    ]
    return content["bias"] + sum(
        most * tanh(max(row) * content["scale"]) + least * tanh(min(row) * content["scale"])
        for row, most, least in zip(rows, content["most"], content["least"], strict=True)
    )


@pytest.mark.parametrize("seed", range(20))
def test_what_a_mail_weighs_is_what_plain_sums_say(seed: int) -> None:
    chance = random.Random(seed)
    content, rows, numbers = a_file(chance)
    network = read_network(content, rows, LIKENESS)
    mail = [set(chance.sample([*MARKS, "unknown"], chance.randint(0, 7))) for _ in range(4)]

    weight = network.weigh([network.add_up(marks) for marks in mail])

    assert weight == pytest.approx(plainly(content, numbers, mail))


def test_the_likeness_of_a_sentence_comes_with_it() -> None:
    network = read_network(*a_file(random.Random(1))[:2], LIKENESS)

    nothing, both = (
        network.add_up(set())[-1],
        network.add_up({"no", "#d", "elsewhere", "yes", "late mail"})[-1],
    )

    assert both - nothing == 120 - 45 + 7


def test_the_sentence_that_adds_most_is_told() -> None:
    content, *_ = a_file(random.Random(1))
    content |= {"start": [0] * SIZE, "most": [1.0] * SIZE, "least": [1.0] * SIZE}
    network = read_network(content, write_rows({"no": [100] * SIZE, "yes": [-90] * SIZE}), {})
    mail = [{"yes"}, set(), {"no"}]

    assert network.find_telling([network.add_up(marks) for marks in mail]) == 2


def test_a_sentence_without_end_is_weighed_too() -> None:
    words = " ".join(
        word for mail in load_collection()[:600] for word in mail.message.text.split() if word.isalpha()
    )

    assert 0 <= read_message(Message(text=words)).verdict.score <= 1


@pytest.mark.parametrize("spoken", ["en", "de"])
def test_a_sentence_is_read_by_the_same_marks_that_are_learned(spoken: str) -> None:
    network = load_network()
    sentences = cut(
        'We are sorry, we are sorry, and we are very sorry: "no", it said (no!).\n'
        "İzmir #1 is no place to go to go to.\n"
        "Es tut uns leid, es tut uns sehr leid; die Stelle ist die Stelle, die wir schon besetzt haben.\n",
        load(spoken),
    )

    assert [network.read(each) for each in sentences] == [
        network.add_up(marks) for marks in list_marks(sentences)
    ]


def test_the_small_print_is_not_weighed() -> None:
    text = "We went with somebody else. To unsubscribe from these emails, click here."

    assert len(list_marks(cut(text, load("en")))) == 1
    assert len(list_phrases(Message(text=text, subject="Your application"))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Dear Sam, the job goes to my cousin's boy after all. Thanks for doing the trial shift. Ines",
        "Dear Ms Okafor, the chair in our lab went to a colleague from Leeds. All the best. Prof. Ward",
    ],
)
def test_a_no_in_words_that_no_signal_foresees_is_found(text: str) -> None:
    assert read_message(Message(text=text, subject="Your application")).verdict.is_rejection


def test_what_was_never_learned_adds_nothing() -> None:
    network = read_network(*a_file(random.Random(2))[:2], {})

    assert network.add_up({"mail late", "#dnd", "later", "#dd"}) == network.add_up(set())
