"""How a mail gives feedback itself: an answer to the reader's wish to know why, remarks, advice, and what was missed."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import cued_lines, has_any

_DO = r"(?:take (?!an? (?:look|moment|minute))|do (?!not)|get (?!in touch|back|your application)|gain|learn|work (?!for|with us)|practi[sc]e|study|read (?!our|the)|train|spend|try (?:to|and|out|a)|start (?:with|by)|complete|brush|improve|build|focus|prepare|bring|include|explain|describe|show (?!us your interest)|slow|be (?:more|less|clear|brief|specific|concise)|put|add|tailor|rehearse|shorten|cut|ask|let people)"
_ES_OF_JOBS = r"(?![^.!?\n]*\b(?:web|página|portal|ofertas?|vacantes|candidatur\w+|postul\w+|inscrib\w+|seguir|atent[oa]|linkedin|redes|newsletter|datos)\b)"
_FR_OF_JOBS = r"(?![^.!?\n]*\b(?:site|offres?|annonces?|postul\w+|candidatures?|candidater|linkedin|page|espace|alertes?|newsletter|données)\b)"
_IT_OF_JOBS = r"(?![^.!?\n]*\b(?:sito|pagina|offerte|annunci\w*|candidar\w+|candidatur\w+|posizioni|linkedin|newsletter|seguir\w+|dati)\b)"
_PT_OF_JOBS = r"(?![^.!?\n]*\b(?:site|página|vagas?|portal|oportunidades|candidat\w+|inscrev\w+|linkedin|acompanh\w+|newsletter|dados)\b)"
_NL_OF_JOBS = r"(?![^.!?\n]*\b(?:site|website|vacatures?|pagina|solliciter\w+|linkedin|nieuwsbrief|job ?alert|in de gaten|gegevens)\b)"
_TR_OF_JOBS = r"(?![^.!?\n]*(?:ilan|site|sayfa|linkedin|başvur|takip|bülten|veri))"
_DE_OF_JOBS = r"(?![^.!?\n]*\b(?:\w*seiten?|mut|kopf|aufgeben|aufzugeben|dran|dranbleiben|dranzubleiben|homepage|website|webseite|stellen\w*|bewerben|bewerbung|auge|behalten|newsletter|portal\w*|ausschreibung\w*|job ?(?:alert|abo)|später|herbst|frühjahr|jahr|linkedin|kanal|vorzustellen|vorstellen|melden|wenden|kollege\w*|daten|anschauen|informieren)\b)"
_DID = r"(?:hesitated|froze|struggled|stumbled|rambled|rushed|hurried|wandered|went (?:silent|quiet|blank|over time)|lost (?:the|your) (?:thread|way|place)|ran out of time|got stuck|overlooked|skipped|misread|misjudged|mixed up|gave (?:very )?(?:few|short|vague|long|general))"
INSIDE = cued_lines(
    rf"""
    enclosed|attached|attachment|annex :: (?:assessment|evaluation|remarks|comments|notes|scores?|marks)\b[^.!?\n]{{0,50}}?\b(?:is|are|find|as|in)\b[^.!?\n]{{0,15}}?\b(?:enclosed|attached|attachment|annex)\b|(?:enclosed|attached|attachment)\b[^.!?\n]{{0,40}}?\b(?:assessment|evaluation|remarks|comments|marks|scores) (?:of|by|from|on)\b
    came across|seemed|appeared|sounded|looked|were|thin|shaky|vague|patchy|muddled|unconvincing|rushed|unclear|long-winded|superficial :: you (?:\w+ )?(?:came across|seemed|appeared|sounded|looked|were)(?: as)? (?:\w+ ){{0,3}}?(?:nervous|unsure|hesitant|tense|unprepared|shaky|distracted|vague|impatient|uncertain|guarded|stiff|flat|defensive|too)\b(?! (?:about|whether|that|if|of|far|late|many|few)\b)|your (?:(?!experience|background|profile|application|cv)\w+ ){{1,5}}(?:was|were|felt|seemed) (?:\w+ )?(?:thin|shaky|vague|patchy|muddled|unconvincing|rushed|unclear|long-winded|superficial)\b
    talked over|jumped|interrupted|avoided|forgot|did not ask|didn't ask|didn’t ask|never asked :: you (?:\w+ )?(?:talked over|jumped (?:to|straight|into)|interrupted|avoided|forgot|(?:did not|didn['’]t) ask (?:us|me|any|about|a)|never asked)\b(?! (?:to|for) (?:attach|include|sign|feedback))
    liked|loved|enjoyed|appreciated :: (?:panel|team|they|we|jury|board) (?:\w+ )?(?:liked|loved|enjoyed|appreciated) your\b[^.!?\n]{{0,50}}?\b(?:but|though|yet) (?:\w+ )?(?:missed|lacked|felt|found|wanted|thought)\b
    missing was|missing in|thing missing|showed|revealed|noticed|gaps :: (?:what was|thing) (?:that was )?missing (?:was|in your)|your (?:\w+ )?(?:test|exercise|answers?|sample|task|code|lesson|interview|presentation) (?:showed|revealed|had) (?:\w+ )?(?:gaps|weakness\w*|errors|mistakes|holes)\b|(?:we|i|panel|they) (?:\w+ )?noticed (?:that )?you (?:\w+ )?(?:didn['’]t|did not|never|rarely|were too|weren['’]t|had trouble)\b
    things to|in case it|in case this|in case that|thing to take :: things? to (?:take|work on|remember|keep in mind|think about|improve)\b[^.:!?\n]{{0,20}}:|in case (?:it|this|that)(?:['’]s| is| helps| may| might)[^.:!?\n]{{0,20}}:
    different|difference :: (?:result|outcome|decision) (?:might|could|would) (?:well )?have been (?:different|another)|would have made (?:the|a|all the) difference
    consider :: (?:^|\byou (?:might|may|could) (?:want to )?|please )consider (?:getting|taking|doing|learning|adding|gaining|working on|spending|practi[sc]ing)\b
    next time :: ^(?:for )?next time,? (?:do |please |try and |try to )?{_DO}\b
    you scored :: you (?:\w+ )?scored\b[^.!?\n]{{0,80}}?(?:\d+ ?/ ?\d+|\bbut (?:low|lower|less|poorly|badly))
    you asked|you'd asked|you’d asked|you wanted|you had asked|you were keen|you requested :: you(?:['’]d| had| also| did)? (?:asked|wanted|requested|were keen)\b(?! whether| if)[^.!?:\n]{{0,70}}?\b(?:(?:know|hear|tell|say|explain|understand|told)(?: you| me)?(?: the reasons?)? ?(?:why|reasons?|how it went|what went|where)|why\b|reasons?\b|feedback|honest\w*|frank\w*|candid\w*|my (?:view|opinion|thoughts)|how you (?:did|came|could))|(?:since|as|because) you asked(?: so \w+| me| us)?:
    promised|said i'd|said i’d|said we'd|said we’d|said i would|said we would|told you i'd|told you i’d :: (?:promised(?: you)?|said (?:i|we)(?:['’]d| would)|told you (?:i|we)(?:['’]d| would))\b[^.!?:\n]{{0,40}}?\b(?:(?:the|our|my|a) (?:\w+ )?reasons?|why|feedback|explanation|(?:my|our|some) (?:\w+ )?(?:thoughts|comments|notes|remarks))\b(?![^.!?\n]*\b(?:will|soon|next|follow|later|when)\b)
    remarks|observations|comments|notes|thoughts|points|pointers|words :: (?:a few|few|some|two|three|our|my|couple of|these|following|brief|short) (?:\w+ )?(?:remarks|observations|comments|notes|thoughts|points|pointers|words)\b(?! from the)(?:,? (?:as promised|for you|that (?:may|might) help|on (?:your|the)|about (?:your|the|how)|from (?:the|our|my))[^.:!?\n]{{0,40}})?:
    advice|recommend|advise|suggest|urge|encourage|suggestion|counsel :: (?:my|our|one|a piece of|the panel['’]s|the team['’]s|their) (?:\w+ )?(?:advice|suggestion)s?(?: to you| for you| for next time)?(?: is| would be| for (?:you|next time|the future))?(?: that| to\b|:)|(?:recommend|advise|suggest|urge|counsel)(?: that)? (?:to )?you (?:\w+ )?(?:to )?{_DO}|give you (?:some|one piece of|a bit of|a word of|a little) advice
    it would help|would help you|would help your|would have helped|will help you|would strengthen|would lift|would have lifted :: (?:it|this|that|what|more \w+|some \w+) (?:would|will|might|may) (?:really |also |certainly )?(?:help|strengthen|lift)(?: you| your \w+)? (?:a lot |enormously |next time )?(?:to (?:get|have|learn|do|read|see|show|practi[sc]e|work|add|explain|spend|gain|build|know)|(?:is|would be) (?:a|more|some|to)\b)|would have (?:helped|lifted|strengthened) (?:it|your \w+|this)\b
    spoke for|spoke against|weighed against|told against|told for|in your favour|in your favor|counted for|weighed for|went against :: what (?:\w+ ){{0,2}}?(?:spoke|weighed|told|counted|went) (?:for|against) you\b|in your favou?r (?:was|were|is)\b
    reason :: (?:the|our|my|main|one|chief|real|only) reasons? (?:for this |for our decision |for it |why )?(?:was|were) (?:simply |mainly |mostly )?(?:that )?your?\b(?! (?:application (?:was|were) (?:late|incomplete|received)))
    plus side|minus side|positive side|negative side|down side|downside :: on the (?:plus|positive|minus|negative|down)[ -]?side[,:]? [^.!?\n]{{0,20}}\byour?\b(?! (?:details|cv|application|data|name|file))
    frank|honest|blunt|be candid|quite candid|perfectly candid|completely candid|very candid|open with :: to be (?:quite |perfectly |completely |very )?(?:frank|honest|blunt|candid|open)(?: with you)?\b[^.!?\n]{{0,12}}[,:] your?\b|(?:i|we)(?:['’]ll| will|['’]d like to|['’]d rather)? ?be (?:frank|honest|blunt|candid)(?: with you)?[:,] your?\b
    tip|hint :: (?:one|a|my|our|two|three) (?:\w+ )?(?:tips?|hints?)(?: for (?:you|next time|the future|your next))?(?: ?:| would be| is to)
    hesitated|froze|struggled|stumbled|rambled|rushed|hurried|wandered|went silent|went quiet|went blank|went over|lost the|lost your|ran out of|got stuck|overlooked|skipped|misread|misjudged|mixed up|gave very|gave few|gave short|gave vague|gave long|gave general :: you (?:\w+ )?{_DID}\b|where you (?:\w+ )?{_DID}\b
    less well|less sure|less strong|less certain|less convincing|less confident|less at|less so|less comfortable|not so strong|weaker|lacked|slipped :: (?:you|your [\w ]{{1,30}})\b[^.!?\n]{{0,70}}?\bless (?:well|sure|strong|certain|convincing|confident|at home|so|comfortable)\b(?! (?:suited|matched|qualified|of))[^.!?\n]{{0,4}}(?:on|in|with|at|when|about|under|around|,|\.|$)|you(?:['’]re| are| were| seemed| felt| came across)? (?:as )?(?:\w+ )?weaker (?:on|in|at|when)\b|your (?:(?!application|profile|cv|résumé|resume|background|experience|candidacy)\w+ ){{1,4}}(?:lacked|slipped|dragged|stalled|faltered)\b
    without an explanation|without explanation|without a reason|without reasons|without feedback|without knowing|without telling|without saying :: (?:not|n['’]t|rather than) (?:\w+ ){{0,3}}?(?:leave|let|send|turn|dismiss|go|brush)\b[^.!?\n]{{0,25}}\bwithout (?:an? |any |some |our |the )?(?:\w+ )?(?:explanation|reasons?|feedback|knowing why|telling you|saying why)
    ohne begründung|ohne erklärung|ohne feedback|ohne rückmeldung|ohne eine|ohne grund|ohne ein :: nicht (?:einfach |ganz |so )?ohne (?:eine? |jede |weitere )?(?:\w+ )?(?:begründung|erklärung|feedback|rückmeldung)\b
    gefragt|gebeten|fragten|baten|wissen|gewünscht|wunsch :: (?:sie|du|ihr) (?:\w+ )?(?:haben|hatten|hast|hattest|habt)\b[^.!?\n]{{0,30}}?\b(?:nach (?:dem|den|unseren) (?:grund|gründen|warum)|um (?:ehrliche|offene|ein|eine|ehrliches|offenes) (?:\w+ )?(?:feedback|rückmeldung|worte?|einschätzung|begründung|antwort|meinung)|gefragt, (?:warum|woran|weshalb))|(?:sie|du) (?:wollten|wolltest|baten|batst) (?:\w+ )?(?:wissen, (?:warum|woran|weshalb)|um (?:ehrliche|offene|ein|eine) (?:\w+ )?(?:feedback|rückmeldung|worte|einschätzung|begründung))|(?:ihrem|deinem) wunsch nach (?:\w+ )?(?:feedback|rückmeldung|begründung)
    worte|anmerkungen|bemerkungen|hinweise|gründe|begründung|rückmeldung|gedanken|einschätzung :: (?:wie (?:versprochen|besprochen|gewünscht|erbeten)|hier) (?:noch )?(?:ein )?(?:paar|einige|kurze?|meine|unsere|die) (?:\w+ )?(?:worte|anmerkungen|bemerkungen|hinweise|gründe|begründung|rückmeldung|gedanken|einschätzung)\b(?! zu(?:m|r) (?:datenschutz|ablauf|verfahren|weiteren))(?! folg)
    empfehlen|empfehle|raten|rate |nahelegen|rät |rieten :: (?:würde|möchte|kann|darf|können|würden|möchten)n? (?:ich |wir )?(?:ihnen|dir) (?:\S+ ){{0,3}}?(?:empfehlen|raten|nahelegen)\b{_DE_OF_JOBS}|(?:empfehle|rate|empfehlen|raten) (?:ich |wir )?(?:ihnen|dir)\b{_DE_OF_JOBS}
    tipp|ratschlag|rat: :: (?:ein|mein|unser|kleiner|noch ein|zwei|drei) (?:\w+ )?(?:tipps?|ratschlag|rat)(?: (?:von|für) \w+(?: \w+){{0,2}})?(?: ?:| wäre)
    überzeug :: (?:nicht|weniger|kaum) (?:ganz |so |völlig |restlos |wirklich )?überzeugt (?:hat|haben|hatte|waren|war) (?:uns|mich|die|das|der)\b(?![^.!?\n]*\b(?:unterlagen|bewerbung|profil|lebenslauf)\b)
    anhang|anbei|beigefügt|beiliegend|anlage :: (?:im anhang|anbei|beigefügt|beiliegend|in der anlage)\b[^.!?\n]{{0,40}}?\b(?:anmerkungen|bewertung|beurteilung|einschätzung|gutachten|feedback|rückmeldung|auswertung|begründung)|(?:anmerkungen|bewertung|beurteilung|einschätzung|gutachten|feedback|rückmeldung|auswertung|begründung)\b[^.!?\n]{{0,50}}?\b(?:im anhang|anbei|beigefügt|liegt bei|liegen bei|in der anlage)
    nervös|unsicher|hektisch|zurückhaltend|unvorbereitet|zögerlich|fahrig|ausgewichen|aufgefallen :: (?:wirkten|wirktest|waren|warst|kamen|kamst|erschienen|schienen)\b (?:sie |du )?(?:\S+ ){{0,6}}?(?:nervös|unsicher|hektisch|zurückhaltend|unvorbereitet|zögerlich|fahrig)\b(?!,? (?:ob|dass|wegen|über)\b)|(?:sie|du) (?:\S+ ){{0,6}}?(?:nervös|unsicher|hektisch|unvorbereitet|zögerlich|fahrig|zu zurückhaltend) (?:waren|warst|wirkten|wirktest)|(?:mir|uns) ist aufgefallen, dass (?:du|sie|ihre?|deine?)\b
    nächsten mal|nächstes mal|künftig|noch fehlt :: (?:achte\w*|versuch\w*|bring\w*|nehm\w*|nimm|zeig\w*|erklär\w*|bereite\w*|denk\w*|üb\w*) (?:sie |du )?(?:\S+ ){{0,4}}?(?:beim nächsten mal|nächstes mal|künftig)\b{_DE_OF_JOBS}|(?:beim nächsten mal|nächstes mal)[,:]? (?:achte\w*|versuch\w*|bring\w*|nehm\w*|nimm|zeig\w*|bereite\w*|üb\w*)|was (?:dir|ihnen) (?:noch |aus \w+ sicht )?fehlt\b
    weniger|nicht so :: (?:weniger|nicht so|nicht ganz so) (?:sicher|stark|überzeugend|gut|souverän|fest|klar|routiniert|vertraut|sattelfest)\b (?:\w+ )?(?:wirkte[nt]?|wirktest|waren|warst|erschien\w*|fiel|zeigten|lief|ist|war)\b[^.!?\n]{{0,30}}\b(?:sie|du|ihre?|deine?|bei|im|in)\b|(?:wirkten|waren|wirktest|warst) (?:sie |du )?(?:\S+ ){{0,5}}?(?:weniger|nicht so) (?:sicher|stark|überzeugend|souverän|klar|routiniert|sattelfest)\b
    damit sie|damit du|woran es lag|warum es nicht|was gefehlt|was uns gefehlt :: damit (?:sie|du) (?:\w+ )?(?:wissen|weißt|verstehen|verstehst|wisst),? (?:woran|warum|weshalb|was|wieso)\b|woran es lag:|warum es nicht (?:gereicht|geklappt) hat:|was (?:uns )?gefehlt hat:
    arbeiten|üben|zulegen|daran :: (?:daran|hieran|dort|da|hier) (?:können|kannst|könnten|könntest|sollten|solltest|lohnt) (?:sie|du|es) (?:sich )?(?:\w+ ){{0,2}}(?:arbeiten|üben|zulegen|ansetzen|anzusetzen)
    hinweis|tipp :: (?:hilft|nützt|nutzt) (?:ihnen|dir) (?:\w+ ){{0,2}}?(?:hinweis|tipp)\b
    pediste|pidió|pedías|preguntaste|preguntó|querías|querida :: (?:me|nos) (?:pediste|pidió|preguntaste|preguntó|pedías)\b[^.!?\n]{{0,40}}?\b(?:porqué|por qué|sincer\w+|franqu\w+|motivos?|feedback|opinión|honest\w+)|querías saber (?:el porqué|por qué|los motivos)
    aconsej|recomiendo|recomendamos|recomendaría|sugiero|sugerimos|consejo :: (?:te|le) (?:aconsej\w+|recomiend[oa]|recomend(?:amos|aría)|sug\w+)\b{_ES_OF_JOBS}|un(?: pequeño)? consejo ?:|(?:mi|un|nuestro) consejo (?:es|sería)
    faltó|faltaba|echamos|pesó|en contra|convenció|observaciones|comentarios|apuntes :: lo que (?:nos )?(?:faltó|faltaba|pesó|menos nos convenció|echamos (?:en falta|de menos)|no nos convenció)\b|(?:unas|algunas|un par de|dos|tres|estas|varias|unos|algunos) (?:\w+ )?(?:observaciones|comentarios|apuntes|notas)[^.:!?\n]{{0,30}}:|(?:te|le) (?:faltó|faltaron) |tuviste en contra
    adjunto|adjuntamos|adjuntas|insegur|segur|nervios|dudos|próxima :: adjunt\w+\b[^.!?\n]{{0,30}}?\b(?:comentarios|evaluación|valoración|observaciones|puntuación)|(?:te|le|lo|la) (?:noté|notamos|vimos|vi|encontramos)\b[^.!?\n]{{0,20}}\b(?:insegur\w|nervios\w|dudos\w|poco (?:segur|preparad)\w)|pareci(?:ste|ó)\b[^.!?\n]{{0,20}}\b(?:insegur\w|nervios\w|dudos\w)|(?:para )?la próxima(?: vez)?,? (?:lleva|lleve|prepara|prepare|intenta|intente|trae|traiga|piensa|explica|explique)\b
    ci-joint|pièce jointe|hésitant|nerveu|peu sûr|stress|prochaine fois :: (?:ci-joint\w*|en pièce jointe)\b[^.!?\n]{{0,30}}?\b(?:commentaires|remarques|évaluation|observations|appréciation)|(?:avez|as) (?:\w+ )?(?:paru|semblé|été)\b[^.!?\n]{{0,20}}\b(?:hésitant|nerveu|peu sûr|stressé)\w*|(?:la|une) prochaine fois,? (?!postul|candidat)\w{{3,}}ez\b
    allegato|insicur|nervos|incert|prossima volta :: in allegato\b[^.!?\n]{{0,30}}?\b(?:commenti|valutazione|osservazioni|giudizio)|(?:sembrat|appars|stat)[oa]\b[^.!?\n]{{0,20}}\b(?:insicur|nervos|incert)\w|la prossima volta,? (?:porta|porti|prepara|prepari|cerca|cerchi|prova|provi|spiega|spieghi)\b
    em anexo|insegur|nervos|próxima vez :: (?:em anexo|segue anex\w)\b[^.!?\n]{{0,30}}?\b(?:comentários|avaliação|observações|parecer)|(?:pareceu|pareceste|ficou|estava)\b[^.!?\n]{{0,20}}\b(?:insegur|nervos)\w|(?:da|na|para a) próxima(?: vez)?,? (?:leve|leva|prepare|prepara|tente|tenta|traga|traz|explique)\b
    bijlage|bijgevoegd|onzeker|nerveus|zenuwachtig|volgende keer :: (?:in de bijlage|bijgevoegd)\b[^.!?\n]{{0,40}}?\b(?:opmerkingen|beoordeling|feedback|aantekeningen)|(?:kwam|kwamt|leek|leken|was) (?:je|u|u wat)\b[^.!?\n]{{0,25}}\b(?:onzeker|nerveus|zenuwachtig)|(?:neem|probeer|bereid|vertel|let|oefen)\b[^.!?\n]{{0,15}}\bde volgende keer\b|(?:de )?volgende keer,? (?:neem|probeer|bereid|vertel|let)\b
    ekte|gergin|heyecanlı|tereddüt|bir tavsiye|bir öneri :: (?:yorum|değerlendirme|görüş|geri ?bildirim)\w*\b[^.!?\n]{{0,20}}\bekte\b|(?:gergin|heyecanlı|tereddütlü|kararsız) (?:görün|göründ|davran)\w*|bir (?:tavsiye|öneri)m? ?:
    demandé|demandiez|souhaitiez|vouliez|demandais :: (?:vous|tu) (?:m['’]|nous )?(?:aviez|avez|avais|as)\b[^.!?\n]{{0,12}}demandé\b[^.!?\n]{{0,40}}?\b(?:pourquoi|franc\w*|honnête\w*|sincère\w*|raisons?|retour|avis)|(?:vous|tu) (?:souhaitiez|vouliez|voulais) (?:savoir|connaître) (?:pourquoi|les raisons|la raison)
    conseille|conseillons|conseillerais|recommande|suggère|suggérons|conseil :: (?:je|nous) (?:vous|te) (?:conseill\w+|recommand\w+|suggèr\w+|suggér\w+)\b{_FR_OF_JOBS}|(?:un|mon|notre|petit) conseil ?:|(?:mon|notre|un) conseil (?:serait|est)
    pesé|manqué|joué|remarques|commentaires|points :: ce qui (?:a|vous a|nous a|t['’]a)(?: \w+)? (?:pesé|manqué|joué|fait défaut)\b|(?:quelques|deux|trois|voici nos|voici mes|mes|nos) (?:\w+ )?(?:remarques|commentaires|points|observations)[^.:!?\n]{{0,30}} ?:|(?:il vous|il t['’]) ?a manqué
    chiesto|voleva|volevi :: (?:mi|ci) (?:avev\w+|ha|hai) chiesto\b[^.!?\n]{{0,40}}?\b(?:sincer\w+|perché|motiv\w+|feedback|parere|onest\w+|franc\w+)|(?:volevi|voleva) sapere (?:il motivo|perché|i motivi)
    consigli|suggeri|raccomand :: (?:le|ti) (?:consigli\w*|suggeri\w+|raccomand\w+)\b{_IT_OF_JOBS}|un(?: piccolo)? consiglio ?:|(?:il mio|un|il nostro) consiglio (?:è|sarebbe)
    mancat|pesato|osservazion|commenti|appunti :: (?:quello che|ciò che|cosa) (?:ci |le |ti )?(?:è mancat[oa]|ha pesato|non ci ha convint\w)\b|(?:qualche|alcune|due|tre|un paio di) (?:\w+ )?(?:osservazion[ei]|comment[io]|appunt[io]|not[ae])[^.:!?\n]{{0,30}}:|(?:le|ti) (?:è|sono) mancat[oaie]\b
    pediu|pediste|perguntou|queria :: você (?:\w+ )?(?:pediu|perguntou)\b[^.!?\n]{{0,40}}?\b(?:sincer\w+|motivos?|por qu[eê]|porquê|feedback|franque\w+|honest\w+|opinião)|(?:pediste|perguntaste)-?(?:me|nos)?\b[^.!?\n]{{0,40}}?\b(?:sincer\w+|motivos?|porquê|feedback|franque\w+)|queria saber (?:o motivo|por qu[eê]|os motivos)
    recomend|aconselh|sugir|suger|sugest|dica|conselho :: (?:te |lhe )?(?:recomendo|recomendamos|recomendaria|aconselh\w+|sugiro|sugerimos|sugeriria)\b{_PT_OF_JOBS}|uma(?: \w+)? (?:dica|sugestão) ?:|(?:minha|uma|nossa) (?:dica|sugestão|recomendação) (?:é|seria)
    faltou|pesou|observações|comentários|pontos :: o que (?:\w+ )?(?:pesou|faltou|mais pesou|não nos convenceu)\b|(?:algumas|alguns|duas|dois|três) (?:\w+ )?(?:observações|comentários|pontos|notas)[^.:!?\n]{{0,30}}:|(?:te|lhe) faltou
    vroeg|gevraagd|wilde :: (?:je|u) (?:\w+ )?(?:vroeg|wilde|had)\b[^.!?\n]{{0,40}}?\b(?:eerlijke? (?:feedback|antwoord|mening)|feedback|waarom|redenen|eerlijk)\b
    aanraden|adviseren|aanbevelen|adviseer|raad |advies|tip :: (?:zou|wil|kan|zouden|willen) (?:ik |we |wij )?(?:je|u)\b[^.!?\n]{{0,20}}?\b(?:aanraden|adviseren|aanbevelen)\b{_NL_OF_JOBS}|(?:ik|we|wij) (?:raad|raden|adviseer|adviseren) (?:je|u)\b{_NL_OF_JOBS}|(?:een|onze|mijn) (?:\w+ )?(?:tip|advies)(?: voor \w+(?: \w+){{0,3}})? ?:|(?:mijn|ons) advies (?:is|zou)
    misten|mistte|ontbrak|gaf de|opmerkingen|punten :: wat (?:we|wij|ik) (?:\w+ )?(?:misten|miste|mistten)\b|wat (?:er )?ontbrak\b|(?:een paar|enkele|twee|drie) (?:\w+ )?(?:opmerkingen|punten|aandachtspunten)[^.:!?\n]{{0,30}}:
    öneri|tavsiye :: size (?:\w+ )?(?:önerim|tavsiyem)\b{_TR_OF_JOBS}|(?<![\w ]){_TR_OF_JOBS}\w[^.!?\n]*?\b(?:öneririm|tavsiye ederim)\b
    eksik :: eksik (?:kalan|bulduğumuz|gördüğümüz)\b
    """
)

_MARKS = ("\n- ", "\n* ", "\n• ", "\n– ", "\n1. ", "\n1) ")
_POINT = re.compile(r"\n[ \t]*(?:[-*•–]|\d[.)])[ \t]+")
_OF_THE_READER = re.compile(
    r"\b(?:you|yours?|sie|ihre?|du|deine?|tus?|sus?|usted|vous|votre|vos|ton|tes|sua|suo|tua|tuo|você|seu|jouw|uw)\b"
)
_HOW_IT_WAS = re.compile(
    r"\b(?:(?:was|were|felt|seemed|came across)\b|wasn['’]t|weren['’]t|could have|would have|didn['’]t|lacked|missed|slipped|went|had (?:good|few|no|many|some|great|strong|little)"
    r"|next time|war|waren|warst|fehlten?|wirkten?|wirktest|hätten?|hättest|fue|faltó|était|manquait|era|foi|faltou|mancava)\b"
)
_OF_PAPERS = re.compile(r"\b(?:application|data|e-?mail|account|login|bewerbung|daten|konto)\b")
_FEWEST = 2


def find_remarks(text: str) -> str | None:
    """Return the first point of a list of which several say how something of the reader's was."""
    if not has_any(_MARKS, text):
        return None
    points = (" ".join(point.partition("\n\n")[0].split()) for point in _POINT.split(text)[1:])
    told = [point for point in points if _tells(point.lower())]
    return told[0] if len(told) >= _FEWEST else None


def _tells(point: str) -> bool:
    of_the_reader = _OF_THE_READER.search(point) and not _OF_PAPERS.search(point)
    return bool(of_the_reader and _HOW_IT_WAS.search(point))
