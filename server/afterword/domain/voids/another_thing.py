"""Tells that a thing was chosen and not a person: "we've chosen another room", "einen anderen Titel"."""

from __future__ import annotations

from afterword.domain.facts.occupations import OCCUPATIONS
from afterword.domain.facts.pattern_text import words_of
from afterword.domain.mail.sentences import Sentence

_ANOTHER = frozenset(("another", "different", "anderen", "andere", "anderes", "anderer"))
_CHOSEN = words_of(
    "chosen chose choose selected select picked pick gone went decided settled opted "
    "entschieden gewählt ausgewählt wählen genommen"
)
# A direction, a way or an option is none of these: employers say no with them.
_THINGS = words_of(
    """
    room rooms venue venues location locations building office branch date dates day days time times
    slot slots week weeks hour hotel restaurant caterer wording title titles headline heading phrasing
    text draft version logo photo picture font colour color layout template format font tool tools
    platform platforms system systems software app channel channels site website portal supplier
    suppliers vendor vendors provider providers contractor agency agencies carrier insurer bank printer
    firm quote bid tender topic theme subject method metric laptop machine server library framework car
    van advert test tests exercise question questions raum räume saal ort standort gebäude termin tag
    zeitpunkt uhrzeit woche titel überschrift text wortlaut formulierung entwurf fassung foto bild logo
    schriftart farbe layout vorlage format tool plattform system software app kanal portal lieferanten
    lieferant anbieter dienstleister agentur versicherung bank druckerei thema methode laptop werkzeug
    angebot aufgabe test frage
    """
)
_CLIENTS = frozenset(("client", "clients", "kunde", "auftraggeber"))
_WHO_WORK = frozenset(("contractor", "provider", "supplier", "dienstleister"))
_REACH = 3
_OF_PERSONS = words_of(
    "candidate candidates applicant applicants person people colleague for from in at with who whose "
    "bewerber bewerberin kandidaten kandidatin für aus in mit bei von"
)


def is_another_thing(sentence: Sentence, first: int = 0, last: int | None = None) -> bool:
    """Tell whether the words from `first` up to `last` are of a thing that was chosen instead of another."""
    words = sentence.words
    # "The client has decided to go with another contractor": so an agency calls who works there.
    things = _THINGS if _CLIENTS.isdisjoint(words) else _THINGS - _WHO_WORK
    if _ANOTHER.isdisjoint(words) or _CHOSEN.isdisjoint(words):
        return False
    for place in range(first, len(words) if last is None else last):
        if words[place] in _ANOTHER:
            behind = words[place + 1 : place + 2 + _REACH]
            thing = next((index for index, word in enumerate(behind[:_REACH]) if word in things), None)
            # "Another office manager", "another candidate for the office".
            if (
                thing is not None
                and _OF_PERSONS.isdisjoint(behind[:thing])
                and OCCUPATIONS.isdisjoint(behind[thing + 1 :])
            ):
                return True
    return False
