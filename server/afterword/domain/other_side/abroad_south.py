"""What an applicant says in French, Spanish, Italian and Portuguese."""

from __future__ import annotations

_POSTE = r"(?:poste|job|place|travail|stage|emploi|alternance|apprentissage|contrat|mission)"
_AUTRE_FR = r"(?:une?|l['’])\s?autre (?:entreprise|société|offre|opportunité|poste|employeur|proposition|emploi|travail|voie|structure|cabinet|établissement)"
FRENCH = rf"""
    \bje n['’]ai (?:malheureusement |finalement )?pas (?:eu|obtenu|décroché) (?:le|ce|la|cette) {_POSTE}
    \bje n['’](?:ai|avais) (?:malheureusement |finalement |donc )?pas été (?:prise?|retenue?|sélectionnée?|choisie?|embauchée?|reçue?)\b|\bn['’]ayant pas été (?:prise?|retenue?|sélectionnée?)
    \b(?:ils|elles|il|elle|on) (?:ne )?m['’](?:ont|a) (?:pas (?:prise?|retenue?|choisie?|gardée?|embauchée?)|dit non|refusée?|recalée?|rejetée?)\b
    \b(?:j['’]ai|ayant|je viens d['’])\s?(?:déjà |finalement |depuis |entre[- ]temps |entretemps )?(?:choisi|préféré|accepté|signé|trouvé|reçu|accepter|opté pour)(?: pour| avec| chez)? {_AUTRE_FR}\
        |\bj['’]ai (?:déjà |finalement |depuis )?(?:signé|accepté|trouvé)[^.!?]{{0,30}}\b(?:ailleurs|autre chose)\b\
        |\bj['’]ai (?:finalement )?trouvé (?:un (?:autre )?(?:emploi|poste|travail)|autre chose)\b
    \bje ne (?:peux|pourrai|souhaite|suis|vais|veux|pense)[^.!?]{{0,40}} (?:pas |plus )[^.!?]{{0,20}}(?:accepter|donner suite à|honorer) (?:votre (?:offre|proposition)|cette (?:offre|proposition)|ce poste|le poste|l['’]offre)\
        |\b(?:ne pas|pas) (?:donner suite à|accepter) (?:votre (?:offre|proposition|promesse)|cette (?:offre|proposition)|l['’]offre|ce poste|le poste)\b\
        |\bje ne (?:donnerai|donne) (?:malheureusement |finalement )?pas suite à (?:votre (?:offre|proposition)|cette (?:offre|proposition)|l['’]offre|ma candidature)\
        |\b(?:je|dois|devoir|obligée? de|contrainte? de|préfère|choisi de|décidé de|tenais à|de)(?: \w+){{0,2}}? (?:décliner?|refuser?|renoncer?(?: à)?) (?:votre (?:offre|proposition)|cette (?:offre|proposition)|l['’]offre|ce poste|le poste|au poste|la proposition)\
        |\bje renonce\b(?! à (?:recruter|pourvoir|votre))
    \b(?:retir\w+|annul\w+|suspend\w+|clôtur\w+|supprim\w+) (?:donc |par la présente )?ma candidature|\bretrait de ma candidature\b|\bma candidature (?:est|comme) (?:annulée|retirée|caduque)\
        |\b(?:je me désiste|me désister|mon désistement)\b\
        |\bne (?:pas|plus) (?:poursuivre|maintenir|donner suite à) (?:ma|avec ma) candidature\b|\bje ne (?:maintiens|poursuis) (?:pas|plus) ma candidature\b
    \bje (?:ne )?(?:souhaite|préfère|désire|veux|vais|peux|pourrai)(?: \w+)? (?:pas|plus|ne pas) (?:poursuivre|continuer)\b(?! (?:avec )?(?:votre candidature|le recrutement))
    \bje (?:reste|vais rester|préfère rester|resterai) (?:chez|dans|où)\b|\bmon (?:employeur|entreprise|poste|patron) actuel|\bmon employeur\b|\b(?:mon préavis|ma démission|je démissionne|démissionner de mes)\b
    \bje ne suis (?:donc |malheureusement |finalement )?plus (?:intéressée?|disponible|à la recherche|candidate?)\b
    \bn['’]est (?:\w+ )?pas (?:fait )?pour moi\b|\bne me (?:convient|correspond) (?:\w+ )?pas\b|\bpas à ce que je (?:re)?cherche\b
    \b(?:merci|remercie|reconnaissante?)\b[^.!?]{{0,40}} m['’]avoir (?:proposé|offert|choisie?|retenue?)\b
    """
