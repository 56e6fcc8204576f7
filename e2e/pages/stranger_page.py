"""A page that has no business with the companion, and what its script tries."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Frame, Page, Response, expect


class StrangerPage:
    """A website's page, a page on another local port, or a page of another extension."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @classmethod
    def open_in(cls, context: BrowserContext, address: str) -> StrangerPage:
        """Open the page in a tab of its own."""
        page = context.new_page()
        page.goto(address)
        return cls(page)

    @classmethod
    def open_extension_in(cls, context: BrowserContext, folder: Path) -> StrangerPage:
        """Open the page of another extension."""
        return cls.open_in(context, origin_of(folder) + "/page.html")

    def fetch(self, address: str, **options: Any) -> Any:
        """Ask, with cookies; return status and text, or "blocked" when the browser gave the page nothing."""
        return self.page.evaluate(
            """([address, options]) => fetch(address, {credentials: "include", ...options})
                .then(async (answer) => [answer.status, await answer.text()], () => "blocked")""",
            [address, options],
        )

    def post_json(self, address: str, body: str) -> Any:
        """Post JSON, without cookies."""
        headers = {"Content-Type": "application/json"}
        return self.fetch(address, method="POST", credentials="omit", headers=headers, body=body)

    def post_form(self, address: str, fields: dict[str, str]) -> Response:
        """Post a form as a navigation of this tab, and return the answer."""
        with self.page.expect_response(address) as answer:
            self.page.evaluate(
                """([address, fields]) => {
                    const form = document.createElement("form");
                    form.method = "post";
                    form.action = address;
                    for (const [name, value] of Object.entries(fields)) {
                        const input = document.createElement("input");
                        [input.name, input.value] = [name, value];
                        form.append(input);
                    }
                    document.body.append(form);
                    form.submit();
                }""",
                [address, fields],
            )
        return answer.value

    def lead_to(self, address: str) -> None:
        """Send this tab elsewhere, as a link would."""
        with self.page.expect_navigation(url=address):
            self.page.evaluate("(address) => { location.href = address; }", address)

    def shows_the_way_in_only(self) -> None:
        """Wait until the companion tells this tab where its pages are opened from."""
        heading = self.page.get_by_role("heading", level=1)
        expect(heading).to_have_text("Open Afterword from the extension")
        expect(self.page.get_by_role("navigation")).to_have_count(0)

    def go_on_as_person(self) -> None:
        """Press the link that the companion offers to somebody who meant to come."""
        self.page.get_by_role("link", name="Go on to Afterword").click()

    def frame(self, address: str) -> Frame:
        """Put an address into a frame of this page, and return the frame once it has settled."""
        with self.page.expect_event(
            "framenavigated", lambda frame: frame.parent_frame is not None
        ) as settled:
            self.page.evaluate(
                """(address) => {
                    const frame = document.createElement("iframe");
                    frame.src = address;
                    document.body.append(frame);
                }""",
                address,
            )
        return settled.value


def origin_of(folder: Path) -> str:
    """An extension without a key is called by its folder."""
    digest = hashlib.sha256(str(folder).encode()).hexdigest()[:32]
    return "chrome-extension://" + digest.translate(str.maketrans("0123456789abcdef", "abcdefghijklmnop"))
