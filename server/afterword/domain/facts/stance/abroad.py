"""How feedback is offered and refused in Spanish, French, Italian, Portuguese, Dutch and Turkish."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_lines

_ES = r"(?:por qué|motivos?|feedback|impresiones|comentarios|devolución|retroalimentación|valoración|qué (?:vimos|echamos|faltó|nos|pesó|valoramos|pasó|falló)|cómo (?:te|le) (?:vimos|fue)|detalles? de la decisión|con más detalle)"
_IT = r"(?:commenti|riscontro|feedback|perché|motiv\w+|dettagl\w+|osservazioni|impressioni|parlarne|appunti|confronto|come è andat\w+|com['’]è andat\w+)(?! (?:su|sulle|delle|per le) (?:altre|nostre|nuove))"
_PT = r"(?:feedback|devolutiva|comentários|pareceres|retorno (?:mais|detalhado|completo)|porquê|por que (?:não|decidi|escolh)|motivos|pontos a melhorar|detalhes da (?:decisão|avaliação))"
_NL = r"(?:toe te lichten|toelichting|(?<!je )(?<!jouw )(?<!uw )feedback|waarom|uitleg|opmerkingen|terugkoppeling|uit te leggen|te bespreken)"
_TR = r"(?:paylaşabilir|paylaşırı|iletebilir|iletiri|anlatabilir|anlatırı|verebilir|veriri|gönderebilir|konuşabilir|konuşalım|arayabilir|ulaşabilir|yazabilir|yanıtlama[nk]|yazma[nk]|yeterli|memnuniyetle|seve seve)\w*"
# The reader may ask, or is told when.
OFFERED_ABROAD = cued_lines(
    rf"""
    te cuent|te contemos|le contemos|le cuent|te expli|le expli|te coment|le coment|te doy|le doy|te paso|le paso|te mando|te llamo|le llamo :: si (?:te|le|lo|quieres|quiere|querés|desea|deseas)\b[^.!?\n]{{0,60}}?\b(?:te|le) (?:cuent|contemos|expli|coment|doy|paso|mando|llamo)\w*[^.!?\n]{{0,50}}?\b{_ES}
    cuente|contemos|comente|diga|explique|hablemos|saber más :: si (?:te|le|quieres|quiere|querés|desea|deseas)\b[^.!?\n]{{0,40}}?\b(?:que (?:te|le) (?:cuente|contemos|comente|diga|explique)\w* (?:un poco |algo )?más(?! (?:de|del|sobre) (?!(?:la|tu|su) (?:entrevista|prueba|decisión)\b))|que hablemos (?:de|sobre) (?:los motivos|(?:la|tu) (?:decisión|prueba|entrevista)|cómo fue|esto))\b|si (?:quieres|quiere|deseas?) saber (?:algo )?más sobre (?:la|nuestra|esta) decisión\b
    contar|explicar|comentar|darte|darle :: (?<!no )(?:puedo|podemos|encantad[oa]s? de|no me importa) (?:\w+ )?(?:contar|explicar|comentar|dar)(?:te|le|lo)\b[^.!?\n]{{0,60}}?\b{_ES}
    retour|débrief|expliquer|détailler|dire :: (?<!ne )(?<!pas )(?:je (?:peux|suis|reste|vous|te)|nous (?:pouvons|sommes|restons|vous)|on (?:peut|te|vous)) (?![^.!?\n]*\b(?:pas|impossib\w+|regret))[^.!?\n]{{0,70}}?\b(?:faire un (?:petit )?(?:retour|débrief)|(?:vous |t['’]|te )expliquer (?:notre|nos|mon|ce|pourquoi)|détailler (?:notre|nos|les)|débriefer|en dire (?:un peu )?plus sur (?:notre|ce|les raisons))
    en parler|en discuter|en savoir plus|un retour|débrief|mes notes|nos impressions :: si (?:vous|tu) (?:voulez|veux|souhaitez|souhaites|en avez envie|as envie)\b[^.!?\n]{{0,60}}?\b(?:en (?:parler|discuter)\b|en savoir plus(?! sur (?:nos|les|notre|le|la|d['’]autres))|un (?:\w+ )?(?:retour|débrief)|mes notes|nos impressions)
    sobre la decisión|sobre nuestra decisión|con gusto :: si (?:tienes|tiene) (?:\w+ )?(?:dudas|preguntas) sobre (?:la|nuestra) decisión|con gusto (?:te|le) (?:digo|cuento|explico) (?:qué|por qué|cómo)\b
    notre décision|cette décision|ce qui a :: si (?:vous avez|tu as) (?:\w+ )?questions (?:sur|concernant) (?:notre|cette) décision|(?:dirai|dirais|explique|expliquerai) volontiers (?:ce qui|pourquoi)\b
    decisione|volentieri :: se (?:hai|ha|avesse|avessi) (?:\w+ )?domande sulla (?:nostra )?decisione|(?:ti|le) (?:dico|spiego|racconto) volentieri (?:che )?(?:cosa|perché)\b
    decisão :: se (?:tiver\w*|tem|tens) (?:\w+ )?(?:perguntas|dúvidas) sobre (?:a|nossa|esta) (?:nossa )?decisão
    waar het aan|graag wat|graag waar :: (?:weten|horen) waar het aan lag|(?:vertel|vertellen|zeg|zeggen) (?:ik |we |wij )?(?:je|u) graag (?:wat|waarom|waar)\b
    dise plus|ce que nous avons :: si (?:vous|tu) \w+ que (?:je|nous|l['’]on) (?:vous en|t['’]en|vous) (?:dise|disions|explique|expliquions) (?:un peu )?plus|(?:je peux|nous pouvons) (?:vous|te) (?:raconter|dire|montrer) (?:tout )?ce que nous avons (?:noté|écrit|pensé)
    racconti|spieghi|saperne di più|saperne qualcosa :: se (?:vuoi|vuole|ti va|le va) che (?:ti|le) (?:racconti|spieghi)\w*|se (?:vuoi|vuole) saperne (?:di più|qualcosa di più) (?:sulla|su questa|della) (?:nostra )?(?:decisione|scelta)
    commenti|riscontro|feedback|perché|motiv|dettagl|osservazioni|impressioni|parlarne|appunti|confronto|è andat :: se (?:vuoi|vuole|ti|le|volessi|volesse|desideri|desidera|preferisci)\b[^.!?\n]{{0,70}}?\b{_IT}|(?<!non )(?:posso|possiamo|volentieri|disponibil\w+ (?:a|per)) (?:\w+ )?(?:dir|spiegar|dar|raccontar|mandar|girar)(?:ti|le)\b[^.!?\n]{{0,60}}?\b{_IT}|(?:ti|le) (?:mando|giro|racconto|spiego) (?:volentieri )?[^.!?\n]{{0,40}}?\b{_IT}
    conte um|conte mais|explique|por quê|mais sobre :: se quiser\w* que (?:eu |a gente |nós )?(?:te |lhe )?(?:conte|explique)\w* |se quiser\w* saber (?:o )?por quê|se quiser\w* saber (?:um pouco )?mais sobre (?:a|esta|essa|nossa) (?:nossa )?decisão
    feedback|devolutiva|comentários|pareceres|retorno|porquê|por que|motivos|pontos a|detalhes da :: se (?:quiser\w*|achar\w* útil|te for|for útil|tiver\w* interesse|precisar\w*|desejar\w*|te interessar)\b[^.!?\n]{{0,90}}?\b{_PT}|(?<!não )(?:dou|damos|mando|envio|passo|posso (?:dar|enviar|passar|mandar|explicar)|podemos (?:dar|enviar|explicar|conversar sobre))(?:-(?:te|lhe|vos))? (?:\w+ ){{0,3}}{_PT}
    lichten|lichting|feedback|waarom|uitleg|opmerkingen|koppeling|te leggen|te bespreken :: (?:ik|we|wij) (?:bel|bellen|vertel|vertellen|geef|geven|mail|mailen|stuur|sturen|neem graag|licht)\b(?![^.!?\n]*\b(?:niet|geen)\b)[^.!?\n]{{0,80}}?{_NL}|(?:als|mocht|wil|wilt|indien) (?:je|u)\b[^.!?\n]{{0,50}}?{_NL}[^.!?\n]{{0,60}}?\b(?:bel|mail|laat|app|kan|mag|hoor|gerust|graag)\b|neem ik de tijd\b[^.!?\n]{{0,60}}?{_NL}
    toe|bespreek|lopen :: (?:dit|dat|het) (?:licht|lichten) (?:ik|we|wij) (?![^.!?\n]*\b(?:niet|geen)\b)[^.!?\n]{{0,40}}?\btoe\b|(?:ik|we|wij) (?:licht|lichten) (?:dit|dat|het|mijn|onze|deze|de) (?![^.!?\n]*\b(?:niet|geen)\b)[^.!?\n]{{0,40}}?\btoe\b|\b(?:licht|lichten) (?:ik|we|wij) (?:dit|dat|het|onze|mijn|de) (?![^.!?\n]*\b(?:niet|geen)\b)[^.!?\n]{{0,40}}?\btoe\b
    meer wil|meer zou|meer over|iets over :: (?:als|mocht|wil|wilt|indien) (?:je|u) (?:\w+ )?meer (?:wilt?|willen|zou willen) (?:horen|weten) over (?:hoe|waarom|(?:onze|de|deze) (?:keuze|beslissing|afweging|redenen))|(?:mocht|wil|wilt) (?:je|u) (?:er )?(?:\w+ )?meer (?:willen )?(?:horen|weten) (?:over (?:hoe|waarom|(?:onze|de|deze) (?:keuze|beslissing|afweging|redenen)))|(?:als|mocht) (?:je|u) er (?:meer|iets) over (?:wilt?|willen) (?:horen|weten)
    nedenini|daha fazlasını :: (?:nedenini|daha fazlasını) (?:\w+ )?(?:öğrenmek|duymak|bilmek) iste\w*
    bildirim|nedenleri|gerekçe|notları :: (?:geri ?bildirim|nedenleri|gerekçe|notları)\w*[^.!?\n]{{0,90}}?\b{_TR}
    """
)
# Nobody says why, writes about it, or says more.
REFUSED_ABROAD = cued_lines(
    r"""
    por qué|los motivos :: no (?:nos |me )?(?:es posible|podemos|puedo) (?:\w+ )?(?:decir|explicar|contar)\w* (?:[^.!?\n,]{0,25}? )?(?:por qué|los motivos)\b
    pourquoi|raisons|motifs :: (?:pas possible|impossible) de (?:vous |te )?(?:dire|expliquer) pourquoi|(?:pouvons|peux|puis) (?:pas |malheureusement )*(?<=pas )(?:vous |te )?(?:dire|expliquer) (?:[^.!?\n,]{0,25}? )?(?:pourquoi|nos raisons|les raisons|nos motifs)\b
    perché|i motivi :: non (?:ci |mi )?(?:è possibile|possiamo|posso) (?:dir|spiegar)\w* (?:[^.!?\n,]{0,25}? )?(?:perché|i motivi)\b
    por quê|porquê|os motivos :: não (?:nos )?(?:é possível|será possível|conseguimos|podemos) (?:dizer|explicar)\w* (?:[^.!?\n,]{0,25}? )?(?:por quê|porquê|os motivos)\b
    waarom :: niet (?:mogelijk )?(?:\w+ ){0,4}?(?:vertellen|zeggen|uitleggen|laten weten) waarom\b
    neden :: neden\w* (?:\S+ ){0,3}?açıklamamız mümkün değil
    devoluci|feedback|comentarios|motivos|explicaci|retroalimentación|respuestas individual :: no (?:nos |me |les )?(?:es|resulta|será|podemos|podremos|damos|ofrecemos|facilitamos|estamos en condiciones)\b[^.!?\n]{0,60}?\b(?:devoluci\w+|feedback|comentarios (?:individual|personal)\w*|motivos|explicaci\w+|retroalimentación|respuestas individual\w+)
    retour|motif|justif|explication|raisons :: (?:ne|n['’])[^.!?\n]{0,50}?\b(?:pas|aucun\w*|plus)\b[^.!?\n]{0,50}?\b(?:retours? (?:individuel|personnalis|détaillé)\w*|motifs?|justifi\w+|explications?|raisons d[eu] (?:ce|notre|nos|refus|cette))|aucune? (?:explication|motif|justification|retour (?:individuel|personnalisé|détaillé))\b
    riscontr|motivazion|spiegazion|feedback|chiariment :: non (?:\w+ ){0,4}?(?:fornir|forniam|forniti|fornit|dare|diamo|rilasciam|rilasciat)\w*\b[^.!?\n]{0,40}?\b(?:riscontr|motivazion|spiegazion|feedback|chiariment)\w*
    informaç|devolutiva|feedback|retornos|justificativa|motivos|parecer :: não (?:\w+ ){0,3}?(?:fornec|prestad|divulga|enviad|enviam|damos|dar|conseguimos|podemos|possível|temos como)\w*(?![^.!?\n]*\b(?:antes|mais cedo)\b)[^.!?\n]{0,50}?\b(?:informações (?:individuais|adicionais|sobre (?:a avaliação|os motivos|o desempenho))|devolutivas?|feedbacks?|retornos individua\w+|justificativas?|motivos|pareceres)
    correspond|afwijzing|beslissing|besluit|uitslag|toelichting|motivering|uitleg|onderbouwing|feedback|koppeling :: (?:niet|geen)\b[^.!?\n]{0,30}?correspond\w+|correspondentie\b[^.!?\n]{0,40}?\b(?:niet|geen)\b|over (?:de|deze|onze|dit|het) (?:afwijzing|beslissing|besluit|uitslag) (?:\w+ ){0,3}?(?:niet|geen)\b|geen (?:nadere |verdere |individuele |inhoudelijke |persoonlijke )?(?:toelichting|motivering|uitleg|onderbouwing|terugkoppeling)\b(?! (?:ontvangen|gekregen|nodig))
    toe te lichten|te motiveren|uit te leggen|lichten :: niet (?:mogelijk|haalbaar|doenlijk)\b[^.!?\n]{0,50}?\b(?:toe te lichten|te motiveren|uit te leggen|terug te koppelen)|(?:kunnen|kan)\b[^.!?\n]{0,40}?\bniet (?:\w+ ){0,3}?toelichten|lichten (?:\w+ ){0,3}?niet (?:\w+ ){0,2}?toe\b
    gerekçe|nedeni|nedenle|sebebi|bildirim|detay|puan :: (?:gerekçe\w*|nedeni|nedenini|nedenleri\w*|sebebi\w*|geri ?bildirim\w*|detay\w*|puan\w*) (?:\S+ ){0,3}?(?:paylaşılama|paylaşama|paylaşılma|paylaşmı|verilem|verem|verilme|iletilem|iletem|açıklanma|açıklanam|açıklayam|bildirilme|bildirilem|sunulam|sunam)\w*
    """
)
