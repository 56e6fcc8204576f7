"""What a case's page says beside the facts: when to write, how far one has come, and the later word."""

from datetime import timedelta

import pytest

from afterword.services import events, settings
from tests.conftest import NOW
from tests.factories import make_event, make_key


def words(page, heading):
    """Return the text of the section under a heading, without the heading."""
    [section] = page.all("section", **{"aria-labelledby": heading})
    return section.text


def has(page, heading):
    """Tell whether there is such a section."""
    return bool(page.all("section", **{"aria-labelledby": heading}))


def came(hours):
    """Return the moment of a mail that came some hours ago."""
    return (NOW - timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%SZ")


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        (1, "Resting until 13:00. Drafts are saved. Good time: tomorrow morning."),
        (1, "Good time: tomorrow morning. Still fine until next Tuesday."),
        (5, "This is a good time to write. Still fine until next Tuesday."),
        (24 * 4, "Still a fine time to write, until Friday."),
        (24 * 9, "It is a while ago. A short word is still welcome."),
    ],
)
def test_the_rest_is_told_in_words(read, keep, hours, told):
    assert told in words(read(f"/cases/{keep(received_at=came(hours))}"), "rest")


@pytest.mark.parametrize(
    ("hours", "zones", "now"),
    [
        (
            1,
            ["Resting until 13:00", "Good time tomorrow morning", "Still fine until next Tuesday"],
            "Resting",
        ),
        (5, ["Resting", "Good time now", "Still fine until next Tuesday"], "Good time"),
        (24 * 4, ["Resting", "Good time", "Still fine until Friday"], "Still fine"),
    ],
)
def test_the_bar_has_three_zones_and_says_which_is_now(read, keep, hours, zones, now):
    page = read(f"/cases/{keep(received_at=came(hours))}")
    [bar] = page.all("ol", **{"class": "window"})
    assert [zone.text for zone in page.inside(bar, "li")] == zones
    [current] = [zone for zone in page.inside(bar, "li") if "aria-current" in zone.attributes]
    assert current.text.startswith(now)


def test_long_after_there_is_no_bar(read, keep):
    assert not read(f"/cases/{keep(received_at=came(24 * 9))}").all("ol", **{"class": "window"})


@pytest.mark.parametrize("known", [{"received_at": None}, {"is_decision": False}, {"kind": "interview"}])
def test_nothing_rests_where_there_is_nothing_to_answer(read, keep, known):
    assert not has(read(f"/cases/{keep(**known)}"), "rest")


def test_where_the_address_reads_no_replies_nothing_is_owed_and_no_time_is_named(read, keep):
    page = read(f"/cases/{keep(received_at=came(1), sender_kind='no_reply')}")
    assert not has(page, "rest")
    assert "You owe nothing." in page.text("main")
    assert "You owe nothing." not in read(f"/cases/{keep(received_at=came(1))}").text("main")


def test_once_the_reply_is_in_nothing_rests(read, happen):
    assert not has(read(f"/cases/{happen(received_at=came(1))}"), "rest")


def test_the_hours_of_this_case_are_shown(read, keep):
    settings.change({"rest_hours": 2})
    page = read(f"/cases/{keep(received_at=came(1), rest_hours=7)}")
    assert page.typed()["rest_hours"] == "7"
    assert "Resting until 16:00" in words(page, "rest")


@pytest.mark.parametrize(
    ("kinds", "asks", "told"),
    [
        (["put_into_reply"], False, "Your thanks are in the mail you write."),
        (["put_into_reply"], True, "Your thanks and one question are in the mail you write."),
        (["put_into_reply", "marked_as_sent"], False, "You thanked them. That door is in good order."),
        (["put_into_reply", "marked_as_sent"], True, "You thanked them and asked one question."),
    ],
)
def test_progress_is_told_in_words(read, tell, kinds, asks, told):
    assert told in read(f"/cases/{tell(kinds, asks=asks)}").text("main")


def test_silence_is_told_kindly(read, press, tell):
    case_id = tell(["put_into_reply", "marked_as_sent"], asks=True)
    assert press(f"/cases/{case_id}/no-answer").status_code == 303
    page = read(f"/cases/{case_id}")
    assert "No answer. Many companies do not allow it. You did the professional part." in page.text("main")
    assert not has(page, "later")


def test_a_later_word_has_its_day_and_its_reason(read, tell):
    page = read(f"/cases/{tell(['put_into_reply'], asks=True)}")
    told = words(page, "later")
    assert "A word may be welcome next Sunday." in told
    assert "If no answer came, one short reminder is fine. Silence is fine too." in told
    assert "No answer came" not in words(page, "later")


def test_a_later_word_that_is_due_can_end_in_silence(read, tell, clock):
    case_id = tell(["put_into_reply"], asks=True)
    clock.jumped += timedelta(days=12)
    told = words(read(f"/cases/{case_id}"), "later")
    assert "A word may be welcome by now." in told
    assert "No answer came" in told


def test_a_case_without_a_later_word_says_nothing_of_it(read, keep):
    assert not has(read(f"/cases/{keep()}"), "later")


@pytest.mark.parametrize(
    ("known", "is_asked"),
    [
        ({"referral": "Jo Lindqvist"}, True),
        ({"referral": None}, False),
        ({"referral": "Jo Lindqvist", "is_decision": False}, False),
        ({"referral": "Jo Lindqvist", "state": "closed_by_me"}, False),
    ],
)
def test_who_introduced_the_person_comes_first(read, keep, known, is_asked):
    assert ("First a word to Jo Lindqvist" in read(f"/cases/{keep(**known)}").text("main")) is is_asked


OPEN = {"kind": "interview", "stage": "interviewed"}


def nudge(keep, template_id, **event):
    """Keep an open case in which a question after a silence went out, and return its number."""
    case_id = keep(**OPEN)
    told = make_event(template_id=template_id, **event)
    events.record(None, told, "chrome", make_key(), NOW, case_id=case_id)
    return case_id


def test_silence_after_an_interview_has_its_day_and_can_end(read, press, keep, clock):
    case_id = keep(**OPEN)
    assert "A word may be welcome on Thursday. If no word came since you talked," in words(
        read(f"/cases/{case_id}"), "later"
    )
    clock.jumped += timedelta(days=2)
    assert "No answer came" in words(read(f"/cases/{case_id}"), "later")
    press(f"/cases/{case_id}/no-answer")
    page = read(f"/cases/{case_id}")
    assert not has(page, "later")
    assert "Open it again" in page.text("main")


def test_after_the_first_question_the_page_says_so_and_names_the_day_of_the_last(read, keep):
    page = read(f"/cases/{nudge(keep, 'first_nudge.plain')}")
    assert "Your question on timing is in the mail you write." in page.text("main")
    assert "A word may be welcome next Thursday. You asked once how it stands." in words(page, "later")


def test_after_the_last_note_the_case_can_rest(read, keep, clock):
    case_id = nudge(keep, "last_nudge.plain", asks=False)
    assert "If no answer comes, you can let the case rest." in read(f"/cases/{case_id}").text("main")
    clock.wait(600)
    assert "If no answer comes" not in read(f"/cases/{case_id}").text("main")


def test_a_later_word_that_was_stopped_can_be_begun_again(read, press, tell):
    case_id = tell(["put_into_reply"], asks=True)
    press(f"/cases/{case_id}/reminder/stop", once=make_key())
    assert "A day that you choose begins it again." in words(read(f"/cases/{case_id}"), "later")
    press(f"/cases/{case_id}/reminder", remind_on="2026-12-20")
    assert "A word may be welcome" in words(read(f"/cases/{case_id}"), "later")
