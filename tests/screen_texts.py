"""Collects every sentence a person can read on a screen of ours, with the place it stands in."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

PROJECT = Path(__file__).parents[1]
READ_ATTRIBUTES = {"title", "aria-label", "alt", "placeholder", "content", "value"}
PAIR = re.compile(r'^\s*(?:"([\w.]+)"|(\w+)):\s*"((?:[^"\\]|\\.)*)"', re.M)
BUTTON_KEY = re.compile(r'\b(?:button|press)\((?:\{[^}]*?(?:text|label):\s*say\w*\(|\s*)"([\w.]+)"')


@dataclass(frozen=True)
class Text:
    """Some words on a screen."""

    place: str
    words: str
    on_button: bool = False


def every_text() -> list[Text]:
    """Return all texts of the extension's scripts and pages, of the dashboard, and of the placeholders."""
    found: list[Text] = []
    buttons = _button_keys(PROJECT / "extension")
    for path in _files("extension/ui", "texts*.js"):
        found += script_texts(path.read_text(), _name(path), buttons)
    for path in [
        *_files("extension", "**/*.html"),
        *_files("server/afterword/dashboard/templates", "**/*.html"),
    ]:
        found += page_texts(path.read_text(), _name(path))
    for path in [
        *_files("server/afterword/dashboard", "*words.py"),
        *_files("server/afterword/dashboard", "problems.py"),
        *_files("server/afterword/domain", "placeholders.py"),
        *_files("server/afterword/domain", "state_names.py"),
    ]:
        found += python_texts(path.read_text(), _name(path))
    manifest = json.loads((PROJECT / "extension/manifest.json").read_text())
    return [*found, Text("extension/manifest.json", manifest["description"])]


def script_texts(source: str, place: str, buttons: set[str]) -> Iterator[Text]:
    """Yield the sentences of a table of texts in JavaScript."""
    for match in PAIR.finditer(source):
        key = match[1] or match[2]
        on_button = key.startswith("button.") or key in buttons
        yield Text(f"{place}: {key}", json.loads(f'"{match[3]}"'), on_button)


def page_texts(source: str, place: str) -> list[Text]:
    """Return the words between the tags of a page or template, and in what is read out of its attributes."""
    without_comments = re.sub(r"\{#.*?#\}", "", source, flags=re.S)
    # A value stands for one word; a choice between words splits the sentence.
    plain = re.sub(
        r"\{%.*?%\}", "\n\n", re.sub(r"\{\{.*?\}\}", "value", without_comments, flags=re.S), flags=re.S
    )
    reader = _PageReader(place)
    reader.feed(plain)
    reader.close()
    return reader.texts


def python_texts(source: str, place: str) -> Iterator[Text]:
    """Yield the text constants of a module, without its docstrings and the keys of its tables."""
    tree = ast.parse(source)
    left_out = {id(key) for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys}
    left_out |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in left_out:
            yield Text(f"{place}:{node.lineno}", node.value)


class _PageReader(HTMLParser):
    """Gathers words; remembers whether they stand on a button."""

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place
        self.texts: list[Text] = []
        self.open_buttons = 0
        self.unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.open_buttons += tag == "button"
        self.unread += tag in {"script", "style", "code"}
        if tag == "meta" and given.get("name") != "description":
            return
        on_button = tag == "button" or given.get("type") == "submit" or given.get("role") == "button"
        for name in READ_ATTRIBUTES & given.keys():
            self._add(given[name] or "", on_button)

    def handle_endtag(self, tag: str) -> None:
        self.open_buttons -= tag == "button"
        self.unread -= tag in {"script", "style", "code"}

    def handle_data(self, data: str) -> None:
        if not self.unread:
            for part in data.split("\n\n"):
                self._add(part, self.open_buttons > 0)

    def _add(self, words: str, on_button: bool) -> None:
        plain = " ".join(words.split())
        if plain:
            self.texts.append(Text(f"{self.place}:{self.getpos()[0]}", plain, on_button))


def _button_keys(folder: Path) -> set[str]:
    sources = (path.read_text() for path in folder.glob("**/*.js"))
    return {key for source in sources for key in BUTTON_KEY.findall(source)}


def _files(folder: str, pattern: str) -> list[Path]:
    return sorted((PROJECT / folder).glob(pattern))


def _name(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()
