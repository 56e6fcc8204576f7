"""The main job: a no in Gmail becomes a reply in the compose box, in every known variant of the page."""

from __future__ import annotations

import pytest

from e2e.companion import Companion
from e2e.pages.gmail_page import GmailPage
from e2e.stand_ins.variants import FILLABLE

pytestmark = pytest.mark.usefixtures("paired")


def test_two_clicks_from_the_mail_to_the_text_in_the_reply(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    text = panel.reply_text()
    panel.put_into_reply()
    panel.has_put_in()
    assert gmail.compose("ana_final").text().startswith(text.split("\n")[0])
    gmail.is_unharmed()
