"""`make demo`: the main job on the stand-in Gmail, with made-up mails, for looking or acted out with pictures."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import BrowserContext, sync_playwright

from e2e import browser, pictures
from e2e.companion import Companion, free_port
from e2e.conftest import connect
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.stand_ins.gmail import StandInGmail
from e2e.stand_ins.switches import Switches

MAIL = "ana_final"
DETAIL = "hearing how your team decides what not to build"
LOOKS = [(size, dark) for size in pictures.SIZES for dark in (False, True)]


def main() -> None:
    """Start a companion on a temporary data folder and a browser that is connected to it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--headless", action="store_true", help="act the main job out and write pictures")
    is_headless = parser.parse_args().headless
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        companion = Companion(Path(folder) / "data", free_port())
        companion.start()
        context = browser.launch(playwright, Path(folder) / "profile", headless=is_headless)
        try:
            StandInGmail().serve_to(context)
            _prepare(context, companion)
            if is_headless:
                _act_out(context, companion)
            else:
                _leave_to_the_person(context)
        finally:
            context.close()
            companion.stop()


def _prepare(context: BrowserContext, companion: Companion) -> None:
    """Connect the two halves and say who the person is, as the three steps ask."""
    connect(context, companion)
    for page in context.pages[1:]:
        page.close()


def _leave_to_the_person(context: BrowserContext) -> None:
    gmail = GmailPage(context.new_page(), StandInGmail())
    gmail.open()
    print("The made-up Gmail is open: choose a mail and press the Afterword button beside it.")
    print("Close the browser to end the demo. Nothing of it is kept.")
    gmail.page.wait_for_event("close", timeout=0)


def _act_out(context: BrowserContext, companion: Companion) -> None:
    shutil.rmtree(pictures.FOLDER, ignore_errors=True)
    gmail = GmailPage(context.new_page(), StandInGmail())
    gmail.open()
    gmail.open_thread(MAIL)
    _take(gmail, "1-mail")
    panel = gmail.press_afterword(MAIL)
    panel.wait_until_ready()
    _take(gmail, "2-panel")
    panel.put_into_reply()
    panel.has_put_in()
    _take(gmail, "3-put-in")
    print(gmail.compose(MAIL).text())
    print(f"Pictures are in {pictures.FOLDER}")


def _take(gmail: GmailPage, name: str) -> None:
    for size, dark in LOOKS:
        pictures.take(gmail.page, name, size=size, dark=dark)


if __name__ == "__main__":
    main()
