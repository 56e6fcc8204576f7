"""The export holds everything that is kept, nothing that lets anybody in, and is the same each time."""

import json

import pytest

from afterword.domain.export_format import PARTS, SETTINGS
from afterword.models.tables import TABLES as EVERY_TABLE
from afterword.services import cases, exports, letters
from tests import full_history
from tests.conftest import NOW

pytestmark = pytest.mark.usefixtures("app")

WORD = "Quarzlampe"


def read(**asked):
    """Return what the export holds."""
    return json.loads(exports.write(NOW, **asked))


def test_every_table_is_exported_or_left_out_by_name():
    named = {*exports.TABLES.values(), *exports.LEFT_OUT}
    assert {model.__name__ for model in EVERY_TABLE} - {model.__name__ for model in named} == {"Setting"}
    assert list(exports.TABLES) == list(PARTS)


def test_something_of_everything_stands_in_it():
    number = full_history.tell()
    content = read()
    assert (content["format"], content["format_version"]) == ("afterword", 1)
    assert [name for name in PARTS if not content[name]] == []
    assert content["cases"][0]["promise"]["quote"] == "Northlight in spring"
    assert content["cases"][1]["erased"] == ["sender_kind"]
    assert content["feedback_items"][0]["class"] == "will_work_on"
    assert content[SETTINGS]["state_names"] == {"on_hold": "In the air"}
    assert content[SETTINGS]["together_not_now"] == [number, number + 1]
    assert content[SETTINGS]["muted_rules"]


def test_what_is_kept_nowhere_makes_an_empty_export():
    content = read()
    assert {name: content[name] for name in (*PARTS, SETTINGS)} == {
        **{name: [] for name in PARTS},
        SETTINGS: {"silence_planned": True},
    }


def test_it_is_the_same_each_time():
    full_history.tell()
    assert exports.write(NOW, with_letters=True) == exports.write(NOW, with_letters=True)


def test_unsent_letters_are_in_it_only_where_they_are_asked_for():
    full_history.tell()
    assert full_history.LETTER not in exports.write(NOW).decode()
    assert "letters" not in read()
    assert [letter["text"] for letter in read(with_letters=True)["letters"]] == [full_history.LETTER] * 2


def test_a_letter_whose_week_is_over_is_not_in_it():
    letters.keep("key-letter-0002", full_history.LETTER, NOW - letters.DELETED_AFTER, deletes_itself=True)
    assert read(with_letters=True)["letters"] == []


def test_nothing_that_lets_a_browser_in_is_exported(paired_client):
    full_history.tell()
    text = exports.write(NOW, with_letters=True).decode()
    for secret in (paired_client.token, paired_client.client_id, "chrome-extension", "key-000"):
        assert secret not in text


def test_nothing_of_a_deleted_case_is_exported():
    number = full_history.tell(WORD)
    assert WORD in exports.write(NOW).decode()
    cases.delete(number)
    content = read(with_letters=True)
    assert WORD not in json.dumps(content)
    assert number not in content[SETTINGS]["together_not_now"]
    for name in ("case_contacts", "reflections", "reflection_items", "feedback", "feedback_items"):
        assert content[name] == []