FRENCH_TOLD = rf"""
    \b(?:que )?vous (?:ayez|avez|aviez|ayiez)(?: \w+)? (?:choisi|retenu|pris|préféré|recruté|opté pour|embauché|donné [^.!?]{{0,20}} à) (?:une?|l['’]|quelqu|d['’]autres)\s?(?:autre|['’]un|candidat|profil|interne)
    \bvous m['’](?:avez|aviez) (?:écrit|dit|informée?|annoncé|répondu|prévenue?|indiqué|signalé|fait savoir)\b[^.!?]{{0,30}} (?:que|de)\b(?! vous (?!av(?:ez|iez) (?:\w+ )?(?:retenu|choisi|pris|préféré)))[^.!?]{{0,60}}\b(?:pourvu|retenu|pris|ma candidature|choisi|refus|pas)\
        |\bmerci\b[^.!?]{{0,20}} de m['’]avoir (?:prévenue?|informée?|avertie?)\b
    \b(?:courrier|mail|message|lettre|réponse)\b[^.!?]{{0,20}} (?:m['’]informant|me disant|m['’]annonçant|m['’]indiquant|me signifiant)\b|\b(?:votre refus|votre décision|votre réponse négative|(?:encore|nouveau|douzième|dixième|énième) (?:un )?refus)\b
    \bma candidature\b[^.!?]{{0,30}} (?:n['’](?:a|avait|ait)|est|a|soit|ait) (?:\w+ )?(?:pas |été )|\bpourquoi\b[^.!?]{{0,30}} ma candidature|\bretenir ma candidature\b|\bà ma candidature\b
    \b(?:puis-je savoir|pourriez-vous me dire|pouvez-vous me dire|j['’]aimerais (?:savoir|comprendre|connaître)|me dire ce qui)\b
    \bje (?:conteste|demande|sollicite|souhaite contester|forme)\b[^.!?]{{0,60}}\b(?:décision|réexamen|recours|remboursement|frais)\b|\breconsidérer (?:votre décision|ma candidature)\b
    \b(?:ils|elles) (?:ont|avaient)(?: \w+)? (?:pris|choisi|préféré|retenu|embauché|recruté|trouvé) (?:quelqu|une?|l['’])(?!.{{0,200}}\b(?:pour vous|désolée? pour|votre|vos)\b)\
        |\bon m['’]a (?:appelée?|écrit|dit|répondu|rappelée?)\b(?!.{{0,200}}\b(?:vous|votre|vos)\b)|(?:^|[.!?,] )(?:tant pis|c['’]est non)\b|\bje suis (?:\w+ )?(?:dégoûtée?|déçue?|triste|dépitée?)\b|\bje continue (?:à|de) chercher\b(?! (?:pour|votre))
    \bmerci\b[^.!?]{{0,40}} (?:lettre de recommandation|recommandation|référence|d['’]avoir (?:appuyé|soutenu))\b
    \bje (?:me permets de |souhaite |voudrais |viens |me )?(?:re)?postule[rz]?\b|\bje vous (?:adresse|envoie|soumets|présente) (?:à nouveau )?ma candidature\b|\bje (?:re)?cherche (?:actuellement |activement )?(?:un (?:nouvel |nouveau )?(?:emploi|travail|poste|stage|apprentissage|maître)|une (?:alternance|place d)|du travail)\b
    \bj['’]ai (?:enfin |finalement )?(?:trouvé|eu|décroché|obtenu) (?:un|le|mon) {_POSTE}\b|\bj['’]ai été prise?\b|\bm['’]ont prise?\b|\bmerci pour (?:votre|ton) aide\b
    \A\W*(?:(?:chère?|bonjour|coucou|salut),? )?(?:mamie|papi|papy|maman|papa|tata|tonton)\b|^(?:mamie|papi|maman|papa)[,!]
    \bde m['’]avoir (?:appelée?|téléphoné|rappelée?)\b
    \bje ne prendrai pas (?:le poste|ce poste|la place)\b|\bje ne (?:peux|pourrai) pas faire ce travail\b|\b(?:proposez|donnez|offrez)-(?:le|la)\b
    \bmon statut\b
    \b(?:mon|ma|mes) (?:candidature|entretien|dossier|cv|employeur|emploi|préavis|démission|statut|recherche|diplôme|permis|formation|études|frais|billet|tuteur|tutrice|référente?|parcours|âge|handicap|loyer|prêt|conseillère?|apprentissage)\b
    \bm['’](?:a|ont|avez) (?:\w+ )?(?:aidée?|soutenue?|encouragée?)\b
    \b(?:selon|d['’]après) votre (?:mail|message|courrier|lettre)\b|\bsur votre site\b[^.!?]{{0,10}}[.?!,]
    \b(?:je prends acte|je respecte|je comprends) (?:de )?votre (?:décision|choix)\b
    \b(?:triste|déçue?|dommage|regrette) que (?:le poste|vous)\b
    \bon se voit\b
    \bj['’]ai été prise? ailleurs\b
    """
