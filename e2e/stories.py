"""Stretches of a journey that many journeys share."""

from __future__ import annotations

from e2e.pages.gmail_page import GmailPage


def lines_of(text: str) -> list[str]:
    """The lines that hold words, as a person would compare two texts."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def put_thanks_into_reply(gmail: GmailPage, message: str) -> str:
    """Press our button by an open message, then put the proposed text into the reply; return that text."""
    panel = gmail.press_afterword(message)
    panel.wait_until_ready()
    text = panel.reply_text()
    panel.put_into_reply()
    panel.has_put_in()
    return text
