"""Reads how far the application got, from what the mail thanks for or looks back on."""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import chain

from afterword.domain.facts.cues import find, know
from afterword.domain.facts.letter import Letter, letters_of
from afterword.domain.facts.pattern_text import (
    CuedLines,
    CuedTable,
    cued,
    cued_lines,
    has_any,
)
from afterword.domain.facts.stage.talk import TOOK_PLACE, TOOK_PLACE_ELSE, blank_out, leave_out_others
from afterword.domain.facts.stage.talk_abroad import MET_ABROAD, SENT_ABROAD
from afterword.domain.facts.stage.talk_by_day import MET_BY_DAY, NOT_HELD
from afterword.domain.facts.stage.talk_more import MET_TOO, MET_TOO_ELSE, NOT_MET, NOT_YET
from afterword.domain.facts.stage.talk_of_theirs import leave_out_theirs
from afterword.domain.facts.stage.talk_quoted import find_quoted_application, find_quoted_talk
from afterword.domain.facts.stage.visit import is_mere_visit
from afterword.domain.facts.stage.words import (
    APPLIED,
    ONE_OF_THEM,
    OTHERS_APPLIED,
    SENT_IN,
    SUBJECT_OF_A_TALK,
    TALKED,
)

_FINAL = cued(
    (
        "final", "last round", "runner", "one of", "among", "letzte", "endrunde", "dernier tour", "laatste ronde", "son aşama",
    ),
    re.compile(
        r"\b(?:final (?:round|stage|interview|conversation|panel)s?|last round|runner[- ]up|(?:one of|among) (?:the |our )?(?:two|three|four|final|last)\s(?:\w+ )?(?:candidates|finalists)|finalists?"
        r"|letzte[nr]? (?:runde|gespräch)|endrunde|finale[nr]? (?:runde|gespräch)|fase final|phase finale|dernier tour|fase finale|laatste ronde|son aşama)\b",
    ),
)  # fmt: skip
# "We will not take it to the final round": that has not been held.
_NOT_TO_THE_FINAL = re.compile(
    r"(?:\bnot|n['’]t|\bnicht|\bunable)\b[^.!?]{0,50}\b(?:to|into|for|in die|zur) (?:the |our |a )?(?:final|last|letzte|endrunde)"
)
_TASK = re.compile(
    r"\b(?:(?:complet|submit|work(?:ing)? (?:on|through)|send|do|finish|return)\w*\W+(?:\w+\W+){0,4}?(?:assignment|exercise|challenge|case study|take[- ]home|(?:coding|programming|technical|written|skills|online) (?:test|assessment)s?|assessments?|tests?)"
    r"|(?:test|assessment) results?|results? of (?:your|the) (?:test|assessment)|(?:online )?testing results|your (?:take[- ]home|assignment|case study|coding (?:test|challenge)|assessment|test)"
    r"|(?:deine|ihre|die) (?:arbeitsprobe|testaufgabe|fallstudie|probeaufgabe)|am (?:online-?test|assessment(?:-center)?|einstellungstest|eignungstest)\b[^.]{0,40}teilgenommen|(?:online-?test|einstellungstest|eignungstest)\b[^.]{0,40}(?:teilgenommen|absolviert|bearbeitet)"
    r"|prueba técnica|caso práctico|test technique|cas pratique|prova tecnica|teste técnico)\b",
)
_SCREENED = cued(
    (
        "phone", "telefon", "call", "chat", "screening", "llamada", "téléphonique", "appel", "chamada", "telefoon",
    ),
    re.compile(
        r"\b(?:phone (?:screen|interview|call)|on the phone|by phone|over the phone|telefonisch\w*|(?:quick|short|brief|first|initial|introductory|screening|phone|intro) (?:phone )?(?:call|chat)|(?:virtual |recruiter |phone )screening|telefoninterview\w*|telefonat\w*|telefongespräch\w*|kurze[sn]? telefon\w*"
        r"|llamada|entretien téléphonique|appel|telefonata|chamada|telefoongesprek)\b",
    ),
)  # fmt: skip
_INTERVIEWED = re.compile(
    r"\b(?:interviewed (?:with|for|at|last|on|you)|(?:thank\w*|appreciat\w*|enjoy\w*|pleasure|pleased|great|nice|lovely|grateful|glad|good|wonderful|fun|attend\w*|after|following|since|from|during|the time)\b[^.!?\n]{0,70}?"
    r"\b(?:interview(?:ing)? (?:with|for|at|on|yesterday|last|process with)|(?:the|your|our|an|this|several|two|three|virtual screening|recent|multiple) (?:\w+ (?:and )?)?interviews?\b|(?:opportunity|chance) to (?:discuss|interview you)|attendance at our interview|(?:speak|speaking|spoke|talk|talking|chat|chatting|meet|meeting|met|conversing) (?:with|to|you|us|me|about|the|and|on|members)|(?:conversation|conversations|chat|chats|discussion) (?:with(?! (?:\w+ ){0,2}other)|we|about|last|on|yesterday|you|this|and)|(?:the|our|your) (?:\w+ )?(?:conversation|chat|call|discussion|meeting)s?|get(?:ting)? to know you|spending (?:\w+ ){0,3}(?:time|days?|morning|afternoon|hours?) with (?:us|me|the team)|have(?: had)? you with us|visiting (?:us\b|(?:our|the) (?:office|lab|school|shop|studio|plant|team)s?)|interviewing our|coming (?:in|by|over|on[- ]site|to (?:our|the) (?:office|lab|school|shop|site)s?)|visit(?! (?:our|https?|www|the (?:site|website|page)))\b)"
    r"|(?:we|i) (?:really |very much |truly )?(?:enjoyed|appreciated|loved|liked) (?:meeting|speaking|talking|our|the (?:chance|opportunity) to (?:meet|speak|talk|get to know)|getting to know|hearing)"
    r"|pleasure (?:meeting|speaking|talking|to meet|to speak|getting)|(?:during|in|after|since) (?:the|your|our|several|last week's) (?:\w+ )?(?:interviews?|conversations?|chats?|meeting|visit)|people we interviewed|(?:when|since) we (?:spoke|talked|met)"
    r"|(?:your|the) (?:\w+ )?interview (?:was|with|on|by|for|went)|interview by video|(?:your|past) (?:\w+ )?rounds?\b|(?:your|three|two|both|four|five|these|past) (?:\w+ )?(?:rounds|conversations|calls|interviews|meetings)\b|having met (?:with )?|(?:we|you|i|partners|panel|directors|team|everybody|everyone) (?:\w+ )?(?:interviewed|met (?:with )?you)\b|(?:we|you|i) (?:\w+ )?(?:met(?= (?:with|you|some|several|the|three|four|five|six|so|last|this|on|a|today|yesterday|shared|all)\b|[.,]))\b(?! the (?:minimum|essential))|(?:your|the|an|our|this|virtual|for|came|coming|come|visit|met|been) on-?site\b(?! (?:\w+ )?(?:care|child\w*|parking|gym|canteen|roles?|positions?|jobs?|work|presence|policy|requirement))|meeting (?:with )?you|met you\b|to meet you on|met with you|nice to meet you|lovely to meet|good to meet|came (?:in|over|by) (?:to|for|and)|coming (?:in )?to see us|(?:your|a|the) (?:\w+ )?chat (?:with|to|on|was)|when you and i|you and i (?:had|first|spoke|met)|when i asked you|nice talking to you|in interview we|asked me to tell you|subsequent to our|walking round with me|dinner conversation|talked to you|(?:thanks|thank you) for (?:coming|talking|speaking|chatting)\b(?! by)|(?:concluded|completed|finished) (?:the |our |all )?interviews|(?<!to be )interviewed and|you interviewed)\b",
)
_INTERVIEWED_ELSE = cued(
    (
        "gespräch", "kennen", "gesprochen", "interview", "call", "besuch", "austausch", "telefonat", "probetag", "schnupper", "hospit",
        "probearbeiten", "entrevista", "conversa", "charla", "llamada", "reuni", "finalisten", "auftritt", "conocer",
        "conocid", "hablar", "vernos", "entretien", "échange", "rencontr", "visite", "discussion", "audition", "nous voir",
        "colloqui", "incontro", "chiacchierata", "intervista", "conoscer", "parlare", "trovarci", "bate-papo", "conhecer",
        "falar", "vindo", "gesprek", "kennis", "ontmoet", "langs", "mülakat", "görüşme",
    ),
    re.compile(
        r"\b(?:(?:für|nach|bei|an d\w+|über|zu|um|durch|im|sowie|dem|den|das|die|unser\w*|ihr\w*|dein\w*|vielen dank|danke)\b[^.!?\n]{0,60}?\b(?:(?<!zum )(?<!einem )(?<!vorstellungs)gespräch(?:s|e|en)?|kennenlernen|kennenzulernen|kennengelernt|vorstellungsgespräch(?:s|es)?|bewerbungsgespräch\w*|auswahlgespräch\w*|telefoninterview\w*|interviews?|zoom-call|(?:video)?calls?|besuch|austausch|telefonat\w*|probetag\w*|schnuppertag\w*|schnupperlehre|abschlussgespräch|hospitation|hospitationstag|hospitieren(?! möchte)|probearbeiten)"
        r"|(?:kennengelernt|persönlich gesprochen)|(?:haben|hatten) (?:wir )?(?:dich|sie) (?:\w+ ){0,3}kennen"
        r"|(?:entrevistas?|charlas?|conversación|reunião|conversa) que (?:mant|tuv|tiv|hicimos|fizemos)\w*|entretiens? que (?:nous|vous) av\w+|colloqui\w* (?:che (?:abbiamo|hai|ha)|sostenut\w+|avut\w+)|gesprek(?:ken)? (?:dat|die) we|gracias por (?:\w+ ){0,6}(?:entrevistas?|conversación|conversaciones|charlas?|llamadas?|reunión|reuniones)|(?:durante|tras|después de|en) (?:la|tu|su|las|nuestra) (?:entrevistas?|conversación|charla)|(?:dedicado a|pasado|asistir a|asistencia a) la entrevista|nach (?:auswertung|abschluss) der (?:vorstellungs|auswahl)?gespräche|(?:zu|nach) (?:deinem|ihrem) gespräch|mit unserem (?:mandanten|kunden) gesprochen|finalisten|ihr auftritt|placer (?:conocerte|conocerle|hablar)|haberte conocido|conocerte|(?:venir|venido|viniste|acercarte) a (?:conocernos|vernos|hablar)|encantó (?:la|nuestra|tu) (?:charla|conversación|entrevista)"
        r"|(?:merci|remerci\w+|suite à|lors de|pendant|après|au cours de)\b[^.!?\n]{0,60}?\b(?:entretiens?|échange|échanges|rencontre|visite|conversation|discussion)|à l['’]issue (?:de|des) (?:\w+ )?(?:entretiens?|auditions?)|plaisir de vous rencontrer|vous rencontrer|venue? (?:nous voir|à notre rencontre)"
        r"|(?:grazie|ringrazi\w+|dopo|durante)\b[^.!?\n]{0,60}?\b(?:colloqui\w*|incontro|chiacchierata|conversazione|intervista)|piacere (?:conoscerti|conoscerla|parlare)|venut[oa] (?:a trovarci|a conoscerci|al colloquio)"
        r"|(?:obrigad\w|agradec\w+|após|durante|depois)\b[^.!?\n]{0,60}?\b(?:entrevistas?|conversa|reunião|bate-papo)|prazer (?:conhecer|falar|conversar)|vindo (?:conversar|conhecer|à entrevista)"
        r"|(?:bedankt|dank|na|tijdens|naar aanleiding van)\b[^.!?\n]{0,140}?\b(?:gesprek\w*|sollicitatiegesprek\w*|kennismaking\w*|ontmoeting|interview)|(?:langs te komen|langsgekomen|langskwam)|leuk (?:om )?(?:je|u) (?:te )?(?:ontmoeten|leren kennen)"
        r"|(?:mülakat|görüşme)\w*[^.!?\n]{0,70}?(?:için teşekkür\w*|sonucunda|sonrasında|zaman ayır))\b",
    ),
)  # fmt: skip
# A talk with a day or a place to it, or one that the reader had, held or came to.
_TALK = r"(?:interviews?|conversations?|chats?|calls?|meetings?|talks?|discussions?|trial (?:shift|day)|audition|lesson|presentation|panel(?! (?:\w+ly )?(?:\w+ed|met|sat|held|has|have|had|felt|chose|made|thought|was|were)\b)|(?:second|first|final|last|next-to-last) round|assessment (?:day|centre|center)|superday|vorstellungsgespräch\w*|gespräch\w*|interviews?|runde|probevortrag|probetag|vorstellung|telefonat|treffen|termin)"
_WHEN = r"(?:yesterday|last|earlier|today|this (?:week|morning|afternoon)|(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)|on (?:the )?(?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|am (?:\d|montag|dienstag|mittwoch|donnerstag|freitag|samstag)|vom (?:\d|montag|dienstag|mittwoch|donnerstag|freitag|samstag)|gestern|letzte\w*|vergangene\w*)"
_TOOK_PLACE = cued_lines(
    rf"""
    interview|convers|chat|call|meeting|talk|discussion|trial|audition|lesson|presentation|panel|gespräch|entretien|gesprek :: {_TALK} (?:[^\s.!?]+ ){{0,5}}?(?:you had|you attended|you gave|you held|we had|took place|gehalten|geführt|hatten|held|mit (?:ihnen|dir|uns)|{_WHEN})
    client round|coding round|hr round|interview round|managerial round|panel round|tech round|technical round :: (?:in|during|after|from|following|attended|cleared) (?:the|your|our|last) (?:\w+ ){{0,2}}(?:technical|managerial|tech|coding|client|panel|hr) (?:interview )?round\b
    aver parlato con|connosco|conosco|conversado|falado|haber|échangé avec :: (?:ter|terem|haver) (?:conversado|falado) (?:com|conosco|connosco|comigo)|haber (?:hablado|conversado) con|aver parlato con|d['’]avoir échangé avec
    had a|had our|had the|had your :: had (?:your|a|an|the|our) (?:\w+ ){{0,2}}{_TALK}\b
    after|attend|following|further to|joined|joining|part in|per |refer to|referring to|subsequent to :: (?:attend\w*|joining|joined|for taking part in|took part in|per|following|further to|refer(?:ring)? to|after|subsequent to) (?:us )?(?:\w+ )?(?:our|the|your|an) (?:\w+ ){{0,2}}{_TALK}\b
    gespräch|kennenlernen|teilgenommen|treffen :: (?:an|am) (?:\w+ ){{0,2}}(?:auswahl|vorstellungs|bewerbungs|kennenlern)?(?:gespräch|interview|tag)\w*\b[^.!?\n]{{0,60}}?teilgenommen|(?:danke|dank)\b[^.!?\n]{{0,30}}?\b(?:gespräch|kennenlernen|treffen)
    nach deinem|nach deiner|nach dem|nach der|nach ihrem|nach ihrer|nach unserem|nach unserer :: nach (?:unsere[rm]|deine[rm]|ihre[rm]|der|dem) (?:\w+ ){{0,2}}{_TALK}\b
    call|chat|conversation|interview|talk :: thank\w*\b[^.!?\n]{{0,160}}?\bfor (?:the|your|our) (?:\w+ ){{0,2}}(?:interviews?|conversation|chat|call|talk)\b
    presented to|presenting to|showed us|showing us|walked|walking :: (?:walk(?:ing|ed)) (?:\w+ ){{1,4}}?through|show(?:ing|ed) us(?! (?:your|the|a|some)(?: \w+)? (?:demo|reel|showreel|portfolio|work|samples?|book|cv|code|projects?))|present(?:ing|ed) to
    had you|have you|having you|host you|hosting you|interviewed you|left the building|making time to|seeing you|you had us|you were in the room :: (?:have|having|had|seeing|host|hosting) you (?:\w+ )?(?:round|in|over|here|with us|at|on(?! (?:their|our|my|his|her|board|file|the (?:list|team|books?|roster|crew|payroll|staff|floor|stage|road)\b))|visit|in person)\b|you had us|making time to|you were in the room|left the building|interviewed you
    came|come |coming|dropp|popp|stopp :: (?:(?:thank\w*|thanx|thx|cheers|ta|for|of you|appreciat\w*|having you|have you|had you)\b[^.!?\n;]{{0,30}}?\b(?:come|came|coming|popp\w+|stopp\w+|dropp\w+)|(?:after|since|when)\b[^.!?\n;]{{0,30}}?\b(?:came|coming|popp\w+|stopp\w+|dropp\w+)|you\b[^.!?\n;]{{0,30}}?\b(?:came|popped|stopped|dropped)|(?<!if )(?<!when )you coming) (?:by|over|along|down|up to|round|in (?:on|to|for|last|yesterday|this|today|the other|and)\b)|thank\w*(?: you)? for you(?:r)? coming\b
    interviewed|met|saw :: (?:they|client|panel|board) (?:\w+ )?(?:met|interviewed|saw) (?:\w+ ){{0,2}}(?:people|candidates|you)
    contigo|for chatting|for meeting|for speaking|for talking|i said|sit down with you|sit with you|sitting down with you|sitting with you|we've interviewed|we've met|we've now|we've seen|we've since|we’ve interviewed|we’ve met|we’ve now|we’ve seen|we’ve since|you gave :: for (?:speaking|meeting|talking|chatting) (?:with|to) |sit(?:ting)? (?:down )?with you|we['’]ve (?:now |since )?(?:met|interviewed|seen) |(?:as i|i) said on the (?:call|phone)|you gave (?:us )?an?\b|(?:charlar|hablar) contigo
    at the end|by the end|towards the end :: (?:at|by|towards) the end of (?:our|the|your) (?:\w+ )?(?:conversation|call|talk|chat|interview|meeting|visit)
    enjoyed the|enjoyed your|gave me|gave us|i chatted|i met|i spoke|i talked|im kennenlernen|im probearbeiten|im probetag|im vorspiel|im vorsprechen|liked the|liked your|loved the|loved your|nach dem|spent at|spent here|spent with|talking over your|talking through your|we chatted|we met|we spoke|we talked :: (?:time|hours?|morning|afternoon|evening|day) you (?:gave (?:us|me)|spent (?:with|here|at)(?! (?:our|the|your|this) (?:\w+ )?(?:application|form|portal|website|site\b|questionnaire)))|talking (?:through|over) your|(?:we|i) (?:spoke|talked|chatted|met) (?:on|over|via|by|at|in) (?!about)|(?:enjoyed|liked|loved) (?:the|your) (?:\w+ )?(?:trial|audition|lesson|visit|presentation)|(?:beim|im|nach dem) (?:probearbeiten|kennenlernen|vorspiel|vorsprechen|probetag)
    als du|als sie|nachmittag für|stunde für|stunden für|vormittag für|zeit für :: (?:zeit|stunden?|vormittag|nachmittag) für (?:uns|mich|das gespräch) (?:genommen|hattest|hatten)|als (?:sie|du) (?:bei uns|hier|da) (?:waren|warst)
    gearbeitet|geführte|hospitiert|stattgefundene|vorgespielt|vorgesprochen|vorgesungen :: (?:hospitiert|zur probe gearbeitet|probegearbeitet|vorgespielt|vorgesprochen|vorgesungen) (?:hast|haben|habt)\b|(?:geführte|stattgefundene)[nsr]? (?:\w+ )?(?:vorstellungs|bewerbungs|auswahl|telefon)?gespräch
    abend bei uns|abend mit uns|diskussion|lehrprobe|probestunde|präsentation|tag bei uns|tag mit uns|vorspiel|vortrag :: dank\w* (?:nochmals? |noch einmal |sehr )?für (?:ihren?|deinen?|den|die) (?:\w+ ){{0,2}}(?:vortrag|präsentation|lehrprobe|probestunde|vorspiel|diskussion)\b|dank\w* für den (?:\w+ )?(?:nachmittag|vormittag|tag|abend) (?:bei|mit) uns
    host you|hosting you|mit dir|mit ihnen|welcome you|welcoming you :: war (?:sehr |echt |wirklich )?(?:nett|schön|toll) mit (?:ihnen|dir)\b|(?:pleasure|delighted|honou?r) to (?:welcome|host) you\b|(?:pleasure|honou?r) (?:welcoming|hosting) you\b
    acercaras|passata|passato|passé|te pasaste|vorgestellt|warst :: vorgestellt haben|haben sich (?:\w+\W+){{0,6}}vorgestellt|dass (?:du|sie) da warst|passat[ao] (?:in|da|a)|passé\w* nous voir|te pasaste|acercaras
    """,
)
_CALLED_OFF = (
    "cancel",
    "called off",
    "not be held",
    "entfällt",
    "abgesagt",
    "absagen",
    "not attend",
    "failed to attend",
    "weren't called",
    "not called",
    "interview request",
)
# What any such mail may be called tells nothing of this one.
_OF_NEWS = ("application ", "candidate ")
_ANY_NEWS = re.compile(r"\b(?:application|candidate) (?:outcome|status|update|result)s?\b")
_GREETED_CUES = (
    "dear ", "sehr geehrte", "estimad", "cher", "chère", "gentil", "egregi", "prezad", "caro", "cara", "beste ", "geachte ", "sayın ",
)  # fmt: skip
_GREETED = re.compile(
    r"\bdear (?:\w+ )?(?:applicant|candidate)s?\b|^sehr geehrte\w* bewerber\w*(?:, sehr geehrte\w* bewerber\w*)?"
    r"|^(?:estimad|cher|chère|gentil|egregi|prezad|car|beste|geachte|sayın)\w*(?:\([ao]s?\)|/[oa]s?)? (?:\w+ )?(?:candidat|postulant|kandidaat|kandidat|sollicitant|aday)\w*(?:\([ao]s?\)|/[oaei]s?)?"
)


