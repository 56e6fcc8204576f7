"""The text goes to the person whose mail it answers, or nowhere."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from e2e.pages.gmail_page import GmailPage
from e2e.stand_ins.switches import Switches
from e2e.stories import lines_of, put_thanks_into_reply

pytestmark = pytest.mark.usefixtures("paired")

BUTTONS = ["a", "b", "text"]


def answered(gmail: GmailPage) -> list[str | None]:
    """The messages that the open boxes answer."""
    return [box["answers"] for box in gmail.open_composes()]


@pytest.mark.parametrize("buttons", BUTTONS)
def test_the_first_message_is_answered_though_somebody_else_wrote_the_last(gmail: GmailPage, buttons: str):
    gmail.open(Switches(header_buttons=buttons, footer_sticky=True))
    gmail.open_thread("tomas_decision")
    text = put_thanks_into_reply(gmail, "tomas_decision")
    gmail.compose("tomas_decision").shows(lines_of(text)[0])
    assert answered(gmail) == ["tomas_decision"]
    assert "tomas.beck@solstice.example" in gmail.compose("tomas_decision").recipients()


def test_an_open_reply_to_somebody_else_in_the_thread_is_left_alone(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("tomas_decision")
    other = gmail.press_reply("lena_travel")
    other.type("The form is on its way.")
    before = other.html()
    put_thanks_into_reply(gmail, "tomas_decision")
    assert other.html() == before
    assert sorted(answered(gmail)) == ["lena_travel", "tomas_decision"]


def test_new_mails_that_stand_open_are_left_alone(gmail: GmailPage):
    gmail.open(Switches(open_composes=2))
    gmail.open_thread("ana_final")
    before = [gmail.new_message(number).html() for number in (0, 1)]
    put_thanks_into_reply(gmail, "ana_final")
    assert [gmail.new_message(number).html() for number in (0, 1)] == before


def test_the_reply_that_is_open_already_is_filled(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("ana_final")
    gmail.press_reply("ana_final")
    put_thanks_into_reply(gmail, "ana_final")
    assert answered(gmail) == ["ana_final"]


def test_a_reply_that_pops_up_for_the_first_of_two_messages(gmail: GmailPage):
    gmail.open(Switches(reply_place="popup", rm_delay_ms=300))
    gmail.open_thread("tomas_decision")
    text = put_thanks_into_reply(gmail, "tomas_decision")
    gmail.compose("tomas_decision").shows(lines_of(text)[0])


def test_without_a_word_on_the_answered_message_nothing_is_guessed_between_two(gmail: GmailPage):
    gmail.open(Switches(rm_form="missing", reply_place="popup"))
    gmail.open_thread("tomas_decision")
    panel = gmail.press_afterword("tomas_decision")
    panel.wait_until_ready()
    panel.put_in_without_detail()
    panel.says("othing was put in")
    assert gmail.drafts() == []


def test_a_view_seen_before_is_not_taken_for_the_open_one(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("tomas_decision")
    gmail.shows_message("tomas_decision")
    gmail.back_to_inbox()
    gmail.open_thread("ana_final")
    put_thanks_into_reply(gmail, "ana_final")
    assert answered(gmail) == ["ana_final"]


def test_the_panel_stays_with_its_message_when_the_person_goes_on(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    gmail.back_to_inbox()
    gmail.open_thread("tomas_decision")
    gmail.shows_message("tomas_decision")
    panel.put_in_without_detail()
    panel.says("othing was put in")
    assert gmail.open_composes() == []


def test_one_thread_offers_one_button_for_each_message_that_is_open(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("priya_decision")
    expect(gmail.afterword_button("priya_decision")).to_have_count(1)
    gmail.expand("priya_first")
    expect(gmail.afterword_button("priya_first")).to_have_count(1)
    expect(gmail.all_afterword_buttons()).to_have_count(2)


def test_more_than_one_recipient_is_said(gmail: GmailPage):
    gmail.open(Switches(reply_all_by_default=True))
    gmail.open_thread("several_people")
    put_thanks_into_reply(gmail, "several_people")
    gmail.panel.says("This reply goes to more than one person.")
