"""The main job: a no in Gmail becomes a reply in the compose box, and a case in the history."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import BrowserContext, expect

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.stand_ins.switches import Switches
from e2e.stories import lines_of, put_thanks_into_reply

SIGNATURE = "Mina Okafor"


@pytest.fixture
def finalist(paired: Companion, gmail: GmailPage) -> GmailPage:
    """Ana's mail, open and read."""
    assert paired.is_running
    gmail.open()
    gmail.open_thread("ana_final")
    return gmail


def test_two_clicks_lead_from_the_mail_to_the_text_in_the_reply(finalist: GmailPage):
    panel = finalist.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.fill("One true detail", "how you walked me out to the tram")
    panel.has_in_reply("to the tram.")
    text = panel.reply_text()
    panel.put_into_reply()
    panel.has_put_in()
    expected = lines_of(text)
    assert lines_of(finalist.compose("ana_final").text())[: len(expected)] == expected
    assert finalist.wait_for_saved(expected[0])["how"] == "typing"
    finalist.is_unharmed()


def test_what_was_read_stands_in_the_fields_and_can_be_corrected(finalist: GmailPage):
    panel = finalist.press_afterword("ana_final")
    panel.says("It looks like Northlight Labs chose someone else.")
    panel.wait_until_ready()
    assert panel.value_of("Company") == "Northlight Labs"
    assert panel.value_of("Role") == "Data Analyst"
    assert panel.value_of("Person") == "Ana Ruiz"
    assert panel.value_of("How far did you get?") == "The final round"
    assert panel.value_of("Who wrote?") == "A person"
    panel.says("We hope to work with you later")
    panel.fill("Role", "Senior Data Analyst")
    panel.has_in_reply("Senior Data Analyst")


def test_a_missing_fact_is_a_gap_until_it_is_filled(finalist: GmailPage):
    panel = finalist.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.has_in_reply("[your name]")
    panel.fill("Your name", "Mina")
    panel.has_in_reply("\nMina")
    assert "[your name]" not in panel.reply_text()


def test_the_first_gap_is_selected_so_that_typing_fills_it(finalist: GmailPage):
    panel = finalist.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.write_reply("Dear Ana,\n\nThank you for your time.\n\n[your name]")
    panel.choose_tone("Brief")
    panel.wait_until_ready()
    panel.put_in_without_detail()
    panel.has_put_in()
    assert re.fullmatch(r"\[[a-z ]+\]", finalist.compose("ana_final").selected())


def test_without_gaps_the_caret_stands_behind_the_text(finalist: GmailPage):
    panel = finalist.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.write_reply("Dear Ana,\n\nThank you for your time.\n\nMina")
    panel.put_in_without_detail()
    panel.has_put_in()
    box = finalist.compose("ana_final")
    assert box.selected() == ""
    assert lines_of(box.text_before_caret())[-1].endswith("Mina")
    box.type_here(" O.")
    box.shows("Mina O.")


@pytest.mark.parametrize(
    "switches",
    [
        Switches(),
        Switches(quote="expanded"),
        Switches(quote="expanded", signature="after_quote"),
        Switches(signature="none"),
        Switches(signature="none", empty_start="br"),
        Switches(plain_text=True, quote="expanded"),
    ],
    ids=["usual", "quote open", "signature last", "no signature", "line break alone", "plain text"],
)
def test_what_was_typed_stays_first_and_one_undo_restores_it_exactly(finalist: GmailPage, switches: Switches):
    finalist.open_at("ana_final", switches)
    box = finalist.press_reply("ana_final")
    box.type("I typed this before.")
    before_html, before = box.html(), lines_of(box.text())
    text = put_thanks_into_reply(finalist, "ana_final")
    after, put_in = lines_of(box.text()), lines_of(text)
    assert after == [before[0], *put_in, *before[1:]]
    box.undo()
    assert box.html() == before_html
    finalist.is_unharmed()


def test_an_empty_reply_is_empty_again_after_one_undo(finalist: GmailPage):
    box = finalist.press_reply("ana_final")
    before = box.html()
    put_thanks_into_reply(finalist, "ana_final")
    box.undo()
    assert box.html() == before


def test_what_is_sent_holds_the_text_and_nothing_of_ours(finalist: GmailPage):
    text = put_thanks_into_reply(finalist, "ana_final")
    box = finalist.compose("ana_final")
    box.press_send()
    (sent,) = finalist.sent()
    own, signature, _ = sent["html"].partition('<span class="gmail_signature_prefix">')
    assert signature
    assert set(re.findall(r"<[^>]*>", own)) <= {"<div>", "</div>", "<br>"}
    assert lines_of(text)[0] in own
    assert sent["subject"] == "Re: Your interviews with Northlight Labs"
    assert sent["to"] == ["ana.ruiz@northlight.example"]
    assert finalist.presses() == {"send": 1, "schedule": 0, "discard": 0}


def test_the_second_press_does_not_put_the_text_in_twice(finalist: GmailPage):
    text = put_thanks_into_reply(finalist, "ana_final")
    finalist.panel.put_in_without_detail()
    finalist.panel.says("It was not put in twice.")
    assert finalist.compose("ana_final").text().count(lines_of(text)[1]) == 1


def test_the_button_in_the_compose_row_puts_the_text_into_that_box(finalist: GmailPage):
    box = finalist.press_reply("ana_final")
    box.press_afterword()
    finalist.panel.wait_until_ready()
    text = finalist.panel.reply_text()
    finalist.panel.put_in_without_detail()
    finalist.panel.has_put_in()
    box.shows(lines_of(text)[0])
    finalist.is_unharmed()


def test_the_button_is_back_after_gmail_made_the_message_anew(finalist: GmailPage):
    expect(finalist.afterword_button("ana_final")).to_be_visible()
    finalist.render_headers_again()
    finalist.render_messages_again()
    expect(finalist.afterword_button("ana_final")).to_have_count(1)
    put_thanks_into_reply(finalist, "ana_final")


def test_the_reply_moved_to_a_pop_up_keeps_text_and_button(finalist: GmailPage):
    finalist.open_at("ana_final", Switches(pop_out="rebuild"))
    text = put_thanks_into_reply(finalist, "ana_final")
    finalist.panel.close()
    box = finalist.compose("ana_final")
    box.pop_out()
    box.shows(lines_of(text)[0])
    expect(box.afterword_button()).to_have_count(1)


def test_the_history_holds_the_case_and_what_happened(
    finalist: GmailPage, paired: Companion, browser_context: BrowserContext
):
    panel = finalist.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.fill("Company", "Northlight Labs")
    panel.fill("Role", "Data Analyst")
    panel.wait_until_ready()
    panel.put_in_without_detail()
    panel.has_put_in()
    panel.press("Mark as sent")
    panel.says("Noted. You thanked them; that door is in good order.")
    dashboard = DashboardPage.open_in(browser_context, paired)
    assert dashboard.cases() == ["Northlight Labs"]
    dashboard.open_case("Northlight Labs")
    assert [words.split(" ·")[0] for words in dashboard.events()] == ["Put into the reply", "Marked as sent"]
    dashboard.says("Data Analyst")
    dashboard.says("ana.ruiz@northlight.example")
