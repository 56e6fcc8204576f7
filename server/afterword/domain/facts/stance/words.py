"""The words in which mails speak of feedback: what about, who offers it to whom, who refuses it."""

from __future__ import annotations

import re
from collections.abc import Set

from afterword.domain.facts.cues import know
from afterword.domain.facts.pattern_text import CuedLines, any_of, cued, cued_lines

# What feedback is about: the decision, what was noted of the applicant, or the word itself.
ABOUT = cued_lines(
    r"""
    feedback|debrief|pointers|critique|breakdown :: feedback|(?<!after the )(?<!after our )(?<!from the )(?<!in the )(?<!nach dem )debrief(?:ing)?|pointers|critique|breakdown
    hints |tip|advice|hinweis|observations|impression|left comments|left notes|gave comments|improve|suggestions|remarks|assessment|background|decision|outcome|thought of |thought about :: (?:some|few|any|like|have) suggestions|(?:panel['’]s|client['’]s|jury['’]s|their|our|my|judges['’]|the) (?:\w+ )?remarks|(?:individual|written|short|honest|full) assessment|assessment of your|more background|(?:understand|discuss|explain|questions about|talk about|go over) (?:the|this|our) (?:decision|outcome|result)|(?:hear|know|see) what (?:the|our|my|they|we|everyone) ?(?:\w+ ){0,3}?thought (?:of|about) your|(?:some|few|our|my|these|couple of) (?:\w+ )?(?:observations|impressions)\b|the impression (?:the \w+|we|they|you) (?:had|got|formed|made|left|gave)\b|(?:they|client|panel|jury|school|she|he) (?:\w+ )?(?:left|gave) (?:\w+ )?(?:comments|notes)\b|observations (?:from|on|about) (?:the|your)\b|how (?:to|you (?:might|could|can)) (?:improve|do better)(?! our)|(?:hints|tips) (?:on|for)|(?:piece|word|bit) of advice|some advice|(?:a|some|few|paar|zwei|drei|einige) (?:few )?(?:tipps?|tips?|hinweise)\b
    reason :: (?:require|request|want|wish for|like|ask for) (?:the |our )?reasons?\b|reasons (?:for|behind|why)
    report |scor|marks|comment|notes|remarks|thoughts|reason|thinking :: report (?:about|on|of) (?:how|your)|marks? and comments|comment(?:s|ing)? on (?:your|the (?:presentation|interview|lesson|talk|application|exercise|task|test|portfolio))|(?:our|their|the|my|her|his|some|few|written|proper|these|interviewers?['’]?s?|reviewers?['’]?s?|assessors?['’]?s?|examiners?['’]?s?|judges['’]?|panel['’]?s?) (?:\w+ ){0,2}(?:notes|comments|thoughts|reasoning|reasons|thinking|scores?|marks|scoring)|(?:notes|remarks) (?:on|about|from) (?:your|the)|scores?heet|report (?:about|on) how|(?:individual|personal|detailed|specific|further) (?:reasons|comments|notes)|(?:for|see|know|share|send|give|tell|about|request|discuss) (?:you )?your (?:own )?(?:scores?|marks|rating|ranking)\b
    assessment  :: assessment (?:report|form)
    frank |honest |candid about|candid with| why :: (?:know|hear|learn|understand|see|explain|ask|say|tell(?:ing)? you|curious|wonder\w*|find out|reasons?)(?: \w+){0,4}? why|(?:version|account|story) of why|(?:more|colour|color|light|words?|note|lines?|sentences?|insight|clarity) (?:(?:or|and) \w+ )?(?:\w+ )?(?:on|about|into|as to) why|(?:frank|honest|candid)(?: with you)? about(?! how (?:i|we|it|this)\b)
    how we|how you|how it|how the|how things|how close :: how close it was|how they did\b|how (?:we|you|it|the (?:panel|committee|jury|board|team|reviewers?|interviewers?)|things) (?:thought about|weighed|judged|looked at|scored|came|got (?:t?here|to)|reached|arrived|decided|saw|did|went|compared|made|chose|read|rated|ranked|experienced|(?:found|took) you)|how your (?:\w+ ){1,3}(?:(?:was|were) (?:scored|marked|rated|assessed|judged|graded)|scored|came (?:across|over)|fared|did)\b
    what |where  :: where (?:the )?others (?:\w+ )?(?:had|were|came|pulled|stood|did)\b|what (?:the others (?:had|did)|landed|went|worked|tipped|counted|stood|was|were|we|they|you|the (?:panel|jury|committee|team|board|reviewers|interviewers)|did|could|would|held|made|let|to work on)\b(?! (?:needs?|requires?|sent|have sent|submitted|shared|provided|wrote(?! (?:about|of|on|down)\b)|told us|seeks?|wants?|wanted|(?:is|are|was|were|had been|have been) (?:looking|after|hoping|expecting|waiting|wishing)|(?:had )?(?:hoped|expected|wished)|(?:would|['’]d) (?:like|love) to do|isn|(?:can )?(?:afford|offer)|can pay|do|tell|pay|(?:have|hold|keep|know|store) (?:of|on|about|from) you)\b)|where (?:it|you|we|i|things|your) (?:\w+ ){0,3}(?:fell|slipped|lacked|could|felt|lost|went|stood|came|were|can|thought)
    thought|felt|liked|saw|made of|noticed|said about|said of|wrote about|gave us|gave me|made me|made us :: what (?:i|he|she|(?:the|my|our|your) \w+|(?:each|all|both|the \w+|some|most) of us|(?!we |they |you )\w+(?: and \w+)?) (?:\w+ )?(?:thought|felt|liked|saw|noticed|made of|(?:said|wrote) (?:of|about) (?:you|your|it))\b|everything (?:that )?(?:i|we|they|he|she) (?:\w+ )?(?:thought|felt|liked|saw|noticed)\b|(?:bits|parts|things|points|places|moments) (?:that |which |where )?(?:gave|made) (?:us|me)\b
    discuss | through| over :: look (?:\w+ ){0,3}(?:through|over|at) (?:\w+ ){1,3}with you\b|(?:go|went|talk|walk|run|take|work|chat|step) (?:\w+ ){0,5}?(?:through|over)\b|discuss (?:same|this|it|your|the (?:outcome|decision|result|interview)|our decision|how(?! you (?:may|might|can|could))|what)
    conversation about|chat about|word about|talk about|chance to explain|notes|über die|über unsere :: (?:conversation|chat|word|talk) about (?:this|it)\b|(?:want|like|have|need) (?:\w+ )?notes\b|chance to explain\b|über (?:die|unsere) (?:entscheidung|absage) (?:\w+ )?(?:sprechen|reden)
    thing i|things i|thing we|things we :: (?:what|which|one|two|three|few|some|couple of|main|the) (?:\w+ )?things? (?:i|we)(?:['’]d| would) (?:\w+ )?(?:fix|change|improve|add|cut|work on|do differently|look at)\b(?=[^.!?\n]{0,40}\byou)
    noted|wrote down|scribbled|put down|jotted|unvarnished|blunt|uncut|and the bad|good and bad :: (?:the )?good and (?:the )?bad(?=[,.;]|$| of it)|what (?:[\w]+(?: and \w+)? and (?:i|the \w+)|the \w+ and i|each of us|we|i|they|the (?:panel|jury|team|interviewers?|board)|every(?:one|body)) (?:each |all |both )?(?:noted|wrote down|jotted down|scribbled|put down)\b|the (?:unvarnished|blunt|frank|uncut) (?:version|truth|answer|story)
    the long|the full|detail|more about|more specific :: be (?:\w+ )?more specific\b|the (?:longer|long|fuller|full) (?:version|story|answer)\b|(?:more|further|the) details?\b|more about (?:this|it|how|the decision|the outcome)
    meldung|gründ|woran |warum|ausschlag|auskunft|auskünfte| durch|erläuter|erklär|auftritt|eindrück|eindruck|aufgeschrieben|notiert :: rückmeldung|begründung|(?:absage)?gründen?\b|woran es|warum(?! (?:wir uns (?:erst|so spät|so lange)|ich mich|ich so|wir so (?:spät|lange)|es so lange)\b)|ausschlag|auskunft|auskünfte|(?:geh\w*|sprech\w*|bespr\w+) (?:[^.!?\s]+ ){0,6}?durch\b|erläuter\w*|erklär\w*|auftritt|eindrück\w*|(?:den|unser\w*|meinen|welchen) eindruck\b(?! (?:von|hinter\w*|gemacht|gewinnen|verschaffen|erweck\w*|entsteh\w*|sie|du|ihr)\b)|(?:was|wie) (?:ich|wir|\w+ und ich) (?:\S+ ){0,4}?(?:auf)?(?:geschrieben|notiert)|woran (?:du|sie)|ergebnis (?:ihre[sr]|deine[sr]|des) (?:gespräch|test|probe|auswahl)\w*
    einschätzung|gedanken|gut ankam|besser ankam|fragezeichen|zweifel|bedenken|genauer|mehr da|einzelheiten|notizen|auswertung|worauf|wo andere|wo die anderen|gesagt hat|gemeint|gesagt haben|was mir|was uns|was dir|was ihnen|was noch|was wir|wissen |wie wir|wie es|abgeschnitten|wie sie|wie du :: was (?:\S+ ){0,4}?(?:gut|besser|weniger gut|nicht so gut) ankam\b|wo (?:wir|ich|das team|die jury) (?:\S+ ){0,3}?(?:fragezeichen|zweifel|bedenken)\b|einschätzung|(?:paar|einige|unsere|meine) gedanken (?:zu|über)\b|genauer|mehr dazu|mehr darüber|einzelheiten|notizen|(?<!nach )(?<!nach der )auswertung|was (?:uns|mir|dir|ihnen|noch|wir) (?:\w+ ){0,4}(?:fehl|gef|aufgef)\w+|worauf (?:du|sie|es)\b|wo (?:\S+ )?andere\w* (?:\S+ )?(?:vorn|besser|stärker|weiter|mehr)|was (?:die|der|das|unser\w*) \S+ (?:\S+ ){0,4}(?:gesagt|gemeint|notiert|gedacht|fand|fanden)\b|wissen (?:will\w*|wollen|möchte\w*|magst|mögen)|wie (?:wir|es) (?:\w+ ){1,4}(?:fand\w*|bewert\w*|gesehen|erlebt|wahrgenommen|empfunden|eingeschätzt|gelesen)|wie (?:sie|du) (?:\w+ ){0,3}(?:abgeschnitten|gewirkt|angekommen)
    alimentación|comentarios|devolución|por qué|explica|retour|motifs|pourquoi|ce que|ce qui|en parl|riscontro|spiega|perché|devolutiva|retorno|detalle|dettagl|détails|detalhe|informazioni|información|informations|informações|informatie|koppeling|lichti|lichten|leggen|uitleg|waarom|opmerkingen|bildirim|expliquer|impresión|impression|impressão|indruk|anotamos|anotámos|annotato|opgeschreven|yazdıklarımız :: (?:la|nuestra) impresión (?:de|que)|l['’]impression (?:du|de|que)|impressione (?:della|del|che)|impressão (?:d[aeo]|que)|indruk van (?:de (?:commissie|jury|leden|groep|raad)|het (?:team|gesprek)|ons)\b|lo que anotamos|o que (?:anot[aá]mos|escrevemos)|(?:quello|ciò) che abbiamo (?:annotato|scritto)|wat (?:we|wij) (?:\w+ ){0,3}(?:hebben )?opgeschreven|yazdıklarımız\w*|retroalimentación|comentarios|devolución|por qué|explicaci\w+|retour (?:plus|détaillé|sur|personnalis|plus détaillé)\w*|un retour|motifs|pourquoi|ce que (?:nous|vous|le|la)|ce qui (?:a |vous )?(?:a )?manqu\w*|en parl\w+|explication\w*|riscontro (?:più|dettagliato|sul)|un riscontro|spiegazion\w*|perché|devolutiva|um retorno|retorno (?:mais|sobre|detalhado|individual)|más detalles|maggiori dettagli|plus de détails|mais detalhes|(?:più|maggiori) informazioni (?:sul|in merito|riguardo)\w*|más información sobre|plus d['’]informations? sur|mais informações sobre|meer informatie over (?:de|deze|onze|ons|het) (?:be|af)\w+|terugkoppeling|toelichting|toe(?: te )?lichten|uit(?: te )?leggen|uitleg|waarom|opmerkingen|geri ?bildirim|(?:vous|t['’])(?: l['’])?expliquer|explicarte|explicarle|spiegar(?:ti|le)|te explicar|explicar (?:o porquê|a decisão)
    """
)

