"""Plain noes in English that tell how it came out: who has the job, what became of it, where the reader came.

Words in capitals stand for those of `_WORDS`, and YOURS for what is the reader's.
"""

_WORDS = {
    "NOT": r"\b(?:(?:can)?not|no longer|never|(?:is|are|was|were|do|does|did|has|have|had|could|would|wo|ca|sha)n['’]t)",
    "HAS": r"(?:has|have|had|was|were|is|are|['’]s|['’]ve|['’]re)",
    "LATELY": r"(?: now| just| since| already| sadly| unfortunately| all| both| today| therefore| also| in the end)?",
    "JOB": r"(?:job|position|role|post|vacancy|opening|placement|internship|traineeship|apprenticeship|studentship"
    r"|lectureship|headship|chaplaincy|professorship|readership|curacy|training place|PhD place|gig)s?",
    "SEAT": r"(?:desk|chair|spot|seat|contract|part|place)s?",
    # Who has it: somebody who is none of those that may be anybody.
    "ANOTHER": r"(?:some(?:one|body) (?:else|local|who|with|from|more|younger|older|closer|nearer|internal)"
    r"|one of (?:the other|our own|our (?:\w+ )?(?:interns|volunteers|apprentices|trainees|students|people|juniors|regulars|former))\w*"
    r"|(?:an?|another|one other|the other|(?:two|three|four|five|several) (?:other|better|stronger|more|of the other|of our own)|my|his|her|the \w+['’]s|our director['’]s)(?: [\w-]+){0,2}?"
    r" (?:candidate|applicant|person|people|colleague|lady|woman|man|chap|lad|lass|girl|boy|guy|fellow|bloke|student|graduate|pupil|intern"
    r"|apprentice|volunteer|trainee|nephew|niece|cousin|son|daughter|brother|sister|friend|neighbour|returner|postdoc|researcher|scholar"
    r"|teacher|nurse|engineer|lawyer|junior|veteran|insider|finalist|contender|employee|member of staff|actor|musician|other)s?)",
    "RIVAL": r"(?:some(?:one|body) else|(?:the|an|one) ?other (?:candidate|applicant|finalist|person|lady|lad|guy|girl|one|man|woman|chap)"
    r"|another (?:candidate|applicant|person)|one of the others|an? (?:internal|late|stronger|local) (?:candidate|applicant)|a colleague(?: of ours)?"
    r"|the (?:lady|person|man|woman|one|lad|girl|chap) (?:we saw |before |after )(?:before |after )?you)",
    "THEY": r"(?:they|client|clients|family|partners|parents|couple|producers|panel|board|committee|hiring team|hiring manager|people at [\w'’ -]{2,25}"
    r"|company|school|hospital|firm|owners?|director|employer)(?: have| has|['’]ve)?",
}
# A word that stands in the meaning of another is put in after it.
ROLES = dict(reversed(_WORDS.items()))
_OF_WHO_HAS_IT = r"""
\b(?:JOB|SEAT)\b(?: [\w'’,-]+){0,6}? (?:has|have|was|were|will be|is being|is going to be)LATELY(?: been)? (?:given|awarded|offered|handed|entrusted|promised|allotted|granted|assigned) to ANOTHER\b
\b(?:JOB|SEAT)\b(?: [\w'’,-]+){0,6}? (?:(?:has|have|was|were|will be)LATELY(?: been)? )(?:taken|filled|accepted|snapped up|won|taken up|secured|claimed) by ANOTHER\b
\b(?:JOB|SEAT)\b(?: [\w'’,-]+){0,6}? (?:goes|go|went|(?:has|have)LATELY gone|(?:is|are) going|will go|will be going|fell|has fallen) to ANOTHER\b
\b(?:gave|given|awarded|handed|promised|entrusted|passed|assigned|allotted|granted|offered) the (?:[\w-]+ ){0,3}?(?:JOB|SEAT) (?:in [\w ]{2,20} |at [\w ]{2,20} )?to ANOTHER\b
\bfilled the (?:[\w-]+ ){0,3}?(?:JOB|SEAT) (?:in [\w ]{2,20} )?with ANOTHER\b
\b(?:we|I|has|have|['’]ve|the (?:[\w-]+ )?(?:panel|board|committee|team|manager|director|client|family|school|partners|owner|chef|jury|council)) (?:now |just |since |already |both )?(?:hired|appointed|recruited|engaged|employed|cast|contracted|plumped for|brought in|took on|taken on|shaken hands with|shook hands with|agreed terms with|signed with|signed|chosen|chose|picked|retained|preferred|elected|nominated|offered it to|gave it to|given it to|decided for|decided on|settled on|said yes to|made an offer to) ANOTHER\b(?! (?:(?:to|who will|who['’]ll|who can) (?:help|lead|run|manage|support|look after|show|guide|meet|call|write|check|go through|talk)|date|day|time))
\b(?:taken|took) a (?:postdoc|student|trainee|graduate|lecturer|apprentice) from\b
\b(?:works council|union|board|rules|HR|policy|head office) insist(?:s|ed)? on an internal appointment\b
\b(?:engaged|chosen|picked|settled on|appointed|called|cast|hired) another(?=[.,;!]|$| (?:tutor|nanny|pastor|teacher|actor|violinist|player|cook|carer|gardener|author|manuscript)\b)
\bRIVAL (?:just |simply |really |clearly )?(?:had the edge|edged (?:it|you|ahead)|(?:beat|pipped|outscored|outranked) you|got it by|won the (?:vote|day)|won it|nosed ahead|got the nod|got more votes|came out (?:on top|ahead|first)|took it|was (?:ahead of you|the (?:panel|board|committee)['’]s favourite|our first choice|the stronger|(?:just |simply |clearly )?(?:stronger|better|preferred))|ticked (?:every|more|all)|had (?:more|a stronger|a better|the better)|knew the [\w ]{2,20} better|suited us (?:better|more)|fitted (?:us |in )?better|could start (?:sooner|earlier)|brought more|convinced us|impressed us more|scored (?:higher|better))\b
\b(?:lost out|lost narrowly) to (?:some|an?\b|another|one|the other|stronger|others)
\b(?:more hands|more votes|vote|majority) (?:went up |went |was |were )(?:for|to) (?:some(?:one|body) else|an?other|the other)\b
\b(?:there are|there were) (?:simply |just |many |several |some )?(?:stronger|better|closer) (?:matches|fits|candidates|applicants|people) than you\b
\b(?:chair|JOB|seat|place) (?:was|has been) won by\b
\bstronger (?:applicant|candidate) came along\b
"""
_OF_THE_JOB = r"""
\b(?:JOB|desk|chair|contract|place|spot|seat) (?:(?:for which |that |which )?you (?:applied|asked|wrote|were interviewed|interviewed|came|enquired)(?: in| for| about)* |in [\w ]{2,25} |at [\w ]{2,25} |on the [\w ]{2,25} |we (?:talked|spoke) about )?HASLATELY(?: been)? (?:scrapped|axed|abolished|struck (?:off|from)|dropped(?! into)|shelved|deleted|done away with|lost to|removed from the (?:budget|plan)|taken off the plan|merged with|absorbed (?:by|into)|being absorbed (?:by|into)|discontinued|pulled|written out of|put to bed|cut(?=[.,;!]|$| from| out)|closed without)\b|\b(?:JOB|place|spot|seat)['’]s (?:gone|taken|off)(?=[.,;!]|$)
\b(?:JOB|desk|contract|place|spot|seat) (?:you applied for |we (?:talked|spoke) about )?(?:has|have)LATELY (?:fallen away|ceased to exist|vanished|disappeared|gone away|lapsed|evaporated)\b
\b(?:JOB|desk|contract|place|spot|seat) (?:you applied for |we (?:talked|spoke) about )?(?:fell victim to|doesn['’]t exist any more|does not exist any more|no longer exists?|isn['’]t happening|is not happening|won['’]t be going ahead|will not be going ahead|is not going ahead|isn['’]t going ahead|is not going to be filled|isn['’]t going to be filled|is off\b(?! to| on))
\b(?:JOB|work) will (?:now |instead )?be (?:covered|absorbed|done|shared) by (?:the|our) (?:existing|present|current|remaining)\b
\bbudget for (?:your|the|this) (?:[\w-]+ )?(?:JOB) (?:was|has been|is) (?:cut|refused|withdrawn|frozen|gone)\b
NOT (?:have |be |got )?(?:a |an |any |the )?(?:need for (?:an extra|anyone|another|anybody|more)|space on the|place (?:on the team|for another|to be filled)|room for (?:one more|another|anyone)|desk free|spot open|seat left|work for another|(?:money|budget|funding|headcount|approval) for (?:the|this|your|another|a|any) (?:[\w-]+ )?(?:JOB|hire|person))\b
NOT (?:currently |presently )?(?:have |got |have got )?(?:an? |any |the )?(?:(?:open|free|suitable|spare) )?(?:slot|spot|place|shifts?|seat|opening|JOB|work) for you(?=[.;!]|$|,(?! but)| (?:at present(?! but)|as|this (?:year|season|summer|time|winter|spring|autumn))\b)
\b(?:there is|there['’]s|we have|I have|with) no (?:longer (?:a |an |any )?)?(?:money|budget|funding|headcount|approval|capacity|room) (?:left )?(?:for (?:the|this|your|another|a new) (?:[\w-]+ )?(?:JOB|hire|person)|to hire|to take (?:you|anyone|anybody) on)\b
\bno longer (?:a |an |any )?(?:place|post|vacancy|job|opening|position|role) (?:to be|to fill|for us|open|free|available|left|for you|here)
\b(?:no longer on offer|we(?:['’]re| are) broke|(?:nothing|none)(?: is| are)? left(?: for (?:this|the|you)|(?=[.,;!]|$))|nothing (?:for you )?here (?:for you )?this (?:year|season|time))\b
\b(?:our|the) (?:team|crew|company|cast|line-?up|squad) (?:is|are) (?:now |already )?(?:complete|full)\b(?! of)
\b(?:(?:both|all) (?:of )?(?:(?:our|the) )?(?:\w+ )?|every )(?:JOB|places|spots|seats|openings|place|spot|seat) (?:on the [\w ]{2,15} )?HASLATELY (?:been )?(?:gone|taken|assigned|allocated|filled(?! in\b)|given (?:to|away)|promised|offered to|spoken for)\b(?! (?:very|on|by (?:the|your)))
\b(?:two|three|four|five) (?:JOB|places|spots) (?:on the [\w ]{2,15} )?(?:are|have) (?:all |now |both )?(?:gone|taken)\b
\b(?:the|our) (?:books|rota|list)(?: is| are|['’]s)(?: now| already)? full\b(?! of)|\bpeople on the books\b|\bhave our people (?:for|now)\b|\bgot our people\b
\b(?:have|['’]ve|got)(?: now| already)?(?: got)? (?:everyone|everybody|all the people|all the staff|enough people|enough staff) (?:we|that we|I|on the|for)\b(?! (?:need |require |the )?(?:for )?(?:the )?(?:panel|day|interview|assessment|call|meeting|\w+day))
\bsorted for (?:staff|people|help|the (?:season|summer|year|winter))\b|\bfully staffed\b
\b(?:we|I)(?: are|['’]re| am|['’]m) (?:hiring|taking on|appointing|recruiting) (?:nobody|no one|no-one)\b|\b(?:nobody|no one)(?:['’]s| is)(?: being| going to be| to be)+ (?:hired|taken on|appointed|recruited|employed)\b
\bdecided to (?:appoint (?:nobody|no one)|make no appointment|do without|stick with the|manage with)\b|\bmake no appointment\b|\bno appointment (?:will be|was|has been|is) (?:made|possible)\b|\bpanel did not appoint\b
\b(?:going to|will) manage with the (?:people|staff|team|hands) (?:we|it|they|that)\b|\bkeep(?:ing)? (?:the|our|its|their) (?:present|current|existing) team\b|\bNOT (?:be )?adding (?:(?:anyone|anybody|you)(?: to|\b)|to (?:the|our|its) (?:team|staff|crew|headcount))
\bNOT (?:be )?(?:going to )?(?:fill|filling|employing|hiring) (?:anyone|anybody|the (?:[\w-]+ )?(?:JOB))\b(?! (?:until|before|else for))
\bleave the (?:[\w'’-]+ )?(?:JOB) (?:empty|vacant|unfilled|open for now)\b
\b(?:process|procedure|search|recruitment|competition|selection|round) (?:has been|was|is|has|lapses)LATELY ?(?:abandoned|scrapped|annulled|void|at an end|discontinued|called off|ended without|closed without|lapsed|been abandoned|been annulled)\b|\bcompetition (?:hereby )?lapses\b|\b(?:process|search|round|recruitment) ended without\b|\bcalled the whole thing off\b
\bnone of the (?:people|applicants|candidates|persons|ones)(?: (?:we|that we|who)[\w ]{2,20})? (?:convinced|persuaded|met (?:the|our|all)|(?:was|were|is|are) (?:what|quite|right|suitable|appointable|a (?:match|fit)|convincing|strong))\b|\bfound none of the (?:applicants|candidates) (?:appointable|suitable)\b
\bhired anyone\b|\bwon['’]t let me (?:add|hire|take|bring)\b|\bNOT allowed to (?:hire|take on|take you|bring|employ|offer you)\b
"""
_OF_THE_READER = r"""
\byou (?:scored|got|reached|achieved|obtained) (?:only )?[\d.,]+ ?(?:points|per cent|percent|%|marks)?,? (?:and|but|where|while|when|against)[^.;]{0,30}\b(?:needed|required|minimum|pass mark|passing mark|threshold|cut-off|to go on)\b|\byou needed [\d.,]+\b[^.;]{0,40}\b(?:scored|got|had|reached) [\d.,]+
\b(?:fell|were|was|came|finished) (?:just )?(?:one|two|three|four|five|ten|\d+|a few|a couple of|some) (?:points?|marks?|per cent) (?:short|below|under|shy)\b
(?:NOT|\bfail(?:ed|s)? to) (?:to )?(?:reach|meet|attain|achieve|clear) the (?:pass(?:ing)? mark|minimum (?:score|mark|points)|required (?:score|mark|number)|threshold|cut-?off|bar)\b
\byou (?:have )?(?:scored|ranked|placed|came|came out|finished) (?:lower|worse) than\b|\byou were (?:outscored|outranked|outvoted|edged out|beaten|pipped|passed over|sifted out|weeded out)\b
\byou (?:were|came|finished|ended up|came out|ranked|placed|are) (?:ranked |placed |just |only )?(?:behind|below) (?:the |our )?(?:two|three|four|five|one|an?|other|others|another|line|people|candidates|applicants)\b
\byou(?:['’]re| are| were| came| finished| placed| ranked| have come) (?:ranked |placed |in |on )?(?:place )?(?:\w+(?:th|rd|nd)|two|three|four|five|six|seven|eight|nine|ten|\d+)\b[^.;]{0,25}(?: for|,? (?:and|but) (?:we (?:had|have|could)|there (?:is|are|was|were)|only)) (?:only )?(?:the )?(?:top |first )?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\b
\b(?:only had|had only|had|was only|were only) (?:room|space|places|place|money|work) (?:only )?for (?:only )?(?:one|two|three|four|five|six|\d+)\b[^.;?]{0,40}\byou (?:were|came|finished) (?:only )?(?:the )?(?:\w+(?:th|rd|nd)|next|one of the others|not one of)\b
\byou (?:do not|don['’]t) have (?:the|an?|any|enough) [\w -]{2,30}? (?:that )?(?:(?:we|the job|the post|the role|this job|this post) (?:need|require|ask for|call for)s?|(?:is|are) (?:needed|required))\b(?! yet)
\bthere(?: is|['’]s) nothing (?:that )?(?:we|I) can offer you\b(?! (?:to|before|until|yet|but))
(?:\bnot|n['’]t) think (?:that )?(?:we(?: are|['’]re)|this is|it is|it['’]s) (?:quite )?(?:the right|right|a good) (?:(?:job|role|post|place|position|house|fit|match|company|step|move) )?for you\b(?! to)
(?:\bnot|n['’]t) be hearing (?:anything )?(?:more )?from us (?:again|any more|any further)\b(?! (?:before|until|till))
\bonly the (?:top|first|best) \w+ (?:go|goes|went|got|get|move|moved|are|were|can|will|could|proceed)\b[^.;]* you (?:finished|came|were|are|ranked|placed)\b|\bonly \w+ can be (?:appointed|invited)\b
NOT (?:be )?(?:within|in) the (?:appointable|fundable) range\b|\bNOT (?:been )?(?:rank|ranked|placed|deemed appointable|found appointable)\b(?! (?:order|the (?:candidates|applicants)|in (?:any|order|the order)|by|on))(?: YOURS| yours| you)?(?=[.,;!]|$| within| among| high)
\byou(?:['’]re| are| were|['’]ve been) (?:all )?(?:not|n['’]t) (?:going )?(?:through(?! the| with| yet)|put through|picked|chosen|placed|called(?=[.,;!]|$| for| to| in\b)|retained|the person|admitted to|assigned (?:one|a)|what we had in mind|on the list of)\b|\byou (?:weren['’]t|aren['’]t) (?:going )?(?:through(?! the| with| yet)|picked|put through|placed|called(?=[.,;!]|$| for| to| in\b)|ranked|the person|admitted|on the list of|what we had in mind)\b
\byou (?:did not|didn['’]t|have not|haven['’]t) (?:get|got|gotten|come|make|made) (?:it|through|past|any further|this one|that far)\b(?! (?:clear|in time|yet|to (?:me|us|my|the (?:bottom|office|manager))\b|all|on time|the (?:whole )?form|because))
\byou (?:did not|didn['’]t|have not|haven['’]t) (?:prevail|prevailed|win|won)\b
\byou (?:have )?(?:just |narrowly |only just )?(?:missed out|lost out)\b(?! on (?:the|our) (?:call|message|mail|webinar))
\byou (?:are|were|['’]re)(?: now| just)? out(?: this time)?(?=[.,;!]|$)
\byou (?:may|can|will|shall) ?not (?:go on|go through|go forward|proceed|continue|advance|progress|be going forward|be called|be starting|start|be put|be appointed|be joining|be needed(?=[.,;!]|$| here| after all)|be engaged|be employed)\b(?! (?:until|before|without|with the (?:form|application)|past|by|to use|on (?:the|a) (?:parking|phone)))|\byou (?:won['’]t|can['’]t|cannot|shan['’]t) (?:go on|go through|be going forward|be called (?:for|to|in)|be starting with|be put through|be appointed|be joining us|be needed(?=[.,;!]|$| here| after all))\b
\b(?:your name|yours) (?:does not|doesn['’]t|is not|isn['’]t|was not|wasn['’]t|will not|won['’]t|will be kept out) (?:figure|appear|among|on|one of|of|off|be on|there|put)\b|\bnone of (?:them|us|the readers) (?:put you through|voted for you|picked you)\b
(?:\bno longer in the running|\bstand you down|\blet you down gently|\btaken you out of the running|\bthat you['’]re not it|\byou['’]re not it\b|\bnothing (?:more )?(?:that )?(?:we|I) can do for you|\bthanks and not\b|\bhard(?:ly)? the person we|\bI must disappoint you|\bforced to disappoint you)
\bwe(?:['’]re| are) (?:going to )?(?:pass|passing)(?: on (?:you|this)| this time)?(?=[.,;!]|$)(?! on to)|\b(?:we|I) reckon you['’]d be bored\b|\bI['’]m passing(?=[.,;!]|$)
\b(?:proceed|go on|going on|continue|carry on|moving on|go ahead) without you\b(?! (?:on|for (?:this|the) (?:call|meeting)))
\bcan(?:['’]t|not) see (?:a|any) way to (?:make it work|take you|bring you|fit you)
(?:NOT|\bunable|\bfailed to find a way|\bsaw no way|\bsee no way|\bno way)(?: be| been)?(?: able| in a position| going| possible| allowed| really)?(?: for us)?(?: to)?(?: get (?:them|him|her|my \w+) to)? (?:have you (?:on|with) (?:the team|us|board)|put your name forward|work with you(?=[.,;!]|$)|bring you (?:aboard|on board|in|on)|fit you in|put you through(?! to (?:the (?:manager|office|right)|him|her|my)\b)|squeeze you in|find (?:you a|a) (?:place|spot|post|role|desk)(?: for you)?|employ you|sign you|hire you|take you on|appoint you|admit you|retain you|recruit you|offer you (?:employment|anything|a (?:job|contract|post|position))|get you in|have you on the team|move you on|start you|move you (?:on|up)|add you to the (?:team|crew|rota)|give you (?:a|the) (?:job|place|post|position|role|contract)|see you again(?=[.,;!]|$)|engaging you|seeing you again(?=[.,;!]|$)|taking you on|adding you|calling you in|work with you on this)\b(?! (?:until|before|without|yet|for (?:the|a) (?:call|meeting)))
\b(?:haven['’]t|have not) got it\b(?! (?:yet|in|here|with))|\byou(?:['’]ve| have) not been offered\b
\bI(?:['’]d| would) sooner say no\b|\bit(?:['’]s| is) goodbye from us\b|\bit (?:just )?was(?:n['’]t| not) (?:meant )?to be\b(?=[.,;!]|$| this| on this| for| and| in the end| with)|\bit(?:['’]s| is) not to be\b(?=[.,;!]|$)|\bis not going to be yours\b
\b(?:turn(?:ing)? you away|having to turn you down)\b
"""
_OF_WHAT_WAS_SENT = r"""
NOT (?:be |been )?(?:able to )?(?:shortlist|short-list|select|pick|choose|retain|rank|forward|recommend|support|favour|favor|approve|endorse|accept|adopt|uphold|take up|taking up|taken up|pursuing|progressing|upheld|retained|supported) YOURS\b
\b(?:has|have|had|was|were|been)(?: now| had to| sadly)? (?:set aside|put aside|eliminated|eliminate|excluded|discarded|dismissed|ruled out|struck out|struck off|passed over|sifted out|turn down|decline) YOURS\b(?! for)
\bYOURS (?:has|was|is|will|did|could|had|does|have|were|are)(?: now| sadly| unfortunately| therefore| just| narrowly| also| again| in the end)? ?(?:been |be |got |being )?(?:set aside|put aside|considered and dismissed|dismissed|eliminated|excluded|discarded|ruled out|ruled inadmissible|sifted out|passed over|outranked|weeded out|struck (?:out|off)|declined|kept out of)\b
\bYOURS (?:fell at the|fell by the|fell just|landed on the no|ended up on the no|went on the no|just missed|narrowly missed|missed out|lost out|goes no further|will go no further|got no further|stops here|ends here|finishes here|ends at this|stops at this|comes to an end|has come to an end|has reached (?:its|the) end|reached the end)\b
\bYOURS (?:was|has|did|could|will|is|were|does|had) ?(?:not|n['’]t) (?:be |been |being )?(?:upheld|carried|retained|supported|taken up|forwarded|put forward|prevail|prevailed|find favour|found favour|progress|progressed|succeed|succeeded|get through|got through|(?:go|gone) through to|make it|made it|make the|made the|reach the|reached the|among (?:those|the)|one of (?:those|the)|adopted|endorsed|ranked|recommended|pursued|win\b|won\b|the one\b)
\b(?:those|applications|ones|proposals|candidatures) (?:that|which|we|who) (?:did not succeed|were not (?:retained|taken up|successful|selected)|(?:have )?(?:had to )?set aside|set aside|declined|turned down)\b
\byour (?:proposal|manuscript|bid|tender|essay|tape|audition) (?:was|has|did) ?(?:not|n['’]t) (?:be |been )?(?:carried|win|successful|taken up|selected|put through) (?:the place|a place|the job|the post|for the (?:post|job|role))\b
\b(?:ended up|landed|went|is) on the (?:no|reject) pile\b|\binto the yes (?:heap|pile)\b
"""
_OF_THE_DECISION = r"""
\b(?:decision|choice|vote|verdict|answer|outcome|result|results|recommendation|reply|feedback|call)\b(?: (?:of|on|from|for|to) (?:the |your |our )?[\w ]{2,30}?)?(?: of [\w ]{2,12})? (?:was|is|went|has gone|came back|came out|fell|has to be|had to be|must be|did|has come back|turned out|is as follows:|is:)(?: sadly| unfortunately| in the end| therefore)? (?:against you|negative|a negative one|no(?=[.,;!]|$)|a no\b|unfavou?rable|not favou?rable|not appointable|not in your favou?r|not go (?:your way|in your favou?r)|not fall (?:on you|in your favou?r)|in the negative|the other way|not you(?=[.,;!]|$)|not for you(?=[.,;!]|$)|on (?:another|some(?:one|body) else|the other)|for (?:another|the other|some(?:one|body) else)|to (?:go with|keep looking|stop here|appoint the other|appoint another|take the other|take another|leave it there)|not (?:to appoint|to proceed|to hire|to take you|successful|what you (?:were hoping|hoped)|the one you (?:hoped|wanted)))
\b(?:decision|choice|vote|verdict|outcome|result|answer) (?:was|is|did|does|has|fall)n['’]t (?:been )?(?:in your favou?r|go (?:your way|in your favou?r)|gone your way|fall (?:on you|in your favou?r)|you(?=[.,;!]|$)|for you(?=[.,;!]|$)|favou?rable|the one you (?:hoped|wanted)|what you (?:hoped|wanted|were hoping))|\bit did not fall in your favou?r\b|\bnot unanimous for you\b|\b(?:we|they) do(?:n['’]t| not) see a match\b
\b(?:boss|manager|director|owner|HR|board|head office|council|investors) (?:has |have )?(?:shot it down|blocked it|said no|vetoed it|turned it down)\b
\bTHEY (?:not |n['’]t )?(?:changed (?:their|its|her|his) minds?|gone elsewhere|stood (?:everyone|you) down|gone with some(?:one|body)|went with some(?:one|body)|found (?:their person|some(?:one|body)\b)|met some(?:one|body) they (?:like|want|prefer)|picked the other|went for the other|preferred (?:the other|some(?:one|body)|another)|liked some(?:one|body) else|settled on)\b(?! (?:about the (?:date|time|room)|to (?:help|run)))
\bTHEY (?:(?:are|is|were|was|do|does|did|will|would|wo) ?(?:not|n['’]t)|aren['’]t|weren['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t) (?:be )?(?:(?:persuaded|convinced)(?! by (?!you))|feeling it|feel it|go for you|going for you|pick you|choose you|take it further|taking it further|taking you|make an offer|making an offer|seeing you|see a match|proceed|want to (?:take|see|meet|proceed)|wish to (?:take|see|meet|proceed)|think it['’]s a (?:fit|match))\b(?! (?:until|before|on (?:monday|tuesday|wednesday|thursday|friday)|yet))
\bTHEY (?:passed(?= (?:on you(?=[.,;! ]|$)|on this|this time|on it|again))|decided against (?:you|meeting you|seeing you)|turned you down|said no|declined you)(?=[.,;!]|$| to (?:you|your)| this| on)|\b(?:client|family|partners|couple|company|hiring manager|producers|people at [\w'’ -]{2,25}) (?:has |have )?passed(?=[.,;!]|$)|\b(?:they have|they['’]ve) passed(?=[.,;!]|$)
\bdeclined (?:to appoint|to hire|to take|to offer) you\b|\belected not to (?:move|proceed|go|take)\b|\bdoes not (?:wish|want) to (?:take it|go|proceed|move)\b
\bparticipation in (?:our|the|this) (?:\w+ )?(?:selection|process|recruitment) (?:ends|to a close|has ended|is over)\b|\bbrings your (?:participation|application|candidacy)\b|\byour journey with us ends\b|\blet you off the hook\b
"""
DESPITE_CUES = "among one list heard yours those"
# These stand behind an "if" or a "not everyone" as well: what follows tells the reader.
DESPITE = r"""
\bnot (?:all|every\w*|everyone|everybody)\b[^.;?"]{3,80}(?:\band\b|\bbut\b|,)[^.;?"]{0,40}\byou(?:['’]re| are| were) (?:\w+ )?not (?:among|one of|on)\b
\bif you (?:were|had been|['’]d been)\b[^?"]{3,80}\bwould have heard\b[^?"]{0,40}\byou were(?:n['’]t| not)\b(?! (?:contacted|told|informed))
\bnot (?:all|every\w*|everyone|everybody)\b[^.;?"]{3,80}(?:\band\b|\bbut\b)[^.;?"]{0,30}\b(?:yours|YOURS) (?:was|is) (?:one of those|one of the applications|among (?:those|the ones)) (?:that |which )?(?:we |did |were |had )
"""