_OTRA_ES = r"otr[oa] (?:empresa|oferta|oportunidad|puesto|trabajo|propuesta|empleo|compañía|sitio|camino)"
SPANISH = rf"""
    \bno (?:he conseguido|conseguí|obtuve|he obtenido) (?:el|la|ese) (?:puesto|trabajo|plaza|empleo|curro)
    \bno me (?:han|ha) (?:cogido|elegido|escogido|seleccionado|contratado|dado el|aceptado|llamado)\b|\bno me (?:dieron|cogieron|eligieron|escogieron|seleccionaron|contrataron|cogen|quieren|aceptaron|tomaron)\b
    \bme (?:han descartado|descartaron|han rechazado|rechazaron|dijeron que no|han dicho que no|han cogido|han contratado|han seleccionado en)\b
    \bno (?:fui|he sido|había sido|haber sido) (?:seleccionad|elegid|escogid|contratad|admitid)[oa]\b
    \b(?:he|ya he|habiendo|acabo de) (?:elegido|escogido|aceptado|encontrado|firmado|recibido|optado|aceptar|firmar|decidido)(?: \w+)?(?: por| con| en)? (?:una? )?(?:{_OTRA_ES}|otra cosa)|\b(?:acepté|firmé|encontré|elegí|encontre)(?: con| por)? (?:una? )?(?:{_OTRA_ES}|otra cosa)
    \b(?:no (?:puedo|podré|voy a(?: poder)?|me es posible|me va a ser posible|podría)|decidido no|he decidido no|no) (?:aceptar(?:la|lo)\b|aceptar (?:la|su|vuestra|tu|el|este|esta) (?:oferta|propuesta|puesto|trabajo|plaza|cargo|empleo)|incorporarme)
    \b(?:tengo que|debo|me veo obligad[oa] a|he decidido|quiero|prefiero|voy a|quisiera|deseo|lamento)(?: tener que)? (?:rechazar|declinar|renunciar a) (?:la|su|vuestra|tu|el|al|esta|este|a la) ?(?:oferta|propuesta|puesto|plaza|trabajo|proceso|oportunidad)|\b(?:renuncio|desisto)\b
    \b(?:retir[ao]r?|anul[ao]r?|cancel[ao]r?|cerrar|cierren)(?: \w+)? mi (?:candidatura|solicitud|postulación|nombre)|\bmi renuncia\b|\bretirada de mi candidatura\b|\b(?:me retiro|retirarme|me doy de baja) del proceso\b
    \b(?:he )?decidid?o? no (?:continuar|seguir|avanzar)(?: adelante)? (?:en|con) (?:el|este|vuestro|mi) (?:proceso|proceso de selección|candidatura)\b(?! con (?:usted|su))|\bno (?:puedo|voy a|quiero|deseo) (?:continuar|seguir) (?:en|con) (?:el|este|vuestro|su) proceso\b
    \b(?:me quedo|quedarme|seguir|permanecer|me quedaré) (?:en|con) mi\b|\bmi (?:empresa|trabajo|puesto|empleo) actual\b
    \b(?:ya )?no me (?:interesa|encaja|alcanza|compensa|conviene)\b|\bya no (?:estoy (?:interesad[oa]|disponible|buscando)|busco)\b|\bno es para mí\b
    \b(?:gracias|agradezco)\b[^.!?]{{0,40}} (?:haberme (?:ofrecido|elegido|seleccionado)|por (?:la|su|vuestra|tu) oferta)\b(?! de trabajo)
    \bmi (?:dimisión|renuncia|baja voluntaria)\b|\b(?:dejo|voy a dejar) (?:la empresa|el trabajo|el puesto)\b
    """
