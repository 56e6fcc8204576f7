"""Runs code beside a page as an extension's code runs: the same nodes, another world."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page


def run_beside(page: Page, expression: str) -> Any:
    """Evaluate an expression in a world of its own in the page's main frame, and return its value."""
    session = page.context.new_cdp_session(page)
    try:
        frame = session.send("Page.getFrameTree")["frameTree"]["frame"]["id"]
        world = session.send("Page.createIsolatedWorld", {"frameId": frame, "worldName": "another hand"})
        answer = session.send(
            "Runtime.evaluate",
            {
                "expression": expression,
                "contextId": world["executionContextId"],
                "returnByValue": True,
                "awaitPromise": True,
            },
        )
    finally:
        session.detach()
    assert "exceptionDetails" not in answer, answer["exceptionDetails"]
    return answer["result"].get("value")
