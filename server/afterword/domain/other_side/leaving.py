"""What an applicant says who goes: withdraws, turns an offer down, stays or starts elsewhere; in English and in German."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

_JOB = (
    r"(?:job|role|position|post|offer|appointment|place|internship|apprenticeship|placement|traineeship"
    r"|posting|assignment|shift|scholarship)"
)
# "I am writing to let you know that I have decided to": nobody else has come in between.
_I = (
    r"\bi(?:['’](?:m|ve|ll|d))?(?:,? (?:i['’](?:m|ve|ll|d)|am|have|had|will|would|must|shall|should|can|do|need|want"
    r"|wish|like|going|decided|chosen|afraid|sorry|sad|obliged|forced|writing|write|hereby|now|therefore|then|also"
    r"|just|really|sadly|regretfully|unfortunately|respectfully|reluctantly|formally|politely|kindly|ultimately"
    r"|officially|only|regret|to|be|say|inform|tell|let|you|know|that|i|it|is|and|with|a|heavy|heart|great|deep"
    r"|been|advise|announce|confirm|think|feel|best|better|rather|prefer|actually|both|this|time)){0,14}"
)
_NOT = (
    r"(?:can(?:['’]t|not| not)|won['’]t|will not|shall not|shan['’]t|could(?:n['’]t| not)|do(?:n['’]t| not)"
    r"|(?:am |was )?(?:not able|unable|not in a position|not going|not willing|not prepared) to"
    r"|(?:['’]m|am) not|wish not to|(?:decided |chosen |chose |prefer |rather )?not(?: to)?)"
)
# "Your application for the post": it is not the post that is turned down.
_THE_JOB = (
    rf"(?:the|this|that|your)(?: (?!application|candidacy|request|interest|cv\b|one\b|for\b|that\b|and\b)[\w’'-]+){{0,5}}? {_JOB}\b"
    r"(?! (?:application|any|further|forward|down to|to (?:work|help|join|come|volunteer|start|do|teach)|of (?:help|work|support)|at (?:the|this) (?:moment|present) to))"
)
# Said of an application, an offer or a search for people, it is the employer's.
_NOT_THEIRS = (
    r"(?![^.!?\n]{0,50}\b(?:your (?:\w+ )?(?:application|candidacy|cv|interview)|you (?:any )?further|with you\b"
    r"|hir(?:e|ing)|recruit\w*|advert\w*|(?:take|offer|employ|give) you))"
)
ENGLISH = cued_anywhere(
    rf"""
    withdraw|withdrew :: \
        {_I} (?:withdraw|withdrawing|withdrew|withdrawn)(?: (?:from (?!hiring|the market)|my (?!offer|job offer|advert)|the enclosed|it\b|as an? (?:applicant|candidate))|[.,;!])\
        |\b(?:withdraw|remove) (?:the )?(?:application|candidature|candidacy) of\b|\b(?:please|to|kindly) withdraw (?:me|us)\b
    pull out|pulling out|bow out|bowing out|drop out|dropping out|back out|backing out|opt out|opting out|step back|step away|step aside|step out|step down|stepping back|stepping away|stepping aside :: \
        {_I} (?:(?:pull|bow|drop|back|opt)(?:ing)? out|step(?:ping)? (?:back|away|aside|out|down) (?:from|of) (?:the|this|your))\b(?! of (?:hiring|the (?:project|deal)))
    withdrawn|closed|cancelled|void :: \b(?:my|this) (?:\w+ )?(?:application|candidacy|candidature|acceptance) (?:to be |as |be |is )?(?:hereby |now )?(?:withdrawn|closed|cancelled|void)\b(?! (?:by|due))
    disregard my|cancel my|close my|ignore my|drop my|stop my|rescind my|revoke my|withdraw my|delete my|take back my|go back on my :: \
        \b(?:please|kindly|you|to|must|i|and)\b[^.!?\n]{{0,20}} (?:disregard|cancel|close|ignore|drop|stop|rescind|revoke|withdraw|delete|take back|go back on) my (?:[\w-]+ ){{0,2}}(?:application|candidacy|candidature|file|interview|acceptance|profile|details|documents|data)\b
    no longer :: \
        \bi(?:['’]m| am)(?: \w+)? no longer (?:available(?: (?:for (?:the|this|that|your) |any ?more|as )|[.!,;])|interested\b(?! in (?:your|taking|hiring))|looking(?:[.,;!]| for (?:an? |any |other )?(?:new |other )?(?:job|work|post|position|role|employment)\b(?! for you))|in the (?:job )?market|on the market|job[- ]hunting)\
        |\bi no longer (?:wish|want|intend|desire) (?:to (?:be (?:considered|represented|part|included)|go|continue|proceed|pursue|take part|work|join)\b|the |this |your ){_NOT_THEIRS}
    declin|turn down|turning down|turn it|turn your|turning your|refus|pass on|pass up|passing on|passing up|say no|saying no|forgo|reject :: \
        {_I} (?:declin(?:e|ing)|turn(?:ing)? down|refus(?:e|ing)|pass(?:ing)? (?:on|up)|say(?:ing)? no to|forgo|reject(?:ing)?) {_THE_JOB}(?! to)\
        |{_I} turn(?:ing)? (?:your (?:\w+ )?offer|yours) down\b
    accept|tak|pursu|start|going for|do the|do this|do your|want the|want this|want your :: {_I} {_NOT}(?: be)?(?: able to| going to)? (?:accept|accepting|take(?: up| on)?|taking(?: up| on)?|pursue|pursuing|going for|do|want|start) {_THE_JOB}(?! to)
    offer :: \b(?:honou?r(?:ed)?|pleasure|pleased|delighted|grateful|thrilled|flattered|happy|privilege|touched|lovely|chuffed)\b[^.!?]{{0,30}} (?:to (?:be|have been) offered|by your offer|that you (?:have )?offered me|for (?:the|your|this) (?:[\w-]+ )?offer)\b
    join you|join your|joining you|joining your|join the team|joining the team :: {_I} {_NOT}(?: be)?(?: able to)? (?:join|joining) (?:you\b(?! (?:for|on|at|in|there))|your (?!interview|call)|the team\b)
    another|different|elsewhere|other employer|other company|other firm|other job|other offer|new job :: \
        \bi(?:['’]ve| have|['’]m| am|['’]ll| will|['’]d| had)?(?: (?:now|since|just|already|recently|also|therefore|in the meantime|meanwhile|subsequently|decided to|chosen to|been|going to|to be|be))* (?:accept(?:ed|ing)?|tak(?:e|en|ing)|took|sign(?:ed|ing)?(?: up)?(?: for| with)?|offered|secured|landed|received|commit(?:ted)? to|committed myself to|start(?:ed|ing)?) (?:(?:a|an|the|my) )?(?:another|different|new|other|permanent)(?: [\w-]+){{0,3}}? (?:job|offer|position|post|role|opportunity|contract|employer|company|firm|employment|scheme)\b(?! for you| that (?:might|may|could|would) suit)\
        |\bi(?:['’]ve| have|['’]m| am|['’]ll| will|['’]d| had)?(?: (?:now|since|just|already|recently|been|decided to|chosen to|going to))* (?:accept(?:ed|ing)?|tak(?:e|en|ing)|took|found|got|signed|offered|secured|landed|start(?:ed|ing)?|committed|gone)\b(?![^.!?]*\b(?:you|another candidate|another applicant|clients?|deal|order|premises)\b)[^.!?]{{0,40}} elsewhere\b
    instead :: \bi(?:['’]ve| have) (?:now )?(?:taken|accepted) an? (?:[\w-]+ )?(?:job|offer|position|post|role)\b(?! (?:for|to) you)[^.!?]{{0,30}} instead\b
    found|got|landed :: \bi(?:['’]ve| have| did)?(?: (?:now|since|just|already|recently|finally))* (?:found|got|get|land|landed) (?:myself )?(?:another|a different|a new|a permanent|an other) (?:\w+ )?(?:job|position|post|role|contract)\b(?! (?:for|that|which|you|you['’]d|in (?:my|our) books|here))
    other opportunit|another opportunit|different opportunit|chosen other|choose other|other employer :: \
        {_I} (?:pursue|choose|chosen|explore|take|accept) (?:an)?other (?:career |job )?(?:opportunit|employer)\w*\b(?! candidate)
    stay|remain :: \
        \bi(?:['’]m| am|['’]ll| will|['’]ve| have|['’]d| would)?(?: (?:be|going|decided|chosen|to|therefore|now|like|prefer|rather|better|just|best|off|i))* (?:stay|staying|remain|remaining) (?:put\b|where i am|with (?:my|the (?:company|firm|school))|at (?:my|the (?:company|firm|school))|in my|freelance|self-employed)\
        |\b(?:i|and|have|['’]ve) decided to (?:stay|remain) (?:put|where i am)\b|\bstaying where i am\b
    my current|my present|my existing|my previous|my former|my old :: \bmy (?:current|present|existing) (?:employer|company|job|firm|boss)\b|\bmy (?:old|previous|former) (?:employer|company|job|firm|boss|school)\b[^.!?]{{0,20}} (?:asked|offered|wants|back)\b
    sign :: \bi(?: will| wo| am|['’]m|['’]ll|['’]ve decided| have decided)?(?: not|n['’]t)(?: going to| to| be)? sign(?:ing)? (?:it|the contract)\b
    been offered|been given|been made :: \bi(?:['’]ve| have|['’]d| had)(?: just| now| since)? been (?:offered|given) (?:a|an|the) (?:[\w-]+ ){{0,3}}(?:job|post|place|position|contract|role|scholarship)\b(?! (?:of|to|for (?:fill|you)))|\bi(?:['’]ve| have) been made permanent\b
    turn this|turn it|turning this|turning it :: {_I} turn(?:ing)? (?:this(?: one)?|it) down\b
    second choice|next choice|your other candidate|your reserve|next person :: \byour (?:second|next) choice\b|\byour (?:other|reserve) candidates?\b(?! pool)|\bthe next person on (?:your|the) list\b
    my decision :: \bmy decision (?:is|was|has been) to (?:stay|remain|decline|withdraw|leave|go back|keep teaching)\b
    no point :: \bno (?:point|use|sense) (?:in )?(?:my|me) \w+ing\b
    my other job :: \bmy other job\b
    me more|me extra|offered more|given more|given extra|offered extra :: \b(?:(?:gave|offered|offering|giving|given) me|i (?:got|was|['’]ve been|have been) (?:offered|given)) (?:more|extra) (?:hours|shifts|money|pay)\b
    for me :: \b(?:isn['’]t|is not|not|wasn['’]t) (?:really |quite |actually |such )?(?:(?:the |a )?(?:right|best|good|ideal|perfect)(?: \w+)? )?for me\b(?! (?:to|either to))
    cut out|i'm not|i’m not|i am not|don't think|don’t think|i'd be :: \bi(?:['’]m| am)? ?(?:not|n['’]t|don['’]t think i(?:['’]m| am)) (?:really |quite )?(?:cut out for|the (?:right )?(?:person|one|man|woman|candidate|fit|match)\b(?! (?:who|to (?:ask|talk|speak|decide))))
    job to|place to|slot to|spot to|position to|post to|role to :: \b(?:please|you can|you could|you should|could you|can you|do)\b[^.!?]{{0,15}} (?:give|offer) (?:the|my) (?:\w+ )?(?:job|place|slot|spot|position|post|role) to (?:some|another|the next)
    put me|putting me :: \bnot (?:to )?put(?:ting)? me (?:through|forward)\b
    my name :: \b(?:take|remove|strike|cross|withdraw|scratch|delete) my name\b
    go back to|going back to|return to|returning to :: {_I} (?:go|going|return|returning) (?:back )?to (?:university|college|uni|school|my (?:old|former|previous) (?:job|employer|company))\b
    """
)
# Said where nothing shows that it is written to one who applied.
ENGLISH_WEAK = cued_anywhere(
    rf"""
    not for|not to|won't|won’t|will not|not be|cannot|can't|can’t|don't|don’t|do not|unable|not able|not in :: \
        {_I} {_NOT}(?: be)?(?: able to)? (?:go|going|move|moving|continue|continuing|proceed|proceeding|carry|take|taking)\b(?: (?:on|ahead|forward|any further|any|further|part))*(?: (?:with|in) (?:my application|(?:the|this|your) (?:interviews?|(?:\w+ )?(?:process|competition)|selection|second|next|third|trial|assessment)\b)| as an? (?:candidate|applicant)){_NOT_THEIRS}
    decline|declining|turn it|turning it :: {_I} (?:declin(?:e|ing)|turn(?:ing)? it down)\b(?! (?:to )?(?:you|your|any|all|people|every\w*|the (?:application|candidate)))
    a no from|my answer :: \bmy answer (?:is|has to be|must be|will be) (?:a )?no\b(?! to (?:you|all))|\ba no from me\b(?![^\n]*\byou)[^\n]{{0,80}}\b(?:pay|salary|commute|travel|wage|location|distance)\b
    another|different|other|somewhere|something :: \
        \bi(?:['’]ve| have|['’]m| am|['’]ll| will)?(?: (?:now|since|just|already|decided to|chosen to|going to|had to))* (?:(?:gone|went|go|going|signed|decided) (?:with|for|on) (?:another|a different|the other) (?:employer|offer|job|position|post|hospital|practice)|decided to go with another (?:company|organi[sz]ation)|(?:chosen|choose) the other (?:employer|offer|job|company))\b\
        |\bi(?:['’]ve| have)?(?: \w+)? (?:got|found|taken|accepted) something (?:else|closer|nearer|better)\b
    changed my mind|my mind :: \bi(?:['’]ve| have)? changed my mind about (?:the|your) (?:\w+ )?(?:job|role|position|post|offer|interview)\b(?![^\n]*\b(?:hir\w+|taking|you|fill\w*|need|anyone|anybody))
    decided against :: \bi(?:['’]ve| have)? decided against (?:the (?:job|move)|moving|accepting|taking (?:it|the job))\b(?! on)
    make the|make it|attend|come to|coming to|come for|coming for|starting|be there|coming on :: {_I} {_NOT}(?: be)?(?: able to)? (?:make|attend|attending|come|coming|start|starting|be there)\b(?: (?:it|in|to|for|on))*(?: the| my| our)? ?(?:interview(?! (?:myself|in person))|trial|induction|assessment|test|shift|work|job|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[.,;!])
    husband|wife|partner|fianc|spouse :: \bmy (?:husband|wife|partner|fianc\w+|spouse)(?:['’]s)?\b[^.!?]{{0,40}}\b(?:been moved|being moved|moving (?:him|her|us)|transferred|relocat\w+|posted)\b
    trial shift|trial day|trial with :: \bi (?:had|did) my trial\b
    """
)
_STELLE = r"(?:stelle|position|angebot|arbeitsplatz|ausbildungsplatz|ausbildung|praktikum|platz|job|aufgabe|leitung|tätigkeit)"
GERMAN = cued_anywhere(
    rf"""
    nicht annehmen|nicht an,|nicht an.|nicht annehme|nicht antreten|nicht antrete|nicht übernehmen|nicht anzunehmen|nicht anzutreten :: \
        \bich\b[^.!?]{{0,60}}\b(?:die|das|den|ihr|euer|dein|ihre|eure) (?:\w+ )?\w*{_STELLE}\b[^.!?]{{0,40}} nicht (?:annehmen|annehme|an(?=[.,;!])|antreten|antrete|übernehmen|übernehme|anzunehmen|anzutreten|wahrnehmen)\b\
        |\b(?:kann|möchte|werde) ich\b[^.!?]{{0,10}}(?:die|das|den|ihr|euer|dein|ihre|eure) (?:\w+ )?\w*{_STELLE}\b[^.!?]{{0,40}} nicht (?:annehmen|antreten|übernehmen|wahrnehmen)\b
    dagegen entschieden|gegen die|gegen das|gegen ihr|gegen euer|gegen eine :: \
        \bich\b[^.!?]{{0,30}} (?:dagegen|gegen (?:die|das|ihr|euer|eine|diese) (?:\w+ )?(?:stelle|angebot|position|wechsel|zusage|umzug))[^.!?]{{0,10}} entschieden\b
    andere stelle|anderes angebot|andere position|anderen arbeitgeber|anderes unternehmen|andere firma|anderen job|anderen vertrag|andere zusage|andere aufgabe|anderen betrieb|anderen weg|andere ausbildung|neue stelle|neuen job|neue arbeit :: \
        \bich\b(?:(?!\bsie\b|\bdich\b|\bihnen\b)[^.!?]){{0,40}}\b(?:eine?n?|den|die|das) (?:\w+ )?(?:andere[nrs]?|neue[nrs]?) (?:stelle|angebot|position|arbeitgeber|unternehmen|firma|job|vertrag|zusage|aufgabe|betrieb|ausbildung|arbeit)\b(?![^.!?]*\b(?:für sie|für dich|ihnen|dir)\b)[^.!?]{{0,40}}\b(?:angenommen|entschieden|unterschrieben|erhalten|bekommen|gefunden|zugesagt|annehmen|antreten|an|habe)\b
    zugesagt|unterschrieben|angenommen|angefangen :: \bich\b[^.!?]{{0,40}}\b(?:anderswo|woanders|anderweitig|bei einer? anderen \w+)\b[^.!?]{{0,20}} (?:zugesagt|unterschrieben|angenommen|angefangen)\b
    zurück|abstand|verzicht :: \
        \b(?:ziehe|nehme|möchte|muss|will|werde) (?:ich )?[^.!?]{{0,40}}\bmeine (?:\w+ )?(?:bewerbung|zusage|kandidatur)\b[^.!?]{{0,60}} zurück(?:ziehen|nehmen|zuziehen|zunehmen)?\b\
        |\b(?:von meiner|von der|meine) (?:\w+ )?bewerbung\b[^.!?]{{0,40}} (?:abstand nehmen|abstand|trete ich zurück|zurückzutreten|zurücktreten)\b\
        |\bich (?:nehme|trete|verzichte)\b[^.!?]{{0,30}} (?:von (?:der|meiner) (?:\w+ )?(?:bewerbung|stelle)|auf (?:die|das) (?:\w+ )?(?:stelle|angebot|position))\b
    bleibe :: \b(?:ich bleibe|bleibe ich)\b[^.!?]{{0,30}}\b(?:(?:bei|in) mein\w+ (?:jetzig|derzeitig|aktuell|alt|bisherig|arbeitgeber|firma|stelle|chef|betrieb|job|beruf|klasse|schule)|wo ich|hier, wo|stellvertret|selbstständig|selbständig|freiberuf)
    zu bleiben :: \bich\b[^.!?]{{0,40}}\bbei mein\w+ (?:\w+ )?(?:firma|arbeitgeber|betrieb|chef|stelle)\w* zu bleiben\b
    meinem jetzigen|meinem derzeitigen|meinem aktuellen|meinem alten|meine jetzige|meine derzeitige|meiner jetzigen|meiner derzeitigen|meiner alten|mein jetziger|mein derzeitiger|mein aktueller|mein alter|meine alte|meine aktuelle|meiner aktuellen|meine unbefristete :: \
        \bmeine?[mr]? (?:jetzige|derzeitige|aktuelle|alte|unbefristete)[mnr]? (?:arbeitgeber|stelle|firma|chef|betrieb|job|unternehmen|chefin)\w*\b
    gegenangebot :: \b(?:mir|mein\w*)\b[^.!?]{{0,30}} gegenangebot\b
    streichen sie mich|streicht mich|nehmen sie mich|nehmt mich|nimm mich|streich mich|lassen sie mich|mich bitte|mich von der|mich aus|meine bewerbung :: \
        \b(?:streich\w*|nehm\w*|nimm|lösch\w*)(?: sie)? mich(?: bitte)? (?:\w+ )?(?:von|aus)\b\
        |\bmeine (?:\w+ )?bewerbung\b[^.!?]{{0,30}} nicht (?:weiter|mehr|länger) (?:zu )?(?:berücksichtig|verfolg|bearbeit|betracht)\w+\
        |\bberücksichtigen sie meine bewerbung\b[^.!?]{{0,20}} nicht\b\
        |\bmeine bewerbung (?:insgesamt |hat sich|ist) ?(?:damit |hiermit )?(?:erledigt|gegenstandslos|hinfällig|absagen)\b
    zu mir passt|passt nicht zu mir|nicht zu mir :: \bnicht zu mir passt\b|\bpasst (?:\w+ )?nicht zu mir\b|\bnicht zu mir passen
    zusage ein|zusage von ein|zusage der :: \bich\b[^.!?]{{0,30}} zusage (?:von )?(?:einer?|der) (?:ander\w+|neuen)\b
    dort anfangen|dort beginnen|dort starten :: \bwerde (?:ich )?(?:\w+ )?dort (?:anfangen|beginnen|starten)\b
    vertrag nicht :: \bich\b[^.!?]{{0,20}} (?:den|ihren) vertrag nicht\b
    was anderes gefunden|etwas anderes gefunden|andere stelle gefunden|eine stelle gefunden|was gefunden :: \b(?:ich )?hab(?:e)?(?: ich)? (?:inzwischen |nun |schon |jetzt )?(?:was|etwas|eine stelle|einen job)(?: anderes)? gefunden\b
    rückzieher :: \b(?:muss|mache|mach) (?:ich )?[^.!?]{{0,20}} rückzieher\b(?![^.!?]*\b(?:ihnen|dir)\b)
    studienplatz|auslandssemester :: \bich\b[^.!?]{{0,40}} (?:studienplatz|auslandssemester)\b
    sage die stelle|sage den job|sage das angebot|sage ich die stelle|sage ich den job|stelle leider ab|stelle ab|angebot ab :: \bsage (?:ich )?(?:\w+ ){{0,3}}?(?:die stelle|den job|das angebot|ihr angebot|euer angebot)[^.!?]{{0,20}} ab\b
    nicht machen|doch nicht|nicht mehr haben|nicht mehr,|nicht mehr :: \b(?:ich|kann ich|möchte ich|will ich)\b[^.!?]{{0,20}}\b(?:den job|die stelle|die arbeit|die ausbildung)\b[^.!?]{{0,15}} (?:nicht (?:machen|mehr)|doch nicht)\b(?! (?:an|besetz|vergeb|geben))
    nicht mehr möchte|nicht mehr will|nicht mehr haben :: \bich\b[^.!?]{{0,80}}\b(?:die|den|das) (?:stelle|job|angebot|platz)(?: \w+)? nicht mehr (?:möchte|will|haben)\b
    auf ihrer liste|auf eurer liste|die nächste auf|zweite wahl :: \b(?:zweite|nächste)n? (?:\w+ )?auf (?:ihrer|eurer) liste\b|\bihre zweite wahl\b
    bewerbung erledigt|bewerbung hat :: \bdamit hat sich meine bewerbung erledigt\b
    zur verfügung :: \b(?:ich stehe|stehe ich|stehe)\b[^.!?]{{0,40}}\bnicht (?:mehr|länger|weiter) zur verfügung\b
    nichts für mich|richtige für mich|für mich nicht|nicht für mich|für mich ist|für mich leider :: \b(?:nichts|nicht das richtige|nicht die richtige|nicht der richtige(?: \w+)?|nicht passend) für mich\b|\bfür mich (?:ist|wäre)\b[^.!?]{{0,20}}\bnichts\b|\bfür mich\b[^.!?]{{0,30}} nicht in ?frage\b
    familie :: \bals familie\b[^.!?]{{0,30}} entschieden\b(?![^.!?]*(?:einstell|einzustell|niemand))
    anderem|anderen|jemandem :: \b(?:gebt ihr|gebt|geben sie|bieten sie|nehmt|nehmen sie|könnt ihr)\b(?! uns)[^.!?]{{0,20}}\b(?:jemand(?:em|en)? (?:anderem|anderen|anderes)|einer? anderen)\b
    lehne :: \bich lehne\b(?![^.!?]*bewerbung)[^.!?]{{0,30}} ab\b|\blehne ich ab\b
    ihre zusage|eure zusage|die zusage|deine zusage|ihr angebot|euer angebot|dein angebot|das angebot|des vertrags :: \b(?:danke|dank|bedanke)\b[^.!?]{{0,30}} für (?:ihre|eure|die|deine|ihr|euer|das|dein) (?:\w+ )?(?:zusage|angebot)\b(?!,|[^.!?]{{0,40}} zu (?:helfen|arbeiten|unterstützen))|\b(?:ihr|euer|dein) angebot ehrt\b|\bdank\b[^.!?]{{0,15}} für die (?:zusendung|übersendung) des vertrag
    nicht zu,|nicht zu.|traue ich :: \btraue ich mir\b[^.!?]{{0,60}} nicht zu\b
    """
)
GERMAN_WEAK = cued_anywhere(
    r"""
    ich nicht|ich leider nicht|leider nicht|nicht kommen :: \bich (?:komme|kann)\b[^.!?]{0,40} nicht(?: kommen)?\b[^.!?]{0,20}\b(?:stelle|job|gespräch)\b[^.!?]{0,20} (?:nicht|auch)\b
    mein mann|meine frau :: \bmein(?: mann|e frau)\b[^.!?]{0,40}\bversetzt\b
    """
)
