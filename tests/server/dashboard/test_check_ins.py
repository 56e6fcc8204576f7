"""A short hello after feedback: offered after the thanks, planned, said, and at rest after two."""

from datetime import timedelta

import pytest

from afterword.services import cases, events, feedback
from tests.conftest import NOW
from tests.factories import make_event, make_key

OFFER = "A short hello later is often welcome."


@pytest.fixture
def thanked(keep):
    """A case in which the person thanked for feedback; its number."""
    case_id = keep()
    feedback.add_lines(case_id, ["Show more of your own work."], NOW)
    feedback.save_next_step(case_id, {"point": "my portfolio", "action": "rebuild it"}, NOW)
    feedback.note_thanked(case_id, NOW)
    return case_id


def plan(press, case_id, **typed):
    """Plan a hello with the form of the case's page."""
    return press(f"/cases/{case_id}/check-in", **{"moment": "five_weeks", "reason": "advice", **typed})


def planned(case_id):
    """Return the day and the reason of the case's later word."""
    case = cases.get(case_id)
    return case["remind_on"], case["remind_reason"]


def say(press, case_id):
    """Say that the hello was written."""
    return press(f"/cases/{case_id}/check-in/said", once=make_key())


def test_it_is_offered_once_they_are_thanked_and_not_before(read, press, keep, thanked):
    assert OFFER not in read(f"/cases/{keep()}").text("main")
    assert OFFER in read(f"/cases/{thanked}").text("main")
    assert OFFER in read(f"/cases/{thanked}/feedback").text("main")
    assert plan(press, thanked).location == f"/cases/{thanked}?done=check_in_planned#later"
    assert OFFER not in read(f"/cases/{thanked}").text("main")


def test_thanks_that_were_put_into_the_reply_are_thanks(read, keep):
    case_id = keep()
    event = make_event(template_id="feedback_received.plain", asks=False)
    events.record(None, event, "chrome", make_key(), NOW, case_id=case_id)
    assert OFFER in read(f"/cases/{case_id}").text("main")


def test_it_comes_up_on_its_day_with_a_text(read, press, thanked, clock):
    plan(press, thanked)
    assert planned(thanked) == ("2026-12-29", "check_in")
    page = read(f"/cases/{thanked}").text("main")
    assert (
        "A word may be welcome on 29 Dec 2026. You planned a short hello. Your reason: I used their advice."
        in page
    )
    assert "A word may be welcome" not in read("/").text("main")
    clock.jumped += timedelta(days=35)
    assert "Read a short text for it" in read("/").text("ul", **{"class": "due"})
    text = read(f"/cases/{thanked}/check-in").text("main")
    assert "I'm writing because I have used the advice you gave me" in text
    assert "Product designer role at Northlight Labs" in text


def test_once_it_is_said_a_later_one_is_offered_and_after_two_it_rests(read, press, thanked):
    plan(press, thanked)
    say(press, thanked)
    assert planned(thanked) == (None, None)
    page = read(f"/cases/{thanked}")
    assert "In about five weeks" not in page.text("main")
    assert "In three months" in page.text("main")
    plan(press, thanked, moment="three_months", reason="hello")
    assert "It brought back our conversation" in read(f"/cases/{thanked}/check-in").text("main")
    say(press, thanked)
    assert "You said hello twice. Let this rest: you did your part." in read(f"/cases/{thanked}").text("main")


def test_any_contact_moves_it(press, thanked, clock):
    plan(press, thanked)
    clock.jumped += timedelta(days=7)
    event = make_event(template_id="feedback_received.plain", asks=False)
    events.record(None, event, "chrome", make_key(), NOW + timedelta(days=7), case_id=thanked)
    assert planned(thanked) == ("2027-01-05", "check_in")


def test_it_outlives_the_end_of_the_case_and_can_be_stopped(read, press, thanked):
    plan(press, thanked)
    press(f"/cases/{thanked}/events", kind="closed", once=make_key())
    assert planned(thanked) == ("2026-12-29", "check_in")
    cases.change(thanked, {"role": "Designer", "state": "no_answer"}, NOW)
    assert planned(thanked) == ("2026-12-29", "check_in")
    press(f"/cases/{thanked}/reminder/stop", once=make_key())
    assert planned(thanked) == (None, "stopped")
    assert OFFER not in read(f"/cases/{thanked}").text("main")


def test_a_page_left_open_does_not_plan_what_was_stopped_since(press, thanked):
    plan(press, thanked)
    press(f"/cases/{thanked}/reminder/stop", once=make_key())
    assert plan(press, thanked).location == f"/cases/{thanked}#later"
    assert planned(thanked) == (None, "stopped")


def test_a_page_left_open_does_not_plan_past_the_rest_or_too_soon(press, thanked):
    plan(press, thanked)
    say(press, thanked)
    plan(press, thanked)
    assert planned(thanked) == (None, None)
    plan(press, thanked, moment="three_months")
    say(press, thanked)
    plan(press, thanked, moment="six_months")
    assert planned(thanked) == (None, None)


def test_what_is_planned_can_be_planned_otherwise(press, thanked):
    plan(press, thanked)
    plan(press, thanked, moment="three_months", reason="hello")
    assert planned(thanked) == ("2027-02-23", "check_in")


def test_one_hello_that_two_windows_tell_is_one(read, press, thanked):
    plan(press, thanked)
    say(press, thanked)
    assert say(press, thanked).location == f"/cases/{thanked}?done=said_hello"
    assert "In three months" in read(f"/cases/{thanked}").text("main")


def test_the_day_of_a_hello_that_is_said_does_not_come_back_with_the_case(press, thanked):
    press(f"/cases/{thanked}/events", kind="closed", once=make_key())
    plan(press, thanked)
    say(press, thanked)
    press(f"/cases/{thanked}/events", kind="reopened", once=make_key())
    assert planned(thanked) == (None, None)


@pytest.mark.parametrize("typed", [{"moment": "tomorrow"}, {"reason": "a favour"}])
def test_what_no_page_offers_is_refused(press, thanked, typed):
    assert plan(press, thanked, **typed).status_code == 400


def test_a_case_that_is_not_there_is_said_to_be(press, person):
    assert plan(press, 999).status_code == 404
    assert person.get("/cases/999/check-in").status_code == 404


def test_a_tone_that_the_text_does_not_know_is_not_there(person, thanked):
    assert person.get(f"/cases/{thanked}/check-in?tone=loud").status_code == 404
