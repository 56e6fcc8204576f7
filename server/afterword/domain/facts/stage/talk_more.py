"""Tells of a talk behind both by what somebody came for, did or was at: "to come and see us", "your tasting was strong"."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import CuedLines, CuedTable, cued_by, cued_lines

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WHEN = rf"(?:on (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun)|{_WEEKDAY}|yesterday|(?:last|the other|this) (?:week|month|day|night|morning|afternoon|evening|{_WEEKDAY}))"
# What the reader showed at work or before a class, and what the day for it is called.
_SHOWN = (
    r"(?:(?:teaching|class|cooking|practical) (?:demonstration|demo)|(?:demo|mock|sample|model|guest|practice|micro) (?:class|lesson|teaching|period)|(?:trial|shadow(?:ing)?|shop|taster|try-?out|working|test|stage|paid trial|bench) (?:day|shift|morning|afternoon|session|week|run|service)"
    r"|tasting(?! (?:notes?|menus?|rooms?))|try-?out|audition|cook-off|bake-off|screen test|sight[- ]reading|working interview|chalk talk|job talk|micro-?teach|stage test|road test|call-?back)"
)
_MEETING = r"(?:interview|panel|session|chat|conversation|lesson|visit|trial|audition|tasting|presentation|zoom|coffee|lunch|class|service|shift|try-?out)"
_PAST = r"(?:thank\w*|thanks|thx|cheers|grateful|appreciat\w*|kind|good|generous|lovely|nice|brave|sorry|after|since|buíochas|diolch)"
_PROBE = r"probe(?:kochen|backen|schicht|dienst|tag|stunde|unterricht|vorlesung|vortrag|training|singen|spiel|fahrt|lehr\w+|predigt|woche|nachmittag|vormittag|einsatz|schnitt|lektion|arbeiten)\w*"
_CONVERSA = r"(?:conversa|entrevista|bate-papo|papo|visita|reunião)"
MET_TOO = cued_lines(
    rf"""
    including the|including your :: including (?:the|your) (?:\w+ )?{_SHOWN}\b(?! (?:is|will|stage))
    performance in|performance at|performance during :: performance (?:in|at|during) (?:the|your|our) (?:[\w-]+ ){{0,4}}(?:interviews?|rounds?|discussions?)\b
    attending our|attended our|attending the|attended the|attending your :: attend(?:ing|ed) (?:our|the|your) (?:[\w-]+ ){{0,3}}interviews?\b(?! (?:is|will|are))
    rounds held|round held|face to face|face-to-face|f2f :: rounds? (?:\w+ ){{0,2}}held\b|(?:face[- ]to[- ]face|f2f) (?:round|interview|discussion)\b(?! (?:is|will|would))
    by you|you led|you gave|you ran|you read :: (?:lesson|class|session|presentation|demonstration|talk) (?:given|held|taken) by you\b|you (?:led|gave|ran|read) for us\b
    staging with|to pair with|pairing with :: staging with us\b|(?:time|trouble) to pair with\b|pairing with (?:us|me)\b
    plant tour|site tour|factory tour|sit-down with :: (?:plant|site|factory) tour\b|the sit-down with\b
    on the call|on our call :: (?:you did|you were|came across) (?:\w+ )?on (?:the|our) call\b
    your answers :: (?:impressed|struck|convinced|won over) by your answers\b(?! (?:on|in) (?:the|your|our) (?:\w+ )?(?:form|application))
    and see|to see|and meet|to meet|and talk|to talk|and speak|to speak|to visit|and visit :: {_PAST}\b(?:(?!\b(?:please|do|if|would|could|can|will|may|might|welcome|free|hope|invited?|want|wish|whenever|next|not|always)\b|['’]d |['’]ll |n['’]t)[^.!?\n]){{0,70}}?\b(?:come|came|coming|calling|crossing|drive|driving|drove|flying|way|trip|hour|morning|afternoon|evening|day|lunch|break)\b(?: (?!if\b)[\w'’]+){{0,6}} (?:and|to) (?:see|meet|talk (?:to|with)|speak (?:to|with)|visit) (?:us|me|the|our|my|with)\b(?! (?:needs?|require\w*|criteri\w*|deadline|standards?|demand))
    for calling|for travelling|for traveling|for driving|for making|for taking|for giving|for staying|the drive|the crossing :: thank\w*(?: you)? (?:so much |very much |again )?for (?:calling (?:in|by|round|over|to see)|(?:travelling|traveling|driving|making|taking|braving) (?:the |your )?(?:\w+ )?(?:drive|crossing|trek|long way|effort to come|all this way|all that way)|(?:giving|staying) (?:up )?(?:\w+ ){{0,3}}(?:to|for) (?:help|see us|meet|talk|chat|the interview|lunch))|the (?:\w+ )?(?:drive|crossing|trek) you made
    your time :: (?:thank\w*|appreciat\w*|grateful|enjoyed|glad)\b[^.!?\n]{{0,30}}?\byour time (?!(?:\w+ ){{0,4}}(?:appl|submit|send|fill|complet)\w*)(?:[\w'’]+ ){{1,5}}{_WHEN}
    talking|chatting|geeking|comparing notes|swapping|catching up|nerding :: (?:loved|enjoyed|liked|relished|great|lovely|fun|good) (?:talking|chatting|geeking out|comparing notes|swapping (?:\w+ )?(?:stories|notes)|catching up|nerding out)\b(?! (?:to|with) (?:the |our )?(?:other|many|several|some|candidates|applicants))
    for talking|for walking|for going|for chatting|for bouncing :: for (?:talking|walking|going|chatting|bouncing) (?:it|this|that|them|things|everything|ideas?|the \w+|your \w+|\w+ \w+) (?:all )?(?:through|over|around|about) with
    day's|day’s|week's|week’s|night's|night’s|month's|month’s :: (?:{_WEEKDAY}|yesterday|last (?:week|night|month))['’]s (?:\w+ )?{_MEETING}s?\b(?! (?:for|of) (?:the|our|other|another|all|everybody|everyone)\b)
    following up|follow-up|circling back|checking back|getting back|back to you :: (?:following up|follow-up|circling back|checking back|getting back to you|back to you)(?: with you)?(?:,? as promised|,? as agreed)?,? after (?:last |this |our )?(?:{_WEEKDAY}|yesterday|last week)(?=[.,;:!?]|$| (?:and|on|with|i|we)\b)
    demonstration|demo|mock|sample|model|guest|practice|micro|trial|shadow|shop day|shop shift|shop morning|taster|try-out|tryout|working interview|test day|test shift|test morning|test session|test run|stage|bench|tasting|audition|cook-off|bake-off|screen test|sight|chalk talk|job talk|road test|callback|call-back :: (?:your|on the|at the|after the|during the|from the) (?:\w+ )?{_SHOWN}\b(?! (?:reel|tape|cd|link|video|on (?:file|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|has been cancel\w*|is (?:cancel\w*|off|no longer)|will|would|slot|invit\w+|request))|(?:shop|trial|shadow|tasting|try-?out|taster) (?:day|shift|session|morning) (?:was|went)\b
    interaction with|interacting with|interacted with :: interact(?:ion|ing|ed) (?:you had )?with (?:the |our |us\b|me\b)(?:\w+ )?(?:committee|panel|board|management|team|principal|director|hr\b|head|staff)?
    subsequent interview|recent interview|later interview|and interview|and your interview :: (?:application|form|cv|resume|résumé) (?:[^.!?\n]{{1,40}} )?and (?:your |the )?(?:subsequent|recent|later|following|further|ensuing) (?:\w+ )?interview\b|application and (?:your )?interview (?:for|on|with|last|at)\b(?! (?:stage|process))
    interviews :: following (?:the |our )?interviews (?:held|conducted) (?:on|in|last|this|yesterday)|(?:concluded|completed|finished) (?:[\w]+['’]s )(?:\w+ )?interviews
    met once|only met|just met|met briefly|spoke briefly|spoke once|met only|spoke only|only spoke|talked once|met twice|spoke twice :: (?:we|you and i|i) (?:have |['’]ve )?(?:only |just )?(?:met|spoke|spoken|talked)(?: only| just)? (?:once|briefly|twice|for (?:only|just|an? (?:short|few|hour|half)))|we only met\b
    liked you|loved you|enjoyed you|enjoyed meeting you|highly of you|taken with you|says you|said you|impressed by you|warmed to you|took to you :: (?:the|our|my) \w+ (?:(?:really|all|both|just) )?(?:loved|liked|took to|warmed to|enjoyed meeting) you\b(?! (?:on paper|for|to\b|would|when you apply))|(?:investigators?|managers?|partners?|founders?|directors?|principal|staff|teachers?|residents?|customers?|students?|pupils?|foreman|supervisor|engineers?|owners?|doctors?|nurses|lads|chefs?|colleagues|interviewers?|committee|board|group|lab|studio|family|children|parish|elders|session|trustees|wife|husband|boss|mum|dad|sister|brother) (?:\w+ )?(?:(?:really|all|both|just|absolutely|genuinely|very much) )?(?:(?:liked|loved|enjoyed|enjoyed meeting|took to|warmed to|(?:was|were) (?:\w+ )?(?:taken with|impressed by)|thought (?:very |so )?(?:highly|well) of) you\b(?! (?:on paper|sending|sent|wrote))|(?:says|said) you(?:['’]re| are| were) )
    remarked|commented :: (?:of (?:them|us)|everyone|everybody|all|both|interviewers|assessors|panel|partners|committee|children|pupils|staff|residents) (?:\w+ )?(?:remarked|commented) (?:(?:up)?on )?(?:how |(?<=on )your (?!application|cv|letter|form|résumé|resume))
    spent :: (?:hours?|time|morning|afternoon|day|weekend|evening|lunch|week|minutes) (?:that )?(?:we|you(?: and \w+)?) (?:\w+ )?spent (?:together|(?:talking|here|at|in|with (?:us|me|the (?:team|children|class|residents|kids|crew|dogs|lads|girls|boys|guys)))\b)(?! our (?:application|website|form))
    our coffee|our visio|our exchange|our interaction|our breakfast|our lunch|our walk|our video|our zoom|our session|our dinner|our skype|our teams call :: (?:appreciated|liked|following|after|since|from|during|for|in|at|enjoyed|loved|regarding|grateful for|further to) our (?:\w+ )?(?:coffee|visio\w*|exchanges?|interactions?|breakfast|lunch|walk|video ?call|zoom|dinner|skype|teams call)\b(?! (?:of|over|by|via) (?:e-?mails?|messages|letters|mail)\b| program\w*)
    visited|toured|shadowed :: (?<!if )(?<!when )(?<!whether )you(?:['’]ve| have| had)? (?:\w+ )?(?:visited|toured|shadowed) (?:us\b|me\b|our (?:office|school|shop|farm|workshop|plant|studio|lab|factory|kitchen|clinic|campus|site(?! (?:and|to|on)\b)))
    well with us|on the loop|in the loop|on the day :: you (?:did|were|came across|came over|interviewed|performed|fared) (?:\w+ )?(?:well|great|brilliantly|superb\w*|strong\w*) (?:with us|in front of|on the day)|(?:nobody|everyone|everybody|anyone|all|folks|people) on the (?:interview )?loop\b
    your answer|the way you|how you :: your answers? (?:to|about|on|when)\b(?![^.!?]*(?:form\b|appl|screen|written|online|portal|essay|supplementary|question(?:s|naire) (?:on|in) |video|attached|e-?mail))[^.!?\n]{{1,60}} (?:was|were|stood|stayed|showed|gave|told|made|came)\b|(?:struck by|impressed by|liked|loved|enjoyed|admired|taken with|remember|impressed with) (?:how|the way) you (?:\w+ )?(?:handled|spoke|talked|answered|dealt|explained|described|told|engaged|interacted|listened|responded|worked with)\b|the way you (?:talked|spoke|handled|answered|told)\b
    between you|two of you|three of you|reserve candidate|first reserve :: (?:was|were|came down|choice|toss-up|decide|choose|came|lay) (?:\w+ ){{0,3}}between you and (?:one|two|another|an?\b|some\w+|the other)|came down to (?:the )?(?:two|three) of you|you (?:were|are) (?:our|the|my) (?:\w+ )?reserve\b
    you left|you had left|day off|afternoon off|morning off|travelled|traveled|came all|long way :: (?:after|when|once) you (?:had |['’]d )?left(?=[,.;]|$| (?:on|yesterday|we|i|us,|the (?:room|building|office|shop|kitchen|farm|school))\b)|(?:took|take|taking|taken|giving up|gave up) (?:an?|the|half an?|your) (?:\w+ )?(?:day|afternoon|morning) off (?:\w+ )?to (?:see|meet|visit|come|talk)|you (?:\w+ )?(?:travell?ed|came) (?:all (?:the way|that way)|a long way|so far|quite a way|(?:\w+ )?(?:hours|miles))
    joining us|having us|doing the|doing a|popping into|dropping into|stopping into|coming into|calling into|picking up|taking my call|taking our call|ringing back|calling back|so many of us|both of us|all of us|few of us|several of us :: for joining us (?:on campus|(?:at|in) (?:the|our) (?:office|school|studio|kitchen|shop|lab|hotel|farm|hall)|for (?:the (?:day|morning|afternoon|interview)|lunch|dinner|tea|coffee|your (?:interview|trial)))|for doing (?:the|a|our) (?:\w+ )?(?:trial|audition|demo|lesson|shift)\b|for (?:popping|dropping|stopping|coming|calling) into (?:the|our)\b|for (?:picking up|taking (?:my|our) call|(?:ringing|calling) (?:me |us )?back)|(?:talking|speaking|chatting|meeting) (?:with|to) (?:so many|several|all|both|a few) of us
    having seen|having met|having interviewed|finished meeting|finished interviewing|finished seeing|done meeting|done interviewing :: having (?:now )?(?:seen|met|interviewed) (?:\w+ )?(?:people|candidates|everyone|everybody|you all|you both)|(?:finished|done) (?:meeting|interviewing|seeing|talking to) (?:people|everyone|everybody|all|the others|candidates)
    your company|your stories|pairing with|cooking with|playing with|hearing your|your energy :: (?:enjoyed|loved|liked) (?:your (?:company|stories)|(?:pairing|cooking|playing|singing|baking) with you|hearing (?:all )?(?:about )?your (?:stor\w+|ideas|thoughts|plans|take|views?|experiences))
    in the room :: (?:with us|open|calm|warm|honest|at ease|nervous|quiet|present) (?:\w+ ){{0,3}}in the room
    attendance at|attendance in|attended by :: your attendance (?:at|in) our (?:\w+ )?(?:offices?|school|premises|works|plant|branch|campus|clinic|hotel|centre|center)|interview (?:was )?attended by you
    re our|re: our :: (?:^|\W)re:? our (?:\w+ )?(?:chat|call|conversation|meeting|talk|interview)
    after second|after final|after third|second stage|final stage|third stage|third round|second round|final round :: (?:after|following) (?:the |your |our )?(?:second|final|third) (?:stage|round)\b
    you at|you in|you teach|you play|you cook|you perform|you with|you on the|you bake :: (?:saw|seeing|see|watch\w*) you (?:at work\b|in action|teach\w*|play(?:ing)?\b|cook(?:ing)?\b|perform\w*|with the (?:\w+ )?(?:children|kids|residents|dogs|horses|customers|guests|class)|on the (?:tools|pans|floor|till|shop floor)|bak(?:e|ing)\b)
    at the interview|in the interview|during the interview|at your interview|in your interview|during your interview :: (?:felt|thought|noticed|sensed|wondered) (?:\S+ ){{0,3}}?(?:at|in|during) (?:the|your) interview\b
    role play|role-play|roleplay|group exercise|group discussion|group task :: (?:the|your|our) (?:role[- ]?plays?|group (?:exercise|discussion|task))\b(?! (?:is|will|takes))
    as i said on|as i told you|as we said on|as i mentioned on :: as (?:i|we) (?:said|told you|mentioned) on (?:{_WEEKDAY}|the day)
    show you|showed you|taking part in|took part in|coming for|coming to :: letting (?:us|me) show you|showed you (?:round|around)|(?:taking|took) part in (?:the|our) (?:\w+ )?(?:selection|assessment|interview|trial|hiring) (?:day|centre|center|event|afternoon|morning)|for coming (?:to|for|in for) (?:an? |the |your |our )?interview\b
    travel|fare|mileage|your train|your drive|your journey|your flight|visitor :: (?:claim|send|submit|reimburse|refund|cover)\w* (?:\w+ ){{0,3}}(?:travel (?:expenses|receipts|costs?|claims?)|train fares?|mileage|bus fares?)|travel claims?\b|hope (?:that )?your (?:train|drive|journey|flight)|visitor(?:['’]s)? (?:badge|pass)\b
    you left your|your umbrella|your scarf|your coat|your jacket|your gloves|your glasses|your notebook :: you left your (?!number|cv|details|resume|résumé|name|application|job|last|old)\w+ (?:here|behind|at|in|on)\b|your (?:umbrella|scarf|coat|jacket|gloves|glasses|notebook) (?:is|are) (?:still )?(?:here|at|with|behind|on)\b
    your shift|hours you|shift you|pay you|paying you|pay for|wages for|money for :: your shift (?:on (?:\w+day)|was|with us)\b|happy with your shift|(?:hours?|shift) you (?:did|worked) (?:on|for|with|last)\b|pay(?:ing)? you for (?:the|your) (?:\w+ )?(?:hours?|trial|shift|day|morning)\b|(?:pay|wages|money) for (?:your|the) (?:trial|shift|day)\b
    lads|chef|crew|girls|boys|guys|ladies :: (?:lads|chef|crew|girls|boys|guys|ladies) (?:\w+ \w+ )?(?:said|reckons?|reckoned|thought|told me|was really happy with|were really happy with) (?:that )?you(?:r (?:shift|trial)|['’]re| were| are| did| had| worked)\b
    you were|you gave|you answered|questions :: you were (?:a (?:bit|little|touch) |rather |quite |very |so |really )?(?:nervous|shy|tense|chatty)\b|you were (?:so |really |very )?(?:good|lovely|great|patient|gentle|kind) with (?:the|our|my)\b|(?:you gave|gave) (?:\w+ ){{0,2}}(?:examples|answers)\b(?![^.!?]*(?:form\b|appl|written|online))|you answered (?:\w+ ){{0,3}}questions?\b(?![^.!?]*(?:form\b|appl|written|online))|you asked (?:\w+ ){{0,2}}(?:good|great|thoughtful) questions
    on the day|see you go|coming back :: (?:scored|score|performed|performance|stronger|higher|better) (?:\w+ )?on the day\b|sad to see you go|when you(?:['’]re| are) coming back
    interview was|interview has|interview stage|interview dated|interview held :: your (?:[\w-]+ )?interview (?:was|has been) (?:not\b|un)|successful at (?:the |this )?interview stage|your (?:\w+ )?interview (?:dated|held)\b
    discussion with you|conversation with you|exchange with you :: (?:valued|appreciated|enjoyed) (?:the|our) (?:\w+ )?(?:discussion|conversation|exchange)s? with you\b
    oral|viva :: (?:participation|part) in the (?:oral|viva)\b|(?:passed|sat|took) (?:the|your) oral\b|viva voce (?:is|are|was|were|results?|have)\b
    did your|took your|ran your|led your :: \bi (?:did|took|ran|led) your (?:\w+ )?(?:interview|screen|call)\b
    for spending :: for spending (?:the|an?|your|some) (?:\w+ )?(?:time|day|morning|afternoon|hour|evening)s? with (?:us|me|our|the team)\b
    of you to :: (?:good|kind|nice|lovely|sweet|generous|decent) of you to (?:come|drive|travel|give (?:up|us|me)|see|meet|talk|speak|drop|stop|pop|join|make the)\b
    hanging out|cycling|driving over|driving up|driving down|walking over|hopping on :: for (?:hanging out with|(?:cycling|driving|walking|heading|travelling) (?:over|in|down|up|out|across)(?: here)? (?:to (?:see|meet|visit) |to )?(?:us|me|our)\b|hopping on)
    you were :: you were (?:\w+ )?(?:fab|great|brilliant|lovely|good|excellent|wonderful|terrific|fantastic|superb) (?:in|at|on|during) (?:the|our|your) (?:\w+ )?(?:workshop|session|interview|exercise|task|chat|call|presentation|pitch|tour|day)\b
    after last|since last :: (?:after|since) (?:last|this) {_WEEKDAY},? (?:i|we)\b
    feedback from :: feedback from (?:your |the |our )?(?:{_WEEKDAY}|yesterday|last week)\b
    you did|you worked|you had|you spent|you told :: you (?:did|worked|had) (?:an?|the|your) (?:\w+ )?(?:trial|audition|lesson|shift) (?:with|for|at|here|on)\b|you spent (?:\w+ ){{1,3}}with (?:us|me)\b|you told (?:us|me) (?:on {_WEEKDAY}|yesterday|in person)\b
    the trial|the audition|the try-out|the interview :: the (?:trial|audition|try-out|interview) (?:on {_WEEKDAY}|last \w+|yesterday) (?:was|went)\b
    both of you|two of you|three of you|all of you|impressed by you|impressed with you :: (?:both|two|three|all) of you (?:who |that |whom )?(?:we |i )?(?:came in|met|saw|interviewed|spoke)\b|impressed (?:by|with) you (?:in|at|during|on)\b
    i said i|i told you|i promised :: i (?:said|told you|promised)(?: you)? (?:i['’]d|i would|we['’]d|we would) (?:ring|call|phone|let you know|write|decide|be in touch|get back)\b
    """
)
MET_TOO_ELSE = cued_lines(
    rf"""
    geschnuppert :: (?:bei uns|hier) geschnuppert\b
    hearing :: (?:nach|im anschluss an|bei|beim|im) (?:das|dem|ihrem|deinem)? ?hearing\b
    mit ihnen zusammen|mit dir zusammen|seit ihrer vorstellung|seit deiner vorstellung|nach ihrer vorstellung|nach deiner vorstellung :: mit (?:ihnen|dir) zusammen (?:zur|zum) (?:vorstellung|gespräch)|(?:seit|nach) (?:ihrer|deiner) vorstellung\b
    ihr termin|dein termin :: (?:ihr|dein) termin (?:vor ort|bei \w+|hier) (?:\w+ )?(?:kam|war|lief|ist|hat)\b
    beim gespräch|im gespräch :: wir (?:waren|hatten|haben) (?:uns )?(?:\w+ )?(?:beim|im) gespräch (?:ja |schon |doch )
    präsentiert|vorgestellt :: (?:du hast dich|sie haben sich) (?:neulich|gestern|letzte woche|am \w+tag) (?:\S+ ){{0,4}}(?:präsentiert|vorgestellt)\b
    mitfahren|mitlaufen|mitarbeiten|mithelfen :: nach (?:dem|deinem|ihrem) (?:mitfahren|mitlaufen|mitarbeiten|mithelfen)\b
    runde mit|runden :: (?:erste|zweite|dritte|letzte) runde mit (?:ihnen|dir)\b|für unsere (?:zwei|drei|vier|beiden) runden\b
    gesprächen :: nach (?:den|allen|unseren) (?:ersten |letzten |persönlichen |beiden |zweiten )?(?:erst|zweit|dritt|end|schluss|kennenlern|vorstellungs|bewerbungs|auswahl|einzel|abschluss|video|online-?)gesprächen\b(?! mit (?:anderen|den|de[nm]|mehreren|einigen|weiteren))
    probe :: (?:dank\w*|danke|nach|bei|beim|am|im|fürs|für|dein\w*|ihr\w*|euer|eure) (?:\w+ ){{0,3}}{_PROBE}(?![^.!?\n]*(?:\bnicht\b|\bkein|absag|abgesagt|entfäll|entfallen|einlad|laden|möcht|würd|könn|dürf))
    nachmittag mit|vormittag mit|abend mit|stunde mit|runde mit|mittagessen mit|kaffee mit|treffen mit|austausch mit|zeit mit|tag mit :: (?:nach|für|an|und|über) (?:dem|den|der|das|die) (?:\w+ ){{0,2}}(?:nachmittag|vormittag|abend|tag|stunde|zeit|runde|mittagessen|kaffee|treffen|austausch) mit (?:ihnen|dir)\b|(?:deine?n?|ihre?n?) (?:\w+ ){{0,2}}und die runde mit
    hingelegt|abgeliefert|ihr auftreten|dein auftreten|ihrem auftreten|deinem auftreten :: (?:vorstellung|auftritt|präsentation|performance|gespräch|interview) (?:hingelegt|abgeliefert)|(?:ihr|dein|ihrem|deinem) auftreten\b
    gehalten|gegeben haben|gegeben hast|gezeigt|geleitet :: (?:\w*stunde|unterricht\w*|\w*vortrag|\w*vorlesung|lektion|lehrprobe|\w*präsentation|\w*training|workshop), d(?:ie|en|as) (?:sie|du) [^.!?\n]{{0,60}}?(?:gehalten|gegeben|gezeigt|geleitet) (?:haben|hast)
    lehrvortrag|fachvortrag|berufungsvortrag|vorsingen|vorspiel|vorsprechen|probevortrag|probelehr :: (?:ihr|dein)(?:en|em|e[rs])? (?:\w+ ){{0,2}}(?:lehrvortrag|fachvortrag|berufungsvortrag|vorsingen|vorspiel|vorsprechen|probevortrag)\b
    teilgenommen :: an (?:dem|unserem|der|einem|unserer) (?:\w+ )?(?:mündlichen? \w+|auswahltag|assessment\w*(?:[- ]cent\w+)?|interview\w*|\w*gespräch\w*|vorstellungsrunde|eignungsgespräch)\b(?:[^.!?\n]|\.(?=\d| [^A-ZÄÖÜ])){{0,60}}?teilgenommen
    bei uns im|bei uns in|bei uns zu|zu gast|bei uns begrüßen :: (?:sie|dich) (?:bei uns |hier )(?:\w+ ){{0,3}}(?:zu haben|gehabt zu haben|zu gast|zu sehen|zu begrüßen|begrüßen (?:zu dürfen|durften|konnten))
    präsentation|vorstellung|vorführung|auftritt|unterricht|vortrag :: (?:ihre?|deine?) (?:\w+ )?(?:präsentation|vorführung|auftritt|vortrag) (?:(?:am|vom|bei|im|vor|zu) [^.!?,]{{1,30}} )?(?:hat|war|ist|kam|hinterließ|überzeugte)\b|(?:ihre|deine) vorstellung (?:am|vom|bei) [^.!?,]{{1,30}}
    kennenlernen|kennengelernt|begrüßen|treffen :: (?:durften|konnten) (?:wir )?(?:sie|dich) (?:(?!nicht|leider|kein)\S+ ){{0,4}}(?:kennenlernen|kennengelernt|begrüßen|treffen)\b
    gesehen haben|getroffen haben|gesprochen haben|kennengelernt haben|unterhalten haben|ausgetauscht haben :: dass wir (?:uns|miteinander|mit dir|mit ihnen) (?:(?!nicht)\S+ ){{0,4}}(?:gesehen|getroffen|gesprochen|kennengelernt|unterhalten|ausgetauscht) haben
    fand dich|fand sie|fanden dich|fanden sie|gemocht|gern gehabt|ins herz|angetan|begeistert|beeindruckt :: (?:fand|fanden) (?:dich|sie) (?:\w+ )?(?:super|toll|sympathisch|nett|klasse|großartig|prima|spitze)\b|(?:haben|hat) (?:dich|sie) (?:\S+ ){{0,3}}(?:gemocht|gern gehabt|ins herz geschlossen)|von (?:ihnen|dir) (?:\w+ )?(?:angetan|begeistert|beeindruckt)\b
    zwischen|nummer zwei|zweite wahl|zweitplatziert :: zwischen (?:ihnen|dir) und (?:ein|zwei|d)\w* |(?:sie waren|du warst) (?:\w+ ){{0,2}}(?:nummer zwei|zweite wahl|zweitplatziert\w*)
    reinschauen|vorbeischauen|reinkommen|herkommen|quatschen|ratschen|plaudern|reden|telefonieren|mitlaufen|mithelfen|mitarbeiten|mitkochen|schnuppern|hospitieren|vorspielen|vorsingen|vorsprechen|kaffee|mittagessen|frühstück|spaziergang|rundgang :: dank\w* (?:\w+ )?für(?:s| das| dein| ihr) (?:\w+ )?(?:reinschauen|vorbeischauen|reinkommen|herkommen|quatschen|ratschen|plaudern|reden|telefonieren|mitlaufen|mithelfen|mitarbeiten|mitkochen|schnuppern|hospitieren|vorspielen|vorsingen|vorsprechen)\b|dank\w* (?:\w+ )?für (?:den|das) (?:\w+ )?(?:kaffee|mittagessen|frühstück|spaziergang|rundgang)\b
    den weg zu uns|den weg nach|den weg hierher :: dass (?:sie|du) den weg (?:zu uns|hierher|nach \w+)
    geschlagen|präsentiert|mitgearbeitet|mitgeholfen|angepackt|geschnuppert|probegearbeitet :: (?:sie haben sich|du hast dich) (?:\S+ ){{0,3}}(?:geschlagen|präsentiert)|(?:du hast|sie haben) (?:\S+ ){{0,4}}(?:mitgearbeitet|angepackt|mitgeholfen)\b|(?:rein)?(?:geschnuppert|mitgearbeitet|probegearbeitet|mitgeholfen) (?:hast|haben|habt)\b
    du warst am|sie waren am|du warst gestern|sie waren gestern|fahrtkosten|fahrkosten|reisekosten :: (?:du warst|sie waren) (?:am \w+tag|gestern)\b|(?:fahrt|fahr|reise)kosten (?:für (?:das|ihr|dein) (?:\w*gespräch|interview|probe\w+)(?![^.!?]*(?:nicht|kein))|kannst du|können sie gerne? )
    erstgespräch|zweitgespräch|kennenlerngespräch|lehrprobe :: nach dem (?:erst|zweit|kennenlern)gespräch\b(?! mit (?:anderen|de[mnr]))|(?:ihre?|deine?) lehrprobe\b
    erzählt|gemerkt|erwähnt|versprochen :: (?:am telefon|im gespräch|beim (?:probetag|schnuppern|termin)|nach unserem termin) (?:\S+ ){{0,2}}?(?:erzählt|gesagt|erwähnt|gemerkt|versprochen)
    besprochen|gesagt|angekündigt|versprochen|abgemacht :: wie (?:am \w+tag|gestern|letzte woche|neulich|vorhin) (?:\w+ )?(?:besprochen|gesagt|angekündigt|versprochen|abgemacht)
    conversa|entrevista|papo|visita|reunião|conhecer :: pel[ao] (?:\w+ )?{_CONVERSA}\b|gostamos (?:muito |demais )?(?:d[ae]|da sua|da nossa) (?:\w+ )?{_CONVERSA}\b|(?:gostamos|adoramos|gostei) (?:muito |demais )?(?:de )?(?:conhecer (?:você|te)|te conhecer|conhecê-l[ao])
    charla|conversación|entrevista|visita|llamada :: por (?:la|tu|su|nuestra) (?:\w+ )?(?:charla|conversación|visita|llamada|entrevista) (?:de|con|que|del)\b|(?:nos|me) (?:encantó|gustó) (?:mucho )?(?:charlar|hablar|conocer\w*|la charla|tu visita)
    """
)

# Talks of those who hire, at a fair or on paper, and what is only called like one.
NOT_MET = CuedTable(cued_lines(
    r"""
    shortlist|short-list :: short-?list\w* for (?:the |an? )?(?:[\w&-]+ ){0,8}?(?:interview|discussion|round)s?\b(?: round)?
    saw that you :: saw that you (?:were|had|have|are)\b
    be scheduling|be setting up|be arranging|be booking :: be (?:scheduling|setting up|arranging|booking) (?:an? |your |the )?(?:\w+ )?(?:screen|call|interview|chat)\b
    telefonisch :: telefonisch (?:\w+ ){0,2}(?:auskunft|zur verfügung|erläutern|besprechen|erreich\w*)\b|(?:nicht|weder|noch|oder|gerne?|bitte) telefonisch\w*\b(?! (?:\S+ ){0,3}?(?:gespro|unterhalt|geführt|kennen|ausgetauscht|interview))|telefonisch\w* (?:noch|oder|begründung\w*|rückfrage\w*|anfrage\w*|auskünfte\w*)
    phone :: (?:nor|either|neither) (?:by|on|over) (?:the )?(?:tele)?phone|(?:reach|contact|ring|get) (?:us|me|hold of \w+) (?:\w+ )?(?:by|on) (?:the )?phone|(?:ask|asking|reasons?|comments?|details?|quer\w+|enquir\w+)\b[^.!?,]{0,30} (?:by|over|on) (?:the )?(?:\S+ (?:or|and) )?(?:tele)?phone|(?:i am|i['’]m|we are|we['’]re) (?:\w+ )?on the phone
    round :: your (?:\w+ )?(?:cv|letter|application|form|note|r[eé]sum[eé]|e-?mail|message|portfolio|reel|book|details|paperwork|papers|name|photos?)s? round\b
    finalist :: (?<!you were a )(?<!one of our )(?<!one of the )finalists?\b[^.!?]*\b(?:not|n['’]t) (?:among|one of|part of)\b[^.!?]*
    chat about|talk about|conversation about|word about :: (?:we|i|they)(?:['’]ve| have| all| both)? had an? (?:\w+ )?(?:chat|talk|conversation|word) about (?:it|this|that|you|your|them)\b(?! (?:with you|when you))
    day's|day’s :: (?:mov(?:e|ing)|reschedul\w+|postpon\w+|chang\w+|shift\w*|rearrang\w+|push\w*|bring\w*|cancel\w*|confirm\w*|remind\w*|look\w* forward to|join\w*|attend\w*|prepar\w+ for) (?:you (?:of|about) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s (?:\w+ )?\w+
    internally|about your|team|panel|group|family|board :: (?:conversation|discussion|talk|chat|call|meeting)s? (?:as (?:a|the) (?:team|panel|group|family|board)|internally|about your (?:application|cv|r[eé]sum[eé]|candidacy|letter))
    reach|get to|getting to|got to|made it to|make it to|invited to|attend :: (?:those|anyone|everyone|candidates|applicants|people) (?:who )?(?:reach(?:ed|ing)?|g[eo]t(?:ting)? to|ma[dk]e it to|invited to|attend\w*) (?:the|our|a|an) (?:final|second|last|interview|assessment) (?:round|stages?|interviews?|day|cent(?:re|er))
    gespräche|dropp|call|chat|interview|conversation|screen :: gespräche\b[^.!?\n]{0,70}? mit (?:anderen|weiteren) |stopping (?:by|in)\b[^.!?]{0,50}dropp\w+ (?:off|in)\b|\bcalls? for\b|dropp(?:ing|ed) (?:in|off|by|round)? ?(?:your|the|a|that) (?:\w+ )?(?:cv|r[eé]sum[eé]|application|form|letter)|(?:not|\w+n['’]t|nor) (?:\w+ )?(?:selected|chosen|picked|invited|shortlisted|put forward) for (?:a|an|the|our) (?:first|initial|phone|screening|intro\w*) (?:call|chat|interview|conversation|screen)
    rencontrer|saremmo|sarei|speriamo|spero :: (?:serions|serais|aimerions|aurions|pourrions|espérons|espère|souhaitons|souhaiterions)\b[^.!?\n]{0,40}?\b(?:vous|te) rencontrer\b|(?:saremmo|sarei|speriamo|spero)\b[^.!?\n]{0,40}?\b(?:conoscer|incontrar|parlar)(?:ti|la|le)\b
    meeting :: (?:staff|partners['’]?|governors['’]?|trustees['’]?|management|departmental|leadership|weekly|budget|parish|kitchen) meeting
    application :: applications? (?:was|were|has been|have been) (?:\w+ )?(?:discussed|considered|looked at|read|reviewed|scored|passed over|assessed|marked|put) (?:at|by|in|on|after|before|during|to)\b(?:(?!your )[^.!?;,]){0,60}
    interest in|the phone :: interest in (?:meeting|speaking|talking|interviewing) (?:with |to )?(?:us|me)|(?:r[eé]sum[eé]|cv|application|details|numbers?) (?:over|on|by) the phone
    booth|stand|stall :: (?:stopp\w+|dropp\w+|com\w+|came|swing\w+|visit\w*|met|meet\w*) (?:\w+ ){0,2}(?:by|at|to|over to) (?:our|the) (?:\w+ )?(?:booth|stand|stall)\b(?! to interview)
    come|coming|already interviewed :: com(?:e|ing) (?:in|by|over|round|down)(?:to)?(?: the \w+)? (?:to|and) (?:drop|hand|leave|pick|collect|fill)\w*\b[^.!?]*|(?:we|i)(?:['’]ve| have) already interviewed\b
    you were not|you are not|you weren't|you weren’t|you aren't|you aren’t :: (?:interviewed|met|saw|seen)\b[^.!?]{1,60}\byou (?:were|are) not (?:among|one of|in|on)\b[^.!?]*|(?:interviewed|met|saw|seen|interviews)\b[^.!?]{1,60}\byou (?:were|are)n['’]t (?:among|one of|in|on)\b[^.!?]*
    interview|presentation :: interview (?:coordinator|scheduler|specialist|assistant|skills|room)|presentation (?:designer|samples?|specialist|skills)
    in your :: (?:how|the way) you [^.!?,]{1,50} in your (?:\w+ )?(?:cover|covering|letter|cv|application|portfolio|r[eé]sum[eé]|e-?mail|statement|form|essay|video)\b
    came down to|if we|said|mentioned|wrote :: came down to (?:two|three|four|five|a few) (?:internal|other|stronger|people who|candidates who)\b|if we (?:had|['’]d) (?:met|spoken|talked)|as (?:i|we) (?:said|mentioned|wrote) (?:in|by|on) (?:our|my|the|your)? ?(?:e-?mail|website|site|letter|advert?)\w*\b[^.!?,]*
    round|stage :: (?:first|second|third|final|last|initial|next) (?:round|stage)s? (?:of (?:our |the )?(?:review|screening|selection|shortlisting|assessment|applications?|sift\w*)|(?:is|are) (?:full|closed|over|next))
    interviewed|met|saw|shown you|application :: who(?:['’]d| would) have (?:interviewed|met|shown) you|(?:person|candidate|one|people) (?:who |whom |that )?(?:we|i) (?:interviewed|met|saw) (?:first|already|earlier|last|before)\b|(?:discussed|considered|looked at|read|reviewed) (?:your|all|the) applications? (?:at|in|during) [^.!?;,]{0,40}
    referee|you came across|you come across|gesprächsrunde :: referees?\b[^.!?]{0,60}|you c[ao]me across [^.!?,]{1,50} in your (?:letter|cv|application|e-?mail|statement)|für (?:die|eine|unsere) (?:\w+ )?gesprächsrunde\w*
    gespräch|telefonat :: (?:gespräch|telefonat) mit (?:unserer|der) (?:hotline|zentrale|verwaltung)|(?:mitten|schon|bereits|tief) in (?:den |weiteren |laufenden )?gesprächen|im (?:persönlichen )?gespräch (?:lernen|wollen|werden|können) wir\b[^.!?]*
    """
))  # fmt: skip

# Said of interviews that have not taken place, or not with the reader.
NOT_YET = CuedLines(
    cued_by(cues, expression)
    for cues, expression in (
        ("interview|gespräch|entrevista|entretien|colloquio", r"(?:\b(?:not|unable|cannot|kein\w*|nicht|no|pas|non|não|niet)|(?<=\w)n['’]t)\b[^.!?\n]{0,60}?\b(?:interview|vorstellungsgespräch|gespräch|entrevista|entretien|colloquio)"),
        ("interview", r"\b(?:interview(?:s|ing)?) (?:stage|bandwidth|phase|slots?)|(?:to|for|an) interview (?:for this|at this time|stage)|currently interviewing|candidates? to interview|invit\w+ (?:you )?(?:to|for) (?:an )?interview|shortlisted for (?:an )?interview|forward to (?:an )?interview|interviews? (?:are being|will be|take place)|offering (?:\w+ )?interviews"),
        ("meeting", r"(?:council|board|committee) meeting|list\w* meeting"),
        ("like to|have you|see you|meet you|welcome you|host you", r"who(?:['’]d| would) like to|would (?:\w+ )?be (?:\w+ )?(?:delighted|happy|glad|pleased|great|lovely|a pleasure) to (?:have|see|meet|welcome|host) you\b"),
        ("final", r"(?:list|slate|group|number) of finalists|finalists? (?:list|pool)|(?:a|one|the) finalist (?:has|was)|(?:settled on|chosen|picked|selected|identified) (?:(?:a|our|the) )?finalists?|\bnot\b[^.!?]{0,30}finalist"),
        ("people|candidate|others|applicant", r"(?:people|candidates|others|applicants) (?:\w+ )?(?:at|in) (?:the )?(?:final|last|second)"),
        ("phone|screen|interview|call", r"(?:move|moving|proceed\w*|going|invit\w+) (?:\w+ )?(?:on )?to (?:an?|the) (?:\w+ )?(?:phone|screen|interview|call)"),
        ("visit", r"(?:encourage|invite) you to (?:\w+ )?visit"),
        ("kennenlernen|wen wir", r"nicht kennenlernen|kannst du\b[^.!?]{0,90}kennenlernen|können (?:sie|wir sie)\b[^.!?]{0,90}kennenlernen|wen wir|kennenlernen (?:wollen|möchten|werden)"),
        ("meet the|meet our|meet all|meet these", r"\b(?:not|n['’]t) (?:\w+ )?meet the\b|meet (?:the|our|all|these) (?:\w+ ){0,3}(?:requirement|criteri|standard|specification)"),
        ("met", r"\bmet (?:\w+ ){0,3}to (?:draw|discuss|consider|review|decide|shortlist|agree|go through|look at)|(?:panel|committee|board|governors|trustees) (?:\S+ ){0,4}met (?:yesterday|last|today|this|recently|and|regarding)"),
        ("to get to know you|first call|conversation", r"giv\w+ (?:\S+ ){1,4}(?:chance|opportunity) to get to know you|gives? (?:\w+ )?first call|conversations? (?:on our side|among us|between us|internally)"),
        ("with your", r"(?:coming|stopping|dropping|popping) (?:by|in|round|over) (?:\w+ )?with your (?:cv|r[eé]sum[eé])"),
        ("telefon|phone", r"telefonisch\w* (?:gerne? )?zur verfügung|telefonisch\w* (?:\w+ )?(?:(?:nach|rück|an)?frage|auskunft|auskünfte|erreich|unter\b)\w*|(?:erreich|melde|ruf)\w* (?:\w+ ){0,3}telefonisch|(?:notified|contacted|informed|reached?|answer\w*) (?:\w+ )?(?:by|on the|over the) (?:tele)?phone|(?:telefonisch\w*|by phone|over the phone|on the phone|am telefon)\b[^.!?]*(?:feedback|rückmeldung)|(?:feedback|rückmeldung)\b[^.!?]*(?:\bphone|telefon)"),
        ("gespräch|zu einem", r"mit (?:\w+ ){0,2}anderen\b[^.!?]{0,40}gespräch|zu einem (?:persönlichen )?(?:\w*gespräch|interview)\b(?![^.!?]* (?:gekommen|erschienen) )"),
        ("entfall|entfäll|absag|abgesagt|cancel", r"entfallen|entfällt|absagen|abgesagt|cancel\w*"),
        ("einlad|einzuladen|uitnodig|uit te nodigen|calling you in", r"einladung|einladen|einzuladen|uitnodig\w*|uit te nodigen|calling you in"),
        ("came in|come in", r"(?:applications?|cvs?|r[eé]sum[eé]s?|letters?) (?:that |which )?(?:\w+ )?c[ao]me in"),
        ("open day|open evening|open house", r"open (?:evening|day|house)"),
        (" al colloquio", r"ammess\w* al colloquio"),
    )
)  # fmt: skip
