"""The one next step in the pages: on its day on the first page, and with its case what became of it."""

from datetime import date, timedelta

import pytest

from afterword.dashboard.next_steps import tell
from afterword.services import feedback
from tests.conftest import NOW

TODAY = date(2026, 12, 8)


@pytest.fixture
def step(keep):
    """A case with a step planned for the day after tomorrow."""
    case_id = keep()
    feedback.add_lines(case_id, ["Your examples were long"], NOW)
    feedback.save_next_step(case_id, {"action": "rewrite my examples", "due_on": "2026-11-26"}, NOW)
    feedback.note_thanked(case_id, NOW)
    return case_id


def words(page):
    """Return the words of a page in one line."""
    return " ".join(page.text("main").split())


def test_it_stands_on_the_first_page_on_its_day_and_not_before(read, step, clock):
    assert "A step you chose" not in words(read("/"))
    clock.jumped += timedelta(days=2)
    page = read("/")
    [listed] = page.all("ul", **{"class": "due"})
    assert listed.text.startswith("Rewrite my examples")
    assert "After the answer of Northlight Labs. You chose today for it." in listed.text
    [link] = [each for each in page.inside(listed, "a") if each.text.startswith("Another day")]
    assert link.attributes["href"] == f"/cases/{step}#next-step"


@pytest.mark.parametrize(
    ("said", "told", "noted", "back"),
    [
        ("done", "Noted. It stays with the case.", "Done. You noted it on 26 Nov 2026.", "Not done yet"),
        ("let_go", "Let go. You can plan it again from the case.", "You let it go.", "Plan it again"),
    ],
)
def test_what_became_of_it_is_said_from_there_and_taken_back_with_the_case(
    read, press, step, clock, said, told, noted, back
):
    clock.jumped += timedelta(days=2)
    answer = press(f"/cases/{step}/next-step", answer=said, back="home")
    assert answer.location == f"/?done=step_{said}"
    page = read(answer.location)
    assert page.text("p", role="status") == told
    assert "A step you chose" not in words(page)

    case = read(f"/cases/{step}")
    assert noted in words(case)
    assert back in {button.text for button in case.all("button")}
    answer = press(f"/cases/{step}/next-step", answer="planned")
    assert answer.location == f"/cases/{step}?done=step_planned"
    assert "A step you chose" in words(read("/"))


def test_to_say_it_again_on_another_day_leaves_the_day_on_which_it_was_noted(press, step, clock):
    press(f"/cases/{step}/next-step", answer="done")
    clock.jumped += timedelta(days=3)
    assert press(f"/cases/{step}/next-step", answer="done").status_code == 303
    assert feedback.read(step)["action_answered_at"].startswith("2026-11-24")


def test_it_can_have_another_day(read, press, step):
    answer = press(f"/cases/{step}/next-step/day", due_on="2026-12-12")
    assert answer.location == f"/cases/{step}?done=step_day"
    assert "Planned for 12 Dec 2026." in words(read(answer.location))


@pytest.mark.parametrize("typed", ["", "soon", "0001-01-01x"])
def test_what_is_no_day_changes_nothing(press, step, typed):
    answer = press(f"/cases/{step}/next-step/day", due_on=typed)
    assert answer.location == f"/cases/{step}?done=no_day"
    assert feedback.read(step)["due_on"] == "2026-11-26"


def test_what_is_no_answer_is_refused(press, step, keep):
    assert press(f"/cases/{step}/next-step", answer="x").status_code == 400
    assert press(f"/cases/{keep()}/next-step", answer="done").status_code == 404


@pytest.mark.parametrize(
    ("due_on", "told"),
    [
        ("2026-12-09", "Planned for tomorrow."),
        ("2026-12-08", "You chose today for it."),
        ("2026-12-01", "You chose 1 Dec 2026 for it."),
        (None, "It has no day."),
    ],
)
def test_how_it_stands_is_said_without_haste(due_on, told):
    assert tell({"action": "x", "due_on": due_on, "action_answer": None}, TODAY) == told
