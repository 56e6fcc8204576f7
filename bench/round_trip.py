"""The way from a page of the extension to the companion and back, with the worker awake and asleep."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from bench.companion import FACTS, WISH, _floor_command, _wait
from bench.rig import browser_with
from bench.table import Figure, median
from e2e import browser
from e2e.companion import Companion, free_port
from e2e.conftest import connect

ROUNDS = 40
SLEEPS = 8
# Runs in the page: how long one message and its answer took, in milliseconds.
ASK = """
async (message) => {
  const began = performance.now();
  const answer = await chrome.runtime.sendMessage(message);
  const took = performance.now() - began;
  if (answer?.ok === false || answer?.code) throw new Error(JSON.stringify(answer));
  return took;
}
"""
EVENT = """
async (body) => {
  const key = crypto.randomUUID();
  const message = { name: "recordEvent", payload: { key, ...body, case: { ...body.case, message_id: key } } };
  const began = performance.now();
  const answer = await chrome.runtime.sendMessage(message);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return performance.now() - began;
}
"""
HAPPENED = {
    "case": {"company": "Northlight Labs", "kind": "rejection"},
    "kind": "put_into_reply",
    "happened_at": "2026-11-24T10:00:00Z",
    "text": "Thank you.",
    "template_id": None,
    "tone": "plain",
    "asks": False,
}
PLAIN = {"name": "getKeptDraft", "payload": {"message_id": "none"}}
FILL = {
    "name": "fillDraft",
    "payload": {key: WISH[key] for key in ("situation", "kind", "values", "tone", "situation_id")},
}


def measure() -> list[Figure]:
    """Return the figures of the round trip."""
    with tempfile.TemporaryDirectory() as folder:
        ours = _measure_ours(Path(folder))
        floor = _measure_floor(Path(folder))
    return [
        Figure("page, worker, page, ms", ours["plain"], floor["plain"]),
        Figure("... with a sleeping worker, ms", ours["plain_asleep"], floor["plain_asleep"]),
        Figure("page, worker, companion, filled text, and back, ms", ours["fill"], floor["fill"]),
        Figure("... with a sleeping worker, ms", ours["fill_asleep"], floor["fill_asleep"], 100),
        Figure("an event told: outbox first, then the companion, ms", ours["event"]),
    ]


def _measure_ours(folder: Path) -> dict[str, float]:
    companion = Companion(folder / "data", free_port())
    companion.start()
    try:
        with sync_playwright() as playwright:
            context = browser.launch(playwright, folder / "profile")
            connect(context, companion)
            page = context.new_page()
            page.goto(f"{browser.EXTENSION_ORIGIN}/options/options.html")
            figures = _ask_both(page, PLAIN, FILL)
            figures["event"] = median([page.evaluate(EVENT, HAPPENED) for _ in range(ROUNDS)])
            context.close()
            return figures
    finally:
        companion.stop()


def _measure_floor(folder: Path) -> dict[str, float]:
    with _floor_companion(folder) as port, browser_with("floor") as context:
        worker = (
            context.service_workers[0] if context.service_workers else context.wait_for_event("serviceworker")
        )
        page = context.new_page()
        page.goto(worker.url.replace("worker.js", "page.html"))
        return _ask_both(page, {}, {"url": f"http://127.0.0.1:{port}/draft", "body": FACTS})


@contextmanager
def _floor_companion(folder: Path) -> Iterator[int]:
    port = free_port()
    process = subprocess.Popen(
        _floor_command(folder, port), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait(port)
        yield port
    finally:
        process.terminate()
        process.wait()


def _ask_both(page: Page, plain: dict[str, Any], fill: dict[str, Any]) -> dict[str, float]:
    found = {}
    for name, message in (("plain", plain), ("fill", fill)):
        page.evaluate(ASK, message)
        found[name] = median([page.evaluate(ASK, message) for _ in range(ROUNDS)])
        found[f"{name}_asleep"] = median([_ask_a_sleeper(page, message) for _ in range(SLEEPS)])
    return found


def _ask_a_sleeper(page: Page, message: dict[str, Any]) -> float:
    session = page.context.new_cdp_session(page)
    session.send("ServiceWorker.enable")
    session.send("ServiceWorker.stopAllWorkers")
    page.wait_for_timeout(300)
    taken: float = page.evaluate(ASK, message)
    session.detach()
    return taken
