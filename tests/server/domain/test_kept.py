"""What a function tells of a text is kept, up to a limit."""

from __future__ import annotations

from afterword.domain.kept import kept_for_texts


def test_a_text_is_told_once() -> None:
    asked: list[str] = []
    count = kept_for_texts(2)(lambda text: asked.append(text) or len(text))

    assert [count(text) for text in ("no", "yes", "no")] == [2, 3, 2]
    assert asked == ["no", "yes"]


def test_all_is_forgotten_where_there_are_more() -> None:
    asked: list[str] = []
    count = kept_for_texts(2)(lambda text: asked.append(text) or len(text))

    assert [count(text) for text in ("no", "yes", "maybe", "no")] == [2, 3, 5, 2]
    assert asked == ["no", "yes", "maybe", "no"]
