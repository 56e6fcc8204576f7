"""How a part of a page is for a keyboard, a screen reader and weak eyes."""

from __future__ import annotations

from playwright.sync_api import Locator

_LOW_CONTRAST = """root => {
    const parts = colour => colour.match(/[\\d.]+/g).map(Number);
    const light = ([red, green, blue]) => [red, green, blue].map(value => value / 255)
        .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
        .reduce((sum, value, place) => sum + value * [0.2126, 0.7152, 0.0722][place], 0);
    const behind = node => {
        for (let above = node; above; above = above.parentElement) {
            const colour = parts(getComputedStyle(above).backgroundColor);
            if (colour.length < 4 || colour[3] > 0.99) return colour;
        }
        return [255, 255, 255];
    };
    const texts = [...root.querySelectorAll("*")].filter(node => node.checkVisibility()
        && [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim()));
    return texts.filter(node => {
        const [one, other] = [parts(getComputedStyle(node).color), behind(node)].map(light);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5;
    }).map(node => node.textContent.trim());
}"""


class Accessibility:
    """Looks at one part of a page, given by its root."""

    def __init__(self, root: Locator) -> None:
        self._root = root

    def holds_focus(self) -> bool:
        """Whether the keyboard's place is in this part."""
        held: bool = self._root.evaluate("root => root.contains(root.getRootNode().activeElement)")
        return held

    def tab_to(self, name: str) -> None:
        """Go on with the Tab key until the control of this name has the keyboard's place.

        Raises:
            AssertionError: it is not reached in one round.
        """
        control = self._root.get_by_label(name, exact=True).or_(
            self._root.get_by_role("button", name=name, exact=True)
        )
        for _ in range(40):
            if control.evaluate("node => node.getRootNode().activeElement === node"):
                return
            self._root.page.keyboard.press("Tab")
        raise AssertionError(f"{name} is not reached with the Tab key")

    def unnamed_controls(self) -> list[str]:
        """Return the controls that a screen reader has no name for."""
        found: list[str] = self._root.evaluate(
            """root => [...root.querySelectorAll("button, input, select, textarea, summary")]
                .filter(node => node.checkVisibility())
                .filter(node => !(node.ariaLabel || node.textContent.trim() || node.labels?.length))
                .map(node => node.outerHTML)"""
        )
        return found

    def is_within_window(self) -> bool:
        """Whether this part and its controls lie inside the window, with nothing cut off at the side."""
        inside: bool = self._root.evaluate(
            """root => [root, ...root.querySelectorAll("button, input, select, textarea")]
                .filter(node => node.checkVisibility())
                .map(node => node.getBoundingClientRect())
                .every(({ left, right }) => left >= 0 && right <= innerWidth + 0.5)"""
        )
        return inside

    def low_contrast_texts(self) -> list[str]:
        """Return the texts whose contrast with what lies behind them is under 4.5 to 1."""
        found: list[str] = self._root.evaluate(_LOW_CONTRAST)
        return found

    def moving_parts(self) -> list[str]:
        """Return the parts that move or fade for longer than an instant."""
        found: list[str] = self._root.evaluate(
            """root => [root, ...root.querySelectorAll("*")].filter(node => {
                const { transitionDuration, animationDuration } = getComputedStyle(node);
                return [transitionDuration, animationDuration].some(time => parseFloat(time) > 0.01);
            }).map(node => node.tagName)"""
        )
        return found
