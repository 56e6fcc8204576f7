"""What a test that went wrong leaves behind: pictures of its tabs, and a record of its second run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

RESULTS = Path(__file__).parents[1] / "test-results"
WENT_WRONG = pytest.StashKey[bool]()


def begin_trace(context: BrowserContext, request: pytest.FixtureRequest) -> None:
    """Record a test that went wrong once already; a record of each costs a tenth more time."""
    if _is_second_run(request):
        context.tracing.start(snapshots=True)


def leave(context: BrowserContext, request: pytest.FixtureRequest) -> None:
    """Keep pictures of the tabs of a test that went wrong, and the record of its second run."""
    folder = RESULTS / re.sub(r"[^\w-]+", "-", request.node.name)
    went_wrong = request.node.stash.get(WENT_WRONG, True)
    if went_wrong:
        folder.mkdir(parents=True, exist_ok=True)
        for number, page in enumerate(context.pages):
            page.screenshot(path=folder / f"page-{number}.png")
    if _is_second_run(request):
        context.tracing.stop(path=folder / "trace.zip" if went_wrong else None)


def _is_second_run(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("lf", default=False))
