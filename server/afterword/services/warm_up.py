"""What the first mail and the first draft need, made ready while nobody waits for it."""

from __future__ import annotations

from afterword.domain.person_name import read_name
from afterword.services import checks, messages


def warm_up() -> None:
    """Load the patterns and weights that reading a mail and looking over a draft stand on."""
    messages.load_reading()
    checks.make_ready()
    read_name("Ana Ruiz")