# "We have picked our candidates and you are not one of them": it is not said that the reader applied.
_ONE_OF_THEM = re.compile(r"you.{0,4} (?:not|aren['’]t) ")
_THEIR_CHOICE = re.compile(
    r"\b(?:picked|chosen|chose|selected|found|hired|have|got) (?:all )?(?:our|the|my) (?:\w+ )?(?:candidates?|people|person|team|hires?|crew|lot)\b(?! (?:for|to) (?:an? )?interview)"
)


def find_stage(letter: Letter) -> tuple[str, str] | None:
    """Return the furthest stage the mail speaks of, and its words."""
    talk = _find_talk(letter)
    if talk:
        final = next(
            (
                found
                for each, (_, lowered), cues in zip(letter.sentences, letter.spoken, letter.cues, strict=True)
                if each.has(letters_of(*_TALK_CLASSES))
                and (found := _FINAL.search(lowered, cues))
                and not _NOT_TO_THE_FINAL.search(lowered)
            ),
            None,
        )
        if final:
            return "final", final[0]
        lowered = talk[1].lower()
        return ("screened" if _SCREENED.search(lowered, find(lowered)) else "interviewed"), talk[0]
    for text in letter.sentences_with("test"):
        task = _TASK.search(text.lower())
        if task:
            return "task", task[0]
    titled = _find_titled_talk(letter)
    if titled:
        return titled
    quoted = find_quoted_talk(letter.older) if letter.older else None
    return (
        quoted
        or _find_application(letter)
        or (find_quoted_application(letter.older) if letter.older else None)
    )