# The reader's wish is waited for.
WISHED = any_of(
    r"""
    if (?:you(?:['’]d| would|['’]re|['’]ll)?(?: ever| \w+ly)? (?:like|want|wish|find|prefer|care|need|require|appreciate|value|welcome|benefit|(?:are )?(?:interested|curious|after|wondering))|(?:it|that|this)\b|useful|helpful|of (?:use|interest|help))
    (?:do you|would you) (?:want|like|care for)|(?:want|interested in|need|fancy|curious about)\b[^.!?\n]{0,30}\bfeedback\??$
    in case you|should you|any(?:one|body) who (?:would like|wants|wishes)|any ?time you|would you like|whenever you|as soon as you|say the word|if (?:so|interested)
    wenn (?:du|sie|dich|es)|falls|sofern|bei interesse|sollte(?:n|st)? (?:du|sie)|auf wunsch|möchte(?:n|st) (?:du|sie)|wünsche?n? (?:du|sie)|(?<!ihr )(?<!dein )(?<!ihrem )(?<!deinem )(?<!das )(?<!ihres )interesse an|(?:nel|en|no|dans le) cas[oe]?|wil je|wilt u|willst du|wollen sie|veux-tu|voulez-vous|quieres|vuoi
    si (?:desea|quiere|lo|te|le|vous|tu)\w*|se (?:desidera|vuoi|lo|ti|vuole|desejar|quiser)\w*|als (?:je|u)|mocht|isterseniz|dilerseniz
    """,
    after=r"(?:\b|(?<=[?]))",
)

