"""What leaves the reader in, said in English."""

NOT_AT_ALL = r"""
# "Your application is still under review", "we would like to hire you".
your application is still (?:under consideration|being considered|under review|in the running|with the (?:panel|team))\b
(?:(?<=\w['’])d like|would like|want) to hire you\b
prefer to meet you\b
invite you (?:straight|directly)\b
# "The message was sent in error", "our first choice has withdrawn, and you are next".
(?<!not be )(?<!n['’]t be )\bfilled by you\b(?! or)
(?:sent|rejected|closed|declined)(?: to you)? (?:in error|by mistake)\b
(?:no longer|not) have to choose between you\b
(?:first choice|other finalist|chosen candidate|successful candidate) (?:has |have )?(?:declined|withdrawn|withdrew|pulled out|turned it down)\b[^.;]*\byou\b
we(?:['’]ve| have) reset (?:it|the test|your)\b
# "May sit it again", "we need you on Monday": it goes on.
may (?:take|try|sit|do) it again\b(?! (?:in|after|from))
need(?:ing)? you (?:on|this|tomorrow|next|tonight)\b(?![^.;]*\b(?:someone|somebody|found|filled|hired|position|role|trial|interview)\b)
unable to (?:meet|see|interview) you (?:on (?:the \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|tomorrow|today|at \d)(?![^.;]*\b(?:filled|chosen|someone|somebody|position)\b)
closing date has been extended\b
# "Where you do not hear from us", "once filled": under a condition.
^where you (?:have|haven['’]t|do not|don['’]t)\b
should there be (?:silence|no)\b
^(?![^.;]*\byou)[^.;]*\bgo ahead (?:before|until|till)\b
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
SOUNDS_SO = r"""
still (?:working|going|reading) through\b
still (?:reviewing|considering|deciding|interviewing)\b
will take (?:us |me )?(?:another|a further|a few more|two more)\b
# "My brother got it": of somebody else.
my (?:brother|sister|cousin|mum|mom|dad|friend|wife|husband|partner)\b[^.;]{0,60}\b(?:got|didn['’]t get|was|wasn['’]t)\b
in the list for you\b
hire you (?:straight|right) away\b
(?:want|decided|would like) to (?:hire|take on|appoint) you\b
"""
CUES = """
when once soon request wish idea proposal plan budget case unable where should may reset need
needing before until till back extended prefer another further more working going reading reviewing
considering deciding interviewing consideration considered review running panel team filled error mistake choose
declined withdrawn withdrew pulled turned straight directly list hire hiring recruiting appoint right away
brother sister cousin mum mom dad friend wife husband partner
"""
