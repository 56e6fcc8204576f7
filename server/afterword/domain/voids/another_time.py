"""Tells that a time is given to somebody else, and no job: the reader is asked for another."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import alternatives, any_of, words_of
from afterword.domain.voids.said_no import SaidNo

TIMES = words_of(
    """
    slot time appointment date termin zeitfenster uhrzeit horario hora créneau horaire orario horário tijdstip tijdslot saat
    timeslot
    """
)
# "La entrevista no podrá celebrarse, le proponemos otra fecha."
DAYS = frozenset("datum fecha date data tarih termin".split())
_ANOTHER_DAY = any_of(
    r"""
    andere datum
    otra fecha
    autre date
    altra data
    outra data
    başka bir tarih
    ander(?:en|er) Termin
    """,
    after=r"\b",
    flags=re.IGNORECASE,
)
# "The slot you chose has been given to someone else, please pick another."
_TIME = alternatives(r"""
    (?:time ?)?slot
    (?:time|date)(?: that)? you
    appointment
    termin
    zeitfenster
    uhrzeit
    horario
    hora
    créneau
    horaire
    orario
    horário
    tijdstip
    tijdslot
    saat
    """)
_SOMEBODY_ELSE = alternatives(r"""
    someone
    somebody
    another
    else
    anderer?
    vergeben
    otra
    autre
    altr[ao]
    outr[ao]
    iemand
    başka
    """)
_A_TIME = re.compile(rf"\b{_TIME}\b[^.;!?]{{0,60}}\b{_SOMEBODY_ELSE}", re.IGNORECASE)
_PICK_ANOTHER = any_of(
    r"""
    (?:pick|choose|book|select|suggest|propose) (?:another|a new|a different|one of)
    you(?:['’]d| had| have|['’]ve)? (?:chose|chosen|picked|booked|selected|wanted|asked for)\b
    (?:wählen|buchen|suchen) Sie
    ausgesucht\b
    (?:escog|elig|elij)\w+
    choisi\w*
    scel\w+
    scegl\w+
    escolh\w+
    kies\b
    gekozen\b
    seç\w+
    """,
    flags=re.IGNORECASE,
)


def names_another_day(no: SaidNo) -> bool:
    """Tell whether another day is proposed where it does not go on: "la entrevista no podrá celebrarse"."""
    return _ANOTHER_DAY.search(no.text) is not None


def is_another_time(no: SaidNo) -> bool:
    """Tell whether a time that somebody else has is spoken of, and the reader is to pick another."""
    if TIMES.isdisjoint(no.words[: no.last]):
        return False
    spans = no.sentence.spans
    found = _A_TIME.search(no.text, 0, spans[no.last - 1][1] - spans[0][0])
    return found is not None and _PICK_ANOTHER.search(no.text) is not None
