"""Plain noes in English; YOURS stands for what is the reader's."""

# Each line is a pattern by itself.
LINES = r"""
\byou(?:['’]ll| will| are|['’]re)? (?:not|no longer) (?:be |being )?(?:contacted|called|put through|put forward|taken forward|carried forward|invited|hired|considered) (?:for|to|in|as)\b
\byou (?:were|have|['’]ve|are|will)(?: been| be)? (?:not|never) (?:been |being )?(?:referred|recommended|nominated|submitted|put forward) (?:to|for)\b
\bwere not referred to the (?:selecting official|hiring (?:manager|official|authority))\b
(?:\bnot|\bno longer|n['’]t)(?: be)?(?: \w+ly)? (?:considering|pursuing|processing|forwarding|submitting|presenting|sending|putting) YOURS\b
(?:\bnot|\bno longer|n['’]t) (?:consider|pursue|process|forward|submit|present|put) YOURS (?:further|any further|forward|to the|to our)\b
\b(?:client|manager|panel|team|director|they)(?: has| have|['’]ve)? passed on (?:you\b|YOURS)(?! to\b)
\b(?:take|taking|taken|takes?) YOURS(?: (?:for|as) [^.;,!?]{3,60}?)? no further\b
\bthe (?:job )?application (?:that )?you (?:submitted|sent in|sent|made) (?:for|to|on) [^.;!?]{2,70}? (?:has been|was|is|has) (?:now )?(?:declined|rejected|refused|turned down|unsuccessful|not been successful)\b
\byour (?:journey|time) with us (?:has )?(?:ended|ends|stops|stopped)\b
\byou are(?: therefore| thus)? (?:ineligible|not eligible) for (?:appointment|employment|hire)\b|\byou (?:are|have been)(?: now)? removed from the (?:eligibility|eligible) (?:pool|list|register)\b
\banother (?:applicant|candidate) has (?:now |since |already |meanwhile )?been (?:engaged|taken on|hired|given)\b
\b(?:post|job|role|position) has been (?:taken|filled) by an? \w+
\bthis is where YOURS[^.;]{0,30} (?:ends|stops)\b
\bYOURS(?: process| journey)?(?: with us)? (?:ends|stops|finishes) here\b
\bdecision (?:was|is|has) not(?: been| gone| come out)? in your favou?r\b
\b(?:has|have|had)(?: (?!not\b|never\b|yet\b)\w+)? to reject YOURS\b|\b(?:has|have)(?: (?!not\b|never\b|yet\b)\w+)? rejected YOURS\b
\b(?:forced (?:us )?to|had to|have to|decided to|need to|going to) (?:cancel|cut|scrap|withdraw|eliminate|drop|pull) (?:the|this|that|our) (?:\w+ )?(?:position|role|vacancy|post|job|opening|requisition|search)\b
\b(?:withdraw(?:ing|n)?|remov(?:ing|ed)|taking|taken) YOURS (?:from|out of) (?:consideration|the (?:\w+ )?(?:process|running|list|pool))\b
\bYOURS (?:has been|was|is|will be) (?:withdrawn|removed|taken|excluded|eliminated) from (?:consideration|the|our|further)\b
(?:\bnot|n['’]t) (?:be )?(?:hire|hiring|employ|employing) you\b
(?:\bnot|n['’]t) (?:be )?(?:see|seeing|interviewing|meeting) you (?:on this occasion|this time|for this)\b
\b(?:regrettably|unfortunately|sadly|afraid)[^.;]{0,12} there (?:is|are) (?:none|nothing suitable|no (?:opening|vacanc|position))
\bit['’]s going to be (?:someone|somebody) else\b
\bthere (?:is|are) no longer (?:a|any) (?:place|post|vacancy|vacancies|position|opening|job)s?\b
\bturned (?:you|YOURS) down\b|\bturned down YOURS\b
(?:\bnot|n['’]t) (?:wish|want|like) to (?:see|meet|interview|proceed with|hire|employ|take) you\b(?! (?:until|before|on|at|in person|alone|without))
\byou (?:did not|didn['’]t|have not|haven['’]t) (?:get|got|receive|received|been given) (?:the|a|this) (?:[\w-]+ ){0,2}(?:position|job|role|post|place|placement|internship)\b
\b(?:did not|didn['’]t) score YOURS (?:high|highly)\b|\byou (?:were not|weren['’]t) (?:picked|chosen) for the\b
\bno (?:room|space|place|spot|seat|opening)(?: left)? (?:on|in|at) (?:the|our) [\w ]{2,25} for you\b
\b(?:nobody|no one|no candidate|no applicant) (?:will be|was) (?:hired|appointed|recruited|taken on)\b(?! yet)
\bwe(?:['’]ve| have)? (?:stopped|ceased|ended|abandoned|called off) (?:recruiting|hiring|the recruitment|the search|recruitment) (?:for|to) (?:this|the|your)\b
\bdecided not to make you an offer\b|\b(?:won['’]t|not) be making you an offer\b|\b(?:did|does|has) not (?:lead|led) to an offer\b
\b(?:(?:more|better)(?: \w+){1,3}|stronger|better) (?:applicant|candidate|person|colleague|scholar|student) (?:has|have|was|were)(?: now| already| since)?(?: been)? (?:appointed|hired|chosen|selected|recruited|engaged|given|taken on)\b
\b(?:somebody|someone) (?:else|with|who|more|from)\b[^.;]{0,50} (?:has|have|was|were)(?: now| already| since)?(?: been)? (?:appointed|hired|chosen|selected|recruited|engaged|taken on)\b
"""
# One of these stands in whatever one of them finds.
CUES = """
    longer
    hire hiring employ employing see seeing interviewing meeting none nothing no else
    contacted called put taken carried invited hired considered referred recommended nominated submitted
    considering pursuing processing forwarding submitting presenting sending putting consider pursue process forward submit
    present passed ends stops finishes favour favor reject rejected room space place spot seat opening appointed recruited
    stopped ceased ended abandoned offer chosen selected engaged given cancel cut scrap withdraw eliminate drop pull
    withdrawing withdrawn removing removed taking excluded eliminated turned wish want like get got receive received score
    picked declined refused unsuccessful successful ended stopped ineligible eligible filled given
"""
