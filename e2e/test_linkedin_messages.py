"""A message goes into the open conversation line by line, with no key event, and keeps what stands there."""

from __future__ import annotations

import pytest

from e2e.linkedin_stage import LinkedInStage
from e2e.stand_ins.linkedin_switches import LinkedInSwitches
from e2e.stand_ins.linkedin_variants import MESSAGES, NO_COMPOSER, disguised

LINES = ["Hi Ana,", "", "Thank you for connecting. I liked our talk.", "", "Best wishes,", "Mina"]
MESSAGE = "\n".join(LINES)
DISGUISES = {"as it is": lambda switches: switches, "disguised": disguised}


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES.keys())
@pytest.mark.parametrize("name", MESSAGES)
def test_the_message_is_filled_line_by_line(linkedin_stage: LinkedInStage, name, disguise):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    switches = disguise(MESSAGES[name])
    page.open_message("ana", switches)
    page.composer().focus()
    before, asked, pressed = page.snapshot(), page.requests(), page.presses()
    linkedin_stage.write_message(MESSAGE)
    panel.put_into_message()
    draft = switches.composer_draft.split("\n") if switches.composer_draft else []
    assert page.composer_text().split("\n") == [*draft, *LINES]
    assert page.framework_noticed("message")
    assert page.is_send_enabled("message")
    assert page.snapshot() == before
    assert page.requests() == asked
    assert page.presses() == pressed
    page.is_unharmed()


@pytest.mark.parametrize("name", NO_COMPOSER)
def test_where_there_is_no_editor_it_says_so(linkedin_stage: LinkedInStage, name):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open("ana", NO_COMPOSER[name])
    page._shown("message").click()
    linkedin_stage.write_message(MESSAGE)
    panel.press("Put into the message")
    panel.says("No message box is open.")
    page.is_unharmed()


@pytest.mark.parametrize("draft", ["", "Hello Ana,\n\nI"], ids=["empty", "with a draft"])
def test_one_undo_takes_the_message_back(linkedin_stage: LinkedInStage, draft):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open_message("ana", LinkedInSwitches(composer_draft=draft))
    page.composer().focus()
    linkedin_stage.write_message(MESSAGE)
    panel.put_into_message()
    page.page.bring_to_front()
    page.composer().focus()
    page.page.keyboard.press("ControlOrMeta+z")
    assert page.composer_text() == draft


def test_the_message_can_be_taken_out_again(linkedin_stage: LinkedInStage):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open_message("ana", LinkedInSwitches(composer_draft="Hello Ana,"))
    page.composer().focus()
    before = page.snapshot()
    linkedin_stage.write_message(MESSAGE)
    panel.put_into_message()
    panel.press("Take it out again")
    panel.says("It is out again.")
    assert page.composer_text() == "Hello Ana,"
    assert page.snapshot() == before
    assert page.enters() == page.sent() == []


def test_a_message_for_one_person_does_not_slip_into_another_conversation(linkedin_stage: LinkedInStage):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open_conversation("jo", LinkedInSwitches())
    page.composer().focus()
    linkedin_stage.write_message(MESSAGE)
    panel.press("Put into the message")
    panel.says("This conversation seems to be with Jo Lindqvist.")
    assert page.composer_text() == ""
    panel.press("Put it in anyway")
    panel.says("Nothing has been sent.")
    assert page.composer_text() == MESSAGE