_TALK_CLASSES = ("interview", "talk", "onward", "stage")


_TALK_CUES = know((
    "welcom", "interview", "talk", "speak", "spoke", "chat", "meet", "met ", "convers", "discuss", "call", " round", "coming", "know you", "time with", "spending", "panel", "runner", "you and i", "asked", "came", "phone",
    "heard", "saw", "debrief", "walk", "show", "present", "had you", "have you", "audition", "lesson", "superday", "assessment d", "assessment c", "held", "attend", "pop", "drop", "room", "zoom", "gave", "sit with", "sitting",
    "sit down", "visit", "on-site", "onsite", "spent", "trial", "having you", "seeing you", "final ", "finalist",
))  # fmt: skip
_TALKS = (
    cued(_TALK_CUES, _INTERVIEWED),
    _INTERVIEWED_ELSE,
    _TOOK_PLACE,
    _SCREENED,
    _FINAL,
    TALKED,
)
_BEHIND_BOTH = CuedLines(chain(TOOK_PLACE, TOOK_PLACE_ELSE, MET_TOO, MET_TOO_ELSE, MET_ABROAD, MET_BY_DAY))
_NOT_HELD = CuedTable(NOT_HELD)
_ANY_CUES = frozenset(set().union(*(each.cues for each in (_BEHIND_BOTH, *_TALKS))))


