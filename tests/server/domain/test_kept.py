"""What a function tells of a key is kept while it is asked for again and again."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from afterword.domain.kept import Recent, kept_for_texts


class Teller:
    """Tells how long a text is, and notes what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, text: str) -> int:
        self.asked.append(text)
        return len(text)


def test_a_text_is_told_once() -> None:
    tell = Teller()
    count = kept_for_texts(2)(tell)

    assert [count(text) for text in ("no", "yes", "no")] == [2, 3, 2]
    assert tell.asked == ["no", "yes"]


def test_what_was_asked_for_before_the_newest_is_known_still() -> None:
    tell = Teller()
    recent = Recent(tell, 2)

    assert [recent[text] for text in ("no", "yes", "maybe", "no")] == [2, 3, 5, 2]
    assert tell.asked == ["no", "yes", "maybe"]


def test_what_is_asked_for_again_and_again_stays() -> None:
    tell = Teller()
    recent = Recent(tell, 2)

    for rare in ("a", "b", "c", "d", "e"):
        assert (recent["often"], recent[rare]) == (5, 1)

    assert tell.asked == ["often", "a", "b", "c", "d", "e"]


def test_what_nobody_asks_for_is_forgotten() -> None:
    tell = Teller()
    recent = Recent(tell, 2)

    for text in ("no", "yes", "maybe", "later", "never", "no"):
        assert recent[text] == len(text)

    assert tell.asked == ["no", "yes", "maybe", "later", "never", "no"]


@pytest.mark.parametrize("most", [1, 3, 10])
def test_there_are_never_more_than_two_generations(most: int) -> None:
    recent = Recent(len, most)

    for number in range(100):
        recent[f"{number % 17} of {number}"]
        assert len(recent) <= most
        assert len(recent._older) <= most


def test_what_is_told_may_ask_itself() -> None:
    def tell(text: str) -> str:
        return recent[text[1:]] if len(text) > 1 else text

    recent = Recent(tell, 1)

    assert [recent[text] for text in ("no", "yes", "no", "o")] == ["o", "s", "o", "o"]


def test_all_of_it_can_be_forgotten() -> None:
    tell = Teller()
    recent = Recent(tell, 1)
    for text in ("no", "yes"):
        recent[text]

    recent.forget()

    assert [recent[text] for text in ("no", "yes")] == [2, 3]
    assert tell.asked == ["no", "yes", "no", "yes"]


def test_several_may_ask_at_once() -> None:
    recent = Recent(len, 3)

    def ask(start: int) -> bool:
        return all(recent["x" * (number % 11)] == number % 11 for number in range(start, start + 3_000))

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as workers:
            assert all(workers.map(ask, range(4)))
    finally:
        sys.setswitchinterval(before)
    assert len(recent) <= 3 + 4
