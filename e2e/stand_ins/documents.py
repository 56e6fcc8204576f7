"""What a stand-in's document brings along, so that loading it is one request."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

# The only two forms that the stand-ins use.
_IMPORT = re.compile(r'^import \{(?P<names>[^}]*)\} from "\./(?P<name>[\w-]+)\.js";$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?:async )?(?:function|const) (\w+)", re.MULTILINE)


def as_script(value: Any) -> str:
    """JSON that cannot end the script element it stands in."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")


@cache
def script(folder: Path) -> str:
    """Every module of a folder as one script: each a function of its own, behind those it imports.

    A document has some forty. Asked for one by one, each load would wait for each of them, and the browser
    would tell the test of each, which takes as long as the page itself.
    """
    parts: dict[str, str] = {}
    _add(folder, "main", parts)
    return "\n".join(["const standInParts = {};", *parts.values()])


def _add(folder: Path, name: str, parts: dict[str, str]) -> None:
    text = (folder / f"{name}.js").read_text("utf-8")
    for imported in _IMPORT.finditer(text):
        if imported["name"] not in parts:
            _add(folder, imported["name"], parts)
    text = _IMPORT.sub(_taken, text)
    exported = ", ".join(_EXPORT.findall(text))
    text = _EXPORT.sub(lambda found: found[0].removeprefix("export "), text)
    parts[name] = f'standInParts["{name}"] = (() => {{\n{text}\nreturn {{ {exported} }};\n}})();'


def _taken(imported: re.Match[str]) -> str:
    names = imported["names"].replace(" as ", ": ")
    return f'const {{{names}}} = standInParts["{imported["name"]}"];'


@cache
def styles(folder: Path, *names: str) -> str:
    """The style sheets of a folder as one, in this order."""
    return "\n".join((folder / name).read_text("utf-8") for name in names)
