"""Sees an earlier no that is recalled where something new is offered: it is not the no of today."""

from __future__ import annotations

import re
from collections.abc import Collection, Set

from afterword.domain.facts.pattern_text import any_of
from afterword.domain.other_side import anew, then
from afterword.domain.other_side.aside import cut_sentences, find_told_aside, join

# No answer to an application is told of so.
_TOLD_TODAY = any_of(
    r"""
    (?:has|have|['’]ve|['’]s)(?: not| now| just| since| finally| also| already| therefore)*(?: been)? (?:decided|chosen|filled|closed|cancelled|canceled|appointed|selected|offered|concluded|ended up|gone (?:with|to)|made a decision|completed|reviewed|withdrawn|opted|agreed)\b
    (?:regret|sorry|afraid|sad) to (?:say|tell|inform|let|have to)\b
    (?:i|we)(?:['’]m| am|['’]re| are) (?:writing|afraid|not able|unable)\b
    (?:can(?:not|['’]?t)|won['’]?t|will not)\b
    (?:ne sera pas|no voy a|no necesitamos|non posso|não vou)\b
    to (?:tell you|inform you|let you know)\b
    (?:nun|jetzt|heute|inzwischen|mittlerweile|diesmal|letztlich|nunmehr)\b[^.!?,]{0,60}\b(?:entschieden|vergeben|besetzt|abgesagt|absagen|gewählt|abgelehnt|ausgewählt)\b
    (?:auch|wieder) (?:diesmal|dieses (?:jahr|mal)|in diesem jahr|heuer)\b
    (?:müssen|muss|möchten|darf|dürfen)(?: wir| ich)? (?:ihnen|dir)[^.!?]{0,40} (?:mitteilen|absagen)\b
    (?:cette année|este año|quest['’]anno|este ano|dit jaar|bu (?:yıl|sene|kez)|this (?:year|time)) (?:encore|non plus|tampoco|de nuevo|anche|também|ook|weer|da|de|too|again|either)\b
    """,
    flags=re.IGNORECASE,
)
# It goes on of what was then.
_GOES_ON = any_of(
    r"""
    had (?:already |just |then |also |to )?(?:been|gone|chosen|filled|taken|hired|no|nothing|say|turn|tell|decide|disappoint|pass)|as you (?:may |might |will )?(?:know|recall|remember)|you (?:may|might|will) (?:recall|remember)|that same (?:week|day|month)|the first (?:search|round)
    (?:hatten?|waren?) (?:wir |ich |sie |die \w+ |der \w+ )?(?:damals|schon|bereits|leider|da )|wie sie (?:wissen|sich erinnern)|damals
    av(?:ions|ait|ais|aient)|était|étaient|comme vous (?:le )?sav
    había|habíamos|habían|como sabe
    avevamo|aveva|avevo|eravamo|era già|come sa
    tinha|tínhamos|havia|como sabe
    hadden?|waren?|was al|zoals (?:u|je) weet
    \w+[mt]ış(?:tık|tınız|tım|tı|lardı)|\w+[mt]iş(?:tik|tiniz|tim|ti|lerdi)
    """,
    after=r"\b",
    flags=re.IGNORECASE,
)
# "A student who was with us last year": the time is that of another.
_OF_WHOM = re.compile(
    r"(?:\b(?:who|whose)\b|\bcrew|, (?:der|die|das) (?!wir\b|ich\b)"
    r"|\b(?:chic[oa]|compañer[oa]|persona|candidat\w+|quelqu['’]un|ragazz[oa]|collega|iemand|rapaz|rapariga|moç[oa]) (?:qui|que|che|die)\b)[^,;]*$"
)
# "Would you like feedback?", "May we keep your CV?": it offers nothing.
_ASKED_BESIDE_A_NO = any_of(
    r"""
    (?:feedback|keep|hold on to|retain|survey|why|reasons?|questions?|behalten|aufbewahren|speichern|gründe|rückmeldung|fragen|garder|conserver|pourquoi|guardar|conservar|preguntas?|domande|conservare|perguntas?|vragen|bewaren|soru)\b[^.!?]*\?
    """,
    flags=re.IGNORECASE,
)
# What may come is not there.
_NOT_YET = any_of(
    r"""
    if|once|should|whenever|as soon as|in case|until|unless|whether
    wenn|sobald|falls|sollten?|bis
    si|dès que|au cas où|lorsque
    cuando|en cuanto|se|quando|qualora|non appena
    zodra|indien|mocht|als
    next|nächste\w*|kommende\w*|volgende?|prochaine?s?|próxim[oa]s?|prossim[oa]|gelecek|önümüzdeki
    in (?:the )?(?:spring|summer|autumn|fall|winter)|im (?:frühjahr|sommer|herbst|winter)|in het (?:voorjaar|najaar)
    en otoño|in autunno|no outono|en (?:primavera|verano)|sonbaharda|yazın
    """,
    after=r"\b",
    flags=re.IGNORECASE,
)
# Who was in the first round is not in the next.
_NOT_FOR_THEM = any_of(
    r"""
    (?:need not|should not|must not|cannot|can['’]t|may not|do not need to) (?:re-?)?apply\b(?!(?: again)?,? (?:just|simply|we still))
    (?:erneuten|neuen|nochmaligen) bewerbung\b[^.!?]* abzusehen
    (?:but|though) not for the (?:role|job|post|one)\b
    """,
    flags=re.IGNORECASE,
)


def find_recalled(own: str, cues: Set[str], noes: Collection[str], language: str) -> str:
    """Return the words that recall a no; nothing where none does, or where one is told today.

    Args:
        own: what the sender wrote.
        cues: those that were found in it.
        noes: the words in which a no was found; there is one at least.
        language: that of the mail.
    """
    lowered = join((own,))
    if not then.LONG_AGO.search(lowered, cues) and not then.THEN.search(lowered, cues):
        return ""
    if not _has_something_new(lowered, cues) or _NOT_FOR_THEM.search(lowered):
        return ""
    sentences = cut_sentences(own)
    return find_told_aside(sentences, _list_past(sentences, cues), noes, language)


def _has_something_new(lowered: str, cues: Set[str]) -> bool:
    found = anew.IS_ANEW.search(lowered, cues)
    if found and not _NOT_YET.search(_before(lowered, found.start())):
        return True
    if anew.IS_ASKED.search(lowered, cues) or anew.IS_SOUGHT.search(lowered, cues):
        return True
    return "?" in _ASKED_BESIDE_A_NO.sub("", lowered)


def _before(text: str, place: int) -> str:
    """Return what stands before a place in its sentence."""
    return text[max(text.rfind(stop, 0, place) for stop in ".!?") + 1 : place]


def _list_past(sentences: list[str], cues: Set[str]) -> list[bool | None]:
    """Tell of each sentence whether it is of a time that is over, or of what has become of it.

    None is for what is asked of the reader: the words of an invitation to apply are those of a goodbye as well.
    """
    past: list[bool | None] = []
    for each in sentences:
        lowered = join((each,))
        found = then.LONG_AGO.search(lowered, cues) or then.THEN.search(lowered, cues)
        is_past: bool | None = found is not None and not _OF_WHOM.search(lowered, 0, found.start())
        is_anew = anew.IS_ANEW.search(lowered, cues) is not None
        if not is_past and past and past[-1]:
            is_past = bool(_GOES_ON.search(lowered)) or is_anew
        if _TOLD_TODAY.search(lowered):
            is_past = False
        elif not is_past and (is_anew or anew.IS_ASKED.search(lowered, cues)):
            is_past = None
        past.append(is_past)
    return past