SPANISH_TOLD = r"""
    \b(?:que|porque) (?:\w+ )?(?:hayan|hayáis|hayas|haya|habéis) (?:elegido|escogido|seleccionado|optado|contratado|cogido|preferido)\b\
        |\bme (?:comunicaron|dijeron|informaron|escribieron)\b[^.!?]{0,20} que\b[^.!?]{0,30}\b(?:habían|han) (?:elegido|escogido|seleccionado)\b
    \b(?:me (?:dijo|escribió|comunicó|informó|comunicaba|comunica|informa|dijisteis|escribisteis|comunicasteis)|usted me (?:dijo|escribió|comunicó))\b[^.!?,]{0,20} que\b(?! (?:no )?(?:usted|tiene|puede|busca))[^.!?,:;]{0,40}\b(?:cubiert[oa]|elegido|seleccionad[oa]|mi candidatura|ocupad[oa])\
        |\bgracias por (?:avisarme|avisar|informarme|comunicármelo|decírmelo)\b|\bcarta en la que\b[^.!?]{0,40}\bmi\b
    \b(?:saber|decirme|explicarme|conocer)\b[^.!?]{0,30}\b(?:por qué|en qué|los motivos|el motivo|la razón)\b
    \bmi (?:candidatura|solicitud)\b[^.!?]{0,20} (?:no|fue|ha)\b
    \b(?:quiero|deseo|solicito|presento|interpongo|pido|ruego)\b[^.!?]{0,40}\b(?:reclam\w+|recurso|reembolso|reconsider\w+|revisión)\b|\bno seleccionarme\b
    (?:^|[.!?] |, )(?:al final )?(?:han cogido|cogieron|han elegido|eligieron|se han quedado con|se lo han dado) a (?:otr[oa]|alguien)\b(?!.{0,200}\b(?:usted|su candidatura|para (?:ti|usted)|lo siento)\b)\
        |\bme (?:llamaron|han llamado)\b(?!.{0,200}\b(?:usted|ustedes|para (?:ti|usted))\b)|\bsigo buscando\b(?! (?:para|algo))|\bhech[oa] polvo\b|\b(?:otra vez que no|otro (?:no|rechazo)|ya van (?:\w+|\d+))\b|\bestoy (?:\w+ )?triste\b
    \bgracias\b[^.!?]{0,40} (?:carta de recomendación|recomendación|referencias?)\b
    \bvuelvo a (?:presentar|presentarme|postular|solicitar)\b|\b(?:presento|envío|adjunto) (?:de nuevo )?mi (?:candidatura|currículum|cv|solicitud)\b|\bme (?:re)?postulo\b|\bestoy buscando (?:trabajo|empleo)\b
    \A\W*(?:(?:querid[oa]|hola),? )?(?:abuel[oa]|abuelit[oa]|mamá|papá|cariño|tía|mami|papi)\b|^(?:abuela|abuelo|mamá|papá)[,!]
    \bgracias\b[^.!?]{0,20} (?:por )?llamarme\b
    \bno voy a coger (?:el|la|ese) (?:puesto|trabajo|plaza)\b|\bno puedo hacer (?:el|ese) trabajo\b|\b(?:ofrézc\w+|dénselo|dáselo)\b
    \b(?:mi|mis) (?:candidatura|solicitud|entrevista|currículum|carta|título|carné|edad|tutor[a]?|alquiler|expediente|gastos|billete|documentos|certificados|búsqueda|contrato)\b
    \bme (?:ha )?ayud(?:ó|ado|aron)\b
    \bsegún (?:su|vuestro|tu) (?:correo|mensaje|carta|mail)\b|\ben (?:su|vuestra) (?:página )?web\b
    \b(?:respeto|entiendo|comprendo|acepto) (?:su|vuestra|tu) decisión\b
    \b(?:me da pena|es una (?:pena|lástima)) que (?:el puesto|hay|no)\b
    \bnos vemos\b[^.!?]*\?|\bno hubo suerte\b
    \bmi entrevista\b(?! con)|\bmis gastos\b|\b(?:he conseguido|conseguí) (?:el|un) (?:puesto|trabajo)\b|\bgracias por (?:su|tu) ayuda\b
    """
