"""Imports flow one way: each folder uses only what lies below it. A finding names the line."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
SERVER = PROJECT / "server/afterword"
EXTENSION = PROJECT / "extension"

# folder -> our own modules it may use, other people's packages it may use
PYTHON_LAYERS = {
    "domain": (["domain"], ["jinja2", "mailparser_reply", "nameparser", "publicsuffixlist"]),
    "models": (["models", "domain"], ["peewee", "playhouse"]),
    "services": (["services", "models", "domain", "bundled"], ["peewee", "playhouse"]),
    "schemas": (["schemas", "domain"], ["marshmallow"]),
    "api": (
        ["api", "schemas", "services", "domain.errors", "config", "running", "__version__"],
        ["flask", "flask_cors", "flask_smorest", "marshmallow", "webargs", "werkzeug"],
    ),
    "dashboard": (
        ["dashboard", "api", "schemas", "services", "domain", "bundled", "config", "running", "__version__"],
        ["flask", "marshmallow", "werkzeug"],
    ),
}
EXCEPTIONS = {
    ("api/access.py", "models"): "every request opens and closes its own connection",
    ("api/errors.py", "dashboard"): "a person gets a page where a program gets JSON",
    ("dashboard/rescue.py", "models"): "the page for a damaged file stands where no service can",
}
NO_PLACE_IN_RULES = {
    "io",
    "os",
    "pathlib",
    "random",
    "secrets",
    "shutil",
    "socket",
    "sqlite3",
    "tempfile",
    "time",
    "uuid",
}
CLOCK_OR_FILE = re.compile(r"(?<!\w)(?:open\(|\w+\.(?:now|today|utcnow|read_text|write_text)\()")

SCRIPT_LAYERS = {
    "messages.js": [],
    "content-script.js": ["main.js"],
    "main.js": ["messages.js", "features/", "sites/"],
    "ui/": ["ui/"],
    "features/": ["features/", "ui/", "messages.js"],
    "sites/gmail/": ["sites/gmail/", "sites/contract.js"],
    "sites/linkedin/": ["sites/linkedin/", "sites/contract.js"],
    "sites/": ["sites/"],
    # The browser shows a few words for us; they stand with all others.
    "worker/": ["worker/", "messages.js", "ui/texts-worker.js"],
    "options/": ["options/", "features/", "ui/", "messages.js"],
    # It is to LinkedIn what main.js is to Gmail.
    "side-panel/": ["side-panel/", "sites/linkedin/", "features/", "ui/", "messages.js"],
}
SCRIPT_IMPORT = re.compile(r"""(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']""")
SCRIPT_COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'])//[^\n]*", re.S)


def python_findings(source: str, place: str) -> Iterator[str]:
    """Yield each import of a Python module that its layer may not use."""
    layer = place.split("/")[0]
    own, packages = PYTHON_LAYERS[layer]
    for line, target in _python_imports(ast.parse(source)):
        top, _, rest = target.partition(".")
        if top == "afterword":
            allowed = _lies_in(rest, own) or (place, rest.split(".")[0]) in EXCEPTIONS
        elif top in sys.stdlib_module_names:
            allowed = layer != "domain" or top not in NO_PLACE_IN_RULES
        else:
            allowed = top in packages
        if not allowed:
            yield f"{place}:{line} {layer} may not use {target}"
    if layer == "domain":
        for number, words in enumerate(source.splitlines(), 1):
            if CLOCK_OR_FILE.search(words):
                yield f"{place}:{number} domain reads no clock and no file: {words.strip()}"


def script_findings(source: str, place: str) -> Iterator[str]:
    """Yield each import of a script that its folder may not use, and each request from outside the worker."""
    allowed = next(uses for folder, uses in SCRIPT_LAYERS.items() if place.startswith(folder))
    code = SCRIPT_COMMENT.sub(lambda comment: re.sub(r"[^\n]", " ", comment[0]), source)
    for match in SCRIPT_IMPORT.finditer(code):
        target = _resolve(place, match[1])
        if not any(target.startswith(prefix) for prefix in allowed):
            yield f"{place}:{_line(code, match)} may not use {target}"
    rule = (
        (r"\b(?:document|window)\.", "sees no page")
        if place.startswith("worker/")
        else (r"\bfetch\(", "does not speak HTTP")
    )
    for match in re.finditer(rule[0], code):
        yield f"{place}:{_line(code, match)} {rule[1]}"


def _python_imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{name.name}") for name in node.names)


def _lies_in(target: str, allowed: list[str]) -> bool:
    return any(target == name or target.startswith(f"{name}.") for name in allowed)


def _resolve(place: str, specifier: str) -> str:
    if not specifier.startswith("."):
        return specifier
    return (EXTENSION / place).parent.joinpath(specifier).resolve().relative_to(EXTENSION).as_posix()


def _line(code: str, match: re.Match[str]) -> int:
    return code.count("\n", 0, match.start()) + 1


def _python_places() -> list[str]:
    paths = (path for layer in PYTHON_LAYERS for path in (SERVER / layer).glob("**/*.py"))
    return sorted(path.relative_to(SERVER).as_posix() for path in paths)


def _script_places() -> list[str]:
    return sorted(path.relative_to(EXTENSION).as_posix() for path in EXTENSION.glob("**/*.js"))


def test_python_imports_flow_one_way() -> None:
    assert [
        found for place in _python_places() for found in python_findings((SERVER / place).read_text(), place)
    ] == []


def test_script_imports_flow_one_way() -> None:
    found = [
        each for place in _script_places() for each in script_findings((EXTENSION / place).read_text(), place)
    ]
    assert found == []


def test_every_exception_is_still_needed() -> None:
    def uses(place: str, layer: str) -> bool:
        imports = _python_imports(ast.parse((SERVER / place).read_text()))
        return any(target.startswith(f"afterword.{layer}") for _, target in imports)

    assert [exception for exception in EXCEPTIONS if not uses(*exception)] == []


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("domain/verdict.py", "import peewee"),
        ("domain/verdict.py", "from afterword.models.case import Case"),
        ("domain/verdict.py", "from afterword import services"),
        ("domain/verdict.py", "from pathlib import Path"),
        ("domain/verdict.py", "from datetime import date\nnow = date.today()"),
        ("models/case.py", "from flask import g"),
        ("services/cases.py", "from afterword.schemas.cases import CaseSchema"),
        ("schemas/cases.py", "from afterword.services import cases"),
        ("api/cases.py", "from afterword.domain.verdict import judge"),
        ("api/cases.py", "from afterword.models.case import Case"),
    ],
)
def test_a_wrong_import_is_found_with_its_line(place: str, source: str) -> None:
    assert [found.split(" ")[0] for found in python_findings(source, place)] == [
        f"{place}:{source.count(chr(10)) + 1}"
    ]


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("ui/panel.js", 'import { x } from "../messages.js";'),
        ("features/index.js", 'import { x } from "../sites/gmail/adapter.js";'),
        ("features/index.js", 'import {\n  x } from "../worker/outbox.js";'),
        ("features/index.js", 'const load = () => import("../worker/outbox.js");'),
        ("sites/gmail/adapter.js", 'import { say } from "../../ui/texts.js";'),
        ("worker/outbox.js", 'import { say } from "../ui/texts.js";'),
        ("worker/outbox.js", "document.title"),
        ("messages.js", 'export { x } from "./ui/panel.js";'),
        ("features/index.js", "await fetch(address);"),
    ],
)
def test_a_wrong_script_import_is_found(place: str, source: str) -> None:
    assert len(list(script_findings(source, place))) == 1


def test_types_named_in_comments_are_no_imports() -> None:
    source = '/** @returns {import("../worker/outbox.js").Outbox} */\n// import "../worker/outbox.js"\n'
    assert list(script_findings(source, "features/index.js")) == []
