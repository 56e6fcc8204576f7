"""More plain noes in English, apart from the others as their cues are common; YOURS stands for what is the reader's."""

_LINES = r"""
\bYOURS (?:has been|was|is|had been)(?: now| sadly| unfortunately| regrettably| therefore)? (?:rejected|declined|refused|turned down)\b(?! (?:by mistake|in error|before|already|once))
\b(?:position|role|post|job|vacancy|opening) (?:of|for|as) [^.;!?\n]{3,110}? (?:has|have)(?: now| already| since| unfortunately| sadly)? been filled\b
\b(?:can['’]?t|cannot|can not|could(?:n['’]?t| not)) (?:really |quite |currently |honestly )?justify (?:an?other|an? (?:extra|second|third|fourth|fifth|new|full[- ]time|part[- ]time)) \w+
\b(?:extended|issued|given|sent) (?:a|the) call to (?:another|some(?:one|body) else)\b|\bvoted to call (?:another|(?:Mr|Ms|Mrs|Dr|Rev)\b)
\byou (?:have not|haven['’]?t|were not|weren['’]?t|are not|aren['’]?t|['’]ve not|have (?:sadly|unfortunately) not)(?: been)? (?:short-?listed|selected|chosen|invited|picked|placed)\b(?! (?:yet|because|until|if|by|to (?:the|a|our) (?:meeting|party|wedding|drinks|call)))
\b(?:it|that one|this one|the spot|the slot)(?:['’]s| is| was| has been|['’]s been)(?: now| already| just| since| all)? filled\b(?! (?:with|out|in|up|by|on))
\b(?:made|given|sent) (?:the|my|our|an) (?:[\w-]+ )?offer (?:accordingly|elsewhere)\b|\bmade (?:the|my|our|an) (?:[\w-]+ )?offer to (?:another|some(?:one|body) else|the other)\b
\byou (?:did not|didn['’]t|have not|haven['’]t) (?:make|made) (?:this|the|our|that) (?:class|cut|list|short-?list|grade|selection|round|final)\b
\byou (?:are|were|will)(?: not|n['’]t) (?:be(?:ing)? )(?:called|taken|hired|picked|placed|put forward|moved (?:on|forward)|appointed|selected|progressed|offered (?:a|the) (?:place|post|job|role|position))\b(?! (?:by|until|before|yet))
\b(?:do not|don['’]t) (?:currently |presently )?have an? (?:\w+ )?(?:position|opening|vacancy|role|job|post)\b[^.;!?]{0,50}(?:that|which) (?:corresponds?|matches|fits|suits|meets|(?:is|would be) (?:suitable|suited))\b
\b(?:turned (?:back|away|down)|declined|rejected|returned) (?:all|the) (?:the )?(?:rest|others?|remaining)\b[^.;!?]{0,40},? (?:yours included|including yours|you included|including you)\b
\b(?:we|i)(?: have|['’]ve)?(?: now| already| just)? filled the (?:[\w'’/-]+ ){0,6}?(?:slot|spot|opening|position|job|role|seat|vacancy|post)\b(?! (?:in|with) (?:our|the) (?:form|database))
\b(?:we|i) (?:decide|decided|choose|chose|have decided) (?:to (?:go|proceed|continue) )?(?:with|for) other (?:person|candidate|applicant|one)\b
\b(?:offered|given) the (?:[\w-]+ ){0,3}?(?:post|job|position|role) to an? [\w-]+ who\b
\ball (?:of )?(?:our |the )?(?:[\w-]+ ){0,3}?(?:positions|posts|jobs|vacancies|roles)\b[^.;!?]{0,40} have(?: \w+){0,4}? been (?:allocated|filled|taken|assigned)\b
"""
# One of these stands in whatever one of them finds.
_CUES = """
    rejected declined refused turned filled justify call offer shortlisted short-listed selected chosen invited picked placed made make cut list
    class called taken hired put moved appointed progressed offered corresponds correspond matches fits suits meets suitable suited included including
    decide decided choose chose given allocated assigned shortlist grade selection round final
"""
TABLES: tuple[tuple[str, dict[str, str], str], ...] = ((_LINES, {}, _CUES),)
