"""A case that was deleted leaves no trace: in no list, search, lesson, exported file or log."""

import logging

import pytest

from afterword.services import exports
from tests import full_history
from tests.conftest import NOW, OWN_FORM

WORD = "Quarzlampe"
PAGES = (
    "/",
    "/cases",
    "/cases?words=quarz",
    "/cases?state=not_selected",
    "/cases?state=not_decisions",
    "/cases/2",
    "/contacts",
    "/contacts/1",
    "/questions",
    "/questions?words=quarz",
    "/together",
    "/letters",
    "/settings",
    "/settings/data",
    "/settings/data/export?letters=on",
    "/settings/data/cases.csv",
)
INTERFACE = tuple(
    f"/api/v1/{path}"
    for path in ("cases?words=quarz", "cases", "cases/2", "contacts", "contacts/1", "settings")
)


@pytest.fixture
def look(person, paired_client):
    """Returns where the word stands, of everything that can be looked at."""

    def find():
        answers = {path: person.get(path) for path in PAGES}
        answers |= {path: paired_client.get(path) for path in INTERFACE}
        assert {answer.status_code for answer in answers.values()} == {200}
        return {path for path, answer in answers.items() if WORD in answer.text}

    return find


def test_no_trace_of_a_deleted_case_is_left(look, person, config, caplog):
    with caplog.at_level(logging.INFO):
        number = full_history.tell(WORD)
        before = look()
        assert {
            "/",
            "/cases",
            "/questions",
            "/cases/2",
            "/settings/data/export?letters=on",
            "/settings/data/cases.csv",
        } <= before
        answer = person.post(f"/cases/{number}/delete", headers=OWN_FORM)
        assert (answer.status_code, person.get(f"/cases/{number}").status_code) == (303, 404)
    assert look() == set()
    assert WORD.encode() not in exports.write(NOW, with_letters=True)
    files = (path for path in config.data_dir.rglob("*") if path.is_file())
    assert [path.name for path in files if WORD.encode() in path.read_bytes()] == []
    assert WORD not in caplog.text
