"""The later word of a case: planned by what happens, moved by the person, gone when the case ends."""

from datetime import timedelta

import pytest

from afterword.services import case_list, cases, events
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")

PROMISE = {"kind": "will_contact", "quote": None, "due_on": "2027-03-01"}


def happen(kind, case=None, days=0, **event):
    """Record an event some days from now, and return its case."""
    told = make_event(kind, **event)
    return events.record(case or make_case(), told, "chrome", make_key(), NOW + timedelta(days=days))[0][
        "case"
    ]


def planned(case):
    """Return the day and the reason of a case's later word."""
    return case["remind_on"], case["remind_reason"]


def test_a_question_is_awaited_for_twelve_days_from_when_it_was_sent():
    case = make_case()
    assert planned(happen("put_into_reply", case)) == ("2026-12-06", "question_unanswered")
    sent = happen("marked_as_sent", case, days=1, asks=False, text=None, template_id=None)
    assert planned(sent) == ("2026-12-07", "question_unanswered")


def test_a_button_of_the_pages_says_it_was_sent_too():
    case = happen("put_into_reply")
    events.add(case["case_id"], "marked_as_sent", "pages", make_key(), NOW + timedelta(days=3))
    assert planned(cases.get(case["case_id"])) == ("2026-12-09", "question_unanswered")


def test_thanks_alone_awaits_the_day_that_they_named():
    assert planned(happen("put_into_reply", asks=False)) == (None, None)
    assert planned(happen("copied", make_case(promise=PROMISE), asks=False)) == ("2027-03-01", "promise")


def test_a_position_on_hold_is_remembered_from_when_it_is_kept():
    kept, _ = cases.save(make_case(kind="hold"), "chrome", make_key(), NOW)
    assert planned(kept) == ("2027-01-05", "on_hold")
    agreed, _ = cases.save(make_case(kind="hold", promise=PROMISE), "chrome", make_key(), NOW)
    assert planned(agreed) == ("2027-03-01", "on_hold")


def test_a_mail_that_turns_out_to_be_on_hold_is_remembered_from_then_on():
    case, _ = cases.save(make_case(), "chrome", make_key(), NOW)
    later = NOW + timedelta(days=7)
    assert planned(cases.change(case["case_id"], {"kind": "hold"}, later)) == ("2027-01-12", "on_hold")
    assert planned(cases.change(case["case_id"], {"kind": "rejection"}, later)) == (None, None)


def test_a_text_that_was_not_sent_is_not_awaited():
    case = make_case()
    happen("put_into_reply", case)
    told = happen("not_sent", case, asks=False)
    assert (planned(told), told["sent_answer"], told["progress"]) == ((None, None), "not_sent", None)


def test_the_person_chooses_another_day_or_none():
    case = happen("put_into_reply")
    chosen = cases.change(case["case_id"], {"remind_on": "2026-12-20"}, NOW)
    assert planned(chosen) == ("2026-12-20", "question_unanswered")
    assert planned(cases.change(case["case_id"], {"remind_on": None}, NOW)) == (None, None)


def test_a_day_of_ones_own_needs_no_reason():
    case, _ = cases.save(make_case(), "chrome", make_key(), NOW)
    assert planned(cases.change(case["case_id"], {"remind_on": "2026-12-20"}, NOW)) == (
        "2026-12-20",
        "own_choice",
    )


def test_stopped_for_good_stays_so():
    case = make_case()
    happen("put_into_reply", case)
    happen("reminder_stopped", case, asks=False)
    assert planned(happen("put_into_reply", case)) == (None, "stopped")


@pytest.mark.parametrize("end", [{"state": "closed_by_me"}, {"state": "no_answer"}])
def test_an_ended_case_awaits_nothing(end):
    case = happen("put_into_reply")
    assert planned(cases.change(case["case_id"], end, NOW)) == (None, None)


def test_closing_removes_it():
    case = make_case()
    happen("put_into_reply", case)
    assert planned(happen("closed", case, asks=False)) == (None, None)


@pytest.mark.parametrize("template_id", ["to_referrer.plain", "to_referrer.brief"])
def test_a_question_to_whoever_introduced_the_person_is_not_awaited(template_id):
    assert planned(happen("copied", template_id=template_id)) == (None, None)


def reopen(case, days):
    """Close a case and open it again some days later."""
    happen("closed", case, days=days, asks=False)
    return happen("reopened", case, days=days, asks=False, template_id=None)


def test_a_question_is_awaited_again_in_a_case_that_is_open_again():
    case = make_case()
    happen("put_into_reply", case)
    happen("marked_as_sent", case, days=1, asks=False, text=None, template_id=None)
    assert planned(reopen(case, days=3)) == ("2026-12-07", "question_unanswered")
    assert planned(reopen(case, days=40)) == ("2026-12-07", "question_unanswered")


