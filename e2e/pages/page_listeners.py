"""Every event listener in a page, those of extensions included, which the page itself cannot see."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import CDPSession, Page

# The test tool has a world of its own in each page.
_OWN_WORLD = "__playwright"


def listeners_of(page: Page) -> list[str]:
    """Return one line for each listener, sorted: on the page's nodes, and on the window of each world."""
    session = page.context.new_cdp_session(page)
    try:
        lines = [f"node {line}" for line in _on_nodes(session)]
        for world in _worlds(session):
            lines += [
                f"window {world['origin']} {world['name']} {line}"
                for line in _on_window(session, world["id"])
            ]
    finally:
        session.detach()
    return sorted(lines)


def _on_nodes(session: CDPSession) -> list[str]:
    """A pierced look finds shadow roots and frames, and the listeners of all worlds."""
    return _listeners(session, _object(session, "document"), depth=-1)


def _on_window(session: CDPSession, world: int) -> list[str]:
    return _listeners(session, _object(session, "window", contextId=world), depth=1)


def _worlds(session: CDPSession) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    session.on("Runtime.executionContextCreated", lambda event: found.append(event["context"]))
    session.send("Runtime.enable")
    return [world for world in found if not world["name"].startswith(_OWN_WORLD)]


def _object(session: CDPSession, expression: str, **where: Any) -> str:
    result = session.send("Runtime.evaluate", {"expression": expression, **where})
    identifier: str = result["result"]["objectId"]
    return identifier


def _listeners(session: CDPSession, target: str, depth: int) -> list[str]:
    answer = session.send(
        "DOMDebugger.getEventListeners", {"objectId": target, "depth": depth, "pierce": True}
    )
    return [
        f"{each['type']} capture={each['useCapture']} passive={each['passive']} once={each['once']} "
        f"at={each.get('backendNodeId', '-')}"
        for each in answer["listeners"]
    ]
