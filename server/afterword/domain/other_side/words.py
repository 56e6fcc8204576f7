"""The words by which a mail shows that it is not the employer's no to its reader, in English and in German."""

from __future__ import annotations

import re

from afterword.domain.facts.cues import know
from afterword.domain.facts.pattern_text import CuedLines, cued_by


def _any_of(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{part})" for part in parts), re.IGNORECASE | re.MULTILINE)


def _cued(*parts: str) -> CuedLines:
    """Return what is looked for in small letters, each part written as "cue|cue :: pattern"."""
    return CuedLines(
        cued_by(cues, re.compile(pattern, re.IGNORECASE | re.MULTILINE))
        for cues, _, pattern in (part.partition(" :: ") for part in parts)
    )


_TELLING_ME = r"(?:(?:letting|inform|tell|notify)(?:ing)? me (?:know )?|being (?:so )?(?:straight|honest|open|frank) with me\b(?! (?:about|on) your))"
_DONE_TO_ME = (
    r"selected|shortlisted|appointed|hired|rejected|chosen|turned down|passed over|declined|unsuccessful"
)
# What only the one who applied says, whatever else stands in the mail.
APPLICANT_ENGLISH = _cued(
    r"say no to :: \bI (?:have to|had to|need to|must|will|am going to|['’]ll)(?: have to)? say no to (?:the|your|this|it)\b(?! application)",
    r"not going to :: \bI(?:['’]m| am) not going to (?:take|accept) (?:up )?(?:it\b(?! (?:any |much )?(?:further|forward|on))|(?:the|this|your) (?:\w+ )?(?:job|post|role|position|offer)\b(?! (?:any )?(?:further|forward)))",
    r"rather not :: \bI(?:['’]d| would) rather not (?:go on|move on|continue|carry on|go through|take part)[^.!?]{0,12} (?:to|with|in) (?:the|this|your) (?:\w+ )?(?:round|stage|step|process|interview)\b",
    r"be taking|taking up|take up :: \bI(?:['’]ll| will) not be taking (?:up )?(?:the|this|your) (?:job|post|role|position|offer)\b(?! (?:any )?(?:further|forward))|\bI won['’]t be taking (?:up )?(?:the|this|your) (?:job|post|role|position|offer)\b(?! (?:any )?(?:further|forward))",
    r"ask you :: \bask you to (?:appoint|choose|offer|give|hire|consider|call) [^.!?,]{0,20}\b(?:another|somebody|someone|the next)\b",
    r"for offering|for the offer|for your offer :: \bthank(?:s| you)[^.!?]{0,20} for (?:offering me|the offer|your offer)\b(?! to)",
    r"saying no :: \bthank(?:s| you) for saying no\b",
    r"mum|mom|dad|mummy|daddy :: \A\W*(?:dear|hi|hello|hey) (?:mum|mom|dad|mummy|daddy)\b",
    r"told me|tells me|said you|says you|mentioned :: \byour (?:mum|mom|mother|dad|father|sister|brother|aunt|uncle|gran|grandma|grandad|grandfather|grandmother|wife|husband|partner|cousin)[^.!?,]{0,20} (?:told me|tells me|said|says|mentioned)[^.!?]{0,50}\b(?:turned you down|reject\w+|said no|no from|did(?:n['’]t| not) (?:get|pick|take|choose|want)|were(?:n['’]t| not)|passed you over)",
    r"not appoint|not choose|not consider|not employ|not hire|not interview|not invite|not proceed|not progress|not select|not shortlist|not take|not to :: \bnot (?:to )?(?:appoint|hire|select|shortlist|interview|take|employ|invite|consider|choose|progress with|proceed with)(?:ing)? me\b",
    r"pull me|pull my|remove me|remove my|removing me|removing my|strike me|strike my|take me|take my|taking me|taking my|took me|took my|withdraw me|withdraw my :: \b(?:take|took|taking|remove|removing|strike|withdraw|pull) (?:me|my (?:name|application|candidacy|candidature|cv|resume|hat)|myself) (?:out|off|from|as)\b",
    r"retract my|withdraw my|withdrawing my|withdrew my :: \b(?:withdraw|withdrawing|withdrew|retract) my (?:application|candidacy|candidature|name|interest)\b",
    r"back from|bow out|pull out|to appeal|to withdraw :: \bI (?:wish|would like|want|need|have decided|['’]d like|am going|['’]m going) to (?:withdraw|pull out|bow out|step back from|appeal)\b",
    r"i do :: \bI (?:don['’]t|do not) (?:think|feel|believe)(?: that)? I(?: am|['’]m|['’]d be| would be) (?:really |quite )?(?:the|a|your) (?:right |good )?(?:fit|person|match|one)\b",
    r"find a|find somebody|find someone|find the :: \b(?:I )?(?:hope|sure|wish|know|trust)(?: that)? you(?:['’]ll| will|)(?: all| soon)? find (?:someone|somebody|the right person|a (?:good|great|suitable) (?:person|candidate))\b",
    r"for considering|for shortlisting :: \bthank(?:s| you)[^.!?]{0,30} for (?:considering|shortlisting) (?:me|my)\b",
    r"to be :: \bI(?:['’]d| would| should) (?:still )?(?:be (?:very |so )?(?:glad|happy|delighted|grateful)|love|like) to be (?:considered|kept in mind|kept on|asked\b(?! for))",
    r"what i|where i :: \b(?:where I (?:fell short|went wrong|could (?:have )?(?:improve|do|done))|what I (?:could|should|might) (?:have (?:done|said)|do better|do differently))",
    r"how i|how my|why i|why my :: \b(?:how|why) (?:my application|I) (?:was|had been) (?:rejected|not (?:selected|shortlisted|invited|chosen|considered))\b",
    r"about how i|about me|about my|on how i|on me|on my :: \bfor (?:any|some|your) (?:feedback|comments|pointers)[^.!?]{0,40} (?:on|about) (?:my|me|how I)\b",
)
# What others say as well, so that a mail that greets an applicant is not taken back by it.
APPLICANT_ENGLISH_WEAK = _cued(
    r"sorry to :: \bsorry to (?:hear|read|learn) (?:that )?(?:the|this) (?:position|role|job|post|vacancy) (?:has|is|was)\b",
    r"any further|further with :: \bI can(?:['’]t|not)(?: go| continue| take part) any further (?:with|in) (?:the|this) (?:process|recruitment|selection)\b",
    rf"for being|for inform|for letting|for notify|for tell :: \bthank(?:s| you)[^.!?]{{0,40}} for {_TELLING_ME}",
    rf"i 'm|i 've been|i am|i had been|i had not been|i have been|i have not been|i was|i ’m|i ’ve been :: \bI (?:was|am|['’]m|wasn['’]t|had(?: not)? been|have(?: not)? been|['’]ve been)(?: not| also| just)? (?:{_DONE_TO_ME})\b",
    r"bear me|bear my|keep me|keep my :: \b(?:keep|bear) (?:me|my (?:details|cv|resume|résumé|application|name)) (?:in mind|on file|on your)",
    r"disappointed but|disappointed not|disappointed that|disappointed to|disappointed,|disappointed.|to learn|to read :: \bI(?:['’]m| am| was| remain)(?: naturally| obviously| of course| very| really| a bit| a little)? (?:disappointed (?:that|not|to\b|but)|disappointed[.,]|(?:sad|sorry) to (?:read|learn)\b)",
    r"heads|update :: \b(?:appreciate|thanks for|thank you for) the (?:quick |honest |kind |speedy )*(?:update|heads[- ]up)\b",
    r"good words|honest words|kind words|let me|tell me|to answer|to explain|to reply|to write|warm words :: \bfor taking the (?:time|trouble) to (?:explain|write|tell me|let me|reply|answer)|\bthank(?:s| you) for (?:the|your) (?:honest|kind|good|warm) words\b",
    r"accepted a|accepted the :: \bI(?:['’]ve| have)?(?: now| just| already)? accepted (?:another|an|a|the) (?:other )?(?:\w+ )?(?:offer|job|position|post|role)\b",
    r"am available|am interested|be available|be interested|for it|i'm available|i'm interested|i’m available|i’m interested|remain available|remain interested|still available|still interested|very available|very interested :: \bI(?:['’]m| am| remain|['’]d be| could be) (?:still |very )?(?:interested|available|up for it)\b",
)
_ME_DE = r"(?:mich|mir|meine[nrms]?)"
APPLICANT_GERMAN = _cued(
    r"schade :: \bschade,? dass (?:Sie|ihr) (?:jemand|eine?n?) (?:anderen?|anderer|andere)\b[^.!?]*(?:genommen|gewählt|gefunden|eingestellt)\b",
    r"antreten :: \bich (?:werde|kann|möchte|will)\b[^.!?]{0,40} nicht antreten\b",
    r"meinen platz :: \b(?:geben Sie|gebt|gib)(?: \w+)? meinen Platz\b",
    r"mama|papa|mutti|vati|oma|opa :: \A\W*(?:liebe[rs]?|hallo|hi|hey) (?:mama|papa|mutti|vati|oma|opa)\b",
    r"mich :: \bmich [^.!?]{0,30}nicht [^.!?]{0,40}(?:eingeladen|genommen|berücksichtigt|ausgewählt|eingestellt|einzuladen|einzustellen|nehmen|einstellen)\b|\bmich nicht (?:eingeladen|genommen|berücksichtigt|ausgewählt|eingestellt|einzuladen|einzustellen|nehmen)\b",
    r"dass sie meine|dass sie mich|sie mir :: \bdass Sie (?:mich|mir|meine)\b[^.!?]{0,60}\b(?:nicht|abgesagt|Absage|keine)\b|\bSie mir[^.!?,]{0,30} (?:abgesagt|eine Absage)|\bwenn Sie mir die Stelle\b",
    r"meine bewerbung :: \bziehe (?:ich )?(?:hiermit )?meine Bewerbung\b|\bmeine Bewerbung[^.!?]{0,40} zurück(?:ziehe|zu ?ziehen|nehme|zunehmen)",
    r"absage :: \b(?:danke|dank) für (?:die|Ihre|deine|eure) (?:\w+ )?Absage\b",
    r"hoffe|wünsche euch|wünsche ihnen :: \b(?:hoffe|wünsche Ihnen|wünsche euch)[^.!?]{0,20}(?:,)? (?:Sie|ihr|du|dass Sie|dass ihr) (?:bald |schnell |noch )?(?:jemand|eine passende (?:Person|Kraft|Besetzung)|einen passenden (?:Kandidaten|Bewerber|Mitarbeiter)|eine geeignete (?:Person|Kraft))",
    r"die absage|ihre absage :: \b(?:die|Ihre) Absage (?:hat mich|habe ich|bekommen|erhalten)",
    r"was bei|was für|was ich :: \bwas bei mir\b|\bwas ich (?:hätte )?(?:besser|anders)\b|\bwas für mich (?:nicht|gefehlt)",
    r"die mühe|mir persönlich :: \bmir persönlich (?:zu schreiben|geschrieben|Bescheid|abzusagen)|\bdie Mühe (?:gemacht|genommen)[^.!?]{0,20} mir\b",
    r"mitteilung :: \bIhre Mitteilung,? dass\b[^.!?]*\b(?:ich|mich|meine)\b",
)
APPLICANT_GERMAN_WEAK = _cued(
    r"schade :: \bschade,? dass (?:Sie|ihr|du|es|nichts)\b|\bdass es nicht (?:geklappt|gereicht|gepasst) hat,? ist schade\b|^\s*(?:sehr |wirklich )?schade\b(?!,? aber)",
    r"antwort|nachricht|rückmeldung|worte :: \b(?:danke|dank) für (?:Ihre|deine|die|eure) (?:ehrlichen?|offenen?|klaren?) (?:Worte|Nachricht|Rückmeldung|Antwort)\b",
    r"anderes angebot|angebot hat|neues angebot :: \b(?:Ihr|das) (?:\w+ )?Angebot hat mich\b|\b(?:anderes|neues) Angebot (?:angenommen|entschieden)\b",
    r"ich habe :: \bIch habe (?:inzwischen |mittlerweile |nun )?(?:eine andere Stelle|ein anderes Angebot|woanders|anderswo)\b",
    rf"bedaure ich|enttäuscht|traurig :: \b(?:bedaure ich|enttäuscht|traurig)\b[^.!?]*\b{_ME_DE}\b",
    r"was den|woran das|woran es :: \b(?:mir|wissen|erfahren)\b[^.!?]{0,80}\bworan (?:es|das) (?:lag|gelegen|gescheitert)|\bworan (?:es|das) (?:lag|gelegen|gescheitert)[^.!?]{0,20}\?|\bwas den Ausschlag\b",
)
# "In March they went with somebody else. Now there is a new one: are you interested?"
RECALLED = _cued(
    r"in jan|in feb|in mar|in apr|in may|in jun|in jul|in aug|in sep|in oct|in nov|in dec|in the spring|in spring|in summer|in autumn|in winter|last year|last month|last spring|last summer|last autumn|last fall|last winter|last time|last jan|last feb|last mar|last apr|last may|last jun|last jul|last aug|last sep|last oct|last nov|last dec| ago :: \b(?:(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december|the spring|spring|summer|autumn|winter)|last (?:year|month|spring|summer|autumn|fall|winter|time|january|february|march|april|may|june|july|august|september|october|november|december)|(?:months?|years?|a while) ago)\b"
    r"[^.!?]{0,100}\b(?:went with|gone with|came second|turn(?:ed)? you down|did(?:n['’]t| not) (?:work out|get|take|pick|choose|hire)|could(?:n['’]t| not) offer|chose|picked|said no|pipped|lost out|runner-up|told you no)\b",
    r"i know :: \bI know (?:that )?(?:\w+ ){1,5}did(?:n['’]t| not) (?:take you|pick you|choose you|hire you|work out)\b",
    r"hatte|mussten wir|musste ich :: \b(?:im (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|frühling|sommer|herbst|winter)|letzte[sn] (?:jahr|monat|mal|frühjahr|sommer|herbst|winter)|damals|im letzten (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|frühling|sommer|herbst|winter))\b"
    r"[^.!?]{0,30}\b(?:hatten?|mussten?)\b[^.!?]{0,100}\b(?:entschieden|abgesagt|absagen|geklappt|gepasst|vergeben|genommen)\b",
)
INVITED = _any_of(
    r"\b(?:interested|call|chat|talk|free|up for|pass on|forward|tempted?|fancy|ring you|reply here|available|would you consider)\b[^.!?]*\?|\bI['’]ll (?:ring|call) you\b",
    r"\b(?:darf|dürfte|kann|soll) ich\b[^.!?]*\?|\b(?:haben Sie|hast du|hätten Sie|hättest du|wären Sie|wärst du|sind Sie|bist du)\b[^.!?]*\b(?:interesse|interessiert|lust|zeit|dabei|offen)\b[^.!?]*\?",
)
# "The job has been reposted under a new number": it is open again.
REOPENED = _cued(
    r"reposted|re-posted|reopened|re-opened|readvertis|re-advertis|relisted|re-listed|reissued|reinstated|under a new|new posting|new requisition :: \b(?:re-?posted|re-?opened|re-?advertis(?:ed|e|ing)|re-?listed|reissued|reinstated|under a new (?:number|title|id|requisition|posting|reference)|to (?:the|a) new (?:posting|requisition|vacancy|listing|advert))\b",
    r"niemanden einstellen :: \b(?:dürfen|können) wir (?:derzeit |zurzeit |momentan )?(?:leider )?niemanden einstellen\b",
    r"neu ausgeschrieben|erneut ausgeschrieben|neu veröffentlicht|neue ausschreibung|neuen ausschreibung|neuer nummer|neuer kennziffer|neu aufgelegt :: \b(?:neu|erneut|nochmals) (?:ausgeschrieben|veröffentlicht|aufgelegt)|\bneuen? Ausschreibung\b|\bunter neuer (?:Nummer|Kennziffer)\b",
)
# And the reader is still in it.
STILL_IN = _any_of(
    r"\b(?:does|will) not (?:affect|change) your (?:application|candidacy|chances)\b|\bwill be (?:read|considered|looked at|reviewed) (?:alongside|along with|together with) (?:any |the |all )?(?:new|other|further|later)\b",
    r"\byour (?:\w+ )?(?:application|candidacy|candidature|details|materials|profile)(?: \w+)?(?: has| have| was| were| is| are| will)?(?: been| be| automatically| already)* (?:moved|transferred|carried|copied|linked|migrated|rolled|attached|brought) (?:automatically )?(?:over|across|to|into|forward|with)\b",
    r"\byour (?:\w+ )?(?:application|candidacy|candidature) (?:stays|remains|is still|will (?:stay|remain)) (?:active|open|valid|in (?:process|consideration|the running)|under (?:review|consideration))\b(?! for (?:other|future|any))",
    r"\b(?:Ihre|deine) (?:Bewerbung|Unterlagen)\b(?![^.!?]*\bnicht\b)[^.!?]{0,60}\b(?:übernommen|übertragen|umgezogen|weiterhin|bestehen|gültig|aktiv|im Rennen|im Verfahren)\b",
)
# "We have not ruled you out", "du bist weiterhin im Rennen": said outright.
NOT_OUT = _cued(
    r"ruled you out|ruled out|rejected|declined|turned down|said no|a no :: \b(?:we have|we['’]ve|you have|has|have|you['’]ve) (?:not|n['’]t) (?:been )?(?:ruled you out|ruled out|rejected|declined|turned (?:you )?down|said no)(?: (?:yet|at all|so far|and)|[.,;])|\bthis is(?:n['’]t| not) (?:a |an? \w+ )?(?:no|rejection)\b",
    r"in the running|in contention|in the mix|in play :: \byou(?:['’]re| are| remain)(?: very much| still| definitely)* (?:still )?in (?:the running|contention|the mix|play)\b",
    r"final|been made :: \bdecision (?:is(?:n['’]t| not)|has(?:n['’]t| not)(?: yet)? been)(?: yet)? (?:final|made)\b",
    r"aussortiert|abgelehnt|ausgeschieden :: \b(?:ausdrücklich|noch|bisher|damit|bewusst) nicht (?:aussortiert|abgelehnt|ausgeschieden)\b",
    r"im rennen|im verfahren|in der auswahl|keine absage :: \b(?:weiterhin|weiter|noch|nach wie vor) im (?:Rennen|Verfahren|Auswahlverfahren)\b|\bkeine (?:endgültige )?Absage\b",
)
# A search firm that writes to one who has not applied.
SOUGHT_OUT = _cued(
    r"retained|engaged|mandated :: \b(?:have been|has been|was|were|am|are) (?:retained|engaged|mandated)(?: by [^.!?]{1,40})? to (?:identify|find|recruit|fill|search|help|lead)\b",
    r"your name was|your name came|your profile was :: \byour (?:name|profile) (?:was (?:suggested|given|passed|mentioned|recommended)|came up)\b",
    r"confidential :: \b(?:brief |short |quick )?confidential (?:call|conversation|chat|discussion)\b",
)
# "We delete what applicants sent after six months": what becomes of data, and of nobody.
DELETED = _cued(
    r"data|account|profile|details :: \byour (?:\w+ ){0,3}?(?:data|account|details) (?:has|have|was|were)(?: now| been| today| automatically)* (?:deleted|removed|erased|anonymi[sz]ed)\b",
    r"daten :: \bdaten\b[^.!?]{0,30}\b(?:wurden|haben wir|sind)\b[^.!?]{0,40}\bgelöscht\b",
)
# An employer's answer to one who asked why: the no came before.
ANSWERED = _cued(
    r"you asked|you had :: \byou (?:had )?asked (?:me |us )?(?:how (?:your|the) (?:interview|test|presentation)|for (?:some |more |any )?(?:feedback|comments)|why (?:you|your))",
    r"answer|reply|response :: \bthank(?:s| you)(?: very much)? for your (?:\w+ )?(?:reply|answer|response)\b[^.!?]*[.!?][^.!?]*\bfeedback\b",
    r"gebeten|gefragt :: \b(?:Sie|du) (?:hatten |hatte?st |haben |hast )?(?:mich |uns )?(?:gefragt|um (?:eine )?(?:Rückmeldung|Feedback|Begründung) gebeten),? (?:woran|warum|wie|was)",
)
# The no is about somebody else, whom the reader spoke up for.
REFERRED = _cued(
    r"put forward|recommended|referred :: \b(?:someone|somebody|friend|person|people|candidate|colleague|contact) (?:whom |who |that )?you(?:['’]ve| have)? (?:referred|recommended|put forward)\b",
    r"recommending|referral|referring :: \b(?:thank(?:s| you)|grateful)[^.!?\n]{0,20} for (?:referring|recommending|your (?:employee )?referral)\b|\bupdate (?:on|to|about|:)[ ]?your referral\b|^your referral\b(?! status)",
    r"referred :: ^(?:referred|referred (?:person|candidate|friend)|candidate you referred) ?: ?\w",
    r"empfehlung|empfohlene|für uns geworben|geworbene :: \b(?:danke|dank)[^.!?\n]{0,20} für (?:Ihre|deine) (?:Empfehlung|Weiterempfehlung)\b|\bfür uns geworben\b|^(?:Ihre|deine) Empfehlung ?:|^(?:Geworbene|Empfohlene)[nr]?(?: Person)? ?:",
    r"empfohlen|geworben|vorgeschlagen :: \b(?:Sie|du) (?:uns )?(?:empfohlen|geworben|vorgeschlagen) (?:haben|hast|hatten)\b",
)
_KIN = (
    r"(?:nephew|niece|lad|son|daughter|boy|girl|cousin|(?:former |old )?colleague|friend|brother|sister|wife|husband|grandson|granddaughter|goddaughter|godson"
    r"|neffen?|nichte|sohn|tochter|buben?|jungen?|mädel|cousine?|freund(?:in)?|bruder|schwester|enkel(?:in|sohn|tochter)?|patenkind|lebensgefährt\w+)"
)
KIN_WORDS = tuple(
    "nephew niece colleague lad son daughter boy girl cousin friend brother sister wife husband neffe nichte sohn tochter bub junge mädel freund bruder schwester enkel patenkind lebensgef".split()
)
KIN = _any_of(rf"\b(?:your|deine?[nrms]?|ihre?[nrms]?|euer|eure[nrms]?) {_KIN}\b")
# "Tell him to try again": of the one who is not the reader.
OF_KIN = _any_of(
    r"\b(?:he|she|they) (?:should|could|can|might|must|may) (?:\w+ )?(?:try|send|apply|keep|look|come|write|call|ring|not|do)\b",
    r"\b(?:tell|ask|let|encourage|told|give) (?:him|her)\b",
    r"\b(?:his|her) (?:cv|resume|résumé|application|letter|papers|chances|details|name)\b",
    r"\bsoll (?:er|sie|es)\b|\b(?:er|sie) soll\b|\bsag (?:ihm|ihr)\b|\b(?:seine|ihre) (?:Bewerbung|Unterlagen|Mappe|Lebenslauf)\b|\b(?:richte|richten Sie) (?:ihm|ihr)\b",
)
# "I passed his resume on": whose it is, told by one who spoke up for them.
FOR_KIN = _cued(
    r"her application|her cv|her details|her letter|her portfolio|her resume|her résumé|his application|his cv|his details|his letter|his portfolio|his resume|his résumé :: \b(?:passed|gave|sent|forwarded|handed|showed)(?: on)? (?:his|her) (?:cv|resume|résumé|application|letter|details|portfolio)\b",
    r"pity for|shame for|sorry for|schade für|leid für|jammer voor|lástima por|dommage pour|peccato per|pena pela|pena pelo :: \b(?:pity|shame|sorry) for your (?:sister|brother|son|daughter|nephew|niece|friend|cousin|wife|husband)\b|\b(?:schade|leid) für (?:deine?|eure?|ihre?)n? (?:schwester|bruder|sohn|tochter|neffen?|nichte|freund(?:in)?|cousine?|frau|mann)\b|\bjammer voor (?:je|jouw|uw) (?:zus|broer|zoon|dochter|neef|nicht|vriend(?:in)?|man|vrouw)\b|\blástima por tu (?:hermana|hermano|hijo|hija|amiga|amigo|primo|prima)\b|\bdommage pour (?:ta|ton|votre) (?:sœur|frère|fils|fille|ami|amie|cousin|cousine)\b|\bpeccato per (?:tua|tuo) (?:sorella|fratello|figlio|figlia|amico|amica|cugino|cugina)\b|\bpena pel[ao] (?:tua|teu|sua|seu) (?:irmã|irmão|filho|filha|amigo|amiga|primo|prima)\b",
    r"habe ihre|habe seine :: \bhabe (?:seine|ihre) (?:Bewerbung|Unterlagen|Mappe) (?:weitergegeben|weitergeleitet|abgegeben|gezeigt|hingelegt)\b",
)
NEW_MESSAGE = _cued(
    r"message|nachricht :: \b(?:new|unread) messages?\b|\bsent you a message\b|\b(?:neue|ungelesene) Nachricht(?:en)?\b"
)
ASKED_FOR_YOU = _cued(
    r"asked|spoke|talked|rang|phoned|called|a word :: \bI(?:['’]ve| have)? (?:just )?(?:asked|spoke|spoken|talked|rang|phoned|called|had a word)\b"
)
# A friend, of those who said no.
CONSOLING = _cued(
    r"don't let|don’t let|fools|idiots|morons|screw them|their loss :: \btheir loss\b|\b(?:they['’]re|they are|what|the|bunch of) (?:\w+ )?(?:idiots|fools|morons)\b|\bdon['’]t let (?:it|that|them|this) get (?:you|to you)\b|\bscrew them\b",
    r"company|missing|they|those :: \b(?:can['’]t believe|so sorry|sorry to hear|gutted|sucks|rubbish|a shame)(?: that)? (?:they|those|that company)\b|\bwhat (?:they|those people)(?:['’]re| are) missing\b",
    r"deppen|deren|idioten|schuld|selber|selbst|solche|spinnen|trottel|wissen :: \b(?:deren|selber|selbst) (?:pech|schuld)\b|\b(?:die|diese|solche) (?:idioten|deppen|trottel|spinnen)\b|\bdie wissen (?:gar |ja )?nicht,? was\b",
    r"dich|dir :: \b(?:dass|weil|ob) (?:die|sie|sie dich bei \w+|die bei \w+) (?:dich|dir)\b|\b(?:die|sie) haben (?:dich|dir)\b|\bhaben (?:die|sie) (?:dich|dir)\b",
)
# Who sits on a board or a committee is elected, and paid by nobody; who is on a course pays.
FOR_A_SEAT = _cued(
    r"gewählt :: \bzu[mr] (?:Kapitän|Kassenwart|Schriftführer|Klassensprecher|Elternsprecher|Vereinsvorsitzenden|Beisitzer)(?:in)? (?:wurde|ist|haben|hat)\b[^.!?]*\bgewählt\b",
    r"vacancy on :: \bvacancy on the (?:board|committee|council|parish council|panel of governors)\b",
    r"diploma|certificate|course|degree|master|bsc|msc|mba|module|workshop :: \bplaces? on (?:the|our|this|an?) (?:(?!apprentice|trainee|graduate)[\w'’-]+ ){0,5}?(?:diploma|certificate|course|degree|master['’]?s?|msc|bsc|mba|module|workshop)\b",
    r"board|committee|council|trustees|vestry :: \b(?:put(?:ting)? (?:yourself|your name) forward|stand(?:ing)?|stood|offer(?:ing)?|nomination|candidacy|interest|interested|applying|application) (?:as|in|for|to|on)(?: (?:join|joining|be|becoming|serve|serving|sit|sitting)(?: on)?)? (?:the|our|a)"
    r" (?:\w+ )?(?:board of (?:trustees|governors|\w+ on\b)|(?:board|committee|council|vestry) (?:elections?\b|seats?\b|of )|board(?=[.,;!\n]| this| next| as an? |$)|committee(?=[.,;!\n]| this| next| as an? |$))|\bboard of trustees\b[^.!?]{0,80}\bseats?\b|\btrustees?\b[^.!?]{0,60}[.!?][^.!?]{0,80}\bseats\b",
)
# A text that the reader is asked to look at before it goes out.
TO_BE_CHECKED = _cued(
    r"do it|do that|do these|do this|does it|does that|does these|does this|is it|is that|is this|would it|would that|would these|would this :: \b(?:does|do|would) (?:this|that|it|these) (?:read|sound|look|work|come across)\b[^.!?\n]*\?|\bis (?:this|it|that) (?:kind|ok|okay|alright|all right|too|clear|polite|friendly|warm) ?[^.!?\n]*\?",
    r"can you|could you|have a|will you|would you :: \b(?:can|could|would|will) you (?:please |just |quickly )?(?:check|proofread|proof-read|look over|look at|read|approve|review|have a look)\b|\bhave a (?:quick )?look at (?:the|this|my|below)\b",
    r"your ok|for ok|approv|sign-off|thoughts|comments|review|eyes|proofread :: \b(?:your|for) (?:ok|okay|approval|sign-off|thoughts|comments|review|eyes)\b|\b(?:please )?(?:approve|review|proofread) (?:the|this) (?:text|wording|draft|letter|email|mail)\b",
    r"draft|wording :: \bdraft (?:of |for )?(?:\w+ )?(?:letter|email|e-mail|mail|text|decline|rejection|regret|reply|answer|wording|below|attached)\b|\b(?:here['’]s|here is|below is|attached is) (?:my|the|a) (?:draft|first draft|wording)\b",
    r"before|going|like|meant|want :: \b(?:want|meant|going|like) (?:it |this )?(?:to go (?:out )?|to be sent |for |out |to send (?:this|it) )(?:to|for)? ?(?:all |the )?(?:\w+ )?(?:\w+ )?(?:people|applicants|candidates|we)\b|\bbefore (?:I|we) (?:send|post|hit)\b",
    r"anschauen|drüber|durchlesen|freigeben|gegen lesen|gegenlesen|passt das|prüfen|um freigabe :: \bpasst das(?: so)?\b|\b(?:kannst du|könnten Sie|können Sie|könntest du|magst du)[^.?!\n]{0,40}(?:drüber|gegen ?lesen|durchlesen|anschauen|prüfen|freigeben)|\bbitte (?:kurz )?(?:prüfen|gegen ?lesen|freigeben|um Freigabe)\b",
    r"entwurf|geht an|klingt das|so rausschicken|so senden|so verschicken :: \b(?:Text|Brief|Absage)?entwurf\b|\bgeht an (?:die|alle)\b|\bklingt das\b[^.!?\n]*\?|\bwürd(?:e|est)[^.!?\n]{0,20} so (?:verschicken|rausschicken|senden)",
)
# Minutes, and notices to those who hire.
TO_THOSE_WHO_HIRE = _cued(
    r"bekannte|kandidat|empfehlung|neffe|nichte|bruder|schwester|sohn|tochter|freund :: \bdeine? (?:Bekannter?|Kandidat(?:in)?|Empfehlung|Neffe|Nichte|Bruder|Schwester|Sohn|Tochter|Freund(?:in)?) (?:ist|war|wurde|hat|passt)\b",
    r"nephew|niece|brother|sister|daughter|your son|friend|cousin :: \byour (?:nephew|niece|brother|sister|son|daughter|friend|cousin) (?:did|was|has|is|wasn['’]t|didn['’]t|hasn['’]t|isn['’]t)\b",
    r"the ad|advert|posting|listing :: \b(?:please|can you|could you)[^.!?]{0,20} (?:take|pull|bring) (?:down )?(?:the|our) (?:job )?(?:ad|advert|posting|listing)\b",
    r"die anzeige|das inserat|die ausschreibung :: \b(?:nimm|nehmt|nehmen Sie|kannst du|könnt ihr)\b[^.!?]{0,20} (?:die Anzeige|das Inserat|die Ausschreibung) [^.!?]{0,15}(?:raus|runter|offline|vom Netz|herunter)",
    r"stand zur|stand bei der|update zur :: \b(?:kurzer|aktueller|kleiner) (?:Zwischen)?stand (?:zur|bei der) (?:Stelle|Besetzung|Suche)\b|\b(?:kurzes )?Update zur (?:Stelle|Besetzung|Suche)\b(?! (?:für|an) (?:Sie|dich))",
    r"present|apologies|attend|panel|minutes|anwesend|entschuldigt|protokoll|top |teilnehmer :: ^[ \t]*(?:Present|Apologies|Attendees|In attendance|Panel|Minutes(?: of)?|Anwesend|Entschuldigt|Protokoll|TOP \d+|Teilnehmer(?:innen)?)\b[^\n]{0,3}:",
    r"hiring :: (?:\A\s*|^[ \t]*(?:Dear |Hi |Hello ))hiring (?:team|managers?|committee|panel)(?: notification| members?)?[ \t]*[,:\n-]",
    r"kommission|gremium :: ^[ \t]*(?:Liebe|Sehr geehrte)[^\n]{0,40} (?:Auswahlkommission|Berufungskommission|Auswahlgremium)[ \t]*,",
    r"remaining|unselected|other|non-selected|unsuccessful :: \ball (?:\d+ |\w+ )?(?:remaining|unselected|other|non-selected|unsuccessful) (?:applicants|candidates)\b(?![^.\n]*\byou)[^.\n]{0,40} (?:have been|were|are|will be|received|moved)\b",
    r"we said no|we turned|we rejected|we declined|we passed|we did :: (?<!one of )(?<!among )(?<!part of )\bthe (?:\w+ )?(?:people|ppl|ones|candidates|applicants|folks|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)"
    r" (?:that |who |whom )?we (?:said no to|turned down|rejected|declined|passed on|did(?:n['’]t| not) (?:pick|choose|select|take|hire|invite))\b",
    r"wir nicht|abgesagt|abgelehnt|absagen :: \bdie (?:\w+ )?(?:Leute|Bewerber\w*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+), (?:die|denen) wir (?:nicht|abgesagt|abgelehnt|absagen)",
    r"please decline|please reject|please regret|please turn|please let|absagen :: \bplease (?:decline|reject|regret|turn down|let down) (?:him|her|them)\b|\bbitte(?: \w+)? absagen\b",
    r"notify|inform|tell|contact :: \b(?:recruiting|recruitment|hr|i|she|he|they) (?:will|['’]ll|is going to|are going to) (?:notify|inform|tell|contact) (?:the|all|both|these|those) (?:\w+ )?(?:applicants|candidates)\b",
    r"requisitions|reqs :: \b(?:the )?following (?:\w+ )?(?:requisitions|reqs) (?:have|are|were)\b",
    r"your request :: \byour request (?:for|to (?:hire|recruit|fill|replace|advertise))\b[^.!?]* (?:(?:was|has|is)(?: been)? (?:not approved|declined|rejected|refused)|was turned down|not been approved)\b",
    r"bewerber :: \b(?:die|alle|den) Bewerber\w*\b[^.!?]*\b(?:alle|jeweils|schon|bereits|gestern|heute) [^.!?]*Absagen?\b",
    r"headcount|org chart :: \b(?:revised|updated|attached|approved) headcount\b|\bupdate (?:the|your) (?:org chart|headcount)\b|^[ \t]*headcount\b",
    r"hiring manager|the recruiter|the approver :: \byou(?:['’]re| are) (?:listed |named |set |shown |down )?(?:as )?(?:the|a) (?:hiring manager|recruiter|approver)\b|\bas (?:the )?hiring manager,? you\b",
    r"disposition|reject|release|inform :: \b(?:please|kindly) (?:disposition|reject|release|inform) (?:the |all |any )?(?:remaining |active |other |open )?(?:candidates|applicants|applications|them)\b|\bdisposition (?:them|all|the (?:\w+ )?candidates)\b",
    r"start date of|receive|receiving|you get :: \bplease confirm the start date of the\b|\byou (?:receive|are receiving|get) this (?:because|as) you (?:follow|own|manage)\b",
)
# Notes among those who hire, where nothing in them is said to the reader.
NOTES = _cued(
    r"notes|thoughts :: \b(?:sifting|sift|shortlisting|panel|interview|selection) notes(?= (?:for|on|from)\b|:)|\bnotes (?:from|on) (?:the|yesterday['’]s|today['’]s) (?:panel|interviews?|candidates?|applicants?|meeting|shortlist)\b|\bthoughts on (?:the|yesterday['’]s|today['’]s|these|our) (?:\w+ ){0,2}(?:candidates?|applicants?|shortlist|interviews?)\b",
    r"just back|just out|fresh out|fresh from :: \b(?:just back from|just out of|fresh from|fresh out of) (?:the|our|my) (?:[\w-]+ ){0,3}interviews?\b",
    r"candidates|people :: \byour (?:two|three|four|five|latest|other) (?:candidates|people)\b|\b(?:asks|asked|asking) (?:me |us )?about (?:the|our) (?:[\w-]+ ){1,3}(?:people|candidates|applicants)\b",
    r"shortlist|meeting on :: \b(?:talk|speak|chat) about (?:the|our) (?:[\w-]+ ){0,3}shortlist\b|\bbefore (?:\w+day['’]s|tomorrow['’]s|the|our) (?:panel|meeting) (?:on|about)\b",
    r"reject :: \bplease reject (?:numbers?|nos?\.?|candidates?) \d",
    r"bewerbungen|mappen|notizen|tests|sichtung|leuten|gesprächen|auswahl :: \bich habe die (?:Bewerbungen|Mappen|Tests) [^.!?]{0,50}(?:gelesen|durchgesehen|angeschaut|angesehen|gesichtet|korrigiert)\b|\bNotizen (?:aus|von|zu|zur) (?:der|den|dem|Sichtung|Runde)\b"
    r"|\bkomme gerade aus (?:den|dem) (?:Gespräch|Vorstellungsgespräch)\w*|\bzu deinen (?:beiden|drei|vier) (?:Leuten|Kandidat\w*|Bewerber\w*)\b|\bkönnen wir über die Auswahl\b",
)
_CALLED = r"[A-ZÄÖÜ][a-zà-ÿ]+(?: [A-ZÄÖÜ][\w'’-]+)?"
# "I told Jonas and Amy no", "Herrn Lutz habe ich abgesagt": who is named is another.
NO_TO_NAMED = re.compile(
    rf"\b(?:told|turned down|said no to|rejected|declined|regretted|let) (?P<whom>{_CALLED})(?:(?:, | and | & ){_CALLED})*(?: (?:no|down|know it(?:['’]s| is) a no)\b|(?= (?:today|yesterday|this morning|after|already|because|on|last)\b|[.,;]))"
    rf"|\b(?P<who>{_CALLED})(?:(?:, | and | & ){_CALLED})* (?:was|were|has been|have been|got|gets|is|are) (?:told no|told it(?:['’]s| was| is) a no|turned down|let down|a no|been told)\b"
    rf"|\b(?:Herrn?|Frau)?\s?(?P<wem>{_CALLED})(?: und (?:Herrn?|Frau)?\s?{_CALLED})? (?:habe ich|haben wir|hab ich|wurde|wurden)(?: heute| gestern| schon| bereits| telefonisch)* abgesagt\b"
)
NO_TO_NAMED_CUES = know(
    ("told ", "turned down", "said no to", "rejected", "declined", "regretted", "let ", "a no", "abgesagt")
)
# "Dear Ms. Tate," in a line of its own.
_GREETING = r"[ \t>\"“„]*(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon)|Sehr geehrte[rs]?(?:/r)?|Liebe[rs]?|Hallo|Guten Tag|Moin|Servus)\b(?P<whom>[^\n,!:]{0,50})[,!:]?"
GREETING = re.compile(f"^{_GREETING}", re.MULTILINE)
# Not in the first line: looked for where a line ends, and so several times as fast.
GREETING_BELOW = re.compile(f"\n(?P<greeting>{_GREETING})")
