"""The note goes into the box that the person has open, wherever it is; nothing else in the page changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from e2e.linkedin_stage import LinkedInStage
from e2e.pages.linkedin_panel import NOTHING_SENT
from e2e.stand_ins.linkedin_switches import LinkedInSwitches
from e2e.stand_ins.linkedin_variants import NO_NOTE, NOTES, UNKNOWN, disguised

NOTE = "Hi Ana, thank you for our talk. I liked what you said about data contracts."
DISGUISES = {"as it is": lambda switches: switches, "disguised": disguised}
GATES = {
    "notes used up": "this month's notes are used up",
    "notes used up, on a page of its own": "this month's notes are used up",
    "notes used up, Polish": "this month's notes are used up",
    "weekly limit": "no more invitations this week",
    "email asked for": "asks for their mail address",
}


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES.keys())
@pytest.mark.parametrize("name", NOTES)
def test_the_note_is_filled_and_the_page_notices(linkedin_stage: LinkedInStage, name, disguise):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    switches = disguise(NOTES[name])
    page.open_note("ana", switches)
    before, asked, pressed = page.snapshot(), page.requests(), page.presses()
    linkedin_stage.write_note(NOTE)
    panel.put_into_note()
    page.wait_until_settled()
    assert page.note_text() == (f"{switches.note_draft}{NOTE}")
    assert page.framework_noticed()
    assert page.is_send_enabled()
    if switches.remount == "never":
        assert page.snapshot() == before
    assert page.requests() == asked
    assert page.presses() == pressed
    page.is_unharmed()


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES.keys())
@pytest.mark.parametrize("name", NO_NOTE)
def test_where_there_is_no_note_nothing_is_filled_and_the_reason_is_said(
    linkedin_stage: LinkedInStage, name, disguise
):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open("ana", disguise(NO_NOTE[name]))
    page.open_invite()
    if NO_NOTE[name].gate == "none":
        page.add_note()
    before = page.snapshot()
    linkedin_stage.write_note(NOTE)
    panel.press("Put into the note")
    # A gate that only its words tell apart is no longer known once those are made up.
    is_known = disguise is not disguised or name != "weekly limit"
    panel.says(GATES[name] if is_known else "something else than a note")
    assert NOTHING_SENT not in panel.words()
    assert page.snapshot() == before
    page.is_unharmed()


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES.keys())
@pytest.mark.parametrize("place", ["shadow", "page", "modal", "frame"])
def test_the_first_step_is_not_taken_for_the_note(linkedin_stage: LinkedInStage, place, disguise):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open("ana", disguise(LinkedInSwitches(dialog_host=place)))
    page.open_invite()
    linkedin_stage.write_note(NOTE)
    panel.press("Put into the note")
    panel.says("LinkedIn asks first whether you want a note.")
    page.is_unharmed()
    page.add_note()
    panel.put_into_note()
    assert page.note_text() == NOTE


def test_who_begins_anew_with_the_same_person_gets_a_text_again(linkedin_stage: LinkedInStage):
    panel = linkedin_stage.panel
    linkedin_stage.page.open_invite_page("ana", LinkedInSwitches())
    linkedin_stage.write_note(NOTE)
    panel.read_page()
    with panel.holding_timers():
        panel.press("Someone else")
        panel.fill("Name", "Ana Ruiz")
        panel.knows_as("Hiring manager")
    panel.wait_for_text("Hi Ana")


def test_without_an_open_invitation_it_says_what_to_do(linkedin_stage: LinkedInStage):
    linkedin_stage.page.open("ana", LinkedInSwitches())
    linkedin_stage.write_note(NOTE)
    linkedin_stage.panel.press("Put into the note")
    linkedin_stage.panel.says("No note box is open.")


def test_with_every_anchor_gone_the_field_that_has_the_focus_is_filled(linkedin_stage: LinkedInStage):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open_note("ana", UNKNOWN["anchors gone"])
    linkedin_stage.write_note(NOTE)
    panel.press("Put into the note")
    panel.says("No note box is open.")
    assert page.note_text() == ""
    page.page.bring_to_front()
    page.note_box().focus()
    panel.page.bring_to_front()
    panel.put_into_note()
    assert page.note_text() == NOTE
    assert page.framework_noticed()
    page.is_unharmed()


@pytest.mark.parametrize("account", ["free", "premium"])
def test_the_room_is_what_the_counter_says(linkedin_stage: LinkedInStage, account):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open_note("ana", disguised(LinkedInSwitches(account=account)))
    panel = linkedin_stage.read_beside()
    panel.knows_as("Hiring manager")
    text = panel.wait_for_text("Northlight Labs")
    limit = {"free": 200, "premium": 300}[account]
    assert panel.room() == f"left: {limit - len(text)}"
    panel.says(f"Room for {limit} characters, as LinkedIn counts.")


def test_too_long_a_note_is_never_cut(linkedin_stage: LinkedInStage):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open_note("ana", LinkedInSwitches())
    linkedin_stage.write_note("x" * 214)
    assert panel.room() == "too many: 14"
    panel.press("Put into the note")
    panel.says("It is 14 characters too long for the box.")
    assert page.note_text() == ""


def test_an_emoji_counts_as_the_page_counts_it(linkedin_stage: LinkedInStage):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open_note("ana", LinkedInSwitches())
    linkedin_stage.write_note("Thank you 🌻")
    assert panel.room() == "left: 188"
    panel.put_into_note()
    assert page.counter() == "12/200"


def test_a_draft_that_leaves_no_room_stays_until_the_person_says_otherwise(linkedin_stage: LinkedInStage):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    draft = "My own words. " * 12
    page.open_note("ana", LinkedInSwitches(note_draft=draft))
    linkedin_stage.write_note(NOTE)
    panel.press("Put into the note")
    panel.says("Your own words stand there already.")
    assert page.note_text() == draft
    panel.press("Replace what stands there")
    panel.says(NOTHING_SENT)
    assert page.note_text() == NOTE
    page.is_unharmed()


def test_one_undo_takes_it_back(linkedin_stage: LinkedInStage):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open_note("ana", LinkedInSwitches(note_draft="Hello Ana,"))
    linkedin_stage.write_note(NOTE)
    panel.put_into_note()
    assert page.note_text() == f"Hello Ana, {NOTE}"
    page.page.bring_to_front()
    page.note_box().focus()
    page.page.keyboard.press("ControlOrMeta+z")
    assert page.note_text() == "Hello Ana,"
    assert page.framework_noticed()


@pytest.mark.parametrize("draft", ["", "Hello Ana,"], ids=["empty", "with a draft"])
def test_it_can_be_taken_out_again(linkedin_stage: LinkedInStage, draft):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open_note("ana", LinkedInSwitches(note_draft=draft))
    linkedin_stage.write_note(NOTE)
    panel.put_into_note()
    panel.press("Take it out again")
    panel.says("It is out again.")
    assert page.note_text() == draft
    assert page.framework_noticed()
    page.is_unharmed()


def test_what_was_changed_by_hand_is_not_taken_out(linkedin_stage: LinkedInStage):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open_note("ana", LinkedInSwitches())
    linkedin_stage.write_note(NOTE)
    panel.put_into_note()
    page.type_note(" Ana!")
    panel.press("Take it out again")
    panel.says("The box has changed since")
    assert page.note_text() == f"{NOTE} Ana!"


def test_the_same_text_is_put_in_once(linkedin_stage: LinkedInStage):
    page, panel = linkedin_stage.page, linkedin_stage.panel
    page.open_note("ana", LinkedInSwitches())
    linkedin_stage.write_note(NOTE)
    panel.put_into_note()
    panel.press("Put into the note")
    panel.says("It was not put in twice.")
    assert page.note_text() == NOTE


def test_a_note_for_one_person_does_not_slip_into_anothers_box(linkedin_stage: LinkedInStage):
    page = linkedin_stage.page
    panel = linkedin_stage.read("ana", LinkedInSwitches())
    panel.knows_as("Hiring manager")
    panel.wait_for_text("Northlight Labs")
    page.go_to("lena")
    page.open_invite()
    page.add_note()
    page.note_box().wait_for()
    panel.press("Put into the note")
    panel.says("shows another person now")
    assert page.note_text() == ""
    panel.press("Leave it")
    assert page.note_text() == ""


def test_copying_works_with_its_count(linkedin_stage: LinkedInStage):
    panel = linkedin_stage.panel
    linkedin_stage.page.open("ana", LinkedInSwitches())
    linkedin_stage.write_note(NOTE)
    panel.press("Copy")
    panel.says(f"Copied, {len(NOTE)} of 200 characters. Nothing has been sent.")
    assert panel.page.evaluate("navigator.clipboard.readText()") == NOTE


def test_what_listens_beyond_the_dialog_is_told_too(linkedin_stage: LinkedInStage):
    page = linkedin_stage.page
    page.open_note("ana", replace(disguised(LinkedInSwitches()), listens="document"))
    linkedin_stage.write_note(NOTE)
    linkedin_stage.panel.put_into_note()
    assert page.framework_noticed()
