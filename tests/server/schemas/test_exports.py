"""An export file is read with care: what is not one, or not a whole one, is refused and said why."""

import json
from pathlib import Path

import pytest
from marshmallow.validate import OneOf

from afterword.domain.errors import ImportRefused
from afterword.domain.export_format import PARTS
from afterword.schemas.export_rows import KEPT_SETTINGS, ROWS
from afterword.schemas.exports import read
from afterword.services import exports
from tests import full_history
from tests.conftest import NOW

_exported: list[bytes] = []


@pytest.fixture
def content(request):
    """An export in which there is something of everything, as plain values; written once for all."""
    if not _exported:
        request.getfixturevalue("app")
        full_history.tell()
        _exported.append(exports.write(NOW, with_letters=True))
    return json.loads(_exported[0])


def why(content):
    """Return why a file is refused: the reason and the place."""
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    with pytest.raises(ImportRefused) as refused:
        read(raw)
    return tuple(value for value in refused.value.details.values() if value is not None)


def test_rows_have_the_fields_that_are_exported():
    for part in PARTS:
        named = {field.data_key or name for name, field in ROWS[part].fields.items()}
        assert named == set(exports.columns(part)), part
    assert set(exports.SETTING_NAMES) == set(KEPT_SETTINGS.fields)


def test_an_export_is_read_as_it_is(content):
    parts = read(json.dumps(content).encode())
    assert parts == {name: content[name] for name in parts}


def test_the_mark_of_an_encoding_in_front_is_no_matter(content):
    assert read(b"\xef\xbb\xbf" + json.dumps(content).encode())["cases"]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_a_file_that_ends_in_the_middle_is_said_to(content, share):
    raw = json.dumps(content, ensure_ascii=False).encode()
    assert why(raw[: int(len(raw) * share)]) == ("broken_off",)


def test_a_file_that_ends_within_a_letter_is_said_to():
    assert why('{"format": "ü'.encode()[:-1]) == ("broken_off",)


@pytest.mark.parametrize(
    "raw",
    [
        b"PK\x03\x04 a spreadsheet",
        b"\xff\xfe{}",
        b"<html></html>",
        b"[]",
        b"7",
        b"null",
        b'"afterword"',
        b'{"format": "monica", "format_version": 1}',
        b'{"format": "afterword"}',
        b'{"format": "afterword", "format_version": "1"}',
        b'{"format": "afterword", "format_version": true}',
        b'{"format": "afterword", "format_version": 0}',
        b'{"format": "afterword", "format": "afterword"}',
        b'{"format": NaN}',
        b"1" * 5000,
        b"[" * 200_000,
        b'{"a":' * 200_000,
    ],
    ids=lambda raw: raw[:20].decode(errors="replace"),
)
def test_another_file_is_told_from_ours(raw):
    assert why(raw)[0] in ("other_file", "broken_off")


@pytest.mark.parametrize("raw", [b"", b" \n"])
def test_an_empty_file_is_said_to_be(raw):
    assert why(raw) == ("empty",)


def test_a_later_version_is_said_to_be(content):
    assert why(content | {"format_version": 2, "something_new": []}) == ("newer",)


@pytest.mark.parametrize("part", [*PARTS, "settings"])
def test_a_missing_part_is_named(content, part):
    del content[part]
    assert why(content) == ("part_missing", part)


def test_a_part_that_nobody_knows_is_named_shortly(content):
    assert why(content | {"x" * 5000: []}) == ("wrong_value", "x" * 60)


def _change(content, part, field, value):
    content[part][-1][field] = value
    return why(content)


@pytest.mark.parametrize(
    ("part", "field", "value"),
    [
        ("cases", "id", 0),
        ("cases", "id", "1"),
        ("cases", "id", 1.0),
        ("cases", "id", True),
        ("cases", "id", 2**63),
        ("cases", "id", None),
        ("cases", "state", "won"),
        ("cases", "state", None),
        ("cases", "company", 7),
        ("cases", "company", ["Northlight"]),
        ("cases", "company", "x" * 100_000),
        ("cases", "company", "half \ud800"),
        ("cases", "company", "zero \0"),
        ("cases", "received_at", "yesterday"),
        ("cases", "received_at", "2026-11-12"),
        ("cases", "promise", {"kind": "a crown"}),
        ("cases", "promise", "later"),
        ("cases", "is_decision", "true"),
        ("cases", "rest_hours", 1000),
        ("cases", "erased", ["id"]),
        ("cases", "answer", "kept"),
        ("contacts", "name", ""),
        ("contacts", "profile_address", "javascript:alert(1)"),
        ("events", "kind", "sent_by_robot"),
        ("events", "asks", 1),
        ("reflection_items", "position", -1),
        ("feedback", "step", None),
        ("feedback_items", "class", "worthless"),
        ("letters", "key", "../../etc"),
        ("letters", "text", None),
    ],
)
def test_a_wrong_value_is_named_by_its_place(content, part, field, value):
    place = len(content[part])
    assert _change(content, part, field, value) == ("wrong_value", part, place, field)


@pytest.mark.parametrize("reason", [None, "stopped"])
def test_a_day_for_a_later_word_has_a_reason(content, reason):
    content["cases"][-1] |= {"remind_on": "2026-12-06", "remind_reason": reason}
    assert why(content) == ("wrong_value", "cases", 2, "remind_reason")


