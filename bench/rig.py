"""A browser with one extension (ours, the floor, or none) on the stand-in Gmail, and its clocks."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, CDPSession, Page, sync_playwright

from bench.hands import Hands
from e2e import browser
from e2e.stand_ins.gmail import ORIGIN, StandInGmail
from e2e.stand_ins.switches import Switches

FLOOR_DIR = Path(__file__).parent / "floors" / "extension"
EXTENSIONS = {"none": None, "floor": FLOOR_DIR, "ours": browser.EXTENSION_DIR}
SAMPLE_MICROSECONDS = 100
# A longer gap between two samples is another program's turn on the processor, not the script's time.
LONGEST_GAP_MICROSECONDS = 2000
BUSY = Switches(churn_nodes=5000, churn_per_second=200, rerender_ms=0)


@contextmanager
def browser_with(name: str) -> Iterator[BrowserContext]:
    """Start a browser on a new profile with the named extension, on the busy stand-in Gmail."""
    folder = EXTENSIONS[name]
    arguments = ["--disable-background-networking", "--no-first-run"]
    if folder:
        arguments += [f"--disable-extensions-except={folder}", f"--load-extension={folder}"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with tempfile.TemporaryDirectory() as profile, sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=browser.chromium(),
            args=arguments,
            viewport={"width": 1280, "height": 800},
        )
        if folder == browser.EXTENSION_DIR:
            browser.leave_first_tab(context)
        StandInGmail(BUSY).serve_to(context)
        try:
            yield context
        finally:
            context.close()


def open_gmail(page: Page, place: str = "inbox") -> None:
    """Load the stand-in and wait for its frame."""
    page.goto(f"{ORIGIN}/mail/u/0/#{place}")
    Hands(page).wait_for("[role=banner]")


class Profile:
    """How long extension scripts ran in a page, sampled."""

    def __init__(self, page: Page) -> None:
        self._session: CDPSession = page.context.new_cdp_session(page)

    def start(self) -> None:
        """Begin to sample."""
        self._session.send("Profiler.enable")
        self._session.send("Profiler.setSamplingInterval", {"interval": SAMPLE_MICROSECONDS})
        self._session.send("Profiler.start")

    def stop(self) -> tuple[float, float]:
        """Return the milliseconds in extension scripts: all together, and the longest run without a pause."""
        profile: dict[str, Any] = self._session.send("Profiler.stop")["profile"]
        ours = _nodes_under_extensions(profile["nodes"])
        total = longest = run = 0.0
        for node, delta in zip(profile["samples"], profile["timeDeltas"], strict=True):
            if node in ours:
                taken = min(delta, LONGEST_GAP_MICROSECONDS) / 1000
                run += taken
                total += taken
                longest = max(longest, run)
            else:
                run = 0.0
        return total, longest

    def heap_kib(self) -> float:
        """Return the page's heap in KiB after collecting garbage."""
        self._session.send("HeapProfiler.collectGarbage")
        return self._session.send("Runtime.getHeapUsage")["usedSize"] / 1024


def _nodes_under_extensions(nodes: list[dict[str, Any]]) -> set[int]:
    """Return the nodes whose own frame, or any frame that called them, is an extension's."""
    children = {node["id"]: node.get("children", []) for node in nodes}
    found: set[int] = set()
    starts = [node["id"] for node in nodes if node["callFrame"]["url"].startswith("chrome-extension://")]
    while starts:
        number = starts.pop()
        if number not in found:
            found.add(number)
            starts.extend(children[number])
    return found
