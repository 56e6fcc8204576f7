"""A real Chromium with the extension loaded from its folder, and nothing but this computer in reach."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import BrowserContext, Playwright

from scripts import ensure_browser

EXTENSION_DIR = Path(__file__).parents[1] / "extension"
EXTENSION_ID = "gpjnopnipjpkghkeniemobakepafkpkf"
EXTENSION_ORIGIN = f"chrome-extension://{EXTENSION_ID}"
WIDE = (1280, 800)
NARROW = (420, 800)

_ARGUMENTS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
)


def chromium() -> str:
    """Return the path of the browser.

    Raises:
        RuntimeError: there is none.
    """
    path = ensure_browser.find()
    if path is None:
        raise RuntimeError(ensure_browser.ADVICE)
    return path


def launch(
    playwright: Playwright,
    profile: Path,
    *,
    headless: bool = True,
    size: tuple[int, int] = WIDE,
    dark: bool = False,
    extensions: Sequence[Path] = (EXTENSION_DIR,),
    websites: Sequence[str] = (),
    display: str | None = None,
    zone: str = "UTC",
) -> BrowserContext:
    """Start the browser on a profile folder, with the extension in it.

    Args:
        extensions: folders of all extensions it gets.
        websites: names that it finds on this computer, each served by the port in its address.
        display: the X display for its window, when it is to have one.
        zone: the time zone of its clock.
    """
    folders = ",".join(str(folder) for folder in extensions)
    # No name but these is found, so a request to anywhere else cannot leave.
    found = "".join(f"MAP {name} 127.0.0.1, " for name in websites)
    arguments = [
        *_ARGUMENTS,
        f"--disable-extensions-except={folders}",
        f"--load-extension={folders}",
        f"--host-resolver-rules={found}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ]
    context = playwright.chromium.launch_persistent_context(
        profile,
        executable_path=chromium(),
        headless=headless,
        args=[*arguments, *ensure_browser.arguments(headless=headless)],
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if dark else "light",
        locale="en-GB",
        timezone_id=zone,
        permissions=["clipboard-read", "clipboard-write"],
        env={**os.environ, "DISPLAY": display} if display else None,
    )
    context.set_default_timeout(10_000)
    leave_first_tab(context)
    return context


def leave_first_tab(context: BrowserContext) -> None:
    """Wait for the tab that the extension opens when it is added, and close it.

    It would come in front of the tab that is looked at; a tab behind another is drawn once a second.

    Raises:
        RuntimeError: it opens none.
    """
    # It may be there before it has its address, so that it is neither known nor still to come.
    for _ in range(200):
        own = [page for page in context.pages if page.url.startswith(EXTENSION_ORIGIN)]
        if own:
            break
        context.pages[0].wait_for_timeout(100)
    else:
        raise RuntimeError("The extension opened no tab.")
    own[0].wait_for_url(f"{EXTENSION_ORIGIN}/options/options.html")
    own[0].close()