# "We go through our notes with all who came. Should you like that, answer this mail."
WISHED_FOR_THAT = any_of(
    r"""
    (?:should you|if you(?:['’]d| would)?|would you) (?:like|want|wish|care for|fancy|find) (?:that|this|it|one|so)
    (?:want|like|care|wish) to (?:hear|see|read|have|get) (?:them|it|these|those|mine|ours|that)
    if (?:that|this|it)(?: is| was| would be|['’]s|['’]d be) (?:of (?:use|help|interest|value)|useful|helpful|welcome)
    """,
    after=r"\b",
)
NOTED = re.compile(r"\b(?:notes|scores?|feedback|comments|marks|debriefs?|remarks|observations)\b")

# Somebody is willing, or the reader may.
OFFERED = any_of(
    r"""
    happy|glad|gladly|pleased|willing|delighted|let me|let us|let['’]s|shall (?:we|i)|feel free|(?:i|we)(?:['’]d| would) (?:love|like) to
    (?:i|we) (?:can|could(?! (?:hear|see|sense|feel|only)\b)|will|would|may|might|offer)(?! not\b|['’]t)|(?:i|we)['’]ll|(?<!as )you (?:can|may|could|are|might)|you['’]re welcome|don['’]t mind|welcome to
    (?<!not )(?<!n['’]t )(?<!n['’]t want to )(?<!not want to )(?<!needed to )(?<!had to )(?<!have to )(?:(?:do|please|just|so|or|and|simply) )?(?:(?<!the )(?:call|ring|phone)|e-?mail|ask|contact|reply|write|drop|give(?! up| way| rise| out)|shout|text|(?<!to )come and|get in touch|book|request|log in|hit reply)\b|will (?:reach|follow|(?:forward|send|pass|share) (?:them|those|these|his|hers?|theirs?) (?:on|along|to you|as soon|when|once)|be (?:sent|posted|e-?mailed|with you|provided|given|shared))|you(?:['’]ll| will) (?:get|receive|be sent|have|find (?:\w+ ){1,3}(?:feedback|scores?|marks|comments))
    (?:at your|my) disposal|prepared to|relay|ping|(?:i|we)['’]d welcome|sign up|direct line|the (?:man|woman|person|one) to (?:ask|talk to|call)|i have some|drop by|come by|(?:i|we)(?:['’]m|['’]re| am| are)(?: \w+)? (?:free|reachable|around)\b|can be reached|owe you|my (?:number|phone|line) is|open to|wende\w*|(?:schick|send)\w* (?:ich|wir)|available|can be (?:viewed|seen|found|read|requested|obtained|given|provided|arranged|had|collected)|(?:just )?say (?:so|the word)|just say|set up|for the asking|auf anfrage|einholen|on request|(?<!not )(?<!n['’]t )(?<!cannot )offer(?:ing|ed)?|by (?:calling|ringing|e-?mailing|replying|phone)|request|arrange\w*|pass on (?:the|their|our|my|any|some|what|her|his)\b(?! application)|they['’]ll pass|want to know|around (?:if|to)|reach out
    gerne?|sie können|du kannst|anfordern|erfragen|genügt|bekommst? (?:\w+ )?von (?:uns|mir)|erreichen sie|erreichst du|erreichbar|kann ich|können (?:wir|sie)|kannst du|biete\w*|anbieten|zur verfügung|ruf\w*|meld\w*|bescheid|jederzeit|schreib\w*|telefonier\w*|gebe ich|rufe?n? (?:wir|ich)|(?:ich|wir) (?:sag|erzähl|erklär|nenn)\w* (?:dir|ihnen)|(?:sag|erzähl|erklär|nenn)\w* (?:ich|wir) (?:dir|ihnen)|geh\w* (?:ich|wir) mit (?:dir|ihnen)|frag\w* (?:\w+ )?(?:mich|uns)|frag mich|dann sag\w*|stehe?n?|vereinbar\w*
    con gusto|encantad\w+|puede\w*|podemos|no dude\w*|ci scriv\w*|scriv\w*|escrib\w*|écri\w*|appel\w*|llám\w*|chiam\w*|volontiers|n['’]hésit\w+|disposition|disponible|volentieri|disposizione|prazer|disposição|disponíve\w+
    (?:je|nous) vous (?:appel\w+|rappel\w+)|t[ei] (?:llam\w+|chiam\w+)|(?:vou|vamos) te? ?(?:ligar|explicar)|ligo\b
    graag|gerust|bel me|(?:we|wij|ik) bel(?:len)? (?:je|u)|bel (?:ik )?(?:je|u)|laat het|mag je|memnuniyet\w*|talep|iletebilir\w*|paylaşabilir\w*
    """,
    after=r"\b",
)

