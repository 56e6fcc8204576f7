"""What the person answers and chooses along the way of a case."""

import pytest

from afterword.domain.answer import ANSWERS
from afterword.services import cases, events


def kinds(case_id):
    """Return what happened in a case."""
    return [event["kind"] for event in events.read_case(case_id)["events"]]


def leads_to(answer):
    """Return where a press led to, without the case's number."""
    assert answer.status_code == 303
    return answer.location.partition("?done=")[2]


@pytest.mark.parametrize(("typed", "kept"), [("0", 0), ("48", 48), ("", None)])
def test_a_case_rests_as_long_as_the_person_says(press, keep, typed, kept):
    case_id = keep(rest_hours=12)
    assert leads_to(press(f"/cases/{case_id}/rest", rest_hours=typed)) == "rest"
    assert (cases.get(case_id)["rest_hours"], kinds(case_id)) == (kept, ["kept"])


@pytest.mark.parametrize("typed", ["49", "-1", "long", "9" * 5000])
def test_hours_that_no_page_offers_are_refused(press, keep, typed):
    assert press(f"/cases/{keep()}/rest", rest_hours=typed).status_code == 400


def test_not_today_means_tomorrow_morning(press, keep):
    case_id = keep()
    assert leads_to(press(f"/cases/{case_id}/park")) == "parked_today"
    assert cases.get(case_id)["parked_until"] == "2026-11-25T09:00:00Z"
    assert kinds(case_id) == ["kept", "parked"]


@pytest.mark.parametrize(
    ("answer", "kept", "done"),
    [
        ("yes", "sent", "marked_as_sent"),
        ("no", "not_sent", "not_sent"),
        ("not_now", "not_now", "not_now"),
    ],
)
def test_whether_it_was_sent_is_asked_once(read, press, happen, clock, answer, kept, done):
    case_id = happen()
    assert "Was it sent?" not in read(f"/cases/{case_id}").text("main")
    clock.wait(600)
    assert "Was it sent?" in read(f"/cases/{case_id}").text("main")
    assert leads_to(press(f"/cases/{case_id}/sent", answer=answer)) == done
    assert cases.get(case_id)["sent_answer"] == kept
    assert "Was it sent?" not in read(f"/cases/{case_id}").text("main")


def test_after_not_now_it_can_still_be_marked(read, press, happen, clock):
    case_id = happen()
    clock.wait(600)
    assert "Mark as sent" not in read(f"/cases/{case_id}").text("main")
    press(f"/cases/{case_id}/sent", answer="not_now")
    assert "Mark as sent" in read(f"/cases/{case_id}").text("main")


def test_another_answer_is_refused(press, happen):
    assert press(f"/cases/{happen()}/sent", answer="maybe").status_code == 400


def test_who_introduced_the_person_is_told_once(read, press, keep):
    case_id = keep(referral="Jo Lindqvist")
    assert leads_to(press(f"/cases/{case_id}/referrer")) == "referrer_told"
    page = read(f"/cases/{case_id}")
    assert "First a word to" not in page.text("main")
    assert "Jo Lindqvist. You told them." in page.text("dl")


def test_another_day_is_kept(press, happen):
    case_id = happen()
    assert leads_to(press(f"/cases/{case_id}/reminder", remind_on="2026-12-20")) == "another_day"
    assert cases.get(case_id)["remind_on"] == "2026-12-20"


@pytest.mark.parametrize("typed", ["", "soon"])
def test_what_is_no_day_changes_nothing(press, happen, typed):
    case_id = happen()
    assert leads_to(press(f"/cases/{case_id}/reminder", remind_on=typed)) == "no_day"
    assert cases.get(case_id)["remind_on"] == "2026-12-06"


def test_a_reminder_is_stopped_for_good(press, happen):
    case_id = happen()
    assert leads_to(press(f"/cases/{case_id}/reminder/stop")) == "reminder_stopped"
    case = cases.get(case_id)
    assert (case["remind_on"], case["remind_reason"]) == (None, "stopped")


@pytest.mark.parametrize("path", ["rest", "park", "sent", "referrer", "reminder/stop", "no-answer"])
def test_a_case_that_is_not_there_is_said_to_be(press, path):
    assert press(f"/cases/5/{path}", answer="yes").status_code == 404


@pytest.mark.parametrize("kind", ANSWERS)
def test_an_answer_that_came_is_told_and_taken_back(read, press, happen, kind):
    case_id = happen()
    assert "Did an answer come?" in read(f"/cases/{case_id}").text("main")
    assert leads_to(press(f"/cases/{case_id}/answer", kind=kind)) == kind
    assert (cases.get(case_id)["progress"], cases.get(case_id)["remind_on"]) == (kind, None)
    told = read(f"/cases/{case_id}").text("main")
    assert "Did an answer come?" not in told
    assert "Take it back" in told
    assert leads_to(press(f"/cases/{case_id}/answer", kind="answer_taken_back")) == "answer_taken_back"
    assert (cases.get(case_id)["progress"], cases.get(case_id)["remind_on"]) == ("asked", "2026-12-06")


def test_no_answer_is_asked_for_where_nothing_was_asked(read, keep):
    assert "Did an answer come?" not in read(f"/cases/{keep()}").text("main")


def test_an_answer_of_no_kind_is_refused(press, happen):
    assert press(f"/cases/{happen()}/answer", kind="closed").status_code == 400


def test_an_answer_leads_to_the_inbox_until_something_is_kept_there(read, press, happen):
    case_id = happen()
    press(f"/cases/{case_id}/answer", kind="answered")
    assert "Keep their points" in read(f"/cases/{case_id}").text("main")
    press(f"/cases/{case_id}/feedback/answer", answer="Lead with the result.")
    page = read(f"/cases/{case_id}").text("main")
    assert "Keep their points" not in page
    assert "Their answer waits where you stopped." in page
    assert kinds(case_id).count("answered") == 1


def test_that_a_reply_counts_as_sent_because_they_answered_is_said_and_can_be_corrected(read, press, happen):
    case_id = happen(asks=True)
    assert "So your reply counts as sent." not in read(f"/cases/{case_id}").text("main")
    press(f"/cases/{case_id}/answer", kind="answered")
    page = read(f"/cases/{case_id}").text("section", **{"aria-labelledby": "events"})
    assert "They answered" in page
    assert "So your reply counts as sent." in page
    assert leads_to(press(f"/cases/{case_id}/sent", answer="no")) == "not_sent"
    corrected = read(f"/cases/{case_id}").text("main")
    assert "So your reply counts as sent." not in corrected
    assert "Mark as sent" in corrected
    assert (cases.get(case_id)["sent_answer"], cases.get(case_id)["progress"]) == ("not_sent", "answered")


def test_what_the_person_marked_as_sent_themselves_needs_no_word(read, press, happen):
    case_id = happen(asks=True)
    press(f"/cases/{case_id}/sent", answer="yes")
    press(f"/cases/{case_id}/answer", kind="answered")
    assert "counts as sent" not in read(f"/cases/{case_id}").text("main")