# What follows in the same sentence, or what it is about, leaves the reader in.
UNLESS = (
    r"\b(?:would|['’]d) (?:love|like|rather|prefer)(?: to)? (?:see|meet|have|speak to|talk to|hear) you\b(?! again| apply| one day| some day| in )"
    r"|\bbut (?:\w+ ){1,3}(?:chose|want|picked|prefer)(?:ed)? you\b|\bnow that you\b|\byou are one of (?:them|those)\b|\bcan (?:interview|see|meet) you\b"
    r"|\b(?:no (?:news|answer|reply|word|call)|silence|nothing)\b[^.;]* means?\b|\b(?:which|that) is why\b|\bis (?:on|open) again\b|\bbut you (?:have|would be|are (?:invited|through|in|on)|can)\b"
    r"|\b(?:anyone|anybody|those|people|applicants|candidates)(?: who| whom| that)? (?:the|our) \w+(?: \w+)? (?:do|does|did|will|would|has|have|is|are|was|were)\b"
    r"|\b(?:next page|section \w+|telephone number|phone number|timed out|parking|spam|your trial is)\b"
)

# Each part with the words of which one stands in whatever it finds.
TABLES = tuple(
    (lines, ROLES, cues)
    for lines, cues in (
        (
            _OF_WHO_HAS_IT,
            """
            given awarded offered handed entrusted promised allotted granted assigned taken filled accepted snapped won
            secured claimed goes go gone went going fell fallen gave passed hired appointed recruited engaged employed cast
            contracted plumped brought took shaken shook signed chosen chose picked retained preferred elected nominated
            settled decided insist insists insisted called said made edge edged beat pipped outscored outranked got nosed came
            ahead favourite choice stronger better ticked knew fitted convinced impressed scored lost hands votes
            majority vote closer sooner earlier agreed had
            """,
        ),
        (
            _OF_THE_JOB,
            """
            scrapped axed abolished struck dropped shelved deleted done lost budget merged absorbed discontinued pulled plan
            bed written fallen ceased vanished disappeared gone lapsed evaporated victim exist exists happening ahead filled
            off covered shared cut refused withdrawn frozen need space place room desk spot seat work money funding headcount
            approval capacity seat slot shift shifts opening longer broke nothing complete full taken assigned allocated given promised offered spoken books
            people everyone everybody staff sorted staffed nobody no-one appoint appointment without stick manage keep
            keeping adding fill filling employing hiring leave abandoned annulled void end called none hired let allowed
            lapses ended closed
            """,
        ),
        (
            _OF_THE_READER,
            """
            out thanks again meant be place able scored got reached achieved obtained needed point
            points mark marks reach meet attain achieve clear lower worse outscored outranked outvoted edged
            beaten pipped passed sifted weeded behind below only top range rank ranked placed through
            picked chosen called retained person admitted assigned mind list prevail prevailed win won missed
            lost go proceed continue advance progress going start put starting appointed joining engaged employed
            figure appear among off running stand gently nothing disappoint pass passing reckon without bring
            taking taken offered sooner goodbye yours away turning fit find employ sign hire take
            appoint admit retain recruit get gotten come made move engaging adding calling squeeze team
            us think hearing room space places money time needed need needs require requires required asks calls
            """,
        ),
        (
            _OF_WHAT_WAS_SENT,
            """
            shortlist short-list select pick choose retain rank forward recommend support favour favor approve endorse accept
            adopt uphold take taking taken pursuing progressing upheld retained supported set put eliminated eliminate
            excluded discarded dismissed ruled struck passed sifted turn decline declined outranked weeded kept fell landed
            ended went missed lost goes go got stops ends finishes comes come reached carried forwarded prevail prevailed find
            found progress progressed succeed succeeded get gone make made reach among one adopted endorsed ranked recommended
            pursued win won turned successful selected pile heap
            """,
        ),
        (
            _OF_THE_DECISION,
            """
            decision choice vote verdict answer outcome result results recommendation reply feedback call favour favor unanimous
            match boss manager director owner hr board office council investors they client clients family partners parents
            couple producers panel committee team people company school hospital firm owners employer declined elected wish
            want participation journey hook
            """,
        ),
    )
)
