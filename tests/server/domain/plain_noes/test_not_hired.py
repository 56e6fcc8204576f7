"""A verb of hiring with "you" behind it, negated, is a no wherever and beside whatever it stands."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_BESIDE = "Hi Jo,\n\nGood to see you on Friday, and the tart was lovely. {} Come and eat with us soon.\n\nMeg"
_GERMAN_BESIDE = (
    "Hallo Jo,\n\nschön, dass du am Freitag da warst, die Torte war gut. {} Komm bald mal zum Essen.\n\nMeg"
)


@pytest.mark.parametrize(
    "said",
    [
        "We won't be hiring you.",
        "I cannot employ you as a pastry cook.",
        "The board has decided not to appoint you.",
        "It is impossible for me to employ you.",
        "We can't give you the head waiter's job.",
        "You have not been found suitable for appointment.",
        "You've not got the class instructor job.",
        "They haven't hired you.",
        "There's no start for you with us.",
        "The grill job isn't yours.",
    ],
)
def test_who_is_not_hired_is_told(said: str) -> None:
    assert read_message(Message(_BESIDE.format(said))).verdict.is_rejection


@pytest.mark.parametrize(
    "said",
    [
        "Sie werden nicht eingestellt.",
        "Ich nehm dich nicht.",
        "Wir stellen dich nicht ein.",
        "Ich kann dich leider nicht beschäftigen.",
        "Mit der Stelle in der Küche wird es leider nichts.",
    ],
)
def test_who_is_not_hired_is_told_in_german(said: str) -> None:
    assert read_message(Message(_GERMAN_BESIDE.format(said))).verdict.is_rejection


@pytest.mark.parametrize(
    "said",
    [
        "We can't employ you until your permit is here.",
        "If you are late I will not employ you.",
        "I would not want to take you on and then find no work.",
        "Shall we not hire you a car?",
        "We can't take you on as a volunteer.",
        "Ohne Ausweis darf ich dich nicht beschäftigen.",
    ],
)
def test_what_may_still_be_is_none(said: str) -> None:
    beside = _GERMAN_BESIDE if "dich" in said else _BESIDE
    assert not read_message(Message(beside.format(said))).verdict.is_rejection
