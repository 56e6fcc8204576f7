"""Whatever an export may hold comes back as it was, and whatever else a file holds is refused by name."""

import json
import shutil
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from marshmallow import fields, validate

from afterword.domain import moments
from afterword.domain.errors import ImportRefused
from afterword.domain.export_format import FORMAT, PARTS, VERSION
from afterword.domain.reflection import RATINGS
from afterword.domain.reminder import STOPPED
from afterword.models.database import database
from afterword.schemas.contacts import ProfileAddress
from afterword.schemas.export_rows import LETTER, ROWS
from afterword.schemas.exports import read
from afterword.schemas.values import Day, Flag, Moment, WholeNumber, Words
from afterword.services import exports, imports, letters
from tests import full_history
from tests.conftest import NOW

FEW = settings(
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=12)
MOMENTS = st.datetimes(datetime(1972, 1, 1), datetime(2190, 1, 1), timezones=st.just(UTC))
SETTINGS = st.fixed_dictionaries(
    # Without it cases that wait would get their first question by the import.
    {"silence_planned": st.just(True)},
    optional={
        "sign_off_name": st.sampled_from(["Mina Okafor", None]),
        "notice_enabled": st.booleans(),
        "rest_hours": st.integers(0, 48),
        "quiet_from": st.sampled_from(["21:00", None]),
        "state_names": st.sampled_from([{}, {"on_hold": "In the air"}]),
        "muted_rules": st.lists(st.sampled_from(["plea", "irony"]), unique=True),
    },
)


def values_of(field):
    """Return a strategy for what a field may hold."""
    if isinstance(field, ProfileAddress):
        values = st.integers(1, 50).map("https://www.linkedin.com/in/name-{}/".format)
    elif isinstance(field, WholeNumber):
        values = st.integers(1, 48)
    elif isinstance(field, Words):
        values = TEXT
    elif isinstance(field, Flag):
        values = st.booleans()
    elif isinstance(field, Moment):
        values = MOMENTS.map(moments.to_text)
    elif isinstance(field, Day):
        values = st.dates(date(1972, 1, 1), date(2190, 1, 1)).map(date.isoformat)
    elif isinstance(field, fields.List):
        values = st.lists(values_of(field.inner), max_size=3)
    elif isinstance(field, fields.Nested):
        values = rows_of(field.schema)
    else:
        rule = field.validators[0]
        values = (
            st.sampled_from(rule.choices)
            if isinstance(rule, validate.OneOf)
            else st.text("abcXYZ019_-", min_size=8, max_size=20)
        )
    return values | st.none() if field.allow_none else values


def rows_of(schema):
    """Return a strategy for the rows of a schema."""
    return st.fixed_dictionaries(
        {field.data_key or name: values_of(field) for name, field in schema.fields.items()}
    )


@st.composite
def contents(draw):
    """Draw what a whole export holds: rows of every part that hang together."""
    content = {"format": FORMAT, "format_version": VERSION}
    for name, part in PARTS.items():
        rows = draw(st.lists(rows_of(ROWS[name]), max_size=4))
        for own, other in part.belongs_to.items():
            numbers = [row["id"] for row in content[other]]
            nobody = [None] if ROWS[name].fields[own].allow_none else []
            rows = [row | {own: draw(st.sampled_from(numbers + nobody))} for row in rows if numbers + nobody]
        rows = _without_doubles([_coherent(row) for row in rows], part.unique)
        content[name] = [
            _in_order(row, exports.columns(name)) for row in sorted(rows, key=lambda row: row["id"])
        ]
    content["settings"] = dict(sorted(draw(SETTINGS).items()))
    rows = draw(st.lists(rows_of(LETTER), max_size=3))
    rows = [_in_order(row | {"delete_at": None}, _LETTER) for row in _without_doubles(rows, (("key",),))]
    content["letters"] = sorted(rows, key=lambda row: (row["written_at"], row["key"]))
    return content


_LETTER = ("key", "text", "written_at", "delete_at")
_PROMISE = ("due_on", "kind", "quote")


def _in_order(row, names):
    """Return a row with its fields in the order in which they are written."""
    if row.get("promise"):
        row = row | {"promise": _in_order(row["promise"], _PROMISE)}
    return {name: row[name] for name in names}


def _coherent(row):
    """Return a row in which what one field asks of another holds."""
    if "remind_on" in row and row["remind_reason"] in (None, STOPPED):
        return row | {"remind_on": None}
    if row.get("action_answer") and not row["action_answered_at"]:
        return row | {"action_answer": None}
    if row.get("rating") and row["rating"] not in RATINGS[row["kind"]]:
        return row | {"rating": None}
    return row


def _without_doubles(rows, unique):
    for names in unique:
        seen = {tuple(row[name] for name in names): row for row in rows}
        rows = [row for key, row in seen.items() if None not in key] + [
            row for row in rows if None in [row[name] for name in names]
        ]
    return rows


def written(content):
    """Return the file that holds this."""
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


@pytest.fixture
def put(config):
    """Wipes the letters, imports, and leaves no backup behind."""

    def do(raw):
        for kept in letters.list_all():
            letters.delete(kept["key"])
        imports.put_in_place(read(raw), NOW, config.backups_dir, replaces=True)
        shutil.rmtree(config.backups_dir)

    return do


@FEW
@given(content=contents())
def test_what_is_imported_is_exported_byte_for_byte(app, put, content):  # noqa: ARG001
    raw = written(content)
    put(raw)
    assert exports.write(NOW, with_letters=True) == raw
    assert database.execute_sql("PRAGMA foreign_key_check").fetchall() == []


@pytest.fixture(scope="module")
def exported():
    """Where the export of a full history is kept once it was written."""
    return []


@FEW
@given(data=st.data())
def test_a_file_that_was_changed_anywhere_is_refused_or_whole(app, exported, put, data):  # noqa: ARG001
    if not exported:
        full_history.tell()
        exported.append(exports.write(NOW, with_letters=True))
    raw = bytearray(exported[0])
    place = data.draw(st.integers(0, len(raw) - 1))
    length = data.draw(st.integers(0, 40))
    raw[place : place + length] = data.draw(st.binary(max_size=5))
    try:
        content = read(bytes(raw))
    except ImportRefused:
        return
    put(bytes(raw))
    # What was taken is shown as it was taken.
    assert read(exports.write(NOW, with_letters=True)) == {
        **content,
        "letters": _kept(content),
    }


def _kept(content):
    rows = [row for row in content["letters"] if not row["delete_at"] or row["delete_at"] > "2026-11-24T10"]
    return sorted(rows, key=lambda row: (row["written_at"], row["key"]))


@FEW
@given(content=contents())
def test_every_page_can_be_opened_whatever_was_imported(person, put, content):
    put(written(content))
    paths = ["/", "/cases", "/contacts", "/questions", "/together", "/letters", "/settings"]
    paths += ["/settings/data", "/settings/data/cases.csv"]
    parts = ("", "/edit", "/delete", "/reflection", "/reflection/done", "/feedback", "/feedback/lines")
    paths += [f"/cases/{case['id']}{part}" for case in content["cases"] for part in parts]
    paths += [f"/contacts/{contact['id']}{part}" for contact in content["contacts"] for part in ("", "/edit")]
    answers = {path: person.get(path).status_code for path in paths}
    assert {path: status for path, status in answers.items() if status not in (200, 302, 303)} == {}
