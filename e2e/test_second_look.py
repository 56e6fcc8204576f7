"""A second look: a phrase is quoted with its reason and a kinder wording, here and in the open reply."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from e2e.companion import Companion
from e2e.pages.gmail_page import GmailPage
from e2e.pages.second_look import SecondLook
from e2e.stand_ins.switches import Switches

POLITE = (
    "Dear Ana,\n\nThank you for telling me yourself, and for the talk about the churn dashboard. "
    "If you have a minute: what one thing would you work on in my place?\n\nThank you either way.\n\nMina"
)
MISTAKE = "you are making a big mistake"
DEFENSIVE = POLITE.replace("If you have", f"I think {MISTAKE}. If you have")
PLEADING = "Please give me one more chance"
BOTH = DEFENSIVE.replace("Thank you either way.", f"{PLEADING}. Thank you either way.")


@pytest.fixture
def finalist(paired: Companion, gmail: GmailPage) -> GmailPage:
    """Ana's mail, open, with the panel beside it."""
    assert paired.is_running
    gmail.open()
    gmail.open_thread("ana_final")
    gmail.press_afterword("ana_final").wait_until_ready()
    return gmail


@pytest.fixture
def look(finalist: GmailPage) -> SecondLook:
    """What the panel points out."""
    return SecondLook(finalist.panel)


def put_in(gmail: GmailPage, text: str) -> None:
    """Write a text of one's own and put it into the reply."""
    gmail.panel.write_reply(text)
    gmail.panel.put_into_reply()
    gmail.panel.has_put_in()


def test_a_defensive_sentence_is_quoted_with_its_reason_and_kinder_wordings(
    finalist: GmailPage, look: SecondLook
):
    finalist.panel.write_reply(DEFENSIVE)
    look.quotes(MISTAKE)
    look.gives_a_reason(MISTAKE, "This tells the reader that they decided wrongly.")
    assert "I respect the decision." in look.wordings(MISTAKE)
    look.counts("One thing in your text.")


def test_a_kinder_wording_takes_exactly_that_place_and_can_be_taken_back(
    finalist: GmailPage, look: SecondLook
):
    panel = finalist.panel
    panel.write_reply(DEFENSIVE)
    look.use(MISTAKE, "I respect the decision.")
    look.is_silent()
    panel.has_reply(DEFENSIVE.replace(f"I think {MISTAKE}.", "I respect the decision."))
    panel.press("Go back to it")
    panel.has_reply(DEFENSIVE)


def test_a_gap_beside_a_kinder_wording_is_still_filled(finalist: GmailPage, look: SecondLook):
    panel = finalist.panel
    text = panel.reply_text()
    panel.write_reply(text.replace("[your name]", f"I think {MISTAKE}.\n\n[your name]"))
    look.use(MISTAKE, "I respect the decision.")
    panel.fill("Your name", "Mina")
    panel.has_in_reply("I respect the decision.\n\nMina")


def test_the_quote_leads_to_its_place_in_the_text(finalist: GmailPage, look: SecondLook):
    finalist.panel.write_reply(DEFENSIVE)
    look.show_in_text(MISTAKE)
    box = finalist.panel.root.get_by_role("textbox", name="Your reply")
    expect(box).to_be_focused()
    assert box.evaluate("box => box.value.slice(box.selectionStart, box.selectionEnd)") == MISTAKE


def test_what_is_set_aside_here_stays_so_while_the_text_goes_on(finalist: GmailPage, look: SecondLook):
    finalist.panel.write_reply(DEFENSIVE)
    look.press(MISTAKE, "Ignore here")
    look.does_not_quote(MISTAKE)
    finalist.panel.write_reply(BOTH)
    look.quotes(PLEADING)
    look.does_not_quote(MISTAKE)


def test_setting_aside_can_be_undone(finalist: GmailPage, look: SecondLook):
    finalist.panel.write_reply(DEFENSIVE)
    look.press(MISTAKE, "Ignore here")
    look.undo("Left as it is")
    look.quotes(MISTAKE)


def test_a_warning_that_is_not_wanted_never_comes_again(finalist: GmailPage, look: SecondLook):
    finalist.panel.write_reply(DEFENSIVE)
    look.press(MISTAKE, "Never warn")
    look.does_not_quote(MISTAKE)
    finalist.reload()
    finalist.press_afterword("ana_final").wait_until_ready()
    finalist.panel.write_reply(BOTH)
    look.quotes(PLEADING)
    look.does_not_quote(MISTAKE)


def test_a_warning_can_be_wanted_again_right_there(finalist: GmailPage, look: SecondLook):
    finalist.panel.write_reply(DEFENSIVE)
    look.press(MISTAKE, "Never warn")
    look.undo("No longer looked for")
    look.quotes(MISTAKE)
    finalist.panel.write_reply(f"{DEFENSIVE} Thank you again.")
    look.quotes(MISTAKE)


def test_polite_text_and_the_proposed_one_are_left_alone(finalist: GmailPage, look: SecondLook):
    finalist.panel.write_reply(DEFENSIVE)
    look.quotes(MISTAKE)
    finalist.panel.write_reply(POLITE)
    look.is_silent()


