"""Tells a no about another person from one to the reader: "we will not be inviting Mr. Keane".

Colleagues write to each other about applicants, and friends of how it went for somebody. There the one who
does not get the job is called by name, or is "the applicant from Leeds" or "your friend", and the sentence
has no "you".
"""

from __future__ import annotations

import re

from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.mail.sentences import Sentence

_KIN = r"(?:friend|nephew|niece|cousin|son|daughter|brother|sister|wife|husband|colleague|student|referral|nominee|candidate)s?"
_PERSON = r"(?:candidate|applicant|guy|man|woman|fellow|lady|girl|boy|lad|kid|chap|person|student|intern|engineer|designer|developer|one)s?"
_ENGLISH = (
    r"(?:(?:(?:Mrs?|Ms|Miss|Dr|Prof)\b\.?|\b[A-Z]\.) (?!Unfortunately|Sadly|Regrettably|We\b|I\b|You\b|The\b|This\b|It\b)(?P<titled>[A-Z][\w'’-]+)"
    rf"|(?:[Yy]our|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[A-Z]\w+['’]s) (?:\w+ )?{_KIN}\b(?: [A-Z][\w'’-]+)?"
    r"|[Tt]he (?:first|second|third|fourth|last|other|younger|older) one\b"
    rf"|[Tt]h(?:e|at|is|ose|ese) (?:[\w-]+ )?{_PERSON} (?:from|we (?:met|saw|spoke|interviewed|had)|you|in|with)\b(?: [\w-]+){{0,3}}?"
    r"|[Tt]h(?:e|is|at|ese|ose) (?:(?:first|second|third|fourth|last|other|younger|older) )?(?:candidate|applicant|intern|guy|woman|lady)\b"
    r"(?! (?:position|role|post|job|program|pool|who|with|whose|that|we|search|experience|profile))"
    r"|(?:[Bb]oth|[Aa]ll (?:\w+ )?|[Nn]one |[Oo]ne |[Tt]wo |[Tt]hree |[Ss]ome |[Mm]ost )?of (?:them|the (?:\w+ )?(?:candidates|applicants|finalists))\b"
    r"|(?P<name>[A-Z][a-zà-ÿ'’-]+)(?: [A-Z][\w'’-]+)?)"
)
_IS_SUBJECT = re.compile(
    rf"{_ENGLISH}(?: (?:has|have|had|was|were|is|are|did|does|will|would|could|can|just|unfortunately|sadly|also|then))*(?: (?:not|been|be))*\s*$"
)
_IS_OBJECT = re.compile(
    r"\b(?:with|on|to|of|for|from|invit(?:e|ing)|hir(?:e|ing)|offer(?:ing)?|interview(?:ing)?|tak(?:e|ing)|bring(?:ing)?|see(?:ing)?|down|reject(?:ed|ing)?"
    r"|declin(?:e|ed|ing)|select(?:ed|ing)?|choos(?:e|ing)|chose|consider(?:ing)?|advanc(?:e|ing)|progress(?:ing)?|put(?:ting)?|pass(?:ing)?|shortlist(?:ed|ing)?"
    rf"|instead of|rather than|over|that) {_ENGLISH}(?![\w'’])"
)
_IS_TOLD = re.compile(
    rf"\b(?:told|tell|telling|inform(?:ed|ing)?|notif(?:y|ied)|advised?|instead of|rather than) {_ENGLISH}(?![\w'’])"
)
# A sentence without one of these words need not be searched for who is told.
_TELLS = frozenset(
    "told tell telling inform informed informing notify notified advise advised instead rather".split()
)
_GERMAN_WORK = r"(?:Bewerber(?:in)?|Kandidat(?:in|en)?|Praktikant(?:in|en)?|Azubi|Werkstudent(?:in|en)?)"
_GERMAN_PERSON = (
    r"(?:(?:Herrn?|Frau) (?:Dr\. )?(?P<titled>[A-ZÄÖÜ][\w-]+)"
    r"|(?:[Ii]hr|[Dd]ein|[Mm]ein|[Ss]ein|[Uu]nser)(?:e[nrm]?)? (?:Freund|Freundin|Neffen?|Nichte|Sohn|Tochter|Bruder|Schwester|Kollegen?|Kollegin|Bekannten?|Mann)\b(?: [A-ZÄÖÜ]\w+)?"
    rf"|(?:[Dd]e[rnm]|[Dd]ie) (?!andere|beste|nächste)(?:\w+ )?{_GERMAN_WORK}\b(?!,| (?:mit|der|die|den|für|im|als))(?: (?:aus|von|vom) \w+)?"
    r"|[Bb]eiden? (?:Kandidaten|Bewerber|Bewerberinnen|Kandidatinnen)\b"
    r"|(?P<name>[A-ZÄÖÜ][a-zäöüß-]+))"
)
_GERMAN_SUBJECT = re.compile(
    rf"{_GERMAN_PERSON}(?: (?:hat|haben|wurden?|ist|wird|war|konnte|konnten|kann|leider|auch|dann|die Stelle))*(?: (?:es|leider|nicht))*\s*$"
)
_GERMAN_OBJECT = re.compile(
    rf"\b(?:gegen|mit|[Ww]ir laden|[Ww]ir haben|[Ww]ir stellen|[Ww]ir nehmen|werden wir|können wir|[Ww]ir können|[Ww]ir werden|wir|ich|an|von) {_GERMAN_PERSON}(?![\w])"
)
_GERMAN_TOLD = re.compile(
    rf"\b(?:[Ss]age|[Ss]agen Sie|[Tt]eile|[Tt]eilen Sie|[Ii]nformieren Sie|habe|anstatt|[Ss]tatt|[Aa]nstelle von) {_GERMAN_PERSON}(?![\w])"
)
_GERMAN_TELLS = frozenset("sage sagen teile teilen informieren habe anstatt statt anstelle".split())
_READER = re.compile(
    r"\b(?:you|you['’]\w+|yourself)\b(?! (?:sent|referred|met|saw|recommended|mentioned|suggested))",
    re.IGNORECASE,
)
_GERMAN_READER = re.compile(
    r"\b(?:Sie|Ihnen|[Dd]u|[Dd]ich|[Dd]ir)\b|\b(?:Ihr|Dein|dein)(?:e[nrms]?)? (?:Bewerbung|Profil|Unterlagen|Lebenslauf|Kandidatur|Anschreiben|Qualifikation)"
)
# "Verder te gaan met Sanne", "no seguir adelante con Marta", "Elif ile devam etmeme".
_NAME_ABROAD = r"(?P<titled>(?!))?(?P<name>[A-ZÀ-ÞĞİŞ][a-zà-ÿğış]+)"
_ABROAD = (
    re.compile(rf"{_NAME_ABROAD} ile(?: \w+)?\s*$"),
    re.compile(rf"\b(?:con|met|avec|com|candidatur[ae] d[eai]) {_NAME_ABROAD}(?![\w'’])"),
    frozenset[str](),
    re.compile(r"(?!)"),
    re.compile(
        r"\b(?:te|ti|tú|tu|tus|usted|su|sus|contigo|vous|votre|tu|ta|ton|toi|lei|suo|sua|tuo|tua|seu|sua|você|u|uw|je|jou|jouw|siz\w*|sen\w*)\b",
        re.IGNORECASE,
    ),
)
_PATTERNS = {
    **dict.fromkeys(("es", "fr", "it", "pt", "nl", "tr"), _ABROAD),
    "en": (_IS_SUBJECT, _IS_OBJECT, _TELLS, _IS_TOLD, _READER),
    "de": (_GERMAN_SUBJECT, _GERMAN_OBJECT, _GERMAN_TELLS, _GERMAN_TOLD, _GERMAN_READER),
}
# Signals in which somebody named may be the one who was chosen.
OF_THE_CHOSEN = frozenset(("others_chosen", "given_to_another", "someone_chosen", "others_fit_better"))
_WORDS_BEHIND = 5
# "Dear Ms. Duarte, thank you".
_GREETS_WITHIN = 5


