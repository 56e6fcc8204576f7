"""The rest of a reply: from the setting or the case's own hours, by the clock and the zone of the person."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.domain.progress import TextOut
from afterword.services import rest, settings

pytestmark = pytest.mark.usefixtures("app")

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 24, 15, tzinfo=BERLIN)
CAME_AT = "2026-11-24T13:40:00Z"


def reading(kind="rejection", **case):
    """Return a reading, with a case if something of it is given."""
    nothing = {
        "case_id": 1,
        "received_at": None,
        "rest_hours": None,
        "parked_until": None,
        "sent_answer": None,
    }
    return {"verdict": {"kind": kind}, "case": {**nothing, "text_out": None, **case} if case else None}


def plan(kind="rejection", received_at=CAME_AT, **case):
    """Return the rest that is added to a reading."""
    return rest.add_to(reading(kind, **case), received_at, NOW)["rest"]


def test_a_reply_rests_four_hours_from_when_the_mail_came():
    assert plan() == {
        "hours": 4,
        "own_hours": None,
        "parked_until": None,
        "zone": "resting",
        "ends_at": "2026-11-24T17:40:00Z",
        "good_from": "2026-11-25T08:00:00Z",
        "good_until": "2026-11-26T13:40:00Z",
        "fine_until": "2026-12-01T13:40:00Z",
        "announce_at": "2026-11-24T17:40:00Z",
        "as_of": "2026-11-24T14:00:00Z",
    }


def test_a_position_on_hold_rests_too():
    assert plan("hold") is not None


@pytest.mark.parametrize("kind", ["confirmation", "interview", "offer", "other"])
def test_nothing_rests_where_nothing_was_decided(kind):
    assert plan(kind) is None


def test_a_mail_without_its_time_has_no_rest():
    assert plan(received_at=None) is None


def test_the_settings_decide_and_the_case_before_them():
    settings.change({"rest_hours": 0})
    assert (plan()["hours"], plan()["zone"]) == (0, "good")
    own = plan(rest_hours=24)
    assert (own["hours"], own["own_hours"], own["ends_at"]) == (24, 24, "2026-11-25T13:40:00Z")


def test_no_hours_of_its_own_is_less_than_the_setting():
    assert plan(rest_hours=0)["hours"] == 0


def test_the_day_that_the_person_gave_goes_before_that_of_the_page():
    assert rest.add_to(reading(received_at=CAME_AT), "2026-11-01T08:00:00Z", NOW)["rest"]["zone"] == "resting"


def test_what_was_put_off_rests_until_then():
    put_off = plan(parked_until="2026-11-25T08:00:00Z")
    assert (put_off["ends_at"], put_off["parked_until"]) == ("2026-11-25T08:00:00Z",) * 2


def test_quiet_hours_are_the_persons_own():
    settings.change({"rest_hours": 10})
    assert plan()["announce_at"] == "2026-11-25T07:00:00Z"
    settings.change({"quiet_from": None})
    assert plan()["announce_at"] == "2026-11-24T23:40:00Z"


def test_whether_it_was_sent_is_asked_by_the_case():
    out = TextOut(datetime(2026, 11, 24, 13, tzinfo=UTC), asks=False)
    assert rest.add_to(reading(text_out=out), CAME_AT, NOW)["sent_question"] is True
    assert rest.add_to(reading(text_out=out, sent_answer="sent"), CAME_AT, NOW)["sent_question"] is False
    assert rest.add_to(reading(), CAME_AT, NOW)["sent_question"] is False


@pytest.mark.parametrize(
    ("facts", "rests"),
    [
        ({}, True),
        ({"state": "on_hold"}, True),
        ({"state": "closed_by_me"}, False),
        ({"state": "still_open"}, False),
        ({"is_decision": False}, False),
        ({"received_at": None}, False),
    ],
)
def test_a_case_rests_while_there_is_something_to_answer(facts, rests):
    case = {"is_decision": None, "state": "not_selected", "received_at": CAME_AT, **facts}
    assert (rest.of_case(case, NOW) is not None) is rests
