"""Further words in which feedback is refused, or stands in the mail itself."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import any_of, cued, cued_lines

REFUSED_TOO = cued(
    (
        "discuss", "scores", "disclosed", "released", "published", "obligation", "confidential", "grounds", "supplied", "tailored", "damos", "entregan", "fornisce", "spiegazion", "compartilha",
        "afzonderlijke", "per persoon", "yorum", "gerekçe", "vertraulich", "confidentiel", "confidenci", "riservat", "vista de prova", "punteggi",
    ),
    any_of(
        r"""
        (?:scores?|tests?|results?|grounds|marks|reasons?|comments|remarks)\b (?:can ?not|are not|is not|will not|may not|must not) (?:be )?(?:discussed|disclosed|supplied|shared|released|published)|no (?:\w+ )?(?:scores?|marks|comments|remarks)(?: (?:or|and) \w+)? (?:can|will|may) be (?:disclosed|released)|(?:not|cannot|unable to) discuss (?:the )?(?:grounds|scores?|marks)|no reasons? (?:can|will|may) be (?:supplied|given|disclosed|shared)
        no obligation to (?:furnish|give|provide|state) (?:\w+ )?reasons|(?:deliberations?|proceedings|discussions)\b[^.!?]{0,60}\bconfidential\w*|bound to confidentiality|tailored answer\b[^.!?]{0,60}\bcan['’]t
        no damos (?:\w+ )?comentarios|no se entregan|restent confidentielles|non fornisce (?:chiarimenti|motivazioni)|non riusciamo a dare spiegazioni|não compartilha os motivos|não haverá vista de prova|niet (?:kan |kunnen )?ingaan op afzonderlijke|uitleggen per persoon
        kişiye özel yorum|gerekçe\w* (?:\w+ ){0,2}paylaşılma\w*|beratungen? (?:\w+ ){0,4}vertraulich
        """
    ),
)  # fmt: skip
INCLUDED_TOO = cued(
    (
        "my advice", "two cents", "two pence", "tuppence", "comments below", "notes:", "as below", "report", "unsolicited", "lesson for", "cost you", "things i loved", "less strong", "strongest answer", "view:", "words for you",
    ),
    any_of(
        r"""
        my advice(?:,? for what it['’]s worth)?:|(?:here(?:['’]s| is|['’]re| are)|that(?:['’]s| is)|just) (?:my|our) (?:two (?:cents|pence)|tuppence)\b|(?:reader|panel|assessor|interviewer) comments below|(?:their|client['’]s|our|my) notes:|feedback is as below|(?:written|feedback) report\b[^.!?]{0,60}\b(?:in|on) your (?:portal|account)|(?:unsolicited|honest) note:
        lesson for next|things? (?:that|which) cost you|things i loved:|less strong:|your strongest answer|(?:interviewer|panel|client)['’]s view:|(?:their|her|his) words for you
        """
    ),
)  # fmt: skip
OFFERED_TOO = cued(
    ("sheet", "doubts", "queries", "expand on", "go deeper", "whole story", "swung it", "informal discussion", "welcome a call", "what i'd work on", "was missing", "misread"),
    any_of(
        r"""
        scor\w+ sheets? can be requested|any doubts about (?:the )?above|queries about (?:the |your )?(?:scor\w+|marks?|result)|happy to (?:expand on|go deeper)|(?:call|on a call) and go deeper|hear the whole story|what might have swung it|may request an informal discussion
        would welcome a call from you|tell you what i['’]d work on|what (?:the )?(?:others|panel|team) felt was missing
        """
    ),
)  # fmt: skip

_CANNOT = r"(?:not able to|unable to|cannot|can['’]t|can not|won['’]t|will not|do not|don['’]t|does not|doesn['’]t|not (?:in a position|possible(?: for (?:us|me))?|allowed|permitted|going|free|at liberty) to|never(?: to)?|(?:prevents?|keeps?|stops?|bars?) (?:us|me) from)"
_REASONS = r"(?:assessments?|reasons?|reasoning|feedback|scores?|scoring|notes|comments?|deliberations?|selection decisions?)"
# Nobody goes into it, says which or where, has the time for it; or it is kept.
REFUSED_WIDELY = cued_lines(
    rf"""
    nothing|no feedback|no comments|no reasons|no explanation :: (?:feedback|comments?|reasons?|why)\b[^.!?\n]{{0,60}}?\bnothing (?:\w+ ){{0,5}}?(?:pass|send|give|share|forward)\b|nothing (?:\w+ ){{0,5}}?(?:pass|send|give|share|forward)\w*\b[^.!?\n]{{0,40}}?\b(?:feedback|comments?|reasons?|(?:about|on|as to) why)\b|nothing (?:by way of |in the way of )?feedback\b|no (?:feedback|comments|reasons|explanation) (?:\w+ ){{0,5}}?to (?:give|pass|send|share|forward)\b
    weitergeben|weiterreichen|weiterleiten :: (?:feedback|rückmeldung\w*|gründe|begründung\w*)\b[^.!?\n]{{0,70}}?\b(?:nichts|nicht|kein\w*) (?:\w+ )?weiter(?:geben|reichen|leiten)\b|kein\w* (?:feedback|rückmeldung\w*|gründe|begründung)\b[^.!?\n]{{0,40}}?\bweiter(?:geben|reichen|leiten)
    no nos dieron|no nos ha|no nos dio|no me dieron|non ci ha|non mi ha|bildirim verme|bildirim iletme|bildirim yapma :: no (?:nos|me) (?:dieron|dio|han dado|ha dado) (?:\w+ )?(?:comentarios|motivos|feedback|explicaciones)|non (?:ci|mi) (?:ha|hanno) dato (?:\w+ )?(?:riscontr\w|feedback|motivazion\w)|geri ?bildirim (?:verme|iletme|yapma)(?:di|miş)\w*
    die gründe|den gründen :: nicht (?:\w+ )?(?:über|zu) (?:die|den) gründen? (?:\w+ ){{0,2}}(?:sprechen|äußern|reden)\b
    justify|motivate|explain its|explain their|begründen :: {_CANNOT} (?:\w+ )?(?:justify|explain(?= (?:its|their))) (?:our |its |their |the |individual |each )?(?:\w+ )?(?:decisions?|choices?|selections?)\b
    get into|getting into|go into|going into|drawn on|drawn into :: {_CANNOT} (?:\w+ ){{0,2}}(?:(?:get(?:ting)? into|go(?:ing)? into|be drawn on) (?:the |any |our )?(?:\w+ )?(?:specifics|details?|whys|reasons|particulars|ins and outs)|be drawn (?:into|on)\b)
    which of|which one|which part|which answer|which criteri|where each|where your|where you|how your|how each|how applications|how candidates|what decided|what tipped|what swung|what counted :: {_CANNOT} (?:tell|say|disclose|share|reveal|let you know)(?: you| with you)? (?:\w+ )?(?:which (?:of|one|part|answer|criteri)|where (?:each|your|you)\b|how (?:your|each|applications|candidates)\b|what (?:decided|tipped|swung|counted))
    confidential|private|internal :: (?:scores?|notes|assessments?|evaluations?|marks|reports) (?:\w+ )?(?:are|is|remain|stay) (?:\w+ )?(?:confidential|private|internal)\b
    time to|capacity to|staff to|resources to|people to|hands to|staffed to|resourced to :: (?:haven['’]t|don['’]t have|do not have|have not|have no|has no|lack|aren['’]t|are not|without|no|(?:nobody|no one|none of us)(?: \w+)? has) (?:got )?(?:\w+ ){{0,2}}(?:time|capacity|staff|resources|people|hands|staffed|resourced) to (?:\w+ ){{0,3}}?(?:write|reply|answer|respond|go|say|tell|explain|comment|give|provide|send)\b[^.!?\n]{{0,60}}?\b(?:why\b|notes|feedback|single applications?|individual applications?|each application|every application|reasons|detail|comments?|questions about)
    sharing|giving|discussing|disclosing|share|give|discuss|disclose|comment :: {_CANNOT} (?:\w+ )?(?:sharing|giving|discussing|disclosing|share|give|discuss|disclose|comment on) (?:you )?(?:our|the|any|more|further|how|its|their|individual) (?:\w+ )?{_REASONS}\b|{_CANNOT} (?:disclose|reveal|share|discuss) how (?:applications|candidates|you|your|we|answers)\b
    feedback to|feedback, but|reasons|grounds|disclosed|released|not shared|never shared|be shared|given out|passed on|queries|enquiries|inquiries|questions about|requests for :: only (?:able to |in a position to )?(?:give|offer|provide) feedback to (?:interviewed|shortlisted) (?:candidates|applicants)|(?:love|like|wish) (?:to|i could|we could) (?:give|offer) (?:everybody|everyone|each|all)\b[^.!?\n]{{0,30}}feedback,? but|(?:reasons?|grounds) (?:for [^.!?\n]{{1,30}} )?(?:are|is|remain) confidential|(?:scores?|marks|ranks?)\b[^.!?\n]{{0,30}}\b(?:not|never) (?:be )?(?:released|disclosed|shared|given out|passed on)\b|(?:queries|questions|enquiries|inquiries|requests) (?:about|on|regarding|concerning|for) (?:the |this |our |your )?(?:outcome|decision|results?|selection|feedback)\b[^.!?\n]{{0,30}}(?:\bnot|n['’]t) be (?:answered|entertained|dealt with|acknowledged)|not (?:required|obliged) to (?:state|give|provide|disclose) (?:its |our |any |the )?reasons
    discuss it|discuss this|discuss the decision|discuss our decision|say more|say any more|tell you more|tell you any more :: (?:will not|won['’]t|cannot|can['’]t) discuss (?:it|this|the decision|our decision)\b|(?:not (?:able|permitted|allowed) to|cannot|can['’]t) (?:say|tell you) (?:any )?more(?: than (?:that|this)|,? (?:i['’]m|we['’]re) afraid| about (?:it|this|why|the (?:decision|reasons)))
    refrain from|beyond us|beyond me|tell everyone|tell everybody|tell each|no notes on|no comments on :: refrain from (?:asking|ringing|calling|writing|requesting)\b[^.!?\n]{{0,20}}\b(?:reasons|why|feedback|explanations?)\b|beyond (?:us|me) to (?:comment|explain|say why|tell you why|give)\b|(?:love|like|wish) (?:to|i could|we could) tell (?:everybody|everyone|each)\b[^.!?\n]{{0,40}}\bbut\b|no (?:notes|comments) on individual\b
    request feedback|ask us why|ask me why|ask why|us for|me for|ask for|asking for|about our decision|about the decision|about this decision :: (?:do not|don['’]t) request feedback| (?:do not|don['’]t|not to) (?:ask|contact|ring|call|write(?: back)?(?: to)?|e-?mail|(?:tele)?phone) (?:(?:us|me|the \w+) )?(?:to ask |asking )?(?:why\b|for (?:feedback|reasons|an explanation|a reason|the reasons?|details)|about (?:our|the|this) decision)
    begründen|erläutern|kommentieren :: (?:entscheidung\w*|absage\w*|auswahl) (?:\w+ )?nicht (?:\w+ ){{0,2}}?(?:begründen|erläutern|kommentieren)\b
    nach dem warum|nach den gründen|nicht warum :: frag\w* (?:sie )?(?:uns |mich )?(?:bitte )?nicht (?:nach (?:dem warum|den gründen)|warum)\b
    warum|weshalb|woran|wieso :: nicht (?:möglich, )?(?:\S+ ){{0,5}}?(?:zu )?(?:sagen|erklären|mitteilen),? (?:warum|weshalb|woran|wieso)\b
    fragen nach|fragen zu|auf jede|auf alle :: von (?:\S+ ){{0,4}}?fragen (?:nach|zu) (?:den|unseren) gründen (?:\w+ )?ab|nicht auf (?:jede|alle) (?:\w+ )?(?:bewerbung\w*|zuschrift\w*) (?:einzeln|individuell|persönlich) (?:\w+ )?eingehen
    einzelfeedback|für feedback|für rückmeldung|für begründung|für individuelle|für persönliche|für ausführliche :: für (?:\w+ )?(?:einzel)?(?:feedbacks?|rückmeldung(?:en)?|begründung(?:en)?) (?:fehl\w+|reich\w+|haben wir (?:\w+ )?(?:keine|nicht))|einzelfeedbacks? (?:\w+ ){{0,5}}(?:nicht|kein\w*)|kein\w* einzelfeedback
    die gründe|den gründe :: (?:über|zu) (?:die|den) gründen? (?:\w+ ){{0,3}}(?:nicht|keine) (?:äußern|auskunft|näher|sprechen)
    näheres|weiteres|genaueres|einzelgründe|gründen|einzelne :: (?:nichts|nicht) (?:näheres|weiteres|genaueres) (?:\w+ ){{0,3}}?(?:sagen|mitteilen|äußern)|kein\w* einzelgründe|gründen (?:\w+ ){{0,3}}?äußern wir uns nicht|auf (?:die |jede )?einzelne\w* bewerbung\w* (?:\w+ ){{0,3}}?(?:nicht|keine)\b
    """
)
# A list of points, what was lost where, what was passed on, and advice.
INCLUDED_WIDELY = cued_lines(
    r"""
    feedback, :: ^\W{0,3}(?:some |a bit of |a little |my |our |honest |quick |short |kurzes |ein wenig )*feedback, (?:since|as|because|for what|in case|if it|weil|da|falls)\b[^:!?\n]{0,90}:
    you asked|you had asked|you wanted to know :: (?:since|as|because) you (?:had )?asked(?: me| us)? (?:for (?:specifics|details?|feedback|reasons|pointers|examples)|why|what|where)\b|you asked(?: me| us)? for (?:specifics|details|reasons|pointers)\b(?! (?:of|about|on) (?:the )?(?:pay|salary|post|job|role|position|process|vacancy))
    fell short|fell down|came unstuck :: where (?:it|you|things|your \w+) (?:\w+ )?(?:fell short|fell down|came unstuck)\b
    pull you back|steer you back|bring you back|slow down|walked it|nailed it :: had to (?:pull|steer|bring) you back\b|slow down\b[^.!?]{0,40}\b(?:and|next time|before)\b[^.!?]{0,30}\byou|you(?:['’]d| would) have walked it\b
    have a look at|read up on|look into|spend time on|spend some time on :: (?:have a look at|read up on|look into|spend (?:some )?time on) (?!our |the (?:website|site|job|career|link|other|next|new)|other |this )[^.!?]{3,90} and (?:\w+ )?(?:try|apply to|come back to|write to|talk to) us again\b
    gefragt :: (?:da|weil|nachdem) (?:du|sie) (?:\w+ ){0,2}?(?:gefragt|nachgefragt) (?:hast|haben|hattest|hatten)|(?:du|sie) (?:hattest|hast|hatten|haben) (?:\w+ )?nach (?:details|gründen|den gründen|einzelheiten) gefragt
    gehapert :: (?:bei|beim|im|in der) [^.!?,]{2,40} (?:hat|hatte) es (?:\w+ )?gehapert
    anmerkungen :: anmerkungen (?:\w+ )?(?:reingeschrieben|hineingeschrieben|dazugeschrieben|angehängt|beigefügt|notiert)\b
    gefehlt :: (?:uns|mir) (?:hat|haben) (?:\S+ ){1,8}gefehlt\b
    i attach|we attach|attaching :: (?:i|we) attach (?:\w+ )?(?:the |your |our )?(?:\w+ )?(?:score ?sheets?|marks?|comments|notes|feedback)\b|attaching (?:the|your) (?:score ?sheets?|comments|notes|feedback)
    they said:|client said:|panel said:|where you|where we :: (?:they|client|panel|team|she|he) said: |where (?:you (?:shone|did well|were strong\w*|lost out)|we (?:felt|were less sure|had doubts|weren['’]t sure|thought)[^.!?:\n]{0,30}):
    one thing, :: if i can (?:say|offer|add|give you) (?:just )?one thing, |^one thing, for (?:next time|what it)
    your score|your mark|your point|your rating|your total|your overall|you scored|you got|you had|you received|you achieved|ihre punkt|ihre bewertung|deine punkt|deine bewertung :: your (?:\w+ )?(?:scores?|marks|points|ratings?|total)(?: (?:under|for|on|by|per|in|against) [^:.!?\n]{1,40})?(?: (?:was|were|is|are))? ?:|you (?:scored|got|had|received|achieved) (?:a total of )?\d+(?:[.,]\d+)? ?(?:out of|/|points|marks|%)|(?:ihre|deine) (?:punktzahl|bewertung|punkte)\b[^.!?:\n]{0,25}:
    strengths|areas for|areas to|to work on|ausbaufähig :: (?:strengths?|areas (?:to|for) (?:develop\w*|work on|improve\w*)|to work on|ausbaufähig):
    next time|apply again :: (?:^|for )?next time[,:] (?:say|bring|try|take|ask|slow|give|talk|show|think|prepare|lead)\w*|if you (?:do )?apply again,? (?:do |please )?(?:bring|show us|tell us|say|talk|prepare)\b
    if i may say|if i might say|for what it's worth|for what it’s worth :: if i (?:may|might) say (?:just )?one thing[,:]|for what it['’]s worth,? your (?!application)[^.!?\n]*\bbut\b
    be stronger|be clearer|be shorter|be tighter :: your (?:\w+ )?(?:portfolio|cv|r[eé]sum[eé]|reel|showreel|letter|book|application|lesson|presentation|answers?|pitch|code|demo) (?:would|could) be (?:\w+ )?(?:stronger|clearer|shorter|tighter)\b
    only feedback|my feedback|work on your|brush up|do well to|could have|have liked|to hear more|to see more :: ^(?:do )?(?:work on|brush up(?: on)?) your\b|(?:only|my) feedback (?:would|is)\b|(?:i['’]d|i would) (?:work on|practi[sc]e|focus on|brush up) (?:on )?your|you(?:['’]d| would) do well to|you could have (?:said|shown|given|gone|asked|explained|prepared)|(?:would|['’]d) have liked (?:to (?:see|hear) )?(?:a bit |a little |some )?more (?:on|about|evidence|from you|detail)|wanted to (?:hear|see) (?:\w+ )?more (?:about|of|from)
    gewünscht|ehrliches feedback :: hätten? (?:sich|mir|uns) (?:\S+ ){0,4}?(?:mehr|weniger) [^.!?\n]{0,30}gewünscht|(?:als|ein) ehrliches feedback(?=[.:]|$)
    attached|enclosed|included|of comment|of feedback :: (?:attached|enclosed|included) (?:\w+ )?(?:your|the|their) (?:\w+ )?(?:scores?|marks|score ?sheet|comments)\b|(?:lines?|words?) of (?:comment|feedback)\b
    one thing|one thought|one note|one point|a thought|one comment|one observation|take away :: (?:one|a) (?:thing|thought|note|comment|point|observation) (?:to say about|i['’]d (?:change|work on|say|offer|make|pass on|flag)|i would (?:say|offer|make|pass on|flag)|to take away|about how (?:it|you)|on how (?:it|you))|something to take away\b
    advice|tip|suggestion :: (?:that would be|that['’]s|this is|here['’]s|here is) my (?:\w+ )?(?:advice|tip|suggestion)\b|my (?:honest|only|one|best|own) (?:advice|tip|suggestion)\b
    useful|helpful|of use|of help :: hope (?:that|this|it)(?:['’]s| is| was| will be| proves) (?:\w+ )?(?:useful|helpful|of (?:some )?(?:use|help))\b
    asked me to|told me to|wanted me to|asked us to :: (?:asked|told|wanted) (?:me|us) to (?:pass on|tell you|say|let you know) (?:to you )?(?:that )?(?:you|your)\b[^.!?\n]*\b(?:but|though|however|need|should|could|too)\b
    held us back|gave us pause :: what (?:held us back|gave us pause)\b
    let you down|let it down|cost you|held you back|against you|you lost|you dropped|others were|others came|others pulled :: (?:what|which|where it|\w+s|that) (?:let (?:you|it|your \w+) down|cost you|held you back|counted against you)\b|you (?:lost|dropped) (?:\w+ )?(?:points|marks|ground)\b|where (?:you (?:lost|dropped|fell)|others (?:were|came|pulled) (?:\w+ )?(?:ahead|out))
    yours was|yours were :: yours (?:was|were) (?!not|un)[^.!?\n]{1,60}\bbut (?:\w+ )?(?:left|missed|lacked|did|had|was|were|could|needed)
    noted|observed|commented :: (?:they|engineers?|reviewers?|assessors?|examiners?|\w+ers) (?:noted|observed|commented) (?:that )?(?:it|the|your|some)\b(?![^.!?\n]*(?:decision|choice|choose|position|role|job|number of|field|competition))[^.!?\n]*\b(?:but|didn['’]t|did not|lacked|missed|missing|too|could have|would have|less|weak\w*)\b
    mein rat|mein ehrlicher|mein kleiner|mein tipp|hinweis für|tipp für|rat für :: mein (?:ehrlicher |kleiner |einziger )?(?:rat|tipp)\b|(?:ein|einen) (?:kleine[rn]? |ehrliche[rn]? |gute[rn]? )?(?:hinweis|tipp|rat) für
    dass dir|dass ihnen|dass du|dass sie|dass deine|dass ihre|dass dein|dass ihr :: (?:meister|team|lead|fachabteilung|fachbereich|kunde|mandant|kommission|jury|chef|chefin|kollegen) (?:\w+ )?(?:fand|fanden|meinte|meinten|merkte an|bemängelte), dass (?:dir|ihnen|du|sie|deine?|ihre?)\b
    """
)
# Lines to be written, points to be sent or looked up, something to be shown.
OFFERED_WIDELY = cued_lines(
    r"""
    if notes|few notes|some notes|if comments|few comments|some comments|if pointers|few pointers|some pointers|anmerkungen|hinweise :: if (?:a few |some )?(?:notes|comments|pointers) (?:\w+ ){0,4}?(?:would|might|could|can|will) (?:\w+ )?(?:be (?:of (?:any )?(?:use|help|interest)|useful|helpful|welcome)|help)\b|wenn (?:dir|ihnen) (?:ein paar |einige )?(?:anmerkungen|hinweise) (?:\w+ )?(?:helfen|nützen|weiterhelfen)
    record|mark up|annotate|critique :: (?:i['’]ll|i will|i can|we can|(?:happy|glad) to) (?:\w+ )?record (?:you )?an? (?:\w+ )?(?:video|voice note|loom|walkthrough)\b|(?:happy|glad|willing) to (?:mark up|annotate|critique) your\b
    your agency|your recruiter|your consultant|your agent|agentur|berater|vermittler :: your (?:agency|recruiter|consultant|agent|recruitment \w+)(?: \w+)? (?:has|have|will|can|is|got|knows)\b[^.!?\n]{0,40}?\b(?:feedback|comments|notes|details of (?:the|our))\b|(?:given|sent|passed|shared|left|gave)\b[^.!?\n]{0,30}?\b(?:feedback|comments|notes)\b[^.!?\n]{0,25}?\b(?:to|with) (?:\w+ at )?your (?:agency|recruiter|consultant|agent)\b|(?:agentur|berater(?:in)?|vermittler(?:in)?)\b[^.!?\n]{0,40}?\b(?:feedback|rückmeldung|begründung|einschätzung|notizen)\b[^.!?\n]{0,60}?\b(?:spricht|bespricht|gibt|meldet|weiter|teilt|erläutert)\b
    chat about|talk about|word about|call about|conversation about|speak about :: (?:chat|talk|word|call|conversation|speak) (?:with me |with us )?about (?:how (?:it|you|the)|your (?:\w+ )?(?:interview|presentation|lesson|test|exercise|performance|trial|answers|audition|portfolio|task)|the (?:outcome|result|decision))\b(?<!thank you for the chat about)
    owe you :: owe you (?:more of )?(?:an?|some|the) (?:\w+ )?(?:explanation|reasons?|feedback|debrief|proper answer)\b
    result|ergebnis|gespräch|entscheidung|absage :: (?:bespr[ie]ch\w*|erläuter\w*|erklär\w*|geht|gehe|gehen) (?:\S+ ){0,2}?(?:mit )?(?:ihnen|dir) (?:\S+ ){0,2}?(?:das ergebnis|ihr gespräch|dein gespräch|die entscheidung|die gründe)\b|(?:bei|für) (?:\w+ )?(?:rück)?fragen (?:zu|zur|über) (?:unserer |der |dieser |meiner |die |unsere )?(?:entscheidung|absage|auswahl)\b(?![^.!?]*\b(?:nicht|keine|absehen)\b)
    questions about|questions on|questions regarding|questions concerning|fragen zu|fragen über :: if you have (?:any )?(?:\w+ )?questions (?:about|on|regarding|concerning|as to) (?:(?:the|our|this|my) (?:decision|outcome|result|choice)|(?:how|why|what) (?:we|you|the panel|your)(?: \w+)? (?:came|decided|chose|did|scored|were|was|made|reached|judged))\b(?![^.!?]*\b(?:not|cannot)\b)|(?:wenn|falls|sollten|solltest) (?:sie|du) (?:\w+ )?fragen (?:zur|zu unserer|zu dieser|zu meiner|über die|über unsere) (?:entscheidung|absage|auswahl)\b(?![^.!?]*\b(?:nicht|keine)\b)
    what might|what could|what would|minutes to|hour to :: (?:happy|glad) to (?:talk|chat|speak) (?:about|through) what (?:might|could|would) help\b|(?:minutes|hour) to talk (?:about|through|over) (?:it|this|the decision|how)\b
    hören wol|hören wil|hören mö|hören mag|wissen wol|wissen wil|wissen mö|wissen mag|erfahren wol|erfahren wil|erfahren mö|erfahren mag|sage |sagen wir|sagen ihnen|sagen dir|erzähl|erkläre :: wenn (?:sie|du) (?:hören|wissen|erfahren) (?:wollen|willst|möchten|möchtest|magst|mögen), (?:wie wir|was (?:wir|uns|gefehlt)|warum|woran|weshalb)\b|(?:sage|sagen|erzähle?n?|erkläre?n?) (?:\w+ ){0,2}?(?:ihnen|dir) (?:\w+ ){0,2}?gern\w*, (?:was|woran|warum|weshalb)\b
    tell you|read you|show you|send you :: (?:i|we)(?:['’]ll| will| can| could| would|['’]d)? (?:gladly |happily )?(?:tell|read|show|send) you (?:everything|all|exactly|what|the things) (?:that )?(?:we|i|they|the \w+) (?:\w+ )?(?:wrote|noted|jotted|took|saw|heard|thought|felt|liked|said)\b
    hear what|know what|see what|hear how|know how|see how :: (?:want|like|care|curious) to (?:hear|know|see) (?:what|how) (?:the|we|they|our|i) (?:\w+ ){0,3}?(?:thought|said|felt|noted|wrote|saw|scored|marked)\b(?! (?:up|of (?:us|the company)))
    more than this|more than that|me to go into|us to go into|me to explain|us to explain :: if you(?:['’]d like| want| would like| need)\b[^.!?\n,;]{0,12}\bmore than (?:this|that)\b|(?:would like|want|['’]d like) (?:me|us) to (?:go into (?:it|detail|this)|explain)\b
    was wir notiert|was wir uns notiert|was wir aufgeschrieben|was ich notiert|was ich mir notiert :: (?:erzähle?n?|zeige?n?|sage?n?|schicke?n?) (?:\w+ ){0,2}?(?:ihnen|dir)(?: \w+)?, was (?:wir|ich) (?:uns |mir )?(?:notiert|aufgeschrieben)
    feedbackgespräch|feedback-gespräch :: (?:buch|vereinbar|mach|nimm|reservier)\w* (?:\S+ ){1,8}(?:feedbackgespräch|feedback-gespräch)
    ihr persönliches ergebnis|dein persönliches ergebnis|ihr ergebnis|dein ergebnis|ihre ergebnisse|deine ergebnisse :: (?:ihre?|deine?) (?:persönliche[ns]? )?ergebnis(?:se)? (?:besprechen|gehen) (?:wir|ich)\b
    answer questions|answer any questions :: (?:happy|glad|free|pleased) to answer (?:any )?questions (?:you (?:may )?have )?(?:about|on) (?:the|our|my|this) (?:review|decision|feedback|assessment|outcome|scoring)\b
    call and|chat and|call to|chat to|phone and|phone to|phone for|call for :: (?:happy|glad|pleased|willing|free|content) to (?:jump|hop|get|do|have|schedule|set up)\b[^.!?\n]{0,20}\b(?:call|chat|phone)\b[^.!?\n]{0,20}? (?:and|to) tell you (?:\w+ )?(?:what|where|why|how)\b|(?:happy|glad|pleased|willing|free|content) to (?:jump|hop|get|do|have|schedule|set up)\b[^.!?\n]{0,30}\b(?:call|chat) (?:and|to) (?:go|talk|walk|run) (?:you )?(?:through|over)\b
    few words about|words about your|more about your|say more about :: (?:content|glad|happy|pleased|willing) to say (?:a few words|something|more|a little|a bit) (?:more )?(?:about|on) (?:your|our|the|why|how)\b
    line|word|note :: (?:write|drop|send|jot) (?:you )?(?:down )?a (?:few )?(?:lines?|words?|note)(?: or two)? (?:about|on) (?:what|how|where|why)\b
    detail on|detail about|details on|details about :: (?:more|further) details? (?:on|about) (?:the|our|this|my) (?:decision|choice|outcome|scor\w+|assessment)
    summary of|breakdown of|written summary :: (?:summary|breakdown) of (?:your|the) (?:scores?|marks|results?|ratings?|feedback|assessment)|written summary of how
    show you what|show you where|tell you more|hear more :: (?:i|we)(?:['’]ll| will| can| could)(?: \w+)? show you (?:what (?:i|we) mean|where)|(?:i|we)(?:['’]ll| will| can| could) tell you more (?:when|if|next time|over|in person|about (?:it|the decision|why))|(?:want|like|wish|care) to hear more\b(?! (?:about (?:our|other|us)|from))
    happy to explain|glad to explain|honest version|honest answer|honest truth|it straight|to give it|to give you one :: (?:happy|glad) to explain(?=[.,]|$| (?:why|how|our|it|the decision|more)\b)|(?:want|like|prefer) the (?:honest|unvarnished) (?:version|answer|truth)|rather (?:hear|have) it straight|(?:explanation|reason)s?\b[^.!?\n]{0,30}\b(?:happy|glad) to give (?:it|you one)\b
    erzähl|drüber reden|darüber reden|drüber sprechen|darüber sprechen :: erzähl\w* (?:ich|wir) (?:dir|ihnen)(?: \w+)?(?: gerne?)?,? ?(?:was|woran|warum|wie)\b|wenn (?:du|sie) (?:drüber|darüber) (?:reden|sprechen) (?:magst|willst|möchten|möchtest|wollen)
    in your account|in your portal|in the portal|on the portal|in your profile|on your dashboard :: (?:see|find|view|read|check) (?:your|the|their) (?:\w+ )?(?:scores?|comments?|marks|notes) (?:\w+ )?(?:in|on) (?:the|your) (?:portal|account|profile|dashboard)|(?:comments?|scores?|marks|feedback) (?:is|are) (?:now )?(?:\w+ )?in your (?:account|portal|profile)
    your results|your scores|your performance|your marks :: (?:talk|speak|chat|ring|call) (?:with you |to you )?(?:about|through|over) your (?:results?|scores?|performance|marks)\b
    anmerkungen|ergebnisse|leistung :: (?:gerne?|auf wunsch|wenn sie|wenn du|falls)\b[^.!?\n]{0,60}?\b(?:die anmerkungen|über (?:ihre|deine) (?:ergebnisse|leistung))\b|(?:anmerkungen|über (?:ihre|deine) (?:ergebnisse|leistung))\b[^.!?\n]{0,60}?\b(?:gerne?|auf wunsch|wenn (?:sie|du))\b
    feedback|rückmeldung :: (?:ausführliche|schriftliche|persönliche)s? (?:feedback|rückmeldung) (?:folgt|erhalten sie|bekommst du|erhältst du|bekommen sie|schicke|senden)
    """
)
