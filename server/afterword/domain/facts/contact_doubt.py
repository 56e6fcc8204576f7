"""Tells of a name that may be a person's that it is none: an office, a part of a house, a bot, a word that takes leave."""

from __future__ import annotations

import re

from afterword.domain.facts.company_small import is_common
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.mention import find_mentions, is_tool
from afterword.domain.facts.pattern_text import has_any, words_of

_NO_NAMES = words_of(
    """
    alle alles sorry ta thx pls please hrd hr dept section desk unit office workforce deployment resourcing vetting pforte empfang zustellung verwaltung personal
    dispatch elders adjudicators tracking reception
    ik i̇k rh resepsiyon robot bot mailer portal system
    """
)
# "Nachwuchsförderung", "Stabsstelle Recht", "Deployment Section".
_IS_A_PART = re.compile(
    r"(?:\w+leitung|ressort|shift|squad|stage|chapter|stabsstelle|dezernat|referat|abteilung|bereich|pforte|station|team|gruppe|fachdienst|sachgebiet|werk|haus|standort|filiale|ward|block|building|region)\b.*"
    r"|\w{5,}(?:förderung|programme|ausbildung|zustellung|betreuung|planung|gewinnung|entwicklung|abteilung|verwaltung|zentrale|service|dienste)"
    r"|.* (?:dept|section|unit|desk|office|team|services?|division|branch|hub|centre|center|excellence|planning|living|programmes?)\.?"
)
_BOTS = ("bot", "assistant", "assistent")
_IS_A_BOT = re.compile(
    r"\bi(?:['’]m| am) (?:an? |only a |just a )?(?:\w+ )?(?:bot|robot|chatbot|virtual assistant|digital assistant|ai)\b|\bich bin (?:ein )?(?:chat)?bot\b"
)


def is_no_person(name: str, letter: Letter) -> bool:
    """Tell whether a name that stands where a person's does is none."""
    folded = name.casefold()
    if folded in _NO_NAMES:
        return True
    if not begins_with_first_name(name) and (is_common(name, name) or _IS_A_PART.fullmatch(folded)):
        return True
    text = letter.lowered
    return has_any(_BOTS, text) and (
        bool(_IS_A_BOT.search(text)) or any(is_tool(text, *place) for place in find_mentions(text, folded))
    )