def test_what_became_of_a_step_has_a_moment(content):
    content["feedback"][0] |= {"action_answer": "done", "action_answered_at": None}
    assert why(content) == ("wrong_value", "feedback", 1, "action_answered_at")


def test_an_item_is_rated_as_its_kind_is(content):
    content["reflection_items"][0] |= {"kind": "requirement", "rating": "hard"}
    assert why(content) == ("wrong_value", "reflection_items", 1, "rating")


@pytest.mark.parametrize("part", [*PARTS, "letters"])
def test_a_field_too_few_or_too_many_is_named(content, part):
    place = len(content[part])
    assert _change(content, part, "note", "mine") == ("wrong_value", part, place, "note")
    del content[part][-1]["note"]
    first = next(iter(content[part][-1]))
    del content[part][-1][first]
    assert why(content) == ("wrong_value", part, place, first)


@pytest.mark.parametrize("rows", [{}, None, "rows", 7])
def test_a_part_that_is_no_list_is_named(content, rows):
    assert why(content | {"cases": rows}) == ("wrong_value", "cases")


def test_a_row_that_is_no_row_is_named(content):
    content["cases"].append("a case")
    assert why(content) == ("wrong_value", "cases", 3)


@pytest.mark.parametrize(
    "chosen", [{"rest_hours": "4"}, {"pairing_token": "x"}, {"muted_rules": [1]}, {"silence_planned": False}]
)
def test_a_wrong_setting_is_named(content, chosen):
    assert why(content | {"settings": chosen}) == ("wrong_value", "settings", next(iter(chosen)))


def test_settings_that_are_none_are_refused(content):
    assert why(content | {"settings": []}) == ("wrong_value", "settings")


@pytest.mark.parametrize(
    ("part", "fields"),
    [
        ("cases", "id"),
        ("contacts", "id"),
        ("case_contacts", "id"),
        ("events", "id"),
        ("reflections", "id"),
        ("feedback", "id"),
        ("lesson_answers", "id"),
        ("letters", "key"),
    ],
)
def test_a_row_that_stands_twice_is_named(content, part, fields):
    content[part].append(content[part][0])
    assert why(content) == ("twice", part, len(content[part]), fields)


@pytest.mark.parametrize(
    ("part", "field"),
    [("cases", "message_id"), ("contacts", "profile_address"), ("reflections", "case_id")],
)
def test_what_only_one_may_have_is_named(content, part, field):
    content[part].append({**content[part][0], "id": 99})
    assert why(content) == ("twice", part, len(content[part]), field)


@pytest.mark.parametrize(
    ("part", "field"),
    [(name, field) for name, part in PARTS.items() for field in part.belongs_to],
)
def test_what_belongs_to_a_row_that_is_not_there_is_named(content, part, field):
    assert _change(content, part, field, 999) == ("belongs_nowhere", part, len(content[part]), field)


def test_a_setting_about_a_case_that_is_not_there_is_named(content):
    content["settings"]["together_not_now"] = [999]
    assert why(content) == ("belongs_nowhere", "settings", 1, "together_not_now")


def test_every_part_and_field_is_described():
    described = (Path(__file__).parents[3] / "docs/export.md").read_text("utf-8")
    lines = {line.split("`")[1]: line for line in described.splitlines() if line.startswith("| `")}
    for part in PARTS:
        assert [name for name in exports.columns(part) if f"`{name}`" not in lines[part]] == [], part
    assert [name for name in exports.SETTING_NAMES if f"`{name}`" not in lines["settings"]] == []


def _words_of(field):
    return [word for each in field.validators if isinstance(each, OneOf) for word in each.choices]


def _enums(part):
    if isinstance(part, dict):
        yield from map(str, part.get("enum", ()))
    for each in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from _enums(each)


def test_every_word_that_a_field_may_hold_is_described():
    docs = Path(__file__).parents[3] / "docs"
    of_interface = set(_enums(json.loads((docs / "openapi.json").read_text("utf-8"))))
    lines = (docs / "export.md").read_text("utf-8").splitlines()
    for part, schema in ROWS.items():
        for name, field in schema.fields.items():
            own = "".join(
                line for line in lines if line.startswith("| `") and f"`{field.data_key or name}`" in line
            )
            missing = [
                word for word in _words_of(field) if word not in of_interface and f"`{word}`" not in own
            ]
            assert missing == [], (part, name)


@pytest.mark.parametrize("highest", [10**9 + 1, 2**63 - 1])
def test_rows_beyond_the_highest_number_are_numbered_anew_and_hang_together(content, highest):
    before = read(json.dumps(content).encode())
    for part in PARTS:
        shift = highest - max(row["id"] for row in content[part])
        for row in content[part]:
            row["id"] += shift
        for other, theirs in PARTS.items():
            for own in (own for own, place in theirs.belongs_to.items() if place == part):
                for row in content[other]:
                    row[own] = None if row[own] is None else row[own] + shift
        if part == "cases":
            chosen = content["settings"]["together_not_now"]
            content["settings"]["together_not_now"] = [number + shift for number in chosen]
    # In an export that nothing was deleted from, rows are numbered from 1 as well.
    assert read(json.dumps(content).encode()) == before


def test_rows_keep_their_numbers_up_to_the_highest(content):
    content["lesson_answers"][0]["id"] = 10**9
    assert read(json.dumps(content).encode())["lesson_answers"][0]["id"] == 10**9
