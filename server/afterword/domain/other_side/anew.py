"""The words that tell of something new behind a no that is over: the post is open again, who was hired has left.

In eight languages. What is told as a fact counts by itself; what an employer also asks below a no does not.
"""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

_HAS = r"(?:has|have|['’]s|['’]ve)(?: (?:since|now|just|recently|also|all|sadly|unexpectedly|finally|in the meantime))*"
_LEFT_EN = (
    r"(?:left(?! to\b)|resigned|relocated|retired|moved (?:on|away|to|back|abroad)|quit|stepped down|had to step down|dropped out|pulled out|gone (?:back|elsewhere|freelance)"
    r"|handed in|given (?:in )?(?:her|his|their|us)? ?notice|been promoted|changed (?:jobs|career))\b"
)
_UP = (
    r"(?:come (?:up|free)|opened(?: up| a| an| another| two| three)?|arisen|become (?:available|vacant|free)|fallen vacant"
    r"|been (?:approved|created|signed off|restored|lifted|extended|posted|advertised|listed)|got sign-off|doubled|grown|been given (?:a|the|funding|money))\b"
)
_POST = r"(?:position|role|post|job|vacancy|place|desk|seat|slot|chair|opening)"

IS_ANEW = cued_anywhere(
    rf"""
    reopen|re-open|readvertis|re-advertis|reposted|re-posted|relisted|re-listed :: (?<!will be )(?<!to be )(?<!may be )(?<!is being )\b(?:re-?opened|re-?advertised|re-?posted|re-?listed)\b|\b(?:like|love|glad|happy) to re-?open\b|\bre-?opening (?:it|the (?:post|role|search|vacancy))\b
    again|once more|afresh :: \
        \b(?:is|are|am|['’]s|['’]re|['’]m|was|were|come|came|become|becomes|fallen)\b[^.!?]{{0,20}}\b(?:open|live|free(?! to)|vacant|available|hiring|recruiting|looking|advertised|posted|listed|up)\b[^.!?]{{0,12}}\b(?:again|once more|afresh)\b\
        |\b(?:hiring|recruiting) again\b
    {"|".join(("left", "resigned", "relocated", "retired", "moved", "quit", "step", "dropped", "pulled out", "gone", "handed", "notice", "promoted", "changed jobs"))} :: \
        \b(?:he|she|they|who|person|candidate|woman|man|lads?|girl|boy|guy|colleague|one|hire|people|\w+s)[^.!?]{{0,60}}?{_HAS} {_LEFT_EN}\
        |\b(?:he|she|they) (?:quit|resigned|left)\b(?! (?:you|us with|it))
    turn up|show up|last|let go|withdrawn|withdrew|no longer|in your place :: \b(?:did not|didn['’]t) (?:turn|show) up\b|\b(?:did not|didn['’]t|didnt) last\b|\blasted (?:only |just )?(?:\w+ ){{1,2}}(?:days?|weeks?|months?)\b|\bwas let go\b|\b(?:appointed|hired|chosen|selected)\b[^.!?]{{0,20}}\b(?:having withdrawn|(?:has )?withdr[ae]wn?)\b|\b(?:he|she|they)(?:['’]s| is|['’]re| are) no longer (?:with us|here)\b
    moving|leaving|retir|maternity|leaves|goes on :: \b(?:he|she|they|who|person|colleague|one|[a-z]+)(?:['’]s| is|['’]re| are)(?: now| also| sadly)? (?:moving (?:to|away|back|on)|leaving(?: us)?|retiring|going (?:back to|on maternity|to live))\b(?! (?:forward|ahead|with))|\bretires (?:in|at|next|this)\b|\bgo(?:es|ing) on maternity\b
    vacanc|budget|approval|sign-off|class|intake|cohort|applications are|applications have :: \b(?:further|another|new|second|similar|fresh|two) (?:vacanc(?:y|ies)|openings?) (?:has|have|is|are|now|exists?)\b(?! (?:no|not|been filled))|\bvacancy now exists\b|\bjust had (?:budget|approval|sign-off)\b|\bapplications (?:are|have)(?: now)? (?:open|opened)\b|\bnew (?:class|intake|cohort|round|season|cycle) (?:starts|begins|opens|has opened)\b
    we've|we’ve|we have :: \bwe(?:['’]ve| have)(?: since| now| just| recently| completely)*(?: got)? (?:gone (?:fully )?remote|raised|grown|doubled|refreshed|redesigned|relaunched|opened|won|expanded|launched|had budget|(?:the )?(?:budget|money|funding|headcount))\b(?! (?:up )?for (?:others|internal))
    now open|backed out|fell through|take up|work out :: \b(?:is|are) now open\b|\bbacked out\b|\b(?:has|have|['’]s) fallen through\b|\bfell through\b|\b(?:did not|didn['’]t|has not|hasn['’]t) (?:take|taken) (?:it |the (?:post|job) )?up\b|\b(?:he|she|they|that|person|hire) (?:did not|didn['’]t|has not|hasn['’]t) (?:work|worked) out\b
    filled it|they're back|they’re back|by name|i was wrong|started my own :: \bnever filled it\b|\bthey['’]re back\b|\basked for you\b|\bi was wrong\b|\bstarted my own\b
    now :: \
        \b(?:we|i|they) (?:do )?now (?:have|need|want|could|can (?:offer|take|hire))\b(?! to (?:tell|inform|close|stop|withdraw))\
        |\b(?:we|i|they) (?:have|need|do|can)(?: (?!now|not|no)\w+){{0,4}} now\b(?! (?:that|decided|chosen|filled|closed|completed|made|been|had|received|reviewed|finished|selected|appointed))\
        |\bthey['’]ve got (?:\w+ ){{1,3}}now\b\
        |\bthere(?:['’]s| is| are)(?: (?!no\b)\w+){{0,2}} now\b(?! (?:no|filled|closed))\
        |\b(?:are|is|['’]re|['’]m|am) now (?:hiring|recruiting|looking|able to (?:hire|offer|take)|assisting|searching|seeking|in a position to)\b\
        |\bnow (?:needs?|hiring|recruiting)\b(?! to)
    {"|".join(("come up", "come free", "opened", "arisen", "become", "vacant", "been", "sign-off", "doubled", "grown"))} :: \
        \b{_HAS} (?:\w+ )?{_UP}(?! (?:at our|at another))
    altered|will hold|now wish :: \b(?:circumstances|things|matters) have (?:since |now )?(?:altered|moved on)\b|\bwill hold an?\b|\bnow wish to\b
    changed|different :: \b(?:that|this|things?|situation|picture|rules?|which|criteria|funding|circumstances)(?: \w+)? (?:has|have|['’]s|['’]ve)(?: since| now| all)* changed\b(?! your)|\bthings (?:are|look) (?:very |quite )?different now\b
    of you|about you|your name|to mind|be first|the first|at the top|first in line|first on :: \
        \b(?:thought|thinking|reminded|remembered)(?: (?:straight away|immediately|at once|right away|first|me|instantly))? (?:of|about) you\b(?! (?:when|with|who))\
        |\byour name (?:came (?:up|back|to)|sprang|was (?:the )?first)\b\
        |\byou (?:came|sprang) (?:straight )?(?:back )?to mind\b\
        |\byou(?:['’]d| would|['’]re| are|['’]ll| will)(?: be)? (?:first in line|(?:the )?first (?:on|person|one) (?:my|our|we|i)|at the (?:top|front|head) of (?:a|the|our|my) (?:short )?(?:list|queue|line))\b
    wrong|regretted|mistake|should have :: \b(?:we|i) (?:think we )?(?:got (?:it|that) wrong|made a mistake|made the wrong (?:call|choice))\b|\b(?:have|['’]ve) (?:often |always )?regretted (?:it|that)\b|\bshould have (?:hired|taken|picked|chosen) you\b
    freeze|ban|moratorium :: \b(?:freeze|ban|moratorium) (?:is|has been|was|has)(?: now| finally)* (?:over|lifted|ended|thawed)\b
    keep the promise|my promise|our promise|as promised :: \b(?:keep|keeping) (?:the|that|my|our) promise\b
    wieder|erneut|neu |nochmals :: \
        \b(?:ist|sind|wird|werden|steht|stehen)\b[^.!?]{{0,50}}\bwieder (?:frei|offen|vakant|unbesetzt|zu (?:besetzen|haben|vergeben))\b\
        |(?<!nicht )\b(?:neu|erneut|wieder|nochmals) ausgeschrieben\b(?! werden)\
        |\bneue ausschreibung\b\
        |\b(?:such(?:en|e|t)|brauch(?:en|e|t))(?: (?:wir|ich|er|sie|der \w+|die \w+))? (?:wieder|erneut|nochmals|nun|jetzt|genau (?:jemanden|so))\b\
        |\bwir (?:haben|hätten) (?:ab \w+ )?wieder (?:was|etwas|eine?n?)\b\
        |\bwieder (?:was|etwas) (?:für|frei)\b
    jetzt|nun|inzwischen|mittlerweile|aktuell|heuer|diesmal|heute :: \
        \b(?:jetzt|nun|inzwischen|mittlerweile|aktuell|heuer|diesmal|heute)\b(?![^.!?]*\b(?:entschieden|besetzt|vergeben|abgesagt|absagen|gewählt|nicht)\b)[^.!?]{{0,60}}\b(?:such(?:e|en|t)|brauch\w*|frei|ein(?:e[rn]?)? (?:\w+ )?(?:stelle|platz|position|projekt)|gewachsen|abgesprungen|weiter|frag|bewerben|gekündigt|verlassen|ausgeschieden|etwas|was)\b
    ihnen nun|ihnen jetzt|dir jetzt|dir nun|planstelle|aufgelöst :: \bkönnen (?:wir|ich) (?:ihnen|dir) (?:nun|jetzt)\b(?! (?:leider|nicht|mitteilen|sagen))|\bzusätzliche\w* (?:plan)?stelle\w*\b|\bvertrag (?:wieder )?aufgelöst\b
    angetreten|probezeit|noch einmal :: \bnicht angetreten\b|\bprobezeit nicht (?:bestanden|überstanden)\b|\b(?:noch ?mals?|noch einmal) (?:an(?:zu)?(?:bieten|tragen)|anbieten|antragen)\b
    elternzeit|rente|ruhestand|wieder weg|frei geworden|eröffnen|erstplatzierte :: \bgeht (?:nun |jetzt |bald |im \w+ )?in (?:elternzeit|rente|mutterschutz|den ruhestand)\b|\b(?:ist|sind)\b[^.!?]{{0,40}}\b(?:wieder weg|frei geworden)\b|\b(?:jetzt|nun|bald|im \w+) eröffnen wir\b|\berstplatzierte\b[^.!?]{{0,30}}\b(?:abgelehnt|abgesagt)\b
    geändert|verändert :: \b(?:das|situation|lage|dinge)\b[^.!?]{{0,20}}\b(?:hat|haben) sich\b[^.!?]{{0,30}}\b(?:geändert|verändert|gedreht)\b
    gekündigt|verlassen|aufgehört|hingeschmissen|weggezogen|ausgeschieden|abgesprungen|gegangen :: \
        \b(?:hat|haben)\b[^.!?]{{0,40}}\b(?:gekündigt|aufgehört|hingeschmissen|hingeworfen|uns verlassen|geschmissen)\b(?<!du hast gekündigt)\
        |\b(?:ist|sind)\b[^.!?]{{0,40}}\b(?:weggezogen|ausgeschieden|abgesprungen|gegangen|ausgefallen)\b
    gedacht|eingefallen|erste :: \b(?:sofort|gleich|zuerst|wieder|direkt|da|uns|wir|ich)\b[^.!?]{{0,30}} an (?:sie|dich) gedacht\b|\b(?:sind|bist) (?:sie|du) (?:mir|uns)\b[^.!?]{{0,30}}\beingefallen\b
    nouveau|rouv|relanc|réouvert|republi :: \
        \b(?:est|sont|sera) (?:de|à) nouveau (?:vacante?|libre|ouverte?|à pourvoir|disponible)\b\
        |\b(?:recrut(?:ons|e|ent)|cherch(?:ons|e|ent)) (?:de|à) nouveau\b\
        |\b(?:relan[cç]\w+|rouvr(?:ons|ent|e)|avons rouvert|est rouverte?|réouvert\w*|republi\w+) ?(?:le|la|ce|cette|un|au)?\b\
        |\bnouve(?:au|lle) (?:poste|mission|projet|opportunité)\b
    essai|s'ouvre|s’ouvre :: \bpériode d['’]essai\b|\bs['’]ouvre (?:le|en|la)\b
    désistement|désisté|proposer le poste|repart :: \b(?:un|le|ce|suite à un|suite au) désistement\b|\bs['’]est désistée?\b|\bpermet de vous proposer\b|\bça repart\b
    congé|retraite|lâché|renoncé|quitte|faut :: \bpart(?:ent)? en (?:congé|retraite)\b|\b(?:m['’]|nous )(?:ont|a) lâchée?s?\b|\ba renoncé\b|\bnous quitte\b|\bil (?:nous|me) faut (?:une?|quelqu|des|deux)
    parti|quitté|démission|évolué|changé|budget :: \b(?:est|sont) (?:finalement |depuis |malheureusement )?partie?s?\b|\ba (?:quitté|démissionné)\b|\b(?:situation|choses) (?:a|ont) (?:bien |beaucoup |depuis )?(?:évolué|changé)\b|\ble budget est là\b
    pensé à|ouvr|s'est|s’est|vient de se|désormais|maintenant|aujourd :: \
        \bpensé à (?:vous|toi)\b\
        |\b(?:on|nous) ouvr(?:e|ons) (?:une?|deux|trois)\b\
        |\bposte (?:s['’]est|vient de se) (?:libér\w+|ouv\w+)\b\
        |\b(?:désormais|maintenant|aujourd['’]hui)\b[^.!?]{{0,30}}\b(?:recrut(?:ons|e)|cherch(?:ons|e)|avons (?:une?|besoin))\b
    vuelv|volve :: \bvuelve[n]? a (?:estar|quedar|abrir|buscar|salir|haber)\w*\b|\bvolvemos a (?:buscar|contratar|abrir|necesitar|tener|escribir)\w*\b
    prueba|una baja :: \bno ha superado\b|\bhay una baja\b|\bperiodo de prueba\b
    han creado|se han |papel :: \bse han (?:creado|abierto|liberado|ampliado)\b|\bpara otr[oa] (?:papel|puesto)\b
    excedencia|jubila|renunciado|se va |se marcha :: \bha (?:pedido una excedencia|renunciado|pedido la baja)\b|\bse (?:jubila|va|marcha) (?:en|a|de|el|por)\b
    se ha|dejado|abierto|pensado|acord|ahora|ya |cambiado|falta|caído :: \
        \bse ha (?:ido|marchado|abierto|liberado|jubilado|quedado (?:libre|vacante))\b\
        |\blo ha dejado\b|\bha dejado (?:el|la|su)\b\
        |\bhemos abierto\b\
        |\b(?:hemos pensado|pensé|pensamos|he pensado) en (?:ti|usted)\b|\b(?:me|nos) (?:he |hemos )?(?:acordé|acordamos|acordado) de (?:ti|usted)\b\
        |\bahora (?:sí )?(?:\w+ )?(?:tenemos|buscamos|abrimos|hay|necesitamos|hemos abierto|busco|necesito)\b(?! que)\
        |\bya (?:lo |la )?(?:tenemos|hay|tengo)\b\
        |\bsituación ha cambiado\b|\b(?:nos|me) hace falta\b|\bse nos ha caído\b
    rinunciato|maternità|pensione|licenziat|manca|riaprire :: \bha rinunciato\b|\bva in (?:maternità|pensione)\b|\bsi è licenziat[oa]\b|\b(?:mi|ci) manca (?:un|una)|\briaprire (?:il discorso|la selezione)\b
    riaper|di nuovo|ora |dimess|liberat|andat|cambiata|pensato|serve :: \
        \b(?:riapert[oaie]|riaperte)\b|\b(?:di nuovo (?:liber[oa]|disponibile|vacante|apert[oa])|(?:cerchiamo|assumiamo) di nuovo)\b\
        |\bora (?:cerchiamo|abbiamo|ci serve|mi serve|c['’]è|stiamo cercando|possiamo)\b(?! (?:deciso|scelto))\
        |\bsi è (?:dimess[oa]|liberat[oa]|apert[oa]|trasferit[oa])\b|\bse n['’]è andat[oa]\b|\ble cose sono cambiate\b|\bsituazione è cambiata\b\
        |\b(?:abbiamo|ho) (?:subito )?pensato a (?:lei|te)\b|\b(?:mi|ci) serve (?:un|una|qualcuno)\b
    adaptou|desistência :: \bnão se adaptou\b|\bhouve uma desistência\b|\bdevido a uma desistência\b
    vago|vaga|regressou|saiu :: \b(?:está|ficou) (?:agora )?vag[oa]\b|\bregressou (?:a|ao|à)\b|\bagora (?:o|a) \w+ saiu\b
    reabr|reaber|outra vez|novamente|de novo|abriu|abrimos|saiu|promovid|lembr|pens|agora|mudou :: \
        \b(?:reabriu|reabrimos|reabert[oa])\b|\bab(?:riu|ert[oa]) (?:outra vez|novamente|de novo)\b|\b(?:contrat|recrut)(?:ando|ar) (?:novamente|de novo|outra vez)\b\
        |\b(?:abriu|abrimos|surgiu|apareceu)(?: agora)? (?:uma|outra|um)\b\
        |\bpessoa (?:já )?(?:saiu|foi promovida|desistiu|deixou)\b\
        |\b(?:lembr(?:ei|ámos|amos)(?:-me|-nos)?|pens(?:ei|ámos|amos)) (?:logo )?(?:de|em) (?:você|ti|si)\b\
        |\bagora (?:temos|liberaram|precisamos|há|abriu|estamos (?:a )?(?:contrat|recrut)\w+)\b\
        |\bsituação mudou\b
    teruggetrokken|verlaten :: \bheeft zich teruggetrokken\b|\bheeft ons\b[^.!?]{{0,20}}\bverlaten\b
    plaats|vertrek|ziek :: \bopnieuw plaats\b|\bdoor (?:een |het )?(?:\w+ )?vertrek\b|\b(?:is|zijn) ziek\b
    weer|opnieuw|vertrokken|gestopt|er is nu|nu |vrijgekomen|aan je|aan jou|aan u|veranderd :: \
        \b(?:staat|is|komt) weer (?:open|vrij|beschikbaar|vacant)\b|\bopnieuw (?:opengesteld|uitgezet|vacant|open)\b\
        |\bzoek(?:en)?(?: (?:we|wij|ik))? (?:weer|opnieuw|nu)\b\
        |\b(?:is|zijn) (?:inmiddels |nu |alweer )?(?:vertrokken|gestopt|weggegaan)\b\
        |\b(?:er is nu|nu (?:hebben|heb|zoeken|zoek|is er|hebben we|komt er))\b(?! (?:besloten|gekozen|geen))|\bvrijgekomen\b\
        |\baan (?:je|jou|u) gedacht\b|\bdacht(?:en)? (?:ik|we|wij) (?:meteen )?aan (?:je|jou|u)\b|\bsituatie is veranderd\b
    yer açıldı|kontenjan :: \byer açıldı\b|\bkontenjan\w* (?:artırıldı|açıldı)\b
    kadro|askere|öncelik :: \bkadro(?:muz|lar|larımız)? (?:var|açıldı)\b|\baskere gitti\b|\bişten çıktı\b|\böncelikle (?:sizi|seni|sizinle|seninle)\b
    yeniden|şimdi|artık|ayrıldı|istifa|aklım|tekrar :: \
        \byeniden (?:açıldı|açtık|açılıyor|ilan (?:edildi|verdik|açıldı|açtık)|alım)\b\
        |\b(?:şimdi|artık|bugün)\b[^.!?]{{0,60}}(?:açıldı|açtık|açılıyor|\bvar\b|arıyoruz|ihtiyac|ayrıldı|istiyoruz)\
        |\b(?:ayrıldı|istifa etti)\b|\baklı(?:mız|m)a\b[^.!?]{{0,20}}\b(?:siz|sen|geldi)|\btekrar (?:değerlendirmek|görüşmek) ist
    """
)
# What is needed or sought: by itself it may be why the reader was not taken.
IS_SOUGHT = cued_anywhere(
    r"""
    need :: \b(?:we|i)(?:['’]ll| will)? need (?:a|an|another|someone|somebody|people|some|one|two|three|four|five|\d+|more hands|you)\b(?! (?:with|who|day|more time|decision))
    looking for|short of|after|advertis|recruit|hiring :: \b(?:we|i)(?:['’]re| are|['’]m| am) (?:looking for|short of|after|recruiting|hiring)\b(?! (?:someone|somebody|people|a person|a candidate) (?:with|who))
    promised|kept your :: \b(?:i|we) promised (?:to|that|i|we|you)\b|\bkept (?:hold of )?your (?:cv|details|number|name|letter)\b
    reopen|pick up|pick this up|another go|start again :: \b(?:another go|start (?:over|again)|pick (?:this|it|things) (?:back )?up|reopen the conversation)\b
    vacanc|openings|headcount :: \b(?:there (?:is|are)|has|have|with) (?:an?|one|two|three|four|several|some|new)(?: new| further| more)? (?:vacanc(?:y|ies)|openings?|headcount)\b(?! (?:which|that) (?:was|were|has|have) )
    never filled|it's now|it’s now|put you forward :: \bit['’]s now \S*\d
    three roles|two roles|roles you :: \b(?:one|two|three|four|several|some) (?:new )?(?:roles|jobs|posts|openings|positions) (?:you|that|for you|which)\b
    suche|suchen|brauche|brauchen|sucht :: \b(?:wir|ich|er|sie) (?:suchen?|sucht|brauchen?|braucht)\b(?! (?:jemanden|eine person|kandidat\w*),? (?:mit|d(?:er|ie)))|\b(?:suchen?|brauchen?) (?:wir|ich)\b
    frei :: \bwird\b[^.!?]{0,60}\bfrei\b|\bist (?:bei uns )?(?:etwas|was|eine?) (?:\w+ )?frei\b
    hätte :: \bhätten? (?:ich|wir) (?:da )?(?:etwas|was|eine?n?)\b|\b(?:ich|wir) hätten? (?:da )?(?:etwas|was)\b
    recrut|cherch|besoin :: \b(?:recrut(?:ons|e)|cherch(?:ons|e)) (?:une?|des|deux)\b|\b(?:ai|avons) besoin d['’e]
    busc|necesit|abr :: \b(?:busc(?:amos|o)|necesit(?:amos|o)|abrimos) (?:a |un|una|dos|alguien|otr[oa]|cubrir|\w+or\b|\w+er[oa]\b)
    cerc|bisogno :: \b(?:cerchiamo|cerco) (?:un|una|due|qualcuno)|\b(?:abbiamo|ho) bisogno di
    precis|procur|contrat :: \b(?:precis(?:amos|o) de|procur(?:amos|o)|estamos a (?:contratar|recrutar)|estamos (?:contratando|recrutando))\b
    zoek|nodig :: \b(?:we|wij|ik) zoek(?:en)?\b|\b(?:heb|hebben)\b[^.!?]{0,30}\b(?:iemand|mensen|een \w+) nodig\b
    arıyoruz|ihtiyac :: \b(?:arıyoruz|arıyorum|ihtiyacımız var)\b
    """
)
# What is asked of the reader.
IS_ASKED = cued_anywhere(
    r"""
    would you|are you|do you|can you|could you|can i|may i|could i|could we|can we|shall i|shall we|fancy|up for|interested|tempted|start :: \
        \b(?:would you (?:still |now |ever )?(?:like|be|consider|come|want|have|take|talk|see)|are you (?:still|free|around|up|interested|available|looking|open)|do you (?:want|still|fancy|have|feel)|can you (?:start|come|do|make)|could you|may i|can (?:i|we)|could (?:i|we)|shall (?:i|we)|fancy|up for|interested|tempted)\b(?![^.!?]*\b(?:feedback|keep|hold on to|retain|survey|know why|reasons?|other (?:roles|jobs|positions|posts|vacancies))\b)[^.!?]*\?
    still :: \bif (?:you(?:['’]re| are)|it|the (?:job|role|post)|this) (?:is )?still (?:interest\w*|looking|free|keen|up for|available|open)
    let me know|tell us|ring me|call me|pop in|give me a|text me|drop me|send me|say yes|talk again|drop by :: \b(?:let me know(?! if you (?:have|would like feedback))|just tell us|ring me|call me(?! (?:if|for))|pop in|give me a (?:ring|call|shout|bell)|text me|drop me a|(?:please )?send me your|say yes|talk again|drop by|talk to us again)\b
    please|simply reply|reply yes|obliged if|bring a|bring two|bring your|whether you :: \bplease (?:confirm|reply|call|ring|send (?:me|us)|tell (?:me|us)|bring|let (?:me|us) know (?:by|if|whether|when))\b(?![^.!?]*\b(?:feedback|questions?|other (?:roles|jobs|vacancies))\b)|\bsimply reply\b|\breply yes\b|\bobliged if you would\b|\bbring (?:a|two|your)\b|\bwhether you (?:remain|are still)\b
    bestätigen|rückmeldung|bitte|anruf|freuen :: \b(?:bestätigen sie|bitte (?:bestätigen|melden|rufen|geben|teilen|kurz)|rückmeldung bis|würde ich mich über einen anruf)\b
    merci de|sous |confirme|mantiene|contest|attendiamo|confermi|aguardamos|laat ons|laat me|bekliyoruz|bildir :: \bmerci de (?:nous|me) (?:répondre|dire|confirmer|rappeler)\b|\b(?:confirme|mantiene su interés|conteste|contesta|attendiamo (?:una )?(?:sua )?risposta|confermi|aguardamos (?:a sua )?resposta|laat (?:ons|me|het ons) (?:weten|horen)|bekliyoruz|bildirir mis\w+)\b
    re-apply|reapply|apply again|another try|another go|updated|resubmit|represent :: \binvite you to (?:re-?apply|apply again|try again)\b|\b(?:give it|have) another (?:try|go|shot)\b|\breceive an updated\b|\bwelcome to resubmit\b
    confirm if|confirm whether|be considered|book you|let your name :: \bconfirm (?:if|whether) you (?:wish|want|would)\b|\bif you would (?:care|like) to be considered\b|\bbook you in\b|\blet your name\b
    apply|applied :: \b(?:worth applying|hope you(?:['’]ll| will)(?: \w+)? apply|(?:happy|glad|delighted) if you (?:re)?applied|encourage you to apply|urge you to apply)\b
    postuler|postulez|solliciteer|solliciteren|candid|presentar :: \bn['’]hésitez pas à postuler\b|\b(?:zou|wil|wilt) (?:je|u|jij)\b[^.!?]{0,30}\bsolliciteren\b|\bse (?:ainda|ancora) (?:tiver|tiveres|è|sei)\b|\bsi (?:sigues|sigue|está|estás)\b[^.!?]{0,20}\binteres
    serait|seriez|êtes-vous|es-tu|pourriez|puis-je|peut-on|êtes toujours|êtes encore|es toujours :: \b(?:seriez[- ]vous|serais[- ]tu|êtes[- ]vous|es[- ]tu|pourriez[- ]vous|puis[- ]je|peut[- ]on)\b|\bsi (?:vous êtes|tu es) (?:toujours|encore)\b
    haben sie|hast du|hätten sie|hättest du|wären sie|wärst du|sind sie|bist du|willst du|wollen sie|magst du|mögen sie|darf ich|dürfte ich|lust|wäre das :: \b(?:haben sie|hast du|hätten sie|hättest du|wären sie|wärst du|sind sie|bist du|willst du|wollen sie|magst du|mögen sie|darf ich|dürfte ich|lust|wäre das)\b(?![^.!?]*\b(?:feedback|behalten|aufbewahren|speichern|gründe|rückmeldung)\b)[^.!?]*\?
    sag bescheid|bescheid|rufen sie|ruf |melde |meld |melden :: \b(?:sag(?:en sie)? (?:mir |uns |kurz )?bescheid|ruf(?:en sie)? (?:mich |uns |doch |einfach )*(?:an\b|durch)|meld dich|melden sie sich(?! (?:gern|bitte)?,? (?:wenn|falls|bei fragen)))
    freuen :: \bfreuen,? wenn (?:sie|du) (?:sich|dich) (?:wieder|erneut|noch ?mals?|auf|melde)
    """
)
