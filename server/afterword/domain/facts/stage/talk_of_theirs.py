"""Leaves out meetings of those who decide, a word at a fair, and letters that come in: none is a talk with the reader.

Whether a meeting was theirs or the reader's shows in the sentence: "the committee met to decide" and "at its meeting"
are theirs, "your meeting with the committee" is not. What was said at a fair is none unless an interview was held there.
"""

from __future__ import annotations

import re
from collections.abc import Set

from afterword.domain.facts.pattern_text import CuedTable, cued_lines
from afterword.domain.facts.stage.talk import blank_out

_BODY = (
    r"(?:(?:sub-?)?committee|board|council|trustees?|panel|governors|partners|directors|jury|commission|senate|tutors|team|management|leadership|elders|executive|department|faculty"
    r"|head office|hq|shareholders|investors|vestry|consistory|presbytery|judges|assessors|staff|family|cabinet)"
)
_MEETING = r"(?:meeting|session|sitting|discussion|deliberation|conversation|talk|call|chat)s?"
_HANDLER = (
    r"(?:accountant|bank|bookkeeper|funders?|landlord|landlady|owners?|insurers?|lawyers?|auditors?|investors?|client|head office|hq|finance|wife|husband|sister|brother|family|union|business manager"
    r"|budget holder|directors?|board|trustees|head teacher|headteacher|council|inspector)"
)
# A meeting of theirs at which the reader was is one with the reader.
_WITH_THE_READER = re.compile(
    r"\b(?:attend(?:ing|ed|ance)|appear(?:ing|ed|ance)|(?:com(?:e|ing)|came) (?:to|before) (?!an? |the (?:decision|conclusion|view|agreement))|(?:meet|met|meeting|saw|seeing|interviewed|interviewing|heard|having|had|enjoyed) you\b|and you(?! (?:are|were|aren|weren)|['’]re)\b"
    r"|(?:meet\w*|met|spoke\w*|talk\w*|conversation|discussion|interview\w*|session|call|chat|time) (?:\w+ )?with you\b|you and\b|(?<!thank )you (?:\w+ )?(?:had|gave|met|spoke|came|attended|presented|joined|interviewed|visited)\b"
    r"|your (?:\w+ ){0,2}?(?:interview|meeting|conversation|chat|call|visit|presentation|talk|audition|lesson|trial|session)\b"
    r"|thank\w*(?: you)?(?: so much| very much| again)? for (?:the|our|a|joining|taking part|meeting|speaking|talking)\b|teilgenommen|(?:mit|für) (?:ihnen|dir|sie|dich)\b|(?:ihr|dein)\w* (?:\w*gespräch|vorstellung|besuch))"
)
_MEETINGS = CuedTable(cued_lines(
    rf"""
    meeting|session|sitting|discussion|deliberation|conversation|talk|call|chat :: {_MEETING} (?:held )?(?:of|among|between|within) (?:the |our |all |its |their )?(?:[\w'’-]+ ){{0,4}}?{_BODY}\b|{_BODY}(?:['’]s?)? (?:\w+ )?{_MEETING}\b|(?:planning|budget|internal|weekly|monthly|departmental|head office|all-hands|shortlisting|strategy|works) {_MEETING}\b
    completed|concluded|finished|ended :: {_BODY} (?:has |have )?(?:now )?(?:completed|concluded|finished|ended)\b[^.!?;]{{0,60}}?{_MEETING}\b
    name|letter|application|form|cv|file|portfolio :: (?:name|letter|application|form|cv|file|portfolio) (?:\w+ ){{1,3}}?(?:at|in|during) (?:the|our|an?|\w+day['’]s|yesterday['’]s) (?:\w+ )?{_MEETING}\b
    next|coming|future :: (?:next|coming|future) {_MEETING}\b
    conversations|talks|discussions|meetings :: (?:conversations|talks|discussions|meetings) (?:in the office|in-house|at home|round the table|around the table)\b
    meeting :: (?!(?:yesterday|today|\w+day|week|month|morning|afternoon|evening|night)['’])\b[a-z]+(?:s['’]|['’]s) meetings?\b|in meetings\b|(?:at|in|from|after|during|until) (?:an? (?:\w+ )?|the (?!zoom|teams|skype|video|online|virtual|first|second|third|final|initial|recent|last|introductory|good|great|lovely)\w+ )meetings?\b(?! with (?:us|me)\b)|^the (?!zoom|teams|skype|video|online|virtual|first|second|third|final|initial|recent|last|introductory|good|great|lovely)\w+ meeting\b
    round|interview|stage|step :: (?:process|procedure|selection|recruitment|post)(?:es|s)?\b(?: here)? (?:has|have|consists?|comprises?|involves?|includes?|runs?|is|are|takes?|requires?|needs?)\b[^.!?;]{{0,50}}?\b(?:two|three|four|five)\b (?:\w+ ){{0,2}}?(?:rounds?|interviews?|stages|steps)\b(?: and \w+ interviews?)?|(?:in|of|into|(?<!with us )(?<!you went )(?<!you came )(?<!you got )through|has|have|are) (?:our )?(?:two|three|four|five) (?:\w+ )?(?:rounds|stages|steps)\b(?: of interviews?)?
    met with|talking|speaking|spoken|talked :: (?:we|i|they) (?:\w+ )?met with (?:our|the|my) \w+|(?:after|having) (?:talking|speaking|spoken|talked) (?:to|with) (?:the|our|my) (?:\w+)\b(?! on \w+day)
    its|their :: (?:its|their) (?:[\w-]+ ){{0,3}}?{_MEETING}\b
    held|had|having :: {_BODY} (?:\S+ ){{0,3}}?(?:held|had|having) (?:\S+ ){{0,4}}?{_MEETING}\b|(?<!you )\bhad (?:an?|our|the|several|two|three|many|some) (?:[\w-]+ ){{0,3}}?{_MEETING} (?:(?:on|last|this) \w+ |yesterday )?(?:(?:with|among|between) (?!you\b)|as a \w+|(?:about|on|over|to discuss) (?:all|every|each|who|whether|which|the (?:\w+ )?(?:applica|candida|shortlist|post))\w*)
    met|sat down|got together|talked|spoke :: (?:my \w+ and i|\w+ and my \w+|(?:the )?(?:two|three|four|five|six) of us|all of us) (?:\w+ )?(?:met|sat down|got together|talked|spoke)\b(?: with)?|(?<!when )(?<!since )(?<!after )(?<!\bas )(?<!that )(?<!once )(?<!and )(?:we|they) (?:all |both )?(?:met|sat down|got together|talked|spoke)\b (?:\S+ ){{0,4}}?(?:to (?:go through|decide|consider|shortlist|review|read|choose|draw|compare|pick|sift|narrow)|and (?:read|drew|went through|picked|shortlisted|compared|sifted|narrowed|chose|whittled|looked through))\b
    meeting|call :: (?<!\bas )(?<!\bas we )(?<!\bas i )(?:decided|decision|resolved|resolution|considered|minutes|minuted|approved|ratified|appointed)\b[^.!?;]{{0,40}}?\b(?:at|in|during|of|from|by) (?:an?|the|yesterday['’]s|last \w+['’]s|\w+day['’]s) (?:[\w-]+ ){{0,2}}?(?:meeting|call)s?\b
    meeting|discussion|call|session|talk :: (?:after|following) (?:an?|two|three|several|some) (?:[\w-]+ ){{0,3}}?{_MEETING}\b(?=[^.!?;]{{0,40}}\b(?:the|our) (?:[\w'’-]+ ){{0,3}}?{_BODY} (?:has |have )?(?:came|come|decided|chose|chosen|resolved|agreed|made|settled|voted|opted|concluded|took|taken)\b)
    meeting|discussion|conversation|talk|call|chat :: {_MEETING} with (?:the|our|my|an?|his|her) (?:[\w-]+ )?{_HANDLER}\b|\bmy (?:\w+ )?{_MEETING} with (?!you\b)
    meeting|seeing|interviewing|talking|speaking|calling|inviting :: (?:(?:we|they|{_BODY}|clients?|owners?|manager|chef|boss)(?:['’]re| are|['’]ll be| (?:will|shall) be| is)|i(?:['’]m| am|['’]ll be| (?:will|shall) be)) (?:\w+ ){{0,2}}?(?:meeting|seeing|interviewing|talking (?:to|with)|speaking (?:to|with)|calling|inviting)\b(?! you\b)[^.!?;]{{0,80}}
    treffen|sitzung|besprechung|termin|tagung|runde|gespräch|austausch :: (?:treffen|sitzung\w*|besprechung|termin|tagung|runde|gespräch\w*|austausch) (?:de[rs]|unsere[sr]) (?:\S+ )?(?:\w*kommission|\w*vorstand\w*|\w*ausschuss\w*|gremiums?|kuratoriums?|\w*rat\w*|jury|teams?|\w*leitung|geschäftsführung|kollegiums|partner)\b|(?:treffen|runde|termin|besprechung|gespräch)\b[^.!?]{{0,40}}\b(?:alle|sämtliche) bewerbung\w*
    rencontre|discussion|échange :: rencontre (?:du|de la|des|de notre) (?:bureau|comité|commission|conseil|jury|direction|équipe)\b|(?:discussions?|échanges?) (?:entre nous|internes?|en interne|collégiale|en équipe|avec (?:la|le|notre|nos|mes|mon) \w+)
    reunión :: (?:en|tras|después de) (?:la|una) reunión\b[^.!?;]{{0,20}}? (?:repas|revis|decid|leím|valor|vimos)\w*
    incontro|riunione :: (?:incontro|riunione) (?:del|della|dei|di|intern[oa]) (?:\w+ )?(?:direttivo|consiglio|comitato|commissione|soci|team|giunta)\b
    reunião|reunión :: reunião (?:d[aoe]s?|com [ao]s?) (?:\w+ )?(?:comissão|conselho|direção|diretoria|equipe|equipa|júri|sócios)\b|reunión (?:del?|de la|con la|con el) (?:\w+ )?(?:comité|comisión|junta|consejo|dirección|equipo|tribunal|patronato|socios)\b
    een gesprek met|overleg met|overleg van :: (?:een gesprek|overleg) (?:van|met) (?:de|het|onze|ons) \w+
    görüşme|toplantı :: (?:yönetim|kurul|ekip|komisyon)\w* (?:\w+ )?(?:görüşme|toplantı)\w*
    """
))  # fmt: skip

