"""A no of an earlier time is none where something new is offered; one of today is one all the same."""

from __future__ import annotations

import pytest

from afterword.domain.evidence.gathering import gather
from afterword.domain.facts.letter import open_letter
from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.message import Message
from afterword.domain.mail.quoting import split
from afterword.domain.mail.sentences import cut
from afterword.domain.other_side.find import RECALLED, SOUGHT_OUT, find_other_side
from afterword.domain.reading import read_message
from tests.server.domain.other_side.mail_lists import list_mails

_STANDS = "Dear Ms Holm,\n\n{} {}\n\nKind regards,\nAna Ruiz"
_EARLIER = (
    "You applied to us last year as well.",
    "We spoke in March about the post.",
    "When you wrote in May we had nothing.",
    "Six months ago we talked about another role.",
)
_OFFERED = (
    "We have decided to appoint another candidate. We now have another vacancy: would you be interested?",
    "We have decided not to take your application any further. Are you free for a shift on Saturday?",
    "We are unable to offer you the position. We are hiring again in spring, so let me know.",
)


@pytest.mark.parametrize(("_", "text"), list_mails("recalled"))
def test_what_was_said_then_is_no_answer_of_today(text: str, _: str) -> None:
    assert not read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(("language", "text"), list_mails("noes_of_today"))
def test_a_no_of_today_is_not_taken_for_one_that_is_recalled(text: str, language: str) -> None:
    greeted = text.replace(", ", ",\n\n", 1)
    letter = open_letter(Message(greeted), split(greeted, None), cut(greeted, load(language)))
    evidence = gather(greeted, "", language)
    found = find_other_side(greeted, greeted, letter, evidence, language, lambda _: False, lambda _: True)
    assert found is None or found[0] not in {RECALLED, SOUGHT_OUT}


@pytest.mark.parametrize("earlier", _EARLIER)
@pytest.mark.parametrize("offered", _OFFERED)
def test_a_no_stands_between_what_was_and_what_is_offered(earlier: str, offered: str) -> None:
    assert read_message(Message(_STANDS.format(earlier, offered))).verdict.is_rejection
