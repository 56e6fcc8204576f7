"""A picture of every screen, wide and narrow, light and dark: `make pictures` takes these alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page

from e2e import pictures
from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.options_page import OptionsPage
from e2e.pages.side_panel_page import SidePanelPage
from e2e.stand_ins.switches import Switches

pytestmark = [pytest.mark.pictures, pytest.mark.own_pair]

DASHBOARD_PAGES = ["Home", "Cases", "Questions", "Letters", "Message set", "Connections", "Settings"]


@pictures.in_each_look()
def test_pictures_of_the_main_job(paired: Companion, gmail: GmailPage, size: str, dark: bool):
    assert paired.is_running
    gmail.open(Switches(theme="dark" if dark else "light"))

    def take(name: str) -> None:
        assert pictures.take(gmail.page, name, size=size, dark=dark).exists()

    take("gmail-inbox")
    gmail.open_thread("ana_final")
    gmail.has_notice("ana_final")
    take("gmail-notice")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    take("gmail-panel")
    panel.fill("One true detail", "how you explained the churn dashboard to the new people")
    panel.fill("Your name", "Mina")
    panel.put_in_without_detail()
    panel.has_put_in()
    take("gmail-put-in")
    panel.close()
    take("gmail-reply")


@pictures.in_each_look()
def test_pictures_of_our_pages(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext, size: str, dark: bool
):
    gmail.open()
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.put_in_without_detail()
    panel.has_put_in()

    def take(page: Page, name: str) -> None:
        assert pictures.take(page, name, size=size, dark=dark).exists()

    options = OptionsPage.open_in(browser_context)
    options.wait_until_connected()
    take(options.page, "options")
    side_panel = SidePanelPage.open_in(browser_context)
    take(side_panel.page, "side-panel")
    side_panel.write_without_a_mail().wait_until_ready()
    take(side_panel.page, "side-panel-without-a-mail")
    dashboard = DashboardPage.open_in(browser_context, paired)
    for name in DASHBOARD_PAGES:
        dashboard.go_to(name)
        take(dashboard.page, f"companion-{name.lower().replace(' ', '-')}")
    dashboard.open_case("Northlight Labs")
    take(dashboard.page, "companion-case")
    dashboard.follow("Look back")
    take(dashboard.page, "companion-look-back")
    dashboard.follow("Begin")
    take(dashboard.page, "companion-look-back-begun")
    dashboard.go_to("Letters")
    dashboard.follow("Write a letter")
    take(dashboard.page, "companion-letter")


@pictures.in_each_look()
def test_pictures_of_what_can_go_wrong(paired: Companion, gmail: GmailPage, size: str, dark: bool):
    look = "dark" if dark else "light"
    gmail.open(Switches(theme=look, naming="renamed"))
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.says("Part 6 was not found")
    panel.wait_until_ready()
    assert pictures.take(gmail.page, "gmail-not-known", size=size, dark=dark).exists()
    paired.stop()
    gmail.open(Switches(theme=look))
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.says("The companion is not running.")
    panel.wait_until_ready()
    assert pictures.take(gmail.page, "gmail-companion-off", size=size, dark=dark).exists()
