"""What a stand-in's document brings along, so that loading it is one request."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote


def as_script(value: Any) -> str:
    """JSON that cannot end the script element it stands in."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")


@cache
def modules(folder: Path) -> str:
    """Every module of a folder under its name, in the form of an import map.

    A document has some forty: asked for one by one, each load would wait for each of them.
    """
    imports = {}
    for path in sorted(folder.glob("*.js")):
        text = path.read_text("utf-8").replace(' from "./', ' from "stand-in/')
        source = quote(f"{text}\n//# sourceURL=stand-in/{path.name}")
        imports[f"stand-in/{path.name}"] = f"data:text/javascript;charset=utf-8,{source}"
    return as_script({"imports": imports})


@cache
def styles(folder: Path, *names: str) -> str:
    """The style sheets of a folder as one, in this order."""
    return "\n".join((folder / name).read_text("utf-8") for name in names)
