"""Loads the made-up mails under `tests/mail`: each file holds a mail and what should be read in it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from afterword.domain.message import Message

FOLDER = Path(__file__).parent / "mail"
_FENCE = "+++\n"


@dataclass(frozen=True)
class MailCase:
    """A mail and its expected reading; a fact not named is not looked at, None is expected to be unknown."""

    name: str
    kind: str
    language: str
    message: Message
    facts: dict[str, str | None]


def load_cases() -> list[MailCase]:
    """Return every mail, by folder and name."""
    return [_load(path) for path in sorted(FOLDER.glob("*/*.mail"))]


def _load(path: Path) -> MailCase:
    _, head, body = path.read_text(encoding="utf-8").split(_FENCE, 2)
    fields = tomllib.loads(head)
    expected = fields.pop("reading")
    language = expected.pop("language")
    unknown = dict.fromkeys(expected.pop("unknown", ()))
    return MailCase(
        name=f"{path.parent.name}/{path.stem}",
        kind=path.parent.name,
        language=language,
        message=Message(text=body, **fields),
        facts={**expected, **unknown},
    )
