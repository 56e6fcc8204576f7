"""The words in which mails look back on an hour, a day or a visit without calling it a talk: "the hour we spent on Monday"."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_lines

_PAPERS = r"(?:letters?|cvs?|r[eé]sum[eé]s?|applications?|e-?mails?|videos?|forms?|portfolios?|materials|papers|notes?|reels?|demos?|profiles?|files?|submissions?)"
_TIME = r"(?:half[- ])?(?:hours?|mornings?|afternoons?|evenings?|days?|minutes)"
_SESSION = r"(?:(?:pairing|coding|design|whiteboard|architecture|debugging|role-?play|teaching|cooking|tasting) session)"
_NATTER = r"(?:natter|chin-?wag|blether|catch[- ]up|gossip|cuppa|pint|brew|craic)"
_NOT_READING = rf"(?![^.!?;\n]*\b{_PAPERS}\b)"
_DIA = r"(?:ayer|anteayer|hoy|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|otro día)|la semana pasada|esta (?:mañana|semana))"
_GIORNO = r"(?:ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|l['’]altro giorno|la settimana scorsa)"
_DAG = r"(?:gisteren|vandaag|vanochtend|vanmiddag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vorige week|afgelopen week|laatst|net)"
MET_BY_DAY = cued_lines(
    rf"""
    panel day|assessment day|trial day|interview day|selection day|recruitment day|audition day|trial evening|trial morning :: (?:panel|assessment|trial|interview|selection|recruitment|audition) (?:day|evening|morning) (?:with \w+ )?(?:was|went|itself)\b
    hour|morning|afternoon|evening|day|minutes :: the (?:\w+ )?{_TIME} (?:that )?we (?:spent|had)\b{_NOT_READING}|(?:enjoyed|loved|liked) (?:our|the|your) (?:\w+ )?{_TIME} (?:together|here|with (?:you|us)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last|yesterday)\b{_NOT_READING}|(?:hour|half hour|minutes) (?:on|over) (?:zoom|teams|skype)\b
    spending|spent|giving|gave|to give|to spend :: (?:(?:thank\w*|thanks|thx|cheers|grateful|appreciat\w*)\b[^.!?\n]{{0,20}}? for |of you to |(?<!if )(?<!when )you (?=(?:\w+ ){{2,8}}?(?:with|at|in|here|for|together)\b))(?:spend(?:ing)?|spent|giv(?:e|ing)|gave)(?: up| us| me){{0,2}} (?:(?:most|half|all|part|some|much) of )?(?:your |the |a |an )?(?:whole )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|day|weekend)(?= (?:with|at|in|here|for|together)\b|[.,!]|$)(?![^.!?;\n]*\b(?:{_PAPERS}|appl\w+|writing|filling|reading)\b)
    session|tasting|walk-through|walkthrough|ride-along|sight|lesson|trial|practical|role-play|role play|hour with|afternoon with|morning with :: (?:(?:the|your|our|that) (?:[\w-]+ )?(?:{_SESSION}|tasting|walk-?through|ride-along|sight[- ]reading|(?:trial|sample|demo) (?:lesson|shift|day|run)|practical|role[- ]?play)|the session with (?:the|our) (?:board|panel|team)|the (?:hour|morning|afternoon) with (?:our|the|my) \w+)(?: (?:with|on|at) (?:[\w'’]+ ){{0,3}}?[\w'’]+)? (?:went|was|were|showed)\b(?! (?:cancel|called off|postponed|moved))|(?:halfway through|through|during|after|from) the {_SESSION}\b(?! (?:with|of) (?:other|the other))
    natter|chinwag|blether|catch-up|catch up|gossip|cuppa|a pint|a brew|craic :: (?:^|was |been )(?:so |really |very )?(?:good|great|nice|lovely|fun) (?:to have|to get|having|getting) (?:a|our|that|the) (?:\w+ )?{_NATTER}\b|(?:for|enjoyed|loved|liked|after|since) (?:the|our|that) (?:\w+ )?{_NATTER}\b
    pitching in|mucking in|chipping in|jumping in|helping out|helping us|lending|rolling up|stuck in|helping behind|helping on|helping with :: (?:thank\w*|thanks|thx|cheers|ta)\b[^.!?\n]{{0,60}}? for (?:(?:pitch|muck|chipp|jump)ing in|lending (?:us |me )?a hand|helping (?:us )?(?:out |behind |on |with the )|rolling up your sleeves|getting stuck in)\b(?! ?(?:by|your|with your|with (?:the|our|this) (?:survey|search|application))\b)
    show you|showing you :: (?<!have )(?:was|were|been) (?:\w+ )?(?:(?:a|an) )?(?:\w+ )?(?:pleasure|glad|joy|treat|delight(?:ed)?|happy|proud|lovely|nice|good|fun) (?:to show|showing) you\b|(?:enjoyed|loved|liked) showing you\b|showing you (?:round|around)\b[^.!?\n]{{1,40}}? was\b
    on the day :: you (?:\w+ ){{1,4}}?on the day(?=[.,;!]|$| (?:counted|was|were)\b)
    interview|chat|conversation|audition|trial :: (?:you(?:['’]re| were)|yours was) (?:\w+ )?(?:the|our|my) (?:\w+ ){{0,3}}?(?:interview|chat|conversation|audition|trial)\b(?! (?:that |which )?(?:we|i) (?:cancel|had to cancel|missed))
    fell into|got into :: you (?:\w+ )?(?:fell|got) (?:\w+ )?into (?:a )?(?:conversation|talk\w*|chat\w*)
    you made|you had :: you (?:made|had) (?:us(?: all)?|me|the (?:whole )?(?:room|team|panel|class|kitchen|crew)|every(?:one|body)) (?:all )?(?:laugh|smile|giggle|in stitches)\w*{_NOT_READING}
    person we|candidate we|one we|person i|candidate i|one i|person that|candidate that :: you were the (?:\w+ )?(?:person|candidate|one) (?:that |whom )?(?:we|i) (?:saw|met|interviewed|spoke to|talked to)\b
    conversation|chat|talk|interview :: (?:best|nicest|loveliest|most \w+) (?:\w+ )?(?:conversation|chat|talk|interview)s? (?:that )?(?:i|we)(?:['’]ve| have)? (?:had|held|did|ran)\b
    whiteboard|white board :: you (?:drew|sketched|wrote|put|left)\b[^.!?;\n]{{0,30}} on (?:our|the|my) white ?board
    you stood|you sat|you worked|you were :: (?:when|as|while) you (?:stood|sat|worked|were) (?:at|behind|in|on|with) (?:our|us)\b(?! (?:shortlist|short-list|list|database|files?|books?|records))
    working through|talking through|going through|walking through|taking us through|taking me through|talking us through|talking me through :: thank\w*(?: you)? for (?:\w+ )?(?:work|talk|go|walk)ing through\b[^.!?;\n]{{0,30}} with (?:us|me|\w+ and (?:me|myself|i))\b|thank\w*(?: you)? for (?:tak|talk)ing (?:us|me) through\b{_NOT_READING}
    sample lesson|trial lesson|demo lesson|mock lesson|sample class|trial class|trial shift|trial day|you cooked|you baked :: you (?:taught|gave|led|held|did) (?:us |the |a |your |our )*(?:\w+ )?(?:sample|trial|demo|mock) (?:lesson|class|shift|day)\b|(?:dish|plate|cake|bread|meal|menu)s? (?:that )?you (?:cooked|baked|made) (?:for us|here|on (?:the|mon|tues|wednes|thurs|fri|satur|sun))
    with us :: thank\w*(?: you)? for (?!apply|bear|wait|be\b|check|regist|keep|stay|shar|get|connect|engag|part)\w+ing with us (?:on|last|yesterday|today|this morning)\b
    come to our|come to the|coming to our :: (?:thank\w*|appreciat\w*|grateful)\b[^.!?;\n]{{0,40}} (?:come|coming) to (?:our|the) (?:\w+ )?(?:offices?|premises|school|shop|site|workshop|studio|factory)\b
    talking with you|talking to you|speaking with you|speaking to you|chatting with you|chatting to you :: (?:talk|speak|chatt)ing (?:with|to) you\b[^.!?;\n]{{0,60}} (?:was|were|has been)\b
    sitting through :: sitting through (?:our|the|an?|all) [^.!?;\n]{{0,30}}?(?:loop|interviews?|panel|questions|session)\b
    you were :: you were (?:\w+ )?(?:great|brilliant|lovely|wonderful|fantastic|good|super|terrific) (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)\b
    gespräch :: (?:cool|nett|gut|schön|toll|angenehm|interessant|spannend)es \w*gespräch (?:gestern|neulich|vorgestern|heute|letzte\w*|am \w+|mit (?:dir|ihnen))\b
    verbracht|freigenommen|frei genommen :: (?:sie|du) (?:\S+ ){{0,6}}?(?:bei|mit) uns (?:\S+ ){{0,2}}?verbracht\b|für (?:uns|mich|das gespräch) (?:frei ?genommen)\b
    mochten sie|mochten dich :: \w+ mochten (?:sie|dich)\b
    vormittag|nachmittag|abend|tag :: dank\w* (?:\w+ ){{0,3}}?(?:den|diesen) (?:\w+ )?(?:schönen|netten|tollen|guten|interessanten|gemeinsamen) (?:vormittag|nachmittag|abend|tag)\b
    fahrprobe|kochprobe|lehrprobe|singprobe|probekochen|probebacken|probefahrt|probestunde|probetraining|hospitation|rundgang :: (?:d(?:as|ie|er)|ihre?|deine?|unser) (?:fahrprobe|kochprobe|lehrprobe|singprobe|probe(?:kochen|backen|fahrt|stunde|training)|hospitation|rundgang)(?: (?:mit|bei|in|am) (?:\S+ ){{0,3}}?\S+)? (?:lief|war|hat|gefiel)\b
    schnacken|plaudern|zu reden|zu sprechen|klönen|quatschen|plauschen|plausch|schnack :: (?:nett|schön|gut|toll|angenehm),? (?:\S+ ){{0,4}}?mit (?:dir|ihnen) (?:\S+ ){{0,2}}?zu (?:schnacken|plaudern|reden|sprechen|klönen|quatschen|plauschen)\b|(?<!auf )(?:der|den|dem|unser\w*) (?:\w+ )?(?:klön)?(?:plausch|schnack) (?:am|gestern|letzte\w*|neulich|mit (?:dir|ihnen)|war)\b
    mitanpacken|mit angepackt|mitmachen in|aushelfen :: dank\w* (?:\w+ )?für(?:s| das) (?:mitanpacken|aushelfen)\b|(?:du|sie) (?:\S+ ){{0,5}}?mit angepackt (?:hast|haben)
    zu zeigen|gezeigt|herumgeführt|geführt :: (?:freude|vergnügen|ehre), (?:ihnen|dir) (?:\S+ ){{1,4}}?zu zeigen\b|(?:haben|habe) (?:wir |ich )?(?:ihnen|dir|sie|dich) (?:\S+ ){{1,6}}?(?:gezeigt|herumgeführt|geführt)(?=[.!]|$)
    gespräch :: (?:du warst|sie waren) (?:\w+ )?(?:das|unser) (?:\w+ )?gespräch\b|(?:ihr|dein) gespräch war\b
    hospitieren|probearbeiten|schnuppern|vorstellen :: zum (?:hospitieren|probearbeiten|schnuppern|vorstellen) (?:\S+ ){{0,4}}?(?:waren|warst|gekommen)\b
    with you :: (?:tour|walk|lunch|coffee|drive) (?:\w+ ){{0,4}}?with you (?:was|on|last|yesterday|the other)\b
    langs|er was|bij ons|hier was|op gesprek|op bezoek|er waren :: dat (?:je|u|jij) (?:er |ons )?(?:{_DAG} )?(?:\w+ ){{0,2}}?(?:langs|er|bij ons(?: langs| op bezoek| op gesprek)?|hier|op gesprek|op bezoek) (?:was|waren|bent geweest|kwam)\b|(?:je|u|jij) was (?:{_DAG} )?(?:bij ons (?:op bezoek|op gesprek|langs)|hier)\b
    er dinsdag|er maandag|er woensdag|er donderdag|er vrijdag|er gisteren :: dat (?:je|u) er {_DAG} was\b
    te zien|te spreken|te ontmoeten|te hebben :: (?:leuk|fijn|goed|prettig|mooi|gezellig) (?:om )?(?:je|u|jou) (?:(?:weer|even|{_DAG}) ){{0,2}}(?:te (?:zien|spreken|ontmoeten)|(?:gesproken|ontmoet|gezien) te hebben)\b
    komst|bezoek|gesprek :: (?:be)?dankt? voor (?:je|uw) (?:komst|bezoek(?! aan (?:onze|de) (?:web)?site))\b|(?:wij|we) hadden een (?:\w+ )?gesprek\b(?! (?:met (?:de|het|onze|ons)|over))
    laten zien|doorgebracht|meehelpen|meedraaien|meewerken|meelopen|vonden je|vonden u|kletsen :: (?:leuk|fijn|mooi|plezier) (?:om )?(?:je|u) (?:\w+ ){{1,3}}?te laten zien\b|met ons (?:\w+ )?(?:hebt|heeft) doorgebracht|(?:be)?dank\w* (?:\w+ )?voor (?:het|je|uw) mee(?:helpen|draaien|werken|lopen)\b|vonden (?:je|u) (?:(?:meteen|heel|erg|allemaal|echt) )?(?:leuk|aardig|geweldig|gezellig)|te kletsen met (?:je|u)\b
    nam om|maakte om|genomen om :: tijd (?:hebt |heeft )?(?:nam|maakte|genomen|gemaakt) om (?:bij ons|langs|met (?:ons|mij))\b
    contigo|con usted|contaste|enseñarte|enseñarle|mostrarte|mostrarle|una mano|con nosotros|te dejaste :: lo pasamos (?:(?:muy|tan) )?\w+ (?:contigo|con usted)\b|(?:encantó|gustó) (?:mucho )?(?:todo )?lo que (?:nos )?contaste(?!s)\b(?! (?:en|por) (?:tu|la|el))|(?:fue|ha sido) un (?:\w+ )?placer (?:enseñar|mostrar)(?:te|le)\b|gracias por (?:echarnos una mano\b|pasar (?:el|la) \w+ con nosotros)|que te dejaste (?:aquí|colgad\w+|olvidad\w+)
    venir|acercar|pasar :: gracias por (?:venir|acercar(?:te|se)|pasar(?:te|se))(?! a (?:dejar|traer|entregar))(?: por (?:aquí|la \w+|el \w+))? (?:{_DIA}|a (?:conocer|ver|hablar|charlar)\w*)(?! a (?:dejar|traer|entregar))
    contigo|con usted :: (?:pasamos|fue|hemos pasado|ha sido|pasé) (?:una?|el) (?:rato|mañana|tarde|hora|charla)\b[^.!?;\n]{{0,30}} (?:contigo|con usted)\b|(?:me|nos) (?:gustó|encantó|ha gustado|alegró) (?:mucho )?(?:charlar|hablar|conversar|coincidir|estar) (?:contigo|con usted)
    verte|verle|tenerte|tenerle|conocerte|conocerle|recibirte|recibirle :: (?:me|nos) (?:gustó|encantó|ha gustado|alegró) (?:mucho )?(?:ver|conocer|tener|recibir)(?:te|le|la|lo)\b|(?:fue|ha sido) un (?:verdadero )?placer (?:ver|tener|conocer|recibir)(?:te|le|la|lo)\b
    dedicarnos|dedicarme :: dedicar(?:nos|me) (?:la|el|una?|tu|su) (?:mañana|tarde|rato|hora|tiempo) (?:de(?:l| la)? (?:ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana)|en persona)
    plaisir de|ravi|heureux|heureuse :: (?:c['’]était|ce fut|ça a été) un (?:vrai |grand |réel )?plaisir de (?:te|vous|t['’]) ?(?:voir|rencontrer|recevoir|accueillir|parler)\b|(?:ravie?s?|heureux|heureuses?) de (?:t['’]avoir|vous avoir) (?:rencontrée?s?|vue?s?|reçue?s?|parlé|entendue?s?)\b
    entretien :: (?:vous avez|tu as|avez|as) (?:\w+ )?(?:passé|eu) un (?:\w+ )?entretien\b(?! (?:téléphonique )?(?:pass|à venir))
    faire visiter|montrer|faire découvrir|avec nous|coup de main|vous ont|t'ont|t’ont :: (?:fut|était|été) un (?:\w+ )?plaisir de (?:vous|te) (?:faire visiter|montrer|faire découvrir)\b|merci d['’]avoir passé [^.!?;\n]{{1,40}}? avec nous\b|merci (?:\w+ )?(?:pour (?:le|ton|votre)|du) coup de main\b|(?:vous|t['’]) ?ont (?:\w+ )?adorée?s?\b
    consacré|moment :: consacré (?:\w+ )?(?:ta|votre|une) (?:matinée|après-midi|journée|soirée|heure)\b|passé un (?:très )?(?:bon|agréable|beau|super) moment (?:avec (?:toi|vous)|ensemble)\b
    passat :: ess(?:ere|ersi) passat[oa] (?:{_GIORNO}|a (?:conoscer|trovar|veder)ci)(?! a (?:lasciare|portare))
    averti|averla|conoscerti|conoscerla|chiacchierare|parlare con|vederti|vederla :: (?:stato un (?:vero )?piacere|fatto (?:molto )?piacere|piaciuto (?:molto )?|stato bello) ?(?:averti|averla|conoscerti|conoscerla|vederti|vederla|(?:chiacchierare|parlare) con (?:te|lei))\b
    farti vedere|farle vedere|mostrarti|mostrarle|con noi|con te|con lei|una mano|adorat :: stato un (?:\w+ )?piacere (?:far(?:ti|le) vedere|mostrar(?:ti|le))\b|grazie (?:\w+ )?(?:per|di) (?:aver passato [^.!?;\n]{{1,30}}? con noi|averci dato una mano)\b|siamo stati (?:\w+ )?\w*ben\w* con (?:te|lei)\b|(?:ti|l['’]) ?hanno adorat\w
    visita|dedicat :: grazie (?:della|per la) (?:tua |sua )?visita (?:di )?{_GIORNO}|(?:mattinata|giornata|ora|oretta|serata|pomeriggio) che (?:ci|mi) hai? dedicat[oa]\b
    mostrar|apresentar|com a gente|connosco|conosco|de ti na|de você na|de ti no|de você no|adoraram|pela ajuda|pela sua ajuda :: foi um (?:\w+ )?prazer (?:mostrar|apresentar)(?:-te|-lhe| a você)|por (?:ter )?passa\w+ (?:a |o )?[\w-]+ (?:com a gente|connosco|conosco)\b|gost[aá]mos (?:muito )?de (?:ti|você) n[ao]\b|adoraram (?:você|te)\b|pela (?:sua |tua )?ajuda (?:n[ao]|ontem)\b
    gezdirmek|göstermek|geçirdiğ|yardım ettiğ|sizi çok|seni çok :: (?:size|sana) (?:\S+ ){{1,2}}?(?:gezdirmek|göstermek) (?:\w+ )?(?:zevk|keyif|güzel)\w*|bizimle (?:\w+ )?geçirdiğ\w+|yardım ettiğin\w* için teşekkür\w*|(?:sizi|seni) çok sevdi
    prazer|ótimo|óptimo|muito bom|gostei|gostámos|adorei|adorámos :: foi (?:um (?:grande )?prazer|ótimo|óptimo|muito bom) (?:te |o |a |lhe )?(?:receber|conhecer|conversar|falar|ter)(?:-(?:te|lo|la|o|a)| contigo| com você| você)?(?: aqui| cá| na| no| {_GIORNO}|[.,!])|(?:gostei|gostámos|adorei|adorámos) (?:muito |imenso )?de (?:(?:conversar|falar) (?:contigo|com você|consigo)|conhecer-te|receber-te)\b
    """
)
_PAPER = r"(?:cvs?|r[eé]sum[eé]s?|applications?|forms?|letters?)"
_BROUGHT = r"(?:dropp(?:ing|ed)|hand(?:ing|ed)|bring(?:ing)?|brought|leav(?:e|ing)|left|popp(?:ing|ed))"
_PERSONEN = r"(?:personen|leuten?|menschen|\w*bewerber\w*|\w*kandidat\w*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)"
_ZUM_GESPRÄCH = (
    r"(?:zu|zum|zur|für) (?:\S+ ){0,2}?(?:\w*gespräch\w*|vorstellung\w*|probe\w+|interviews?|kennenlern\w*)"
)
# What is not held with the reader, or not yet.
NOT_HELD = cued_lines(
    rf"""
    meetings :: (?:part|most|course|over|across|in|took|taking|taken|during|needed|spent|after) (?:of )?(?:the )?(?:two|three|four|five|several|both) (?:\w+ )?meetings\b(?! with you)
    interview list|interview shortlist|interview short :: interview (?:short-?\s?)?list\b[^.!?;\n]{{0,40}}
    in die gespräche|in gespräche :: (?:(?:gehen|starten|steigen) (?:wir )?(?:(?:nun|jetzt|erst|zunächst|nur) )?mit (?:\S+ ){{1,4}}?|mit (?:ihnen|diesen|denen) (?:gehen|starten|steigen) (?:wir )?(?:\S+ ){{0,2}}?)in (?:die )?gespräche\b
    und kommen|und wir kommen :: \w*(?:pool|kartei|datenbank|verteiler|hinterkopf|liste|akten) und (?:wir )?kommen\b
    pas vous|pas pu vous|pas te|pas pu te :: (?:pourrons|pourrions|pouvons|avons|ai) (?:donc |malheureusement )?pas (?:pu )?(?:vous|te) (?:rencontrer|recevoir)\b
    inviting you|invite you|asking you|calling you :: (?:not|\w+n['’]t|unable to|cannot) (?:\w+ ){{0,3}}?(?:invit\w+|asking|calling) you (?:to|for|in|along)\b(?:(?!\b(?:after|following|since)\b)[^.!?;\n]){{0,70}}
    invited to|asked to :: (?:persons|people|candidates|applicants|those|others|colleagues) (?:\w+ ){{0,2}}?(?:invited|asked) to (?:give|attend|present|teach|perform|take part)\b[^.!?;\n]{{0,60}}
    who will|who shall|who are|those to be|people to be :: who (?:will|shall|are) (?:\w+ )?(?:com(?:e|ing)|be (?:interviewed|invited|called|seen)|interview\w*)\b[^.!?;\n]{{0,40}}|(?:those|people|candidates) to be (?:interviewed|seen|invited)\b
    we shall|we will|we are to|we plan|we hope|we intend|we are going|we'll|we’ll|i shall|i will :: (?:people|persons|those|ones|candidates|applicants|whom|that|two|three|four|five|six|seven|eight) (?:whom |that |who )?(?:we|i)(?:['’]ll| (?:shall|will|are to|plan to|hope to|intend to|are going to)) (?:now )?(?:be )?(?:interview|meet|see|talk|speak)\w*\b[^.!?;\n]{{0,40}}
    who did|who gave|who had|who took|who led :: (?:girl|lad|boy|man|woman|chap|bloke|lady|person|one|someone|somebody|candidate|people|those) who (?:\w+ )?(?:did|gave|had|took|led)\b(?! you\b)[^.!?;\n]{{0,50}}
    interview :: (?:invited|asked|called) (?:\w+ ){{0,2}}?(?:people|candidates|applicants|others|persons|of them) (?:to|for|in for) (?:an )?interviews?\b(?![^.!?;\n]*\byou (?:among|were)\b)[^.!?;\n]{{0,30}}
    time you spent|hours you spent :: (?:time|hours) you spent (?:in |on )?(?:apply|fill|prepar|writ|complet|submit)ing?\w*\b
    to come :: (?:ask|invit)\w* (?:(?!you\b)\w+ ){{1,4}}?to come\b(?! (?:and|back)\b)[^.!?;\n]{{0,60}}
    drop|hand|leav|pick|collect|fill|bring|deliver|sign up :: (?:com(?:e|ing)|came|drove|driv(?:e|ing)|travell?(?:ed|ing)|walked|stopp\w+|popp\w+) (?:[\w'’]+ ){{0,5}}?(?:to|and) (?:drop|hand|leave|pick|collect|fill|bring|deliver|sign)\w*\b[^.!?;\n]{{0,25}}?\b(?:{_PAPER}|papers|details|list|portfolio)\b|(?:drove|came) (?:\w+ )?(?:over|up|down|out|in) just to (?:leave|drop|hand|bring)\b[^.!?\n]*
    abzugeben|auszufüllen|vorbeizubringen :: (?:sie|du) (?:\S+ ){{0,5}}?(?:waren|warst|sind|bist|gekommen|vorbeigekommen|hergekommen|hier),? um (?:\S+ ){{1,4}}?(?:abzugeben|auszufüllen|vorbeizubringen)\b
    kennenlernen|treffen|sprechen|sehen :: (?:werden|wollen) (?:wir )?(?:\S+ ){{0,4}}?{_PERSONEN} (?:\S+ ){{0,3}}?(?:kennenlernen|treffen|sprechen|sehen)\b
    werden gespräche|werden interviews|werden die gespräche|werden nun :: werden (?:\S+ ){{0,2}}?(?:gespräche|interviews)\b[^.!?\n]{{0,20}}
    lasciare|portare|consegnare :: passat[oa] (?:\w+ )?a (?:lasciare|portare|consegnare)\b[^.!?\n]*
    came in :: (?:your|the|our) (?:(?!you\b|we\b|who\b|day\b|interview\b)\w+ ){{1,3}}came in\b
    cv|resum|résum|application|letter|form :: {_BROUGHT} (?:\w+ ){{0,3}}?{_PAPER}\b(?![^.!?;\n]*\b(?:interview|trial|shift|talk|chat)\b)[^.!?;\n]*?\b(?:lovely|nice|good|great|kind|pleasure) (?:of you )?(?:to|meeting|seeing)\b[^.!?;\n]{{0,30}}
    when you :: (?:lovely|nice|good|great|pleasure) (?:to )?(?:meet|see|chat|talk)\w*\b[^.!?;\n]{{0,40}}? when you (?:\w+ )?{_BROUGHT} (?:\w+ ){{0,3}}?{_PAPER}\b
    on the phone :: (?:had|got|have|get) (?!you\b|an?\b|our\b|the (?:chat|talk|call|conversation)\b)(?:[\w&'’.-]+ ){{1,4}}on the phone\b
    phone :: (?:orders?|prescriptions?|bookings?|enquir\w+|queries|applications?) (?:\w+ ){{0,3}}?(?:by|over the|on the) phone\b
    phone|call|chat :: (?:(?:i|we)(?:['’]ll| will| can(?! only)| could)|happy to|glad to|pleased to|let me|let us)\b(?:(?!\b(?:said|told|mentioned|discussed|spoke|after|had)\b)[^.!?;\n]){{0,70}}?\b(?:(?:by|on|over) the (?:tele)?phone|(?:short|quick|brief|phone) (?:call|chat))\b
    gespräch|probe|vorstellung|kennenlern|interview :: {_PERSONEN} (?:\S+ ){{0,3}}?{_ZUM_GESPRÄCH} (?:gebeten|eingeladen|geladen|bitten|laden)\b|(?:zu|zum|zur) (?:\S+ ){{0,2}}?\w*gespräch\w* (?:bitten|baten|laden|luden|haben) (?:wir )?(?:\S+ ){{0,3}}?{_PERSONEN}|die {_ZUM_GESPRÄCH} (?:\S+ )?(?:gebeten|eingeladen|geladen|einzuladen)
    nodig :: nodig\w* (?:we|wij|ik) (?!je\b|jou\b|u\b)[^.!?;\n]{{0,40}}?(?:voor|op) (?:een )?(?:\w+ )?gesprek\w*
    of you :: (?:met|spoke (?:to|with)|saw|chatted (?:to|with)|seen|meeting|seeing) (?:with )?(?:some|many|several|a few|lots|most|so many|a number) of you\b
    call centre|call center|call-centre|call-center|call handl :: call[- ](?:cent(?:re|er)s?|handl\w+)\b
    have you :: (?:love|like|happy|glad|welcome|delighted) to have you (?:\w+ )?(?:alongside|join\w*|back|help\w*|volunteer\w*|with us (?:as|another|next|in))\b[^.!?;\n]{{0,30}}|have you come (?:along|alongside|back)\b[^.!?;\n]{{0,30}}
    email came|e-mail came|message came|parcel came|enquiry came|papers came|portfolio came|reply came :: (?:e-?mail|message|parcel|enquiry|papers|portfolio|reply)s? (?:that |which )?(?:\w+ )?came in\b
    oral board|oral interview|oral exam|phone interview|phone screen|first interview|first round|panel interview|screening call|screening interview|initial interview|initial call :: (?:not|unable|cannot|\w+n['’]t)\b[^.!?;\n]{{0,60}} (?:to|for|into|on to) (?:the |our |an? )?(?:oral (?:board|interview|exam\w*)|phone (?:interview|screen)|first (?:interview|round)|panel interview|screening (?:call|interview)|initial (?:interview|call))\b
    against|without|instead of|rather than :: (?:against|without|instead of|rather than) (?:meeting|seeing|interviewing|(?:speaking|talking) (?:to|with)) (?:with )?you\b
    not to see|not to meet|not to interview :: not to (?:see|meet(?: with)?|interview) you\b
    gegen ein :: gegen ein(?:e|en)? (?:\w+ )?(?:\w*gespräch|kennenlernen|interview|treffen|einladung)\b[^.!?;\n]*
    verzicht|abgesehen|absehen|sehen wir|sieht er|sieht der :: (?:verzicht\w*|absehen)\b[^.!?;\n]{{0,60}}?(?:gespräch|interview|kennenlern)\w*|(?:auf|von) (?:ein|einem) (?:\w+ )?(?:\w*gespräch|kennenlern\w*|interview)\b[^.!?;\n]{{0,30}}?(?:verzicht\w*|absehen|abgesehen|abzusehen|sehen wir|sieht)\b[^.!?;\n]*
    kennenzulernen :: interesse(?:,| daran,)? (?:uns|unser \w+|unsere \w+) kennenzulernen
    rencontrer|recevoir :: ne pas (?:vous|te) (?:rencontrer|recevoir)\b|(?:souhait|désir|veu)\w* pas (?:vous|te) (?:rencontrer|recevoir)\b
    """
)
