"""What leaves the reader in, said in English."""

# Where much must not stand in a sentence, what must is looked for before it.
NOT_AT_ALL = r"""
# "Your application is still under review", "we would like to hire you".
your application is still (?:under consideration|being considered|under review|in the running|with the (?:panel|team))\b
(?:(?<=\w['’])d like|would like|want) to hire you\b
prefer to meet you\b
invite you (?:straight|directly)\b
# "The message was sent in error", "our first choice has withdrawn, and you are next".
(?=filled)(?<!not be )(?<!n['’]t be )\bfilled by you\b(?! or)
(?:sent|rejected|closed|declined)(?: to you)? (?:in error|by mistake)\b
(?:no longer|not) have to choose between you\b
(?:first choice|other finalist|chosen candidate|successful candidate) (?:has |have )?(?:declined|withdrawn|withdrew|pulled out|turned it down)\b[^.;]*\byou\b
we(?:['’]ve| have) reset (?:it|the test|your)\b
# "May sit it again", "we need you on Monday": it goes on.
may (?:take|try|sit|do) it again\b(?! (?:in|after|from))
need(?:ing)? you (?:on(?! this)|this (?:morning|afternoon|evening|week|weekend|\w+day)|tomorrow|next (?:week|\w+day)|tonight|before (?:the interview|noon|next|\w+day|\d)|(?:until|till) (?:next|the|then|\w+day|\d))\b(?![^.;]*\b(?:someone|somebody|found|filled|hired|position|role|trial|interview)\b)
and the (?:\w+ )?(?:one|post|place|shift) is (?:for you|yours)\b
# "The other post has gone, and yours is still open", "the job is still yours": the reader has it, or may.
(?:and|but|while|whereas) yours is (?:still )?(?:open|being (?:read|looked|considered))\b
(?=[jprs])(?<!say the )(?<!say that the )\b(?:job|post|role|place|position|spot) is (?:still )?yours\b(?! no)(?![^.;]*\bbut\b)
(?:would like|['’]d like|want) you to do the\b(?![^.;]*\b(?:but|however)\b)
^without [^.;]{3,60}, so please (?:send|bring|show|upload|provide)\b
(?:appointed|hired|have|got|found) (?:an?|our|the) [\w ]{2,30}, who(?:['’]ll| will| is going to) (?:now )?(?:read|review|look at|go through|call|ring|contact|meet|interview|get back) (?:to )?(?:you|your)\b(?![^.;]*\b(?:gone|given|else|filled|taken)\b)
^(?=[^;]*(?:among|one of) th)(?![^;]*(?:n['’]t\b|\bnot?\b|\bdisappoint|\bturn|\breject|\bdeclin|\bregret|\bsorry|\bunfortunately|\bsadly|\bafraid|\bgo\b))[^;]*\b(?:and|but) (?:yours is|you are|you['’]re) (?:among|one of) (?:them|those)\b
unable to (?:meet|see|interview) you (?:on (?:the \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|tomorrow|today|at \d)(?![^.;]*\b(?:filled|chosen|someone|somebody|position)\b)
closing date has been extended\b
# "Where you do not hear from us", "once filled", "may at its discretion not proceed": under a condition.
\b(?:may|might|reserves? the right),? (?:at|in|to,? (?:at|in)) (?:its|our|their) (?:\w+ ){0,2}discretion,? not\b
^where you (?:have|haven['’]t|do not|don['’]t)\b
should there be (?:silence|no)\b
^(?=[^.;]*go ahead)(?![^.;]*\byou)[^.;]*\bgo ahead (?:before|until|till)\b
(?:when|once|until|as soon as) filled\b
# "We are not hiring in Leeds, but we are in York."
(?:not|n['’]t) (?:\w+ )?(?:hiring|recruiting) (?:in|for)\b[^.;]* but (?:we )?are\b
# "Back in 2019", "you applied here before".
applied (?:here|to us|with us) before\b(?! the)(?![^.]*\b(?:this time|again|now|too)\b)
^back in (?:19|20)\d\d\b
# "They turned down our plan": it is no application.
(?:say|said|saying) no to your (?:request|wish|idea|proposal)\b(?! (?:for|to) (?:an? )?(?:interview|meet|job))
turned down (?:our|the) (?:first |latest |new |last )?(?:plan|budget|request|proposal|business case)\b(?![^.;]*\byou)
"""
# What is said not to be is another thing than the job.
OF_A_THING = r"""
find you (?:other|another|a different|different) (?:days?|times?|hours|shifts?|dates?|slots?)\b
(?:no one|nobody|none)\b[^.;]* (?:so far|as yet)\b(?![^.;]*\byou\b)
# "No second interview will be needed", "we won't be needing your passport", "nobody is taken on before the interviews".
needing your (?:passport|papers|documents?|certificates?|references?|portfolio|licen[cs]e|forms?|photos?|address|number|details)\b
(?:page|file|attachment|e-?mail|message|photo|sound|call|certificate|form|scan|link|document)s?(?: of your \w+)? (?:(?:did|ha(?:s|ve)) not|didn['’]t|hasn['’]t|haven['’]t) come through\b
on with the (?:old|paper|printed|previous) (?:form|version|system|link|template|date|list)s?\b
no (?:second|further|third|more|other|additional) (?:interview|round|talk|meeting|test)s? (?:(?:will be|is|are) )?(?:needed|necessary|required)\b
(?:not|\w+n['’]t) need a (?:second|further|third) (?:interview|round|talk|meeting|test)\b(?! with)
(?:not|\w+n['’]t)\b[^.;]{1,40} before (?:(?:the|your|all|all the) interviews?\b(?! had| were| have)|we(?:['’]ve| have) (?:seen|met|interviewed|heard from|spoken (?:to|with)) (?:you|all|every|each|the others?)\b)
"""
SOUNDS_SO = r"""
still (?:working|going|reading) through\b
still (?:reviewing|considering|deciding|interviewing)\b
will take (?:us |me )?(?:another|a further|a few more|two more)\b
# "My brother got it": of somebody else.
my (?:brother|sister|cousin|mum|mom|dad|friend|wife|husband|partner)\b[^.;]{0,60}\b(?:got|didn['’]t get|was|wasn['’]t)\b
in the list for you\b
hire you (?:straight|right) away\b
(?:want|decided|would like) to (?:hire|take on|appoint) you\b
# "Our porter is on holiday, so the answer will take a week", "we need a driver with a licence, and you have one".
(?:answer|decision|reply|outcome|process) (?:will|may|might|can) take\b
(?:our|my|the) [\w ]{2,25} (?:is|are) (?:on (?:holiday|leave|annual leave|vacation)|away|off sick|off ill)\b[^.;]*, so\b
and you (?:have|are) (?:one|both)\b
so (?:please (?:call|ring|send|fill)|we will be quick|(?:we|i) can consider)\b
another [\w ]{2,25} (?:will|is going to|to) (?:sit on|show you|join the (?:panel|talk|call|interview)|call you|ring you|meet you|interview you|lead the)
assigned (?:an?|the) (?:number|code|reference|login|time|slot|date|day)\b
can(?:not|['’]t) wait to (?:have|meet|see|welcome|hear|work|show|start)\b
here is (?:our|your|the) offer\b
we can (?:now |gladly )?make you an offer\b
so there is (?:a|the) (?:job|post|place|position)\b
who(?:['’]ll| will) (?:now )?(?:ring|call|contact|meet|write to) you\b
(?:one|two|some) of the other (?:candidates|applicants|finalists)? ?(?:has|have) (?:dropped out|withdrawn|pulled out)\b
which you (?:have|do|meet|are|bring)\b(?! not)
keep(?:ing)? (?:the|one|a) (?:\w+ ){0,2}for you\b
(?:and|as) you (?:said|told us|wrote)\b(?![^.;]*(?:n['’]t\b|\bnot\b))
(?:move|change|postpone|put off|delay|cut short) (?:your|the|our) (?:interview|talk|call|meeting|visit)\b
above (?:the|our) (?:pass mark|bar|minimum|threshold|average|line)\b
(?:open|read|find|get|got|receive|received) (?:the|your) (?:second |attached |last )?(?:file|attachment|certificate|scan|page|reference|form|licence|photo)s?\b
"""
CUES = """
when once soon discretion request wish idea proposal plan budget case unable where should may reset need
needing before until till back extended prefer another further more working going reading reviewing
considering deciding interviewing consideration considered review running panel team filled error mistake choose
declined withdrawn withdrew pulled turned straight directly list hire hiring recruiting appoint right away
yours like needed necessary required old paper printed previous appointed hired found without take holiday leave vacation
file attachment certificate scan page reference references form licence photo through dropped which keep keeping said told
wrote move change postpone delay above nobody none far ring call sick ill quick consider assigned wait offer among send fill find went gone
brother sister cousin mum mom dad friend wife husband partner
"""
