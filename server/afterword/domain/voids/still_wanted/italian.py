"""What leaves the reader in, said in Italian."""

NOT_AT_ALL = r"""
# «A ricoprirla sarà lei», «non dobbiamo più scegliere».
a ricoprirla sarà lei\b
(?:posto|lavoro) è (?:suo|tuo)\b
non dobbiamo più scegliere\b
ma non (?:lei|te)\b
# «È partita per errore», «l'altro candidato si è ritirato e la offriamo a lei».
(?:partita|inviata|scartat[oa]|respint[oa]|chius[oa]|esclus[oa]) per (?:errore|sbaglio)\b
ci ha ripensato\b
ha rinunciato\b
si è ritirat[oa]\b[^.;]*\b(?:le|ti|la|offrir\w+|propor\w+)\b
# «Un altro orario», «la sala è occupata da un'altra»: un giorno e nessun posto.
(?:scelto|scelta) (?:un['’]|un )altr[oa] ?(?:giorno|data|orario|sala|sede|formato)\b
(?:orario|slot|sala|data|fascia)\b[^.;]{0,40} (?:pres[oa]|prenotat[oa]|assegnat[oa]|scelt[oa]|occupat[oa]) da\b
(?:tuo|suo) colloquio (?:è|sarà|inizia) (?:alle|il|lunedì|martedì|mercoledì|giovedì|venerdì)\b
un altro (?:orario|giorno|momento|slot)\b
preferito (?:un['’]|un )altr[oa] ?(?:giorno|data|orario|sala|sede|formato)\b
un['’]altra settimana\b
# «Anche in caso di rifiuto», «altrimenti dovremo»: una condizione.
non (?:prendere|prenda) il nostro silenzio\b
non assumiamo (?:tutti i|tutte le|ogni|sempre|solo|in questo momento per tutt|per tutt)
anche (?:se|in caso di)\b[^.;]{0,25}\b(?:negativ[oa]|rifiuto)\b
(?:altrimenti|in caso contrario|diversamente)\b[^.;]* (?:sarà|dovremo|prenderemo|proporremo|offriremo|sceglieremo|contatteremo|passeremo)\b
non potr(?:emo|ò|à) prender(?:la|ti) prima\b
non possiamo (?:procedere|proseguire|continuare|andare avanti) (?:senza (?:il|la|i|le) (?:su|tu)\w+|finché)
# «Il collega che la chiamerà», «quello nuovo è online».
quell[oa] (?:corrett|giust|nuov)[oa] è (?:già |ora )?(?:online|pubblicat[oa])\b
(?:che|da te) (?:avevi|hai) (?:salvat|seguit)[oa]\b
(?:collega|persona|responsabile|direttor\w+|direttrice|qualcuno|tutor)\b[^.;,]{0,25} (?:che (?:la|le|ti) \w+rà|che sarà (?:il|la) (?:su|tu)[oa]|con cui \w+(?:rà|rai))\b
problema tecnico\b
# «A mia cugina hanno detto di no.»
(?:al?l?a? )?mi[oa] (?:cugin[oa]|fratello|sorella|amic[oa]|marito|moglie|cognat[oa])\b[^.;]{0,80}\b(?:gli|le|non lo|non la|non l['’]) ?(?:hanno|ha)\b
"""
SOUNDS_SO = r"""
# «Vorremmo conoscerla», «abbiamo pensato a lei».
(?<!\bnon )\b(?:vorremmo|vogliamo|desideriamo) (?:offrir|assumer|parlar|conoscer|incontrar)\w*
abbiamo pensato a (?:lei|te)\b
faccia al caso (?:tuo|suo)\b
assegnat[oa] a (?:lei|te)\b
di convocar(?:la|ti) direttamente\b
(?<!\bnon )(?:(?:vorremmo|vorrei|vorrebbe|vuole|desidera|desideriamo|saremmo (?:lieti|felici) di|ci piacerebbe) (?:riveder|veder|incontrar|sentir|risentir|parlar)|(?:vorremmo|vorrei|saremmo (?:lieti|felici) di|ci piacerebbe) conoscer)(?:la|ti|le|vi)\b
# «Non è stato assegnato a nessuno», «il tuo parere».
non è stat[oa] (?:assegnat|dat)[oa] a nessuno\b
non serve un altro colloquio\b
confermar(?:le|ti) nulla prima\b
chi ottiene (?:meno|almeno)\b
(?:tuo|suo) parere\b
# «La sala è occupata», «un altro candidato ha chiesto di cambiare».
(?:sala|aula)\b[^.;]{0,30} (?:occupat|prenotat)a
orario\b[^.;]{0,60}\baltr[oa]
altr[oa] candidat[oa] (?:ci )?(?:ha chiesto|chiede) di
che (?:la|ti) (?:contatterà|chiamerà|scriverà|intervisterà)
"""
CUES = """
collega persona responsabile direttore qualcuno tutor procedere proseguire preferito settimana tecnico
ritirato ritirata assumiamo anche slot data fascia altrimenti contrario diversamente prenderla prenderti
salvato salvata seguito seguita vorrei vorrebbe vuole desidera saremmo piacerebbe un si mio mia parere cui
nuovo sbaglio sala aula lei tuo suo scegliere te errore ripensato rinunciato silenzio corretto ancora
vorremmo vogliamo desideriamo faccia nessuno serve orario altro altra nulla direttamente ottiene sua tua
"""