def test_a_position_on_hold_is_remembered_again_in_a_case_that_is_open_again():
    case = make_case(kind="hold")
    cases.save(case, "chrome", make_key(), NOW)
    assert planned(reopen(case, days=7)) == ("2027-01-12", "on_hold")
    named, _ = cases.save({**case, "promise": PROMISE}, "chrome", make_key(), NOW)
    assert planned(named) == ("2027-03-01", "on_hold")
    assert planned(reopen(case, days=7)) == ("2027-03-01", "on_hold")


def test_opening_again_plans_nothing_that_was_not_awaited_before():
    unsent = make_case()
    happen("put_into_reply", unsent)
    happen("not_sent", unsent, asks=False)
    stopped = make_case(kind="hold")
    happen("reminder_stopped", stopped, asks=False)
    no_decision = make_case(kind="hold", is_decision=False)
    happen("put_into_reply", make_case(), asks=False)
    for case in (make_case(), make_case(promise=PROMISE), unsent, no_decision):
        assert planned(reopen(case, days=1)) == (None, None)
    assert planned(reopen(stopped, days=1)) == (None, "stopped")


def test_a_promise_that_was_taken_away_is_not_remembered():
    case = make_case(promise=PROMISE)
    happen("put_into_reply", case, asks=False)
    told, _ = cases.save({**case, "promise": None, "erased": ["promise"]}, "chrome", make_key(), NOW)
    assert (told["promise"], planned(told)) == (None, (None, None))


def test_only_what_is_due_is_listed_the_longest_awaited_first():
    for day in ("2026-11-25", "2026-11-24", "2026-11-01"):
        cases.save(make_case(company=day, remind_on=day), "chrome", make_key(), NOW)
    cases.save(make_case(company="none"), "chrome", make_key(), NOW)
    due = case_list.list_due(NOW, most=20)
    assert [case["company"] for case in due] == ["2026-11-01", "2026-11-24"]
    assert len(case_list.list_due(NOW, most=1)) == 1


OWN_DAY = ("2026-12-20", "own_choice")


def keep_with_own_day(**known):
    """Keep a case with a day of the person's own, and return it."""
    return cases.save(make_case(remind_on="2026-12-20", **known), "chrome", make_key(), NOW)[0]


def test_a_day_of_ones_own_comes_back_with_a_case_that_is_opened_again():
    case = keep_with_own_day()
    for kind in ("closed", "reopened"):
        events.add(case["case_id"], kind, "pages", make_key(), NOW)
        told = planned(cases.get(case["case_id"]))
        assert told == ((None, None) if kind == "closed" else OWN_DAY)


def test_a_question_awaited_until_a_day_of_ones_own_is_awaited_until_then_again():
    case = happen("put_into_reply")
    cases.change(case["case_id"], {"remind_on": "2026-12-20"}, NOW)
    for kind in ("closed", "reopened"):
        events.add(case["case_id"], kind, "pages", make_key(), NOW)
    assert planned(cases.get(case["case_id"])) == ("2026-12-20", "question_unanswered")


@pytest.mark.parametrize(
    ("ends", "again"),
    [({"state": "closed_by_me"}, {"state": "not_selected"}), ({"is_decision": False}, {"is_decision": True})],
)
def test_a_day_of_ones_own_outlives_every_end_that_is_taken_back(ends, again):
    case = keep_with_own_day()
    assert planned(cases.change(case["case_id"], ends, NOW)) == (None, None)
    assert planned(cases.change(case["case_id"], again, NOW)) == OWN_DAY


def test_a_day_that_was_moved_on_taken_away_or_stopped_does_not_come_back():
    for last in ("put_into_reply", "reminder_stopped", None):
        case = keep_with_own_day()
        if last:
            happen(last, {"message_id": case["message_id"]})
        else:
            cases.change(case["case_id"], {"remind_on": None}, NOW)
        for kind in ("closed", "reopened"):
            events.add(case["case_id"], kind, "pages", make_key(), NOW)
        assert planned(cases.get(case["case_id"]))[0] in (None, "2026-12-06")


def test_a_question_put_in_after_the_end_has_a_day_of_its_own():
    case = keep_with_own_day()
    events.add(case["case_id"], "closed", "pages", make_key(), NOW)
    happen("put_into_reply", {"message_id": case["message_id"]})
    events.add(case["case_id"], "reopened", "pages", make_key(), NOW)
    assert planned(cases.get(case["case_id"])) == ("2026-12-06", "question_unanswered")
