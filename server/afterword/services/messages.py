"""Reading a mail for the person; nothing of it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from afterword.domain.message import Message
from afterword.domain.reading import read_message

_FIELDS = tuple(each.name for each in fields(Message))


def read(message: Mapping[str, Any]) -> dict[str, Any]:
    """Read a mail: verdict, language, facts and the words they were read from."""
    values = {name: message[name] for name in _FIELDS if message.get(name) is not None}
    return asdict(read_message(Message(**values))) | {"case": None}
