"""Pictures of screens, for the README and for a look at every change of looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from e2e.browser import NARROW, WIDE
from e2e.pages.dashboard_page import DashboardPage

FOLDER = Path(__file__).parents[1] / "pictures"
SIZES = {"wide": WIDE, "narrow": NARROW}
# The browser's side panel, as narrow as it gets and a little wider.
SIDE_SIZES = {"side": (360, 860), "side-wider": (420, 860)}


def take(page: Page, name: str, *, size: str = "wide", dark: bool = False) -> Path:
    """Write a picture of the page as it stands and return its path.

    Args:
        name: what the picture shows; words parted by hyphens.
        size: "wide" (1280 by 800), "narrow" (420 by 800), or one of SIDE_SIZES.
        dark: whether the browser asks pages for their dark look.
    """
    FOLDER.mkdir(exist_ok=True)
    width, height = {**SIZES, **SIDE_SIZES}[size]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
    path = FOLDER / f"{name}-{size}-{'dark' if dark else 'light'}.png"
    page.screenshot(path=path)
    return path


def in_each_look(sizes: Iterable[str] = SIZES) -> pytest.MarkDecorator:
    """Run a test in each size, light and dark; it is handed both as `size` and `dark`."""
    looks = [(size, dark) for size in sizes for dark in (False, True)]
    names = [f"{size}, {'dark' if dark else 'light'}" for size, dark in looks]
    return pytest.mark.parametrize(("size", "dark"), looks, ids=names)


def taker_of_parts(dashboard: DashboardPage, size: str, dark: bool) -> Callable[[str, str], None]:
    """Return what takes a picture of a name, with one part of the companion's page in sight."""

    def take_part(name: str, part: str) -> None:
        dashboard.show(part)
        assert take(dashboard.page, name, size=size, dark=dark).exists()

    return take_part
