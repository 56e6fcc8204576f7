"""Finds a talk in the older mail below an answer: the reader's own "after my interview", or the company's words."""

from __future__ import annotations

import re

from afterword.domain.facts.cues import find
from afterword.domain.facts.pattern_text import cued_lines
from afterword.domain.facts.stage.talk import TOOK_PLACE, leave_out_others
from afterword.domain.mail.quoting import older_part

_SENTENCE_END = re.compile(r"(?<=[.!?]) ")
_TALK = r"(?:interviews?|conversations?|chats?|calls?|meetings?|talks?|trial (?:shift|day|lesson)|auditions?|on-?site|visit|presentation|sample lesson|assessment (?:day|centre|center))"
_GESPRÄCH = r"(?:\w*gespräch(?:s|es|e|en)?|interviews?|telefonats?|probetag\w*|probearbeiten|termin|hospitation|treffen)"
# As the reader tells of it.
_MINE = cued_lines(
    rf"""
    after|since|following|from|during|at my|in my :: (?:after|since|following|from|during|at|in) (?:my|our|the) (?!next|upcoming|second one)(?:[\w-]+ ){{0,2}}?{_TALK}\b(?! (?:request|slot|invitation|process|stage|next|tomorrow|will|is))
    i interviewed|we interviewed|i had my|i had an|i had a|i came in|we spoke|we met|we talked|you interviewed me :: i interviewed (?:with (?:you|your|[a-z]+\b)|on|last|at your|for (?:the|your))|i had (?:my|an?) (?:[\w-]+ ){{0,2}}?{_TALK}\b(?! (?:for|at|in) (?:my|another|a different))|i came in (?:for|on|to (?:see|meet))|(?:since|when|after) we (?:last )?(?:spoke|met|talked)\b|(?:we|i) (?:spoke|met|talked) (?:on (?:\w+day|the)|last|yesterday)|you interviewed me
    thank|thanks :: (?:thank\w*|thanks)(?: you)?(?: so much| very much| again)? for (?:(?:the|our|my)(?! (?:\w+ )?(?:invit|chance|opportun|offer))|having me (?:in|over|on|at)|interviewing me|meeting (?:with )?me|speaking (?:with|to) me|talking (?:with|to) me|seeing me|showing me (?:round|around)|(?:taking )?(?:the|your) time (?:to (?:meet|speak|talk|interview|see)|yesterday|on|last|today))(?: (?:[\w-]+ ){{0,2}}?{_TALK}\b)?(?<!for the)(?<!for our)(?<!for my)
    meeting you|meet you|meeting everyone|meeting the team|talking to you|talking with you|speaking with you|speaking to you :: (?:enjoyed|loved|(?:was|were) (?:\w+ )?(?:great|good|lovely|nice|a pleasure)|^(?:great|good|lovely|nice)) (?:to )?(?:meet(?:ing)?|talking (?:to|with)|speaking (?:to|with)) (?:you|everyone|the team)\b
    nach |seit |während :: (?:nach|seit|während) (?:meine[mrs]|unsere[mrs]|dem) (?:\w+ )?{_GESPRÄCH}\b
    gespräch|interview|probetag :: (?:mein|unser) (?:\w+ )?{_GESPRÄCH} (?:\S+ ){{0,4}}?(?:war|liegt|verlief|hat)\b|(?:dank\w*|danke) (?:\w+ )?für (?:das|unser) (?:\w+ ){{0,2}}?{_GESPRÄCH}\b|(?:hatte|hatten) (?:ich|wir) (?:\S+ ){{0,4}}?{_GESPRÄCH}\b
    entrevista|entretien|colloquio|gesprek|mülakat|görüşme :: (?:después de|desde|tras) (?:mi|la|nuestra) entrevista\b|(?:après|depuis|suite à) (?:mon|notre|l['’]) ?entretien\b|(?:dopo|dal) (?:il )?(?:mio|nostro) colloquio\b|(?:após|depois d[ae]|desde) (?:a )?(?:minha|nossa) entrevista\b|(?:na|sinds) (?:mijn|ons|het) (?:\w+ )?\w*gesprek\b|(?:mülakat|görüşme)(?:m|miz)?den (?:sonra|beri)\b
    """
)
# What is still to come, or is wished for.
_TO_COME = re.compile(
    r"\b(?:forward to|prepar\w+ for|reschedul\w+|cancel\w*|confirm\w*|before|hope to|hoping to|would (?:love|like) to|be (?:great|good|nice|lovely|happy|glad) to|freue mich auf|vor (?:meinem|unserem|dem))\b[^.!?,;]{0,60}"
)
# Whoever applies in that mail has had no talk yet.
_APPLIES = re.compile(
    r"\b(?:(?:to|would like to|am|i['’]m) apply(?:ing)? (?:for|to)|my application for|(?:attach\w*|enclos\w*)[^.!?\n]{0,40} (?:cv|r[eé]sum[eé])|bewerbe (?:ich )?mich|hiermit bewerbe)\b"
)


def find_quoted_talk(text: str) -> tuple[str, str] | None:
    """Return the stage and the words of an older mail below the answer that look back on a talk."""
    older = " ".join(older_part(text)[1].split())
    applies = _APPLIES.search(older.lower()) is not None
    for sentence in _SENTENCE_END.split(older):
        lowered = sentence.lower()
        cues = find(lowered)
        if (TOOK_PLACE.cues | _MINE.cues).isdisjoint(cues) or len(lowered) != len(sentence):
            continue
        match = TOOK_PLACE.search(leave_out_others(lowered, cues), cues)
        if match is None and not applies:
            match = _MINE.search(_TO_COME.sub(_blank, lowered), cues)
        if match:
            return "interviewed", sentence[match.start() : match.end()]
    return None


# As the reader asks after it.
_MY_APPLICATION = re.compile(
    r"\bi (?:\w+ )?applied\b|\bi (?:\w+ )?(?:sent|dropped|handed|left|submitted|posted|e-?mailed|filled) (?:\w+ ){0,4}?(?:cv|r[eé]sum[eé]|application|form|letter|portfolio)\b"
    r"|\b(?:cv|r[eé]sum[eé]|application|form|letter) (?:that |which )?i (?:\w+ )?(?:sent|dropped|handed|left|submitted|posted|e-?mailed)\b"
    r"|\bmy (?:\w+ )?(?:cv|r[eé]sum[eé]|application|candidacy|portfolio|cover letter)\b|\bmeine[rn]? (?:bewerbung|unterlagen|mappe)|\bmi (?:candidatura|cv|curr[ií]cul\w+|solicitud)\b|\b(?:ma candidature|mon cv)\b"
    r"|\b(?:mia candidatura|mio (?:cv|curriculum))\b|\b(?:minha candidatura|meu (?:cv|currículo))\b|\bmijn (?:sollicitatie|cv)\b|\bbaşvurum\w*"
)


def find_quoted_application(text: str) -> tuple[str, str] | None:
    """Return the stage and the reader's own words on an application in the older mail below the answer."""
    older = " ".join(older_part(text)[1].split())
    found = _MY_APPLICATION.search(older.lower())
    return ("applied", older[found.start() : found.end()]) if found else None


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
