"""What the journeys stand on: a companion, a browser with the extension, the stand-in Gmail, a connection.

A journey that asks for `paired` begins connected. Most of them share one companion and one browser, which
forget what happened in between; one that is marked `own_pair` has a companion and a worker of the extension
for itself; one that asks for `launch`, or begins without a connection, starts a browser of its own.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Playwright, expect

from e2e import browser, left_behind, order
from e2e.companion import Companion, free_port
from e2e.linkedin_access import copy_with_access
from e2e.linkedin_stage import LinkedInStage, start
from e2e.loaded_companion import LoadedCompanion
from e2e.pages.gmail_page import GmailPage
from e2e.pages.linkedin_page import LinkedInPage
from e2e.shared_pair import SharedPair, copy_home
from e2e.stand_ins.gmail import StandInGmail
from e2e.stand_ins.linkedin import StandInLinkedIn
from e2e.stand_ins.linkedin_switches import LinkedInSwitches
from e2e.stories import connect
from scripts import ensure_browser

# The panel itself waits ten seconds for a reply to open before it says that none did.
expect.set_options(timeout=15_000)


def pytest_configure(config: pytest.Config) -> None:
    """Name the marks."""
    config.addinivalue_line("markers", "pictures: takes pictures of screens, for `make pictures` alone")
    config.addinivalue_line("markers", "own_pair: has a companion and a worker of the extension for itself")
    config.addinivalue_line("markers", "sees_linkedin: the extension may see LinkedIn's pages from the start")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Share the tests out among the workers."""
    items[:] = order.deal(items, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Keep how the test went, for the fixtures that leave a picture and a trace behind."""
    report = yield
    if report.when == "call":
        item.stash[left_behind.WENT_WRONG] = report.failed
    return report


_PAIRS = pytest.StashKey[list[SharedPair]]()


@pytest.fixture(scope="session")
def base_url() -> None:
    """Addresses in the tests are whole; the plugin's own fixture warns, and warnings are errors."""


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """The plain browser of the tests that need no extension is the same program."""
    return {"executable_path": browser.chromium(), "args": ensure_browser.arguments()}


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


@pytest.fixture(scope="session")
def with_access(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The extension that may see LinkedIn's pages from the start."""
    return copy_with_access(tmp_path_factory.mktemp("access") / "extension")


@pytest.fixture(scope="session")
def start_pair(
    request: pytest.FixtureRequest,
    playwright: Playwright,
    connected_home: Path,
    port: int,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[Path], SharedPair]]:
    """Start a companion and a browser with this extension that know each other; they end with the process."""
    pairs = request.config.stash[_PAIRS] = []

    def start(extension: Path) -> SharedPair:
        _let_rest(request.config)
        folder = tmp_path_factory.mktemp("shared")
        pairs.append(SharedPair(playwright, connected_home, folder, port, extension))
        return pairs[-1]

    yield start
    for pair in pairs:
        pair.end()


def _let_rest(config: pytest.Config, but: SharedPair | None = None) -> None:
    """All companions of this process listen on one port, one after another."""
    for pair in config.stash.get(_PAIRS, []):
        if pair is not but:
            pair.rest()


@pytest.fixture(scope="session")
def connected_pair(start_pair: Callable[[Path], SharedPair]) -> SharedPair:
    """A companion and a browser that know each other, for the journeys of this process."""
    return start_pair(browser.EXTENSION_DIR)


@pytest.fixture(scope="session")
def connected_pair_with_access(start_pair: Callable[[Path], SharedPair], with_access: Path) -> SharedPair:
    """The same for the journeys to LinkedIn."""
    return start_pair(with_access)


@pytest.fixture
def shared_pair(request: pytest.FixtureRequest) -> Iterator[SharedPair | None]:
    """That pair at its beginning, for a journey that asks for `paired`; None for one that starts its own."""
    if not order.is_on_a_shared_pair(request.node):
        yield None
        return
    sees_linkedin = request.node.get_closest_marker("sees_linkedin")
    name = "connected_pair_with_access" if sees_linkedin else "connected_pair"
    pair: SharedPair = request.getfixturevalue(name)
    _let_rest(request.config, but=pair)
    if request.node.get_closest_marker("own_pair"):
        pair.begin_anew(request.getfixturevalue("tmp_path"))
        yield pair
        pair.take_back()
        return
    pair.begin_again()
    yield pair
    assert pair.companion.is_running, "a journey that leaves the companion stopped is marked own_pair"


@pytest.fixture
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The test's own data folder and profile: connected for a test that asks for `paired`, else empty."""
    if "paired" in request.fixturenames:
        return copy_home(request.getfixturevalue("connected_home"), tmp_path)
    return tmp_path


@pytest.fixture
def companion(
    request: pytest.FixtureRequest, shared_pair: SharedPair | None, port: int
) -> Iterator[Companion]:
    """A companion that runs."""
    if shared_pair:
        yield shared_pair.companion
        return
    _let_rest(request.config)
    companion = LoadedCompanion(request.getfixturevalue("home") / "data", port)
    companion.start()
    yield companion
    companion.stop()


@pytest.fixture
def launch(
    playwright: Playwright, home: Path, request: pytest.FixtureRequest
) -> Iterator[Callable[..., BrowserContext]]:
    """Start the browser, with a size or a look of its own; the test's one browser is closed at the end."""
    started: list[BrowserContext] = []
    usual = {}
    if request.node.get_closest_marker("sees_linkedin"):
        usual["extensions"] = [request.getfixturevalue("with_access")]

    def start(**options: Any) -> BrowserContext:
        context = browser.launch(playwright, home / "profile", **{**usual, **options})
        left_behind.begin_trace(context, request)
        started.append(context)
        return context

    yield start
    for context in started:
        left_behind.leave(context, request)
        context.close()


@pytest.fixture
def watched(
    request: pytest.FixtureRequest,
) -> Callable[[BrowserContext], AbstractContextManager[None]]:
    """Watches a browser that many tests share, and leaves behind what shows why this one went wrong."""

    @contextmanager
    def watch(context: BrowserContext) -> Iterator[None]:
        left_behind.begin_trace(context, request)
        yield
        left_behind.leave(context, request)

    return watch


@pytest.fixture
def browser_context(
    request: pytest.FixtureRequest,
    shared_pair: SharedPair | None,
    watched: Callable[[BrowserContext], AbstractContextManager[None]],
) -> Iterator[BrowserContext]:
    """The browser with the extension in it."""
    if shared_pair is None:
        yield request.getfixturevalue("launch")()
        return
    with watched(shared_pair.context):
        yield shared_pair.context


@pytest.fixture
def paired(companion: Companion, browser_context: BrowserContext) -> Companion:
    """The companion, with the browser connected to it."""
    assert browser_context
    return companion


@pytest.fixture
def gmail(browser_context: BrowserContext, shared_pair: SharedPair | None) -> GmailPage:
    """A tab for Gmail, in which nothing is loaded yet."""
    stand_in = StandInGmail()
    stand_in.serve_to(browser_context)
    page = shared_pair.gmail_tab() if shared_pair else browser_context.new_page()
    return GmailPage(page, stand_in)


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


@pytest.fixture(scope="session")
def started_stage(
    playwright: Playwright, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LinkedInStage]:
    """LinkedIn and the panel beside it, one browser for all such tests, without a companion."""
    yield from start(playwright, tmp_path_factory.mktemp("linkedin"))


@pytest.fixture
def linkedin_stage(
    started_stage: LinkedInStage, watched: Callable[[BrowserContext], AbstractContextManager[None]]
) -> Iterator[LinkedInStage]:
    """That stage, watched for as long as the test lasts."""
    with watched(started_stage.panel.page.context):
        yield started_stage
