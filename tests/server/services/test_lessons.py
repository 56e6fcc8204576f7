"""Lessons: they come back in a later case of the same kind of job, once it has come far enough."""

import pytest

from afterword.domain.errors import CaseNotFound
from afterword.services import cases, feedback, lessons
from tests.conftest import NOW
from tests.factories import make_case, make_key

pytestmark = pytest.mark.usefixtures("app")

LATER = "2026-11-22T08:00:00Z"


def keep(**known):
    """Keep a case and return its number."""
    return cases.save(make_case(**known), "chrome", make_key(), NOW)[0]["case_id"]


def learn(action="Rewrite my examples", family="designer", points=(), **known):
    """Keep a case whose answer taught something, and return its number."""
    case_id = keep(**known)
    lines = [{"text": text, "item_class": "will_work_on", "theme": None} for text in points]
    lines.append({"text": "Unfair", "item_class": "one_persons_view", "theme": None})
    feedback.save_lines(case_id, lines, NOW)
    feedback.save_next_step(case_id, {"action": action, "role_family": family, "due_on": "2026-12-08"}, NOW)
    return case_id


def shown(case_id):
    """Return from which cases lessons stand on the page of a case."""
    return [lesson["case_id"] for lesson in lessons.for_case(cases.get(case_id))]


def test_a_lesson_tells_what_to_work_on_from_which_case_and_when():
    earlier = learn(points=["Long answers"], company="Northlight Labs")
    [lesson] = lessons.for_case(cases.get(keep(received_at=LATER, role="UX designer")))
    assert lesson["case_id"] == earlier
    assert (lesson["action"], lesson["due_on"], lesson["points"]) == (
        "Rewrite my examples",
        "2026-12-08",
        ["Long answers"],
    )
    assert (lesson["company"], lesson["updated_at"]) == ("Northlight Labs", "2026-11-24T10:00:00Z")


@pytest.mark.parametrize("stage", ["applied", "screened", "task", None])
def test_it_waits_until_the_interview(stage):
    learn()
    assert shown(keep(received_at=LATER, stage=stage)) == []


def test_another_kind_of_job_does_not_show_it():
    learn()
    assert shown(keep(received_at=LATER, role="Data analyst")) == []


def test_a_case_without_a_role_goes_by_the_kind_of_job_of_its_own_answer():
    earlier, later = learn(), keep(received_at=LATER, role=None)
    assert shown(later) == []
    feedback.save_next_step(later, {"role_family": "Designer"}, NOW)
    assert shown(later) == [earlier]


def test_an_earlier_case_learns_nothing_from_a_later_one_unless_it_is_open():
    learned = learn(received_at=LATER)
    before = keep(received_at="2026-11-01T08:00:00Z")
    assert shown(before) == []
    cases.change(before, {"state": "still_open"}, NOW)
    assert shown(before) == [learned]


def test_a_case_shows_no_lesson_of_its_own():
    assert shown(learn()) == []


def test_an_answer_with_nothing_to_work_on_teaches_nothing():
    learn(action=None)
    assert shown(keep(received_at=LATER)) == []


def test_points_alone_are_a_lesson():
    earlier = learn(action=None, points=["Long answers"])
    assert shown(keep(received_at=LATER)) == [earlier]


def test_without_a_kind_of_job_it_does_not_come_back():
    learn(family=None)
    assert shown(keep(received_at=LATER)) == []


def test_what_was_used_stays_and_says_so_and_what_does_not_fit_goes_from_this_case_alone():
    earlier, later, another = learn(), keep(received_at=LATER), keep(received_at=LATER)
    lessons.answer(later, earlier, "used", NOW)
    assert [lesson["answer"] for lesson in lessons.for_case(cases.get(later))] == ["used"]
    lessons.answer(later, earlier, "not_here", NOW)
    assert (shown(later), shown(another)) == ([], [earlier])


def test_the_latest_three_are_shown():
    learned = [learn() for _ in range(5)]
    assert shown(keep(received_at=LATER)) == learned[:1:-1]


def test_what_is_no_decision_shows_none():
    learn()
    assert shown(keep(received_at=LATER, is_decision=False)) == []


def test_a_lesson_of_a_case_that_is_gone_cannot_be_answered():
    later = keep()
    with pytest.raises(CaseNotFound):
        lessons.answer(later, 99, "used", NOW)
