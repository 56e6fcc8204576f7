"""What strangers could gain from a connected extension: its token, the mail, the pages that show it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Route

from afterword.api.headers import HEADERS
from e2e.browser import EXTENSION_DIR
from e2e.companion import Companion, free_port
from e2e.pages.connected_extension import call, look_around_in_gmail, read_token
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.options_page import OptionsPage
from e2e.pages.stranger_page import StrangerPage
from e2e.stand_ins.mailbox import find
from e2e.stand_ins.strangers import Squatter, make_extension

HOSTILE = [
    "<script>window.ran = true</script>",
    "<img src=x onerror='window.ran = true'>",
    "\"'><svg onload='window.ran = true'>",
    "</title></textarea></style><iframe srcdoc='<script>parent.ran = true</script>'></iframe>",
    "<a href='javascript:window.ran = true' autofocus onfocus='window.ran = true'>x</a>",
    "{{ ''.__class__ }} {% raw %} ${window.ran = true}",
]
ELEMENTS = "document.querySelectorAll('main *, head *').length"


def test_of_two_extensions_that_ask_the_one_with_the_same_digits_is_connected(
    launch: Callable[..., BrowserContext], companion: Companion, tmp_path: Path
):
    other = make_extension(tmp_path / "other", hosts=["<all_urls>"])
    context = launch(extensions=[EXTENSION_DIR, other])
    options = OptionsPage.open_in(context)
    options.use_port(companion.port)
    stranger = StrangerPage.open_extension_in(context, other)
    _, asked = stranger.post_json(f"{companion.address}/pair/start", '{"name": "Chrome on Linux"}')
    code = options.connect()
    dashboard = DashboardPage.open_in(context, companion)
    dashboard.allow(code)
    options.wait_until_connected()
    question = json.dumps({name: json.loads(asked)[name] for name in ("pairing_id", "secret")})
    _, answer = stranger.post_json(f"{companion.address}/pair/poll", question)
    assert json.loads(answer) == {"status": "waiting", "client_id": None, "token": None}


@pytest.mark.own_pair
def test_a_squatter_on_the_port_that_asks_the_real_companion_learns_nothing(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    token = read_token(browser_context)
    paired.stop()
    real = Companion(paired.data_dir, free_port())
    real.start()
    squatter = Squatter(paired.port, real.port)
    try:
        with squatter.running():
            options = OptionsPage.open_in(browser_context)
            options.says(f"Another program answers on port {paired.port}")
            gmail.open()
            gmail.open_thread("ana_final")
            gmail.press_afterword("ana_final").wait_until_open()
    finally:
        real.stop()
    assert "/api/v1/hello" in [path for _, path, _, _ in squatter.asked]
    told = repr(squatter.asked)
    assert token not in told
    assert "Authorization" not in told
    assert find("ana_final")[0].subject not in told


@pytest.mark.own_pair
@pytest.mark.usefixtures("paired")
def test_the_script_in_gmail_cannot_read_the_token(gmail: GmailPage, browser_context: BrowserContext):
    token = read_token(browser_context)
    gmail.open()
    gmail.open_thread("ana_final")
    found = look_around_in_gmail(gmail.page)
    assert found["answers"]["getStatus"]["value"]["state"] == "connected"
    assert "afterword" not in found["databases"]
    assert token not in json.dumps(found)


@pytest.mark.own_pair
def test_a_revoked_browser_is_told_so_at_once(paired: Companion, browser_context: BrowserContext):
    options = OptionsPage.open_in(browser_context)
    options.wait_until_connected()
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.revoke()
    options.page.reload()
    options.offers_to_connect()


FIELDS = ("subject", "company", "role", "contact_name", "contact_address", "referral")


def _keep_case(companion: Companion, token: str, key: str, words: list[str]) -> int:
    """Keep a case with other words in each of its fields, and all of them in the reply's text."""
    case = dict(zip(FIELDS, words, strict=True)) | {"message_id": key, "kind": "rejection"}
    event = {"kind": "put_into_reply", "happened_at": "2026-11-24T10:00:00Z", "text": " ".join(words)}
    told = call(companion, token, "/api/v1/events", {"case": case, **event}, key)
    return int(told["case"]["case_id"])


def test_hostile_words_stay_words_on_every_page(paired: Companion, browser_context: BrowserContext):
    token = read_token(browser_context)
    harmless = _keep_case(paired, token, "harmless", [f"Northlight {name}" for name in FIELDS])
    hostile = _keep_case(paired, token, "hostile-words", HOSTILE)
    dashboard = DashboardPage.open_in(browser_context, paired)
    for view in ("", "/edit", "/delete"):
        counts = []
        for case_id in (harmless, hostile):
            dashboard.page.goto(f"{paired.address}/cases/{case_id}{view}")
            counts.append(dashboard.page.evaluate(ELEMENTS))
            assert dashboard.page.evaluate("window.ran") is None
        assert counts[0] == counts[1], view
    for path in ("/", "/cases", f"/cases/{hostile}"):
        dashboard.page.goto(paired.address + path)
        dashboard.says(HOSTILE[FIELDS.index("company")])
        assert dashboard.page.evaluate("window.ran") is None


@contextmanager
def _unescaped(page: Page, headers: dict[str, str]) -> Iterator[None]:
    """Let the page come as if our escaping had been forgotten."""

    def answer(route: Route) -> None:
        body = "<!doctype html><title>x</title><main>" + "".join(HOSTILE) + "</main>"
        route.fulfill(status=200, content_type="text/html", headers=headers, body=body)

    page.route("**/cases", answer)
    yield
    page.unroute("**/cases")


@pytest.mark.parametrize(("headers", "ran"), [({}, True), (HEADERS, None)], ids=["without", "with"])
def test_the_policy_alone_stops_a_script_that_got_into_a_page(
    paired: Companion, browser_context: BrowserContext, headers: dict[str, str], ran: bool | None
):
    page = DashboardPage.open_in(browser_context, paired).page
    with _unescaped(page, headers):
        page.goto(f"{paired.address}/cases")
        page.wait_for_load_state("networkidle")
        assert page.evaluate("window.ran") is ran


@pytest.mark.own_pair
def test_neither_the_token_nor_the_mail_is_in_the_log(paired: Companion, browser_context: BrowserContext):
    canary = "Canary words of a mail to Mina"
    token = read_token(browser_context)
    _keep_case(paired, token, "canary-key", [canary] * len(FIELDS))
    link = paired.link
    paired.stop()
    log = paired.log.read_text("utf-8").replace(link, "")
    assert "Afterword" in log
    assert token not in log
    assert canary not in log
    kept = b"".join(path.read_bytes() for path in paired.data_dir.rglob("*") if path.is_file())
    assert canary.encode() in kept
    assert token.encode() not in kept
