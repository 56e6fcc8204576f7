"""The key in this browser: renewed at a press, and said plainly where it was not."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

CONNECTED_AT = 1795492490687


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("not_running", "The companion did not answer. The key is as it was. Start the companion"),
        ("not_connected", "What waits here stays. Connect again above."),
        ("other_program", "is as it was. The first step above says what to do."),
        ("busy", "The key was not renewed. The one you have still works. Try again in a moment."),
    ],
)
def test_a_key_that_was_not_renewed_says_what_is_wrong_what_is_safe_and_what_to_do(options, code, words):
    stored = {**options.answers["getStored"], "connected_at": CONNECTED_AT}
    options.open("connected", getStored=stored, rotateToken={"refusal": code})
    if code != "busy":
        options.say(getStatus={**options.answers["getStatus"], "state": code})
    options.press("Renew the key")
    expect(options.page.get_by_role("status").filter(has_text=words)).to_be_visible()


def test_once_the_key_is_renewed_nothing_is_wrong_any_more(options):
    stored = {**options.answers["getStored"], "connected_at": CONNECTED_AT}
    options.open("connected", getStored=stored, rotateToken={"refusal": "busy"})
    options.press("Renew the key")
    options.shows("The key was not renewed.")
    options.say(rotateToken=None, getStored={**stored, "renewed_at": CONNECTED_AT + 60_000})
    options.press("Renew the key")
    options.shows("Renewed 24 November 2026")
    expect(options.page.get_by_text("The key was not renewed.")).to_have_count(0)


def test_what_was_wrong_with_a_key_goes_with_it(options):
    stored = {**options.answers["getStored"], "connected_at": CONNECTED_AT}
    options.open("connected", getStored=stored, rotateToken={"refusal": "not_connected"})
    options.press("Renew the key")
    options.shows("Connect again above.")
    options.say(getStored={**stored, "connected_at": CONNECTED_AT + 60_000})
    expect(options.page.get_by_text("Connect again above.")).to_have_count(0, timeout=10_000)