# "Interviews took place on the 9th. As you were not called ..."
_NOT_CALLED = re.compile(
    r"\byou (?:were|have|had) not (?:been )?(?:called|(?:called|shortlisted|invited|selected|chosen|asked) (?:for|to) (?:an )?interview)(?=[.,;:]|$)"
)


def _find_talk(letter: Letter) -> tuple[str, str] | None:
    """Return the words that look back on a talk, and their sentence."""
    # The closing line may be what thanks for a talk, and it is in none of the letter's parts.
    for (text, lowered), cues in zip(letter.spoken, letter.cues, strict=True):
        match = None if _ANY_CUES.isdisjoint(cues) else _look_back(lowered, cues)
        if match and match[0].startswith("interviews") and _NOT_CALLED.search(letter.whole):
            continue
        if match and not is_mere_visit(match[0], lowered, letter.whole):
            return text[match.start() : match.end()], text
    return None


def _look_back(lowered: str, cues: Set[str]) -> re.Match[str] | None:
    """Find words in a sentence that look back on a talk of the reader's."""
    match = _search_talk(lowered, lowered, cues)
    if match is None:
        return None
    # Few sentences come so far; what they say of others' talks is left out then.
    own = leave_out_others(blank_out(_NOT_HELD, lowered, cues), cues)
    own = leave_out_theirs(blank_out(NOT_MET, own, cues), cues)
    return match if own == lowered else _search_talk(own, lowered, cues)


