"""The stand-in LinkedIn's invitation: its steps, what stands in the way, and how its note notices text."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from e2e.pages.isolated_world import run_beside
from e2e.pages.linkedin_page import LinkedInPage
from e2e.stand_ins.linkedin_switches import LinkedInSwitches
from e2e.stand_ins.linkedin_variants import NO_NOTE, NOTES, disguised

FIELD_BESIDE = "document.querySelector('#interop-outlet').shadowRoot.querySelector('#custom-message')"


@pytest.mark.parametrize("name", NOTES)
def test_a_note_can_be_typed_and_is_sent_as_it_stands(linkedin_alone: LinkedInPage, name: str):
    switches = NOTES[name]
    ana = linkedin_alone.open_note("ana", switches)
    assert linkedin_alone.note_text() == switches.note_draft
    linkedin_alone.type_note("H")
    linkedin_alone.wait_until_settled()
    linkedin_alone.note_box().fill("Hello again")
    assert linkedin_alone.framework_noticed()
    limit = 300 if switches.account == "premium" else 200
    assert linkedin_alone.counter() == (None if switches.counter == "none" else f"11/{limit}")
    linkedin_alone.is_unharmed()
    linkedin_alone.send_button().click()
    assert linkedin_alone.sent() == [{"kind": "note", "to": ana.name, "text": "Hello again"}]


def test_the_first_step_has_no_field_and_its_primary_button_sends_at_once(linkedin_alone: LinkedInPage):
    linkedin_alone.open("jo")
    linkedin_alone.open_invite()
    expect(linkedin_alone.dialog().locator("textarea")).to_have_count(0)
    expect(linkedin_alone.dialog().locator("strong")).to_have_text("Jo Lindqvist")
    linkedin_alone.send_without_note()
    assert linkedin_alone.sent() == [{"kind": "blank", "to": "Jo Lindqvist", "text": ""}]
    assert linkedin_alone.presses() == {"connect": 1, "send_without_note": 1}


def test_the_second_step_says_300_where_the_counter_says_200(linkedin_alone: LinkedInPage):
    linkedin_alone.open_note("ana")
    assert linkedin_alone.counter() == "0/200"
    assert not linkedin_alone.is_send_enabled()
    expect(linkedin_alone.dialog()).to_contain_text("300 characters")
    expect(linkedin_alone.dialog()).to_contain_text("3 personalized invitations remaining")
    expect(linkedin_alone.dialog()).not_to_contain_text("Ana Ruiz")
    assert linkedin_alone.note_box().get_attribute("maxlength") is None


def test_the_decoy_comes_before_the_note(linkedin_alone: LinkedInPage):
    linkedin_alone.open_note("ana", LinkedInSwitches(decoy="shown"))
    expect(linkedin_alone.dialog().locator("textarea").first).to_have_attribute(
        "name", "g-recaptcha-response"
    )
    expect(linkedin_alone.dialog().locator("textarea")).to_have_count(2)


@pytest.mark.parametrize("name", NO_NOTE)
def test_what_stands_in_the_way_has_no_text_area(linkedin_alone: LinkedInPage, name: str):
    linkedin_alone.open("ana", NO_NOTE[name])
    linkedin_alone.open_invite()
    if NO_NOTE[name].gate == "none":
        linkedin_alone.add_note()
        expect(linkedin_alone.dialog().locator("a[href*='/premium/']")).to_be_visible()
    expect(linkedin_alone.dialog().locator("textarea")).to_have_count(0)
    linkedin_alone.is_unharmed()


def test_a_value_set_by_the_page_s_own_code_brings_no_news(linkedin_alone: LinkedInPage):
    linkedin_alone.open_note("ana")
    linkedin_alone.note_box().evaluate(
        "box => { box.value = 'Hello'; box.dispatchEvent(new InputEvent('input', { bubbles: true })); }"
    )
    assert linkedin_alone.note_text() == "Hello"
    assert not linkedin_alone.framework_noticed()
    assert not linkedin_alone.is_send_enabled()


def test_a_value_set_from_another_world_is_noticed_with_an_event(linkedin_alone: LinkedInPage):
    linkedin_alone.open_note("ana")
    run_beside(linkedin_alone.page, f"{FIELD_BESIDE}.setRangeText('Hello')")
    assert not linkedin_alone.framework_noticed()
    run_beside(
        linkedin_alone.page, f"{FIELD_BESIDE}.dispatchEvent(new InputEvent('input', {{ bubbles: true }}))"
    )
    assert linkedin_alone.framework_noticed()
    assert linkedin_alone.counter() == "5/200"
    assert linkedin_alone.is_send_enabled()
    linkedin_alone.is_unharmed()


def test_beyond_the_shadow_root_an_event_must_be_composed(linkedin_alone: LinkedInPage):
    linkedin_alone.open_note("ana", LinkedInSwitches(listens="document"))
    for composed in ("false", "true"):
        run_beside(
            linkedin_alone.page,
            f"(box => {{ box.value = 'Hello'; box.dispatchEvent(new InputEvent('input', "
            f"{{ bubbles: true, composed: {composed} }})); }})({FIELD_BESIDE})",
        )
        assert linkedin_alone.framework_noticed() == (composed == "true")


def test_a_field_made_anew_loses_its_text_once(linkedin_alone: LinkedInPage):
    linkedin_alone.open_note("ana", LinkedInSwitches(remount="loses"))
    linkedin_alone.note_box().fill("Hello")
    linkedin_alone.wait_until_settled()
    assert linkedin_alone.note_text() == ""
    linkedin_alone.note_box().fill("Hello")
    linkedin_alone.wait_until_settled()
    assert linkedin_alone.note_text() == "Hello"


def test_more_than_the_limit_is_not_sent(linkedin_alone: LinkedInPage):
    linkedin_alone.open_note("ana")
    linkedin_alone.note_box().fill("a" * 201)
    assert linkedin_alone.counter() == "201/200"
    assert not linkedin_alone.is_send_enabled()
    linkedin_alone.open_note("ana", LinkedInSwitches(over_long="cut"))
    linkedin_alone.note_box().fill("a" * 201)
    assert linkedin_alone.note_text() == "a" * 200


def test_the_invitation_can_be_a_page_of_its_own(linkedin_alone: LinkedInPage):
    linkedin_alone.open_invite_page("lucja", disguised(LinkedInSwitches(language="pl")))
    expect(linkedin_alone.dialog().locator("strong")).to_have_text("Łucja Brzęk")
    expect(linkedin_alone.dialog()).to_contain_text(linkedin_alone.labels["invite_heading"])
    assert "Łucja" not in linkedin_alone.page.title()


def test_a_press_that_nobody_made_is_noticed(linkedin_alone: LinkedInPage):
    linkedin_alone.open("ana")
    run_beside(linkedin_alone.page, "document.querySelector('[aria-expanded]').click()")
    assert [each["type"] for each in linkedin_alone.log("madeUp")] == ["click"]


def test_an_emoji_counts_as_the_variant_says(linkedin_alone: LinkedInPage):
    for counts, expected in {"units": "2/200", "characters": "1/200"}.items():
        linkedin_alone.open_note("ana", LinkedInSwitches(counts=counts))
        linkedin_alone.note_box().fill("🌻")
        assert linkedin_alone.counter() == expected


def test_other_people_s_connect_invites_them_at_once(linkedin_alone: LinkedInPage):
    linkedin_alone.open("ana")
    linkedin_alone.connect_with_somebody_else()
    assert linkedin_alone.sent() == [{"kind": "blank", "to": "Felix Brandt", "text": ""}]
    assert linkedin_alone.presses() == {"other_connect": 1}


def test_an_invitation_may_be_for_somebody_else_than_the_page(linkedin_alone: LinkedInPage):
    linkedin_alone.open("ana", LinkedInSwitches(others_at_once=False))
    linkedin_alone.connect_with_somebody_else()
    expect(linkedin_alone.dialog().locator("strong")).to_have_text("Felix Brandt")
    linkedin_alone.is_unharmed()
