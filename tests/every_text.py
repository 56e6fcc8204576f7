"""The texts of the message set, each held against one rule after another."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

from afterword.domain.templates.placeholder_examples import EXAMPLES
from afterword.domain.templates.template import FLAGS, Template, fill, parse, takes_late

FOLDER = Path(__file__).resolve().parents[1] / "shared_templates"
FILES = sorted(FOLDER.glob("*/*.md"))
TEXTS: dict[str, tuple[Path, Template]] = {
    path.stem: (path, parse(path.read_text(encoding="utf-8"), path.name)) for path in FILES
}
SIZES = ("short", "typical", "long")


def of_every_text(rule: Callable[..., None]) -> Callable[..., None]:
    """Hold every text of the set against a rule, in one test that names each text which breaks it, and how.

    A test for each text and rule took longer to hand out than to run. The rule takes `template` or `path`
    first; what else it takes is the test's.
    """
    of_text, *others = inspect.signature(rule).parameters.values()

    def test(**given: Any) -> None:
        broken = {}
        for name, (path, template) in TEXTS.items():
            try:
                rule(**{of_text.name: {"path": path, "template": template}[of_text.name], **given})
            except Exception as error:
                broken[name] = f"{type(error).__name__}: {error}"
        assert not broken, "\n".join(f"{name}: {how}" for name, how in broken.items())

    test.__name__, test.__doc__ = rule.__name__, rule.__doc__
    test.__signature__ = inspect.Signature(others)  # type: ignore[attr-defined]
    return test


def values_for(names: object, size: str) -> dict[str, str]:
    return {name: getattr(EXAMPLES[name], size) for name in names}  # type: ignore[attr-defined]


def required(template: Template) -> list[str]:
    return [each.name for each in fill(template, {}).missing]


def flags_of(template: Template) -> list[tuple[str, ...]]:
    """Return what may hold beside the values: nothing, and that the thanks come late."""
    return [(), FLAGS] if takes_late(template) else [()]


def bodies(template: Template) -> list[str]:
    """Fill a template with what it needs and with all it can take, in three sizes, in time and late."""
    chosen = (required(template), template.placeholders)
    return [
        fill(template, values_for(names, size), flags=flags).body
        for names in chosen
        for size in SIZES
        for flags in flags_of(template)
    ]


def typical(template: Template, flags: tuple[str, ...] = ()) -> str:
    return fill(template, values_for(template.placeholders, "typical"), flags=flags).body