def _search_talk(own: str, lowered: str, cues: Set[str]) -> re.Match[str] | None:
    match = _BEHIND_BOTH.search(own, cues)
    for pattern in _TALKS if match is None else ():
        match = pattern.search(own, cues)
        if match:
            return None if NOT_YET.search(lowered, cues) else match
    return match


def _find_titled_talk(letter: Letter) -> tuple[str, str] | None:
    """Return what the subject says of a talk, unless one is called off."""
    found = SUBJECT_OF_A_TALK.search(letter.subject.lower())
    is_off = bool(found) and has_any(_CALLED_OFF, f"{letter.subject} {letter.body}".lower())
    return ("interviewed", found[0]) if found and not is_off else None


def _find_application(letter: Letter) -> tuple[str, str] | None:
    subject = letter.subject.lower()
    subject = _ANY_NEWS.sub("", subject) if has_any(_OF_NEWS, subject) else subject
    lines = (subject, *(lowered for _, lowered in letter.spoken))
    for line, cues in zip(lines, (letter.cues_in_subject, *letter.cues), strict=True):
        if not APPLIED.may_stand_by(cues):
            continue
        lowered = _GREETED.sub("", line) if has_any(_GREETED_CUES, line) else line
        if not APPLIED.expression.search(lowered):
            continue
        found = APPLIED.expression.search(blank_out(OTHERS_APPLIED, lowered, cues))
        if found:
            return "applied", found[0]
    for (text, lowered), cues in zip(letter.spoken, letter.cues, strict=True):
        sent = SENT_IN.search(lowered, cues)
        if sent and _ONE_OF_THEM.match(sent[0]) and _THEIR_CHOICE.search(lowered):
            sent = None
        sent = sent or SENT_ABROAD.search(lowered, cues)
        if sent:
            return "applied", text[sent.start() : sent.end()]
    one_of_them = ONE_OF_THEM.search(letter.whole, letter.cues_spoken)
    return ("applied", one_of_them[0]) if one_of_them else None
