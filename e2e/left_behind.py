"""What a test that went wrong leaves behind: its tabs as pictures and in words, and a second run's record."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Error, Page

RESULTS = Path(__file__).parents[1] / "test-results"
WENT_WRONG = pytest.StashKey[bool]()


def begin_trace(context: BrowserContext, request: pytest.FixtureRequest) -> None:
    """Record a test that went wrong once already; a record of each costs a tenth more time."""
    if _is_second_run(request):
        context.tracing.start(snapshots=True)


def leave(context: BrowserContext, request: pytest.FixtureRequest) -> None:
    """Keep what the tabs of a test that went wrong showed, and the record of its second run."""
    folder = RESULTS / re.sub(r"[^\w-]+", "-", request.node.name)
    went_wrong = request.node.stash.get(WENT_WRONG, True)
    if went_wrong:
        folder.mkdir(parents=True, exist_ok=True)
        for number, page in enumerate(context.pages):
            page.screenshot(path=folder / f"page-{number}.png")
            with suppress(Error):
                (folder / f"page-{number}.txt").write_text(_in_words(page), encoding="utf-8")
    if _is_second_run(request):
        context.tracing.stop(path=folder / "trace.zip" if went_wrong else None)


def _in_words(page: Page) -> str:
    """Return what stands on a page, our panel and what is busy included, and what a stand-in noticed.

    What goes wrong on a busy machine alone may not go wrong a second time, when it is recorded.
    """
    noticed = page.evaluate(
        "() => JSON.stringify([globalThis.standIn?.log, globalThis.standIn?.composes?.()], null, 1)"
    )
    return f"{page.url}\n\n{page.locator('body').aria_snapshot()}\n\n{noticed}\n"


def _is_second_run(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("lf", default=False))
