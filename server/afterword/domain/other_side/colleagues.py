"""What is written among those who hire, in English and in German: drafts, minutes, notes."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

# A text that the reader is asked to look at before it goes out.
TO_BE_CHECKED = cued_anywhere(
    r"""
    do it|do that|do these|do this|does it|does that|does these|does this|is it|is that|is this|would it|would that|would these|would this :: \
        \b(?:does|do|would) (?:this|that|it|these) (?:read|sound|look|work|come across)\b[^.!?\n]*\?\
        |\bis (?:this|it|that) (?:kind|ok|okay|alright|all right|too|clear|polite|friendly|warm) ?[^.!?\n]*\?
    can you|could you|have a|will you|would you :: \
        \b(?:can|could|would|will) you (?:please |just |quickly )?(?:check|proofread|proof-read|look over|look at|read|approve|review|have a look)\b\
        |\bhave a (?:quick )?look at (?:the|this|my|below)\b
    your ok|for ok|approv|sign-off|thoughts|comments|review|eyes|proofread :: \
        \b(?:your|for) (?:ok|okay|approval|sign-off|thoughts|comments|review|eyes)\b\
        |\b(?:please )?(?:approve|review|proofread) (?:the|this) (?:text|wording|draft|letter|email|mail)\b
    draft|wording :: \
        \bdraft (?:of |for )?(?:\w+ )?(?:letter|email|e-mail|mail|text|decline|rejection|regret|reply|answer|wording|below|attached)\b\
        |\b(?:here['’]s|here is|below is|attached is) (?:my|the|a) (?:draft|first draft|wording)\b
    before|going|like|meant|want :: \
        \b(?:want|meant|going|like) (?:it |this )?(?:to go (?:out )?|to be sent |for |out |to send (?:this|it) )(?:to|for)? ?(?:all |the )?(?:\w+ )?(?:\w+ )?(?:people|applicants|candidates|we)\b\
        |\bbefore (?:i|we) (?:send|post|hit)\b
    anschauen|drüber|durchlesen|freigeben|gegen lesen|gegenlesen|passt das|prüfen|um freigabe :: \
        \bpasst das(?: so)?\b\
        |\b(?:kannst du|könnten sie|können sie|könntest du|magst du)[^.?!\n]{0,40}(?:drüber|gegen ?lesen|durchlesen|anschauen|prüfen|freigeben)\
        |\bbitte (?:kurz )?(?:prüfen|gegen ?lesen|freigeben|um freigabe)\b
    entwurf|geht an|klingt das|so rausschicken|so senden|so verschicken :: \
        \b(?:text|brief|absage)?entwurf\b\
        |\bgeht an (?:die|alle)\b\
        |\bklingt das\b[^.!?\n]*\?\
        |\bwürd(?:e|est)[^.!?\n]{0,20} so (?:verschicken|rausschicken|senden)
    """
)
# Minutes, and notices to those who hire.
TO_THOSE_WHO_HIRE = cued_anywhere(
    r"""
    bekannte|kandidat|empfehlung|neffe|nichte|bruder|schwester|sohn|tochter|freund :: \bdeine? (?:bekannter?|kandidat(?:in)?|empfehlung|neffe|nichte|bruder|schwester|sohn|tochter|freund(?:in)?) (?:ist|war|wurde|hat|passt)\b
    nephew|niece|brother|sister|daughter|your son|friend|cousin :: (?<!about )(?<!with )(?<!of )\byour (?:nephew|niece|brother|sister|son|daughter|friend|cousin) (?:did|was|has|is|wasn['’]t|didn['’]t|hasn['’]t|isn['’]t)\b
    the ad|advert|posting|listing :: \b(?:please|can you|could you)[^.!?]{0,20} (?:take|pull|bring) (?:down )?(?:the|our) (?:job )?(?:ad|advert|posting|listing)\b
    die anzeige|das inserat|die ausschreibung :: \b(?:nimm|nehmt|nehmen sie|kannst du|könnt ihr)\b[^.!?]{0,20} (?:die anzeige|das inserat|die ausschreibung) [^.!?]{0,15}(?:raus|runter|offline|vom netz|herunter)
    stand zur|stand bei der|update zur :: \
        \b(?:kurzer|aktueller|kleiner) (?:zwischen)?stand (?:zur|bei der) (?:stelle|besetzung|suche)\b\
        |\b(?:kurzes )?update zur (?:stelle|besetzung|suche)\b(?! (?:für|an) (?:sie|dich))
    present|apologies|attend|panel|minutes|anwesend|entschuldigt|protokoll|top |teilnehmer :: ^[ \t]*(?:present|apologies|attendees|in attendance|panel|minutes(?: of)?|anwesend|entschuldigt|protokoll|top \d+|teilnehmer(?:innen)?)\b[^\n]{0,3}:
    hiring :: (?:\A\s*|^[ \t]*(?:dear |hi |hello ))hiring (?:team|managers?|committee|panel)(?: notification| members?)?[ \t]*[,:\n-]
    kommission|gremium :: ^[ \t]*(?:liebe|sehr geehrte)[^\n]{0,40} (?:auswahlkommission|berufungskommission|auswahlgremium)[ \t]*,
    remaining|unselected|other|non-selected|unsuccessful :: \ball (?:\d+ |\w+ )?(?:remaining|unselected|other|non-selected|unsuccessful) (?:applicants|candidates)\b(?![^.\n]*\byou)[^.\n]{0,40} (?:have been|were|are|will be|received|moved)\b
    we said no|we turned|we rejected|we declined|we passed|we did :: \
        (?<!one of )(?<!among )(?<!part of )\bthe (?:\w+ )?(?:people|ppl|ones|candidates|applicants|folks|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\
        [ ](?:that |who |whom )?we (?:said no to|turned down|rejected|declined|passed on|did(?:n['’]t| not) (?:pick|choose|select|take|hire|invite))\b
    wir nicht|abgesagt|abgelehnt|absagen :: \bdie (?:\w+ )?(?:leute|bewerber\w*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+), (?:die|denen) wir (?:nicht|abgesagt|abgelehnt|absagen)
    please decline|please reject|please regret|please turn|please let|absagen :: \bplease (?:decline|reject|regret|turn down|let down) (?:him|her|them)\b|\bbitte(?: \w+)? absagen\b
    notify|inform|tell|contact :: \b(?:recruiting|recruitment|hr|i|she|he|they) (?:will|['’]ll|is going to|are going to) (?:notify|inform|tell|contact) (?:the|all|both|these|those) (?:\w+ )?(?:applicants|candidates)\b
    requisitions|reqs :: \b(?:the )?following (?:\w+ )?(?:requisitions|reqs) (?:have|are|were)\b
    your request :: \byour request (?:for|to (?:hire|recruit|fill|replace|advertise))\b[^.!?]* (?:(?:was|has|is)(?: been)? (?:not approved|declined|rejected|refused)|was turned down|not been approved)\b
    bewerber :: \b(?:die|alle|den) bewerber\w*\b[^.!?]*\b(?:alle|jeweils|schon|bereits|gestern|heute) [^.!?]*absagen?\b
    headcount|org chart :: \b(?:revised|updated|attached|approved) headcount\b|\bupdate (?:the|your) (?:org chart|headcount)\b|^[ \t]*headcount\b
    hiring manager|the recruiter|the approver :: \byou(?:['’]re| are) (?:listed |named |set |shown |down )?(?:as )?(?:the|a) (?:hiring manager|recruiter|approver)\b|\bas (?:the )?hiring manager,? you\b
    disposition|reject|release|inform :: \
        \b(?:please|kindly) (?:disposition|reject|release|inform) (?:the |all |any )?(?:remaining |active |other |open )?(?:candidates|applicants|applications|them)\b\
        |\bdisposition (?:them|all|the (?:\w+ )?candidates)\b
    start date of|receive|receiving|you get :: \bplease confirm the start date of the\b|\byou (?:receive|are receiving|get) this (?:because|as) you (?:follow|own|manage)\b
    """
)
# Notes among those who hire, where nothing in them is said to the reader.
NOTES = cued_anywhere(
    r"""
    notes|thoughts :: \
        \b(?:sifting|sift|shortlisting|panel|interview|selection) notes(?= (?:for|on|from)\b|:)\
        |\bnotes (?:from|on) (?:the|yesterday['’]s|today['’]s) (?:panel|interviews?|candidates?|applicants?|meeting|shortlist)\b\
        |\bthoughts on (?:the|yesterday['’]s|today['’]s|these|our) (?:\w+ ){0,2}(?:candidates?|applicants?|shortlist|interviews?)\b
    just back|just out|fresh out|fresh from :: \b(?:just back from|just out of|fresh from|fresh out of) (?:the|our|my) (?:[\w-]+ ){0,3}interviews?\b
    candidates|people :: \byour (?:two|three|four|five|latest|other) (?:candidates|people)\b|\b(?:asks|asked|asking) (?:me |us )?about (?:the|our) (?:[\w-]+ ){1,3}(?:people|candidates|applicants)\b
    shortlist|meeting on :: \b(?:talk|speak|chat) about (?:the|our) (?:[\w-]+ ){0,3}shortlist\b|\bbefore (?:\w+day['’]s|tomorrow['’]s|the|our) (?:panel|meeting) (?:on|about)\b
    reject :: \bplease reject (?:numbers?|nos?\.?|candidates?) \d
    bewerbungen|mappen|notizen|tests|sichtung|leuten|gesprächen|auswahl :: \
        \bich habe die (?:bewerbungen|mappen|tests) [^.!?]{0,50}(?:gelesen|durchgesehen|angeschaut|angesehen|gesichtet|korrigiert)\b\
        |\bnotizen (?:aus|von|zu|zur) (?:der|den|dem|sichtung|runde)\b\
        |\bkomme gerade aus (?:den|dem) (?:gespräch|vorstellungsgespräch)\w*\
        |\bzu deinen (?:beiden|drei|vier) (?:leuten|kandidat\w*|bewerber\w*)\b\
        |\bkönnen wir über die auswahl\b
    """
)
