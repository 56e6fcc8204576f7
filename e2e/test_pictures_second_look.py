"""Pictures of the second look and of the preview, wide and narrow, light and dark."""

from __future__ import annotations

import pytest

from e2e import pictures
from e2e.companion import Companion
from e2e.pages.gmail_page import GmailPage
from e2e.pages.second_look import SecondLook
from e2e.stand_ins.switches import Switches

pytestmark = [pytest.mark.pictures, pytest.mark.own_pair]

TEXT = (
    "Hi Ana,\n\nThank you for telling me yourself, and for the hour about the churn dashboard. "
    "I think you are making a big mistake. What one thing would you work on in my place?\n\n"
    "Please give me one more chance.\n\nMina"
)


@pictures.in_each_look()
def test_pictures_of_the_second_look(paired: Companion, gmail: GmailPage, size: str, dark: bool):
    assert paired.is_running
    gmail.open(Switches(theme="dark" if dark else "light"))
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    look = SecondLook(panel)

    def take(name: str) -> None:
        assert pictures.take(gmail.page, name, size=size, dark=dark).exists()

    preview = look.preview()
    preview.scroll_into_view_if_needed()
    take("second-look-preview")
    panel.write_reply(TEXT)
    look.quotes("you are making a big mistake")
    look.show_in_text("you are making a big mistake")
    take("second-look")
    look.press("you are making a big mistake", "Never warn")
    look.press("Please give me one more chance", "Ignore here")
    take("second-look-set-aside")
    panel.put_into_reply()
    panel.has_put_in()
    gmail.compose("ana_final").type("You will regret this. ")
    look.counts("in the open reply.")
    take("second-look-open-reply")
    paired.stop()
    panel.press("Show everything")
    panel.write_reply(f"{TEXT} O.")
    look.counts("The second look needs the companion.")
    take("second-look-companion-off")
