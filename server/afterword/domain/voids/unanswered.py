"""Tells what is said of those who get no answer: "sans réponse sous trois semaines, considérez que ...".

It is a rule of a receipt. Where the writer got none, a no may follow: "sans réponse de votre part".
"""

from __future__ import annotations

import re

_OF_YOURS = r"(?! (?:de (?:votre|ta|su|tu|parte (?:suya|tuya))|(?:da|della) (?:sua|tua|vostra)|suya|tuya|sua|tua|vostr[ao]|van (?:u|jou|jouw|uw)))"
_PATTERNS = {
    "de": r"\b(?:[Oo]hne|[Bb]ei (?:ausbleibender|fehlender|keiner)) (?:\w+ ){0,2}?(?:[Rr]ückmeldung|[Aa]ntwort|[Nn]achricht)\b"
    r"[^.;]*\b(?:innerhalb|binnen|bis|nach|in den nächsten)\b",
    "en": r"\b(?:[Ii]n the absence of|[Ww]ithout|[Ff]ailing) (?:an?y? |further )?(?:answer|reply|response|word|contact)\b(?! from you)"
    r"[^.;]*\b(?:within|by|after|in the next|in)\b",
    "es": r"\b(?:[Dd]e no|[Ss]in|[Ee]n ausencia de|[Aa] falta de|[Pp]asad\w+|[Tt]ranscurrid\w+)\b[^.;,]{0,40}?"
    rf"\b(?:respuestas?|noticias|contacto|contactad\w+|comunicación){_OF_YOURS}",
    "fr": r"\b(?:[Ss]ans|[Ff]aute de|[Àà] défaut d[e'’]|[Aa] défaut d[e'’]|[Ee]n l['’]absence d[e'’]|[Pp]assé ce délai)"
    rf"(?: ?(?:une? )?(?:réponse|nouvelles|retour|contact){_OF_YOURS}\b|(?<=délai)\b)",
    "it": r"\b(?:[Ss]enza|[Ii]n (?:assenza|mancanza|caso di mancat\w) ?(?:di|d['’])?|[Tt]rascors\w+)\b[^.;,]{0,40}?"
    rf"\b(?:rispost[ae]|notizie|riscontr[oi]|contatt[oi]|comunicazion[ei]){_OF_YOURS}\b",
    "pt": r"\b(?:[Ss]em|[Nn]a (?:ausência|falta) de|[Ff]indo|[Dd]ecorrid\w+|[Pp]assad\w+)\b[^.;,]{0,40}?"
    rf"\b(?:respostas?|notícias|contac?to|retorno){_OF_YOURS}\b",
    "nl": rf"\b(?:[Zz]onder|[Bb]ij (?:geen|uitblijven van)) (?:een )?(?:bericht|reactie|antwoord){_OF_YOURS}\b",
    "tr": r"\b(?:dönüş|yanıt|cevap) (?:yapılmayan|verilmeyen|almayan|alamayan|yapmazsak|vermezsek)\b"
    r"|\b(?:ulaşmazsak|ulaşmadığımız|aramazsak|aramadığımız)\b",
}
_COMPILED = {language: re.compile(pattern) for language, pattern in _PATTERNS.items()}
CUES = frozenset(
    """
    ohne bei absence without failing de sin ausencia falta pasado pasados pasada pasadas transcurrido transcurridos
    sans faute défaut passé senza assenza mancanza mancato mancata trascorso trascorsi trascorse sem ausência findo decorrido decorridos
    passado passados zonder dönüş yanıt cevap ulaşmazsak ulaşmadığımız aramazsak aramadığımız
    """.split()
)


def is_of_the_unanswered(text: str, language: str) -> bool:
    """Tell whether a sentence speaks of those who hear nothing."""
    return language in _COMPILED and _COMPILED[language].search(text) is not None