_ALTRA_IT = r"un(?:['’]\s?altra|['’]\s?altro| altro|a nuova| nuovo) (?:azienda|offerta|opportunità|posto|lavoro|proposta|impiego|ditta|società|strada|ruolo|contratto)"
ITALIAN = rf"""
    \bnon mi (?:hanno|ha) (?:pres|scelt|assunt|selezionat|volut)[oa]\b|\bnon mi (?:prendono|vogliono|assumono)\b
    \bmi hanno (?:scartat[oa]|rifiutat[oa]|detto di no|pres[oa]|assunt[oa])\b
    \bnon ho (?:avuto|ottenuto) (?:il|quel) (?:posto|lavoro|ruolo)
    \bnon (?:sono|ero|essere) stat[oa] (?:pres|scelt|assunt|selezionat|ritenut|ammess)[oa]\b
    \b(?:ho|avendo)(?: \w+)? (?:scelto|accettato|trovato|firmato|ricevuto|optato)(?: per| con)? (?:{_ALTRA_IT}|un['’]?\s?altro(?=[.,;!])|altro\b)|\bho firmato (?:altrove|con un)
    \bnon (?:posso|potrò|accetterò|intendo|voglio|me la sento di)\b ?(?:accettare |accett\w+ )?(?:la (?:vostra|sua|tua)|l['’]|il|il vostro|il suo|questa|questo) ?(?:offerta|proposta|posto|incarico|lavoro)\
        |\b(?:ho deciso|deciso|preferisco|scelto) di non accettare\b(?! la (?:sua|tua) candidatura)\
        |\b(?:devo|dover|debbo|costrett[oa] a|vorrei|preferisco|decis[oa] di|deciso di)(?: \w+)? (?:declinare|rifiutare|rinunciare(?: a)?) ?(?:la (?:vostra|sua|tua)|l['’]|il|al|alla|questa|questo) ?(?:offerta|proposta|posto|incarico|lavoro|posizione|candidatura(?! (?:vostra|sua)))\
        |(?<!non )\brinuncio (?:al|alla|a)\b|\bla mia rinuncia\b
    \b(?:ritir(?:o|are)|annull(?:o|are)|cancell(?:o|are)|chiudere|considerare? ritirata)(?: \w+)? la mia candidatura|\bla mia candidatura (?:ritirata|annullata|come ritirata)
    \b(?:ho deciso|deciso|preferisco|preferirei) di non (?:proseguire|continuare|andare avanti)(?: (?:con|nel) (?:la selezione|il processo|il percorso|l['’]iter|processo|la mia candidatura))\b|\bnon (?:posso|voglio|intendo|me la sento di) (?:proseguire|continuare)(?: (?:con|nel)|[.,;])(?! (?:la sua|la tua))
    \b(?:rimango|resto|restare|rimanere|resterò|rimarrò) (?:nella mia|nel mio|dove (?:sono|sto)|con il mio|presso la mia|dal mio)\b|\b(?:mia azienda attuale|mio (?:attuale )?(?:datore di lavoro|lavoro attuale))\b
    \bnon sono più (?:interessat[oa]|disponibile|alla ricerca|in cerca)\b|\bnon (?:fa|è adatt[oa]|è quello giusto) per me\b
    \b(?:grazie|ringrazio|grat[oa])\b[^.!?]{{0,40}} avermi (?:offerto|proposto|scelt[oa]|selezionat[oa])\b
    \bmi licenzio\b|\ble mie dimissioni\b|\bdimettermi\b|\b(?:ho deciso di lasciare|lascio) (?:il|lo|la|l['’])\s?(?:lavoro|studio|azienda|ditta|posto)
    """
