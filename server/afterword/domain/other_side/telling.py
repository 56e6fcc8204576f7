"""What somebody says who tells others of a no they got: friends, family, referees, advisers; in English and in German."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

_JOB = r"(?:job|role|position|post|place|gig|apprenticeship|internship|interview|part|contract|promotion)"
# Nobody who hires says so of themselves.
ENGLISH = cued_anywhere(
    rf"""
    get it|get in|get the|got the|got it|get that|have the|land the|win the|get through|make it|make the|get past|get a|get any :: \
        \bi (?:did(?:n['’]t| not)|have(?:n['’]t| not)|don['’]t|do not|never|won['’]t|also didn['’]t) (?:get|got|have|land|win|make)(?: to be)? (?:it\b(?! (?:done|finished|filled|sorted))|(?:the|that|a|any) (?:(?!for|of|to|budget|funding|money|approval|funds)[\w’'-]+ ){{0,3}}{_JOB}\b(?! (?:filled|for you|to offer|available|open|free|going|here|at))|in\b(?=[ .,!])|through\b|the cut\b|past the)
    me down|me over|rejected me|refused me|hire me|take me|want me|pick me|choose me|chose me|chosen me|select me|decided against me|no to me|told me no|over me|instead of me|than me|with me|have me|keep me|employ me|invite me|shortlist me :: \
        \b(?:they|he|she|who|it|and|also|both|all|then|has|have|had|was|bank|firm|school|company|museum|office|council)(?:['’]ve| have| had| has|['’]d)?(?: \w+)? (?:turn(?:ed|ing|s)? me down|pass(?:ed|ing) me over|reject(?:ed)? me|refus(?:ed|e)? me|decided against me|said no to me|told me no)\b\
        |\b(?:did(?:n['’]t| not)|do(?:n['’]t| not)|wo(?:n['’]t| not)|will not|would(?:n['’]t| not)|decided not to|not going to|could(?:n['’]t| not)) (?:hire|take|want|pick|choose|select|invite|shortlist|employ|keep|have) me\b(?! to)\
        |\b(?:chosen|picked|selected|preferred|took|taken|chose|hired|gone|went)\b[^.!?]{{0,40}} (?:over|instead of|rather than|before) me\b\
        |\b(?:not|n['’]t) (?:to )?(?:go|move|going|moving|proceed) (?:forward|ahead|on) with me\b\
        |\bsaid no to me\b
    came second|come second|came third|runner-up|runner up|was second|was third|finished second :: \bi (?:came|was|finished|had come)(?: a close| the| only| in)? (?:second|third|runner[- ]up)\b(?! (?:to (?:speak|talk)|in line))
    told me|said i|told us|rang me|called me|wrote to me|wrote me|told i :: \
        \b(?:they|he|she)(?:['’]ve| have|['’]d)? (?:told me|said|wrote(?: to me)?|rang|called)(?: to (?:say|tell me))?(?: that)? i(?:['’]d| had|['’]m| am| was| have)(?:n['’]t| not)(?: been| got| the| quite)*\b
    passed over|turned down|rejected|unsuccessful|selected|chosen|shortlisted|appointed|picked|hired|taken on|offered|promoted|accepted|successful :: \
        (?<!why )(?<!when )(?<!if )\bi(?:['’]ve| have| had)? ?(?:was(?:n['’]t| not)|(?:have|had)(?:n['’]t| not) been|not been|was(?: \w+)?|been|have been|had been) (?:not (?:been )?)?(?:passed over|turned down|rejected|unsuccessful)\b\
        |\bi (?:was(?:n['’]t| not)|(?:have|had)(?:n['’]t| not)(?: \w+)? been|['’]ve not been) (?:the one (?:they )?)?(?:selected|chosen|shortlisted|appointed|picked|hired|taken on|offered|promoted|accepted|successful)\b
    taken me|hired me|accepted me|offered me|took me :: \b(?:they|who)(?:['’]ve| have|['’]re| are|['’]d)?(?: now| finally| just)? (?:tak(?:en|ing)|hired|accepted|took) me(?: on| in)?\b(?! (?:aside|through|off|to|by|back|a |an |the |some|only|long|over|up))
    my referee|a referee|my reference|as referees|my referees|reference for me|reference letter|reference you|word for me|introducing me|recommended me|recommendation|gave me a|give me a|wrote my|writing my|me a reference|letter for me|vouch|my letter|my recommendation :: \
        \b(?:my referees?|(?<!serve )(?<!act )(?<!happy )as (?:a )?referees?|referee for me|(?:good )?word (?:in )?for me|introduc(?:ing|ed) me|recommend(?:ing|ed) me|vouch(?:ed|ing) for me|(?:reference|recommendation)(?: letter)? for me|me (?:such )?a (?:\w+ )?(?:reference|recommendation))\b\
        |\b(?:wrote|write|writing|gave|your help with|trouble with) (?:me )?my (?:\w+ )?(?:reference|recommendation|letter)\b
    got me|helped me|helps me|encouraged me|supported me|advised me|warned me|cheered me|lent me|lend me|owe me|cost me|hurt me|hurts me|makes me|renewed me|promoted me|interviewed me|invited me|employed me|introduced me|believing in me|believed in me|help me|hire me|accepted me|considered me|wanted me|needed me|begged me|gave me|given me :: \
        \b(?:encouraged|supported|cheered|owe|promoted|interviewed|employed|begged|believ(?:ed|ing) in|accepted) me\b\
        |\bgot me (?:as far|through|to the|an? |the |into)
    your letter of|your reference|your recommendation|your help|your advice|your support|your tips|your coaching|your testimonial|your introduction :: \byour (?:kind |good |great |lovely )?(?:letter of recommendation|recommendation|advice|tips|coaching|testimonial)\b(?! (?:letter|are at|are in|from (?:the|your) (?:shift|trial)|on (?:our|the)))
    i start on|i start at|i start in|i start next|i'm starting|i’m starting|i'll be starting|i begin on :: \bi (?:start|begin) (?:on|at|in|next|as|there|tomorrow)\b|\bi(?:['’]m| am) starting (?:on|at|as|next)\b
    why was i|what was i|doing wrong :: \bwhat am i doing wrong\b|\bwhat i(?:['’]m| am) doing wrong\b
    my landlord|my loan|the loan|my rent|the deposit|my mortgage|the flat|pay rent|the mortgage :: \b(?:my landlord|my rent|the (?:loan|mortgage))\b
    so i have to ask|more time :: \bso i have to ask you\b
    doesn't want|doesn’t want|don't want|don’t want|didn't want|didn’t want|does not want|do not want :: \b(?:does|do|did)(?:n['’]t| not) want me\b
    thanks to your|thanks to you :: \bthanks to you(?:r help)?\b(?! for)
    as my mentor|as my tutor|as my supervisor|as my coach|as my teacher|as my adviser|as my advisor|my mentor|my case worker|my caseworker|my unemployment|my job centre|my jobcentre :: \bas my (?:mentor|tutor|supervisor|coach|teacher|advis[eo]r|case ?worker)\b|\bmy (?:unemployment|benefit|job ?centre)\b
    gran|grandma|granny|grandad|grandpa|auntie|aunt|uncle|nan :: \A\W*(?:(?:dear|hi|hello|hey),? )?(?:gran|grandma|granny|grandad|grandpa|auntie|aunt|uncle)(?: [a-z]+)?\s*[,!.\n]|^(?:gran|nan|grandma|granny|grandad|grandpa|auntie)[,!]
    my resignation|my notice|resigning|i resign|i quit|last day|tender my|my two weeks :: \
        \b(?:my|formal) (?:letter of )?resignation\b|\bhand(?:ed|ing)? in my notice\b|\b(?:give|giving|gave) (?:in )?my (?:\w+ )?(?:notice|two weeks)\b|\bi(?:['’]m| am) resigning\b|\bi (?:hereby )?(?:resign|tender my)\b|\bthis is my (?:\w+ )?notice\b|\bmy last (?:working )?day (?:here |with you )?(?:is|will be)\b
    """
)
# Another may say so who tells the reader of a no to the reader.
ENGLISH_WEAK = cued_anywhere(
    r"""
    my application|my interview|my trial|my audition|my job|my work search|my candidacy|my cv|my resume|my portfolio|my certificate|my acceptance|my promotion|application|interview|audition|candidacy|portfolio|promotion :: \bmy (?:\w+ )?(?:application|interview|trial|audition|job (?:hunt|search)|work search|candidacy|cv|resume|portfolio|certificates?|acceptance|promotion|covering letter)\b(?! (?:with you|questions?|notes|for (?:you|(?:a |an |the )?(?:second|grant|fund|licen|planning))))
    keep looking|keep searching|keep trying|keep on|carry on|still looking|go on looking|keep applying|keep at it|try again|back to square|back to the drawing :: \
        \bi(?:['’]ll| will|['’]m going to|['’]m| am| just have to| have to)?(?: just)? (?:keep|keep on|carry on|still|go on) (?:looking|searching|trying|applying|at it)\b(?! (?:to|for (?:you|some(?:one|body)|staff|people|the right)))\
        |\bi(?:['’]ll| will|['’]m going to) try again\b(?! to)|\b(?:i(?:['’]m| am)|so|it['’]s) back to (?:square one|the drawing board)\b
    pay you|pay back|pay it back|paying you|pay the|borrow|lend me|the rent :: \bpay(?:ing)? (?:you|it) (?:\w+ )?back\b|\bpay (?:the|my) rent\b|\b(?:can|could|may|can['’]t) i (?:still )?borrow\b|\blend me\b
    cried|could cry|could scream|a cry|crying|fed up|gutted|heartbroken|devastated|i'm ok|i’m ok|i'm fine|i’m fine|i'm cross|i’m cross|i'm sad|i’m sad|not upset|not sad|i'm so|i’m so|never mind|don't worry|don’t worry|oh well|don't be|don’t be|mind that|not to mind|not that|not too|not so|not very|alright|okay|i'm really|i am fine|i am ok :: \
        \bi (?:cried|could (?:cry|scream|have (?:cried|screamed))|had a (?:\w+ )?cry)\b|\bi(?:['’]m| am)(?: \w+)? (?:fine|ok|okay|alright|fed up|heartbroken|devastated|cross)\b(?! (?:for you|to (?:say|tell|inform|let)|that|with|if))\
        |(?:^|[.!?] )oh well\b|\bdon['’]t worry about me\b|\btrying not to mind\b|\bi(?:['’]m| am) not (?:that |too |so |very )?(?:upset|sad)\b
    another interview|next interview|another one|next one|another application|an interview|interview|more application :: \bi(?:['’]ve| have)(?: got)? (?:another|an|a second|one more) (?:interview|application|one (?:on|next|going))\b|\b(?:the|my) next (?:interview|one) is\b|\b(?:on |next )?(?:\w+day|week) (?:i have|there is|there['’]s) (?:another|an) (?:interview|one)\b
    another rejection|another no|makes|for the collection|fifth|fourth|third|tenth|more no|rejection today|rejection letter|rejections :: \b(?:another|yet another|one more) (?:rejection|no|refusal)\b(?! to)|\bfor the collection\b|\bthe (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th) (?:no|rejection)\b|\bthat makes (?:\w+|\d+)(?: now| so far)?[.!,]
    not me|wasn't me|wasn’t me|was not me :: \bit (?:wasn['’]t|was not) me[.,!;]
    after all :: \b(?:we|i) (?:wo(?:n['’]t| not)|will not|['’]re not|are not|am not)(?: be)? (?:moving|coming)\b(?! (?:ahead|forward|on))[^.!?]{0,30} after all\b
    a no from|it was a no|it's a no|it’s a no :: \bit (?:was|is) a no from (?!us|me)|\b(?:well|so),? it was a no\b
    fell through|fallen through :: (?<!for )(?<!of )\bthe (?:job|move) (?:has )?(?:fell|fallen) through\b
    came to nothing|led to nothing|for nothing|nothing good|bad news :: \b(?:interview|application|it)\b[^.!?]{0,20} (?:came to|led to|was for|has come to) nothing\b|\bnothing good to tell\b
    gave me|your help|helping me|lending me|your advice|coaching :: \bthank(?:s| you)[^.!?]{0,20} for (?:all )?(?:lending me|coaching me|the suit|praying|practising)\b
    our session|next session|our meeting|coach|my records|for your records|work search|report for|my report :: \b(?:in|at|before|for) our next (?:session|meeting|appointment)\b|\bmy (?:job )?coach\b|\b(?:report|work search|applications) for (?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|the week|week)\b
    i got the|i've got the|i’ve got the|i've found|i’ve found|i have found|i found|i start|i've got a|i’ve got a|given up :: \bi(?:['’]ve| have)? (?:finally )?(?:got|landed|found) (?:the|a|myself a|my) (?:\w+ )?(?:job|post|position|place|work)\b(?! (?:filled|for you|that|which))|\bi(?:['’]d| had) (?:almost |nearly )?given up\b
    shall i|may i give|i know somebody|i know someone|i have a friend|i'd recommend|i’d recommend|i would recommend|recommend|may i|recommend my|introduce :: \
        \b(?:shall|may) i (?:give (?:her|him) your|pass (?:her|his) (?:name|number|details)|introduce (?:her|him))\b|\bmay i suggest my\b|\brecommend my (?:\w+ )?(?:colleague|friend|cousin|brother|sister)\b\
        |\bi have a (?:\w+ )?(?:friend|colleague) who(?:['’]d| would) be\b
    """
)
GERMAN = cued_anywhere(
    r"""
    nicht bekommen|nicht gekriegt|nicht genommen|nehmen mich|nahmen mich|mich genommen|nicht geworden|nicht gekommen|nichts geworden|nicht haben wollen|wollten mich|wollen mich|nehmen mich|genommen|wollten :: \
        \bich\b[^.!?]{0,30}\b(?:stelle|job|platz|praktikum|ausbildung|lehrstelle)\b[^.!?]{0,20} (?:nicht|doch nicht) (?:bekommen|gekriegt)\b\
        |\b(?:sie|die|man)\b[^.!?]{0,20} mich\b[^.!?]{0,15} (?:nicht|doch nicht) (?:genommen|gewollt|nehmen|haben wollen|ausgewählt|eingestellt)\b|\b(?:nehmen|wollen|wollten) (?:sie |die )?mich(?: \w+)? nicht\b\
        |\b(?:bin|war) (?:ich )?(?:es |das )(?:\w+ )?nicht geworden\b\
        |\bmich haben (?:sie|die)\b[^.!?]{0,40} genommen\b
    mir wurde|wurde mir|mir haben|haben mir|mir hat|hat mir|mir abgesagt :: \b(?:mir (?:wurde|haben sie|haben die|hat man)|(?:wurde|hat man) mir|(?:sie|die) haben mir)\b[^.!?]{0,30} (?:abgesagt|absagen|eine absage)
    abgelehnt worden|abgelehnt :: \bich (?:bin|wurde)\b[^.!?]{0,20} abgelehnt\b
    eine absage|absage. |absage:|absage, |absagen :: \
        \b(?:wieder|schon wieder|noch|nächste|die nächste|weitere) (?:eine|ne|ene)? ?(?:weitere |neue )?absage\b|\bich (?:habe|hab|bekam|krieg\w*)\b[^.!?]{0,30}\b(?:eine|die|wieder) (?:\w+ )?absage\b|\bnach (?:\w+ ){0,2}?absagen\b|\bdavon (?:\w+ )?absagen\b
    referenz|gutachten|zeugnis|empfehlungsschreiben|empfehlung für :: \b(?:danke|dank)\b[^.!?]{0,30} für (?:ihr|dein|das|die|ihre|deine) (?:\w+ )?(?:gutachten|referenz|empfehlungsschreiben|empfehlung|zeugnis)\b|\b(?:als referenz|ohne (?:ihr|dein) (?:zeugnis|gutachten))\b
    ohne sie|ohne dich|ohne ihr|ohne ihre|ohne deine :: \bohne (?:sie|dich|ihr|ihre|deine|dein)\b[^.!?]{0,20} (?:wäre|hätte)\b
    daumendrücken|daumen gedrückt|daumen drücken :: \b(?:danke|dank)\b[^.!?]{0,20} (?:daumendrücken|daumen ?drücken)\b
    geholfen :: \b(?:ihr|dein|euer|ihre|deine|eure) (?:\w+ )?(?:gutachten|zeugnis|empfehlungsschreiben|rat|brief|tipps?|hilfe|empfehlung)\b[^.!?]{0,40} geholfen\b
    leider eine absage|leider absage|wieder absage|eine absage :: \bleider (?:wieder |nur |auch )?(?:eine )?absage\b(?! (?:erteilen|schicken|senden|geben|zukommen|mitteilen|aussprechen))(?= bekommen| erhalten| gekriegt)
    fange am|fange ich|ich fange :: \bich fange (?:am|zum|ab|dort|nächste\w*)\b(?![^.!?]*\bmit\b)[^.!?]{0,20} an\b
    meine kündigung|meiner kündigung :: \bmeine[r]? kündigung\b
    als mein|meine mentorin|mein mentor :: \bals meine? (?:mentor|betreuer|tutor)\w*\b
    oma|opa|tante|onkel|mama|papa :: \A\W*(?:(?:liebe[rs]?|hallo|hi|hey),? )?(?:oma|opa|tante|onkel|mama|papa|omi|opi)(?: [a-zäöü]+)?\s*[,!.\n]|^(?:oma|opa|omi|opi|mama|papa)[,!]
    kündige|gekündigt :: \b(?:ich kündige|kündige ich|ich habe (?:heute |gestern |jetzt )?gekündigt)\b|\bhiermit kündige\b
    """
)
GERMAN_WEAK = cued_anywhere(
    r"""
    suche weiter|such weiter|weitersuchen|bin traurig|bin sauer|enttäuscht|naja|na ja|egal|nicht so schlimm|mag nicht mehr|kino|papa sagt|mama sagt :: \
        \bich (?:suche|such) (?:jetzt |halt |nun )?weiter\b(?! (?:für|nach))|\b(?:ich )?bin (?:\w+ )?(?:traurig|sauer|gefrustet)\b(?=[.,!])|(?:^|[.!?] )na ?ja\b|\bich mag nicht mehr\b|\b(?:papa|mama) sagt\b|\bkino\b[^.!?]*\?
    zurückgeben|zurückzahlen|die wohnung|die miete :: \bich\b[^.!?]{0,40}\b(?:geld|miete)\b[^.!?]{0,30} (?:zurück|zahlen)
    weiter bewerbungen|noch bewerbungen|neue bewerbungen :: \bich schreibe? (?:\w+ )?(?:weiter|noch|neue) bewerbungen\b
    umsonst :: \b(?:das|mein) (?:vorstellungs)?gespräch war umsonst\b
    meine bewerbung|mein gespräch|meinem gespräch|mein vorstellungs|meiner bewerbung|meine bewerbungen|eigenbemühungen|bewerbung :: \bmeine[rn]? (?:\w+ )?(?:bewerbung|bewerbungen|eigenbemühungen)\b|\bmein(?:em)? (?:vorstellungs)?gespräch\b(?! mit ihnen)
    hätte jemanden|wüsste jemanden|kenne jemanden|empfehlen|kollegin|kollege :: \bich (?:selbst )?(?:hätte|wüsste) (?:\w+ )?jemanden?\b|\bhätte ich jemanden\b|\bmeine?n? (?:frühere?n? )?kolleg\w+ empfehlen\b
    stelle bekommen|job bekommen|zusage bekommen|bekommen :: \bich\b[^.!?]{0,20}\b(?:die|eine|den|einen) (?:\w+ )?(?:stelle|job|platz|lehrstelle)(?: (?:in|bei|an|beim|im)\b[^.!?]{0,30})? bekommen\b
    wie es ausging|wie es ausgegangen|stell dir vor|stellen sie sich vor|fasse es nicht|immer noch keine :: (?:^|[.!?] |, )stell(?:en sie sich| dir) vor\b|\bich fasse es nicht\b|\bimmer noch keine (?:stelle|arbeit|lehrstelle)\b
    hilfe bei|ihre hilfe|deine hilfe|dass ich sie als :: \bdass ich (?:sie|dich) als (?:referenz|referenzperson)\b
    höre zum|höre ich|meine kündigung :: \bich höre\b[^.!?]{0,30} auf\b|\bmeine kündigung\b
    """
)
