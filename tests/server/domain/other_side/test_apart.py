"""What a mail tells of something else is cut out, and what is left may still say no."""

from __future__ import annotations

from afterword.domain.facts import cues
from afterword.domain.other_side.apart import find_apart

_TOLD = "You had a message saying that you were not selected. That was wrong."


def _find(text: str, subject: str = "", says_no: bool = False) -> tuple[tuple[str, str] | None, list[str]]:
    """Return what is found in a text, and what was read once more."""
    read: list[str] = []

    def reader(rest: str) -> bool:
        read.append(rest)
        return says_no

    return find_apart(text, subject, cues.find(text.lower()), reader), read


def test_what_was_told_by_mistake_is_cut_out() -> None:
    found, read = _find(f"{_TOLD} See you on Monday.")
    assert found == ("was_a_mistake", "message saying that you were not selected")
    assert "selected" not in read[0]
    assert "See you on Monday." in read[0]


def test_the_subject_is_read_with_the_rest() -> None:
    _, read = _find(_TOLD, "Your interview")
    assert read[0].startswith("Your interview\n\n")


def test_what_is_left_may_say_no() -> None:
    found, read = _find(f"{_TOLD} We have now chosen somebody else.", says_no=True)
    assert found is None
    assert "chosen somebody else" in read[0]


def test_a_status_that_is_left_may_say_no() -> None:
    found, _ = _find(f"{_TOLD}\n\nApplication status: Rejected\n")
    assert found is None


def test_nothing_is_read_again_where_nothing_is_told_of_anything_else() -> None:
    assert _find("You were not selected.") == (None, [])


def test_a_sentence_that_was_wrapped_is_one() -> None:
    told = "You had a message from our portal on Monday morning saying that you had\nnot been selected."
    text = f"{told} That was wrong."
    found, read = _find(text)
    assert found is not None
    assert "selected" not in read[0]
