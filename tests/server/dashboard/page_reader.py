"""Reads a page as a browser would: its elements, its words, its forms."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "link", "input", "img", "br"}


@dataclass
class Element:
    """One element with what it holds."""

    tag: str
    attributes: dict[str, str]
    parent: Element | None = None
    children: list[Element] = field(default_factory=list)
    words: str = ""

    @property
    def text(self) -> str:
        """All words in it, with single blanks."""
        return " ".join(self.words.split())


class Page(HTMLParser):
    """A page that was read."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(html)
        self.close()
        assert not self._open, f"<{self._open[-1].tag}> is left open"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        element = Element(tag, given, self._open[-1] if self._open else None)
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1].tag == tag, f"</{tag}> closes <{self._open[-1].tag}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.words += data

    def all(self, *tags: str, **attributes: str) -> list[Element]:
        """Return the elements with one of the tags, and the attributes."""
        return [
            each
            for each in self.elements
            if each.tag in tags
            and all(each.attributes.get(name) == value for name, value in attributes.items())
        ]

    def text(self, tag: str, **attributes: str) -> str:
        """Return the words of the only such element."""
        [only] = self.all(tag, **attributes)
        return only.text

    def inside(self, element: Element, *tags: str) -> list[Element]:
        """Return the elements with one of the tags that stand in another."""
        found = []
        for each in self.all(*tags):
            above = each.parent
            while above is not None and above is not element:
                above = above.parent
            if above is element:
                found.append(each)
        return found

    def typed(self) -> dict[str, str]:
        """Return what the fields of the page's form would send."""
        values = {}
        for each in self.all("input", "textarea", "select"):
            name, kind = each.attributes.get("name", ""), each.attributes.get("type")
            if each.tag == "textarea":
                values[name] = each.words
            elif each.tag == "select":
                options = self.inside(each, "option")
                chosen = [option for option in options if "selected" in option.attributes] or options[:1]
                values[name] = chosen[0].attributes["value"]
            elif kind != "checkbox" or "checked" in each.attributes:
                values[name] = each.attributes.get("value", "on")
        return values