# Offers that are about other things.
OF_SOMETHING_ELSE = any_of(
    r"""
    (?:one|two|three|few|couple of|some) other (?:things|jobs|roles|posts|clients)|tips for (?:all )?(?:applicants|candidates|job ?seekers)|(?:interview|application) tips|newsletter|(?:blog|talks),? and (?:our )?open days|on our blog|(?:other|future|further|similar|suitable|new) (?:\w+ )?(?:roles?|positions?|openings?|opportunit\w+|vacanc\w+|jobs?|posts?)|re-?apply|apply (?:again|for|to)|privacy (?:policy|notice|statement)|your data|personal data|unsubscribe|withdraw
    (?:(?:i|we)(?:['’]d| would) like to|let me|(?:you|it) might (?:like|want|help) to) (?:\w+ )?(?:tell|share|explain|say|show|describe|know|set out)\b[^.!?\n]{0,40}? how (?:we|i|it|this)\b(?! did\b| (?:came|got) to (?:this|our|the) (?:decision|choice))(?![^.!?\n]*\b(?:if|call|ring|phone|reply|write|ask)\b)
    what (?:we|i)(?:['’]re| are|['’]m| am) (?:up to|doing|making|building)\b|scores? differ\w*|(?:reach|meet|met) (?:\w+ ){0,2}(?:pass ?mark|score|threshold)|survey|umfrage|questionnaire about|how (?:are we doing|did we do|we did|we(?:['’]re| are) doing|we can improve our|we process)|your (?:honest |candid |candidate |valuable )?feedback(?! (?:report|(?:is|are) (?:available|ready|below|attached)|in the|on your|from))|give us (?:\w+ ){0,3}feedback|through (?:all|every|hundreds|the (?:cvs|applications|pile|files))|(?:take|took|taking|put|putting) (?:only )?(?:\d+|two|three|four|five|six|ten|a few|some|others|people|candidates) (?:\w+ )?through|(?:you will|you['’]ll|sure you|hope you) (?:\w+ )?understand why (?:we|i|this|it)|(?:with|for|of|to) what you (?:do|offer|bring|want)\b|feedback for us|(?:if you|you may|have you) (?:have|got)? ?(?:any )?feedback|(?:your|candidate) feedback|(?:with|for|of|have|welcome|appreciate) (?:\w+ )?honest feedback|honest feedback (?:helps|is|matters)|feedback (?:on|about) (?:the |your )?(?:application )?status|feedback (?:on|about) (?:our|the) (?:process|experience|hiring|recruitment)
    (?:votre|ton|tuo|seu|sua|jouw|sizin) (?:\w+ ){0,2}(?:feedback|geri ?bildirim|retour)|(?:tu|su) (?:\w+ ){0,2}(?:feedback|opinión)|(?:dein|ihr)(?:e[ms]?)? (?:\w+ )?(?:feedback|rückmeldung)
    (?:feedback|rückmeldung) (?:zum|über den|zu unserem) (?:\w+ )?(?:prozess|bewerbungsprozess|verfahren)|(?:received|heard|had|gotten|got|waiting for|without|awaiting) (?:(?!we |i |regret )\w+ ){0,3}feedback|andere stellen|datenschutz|what else|where you can (?:tour|come|join|try|explore|subscribe|apply|ask|find|see|read|look|sign|meet|download|watch)
    keine (?:andere|bessere|günstigere|positivere|erfreulichere)\w* (?:auskunft|nachricht|mitteilung|rückmeldung)|positive\w* (?:rückmeldung|feedback)|(?:um|bitte\w*) (?:\w+ ){0,4}kurze rückmeldung|zeitnahe rückmeldung|späte rückmeldung|(?:open|clear) about why|why (?:this|it|that) (?:has )?(?:took|taken)\b|blog|follow us|why (?:not|join|work)|rückmeldung erhalten|feedback (?:erhalten(?! (?:sie|du|ihr)\b)|received)
    feedback (?:on|about|regarding) (?:our|this|the) (?:\w+ )?(?:process|service|website|site|experience|survey|portal)|feedback (?:form|link|survey)|click\b[^.!?\n]*feedback|details? (?:on|in|at) (?:the|our)|(?:schönere|bessere|positivere|erfreulichere|gute) rückmeldung
    (?:tell|let) (?:me|us) (?:know )?how (?:it|you|things|your|the)\b|wie es (?:\w+ )?(?:ihnen|dir) (?:\w+ )?(?:ergangen|ergeht|geht|weitergeht|weiter geht|gefällt)|(?:erzähl|bericht)\w* (?:sie )?(?:mir|uns)\b|wissen (?:willst|wollen|möchten|möchtest|magst), (?:wann|ob|wo)\b|holiday dates
    details? of (?:the|your|this|an?) (?:\w+ )?(?:application|profile|account|job|vacancy|role|data|submission)s?|(?:here['’]s|here is|see) what you can do|what you (?:can|could|may|should) do (?:now|next|from here)|what(?:ever)? (?:else )?(?:we|they) (?:have|offer) (?:\w+ )?(?:open|available|vacant|on offer|coming up)
    where you (?:can|could|may|will be able to) (?:also |then )?(?:search|view|browse|set|create|update|check|keep|track|manage|register|discover|learn|post)|from what you (?:write|wrote|say|said|tell|told|sent)|what matters (?:is|most|to)|mehr über (?:uns|unser\w*|das haus|die firma)
    (?:geben sie|gib|gebt) uns\b[^.!?\n]{0,40}(?:feedback|rückmeldung)|rückmeldung,? (?:ob|zum (?:ablauf|verfahren|prozess))
    """,
    after=r"\b",
)
# What others told those who write, grounds that are none for the decision, and the ways to say "do write".
_HINTS = know(
    (
        "feedback",
        "comment",
        "gründen",
        " grund",
        " reason",
        "hesit",
        "hésit",
        "zöger",
        "dude",
        "esit",
        "aarzel",
        "genauer",
        "what you",
    )
)
_OF_OTHERS = any_of(
    r"""
    (?:based on|after (?:\w+ )?(?:reviewing|collecting|receiving|considering|gathering|discussing|getting|hearing|weighing)|following|(?:have|has|we|i|['’]ve) (?:\w+ )?(?:received|gathered|collected|got|had)(?! no\b)|waited for|waiting for|(?:has|have) (?:given|shared|provided) (?:us )?(?:their|its|the)|taking|in light of|on the basis of|wait for|pending|not getting back to you with|delay in \w+ you(?: with)?) (?:the |their |all |some |this |\w+ ){0,3}?(?:feedback|comments)\b(?! (?:for|about|on) you\b)
    (?:the |team |panel |overall )+?feedback(?: (?:from|of|on)(?: \w+){1,4}?)? (?:was|has been|is) (?:\w+ )?(?:positive|good|great|excellent|mixed|strong|favou?rable|warm|very)\b
    (?:team|client|panel|manager|board)['’]?s? feedback (?:came|is\b|has|was (?:unanimous|positive|good|negative))|(?:got back to us with|waited on) feedback|what you (?:thought|think|felt) (?:of|about) (?:our|the|us)\b|aus (?:\w+ ){0,3}?\w*gründen|aus (?:diesem|welchem|gleichem) grunde?|for (?:(?:that|this|these|those|which|various|several|the same|the above) (?:\w+ )?reasons?\b|reasons of\b)|(?:noch )?genauer (?:zu|auf|dem|unser\w*|passt|entspr\w+)
    (?:many|several|various|countless|all sorts of|a number of|lots of|plenty of|a host of) (?:\w+ )?reasons? (?:why|for which|that)\b|consideration of (?:all )?(?:the |their |this )?(?:\w+ )?feedback
    (?:(?:do|does) not|don['’]t|not|nicht|no|non|não|niet|pas) (?:\w+ )?(?:hesitat\w*|zöger\w*|dude\w*|hésit\w*|esit\w*|hesit\w*|aarzel\w*)|zöger\w* (?:\w+ ){0,2}nicht|n['’]hésit\w+ pas|aarzel (?:\w+ ){0,2}niet
    """,
)


