"""Silence after an interview, and a position on hold: the days that come up by themselves."""

from datetime import timedelta

import pytest

from afterword.services import case_list, cases, due_text, events
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")

FIRST = ("2026-11-26", "no_word")
NUDGE = {"template_id": "first_nudge.plain"}
LAST_NOTE = {"template_id": "last_nudge.plain", "asks": False}
ON_HOLD = {"template_id": "on_hold.plain"}


def make_open(**known):
    """Return an interviewed case that is still open, with their last word of 12 November."""
    return make_case(**{"kind": "interview", **known})


def keep(**known):
    """Keep an open case, and return it."""
    return cases.save(make_open(**known), "chrome", make_key(), NOW)[0]


def happen(kind, case, days=0, **event):
    """Record an event some days from now, and return its case."""
    when = NOW + timedelta(days=days)
    return events.record(case, make_event(kind, **event), "chrome", make_key(), when)[0]["case"]


def tell(case, kind):
    """Tell something with a button of the companion's pages, and return the case."""
    events.add(case["case_id"], kind, "pages", make_key(), NOW)
    return cases.get(case["case_id"])


def planned(case):
    """Return the day and the reason of a case's later word."""
    return case["remind_on"], case["remind_reason"]


def due(days):
    """Return the companies of what is due some days from now."""
    return [case["company"] for case in case_list.list_due(NOW + timedelta(days=days), most=5)]


def test_ten_working_days_after_their_last_word_a_first_question_comes_up():
    assert planned(keep()) == FIRST
    assert (due(1), due(2)) == ([], ["Northlight Labs"])


def test_the_text_for_it_is_put_forward_on_its_day():
    case = keep()
    assert due_text.situation_of(case, NOW.date()) is None
    assert due_text.situation_of(case, (NOW + timedelta(days=2)).date()) == "T14a"


@pytest.mark.parametrize(
    ("known", "day"),
    [
        ({"talked_on": "2026-11-19"}, "2026-12-03"),
        ({"talked_on": "2026-10-01"}, "2026-11-26"),
        ({"received_at": None, "talked_on": "2026-11-13"}, "2026-11-27"),
        ({"received_at": None}, "2026-12-08"),
        ({"promise": {"kind": "will_contact", "quote": None, "due_on": "2026-11-27"}}, "2026-12-04"),
    ],
)
def test_the_day_follows_from_the_last_talk_the_mail_or_the_day_they_named(known, day):
    assert planned(keep(**known)) == (day, "no_word")


@pytest.mark.parametrize(
    "known", [{"stage": "applied"}, {"stage": None}, {"kind": "rejection"}, {"is_decision": False}]
)
def test_other_cases_wait_for_no_word(known):
    assert planned(keep(**known)) == (None, None)


def test_a_day_they_named_later_moves_it_and_one_that_is_taken_away_moves_it_back():
    case = keep()
    promise = {"kind": "will_contact", "quote": None, "due_on": "2026-12-01"}
    assert planned(cases.change(case["case_id"], {"promise": promise}, NOW)) == ("2026-12-08", "no_word")
    assert planned(cases.change(case["case_id"], {"promise": None}, NOW)) == FIRST


def test_a_chosen_day_outlives_a_correction():
    case = keep()
    cases.change(case["case_id"], {"remind_on": "2026-12-20"}, NOW)
    corrected = cases.change(case["case_id"], {"talked_on": "2026-11-19"}, NOW)
    assert planned(corrected) == ("2026-12-20", "no_word")


def test_a_no_that_comes_ends_the_wait():
    case = keep()
    assert planned(cases.change(case["case_id"], {"kind": "rejection"}, NOW)) == (None, None)


def test_after_the_first_question_the_last_note_comes_up_and_after_that_nothing():
    case = make_open()
    first = happen("put_into_reply", case, **NUDGE)
    assert (planned(first), first["progress"]) == (("2026-12-03", "nudged"), "nudged")
    last = happen("put_into_reply", case, days=9, **LAST_NOTE)
    assert (planned(last), last["progress"]) == ((None, None), "last_note")
    corrected = cases.change(last["case_id"], {"talked_on": "2026-11-19"}, NOW + timedelta(days=10))
    assert planned(corrected) == (None, None)


def test_the_last_note_is_put_forward_on_its_day():
    case = happen("put_into_reply", make_open(), **NUDGE)
    assert due_text.situation_of(case, (NOW + timedelta(days=9)).date()) == "T14b"


def test_a_first_question_that_was_not_sent_comes_up_again():
    case = happen("put_into_reply", make_open(), **NUDGE)
    assert planned(tell(case, "not_sent")) == FIRST


def test_an_answer_ends_the_wait_and_taken_back_lets_it_go_on():
    case = keep()
    assert planned(tell(case, "answered")) == (None, None)
    assert planned(tell(case, "answer_taken_back")) == FIRST


def test_stopped_for_good_can_be_begun_again_with_a_day():
    case = keep()
    assert planned(tell(case, "reminder_stopped")) == (None, "stopped")
    cases.change(case["case_id"], {"role": "Designer", "talked_on": "2026-11-20"}, NOW)
    assert planned(cases.get(case["case_id"])) == (None, "stopped")
    begun = cases.change(case["case_id"], {"remind_on": "2026-12-20"}, NOW)
    assert planned(begun) == ("2026-12-20", "no_word")


def test_an_end_without_an_answer_is_undone_by_opening_it_again():
    case = keep()
    ended = cases.change(case["case_id"], {"state": "no_answer"}, NOW)
    assert (ended["state"], planned(ended)) == ("no_answer", (None, None))
    again = tell(case, "reopened")
    assert (again["state"], planned(again)) == ("still_open", FIRST)


def test_what_is_put_off_comes_up_the_next_morning():
    case = keep(remind_on="2026-11-24")
    cases.change(case["case_id"], {"parked_until": "2026-11-25T09:00:00Z"}, NOW)
    assert (due(0), due(1)) == ([], ["Northlight Labs"])


@pytest.mark.parametrize(
    ("words", "day"), [("the middle of January", "2027-01-15"), ("some time later", "2027-01-05")]
)
def test_on_hold_the_day_in_the_text_is_the_day_it_comes_up(words, day):
    case = make_case(kind="hold")
    assert planned(happen("put_into_reply", case, check_in_on=words, **ON_HOLD)) == (day, "on_hold")
    sent = happen("marked_as_sent", case, days=1, asks=False, text=None, template_id=None)
    assert planned(sent) == (day if day != "2027-01-05" else "2027-01-06", "on_hold")


def test_the_words_for_a_check_in_are_kept_nowhere_but_in_the_text():
    case = happen("put_into_reply", make_case(kind="hold"), check_in_on="2 May", **ON_HOLD)
    assert "check_in_on" not in events.read_case(case["case_id"])["events"][-1]


def test_on_hold_a_text_leaves_the_day_that_the_person_chose():
    case = make_case(kind="hold")
    number = cases.save(case, "chrome", make_key(), NOW)[0]["case_id"]
    cases.change(number, {"remind_on": "2027-03-03"}, NOW)
    assert planned(happen("put_into_reply", case, **ON_HOLD)) == ("2027-03-03", "on_hold")
