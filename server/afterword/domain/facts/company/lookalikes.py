"""Tells of a name at a house's place that it is something else: a feast, an office for work, whom the reader met, a field."""

from __future__ import annotations

import re

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company.line import is_called_like_people
from afterword.domain.facts.company.words import GENERIC
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import alternatives, has_any, words_of

# "who starts with us at Easter", "erfahren Sie das beim AMS"; a house that is called so sends or signs.
_TIMES_AND_OFFICES = words_of(
    """
    easter eastertide christmas xmas michaelmas whitsun whitsuntide pentecost hallowe'en halloween lent advent candlemas lammas martinmas epiphany hogmanay midsummer midwinter thanksgiving ramadan eid passover
    hanukkah chanukah purim diwali holi vaisakhi navratri onam pongal carnival day days eve holiday holidays term half bank boxing labor labour memorial independence veterans
    ostern weihnachten pfingsten michaeli neujahr fasching fastnacht karneval lichtmess saisonbeginn saisonstart saisonende schulbeginn schulstart semesterbeginn semesterstart sommerbeginn jahresbeginn jahresende jahreswechsel
    noël pâques toussaint pentecôte carnaval rentrée navidad reyes pascua natale pasqua ferragosto natal páscoa kerst kerstmis pasen pinksteren ramazan bayram
    lady ams rav jobcenter jobcentre plus arbeitsagentur arbeitsamt gemeindeamt rathaus sepe inem uwv iefp forem vdab actiris işkur iskur france travail
    """
)
_MARKS = re.compile(r"['’]s$|[,.]")


# "Erzieher in der Igelgruppe": of a kindergarten; "Firmengruppe" and "Klinikgruppe" are houses.
_GROUP = re.compile(
    r"(?!(?:firmen|unternehmens|konzern|klinik\w*|hotel\w*|verlags|medien|handels|bau|bank\w*|werbe|stadtwerke|schul|auto\w*|immobilien|energie|industrie)gruppe)\w{3,12}(?<!s)gruppe"
)


def is_else(name: str, letter: Letter) -> bool:
    """Tell whether a name that neither sends nor signs is a feast's, an office's for work, a person's whom the reader met, a part's."""
    if _GROUP.fullmatch(name.casefold()) and name not in letter.from_name:
        return True
    words = [_MARKS.sub("", word) for word in name.casefold().replace("’", "'").split()]
    is_time = _TIMES_AND_OFFICES.issuperset(word for word in words if word not in GENERIC)
    may_be_met = name.replace("-", "").isalpha() or is_called_like_people(name)
    if not (is_time or may_be_met) or _has_a_place_of_its_own(name, letter):
        return False
    return is_time or _is_met(name, letter) or _is_a_part(name)


def _has_a_place_of_its_own(name: str, letter: Letter) -> bool:
    """Tell whether a name sends, is in the sender's address or signs."""
    folded = name.casefold()
    return (
        folded in letter.from_name.casefold()
        or senders.squash(name) in senders.domain_of(letter.from_address).replace("-", "")
        or any(folded in line.casefold() for line in letter.last_lines)
    )


# "speak with Delyth", "your call with Delyth", "Gespräch mit Delyth": so people are met.
_WITH = re.compile(
    r"\b(?:(?:sp(?:eak|eaking|oken?)|talk(?:ed|ing)?|chat(?:s|ted|ting)?|pair(?:ed|ing)?|catch(?:ing)? up|caught up|sit(?:ting)? down|sat down|coffee|conversations?|calls?|screens?|walk|lunch|met|meet(?:ing|ings)?|discussions?|liais(?:ed|ing))(?: \w+)? (?:with|to)"
    r"|(?:meet|met|meeting|seeing|joined by|interviewed by)(?: again)?|(?:gespräch|telefonat|treffen|austausch|termin|interview)(?: \w+)? mit)(?: both)? $"
)
# So houses are as well.
_OR_A_HOUSE = re.compile(
    r"\b(?:interview(?:s|ed|ing)?|time|notes|day|morning|afternoon|exercise|session|interview \w+) (?:you spent )?with $|\b(?:mit|von|by|from) $"
)
_AND_OTHERS = re.compile(r" (?:and|und) (?:i|he|she|the (?:team|panel|group|others|rest)|ich|das team)\b")
_TELLS = re.compile(
    r" (?:told (?:us|me)|said|mentioned|spoke|shared|let (?:us|me) know|hat (?:uns|mir)|erzählt\w*|meinte)\b"
)
_BEGINS = ("with ", "mit ", "\n", ". ", "! ")
_PEOPLE = ("with ", "to ", "meet", "met ", "seeing ", "mit ", "by ")
_NEAR = 60


def _is_met(name: str, letter: Letter) -> bool:
    """Tell whether the mail has a name nowhere but where people are met, and there at least once."""
    text = f"{letter.subject}\n{letter.body}".lower()
    folded = name.lower()
    if not has_any(_PEOPLE, text) or naming.has_company_word(name) or naming.has_team_word(name):
        return False
    is_known = begins_with_first_name(name)
    is_sure = False
    place = text.find(folded)
    while place >= 0:
        end = place + len(folded)
        before = text[max(0, place - _NEAR) : place]
        is_met = bool(_WITH.search(before) or (before.endswith(_BEGINS) and _AND_OTHERS.match(text, end)))
        if not (is_met or _TELLS.match(text, end) or _OR_A_HOUSE.search(before)):
            return False
        is_sure |= is_met or is_known
        place = text.find(folded, end)
    return is_sure


# "Sozialarbeiterin in der Schuldnerberatung": one word that says what is done there.
_PART = re.compile(
    r"\w{4,}"
    + alternatives(
        """
        beratung|betreuung|ordnungsdienst|sozialdienst|hausdienst|innendienst|außendienst|fahrdienst|pflegedienst|notdienst|nachtdienst|buchhaltung|verwaltung|planung|entwicklung|forschung
        fertigung|produktion|instandhaltung|haltung|küche|kantine|wäscherei|krippe|pflege|aufnahme|ambulanz|station|klinik|abteilung|bearbeitung|prüfung|sicherung|bildung|förderung|vermittlung|steuerung
        annahme|ausgabe|hilfe|rechnung|erfassung|reinigung|sicherheit|therapie|bereitschaft|zentrale|leitstelle|werkstatt|versorgung
        """
    )
)
_PARTS = frozenset(
    "klinik ordnungsdienst sozialdienst nachtdienst bereitschaftsdienst hort küche kantine".split()
)


def _is_a_part(name: str) -> bool:
    folded = name.casefold()
    return folded.isalpha() and (folded in _PARTS or _PART.fullmatch(folded) is not None)
