"""The companion's own pages."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Locator, Page, expect

from e2e.companion import Companion

_LOOKS = 20
_PAUSE_MS = 250


class DashboardPage:
    """What a person sees and does on the companion's pages."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @classmethod
    def open_in(cls, context: BrowserContext, companion: Companion) -> DashboardPage:
        """Open the pages by a link, as the companion prints them; a link works once."""
        page = context.new_page()
        page.goto(companion.take_link())
        expect(page.get_by_role("main")).to_be_visible()
        return cls(page)

    def is_shown(self) -> None:
        """Wait until a page is there, whose top names the other pages."""
        expect(self.page.get_by_role("navigation", name="Pages")).to_be_visible()

    def allow(self, code: str) -> None:
        """Allow the browser whose request shows these six digits."""
        digits = f"{code[:3]} {code[3:]}"
        self.go_to("Connections")
        self.page.get_by_role("button", name=f"code {digits}").filter(has_text="Allow").click()
        self.says("Allowed.")

    def deny(self, code: str) -> None:
        """Turn away the browser whose request shows these six digits."""
        digits = f"{code[:3]} {code[3:]}"
        self.go_to("Connections")
        self.page.get_by_role("button", name=f"code {digits}").filter(has_text="Deny").click()
        self.says("You said no.")

    def go_to(self, name: str) -> None:
        """Go to one of the pages that every page names at its top."""
        self.page.get_by_role("navigation", name="Pages").get_by_role("link", name=name).click()
        expect(self.page.get_by_role("main")).to_be_visible()

    def revoke(self) -> None:
        """Take back the access of the one browser that is connected."""
        self.go_to("Connections")
        self.page.get_by_role("button", name="Revoke").click()
        self.says("Access taken back.")

    def cases(self) -> list[str]:
        """Return the names of the cases in the list, newest first."""
        self.go_to("Cases")
        return self.page.get_by_role("main").get_by_role("listitem").get_by_role("link").all_inner_texts()

    def has_case(self, name: str) -> None:
        """Wait until the list names a case: what was kept for the companion comes over in a moment."""
        for _ in range(_LOOKS):
            if name in self.cases():
                return
            self.page.wait_for_timeout(_PAUSE_MS)
        assert name in self.cases()

    def open_case(self, name: str) -> None:
        """Open the page of a case."""
        self.go_to("Cases")
        self.page.get_by_role("main").get_by_role("link", name=name).first.click()
        expect(self.page.get_by_role("heading", name="What happened")).to_be_visible()

    def events(self) -> list[str]:
        """Return what happened in the open case, as its page lists it, without times."""
        return [words.split("\n")[0] for words in self._timeline().all_inner_texts()]

    def wait_for_events(self, number: int) -> list[str]:
        """Load the page anew until so many things happened; the panel tells them some time after a press."""
        for _ in range(_LOOKS):
            self.page.reload()
            if len(self.events()) >= number:
                break
            self.page.wait_for_timeout(_PAUSE_MS)
        return self.events()

    def _timeline(self) -> Locator:
        section = self.page.get_by_role("region", name="What happened")
        return section.get_by_role("listitem")

    def press(self, name: str) -> None:
        """Press a button of the page."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def press_in(self, part: str, name: str) -> None:
        """Press the button whose words begin so, in one part of the page."""
        self.page.get_by_role("region", name=part).get_by_role("button", name=name).click()

    def show(self, part: str) -> None:
        """Bring one part of the page into sight."""
        self.page.get_by_role("region", name=part).scroll_into_view_if_needed()

    def follow(self, name: str) -> None:
        """Follow a link of the page."""
        self.page.get_by_role("link", name=name).first.click()

    def says(self, words: str) -> None:
        """Wait until the page tells the person this."""
        expect(self.page.get_by_role("main")).to_contain_text(words)

    def focus_on(self, name: str) -> None:
        """Go to a button with the keyboard."""
        self.page.get_by_role("button", name=name).focus()

    def has_focus(self, name: str) -> bool:
        """Whether a button is where the keyboard is."""
        focused: bool = self.page.get_by_role("button", name=name).evaluate(
            "button => button === document.activeElement"
        )
        return focused

    def write(self, label: str, words: str) -> None:
        """Write into a field of this name."""
        self.page.get_by_label(label, exact=True).fill(words)

    def value_of(self, label: str) -> str:
        """Return what a field holds."""
        return self.page.get_by_label(label, exact=True).input_value()

    def still_has_typed(self, words: str) -> None:
        """Wait until the page of a save that was refused shows this among what was typed, to be copied."""
        typed = self.page.get_by_label("What you typed", exact=True)
        expect(typed.filter(has_text=words)).to_be_visible()

    def words(self) -> str:
        """Return everything that the page shows."""
        # Without its styles a page breaks its lines elsewhere.
        self.page.wait_for_load_state("load")
        return self.page.get_by_role("main").inner_text()
