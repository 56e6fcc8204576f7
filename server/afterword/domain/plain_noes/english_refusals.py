"""Plain noes in English that tell what the sender does: refuse what was asked, let the reader go, take somebody else.

Words in capitals stand for those of `english_outcomes` and of `_WORDS`, and YOURS for what is the reader's.
"""

from afterword.domain.plain_noes.english_outcomes import ROLES

_WORDS = {
    "ASKED": r"(?:YOURS|your request (?:for employment|for work|for a (?:job|post|position|place)|to (?:join|work (?:for|with)|be (?:employed|hired|taken on)))(?: us)?"
    r"|your (?:offer|proposal|wish) to (?:work|join)(?: for| with)?(?: us| here)?|your enquiry about (?:work|a job|vacancies))",
    # Whom one takes, told by how they are called; a new one may be the reader's chief.
    "SOMEBODY": r"(?:(?:the|our|my|their|her|his|an?|two|three|the director['’]s|the owner['’]s|the chef['’]s)"
    r" (?:(?:other|two|three|own|former|previous|present|old|current|younger|cheaper|local|external|internal|retired|returning|experienced|bilingual|full-time|part-time) ){0,2}"
    r"(?:temp|intern|trainee|apprentice|deputy|au pair|colleagues?|brother-in-law|sister-in-law|cousin|daughter|son|neighbour|friend|pupil|teacher|designer"
    r"|illustrator|nurse|pastry chef|violinist|violist|pianist|actor|tutor|nanny|specialist|part-timer|full-timer|ex-colleague|newcomer|insider"
    r"|first (?:one|person|candidate)|last (?:one|person|candidate)|candidate|applicant|finalist|others)(?! of the (?:panel|committee|board))"
    r"|(?:the|a) (?:man|woman|chap|lady|lad|girl|person) (?:who|with|from|after|before)|people (?:from|with|who)|candidates (?:from|with)"
    r"|some(?:one|body) (?:they|we|else|from|who|with|internal|local)|one of (?:the existing|our own|their own)|[Aa]nother (?:candidate|person|applicant))",
}
_OF_WHAT_WAS_ASKED = r"""
\bASKED (?:cannot|can ?not|could not|couldn['’]t|will not|won['’]t|was not|wasn['’]t|has not|hasn['’]t|is not|had not)(?: now| therefore| unfortunately| sadly)?(?: be| been)? (?:granted|honou?red|entertained|taken up|acceded|agreed to|placed|followed up|supported|met with approval|approved|accepted|considered(?: any)? further|looked at(?: any)? further)\b(?! (?:yet|until|before|without|by (?:the system|our system|mistake)))
\bASKED (?:failed|has failed|did not (?:meet with|convince|find)|has met with a refusal|met with a refusal|was answered in the negative|(?:was|is|has been|had to be|must be|is hereby)(?: now| therefore| hereby)? (?:refused|declined|rejected|denied|turned down))\b(?! (?:by (?:the system|our system|mistake)|to (?:upload|load|send|save|attach)|in error))
(?:NOT|\bunable|\bdecline|\brefuse)(?: be)?(?: able| in a position| going)?(?: to)? (?:grant|honou?r|entertain|accede to|agree to|support|carry on with|go on with|take up|look (?:any )?further at|give further consideration to|give a favou?rable answer to|say yes to|respond (?:positively|favou?rably) to|follow up|comply with|act (?:up)?on|meet|fulfil|give a (?:positive|favou?rable) (?:answer|reply|response|follow-?up|follow up) to) ASKED\b(?! (?:before|until|without|by (?:e-?mail|phone|telephone)))
\b(?:outcome|result|status|decision)(?: of [\w ]{2,25})? ?: ?(?:refused|not recommended|not appointable|withdrawn by (?:the )?employer|candidate declined|application declined|eliminated|not offered(?! to)|not retained|not appointed|not progressed|not progressing)\b(?! yet)
"""
_OF_LETTING_GO = r"""
\b(?:I|we)(?:['’](?:m|re|ll)| am| are| will)(?: going to| have to| having to)? pass(?:ing)?(?: on (?:this|it|you)(?: one| time)?| this time| for now| here)?(?:[,.;!]|$)
\b(?:have|had|having|must|going|decided|time|asked|told|regret|wants? me|need|will|['’]ll|are|['’]re|am|['’]m)(?: now)?(?: to)? (?:let YOURS (?:go|drop)|drop YOURS|dropping YOURS|(?:drop|dropping) you from|(?:cross|crossing) you off|(?:strike|striking) you (?:off|from)|(?:leave|leaving) you (?:out(?! of (?:the )?(?:office|pocket))|off the)|take you off the list(?! of those who)|send you away(?! with| for| on)|part with you|close the (?:door|book) on (?:this|you)|close YOURS|close your file|(?:end|stop) (?:it|things|our talks) here|(?:stop|end) our talks(?! at| for (?:today|now)| until| on)|break off our talks|call a halt|send you a (?:refusal|rejection|negative)|give you a (?:no\b|negative)|pass you over|let you go from)\b
\b(?:sorry|regret|sad|have|must|time)(?: having)? to (?:say goodbye to you|take leave of (?:you|YOURS))\b|\bcall it a day\b(?! (?:early|at|on))
\b(?:let your application drop|leaving YOURS out of account|closing your file|dropping you from the|you were the one we had to leave out|had to turn away [\w ]{2,25} and you)\b
\bNOT (?:gonna|going to) happen\b(?! (?:before|until|without|this week|today|on))|\b(?:it|this)(?:['’]s| has| just)? (?:came|come) to nothing\b|\bnothing came of it\b|\bnothing doing\b|\byou(?:['’]ve| have| were)(?: been)?(?: just| very)? unlucky\b(?! with)|\bwon['’]t get this one\b|\bgonna (?:have to )?pass\b(?! (?:it|this|that|your))|\bno cigar\b|\bso near and yet so far\b|\bthumbs down\b
\b(?:better off|better served|safer) (?:with|by) (?:some(?:one|body)|an?\b)[^.;]*|\b(?:and|but) (?:that|it)(?:['’]s| is) (?:not you|n['’]t you)\b|\b(?:which|so that|that) (?:leaves|rules|puts) you out\b|\bso we(?:['’]ll| will|['’]re| are| have to) (?:look|be looking|looking) elsewhere\b
\b(?:put|puts|are|were|finished) (?:you )?(?:in|outside) the (?:bottom|lower|funded|top)\b[^.;]*\b(?:half|third|quarter|places|field)\b(?! (?:of|in) the (?:world|country))
"""
_OF_WHOM_THEY_TAKE = r"""
\b(?:we|I|they|he|she|has|have|['’]ve|and|head office|the [\w-]+|my [\w-]+|our [\w-]+)(?: now| just| simply| both)? (?:chose|chosen|picked|hired|appointed|preferred|selected|went for|went with|gone for|gone with|opted for|settled on|decided on|took on|taken on|signed|engaged|elected|voted for|plumped for|stuck with|leaned towards|committed to|came down in favou?r of|came down on the side of|ended up (?:with|hiring|choosing|taking|going (?:for|with))|promoted|brought back|are (?:hiring|choosing|going (?:for|with)|taking on|bringing back)(?! people| candidates)|will be (?:hiring|going with|taking on)) SOMEBODY\b(?! (?:(?:to|who will|who['’]ll|who can|who is to) (?:help|lead|run|manage|support|chair|look|interview|read|show|guide|meet|call|write|check|go through|talk)|for (?:the|your|our) (?:panel|interview)|as (?:your|our) (?:chair|guide|mentor)))
\b(?:came down|scales (?:tipped|came down)) on the side of (?:the other|another|some(?:one|body))\b
\b(?:dropped|withdrawn|given up|abandoned|shelved|binned|scrapped|parked for good|lost|called off) (?:the|our|this|that) (?:(?:whole|second|new|extra|third|planned) )?(?:(?:requirement|need) for (?:a|an) (?:second|third|extra|additional|new) \w+|plans? (?:to hire|for (?:a|an|the) (?:extra|new|second) (?:JOB|person))|idea of (?:hiring|a (?:new|second) (?:JOB|person))|hire|recruitment|trainee programme|hiring|JOB)\b(?! (?:description|title|advert|ad))
\b(?:JOB|SEAT) (?:you (?:applied|asked|were after)(?: for)? |in [\w ]{2,20} )?HASLATELY(?: been)? (?:occupied|spoken for(?! by)|accounted for|no longer free|not free any more|outsourced(?! to you)|history|dead|automated|(?:allocated|awarded|given|offered|going|gone) elsewhere|kept by the|claimed by (?:people|some|others|another)|turned into (?:a|an) (?:volunteer|unpaid|apprenticeship))\b|\b(?:JOB) (?:went elsewhere|stays with the (?:present|current|person|one|man|woman)\b|will be kept by|came to nothing|fell through)\b
\b(?:award|give|offer|place|fill) the (?:JOB) elsewhere\b|\bbe going to be automated\b|\bgoing to automate\b
"""

