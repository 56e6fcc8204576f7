"""Whether the last reply counts as sent: by the person's own word, or because something came back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from afterword.domain import answer
from afterword.domain.case_state import TEXT_OUT, is_reply

OWN_WORD = ("marked_as_sent", "not_sent")


class Told(NamedTuple):
    """An event as far as it tells of sending: its number and kind, a text's template, an answer's mail."""

    number: int
    kind: str
    template_id: str | None
    message_id: str | None


class Sending(NamedTuple):
    """Whether the person said it of the last reply, and else the number of the answer that tells it."""

    is_said: bool
    told_by: int | None


def read(told: Iterable[Told]) -> Sending:
    """Return what is known of the last reply.

    A mail that was told of before that reply went out answers an earlier one, whatever is said of it later.

    Args:
        told: the events of a case, the first told first.
    """
    is_out = is_said = False
    earlier: set[str | None] = set()
    answers: list[Told] = []
    for each in told:
        if each.kind in TEXT_OUT and is_reply(each.template_id):
            is_out, is_said = True, False
            earlier = {known.message_id for known in answers}
        elif each.kind in OWN_WORD:
            is_said = True
        elif each.kind in answer.EVENT_KINDS:
            answers.append(each)
    last = {each.message_id: each.number for each in answers}
    holds = answer.standing((each.kind, each.message_id) for each in answers)
    numbers = [last[mail] for mail in holds if mail not in earlier]
    return Sending(is_said, min(numbers) if numbers and is_out and not is_said else None)
