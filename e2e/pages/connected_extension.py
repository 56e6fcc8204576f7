"""The connected extension from the inside: its key, and what its script in Gmail can get hold of."""

from __future__ import annotations

import json
from typing import Any
from urllib.request import Request, urlopen

from playwright.sync_api import BrowserContext, Page

from e2e.browser import EXTENSION_ORIGIN
from e2e.companion import Companion

_READ_KEY = """
() => new Promise((resolve, reject) => {
    const opening = indexedDB.open("afterword", 1);
    opening.onerror = reject;
    opening.onsuccess = () => {
        const asked = opening.result.transaction("connection").objectStore("connection").get("connection");
        asked.onsuccess = () => resolve(asked.result.token);
        asked.onerror = reject;
    };
})
"""

_LOOK_AROUND = """
(async () => {
    const found = {
        databases: (await indexedDB.databases()).map(({name}) => name),
        stored: {...localStorage, ...sessionStorage},
        answers: {},
    };
    for (const area of ["local", "sync", "session"]) {
        found[area] = await chrome.storage[area].get(null).catch(String);
    }
    const {MESSAGE} = await import(chrome.runtime.getURL("messages.js"));
    for (const name of Object.values(MESSAGE)) {
        found.answers[name] = await chrome.runtime.sendMessage({name, payload: {}}).catch(String);
    }
    return JSON.stringify(found);
})()
"""


def read_token(context: BrowserContext) -> str:
    """Return the extension's token, which only its own pages can read."""
    page = context.new_page()
    # A page of its own without a script.
    page.goto(f"{EXTENSION_ORIGIN}/manifest.json")
    token: str = page.evaluate(_READ_KEY)
    page.close()
    return token


def look_around_in_gmail(page: Page) -> dict[str, Any]:
    """Return everything that the extension's script in a Gmail tab can read or ask for."""
    session = page.context.new_cdp_session(page)
    worlds: list[dict[str, Any]] = []
    session.on("Runtime.executionContextCreated", lambda event: worlds.append(event["context"]))
    session.send("Runtime.enable")
    ours = next(world for world in worlds if world["origin"] == EXTENSION_ORIGIN)
    answer = session.send(
        "Runtime.evaluate",
        {
            "expression": _LOOK_AROUND,
            "contextId": ours["id"],
            "awaitPromise": True,
            "returnByValue": True,
        },
    )
    found: dict[str, Any] = json.loads(answer["result"]["value"])
    return found


def call(
    companion: Companion,
    token: str,
    path: str,
    body: dict[str, Any],
    key: str,
    method: str = "POST",
    *,
    seconds: float = 10,
) -> dict[str, Any]:
    """Tell the companion something as the extension would, and return the answer, which comes in time."""
    request = Request(
        companion.address + path,
        method=method,
        data=json.dumps(body).encode(),
        headers={
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/json",
            "Idempotency-Key": key,
            "Origin": EXTENSION_ORIGIN,
        },
    )
    with urlopen(request, timeout=seconds) as answer:
        told: dict[str, Any] = json.load(answer)
        return told
