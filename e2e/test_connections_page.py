"""The page where browsers are allowed: it keeps itself up to date, and needs no script to work."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage


@pytest.fixture
def plain(browser: Browser) -> Iterator[BrowserContext]:
    """A browser in which scripts are turned off."""
    context = browser.new_context(java_script_enabled=False)
    yield context
    context.close()


def _post(companion: Companion, letter: str, path: str, body: dict[str, str]) -> dict[str, str]:
    headers = {"Content-Type": "application/json", "Origin": "chrome-extension://" + letter * 32}
    request = Request(companion.address + path, json.dumps(body).encode(), headers)
    with urlopen(request, timeout=10) as answer:
        told: dict[str, str] = json.load(answer)
        return told


def _ask(companion: Companion, letter: str, name: str) -> dict[str, str]:
    return _post(companion, letter, "/pair/start", {"name": name})


def _is_allowed(companion: Companion, letter: str, asked: dict[str, str]) -> bool:
    question = {name: asked[name] for name in ("pairing_id", "secret")}
    return _post(companion, letter, "/pair/poll", question)["status"] == "allowed"


def test_a_browser_that_asks_appears_by_itself(companion: Companion, browser: Browser):
    context = browser.new_context()
    dashboard = DashboardPage.open_in(context, companion)
    dashboard.go_to("Connections")
    dashboard.says("No browser is asking now.")
    asked = _ask(companion, "b", "Firefox on Linux")
    dashboard.says("Firefox on Linux wants to connect.")
    dashboard.allow(asked["code"])
    assert _is_allowed(companion, "b", asked)
    context.close()


def test_it_works_without_scripts(companion: Companion, plain: BrowserContext):
    asked = _ask(companion, "b", "Firefox on Linux")
    dashboard = DashboardPage.open_in(plain, companion)
    dashboard.allow(asked["code"])
    assert _is_allowed(companion, "b", asked)
    dashboard.revoke()
    dashboard.says("No browser is connected yet.")


def test_the_list_stays_in_place_while_nothing_changes(companion: Companion, browser: Browser):
    context = browser.new_context()
    _ask(companion, "b", "Firefox on Linux")
    dashboard = DashboardPage.open_in(context, companion)
    dashboard.go_to("Connections")
    dashboard.says("Firefox on Linux wants to connect.")
    for _ in range(2):
        # The script has asked, and found the same as before.
        with dashboard.page.expect_response("**/connections/waiting"):
            dashboard.focus_on("Allow Firefox on Linux")
    assert dashboard.has_focus("Allow Firefox on Linux")
    context.close()
