"""Further words that tell of a talk that took place, or of something that was sent in for the job."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import CuedTable, any_of, at_word_starts, cued, cued_by, cued_lines

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_TALK = r"(?:zoom|talk|chat|coffee|lunch|phone call|call|conversation|interview|meeting|visit|tour|seminar|one-on-ones|yarn)"
_SHOWN = r"(?:pairing session|coding session|session|demo|presentation|seminar|chalk talk|trial|audition|lesson|demo class|sample lesson|task day|trial shift|superday|design round|coding round|technical round)"
# A talk by what was done at it, where one stood after it, or how it was.
TALKED = cued_lines(
    rf"""
    friday|monday|saturday|sunday|this afternoon|this morning|thursday|today|tuesday|wednesday|yesterday :: thank\w*(?: you)? (?:so much |very much |again )?for (?:a |the )?(?:\w+ )?(?:yesterday|{_DAY}|today|this (?:morning|afternoon))\b(?!['’]s)
    walk :: walk(?:ing|ed)? (?:us|me) through|walk(?:ing|ed)? (?:the \w+ (?:with|w/)|round \w+ \w+ with)|to walk round
    about your|after your|evaluation of your|following your|from your|further to your|on your|re your|regarding your|result of your|with regard to your :: (?:with regard to|regarding|evaluation of|further to|following|after|about|re|result of|from|on) your (?:[\w-]+ ){{0,3}}interview\b(?! (?:is|will|slot|has been|scheduled|request|on))
    conversations|gesprächen|gesprächsrunden|rounds of :: (?:two|three|four|five|several|very good|lovely|great|drei|zwei|mehreren) (?:\w+ ){{0,2}}(?:conversations|rounds of|gesprächsrunden|gesprächen)
    enjoyed|liked|loved :: (?:enjoyed|loved|liked) (?:our|your|the) (?:\w+ ){{0,2}}{_TALK}\b
    after your|at your|during your|following your|from your|in your|you came :: you came (?:across|over) (?!to\b)|(?:after|following|from|during|in|at) your (?:\w+ ){{0,2}}{_SHOWN}\b(?! of)
    after|following :: (?:after|following) (?:superday|all (?:the )?interviews|meeting (?:all|every|with all)|{_DAY}['’]s (?:interview|session|trial|chat|call|audition))
    about our|after our|during our|enjoyed our|following our|for our|from our|in our|loved our|of our|on our|since our :: (?:after|following|from|on|about|up on|since|in|enjoyed|loved|for|during|of) our (?:\w+ )?{_TALK}\b(?! (?:back|cent|process|panel|slots|schedule|with (?:the )?(?:client|manager|hiring)|day))
    the room :: (?:feeling|wonderful|great|good|strong|were|presence) in the room
    got to|made it|you got|you made :: you (?:made it|got) (?:all the way )?(?:to|down to|through to) (?:the|our) (?:last (?:two|three|few|four)|final)|(?:made it|got) to the (?:last|final) (?:two|three|four|few)
    fifth|first reserve|fourth|number two|runner-up|second|third :: you(?: were|['’]re| came| finished| placed| ranked)(?: placed| ranked)? (?:a (?:very )?close |very |our |my |the )?(?:second|runner-up|number two|third|fifth|fourth|first reserve)(?=[.,;:]|$| (?:on|and|for|of|by|choice|place|out)\b)
    call between|close run|close second|my runner-up|number two|our runner-up|pipped|second choice :: (?:my|our) (?:second choice|number two|runner-up)|pipped (?:to|at) the|(?:a|very) close (?:second|run|call between)|been my number two
    chatting|meeting|talking|visiting|yarn :: (?:good|great|nice|lovely|fun) (?:chatting|visiting|talking|meeting|yarn)(?= |\b)
    those interviewed|candidates interviewed|applicants interviewed|for interviewing|you met at|you met with :: (?:you were|being|been) (?:one of |among(?:st)? )(?:the |those )?(?:(?:\w+ )?(?:candidates|applicants|people) )?(?:who were )?interviewed\b|thank\w*(?: you)? (?:so much |very much |again )?for interviewing(?! (?:others|candidates|people)\b)|(?:every(?:one|body)|all (?:of us|those)) (?:that |whom |who )?you (?:met|spoke|talked) (?:to |with )?(?:at|with|here|on)\b
    and interview|and an interview :: (?:review\w*|consider\w*|look\w* at|scor\w+|assess\w*) your (?:[\w-]+ ){{1,4}}and (?:an )?interview\b(?! (?:availability|slot|request|preference))
    call with|chat with|conversation with|interview with|session with|walk-through|walkthrough :: the (?:\w+ )?(?:call|chat|conversation|interview|session) with (?!others\b|other\b|them\b)(?:[\w'’-]+ ){{1,4}}?(?:was|were|went) (?:\w+ ){{0,2}}(?:great|good|lovely|fun|well|strong|excellent|a (?:pleasure|joy|delight))\b
    weg zu|zu sprechen|zu reden|zu unterhalten :: (?:sie|du) (?:\S+ ){{0,4}}?den (?:\w+ )?weg zu (?:uns|mir) (?:\w+ )?(?:auf sich )?(?:gemacht|genommen|gefunden) (?:haben|hast)\b|zeit genommen (?:hast|haben),? (?:um )?(?:\S+ ){{0,2}}?mit (?:[\w.]+ ){{1,4}}?(?:zu sprechen|zu reden|zu unterhalten)\b
    colloquio del|al colloquio|dal colloquio|entrevistas realizadas|entrevistas mantenidas|entrevista realizada|entrevista mantenida|entrevistas realizadas :: (?:seguito (?:al|del) (?:\w+ )?colloquio|colloquio del (?:giorno )?\d)|(?:tras|después de) (?:(?!realizar\b)\w+ ){{0,3}}?entrevistas? (?:realizadas?|mantenidas?)\b
    delight|joy|pleasure|privilege|treat :: (?:pleasure|treat|joy|delight|privilege) (?:it was )?(?:to |of )?(?:interview(?:ing)?|talking|meeting|chatting|hear(?:ing)? you|make your acquaintance|meet|get(?:ting)? to know) ?(?:you|about|with)?
    adored|liked|loved :: (?:they|client|team|panel|everyone|everybody|all of us|governors|kids|children|parents|boys|girls|guys|crew|chef|owner|boss) (?:really |all |both |just |absolutely )?(?:liked|loved|adored) you\b
    debrief :: (?:after|in|during|out of|at|had|our|the) (?:the |our |a )?debrief\b(?! (?:over|with you|call))|debriefed
    for attending :: for attending(?: (?:for |the |our |your )?(?:interview\w*|hiring session|selection|assessment|panel|audition|trial)|(?=\s*(?:$|\.)))
    a next|another conversation|another interview|cleared|further conversation|further interview|remaining conversation|remaining interview|second conversation|second interview :: (?:not|n['’]t|no) [^.!?]{{0,50}}(?:second|another|remaining|a next|further) (?:conversation|interview)s?|won['’]t be a next round|you(?:['’]d| had|['’]ve)? cleared
    angenehmes gespräch|beim probekochen|einzelgespräche|gespräch waren|gesprächsrunde|gutes gespräch|nettes gespräch|probestunde|präsentiert|schönes gespräch|tolles gespräch|vorstellungsrunde :: probestunde|vorstellungsrunde|gesprächsrunden?|beim probekochen|einzelgespräche\w*|(?:nettes|schönes|gutes|tolles|angenehmes) gespräch|(?:uns|mir) (?:\w+ ){{0,4}}präsentiert (?:hast|haben)|(?:vorstellungs)?gespräch waren
    ergebnis :: ergebnis (?:ihres|deines|des) (?:vorstellungs|bewerbungs|auswahl)gesprächs
    after u|after we|after you|since u|since we|since you|when i asked|when u|when we|when you :: when (?:i|we) asked (?:you )?(?:about|what|how|why|for|to)\b|(?:when|since|after) (?:you|we|u) (?:\w+ )?(?:came (?:in|by|over|round|up)|sat down|met|spoke|talked|chatted)(?! (?:to|about the|as a|and decided))
    as we discussed|as we said|as we talked|what we discussed|what we said|what we talked|you and i :: you and i (?:talked|spoke|chatted|sat|met|discussed)|(?:what|as) we (?:said|talked about|discussed) (?:on|in|at|over)
    candidates we|drove|flew|people we|ranked everyone|ranked you|scored everyone|scored you :: (?:interview )?(?:panel|committee) (?:ranked|scored) (?:you|everyone)\b|(?:candidates|people) we (?:saw|met|interviewed)|you (?:flew|drove) (?:out|in|over|up|down|all)
    from the final round|from the first round|from the second round|no further interview|no second interview|oral board|oral interview|round feedback|round held|round on|you through :: (?:hr|ops|technical|managerial|first|second|final) round (?:held|feedback|on)|rounds (?:we|they|i) put you through|from the (?:first|second|final) round|no (?:second|further) interview|oral (?:interview|board)
    completed|concluded|finished|interviewed|interviews :: (?:wrapped up|finished|concluded|completed) (?:all )?(?:of )?(?:our|the|their|first) (?:\w+ ){{0,4}}interviews|interviews? (?:for [^.!?]{{1,40}} )?(?:have|has) (?:now )?(?:been )?(?:concluded|finished|completed)|interviewed (?:a number of|several|some|three|four|five)\b
    after meeting|after met|after seeing|after seen|among the|evaluation of|having meeting|having met|having seeing|having seen|interview was|interviewees|lekker interview|not suitable at interview :: (?:after|having) (?:seeing|seen|meeting|met) (?:everybody|everyone|all)|evaluation of (?:the |your )?interviews?|not suitable at interview|interview was (?:pleasant|good|great|fine|lovely)|lekker interview|among the (?:two|three|four|five) of you|interviewees
    discussed telephonically|lunch|never had|pitch|see the|thank you for your attendance|yourself available|zooming with you :: zooming with you|never had a better (?:conversation|interview|chat)|in (?:that|your) pitch|over (?:the|our) lunch|discussed telephonically|thank you for your attendance|see the (?:\w+ ){{0,3}}(?:committee|board|panel) at|yourself available (?:on|at) (?:such )?short notice
    am telefon|angereist|beim schnuppern|hospitations|kolloqui|probetag war|vorstellung im :: hospitations\w*|beim schnuppern|probetag war|(?:sie|du) (?:\w+ ){{0,4}}angereist|vorstellung im \w+|kolloqui\w+|am telefon (?:\w+ )?gesprochen
    auditionné|conversazione avuta|el día que viniste|entrevue|hablando contigo|incontro|prova colloquio|que viniste a|reunión|sei venuta|sei venuto|sentendola parlare|si parlava al telefono|siete|venir rencontrer|votre audition|votre exposé :: el día que viniste|que viniste a|hablando contigo|(?:en|de) la reunión del|auditionné|entrevue\b|votre (?:exposé|audition)|venir rencontrer|conversazione avuta|incontro (?:del|già svolto)|prova colloquio|siete venut[ei]|sentendola parlare|si parlava al telefono|sei venut[oa]
    dia da visita|entrevista final|görüşme neticesinde|görüşmeniz|ikinci tur|klikte|koffie met jou|mondelinge|na conversa|oturup konuştuk|papo com|proefdag|reunião com o cliente|sohbetimiz|sua visita|sözlü sınav|tanışmaya geldi|te woord hebt|te woord stond|teknik mülakat :: entrevista final|papo com|sua visita|dia da visita|reunião com o cliente|na conversa|te woord hebt|te woord stond|koffie met jou|mondelinge (?:gedeelte|proef)|proefdag|klikte (?:goed|het)|görüşme neticesinde|görüşmeniz|sohbetimiz|oturup konuştuk|sözlü sınav\w*|teknik mülakat|ikinci tur\w*|tanışmaya geldi\w*
    """
)
_SENT = r"(?:letters?|forms?|notes?|e-?mail|message|packet|profiles?|information|materials|details|documents|samples?|tape|reel|demo|driver abstract|cuts|showreel|book|pitch|proposal|video|mail)"
# Something that was sent in, or the reader as one of those who did.
SENT_IN = cued(
    (
        "work history", "employment history", "job history", "the sift", "your letter", "letter", "your form", "got your", "your note", "packet", "profile", "materials", "details", "documents", "sample", "your tape", "your reel", "your demo", "abstract", "candidacy",
        "showreel", "writing", "wrote", "you put", "put in", "your name", "your hand", "responding", "offering", "getting in touch", "got in touch", "putting", "handing", "handed", "you sent",
        "sending", "this group", "that group", "among", "not in ", "yours ", "longlist", "preselect", "pre-select", "interview", "status", "people", "folks", "emails", "replies", "responses", "entries", "entry",
        "nomination", "requirement", "screened", "müracaat", "dilekçe", "istanza", "lettera", "hoja de vida", "stage", "aanmelding", "candidat", "kandidatuur", "richiesta", "demande", "votre lettre", "ton cv", "documento", "mitmischen", "profil", "nachricht",
        "your app", "applications received", "applications we received", "your email", "your e-mail", "your message", "enquiry", "inquiry", "answering", "our form", "the form", "online form", "ihr schreiben", "dein schreiben",
        "zuschrift", "ansuchen", "engeren auswahl", "engeren wahl", "unsere anzeige", "unser inserat", "das inserat", "die anzeige", "following posting", "following position", "following vacanc", "following requisition", "following job", "your interest in joining", "eligib", "not qualified", "reviewed",
        "who sent", "who has sent", "you were one of", "hat in", "standing for", "statement", " pages", "pages ", "paperwork", "your plan", "your proposal", "your essay", "your lines", "your words", "you asked", "gemeldet", "zeilen", "brief", "geschrieben", "wer uns",
        "lo que nos", "te presentaste", "se presentó", "vos lignes", "vos pages", "présenté", "quello che ci", "o que nos", "gönderdiğiniz",
    ),
    any_of(
        rf"""
        (?:read|received|got|gone through|been through|went through|looked at|looked over|looked through|look at|review(?:ed|ing) of|reviewed|checked|screened|going through|had|acknowledge) (?:all )?(?:of )?(?:your|the|yours of|everybody['’]s|everyone['’]s|what you)\b[^.!?\n]{{0,40}}?\b{_SENT}\b(?! (?:from the|of (?:all|others)))
        your (?:\w+ ){{0,2}}(?:letter|note about|note re|form|packet|entry|nomination|motivation letter|writing sample|sample|demo tape|driver abstract|showreel|reel|test letter|submission|guarantor form)\b
        your (?:\w+ )?profile (?:for|has been|was|does|is|did|doesn['’]t|isn['’]t|wasn['’]t|not)\b|(?:passing|passed|pass) on your profile|your (?:\w+ )?profile[^.!?]{{0,40}}\b(?:match|forward)|(?:caregiver|candidate|driver|tutor) profile
        (?:for|to|owe|towards) (?:someone|somebody|anyone|anybody) who (?:has )?(?:sent|wrote|put in|handed in)\b|anyone who sent\b|you were one of (?:\w+ ){{0,3}}?(?:\d+|people|those|hundreds)\b[^.!?\n]{{0,30}}? who (?:put|wrote|answered|responded|came forward|got in touch|sent)\b|(?:your|a) hat in(?:to)? the ring|letting your name\b|standing for the (?:post|job|role)
        your (?:\w+ )?(?:(?:research|teaching|personal|cover|diversity) statement|pages|paperwork)\b|(?:read|reading) (?:\w+ )?your (?:lines|words|pages|plan|proposal|statement|essay)\b|your (?:plan|proposal|essay|lines) (?:\w+ ){{0,4}}?(?:was|were) read\b|(?:pages|lines|plans?|drawings|sketches|pictures|recipes?|list) (?:that )?you sent\b|you asked (?:us )?(?:for a (?:place|job|post|start|position)|(?:whether|if) we (?:had|have) (?:any )?(?:work|a job|a place|anything|room))\b
        your documents?\b|(?:documents|papers|materials|details|video|photos|samples?) (?:that )?you sent|what you sent|(?<!of )you(?:r)? sent (?:in|us|me)\b
        (?:thank\w*|thanks|appreciat\w*|thx|ta|cheers) (?:you )?(?:so much |very much |a million |a lot |again |ever so )?for (?:writing|your letter|responding|replying to (?:the|our|my) ad|getting in touch (?:about|regarding|for|re)\b|offering (?:yourself|your|to)|sending (?:us |me |in |over |through )?(?:your|the|in)|putting (?:your|yourself)|handing|dropping (?:off|in) your|your (?:note|email|message|enquiry|inquiry) (?:about|regarding|for|on|asking|inquiring))
        (?<!of )you (?:wrote (?:to|in|for|about|only|that)|(?:had |['’]d |have )?put in for|put your name|raised your hand|responded to|answered (?:our|the|my) ad|sent (?:us|me|in|over)|got in touch|handed in|put yourself|expressed (?:an |your )?interest in the)
        you (?:were|are|have|had) not (?:been )?among(?:st)? (?:the |those )(?:\w+ )?(?:candidates|applicants|selected|shortlisted|retained|chosen|successful|invited)\b|your candidacy (?:has been updated|status)\b|applications (?:we )?received for th(?:is|e)\b|you wrote (?:us |me )?(?:such )?an? (?:\w+ )?(?:letter|note|e-?mail)\b|you(?:['’]re| are|r)? not (?:in|among|amongst|part of|one of) (?:this|the|that|those|them)\b|(?:you are|you['’]re|you) not among them|you aren['’]t one of (?:them|those)|among them,? you|yours (?:among|amongst)\b|those who do not receive
        yours (?:was|lost|fell|did|didn['’]t|has|is|wasn['’]t|were|shows|marks)\b|your (?:letter|name) (?:has fallen|is not|does not appear|isn['’]t|wasn['’]t|was not) (?:\w+ )?(?:outside|in it|on it|on the|among)
        (?:won['’]t|not|n['’]t) be (?:among|inviting|interviewing|calling)\b[^.!?]{{0,50}}\b(?:interview|meet)\w*|take (?:yours|you|your \w+) to interview|nothing to interview you|longlist\w*|pre-?select\w*|selected a small group for
        interviews? (?:that |which )?(?:i['’]d |we['’]d )?(?:pencilled|scheduled (?:for [^.!?]{{0,30}} )?has been cancelled)|status (?:is now|changed|has changed)|invited in\b|we could only invite
        (?:so many|\d{{2,}}|hundreds of|forty|fifty|sixty|seventy|eighty|ninety|lots of|loads of|tons of|very many|big number of) (?:e-?mails|letters|responses|replies|entries|profiles|hopefuls|messages|reactions|cvs|aanmeldingen|mappen)\b|large amount of reactions
        (?:complet|fill)\w* (?:in |out )?(?:our|the) (?:\w+ )?form\b|answering (?:our|the|my) (?:ad|advert)\b|your details (?:have been|were) (?:passed|forwarded|sent)\b
        (?:care|effort|thought|work|trouble|hours) (?:that |which )?(?:you (?:took|put|gave)|you(?:['’]ve| have) (?:put|taken|given)|went|goes) (?:\w+ )?(?:with|into|in|over|to|on) (?:your |the )?(?:\w+ )?(?:materials|letter|form|portfolio|sample|essay|statement)\b
        (?:auf (?:die|unsere) (?:stelle|anzeige|ausschreibung)|bei uns|für die stelle) gemeldet\b|(?:ihre|deine|ihren|deinen) zeilen\b|(?:ihr|dein)(?:en|em)? brief\b|uns (?:wegen|auf) [^.!?\n]{{1,40}} geschrieben\b|wer uns (?:so|solche)\b|die sich gemeldet haben|auf (?:die|unsere) (?:ausschreibung|anzeige|stelle) [^.!?\n]{{0,60}}?\bhaben sich [^.!?\n]{{0,40}}?\bgemeldet\b
        lo que nos (?:mandaste|enviaste|envió|mandó)|(?:te presentaste|se presentó) (?:al?|para)\b|vos (?:pages|lignes)\b|présentée?s? pour (?:le|ce) poste|quello che ci (?:hai|ha) (?:mandato|inviato|scritto)|o que nos (?:enviou|enviaste|mandou)|(?:je|uw|jouw) brief\b|gönderdiğiniz (?:mektup|mektub|dosya|metin|metni|yazı)\w*
        ansuchen um|zuschrift(?:en)?\b|(?:ihre|deine) (?:nachricht|mail) (?:wegen|zu|bezüglich|auf)\b|in (?:der|die) engeren? (?:auswahl|wahl)|auf (?:unsere|die) anzeige (?:\w+ )?(?:gemeldet|geantwortet)|auf (?:unser|das) inserat (?:\w+ )?(?:gemeldet|geantwortet)
        (?:got|received|have|seen|saw|read) your app\b|not selected for the following (?:posting|position|vacanc|requisition|job)|(?:liked|like|saw|read) your (?:work|employment|job) history\b|read (?:each and )?every (?:single )?(?:letter|application|one of them)\b|the sift\b|matching with the (?:current )?requirement|found (?:to be )?not qualified
        müracaat\w*|dilekçe\w*|(?:sua|tua) (?:istanza|lettera|richiesta)|hoja de vida|stage wilde|aanmelding\w*|candidatast\w*|kandidatuur|demande de (?:stage|emploi)|votre (?:lettre|courrier|profil)|tes? (?:documents?|book|démo|cv)|mandado os? documento|mitmischen|(?:ihr|dein) (?:profil|schreiben)|ihre? anfrage
        """
    ),
)  # fmt: skip

# What a mail's subject says of a talk behind both.
SUBJECT_OF_A_TALK = any_of(
    r"""
    (?:following|after|about|from|re:?) (?:our|your) (?:\w+ )?(?:conversation|interview|chat|call|talk|meeting|visit|on-?site|trial)
    our (?:conversation|interview|chat|call|talk|meeting) (?:on |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun|week|yester)\w*
    interview (?:results?|outcomes?|feedback|debrief|follow[- ]?up)|(?:results?|outcome|feedback) (?:of|from|on) (?:your |the )?(?:\w+ )?interviews?|your (?:interview|on-?site|chat|audition|trial (?:shift|day)) (?:for|with|at|on)
    (?:nach|zu) (?:unserem|ihrem|deinem) (?:\w*gespräch|termin|interview|probetag)|ergebnis (?:ihres|deines|des) \w*gesprächs|secondo colloquio|tweede gesprek|je gesprek|görüşmemiz|notre entretien|nuestra (?:entrevista|conversación)
    """,
    before=r"\b",
    after=r"\b",
)

_YOUR_WORTH = (
    r"(?:of )?your (?:\w+ ){0,2}(?:(?<!background and )qualifications|experience|credentials|materials)"
)
_TO_INTERVIEW = r"(?:you )?(?:for|to|in for) (?:an )?interviews?"
_APPLIED_WORDS = at_word_starts(
    rf"""
    appl(?:y|ied|ying|ication|ications|icant|icants) | resum[eé]s? | résumés? | c\.?v\.? | cvs | cover(?:ing)? letter | portfolios?
    sharing (?:us )?your profile | sending (?:us )?your profile | forwarding your profile | reviewed your profile | reviewing your profile | received your profile
    gone through your profile | went through your profile | zusendung (?:ihres|deines|des) profils | übersendung (?:ihres|deines|des) profils
    review\w* {_YOUR_WORTH} | look\w* (?:over|at|through) {_YOUR_WORTH} | look\w* over your background | whose materials | consider\w* {_YOUR_WORTH} | compar\w* {_YOUR_WORTH} | your form\b | application form | no more room | mappe
    applicant pool | submissions? | submitt\w+ | not be (?:calling|inviting|asking|seeing|interviewing) you | calling {_TO_INTERVIEW}
    decided not to (?:see|meet|interview) you | chosen not to (?:see|meet|interview) you | chose not to (?:see|meet|interview) you
    called {_TO_INTERVIEW} | invit\w+ {_TO_INTERVIEW} | selected {_TO_INTERVIEW} | chosen {_TO_INTERVIEW}
    not (?:been )?(?:called|invited) | engere (?:wahl|auswahl) | inscrev\w+ | inscreveu | candidatures? | shortlist\w* | short-list\w*
    nicht zu(?:m| einem) (?:vorstellungs)?gespräch ein | interview stage | interview phase | papers | send\w* (?:\w+ ){{0,2}}(?:your )?details | your file | eligible(?! list) | vacancy ref\w* | forms? received | speculative | dossiers? | bewerbungsdossier | anfrage wegen
    einstellung | bewerbung\w* | bewerben | beworben | bewirbst | bewerbungsunterlagen | unterlagen | lebenslauf\w* | initiativbewerbung
    candidature | postul\w+ | dossier | curr[ií]cul\w+ | candidatura | candidat(?:o|ar|arsi|arti|ou) | solicitud | inscripción | aplicación | aplicar\w*
    inscrição | gesollicit\w+ | sollicit\w+ | başvur\w* | özgeçmiş\w*
    """
)
APPLIED = cued_by(
    "nicht zu|not to see|not to meet|appl|resum|résum|cv|c.v|cover letter|covering letter|portfolio|profil|qualifications|experience|credentials|materials|your background|your form|no more room|mappe|submi"
    "|interview|not be |not called|not invited|not been |engere|inscr|candidat|shortlist|short-list|paper|details|your file|eligible|vacancy ref|received|speculative|dossier|anfrage wegen"
    "|einstellung|bewerb|bewirb|beworben|unterlagen|lebenslauf|postul|curricul|currícul|solicitud|aplica|sollicit|başvur|özgeçmiş",
    re.compile(rf"{_APPLIED_WORDS}\b"),
)
# Applications of others, or to come, tell nothing of this one.
OTHERS_APPLIED = CuedTable(
    cued_lines(
        r"""
        applications :: (?:re-?)?(?:opening|opens|open) (?:up )?(?:for )?applications\b|applications (?:(?:will|shall) )?(?:re-?)?opens?\b|applications for (?:next|the (?:next|coming|new))\b
        applications|applicants :: (?:many|several|numerous|number of|qualified|other|strong|talented|great|volume of|amount of|deal of|lots? of|hundreds of|of the|pool of|future|processing any|receive|for the many) (?:\w+ )?(?:applications(?! (?:that |which )?you\b)|applicants)
        for which|in the future|open|process|next app|when the :: applications? (?:for which|in the future|open|process)|next application|when the \d{4} application
        applicant|every|each :: (?:(?:an|another|every|each) (?:\w+ )?applicant|(?:every|each) (?:\w+ )?application)\b
        submit|send|for other|for later|for any|for future :: (?:may|can|could|invited to|welcome to|free to|please|and|encourage\w* (?:\w+ )?to) (?:\w+ )?(?:submit|send)(?: us| me| in)? (?:\w+ )?(?:candidatures?|applications?|cvs?|r[eé]sum[eé]s?|candidac\w+)\b(?= (?:for|when|if|once|whenever|again|as soon|next|another|later|in future)\b)|(?:candidature|application|cv|r[eé]sum[eé])s? (?:for|to) (?:any )?(?:other|later|future|further) (?:\w+ )?(?:openings?|vacanc\w+|roles?|posts?|positions?|jobs?)
        application :: applications? (?:engineer|developer|specialist|scientist|architect|analyst|consultant|chemist|programmer|support (?:specialist|engineer|analyst|technician|officer))\w*
        bewerben :: auf (?:(?:unsere|andere|anderen|weitere|künftige|neue|ausgeschriebene|offene) ){1,3}(?:stellen|positionen|stellenausschreibungen|vakanzen|ausschreibungen) (?:\w+ )?(?:zu )?bewerben
        bewerben sie|bewirb dich|bewerbung für andere|bewerbung auf andere|bewerbungen für|bewerbung für weitere :: (?:bewerben sie sich|bewirb dich) (?:\w+ ){0,3}?(?:auf|um|für) (?:andere|weitere|künftige|neue)|bewerbung(?:en)? (?:für|auf) (?:andere|weitere|künftige)
        candidature pour d|candidatura per altr|candidatura para outr|candidatura para otr|solliciteren op|diğer :: (?:leur|votre|une|vos) candidatures? pour d['’]autres|candidatura per altr\w|candidatura para (?:outr|otr)\w+|solliciteren op (?:andere|nieuwe|onze)|diğer (?:ilan|pozisyon|iş)\w* (?:\w+ )?başvur\w*
        apply :: (?:encourage|invite)\w* (?:you )?to (?:[\w'’]+ ){1,7}?and (?:re-?)?apply\b|people applying|apply (?:again|for (?:other|future|any|another|positions)|to (?:other|future|any))|re-?apply\w*|(?:welcome|encourage\w*|invite\w*|free|want|like|wish|please|continue) (?:you )?(?:to )?(?:\w+ )?apply\w*
        candidato :: (?:altro|un|il|outro|um|o|ao|do|otro|el|al|del|mejor|melhor|miglior|dal) (?:(?!ser |come |como )\w+ )?candidato\b
        sollicitant :: (?:andere|geschiktere|interne) (?:\w+ )?sollicitant(?:en)?\b
        erneut|otras candidaturas|otros candidatos :: erneut (?:bei uns )?(?:zu )?bewerben|otras candidaturas|otros candidatos
        """
    )
)

# Who is told together with the others has applied as they have.
ONE_OF_THEM = cued_by(
    "other applicants|other candidates|everyone|everybody|allen anderen",
    re.compile(
        r"\b(?:(?:all|the|our) (?:the )?other (?:applicants|candidates) (?:know|are being told|have been told|today)|every(?:body|one) (?:else )?who (?:applied|wrote|put in for|sent (?:us )?(?:an? )?(?:application|cv)s?)|allen anderen (?:bewerber\w*|kandidat\w*))\b"
    ),
)
