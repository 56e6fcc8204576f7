"""The browser's own button, menu and shortcut open a LinkedIn page to us, with no permission for the site.

These need a window, on a display that nobody sees; the other journeys run a copy that has the access from
the start.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from e2e import display
from e2e.browser import EXTENSION_ID
from e2e.display import Display
from e2e.pages.linkedin_page import LinkedInPage
from e2e.pages.side_panel_page import SidePanelBeside
from e2e.stand_ins.linkedin_switches import LinkedInSwitches

pytestmark = pytest.mark.skipif(
    bool(display.missing()), reason=f"not installed: {', '.join(display.missing())} (packages xvfb, xdotool)"
)

#: From the end of the browser's bar: its menu, the person's profile, the extensions, then our pinned button.
TO_OUR_BUTTON = ("alt+shift+t", "End", "Left", "Left", "Left")
#: From the end of the menu of a field: the browser's own last entry, then ours.
TO_OUR_ENTRY = ("Up", "Up")


@pytest.fixture
def hands() -> Iterator[Display]:
    """The display with its keyboard and mouse."""
    with Display() as hands:
        yield hands


@pytest.fixture
def browser_context(hands: Display, launch: Callable[..., BrowserContext], home: Path) -> BrowserContext:
    """A browser with a window, our button pinned in its bar, and no access to any website.

    The display comes first, so that it ends last.
    """
    preferences = home / "profile/Default/Preferences"
    preferences.parent.mkdir(parents=True)
    preferences.write_text(json.dumps({"extensions": {"pinned_extensions": [EXTENSION_ID]}}))
    return launch(headless=False, display=hands.name, size=(1100, 640))


@pytest.fixture
def note(linkedin: LinkedInPage, hands: Display) -> LinkedInPage:
    """Ana's profile with the note open and the keyboard in it."""
    open_note(linkedin, hands, LinkedInSwitches())
    return linkedin


def open_note(linkedin: LinkedInPage, hands: Display, switches: LinkedInSwitches) -> None:
    """Open the note as the person does, in front of all other tabs."""
    linkedin.open_note("ana", switches)
    linkedin.page.bring_to_front()
    hands.focus_window()
    linkedin.note_box().click()


def place_of(page: Page, linkedin: LinkedInPage) -> tuple[float, float]:
    """Return where the note box is on the screen."""
    box = linkedin.note_box().bounding_box()
    assert box
    window = page.evaluate("({ left: screenX, top: screenY + outerHeight - innerHeight })")
    return window["left"] + box["x"] + 40, window["top"] + box["y"] + 15


def writes_a_note(linkedin: LinkedInPage) -> None:
    """Check: in the panel that opened, the page is read and the note filled, and the page is as it was."""
    before, pressed = linkedin.snapshot(), linkedin.presses()
    panel = SidePanelBeside(linkedin.page)
    panel.shows("Nothing is read until you press.")
    panel.press("Read from page")
    panel.shows("Ana Ruiz")
    panel.press("Hiring manager")
    panel.shows("I'd like to stay in touch.")
    panel.press("Put into the note")
    panel.shows("Nothing has been sent.")
    assert linkedin.note_text().startswith("Hi Ana, ")
    assert linkedin.framework_noticed()
    assert linkedin.snapshot() == before
    assert linkedin.presses() == pressed
    linkedin.is_unharmed()


def test_the_button_in_the_bar_is_enough(note: LinkedInPage, hands: Display):
    hands.press(*TO_OUR_BUTTON, "Return")
    writes_a_note(note)


def test_the_shortcut_is_enough(note: LinkedInPage, hands: Display):
    hands.press("alt+shift+l")
    writes_a_note(note)


@pytest.mark.parametrize(
    "switches",
    [LinkedInSwitches(), LinkedInSwitches(dialog_host="frame"), LinkedInSwitches(naming="gone")],
    ids=["in the shadow root", "in the frame", "where no part is known"],
)
def test_the_menu_of_the_note_is_enough(linkedin: LinkedInPage, hands: Display, switches: LinkedInSwitches):
    open_note(linkedin, hands, switches)
    hands.right_click(*place_of(linkedin.page, linkedin))
    hands.press(*TO_OUR_ENTRY, "Return")
    writes_a_note(linkedin)
