"""What strangers try on a companion that is in use, in a real browser that the person is signed in with."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Response, expect

from afterword.redirect_file import write_redirect
from e2e.browser import EXTENSION_DIR
from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.stand_ins.strangers import ALL_NETWORKS, REBOUND, WEBSITE, Site, make_extension

NARROW_HOSTS = ["https://mail.example/*"]
ALL_HOSTS = ["<all_urls>"]


@pytest.fixture
def site() -> Iterator[Site]:
    """A page on a local port, also found under the name of a website."""
    site = Site()
    with site.running():
        yield site


@pytest.fixture
def context(launch: Callable[..., BrowserContext], tmp_path: Path) -> BrowserContext:
    """A browser with our extension and two others, which finds the strangers' names on this computer."""
    others = [
        make_extension(tmp_path / "narrow", NARROW_HOSTS),
        make_extension(tmp_path / "broad", ALL_HOSTS),
    ]
    return launch(extensions=[EXTENSION_DIR, *others], websites=[WEBSITE, REBOUND, ALL_NETWORKS])


@pytest.fixture
def dashboard(context: BrowserContext, companion: Companion) -> DashboardPage:
    """The companion's pages, opened by the person in this browser."""
    return DashboardPage.open_in(context, companion)


def _origin_of(folder: Path) -> str:
    """An unpacked extension is called by its folder."""
    digest = hashlib.sha256(str(folder).encode()).hexdigest()[:32]
    return "chrome-extension://" + digest.translate(str.maketrans("0123456789abcdef", "abcdefghijklmnop"))


def _open_other(context: BrowserContext, folder: Path) -> Page:
    page = context.new_page()
    page.goto(_origin_of(folder) + "/page.html")
    return page


def _fetch(page: Page, address: str, **options: Any) -> Any:
    """Ask from a page; return status and text, or the word "blocked" when the browser gave it nothing."""
    return page.evaluate(
        """([address, options]) => fetch(address, {credentials: "include", ...options})
            .then(async (answer) => [answer.status, await answer.text()], () => "blocked")""",
        [address, options],
    )


def _press_form(page: Page, address: str, fields: dict[str, str], companion: Companion) -> Response:
    """Post a form from a page to the companion, as a script of the page would, and return the answer."""
    with page.expect_response(lambda response: str(companion.port) in response.url) as answer:
        page.evaluate(
            """([address, fields]) => {
                const form = document.createElement("form");
                form.method = "post";
                form.action = address;
                for (const [name, value] of Object.entries(fields)) {
                    const input = document.createElement("input");
                    [input.name, input.value] = [name, value];
                    form.append(input);
                }
                document.body.append(form);
                form.submit();
            }""",
            [address, fields],
        )
    return answer.value


def _name_in_settings(dashboard: DashboardPage) -> str:
    dashboard.go_to("Settings")
    return dashboard.page.get_by_label("Your name").input_value()


PLACES = {"website": f"http://{WEBSITE}", "other-port": "http://127.0.0.1", "other-name": "http://localhost"}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_a_form_on_another_page_changes_nothing(context, companion, dashboard, site, place):
    before = _name_in_settings(dashboard)
    page = context.new_page()
    page.goto(f"{place}:{site.port}/")
    answer = _press_form(page, f"{companion.address}/name", {"sign_off_name": "Somebody else"}, companion)
    assert answer.status == 403
    assert _name_in_settings(dashboard) == before


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_a_script_on_another_page_reads_and_changes_nothing(context, companion, dashboard, site, place):
    before = _name_in_settings(dashboard)
    page = context.new_page()
    page.goto(f"{place}:{site.port}/")
    for path in ("/", "/connections", "/api/v1/settings", "/health"):
        assert _fetch(page, companion.address + path) == "blocked"
    body = "sign_off_name=Somebody+else"
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert _fetch(page, f"{companion.address}/name", method="POST", headers=form, body=body) == "blocked"
    json = {"Content-Type": "application/json"}
    for path in ("/pair/start", "/api/v1/cases"):
        assert _fetch(page, companion.address + path, method="POST", headers=json, body="{}") == "blocked"
        assert _fetch(page, companion.address + path, method="POST", body="{}") == "blocked"
    assert _name_in_settings(dashboard) == before
    dashboard.go_to("Connections")
    dashboard.says("No browser is asking now.")


