"""The words in which mails in Spanish, French, Italian, Portuguese, Dutch and Turkish look back on a talk or a letter."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_lines

_DÍA = r"(?:ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo|otro día|la semana pasada)"
_GIORNO = r"(?:ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|l['’]altro giorno|la settimana scorsa|settimana scorsa)"
_DIA = r"(?:ontem|segunda|terça|quarta|quinta|sexta|sábado|domingo|semana passada)"
_DAG = r"(?:gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|vorige week|afgelopen week|laatst)"
# A talk, a trial or a visit of the reader's that lies behind both.
MET_ABROAD = cued_lines(
    rf"""
    viniste|pasaste|estuviste|acercaste|acercó|te vimos|nos vimos|hablamos :: (?:cuando|el (?:otro )?día que|desde que|la (?:tarde|mañana) que) (?:nos |te )?(?:viniste|pasaste|estuviste|acercaste|acercó|vimos|hablamos)\b
    haber venido|venir a platicar :: gracias por haber (?:venido|pasado)(?: (?:el )?{_DÍA})? a (?:platicar|charlar|conversar|hablar|conocer|ver)\w*\b|gracias por haber venido (?:el )?{_DÍA}\b|gracias por venir a (?:platicar|charlar)\b
    nous rencontrer|me rencontrer :: (?:vous avez|tu as) (?:bien voulu|accepté de) (?:nous|me) rencontrer\b
    notre échange|nos échanges :: (?:malgré|après|suite à|à l['’]issue de) (?:l['’]intérêt|la qualité|la richesse) de (?:notre échange|nos échanges)\b
    rato|tiempo :: (?:gracias|agradec\w+)\b[^.!?\n]{{0,40}}?\bpor (?:el|tu|su) (?:rato|ratito|tiempo) (?:(?:de |del? )?{_DÍA}|de la semana pasada|con nosotros|que (?:pasamos|nos dedic\w+|compart\w+) (?:en|el|con))
    entrevista :: entrevistas? (?:personal(?:es)? )?(?:que )?(?:tuviste|tuvo|tuvimos|mantuviste|mantuvo|mantuvimos|hiciste|hizo|hicimos|realizaste|realizó)\b|(?:celebrad|realizad|mantenid|concluid|finalizad)[oa]s? (?:ya )?(?:las?|tu|su) (?:fase de |ronda de )?entrevistas?\b
    caíste|cayó bien|impresión :: caíste (?:muy |fenomenal|genial|estupend)|(?:nos|me) cayó bien|(?:nos|me) (?:causaste|dejaste|diste) (?:una )?(?:muy )?buena impresión
    día de prueba|turno de prueba|jornada de prueba :: (?:en|tras|del|por|tu|su|el|al) (?:el |tu |su )?(?:día|turno|jornada) de prueba (?:de|del|que|con|fue|nos|hici\w+)
    passé|venu|vus|rencontré|parlé :: (?:quand|lorsque|depuis que|le jour où) (?:tu es|t['’]es|vous êtes|on s['’]est|nous nous sommes) (?:\w+ )?(?:passée?s?|venue?s?|vus|rencontrée?s|parlé)\b
    reçu|rencontré|auditionné|entendu :: (?:vous avez|tu as) été (?:\w+ )?(?:reçue?|rencontrée?|auditionnée?|entendue?)\b|(?:nous vous avons|je vous ai|on t['’]a|on vous a|je t['’]ai) (?:\w+ )?(?:reçue?|rencontrée?|auditionnée?)\b(?! (?:votre|ton|ta|le|un))
    dont vous|dont toi :: (?:a|ont|avons|ai) (?:vu|reçu|rencontré)\b[^.!?\n]{{1,60}}?\bdont (?:vous|toi)\b
    impression|bien aimé|bien aimée :: (?:vous (?:nous |m['’])?avez|tu (?:nous |m['’])?as) (?:\w+ )?fait (?:une )?(?:très )?bonne impression|on t['’]a (?:bien|beaucoup) aimée?\b|vous nous avez beaucoup plu\b
    plaisir|ravi|heureux|contents :: (?:eu (?:le |un )?(?:grand |réel |vrai )?plaisir|été (?:très )?(?:ravie?s?|heureux|heureuse|contents)) (?:à|de|d['’]) ?(?:échanger|discuter|parler|faire (?:votre|ta) connaissance|(?:vous|te) (?:rencontrer|recevoir|voir))\b
    être venu|déplacement|journée d'essai|journée d’essai|jour d'essai|jour d’essai :: merci (?:encore )?d['’](?:être venue?|avoir fait le déplacement)|(?:ta|votre|la|cette) (?:demi-)?journée d['’]essai|(?:ton|votre|le) jour d['’]essai
    déplacé|déplacée :: (?:merci|remerci\w+)\b[^.!?\n]{{0,20}}?\b(?:de |d['’])(?:vous être|t['’]être|s['’]être) déplacée?s?\b
    colloquio :: (?<!ammesso )(?<!ammessa )(?<!invitato )(?<!invitata )(?<!convocato )(?<!convocata )(?:al|nel|del|dal) colloquio (?:(?:individuale|conoscitivo|tecnico) )?(?:di {_GIORNO}|di gruppo|che (?:abbiamo|hai|ha)|con (?:noi|me|i nostri|il nostro|la nostra)|(?:eri|sei stat[oa]|è stat[oa]|sei andat[oa]|è andat[oa])\b)
    colloqui :: (?:i|nei|dai|dopo i|nostri) colloqui (?:con (?:te|lei|voi|noi|me)|che (?:abbiamo|hai|ha))\b|a conclusione (?:dei|del) colloqui
    andata bene|andato bene :: (?:eri|sei|era|è) andat[oa] (?:molto |davvero )?bene\b
    call|chiacchierata|telefonata|videochiamata|videocall :: (?:dopo|durante|nel|nella|della|per) (?:la )?(?:nostra |tua |sua )?(?:call|chiacchierata|telefonata|videochiamata|videocall) (?:di {_GIORNO}|dell['’]altro giorno|della settimana scorsa|con (?:noi|me|te|lei)\b)
    venut|passat|vist|sentit|conosciut :: (?:quando|da quando|il giorno che|il giorno in cui) (?:sei|è|ci siamo) (?:venut|passat|vist|sentit|conosciut)[oaie]\b
    averti|averla|avervi :: (?:piacere|bello|lieti di|felici di|contenti di) (?:di )?aver(?:ti|la|vi) (?:conosciut|incontrat|vist|avut)\w*
    prova di gruppo|giornata di prova|turno di prova|serata di prova|assessment|selezione di gruppo|recruiting day :: (?:nella|alla|della|tua|sua) (?:prova di gruppo|giornata di prova|serata di prova)\b|(?:nel|del|tuo|suo) turno di prova|partecipat\w+ (?:al|all['’]|alla) ?(?:nostr[oa] )?(?:assessment|selezione di gruppo|recruiting day)
    entrevista|conversa|chamada :: (?:n|d|pel)?as (?:duas|três|quatro|tuas|suas|nossas) (?:\w+ )?(?:entrevistas|conversas|chamadas)\b|(?:na|da|pela|após a|depois da) (?:sua |tua |nossa |última |primeira )?(?:entrevista|conversa|chamada) (?:de {_DIA}|d[eo] (?:dia )?\d|conosco|connosco|comigo|que (?:tivemos|fizemos|fizeste|teve|tiveste))|(?:disponibilidade|tempo) para (?:as|a) (?:\w+ )?(?:conversas?|entrevistas?) (?:conosco|connosco|comigo)
    entrevista :: (?:referente|relativamente|relativo|quanto|respeito) à entrevista (?:realizada|feita|de {_DIA}|d[eo] dia)|entrevista (?:realizada|feita) (?:em|no dia|na) \S*\d|(?:compareceu|compareceste|participou|participaste) (?:à|na|da) (?:nossa )?entrevista
    entrevistas :: (?:concluíd|finalizad|encerrad|terminad|realizad)[ao]s? (?:a |as )(?:etapa de |fase de |fase das |ronda de )?entrevistas\b
    veio|vieste|passou|passaste|esteve|estiveste|conversamos|conversámos|conversou|falámos|encontramos|encontrámos :: (?:quando|desde que|no dia em que) (?:você |a gente |nós )?(?:nos )?(?:veio (?:aqui|cá|conhecer|falar|conversar|ao|à|na|no)|vieste|passou (?:aqui|cá|por)|passaste|esteve (?:aqui|cá|com|no|na)|estiveste|conversamos|conversámos|conversou|falámos|encontramos|encontrámos)\b
    conhecer|conversa|ter vindo|teres vindo|sua vinda|tua vinda|receber :: (?:gostou|gostámos|gostamos|adorou|adorámos|adoramos) (?:bastante |muito |imenso )?de (?:você|ti|si) na (?:conversa|entrevista)|(?:gostámos|adorámos) (?:muito |imenso )?de (?:te|a|o|lhe) (?:conhecer|receber)|(?:obrigad[oa]|agradec\w+)\b[^.!?\n]{{0,20}}? (?:por ter(?:es)? vindo|pela (?:sua|tua) vinda)
    dia de experiência|dia à experiência|turno de experiência|dia de teste|prova prática :: (?:no|do|pelo|após o|teu|seu) (?:teu |seu )?(?:dia|turno) (?:de|à) (?:experiência|teste)\b|(?:na|da|pela|sua|tua) prova prática (?:de|d[eo] dia|na|no|que)
    langskwam|langs kwam|langs was|gesprek kwam|bezoek was|bezoek kwam|meedraaide|meeliep|hier was|spraken|ontmoetten|elkaar zagen :: toen (?:je|u|jij) (?:\w+ ){{0,4}}?(?:langskwam\w*|langs (?:kwam|was)|op (?:gesprek|bezoek) (?:kwam|was)|hier was|meedraaide|meeliep)\b|toen we (?:elkaar|je|u) (?:\w+ ){{0,3}}?(?:spraken|ontmoetten|zagen)\b
    geweest|kennisgemaakt|gesproken :: (?:langs|op gesprek|op bezoek|bij ons) (?:bent |is |was )?geweest\b|(?:met (?:ons|het team|mij|de|onze) (?:\w+ )?)(?:hebt |heeft )?kennisgemaakt\b|(?:je|u) (?:\w+ )?(?:hebben|heb) (?:mogen |kunnen )?(?:spreken|gesproken)\b
    goed deed|goed gedaan|klikte :: (?:je|u) (?:het |'t )?(?:\w+ ){{0,2}}?goed (?:deed|gedaan)\b|(?:je|u) hebt het (?:\w+ )?goed gedaan
    kennismaking|meeloopdag|proefdag|meedraaidag|proefdienst|selectiedag|assessmentdag|belletje|koffie :: (?:je|jouw|uw|onze|jullie|de) (?:\w+ )?(?:kennismaking|meeloopdag|proefdag|meedraaidag|proefdienst|belletje|koffie) (?:van|op|met|bij|afgelopen|vorige) (?:{_DAG}|week|ons|mij|hem|haar|\d|de|het)|(?:op|tijdens|aan|na) (?:de|onze) (?:selectiedag|meeloopdag|proefdag|meedraaidag|assessmentdag)\b
    tijd :: (?:be)?dank\w* (?:om|dat (?:je|u)|voor) (?:\w+ ){{0,3}}?(?:tijd|uurtje) (?:te maken|maakte|nam|vrijmaakte|vrij te maken|vrij maakte|te nemen)\b[^.!?\n]{{0,20}}?\b(?:call|gesprek|kennismaking|belafspraak|interview)\b(?! (?:in te|plannen))
    görüşme|mülakat|sözlü|sohbet|örnek ders|deneme gün|tanışma :: (?:yaptığı|katıldığı|gerçekleştirdiği|geçirdiği)(?:n|nız|mız)\w* (?:\w+ ){{0,3}}?(?:görüşme|mülakat|sözlü|sohbet|örnek ders|deneme gün|tanışma)\w*
    görüşme|mülakat|sohbet :: (?:görüşme|mülakat|sohbet)(?:nin|mizin|nizin|lerin|lerimizin|imizin|ın|in|ımızın|ınızın)? (?:ardından|sonrası\w*|sonunda)\b
    görüşme|mülakat|sohbet :: (?:görüşme|mülakat|sohbet)(?:miz|niz|mizde|)? için (?:\w+ )?(?:teşekkür|sağ ol)|(?:geçen|dünkü|önceki) (?:hafta|gün|ay)?(?:ki)? ?(?:görüşme|mülakat|sohbet)(?:miz|niz)\w*
    konuştuğumuz|görüştüğümüz|tanıştığımız|buluştuğumuz|geldiğimiz :: (?:konuştuğumuz|görüştüğümüz|tanıştığımız|buluştuğumuz|bir araya geldiğimiz)\b
    geldiğin|uğradığın|tanışmak|tanımak :: (?:ofisimize|ofise|yanımıza|buraya|bize|atölyeye|kafeye|mağazaya|dükkâna|okulumuza) (?:\w+ )?(?:geldiğin|uğradığın)\w*|(?:sizinle|seninle) tanışmak (?:çok )?(?:güzeldi|keyifliydi|keyif)|(?:sizi|seni) tanımak(?:tan)? (?:çok )?(?:güzeldi|keyif aldık|mutlu olduk|memnun olduk)
    """
)
# A letter, a mail or papers of the reader's.
SENT_ABROAD = cued_lines(
    r"""
    je mail|uw mail|jouw mail|bericht|brief|reactie op|e-mail :: (?:naar aanleiding van|(?:be)?dank\w* voor) (?:je|uw|jouw) (?:mail|mailtje|e-mail|bericht|brief|reactie op)\b
    book|portfolio|courrier|lettre|démarche|demande :: (?:merci|remerci\w+)\b[^.!?\n]{0,30}?\b(?:pour|de) (?:votre|ton|ta|l['’]envoi d[eu]) (?:\w+ )?(?:book|portfolio|courrier|lettre|démarche|demande)\b
    carta|correo|portafolio|porfolio|portfolio :: (?:gracias por|recibido|leído|visto|agradec\w+) (?:tu|su) (?:carta|correo|portafolio|porfolio|portfolio)\b
    domanda di assunzione|domanda di lavoro|domanda di impiego :: (?:sua|tua|vostra) domanda di (?:assunzione|lavoro|impiego)\b
    lettera|presentazione|portfolio|mail :: (?:grazie|ringrazi\w+|letto|ricevuto|guardato)\b[^.!?\n]{0,30}?\b(?:tua|sua|tuo|suo) (?:lettera|presentazione|portfolio|e?-?mail)\b
    carta|mail|portefólio|portfólio|apresentação|contacto|contato :: (?:obrigad\w|agradec\w+|recebemos|recebi|lemos|li)\b[^.!?\n]{0,30}?\b(?:seu|sua|teu|tua) (?:carta|e?-?mail|portefólio|portfólio|apresentação|contacto|contato)\b
    portfolyo|mailini|e-postanı|dosyanı :: (?:portfolyo|mailini|e-postanı|dosyanı)\w* (?:\w+ )?(?:baktı|inceledi|okudu|aldı)\w*
    """
)
