"""The page of the questions that were hard: found again, with the case they were asked in."""

import pytest

from afterword.services import reflections
from tests.conftest import NOW


@pytest.fixture
def ask(keep):
    """Keeps a case with a question that was hard, and returns its number."""

    def make(text, **known):
        case_id = keep(**known)
        item = {"text": text, "rating": "hard"}
        reflections.save_step(case_id, "questions", {"items": [item]}, NOW)
        return case_id

    return make


def shown(page):
    """Return the questions on a page."""
    return [each.text for each in page.all("p", **{"class": "asked"})]


def test_each_question_leads_to_its_case(read, ask):
    case_id = ask("Why us?")
    page = read("/questions")
    assert shown(page) == ["Why us?"]
    [link] = page.all("a", href=f"/cases/{case_id}")
    assert link.text == "Northlight Labs, Product designer"


def test_they_are_found_by_words(read, ask):
    ask("How do you price?")
    ask("Tell me of a conflict", company="Café Oak")
    assert shown(read("/questions?words=PRICE")) == ["How do you price?"]
    page = read("/questions?words=cafe+conflict")
    assert shown(page) == ["Tell me of a conflict"]
    assert page.typed() == {"words": "cafe conflict"}


def test_pages_lead_on_and_back_and_keep_what_was_asked(read, ask):
    for number in range(30):
        ask(f"Question {number}")
    first = read("/questions?words=question")
    [older] = first.all("a", rel="next")
    second = read(older.attributes["href"])
    assert shown(first) + shown(second) == [f"Question {number}" for number in range(29, -1, -1)]
    assert second.typed() == {"words": "question"}
    assert "Latest" in second.text("nav", **{"class": "pages"})


def test_an_empty_page_says_how_it_fills(read):
    assert "when you look back on a case" in read("/questions").text("main")


@pytest.mark.parametrize("asked", ["cursor=nonsense", "cursor=٣", "cursor=-1", "words=" + "x" * 5000])
def test_an_address_nobody_made_shows_a_page_all_the_same(read, asked):
    assert read(f"/questions?{asked}").text("h1") == "Questions that were hard"
