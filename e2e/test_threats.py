"""What strangers try on a companion in use, in a real browser in which the person looks at its pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Playwright

from afterword.redirect_file import write_redirect
from e2e import browser
from e2e.companion import Companion, free_port
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.stranger_page import StrangerPage
from e2e.stand_ins.strangers import ALL_NETWORKS, REBOUND, WEBSITE, Site, make_extension

ANOTHER_NAME = {"sign_off_name": "Somebody else"}
# A website, another port of the same name, and our other name; one browser tries them one after another.
PLACES = (f"http://{WEBSITE}", "http://127.0.0.1", "http://localhost")


@pytest.fixture
def site() -> Iterator[Site]:
    """A page on a local port, also found under the name of a website."""
    site = Site()
    with site.running():
        yield site


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the companion's data, the browser's profile and the other extensions lie."""
    return tmp_path_factory.mktemp("threats")


@pytest.fixture(scope="module")
def companion(folder: Path) -> Iterator[Companion]:
    """A companion for all tests of this file: none of them may change anything in it."""
    companion = Companion(folder / "data", free_port())
    companion.start()
    yield companion
    companion.stop()


@pytest.fixture(scope="module")
def window(playwright: Playwright, folder: Path) -> Iterator[BrowserContext]:
    """A browser with our extension and two others, which finds the strangers' names on this computer."""
    narrow = make_extension(folder / "narrow", hosts=["https://mail.example/*"])
    broad = make_extension(folder / "broad", hosts=["<all_urls>"])
    context = browser.launch(
        playwright,
        folder / "profile",
        extensions=[browser.EXTENSION_DIR, narrow, broad],
        websites=[WEBSITE, REBOUND, ALL_NETWORKS],
    )
    context.new_page()
    yield context
    context.close()


@pytest.fixture
def context(
    window: BrowserContext, watched: Callable[[BrowserContext], AbstractContextManager[None]]
) -> Iterator[BrowserContext]:
    """That browser, in which nobody is signed in and nothing is open."""
    with watched(window):
        yield window
    for page in window.pages[1:]:
        page.close()
    window.clear_cookies()


@pytest.fixture
def dashboard(context: BrowserContext, companion: Companion) -> DashboardPage:
    """The companion's pages, opened by the person in this browser."""
    return DashboardPage.open_in(context, companion)


def _is_unharmed(dashboard: DashboardPage) -> bool:
    dashboard.go_to("Connections")
    dashboard.says("No browser is asking now.")
    dashboard.go_to("Settings")
    return dashboard.value_of("Your name") == ""


def test_a_form_on_another_page_changes_nothing(context, companion, dashboard, site):
    for place in PLACES:
        stranger = StrangerPage.open_in(context, f"{place}:{site.port}/")
        assert stranger.post_form(f"{companion.address}/name", ANOTHER_NAME).status == 403, place
    assert _is_unharmed(dashboard)


def test_a_script_on_another_page_reads_and_changes_nothing(context, companion, dashboard, site):
    plain = {"method": "POST", "mode": "no-cors"}
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    for place in PLACES:
        stranger = StrangerPage.open_in(context, f"{place}:{site.port}/")
        for path in ("/", "/connections", "/api/v1/settings", "/health"):
            assert stranger.fetch(companion.address + path) == "blocked", place
        stranger.fetch(f"{companion.address}/name", **plain, headers=kind, body="sign_off_name=Somebody+else")
        stranger.fetch(f"{companion.address}/pair/start", **plain, body='{"name": "Chrome"}')
        answer = stranger.post_json(f"{companion.address}/pair/start", '{"name": "Chrome"}')
        assert answer == "blocked", place
    assert _is_unharmed(dashboard)


def test_a_name_that_was_rebound_to_this_computer_is_refused(context, companion, dashboard):
    stranger = StrangerPage(context.new_page())
    answer = stranger.page.goto(f"http://{REBOUND}:{companion.port}/connections")
    assert (answer.status, answer.json()["code"]) == (403, "host_refused")
    status, text = stranger.post_json("/pair/start", '{"name": "Chrome"}')
    assert (status, "host_refused" in text) == (403, True)
    assert _is_unharmed(dashboard)


def test_the_address_of_all_networks_is_refused(context, companion):
    answer = context.new_page().goto(f"http://{ALL_NETWORKS}:{companion.port}/")
    assert (answer.status, answer.json()["code"]) == (403, "host_refused")


@pytest.mark.usefixtures("dashboard")
def test_a_link_on_another_page_shows_the_way_in_only(context, companion, site):
    stranger = StrangerPage.open_in(context, f"http://{WEBSITE}:{site.port}/")
    stranger.lead_to(f"{companion.address}/connections")
    stranger.shows_the_way_in_only()
    stranger.go_on_as_person()
    DashboardPage(stranger.page).is_shown()


@pytest.mark.usefixtures("dashboard")
def test_our_pages_stand_in_no_frame(context, companion, site):
    for place in PLACES:
        stranger = StrangerPage.open_in(context, f"{place}:{site.port}/")
        frame = stranger.frame(f"{companion.address}/connections")
        assert frame.get_by_role("heading", name="Connections").count() == 0, place
        assert frame.get_by_role("link").count() == 0, place


@pytest.mark.usefixtures("dashboard")
def test_an_extension_with_narrow_permissions_gets_nowhere(context, companion, folder):
    stranger = StrangerPage.open_extension_in(context, folder / "narrow")
    for path in ("/", "/connections", "/static/connections.js", "/api/v1/settings"):
        assert stranger.fetch(companion.address + path) == "blocked"
    assert stranger.fetch(f"{companion.address}/api/v1/settings", credentials="omit")[0] == 401
    guess = '{"pairing_id": "guess", "secret": "guess"}'
    assert stranger.post_json(f"{companion.address}/pair/poll", guess)[0] == 404


def test_an_extension_for_all_websites_reads_and_changes_nothing(context, companion, dashboard, folder):
    stranger = StrangerPage.open_extension_in(context, folder / "broad")
    for path in ("/", "/connections", "/connections/waiting"):
        assert stranger.fetch(companion.address + path)[0] == 403
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = stranger.fetch(
        f"{companion.address}/name", method="POST", headers=kind, body="sign_off_name=Somebody+else"
    )
    assert answer[0] == 403
    assert stranger.fetch(f"{companion.address}/api/v1/cases")[0] == 401
    assert _is_unharmed(dashboard)


def test_a_login_link_works_once(context, companion):
    link = companion.take_link()
    first, second = (context.new_page().goto(link) for _ in range(2))
    assert (first.status, second.status) == (200, 401)


def test_the_private_file_leads_into_the_pages(context, companion):
    page = context.new_page()
    page.goto(write_redirect(companion.data_dir, companion.take_link()).as_uri())
    DashboardPage(page).is_shown()
    assert page.url == f"{companion.address}/"
