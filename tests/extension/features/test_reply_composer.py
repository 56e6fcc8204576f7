"""From the press on the mail's button to the text in the reply, with stand-ins on both sides."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage


def test_two_presses_put_the_text_into_the_reply(stage: PanelStage) -> None:
    stage.open()
    stage.press("Put into the reply")
    expect(stage.reply).to_contain_text("Thank you for telling me")
    stage.says("Nothing has been sent. Read it once; you send it.")
    stage.told_events("put_into_reply")


def test_the_event_holds_the_text_and_the_case_as_the_person_left_them(stage: PanelStage) -> None:
    stage.open()
    stage.panel.get_by_label("Company").fill("Northlight")
    stage.text.fill("Thank you, Ana. What would you work on?")
    stage.press("Put into the reply")
    expect(stage.reply).to_have_text("Thank you, Ana. What would you work on?")
    [event] = stage.told_events("put_into_reply")
    assert event["text"] == "Thank you, Ana. What would you work on?"
    assert event["case"]["company"] == "Northlight"
    assert event["case"]["message_id"] == "19d847db53731d21"
    assert event["asks"] is True


def test_a_double_press_is_one_insertion_and_one_event(stage: PanelStage) -> None:
    stage.open()
    stage.button("Put into the reply").dblclick()
    stage.says("Nothing has been sent. Read it once; you send it.")
    assert stage.reply.inner_text().count("Dear Ana") == 1
    stage.told_events("put_into_reply")


def test_a_text_that_stands_there_is_not_put_in_twice(stage: PanelStage) -> None:
    stage.open()
    stage.press("Put into the reply")
    stage.says("Nothing has been sent.")
    stage.press("Put into the reply")
    stage.says("This text already stands in the reply. It was not put in twice.")
    assert stage.reply.inner_text().count("Dear Ana") == 1
    stage.told_events("put_into_reply")


def test_another_text_after_the_first_is_asked_about(stage: PanelStage) -> None:
    stage.open()
    stage.press("Put into the reply")
    stage.press("Show everything")
    stage.panel.get_by_label("Brief").check()
    expect(stage.text).to_have_value(
        "Thank you for letting me know, Ana. I would be glad to hear from Northlight Labs again.\n\nMina"
    )
    stage.press("Put into the reply")
    stage.says("An earlier text from here stands in the reply.")
    stage.press("Leave it")
    expect(stage.reply).not_to_contain_text("letting me know")


def test_words_already_in_the_reply_stay_first_and_are_mentioned(stage: PanelStage) -> None:
    stage.open(compose="reply")
    stage.reply.fill("Hello Ana,")
    stage.press("Put into the reply")
    stage.says("It stands after what you had written.")
    assert stage.reply.inner_text().startswith("Hello Ana,\n\nDear Ana,")


def test_another_tone_asks_before_it_replaces_own_words_and_keeps_a_copy(stage: PanelStage) -> None:
    stage.open()
    stage.text.fill("My own words.")
    stage.panel.get_by_label("Warm").check()
    stage.says("Replace your text? A copy stays here.")
    expect(stage.text).to_have_value("My own words.")
    stage.press("Replace it")
    expect(stage.text).to_have_value(re.compile(r"^Dear Ana,\n\nThank you for the care"))
    stage.press("Go back to it")
    expect(stage.text).to_have_value("My own words.")


def test_what_was_written_survives_a_reload(stage: PanelStage) -> None:
    stage.open()
    stage.panel.get_by_label("Role").fill("Design Lead")
    stage.text.fill("My own words.")
    stage.page.reload()
    stage.opener.click()
    expect(stage.text).to_have_value("My own words.")
    expect(stage.panel.get_by_label("Role")).to_have_value("Design Lead")
    stage.says("Your draft from before is here.")


def test_closing_and_opening_the_panel_keeps_what_was_written(stage: PanelStage) -> None:
    stage.open()
    stage.text.fill("My own words.")
    stage.press("Close panel")
    stage.opener.click()
    expect(stage.text).to_have_value("My own words.")


def test_an_address_that_reads_no_replies_is_pointed_out_before_anything_is_put_in(stage: PanelStage) -> None:
    stage.open(advice="no_reply_needed")
    stage.says("This address does not read replies. You owe nothing.")
    stage.press("Put into the reply")
    stage.says("This address does not read replies. Put it in anyway?")
    stage.press("Leave it")
    expect(stage.reply).to_be_hidden()
    stage.press("Put into the reply")
    stage.press("Put it in anyway")
    expect(stage.reply).to_contain_text("Dear Ana")


def test_nothing_owed_leads_to_closing_the_case(stage: PanelStage) -> None:
    stage.open(advice="no_reply_needed")
    stage.press("Close this case")
    stage.says("Closed. You can open it again at any time.")
    stage.press("Open it again")
    stage.says("Open again.")
    stage.told_events("closed", "reopened")


def test_what_may_have_been_written_down_is_told_again_word_for_word(stage: PanelStage) -> None:
    stage.open(advice="no_reply_needed", lost="1")
    stage.press("Close this case")
    stage.says("This was not noted in your history.")
    stage.press("Close this case")
    stage.says("Closed. You can open it again at any time.")
    first, second = stage.told("events")
    assert first == second


def test_a_text_for_somebody_else_does_not_slip_into_this_reply(stage: PanelStage) -> None:
    stage.open(channel="new_mail")
    stage.says("This is for a new mail, not for this reply.")
    stage.press("Put into the reply")
    stage.says("This text is meant for someone else than this reply goes to.")
    expect(stage.reply).to_be_hidden()


def test_a_mail_that_is_no_decision_is_said_to_be_none_and_stores_nothing(stage: PanelStage) -> None:
    stage.open(kind="interview")
    stage.says("This does not look like a decision. You can still write.")
    assert stage.told("events") == []
    assert stage.told("cases") == []


def test_a_missing_part_of_gmail_is_named_and_the_ways_round_it_are_offered(stage: PanelStage) -> None:
    stage.open(anchor="9")
    stage.press("Put into the reply")
    stage.says("Gmail looks different here, so nothing was put in. Part 9 was not found: reply button.")
    stage.says("You can choose Reply in Gmail yourself, then put it in from here.")
    expect(stage.button("Put into the reply")).to_have_count(1)
    stage.press("Open the side panel")
    assert stage.told("sidePanel") is True
    expect(stage.button("Copy")).to_be_visible()
    stage.told_events()


def test_a_mail_that_cannot_be_read_still_gets_a_text(stage: PanelStage) -> None:
    stage.open(unreadable="1")
    stage.says("Gmail looks different here, so this mail was not read. Part 6 was not found: message text.")
    expect(stage.button("Open the side panel")).to_be_visible()


@pytest.mark.parametrize(
    ("scene", "words"),
    [
        ({"wrong": "other_message"}, "Nothing was put in. The open reply answers another mail."),
        ({"wrong": "several_open"}, "Nothing was put in. Several replies to this mail are open"),
        ({"wrong": "not_opened"}, "The reply did not open, so nothing was put in."),
        ({"deaf": "1"}, "Gmail did not take the text, so nothing was put in."),
    ],
)
def test_what_did_not_go_in_is_said_with_its_reason(
    stage: PanelStage, scene: dict[str, str], words: str
) -> None:
    stage.open(**scene)
    stage.press("Put into the reply")
    stage.says(words)
    stage.told_events()


def test_a_reply_to_several_people_is_mentioned(stage: PanelStage) -> None:
    stage.open(replyAll="1")
    stage.press("Put into the reply")
    stage.says("This reply goes to more than one person.")


def test_an_adapter_that_cannot_insert_leaves_copying(stage: PanelStage) -> None:
    stage.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    stage.open(copyOnly="1")
    expect(stage.button("Put into the reply")).to_have_count(0)
    stage.press("Copy")
    stage.says("Copied. Nothing has been sent.")
    assert stage.page.evaluate("navigator.clipboard.readText()").startswith("Dear Ana,")
    stage.press("Copy")
    stage.told_events("copied")


def test_marking_as_sent_is_told_once(stage: PanelStage) -> None:
    stage.open()
    stage.press("Put into the reply")
    stage.button("Mark as sent").dblclick()
    stage.says("Noted. You thanked them; that door is in good order.")
    first, second = stage.told_events("put_into_reply", "marked_as_sent")
    assert first["key"] != second["key"]


def test_a_box_of_its_own_takes_the_text_without_a_message(stage: PanelStage) -> None:
    stage.show(compose="new")
    stage.page.get_by_role("button", name="Afterword: put a thank-you here").click()
    stage.says("No mail is answered here.")
    stage.press("Put into the reply")
    expect(stage.reply).to_contain_text("Thank you for telling me")
    expect(stage.button("Keep in history")).to_have_count(0)
    stage.told_events()


def test_a_missed_decision_can_be_named_one(stage: PanelStage) -> None:
    stage.open(kind="other")
    stage.press("It is a decision")
    stage.says("Noted as a decision.")
    [event] = stage.told_events("corrected")
    assert event["case"]["is_decision"] is True


def test_a_case_in_the_history_is_shown_with_its_state(stage: PanelStage) -> None:
    stage.open(known="not_selected")
    stage.says("In your history: Not selected.")


def test_a_state_is_called_what_the_person_calls_it(stage: PanelStage) -> None:
    stage.open(known="not_selected", called="Not this $& door")
    stage.says("In your history: Not this $& door.")


def test_a_closed_case_can_be_opened_again(stage: PanelStage) -> None:
    stage.open(known="closed_by_me")
    stage.press("Open it again")
    stage.told_events("reopened")


def test_a_name_typed_once_is_kept_for_the_next_reply(stage: PanelStage) -> None:
    stage.open(missing="1")
    stage.panel.get_by_label("Your name").fill("Mina")
    stage.press("Put into the reply")
    stage.says("Your name is kept for next time, on this computer.")
    assert stage.told("settings") == {"sign_off_name": "Mina"}


def test_a_press_by_keyboard_leaves_the_keyboard_where_it_was(stage: PanelStage) -> None:
    stage.open()
    stage.button("Copy").press("Enter")
    stage.says("Copied.")
    is_at_foot = "node => node.getRootNode().activeElement === node"
    assert stage.panel.locator(".foot").evaluate(is_at_foot)
