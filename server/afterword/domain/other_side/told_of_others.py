"""Tells a no that is told where nobody is spoken to: by the one who got it, to somebody who has not applied."""

from __future__ import annotations

import re
from functools import cache

_CHOSE_EN = (
    r"(?:gave|given|giv(?:en|ing) it|took|taken|taking|picked|chose|chosen|choosing|went|gone|going|hired|hiring|appointed|found"
    r"|preferred|wanted|decided|filled|offered)"
)
# Those who chose are others, and not those who write.
_OTHERS_CHOSE = {
    "en": (rf"\bthey(?:['’](?:ve|re|d)| have| had| are)?(?: \w+)? {_CHOSE_EN}\b"),
    "de": (
        r"\b(?:sie|die)(?: \w+)? (?:haben|nehmen|wollten|hatten)\b[^.!?]{0,60}\b(?:genommen|gewählt|eingestellt|gegeben|entschieden|ander\w+)\b"
    ),
    "fr": (r"\b(?:ils|elles) (?:ont|avaient|préfèrent|prennent|cherchaient)\b"),
    "es": (
        r"\b(?:han|habían) (?:cogido|elegido|escogido|dado|preferido|contratado)\b|\b(?:eligieron|cogieron|dieron|prefirieron)\b"
    ),
    "it": (r"\b(?:hanno|avevano) (?:preso|scelto|dato|assunto|preferito)\b"),
    "pt": (r"\b(?:escolheram|deram|ficaram com|preferiram|contrataram)\b"),
    "nl": (r"\b(?:ze|zij) (?:hebben|kozen|namen|gaven|wilden)\b"),
    "tr": (r"\b\w+(?:mışlar|mişler|muşlar|müşler)\b"),
}
_ONESELF = {
    "en": (r"\b(?:i|me|my|mine)\b"),
    "de": (r"\b(?:ich|mir|mich|mein\w*)\b"),
    "fr": (r"\b(?:je|me|moi|mon|ma|mes)\b|\b[jm]['’]"),
    "es": (r"\b(?:yo|me|mí?|mis|estoy|tengo|voy)\b"),
    "it": (r"\b(?:io|mi|mio|mia|sono|ho)\b"),
    "pt": (r"\b(?:eu|me|meu|minha|mim|estou|vou|tenho)\b"),
    "nl": (r"\b(?:ik|me|mij|mijn)\b"),
    "tr": (r"\b(?:ben|bana|beni|benim)\b|\w+(?:ıyorum|iyorum|uyorum|üyorum|dım|dim|günüm)\b"),
}
# "They rang me": so does one who passes it on.
_PASSED_ON = re.compile(
    r"\b(?:rang|called|phoned|told|e-?mailed|texted|wrote to|let) me\b|\bi(?:['’]ve| have)?(?: just)? (?:heard|spoke|spoken|asked|rang|called)\b"
    r"|\bhaben mich\b[^.!?]{0,20} angerufen|\bmir (?:gesagt|geschrieben)|\bich habe (?:nachgefragt|gehört|angerufen)|\bm['’]ont (?:appelée?|dit|écrit)"
    r"|\bme (?:llamaron|han llamado|dijeron|han dicho)\b|\bmi hanno (?:chiamat[oa]|detto|scritto)\b|\b(?:ligaram|disseram)-me\b|\b(?:belden|zeiden) me\b|\bbana\b"
)
# Who writes to the one who applied says so, is sorry, or speaks of a client.
_TO_THE_READER = {
    "en": (
        r"\b(?:we|our|us|yours?|sorry|afraid|unfortunately|regret\w*|apolog\w+|clients?|cvs?|candidates?|applicants?|thanks for|thank you for)\b"
        r"|(?<!love )(?<!see )(?<!miss )\byou\b(?! (?:asked|know|knew|see|guessed|never guess|said so|lit|ok|free|coming|doing|home))"
    ),
    "de": (
        r"\b(?:Sie|Ihnen|Ihre?[nmrs]?|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?|[Ee]uch|[Ee]uer|wir|uns\w*|leid|[Bb]edauern|Kunden?|Bewerbung)\b"
    ),
    "fr": (r"\b(?:vous|votre|vos|te|ton|ta|tes|toi|nous|notre|désolée?s?|regret\w*|client)\b|\bt['’]"),
    "es": (
        r"\b(?:usted(?:es)?|su|sus|le|les|te|ti|tu|tus|vosotr\w+|os|lo siento|lamento|cliente|lamentablemente)\b"
    ),
    "it": (r"\b(?:lei|le|la sua|il suo|te|ti|tuo|tua|voi|vostr\w+|dispiace|purtroppo|cliente)\b"),
    "pt": (r"\b(?:você|si|lhe|seu|sua|te|ti|teu|tua|vosso|vossa|lamento|infelizmente|cliente)\b"),
    "nl": (r"\b(?:u|uw|je|jou|jouw|jullie|sorry|helaas|spijt|klant|wij|we|ons|onze)\b"),
    "tr": (r"\b(?:siz\w*|sen\w*|maalesef|üzgünüz|müşteri)\b|\w+(?:unuz|ünüz|ınız|iniz)\w*\b"),
}


def find_told_of_others(own: str, lowered: str, language: str) -> str:
    """Return the words by which a no is told of others who chose, or nothing where the reader is spoken to.

    Args:
        own: what the sender wrote, in which a polite "Sie" is told by its capital.
        lowered: the same in small letters.
    """
    if language not in _OTHERS_CHOSE:
        return ""
    found = _compile(_OTHERS_CHOSE[language]).search(lowered)
    if not found or not _compile(_ONESELF[language]).search(_PASSED_ON.sub(" ", lowered)):
        return ""
    spoken_to = _compile(_TO_THE_READER[language]).search(own if language == "de" else lowered)
    return "" if spoken_to else found[0]


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
