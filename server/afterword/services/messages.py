"""Reading a mail for the person; nothing of it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from afterword.domain import form_of_address
from afterword.domain.mail.message import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.domain.reading import Reading

_FIELDS = tuple(each.name for each in fields(Message))


def load_reading() -> Callable[[Message], Reading]:
    """Return the function that reads a mail.

    Its patterns take a third of the companion's start, and nobody needs them before the first mail.
    """
    from afterword.domain.reading import read_message

    return read_message


def read(message: Mapping[str, Any], is_glance: bool = False) -> dict[str, Any]:
    """Read a mail: verdict, language, facts and the words they were read from.

    Args:
        is_glance: whether only a decision is of interest: of any other mail facts and sources are None.
    """
    values = {name: message[name] for name in _FIELDS if message.get(name) is not None}
    read_now = Message(**values)
    from afterword.domain.reading import read_message, text_of  # loaded no sooner than load_reading() does

    text = text_of(read_now)
    is_formal = form_of_address.is_formal(text)
    reading = read_message(read_now, text)
    is_told = reading.verdict.is_rejection or not is_glance
    return {
        "verdict": asdict(reading.verdict),
        "language": reading.language,
        "facts": asdict(reading.facts) if is_told else None,
        "sources": dict(reading.sources) if is_told else None,
        "is_formal": is_formal,
        "case": None,
    }