ITALIAN_TOLD = r"""
    \b(?:che )?(?:abbiate|avete|avevate)(?: \w+)? (?:scelto|preso|preferito|optato per|assunto|deciso per) (?:un|qualcun)
    \bmi (?:avete|aveva|avevate|comunica|comunicate)(?: \w+)?(?: scritto| comunicato| detto| informat[oa]| risposto)?\b[^.!?]{0,20} che\b[^.!?]{0,50}\b(?:assegnat[oa]|scelto|mia candidatura|occupat[oa]|copert[oa]|non)\b\
        |\b(?:grazie|ringrazio)\b[^.!?]{0,20} avermi (?:avvisat[oa]|informat[oa]|fatto sapere)\b|\bin cui (?:mi )?(?:comunica|comunicate|informa|dice)\b[^.!?]{0,30}\bmia\b|\bgrazie[^.!?]{0,20} avermelo\b
    \bla mia candidatura (?:non|è stata|era stata|venne)\b|\bperché\b[^.!?]{0,30} la mia candidatura\b
    \b(?:posso|potrei|vorrei|mi piacerebbe) (?:sapere|chiedere|chiedervi|chiederle)\b[^.!?]{0,40}\b(?:perché|cosa|dove|motivo|come mai)\b|\bpotrebbe dirmi\b[^.!?]{0,20}\b(?:perché|cosa|dove)\b
    \b(?:intendo|vorrei|presento|chiedo|faccio|desidero)\b[^.!?]{0,30}\b(?:ricorso|reclamo|rimborso|riconsider\w+|contestare)\b|\bnon selezionarmi\b
    (?:^|[.!?] |, )(?:alla fine )?hanno (?:preso|scelto|assunto|preferito) (?:un['’]?\s?altr[oa]|qualcun)\b(?!.{0,200}\b(?:lei|per te|mi dispiace|la sua|la tua)\b)\
        |\bmi hanno (?:chiamat[oa]|telefonato|scritto)\b(?!.{0,200}\b(?:lei|per te|sua candidatura|comunicarle|comunicarti)\b)|\bcontinuo a cercare\b(?! per)|\bsono (?:\w+ )?(?:a terra|trist[ei]|delus[oa])\b|(?:^|[.!?] )pazienza\b|\b(?:un altro|ennesimo|un nuovo) (?:no|rifiuto)\b
    \b(?:capisco|comprendo)\b[^.!?]{0,20} abbiate\b
    \bgrazie\b[^.!?]{0,40} (?:referenz[ae]|raccomandazione)\b
    \b(?:ci riprovo|mi (?:ri)?candido|(?:ri)?(?:invio|presento|propongo) (?:di nuovo )?la mia candidatura|sto cercando (?:un )?(?:nuovo )?lavoro|cerco lavoro)\b
    \A\W*(?:(?:car[oa]|ciao),? )?(?:nonn[oa]|mamma|papà|zia|zio)\b|^(?:nonna|nonno|mamma|papà)[,!]
    \bavermi (?:chiamat[oa]|telefonato)\b
    \bnon prenderò (?:il|quel) (?:posto|lavoro)\b|\blo offra\b|\boffritelo\b
    \b(?:mio|mia|miei|mie) (?:candidatura|domanda|colloquio|curriculum|lettera|titolo|patente|età|tutor|affitto|spese|biglietto|documenti|certificati|ricerca|contratto|datore|dimissioni)\b
    \bmi (?:ha|hanno) (?:\w+ )?aiutat[oa]\b
    \bsecondo la (?:sua|vostra) (?:mail|lettera|e-mail)\b|\bsul (?:vostro|suo) sito\b
    \b(?:prendo atto della|rispetto la|capisco la|comprendo la) (?:vostra|sua|tua) decisione\b
    \b(?:mi (?:di)?spiace|peccato) che (?:il posto|abbiate|non mi)\b
    \bci vediamo\b[^.!?]*\?|(?:^|[.!?] )niente da fare\b
    \bil mio colloquio\b|\bho (?:avuto|ottenuto|trovato) (?:il posto|lavoro|un lavoro|un posto)\b|\bgrazie (?:per il|del) (?:suo|tuo) aiuto\b
    """