def leave_out_others(lowered: str, cues: Set[str]) -> str:
    """Return a sentence without the feedback that others gave to those who write, and without "do not hesitate"."""
    return lowered if _HINTS.isdisjoint(cues) else _OF_OTHERS.sub(" ", lowered)


# Where nobody gives any.
_NOT = (
    r"(?:not|n['’]t|unable|cannot|never|impossible|neither|nor|no|none|too (?:small|few|many|busy|large)|lack\w*|declin\w+|refrain\w*|without"
    r"|kein\w*|nicht|weder|verzichten|absehen|abzusehen|unmöglich|ne|n['’]|pas|aucun\w*|nichts|niemals|sin|ningun\w*|ningún|non|nessun\w*|não|nenhum\w*|sem|niet|geen|non riusciamo"
    r"|\w+(?:emiyoruz|amıyoruz|emeyeceğiz|amayacağız|ememekteyiz|amamaktayız|emiyor|amıyor))"
)
_IT = (
    r"(?:feedback|(?<!after the )(?<!after our )(?<!from the )(?<!in the )(?<!nach dem )debrief(?:s|ing)?(?! with)|(?:individual|personal|specific|detailed|further|written) (?:reasons|comments|notes|critiques?|explanations?|responses)"
    r"|(?<!your )reasons (?:for|behind|why|cannot|can|will|are(?= (?:not|never|confidential|private|kept|only)))|with (?:our |the )?reasons|mit (?:\w+ )?gründen|comments? (?:on|about)|correspondence|explanations?|individual reasons|retroalimentación|comentarios (?:individuales|personalizados|sobre)"
    r"|retour (?:personnalisé|détaillé|individuel|sur)|motifs|riscontro (?:dettagliato|personalizzato|individuale)|devolutiva|retorno (?:individual|detalhado)|terugkoppeling|toelichting|geri ?bildirim"
    r"|(?:individuelle\w*|persönliche\w*|detaillierte\w*|ausführliche\w*|nähere\w*|telefonische\w*|konkrete\w*|genauere\w*) (?:rückmeldung|auskunft|auskünfte|begründung|gründe|angaben|informationen)\w*"
    r"|rückmeldung (?:zu|über) (?:dein|ihr|ein|den|die)\w*|begr(?:ü|ue)ndung\w*|absagegr(?:ü|ue)nde\w*|erläuterung(?:en)?|auskunft|auskünfte|einzelheiten|woran es (?:lag|gelegen)|einzelnen sagen|zu den gründen)"
)
_GIVE = (
    r"(?:giv(?:e|en|ing)|disclos\w+|reveal\w*|provid\w+|offer\w*|shar(?:e|ed|ing)|suppl(?:y|ied)|writ(?:e|ing)|send|go into|enter(?:ed)? into|discuss|explain|comment on|elaborate|respond to|answer|issue[d]?"
    r"|fornire|dare|facilitar|dar|fournir|donner|geven|geben|machen|erteilen|motiver|nennen|eingehen|mitteilen|begründen|erläutern)"
)
_MATTER = (
    r"(?:(?:chaque|cada|ogni) (?:décision|candidature|decisión|candidatura|decisione|decisão)|motivazioni|motivos|raisons|redenen|reasons?\b|comments?\b|notes?\b|(?<!your )detail|critiques?\b|each (?:one|of|application|decision)|the results?\b|results of|our decision|our choices?\b|decisions?\b|individual\w*|individuel\w*|discussion|specifics|the (?:selection|outcome|scor\w+)"
    r"|gründe|angaben|einzeln\w+|bewerbungen|(?<!your )details|entscheidung)"
)
# "We have many reasons for which we may not proceed": it is not the reasons that are withheld.
_GOES_ON = (
    r"(?! (?:(?!provided|given|available|offered|possible)\w+ ){0,3}?(?:proceed\w*|mov\w+|go\b|going|tak\w+|progress\w*|continu\w*|select\w*|success\w*|shortlist\w*|hir\w+|invit\w+|advanc\w*|pursu\w*|offer you"
    r"|weiter\w*|berücksichtig\w*|besetz\w*|zusage\w*))"
)
_REFUSED_BEHIND = r"(?:\b|(?=n['’]t))"
REFUSED = CuedLines((
    cued(
        (
            "feedback", "debrief", "reasons", "comment", "notes", "critique", "explanation", "responses", "correspondence",
            "alimentación", "retour", "motifs", "riscontro", "devolutiva", "retorno", "koppeling", "lichting", "bildirim", "meldung",
            "auskunft", "auskünfte", "erläuterung", "gründ", "gruend", "angaben", "informationen", "einzelheiten", "woran es", "einzelnen",
        ),
        any_of(
            rf"""
            {_NOT}\b(?:(?!,? (?:so|but) (?:i|we|please|do|call|ring|reply)\b)[^.!?\n:]){{0,110}}?\b{_IT}
            {_IT}\b[^.!?\n:]{{0,110}}?(?:\b{_NOT}|n['’]t)\b{_GOES_ON}
            (?:{_IT}|rückmeldung\w*)\b[^.!?\n:]{{0,40}}?\b(?:only|nur|erst|ausschließlich)\b[^.!?\n:]{{0,50}}?\b(?:candidates|applicants|those|people|who|if|after|once|following|nach|bewerber\w*|personen|kandidat\w*)\b
            {_IT}\b (?:\w+ ){{0,2}}?(?:(?:limited|restricted|confined) to|reserved for|beyond|exceeds?)\b|(?:limit|restrict|reserve) {_IT}\b|angaben? (?:von|zu) gründen\b[^.!?\n]{{0,40}}?\b(?:nicht|keine)\b
            von (?:einer|jeder) (?:\w+ )?(?:begründung|rückmeldung)\b[^.!?\n]{{0,30}}?\b(?:ab|abzusehen|absehen)\b|nicht\b[^.!?\n]{{0,40}}?\bgründe\b[^.!?\n]{{0,20}}?\beingehen
            (?:only|nur|erst)\b[^.!?\n:]{{0,40}}?\b{_IT} (?:\w+ )?(?:after|once|following|if|when|nach)\b
            (?:only|nur)\b[^.!?\n:]{{0,40}}?\b{_IT}[^.!?\n:]{{0,20}}?\b(?:to|for|an)\b[^.!?\n:]{{0,12}}?\b(?:candidates|applicants|those|people|bewerber\w*|personen|kandidat\w*)\b
            """,
            before=_REFUSED_BEHIND,
        ),
    ),
    cued(
        (
            "motiv", "raisons", "redenen", "reason", "comment", "note", "detail", "each ", "result", "decision", "individual",
            "discussion", "specifics", "the selection", "the outcome", "the scor", "gründe", "angaben", "einzeln", "bewerbungen",
            "entscheidung", "critique", "chaque ", "cada ", "ogni ", "why", "fragen", "begründung", "näheres",
        ),
        any_of(
            rf"""
            (?:{_NOT}|n['’]t)\b(?:(?!, (?:so|but) (?:i|we|please|do|call|ring|reply)\b)[^.!?\n:]){{0,50}}?\b{_GIVE}\b(?:(?!,? (?:and (?:the|this|that|our|it)|but|which|so)\b|, and\b|;)[^.!?\n:]){{0,60}}?\b{_MATTER}
            (?:{_NOT}|n['’]t)\b (?:\w+ ){{0,6}}?(?:tell|say|go into|answer|explain)\b[^.!?\n:]{{0,20}}?\b(?:why\b(?! (?:this|it|the (?:reply|delay|answer|link)|we (?:are|were) so)\b)|reasons?\b|more about)
            (?:gründe|einzelheiten|näheres)\b[^.!?\n:]{{0,60}}?\b(?:nicht|keine)\b[^.!?\n:]{{0,30}}?\b(?:mit|mitteilen|nennen|angeben|erläutern|offenlegen|eingehen)\b
            entscheidung(?:en)? (?:[^\s.!?;]+ ){{0,4}}?nicht (?:\w+ ){{0,2}}?(?:begründen|begründet werden|erläutern|erklären)\b|kein\w* (?:\w+ )?(?:gründe|einzelbegründung\w*|einzelheiten)\b|von (?:\w+ )?(?:rück|nach)fragen\b[^.!?\n:]{{0,40}}?\b(?:ab|abzusehen|absehen)\b|(?:rück|nach)fragen\b[^.!?\n]{{0,40}}?\bnicht beantwort\w+
            """,
            before=_REFUSED_BEHIND,
        ),
    ),
))  # fmt: skip
NOT_REFUSED = any_of(
    r"""
    (?:not|n['’]t|nicht|niet) (?:\w+ ){0,3}?(?:without|ohne|zonder) (?:(?:an?|any|some|eine?|jede|een|our|the) )?(?:\w+ )?(?:explanation|reasons?|feedback|begründung|erklärung|rückmeldung|uitleg|toelichting)\b
    feedback (?:was|is|from them was) that (?:you|your)
    (?:i|we|one|you|people|nobody|no one) (?:\w+ ){0,4}?(?:never|rarely|seldom|hardly ever) (?:got|gets?|received?|had|hears?|heard) (?:it|any|one|some|much|that)\b
    not an? (?:\w+ )?(?:comment|reflection|judge?ment|verdict)\b|(?:that|this|it) ?(?:['’]s no|is no|was no|isn['’]t|wasn['’]t)(?:t an?y?| an?y?)? (?:comment|reflection|judge?ment)|as an? (?:\w+ )?(?:comment|reflection|judge?ment)|not only|nicht nur|(?:received|heard|had|gotten|got|waiting for|without) (?:(?!we |i |regret )\w+ ){0,3}feedback|yet|noch kein\w*
    (?:in no way|by no means) (?:\w+ ){0,3}?an? (?:\w+ )?(?:comment|reflection|judge?ment)\b|(?:is|was|are) no (?:\w+ )?(?:comment|reflection|judge?ment) (?:on|of) your\b|(?:not|n['’]t|unable|cannot) (?:\w+ ){0,2}?(?:write|reply|respond) (?:back )?to (?:each|every|all|everyone|everybody)\b(?![^.!?\n]*\b(?:feedback|reasons?|comments?|details?|why|explain\w*|explanations?)\b)
    (?:komt|schikt|lukt|past) (?:dat|het|dit) (?:\w+ )?niet
    (?:gebe|geben|sage|sagen|erläuter\w*|erklär\w*|erzähl\w*|schick\w*|schreib\w*) (?:ich|wir) (?:(?!nicht\b|kein)\S+ ){1,14}?nicht (?:\w+ ){0,2}?(?:gepasst|gereicht|geklappt|gestimmt|funktioniert|überzeugt|erfüllt|passt|genügt|lag|ausgereicht)
    (?:not|\w+n['’]t) (?:want|wish) to (?:write|ring|call|reply|answer)|(?:could|did|will|wo)(?: not|n['’]t) (?:be able to )?(?:write|reply) to (?:each|all|every)(?! about)|not writing (?:back )?to (?:you|each|every|all)|not writing (?:individually|personally|sooner|earlier)|you (?:need|must|have|should|won)(?:n['’]t| not| n['’]t)(?! been (?:shortlisted|selected|invited|called|interviewed|successful))|(?:if|that|when) you do(?:n['’]t| not)(?! (?:request|ask|(?:tele)?phone|call|ring|contact|write|reply|e-?mail))|you do(?:n['’]t| not) (?:have|need)|rückmeldung erhalten|feedback (?:erhalten|received)|not (?:obliged|required)|no (?:charge|cost|obligation)
    """,
    after=r"\b",
)

