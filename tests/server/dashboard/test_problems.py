"""What was typed is not lost when something goes wrong."""

import pytest

from tests.conftest import OPENED, OWN_FORM
from tests.factories import HOSTILE
from tests.server.dashboard.page_reader import Page

LETTER = "Dear all, I am angry and tired."
FORM = {"text": LETTER, "once": "key-00000001"}


def test_a_session_that_ended_leaves_what_was_typed_on_the_page(anyone):
    answer = anyone.post("/letters/new", data=FORM, headers=OWN_FORM)
    assert answer.status_code == 401
    assert [each.text for each in Page(answer.text).all("textarea")] == [LETTER]


def test_what_was_typed_about_a_case_that_is_gone_stays_on_the_page(press):
    answer = press("/cases/99/reflection/well", went_well=LETTER)
    assert answer.status_code == 404
    assert LETTER in Page(answer.text).text("textarea")


@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_was_typed_is_shown_as_text(anyone, hostile):
    answer = anyone.post("/letters/new", data={"text": f"a {hostile}"}, headers=OWN_FORM)
    assert len(Page(answer.text).all("textarea")) == 1
    assert not Page(answer.text).all("img")


@pytest.mark.parametrize(
    "headers", [OPENED | {"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"}, OPENED]
)
def test_words_of_another_page_are_not_shown(anyone, headers):
    answer = anyone.post("/letters/new", data=FORM, headers=headers)
    assert answer.status_code == 403
    assert LETTER not in answer.text


def test_a_page_that_was_only_opened_shows_nothing_more(anyone):
    assert not Page(anyone.get("/letters", headers=OPENED).text).all("textarea")


def test_at_an_address_that_is_none_the_ways_to_the_pages_are_there(person):
    answer = person.get("/nowhere")
    assert answer.status_code == 404
    page = Page(answer.text)
    assert [each.text for each in page.all("a") if each.attributes["href"] == "/cases"] == ["Cases"]
    assert page.text("h1") == "There is nothing here"


@pytest.mark.parametrize("address", ["/nowhere?done=saved", "/settings?history=another&done=saved"])
def test_what_went_wrong_is_not_said_to_be_done(person, address):
    assert "Saved." not in Page(person.get(address).text).text("main")


def test_whoever_has_no_session_is_shown_no_ways(anyone):
    answer = anyone.get("/nowhere", headers=OPENED)
    assert answer.status_code == 401
    assert not Page(answer.text).all("nav")


def test_the_page_for_a_mistake_of_the_companion_needs_no_other_part_of_it(app, person, monkeypatch):
    def fail():
        raise RuntimeError

    monkeypatch.setitem(app.view_functions, "home.show_home", fail)
    answer = person.get("/")
    assert (answer.status_code, Page(answer.text).all("nav")) == (500, [])
