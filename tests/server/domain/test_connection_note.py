from __future__ import annotations

import pytest

from afterword.domain import connection_note
from afterword.domain.templates.template import Template, parse

HEAD = """+++
id = "to_interviewer.brief"
situation = "T18"
channel = "connection_note"
tone = "brief"
language = "en"
version = 1
title = "A note"
asks = false
ingredients = ["thanks"]
limits = { max_characters = 60 }
drop_order = [
  { part = "topic", placeholder = "topic" },
  { part = "role detail", placeholder = "role" },
  { part = "closing", placeholder = "sign_off_name" },
]
+++
"""
BODY = (
    "Hi {{ first_name }}, thank you{% if role %} ({{ role }}){% endif %}"
    "{% if topic %}, {{ topic }}{% endif %}."
    "{% if sign_off_name %} {{ sign_off_name }}{% endif %}"
)
VALUES = {"first_name": "Ana", "role": "Cook", "topic": "maps", "sign_off_name": "Mina"}


@pytest.fixture
def template() -> Template:
    return parse(HEAD + BODY, "connection_note/to_interviewer.brief.md")


def test_a_note_that_fits_keeps_every_part(template: Template) -> None:
    note = connection_note.compose(template, VALUES)
    assert note.draft.body == "Hi Ana, thank you (Cook), maps. Mina"
    assert (note.dropped, note.left) == ((), 60 - 36)


def test_parts_go_in_their_order_until_the_note_fits(template: Template) -> None:
    note = connection_note.compose(template, VALUES, limit=25)
    assert note.draft.body == "Hi Ana, thank you. Mina"
    assert note.dropped == ("topic", "role detail")


def test_no_part_goes_that_is_not_there(template: Template) -> None:
    values = {"first_name": "Ana", "role": "Cook", "topic": " ", "sign_off_name": "Mina"}
    assert connection_note.compose(template, values, limit=25).dropped == ("role detail",)


def test_a_note_that_fits_exactly_is_left_alone(template: Template) -> None:
    assert connection_note.compose(template, VALUES, limit=36).left == 0


def test_a_note_is_never_cut(template: Template) -> None:
    note = connection_note.compose(template, {**VALUES, "first_name": "A" * 50}, limit=40)
    assert note.draft.body == f"Hi {'A' * 50}, thank you."
    assert note.left == 40 - 65


def test_characters_are_counted_as_the_box_counts_them(template: Template) -> None:
    note = connection_note.compose(template, {"first_name": "🙂"})
    assert note.left == 60 - len("Hi xx, thank you.")


def test_a_missing_name_is_a_gap_and_counts(template: Template) -> None:
    note = connection_note.compose(template, {})
    assert note.draft.body == "Hi [first name], thank you."
    assert [each.name for each in note.draft.missing] == ["first_name"]


def test_a_part_that_was_put_back_stays_and_the_next_one_goes(template: Template) -> None:
    note = connection_note.compose(template, VALUES, limit=30, kept=["topic"])
    assert note.draft.body == "Hi Ana, thank you, maps. Mina"
    assert (note.dropped, note.left) == (("role detail",), 1)


def test_with_everything_put_back_it_says_by_how_much_it_is_too_long(template: Template) -> None:
    parts = connection_note.compose(template, VALUES, limit=25).parts
    note = connection_note.compose(template, VALUES, limit=25, kept=parts)
    assert note.draft.body == "Hi Ana, thank you (Cook), maps. Mina"
    assert (note.dropped, note.left) == ((), 25 - 36)


def test_every_part_that_is_there_can_go_or_be_put_back(template: Template) -> None:
    assert connection_note.compose(template, VALUES).parts == ("topic", "role detail", "closing")
    known = {"first_name": "Ana", "role": "Cook"}
    assert connection_note.compose(template, known, limit=20).parts == ("role detail",)


@pytest.mark.parametrize(
    ("counter", "account", "found"),
    [
        (250, "premium", (250, "page")),
        (None, "premium", (300, "setting")),
        (None, "free", (200, "setting")),
        (None, None, (200, "default")),
    ],
)
def test_the_pages_counter_wins_over_the_account(
    counter: int | None, account: str | None, found: tuple[int, str]
) -> None:
    assert connection_note.find_limit(counter, account) == found


def test_a_text_without_a_limit_is_no_note() -> None:
    head = HEAD.split("drop_order")[0].replace("connection_note", "message")
    head = head.replace("max_characters = 60", "min_words = 1, max_words = 9") + "+++\n"
    with pytest.raises(ValueError, match="not a connection note"):
        connection_note.compose(parse(head + BODY, "x.md"), {})
