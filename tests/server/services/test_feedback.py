"""Feedback: kept line by line, resumed where it stopped, thanked for, and gone with its case."""

import pytest

from afterword.domain.errors import CaseNotFound
from afterword.models.feedback import Feedback, FeedbackItem, LessonAnswer
from afterword.services import cases, events, feedback, lessons, settings
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")

STEP = {
    "action": "Rewrite my examples.",
    "due_on": "2026-12-08",
    "role_family": "designer",
    "point": "my examples",
}


def keep(**known):
    """Keep a case and return its number."""
    return cases.save(make_case(**known), "chrome", make_key(), NOW)[0]["case_id"]


def line(text, item_class=None, theme=None):
    """Return a line as it is saved."""
    return {"text": text, "item_class": item_class, "theme": theme}


def texts(case_id):
    """Return the lines that are kept."""
    return [item["text"] for item in feedback.read(case_id)["items"]]


def test_nothing_is_there_before_an_answer_came():
    assert feedback.read(keep()) is None


def test_the_lines_of_an_answer_are_kept_in_their_order_and_wait_to_be_looked_at():
    case_id = keep()
    feedback.add_lines(case_id, ["Two", "One"], NOW)
    told = feedback.read(case_id)
    assert (texts(case_id), told["step"], told["items"][0]["class"]) == (["Two", "One"], "lines", None)


def test_a_second_press_adds_no_line_twice_and_more_of_the_answer_comes_below():
    case_id = keep()
    for added in (["One", "Two"], ["One", "Two"], ["Two", "Three"]):
        feedback.add_lines(case_id, added, NOW)
    assert texts(case_id) == ["One", "Two", "Three"]


def test_no_more_lines_are_kept_than_anybody_would_look_at():
    case_id = keep()
    feedback.add_lines(case_id, [str(number) for number in range(300)], NOW)
    assert len(texts(case_id)) == 60


def test_an_answer_ends_the_wait_for_one_and_no_other_later_word():
    told, _ = events.record(make_case(), make_event(asks=True), "chrome", make_key(), NOW)
    asked, on_hold = told["case"]["case_id"], keep(kind="hold")
    for case_id, reason in ((asked, "question_unanswered"), (on_hold, "on_hold")):
        assert cases.get(case_id)["remind_reason"] == reason
        feedback.add_lines(case_id, ["One"], NOW)
    assert (cases.get(asked)["remind_on"], cases.get(asked)["remind_reason"]) == (None, None)
    assert cases.get(on_hold)["remind_reason"] == "on_hold"


def test_what_each_line_is_takes_the_place_of_what_was_said_before():
    case_id = keep()
    feedback.add_lines(case_id, ["One", "Two"], NOW)
    feedback.save_lines(case_id, [line("One", "will_work_on", "answers"), line("Two")], NOW)
    feedback.save_lines(case_id, [line("Two", "one_persons_view")], NOW)
    assert feedback.read(case_id)["items"] == [{"text": "Two", "class": "one_persons_view", "theme": None}]
    assert feedback.read(case_id)["step"] == "next_step"


def test_one_who_stops_comes_back_to_the_lines():
    case_id = keep()
    feedback.add_lines(case_id, ["One"], NOW)
    feedback.save_lines(case_id, [line("One", "good_to_hear")], NOW, goes_on=False)
    assert feedback.read(case_id)["step"] == "lines"


def test_to_change_a_line_later_does_not_begin_it_anew():
    case_id = keep()
    feedback.save_next_step(case_id, STEP, NOW)
    feedback.save_lines(case_id, [line("One")], NOW)
    assert feedback.read(case_id)["step"] == "done"


def test_one_who_skips_the_step_gets_the_kind_of_job_of_the_role_alone():
    case_id = keep(role="Senior Product Designer")
    feedback.save_next_step(case_id, {}, NOW)
    told = feedback.read(case_id)
    assert (told["action"], told["role_family"], told["step"]) == (None, "product designer", "done")


def test_a_kind_of_job_that_was_emptied_stays_empty():
    case_id = keep()
    feedback.save_next_step(case_id, {**STEP, "role_family": None}, NOW)
    assert feedback.read(case_id)["role_family"] is None


@pytest.mark.parametrize("action", [feedback.add_lines, feedback.save_lines, feedback.save_next_step])
def test_nothing_is_kept_for_a_case_that_is_not_there(action):
    with pytest.raises(CaseNotFound):
        action(99, [] if action is not feedback.save_next_step else {}, NOW)


def test_the_thank_you_names_the_point_and_the_step_and_asks_nothing():
    settings.change({"sign_off_name": "Mina"})
    case_id = keep()
    feedback.save_next_step(case_id, STEP, NOW)
    draft = feedback.thank_you(cases.get(case_id), feedback.read(case_id))
    assert draft["template_id"] == "feedback_received.plain"
    assert "Your point about my examples helped me most" in draft["body"]
    assert "My next step is to rewrite my examples." in draft["body"]
    assert (draft["gaps"], draft["asks"], draft["body"].startswith("Hi Ana,")) == ([], False, True)


def test_without_a_step_the_short_thank_you_stands_and_another_tone_shows_the_gap():
    case_id = keep()
    feedback.save_next_step(case_id, {**STEP, "action": None}, NOW)
    case, kept = cases.get(case_id), feedback.read(case_id)
    assert feedback.thank_you(case, kept)["tone"] == "brief"
    assert "next_step" in {gap["placeholder"] for gap in feedback.thank_you(case, kept, "warm")["missing"]}


def test_that_one_thanked_is_noted_once():
    case_id = keep()
    feedback.save_next_step(case_id, STEP, NOW)
    feedback.note_thanked(case_id, NOW)
    feedback.note_thanked(case_id, NOW.replace(hour=23))
    assert feedback.read(case_id)["thanked_at"] == "2026-11-24T10:00:00Z"


@pytest.mark.parametrize("delete", [cases.delete, feedback.delete])
def test_it_goes_with_its_case_or_alone_with_everything_in_it(delete):
    case_id, later = keep(), keep(received_at="2026-11-20T08:00:00Z")
    feedback.add_lines(case_id, ["One"], NOW)
    feedback.save_next_step(case_id, STEP, NOW)
    lessons.answer(later, case_id, "used", NOW)
    delete(case_id)
    assert [table.select().count() for table in (Feedback, FeedbackItem, LessonAnswer)] == [0, 0, 0]


def test_an_answer_stays_formal_when_a_part_without_its_greeting_comes_later():
    case_id = keep()
    for is_formal in (False, True, False):
        feedback.add_lines(case_id, ["One"], NOW, is_formal)
    assert feedback.read(case_id)["is_formal"] is True
