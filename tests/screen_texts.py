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


SENTENCE = re.compile(r"[A-Z][\w’']*(?:[,;:.]? (?:[a-z]|\S.*[.?…]$)|[.?…]$)")
"""Whether words may be a sentence on a screen: no name, key or pattern looks like one."""
LITERAL = re.compile(r"""(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1""")
FOR_DEVELOPERS = re.compile(r"Error\(|\bsuper\(|\bmessage: ")


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
        *_files("server/afterword/domain/templates", "placeholders.py"),
        *_files("server/afterword/domain", "state_names.py"),
        *_files("server/afterword/domain", "own_word.py"),
    ]:
        found += python_texts(path.read_text(), _name(path))
    # What the command prints and what an answer says can be read by a person too.
    for folder in ("", "/commands", "/api", "/schemas"):
        for path in _files(f"server/afterword{folder}", "*.py"):
            found += sentences_in_python(path.read_text(), _name(path), but_in=None)
    errors = PROJECT / "server/afterword/domain/errors.py"
    found += sentences_in_python(errors.read_text(), _name(errors), but_in=None)
    manifest = json.loads((PROJECT / "extension/manifest.json").read_text())
    return [*found, Text("extension/manifest.json", manifest["description"])]


def texts_outside() -> list[Text]:
    """Return the sentences that stand in code, where no table of words holds them and nobody would look."""
    found: list[Text] = []
    for folder in ("dashboard", "services"):
        for path in _files(f"server/afterword/{folder}", "**/*.py"):
            if not path.name.endswith("words.py"):
                found += sentences_in_python(path.read_text(), _name(path))
    for path in [*_files("extension", "**/*.js"), *_files("server/afterword/dashboard/static", "*.js")]:
        if not path.name.startswith("texts"):
            found += sentences_in_script(path.read_text(), _name(path))
    return found


def sentences_in_python(source: str, place: str, but_in: type[ast.AST] | None = ast.Raise) -> Iterator[Text]:
    """Yield what may be a sentence on a screen, but for what is raised, which is for developers."""
    return (text for text in python_texts(source, place, but_in) if SENTENCE.match(text.words))


def sentences_in_script(source: str, place: str) -> Iterator[Text]:
    """Yield what may be a sentence on a screen; the words of an error are for developers."""
    for number, line in enumerate(source.split("\n"), 1):
        if FOR_DEVELOPERS.search(line) or line.lstrip().startswith(("/", "*")):
            continue
        for match in LITERAL.finditer(line):
            if SENTENCE.match(match[2]):
                yield Text(f"{place}:{number}", match[2])


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


def python_texts(source: str, place: str, but_in: type[ast.AST] | None = None) -> Iterator[Text]:
    """Yield the text constants of a module, without its docstrings and the keys of its tables.

    Args:
        but_in: a kind of statement whose texts are left out.
    """
    tree = ast.parse(source)
    left_out = {id(key) for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys}
    left_out |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    if but_in is not None:
        outer = (node for node in ast.walk(tree) if isinstance(node, but_in))
        left_out |= {id(part) for node in outer for part in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in left_out:
            continue
        if isinstance(node, ast.JoinedStr):
            # As on a page: a value stands for one word.
            left_out |= {id(part) for part in ast.walk(node)}
            parts = (part.value if isinstance(part, ast.Constant) else "value" for part in node.values)
            yield Text(f"{place}:{node.lineno}", "".join(map(str, parts)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
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
