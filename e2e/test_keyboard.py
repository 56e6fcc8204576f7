"""The main job without a mouse, for a screen reader, at twice the size, in the dark, without motion."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, expect

from e2e.companion import Companion
from e2e.pages.gmail_page import GmailPage
from e2e.stand_ins.gmail import StandInGmail
from e2e.stand_ins.switches import Switches
from e2e.stories import lines_of

HALF_OF_WIDE = (640, 400)


@pytest.fixture
def mail(paired: Companion, gmail: GmailPage) -> GmailPage:
    """Ana's mail, open, in a Gmail whose own shortcuts are on."""
    assert paired.is_running
    gmail.open(Switches(shortcuts=True))
    gmail.open_thread("ana_final")
    return gmail


def test_from_the_mail_to_the_reply_by_keyboard_alone(mail: GmailPage):
    keys = mail.page.keyboard
    mail.afterword_button("ana_final").focus()
    keys.press("Enter")
    mail.panel.wait_until_ready()
    assert mail.panel.accessibility.holds_focus()
    mail.panel.accessibility.tab_to("Company")
    keys.type("e Northlight Labs r#")
    mail.panel.accessibility.tab_to("Your reply")
    keys.press("ControlOrMeta+a")
    keys.type("Dear Ana, thank you for reading the r and the # too.")
    mail.panel.accessibility.tab_to("Put into the reply")
    keys.press("Enter")
    mail.panel.has_put_in()
    mail.compose("ana_final").shows("Dear Ana, thank you for reading")
    assert mail.log("shortcuts") == []
    mail.is_unharmed()


def test_escape_closes_the_panel_and_gives_the_focus_back(mail: GmailPage):
    button = mail.afterword_button("ana_final")
    button.focus()
    mail.page.keyboard.press("Enter")
    mail.panel.wait_until_ready()
    mail.page.keyboard.press("Escape")
    expect(mail.panel.root).to_have_count(0)
    expect(button).to_be_focused()
    assert mail.log("shortcuts") == []


def test_after_putting_in_the_person_goes_on_in_the_reply(mail: GmailPage):
    panel = mail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.put_in_without_detail()
    panel.has_put_in()
    box = mail.compose("ana_final")
    assert box.is_focused()
    box.type_here("Here. ")
    box.shows("Here. ")


def test_every_part_of_the_panel_has_its_role_and_name(mail: GmailPage):
    panel = mail.press_afterword("ana_final")
    panel.wait_until_ready()
    expect(panel.root).to_match_aria_snapshot(
        """
        - region "Afterword":
          - heading "Afterword" [level=2]
          - button "Move to the other side"
          - button "Close panel"
          - group "What was read":
            - textbox "Company"
            - textbox "Role"
            - textbox "Person"
            - combobox "Who wrote?"
            - combobox "How far did you get?"
            - combobox "What did they say about feedback?"
          - radiogroup "Tone"
          - textbox "Your reply"
          - button "Put into the reply"
          - button "Copy"
          - button "Keep in history"
          - button "Close this case"
        """
    )
    assert panel.accessibility.unnamed_controls() == []


def test_the_tone_is_chosen_with_the_arrow_keys(mail: GmailPage):
    panel = mail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.accessibility.tab_to("Warm")
    mail.page.keyboard.press("ArrowLeft")
    assert panel.has_tone("Plain")
    panel.wait_until_ready()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_at_twice_the_size_nothing_is_out_of_reach(
    paired: Companion, browser_context: BrowserContext, dark: bool
):
    assert paired.is_running
    stand_in = StandInGmail(Switches(theme="dark" if dark else "light"))
    stand_in.serve_to(browser_context)
    gmail = GmailPage(browser_context.new_page(), stand_in)
    # Twice the size in a window of 1280 by 800 leaves the page half of each.
    gmail.page.set_viewport_size({"width": HALF_OF_WIDE[0], "height": HALF_OF_WIDE[1]})
    gmail.page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
    gmail.open()
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    assert panel.is_dark() == dark
    assert panel.accessibility.is_within_window()
    assert panel.accessibility.low_contrast_texts() == []
    assert panel.accessibility.moving_parts() == []
    text = panel.reply_text()
    panel.put_in_without_detail()
    panel.has_put_in()
    gmail.compose("ana_final").shows(lines_of(text)[0])


def test_the_panel_of_a_right_to_left_gmail_stays_readable(paired: Companion, gmail: GmailPage):
    assert paired.is_running
    gmail.open(Switches(language="ar"))
    gmail.open_thread("arabic")
    panel = gmail.press_afterword("arabic")
    panel.wait_until_ready()
    assert panel.accessibility.is_within_window()
    panel.put_in_without_detail()
    panel.has_put_in()
