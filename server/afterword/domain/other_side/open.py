"""Tells that a no in a mail is none, as the matter is open again, or settled in another way, by the reader or for them.

The job is offered and only a wish is turned down; the reader has withdrawn and is told what follows from it; an
earlier no was a mistake. In English and in German; it is asked only of a mail that would be a decision.
"""

from __future__ import annotations

from collections.abc import Set

from afterword.domain.facts.pattern_text import alternatives, any_of, cued_anywhere
from afterword.domain.other_side.offered_abroad import OFFERED_ABROAD

OFFERED, LEFT, WAS_A_MISTAKE = "job_offered", "reader_has_left", "was_a_mistake"


_BEGINS = r"(?:^|[.!?:] )\W*"
# "We would love to offer you the job, but": it is not offered.
_NOT_BUT = r"(?![^.!?]*\b(?:but|however|unfortunately|sadly|regret|had|if only)\b)"
_NICHT_ABER = r"(?![^.!?]*\b(?:aber|jedoch|doch|leider|nicht|hätten|wenn)\b)"
_JOB = r"(?:job|role|position|post|place|apprenticeship|internship)"
_OFFERED = cued_anywhere(
    rf"""
    got the job :: (?<!if )(?<!whether )(?<!think )(?<!thought )(?<!could tell you that )(?<!could say )(?<!could tell you )\byou(?:['’]ve| have) got the job\b
    yours :: \b(?:the|this) (?:[\w-]+ ){{0,4}}{_JOB} is (?:all )?yours\b{_NOT_BUT}
    offer :: \b(?:delighted|pleased|happy|thrilled|glad) to (?:be able to )?make you (?:an|a|the) (?:[\w-]+ )?offer\b{_NOT_BUT}
    offer :: {_BEGINS}(?:we|i)(?:['’]d| would)(?: very much| really)? (?:like|love) to offer you (?:the|this|a) (?:[\w-]+ ){{0,4}}{_JOB}\b{_NOT_BUT}
    offer stands|offer still :: \b(?:our|my|the) offer (?:still )?stands\b(?! with (?:them|him|her|another))
    contract|offer letter :: \
        \b(?:attached|enclosed)(?: is| please find| you will find)? your (?:[\w-]+ )?(?:contract|offer letter)\b\
        |\byour (?:[\w-]+ )?(?:contract|offer letter) (?:is|will be) (?:attached|enclosed|with you)\b\
        |\bcontract (?:is )?attached\b
    welcome :: {_BEGINS}welcome (?:aboard|to the (?:team|company|family|firm|school))[.!,]
    your appointment|your hire|your hiring|your employment :: (?<!once )(?<!until )(?<!if )\b(?:board|hr|governors|panel|council|management|committee|head office|director|trustees) (?:has |have )?(?:now |finally )?(?:agreed|approved|signed off|confirmed|consented)(?: on)?(?: to)? your (?:appointment|hir(?:e|ing)|employment)\b{_NOT_BUT}
    employment|offer you :: (?<!been )(?<!liked )(?<!hoped )(?<!be )\b(?:delighted|pleased|happy|thrilled|glad|pleasure|honou?red|proud) to (?:be able to |now )?offer you (?:employment\b|(?:the|a|this|our) (?:[\w-]+ ){{0,5}}{_JOB}\b){_NOT_BUT}
    you start|you begin|you'll start|you’ll start|will start|start date|first day :: \
        {_BEGINS}you(?:['’]ll| will)? (?:start|begin)(?: work)?(?: with us| here)? on (?:the \d|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day){_NOT_BUT}\
        |\byour (?:start date|first day)(?: is| will be|:)(?! not| no longer| cancel)
    on the team|terms attached|the job's yours|the job’s yours :: {_BEGINS}you(?:['’]re| are) on the team\b|\bterms attached\b|\bthe {_JOB}['’]s (?:all )?yours\b{_NOT_BUT}
    for you :: \bwe (?:went|have gone|['’]ve gone|have decided|['’]ve decided|decided) for you\b|\bin the end we went for you\b
    to have you :: {_BEGINS}(?:we|i)(?:['’]d| would) (?:be (?:thrilled|delighted)|love) to have you(?: (?:with us|join us|on (?:the|our) team))?[.!]
    to have you as :: (?<!been )\b(?:happy|glad|thrilled|delighted|love) to have you as (?:an?|our) (?!(?:\w+ )?(?:volunteer|member|customer|guest|supporter|visitor|speaker|contact|reader|client|mentor|friend|neighbour))[^.!?]{{0,40}}{_NOT_BUT}
    are hired|'re hired|’re hired|a yes :: \byou(?:['’]re| are) hired[.!]|(?:{_BEGINS}|\bnews[,:] )it(?:['’]s| is) a yes\b(?! or){_NOT_BUT}
    your appointment|your employment|appoint you|hire you|employ you :: (?<!have been )(?<!delighted to have )(?<!like to )(?<!liked to )(?<!able to )(?<!not )(?<!not yet )\bconfirm your (?:appointment|employment)\b{_NOT_BUT}|(?<!had )(?<!not )\bdecided to (?:appoint|hire|employ) you\b{_NOT_BUT}
    offering you|like you to|want you to :: \
        \bwe(?:['’]re| are) offering you (?:the|this|a) (?:[\w-]+ ){{0,4}}{_JOB}\b{_NOT_BUT}\
        |(?<!have )\b(?:like|love|want) you to (?:have (?:the|this) {_JOB}|start (?:on|as|work)|join us (?:as|on|from)|be our)\b{_NOT_BUT}
    been appointed|successful in|sign and return :: \
        (?<!if )\byou(?:['’]ve| have) been (?:appointed|successful in your application)\b\
        |\bsign and return (?:the|your|one) (?:\w+ )?(?:contract|agreement|offer|copy)\b
    unsere neue|unser neuer :: \b(?:sie sind|du bist) unsere?r? neuer? \w+[.!]
    eingestellt|einstellung|anstellung :: \b(?:sie sind|du bist) eingestellt[.!]|\bbestätigen?\b[^.!?]{{0,20}} (?:ihre|deine) (?:einstellung|anstellung)\b
    fangen|fängst|beginnen|beginnst|starten|startest :: \b(?:sie|du) (?:fangen|fängst|beginnen|beginnst|starten|startest) (?:am|zum|ab|im)\b[^.!?]* (?:bei uns|als)\b
    war erfolgreich :: \b(?:ihre|deine) bewerbung war erfolgreich\b{_NICHT_ABER}
    appoint you|hire you|want you :: \b(?:['’]d love|would love) to (?:appoint|hire) you\b(?! (?:but|one day|some ?day))|\bwe want you (?:as|to join|on)\b
    die stelle :: \b(?:sie haben|du hast) die stelle[.!]|\bdie stelle (?:gehört|ist) (?:ihnen|dir)\b(?![^.!?]*\bnicht\b)
    anbieten|zusagen :: \b(?:möchten|würden|wollen)(?: wir)? (?:ihnen|dir) (?:sehr )?(?:gerne? )?(?:die|eine) (?:stelle|position|ausbildung)\b{_NICHT_ABER}[^.!?]* (?:anbieten|zusagen)\b
    sagen wir :: \bsagen wir (?:ihnen|dir) (?:die|eine) (?:stelle|position|ausbildung)\b[^.!?]* zu\b
    nehmen wir|stellen wir :: \bgerne? (?:nehmen|stellen) wir (?:sie|dich) (?:als|ein)\b
    freuen uns :: \bfreuen uns (?:sehr )?auf (?:sie|dich) als (?:neuen?|unseren?)\b
    unterschreiben sie|unterschreib :: \bunterschreib(?:en sie)? (?:bitte )?den (?:\w+)?vertrag\b
    vertrag :: \banbei (?:ihr|dein|der) (?:\w+)?vertrag\b|\b(?:arbeits|ausbildungs)vertrag (?:liegt|finden sie|ist) (?:bei|anbei|morgen)
    angebot :: \bunser angebot (?:steht|gilt|bleibt)\b
    einstellung zugestimmt|einstellung genehmigt|einstellung bewilligt :: \b(?:hat|haben) (?:(?!\b(?:nicht|leider|keine)\b)[^.!?])*\b(?:ihrer|deiner) einstellung (?:zugestimmt|genehmigt|bewilligt)\b|\b(?:ihre|deine) einstellung (?:wurde|ist) (?:\w+ )?(?:genehmigt|bewilligt)\b
    begrüßen :: \bfreuen (?:wir )?uns(?: sehr)?,? (?:sie|dich)\b(?:[^.!?]|(?<=\d)\.)*\b(?:ab|zum|am)\b(?:[^.!?]|(?<=\d)\.)*\b(?:als \w+|bei uns|im team|in unserem (?:haus|team))\b[^.!?]* (?:zu )?begrüßen\b{_NICHT_ABER}
    sage ich :: \bsage ich (?:ihnen|dir) (?:die|den|das|eine) (?:stelle|position|ausbildung\w*|praktikum) (?:\w+ )?zu\b
    vertrag :: \b(?:erhalten sie|erhältst du|finden sie|findest du|schicke ich ihnen|senden wir ihnen) (?:anbei )?(?:ihren|deinen|den) (?:arbeits|ausbildungs|praktikums)vertrag\b
    stellen wir sie|stellen wir dich :: \bstellen wir (?:sie|dich) (?:zum|ab|am)\b(?:(?!\bnicht\b)[^.!?])* ein\b
    den job|die stelle :: {_BEGINS}(?:super,? |prima,? |glückwunsch,? )?(?:sie haben|du hast) (?:den job|die stelle|die zusage)\b{_NICHT_ABER}
    anhang|anlage :: \bi[mn] (?:der )?(?:anhang|anlage)(?: finden sie| ist| kommt)? (?:der|ihr|dein) (?:arbeits|ausbildungs)?vertrag\b
    team will :: \bdas team will (?:dich|sie)\b
    """
)
_LEAVES = alternatives(
    r"""
    withdr\w+
    pull(?:ed|ing) out
    decided (?:not|against|to (?:withdraw|stay|step|pull|accept|take|turn))
    chosen (?:not|to (?:withdraw|stay))
    changed your mind
    accepted (?:another|an|a) (?:[\w-]+ )?(?:offer|job|post|role|position|contract)\b
    taken (?:another|a) (?:job|post|role|position)
    found (?:another|a) (?:job|post|role|position)
    (?:no longer|do not|don['’]t|did not|didn['’]t) (?:wish|want|plan|intend) to
    no longer (?:interested|available)
    not (?:interested|going to)
    staying (?:where|with|put)
    """
)
_YOU = r"you(?:['’]ve| have|['’]re| are|['’]ll be|['’]d| had| will be)?(?: now| since| already)?"
_NOT_FOR_YOU = alternatives(
    r"""
    (?:the|this) (?:job|role|post|position)(?:['’]s| is) not for you
    (?:the|this) (?:job|role|post|position) isn['’]t for you
    (?:the )?timing (?:isn['’]t|is not|was not|wasn['’]t) right for you
    """
)
_TELLING = alternatives(
    r"""
    letting (?:us|me) know
    telling (?:us|me)
    informing (?:us|me)
    (?:your|the) (?:message|mail|e-?mail|note|news|call)
    being (?:so )?(?:straightforward|open|honest|frank|clear|upfront)
    """
)
# Nearly every mail thanks for something: what else it is for tells more.
_THANKED_FOR = "for letting|for telling|for informing|for being|" + "|".join(
    f"for {whose} {what}"
    for whose in ("your", "the")
    for what in ("message", "mail", "e-mail", "email", "note", "news", "call")
)
_LEFT = cued_anywhere(
    rf"""
    {_THANKED_FOR} :: \
        \b(?:thank(?:s| you)|grateful)[^.!?]{{0,30}} for {_TELLING}(?: that| about)?,? (?:{_YOU} {_LEAVES}|{_NOT_FOR_YOU})
    thank|grateful|understand|confirm|note that|hear|read that|learn|got your|sorry|pity|shame :: \
        \b(?:i|we)(?: quite| fully| completely)? (?:understand|confirm|note|hear|read|got your (?:message|mail|note)|see)(?: from your (?:message|mail|note))? ?(?:that )?(?:{_YOU} {_LEAVES}|{_NOT_FOR_YOU})\
        |\b(?:sorry|sad|pity|shame)(?: to (?:hear|read|learn))?(?: that)? {_YOU} {_LEAVES}\
        |\bsorry (?:to hear |to read |to learn )?that the (?:commute|journey|salary|pay|hours|location|distance) (?:is|are|was|were)\b
    asked us|told us :: (?<!if )\byou(?:['’]ve| have|['’]d| had)? (?:asked|told) us to (?:take|remove|withdraw|close|cancel|stop)\b
    turning :: \b(?:i|we)(?: do| quite| fully| completely)? understand you(?:r)? turning (?:it|us|this|the (?:job|role|position|post|offer)) down\b
    tempt you|persuade you|convince you|win you :: \b(?:could not|couldn['’]t|did not|didn['’]t) (?:tempt|persuade|convince|win) you\b
    our offer|the offer|the job :: (?<!if )(?<!should )(?<!unless )\byou(?:['’]ve| have)?(?: now| since)? (?:declined|turned down|refused|rejected) (?:our|the|this) (?:\w+ )?(?:offer|job|position|post|role)\b
    your new :: \bcongratulations on your new (?:job|role|position|post)\b
    withdrawing|withdrawal :: \bthank(?:s| you) for withdrawing\b|\b(?:accept|confirm|received|acknowledge|regret|processed|noted) your withdrawal\b
    staying :: (?:^|[.!?] |so )you(?:['’]re| are) staying (?:where you are|with your|put)\b
    noted :: \bnoted that you (?:do not|don['’]t|no longer) (?:want|wish)\b
    withdraw|withdrawn|withdrawal :: \
        {_BEGINS}this (?:e-?mail |message )?confirms(?: that)?,? (?:at your request,? )?(?:you(?:['’]ve| have| were)|your (?:withdrawal|application (?:has been|was)))(?: been)?(?: withdrawn| for| from|[ .,])\
        |\bat your request,? you(?:['’]ve| have|['’]re| are| were)(?: now)?(?: been)? withdrawn\b\
        |\b(?:thank(?:s| you)|grateful)[^.!?]{{0,30}} for {_TELLING}(?: that| about)? you(?:['’]d| would)? (?:like|wish|want|prefer|need|intend|plan|have|are)(?: decided| chosen| to be)?(?: to)?(?: \w+)? ?(?:withdraw\w*|pull(?:ing)? out|step(?:ping)? (?:back|away|down))\b
    angebot :: \b(?:ihre|deine) (?:mitteilung|nachricht|e-?mail|entscheidung), dass (?:sie|du) unser angebot nicht annehmen\b|\b(?:ihre|deine) absage (?:auf|zu|an) (?:unser|das) (?:\w+ )?angebot\b
    confirms :: \bconfirms that {_YOU} {_LEAVES}
    as you|as requested|as asked|request|wished :: \
        \b(?:as (?:you )?(?:asked|requested|wished)|at your (?:own )?request|as per your request),? (?:we|i|your)(?:['’]ve| have| has)?[^.!?]{{0,60}}\b(?:taken (?:you|your \w+) (?:out|off)|removed|withdrawn|closed)\b\
        |\b(?:taken (?:you|your \w+) (?:out|off)|removed|withdrawn|closed)\b[^.!?]{{0,50}}\b(?:as you (?:asked|requested|wished)|at your (?:own )?request)\b
    zurück|entschieden :: \bschade,? dass (?:sie|du)\b[^.!?]*(?:zurückz\w+|zurückgezogen|(?:anders|gegen uns|für eine?n? ander\w+ \w+) entschieden)
    gewünscht|wunsch :: \b(?:wie (?:von (?:ihnen|dir) )?gewünscht|auf (?:ihren|deinen) (?:eigenen )?wunsch|wunschgemäß)\b[^.!?]*\b(?:bewerbung|unterlagen|verfahren)\b[^.!?]*(?:gelöscht|genommen|zurückgezogen|entfernt|storniert|geschlossen)
    dank :: \bdanke?\b[^.!?]{{0,30}} (?:nachricht|mitteilung|rückmeldung|mail|offenheit|ehrlichkeit|bescheid)\w*,? dass (?:(?:sie|du)\b[^.!?]*(?:(?:anders|gegen|für eine?n? ander\w+ \w+|umentschieden)(?: entschieden)?|zurückz\w+|zurückgezogen|kein interesse|angenommen)|(?:der weg|das gehalt|die fahrt|die strecke|der arbeitsweg)\b[^.!?]* zu\b)
    angebot :: \b(?:sie haben|du hast) (?:unser|das) (?:\w+ )?angebot (?:\w+ )?(?:abgelehnt|ausgeschlagen|nicht angenommen)\b
    uns gebeten|mich gebeten :: \b(?:sie haben|du hast) (?:uns|mich) gebeten, (?:sie|dich|ihre|deine)\b[^.!?]*(?:liste|verfahren|zurück|lösch|nehmen)
    weitermachen|fortfahren|interesse mehr|mehr interesse :: \
        \bdass (?:sie|du)\b[^.!?]{{0,30}} nicht (?:weitermachen|fortfahren|weiter teilnehmen) (?:möchten|möchtest|wollen|willst)\b\
        |\bdass (?:sie|du) (?:\w+ )?(?:kein interesse mehr|nicht mehr interessiert)\b
    gewinnen konnte|überzeugen konnte|begeistern konnte :: \bdass (?:wir|ich) (?:sie|dich) (?:\w+ )?nicht (?:gewinnen|überzeugen|begeistern) konnten?\b
    glückwunsch :: \bglückwunsch zu(?:r| ihrer| deiner) neuen (?:stelle|aufgabe|position|arbeit)\b
    zurückgezogen :: \bdass (?:sie|du) (?:rechtzeitig|selbst|von sich aus|früh) zurückgezogen\b
    rückzug|rücknahme :: \bbestätigen?\b[^.!?]{{0,20}} (?:den rückzug|die rücknahme) (?:ihrer|deiner) bewerbung
    ihre absage|deine absage :: \bhaben? (?:ihre|deine) absage (?:erhalten|bekommen|gelesen|zur kenntnis)
    """
)
_SAYS_NO = alternatives(
    r"""
    filled
    rejected
    declined
    not (?:been )?(?:selected|successful|shortlisted|chosen)
    n['’]t (?:been )?(?:selected|successful|shortlisted|chosen)
    unsuccessful
    turned down
    a no\b
    gone to
    """
)
_WRONG = r"(?:wrong|incorrect|a mistake|an error|our mistake|my mistake|not (?:right|so|true|the case)|by mistake|in error)"
_WAS_A_MISTAKE = cued_anywhere(
    rf"""
    second thoughts :: \bsecond thoughts about (?:turning|saying no|rejecting|declining|letting)\b
    told you|informed you|wrote|notified you|said :: \
        \b(?:told|informed|notified|wrote to) you\b[^.!?]{{0,40}}{_SAYS_NO}[^.!?]{{0,40}}[.!?;,–-]+ (?:but |and )?(?:that|this|it|which) (?:was|is) {_WRONG}\
        |\bit said (?:that )?you[^.!?]{{0,30}}{_SAYS_NO}[^.!?]{{0,20}}[,;–-]+ (?:but |and )?(?:that|this|which) was {_WRONG}
    say no|saying no|our no|my no|with a no :: \btoo (?:quick|hasty|fast|rash) (?:to say|in saying|with (?:my|our|a)) no\b
    rejection|message|mail|letter|notice :: \b(?:(?:rejection|regret letter)\b|(?:message|e-?mail|letter|notice) (?:that|saying|which said|telling you)[^.!?]{{0,40}}{_SAYS_NO})[^.!?]{{0,40}} (?:was|were|went out|got|came)(?: sent| to you| out)* {_WRONG}
    error|mistake|bug|glitch|fault :: \b(?:error|mistake|bug|glitch|fault)\b[^.!?]{{0,30}} (?:sent|gave|told|informed) you (?:a (?:no|rejection)\b|(?:that )?[^.!?]{{0,30}}{_SAYS_NO})
    absage|besetzt|vergeben|abgelehnt|abgesagt :: \b(?:absage|(?:nachricht|mail|mitteilung),? dass[^.!?]{{0,40}}(?:besetzt|vergeben|abgelehnt|abgesagt))\b[^.!?]{{0,40}} (?:war|ist|sei) (?:leider )?(?:ein(?:e)? )?(?:versehen|irrtum|fehler|falsch|gegenstandslos|versehentlich)
    entschieden hatten :: \bfür d(?:ie|en) wir uns entschieden hatten,? (?:hat (?:\w+ )?(?:abgesagt|zurückgezogen)|ist (?:\w+ )?abgesprungen)
    """
)
# "We must withdraw our offer": what was offered is so no more.
_RESCINDED = any_of(
    r"""
    (?:rescind|revok)\w*
    withdr[ae]w\w* (?:the|our|this|your|my) (?:\w+ )?offer\b
    offer (?:has been |is |was |has to be |must be )?(?:withdrawn|taken back)\b
    (?:angebot|zusage)\b[^.!?]* (?:zurückziehen|zurücknehmen|zurückgezogen|hinfällig)\b
    """
)
_TABLE = ((OFFERED, _OFFERED), (OFFERED, OFFERED_ABROAD), (LEFT, _LEFT), (WAS_A_MISTAKE, _WAS_A_MISTAKE))


def find_settled_otherwise(lowered: str, cues: Set[str]) -> tuple[str, str] | None:
    """Return why a no in a text in small letters is none, and the words that tell; None where nothing does.

    Args:
        cues: those that were found in it.
    """
    for name, lines in _TABLE:
        found = lines.search(lowered, cues)
        if found and not (name == OFFERED and _RESCINDED.search(lowered)):
            return name, found[0].strip(" .!?:")
    return None