def test_a_name_that_was_rebound_to_this_computer_is_refused(context, companion):
    page = context.new_page()
    answer = page.goto(f"http://{REBOUND}:{companion.port}/connections")
    assert (answer.status, answer.json()["code"]) == (403, "host_refused")
    status, text = _fetch(page, "/pair/start", method="POST", headers={"Content-Type": "application/json"})
    assert (status, "host_refused" in text) == (403, True)


def test_the_address_of_all_networks_is_refused(context, companion):
    page = context.new_page()
    answer = page.goto(f"http://{ALL_NETWORKS}:{companion.port}/")
    assert (answer.status, answer.json()["code"]) == (403, "host_refused")


@pytest.mark.usefixtures("dashboard")
def test_a_link_on_another_page_shows_the_way_in_only(context, companion, site):
    page = context.new_page()
    page.goto(f"http://{WEBSITE}:{site.port}/")
    page.evaluate("(address) => { location.href = address; }", f"{companion.address}/connections")
    expect(page.get_by_role("heading", name="Open Afterword from the extension")).to_be_visible()
    page.get_by_role("link", name="Go on to Afterword").click()
    expect(page.get_by_role("navigation", name="Pages")).to_be_visible()


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.usefixtures("dashboard")
def test_our_pages_stand_in_no_frame(context, companion, site, place):
    site.html = f'<!doctype html><h1>A page</h1><iframe src="{companion.address}/connections"></iframe>'
    page = context.new_page()
    with page.expect_event("framenavigated", lambda frame: frame.parent_frame is not None):
        page.goto(f"{place}:{site.port}/")
    assert page.frames[1].get_by_role("main").count() == 0
    assert page.frames[1].get_by_role("button").count() == 0


@pytest.mark.usefixtures("dashboard")
def test_an_extension_with_narrow_permissions_gets_nowhere(context, companion, tmp_path):
    other = _open_other(context, tmp_path / "narrow")
    for path in ("/", "/connections", "/static/connections.js"):
        assert _fetch(other, companion.address + path) == "blocked"
    assert _fetch(other, f"{companion.address}/api/v1/settings", credentials="omit")[0] == 401
    guess = {
        "method": "POST",
        "credentials": "omit",
        "headers": {"Content-Type": "application/json"},
        "body": '{"pairing_id": "guess", "secret": "guess"}',
    }
    assert _fetch(other, f"{companion.address}/pair/poll", **guess)[0] == 404
    assert _fetch(other, f"{companion.address}/pair/poll", **guess | {"credentials": "include"}) == "blocked"


def test_an_extension_for_all_websites_reads_and_changes_nothing(context, companion, dashboard, tmp_path):
    before = _name_in_settings(dashboard)
    other = _open_other(context, tmp_path / "broad")
    for path in ("/", "/connections", "/connections/waiting"):
        assert _fetch(other, companion.address + path)[0] == 403
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    body = "sign_off_name=Somebody+else"
    assert _fetch(other, f"{companion.address}/name", method="POST", headers=form, body=body)[0] == 403
    assert _fetch(other, f"{companion.address}/api/v1/cases")[0] == 401
    assert _name_in_settings(dashboard) == before


def test_a_login_link_works_once(context, companion):
    link = companion.link
    first = context.new_page().goto(link)
    second = context.new_page().goto(link)
    assert (first.status, second.status) == (200, 401)


def test_the_private_file_leads_into_the_pages(context, companion, home):
    page = context.new_page()
    page.goto(write_redirect(home / "data", companion.link).as_uri())
    expect(page.get_by_role("navigation", name="Pages")).to_be_visible()
    assert page.url == f"{companion.address}/"
