"""`make demo`: the main job on the stand-in Gmail, to try by hand or acted out with pictures."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

from e2e import browser, pictures
from e2e.companion import Companion, free_port
from e2e.conftest import connect
from e2e.pages.gmail_page import GmailPage
from e2e.stand_ins.gmail import StandInGmail
from e2e.stand_ins.switches import Switches

MAIL = "ana_final"
NAME = "Mina Okafor"
TOPIC = "making numbers kind to the people who read them"
# The mail came that morning, and has rested.
CLOCK = "2026-11-24T12:30:00Z"
DETAIL = "how your team decides what not to measure"


def main() -> None:
    """Show the demo in a window, or act it out twice, in the light look and in the dark one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--headless", action="store_true", help="act the main job out and write pictures")
    if parser.parse_args().headless:
        shutil.rmtree(pictures.FOLDER, ignore_errors=True)
        for is_dark in (False, True):
            with _connected(StandInGmail(), headless=True) as gmail:
                _write_a_thank_you(gmail, is_dark)
        print(f"Pictures are in {pictures.FOLDER}")
    else:
        with _connected(StandInGmail(), headless=False) as gmail:
            _leave_to_the_person(gmail)


@contextmanager
def _connected(stand_in: StandInGmail, *, headless: bool) -> Iterator[GmailPage]:
    """A tab of a browser that is connected to a companion, both new and gone afterwards."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        companion = Companion(Path(folder) / "data", free_port())
        companion.set_clock(CLOCK)
        companion.start()
        context = browser.launch(playwright, Path(folder) / "profile", headless=headless)
        try:
            stand_in.serve_to(context)
            connect(context, companion)
            yield GmailPage(context.new_page(), stand_in)
        finally:
            context.close()
            companion.stop()


def _leave_to_the_person(gmail: GmailPage) -> None:
    gmail.open()
    print("The made-up Gmail is open: choose a mail and press the Afterword button beside it.")
    print("Close its tab to end the demo. Nothing of it is kept.")
    gmail.page.wait_for_event("close", timeout=0)


def _write_a_thank_you(gmail: GmailPage, is_dark: bool) -> None:
    """Open the mail, press the button, fill in what only the person knows, put it into the reply."""
    gmail.page.emulate_media(color_scheme="dark" if is_dark else "light", reduced_motion="reduce")
    gmail.open(Switches(theme="dark" if is_dark else "light"))
    gmail.open_thread(MAIL)
    gmail.afterword_button(MAIL).wait_for()
    _take(gmail, "1-mail", is_dark)
    panel = gmail.press_afterword(MAIL)
    panel.wait_until_ready()
    _take(gmail, "2-panel", is_dark)
    panel.fill("One thing you talked about", TOPIC)
    panel.fill("One true detail", DETAIL)
    panel.fill("Your name", NAME)
    _take(gmail, "3-own-words", is_dark)
    panel.put_into_reply()
    panel.has_put_in()
    _take(gmail, "4-put-in", is_dark)


def _take(gmail: GmailPage, name: str, is_dark: bool) -> None:
    for size in pictures.SIZES:
        pictures.take(gmail.page, name, size=size, dark=is_dark)


if __name__ == "__main__":
    main()
