"""Finds a person who says in the text who she is: "Ana here from Mudlark", "hier ist Jonas", "I'm Ana, the founder"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.cues import know
from afterword.domain.facts.letter import Letter

_NAME = r"(?P<name>[A-ZÀ-Þ][\w'’-]{1,15}(?: [A-ZÀ-Þ][\w'’-]{1,20})?)"
_CUES = know(
    (
        " here",
        "i'm ",
        "i’m ",
        "i am ",
        "it's ",
        "it’s ",
        "this is ",
        "my name",
        "hier ",
        "ich bin ",
        "soy ",
        "suis ",
        "c'est ",
        "sono ",
        "aqui ",
        "qui ",
        "ici ",
    )
)
_INTRODUCES = re.compile(
    rf"(?:^|[.!?,:\n]\s*){_NAME} here(?:\b(?! (?:is|are|was|we)\b))"
    rf"|(?:^|[.!?,:;\n]\s*)(?i:i['’]m|i am|it['’]s|this is|my name is|hier ist|hier schreibt|ich bin|mein Name ist|soy|je suis|c['’]est|sono|qui|ici|aqui é (?:a|o)|sou (?:a|o)) "
    r"(?P<other>[A-ZÀ-Þ][\w'’-]{1,15}(?: [A-ZÀ-Þ][\w'’-]{1,20})?)(?=,| from| at| and| vom| von| aus| de | di | da |\.|!| here)"
)
_CLOSES = re.compile(
    r"(?:luck|wishes|regards|best|love|cheers|thanks|care|Erfolg|Glück|Liebe|Grüße|Gruß|Gute|Dank|suerte|saludos?|abrazo|cordialement|chance|bientôt"
    r"|saluti|presto|fortuna|abraços?|sorte|groet(?:jes|en)?|succes|[Bb]ye|[Cc]iao|[Tt]schüss|[Aa]dieu|[Hh]asta luego|[Dd]oei|[Ss]alut|later|soon|[Yy]ours|[Tt]ake care|dann|bald),\s+(?P<name>[A-ZÀ-Þ][\w'’-]{1,15}(?: [A-ZÀ-Þ][\w'’-]{1,20})?)\s*$"
)
# "... though. Bea x"
_KISSED = re.compile(r"[.!?)]\s+(?P<name>[A-ZÀ-Þ][\w'’-]{1,15})\s?x{1,3}\s*$")
_TAIL = 80
_FEW = 2


def find_introduced(letter: Letter) -> tuple[str, str] | None:
    """Return the person who names herself, at the beginning or behind the last words, and the words around her."""
    text = letter.body
    if not _CUES.isdisjoint(letter.cues_anywhere):
        for match in _INTRODUCES.finditer(text):
            name = match["name"] or match["other"]
            if _may_be(name, letter) and _is_sure(name, letter):
                return name, " ".join(match[0].split())
    if len(letter.last_lines) < _FEW:
        # "All the best, Ana" in the last line or behind the last sentence.
        tail = letter.last_lines[0] if letter.last_lines else text[-_TAIL:]
        last = (_CLOSES.search(tail) if "," in tail else None) or _KISSED.search(tail)
        if last and _may_be(last["name"], letter):
            return last["name"], last["name"]
    return None


def _may_be(name: str, letter: Letter) -> bool:
    return naming.is_person(name, fewest_words=1) and name.casefold() not in letter.addressee.casefold()


def _is_sure(name: str, letter: Letter) -> bool:
    """Tell whether the sender's name or the sign-off has the name too, or nobody else does."""
    first = name.split()[0].casefold()
    if letter.last_lines or letter.from_name:
        places = " ".join((letter.from_name, letter.from_address, *letter.last_lines)).casefold()
        return first in places or any(each[:1] == name[0] and len(each) < 4 for each in letter.last_lines[:1])
    return True
