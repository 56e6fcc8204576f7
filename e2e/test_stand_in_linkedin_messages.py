"""The stand-in LinkedIn's messages: where they are written, and what their composer takes."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from e2e.pages.isolated_world import run_beside
from e2e.pages.linkedin_page import LinkedInPage
from e2e.stand_ins.linkedin_switches import LinkedInSwitches
from e2e.stand_ins.linkedin_variants import MESSAGES

COMPOSER_BESIDE = "document.querySelector('#interop-outlet').shadowRoot.querySelector('[role=textbox]')"


@pytest.mark.parametrize("name", MESSAGES)
def test_a_message_can_be_typed_from_a_profile(linkedin_alone: LinkedInPage, name: str):
    draft = MESSAGES[name].composer_draft
    linkedin_alone.open_message("ana", MESSAGES[name])
    linkedin_alone.type_message("Hello")
    assert linkedin_alone.composer_text() == f"{draft}Hello"
    assert linkedin_alone.framework_noticed("message")
    linkedin_alone.is_unharmed()


@pytest.mark.parametrize("place", ["open_conversation", "compose_to"])
def test_a_message_can_be_typed_on_the_page_of_messages(linkedin_alone: LinkedInPage, place: str):
    jo = getattr(linkedin_alone, place)("jo")
    expect(linkedin_alone.page.get_by_role("main")).to_contain_text(jo.name)
    assert linkedin_alone.composer().inner_html() == "<p><br></p>"
    linkedin_alone.type_message("Hello")
    linkedin_alone.is_unharmed()
    linkedin_alone.message_send_button().click()
    assert linkedin_alone.sent() == [{"kind": "message", "to": "Jo Lindqvist", "text": "Hello"}]


def test_nodes_put_into_the_composer_are_shown_and_not_noticed(linkedin_alone: LinkedInPage):
    linkedin_alone.open_message("ana")
    run_beside(
        linkedin_alone.page,
        f"(box => {{ box.textContent = 'Hello'; box.dispatchEvent(new InputEvent('input', "
        f"{{ bubbles: true, composed: true, inputType: 'insertText' }})); }})({COMPOSER_BESIDE})",
    )
    assert linkedin_alone.composer_text() == "Hello"
    assert not linkedin_alone.framework_noticed("message")
    assert not linkedin_alone.is_send_enabled("message")


def test_a_command_for_each_line_makes_paragraphs_that_are_noticed(linkedin_alone: LinkedInPage):
    linkedin_alone.open_message("ana")
    run_beside(
        linkedin_alone.page,
        f"{COMPOSER_BESIDE}.focus(); for (const line of ['Hello Ana,', '', 'thank you.']) "
        "{ if (line) document.execCommand('insertText', false, line); "
        "if (line !== 'thank you.') document.execCommand('insertParagraph'); }",
    )
    assert linkedin_alone.composer_text() == "Hello Ana,\n\nthank you."
    assert linkedin_alone.framework_noticed("message")
    linkedin_alone.is_unharmed()


@pytest.mark.parametrize("sends", [True, False])
def test_enter_is_counted_and_sends_where_the_setting_says_so(linkedin_alone: LinkedInPage, sends: bool):
    linkedin_alone.open_message("ana", LinkedInSwitches(enter_sends=sends))
    linkedin_alone.type_message("Hello\n")
    assert linkedin_alone.enters() == [{"field": "message", "isTrusted": True}]
    assert [each["text"] for each in linkedin_alone.sent()] == (["Hello"] if sends else [])


def test_without_premium_there_may_be_no_editor(linkedin_alone: LinkedInPage):
    linkedin_alone.open_message("ana", LinkedInSwitches(messaging="wall"))
    expect(linkedin_alone.composer()).to_have_count(0)
