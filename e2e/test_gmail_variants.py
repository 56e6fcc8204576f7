"""Over every known variant of Gmail: the right reply is filled, or nothing is and the person is told."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from e2e.pages.gmail_page import GmailPage
from e2e.stand_ins.variants import ANSWERS_LAST, FILLABLE, NOT_FILLABLE, RENAMED, UNKNOWN
from e2e.stories import lines_of, put_thanks_into_reply

pytestmark = pytest.mark.usefixtures("paired")


@pytest.mark.parametrize("name", FILLABLE)
def test_the_reply_is_filled_as_if_typed(gmail: GmailPage, name: str):
    gmail.open(FILLABLE[name])
    gmail.open_thread("ana_final")
    text = put_thanks_into_reply(gmail, "ana_final")
    box = gmail.compose("ana_final")
    expected = lines_of(text)
    assert lines_of(box.text())[: len(expected)] == expected
    assert gmail.wait_for_saved(expected[0])["how"] == "typing"
    assert gmail.unnoticed_text() == []
    gmail.is_unharmed()


@pytest.mark.parametrize("name", NOT_FILLABLE)
def test_what_cannot_be_found_is_named_and_copying_is_left(gmail: GmailPage, name: str):
    switches, words = NOT_FILLABLE[name]
    gmail.open(switches)
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.put_in_without_detail()
    panel.says(words)
    expect(panel.button("Copy")).to_be_visible()
    assert gmail.drafts() == []
    gmail.is_unharmed()


@pytest.mark.parametrize("name", ANSWERS_LAST)
def test_a_reply_to_somebody_else_is_never_filled(gmail: GmailPage, name: str):
    gmail.open(ANSWERS_LAST[name])
    gmail.open_thread("tomas_decision")
    panel = gmail.press_afterword("tomas_decision")
    panel.wait_until_ready()
    panel.put_in_without_detail()
    panel.says("othing was put in")
    assert gmail.drafts() == []
    gmail.is_unharmed()


@pytest.mark.parametrize("name", RENAMED)
def test_a_mail_that_cannot_be_read_leaves_a_text_to_copy(gmail: GmailPage, name: str):
    gmail.open(RENAMED[name])
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.says("Part 6 was not found")
    panel.wait_until_ready()
    expect(panel.button("Open the side panel")).to_be_visible()
    expect(panel.button("Put into the reply")).to_have_count(0)
    panel.press("Copy")
    panel.says("Copied. Nothing has been sent.")
    gmail.is_unharmed()


@pytest.mark.parametrize("name", UNKNOWN)
def test_a_page_that_cannot_be_known_is_left_alone(gmail: GmailPage, name: str):
    gmail.open(UNKNOWN[name])
    gmail.open_thread("ana_final")
    expect(gmail.all_afterword_buttons()).to_have_count(0)
    gmail.is_unharmed()
