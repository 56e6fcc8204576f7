"""What an employer answered to one case, on the companion's pages."""

from __future__ import annotations

from playwright.sync_api import Page, expect

POINT = "Your examples were long before the result came."


class FeedbackPage:
    """What a person pastes, says of each line, and does with it."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def paste(self, answer: str) -> None:
        """Paste an answer and make it a list."""
        self.page.get_by_label("Their answer").fill(answer)
        self.page.get_by_role("button", name="Make it a list").click()
        self.is_at("What is each line for you?")

    def paste_one_point(self) -> None:
        """Paste an answer of one point, take it as one to work on, and go on to the next step."""
        self.paste(POINT)
        self.sort(POINT, "I will work on it", "My answers or examples")
        self.go_on()

    def is_at(self, heading: str) -> None:
        """Wait until this page is shown."""
        expect(self.page.get_by_role("heading", level=1, name=heading)).to_be_visible()

    def lines(self) -> list[str]:
        """Return the lines that the answer became."""
        return [box.input_value() for box in self.page.get_by_label("What they said").all()]

    def sort(self, line: str, for_you: str, about: str | None = None) -> None:
        """Say what a line is for the person, and what it is about."""
        row = self.page.get_by_role("group", name=f"Line {self.lines().index(line) + 1}", exact=True)
        row.get_by_label("For you it is").select_option(label=for_you)
        if about:
            row.get_by_label("It is about").select_option(label=about)

    def go_on(self) -> None:
        """Keep what was said and go on."""
        self.page.get_by_role("button", name="Save and go on").click()
        self.is_at("One next step")

    def value_of(self, label: str) -> str:
        """Return what a field holds."""
        return self.page.get_by_label(label).input_value()

    def write(self, label: str, words: str) -> None:
        """Write into a field of this name."""
        self.page.get_by_label(label).fill(words)

    def finish(self) -> None:
        """Keep the step and end."""
        self.page.get_by_role("button", name="Save and finish").click()
        expect(self.page.get_by_role("heading", name="A thank-you for it")).to_be_visible()

    def copy_thanks(self) -> str:
        """Press Copy and return what it is about to copy."""
        self.page.get_by_role("button", name="Copy").click()
        return self.page.get_by_role("region", name="A thank-you for it").inner_text()

    def press(self, name: str) -> None:
        """Press a button of the page."""
        self.page.get_by_role("button", name=name, exact=True).click()