def is_said_of_another(
    sentence: Sentence, place: tuple[int, int], name: str, greeting: list[Sentence], language: str
) -> bool:
    """Tell whether a no is about a person who is not its reader.

    Args:
        place: the first word of the no, and the one behind its last.
        name: that of the signal.
        greeting: the sentences a mail begins with; who is named there is the reader.
    """
    patterns = _PATTERNS.get(language)
    if patterns is None:
        return False
    is_subject, is_object, tells, is_told, is_reader = patterns
    greeting = [each for each in greeting if each is not sentence]
    told = None
    if not tells.isdisjoint(sentence.words):
        told = next((found for found in is_told.finditer(sentence.text) if _is_other(found, greeting)), None)
    if told:
        return not is_reader.search(sentence.text, told.end())
    if name in OF_THE_CHOSEN or name == "position_gone" or is_reader.search(sentence.text):
        return False
    offset = sentence.spans[0][0]
    # "Dein Neffe wurde abgelehnt": who it is belongs to the words of the no.
    first = place[1] - 1 if name == "turned_down" and language == "de" else place[0]
    start = sentence.spans[first][0] - offset
    behind = min(place[1] + _WORDS_BEHIND, len(sentence.spans)) - 1
    end = sentence.spans[behind][1] - offset
    subject = is_subject.search(sentence.text[:start].rstrip())
    if subject and _is_other(subject, greeting):
        return True
    return any(_is_other(found, greeting) for found in is_object.finditer(sentence.text[start:end]))


def _is_other(found: re.Match[str], greeting: list[Sentence]) -> bool:
    """Tell whether it is a person, and none that the mail greets."""
    name, titled = found["name"], found["titled"]
    if name and not begins_with_first_name(name):
        return False
    known = (name or titled or "").lower()
    return not known or all(known not in each.words[:_GREETS_WITHIN] for each in greeting)