_OUTRA_PT = r"outr[oa] (?:empresa|proposta|oportunidade|lugar|emprego|vaga|trabalho|oferta|coisa|caminho)"
PORTUGUESE = rf"""
    \bnão (?:consegui|obtive|fiquei com) (?:a vaga|o lugar|o emprego|o trabalho|o posto)
    \bnão (?:fui|ter sido|tinha sido|tendo sido) (?:selecionad[oa]|escolhid[oa]|contratad[oa]|aceit[eoa]|chamad[oa]|aprovad[oa])\b
    \bfui (?:rejeitad|recusad|reprovad)[oa]\b
    \bnão me (?:escolheram|quiseram|chamaram|aceitaram|contrataram|selecionaram)\b
    \b(?:disseram-me|me disseram) que não\b
    \b(?:escolhi|aceitei|encontrei|assinei|arranjei|recebi|optei por|assinei com|consegui)(?: por| com)? (?:uma? )?{_OUTRA_PT}
    \bnão (?:posso|vou(?: poder)?|poderei|conseguirei|pretendo) aceitar (?:a|o|vossa|sua|esta|essa|este)\b(?! (?:sua |tua |vossa )?candidatura)|\bnão vou poder aceitar\b\
        |\b(?:decidi|resolvi|prefiro|optei por) não aceitar\b(?! a (?:sua|tua) candidatura)\
        |\b(?:tenho de|tenho que|preciso|vou|devo|venho|decidi|gostaria de|terei de|terei que)(?: \w+)? (?:recusar|declinar)(?:(?: d?a| o| esta| a sua| a vossa)? (?:proposta|oferta|vaga|convite|lugar))?(?! a (?:sua|tua) candidatura)\b\
        |\b(?:desisto|desistir) d[aoe]\b(?! (?:sua|contratar|preencher|recrutar))
    \b(?:retir[ao]r?|cancel[ao]r?|anul[ao]r?|retirada d)(?: \w+)? ?a?\s?minha candidatura\b|\bretirar (?:o )?meu nome\b|\b(?:retiro-me|sair|me retirar|retirar-me) do processo\b
    \b(?:decidi|resolvi|optei por|prefiro) não (?:continuar|avançar|seguir|prosseguir)(?: \w+)? (?:n[oa]|com (?:o|a minha|este)) ?(?:processo|candidatura|seleção|vaga)?\b
    \b(?:vou|decidi|prefiro|resolvi) (?:ficar|permanecer|continuar) (?:n[oa] (?:minha|meu)|onde)\b|\b(?:minha empresa|meu emprego|meu trabalho) atual\b|\bdecidi ficar\b(?! com)|\ba empresa em que estou\b
    \b(?:já não|não) (?:estou|tenho)(?: mais)? (?:interessad[oa]|interesse|disponível|à procura)\b(?! em (?:contratar|si))|\bnão é para mim\b
    \b(?:obrigad[oa]|agradeço)\b[^.!?]{{0,30}} (?:pela (?:vossa |sua )?(?:proposta|oferta)|(?:ter-me|me ter|terem-me) (?:oferecido|escolhido|proposto))\b
    \b(?:minha|meu) (?:pedido de )?demissão\b|\b(?:vou|decidi) (?:sair d|deixar )a empresa\b|\bdemito-me\b|\bpedir demissão\b
    """
