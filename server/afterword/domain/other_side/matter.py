"""Tells that a no is to something else than an application for work: a flat, a puppy, a grant, a paper, a table.

Such noes are worded as an employer's are. What they are about is told by the words for one kind of matter, and by that
nothing in the mail names work: neither a post nor a title, an interview or what somebody is able to do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from afterword.domain.evidence.mail_evidence import Evidence
from afterword.domain.evidence.title_words_abroad import ENDS_OF_TURKISH, is_work
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.naming import is_role_like
from afterword.domain.facts.pattern_text import has_any, lines_of
from afterword.domain.facts.role.find import find_role
from afterword.domain.facts.work_words import WORK, speaks_of_work
from afterword.domain.other_side import matter_words, matter_words_abroad
from afterword.domain.other_side.work_named import find_sound_of_work, find_work

_KINDS = {"en": matter_words.ENGLISH, "de": matter_words.GERMAN, **matter_words_abroad.KINDS}
# How much the words have to tell, one of them more than stands in many mails; and where the mail has words that
# are used of work among others.
_ENOUGH, _ENOUGH_OF_FEW, _ENOUGH_BESIDE_WORK, _SURE = 3, 5, 5, 7
_TELLS_SOMETHING, _TELLS_ALL = 2, 3
_SIGNS = 3
_ANY_LETTERS = re.compile(r"(?<![\w)\]])\*|(?<=\w)(?<!\\w)\*(?=$| )")
# "Your application for", "thanks for your interest in": what stands behind it was asked for, and tells so much more.
_ASKED = re.compile(
    r"\b(?:appl(?:y|ied|ying|ications?)|interest(?:ed)?|requests?|enquir\w+|inquir\w+|regist\w+|submi\w+|sending|entering|offer you|accept|adopt\w*|sign(?:ed|ing) up|book(?:ed|ing)|c[ao]m(?:e|ing) to (?:see|meet|view|look at|visit)"
    r"|bewerb\w*|anfragen?|antr[aä]ge?|anmeldung(?:en)?|gebucht|interesse|einsendung|angemeldet"
    r"|demandes?|inscriptions?|intérêt|envoy\w*|soumis"
    r"|solicitud\w*|solicitar|inscripci\w+|inscribirte|interés|envi\w+"
    r"|richiest\w+|domanda|iscrizion\w+|interesse|inviat\w+"
    r"|pedidos?|inscriç\w+|candidat\w+|submeter"
    r"|aanvra\w+|inschrijving|interesse|insturen)\b[^.!?\n]{0,28}$"
)
_BEFORE, _MORE_FOR_ASKED = 48, 2
# "The claims team", "Premier Tickets Ltd"
_OFFICE = re.compile(
    r" (?:section|department|dept|unit|desk|services?|ltd|limited|plc|inc|llc|company|group|agency|side|team|association|society|trust)\b",
    re.IGNORECASE,
)
_GERMAN_HOUSE = re.compile(
    r"(?:gesellschaft|bank|zentrum|büro|dienst|kasse|verwaltung|verlag|theater|stiftung)s?$"
)
_NAME_BEFORE = re.compile(r"\b(?!(?:The|Your|Our|A|An|My|Dear|Re|For|In|To)\b)[A-ZÀ-Ý][\w'’&.-]* $")
_AT_A_HOUSE = re.compile(r"\b(?:to|at|in|with|joining|from|of) (?:[A-ZÀ-Ý][\w'’&.-]* )*$")
# "Recruitment - Éditions", "na Editora", or a line of its own.
_AT_A_HOUSE_ABROAD = re.compile(
    r"(?:\b(?:en|chez|au sein d[eu]|presso|n[ao]|em|bij|van|da) (?:de |la |the |het )?|[-–|] |^|[\n;] ?)"
    r"(?:[A-ZÀ-ÝĞİŞ][\w'’&.-]* (?:(?:de|del|di|do|du|des|la|le|van) )*)*$"
)
_TITLE_BEFORE = re.compile(
    r"(?<!^)\b(?P<work>[^\W\d_]{4,})(?: [^\W\d_]{4,})?(?: (?:de|di|do|da|en|per|van|des|agli|dei)| d['’]| à)? ?(?:la |l['’])?$"
)
_TURKISH_TITLE = re.compile(r"(?: [A-ZÇĞİÖŞÜ][^\W\d_]+){1,3}")
_OFFICE_ABROAD = re.compile(
    r"\b(?:comisi|comit|commission|comissão|jur[iy]|giuria|oficina|secret|segret|bureau|service|servicio|serviço|ufficio|gabinete|afdeling|redac|rédaction|kurul|birim|komisyon|ofis)",
    re.IGNORECASE,
)
_TURKISH_HOUSE = re.compile(r"(?: [A-ZÇĞİÖŞÜ]\w+)*(?:['’]| (?:bünye|ailesi|iş başvuru|olarak)|$|\n)")


@dataclass(frozen=True, slots=True)
class _Told:
    """What the words for one kind of matter tell.

    Attributes:
        words: how surely each tells it.
        is_asked_for: whether one of them is what the reader asked for.
    """

    words: dict[str, int]
    is_asked_for: bool = False

    def weight(self) -> int:
        return sum(self.words.values()) + self.is_asked_for * _MORE_FOR_ASKED

    def is_enough(self, subject: str) -> bool:
        """Tell whether a mail with this subject in small letters is about the matter, and does not only mention it."""
        surest = max(self.words.values(), default=0)
        if surest < _TELLS_SOMETHING:
            return False
        is_headed = any(weight >= _TELLS_SOMETHING and word in subject for word, weight in self.words.items())
        is_meant = self.is_asked_for or is_headed or surest >= _TELLS_ALL
        return self.weight() >= (_ENOUGH if is_meant else _ENOUGH_OF_FEW)

    def is_sure(self) -> bool:
        """Tell whether words that are used of work among other things do not matter beside it."""
        return self.weight() >= (_ENOUGH_BESIDE_WORK if self.is_asked_for else _SURE)


def find_matter(letter: Letter, text: str, evidence: Evidence, language: str) -> str:
    """Return the words that tell what a no is about, where that is no work, or nothing.

    Args:
        text: the whole mail, with what it answers.
    """
    named = f"{letter.subject}\n{text}"
    if language not in _KINDS or find_work(named, named.lower(), language):
        return ""
    own = f"{letter.subject}\n{letter.body}"
    told = _weigh(own, "\n".join(letter.last_lines).lower(), language)
    if not told.is_enough(letter.subject.lower()):
        return ""
    if not told.is_sure() and (find_sound_of_work(own.lower(), language) or _names_trade(evidence)):
        return ""
    return "" if _names_post(letter, told, language) else max(told.words, key=told.words.__getitem__)


def _names_post(letter: Letter, told: _Told, language: str) -> bool:
    """Tell whether a post is named; "We've given the kitchen to somebody else" may be read as if it were one."""
    role = find_role(letter, language)
    if role is None or is_role_like(role[0]):
        return role is not None
    return not told.is_sure() and not has_any(told.words, role[0].lower())


def _names_trade(evidence: Evidence) -> bool:
    """Tell whether what somebody is by trade stands in a mail; "Grants Officer" below it is how one signs."""
    told = [each for each in evidence.sentences if len(each.words) > _SIGNS]
    return any(not WORK.isdisjoint(each.words) or speaks_of_work(each) for each in told)


def _weigh(own: str, signed: str, language: str) -> _Told:
    """Return what the words for the kind of matter tell that a text has most of.

    Args:
        own: the subject and the text.
        signed: the lines below it, in small letters.
    """
    lowered = own.lower()
    most = _Told({})
    for pattern in _compile(language):
        words: dict[str, int] = {}
        is_asked_for = False
        for found in pattern.finditer(lowered):
            weight = int((found.lastgroup or "_0")[1:])
            # "Cursusleider": in Dutch it is one word.
            if _is_of_a_house(own, found, weight, language) or (language == "nl" and is_work(found[0])):
                continue
            words.setdefault(found[0], weight)
            before = lowered[max(0, found.start() - _BEFORE) : found.start()]
            is_asked_for |= weight >= _TELLS_SOMETHING and _ASKED.search(before) is not None
        # The office that signs; what else stands there is what a house is called by.
        for found in pattern.finditer(signed):
            is_office = language in ("en", "de") or _OFFICE_ABROAD.search(signed)
            if is_office and found.lastgroup == f"_{_TELLS_ALL}":
                words.setdefault(found[0], _TELLS_ALL)
        if sum(words.values()) > sum(most.words.values()):
            most = _Told(words, is_asked_for)
    return most


def _is_of_a_house(own: str, found: re.Match[str], weight: int, language: str) -> bool:
    """Tell whether words are part of what a house or an office is called by: "Bright Horizons Nursery", "the claims team"."""
    start, end = found.span()
    if _OFFICE.match(own, end):
        return not _OFFICE.search(found[0])
    written = own[start:end]
    if language == "de":
        return _GERMAN_HOUSE.search(found[0]) is not None
    before = own[max(0, start - _BEFORE) : start]
    if language != "en" and _is_of_a_title(before, own[end : end + _BEFORE], language):
        return True
    if written != written.title():
        return False
    is_in_name = _NAME_BEFORE.search(before) is not None or own[end + 1 : end + 2].isupper()
    if language == "tr":
        return is_in_name and _TURKISH_HOUSE.match(own, end) is not None
    at_a_house = _AT_A_HOUSE if language == "en" else _AT_A_HOUSE_ABROAD
    return is_in_name and (weight < _TELLS_ALL or at_a_house.search(before) is not None)


def _is_of_a_title(before: str, behind: str, language: str) -> bool:
    """Tell whether words stand in the title of a job: "agente de alquiler", "Yemek Kursu Eğitmeni"."""
    if language == "tr":
        words = found[0].split() if (found := _TURKISH_TITLE.match(behind)) else []
        return any(is_work(word.lower()) or is_work(ENDS_OF_TURKISH.sub("", word.lower())) for word in words)
    title = _TITLE_BEFORE.search(before)
    return title is not None and is_work(title["work"].lower())


@cache
def _compile(language: str) -> tuple[re.Pattern[str], ...]:
    """Return a pattern for each kind, in which the name of a group tells how much its words do."""
    kinds: dict[str, list[str]] = {}
    for line in lines_of(_KINDS[language]):
        head, _, words = line.partition(" :: ")
        kind, weight = head.split()
        kinds.setdefault(kind, []).append(f"(?P<_{weight}>{_write(words)})")
    return tuple(re.compile(rf"\b(?:{'|'.join(groups)})\b") for groups in kinds.values())


def _write(words: str) -> str:
    """Return words as alternatives, with a "*" in place of letters as such."""
    return "|".join(_ANY_LETTERS.sub(r"\\w*", each.strip()) for each in words.split(" | "))
