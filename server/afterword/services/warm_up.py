"""What the first mail and the first draft need, made ready while nobody waits for it."""

from __future__ import annotations

import gc

from afterword.domain.person_name import read_name
from afterword.services import checks, messages

NEW_BEFORE_A_LOOK = 20_000
"""How many new things there may be before the collector looks for those that nothing holds any more."""


def warm_up() -> None:
    """Load the patterns and weights that reading a mail and looking over a draft stand on."""
    messages.load_reading()
    checks.make_ready()
    read_name("Ana Ruiz")
    # What was loaded stays: the collector of garbage need not look through it again, while somebody waits.
    gc.collect()
    gc.freeze()
    # Nearly all that a mail is read with is gone at its end without being looked for.
    gc.set_threshold(NEW_BEFORE_A_LOOK)