# Each part with the words of which one stands in whatever it finds.
TABLES = tuple(
    (lines, {**_WORDS, **ROLES}, cues)
    for lines, cues in (
        (
            _OF_WHAT_WAS_ASKED,
            """
            granted honoured honored entertained taken acceded agreed placed followed supported met approved accepted
            considered looked failed meet convince find refusal negative refused declined rejected denied turned grant honour
            honor entertain accede agree support carry go take look give say respond follow comply act fulfil outcome result status decision
            """,
        ),
        (
            _OF_LETTING_GO,
            """
            drop dropping cross crossing strike striking leave leaving list away part close closing halt talks things
            refusal rejection negative pass passing goodbye day account happen nothing doing unlucky cigar near thumbs better safer
            leaves rules puts elsewhere bottom lower funded top get turn out let end no
            """,
        ),
        (
            _OF_WHOM_THEY_TAKE,
            """
            chose chosen picked hired appointed preferred selected went gone opted settled decided took taken signed engaged
            elected voted plumped stuck leaned committed came ended promoted brought hiring choosing going taking bringing
            scales dropped withdrawn given abandoned shelved binned scrapped parked lost called occupied spoken accounted free
            outsourced history dead automated elsewhere claimed turned stays kept fell automate
            """,
        ),
    )
)
