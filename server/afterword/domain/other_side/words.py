"""The words by which a mail shows that it is not the employer's no to its reader, in English and in German."""

from __future__ import annotations

import re

from afterword.domain.facts.cues import know
from afterword.domain.facts.pattern_text import alternatives, any_of, cued_anywhere


def _any_of(text: str) -> re.Pattern[str]:
    return any_of(text, before="", flags=re.IGNORECASE | re.MULTILINE)


# "Can I find out why I was not selected?": a question that many ask, answered in the employer's mail.
ASKED_BY_MANY = re.compile(
    r"\W*(?:q:? ?|\d+\W+)?(?:can|may|will|could|should|what|how|why|when|is|was|do|did)\b(?:(?!\byour?\b)[^?])*\?"
)
# "In March they went with somebody else. Now there is a new one: are you interested?"
RECALLED = cued_anywhere(
    r"""
    in jan|in feb|in mar|in apr|in may|in jun|in jul|in aug|in sep|in oct|in nov|in dec|in the spring|in spring|in summer|in autumn|in winter|\
    last year|last month|last spring|last summer|last autumn|last fall|last winter|last time|last jan|last feb|last mar|last apr|last may|last jun|last jul|last aug|last sep|last oct|last nov|last dec| ago :: \
        \b(?:(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december|the spring|spring|summer|autumn|winter)\
        |last (?:year|month|spring|summer|autumn|fall|winter|time|january|february|march|april|may|june|july|august|september|october|november|december)\
        |(?:months?|years?|a while) ago)\b\
        [^.!?]{0,100}\b(?:went with|gone with|came second|turn(?:ed)? you down|did(?:n['’]t| not) (?:work out|get|take|pick|choose|hire)|could(?:n['’]t| not) offer|chose|picked|said no|pipped|lost out|runner-up|told you no)\b
    i know :: \bi know (?:that )?(?:\w+ ){1,5}did(?:n['’]t| not) (?:take you|pick you|choose you|hire you|work out)\b
    hatte|mussten wir|musste ich :: \
        \b(?:im (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|frühling|sommer|herbst|winter)\
        |letzte[sn] (?:jahr|monat|mal|frühjahr|sommer|herbst|winter)\
        |damals|im letzten (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|frühling|sommer|herbst|winter))\b\
        [^.!?]{0,30}\b(?:hatten?|mussten?)\b[^.!?]{0,100}\b(?:entschieden|abgesagt|absagen|geklappt|gepasst|vergeben|genommen)\b
    """
)
INVITED = _any_of(
    r"""
    \b(?:interested|call|chat|talk|free|up for|pass on|forward|tempted?|fancy|ring you|reply here|available|would you consider)\b[^.!?]*\?
    \bI['’]ll (?:ring|call) you\b
    \b(?:darf|dürfte|kann|soll) ich\b[^.!?]*\?
    \b(?:haben Sie|hast du|hätten Sie|hättest du|wären Sie|wärst du|sind Sie|bist du)\b[^.!?]*\b(?:interesse|interessiert|lust|zeit|dabei|offen)\b[^.!?]*\?
    """
)
# "The job has been reposted under a new number": it is open again.
REOPENED = cued_anywhere(
    r"""
    reposted|re-posted|reopened|re-opened|readvertis|re-advertis|relisted|re-listed|reissued|reinstated|under a new|new posting|new requisition :: \
        \b(?:re-?posted|re-?opened|re-?advertis(?:ed|e|ing)|re-?listed|reissued|reinstated|under a new (?:number|title|id|requisition|posting|reference)|to (?:the|a) new (?:posting|requisition|vacancy|listing|advert))\b
    niemanden einstellen :: \b(?:dürfen|können) wir (?:derzeit |zurzeit |momentan )?(?:leider )?niemanden einstellen\b
    neu ausgeschrieben|erneut ausgeschrieben|neu veröffentlicht|neue ausschreibung|neuen ausschreibung|neuer nummer|neuer kennziffer|neu aufgelegt :: \
        \b(?:neu|erneut|nochmals) (?:ausgeschrieben|veröffentlicht|aufgelegt)\
        |\bneuen? ausschreibung\b\
        |\bunter neuer (?:nummer|kennziffer)\b
    """
)
# And the reader is still in it.
STILL_IN = _any_of(
    r"""
    \b(?:does|will) not (?:affect|change) your (?:application|candidacy|chances)\b
    \bwill be (?:read|considered|looked at|reviewed) (?:alongside|along with|together with) (?:any |the |all )?(?:new|other|further|later)\b
    \byour (?:\w+ )?(?:application|candidacy|candidature|details|materials|profile)(?: \w+)?(?: has| have| was| were| is| are| will)?(?: been| be| automatically| already)* (?:moved|transferred|carried|copied|linked|migrated|rolled|attached|brought) (?:automatically )?(?:over|across|to|into|forward|with)\b
    \byour (?:\w+ )?(?:application|candidacy|candidature) (?:stays|remains|is still|will (?:stay|remain)) (?:active|open|valid|in (?:process|consideration|the running)|under (?:review|consideration))\b(?! for (?:other|future|any))
    \b(?:Ihre|deine) (?:Bewerbung|Unterlagen)\b(?![^.!?]*\bnicht\b)[^.!?]{0,60}\b(?:übernommen|übertragen|umgezogen|weiterhin|bestehen|gültig|aktiv|im Rennen|im Verfahren)\b
    """
)
# "We have not ruled you out", "du bist weiterhin im Rennen": said outright.
NOT_OUT = cued_anywhere(
    r"""
    ruled you out|ruled out|rejected|declined|turned down|said no|a no :: \
        \b(?:we have|we['’]ve|you have|has|have|you['’]ve) (?:not|n['’]t) (?:been )?(?:ruled you out|ruled out|rejected|declined|turned (?:you )?down|said no)(?: (?:yet|at all|so far|and)|[.,;])\
        |\bthis is(?:n['’]t| not) (?:a |an? \w+ )?(?:no|rejection)\b
    in the running|in contention|in the mix|in play :: \byou(?:['’]re| are| remain)(?: very much| still| definitely)* (?:still )?in (?:the running|contention|the mix|play)\b
    final|been made :: \bdecision (?:is(?:n['’]t| not)|has(?:n['’]t| not)(?: yet)? been)(?: yet)? (?:final|made)\b
    aussortiert|abgelehnt|ausgeschieden :: \b(?:ausdrücklich|noch|bisher|damit|bewusst) nicht (?:aussortiert|abgelehnt|ausgeschieden)\b
    im rennen|im verfahren|in der auswahl|keine absage :: \b(?:weiterhin|weiter|noch|nach wie vor) im (?:rennen|verfahren|auswahlverfahren)\b|\bkeine (?:endgültige )?absage\b
    """
)
# "Your application stays active", "we have not made a decision": said of this very application, and not of what is kept.
STAYS_IN = cued_anywhere(
    r"""
    your application|your candidacy :: \
        (?<!other )\byour (?:application|candidacy) (?:stays|remains|is still|will (?:stay|remain))(?: fully| very much)? (?:active|open|live|under (?:review|consideration)|in (?:the )?(?:process|running))(?=[.,;!]|$| (?:and|while|until (?:then|we|the)|during|throughout|for this|in this|meanwhile|in the meantime|as we)\b)(?![^.!?]*\b(?:but|however|although|other|future|similar)\b)
    candidate|applicant|under consideration :: \byou(?: will)? (?:remain|are still|stay)(?: an?)?(?: active| strong)? (?:candidate|applicant|under consideration)\b(?! (?:for (?:other|future)|in our))
    decision :: \b(?:we|i) (?:have not|haven['’]t)(?: yet)? (?:made|reached|taken) (?:a|any|our)(?: final)? decision\b
    a yes or a no|yes or no :: \b(?:don['’]t|do not|can['’]t|cannot)(?: yet)? (?:have|give you) (?:a yes or a no|a yes or no)\b
    entscheiden|entschieden|entscheidung :: \b(?:konnten|können|haben) wir uns noch nicht (?:entschieden|entscheiden)\b|\bnoch keine (?:endgültige )?entscheidung (?:getroffen|gefallen|treffen)\b
    kennenlernen|einladen :: \b(?:sie|dich) (?:aber |jedoch |stattdessen )?gerne? für (?:die|eine) (?:andere )?(?:stelle|position)\b[^.!?]{0,40} (?:kennenlernen|einladen) (?:möchten|würden|wollen)\b
    bewerbung bleibt :: \b(?:ihre|deine) bewerbung bleibt (?:\w+ )?(?:aktiv|bestehen|im rennen|im verfahren)\b
    candidature reste|définitive :: \bcandidature reste\b[^.!?]{0,25} (?:à l['’]étude|en cours|active)\b|\bréponse définitive à ce (?:jour|stade)\b
    candidatura sigue|solicitud sigue|candidatura permanece|candidatura continua|candidatura resta|candidatura rimane|candidatura è ancora :: \
        \b(?:candidatura|solicitud) (?:sigue|permanece|continua|resta|rimane|è ancora) (?:activa|abierta|ativa|attiva|aperta|en (?:estudio|proceso|curso)|em (?:análise|avaliação|curso)|in (?:valutazione|esame|corso))\b
    sollicitatie blijft :: \bsollicitatie blijft (?:\w+ )?(?:actief|lopen|in behandeling|open|staan)\b
    """
)
# A search firm that writes to one who has not applied.
SOUGHT_OUT = cued_anywhere(
    r"""
    retained|engaged|mandated :: \b(?:have been|has been|was|were|am|are) (?:retained|engaged|mandated)(?: by [^.!?]{1,40})? to (?:identify|find|recruit|fill|search|help|lead)\b
    your name was|your name came|your profile was :: \byour (?:name|profile) (?:was (?:suggested|given|passed|mentioned|recommended)|came up)\b
    confidential :: \b(?:brief |short |quick )?confidential (?:call|conversation|chat|discussion)\b
    """
)
# "We delete what applicants sent after six months": what becomes of data, and of nobody.
DELETED = cued_anywhere(
    r"""
    data|account|profile|details :: \byour (?:\w+ ){0,3}?(?:data|account|details) (?:has|have|was|were)(?: now| been| today| automatically)* (?:deleted|removed|erased|anonymi[sz]ed)\b
    daten :: \bdaten\b[^.!?]{0,30}\b(?:wurden|haben wir|sind)\b[^.!?]{0,40}\bgelöscht\b
    """
)
# An employer's answer to one who asked why: the no came before.
ANSWERED = cued_anywhere(
    r"""
    you asked|you had :: \byou (?:had )?asked (?:me |us )?(?:how (?:your|the) (?:interview|test|presentation)|for (?:some |more |any )?(?:feedback|comments)|why (?:you|your))
    answer|reply|response :: \bthank(?:s| you)(?: very much)? for your (?:\w+ )?(?:reply|answer|response)\b[^.!?]*[.!?][^.!?]*\bfeedback\b
    gebeten|gefragt :: \b(?:sie|du) (?:hatten |hatte?st |haben |hast )?(?:mich |uns )?(?:gefragt|um (?:eine )?(?:rückmeldung|feedback|begründung) gebeten),? (?:woran|warum|wie|was)
    """
)
# The no is about somebody else, whom the reader spoke up for.
REFERRED = cued_anywhere(
    r"""
    put forward|recommended|referred :: \b(?:someone|somebody|friend|person|people|candidate|colleague|contact) (?:whom |who |that )?you(?:['’]ve| have)? (?:referred|recommended|put forward)\b
    recommending|referral|referring :: \
        \b(?:thank(?:s| you)|grateful)[^.!?\n]{0,20} for (?:referring|recommending|your (?:employee )?referral)\b\
        |\bupdate (?:on|to|about|:)[ ]?your referral\b\
        |^your referral\b(?! status)
    referred :: ^(?:referred|referred (?:person|candidate|friend)|candidate you referred) ?: ?\w
    empfehlung|empfohlene|für uns geworben|geworbene :: \
        \b(?:danke|dank)[^.!?\n]{0,20} für (?:ihre|deine) (?:empfehlung|weiterempfehlung)\b\
        |\bfür uns geworben\b\
        |^(?:ihre|deine) empfehlung ?:\
        |^(?:geworbene|empfohlene)[nr]?(?: person)? ?:
    empfohlen|geworben|vorgeschlagen :: \b(?:sie|du) (?:uns )?(?:empfohlen|geworben|vorgeschlagen) (?:haben|hast|hatten)\b
    """
)
_KIN = alternatives(
    r"""
    nephew
    niece
    lad
    son
    daughter
    boy
    girl
    cousin
    (?:former |old )?colleague
    friend
    brother
    sister
    wife
    husband
    grandson
    granddaughter
    goddaughter
    godson
    neffen?
    nichte
    sohn
    tochter
    buben?
    jungen?
    mädel
    cousine?
    freund(?:in)?
    bruder
    schwester
    enkel(?:in|sohn|tochter)?
    patenkind
    lebensgefährt\w+
    """
)
KIN_WORDS = tuple(
    "nephew niece colleague lad son daughter boy girl cousin friend brother sister wife husband neffe nichte sohn tochter bub junge mädel freund bruder schwester enkel patenkind lebensgef".split()
)
KIN = _any_of(
    rf"""
    \b(?:your|deine?[nrms]?|ihre?[nrms]?|euer|eure[nrms]?) {_KIN}\b
    """
)
# "Tell him to try again": of the one who is not the reader.
OF_KIN = _any_of(
    r"""
    \b(?:he|she|they) (?:should|could|can|might|must|may) (?:\w+ )?(?:try|send|apply|keep|look|come|write|call|ring|not|do)\b
    \b(?:tell|ask|let|encourage|told|give) (?:him|her)\b
    \b(?:his|her) (?:cv|resume|résumé|application|letter|papers|chances|details|name)\b
    \bsoll (?:er|sie|es)\b
    \b(?:er|sie) soll\b
    \bsag (?:ihm|ihr)\b
    \b(?:seine|ihre) (?:Bewerbung|Unterlagen|Mappe|Lebenslauf)\b
    \b(?:richte|richten Sie) (?:ihm|ihr)\b
    """
)
# "I passed his resume on": whose it is, told by one who spoke up for them.
FOR_KIN = cued_anywhere(
    r"""
    her application|her cv|her details|her letter|her portfolio|her resume|her résumé|his application|his cv|his details|his letter|his portfolio|his resume|his résumé :: \b(?:passed|gave|sent|forwarded|handed|showed)(?: on)? (?:his|her) (?:cv|resume|résumé|application|letter|details|portfolio)\b
    pity for|shame for|sorry for|schade für|leid für|jammer voor|lástima por|dommage pour|peccato per|pena pela|pena pelo :: \
        \b(?:pity|shame|sorry) for your (?:sister|brother|son|daughter|nephew|niece|friend|cousin|wife|husband)\b\
        |\b(?:schade|leid) für (?:deine?|eure?|ihre?)n? (?:schwester|bruder|sohn|tochter|neffen?|nichte|freund(?:in)?|cousine?|frau|mann)\b\
        |\bjammer voor (?:je|jouw|uw) (?:zus|broer|zoon|dochter|neef|nicht|vriend(?:in)?|man|vrouw)\b\
        |\blástima por tu (?:hermana|hermano|hijo|hija|amiga|amigo|primo|prima)\b\
        |\bdommage pour (?:ta|ton|votre) (?:sœur|frère|fils|fille|ami|amie|cousin|cousine)\b\
        |\bpeccato per (?:tua|tuo) (?:sorella|fratello|figlio|figlia|amico|amica|cugino|cugina)\b\
        |\bpena pel[ao] (?:tua|teu|sua|seu) (?:irmã|irmão|filho|filha|amigo|amiga|primo|prima)\b
    habe ihre|habe seine :: \bhabe (?:seine|ihre) (?:bewerbung|unterlagen|mappe) (?:weitergegeben|weitergeleitet|abgegeben|gezeigt|hingelegt)\b
    """
)
NEW_MESSAGE = cued_anywhere(
    r"""
    message|nachricht :: \b(?:new|unread) messages?\b|\bsent you a message\b|\b(?:neue|ungelesene) nachricht(?:en)?\b
    """
)
ASKED_FOR_YOU = cued_anywhere(
    r"""
    asked|spoke|talked|rang|phoned|called|a word :: \bi(?:['’]ve| have)? (?:just )?(?:asked|spoke|spoken|talked|rang|phoned|called|had a word)\b
    """
)
# A friend, of those who said no.
CONSOLING = cued_anywhere(
    r"""
    don't let|don’t let|fools|idiots|morons|screw them|their loss :: \
        \btheir loss\b\
        |\b(?:they['’]re|they are|what|the|bunch of) (?:\w+ )?(?:idiots|fools|morons)\b\
        |\bdon['’]t let (?:it|that|them|this) get (?:you|to you)\b\
        |\bscrew them\b
    company|missing|they|those :: \b(?:can['’]t believe|so sorry|sorry to hear|gutted|sucks|rubbish|a shame)(?: that)? (?:they|those|that company)\b|\bwhat (?:they|those people)(?:['’]re| are) missing\b
    deppen|deren|idioten|schuld|selber|selbst|solche|spinnen|trottel|wissen :: \
        \b(?:deren|selber|selbst) (?:pech|schuld)\b\
        |\b(?:die|diese|solche) (?:idioten|deppen|trottel|spinnen)\b\
        |\bdie wissen (?:gar |ja )?nicht,? was\b
    dich|dir :: \b(?:dass|weil|ob) (?:die|sie|sie dich bei \w+|die bei \w+) (?:dich|dir)\b|\b(?:die|sie) haben (?:dich|dir)\b|\bhaben (?:die|sie) (?:dich|dir)\b
    """
)
# Who sits on a board or a committee is elected, and paid by nobody; who is on a course pays.
FOR_A_SEAT = cued_anywhere(
    r"""
    gewählt :: \bzu[mr] (?:kapitän|kassenwart|schriftführer|klassensprecher|elternsprecher|vereinsvorsitzenden|beisitzer)(?:in)? (?:wurde|ist|haben|hat)\b[^.!?]*\bgewählt\b
    vacancy on :: \bvacancy on the (?:board|committee|council|parish council|panel of governors)\b
    diploma|certificate|course|degree|master|bsc|msc|mba|module|workshop :: \bplaces? on (?:the|our|this|an?) (?:(?!apprentice|trainee|graduate)[\w'’-]+ ){0,5}?(?:diploma|certificate|course|degree|master['’]?s?|msc|bsc|mba|module|workshop)\b
    board|committee|council|trustees|vestry :: \
        \b(?:put(?:ting)? (?:yourself|your name) forward|stand(?:ing)?|stood|offer(?:ing)?|nomination|candidacy|interest|interested|applying|application) (?:as|in|for|to|on)(?: (?:join|joining|be|becoming|serve|serving|sit|sitting)(?: on)?)?\
            [ ](?:the|our|a) (?:\w+ )?(?:board of (?:trustees|governors|\w+ on\b)\
            |(?:board|committee|council|vestry) (?:elections?\b|seats?\b|of )\
            |board(?=[.,;!\n]| this| next| as an? |$)\
            |committee(?=[.,;!\n]| this| next| as an? |$))\
        |\bboard of trustees\b[^.!?]{0,80}\bseats?\b\
        |\btrustees?\b[^.!?]{0,60}[.!?][^.!?]{0,80}\bseats\b
    """
)
_CALLED = r"[A-ZÄÖÜ][a-zà-ÿ]+(?: [A-ZÄÖÜ][\w'’-]+)?"
# "I told Jonas and Amy no", "Herrn Lutz habe ich abgesagt": who is named is another.
NO_TO_NAMED = any_of(
    rf"""
    (?:told|turned down|said no to|rejected|declined|regretted|let) (?P<whom>{_CALLED})(?:(?:, | and | & ){_CALLED})*(?: (?:no|down|know it(?:['’]s| is) a no)\b|(?= (?:today|yesterday|this morning|after|already|because|on|last)\b|[.,;]))
    (?P<who>{_CALLED})(?:(?:, | and | & ){_CALLED})* (?:was|were|has been|have been|got|gets|is|are) (?:told no|told it(?:['’]s| was| is) a no|turned down|let down|a no|been told)\b
    (?:Herrn?|Frau)?\s?(?P<wem>{_CALLED})(?: und (?:Herrn?|Frau)?\s?{_CALLED})? (?:habe ich|haben wir|hab ich|wurde|wurden)(?: heute| gestern| schon| bereits| telefonisch)* abgesagt\b
    """
)
NO_TO_NAMED_CUES = know(
    ("told ", "turned down", "said no to", "rejected", "declined", "regretted", "let ", "a no", "abgesagt")
)
# "Dear Ms. Tate," in a line of its own.
_GREETING = r"[ \t>\"“„]*(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon)|Sehr geehrte[rs]?(?:/r)?|Liebe[rs]?|Hallo|Guten Tag|Moin|Servus)\b(?P<whom>[^\n,!:]{0,50})[,!:]?"
GREETING = re.compile(f"^{_GREETING}", re.MULTILINE)
# Not in the first line: looked for where a line ends, and so several times as fast.
GREETING_BELOW = re.compile(f"\n(?P<greeting>{_GREETING})")
