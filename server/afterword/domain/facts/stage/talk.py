"""Tells by what it is bound to whether a talk took place with the reader, or is others', wished for or to come.

A talk counts where it is the reader's ("outcome of your interview"), where it lies behind both ("since we met") or
where somebody thanks for what only a talk takes ("your time on Tuesday"). What is said of others' talks, of those
to come and of feedback by phone is left out first.
"""

from __future__ import annotations

import re
from collections.abc import Set

from afterword.domain.facts.pattern_text import CuedTable, cued_lines, has_any

_TALK = (
    r"(?:interview(?:s|ers?)?|conversations?|chats?|calls?|meetings?|talks?|visits?|auditions?|trial (?:shift|day|lesson)|job talk|phone screen"
    r"|on-?site|superday|assessment (?:day|centre|center)|recruitment day|selection day|sample lesson|demo lesson)"
)
_DAY = (
    r"(?:today|yesterday|earlier|(?:last|this|the other|these past|over the (?:past|last)) (?:\w+)|on (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|(?:on|over|via|by) (?:the )?(?:phone|telephone|call|zoom|teams|skype|video|day\b)|in (?:person|the (?:office|studio|shop|school))|with (?:us|me|the team)\b|here\b)"
)
_SPEAK = r"(?:spoke(?:n)?|met|talked|chatted|sat down|interviewed)"
_JOY = r"(?:great|good|lovely|nice|fun|wonderful|fantastic|glad|happy|delighted|pleased|pleasure|delight|privilege|joy)"
_GESPRÄCH = (
    r"(?:(?:vorstellungs|bewerbungs|auswahl|video|telefon|kennenlern|erst|zweit|online|teams-|zoom-|video-)?(?:gespräch|interview|call|termin|treffen)(?:s|es|e|en)?"
    r"|telefonats?|besuchs?|erscheinen|austauschs?|kennenlernen|kennenlerntag|probetag\w*|probearbeiten|hospitation|plausch|vorbeikommen|kommen)\b"
)
_NOT_TO_COME = r"(?!(?:next|upcoming|future|other|further|coming|any|kommenden?|nächsten?|weiteren?)\b)"
# The reader's own talk, or one that lies behind both.
TOOK_PLACE = cued_lines(
    rf"""
        comment|debrief|decision|feedback|news|notes|outcome|report|result|score :: (?:outcome|results?|decision|feedback|comments?|notes|scores?|report|debrief|news) (?:of|from|on|after|following|about|for|at|to) (?:the |our |this |your )?{_NOT_TO_COME}(?:\w+ ){{0,2}}{_TALK}\b(?! (?:with (?:the )?other|process|stage))
        audition|interview|job talk|on-site|onsite|phone screen|superday|trial day|trial lesson|trial shift :: (?:after|following|since|based on|further to|from|during|despite|for|with reference to|regarding|about|up on|in|at|on|of|how|enjoyed|into) your {_NOT_TO_COME}(?:\w+ ){{0,2}}(?:interviews?|on-?site|auditions?|trial (?:shift|day|lesson)|job talk|phone screen|superday)\b(?! (?:skills|technique|prep\w*|elsewhere|with other|request|process))
        chat|conversation|meeting|talk :: (?:after|since|based on|from|think over|over|about|recall|remember) (?:our|the) (?:\w+ )?(?:conversations?|talks?|chat|meeting)\b(?! (?:with|among|between|of|in the|at the))
        audition|chat|conversation|interview|meeting|trial|visit :: your (?:\w+ )?(?:interviewers?|interview (?:scores?|performance|answers?|feedback|result|outcome|panel|presentation)|(?:trial (?:shift|day|lesson)|audition|interviews?|meeting|conversation|chat|visit) (?:with [^.!?]{{1,30}} )?(?:went|was|were|gave|showed|left|impressed|came))\b
        interview :: (?:successful|unsuccessful|performed|performance|came across|answers?|spoke|did|strong|standard|field|impressive|impressed|well|appointed|best|closest|scored|scores|second|presented) (?:\S+ ){{0,3}}?(?:at|in|during|after|following) (?:the |your |this |our )?(?:\w+ )?interviews?\b(?! (?:stage|selection|shortlist|phase|list|round|process))
        at interview it|at interview the|at interview we|at interview you|at interview, it|at interview, the|at interview, we|at interview, you|at the interview|at your interview|you came|you interviewed :: (?:^|\W)at (?:the |your )?interview,? (?:you|it|the panel|we)\b|you (?:interviewed|came across|came over) (?:very |so |really |extremely |quite )?(?:well|strongly|brilliantly|as|wonderfully)\b
        your time :: (?:^|thank\w* |thanks |appreciat\w* |grateful |glad |kind of you )[^.!?\n]{{0,50}}?\byour time (?:and (?:\w+ )?){{0,2}}(?:{_DAY}|(?:at|during|in) (?:the |our |your )?{_TALK})
        your afternoon|your day|your evening|your morning|your saturday|your time :: (?:giv\w+|gave|giving) (?:us |me |up )?(?:so much of |some of |a bit of )?your (?:time|morning|afternoon|day|evening|saturday)(?: up)? (?:{_DAY}|to (?:see|meet|talk|speak|chat|come|interview|visit)|for (?:the|our) (?:interview|call|conversation|chat))
        afternoon with you|afternoon's|afternoons with you|afternoon’s|day with you|day's|days with you|day’s|hour with you|hours with you|morning with you|morning's|mornings with you|morning’s|such a|time with you|times with you|week's|week’s|you met|you saw|you spoke :: after (?:we had )?such an? (?:\w+ ){{0,2}}(?:chat|talk|conversation|interview)\b|(?:hour|time|morning|afternoon|day)s? with you\b|(?:day|week|morning|afternoon)['’]s (?:\w+ )?(?:interview|call|conversation|chat)\b|you (?:met|saw|spoke (?:to|with)) (?:on|last|yesterday|today|here)\b
        catching up with you|connecting|joining|you gave|you held|you taught|your attendance|your coming|your presentation|your visit :: (?:joining|connecting with) (?:us|me|our \w+) (?:\w+ )?(?:on|over|via|by|for) (?:a |the )?(?:zoom|teams|skype|video|call|phone)|connecting with (?:us|me) (?:{_DAY})|catching up with you\b|your (?:attendance|visit|coming) (?:{_DAY})|your presentation\b(?! of)|(?:class|lesson|talk|demo|presentation) you (?:gave|taught|held)
        after interview|after the interview|after your interview|came down to|final five|final four|final three|final two|following interview|following the interview|following your interview|interview board|last five|last four|last three|last two|you scored :: (?:recommended|placed|appointed|ranked|offered|selected|successful) (?:\S+ ){{0,6}}?(?:following|after) (?:the |your )?interviews?\b(?! with)|you scored (?:\S+ ){{0,6}}?(?:at|in) (?:the |your )?interview|interview board (?:\w+ )?recommend\w*|(?:made|reached|in|among|of) (?:the|our) (?:final|last) (?:two|three|four|five)\b|came down to\b[^.!?\n]{{0,60}}\byou were\b
        in person|our personal|our phone|our skype|our telephone|our telephonic|our video|our zoom :: (?:our|your) (?:telephonic|telephone|personal|skype|video|zoom|phone) (?:interview|discussion|round)|hear\w*\b[^.!?\n]{{0,30}} in person\b
        gave|given|spent|taken|took :: (?:time|hour|morning|afternoon|day)s? (?:that )?you(?: have|['’]ve)? (?:gave|given|spent|took|taken) (?:us |me |with |to (?:talk|speak|meet|see|chat|interview|come|visit|tour|sit|help|cook|teach|show))(?!your application|the application)
        chatted|glad that|glad we|happy that|happy we|interviewed|met|pleased that|pleased we|sat down|spoke|talked :: (?:since|when|after) (?:we|you and i|you and \w+) (?:last |first |both )?{_SPEAK}\b(?! of\b| (?:the|our) (?:criteria|target))|(?:glad|happy|pleased) (?:that )?we (?:finally |both )?(?:got to|had (?:the|a) chance to|could|were able to) (?:talk|speak|meet|chat)
        among|i interviewed|i met|i saw|including you|one of|those interviewed|we interviewed|we met|we saw|you being|you were :: (?:people|candidates|applicants|those|one of \w+) (?:that |whom? )?(?:we|i) (?:met|saw|interviewed)\b[^.!?]*\b(?:you|yours)\b|you (?:were|are) (?:\w+ )?(?:one of|among) (?:the )?(?:\w+ ){{1,3}}(?:that |whom? )?(?:we|i) (?:met|saw|interviewed|spoke to)\b|(?:interviewed|saw|met) [^.!?\n]{{1,40}}(?:including you|you among|you were|you being)|all (?:of )?those interviewed\b[^.!?]*\byou
        chatted|interviewed|met|sat|spoke|talked :: (?:everyone|everybody|all|people|colleagues) (?:that |who |whom )?(?:you |here )?(?:\w+ )?{_SPEAK} (?:to|with|here|you|was|were|spoke)\b|(?:^|having |you )(?:\w+ )?{_SPEAK} (?:with|to|by) (?:you|our|us|me|my|[a-z]+ (?:from|at|in|and))\b
        after you|as you|before you|day you|since you|when you|while you :: (?:when|after|before|day|since|while|as) you (?:\w+ )?(?:came (?:in|by|over|down|up|round|to (?:see|visit|meet|us|our))|visited|were (?:here|in (?:our|the) (?:office|studio|shop|school|building)|with us|at (?:our|the)|in (?:last|on|yesterday)))
        in person|on the day :: (?:liked|loved|enjoyed|thought|found|were|was|so much|impressed|taken)\b[^.!?\n]{{0,30}} in person\b|(?:presentation|taken with you|you were|you did|well|impressed|enjoyed)\b[^.!?\n]{{0,30}} on the day\b
        catch up|chat|connect|have you|having you|meet|see you|seeing you|speak|talk :: (?:^|(?:it['’]?s? |which |really |truly )(?:was|been|has been|had been) )(?:so |very |really |such |a )*{_JOY} (?:to )?(?:(?:chat|talk|speak|meet|catch up|connect)(?:t?ing)?|(?:see|seeing|have|having) you)\b(?! (?:how|that|your|the|appl\w+|people|so many))
        allowing|appreciated|down to|enjoyed|face to|interviewing|letting|liked|loved|spending|the other finalist :: (?:loved|enjoyed|liked|appreciated) (?:talking|speaking|chatting|meeting|interviewing|hosting|seeing) (?:to |with )?(?:you\b|all|them)|put (?:a|the) face to|the other finalist|down to (?:you and|the two of you)|spending (?:the |some |your )?(?:time|day|morning|afternoon) (?:in|at|on) (?:\w+ )?(?:with|school|the (?:office|studio|shop|school|farm|kitchen|lab))|interviewing (?:here|you\b|with us)|(?:allow|lett)ing (?:us|me) (?:to )?(?:interview|meet|talk to) you
        home|journey back|the journey|the trip|travel|trip back :: (?:mak|made|tak|took)\w* the (?:trip|journey)|travel\w* (?:all the way|down|up|over|across|to (?:see|meet|us|our|\w+ to (?:see|meet)))|(?:got|get|arrived|were|made it) (?:back )?home (?:well|safe\w*|all right|okay)|(?:good|safe|pleasant) (?:trip|journey) (?:home|back)
        audition|call|chat|coffee|conversation|lunch|presentation|talk|tour|trial :: (?:thank\w*|thanks|thx|cheers)[^.!?\n]{{0,60}}? for (?:the|a|our|having a|that|doing the|joining (?:us )?for|your) (?:\w+ ){{0,2}}(?:coffee|lunch|call|chat|conversation|trial (?:shift|day|lesson)|audition|(?<!autumn )(?<!spring )(?<!summer )(?<!winter )(?<!next )(?<!uk )(?<!national )tour|presentation|job talk|talk)\b(?! for)
        for presenting|for teaching|for hopping|for jumping|for getting|for being|for coming|for stopping|for popping|for dropping|for swinging|for sitting|for having|for auditioning|for visiting|for meeting|for walking|for running :: (?:thank\w*|thanks)[^.!?\n]{{0,30}}? for (?:presenting|teaching) your |(?:thank\w*|thanks)[^.!?\n]{{0,30}}? for (?:hopping|jumping|getting|being|coming|stopping|popping|dropping|swinging|sitting|having|teaching|presenting|auditioning|visiting|meeting|walking|running) (?:on|onto|by|in(?! touch| with your)|round|over|down with|up|a (?:coffee|chat|sample|lesson|demo|trial|class)|us|campus|our (?:school|office|lab|studio|team|campus|plant))\b(?! (?:careers?|website|web|site))
        attendance|attended|attending :: (?:thank\w*|appreciat\w*|grateful|after|for|since|you|recently|for your)\W+(?:\w+ ){{0,3}}?attend(?:ed|ing|ance)\b(?: at)? (?:for )?(?:the |an? |our |your |this )?(?:\w+ ){{0,2}}(?:interviews?|audition|(?:recruitment|selection|assessment|trial|taster|interview) (?:day|centre|center))\b
        agreed|discussed|explained|i talked about|indicated|mentioned|promised|said|told you|we talked about :: as (?:we |i |you )?(?:\w+ )?(?:discussed|mentioned|said|promised|explained|told you|agreed|indicated)(?: (?:to )?you)? (?:\w+ )?(?:over|on|in|during|at|by|via|when) (?:the |our |a |your )?(?:phone|telephone|call|zoom|teams|interview|meeting|chat|conversation|we (?:spoke|met|talked))|as (?:we|i) (?:discussed|talked about)(?: with you)?(?:,| yesterday| last| on| earlier)
        round :: (?:clear\w*|pass(?:ed)?|after|for|from|in) (?:the |your )?(?:technical|hr|managerial|tech|coding|client|l\d|r\d)(?: interview)? round\b|(?:technical|hr|managerial|l\d|coding|interview) round (?:\d|one|two|three)
        enjoyable interview|excellent interview|fine interview|good interview|great interview|impressive interview|interview board|interview panel|interview team|into preparing for|into the interview|into your interview|lovely interview|strong interview|thoughtful interview :: (?:good|strong|great|excellent|lovely|fine|impressive|thoughtful|enjoyable) interviews?\b(?! (?:with other|skills|techni))|put (?:\S+ ){{1,6}}?into (?:the |your |preparing for (?:the |your )?)interviews?\b|interview (?:panel|board|team) (?:\w+ )?(?:\w+ )?(?:impressed|enjoyed|liked|thank\w*)
        a interview|an interview|face-to-face interview|panel interview|personal interview|second|telephonic interview|the interview|this interview :: (?:the |an? |this |with this )interviews?(?:,)? (?:we|you) (?:had|held|gave)\b|(?<!in )(?<!past )(?:our|a close|the|very close|narrow) second(?: choice| place)?(?=[.,;]| (?:for|on|of)\b|$)|(?:personal|face-to-face|telephonic|panel) interviews? (?:\w+ )?(?:held|conducted|dated|on(?! (?:the )?(?:basis|ground|strength|account)))\b
        liked you|loved you|out to|time to :: (?:they|he|she|we|i|client|team|panel|everyone|everybody|\w+) (?:really |all |both )?(?:liked|loved) you (?:at|in|on|a lot|very|too|\w+ much)\b|(?:taking|took|taken) (?:out )?(?:the |some )?time (?:out )?to (?:discuss|interact|speak|talk|meet|chat|connect) (?:[^.!?\n]{{0,50}}? )?(?:with|to) (?:us|me|our|the)\b
        appearance|appeared|appearing|chat|interview|session :: your (?:\w+ ){{1,3}}(?:session|chat|interview) (?:with \w+(?: \w+)? )?(?:was|went)\b|appear(?:ing|ed|ance) (?:before|for|at) (?:the |our |an? )(?:\w+ ){{0,2}}(?:committee|panel|board|interview|jury)\b
        interviewed|mentioned|said|seen|told :: you were (?:\w+ )?(?:interviewed|seen) (?:for|by|on|at|in)\b|(?:told|said|mentioned) (?:us |me )?(?:\w+ ){{0,5}}(?:when (?:we|you) (?:met|spoke|were here|came)|at (?:the |your )?interview)\b
    """
)
TOOK_PLACE_ELSE = cued_lines(
    rf"""
        dank :: (?:dank|danke|dankbar|bedank\w+|danken)\b[^.!?\n]{{0,50}}?\b(?:für|fürs|zu|zum|an|am|dass)\b[^.!?\n]{{0,70}}?\b(?<!nächsten )(?<!weiteren )(?<!kommenden ){_GESPRÄCH}(?! (?:auf|an|am) (?:unser\w*|der|dem) (?:\w*seite|\w*stand|portal|messe)\w*)
        zeit :: (?:dank|danke|dankbar)\b[^.!?\n]{{0,40}}?\bzeit (?:am (?:\d|\w+tag|mittwoch)|gestern|heute|letzte\w*|vorige\w*|neulich|vorhin|im (?:vorstellungs)?gespräch|bei uns|mit (?:uns|mir)|vor ort|in unserem gespräch)
        genommen|gewidmet|hatten|hattest|mit mir|mit uns|nahmen|nahmst|zeit, die :: zeit (?:\S+ ){{0,6}}?(?:für|um)\b(?![^.!?\n]*bewerb)[^.!?\n]{{0,60}}?(?:interview|gespräch|call|telefonat|sprechen|treffen|kennen|besuchen)\w*[^.!?\n]{{0,50}}?(?:genommen|hattest|hatten|nahmen|nahmst|gewidmet)|für (?:uns|mich) genommen|genommen (?:haben|hast|habt)\W+(?:um )?mit (?:uns|mir)\b|zeit, die (?:sie|du) uns (?:\S+ ){{0,4}}(?:gewidmet|geschenkt|gegeben)
        angereist|gekommen|gesprochen|getroffen|gewesen|kamen|kamst|nach den gesprächen mit allen|vorbeigeschaut|waren|warst :: nach den gesprächen mit allen\b|(?:dass|als) (?:sie|du) (?:\S+ ){{0,4}}?(?:(?:bei|mit) uns|hier|da|zum gespräch) (?:\S+ ){{0,2}}?(?:waren|warst|gewesen|gesprochen|getroffen)|(?:dass|als) (?:sie|du) (?:\S+ ){{0,5}}?(?:(?:zu uns|hierher|vorbei|hier|nach \w+|am \S+|gestern) ?(?:\S+ ){{0,2}}?gekommen|vorbeigekommen|vorbeigeschaut|mit (?:uns|mir) (?:\S+ ){{0,2}}?gesprochen|angereist) (?:sind|bist|haben|hast)|(?:als|wo) (?:sie|du) (?:\S+ ){{0,4}}?(?:kamst|kamen)\b
        waren|warst :: (?:sie|du) (?:\S+ ){{0,8}}?(?:waren|warst) (?:\S+ ){{0,5}}?(?:bei uns|in unserem haus|zu(?:m| einem) (?:\w*gespräch|interview))|(?:sie|du) (?:waren|warst) (?:\S+ ){{0,4}}?(?:zum (?:\w*gespräch|interview)|bei uns (?:im|vor|zu))|und (?:waren|warst) (?:am|bei|zum) [^.!?\n]{{0,30}}(?:gespräch|interview|bei uns)
        auf dich genommen|auf sich genommen|gut heim|gut nach|gut wieder|gut zu :: (?:weg|reise|anreise|fahrt) (?:nach \w+ |zu uns |hierher )?(?:\S+ ){{0,3}}auf (?:sich|dich) genommen|gut (?:wieder )?(?:nach hause|heim|zu hause)(?:ge| ge| an)?(?:kommen|kommen|angekommen|gekommen)
        anschluss|aufgrund|deine|eure|grundlage|ihre|nehmend|unsere :: (?:nach|seit|in|bei|beim|aus|zu|an|im|auf|aufgrund|anlässlich|bezüglich|hinsichtlich|über|von) (?:unsere[mrns]?|ihre[mrns]?|deine[mrns]?|eure[mrns]?) {_NOT_TO_COME}(?:\w+ ){{0,2}}(?<!weiteren ){_GESPRÄCH}|anschluss an (?:ihr|dein|unser|das) (?:\w*gespräch|interview)|(?:im anschluss an|auf grundlage|aufgrund|bezug nehmend auf|bezugnehmend auf) (?:de[sr]|das) (?:\w+ ){{0,2}}(?:persönlichen )?(?:vorstellungs|bewerbungs)?gesprächs?\b
        wie :: wie (?:\S+ ){{0,3}}?(?:am telefon|telefonisch|im (?:\w*gespräch|interview|telefonat)|persönlich|in unserem (?:gespräch|telefonat)) (?:\S+ )?(?:besprochen|mitgeteilt|angekündigt|gesagt|erwähnt|versprochen|vereinbart|bereits)
        begrüßen|dass du da warst|gefreut,|gesprochen|kennengelernt|kennenlernen durften|kennenlernen konnten|kennenzulernen|sprechen konnten|treffen :: (?:gefreut|freude|gefreut,|schön|nett|toll|angenehm|vergnügen|gefallen)\b[^.!?\n]{{0,45}}?\b(?:kennenzulernen|kennengelernt|kennenlernen (?:konnten|durften)|(?:zu )?treffen|gesprochen|begrüßen|sprechen konnten|dass du da warst)\b|(?:haben|hat) (?:uns|mich) (?:\w+ )?gefreut, (?:sie|dich) kennen
        gesprochen|probearbeit|probetag|schnuppertag|seit wir|telefoniert|unterhalten :: mit (?:ihnen|dir) (?:unterhalten|gesprochen haben|telefoniert)\b|(?:dein|deine|ihre?) (?:probearbeit|schnuppertag|probetag)\b|mit denen wir gesprochen haben\b[^.!?\n]*\b(?:sie|du)\b|seit wir (?:uns |mit (?:ihnen|dir) )?(?:\S+ ){{0,2}}gesprochen
        gesprochen|gespräch|telefonat|telefoniert|uns unterhalten :: wir (?:haben|hatten|durften|konnten) (?:(?!mit |als )\S+ ){{0,5}}?(?:(?:mit (?:ihnen|dir) |miteinander )(?:\S+ ){{0,3}}?(?:gesprochen|telefoniert)|telefoniert|uns unterhalten|ein (?:\w+ ){{0,2}}(?:gespräch|telefonat))\b(?![^.!?]*\bmit (?:de[mnr]|unsere[mrn]|anderen|weiteren|einem|mehreren)\b)
        haben sie sich|hast du dich|ihr vorstellungsgespräch|in unserem gespräch|letzten :: haben sie sich (?:\S+ ){{0,5}}vorgestellt|hast du dich (?:\S+ ){{0,5}}vorgestellt|(?:unter|zu) den letzten (?:zwei|drei|vier|fünf|beiden)\b|ihr vorstellungsgespräch (?:bei|am|vom|hat)|in unserem gespräch
        teilgenommen|teilnahme|teilnahmst :: (?:dank\w*[^.!?\n]{{0,40}}?teilnahme|teilgenommen|teilnahmen|teilnahmst)\b[^.!?\n]{{0,20}}?\b(?:an|am) (?:unserem |dem |einem )?(?:\w+ )?(?:\w*gespräch\w*|auswahltag|assessment|kennenlerntag|bewerbertag|probetag|interview)
        entretien|temps :: (?:reçue?s?|rencontrée?s?|entendue?s?|vue?s?|auditionnée?s?|échangé) (?:\w+ )?en entretien|(?:suite|lors|après|depuis|à l['’]issue)\b[^.!?\n]{{0,12}}(?:votre|notre|cet|l['’]) ?entretien|entretien (?:du|le) \d|temps que vous nous avez (?:consacré|accordé)
        entrevista :: (?:venir|asistir|acudir|presentar[st]e|venido|asistido) a (?:la|tu|su|una|nuestra) (?:\w+ )?entrevista|entrevista (?:del|de este|el) (?:pasado )?(?:\d|lunes|martes|miércoles|jueves|viernes|sábado)
        colloquio|entrevista|gesprek :: (?:tu|su|nuestra) (?:\w+ )?entrevista (?:con|del|de ayer|fue|realizada)|(?:tras|después de|en|durante|resultado de) (?:tu|su|la|nuestra) entrevista\b|(?:il|del|dopo il|nel) (?:tuo|suo|nostro) colloquio|(?:a|sua|nossa|na|após a) (?:sua |nossa )?entrevista (?:de|do|conosco|com)|(?:ons|je|jouw|uw|het) gesprek (?:van|op|met)
    """
)

