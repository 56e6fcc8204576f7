"""Tells that a sentence leaves the reader in, however much it sounds like a no.

"La vacante no se le ha dado a nadie", "vogliamo assumerti", "a sala já está ocupada".
"""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import words_of
from afterword.domain.mail.sentences import Sentence

# What is theirs already, what was a mistake, a choice that need not be made: whatever else it says, it is no no.
_NOT_AT_ALL = {
    "fr": r"\bserions contraints\b|\bc['’]est (?:vous|toi) qui\b|\bn['’]a été (?:attribué|donné) à personne\b|\bjusqu['’]à (?:son|mon|leur) retour\b|\bavant (?:son|leur) retour\b|\bplus à choisir entre\b|\bde nouveau (?:libre|vacant)\b"
    r"|\bpour le marché (?:de|du|des)\b|\bce mois-ci\b[^.;]* (?:validé|budget)|\bpar erreur\b|\b(?:mon|ma) (?:cousine?|frère|sœur|amie?|mari|femme)\b[^.;]{0,80}\b(?:lui|l['’])"
    r"|\b(?:recrutons|embauchons|recrute|prenons) pas (?:tous les|toutes les|toute l['’]|chaque|seulement|uniquement|que\b|en ce moment pour tou|sur tou)|\bne prenons pas (?:les|de|d['’]) ?(?:appels|rendez-vous|photos|référence)|\bfrais\b[^.;]* pris(?:es)? en charge\b|\baucune décision n['’]a (?:encore )?été\b(?! (?:en votre|favorable))"
    r"|\b(?:créneau|horaire|heure|salle|date)\b[^.;]{0,40} (?:pris|prise|réservée?|attribuée?|choisie?|occupée?) par\b|\b(?:faute de quoi|sans quoi|à défaut de (?:réponse|confirmation)|sinon)\b[^.;]* (?:sera|serons|prendrons|devrons|proposerons|retiendrons|choisirons|contacterons|passerons)\b|\bne pourr(?:ons|ai|a) pas (?:vous|te) prendre avant\b|\bmais pas (?:vous|toi)\b"
    r"|\b(?:collègue|personne|responsable|chef\w*|quelqu['’]un|directrice|directeur|tutrice|tuteur)\b[^.;,]{0,25} (?:avec )?qui (?:(?:vous|te|t['’]) ?\w+(?:ra|rez|ras)|sera votre)\b|\bne pouvons pas (?:poursuivre|avancer|continuer|procéder|aller plus loin) sans (?:votre|vos|ce|cette|ton|ta|tes)\b|\bvous prendre (?:trop|plus|davantage|beaucoup) de temps\b|\bposte de travail\b|\bpréféré une (?:visio|date|heure|rencontre)|\bs['’]est désistée?\b[^.;]*\b(?:vous|te)\b",
    "nl": r"\bop de \d+e niet doorgaan\b|\bzaal\b[^.;]* (?:vergeven|bezet|gereserveerd)|\b(?:bieden|bied)(?: wij| we| ik)? (?:u |je )?de (?:functie|baan)\b[^.;]* aan\b|\bheeft zich teruggetrokken\b|\btot (?:zij|hij|ze)\b[^.;]* terug\b|\bSollicitaties die\b|\bbijdrage is niet geaccepteerd\b|\bvoor het congres\b|\bper (?:vergissing|abuis)\b",
    "tr": r"\bsizinle: |\botopark\w*|\bimzalamadan\b|\bizin taleb|\b(?:sizi|seni) düşünüyoruz\b|\bhâlâ değerlendirme|\bret aldıysan\w*|\bihale\w*\b|\bistekliye\b|\b(?:onlar|bunlar|bu belgeler?|bunun|onun) olmadan\b|\bbaşka bir (?:salon|oda|gün|saat|tarih|restoran|platform|bina|araç|otel|format)\w*\b(?! (?:yine|tekrar|bekler|uğra))|\bbaşka bir yere (?:al|taşı)|\bhakkını saklı\b|\b(?:dol(?:ma)?dan|dolmadan|kapanmadan) (?:önce|başvur|tamamla)|\bdolduğunda\b|\bbaşkasını değil\b|\bdeğil,? sizi (?:seç|tercih e[td]t|ist(?:i|e)[yd])|\b(?:ama|fakat|ancak)\b[^.;,]* hâlâ (?:açık|boş)\b|\b(?:sizde|sende) karar kıl|\b(?:sizi|seni) (?:başka bir )?(?:pozisyon|kadro)\w* için düşün(?:üyoruz|dük)|\bsiz de (?:aralarında|onlardan)|\baynı gün gör|\b[Ss]aat \w+\b[^.;,]{0,20}\baday al(?:dı|mış)|\bdoldurul\w* doldurulma\w*|\byeniden (?:açıl|ilan)\w*|\bsize teklif etmek\b|\bhenüz (?:onaylan|karar)\w*|\bvizesi\b|\bbana da haber\b|\badaylar\b[^.;]* değerlendirilmez\b|\biptal edilir\b|\bgönderdiğiniz fotoğraf\b|\bsenin fikrini\b|\byanlışlıkla\b",
    "en": r"\byour application is still (?:under consideration|being considered|under review|in the running|with the (?:panel|team))\b|(?<!not be )(?<!n['’]t be )\bfilled by you\b(?! or)|\b(?:sent|rejected|closed|declined)(?: to you)? (?:in error|by mistake)\b"
    r"|\b(?:no longer|not) have to choose between you\b|\b(?:first choice|other finalist|chosen candidate|successful candidate) (?:has |have )?(?:declined|withdrawn|withdrew|pulled out|turned it down)\b[^.;]*\byou\b"
    r"|\binvite you (?:straight|directly)\b|^Where you (?:have|haven['’]t|do not|don['’]t)\b|\bshould there be (?:silence|no)\b|\bmay (?:take|try|sit|do) it again\b(?! (?:in|after|from))|\bwe(?:['’]ve| have) reset (?:it|the test|your)\b|\bneed(?:ing)? you (?:on|this|tomorrow|next|tonight)\b(?![^.;]*\b(?:someone|somebody|found|filled|hired|position|role|trial|interview)\b)|\b(?:not|n['’]t) (?:\w+ )?(?:hiring|recruiting) (?:in|for)\b[^.;]* but (?:we )?are\b"
    r"|\bapplied (?:here|to us|with us) before\b(?! the)(?![^.]*\b(?:this time|again|now|too)\b)|^Back in (?:19|20)\d\d\b|^(?![^.;]*\byou)[^.;]*\bgo ahead (?:before|until|till)\b|\b(?:when|once|until|as soon as) filled\b|\b(?:say|said|saying) no to your (?:request|wish|idea|proposal)\b(?! (?:for|to) (?:an? )?(?:interview|meet|job))|\bturned down (?:our|the) (?:first |latest |new |last )?(?:plan|budget|request|proposal|business case)\b(?![^.;]*\byou)|\bunable to (?:meet|see|interview) you (?:on (?:the \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|tomorrow|today|at \d)(?![^.;]*\b(?:filled|chosen|someone|somebody|position)\b)|(?:['’]d like|would like|want) to hire you\b|\bclosing date has been extended\b|\bprefer to meet you\b",
    "de": r"\bbrauchen sich nicht (?:noch einmal|erneut|wieder) zu bewerben\b|\bhaben an (?:Sie|dich) gedacht\b|\bsteht nichts (?:mehr )?im Weg\b"
    r"|\b(?:wollen|möchten)(?: wir)? (?:dich|Sie) (?:gerne? |gleich )?einstellen\b|\bnicht mehr zwischen (?:Ihnen|dir) und\b|\bIhnen die Stelle (?:mit Freude|gerne?|nun|jetzt) an(?:zu)?bieten\b"
    r"|\b(?:Sie|dich) gleich einzustellen\b|\b(?:versehentlich|aus Versehen|irrtümlich) (?:versandt|verschickt|gesendet|abgelehnt|geschlossen)\b|^(?:Erhalten|Bekommen|Hören|Erhältst|Bekommst|Hörst) (?:Sie|du)\b[^.;:]*\b(?:keine?n?|nichts)\b[^.;:]*,|\b(?:zurzeit|derzeit|momentan|vorerst|noch) nicht besetzen\b(?![^.;]*(?:absage|daher|deshalb))|^(?:Vor|Bis)\b[^.;]* nicht besetzen\b|\bgibt es keine (?:Zusagen|Einstellungen)\b(?![^.;]*\b(?:daher|deshalb|Sie|Ihre|Ihnen)\b)|\bInterne (?:\w+ )?haben Vorrang\b(?![^.;]*\b(?:daher|deshalb|Sie|Ihre|Ihnen)\b)|(?<!Ihre )(?<!deine )\babgelehnte (?:Bewerb|Kandidat)\w*|\bwird besetzt, sobald\b|\bAbsage (?:vom|im|aus dem) (?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|letzt|vergangen|Vorjahr|Frühjahr|Sommer|Herbst|Winter)\w*|^(?:Melden|Rufen|Schreiben|Antworten) wir\b[^.;:]*\bnicht\b[^.;:]*,|\bZu(?:sage)?-? ?(?:oder|und|bzw\.|/) ?(?:eine )?Absage\b|\b(?:wenn|falls|ob) es eine Absage\b|\bAbsagen (?:verschicken|versenden|erteilen) wir\b|\bUnterlagen (?:senden|schicken|können)\b[^.;]* nicht zurück(?![^.;]*\b(?:absagen|Absage|abgelehnt)\b)"
    r"|^Nicht (?:berücksichtigte|ausgewählte|angenommene|benötigte) (?:Unterlagen|Mappen|Bewerbungen)\b|\bniemanden ein, [^.;]*\baber schon\b|\bbesetzt, \w+ (?:aber|jedoch) nicht\b|^(?:Beim|Das) letzten? Mal\b[^.;]* nicht (?:gereicht|geklappt|gepasst)"
    r"|\b(?:Telefonat|Gespräch|Termin|Treffen|Interview)\b[^.;]* (?:(?:klappt|passt|geht)\b[^.;]* nicht|(?:ist|wird|wurde)\b[^.;]*abgesagt)\b(?![^.;]*(?:besetzt|vergeben|entschieden|andere))|\bgegen eine (?:Videokonferenz|Präsenzrunde|zweite Runde)\b",
    "es": r"\b(?:elegido|escogido|eligió|escogió|elegimos|reservado) otr[oa] (?:día|fecha|hora|sala|lugar|formato|sede|aula|plataforma|restaurante|herramienta|hotel|edificio|oficina|enlace|sistema|horario)\b|\beres un[oa] de (?:ell[oa]s|l[oa]s)\b|\bcomo (?:tu|su) (?:tutora?|mentora?|referente|compañer[oa]|guía)\b|(?<!\bno )(?<!\bno te )(?<!\bno le )(?<!\bno nos )\bhemos (?:elegido|escogido|seleccionado|decidido|decantado|optado|apostado|inclinado) (?:finalmente )?(?:a|por) (?:ti|usted|(?:tu|su) (?:perfil|candidatura))\b|(?<!\bno )\b(?:decantamos|decidimos|optamos|apostamos) por (?:ti|usted|(?:tu|su) (?:perfil|candidatura))\b|\by a (?:ti|usted) (?:te|le|lo|la) (?:queremos (?!dar|agradec|decir|dese)|queríamos (?!dar|agradec|decir|dese)|veremos|esperamos|citamos|ofrecemos|llamaremos)|^(?!.*\bno (?:te|le|has|fuiste|fue|eres)\b).*\b(?:aún|todavía) no (?:se )?(?:ha|han|hemos|está|están) (?:sido )?(?:cubiert|ocupad|elegid|decidid|adjudicad|asignad|cerrad|descartad)|\bse reservan? el derecho\b|\b(?:aparcamiento|parking)\b|\b(?:solicitud|petición) de vacaciones\b|\bno están? complet|\bcontratado a una? (?:gestor|empresa|agencia|asesor|consultor|proveedor)|\bque (?:te|le) entrevistará\b|\bno ha superado el per[ií]odo de prueba\b|\bse ha (?:decidido|decantado|inclinado) por (?:ti|usted)\b|(?<=, )como (?:tú|usted)\b|\bpara (?:que )?no (?:te descart|ser descart)|\bquien(?:es)? (?:saque|obtenga|tenga)n? menos\b|\bquien(?:es)? no (?:super|apr[ue]|pas|obten|alcan|entreg|presen)\w+(?![^.;]* (?:tú|usted|te|le)\b)|\bque no (?:presenten|aporten|acrediten|cumplan|superen|pasen|aprueben)\b|\bpodrá (?:declararse|quedar|ser declarad)|\buna vez (?:cubiert|ocupad|cerrad)\w+\b[^.;]* (?:se cerrará|se cierra|se retirará|no se admit)|\bantes de que (?:se )?(?:cubra|ocupe|cierre)|\bno (?:va a poder ser|podrá ser|ha podido ser|pudo ser) (?:el (?:lunes|martes|miércoles|jueves|viernes|día|próximo)|mañana|hoy|esta (?:tarde|mañana|semana)|hasta|a las)\b|\bsin (?:ell[oa]s?|es[oea]|est[oea]|es[oa]s|est[oa]s|dich[oa]s?)\b[^.;]{0,40}\bno (?:podemos|podremos|puedo|será posible|es posible)\b|\b(?:hueco|hora|franja|cita) de las? (?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\d+)\b[^.;]*\botr[oa]|\busted es un[oa] de ell[oa]s\b|\b(?:quien|quién)\b[^.;,]{0,30} es usted\b|\b(?:puesto|trabajo|plaza|vacante) (?:es|será) (?:tuy|suy)[oa]\b|\bno (?:tenemos|tendremos|hace falta) que elegir\b|\bya no hace falta elegir\b"
    r"|\b(?:se envió|descartad[oa]|rechazad[oa]|enviad[oa]|cerrad[oa]) por (?:error|equivocación)\b|\bse ech(?:ó|aron) (?:para )?atrás\b|\bha renunciado\b|\bno llegó a incorporarse\b"
    r"|\ba mi (?:prim[oa]|herman[oa]|amig[oa]|marido|mujer|pareja|novi[oa]|cuñad[oa])\b[^.;]{0,80}\b(?:le|lo|la) (?:dij|han|cogi|rechaz|descart|hab)\w*",
    "it": r"\b(?:scelto|scelta) (?:un['’]|un )altr[oa] ?(?:giorno|data|orario|sala|sede|formato)\b|\ba ricoprirla sarà lei\b|\b(?:posto|lavoro) è (?:suo|tuo)\b|\bnon dobbiamo più scegliere\b|\b(?:partita|inviata|scartat[oa]|respint[oa]|chius[oa]|esclus[oa]) per (?:errore|sbaglio)\b|\bci ha ripensato\b|\bha rinunciato\b|\b(?:al?l?a? )?mi[oa] (?:cugin[oa]|fratello|sorella|amic[oa]|marito|moglie|cognat[oa])\b[^.;]{0,80}\b(?:gli|le|non lo|non la|non l['’]) ?(?:hanno|ha)\b"
    r"|\bnon (?:prendere|prenda) il nostro silenzio\b|\bquell[oa] (?:corrett|giust|nuov)[oa] è (?:già |ora )?(?:online|pubblicat[oa])\b"
    r"|\bnon assumiamo (?:tutti i|tutte le|ogni|sempre|solo|in questo momento per tutt|per tutt)|\banche (?:se|in caso di)\b[^.;]{0,25}\b(?:negativ[oa]|rifiuto)\b|\b(?:orario|slot|sala|data|fascia)\b[^.;]{0,40} (?:pres[oa]|prenotat[oa]|assegnat[oa]|scelt[oa]|occupat[oa]) da\b|\b(?:altrimenti|in caso contrario|diversamente)\b[^.;]* (?:sarà|dovremo|prenderemo|proporremo|offriremo|sceglieremo|contatteremo|passeremo)\b"
    r"|\bnon potr(?:emo|ò|à) prender(?:la|ti) prima\b|\bma non (?:lei|te)\b|\bun altro (?:orario|giorno|momento|slot)\b|\b(?:che|da te) (?:avevi|hai) (?:salvat|seguit)[oa]\b"
    r"|\b(?:collega|persona|responsabile|direttor\w+|direttrice|qualcuno|tutor)\b[^.;,]{0,25} (?:che (?:la|le|ti) \w+rà|che sarà (?:il|la) (?:su|tu)[oa]|con cui \w+(?:rà|rai))\b|\bnon possiamo (?:procedere|proseguire|continuare|andare avanti) (?:senza (?:il|la|i|le) (?:su|tu)\w+|finché)|\bpreferito (?:un['’]|un )altr[oa] ?(?:giorno|data|orario|sala|sede|formato)\b|\bsi è ritirat[oa]\b[^.;]*\b(?:le|ti|la|offrir\w+|propor\w+)\b|\bun['’]altra settimana\b|\bproblema tecnico\b",
    "pt": r"\b(?:escolheu|escolhemos|escolhido) outr[oa] (?:dia|data|hora|sala|local|formato|plataforma|restaurante|ferramenta|hotel|edifício|prédio|link|sistema|horário)\b|\b(?:és|você é) uma? d[eoa]l?[ea]?s\b|\bcomo (?:sua|seu|teu|tua) (?:tutora?|mentora?|colega|guia)\b|(?<!\bnão )(?<!\bnão nos )\b(?:escolhemos|optámos por|optamos por|decidimos por|decidimo-nos por|optamos pel[oa]|optámos pel[oa]|apostámos em|apostamos em) (?:ti|si|você|(?:tua |sua |seu |teu )(?:perfil|candidatura))\b|(?:\be|\bmas) a (?:ti|si) (?:queremos|gostaríamos|vamos)|\bhesit\w+ em (?:te |o |a )?escolh|\bainda não (?:foi|foram|está|fomos|se encontra|ficou) (?:\w+ )?(?:preenchid|ocupad|escolhid|decidid|atribuíd|encerrad|excluíd)|\breserva-se o direito\b|\bestacionamento\b|\bpedido de férias\b|\bnão está complet|\b[Cc]ontrat[aá]mos uma (?:contabilista|empresa|agência|consultora|assessoria)\b|\bnão passou no período\b|\bdecidiu-se por (?:si|ti|você)\b|(?<=, )como (?:você|tu)\b|\bsó falta\b|\bpara não (?:ser|seres) descart|\bquem não (?:passar|obtiver|atingir|comparecer|entregar|superar)\b|\bque não (?:apresentem|comprovem|cumpram|superem|passarem|passem)\b|\b(?:atendimento|marcação)\b[^.;]* (?:cancelad|desmarcad)|\bpode(?:rá)? (?:ficar|ser) desert|\b(?:assim que|depois de|logo que) (?:a vaga|o lugar|o cargo) (?:for|ser|seja)\b|\bantes (?:de|que) (?:\w+ ){0,3}(?:seja|sejam|ser|serem) preench|\b(?:na|no|nesta|neste) (?:segunda|terça|quarta|quinta|sexta|sábado|domingo|dia \d+)(?:-feira)? (?:\w+ )?não (?:vai dar|dá|deu|rola|vai rolar|consigo)\b|\bnão (?:vai dar|dá|deu|rola|vai rolar) (?:na|no|para|pra|nesta) (?:segunda|terça|quarta|quinta|sexta|sábado|dia|amanhã|hoje)|\bsem (?:el[ea]s?|iss?[ot]o?|ess[ea]s?|est[ea]s?)\b[^.;]{0,40}\bnão (?:podemos|poderemos|conseguimos|posso|é possível|será possível)\b|\bhorário das? (?:uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|\d+)\b[^.;]*\boutr[oa]|\bentrevista (?:será|vai ser|é) com outr[oa]|\bfazer a entrevista (?:na|no|hoje|amanhã)\b|\b(?:vaga|lugar|a d[oae] \w+|outra)\b[^.;]{0,20} continua (?:livre|abert[oa])\b|\bvocê é uma? del[ea]s\b|\b(?:quem vai ocupá-la|quem a vai ocupar|quem a ocupa) é (?:você|a senhora|o senhor)\b|\b(?:vaga|lugar|trabalho) (?:é|será) (?:sua|tua|seu|teu)\b|\bnão (?:precisamos|temos) (?:mais )?(?:de |que )?escolher\b"
    r"|\b(?:enviad[oa]|saiu|rejeitad[oa]|recusad[oa]|encerrad[oa]|excluíd[oa]) por (?:engano|lapso|erro)\b|\bvoltou atrás\b|\bo outro finalista desistiu\b|\b(?:meu|minha) (?:prim[oa]|irmão|irmã|amig[oa]|marido|mulher|namorad[oa]|cunhad[oa])\b[^.;]{0,80}\b(?:a el[ea]|lhe|se candidat\w+|foi reprovad|levou)",
}
# What is wanted of the reader, a room or an hour: it sounds like a no, and is none where no signal says so.
_SOUNDS_SO = {
    "fr": r"\bl['’]un d['’]eux\b|\b(?:on|nous) (?:voudrait|aimerions|voudrions) (?:te|vous) (?:parler|proposer|offrir|rencontrer)\b|\bmais (?:toi|vous) si\b|\bselon une (?:enquête|étude)\b"
    r"|\b(?<!\bne )(?:aimer(?:ions|ait|ais)|voudr(?:ions|ait)|souhait(?:erions|e|ons)|veut|serions (?:ravis|heureux) de|serait (?:ravie?|heureu\w+) de) (?:vous|te) (?:voir|revoir|rencontrer|recevoir|parler|entendre|proposer|faire passer)\b",
    "nl": r"\b(?:willen|wil)(?: wij| we| ik)? (?:je|u) (?:graag )?(?:aannemen|spreken|ontmoeten|uitnodigen)\b",
    "tr": r"\bbaşka (?:biri|bir \w+)\b[^.;]{0,30}\b(?:arayacak|gönderecek|yazacak|karşılayacak|yapacak|iletecek)\b|\bbaşka bir (?:kadro|pozisyon|ilan)\w* (?:var|mevcut)\b|\baday daha var\b|\bseçilseniz de\b|\bkişi daha var\b|\bo yüzden\b[^.;]* arıyoruz\b|\bdikkatimizi çekti\b|\baday da olacak\b|\bpozisyon sizin\b|\bsizi de değerlendirmek\b|\bseçtiyseniz\b",
    "en": r"\bstill (?:working|going|reading) through\b|\bstill (?:reviewing|considering|deciding|interviewing)\b|\bwill take (?:us |me )?(?:another|a further|a few more|two more)\b|\bin the list for you\b|\bhire you (?:straight|right) away\b|\b(?:want|decided|would like) to (?:hire|take on|appoint) you\b|\b[Mm]y (?:brother|sister|cousin|mum|mom|dad|friend|wife|husband|partner)\b[^.;]{0,60}\b(?:got|didn['’]t get|was|wasn['’]t)\b",
    "de": r"\bnoch alles offen\b|\bweiterhin bewerben\b|\bgut zu (?:dir|Ihnen) passen\b|\b(?:dich|Sie) einstellen (?:wollen|möchten)\b|\b[Mm]ein(?:e|en|em|er)? (?:Bruder|Schwester|Freund|Freundin|Mann|Frau|Sohn|Tochter|Cousin|Cousine)\b[^.;]{0,60}\b(?:bekommen|genommen|eingestellt)\b",
    "es": r"(?<!\bno )\b(?:queremos|querríamos|quisiéramos) (?:ofrecer|contratar|hablar|conocer|incorporar)\w*|\b(?:hemos pensado|pensamos) en (?:ti|usted)\b|\bte iría muy bien\b|\bno se (?:le )?ha (?:dado|asignado|descartado|rechazado) a nadie\b"
    r"|\b(?:entrevista|cita|reunión)\b[^.;,]{0,20} no (?:podrá|puede) (?:celebrarse|hacerse|tener lugar|realizarse)|\bno hará falta otra entrevista\b|\b(?:sala|aula)\b[^.;]{0,30} (?:ocupad|reservad)a|\b(?:hora|horario)\b[^.;]{0,60}\botra persona"
    r"|\botr[oa] (?:persona|compañer[oa]|colega)\b[^.;]{0,40}\b(?:te|le) (?:llamará|enviará|escribirá|mandará|recibirá|atenderá|contará|hará)\b|\b(?:te|le) (?:llamará|contactará|escribirá|enviará|entrevistará|atenderá|mandará|recibirá|acompañará) (?:un[ao]? )?otr|\bestará también\b|\bllamado la atención\b|\bhasta que (?:firmes|vuelva|tengamos)\b|\bpero podemos (?:hablar|negociar)|\bpor eso buscamos\b|\bocupaba\b|\boptado por (?:entrevistar|hacer|ver|una segunda)\b|\b(?:se traslada|trasladamos|cambia(?:mos)?) a otr|\bveremos a l[oa]s dos\b|\bbuscar otr[oa] (?:día|fecha|hora|hueco)\b|\bcita\b[^.;]* (?:anulad|cancelad)a|\bentrevista (?:te |os )?la (?:hará|llevará|conducirá|dirigirá)\b|\bpasará a nuestra base\b[^.;]* por si\b|\botr[oa] candidat[oa] (?:nos )?(?:ha pedido|pidió|pide) cambiar|\bque (?:te|le) (?:llamará|contactará|escribirá)|\basignad[oa] a (?:tu nombre|su nombre|ti|usted)\b|\bsino con (?:un )?contrato|\b(?:tu|su) opinión\b",
    "it": r"(?<!\bnon )\b(?:vorremmo|vogliamo|desideriamo) (?:offrir|assumer|parlar|conoscer|incontrar)\w*|\babbiamo pensato a (?:lei|te)\b|\bfaccia al caso (?:tuo|suo)\b|\bnon è stat[oa] (?:assegnat|dat)[oa] a nessuno\b|\bnon serve un altro colloquio\b"
    r"|\b(?:sala|aula)\b[^.;]{0,30} (?:occupat|prenotat)a|\borario\b[^.;]{0,60}\baltr[oa]|\baltr[oa] candidat[oa] (?:ci )?(?:ha chiesto|chiede) di|\bche (?:la|ti) (?:contatterà|chiamerà|scriverà|intervisterà)|\bassegnat[oa] a (?:lei|te)\b"
    r"|\bconfermar(?:le|ti) nulla prima\b|\bdi convocar(?:la|ti) direttamente\b|\bchi ottiene (?:meno|almeno)\b|\b(?:tuo|suo) parere\b"
    r"|\b(?<!\bnon )(?:(?:vorremmo|vorrei|vorrebbe|vuole|desidera|desideriamo|saremmo (?:lieti|felici) di|ci piacerebbe) (?:riveder|veder|incontrar|sentir|risentir|parlar)|(?:vorremmo|vorrei|saremmo (?:lieti|felici) di|ci piacerebbe) conoscer)(?:la|ti|le|vi)\b",
    "pt": r"(?<!\bnão )\b(?:queremos|gostaríamos de|gostávamos de) (?:te |lhe |a |o )?(?:oferecer|contratar|falar|conversar|conhecer|convidar)|\bpensamos em (?:você|si|ti)\b|\bnão foi (?:dada|atribuída|dado) a ninguém\b|\bnão vai precisar de outra entrevista\b"
    r"|\bsala\b[^.;]{0,30} (?:ocupad|reservad)a|\bhorário\b[^.;]{0,60}\boutra? |\boutr[oa] (?:pessoa|colega)\b[^.;]{0,40}\bvai (?:te |lhe )?(?:ligar|enviar|escrever|mandar|receber|atender|contar|fazer|entrevistar)|\bchamou(?:-nos| nossa| a nossa) (?:a )?atenção\b|\bantes de (?:assinar|ter)\b|\bmas podemos (?:conversar|falar|negociar)|\bpor isso procuramos\b|\bocupava\b|\boptou por (?:entrevistar|fazer|ver)\b|\bsala\b[^.;]{0,30} foi dada|\bver (?:as duas|os dois)\b|\b(?:achar|encontrar|arranjar|buscar) outr[oa] (?:dia|data|hora)\b|\bquer não\b|\btransferid[oa] para outr|\boutr[oa] candidat[oa] pediu (?:para|que)|\bque (?:vai|irá) contact|\batribuíd[oa] a (?:si|ti|você)\b|\bconvocá-l[oa] diretamente\b|\bquem tirar (?:menos|pelo menos)\b"
    r"|\bpublicad[oa] de novo\b|\bentrevista ficou com\b|\b(?:tua|sua) opinião\b",
}
# All of them begin where a word does, so none is tried elsewhere.
_PATTERNS = {
    language: (
        re.compile(rf"\b(?:{said})", re.IGNORECASE),
        re.compile(rf"\b(?:{said}|{_SOUNDS_SO[language]})", re.IGNORECASE),
    )
    for language, said in _NOT_AT_ALL.items()
}
_OF_THE_OTHERS = words_of(
    """
    collègue responsable directrice directeur tutrice tuteur procéder poursuivre avancer visio collega persona responsabile
    direttore qualcuno tutor procedere proseguire preferito settimana tecnico
    désisté désistée ritirato ritirata
    recrutons embauchons recrute prenons frais aucune créneau horaire heure salle quoi sinon aimerait aimerais souhaite souhaitons
    souhaiterions serions serait veut assumiamo anche slot data fascia altrimenti contrario diversamente prenderla prenderti salvato salvata
    seguito seguita vorrei vorrebbe vuole desidera saremmo piacerebbe
    défaut contraints vous toi personne retour choisir libre vacant marché mois erreur mon un voudrait aimerions voudrions si enquête étude
    doorgaan zaal bieden bied teruggetrokken tot sollicitaties bijdrage congres vergissing abuis willen wil
    sizinle yeniden teklif henüz vizesi bana değerlendirilmez iptal fotoğraf fotoğrafınız senin yanlışlıkla sizin sizi seçtiyseniz
    usted tuyo suyo tuya suya elegir otros otras junto error atrás renunciado incorporarse mi mio mia meu minha opinión parere
    opinião outro outra perfil profilo cui deles delas nuovo equivocación sbaglio queremos querríamos
    quisiéramos pensado pensamos iría nadie podrá puede otra otro que asignado asignada sino sala aula hora horario
    lei tuo suo scegliere te errore ripensato rinunciato silenzio corretto ancora vorremmo vogliamo desideriamo
    faccia nessuno serve orario altro altra tesserino nulla direttamente ottiene
    ocupá ocupar ocupa sua tua seu teu escolher mais engano lapso erro voltou desistiu gostaríamos gostávamos ninguém precisar
    horário outro atribuída atribuído diretamente tirar novo ficou
    """
)
_CUES = dict.fromkeys(_PATTERNS, _OF_THE_OTHERS) | {
    "es": _OF_THE_OTHERS
    | words_of(
        """
        eres ti tú reserva reservan podrá vez cubra cubran ocupe ocupen cierre cierren ellas ellos ella ello eso esos esas estos estas
        aún todavía hueco franja cita poder podido pudo descarten descartado descartada quien quienes presenten aporten acrediten cumplan
        superen pasen aprueben aparcamiento parking vacaciones completo completa gestoría empresa agencia asesoría consultora proveedor
        período periodo entrevistará hará llevará dirigirá traslada trasladamos cambiamos veremos buscar buscamos pasará firmes vuelva tengamos podemos
        ocupaba optado llamado tutor tutora mentor mentora
        """
    ),
    "pt": _OF_THE_OTHERS
    | words_of(
        """
        és você ti si tutor tutora mentor mentora hesitámos hesitamos ainda direito pode poderá for seja sejam ser seres elas eles isso isto essas
        esses estas estes segunda terça quarta quinta sexta sábado domingo dar outra horário continua quem apresentem comprovem cumpram
        superem passarem passem atendimento marcação ver achar encontrar arranjar buscar transferido transferida estacionamento férias
        completo completa contratámos contratamos período falta chamou assinar conversar falar negociar procuramos ocupava optou colega quer
        """
    ),
    "tr": _OF_THE_OTHERS
    | words_of(
        """
        onlar bunlar belgeler bunun onun başka hakkını dolmadan kapanmadan dolduğunda başkasını değil hâlâ sizde sende sizi seni siz aynı aday
        doldurulup ret aldıysanız ihale ihaleye ihalede istekliye otopark otoparkımız imzalamadan izin düşünüyoruz seçilseniz var yüzden
        dikkatimizi
        """
    ),
    "en": words_of(
        """
        when once soon request wish idea proposal plan budget case unable
        where should may reset need needing before until till back
        extended prefer another further more working going reading reviewing considering deciding interviewing consideration considered review
        running panel team filled error mistake choose declined withdrawn withdrew pulled turned straight directly list
        hire hiring recruiting appoint right away brother sister cousin mum mom dad friend wife husband partner
        """
    ),
    "de": words_of(
        """
        offen weiterhin brauchen gedacht weg einstellen einzustellen passen zwischen anbieten anzubieten versehentlich versehen irrtümlich
        besetzen zusagen einstellungen vorrang abgelehnte sobald
        erhalten bekommen hören erhältst bekommst hörst melden rufen schreiben antworten absage absagen unterlagen mappen bewerbungen ein besetzt
        letzten letzte telefonat gespräch termin treffen interview
        videokonferenz präsenzrunde runde bruder schwester freund freundin mann frau sohn tochter cousin cousine
        """
    ),
}


def is_reader_still_in(sentence: Sentence, language: str, is_said: bool) -> bool:
    """Tell whether a sentence leaves the reader in.

    Args:
        is_said: whether a signal says no in it; then only what makes that untrue counts.
    """
    if language not in _PATTERNS or _CUES[language].isdisjoint(sentence.words):
        return False
    not_at_all, either = _PATTERNS[language]
    return (not_at_all if is_said else either).search(sentence.text) is not None
