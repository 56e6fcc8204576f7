"""Cuts what is said about a job off its title: "Welder twice", "Welder - status change", "Welder in Dayton, OH"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import alternatives, at_word_starts, words_of

_LONGEST_SHORT_TITLE = 5
# Where the sentence speaks of the job itself: "para a qual", "twice", "nella nostra sede".
_SPEAKS_OF_IT = re.compile(
    at_word_starts(
        """
        twice | thrice | several times | carefully | closely | thoroughly | attentively | more than | better than | rather than | over (?:the|and) | from start
        para (?:[ao]s?|el|las?|los|lo) (?:que|qual|quais|cual|cuales) | por (?:[ao]s?|el|las?|los|lo) (?:que|qual|quais|cual|cuales) | ao qual | auquel
        a l[ao]s? que | a cui | per cui | per (?:l[ao]|il) quale | pour (?:laquelle|lequel|qui|quoi) | sur (?:laquelle|lequel) | waar(?:voor|op|naar|bij)
        y (?:al|ya|nos?|se|te|lo|me|ha|han|hemos|finalmente|después) | e (?:alla|al|ci|ti|abbiamo|purtroppo|dopo|no|na|que|já|nós|infelizmente)
        et (?:finalement|malheureusement|on|il|elle|c['’]est|j['’]ai|nous|vous) | en (?:uiteindelijk|we|hebben|nuestr[ao]s?) | in (?:onze|ons)
        n(?:ella|el|elle|ei) nostr[aeio] | n[ao]s? noss[ao]s? | dans (?:notre|nos|le|la|les)
        """
    )
    + r"\b"
)
_ASIDES = words_of(
    """
    twice thrice several carefully closely thoroughly attentively more better rather over from para por ao auquel a per pour sur waarvoor
    waarop waarnaar waarbij y e et en in nella nel nelle nei na no nas nos dans
    """
)
# "Welder - status change", "Köchin: Terminverschiebung": what the mail is about.
_NEWS_BEHIND = alternatives(
    r"""
    (?:application )?(?:status|decision|outcome|result|update|news|change|notice|notification|feedback)(?: (?:of|on|change|changed|update|notice|notification|message))*
    interviews?(?: (?:on )?\d.*)?|shortlist(?:ing)?|(?:interview|selection|recruitment|hiring) (?:update|outcome|decision|result|status)s?|(?:termin|status|bewerbungs)(?:verschiebung|absage|änderung|bestätigung|status|stand|update|eingang)
    (?:not|un|no longer )?[ -]?(?:selected|successful|shortlisted|under consideration|available|appointed)|regrets?|declined|rejected|(?:position )?(?:filled|closed|cancell?ed|withdrawn|on hold)|not this time|thank(?:s| you)(?: (?:for|from) .{2,30})?
    (?:your|our|ihre|deine)(?: (?:application|bewerbung|interview))?|rückmeldung|absage|zusage|einladung|eingangsbestätigung|zwischenbescheid|zwischenstand|zwischennachricht|bescheid|mitteilung|nachricht|antwort
    """
)
_SAYS_NEWS = re.compile(rf"(?::|\s[-–—])\s{_NEWS_BEHIND}\.?$", re.IGNORECASE)
_BULLET = re.compile(r"\s[*•·]\s.*")
# "in Dayton, OH"
_IN_A_STATE = re.compile(r" in [A-Z][\w.]+(?: [A-Z][\w.]+){0,2}, [A-Z]{2}$")


def cut_aside(role: str) -> str:
    """Cut a title where the sentence goes on about the job itself."""
    aside = None if _ASIDES.isdisjoint(role.split()) else _SPEAKS_OF_IT.search(role, 1)
    return role[: aside.start()] if aside else role


# "lunchtime supervisor over Christmas": what stands behind a title in small letters.
_IS_TOLD_OF_IT = words_of(
    """
    covering across near out up down over under alongside and & hun love mate pal w/c advertised via per at by with from since until till after before
    during around through between including where when while if though although unless because x thanks please sorry starting working based all
    """
)


def cut_small_tail(role: str) -> str:
    """Cut a title in small letters behind its word for work where the sentence goes on."""
    words = role.split(" ")
    for place in range(1, len(words)):
        if (
            words[place] == "mate"
            and words[place - 1][-1:] in ("s", "'", "’")
            and words[place - 1][-2:] != "ss"
        ):
            # "the electricians mate" has a title; "waitress mate" is told to somebody.
            continue
        if words[place] in _IS_TOLD_OF_IT and naming.is_role_like(words[place - 1]):
            is_more = words[place] in ("and", "&") and naming.is_role_like(" ".join(words[place:]))
            return role if is_more else " ".join(words[:place])
    return role


def cut_news(role: str) -> str:
    """Cut the news, the next of a list, or the state of a town off the end."""
    if ": " in role or " - " in role or "–" in role or "—" in role:
        role = _SAYS_NEWS.sub("", role)
    if "*" in role or "•" in role or "·" in role:
        role = _BULLET.sub("", role)
    return _IN_A_STATE.sub("", role) if role[-2:].isupper() and role[-4:-2] == ", " else role


def write_out(role: str, text: str) -> str:
    """Return the title that the letters of a short one stand for, where a text has it: "PM" is "Product Manager"."""
    if role.lower().endswith("counter") and (called := re.search(rf"(?<!\w){re.escape(role)} jobs?\b", text)):
        # "the deli counter job": a counter alone is no post.
        return called[0].removesuffix("s")
    if f"{role}- " in text and (
        joined := re.search(rf"{re.escape(role)}- (?:und|oder|u\.|&|en|and)\s+[A-ZÄÖÜ][\w-]+", text)
    ):
        # "Monteur Heizungs- und" at the end of a line
        return " ".join(joined[0].split())
    if role.startswith("NET ") and f".{role}" in text:
        return f".{role}"
    if role.startswith("D ") and (spelled := re.search(rf"(?<!\w)[23]{re.escape(role)}\b", text)):
        # "2D Artist" at the beginning of a sentence, which a number is left out of.
        return spelled[0]
    if not (role.isupper() and role.isalpha() and 2 <= len(role) <= _LONGEST_SHORT_TITLE):
        return role
    spelled = re.search(r"\b" + r"[ -]".join(rf"{first}[a-z]+" for first in role) + r"\b", text)
    return spelled[0] if spelled and naming.is_role_like(spelled[0]) else role
