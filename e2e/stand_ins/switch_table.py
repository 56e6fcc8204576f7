"""What every stand-in's table of switches can do: check its values, be changed by an address."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Self
from urllib.parse import parse_qsl


def switch(default: Any, meaning: str, *values: str) -> Any:
    """Return a field with its meaning and, for a word, the values it may have."""
    return field(default=default, metadata={"meaning": meaning, "values": values})


@dataclass(frozen=True)
class SwitchTable:
    """The base of a table: its fields are the switches."""

    def __post_init__(self) -> None:
        for each in fields(self):
            values = each.metadata["values"]
            if values and getattr(self, each.name) not in values:
                raise ValueError(
                    f"{each.name} is one of {', '.join(values)}, not {getattr(self, each.name)!r}."
                )

    def with_query(self, query: str) -> Self:
        """Return these switches changed by a query string; parts that name no switch belong to the page.

        Raises:
            ValueError: a value does not fit its switch.
        """
        kinds = {each.name: type(each.default) for each in fields(self)}
        changes = {name: _read(text, kinds[name]) for name, text in parse_qsl(query) if name in kinds}
        return replace(self, **changes)

    def as_json(self) -> dict[str, Any]:
        """Return the switches by name, for the page."""
        return asdict(self)


def _read(text: str, kind: type) -> Any:
    if kind is bool:
        return text not in ("0", "false", "off", "no")
    return kind(text)
