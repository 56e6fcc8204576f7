"""The one next step: it comes up on its day, and what became of it can be said and taken back."""

from datetime import date

import pytest

from afterword.domain.errors import CaseNotFound
from afterword.services import cases, feedback, lessons, next_steps
from tests.conftest import NOW
from tests.factories import make_case, make_key

pytestmark = pytest.mark.usefixtures("app")

ITS_DAY = date(2026, 12, 8)
STEP = {"action": "rewrite my examples", "due_on": "2026-12-08", "role_family": "designer"}


def keep(**known):
    """Keep a case, and return its number."""
    return cases.save(make_case(**known), "chrome", make_key(), NOW)[0]["case_id"]


def plan(is_done=True, **changed):
    """Keep a case with a next step, and return its number."""
    case_id = keep()
    feedback.save_next_step(case_id, {**STEP, **changed}, NOW, is_done=is_done)
    return case_id


def due(today=ITS_DAY):
    """Return the numbers of the cases whose step comes up."""
    return [step["case_id"] for step in next_steps.list_due(today, 5)]


def test_a_step_comes_up_on_its_day_and_not_before():
    case_id = plan()
    assert due(date(2026, 12, 7)) == []
    assert (due(), due(date(2027, 1, 1))) == ([case_id], [case_id])


def test_the_longest_planned_comes_first_and_no_more_than_are_asked_for():
    later, sooner = plan(), plan(due_on="2026-12-01")
    assert due() == [sooner, later]
    assert [step["case_id"] for step in next_steps.list_due(ITS_DAY, 1)] == [sooner]


@pytest.mark.parametrize("changed", [{"due_on": None}, {"action": None}, {"is_done": False}])
def test_what_has_no_day_no_words_or_was_not_finished_does_not_come_up(changed):
    plan(**changed)
    assert due() == []


@pytest.mark.parametrize("said", ["done", "let_go"])
def test_what_became_of_it_is_noted_and_can_be_taken_back(said):
    case_id = plan()
    next_steps.answer(case_id, said, NOW)
    kept = feedback.read(case_id)
    assert (due(), kept["action_answer"], kept["action_answered_at"]) == ([], said, "2026-11-24T10:00:00Z")
    next_steps.answer(case_id, None, NOW)
    kept = feedback.read(case_id)
    assert (due(), kept["action_answer"], kept["action_answered_at"]) == ([case_id], None, None)


def test_on_another_day_it_comes_up_then():
    case_id = plan()
    next_steps.choose_day(case_id, "2026-12-10")
    assert (due(), due(date(2026, 12, 10))) == ([], [case_id])


@pytest.mark.parametrize(
    ("changed", "said"), [({"action": "ask a friend"}, None), ({"due_on": "2027-01-02"}, None), ({}, "done")]
)
def test_another_step_or_day_is_planned_anew_and_the_same_one_is_not(changed, said):
    case_id = plan()
    next_steps.answer(case_id, "done", NOW)
    feedback.save_next_step(case_id, {**STEP, **changed}, NOW)
    assert feedback.read(case_id)["action_answer"] == said


def test_of_a_step_that_nobody_chose_nothing_can_be_said():
    for case_id in (keep(), plan(action=None), 999):
        with pytest.raises(CaseNotFound):
            next_steps.answer(case_id, "done", NOW)
        with pytest.raises(CaseNotFound):
            next_steps.choose_day(case_id, "2026-12-10")


def test_it_is_gone_with_its_case():
    cases.delete(plan())
    assert due() == []


def test_the_thank_you_names_only_a_step_that_is_still_ahead():
    case_id = plan(point="my examples")
    next_steps.answer(case_id, "let_go", NOW)
    kept = feedback.read(case_id)
    assert "rewrite my examples" not in feedback.thank_you(cases.get(case_id), kept)["body"]


@pytest.mark.parametrize(("said", "taught"), [("done", ["rewrite my examples"]), ("let_go", [])])
def test_a_step_that_was_let_go_is_no_lesson(said, taught):
    case_id = plan()
    next_steps.answer(case_id, said, NOW)
    later = make_case(stage="interviewed", role="Designer", kind=None)
    told, _ = cases.save(later, "chrome", make_key(), NOW)
    assert [lesson["action"] for lesson in lessons.for_case(told)] == taught
