"""Deleting everything on the pages: what goes and stays is said, one word is asked for, the look is told."""

import pytest

from afterword.dashboard import deletion_words
from afterword.services import exports, history
from afterword.services.deletion import Proof
from tests import full_history
from tests.conftest import NOW, OWN_FORM
from tests.server.dashboard.page_reader import Page

ASK, DONE = "/settings/delete", "/settings/delete/done"


@pytest.fixture
def delete(person):
    """Types a word and presses the button."""

    def press(word):
        return person.post(ASK, data={"word": word}, headers=OWN_FORM)

    return press


def test_the_settings_lead_there(read):
    assert ASK in [link.attributes["href"] for link in read("/settings").all("a")]


def test_what_goes_and_what_stays_is_said_and_the_export_comes_first(read):
    page = read(ASK)
    told = [item.text for item in page.all("li")]
    assert set(deletion_words.GOES + deletion_words.STAYS) <= set(told)
    hrefs = [link.attributes["href"] for link in page.all("a")]
    assert "/settings/data" in hrefs


@pytest.mark.parametrize("word", ["", "yes", "delete everything"])
def test_without_the_word_nothing_is_deleted(delete, word):
    full_history.tell()
    before = exports.write(NOW)
    answer = delete(word)
    assert answer.status_code == 422
    page = Page(answer.text)
    assert page.text("p", id="word-problem") == deletion_words.NOT_THE_WORD
    assert page.typed()["word"] == word
    assert exports.write(NOW) == before


@pytest.mark.parametrize("word", ["delete", " Delete "])
def test_with_the_word_everything_goes_and_the_look_is_told(delete, read, word):
    full_history.tell("Quarzlampe")
    answer = delete(word)
    assert (answer.status_code, answer.headers["Location"]) == (303, DONE)
    page = read(DONE)
    assert page.text("h1") == "Everything is deleted"
    assert any("were looked for in every file here. None is left." in item.text for item in page.all("li"))
    for path in ("/", "/cases", "/contacts", "/letters", "/questions", "/settings", DONE):
        assert "Quarzlampe" not in str(read(path).elements)
    assert exports.list_cases() == []


def test_who_has_deleted_nothing_sees_no_proof(person):
    answer = person.get(DONE)
    assert (answer.status_code, answer.headers["Location"]) == (303, ASK)


def test_once_something_is_kept_again_the_proof_is_told_no_more(delete, person):
    delete("delete")
    assert person.get(DONE).status_code == 200
    full_history.tell()
    answer = person.get(DONE)
    assert (answer.status_code, answer.headers["Location"].partition("?")[0]) == (303, ASK)


def test_what_is_left_is_named_and_can_be_tried_again(read, run):
    run.deleted = Proof(0, 2, 3, 1, ("20261124T100000-daily.db",))
    page = read(DONE)
    assert page.text("h1") == "Something is left"
    assert "20261124T100000-daily.db" in " ".join(item.text for item in page.all("li"))
    form = next(form for form in page.all("form") if form.attributes["action"].startswith(ASK))
    assert history.read_id() in form.attributes["action"]


def test_a_form_of_before_brings_nothing_back(delete, person, read):
    number = full_history.tell()
    action = next(
        form.attributes["action"]
        for form in read(f"/cases/{number}/edit").all("form")
        if form.attributes.get("method") == "post"
    )
    delete("delete")
    answer = person.post(action, data={"company": "Northlight Labs"}, headers=OWN_FORM)
    assert answer.status_code == 409
    assert exports.list_cases() == []
