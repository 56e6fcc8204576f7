"""Several decisions at once: offered while open, parked once, looked at kindest first, closed quietly."""

from datetime import timedelta

import pytest

from afterword.services import cases, events, settings, together
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")

TODAY = "2026-11-24T08:00:00Z"
TOMORROW = NOW + timedelta(days=1)


def keep(received_at=TODAY, **known):
    """Keep a decision that came today."""
    return cases.save(make_case(received_at=received_at, **known), "chrome", make_key(), NOW)[0]["case_id"]


def keep_three():
    """Keep three decisions."""
    return [keep(), keep(), keep()]


def offered(now=NOW):
    """Return the cases of the offer."""
    offer = together.offer(now)
    return sorted(offer.case_ids) if offer else []


def kinds(case_id):
    """Return what happened in a case."""
    return [event["kind"] for event in events.read_case(case_id)["events"]]


def test_three_open_decisions_are_offered_and_two_are_not():
    first = [keep(), keep(kind="hold")]
    assert offered() == []
    third = keep()
    assert offered() == [*first, third]
    assert together.offer(NOW).until is None


@pytest.mark.parametrize("kind", ["put_into_reply", "copied", "marked_as_sent", "closed"])
def test_what_is_answered_or_closed_is_not_among_them(kind):
    keep(), keep()
    events.record(make_case(received_at=TODAY), make_event(kind), "chrome", make_key(), NOW)
    assert offered() == []


def test_who_wrote_to_whoever_introduced_them_only_has_still_to_answer():
    ids = [keep(), keep()]
    event = make_event("copied", template_id="to_referrer.plain")
    told, _ = events.record(make_case(received_at=TODAY), event, "chrome", make_key(), NOW)
    assert offered() == [*ids, told["case"]["case_id"]]


@pytest.mark.parametrize("known", [{"is_decision": False}, {"kind": "interview"}, {"state": "no_answer"}])
def test_what_is_no_open_decision_is_not_among_them(known):
    keep(), keep()
    keep(**known)
    assert offered() == []


def test_what_came_long_ago_is_not_brought_up():
    for _ in range(3):
        keep(received_at="2026-11-01T08:00:00Z")
    assert offered() == []


def test_parking_puts_them_off_and_is_told_once_in_each():
    ids = keep_three()
    for _ in range(2):
        together.park(TOMORROW, NOW)
    assert together.offer(NOW).until == "2026-11-25T10:00:00Z"
    assert [cases.get(case_id)["parked_until"] for case_id in ids] == ["2026-11-25T10:00:00Z"] * 3
    assert [kinds(case_id) for case_id in ids] == [["kept", "parked"]] * 3


def test_at_the_chosen_time_they_are_there_again():
    ids = keep_three()
    together.park(TOMORROW, NOW)
    offer = together.offer(TOMORROW)
    assert (sorted(offer.case_ids), offer.until, offer.was_parked) == (ids, None, True)


def test_at_a_time_weeks_off_they_are_there_again():
    ids = keep_three()
    far = NOW + timedelta(days=30)
    together.park(far, NOW)
    assert offered(far) == ids
    assert offered(far + timedelta(days=15)) == []


def test_not_now_leaves_these_alone_and_not_later_ones():
    keep_three()
    together.leave_alone(NOW)
    assert offered() == []
    later = [keep(), keep()]
    assert offered() == []
    later.append(keep())
    assert offered() == later


def test_leaving_others_alone_keeps_the_earlier_ones_left_alone():
    keep_three()
    together.leave_alone(NOW)
    keep_three()
    together.leave_alone(NOW)
    assert offered() == []


def test_not_now_is_no_setting_that_anybody_asks_for():
    keep_three()
    together.leave_alone(NOW)
    assert "together_not_now" not in settings.read()


def test_parking_nothing_changes_nothing():
    case_id = keep()
    together.park(TOMORROW, NOW)
    assert (cases.get(case_id)["parked_until"], kinds(case_id)) == (None, ["kept"])


def test_the_kindest_comes_first_and_then_the_oldest():
    no_reply = keep(sender_kind="no_reply", received_at="2026-11-23T08:00:00Z")
    team = keep(sender_kind="team_mailbox")
    later, earlier = keep(), keep(received_at="2026-11-24T07:00:00Z")
    listed = [case["case_id"] for case in together.list_cases(NOW)]
    assert listed == [earlier, later, team, no_reply]


def test_a_list_that_was_begun_stays_when_one_is_closed():
    ids = keep_three()
    together.close(ids[:1], "pages", make_key(), NOW)
    assert together.list_cases(NOW) == []
    assert [case["case_id"] for case in together.list_cases(NOW, ids)] == ids[1:]


def test_only_open_decisions_are_listed_or_closed():
    ids = keep_three()
    other = keep(kind="interview")
    assert [case["case_id"] for case in together.list_cases(NOW, [other, 99, ids[0]])] == ids[:1]
    together.close([other, 99], "pages", make_key(), NOW)
    assert kinds(other) == ["kept"]


def test_closing_twice_is_told_once():
    ids = keep_three()
    key = make_key()
    for _ in range(2):
        together.close(ids, "pages", key, NOW)
    assert [kinds(case_id) for case_id in ids] == [["kept", "closed"]] * 3
    assert cases.get(ids[0])["state"] == "closed_by_me"
