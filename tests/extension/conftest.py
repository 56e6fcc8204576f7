"""The stage: a page of ours with the panel beside a mail, a stand-in companion and a stand-in adapter."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from e2e.kept_tab import KeptTab
from scripts.ensure_browser import arguments, find
from tests.extension.stage.panel_stage import PanelStage

PROJECT = Path(__file__).parents[2]


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves the project's files as they are and says nothing about it.

    They stay as they are while tests run, so the browser need not ask again: one page has some ninety.
    """

    protocol_version = "HTTP/1.1"

    def end_headers(self) -> None:
        """Let the browser keep what it got."""
        self.send_header("Cache-Control", "max-age=3600")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test output clean."""


class PatientServer(ThreadingHTTPServer):
    """Says nothing when a page that was closed no longer takes what it asked for."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tell of other mistakes only."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """The browser that is already there; as root it runs without its sandbox."""
    return {"executable_path": find(), "args": arguments()}


@pytest.fixture(scope="session")
def base_url() -> None:
    """Nothing: the plugin's own fixture of this name warns with this pytest, and a warning is an error."""


@pytest.fixture(scope="session")
def project_url() -> Iterator[str]:
    """The project's files under a loopback address."""
    server = PatientServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(PROJECT)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def window(browser: Browser) -> Iterator[BrowserContext]:
    """One window for all tests: to open one takes longer than most tests do. It stays while it has a tab."""
    context = browser.new_context()
    context.new_page()
    yield context
    context.close()


@pytest.fixture(scope="session")
def kept_tab(window: BrowserContext, project_url: str) -> KeptTab:
    """One tab for all tests, too."""
    return KeptTab(window, project_url)


@pytest.fixture
def page(window: BrowserContext, kept_tab: KeptTab) -> Iterator[Page]:
    """A tab which keeps nothing of the tests before."""
    yield kept_tab.begin_again()
    window.clear_cookies()
    window.clear_permissions()


@pytest.fixture
def stage(page: Page, project_url: str) -> Iterator[PanelStage]:
    """The stage with nothing on it yet; a mistake in a script of ours is the test's mistake."""
    mistakes: list[str] = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    yield PanelStage(page, f"{project_url}/tests/extension/stage/stage.html")
    assert mistakes == []
