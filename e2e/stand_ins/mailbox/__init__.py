"""The made-up mailbox: every thread in it, to be found by the key of a message."""

from __future__ import annotations

from e2e.stand_ins.mailbox.answers import ANSWERS
from e2e.stand_ins.mailbox.conversations import CONVERSATIONS
from e2e.stand_ins.mailbox.decisions import DECISIONS
from e2e.stand_ins.mailbox.oddities import ODDITIES
from e2e.stand_ins.mailbox.shapes import Mail, Thread

MAILBOX: tuple[Thread, ...] = (*DECISIONS, *ANSWERS, *CONVERSATIONS, *ODDITIES)


def find(key: str) -> tuple[Thread, Mail]:
    """Return a message and its thread by the message's key.

    Raises:
        KeyError: no message has that key.
    """
    for thread in MAILBOX:
        for mail in thread.messages:
            if mail.key == key:
                return thread, mail
    raise KeyError(key)