_OTHERS = r"(?:other|others|another|several|some|many|two|three|four|a number|a few|the (?:shortlisted|other|hiring|selected|remaining)|candidates|applicants|people|someone|somebody|a candidate)"
_MEETS = r"(?:talk|speak|chat|meet|call|phone|ring|discuss|have a|arrange|set up|schedule|interview|see you)"
_HINTS = (
    "luck", "success", "upcoming", "next", "future", "further", "other", "several", "many", "already", "currently", "interview", "would", "happy", "spoke", "talked", "chat", "explain", "attend",
    "glad", "pleased", "delighted", "hope", "hoping", "like to", "love to", "feel free", "may ", "can", "finalist", "committee", "panel", "board", "people", "who ", "applicants", "please", "let ", "want", "wish",
    "came in", "come in", "through your", "from your", "by your", "in your", "via your", "met ", "call", "coming", "with your", "phone screen", "feedback", "discussion",
    "erfolg", "glück", "hätte", "würde", "gespräch", "austausch", "telefon", "besuch", "runde", "rückmeldung", "kennen", "gern", "someone",
    "jemand", "bewerbung", "cancel", "call off", "forward to", "on paper", "qualified", "final four", "final three", "final five", "final ten", "stage", "andere", "off the phone", " stage", "off a call", "on the phone", "no need", "you ever", "time you", "nicht mehr",
)  # fmt: skip
_ONE_OF_THEM = ("you were one of ", "you were among ")
# Talks of others, of later, of the wish for one, and what is only called so.
_NOT_OURS = CuedTable(cued_lines(
    rf"""
    luck|success|erfolg|next|upcoming|future|further|other|coming|elsewhere :: (?:luck|success|erfolg) (?:\w+ )?(?:with|in|at|for|during) (?:your |any |all |the )?(?:\w+ ){{0,2}}interviews?\b|(?:next|upcoming|future|further|other|coming(?! (?:to|for|in)\b)) (?:\w+ )?interviews?\b|interviews? elsewhere
    interview|conversation|discussion|talk|call|chat|meeting :: (?:interview|conversation|discussion|talk|call|chat|meeting)(?:s|ing)? (?:\w+ ){{0,2}}(?:with|among|between) (?:\w+ ){{0,2}}{_OTHERS}
    interviewed|spoken|been interviewing|been meeting :: (?:we|i|they)(?:['’]ve| have| had)? (?:\w+ )?(?:interviewed|spoken (?:to|with)|been (?:interviewing|meeting)) (?:\w+ )?{_OTHERS}\b(?![^.!?]*\b(?:including you|you (?:among|were|being))\b)
    already|currently|late|deep|well into|still|middle|due|advanced|final|last|closing :: (?:already|currently|late|deep|well into|still|middle|due|advanced) (?:\w+ ){{0,2}}?(?:in|into|at|of|to) (?:the |our |final |last )*(?:interview(?:s|ing)?|rounds?|stages?)\b|(?:in|at) (?:the |our )?(?:final|last|later|advanced|closing) (?:interviews?|rounds?|stages?) (?:\w+ )?with\b
    interview :: interviews? (?:are|is|will|have already|had already|were already)\b|(?:after|before) (?:the |our )?interviews? (?:were|had been|are|begin|began)\b|(?:score|mark|criteria|threshold|eligible|selected|chosen|shortlisted|called|invited|put forward|longlisted) (?:for|to) (?:an? |the )?interview\b
    forward to|cancel|call|postpone|on paper|the final|the last|our final|our last|qualified :: look\w* forward to (?:meeting|seeing|speaking|talking|interviewing|having|our|your)\b[^.!?,;]{{0,40}}|(?:cancel\w*|call\w* off|postpone\w*)\b[^.!?,;]{{0,60}}|\w+ you on paper|(?:cv|r[eé]sum[eé]|application|profile|file) (?:was |is |were )?(?:\w+ )?(?:in|among|into) (?:the|our) (?:final|last)|qualified for (?:an? |the )?(?:\w+ )?interview\b
    due |going|hop|planned|supposed|meant|scheduled|looking|interviewed|if you :: (?:due|going|hop\w+|planned|supposed|meant|scheduled|looking) to (?:\w+ ){{0,2}}(?:interview\w*|meet|speak|talk)|(?:to be|being|be|get|not) interviewed|if you (?:had|were|are|attend\w*|would|do) (?:\w+ ){{0,3}}?interview\w*
    happy|glad|pleased|delighted|available|free|able|love|like :: (?:will|would|['’]d|['’]ll|shall|can|could|am|['’]m|are|['’]re|is|be) (?:\w+ ){{0,3}}?(?:happy|glad|pleased|delighted|available|free|able|love|like|liked) to (?!have (?:met|spoken|talked|had|interviewed))(?:\w+ly )?{_MEETS}\b[^.!?,;]{{0,40}}
    feel free|hope|hoping|want|wish|please|let us|let's|let’s|welcome|like|love :: (?:feel free|hope|hoping|hoped|want\w*|wish\w*|please|let us|let['’]s|welcome|like|love) (?:that )?(?:to )?(?:we )?(?:could |can )?(?:\w+ly )?{_MEETS}\b[^.!?,;]{{0,40}}|please (?:\w+ )?telephone\b
    chat|talk|speak|call|meet|phone|ring|interview :: (?:may|can|could|might|should|will|would|cannot|can['’]t) (?:\w+ )?(?:have a |give (?:us|me) a )?(?:chat|talk|speak|call|meet|phone|ring|interview)\b[^.!?,;]{{0,40}}
    came in|come in :: (?:everything|all|those|ones|anything|applications|cvs|resumes|files|letters|submissions|responses|interest|mail|portfolios|candidates|applicants) (?:that |which |who )?(?:\w+ )?c[ao]me in\b
    know|learn|hear|met|meet|speak :: (?:know|learn\w*|hear\w*|met|meet\w*|speak\w*)\b[^.!?\n]{{0,40}}?\b(?:through|from|in|by|via) your (?:\w+ )?(?:application|cv|resume|résumé|materials|letter|profile|portfolio|form|file|submission)
    met|call|with your|coming to us :: met (?:\w+ ){{0,3}}?(?:criteri\w+|requirements?|targets?|standards?|expectations|minimum|threshold|deadline|conditions)|(?:open|close|tough|hard|difficult) call\b|call for\b|(?:in response to|under|to) (?:our|the|this) (?:open )?call\b|calls? from\b|coming to us with (?:your|an)|(?:coming|stopping|dropping|popping) (?:by|in|round|over) (?:\w+ )?with your\b
    mov|tak|progress|proceed|advanc|put|pass :: (?:mov\w+|tak\w+|progress\w*|proceed\w*|advanc\w*|put\w*|pass\w*) (?:you |your \w+ |it )?(?:\w+ )?(?:on |forward |through )?to (?:an?|the) (?:\w+ )?(?:phone|screen\w*|interview|call|conversation)\b
    who :: who (?:had |has |have |was |were )?(?:\w+ )?(?:interviewed|met|spoke\w*|talked)\b(?! (?:with |to )?you\b)
    feedback|comments|only :: (?:feedback|comments)\b[^.!?\n]{{0,90}}?\b(?:only|if|unless|once|who|those)\b[^.!?\n]{{0,70}}?\binterview\w*|only\b[^.!?\n]{{0,60}}?\b(?:feedback|interview)\b[^.!?\n]{{0,80}}?\binterview\w*|(?:^|\W)only (?:applicants|candidates|those|people|interview)\b[^.!?\n]{{0,60}}?\binterview\w*
    meeting|met|finalist :: (?:council|board|committee|team|staff|hiring|planning|budget|review|selection|shortlisting) (?:discussion )?meetings?\b|(?:panel|committee|board|team|governors|trustees|jury) (?:\w+ )?(?:has |have )?(?:\w+ )?met\b(?! (?:with )?you\b)|(?:selected|chosen|chose|picked|named|agreed on) (?!the other)(?:\w+ ){{0,2}}finalists?
    people|those|ones|candidates|applicants|picked|interviewing :: (?:people|those|ones|candidates|applicants) (?:that |who |whom )?(?:we|i|they) (?:have |['’]ve )?(?:\w+ )?(?:spoke|spoken|talked|met|interviewed|saw|seen|invited)\b(?![^.!?]*\byou\b)|picked \w+ (?:people|candidates) to talk to|not be interviewing
    were held|spoke|talk|chat|had a :: ^interviews\b[^.!?\n]*\bwere held\b(?![^.!?\n]*\byou)|(?:i|we)(?:['’]ve| have)? (?:\w+ )?(?:spoke|spoken|talked|chatted) (?:to|with) (?:our|the|my) \w+|we (?:all )?had a (?:chat|talk|word|discussion) (?:in the office|among|internally|about your (?:cv|application))
    stage|round|phone|call|no need|if you|when you|next time you|whenever you :: (?:people|candidates|others|applicants|couple|few|someone|somebody) (?:\w+ ){{0,3}}?(?:at|in) (?:the )?(?:final|last|second|later) (?:stage|round)s?\b|(?:come|came|got|been|just) off (?:the|a) (?:phone|call)\b[^.!?\n]*|(?<!your time )on the phone (?:to|with) (?!you\b)\w+|no need (?:for you )?to (?:come|attend|travel|visit)\b[^.!?\n]*|(?:if|when(?:ever)?|next time) you(?:['’]re)? (?:ever |next |do |are )*(?:come|coming|drop|pop|stop|visit|passing|in the)\w*\b[^.!?,;\n]{{0,40}}
    im gespräch|nicht :: mit (?:einer|einigen|mehreren|wenigen|ein paar) (?:\S+ ){{0,3}}im gespräch\b|(?:brauchst|brauchen sie|müssen sie|musst) (?:\S+ ){{0,6}}nicht (?:mehr )?(?:\S+ ){{0,4}}(?:kommen|erscheinen)\b
    explain|tell you|elaborate|discuss|to attend|other :: (?:explain|tell you|elaborate|discuss)\b[^.!?,;\n]{{0,40}}\b(?:call|phone)\b|(?:not|n['’]t) (?:be |been )?(?:\w+ )?(?:asked|invited|selected|chosen|able) to attend\b[^.!?,;\n]*|interviews? (?:at|with|in|for) other
    gespräch :: zu (?:den|einem|unseren) (?:\w*gesprächen?)\b[^.!?\n]{{0,30}}(?:andere|eingeladen)|gespräche (?:laufen|sind (?:bereits|schon)|finden)|gesprächen? mit (?:dem|der|unserem|unserer) (?:fach\w+|team|kunden|leitung|vorstand)|(?:nächste|nächsten|weiteren) (?:vorstellungs)?gespräche?
    discussion :: discussions? (?:of|about|on(?! (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun))|with|among|between|within)\b(?! (?:you\b|your (?:work|plans|experience|lesson|talk)))|(?:^|\W)(?:much|careful|internal|further|lengthy|thorough|(?:lots?|plenty|bit) of|(?:had|after|following) (?:an? |some )?(?:\w+ )?(?:long|careful|internal|lengthy|thorough|intense)) discussions?\b(?! with you)
    discussion|conversation|talk|chat :: (?:after|following) (?:an? |some )?(?:discussion|conversation|talk|chat)s? with (?:the|our|my) (?:\w+ )?(?:hiring|manager|team|client|panel|board|director|colleagues?|partners?|head|department)
    erfolg|glück|alles gute|hätte|würde :: (?:erfolg|glück|alles gute)\b(?:(?!\bdank)[^.!?\n]){{0,50}}?\b(?:gespräch\w*|interviews?|vorstellungsgespräch\w*)|hätten? (?:wir |ich )?(?:\S+ ){{0,6}}(?:kennengelernt|gesprochen|getroffen|kennen)|würden? (?:wir |ich )?(?:\S+ ){{0,6}}(?:kennenlernen|sprechen|treffen)
    anderen|weiteren|mehreren|bewerber|kandidat :: (?:gespräch\w*|interviews?|telefonat\w*|austausch|vorstellungsgespräch\w*) (?:\w+ )?mit (?:de[mnr] |unsere[mrn] |einem |einigen |mehreren )?(?:\w+ )?(?:anderen|weiteren|mehreren|bewerber\w*|kandidat\w*)
    austausch|rücksprache|telefonat|diskussion|gespräch :: (?:nach|in) (?:einem |einer )?(?:intern\w+ |kurz\w+ |eingehend\w+ |weiter\w+ |ausführlich\w+ )?(?:austausch|rücksprache|telefonat|diskussion|gespräch)\b (?:mit (?:de[mnr]|unsere[mrn]) \w+|haben|hat)\b|nach (?:intern\w+|eingehend\w+) austausch
    besuch|runde :: besuch (?:auf|an|unserer|der) (?:unsere[rm] |der |dem )?(?:\w*seite|\w*stand|homepage|website|messe)\w*|(?:unsere|dieser|diese|nächste|der nächsten) runde\b
    gespräch :: (?:feedback|rückmeldung\w*)\b[^.!?\n]{{0,70}}?\b(?:nur|erst)\b[^.!?\n]{{0,90}}?gespräch\w*|nur\b[^.!?\n]{{0,70}}?(?:feedback|rückmeldung\w*)\b[^.!?\n]{{0,70}}?gespräch\w*
    gespräch|telefonat|austausch|call :: für (?:ein|einen|eine) (?:\w+ )?(?:gespräch|telefonat|austausch)\b[^.!?\n]{{0,50}}?(?:zur verfügung|bereit|offen)|gerne?\b[^.!?\n]{{0,60}}?(?:in|bei) einem (?:\w+ )?(?:telefonat|gespräch|call)\b|(?:in|bei) einem (?:\w+ )?(?:telefonat|gespräch|call)\b[^.!?\n]{{0,40}}?(?:gerne?\b|erläuter\w*)
    kennen|dem wir|den wir|der wir :: (?:durch|dadurch|damit|mithilfe)\b[^.!?\n]{{0,60}}?kennen(?:zu)?lernen|kennen(?:zu)?lernen\b[^.!?\n]{{0,25}}nicht möglich|(?:jemand\w*|person|kandidat\w*|bewerber\w*)\W+(?:besetzt\W+)?de[nmr] wir\b[^.!?\n]*
    wir andere|jemand|telefonat|vielleicht|später|nächsten mal :: für (?:den|das|die|ein|einen) (?:\w+ )?(?:\w*gespräche?|probetag|interviews?)\b[^.!?\n]{{0,20}}(?:wir andere|jemand)|in (?:einem )?telefonat mit (?:dem|der|unserem) (?:kunden?|mandanten?|auftraggeber)|(?:vielleicht|später|nächsten mal)\b[^.!?\n]{{0,40}}(?:gespräch|kennen|sprechen)
    """
))  # fmt: skip


def leave_out_others(lowered: str, cues: Set[str]) -> str:
    """Return a sentence in small letters with blanks where it speaks of talks that were not the reader's, or none.

    Args:
        cues: those that were found in it.
    """
    if not has_any(_HINTS, lowered) or has_any(_ONE_OF_THEM, lowered):
        return lowered
    return blank_out(_NOT_OURS, lowered, cues)


def blank_out(table: CuedTable, lowered: str, cues: Set[str]) -> str:
    """Return a text with blanks where a turn of phrase of a table stands, one after another, as `sub` finds them."""
    found = list(filter(None, (each.expression.search(lowered) for each in table.choose(cues))))
    text = lowered
    while found:
        begin, end = min(found, key=re.Match.start).span()
        text = f"{text[:begin]}{' ' * (end - begin)}{text[end:]}"
        found = [
            each for old in found if (each := old if old.start() >= end else old.re.search(lowered, end))
        ]
    return text
