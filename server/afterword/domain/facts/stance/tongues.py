"""How feedback is offered in six more languages: what it is about, and that somebody is willing or the reader may.

A sentence offers it where it says both, wherever each of them stands, and says nowhere that it cannot be had.
"""

from __future__ import annotations

import re
from collections.abc import Set
from typing import NamedTuple

from afterword.domain.facts.cued_pattern import CuedPattern
from afterword.domain.facts.pattern_text import any_of, cued_by


class _Tongue(NamedTuple):
    """The words of one language.

    Attributes:
        about: what feedback is about.
        willing: that somebody is willing, that the reader may, or what the reader wishes.
        not_so: that it cannot be had, or is about something else.
    """

    about: CuedPattern
    willing: re.Pattern[str]
    not_so: re.Pattern[str]


_BEHIND = r"\b"
_SPANISH = _Tongue(
    cued_by(
        "feedback|alimentación|devolución|comentar|comentarios|impresiones|observaciones|valoración|evaluación|motivo|razones|explicaci|explicar|por qué|porqué|detalles|falt|opinión|puntuación|decisión|fallaste|qué nos|mejorar|entrevista|basado|vimos|comentamos|dijimos|pensamos|anotamos|opinamos|hablamos",
        any_of(
            r"""
            feedback | retroalimentación | (?:una )?devolución | (?:nuestr[oa]s|mis|los|unos|algunos|sus) (?:comentarios|impresiones|observaciones) | comentarios (?:sobre|más) | impresiones (?:sobre|de)
            (?:valoración|evaluación|puntuación)(?! (?:de su|del proceso)) | (?<!por )(?:los |nuestros |el )(?:motivos?|razones)\b(?! para) | (?:las|nuestras) razones | explicaci(?:ón|ones) | por qué | el porqué | (?:más|los) detalles
            (?:qué|lo que|cómo) (?:nos (?:hizo|gustó|convenció|llevó)|nos |te |le |hemos |fue |vimos|echamos|pensamos|faltó|faltaba|falló|pesó|podrías|podría)\w* | (?:lo que|qué) (?:comentamos|dijimos|pensamos|anotamos|opinamos|hablamos|vimos)\b | en qué (?:nos|fallaste|falló|podrías|podría|te|puedes|puede) | (?:mi|nuestra) opinión (?:sobre|de) | cómo mejorar
            (?:explicar|comentar|hablar de|conversar sobre|saber más sobre)(?:te|le|lo|la)? (?:\w+ )?(?:(?:nuestra|la|esta) decisión|tu entrevista|su entrevista|tu prueba|su prueba|el resultado)
            """.replace(" | ", "\n"),
            after=_BEHIND,
        ),
    ),
    any_of(
        r"""
        si (?:lo |te |le |nos |me )?(?:deseas?|quieres?|querés|quisieras?|prefieres?|interesa\w*|apetece|necesitas?|sirve|ayuda|parece|viene|gustaría|llamas?|escribes?|tienes? (?:interés|curiosidad|ganas)) | en caso de (?:que )?(?:dese|quier|necesit|interés)\w* | a (?:tu|su|vuestra) (?:entera |total )?disposición | (?:puedo|podemos|podemos|podría|podríamos|podemos) | (?:puedes?|podrás?|podéis)
        encantad[oa]s? | ofrec\w+ | es posible (?:solicitar|pedir|consultar|obtener) | (?:mucho |todo el )?gusto | no dud\w+ en | (?:te|le|os) (?:l[oa]s? )?(?:dar|contar|explicar|enviar|mandar|har|pasar|comentar|llamar)(?:é|emos|á|án)\b | (?:pedir|preguntar|solicitar|consultar|llamar|escribir|contactar)(?:nos|me)\b | (?:te|le|os) (?:doy|digo|diré|cuento|explico|mando|envío|paso|llamo|comento|ofrezco|ofrecemos)\b | llám\w+ | escríb\w+ | contáct\w+ | póng\w+ en contacto | ponte en contacto | (?:lo|la|los) (?:tiene|tienes) | disponibles? | quieres saber | quiere saber | pídel\w+ | avís\w+
        """.replace(" | ", "\n"),
        after=_BEHIND,
    ),
    re.compile(
        r"\bno (?:nos |me |te |le |se |les )?(?:es posible|podemos|podremos|puedo|puede[ns]?|podrá|damos|ofrecemos|facilita\w*|comunica\w*|tenemos|disponemos)\b|\b(?:otr[ao]s|nuev[ao]s|futur[ao]s) (?:vacantes|ofertas|candidaturas|oportunidades|puestos)|\b(?:tus|sus) datos\b|\bencuesta|\b(?:tu|su) (?:opinión|feedback|experiencia)\b|\bnuestro proceso|\bgracias por\b"
    ),
)
_FRENCH = _Tongue(
    cued_by(
        "retour|feedback|remarques|impressions|raisons|motifs|motiver|pourquoi|explication|expliquer|détails|précisions|ce qui|ce que|notre choix|décision|débrief|commentaires|avis|évaluation|notes|améliorer|entretien|progresser|ce qu'|ce qu’",
        any_of(
            r"""
            (?:un|notre|mon|le|du|des|leur) (?:\w+ )?(?:retours?|feedback|débrief\w*)\b(?! (?:à|au|de|du) (?:travail|la|votre candidature|vos|courrier)) | retour (?:détaillé|sur (?:votre|ton|l['’]|cet|cette)) | feedback | débrief\w* | (?:nos|mes|quelques|les) (?:remarques|impressions|commentaires|observations|notes) | (?<!pour )(?:les|nos|des|mes|ces) (?:raisons|motifs)(?! suivant) | (?:comprendre|connaître) (?:\w+ )?(?:choix|décision) | en connaître (?:les raisons|la raison|le motif|les motifs)
            (?<!c['’]est )pourquoi | explications? | (?:vous |t['’]|te |lui )?expliquer (?:notre|ce|cette|le|la|les|nos|mon|plus) | (?:plus de|davantage de|de plus amples|les) (?:détails|précisions|explications) | ce qui (?:a |vous a |t['’]a |nous a )?\w*(?:manqu|pes|jou|fait|plu)\w* | ce que nous (?:avons|en avons) | ce qu['’]on (?:a|en a|s['’]est) (?:pensé|dit|noté|retenu|vu) | ce que (?:le jury|l['’]équipe|le comité|le chef|la cheffe|les collègues) (?:a|ont|en a|en ont) (?:pensé|dit|noté|retenu|vu) | ce qui (?:a|nous a) (?:coincé|bloqué|péché)
            (?:sur|de|commenter|discuter|détailler|échanger sur|revenir sur) (?:notre|cette|ma|ce|mon) (?:décision|choix) | (?:notre|mon|votre) (?:avis|évaluation) | (?:vous améliorer|t['’]améliorer|progresser)\b | (?:parler|reparler|discuter|échanger|revenir)\b[^.!?\n]{0,15}(?:votre|ton|cet) entretien
            """.replace(" | ", "\n"),
            after=_BEHIND,
        ),
    ),
    any_of(
        r"""
        souhaitez-vous | voulez-vous | veux-tu | souhaites-tu | vous (?:sera|seront) (?:envoy|transmis|communiqu|adress)\w* | il est possible (?:de|d['’]) | si (?:vous|tu|cela|ça) (?:le |en |vous |t['’]|l['’])?(?:voulez|veux|souhait|désir|avez|as|intéress|êtes|es|peut|préfér)\w* | si (?:cela|ça) (?:vous|te|peut)\b | à (?:votre|ta|ton) (?:entière )?(?:disposition|écoute) | n['’]hésit\w+ | (?:je|nous|on) (?:peux|pouvons|peut|pourrai|pourrons|pourrais|reste|restons|tiens|tenons)\b | (?:serai|serons|serais|seri?ons|serait|suis|sommes) (?:\w+ )?(?:heureu|ravi|dispo|joign|à l['’]écoute)\w* | (?:vous|tu) (?:pouvez|peux|pourrez)
        (?:je|nous) (?:vous|te) (?:dis|dir|racont|propos|appell|rappell|fer|donner|transmet|explique|enver)\w* | volontiers | avec plaisir | sur (?:simple )?demande | (?:passe|passez|donne|donnez)-moi un (?:coup|appel) | (?:appelez|écrivez|contactez|appelle|écris|contacte|demandez|joignez)\b | transmettra\w* | fera\b | proposons | tenons à
        """.replace(" | ", "\n"),
        after=_BEHIND,
    ),
    re.compile(
        r"\b(?:pas|plus|aucune?) (?:en mesure|possible|de (?:retour|motif|explication|précision|commentaire)\w*|donner|faire|communiquer|motiver|vous|te)\b|\b(?:autres|nouvelles?|futures?|prochaines?) (?:offres|postes?|opportunités|candidatures?|missions)|\bvos données|\benquête|\b(?:votre|ton) (?:avis (?:sur|nous|compte)|retour|feedback|opinion|expérience)|\bnotre processus|\bmerci (?:pour|de)\b|\bretour(?:s)? (?:positif|favorable)"
    ),
)
_ITALIAN = _Tongue(
    cued_by(
        "riscontro|feedback|osservazion|impressioni|commenti|ragioni|ragione|motiv|perché|spiega|dettagli|mancat|consigli|valutazione|scelta|decisione|è andat|punteggi|colloquio|migliorare|cosa",
        any_of(
            r"""
            (?:un|il|suo|nostro) (?:\w+ )?riscontro(?! positivo) | riscontro (?:dettagliato|più|telefonico|individuale|personal\w+) | feedback | (?:le|nostre|qualche|alcune|le nostre|le mie) (?:osservazion[ei]|impression[ei]) | (?:i nostri|nostri|alcuni|dei|i) commenti | (?<!per )(?:le|delle|sulle|la) (?:ragion[ei]|motivazion[ei]) | (?<!per )(?:i|il|dei|sui|del|ai) motiv[oi]\b | (?:sapere|capire|dir\w*|spiegar\w*|il|sul|del|chied\w*|raccontar\w*|dico|spiego) (?:\w+ )?perché | spiegazion[ei]
            (?:il|i) punteggi[o]?\b | (?:maggiori|più|altri|ulteriori) dettagli | (?:che )?cosa (?:è|ci è|ha|è mancato|ci|non|abbiamo|pensiamo) | (?:qualche|un|dei|alcuni|un paio di) consigl[io]+\b | (?:nostra|la|sulla|della) valutazione | (?:spiegar|comment|parlar|discut|raccontar)\w* (?:\w+ )?(?:nostra |sua |tua )?(?:scelta|decisione|colloquio) | (?:come|com['’])\s?è andat[oa] | (?:su )?come migliorare
            """.replace(" | ", "\n"),
            after=_BEHIND,
        ),
    ),
    any_of(
        r"""
        (?:ti|la) (?:chiamo|chiamerò|telefono|ricontatto)\b | è possibile (?:richiedere|chiedere|avere|ottenere|consultare) | se (?:lo |ti |le |vi |mi |ne )?(?:desider|vuo|fa piacere|va|interess|serv|prefer|può|fosse|volesse|volessi|chiam|scriv|è|sei|avess|ritien)\w* | qualora | a (?:sua |tua |vostra )?(?:completa )?disposizione | (?:posso|possiamo|potrei|potremmo) | (?:può|puoi|potrà|potrai)\b | volentieri | (?:con|fa) (?:molto )?piacere | disponibil[ei] | non esit\w+ | (?:le|ti|vi) (?:dar|spiegher|dir|invier|mander|comunicher|far|racconter)(?:ò|à|emo|anno)\b
        (?:le|ti) (?:do|dico|spiego|racconto|mando|invio|propongo)\b | (?:mi |ci )?(?:chiam|scriv|contatt|telefon)(?:i|a|ami|imi|ateci|eteci|arci|erci|armi|ermi|arla|arti)\b | su richiesta | vuoi sapere | vuole sapere | comunicherà | lieti di | felic[ei] di
        """.replace(" | ", "\n"),
        after=_BEHIND,
    ),
    re.compile(
        r"\bnon (?:\w+ )?(?:possiamo|posso|siamo|è possibile|diamo|forniamo|rilasci\w*|comunic\w*|può|puoi)\b|\b(?:altre|nuove|future|prossime) (?:posizioni|offerte|opportunità|candidature|selezioni)|\b(?:suoi|tuoi) dati\b|\bsondaggio|\b(?:suo|tuo|sua|tua) (?:feedback|opinione|parere|esperienza)\b|\bnostro processo|\bgrazie (?:per|di|del)\b|\bringrazi"
    ),
)
_PORTUGUESE = _Tongue(
    cued_by(
        "feedback|devolutiva|retorno|comentários|impressões|observações|motivos|razões|porquê|por que|por quê|explic|detalhes|faltou|faltava|avaliação|decisão|escolha|entrevista|desempenho|melhorar|pesou|achamos|achámos|coment|pensámos",
        any_of(
            r"""
            feedback | devolutiva | (?:um|nosso|o) retorno | retorno (?:sobre|mais|detalhado) | (?:nossos|alguns|meus|os) comentários | (?:nossas|algumas|umas|minhas|as) (?:impressões|observações) | (?<!por )(?:os|nossos|dos) motivos | (?:as|nossas|das) razões | porquê | por quê | por que (?:não|decidi|escolh)\w* | explicações | explicação
            (?:mais|os) detalhes | o que (?:faltou|faltava|pesou|achamos|achámos|comentámos|comentamos|pensámos|vimos|pensamos|nos|poderia|pode|deu) | (?:nossa|a|sua|da) avaliação(?! de (?:currículo|perfil)) | (?:explicar|entender) (?:\w+ ){0,2}(?:escolha|decisão) | (?:sobre|conversar|falar|comentar)\b[^.!?\n]{0,20}(?:(?:nossa|a|essa|esta) decisão|(?:sua|tua) entrevista|(?:seu|teu) desempenho) | como melhorar
            """.replace(" | ", "\n"),
            after=_BEHIND,
        ),
    ),
    any_of(
        r"""
        ofere[cç]\w+ | é possível (?:solicitar|pedir|consultar|obter) | se (?:você |lhe |te |o |a |for )?(?:quiser|desejar|preferir|achar|interessar|precisar|for|fizer|tiver|ajudar|houver|quer|quis)\w* | caso (?:você )?(?:queira|deseje|precise|tenha|prefira|haja|te) | (?:à|a|ao) (?:sua |tua |vossa |inteira )?(?:disposição|dispor) | (?:posso|podemos|poderia|poderíamos|poderemos) | (?:você |tu )?(?:pode|podes|poderá)\b | com (?:todo o |muito )?(?:prazer|gosto) | todo o gosto | terei(?:\w+)? (?:prazer|gosto) | disponíve\w+ | não hesite\w*
        (?:te|lhe|vos) (?:passo|conto|explico|mando|envio|dou|ligo)\b | (?:vou|vai|vamos|irá|irei) (?:te |lhe )?(?:passar|contar|explicar|mandar|enviar|dar|ligar)\b | (?:me |nos )(?:liga|ligue|chama|chame|avis\w+|escrev\w+|procur\w+|fala|fale)\b | (?:ligue|escreva|responda|fale|entre em contato|entre em contacto|contacte|contate)\b | sob pedido | quer saber | só me (?:ligar|chamar|avisar|dizer|escrever)
        """.replace(" | ", "\n"),
        after=_BEHIND,
    ),
    re.compile(
        r"\bnão (?:\w+ )?(?:podemos|posso|é possível|será possível|conseguimos|damos|fornecemos|enviamos|informamos|temos|pode|divulg\w*|haverá)\b|\b(?:outras|novas|futuras|próximas) (?:vagas|oportunidades|posições|candidaturas)|\bseus dados\b|\bpesquisa de\b|\b(?:seu|teu|sua) (?:feedback|opinião|experiência)\b|\bnosso processo|\bobrigad[oa] (?:pel|por)|\bretorno positivo|\bagradec"
    ),
)
_DUTCH = _Tongue(
    cued_by(
        "feedback|koppeling|toelicht|uitleg|waarom|opmerkingen|reden|afweging|indruk|doorslag|bevindingen|keuze|beslissing|besluit|afwijzing|gesprek|miste|vond|dacht|beoordeling|verbeter|leggen|tips|opgevallen|opviel|aantekening",
        any_of(
            r"""
            feedback | terugkoppeling | toelichting | wat (?:ons|mij|me) (?:\w+ ){0,3}?(?:opviel|opgevallen|aansprak) | (?:mijn|onze|de) aantekeningen | uitleg\b | waarom | (?:onze|mijn|enkele|een paar|de) (?:opmerkingen|bevindingen|indrukken|overwegingen|tips) | (?:de|onze) redenen(?! van) | de reden | afweging | (?:de|uw|je|onze|mijn) beoordeling | (?:de )?doorslag | wat (?:we|wij|ik|er|je|u|ze) (?:\w+ ){0,4}?(?:mist|vond|ontbr|dacht|zag|anders|beter)\w*
            (?:over|van|achter|voor|op) (?:de|onze|deze|ons|het|mijn|dit|jouw|je|uw) (?:keuze|beslissing|besluit|afwijzing|gesprek|beoordeling) | (?:onze|deze|de|mijn) (?:keuze|beslissing|beoordeling)\b[^.!?\n]{0,40}(?:toe|uit) te | hoe (?:je|u|het) (?:\w+ ){0,3}(?:deed|ging|gescoord|overkwam)
            """.replace(" | ", "\n"),
            after=_BEHIND,
        ),
    ),
    any_of(
        r"""
        heb(?:t|ben)? (?:je|u) (?:\w+ )?(?:behoefte|interesse|vragen) | opvragen | aanvragen | als (?:je|u|dat|het) | mocht(?:en)? (?:je|u) | wil(?:t|de)? (?:je|u)\b | indien (?:je|u|gewenst) | desgewenst | graag | gerust | (?:je|u) (?:kunt|kan|mag)\b | (?:kunt|kan|mag) (?:je|u)\b | (?:kan|kunnen|wil|willen) (?:ik|we|wij)\b | (?:ik|we|wij) (?:kan|kunnen|bel|bellen|mail|mailen|stuur|sturen|geef|geven|vertel|vertellen)\b | laat het | bel (?:me|mij|ons|dan|gerust) | bereid | op verzoek | op aanvraag | met plezier | (?:zal|zullen)\b | neem (?:dan |gerust |even )?contact | contact opnemen | terecht | schroom niet
        """.replace(" | ", "\n"),
        after=_BEHIND,
    ),
    re.compile(
        r"\b(?:niet|geen)\b[^.!?\n]{0,40}\b(?:mogelijk|geven|gegeven|delen|gedeeld|ingaan|toelicht\w*|toe te lichten|uit te leggen|uitleggen|vertellen|correspond\w*)\b|\b(?:kunnen|kan|zullen) (?:we|wij|ik)? ?(?:\w+ ){0,2}(?:geen|niet)\b|\bgeen (?:\w+ )?(?:feedback|toelichting|uitleg|terugkoppeling)\b|\b(?:andere|nieuwe|toekomstige) (?:vacatures|functies|kansen|rollen)|\b(?:je|uw|jouw) (?:gegevens|feedback|mening|ervaring)\b|\bons (?:proces|sollicitatieproces)|\bprivacy|\b(?:be)?dank\w* voor\b"
    ),
)
_TURKISH = _Tongue(
    cued_by(
        "bildirim|neden|sebe|gerekçe|değerlendirme|detay|ayrıntı|notlar|izlenim|görüşleri|yorum|eksik",
        any_of(
            r"""
            geri ?bildirim\w* | neden (?:seçil|olma|tercih|devam)\w* | neden(?:ini|lerini|leri|i)\b | seb(?:ebini|eplerini|epleri) | gerekçe\w* | değerlendirmemizi | değerlendirme(?:miz)? hakkında | (?:detayları|ayrıntıları)\w* | (?:detaylı|ayrıntılı) (?:olarak |bir )?(?:anlat|paylaş|konuş|geri|değerlendir|açıkla)\w* | (?:notlarımız|izlenimler|görüşlerimiz|yorumlarımız)\w* | eksik\w*
            """.replace(" | ", "\n"),
            after=_BEHIND,
        ),
    ),
    any_of(
        r"""
        (?:dilerse|isterse|arzu ederse|merak ederse|talep ederse)\w* | iste(?:rse|diğ)\w* | memnuniyet\w* | seve seve | (?:açıkla|paylaş|anlat|konuş|ver|ilet)\w*m[ae]k isteri[mz] | (?:\w+)(?:abilir|ebilir)(?:im|iz|siniz|sin|ler)\b | (?:bizi|beni) aray\w+ | yazma\w* yeterli | talep ed\w+ | (?:paylaşaca|arayaca|anlataca|vereceğ|ileteceğ)\w*
        """.replace(" | ", "\n"),
        after=_BEHIND,
    ),
    re.compile(
        r"\w+(?:emiyor|amıyor|emeye|amaya|emem|amam)\w*|\bmümkün (?:değil|olma)|\b(?:diğer|başka|yeni|gelecek\w*) (?:ilan|pozisyon|fırsat)|\bkişisel veri|\banket|\bsizin (?:geri ?bildirim|görüş)|\bteşekkür"
    ),
)
_TONGUES = (_SPANISH, _FRENCH, _ITALIAN, _PORTUGUESE, _DUTCH, _TURKISH)
CUES = frozenset().union(*(each.about.cues for each in _TONGUES))


def is_offered_in_tongues(lowered: str, cues: Set[str]) -> bool:
    """Tell whether a sentence in small letters, in which these cues were found, offers feedback."""
    for about, willing, not_so in () if CUES.isdisjoint(cues) else _TONGUES:
        if about.search(lowered, cues) and willing.search(lowered) and not not_so.search(lowered):
            return True
    return False