_INCLUDED_CUES = (
    "take one", "take a ", "take only", "advice", "tip", "suggest", "advise", "d encourage", "conseil", "consejo", "consigli", "conselh",
    "advies", "feedback", "concrete", "specific", "honest", "points noted", "liked", "missed", "comment", "assessor", "other side",
    "reviewer", "counted", "know why", "stärken", "schwächen", "konkret", "voici", "reason:", "grund:", "ausschlag", "rückmeldungen der",
    "our thinking", "where we felt", "attached", "notes ", "bildirim", "what ", "the good", "the bad", "enclosed", "below", "sheet", "here are",
)  # fmt: skip
_TOLD_CUES = (
    "said", "noted", "felt", "thought", "found", "mentioned", "doubts", "concerns", "reservations", "worries", "answer", "lesson", "presentation",
    "exercise", "audition", "solution", "code", "demo", "pitch", "than we",
)  # fmt: skip
# A mail without one of these holds no feedback; most mails are no longer searched then.
MAY_BE_TOLD = know((*_INCLUDED_CUES, *_TOLD_CUES))
# The feedback itself.
INCLUDED = cued((*_INCLUDED_CUES, "begründen", "hope "), any_of(
    r"""
    (?:here is|here['’]s|below is|this is|some|our|my|the|their) (?:\w+ ){0,3}feedback (?:from|was|is|on|:|we|for you)
    (?:want|wanted|like) to (?:give|share|offer) (?:you )?(?:\w+ ){0,3}feedback|feedback(?:,? [^.!?:\n]{1,30})?:|(?:the )?feedback (?:i|we) promised|what (?:we|they) (?:missed|were missing|would have liked)|as feedback|one piece of feedback|main feedback
    feedback from (?:the|our) (?:team|panel|client|interview)|to be (?:concrete|specific)\b[^.!?\n]{0,20}[:,]|to be honest\b[^.!?\n]{0,20}[:,] (?:you|your)\b
    hier (?:ist |noch )?(?:unser|mein|ein kurzes|das)\w* feedback|(?:unser|mein|als) feedback(?: (?:an|für|zu)|:)
    (?:gerne )?(?:wollen|möchten) wir (?:dir|ihnen )?\w*\s?(?:unsere entscheidung begründen|feedback geben)
    (?:in terms|by way) of feedback,|as for feedback|(?:mark(?:ing)?|score|scoring|assessment|evaluation|feedback) (?:sheet|report|form|summary)s? (?:is|are) (?:\w+ )?(?:enclosed|attached|below|available)|(?:comments|notes|feedback|remarks) (?:is|are) (?:\w+ )?(?:below|attached|enclosed|copied)
    (?:included|attached|enclosed|copied|please find|please see)\b[^.!?\n]{0,30}\b(?:feedback|comments|notes)\b(?! form)|here(?: is|['’]s) what (?:the|our) (?:\w+ )?(?:wrote|said|noted|thought|felt)|here are (?:\w+ ){0,3}(?:notes|comments|pointers|remarks)|(?:view|see|read|access|download) your feedback
    als (?:\w+ )?feedback (?:möchten|möchte|wollen|können|kann|gebe)|das feedback (?:aus|vom|von|der|des) [^.!?:\n]{1,40}(?:war, dass|:)
    (?:their|client['’]s|panel['’]s|team['’]s|his|her) (?:comments?|remarks|verdict|notes|thoughts):|(?:comments?|remarks|verdict|notes|thoughts) (?:that |which )?(?:they|he|she|the (?:client|panel|team|jury|board)) (?:gave|left|sent|passed|wrote|shared)(?: \w+){0,3}:|points noted by|what they liked:|what they missed:|comments from the|comments? (?:was|were)\b|feedback was|what (?:(?:we|i)(?! (?:can|do|offer|keep|hold|use|need|plan|tell|look)\b|['’]d (?:love|like) (?:you|to)\b)|they|he|she|you (?!can|need|get|will|should)|the (?:panel|team|jury|board|client|committee|judges|reviewers|interviewers|others)|went|worked|was|were|did|could|would|held|let|stood|impressed|convinced|counted|spoke|cost|tipped|struck|made|is (?:good|missing|strong|weak)|might|to work)\b[^.?!:\n]{0,38}:(?!//)|the (?:good|bad)\b(?! news)[^.:\n]{0,12}:(?! (?:we|i)(?:['’]ve)? (?:picked|chose|went|gone|gave|hired|took|decided|can|won|are|have|appointed)\w*\b)|assessor \d:|on the other side,|reviewers? (?:noted|missed|wrote)
    if you take (?:one|a|only one) (?:thing|lesson|note)|(?:one|my|our|a) (?:\w+ )?(?:tip|piece of advice|bit of advice|word of advice|suggestion)(?: from (?:me|us|(?:the|an?) \w+(?: \w+)?))?(?:,? for what it['’]s worth)?(?: for (?:you|next time|the next one))?(?::| is\b| would be\b)|(?:i|we)(?:['’]d| would) (?:suggest|advise|encourage) (?:you )?(?:to )?(?:work|practi[sc]\w+|spend|bring|show|lead|slow|talk|speak|learn)\w*|(?:mein|unser|ein) tipp\b|mon conseil|un conseil :|mi consejo|il mio consiglio|o meu conselho|meu conselho|mijn tip|mijn advies
    what counted against|useful to know why|(?:stärken|schwächen):|konkret(?:es)? (?:hat|war|fehlt|feedback|haben)|voici (?:notre|mon|quelques) retour
    hope (?:the|these|this|my|our|that) (?:\w+ )?(?:comments?|notes|feedback|pointers|remarks)|(?<!single )(?<!one )(?<!no )reason:(?! (?:(?:the|this|our) )?(?:(?:position|role|job|vacancy|requisition|post|posting|opening)(?: (?:is|was|has|have|been|now|already))*(?: (?:filled|closed|cancel\w*|no longer|on hold|withdrawn|expired)|$|\.)|filled|closed|cancel\w*|expired|withdrawn|no longer)\b| (?:(?:(?:an)?other|more qualified|better qualified|stronger|better|andere[rn]?|besser\w*) (?:\w+ )?(?:candidate|applicant|bewerber|kandidat)\w*|(?:candidate |applicant )?not selected|nicht ausgewählt|stelle besetzt|(?:other|sonstiges)(?:$|\.)))|(?<!einzelner )(?<!kein )grund:(?! (?:(?:(?:an)?other|more qualified|better qualified|stronger|better|andere[rn]?|besser\w*) (?:\w+ )?(?:candidate|applicant|bewerber|kandidat)\w*|(?:candidate |applicant )?not selected|nicht ausgewählt|stelle besetzt|(?:other|sonstiges)(?:$|\.)))|ausschlaggebend war (?!allein)(?=[^.!?\n]*\b(?:ihnen|ihre?[mnrs]?|dir|deine?[mnrs]?|sie|du|fehlend\w*|mangelnd\w*|lücken?|zu wenig|zu knapp)\b)|rückmeldungen der|our thinking was|where we felt|(?:notes|comments|remarks|points) (?:on|about|from) [^.!?\n]{1,60}\b(?:below|attached|enclosed)\b|geri ?bildirim\w*:|(?:interview|written|individual|personal|detailed|your) report\b[^.!?\n]{0,40}\battached|report (?:on|about) (?:your|the interview)\b[^.!?\n]{0,40}\battached
    """,
))  # fmt: skip
# What others found, passed on.
_NO_PRAISE = (
    r"(?![^.!?,;\n]*\b(?:commendable|impressive|impressed|excellent|outstanding|remarkable|well|great|brilliant\w*|lovely|wonderful\w*|fantastic|terrific|superb\w*|a pleasure|a joy|delightful|charming|sweet|good|nice|kind|strong|nicest|kindest|best|talented|capable)\b"
    r"(?![^.!?\n]*\b(?:but(?! (?:she|he|they|we|the \w+)(?:['’]s|['’]ve| has| have)? (?:decided|chosen|gone|hired|picked|chose|went|offered)\b)|though|although|however|yet|less|lack\w*|not|too|could|needed|would)\b|[^.!?\n]*n['’]t))"
)
TOLD = cued((*_TOLD_CUES, "liked", "wanted", "hoped"), any_of(
    rf"""
    (?:they|client|he|she|panel|team|board|committee|partners|founders) (?:\w+ )?(?:said|felt|thought|found|mentioned|noted) (?:that )?(?:you|your|not enough)\b{_NO_PRAISE}
    \b(?:your|part|section|case|task|round|examples?|numbers)\b(?! (?:experience|background|profile|salary|skills|application|cv|resume))(?:(?!applica|candida|respon|waiting|reply|answer longer)[^.!?\n]){{0,90}}? than we (?:would|had|were|['’]d|are|need)
    felt (?:that )?you(?:r(?! (?:\w+ (?:and \w+ )?)?(?:experience|background|skills|profile|qualifications|application|expertise)\b[^.!?\n]*\b(?:match\w*|fit|meet|align\w*|suit\w*)\b)|['’]d)?\b{_NO_PRAISE}|(?:panel|team|they|interviewers|reviewers|we) (?:\w+ )?(?:wanted|would have liked|had hoped) to (?:see|hear) more
    (?:interviewers|reviewers|assessors|they|panel|team|board|committee|partners|founders|we) (?:\w+ )?(?:had|have) (?:\w+ )?(?:doubts|concerns|reservations|worries)
    (?:your|the) (?:\w+ ){{0,2}}(?:answers?|lesson|presentation|exercise|audition|solution|code|demo|pitch)\b(?!,? (?:your (?:application|candidacy)|(?:you|we) (?:will|are|have|were|shall)\b))[^.!?\n]{{0,60}}?\b(?:stayed|lacked|(?<!decided )not(?! (?:been (?:successful|shortlisted|selected)|to|be (?:moving|proceeding|successful|selected|taken|going|progressing)|move|proceed|continu\w+|progress|going|selected|successful)\b)|too|thin|less|missed|missing|fell|short|vague|general)\b
    """,
))  # fmt: skip
THANKS = any_of("thank(?:s| you)|danke|dank|merci|gracias|grazie|obrigad[oa]|bedankt|teşekkür", after=r"\b")
WOULD = any_of(
    r"(?:happy|glad|if you|feel free|would you|let me know|gerne?|möchten sie|wenn|falls)\b[^.]{0,60}feedback"
)
