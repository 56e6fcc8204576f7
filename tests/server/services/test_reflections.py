"""Reflections: kept step by step, resumed where they stopped, finished once, and searched later."""

import pytest

from afterword.domain.errors import CaseNotFound
from afterword.models.reflection import Reflection, ReflectionItem
from afterword.services import cases, events, reflections
from tests.conftest import NOW
from tests.factories import make_case, make_key

pytestmark = pytest.mark.usefixtures("app")


def keep(**known):
    """Keep a case and return its number."""
    return cases.save(make_case(**known), "chrome", make_key(), NOW)[0]["case_id"]


def items(*pairs):
    """Return the fields of a step with items."""
    return {"items": [{"text": text, "rating": rating} for text, rating in pairs]}


def texts(case_id, kind):
    """Return the items of a kind as they are kept."""
    kept = reflections.read(case_id)["items"]
    return [(item["text"], item["rating"]) for item in kept if item["kind"] == kind]


def found(**asked):
    """Return the hard questions that are found."""
    return [question["text"] for question in reflections.hard_questions(**asked)["questions"]]


def test_nothing_is_there_before_it_was_begun():
    assert reflections.read(keep()) is None


def test_a_step_keeps_its_own_words_and_the_next_step_is_where_to_go_on():
    case_id = keep()
    reflections.save_step(case_id, "well", {"went_well": "The talk with Ana"}, NOW)
    told = reflections.read(case_id)
    assert (told["case_id"], told["went_well"], told["step"]) == (case_id, "The talk with Ana", "hard")
    assert (told["was_hard"], told["finished_at"], told["items"]) == (None, None, [])


def test_a_skipped_step_leaves_what_is_there_and_moves_on():
    case_id = keep()
    reflections.save_step(case_id, "hard", {"was_hard": "The case study"}, NOW)
    reflections.save_step(case_id, "hard", {}, NOW)
    told = reflections.read(case_id)
    assert (told["was_hard"], told["step"]) == ("The case study", "stages")


def test_one_who_stops_comes_back_to_the_same_step():
    case_id = keep()
    reflections.save_step(case_id, "hard", {"was_hard": "The"}, NOW, go_on_at="hard")
    assert reflections.read(case_id)["step"] == "hard"


def test_a_step_takes_no_fields_of_another_one():
    case_id = keep()
    reflections.save_step(case_id, "well", {"was_hard": "x", "finished_at": "2026-01-01T00:00:00Z"}, NOW)
    told = reflections.read(case_id)
    assert (told["was_hard"], told["finished_at"]) == (None, None)


def test_items_are_those_that_were_told_last_in_their_order():
    case_id = keep()
    reflections.save_step(case_id, "questions", items(("One", "hard"), ("Two", None), ("Three", "well")), NOW)
    reflections.save_step(case_id, "requirements", items(("German", "partly")), NOW)
    reflections.save_step(case_id, "questions", items(("Two", "mixed"), ("Four", None)), NOW)
    assert texts(case_id, "question") == [("Two", "mixed"), ("Four", None)]
    assert texts(case_id, "requirement") == [("German", "partly")]


def test_no_more_items_are_kept_than_anybody_would_look_at():
    case_id = keep()
    reflections.save_step(case_id, "questions", items(*[(str(number), None) for number in range(300)]), NOW)
    assert len(texts(case_id, "question")) == 100


def test_finishing_is_recorded_once():
    case_id = keep()
    for _ in range(2):
        reflections.finish(case_id, NOW)
    told = reflections.read(case_id)
    assert (told["step"], told["finished_at"]) == ("done", "2026-11-24T10:00:00Z")
    assert [event["kind"] for event in events.read_case(case_id)["events"]] == ["kept", "reflected"]


def test_a_finished_look_back_can_be_changed_and_stays_finished():
    case_id = keep()
    reflections.finish(case_id, NOW)
    reflections.save_step(case_id, "keep_change", {"keep": "Notes", "change": None}, NOW)
    told = reflections.read(case_id)
    assert (told["keep"], told["step"], told["finished_at"]) == ("Notes", "done", "2026-11-24T10:00:00Z")


def test_there_is_none_without_its_case():
    with pytest.raises(CaseNotFound):
        reflections.save_step(7, "well", {}, NOW)
    with pytest.raises(CaseNotFound):
        reflections.finish(7, NOW)
    assert reflections.read(7) is None


def test_it_goes_with_its_case():
    case_id = keep()
    reflections.save_step(case_id, "questions", items(("One", "hard")), NOW)
    cases.delete(case_id)
    assert (Reflection.select().count(), ReflectionItem.select().count(), found()) == (0, 0, [])


def test_only_questions_that_were_hard_are_found_the_latest_first():
    first, second = keep(company="Oak Street"), keep()
    reflections.save_step(first, "questions", items(("Why us?", "hard"), ("Where from?", "well")), NOW)
    reflections.save_step(second, "questions", items(("Roadmap?", "hard"), ("Salary?", "mixed")), NOW)
    reflections.save_step(second, "stages", items(("Task", "hard")), NOW)
    [roadmap, why] = reflections.hard_questions()["questions"]
    assert (roadmap["text"], roadmap["case_id"]) == ("Roadmap?", second)
    assert (why["text"], why["company"], why["role"]) == ("Why us?", "Oak Street", "Product designer")


@pytest.mark.parametrize("words", ["uber", "ÜBER roadmap", "northlight", "designer über", "100%_"])
def test_hard_questions_are_found_by_their_words_and_their_case(words):
    reflections.save_step(keep(), "questions", items(("Über the roadmap, 100%_?", "hard")), NOW)
    reflections.save_step(keep(company="Oak", role="Writer"), "questions", items(("Why?", "hard")), NOW)
    assert found(words=words) == ["Über the roadmap, 100%_?"]


@pytest.mark.parametrize("words", ["%", "zzz", "roadmap zzz"])
def test_words_that_stand_nowhere_find_nothing(words):
    reflections.save_step(keep(), "questions", items(("The roadmap?", "hard")), NOW)
    assert found(words=words) == []


def test_pages_neither_skip_nor_repeat():
    told = [str(number) for number in range(7)]
    reflections.save_step(keep(), "questions", items(*[(text, "hard") for text in told]), NOW)
    seen, cursor = [], None
    while True:
        page = reflections.hard_questions(cursor=cursor, limit=3)
        seen += [question["text"] for question in page["questions"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert seen == told[::-1]


def test_a_page_that_is_exactly_full_is_the_last():
    reflections.save_step(keep(), "questions", items(("One", "hard"), ("Two", "hard")), NOW)
    assert reflections.hard_questions(limit=2)["next_cursor"] is None
