"""What an applicant says to the employer of a no: what was told, why it was, what is asked for now; in English and in German."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

_JOB = r"(?:job|role|position|post|vacancy|place|appointment|contract|apprenticeship|internship|shift|work)"
_ANOTHER = (
    r"(?:some(?:one|body)\b|(?:the |an? )?(?:another|other|different|internal|stronger|better|local|external|male|female|younger|more [\w-]+) "
    r"(?:[\w-]+ )?(?:candidate|applicant|person|one|woman|man|lady|guy|colleague|contender)s?\b|(?:him|her|them) over me\b)"
)
_CHOSE = (
    r"(?:chosen|chose|choosing|picked|appointed|selected|hired|taken|took|preferred|opted for|settled on|employed"
    r"|(?:decided|gone|went|going|moving|moved|proceeding) (?:with|on|for|ahead with|forward with|in favou?r of|to (?:appoint|choose|hire|take|employ|select|(?:go|move|proceed|continue)(?: ahead| forward)? with))"
    r"|(?:given|gave|offered|awarded) (?:it|the (?:[\w-]+ )?(?:job|role|position|post|place))[^.!?]{0,15} to)"
)
_NOT_ME = (
    r"(?:\bi (?:had|have|was|am|did)(?: not|n['’]t)(?: been)? (?:selected|shortlisted|appointed|hired|chosen|picked|invited|successful|accepted|considered|offered|meet|get|quite)"
    r"|\bi (?:had been|was|have been|am) (?:un(?:successful|suitable)|rejected|turned down|declined|passed over|no longer)"
    r"|\bmy (?:\w+ )?(?:application|candidacy|candidature|interview|profile|cv)\b"
    r"|(?:would|will|could|can|did|do|had)(?:n['’]t| not| have to) [^.!?]{0,20}\b(?:me|my|offer the|offer it)\b"
    rf"|\bthe (?:[\w-]+ )?{_JOB}\b(?! (?:at|in|with) (?!your|this))[^.!?,]{{0,20}} (?:(?:had|has|was|is|were)(?: now| already| since)?(?: been)? (?:filled|taken|given|gone|closed|cancelled|cut|awarded)|went to|gone to)"
    rf"|\byou (?:had|have|['’]d|['’]ve|would|were)? ?(?:be )?(?:filled (?:it|the|your)|found (?:some|another (?:candidate|person))|decided (?:against me|not to)|{_CHOSE} {_ANOTHER}))"
)
_TOLD = r"(?:told me|wrote(?: back)?(?: to me)?|write|written(?: to me)?|informed me|said|say|mentioned|let me know|notified me|explained|e-?mailed me|replied|stated|rang me to say|called me to say)"
ENGLISH = cued_anywhere(
    rf"""
    someone|somebody|another|other|different|internal|stronger|better|local|external|more|over me :: \
        (?<!if )(?<!when )(?<!whether )\byou(?:['’]ve| have|['’]d| had|['’]re| are)?(?: (?:now|since|already|finally|eventually|ultimately|therefore|all|in the end|at last|instead|clearly|also|have|obviously))* {_CHOSE} {_ANOTHER}(?!['’]s (?:offer|job))
    told me|wrote|write|written|informed me|you said|you say|mentioned|let me know|notified me|explained|emailed me|e-mailed me|replied|stated|called me|rang me|'ve said|’ve said|have said|had said :: \
        \byou(?:['’]ve| have|['’]d| had)?(?: (?:kindly|also|just|then|already|recently|yourself))* {_TOLD}\b[^.!?,;:]{{0,60}}?{_NOT_ME}
    letter|mail|message|note|call|reply|answer|notice|text :: \
        \b(?:your|the|an?) (?:[\w-]+ ){{0,3}}?(?:letter|e-?mail|message|mail|note|call|reply|answer|notice|text)\b[^.!?]{{0,40}} (?:telling me|informing me|advising me|notifying me|saying(?: that)?|stating(?: that)?|in which you|that|said|says)\b[^.!?]{{0,60}}?{_NOT_ME}\
        |\bi (?:note|see|gather|learn|understand|read) from your (?:\w+ )?(?:letter|e-?mail|message|mail|reply)\b(?! of application)[^.!?]{{0,15}} (?:that )?(?:another|you(?:['’]ve| have)|the (?:job|post|position)|i )
    told|informed|notified|advised|notification|learned|learnt|message saying|letter saying :: \
        \bi(?:['’]ve| have)?(?: \w+)?(?: been| was)? (?:told|informed|notified|advised|notification|learned|learnt)\b[^.!?]{{0,40}} (?:that )?i (?:was|had|am|have|did)(?: \w+)?(?: not|n['’]t)?(?: been)? (?:not|unsuccessful|rejected|selected|shortlisted|turned down)
    your decision|the decision|your rejection|a rejection|your refusal|the rejection|decision not :: \
        \b(?:i|we) (?:\w+ )?(?:understand|respect|accept|regret|appreciate|hope you reconsider|question|contest|dispute|challenge|appeal)\w* (?:against )?(?:your|the) (?:\w+ )?decision\b(?! to (?:apply|withdraw|leave|decline|accept|relocate|join|turn|pull|stay|step))\
        |\b(?:decision|refusal|choice) not to (?:appoint|hire|select|shortlist|interview|take|employ|invite|consider|choose|offer|progress|proceed with|move forward with) (?:me|my)\b\
        |\bi(?:['’]ve| have)?(?: just| now| also)? (?:got|had|received|read|have) (?:your|the|a) (?:\w+ )?(?:rejection|refusal|regret letter)\b
    reconsider|appeal|review of|complain|challenge|think again|object to|contest|dispute :: \
        \bi(?: (?:would|wish|want|intend|am|have|must|hereby|formally|therefore|like|to|writing|going|need|feel|also|be))*,? (?:['’]d like to |now )?(?:appeal(?:ing)? (?:against |the )?|challeng\w+|contest(?:ing)?|disput\w+|complain(?:ing)?|object(?:ing)? to|lodg\w+ (?:an appeal|a complaint)|rais\w+ a (?:formal )?(?:complaint|grievance)|request(?:ing)? (?:a|that you) (?:review|re-?consider)\w*)\b\
        |\b(?:please|ask(?:ing)? you to|request you to|beg you to|urge you to|would you|could you|can you|will you) (?:please |kindly )?(?:reconsider|think again|review your decision|look again)\b
    under the|data protection|gdpr|subject access|statement of reasons|automated|personal data|my data :: \
        \bi (?:hereby |therefore |would like to |wish to |also )?(?:request|ask for|demand|require|would ask for) (?:a |an |the |my |all )?(?:\w+ ){{0,2}}(?:statement of reasons|copy of|copies of|personal data|data|reasons|notes|scores?|access)\b\
        |\b(?:was|is) (?:this|it|that) an automated\b
    why my|why you|why i|what my|where my|how my|what i|whether my :: \
        \b(?:why|where|how) (?:you (?:decided|chose|did|have|rejected|turned|went)|my (?:application|cv|interview))\b[^.!?]{{0,60}}(?:\bme\b|\bmy\b|not|another|somebody|someone|n['’]t|fail|reject|fell)[^.!?]*[.?]
    what was missing|what went wrong|was missing in|lacking in :: \bwhat (?:was (?:missing|lacking|wrong)|i lacked|let me down|went wrong)\b[^.!?]*\b(?:my|i|me)\b
    that i did not|that i didn't|that i didn’t|i lacked :: \bwhat the (?:\w+ )?(?:candidate|applicant|person) had (?:that )?i\b
    my travel|my train|my fare|my expenses|my ticket|travel costs|train fare|my costs :: \bmy (?:travel(?:ling)?|train|bus|fares?|expenses|tickets?|costs|petrol)\b(?! card)|\bask about (?:my|the) (?:travel|train)
    return my|send back my|send me back|send me my|have my|delete my|destroy my|keep my|want my|like my|back my|returning my :: \
        \b(?:return(?:ing)?|send(?:ing)? (?:me )?(?:back )?|have|delete|destroy|want|like|collect) (?:me )?my (?:\w+ )?(?:certificates?|samples?|portfolio|documents?|papers|data|drawings|photos|materials|work)\b
    think of me|remember me|thinking of me :: \b(?:think(?:ing)? of|remember) me (?:if|when|next|for|again|in|should|the next)\b
    have loved|have liked|have enjoyed :: \bi(?:['’]d| would) (?:really |so )?have (?:loved|liked|enjoyed) (?:the (?:job|post|position|role)|to (?:work (?:for|at|in)|join you|come to you))
    if she|if he|if they|if the|if your|if your first|should your|should the|should she|should he|should they|doesn't work|doesn’t work|drops out|drop out :: \
        \b(?:if|should) (?:she|he|the person you|your (?:first|new|chosen|preferred))\b[^.!?]*\b(?:(?:call|ring|think of|remember|phone) me|i(?:['’]m| am) (?:still )?(?:here|available|around|free|interested)|i(?:['’]d| would) (?:still )?be (?:interested|available|free)|(?:glad|happy|delighted)(?! to (?:call|ring|let|get|have|offer|hear|tell|see|consider)))\b
    the person you|who you chose|whom you chose|candidate you|whoever :: \b(?:congratulations|well done|good luck|all the best|regards|best wishes) to (?:the|your|whoever|her|him)\b[^.!?]{{0,25}} (?:you(?:['’]ve| have)? (?:chose|chosen|picked|selected|appointed|hired)|got (?:it|the))
    congratulations to|congratulate the :: \bcongratulat(?:ions to|e) (?:your|whoever) (?:[\w-]+ )?(?:candidate|person|applicant|appointee|got|new)\b
    if you have|if you've|if you’ve|if the :: \bif (?:you(?:['’]ve| have)|the (?:job|position|post|vacancy) has)[^.!?]{{0,60}}\b(?:filled|decided|chosen|gone|found|given)\b[^.!?]*\b(?:(?:tell|let) me\b|i['’]d (?:rather|like)|i would (?:rather|like|be glad))(?! know if you)
    i assume|i take it|i presume|i suppose|i guess|i gather|take it that|assume that :: \bi(?:['’]d)? (?:assume|take it|presume|suppose|guess|gather)(?: that)? you(?:['’]ve| have) (?:now |already |since )?(?:decided (?:on|to go with|against me)|chosen|gone with|filled|appointed|found some|given|hired|taken some)
    could not convince|couldn't convince|couldn’t convince|could not persuade|wasn't what|wasn't the one|wasn’t the one|wasn't me|wasn’t me|was not me :: \bi could(?: not|n['’]t) (?:convince|persuade|impress) you\b|\bi was(?:n['’]t| not) (?:the one|what you|who you)\b
    was i not|am i not|have i not|wasn't i|wasn’t i|haven't i|i was not even|did i not :: \b(?:was|am|have|had|did) i not\b|\b(?:was|have|did)n['’]t i\b
    on your website|on your site|on your web|on your page|your website still|your website says :: \bon your (?:web ?)?(?:site|page)\b[^.!?]{{0,20}}[.?!,]
    advertised|online|again this morning|still up|still listed|on indeed|on linkedin :: \b(?:i (?:still )?(?:see|saw|notice|noticed|find)|is still|it['’]s still|still being|is being) (?:it |that it is |it is |the (?:job|post|position|advert|vacancy) )?(?:still )?(?:advertised|online|listed|up|on indeed|on linkedin)\b
    according to your :: \baccording to your (?:\w+ )?(?:e-?mail|letter|message|mail|reply)\b
    kind of you|good of you|nice of you|kind enough|kind to :: \b(?:kind|good|nice|thoughtful|decent) (?:of you|enough) to (?:phone|call|ring|let) me\b
    another way|different way|another direction|different direction :: \byou(?:['’]ve| have)? (?:gone|going|went|decided to go|chosen to go) (?:(?:in )?(?:another|a different) (?:way|direction))\b
    i was hoping|i had hoped|i hoped|i'd hoped|i’d hoped|had hoped for|hoped for :: \bnot the (?:\w+ )?(?:news|answer|outcome|result) i(?:['’]d| had| was)? ?(?:so )?(?:hop\w+|wanted)\b|\b(?:i had|i['’]d|i) (?:so |really |rather )?hoped for (?:a |an )?(?:different|another|better|other|happier) (?:answer|news|outcome|result|ending)\b
    look forward :: \bi look forward to (?:hearing from you\b(?! (?:again|in|next|when|one day))|your (?:reply|answer|response))
    on what grounds|for what reason|what grounds :: \bon what grounds\b|\bfor what reason\b[^.!?]*\b(?:i|my)\b
    your explanation|the explanation|not satisfied :: \bi(?:['’]m| am) not satisfied with\b
    once more|once again|another look|look at my|my application|my papers|my cv|my file|my certificate :: \b(?:look at|consider|read|review|check) my (?:\w+ )?(?:application|papers|cv|file|certificates?)\b
    you rejected me|rejecting me|rejecting my|reject my|rejected my|turned me|refused my|declined my :: \byou(?:['’]ve| have|r letter)? (?:rejected|rejecting|refused|declined|turned down) (?:me|my)\b|\byou(?:['’]ve| have)? turned me down\b|\bletter rejecting (?:me|my)\b
    keep me on|have me on|put me on|leave me on :: \b(?:would|could|can|will|please) (?:you )?(?:please )?(?:keep|put|leave) me on (?:the|your) (?:reserve|waiting|list)
    without work|out of work|unemployed|redundant|i am a trained|i'm a trained|trained|qualified|experienced :: \bi(?:['’]m| am)(?: \w+)? (?:without work|out of work|unemployed|(?:made )?redundant|an? (?:\w+ )?(?:trained|qualified|certified|licensed|experienced|skilled|registered) \w+)\b
    my last employer|my previous employer|my former employer :: \bmy (?:last|previous|former) (?:employer|firm|company)\b
    now that you|since you have|as you have|since you|as you :: \b(?:now that|since|as|seeing that|given that) you(?:['’]ve| have)(?: \w+)? (?:filled|decided (?:against me|not to (?:employ|hire|take|consider|invite|interview|appoint) me)|given (?:the|it)[^.!?]{{0,20}} to some)
    against me|not me. :: \bdecided against me\b
    apply|applying|re-apply|reapply|applied :: \
        \bi(?:['’]m| am|['’]d like to| would like to| wish to| hereby| am writing to| want to| should like to)(?: (?:therefore|now|once more|also))* (?:re-?)?apply(?:ing)? (?:for (?!(?:more |a |the )?(?:money|fund\w*|grants?|licen\w+)\b)|to(?! (?:let|tell)\b)|again|once)\b\
        |\bi (?:\w+ )?applied (?:to you|for (?:the|this|a|your) (?:[\w-]+ ){{0,4}}(?:job|position|post|role|vacancy|apprenticeship|internship)|here|with you|at your|last)\b[^.!?]{{0,60}}(?:\bi\b|\byou\b|not|n['’]t|rejected|turned|and)
    enclose my|attached my|my cv is|my resume is|attach my|find my :: \b(?:enclose|attach(?:ed)?|find) my (?:\w+ )?(?:application|cv|resume|résumé|letter)\b|\bmy (?:cv|resume|résumé) is (?:attached|enclosed)\b
    you may remember :: \byou (?:may|might|will) (?:well )?remember me\b
    looking for a|looking for work|looking for new|looking for an :: \bi(?:['’]m| am)(?: (?:now|therefore|currently|still|actively|again))* looking for (?:work|(?:an? )?(?:new )?(?:\w+ )?(?:job|position|post|role|employment|opportunity))\b(?! (?:for you|to suit|that (?:would|might|will)))
    renewed|my contract|my position was|my department|my firm|my post|my job :: \bmy (?:contract|position|department|post|job)\b[^.!?]{{0,20}} (?:was(?:n['’]t| not)|is(?:n['’]t| not)|has|ends|ended|came) [^.!?]{{0,25}}\b(?:renewed|cut|closed|extended|needed|end|redundant)\b
    """
)
_ANDERE = r"(?:jemand(?:en|em)?\b|(?:eine?n?|den|die) (?:\w+ )?(?:andere[nrs]?|interne[nrs]?|externe[nrs]?|erfahrenere[nrs]?|\w+ere[nrs]?) ?(?:bewerber|kandidat|person|mitbewerb|kolleg)?\w*)"
_NICHT_ICH = (
    r"(?:\bmeine bewerbung\b|\bich (?:\w+ ){0,6}nicht\b|\bmi(?:ch|r) (?:\w+ ){0,5}(?:nicht|ab)\b"
    r"|\b(?:die|der|das) \w*(?:stelle|position|platz|job|ausbildungsplatz)\b[^.!?]{0,30} (?:besetzt|vergeben|weg)\b"
    r"|\bfür (?:jemand|eine?n? ander)\w*[^.!?]{0,20} entschieden)"
)
GERMAN = cued_anywhere(
    rf"""
    dass sie sich|dass ihr euch|dass du dich|sie sich|ihr euch|sie haben sich|sie hatten sich|wenn sie sich|ihr habt euch :: \
        \bdass (?:sie sich|ihr euch|du dich)\b[^.!?]{{0,50}}\b(?:für|gegen) (?:{_ANDERE}|mich|die interne)[^.!?]{{0,30}} entschieden\b\
        |\bwenn sie sich\b[^.!?]{{0,20}} (?:nicht für|gegen) mich\b[^.!?]{{0,20}} entschieden\b\
        |\b(?:ihr habt euch|sie haben sich) (?:also |nun |ja |leider |damals |doch |dann |am ende )*(?:für {_ANDERE}|gegen mich)[^.!?]{{0,40}} entschieden(?! haben)\
        |\bsie hatten sich\b[^.!?]{{0,40}} für {_ANDERE}[^.!?]{{0,20}} entschieden\b
    genommen haben|genommen habt|gewählt haben|gewählt habt|eingestellt haben|eingestellt habt|vorgezogen haben|gefunden haben|gefunden habt|ausgewählt haben :: \bdass (?:sie|ihr) (?:[\w-]+ ){{0,4}}?(?:jemand\w*|eine?n? \w+)\b[^.!?]{{0,30}} (?:genommen|gewählt|gefunden|eingestellt|bevorzugt|vorgezogen|ausgewählt) (?:haben|habt)\b
    gegen mich|nicht für mich :: \b(?:gegen|nicht für) mich\b[^.!?]{{0,20}} entschieden
    schreiben vom|schreiben vom|mail vom|brief vom|nachricht vom|ihrer mail|ihrem schreiben|ihrer nachricht|ihrem brief|teilten sie mir|teilten sie|haben sie mir|hatten sie mir|schrieben sie|sie schrieben|schrieben mir|sie sagten|sagten sie|sie haben mir|sie teilten|habt mir|habt ihr mir|hattet ihr :: \
        \b(?:haben|hatten|teilten|schrieben|sagten) sie mir\b[^.!?]{{0,60}}?(?:mitgeteilt|geschrieben|gesagt|mit|bescheid gegeben)?,? ?dass [^.!?]{{0,60}}?{_NICHT_ICH}\
        |\bsie (?:haben|hatten|teilten|schrieben|sagten) mir\b[^.!?]{{0,40}}?(?:mitgeteilt|geschrieben|gesagt|mit)?,? ?dass [^.!?]{{0,60}}?{_NICHT_ICH}\
        |\b(?:haben|hatten|habt|hattet) (?:sie|ihr) mir\b[^.!?]{{0,30}} (?:absagen|abgesagt|eine absage)
    abgesagt|absagen|absage :: \
        \b(?:sie haben|sie hatten|ihr habt|ihr hattet) mir\b[^.!?]{{0,30}} (?:abgesagt|absagen müssen|eine absage)\
        |\b(?:ihre|die|eure|deine) absage\b[^.!?]{{0,20}} habe ich\b|\bich habe (?:ihre|eure|deine|die) (?:\w+ )?absage\b[^.!?]{{0,20}} (?:erhalten|bekommen|gelesen)|\bgegen (?:die|ihre) (?:absage|ablehnung|entscheidung)\b
    meine bewerbung :: \
        \bmeine bewerbung\b[^.!?]{{0,50}} (?:nicht (?:berücksichtigt|erfolgreich|angenommen|weiter)|abgelehnt)\b\
        |\b(?:warum|weshalb|wieso|woran)\b[^.!?]{{0,40}}\bmeine (?:\w+ )?bewerbung\b
    warum sie|weshalb sie|wieso sie|aus denen|gründe :: \b(?:warum|weshalb|wieso) sie\b[^.!?]{{0,40}}\b(?:mich|mir|meine|jemand|eine andere|einen anderen)\b|\bmitteilung der gründe\b
    ich nicht|wurde ich|ich wurde|nicht ausgewählt|nicht eingeladen|nicht berücksichtigt|nicht genommen|einbezogen|dass ich|weil ich|da ich|obwohl ich|nachdem ich|warum ich :: \
        \b(?:dass|weil|da|obwohl|nachdem|wenn|warum|weshalb) ich\b[^.!?]{{0,40}} nicht (?:\w+ )?(?:ausgewählt|eingeladen|berücksichtigt|genommen|einbezogen|eingestellt|überzeug\w+|geworden|zum zug)\b\
        |\bich (?:wurde|bin|werde)\b[^.!?]{{0,40}} nicht (?:\w+ )?(?:ausgewählt|eingeladen|berücksichtigt|genommen|einbezogen|eingestellt)\b\
        |\bwurde ich\b[^.!?]{{0,40}} nicht (?:\w+ )?(?:ausgewählt|eingeladen|berücksichtigt|genommen|einbezogen|eingestellt)\b
    agg|schwerbehindert|widerspruch|überdenken|stellungnahme|dsgvo|ich bitte|einspruch :: \
        \bansprüche nach dem agg\b|\blege ich\b[^.!?]{{0,20}} widerspruch\b|\bich (?:lege|erhebe)\b[^.!?]{{0,40}} (?:widerspruch|einspruch)\b\
        |\bich bitte (?:sie )?[^.!?]{{0,20}}\bum (?:\w+ )?(?:stellungnahme|auskunft|überprüfung|löschung)\b|\bentscheidung (?:noch einmal |nochmals )?zu überdenken\b
    erstattung|fahrtkosten|reisekosten|auslagen :: \b(?:ich bitte|bitte ich)\b[^.!?]{{0,25}} um (?:\w+ )?(?:erstattung|rückerstattung)\b|\berstattung meiner\b|\bmeine (?:fahrt|reise)kosten\b
    meine unterlagen|meine zeugnisse|meine daten|meine mappe :: \b(?:senden|schicken|geben|löschen)(?: sie)?(?: mir)? (?:bitte )?meine (?:\w+ )?(?:unterlagen|zeugnisse|daten|mappe)\b
    falls sie|falls ihr|wenn sie sich|gehe davon :: \b(?:falls|wenn) (?:sie sich|ihr euch)\b[^.!?]{{0,20}} für (?:jemand|eine?n? (?:andere\w* )(?:bewerb|kandid|person))[^.!?]{{0,40}} entschieden (?:haben|habt)\b[^.!?]{{0,10}}\b(?:sagen|sagt|geben|gebt|lassen|lasst|teilen|bitte)\b|\bich gehe davon aus, dass (?:sie sich|ihr euch|die stelle)\b
    bewerbe mich|erneut bewerben|wieder bewerben|bewerbe ich|beworben|noch einmal bewerben :: \bich bewerbe mich\b|\bbewerbe (?:ich )?mich (?:\w+ )?(?:erneut|nochmals|noch einmal|wieder|daher|deshalb|hiermit|um|als|auf|mit)\b|\bich (?:habe|hatte) mich\b[^.!?]{{0,50}} beworben\b(?![^.!?]*\b(?:sie|du) (?:haben|hast) sich)
    schade für mich|traurig für mich|hart für mich :: \b(?:schade|traurig|bitter|hart|enttäuschend) für mich\b|\bfür mich (?:\w+ )?(?:schade|traurig|bitter|enttäuschend)\b
    dass die stelle|dass der platz|dass der job :: \bdass (?:die|der) \w*(?:stelle|platz|job)\b[^.!?]{{0,60}}\b(?:ging|besetzt\w*|vergeben|gegangen)\b[^.!?]{{0,30}}\b(?:kann ich|verstehe ich|ist (?:natürlich |sehr )?schade)\b
    ihre entscheidung|eure entscheidung :: \b(?:ihre|eure) entscheidung\b[^.!?]{{0,60}}\b(?:respektiere|verstehe|bedaure|akzeptiere|überrascht|enttäuscht)\b
    laut ihrer|laut eurer|laut ihrem :: \blaut (?:ihrer|eurer|ihrem|eurem) (?:mail|e-mail|nachricht|schreiben|brief|absage)\b
    wurde ich :: \b(?:grund|gründen|warum|weshalb|wieso)\b[^.!?]{{0,20}} wurde ich\b
    in erinnerung|mich gern|an mich :: \b(?:behalten sie|behaltet) mich\b|\bdenk(?:en sie|t)? (?:bitte )?an mich\b
    auf ihrer seite|auf ihrer website|auf eurer seite|auf eurer website|auf ihrer homepage :: \bauf (?:ihrer|eurer) (?:\w+)?(?:seite|website|homepage)\b[^.!?]{{0,30}} (?:noch|immer)
    entscheiden :: \bgehofft, dass (?:sie|ihr) (?:sich|euch) für mich\b
    begründung|verlange :: \bich (?:verlange|fordere|erwarte)\b[^.!?]{{0,30}} (?:begründung|erklärung|auskunft)
    abspringt|abspringen|ausfällt|nicht antritt :: \b(?:falls|wenn|sollte)\b[^.!?]{{0,60}}\b(?:abspring\w+|ausf\w+llt|nicht antritt)\b[^.!?]*\bich\b
    nicht verlängert|wurde gekündigt :: \bmein (?:\w+ )?vertrag\b[^.!?]{{0,30}} nicht verlängert\b
    """
)
