"""What the journeys stand on: a companion, a browser with the extension, the stand-in Gmail, a connection.

A journey that asks for `paired` begins connected; without it the companion and the browser are new.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Playwright, expect

from e2e import browser
from e2e.companion import Companion, free_port
from e2e.linkedin_stage import LinkedInStage, start
from e2e.pages.gmail_page import GmailPage
from e2e.pages.linkedin_page import LinkedInPage
from e2e.stand_ins.gmail import StandInGmail
from e2e.stand_ins.linkedin import StandInLinkedIn
from e2e.stand_ins.linkedin_switches import LinkedInSwitches
from e2e.stories import connect

# The panel itself waits ten seconds for a reply to open before it says that none did.
expect.set_options(timeout=15_000)

RESULTS = Path(__file__).parents[1] / "test-results"


def pytest_configure(config: pytest.Config) -> None:
    """Name the mark of the tests that `make pictures` runs alone."""
    config.addinivalue_line("markers", "pictures: takes pictures of screens")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Keep how the test went, for the fixtures that leave a picture and a trace behind."""
    report = yield
    if report.when == "call":
        item.stash[_FAILED] = report.failed
    return report


_FAILED = pytest.StashKey[bool]()


@pytest.fixture(scope="session")
def base_url() -> None:
    """Addresses in the tests are whole; the plugin's own fixture warns, and warnings are errors."""


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """The plain browser of the tests that need no extension is the same program."""
    return {"executable_path": browser.chromium(), "args": ["--no-sandbox"]}


@pytest.fixture(scope="session")
def port() -> int:
    """One port for all companions of this process, one after another."""
    return free_port()


@pytest.fixture(scope="session")
def connected_home(playwright: Playwright, port: int, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder and a browser profile that know each other, connected once as a person does it."""
    home = tmp_path_factory.mktemp("connected")
    companion = Companion(home / "data", port)
    companion.start()
    context = browser.launch(playwright, home / "profile")
    try:
        connect(context, companion)
    finally:
        context.close()
        companion.stop()
    return home


@pytest.fixture
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The test's own data folder and profile: connected for a test that asks for `paired`, else empty."""
    if "paired" in request.fixturenames:
        connected = request.getfixturevalue("connected_home")
        shutil.copytree(connected, tmp_path, dirs_exist_ok=True, ignore=_without_locks)
    return tmp_path


def _without_locks(_folder: str, names: list[str]) -> list[str]:
    """The browser's lock is a link that names a process which has ended."""
    return [name for name in names if name.startswith("Singleton")]


@pytest.fixture
def companion(home: Path, port: int) -> Iterator[Companion]:
    """A companion that runs, and is stopped at the end."""
    companion = Companion(home / "data", port)
    companion.start()
    yield companion
    companion.stop()


@pytest.fixture
def launch(
    playwright: Playwright, home: Path, request: pytest.FixtureRequest
) -> Iterator[Callable[..., BrowserContext]]:
    """Start the browser, with a size or a look of its own; the test's one browser is closed at the end."""
    started: list[BrowserContext] = []

    def start(**options: Any) -> BrowserContext:
        context = browser.launch(playwright, home / "profile", **options)
        context.tracing.start(snapshots=True)
        started.append(context)
        return context

    yield start
    for context in started:
        _leave_behind(context, request)
        context.close()


def _leave_behind(context: BrowserContext, request: pytest.FixtureRequest) -> None:
    context.tracing.stop(path=_picture(context, request))


def _leave_chunk_behind(context: BrowserContext, request: pytest.FixtureRequest) -> None:
    context.tracing.stop_chunk(path=_picture(context, request))


def _picture(context: BrowserContext, request: pytest.FixtureRequest) -> Path | None:
    """Where the trace of a test that went wrong belongs, with pictures of its tabs; None if it went well."""
    if not request.node.stash.get(_FAILED, True):
        return None
    folder = RESULTS / re.sub(r"[^\w-]+", "-", request.node.name)
    folder.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(context.pages):
        page.screenshot(path=folder / f"page-{number}.png")
    return folder / "trace.zip"


@pytest.fixture
def browser_context(launch: Callable[..., BrowserContext]) -> BrowserContext:
    """The browser with the extension in it."""
    return launch()


@pytest.fixture
def paired(companion: Companion, browser_context: BrowserContext) -> Companion:
    """The companion, with the browser connected to it."""
    assert browser_context
    return companion


@pytest.fixture(scope="module")
def connected_browser(
    playwright: Playwright, connected_home: Path, port: int, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[BrowserContext]:
    """One connected browser for all tests of a file that leave nothing behind but events."""
    home = tmp_path_factory.mktemp("shared")
    shutil.copytree(connected_home, home, dirs_exist_ok=True, ignore=_without_locks)
    companion = Companion(home / "data", port)
    companion.start()
    context = browser.launch(playwright, home / "profile")
    context.tracing.start(snapshots=True)
    yield context
    context.close()
    companion.stop()


@pytest.fixture
def another_gmail(connected_browser: BrowserContext, request: pytest.FixtureRequest) -> Iterator[GmailPage]:
    """A tab for Gmail in the browser that the tests of the file share."""
    connected_browser.tracing.start_chunk()
    stand_in = StandInGmail()
    stand_in.serve_to(connected_browser)
    page = connected_browser.new_page()
    yield GmailPage(page, stand_in)
    _leave_chunk_behind(connected_browser, request)
    page.close()
    connected_browser.unroute_all()


@pytest.fixture
def gmail(browser_context: BrowserContext) -> GmailPage:
    """A tab for Gmail, in which nothing is loaded yet."""
    stand_in = StandInGmail()
    stand_in.serve_to(browser_context)
    return GmailPage(browser_context.new_page(), stand_in)


@pytest.fixture
def linkedin(browser_context: BrowserContext) -> LinkedInPage:
    """A tab for LinkedIn, in which nothing is loaded yet."""
    stand_in = StandInLinkedIn()
    stand_in.serve_to(browser_context)
    return LinkedInPage(browser_context.new_page(), stand_in)


@pytest.fixture(scope="module")
def plain_linkedin(browser: Browser) -> Iterator[LinkedInPage]:
    """One tab for all tests of a file, in a browser without the extension."""
    context = browser.new_context()
    context.set_default_timeout(10_000)
    stand_in = StandInLinkedIn()
    stand_in.serve_to(context)
    yield LinkedInPage(context.new_page(), stand_in)
    context.close()


@pytest.fixture
def linkedin_alone(plain_linkedin: LinkedInPage) -> LinkedInPage:
    """That tab, in the usual variant again."""
    plain_linkedin.stand_in.switches = LinkedInSwitches()
    return plain_linkedin


@pytest.fixture(scope="module")
def linkedin_stage(
    playwright: Playwright, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LinkedInStage]:
    """LinkedIn and the panel beside it, one browser for all tests of a module, without a companion."""
    yield from start(playwright, tmp_path_factory.mktemp("linkedin"))