def test_a_gap_typed_by_hand_is_asked_about_once_and_is_no_wall(finalist: GmailPage, look: SecondLook):
    panel = finalist.panel
    panel.write_reply(POLITE.replace("Ana", "XXX"))
    look.quotes("XXX")
    panel.put_into_reply()
    panel.says("“XXX” is worth a second look. Put it in anyway?")
    panel.press("Put it in anyway")
    panel.has_put_in()


def test_the_open_reply_is_looked_at_as_the_person_edits_there(finalist: GmailPage, look: SecondLook):
    put_in(finalist, POLITE)
    box = finalist.compose("ana_final")
    box.type(f"I think {MISTAKE}. ")
    look.counts("in the open reply.")
    look.open()
    look.quotes(MISTAKE)
    finalist.is_unharmed()


def test_a_kinder_wording_goes_into_the_open_reply_in_one_step_to_undo(finalist: GmailPage, look: SecondLook):
    put_in(finalist, DEFENSIVE)
    box = finalist.compose("ana_final")
    look.open()
    before = box.html()
    look.use(MISTAKE, "I respect the decision.")
    box.shows("I respect the decision. If you have a minute")
    look.is_silent()
    assert MISTAKE not in box.text()
    box.undo()
    assert box.html() == before
    finalist.is_unharmed()


def test_signature_and_quoted_mail_are_not_the_persons_words(paired: Companion, gmail: GmailPage):
    assert paired.is_running
    gmail.open_at("ana_final", Switches(quote="expanded"))
    gmail.press_afterword("ana_final").wait_until_ready()
    put_in(gmail, POLITE)
    SecondLook(gmail.panel).is_silent()


def test_a_reply_to_several_people_is_noticed(paired: Companion, gmail: GmailPage):
    assert paired.is_running
    gmail.open(Switches(reply_all_by_default=True))
    gmail.open_thread("several_people")
    gmail.press_reply("several_people", "reply_all")
    gmail.press_afterword("several_people").wait_until_ready()
    look = SecondLook(gmail.panel)
    everyone = "siobhan.oneill@corvid.example, felix.brandt@kranich.example, margit.sol@tallgrass.example"
    look.quotes(everyone)
    look.counts("in the open reply.")


def test_a_reply_to_somebody_else_is_noticed(finalist: GmailPage, look: SecondLook):
    put_in(finalist, POLITE)
    box = finalist.compose("ana_final")
    look.is_silent()
    box.address_to("office@elsewhere.example")
    box.type("Hello. ")
    look.open()
    look.quotes("office@elsewhere.example")


def test_an_address_that_reads_nothing_is_noticed_in_the_open_reply(paired: Companion, gmail: GmailPage):
    assert paired.is_running
    gmail.open()
    gmail.open_thread("no_reply")
    gmail.press_reply("no_reply")
    gmail.press_afterword("no_reply")
    SecondLook(gmail.panel).quotes("no-reply@jobs.example")


@pytest.mark.own_pair
def test_without_the_companion_it_says_so_quietly_and_nothing_is_in_the_way(
    finalist: GmailPage, look: SecondLook, paired: Companion
):
    paired.stop()
    finalist.panel.write_reply(DEFENSIVE)
    look.counts("The second look needs the companion.")
    finalist.panel.put_into_reply()
    finalist.panel.has_put_in()


@pytest.mark.own_pair
def test_the_second_look_is_back_when_the_companion_is(
    finalist: GmailPage, look: SecondLook, paired: Companion
):
    paired.stop()
    finalist.panel.write_reply(DEFENSIVE)
    look.counts("The second look needs the companion.")
    paired.start()
    finalist.panel.write_reply(f"{DEFENSIVE} ")
    look.quotes(MISTAKE)


def test_the_preview_shows_the_mail_as_its_reader_meets_it(finalist: GmailPage, look: SecondLook):
    finalist.panel.fill("Your name", "Mina")
    preview = look.preview()
    expect(preview.get_by_text("Re: Your interviews with Northlight Labs")).to_be_visible()
    expect(preview.get_by_text("Mina", exact=True)).to_be_visible()
    expect(preview.get_by_text("All of the words are the template's so far.")).to_be_visible()
    finalist.panel.write_reply(POLITE)
    expect(preview.get_by_text("It ends: “Thank you either way.”")).to_be_visible()


def test_from_the_preview_a_true_detail_is_added(finalist: GmailPage, look: SecondLook):
    look.preview().get_by_role("button", name="Add one true detail").click()
    assert finalist.panel.accessibility.holds_focus()


def test_the_list_is_reached_and_used_by_keyboard(finalist: GmailPage, look: SecondLook):
    panel = finalist.panel
    panel.write_reply(BOTH)
    look.quotes(PLEADING)
    panel.accessibility.tab_to("Hide")
    for _ in range(4):
        finalist.page.keyboard.press("Tab")
    finalist.page.keyboard.press("Enter")
    look.does_not_quote(MISTAKE)
    assert panel.accessibility.holds_focus()
    assert panel.accessibility.unnamed_controls() == []
