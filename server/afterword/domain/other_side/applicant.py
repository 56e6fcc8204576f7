"""What an applicant says when a no was told, and when declining, in English and in German."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

_TELLING_ME = r"(?:(?:letting|inform|tell|notify)(?:ing)? me (?:know )?|being (?:so )?(?:straight|honest|open|frank) with me\b(?! (?:about|on) your))"
_DONE_TO_ME = (
    r"selected|shortlisted|appointed|hired|rejected|chosen|turned down|passed over|declined|unsuccessful"
)
# What only the one who applied says, whatever else stands in the mail.
ENGLISH = cued_anywhere(
    r"""
    say no to :: \bi (?:have to|had to|need to|must|will|am going to|['’]ll)(?: have to)? say no to (?:the|your|this|it)\b(?! application)
    not going to :: \bi(?:['’]m| am) not going to (?:take|accept) (?:up )?(?:it\b(?! (?:any |much )?(?:further|forward|on))|(?:the|this|your) (?:\w+ )?(?:job|post|role|position|offer)\b(?! (?:any )?(?:further|forward)))
    rather not :: \bi(?:['’]d| would) rather not (?:go on|move on|continue|carry on|go through|take part)[^.!?]{0,12} (?:to|with|in) (?:the|this|your) (?:\w+ )?(?:round|stage|step|process|interview)\b
    be taking|taking up|take up :: \
        \bi(?:['’]ll| will) not be taking (?:up )?(?:the|this|your) (?:job|post|role|position|offer)\b(?! (?:any )?(?:further|forward))\
        |\bi won['’]t be taking (?:up )?(?:the|this|your) (?:job|post|role|position|offer)\b(?! (?:any )?(?:further|forward))
    ask you :: \bask you to (?:appoint|choose|offer|give|hire|consider|call) [^.!?,]{0,20}\b(?:another|somebody|someone|the next)\b
    for offering|for the offer|for your offer :: \bthank(?:s| you)[^.!?]{0,20} for (?:offering me|the offer|your offer)\b(?! to)
    saying no :: \bthank(?:s| you) for saying no\b
    for your reference|for the reference :: \bthank(?:s| you)(?: so much| again)? for (?:your|the) reference\b(?! (?:number|code|no|id|letter)\b)
    mum|mom|dad|mummy|daddy :: \A\W*(?:dear|hi|hello|hey) (?:mum|mom|dad|mummy|daddy)\b
    told me|tells me|said you|says you|mentioned :: \byour (?:mum|mom|mother|dad|father|sister|brother|aunt|uncle|gran|grandma|grandad|grandfather|grandmother|wife|husband|partner|cousin)[^.!?,]{0,20} (?:told me|tells me|said|says|mentioned)[^.!?]{0,50}\b(?:turned you down|reject\w+|said no|no from|did(?:n['’]t| not) (?:get|pick|take|choose|want)|were(?:n['’]t| not)|passed you over)
    not appoint|not choose|not consider|not employ|not hire|not interview|not invite|not proceed|not progress|not select|not shortlist|not take|not to :: \bnot (?:to )?(?:appoint|hire|select|shortlist|interview|take|employ|invite|consider|choose|progress with|proceed with)(?:ing)? me\b
    pull me|pull my|remove me|remove my|removing me|removing my|strike me|strike my|take me|take my|taking me|taking my|took me|took my|withdraw me|withdraw my :: \b(?:take|took|taking|remove|removing|strike|withdraw|pull) (?:me|my (?:name|application|candidacy|candidature|cv|resume|hat)|myself) (?:out|off|from|as)\b
    retract my|withdraw my|withdrawing my|withdrew my :: \b(?:withdraw|withdrawing|withdrew|retract) my (?:application|candidacy|candidature|name|interest)\b
    back from|bow out|pull out|to appeal|to withdraw :: \bi (?:wish|would like|want|need|have decided|['’]d like|am going|['’]m going) to (?:withdraw|pull out|bow out|step back from|appeal)\b
    i do :: \bi (?:don['’]t|do not) (?:think|feel|believe)(?: that)? i(?: am|['’]m|['’]d be| would be) (?:really |quite )?(?:the|a|your) (?:right |good )?(?:fit|person|match|one)\b
    find a|find somebody|find someone|find the :: \b(?:i )?(?:hope|sure|wish|know|trust)(?: that)? you(?:['’]ll| will|)(?: all| soon)? find (?:someone|somebody|the right person|a (?:good|great|suitable) (?:person|candidate))\b
    for considering|for shortlisting :: \bthank(?:s| you)[^.!?]{0,30} for (?:considering|shortlisting) (?:me|my)\b
    to be :: \bi(?:['’]d| would| should) (?:still )?(?:be (?:very |so )?(?:glad|happy|delighted|grateful)|love|like) to be (?:considered|kept in mind|kept on|asked\b(?! for))
    what i|where i :: \b(?:where i (?:fell short|went wrong|could (?:have )?(?:improve|do|done))|what i (?:could|should|might) (?:have (?:done|said)|do better|do differently))
    how i|how my|why i|why my :: \b(?:how|why) (?:my application|i) (?:was|had been) (?:rejected|not (?:selected|shortlisted|invited|chosen|considered))\b
    about how i|about me|about my|on how i|on me|on my :: \bfor (?:any|some|your) (?:feedback|comments|pointers)[^.!?]{0,40} (?:on|about) (?:my|me|how i)\b
    """
)
# What others say as well, so that a mail that greets an applicant is not taken back by it.
ENGLISH_WEAK = cued_anywhere(
    rf"""
    sorry to :: \bsorry to (?:hear|read|learn) (?:that )?(?:the|this) (?:position|role|job|post|vacancy) (?:has|is|was)\b
    any further|further with :: \bi can(?:['’]t|not)(?: go| continue| take part) any further (?:with|in) (?:the|this) (?:process|recruitment|selection)\b
    for being|for inform|for letting|for notify|for tell :: \bthank(?:s| you)[^.!?]{{0,40}} for {_TELLING_ME}
    i 'm|i 've been|i am|i had been|i had not been|i have been|i have not been|i was|i ’m|i ’ve been :: \bi (?:was|am|['’]m|wasn['’]t|had(?: not)? been|have(?: not)? been|['’]ve been)(?: not| also| just)? (?:{_DONE_TO_ME})\b
    bear me|bear my|keep me|keep my :: \b(?:keep|bear) (?:me|my (?:details|cv|resume|résumé|application|name)) (?:in mind|on file|on your)|\b(?:if you|you could|could you|you would|you|please) (?:\w+ )?keep my (?:details|cv|resume|résumé|application|papers)\b
    disappointed but|disappointed not|disappointed that|disappointed to|disappointed,|disappointed.|to learn|to read :: \bi(?:['’]m| am| was| remain)(?: naturally| obviously| of course| very| really| a bit| a little)? (?:disappointed (?:that|not|to\b|but)|disappointed[.,]|(?:sad|sorry) to (?:read|learn)\b)
    heads|update :: \b(?:appreciate|thanks for|thank you for) the (?:quick |honest |kind |speedy )*(?:update|heads[- ]up)\b
    good words|honest words|kind words|let me|tell me|to answer|to explain|to reply|to write|warm words :: \
        \bfor taking the (?:time|trouble) to (?:explain|write|tell me|let me|reply|answer)\
        |\bthank(?:s| you) for (?:the|your) (?:honest|kind|good|warm) words\b
    accepted a|accepted the :: \bi(?:['’]ve| have)?(?: now| just| already)? accepted (?:another|an|a|the) (?:other )?(?:\w+ )?(?:offer|job|position|post|role)\b
    am available|am interested|be available|be interested|for it|i'm available|i'm interested|i’m available|i’m interested|remain available|remain interested|still available|still interested|very available|very interested :: \bi(?:['’]m| am| remain|['’]d be| could be) (?:still |very )?(?:interested|available|up for it)\b
    """
)
_ME_DE = r"(?:mich|mir|meine[nrms]?)"
GERMAN = cued_anywhere(
    r"""
    schade :: \bschade,? dass (?:sie|ihr) (?:jemand|eine?n?) (?:anderen?|anderer|andere)\b[^.!?]*(?:genommen|gewählt|gefunden|eingestellt)\b
    antreten :: \bich (?:werde|kann|möchte|will)\b[^.!?]{0,40} nicht antreten\b
    meinen platz :: \b(?:geben sie|gebt|gib)(?: \w+)? meinen platz\b
    mama|papa|mutti|vati|oma|opa :: \A\W*(?:liebe[rs]?|hallo|hi|hey) (?:mama|papa|mutti|vati|oma|opa)\b
    mich :: \
        \bmich [^.!?]{0,30}nicht [^.!?]{0,40}(?:eingeladen|genommen|berücksichtigt|ausgewählt|eingestellt|einzuladen|einzustellen|nehmen|einstellen)\b\
        |\bmich nicht (?:eingeladen|genommen|berücksichtigt|ausgewählt|eingestellt|einzuladen|einzustellen|nehmen)\b
    dass sie meine|dass sie mich|sie mir :: \bdass sie (?:mich|mir|meine)\b[^.!?]{0,60}\b(?:nicht|abgesagt|absage|keine)\b|\bsie mir[^.!?,]{0,30} (?:abgesagt|eine absage)|\bwenn sie mir die stelle\b
    meine bewerbung :: \bziehe (?:ich )?(?:hiermit )?meine bewerbung\b|\bmeine bewerbung[^.!?]{0,40} zurück(?:ziehe|zu ?ziehen|nehme|zunehmen)
    absage :: \b(?:danke|dank) für (?:die|ihre|deine|eure) (?:\w+ )?absage\b
    hoffe|wünsche euch|wünsche ihnen :: \b(?:hoffe|wünsche ihnen|wünsche euch)[^.!?]{0,20}(?:,)? (?:sie|ihr|du|dass sie|dass ihr) (?:bald |schnell |noch )?(?:jemand|eine passende (?:person|kraft|besetzung)|einen passenden (?:kandidaten|bewerber|mitarbeiter)|eine geeignete (?:person|kraft))
    die absage|ihre absage :: \b(?:die|ihre) absage (?:hat mich|habe ich|bekommen|erhalten)
    was bei|was für|was ich :: \bwas bei mir\b|\bwas ich (?:hätte )?(?:besser|anders)\b|\bwas für mich (?:nicht|gefehlt)
    die mühe|mir persönlich :: \bmir persönlich (?:zu schreiben|geschrieben|bescheid|abzusagen)|\bdie mühe (?:gemacht|genommen)[^.!?]{0,20} mir\b
    angebot :: \bich\b[^.!?]{0,40}\b(?:ihr|euer|dein) angebot\b[^.!?]{0,120}\b(?:absagen|ablehnen|nicht annehmen)\b
    mitteilung :: \bihre mitteilung,? dass\b[^.!?]*\b(?:ich|mich|meine)\b
    """
)
GERMAN_WEAK = cued_anywhere(
    rf"""
    schade :: \bschade,? dass (?:sie|ihr|du|es|nichts)\b|\bdass es nicht (?:geklappt|gereicht|gepasst) hat,? ist schade\b|^\s*(?:sehr |wirklich )?schade\b(?!,? aber)
    antwort|nachricht|rückmeldung|worte :: \b(?:danke|dank) für (?:ihre|deine|die|eure) (?:ehrlichen?|offenen?|klaren?) (?:worte|nachricht|rückmeldung|antwort)\b
    anderes angebot|angebot hat|neues angebot :: \b(?:ihr|das) (?:\w+ )?angebot hat mich\b|\b(?:anderes|neues) angebot (?:angenommen|entschieden)\b
    ich habe :: \bich habe (?:inzwischen |mittlerweile |nun )?(?:eine andere stelle|ein anderes angebot|woanders|anderswo)\b
    bedaure ich|enttäuscht|traurig :: \b(?:bedaure ich|enttäuscht|traurig)\b[^.!?]*\b{_ME_DE}\b
    was den|woran das|woran es :: \
        \b(?:mir|wissen|erfahren)\b[^.!?]{{0,80}}\bworan (?:es|das) (?:lag|gelegen|gescheitert)\
        |\bworan (?:es|das) (?:lag|gelegen|gescheitert)[^.!?]{{0,20}}\?\
        |\b(?:mir|wissen|erfahren|verraten|interessiert\w*)\b[^.!?]{{0,60}}\bwas den ausschlag\b|\bwas den ausschlag[^.!?]{{0,40}}\?
    """
)