_FAIR = (
    r"(?:expos?|(?:careers?|open|university|college) (?:day|evening)s?|open house|(?:recruiting|careers?|networking|campus|student|information|info) (?:event|evening|session|night|breakfast|drinks|reception)s?"
    r"|hackathons?|booths?|stands?|stalls?|trade shows?|meet-?ups?|webinars?|conference(?! (?:call|room|cent|interview))|fair)\b(?! (?:process|wage|price|trade))"
)
_NOT_HELD_THERE = r"(?![^.!?;\n]*(?:interview|phone|zoom|video call|trial|our (?:office|plant|school|studio|shop|lab\b|factory|kitchen)|vorstellungsgespräch|entrevista|entretien|colloquio|sollicitatiegesprek|mülakat))"
_AT_A_FAIR = CuedTable(cued_lines(
    rf"""
    expo|day|evening|open house|event|session|night|breakfast|drinks|reception|hackathon|booth|stand|stall|trade show|meetup|meet-up|webinar|conference|fair :: {_NOT_HELD_THERE}[^.!?;\n]*?\b(?:at|to|from|by|attending|attended|visit(?:ed|ing)?) (?:the|our|an?|this|last \w+['’]s|\w+day['’]s) (?:[\w&'’-]+ ){{0,3}}?{_FAIR}(?:(?! and (?:for|your|our|the|on)\b)[^.!?;\n])*
    many :: (?:meet|meeting|met|see|seeing|talking (?:to|with)|speaking (?:to|with)) (?:with )?(?:so )?many (?:of you|(?:\w+ ){{0,2}}?(?:students|people|graduates|talents?|engineers))\b
    visit :: (?:our|my) (?:\w+ ){{0,2}}?visits? to (?:your|the) (?:\w+ )?(?:campus|university|college|school|class|course|faculty)\b
    messe|stand|offenen tür|karrieretag|infotag|infoabend|jobbörse :: {_NOT_HELD_THERE}[^.!?;\n]*?\b(?:(?:auf|an|bei|von|zu) (?:der|einer|unserer) (?:\w+ )?\w*messe|(?:an|auf) unserem (?:messe)?stand|(?:am|beim) (?:messe)?stand|(?:am|beim|zum) (?:tag der offenen tür|karrieretag|infotag|infoabend)|(?:auf|bei) der jobbörse)\b[^.!?;\n]*
    feria|stand|estande|salon|forum|portes ouvertes|fiera|career day|feira|beurs|banenmarkt|carrièremarkt|open dag|fuar :: {_NOT_HELD_THERE}[^.!?;\n]*?\b(?:(?:en|de) (?:la|una|nuestra) (?:\w+ )?feria|nuestro stand|(?:au|du) (?:salon|forum) (?:de|des|d['’])|notre stand|portes ouvertes|alla fiera|career day|nostro stand|(?:na|da) feira|noss[oa] (?:stand|estande)|op de (?:\w*beurs|banenmarkt|carrièremarkt)|open dag|onze stand|(?:kariyer )?fuar(?:ı|ında|ındaki|daki|da)\w*)(?!\w)[^.!?;\n]*
    """
))  # fmt: skip
# Papers that come in, somebody who may come by one day, the visit of a third.
_ELSE = CuedTable(cued_lines(
    r"""
    came|come :: (?:what|everything|(?:note|letter|form|name|mail|e-mail|replie|message|cv|résumé|resume|application|answer|response|card)s?(?: (?:that|which))?) (?:all |just |had |have |has )?c[ao]me (?:in|over|by|round|along|down)\b|(?:everything|all|it) (?:that|which) c[ao]me in\b|(?<!you )c[ao]me in (?:for|about|on) (?:the|this|our|that) (?:[\w-]+ ){0,4}?(?:job|role|post|position|vacancy|advert|opening)\b
    fancy|feel like|care to|welcome to|free to|you'll come|you’ll come|you will come :: (?:fancy|feel like|care to|welcome to|free to) (?:com|pop|drop|stop|visit)\w*\b[^.!?,;]{0,40}|hope (?:that )?you(?:['’]ll| will) come\b[^.!?,;]{0,40}
    finalist :: (?:awards?|prize|of the year|best|\w*chef|championship|competition|trophy)\b[^.!?\n]{0,30}?\bfinalists?\b|finalists?\b[^.!?\n]{0,30}?\b(?:awards?|prize|of the year|best|\w*preis\w*)\b
    visit|besuch :: visits? (?:of|by|from) (?:the|our|an?|two|three) |besuch (?:de[sr]|eines|einer|vom|von) (?!ihnen|dir)\w+
    met|found|interviewed|interviews|jemand :: (?:met|found|interviewed) (?:someone|somebody|the (?:\w+ )?(?:person|one|candidate)) |interviews? (?:were|was) held\b[^.!?;]{0,40} with (?:those|four|five|six|people|candidates|the others)|jemand\w* (?:\w+ )?(?:kennengelernt|getroffen)
    came|popped|dropped|stopped :: (?:someone|somebody|an? (?!bit\b|little\b)\w+(?: of [\w ]{2,20})?|my \w+|another \w+) (?:\w+ )?(?:came|popped|dropped|stopped) (?:by|in|over|round)\b
    your call|your phone call :: (?:missed|got|returning|return|for) your (?:phone )?call\b(?! with)(?: (?:on|last|this) \w+| yesterday)?
    on the phone :: you (?:asked|rang|called|enquired|wanted to know) (?:\w+ ){0,3}?on the phone\b
    would have :: (?:meeting|seeing|talking (?:to|with)) you would have\b
    rounds :: rounds of (?!interview|conversation|talk|meeting|discussion)|(?:pile|applications|cvs|letters|names|forms)\b[^.!?]{0,20} in (?:two|three|four|several) rounds
    """
))  # fmt: skip


def leave_out_theirs(lowered: str, cues: Set[str]) -> str:
    """Return a sentence in small letters with blanks where it speaks of meetings that were not with the reader.

    Args:
        cues: those that were found in it.
    """
    own = blank_out(_ELSE, blank_out(_AT_A_FAIR, lowered, cues), cues)
    return own if _WITH_THE_READER.search(own) else blank_out(_MEETINGS, own, cues)