PORTUGUESE_TOLD = r"""
    \b(?:que )?(?:tenham|tenha|terem|vocês)(?: \w+)? (?:escolhido|optado|selecionado|preferido|contratado|escolheram|escolheu)\b
    \b(?:disseram-me|me disseram|informaram-me|me informaram|comunicaram-me)\b[^.!?]{0,20} que\b[^.!?]{0,40}\b(?:preenchid[oa]|ocupad[oa]|escolh\w+|não)\b(?![^\n]*\b(?:para (?:si|ti|você)|sua candidatura|dizer-lhe)\b)\
        |\bobrigad[oa]\b[^.!?]{0,20} por (?:me )?(?:avisar|avisarem|informar|dizer)(?:em|-me)?\b|\bcarta\b[^.!?]{0,20}\b(?:informar|dizer|comunicar)\b[^.!?]{0,20} minha\b
    \ba minha candidatura\b[^.!?]{0,10} (?:não|foi|tinha)\b
    \b(?:saber|dizer-me|explicar-me)\b[^.!?]{0,20}\b(?:por ?que|porquê|porque|o que (?:correu|faltou)|em que)\b
    \b(?:quero|desejo|venho|solicito|peço|apresento|pretendo)\b[^.!?]{0,40}\b(?:reclam\w+|recurso|reembolso|reconsider\w+|recorrer)\b
    (?:^|[.!?] |, )escolheram (?:outr[oa]|alguém)\b(?!.{0,200}\b(?:para si|sua|lamento|você)\b)|\bnão passei\b|(?:^|[.!?] )ligaram(?:-me)?\b(?!.{0,200}\b(?:para si|para você|sua|lamento)\b)\
        |\bvou continuar (?:à procura|a procurar|procurando)(?! (?:para|algo))|\bmais um não\b|\bjá são (?:\w+|\d+)[.!]|\b(?:estou|fico|fiquei|tô) (?:\w+ )?(?:triste|chatead[oa]|desapontad[oa])\b
    \bobrigad[oa]\b[^.!?]{0,40} (?:carta de recomendação|recomendação|referências?)\b
    \b(?:volto a )?candidatar-me\b|\bcandidato-me\b|\bme candidatar\b|\bestou à procura de (?:um )?(?:novo )?(?:trabalho|emprego)\b
    \A\W*(?:(?:querid[oa]|olá|oi),? )?(?:avó|avô|vó|vô|mãe|pai|tia|tio)\b|^(?:avó|avô|vó|mãe|pai)[,!]
    \bobrigad[oa] por (?:me ter |ter )?ligado\b|\bobrigad[oa] por me ligar\b
    \bnão vou ficar com (?:a vaga|o lugar|o emprego)\b|\bofereçam-n[ao]\b
    \b(?:minhas?|meus?) (?:candidatura|entrevista|currículo|carta|diploma|idade|tutora?|renda|despesas|bilhete|documentos|certificados|procura|contrato|orientadora?|demissão)\b
    \b(?:ajudou-me|me ajudou|ajudaram-me)\b
    \bsegundo (?:o seu|a sua|o vosso) (?:e-?mail|mensagem|carta)\b|\bno (?:vosso|seu) site\b
    \b(?:respeito|compreendo|entendo|aceito) a (?:sua|vossa|tua) decisão\b
    \b(?:tenho|é|que) (?:muita )?pena que\b
    \bvemo-nos\b|(?:^|[.!?] )nada feito\b
    \bminha entrevista\b|\bconsegui (?:a vaga|o emprego|o lugar|um emprego)\b|\bobrigad[oa] pela (?:sua|tua) ajuda\b
    """
