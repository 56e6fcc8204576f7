"""Plain noes in Italian; a name in capitals stands for the words of a role."""

from __future__ import annotations

from afterword.domain.plain_noes.roles import spell_out

_ROLES = {
    "YOURS": r"(?:la |il |l['’])?(?:tu[ao]|su[ao]|vostr[ao]|la presente) (?:candidatura|domanda|istanza|richiesta|profilo|curriculum|cv|nominativo|nome|iter|percorso|partecipazione|selezione|assunzione|inserimento|processo|application)(?: (?:di|d['’])(?: ?lavoro| ?impiego| ?assunzione| ?selezione| ?candidatura))?",
    "ANOTHER": r"(?:un['’]|l['’]|all['’]|ad? |dall['’]|all |a |da |su |su un |su un['’]|ad un |ad un['’]|a un |a un['’]|da un |da un['’]|un )?altr[oaie](?: dei| delle| degli)? (?:\w+ )?(?:PERSON)|qualcun(?: |['’])altr[oa]|(?:un[ao]? |un['’]|ad? (?:un[ao]? |un['’]))(?:PERSON) (?:\w+ ){0,2}?(?:più|con|di maggiore|maggiormente|migliore|intern[oa]|divers[oa]|cui|il cui|la cui|meglio|già)"
    r"|(?:un|una|un['’]|una nostra|un nostro|una propria|un proprio|il nostro|la nostra) ?(?:dipendente|risorsa|collega|collaborat\w+|candidat[oa]|tirocinante|stagista) ?(?:intern[oa]|già|che)?",
    "PERSON": r"candidat[oaie]|candidature?|persone?|aspiranti?|finalist[aei]|concorrent[ei]|partecipanti?|profession\w+|profil[oi]|ragazz[oaie]|collega|colleghi|figur[ae]|risors[ae]|collaborator[ei]|collaboratrice|dipendent[ei]|signor[ae]|impiegat[oa]|soggett[oi]",
    "POST": r"posizione|posto|ruolo|impiego|incarico|lavoro|mansione|mansioni|tirocinio|stage|assunzione|contratto",
    "PROCESS": r"selezione|ricerca|procedura|concorso|bando|iter|percorso|processo|graduatoria|procedimento",
    "CHOSEN": r"(?:selezionat|preselezionat|scelt|ammess|assunt|convocat|idone|nominat|promoss|pres)[oaie]|vincitor[ei]|vincitrice|finalist[ae]",
    "TAKEYOU": r"(?:assum|prend|convoc|invit|selezion|scegli|ammett|accogli|inser|includ|conferm|ingaggi|incontr|propor|inclu)(?:er|ar|ir|r)(?:ti|la|vi|le|lo)",
    "GIVEN": r"assegnat[oaie]|affidat[oaie]|conferit[oaie]|offert[oaie]|dat[oaie]|andat[oaie]|attribuit[oaie]|firmat[oaie]|ricopert[oaie]|copert[oaie]|occupat[oaie]|aggiudicat[oaie]|destinat[oaie]|sottoscritt[oaie]",
    "PICKED": r"(?:abbiamo|ha|hanno|ho|è stat[oa]|sono stat[ei]|verrà|sarà) (?:\w+ )?(?:scelto|selezionato|preferit[oaie]|assunto|preso|nominato|individuat[oaie]|promosso|confermato|proposto|inserito|ingaggiato|optato per|puntato su|ritenut[oaie]|accettato|deciso di (?:assumere|inserire|prendere|promuovere|avvalersi di|affidar[es]i? ?a?|puntare su|confermare|continuare con|proseguire con|procedere con|scegliere))",
}
# Each line is a pattern by itself.
LINES = spell_out(
    r"""
\bnon (?:è|sei|siete|sarai|sarà|verrai|verrà|sarete|risulta|risulti|sono)(?: stat[oaie]| risultat[oaie]| rientrat[oa])?(?: purtroppo)?(?: tra (?:i|le|gli) \w+)? (?:CHOSEN)\b(?! (?:la|una|il|l['’])(?: ?data| ?sede| ?orario))
\bnon (?:sei|è|siete) (?:la persona|il candidato|la candidata|il profilo|la figura) (?:giust[ao]|adatt[ao]|che (?:cerc|stiamo|fa)|ide)
\bnon (?:rientra|rientri|figura|figuri|compare|compari|appare|appari|è presente|sei|è|risulta|risulti|è rientrat[oa]|sei rientrat[oa]|è inserit[oa]|è entrat[oa]|sei entrat[oa])(?: \w+)? (?:tra|fra|nell['’]|nella|nel|in|negli|all['’]) ?(?:i |gli |le |la |quelli |coloro che sono stati |nostra )?(?:candidat[ie] (?:finalist|selezion|preselez|idone|ammess|scelt|convocat|ritenut)|candidature (?:selez|scelt|ammess)|profili (?:selez|scelt|ritenut|finalist)|persone (?:selez|scelt)|finalist|idone|ammess|selezionat|preselezionat|prescelt|scelt|vincitor|elenc|rosa|graduatoria|short ?list|lista)
\bnon (?:entrerai|entrerà|farai|farà|entri|entra) (?:a far )?parte (?:del nostro|della nostra|del|della|di questo) (?:\w+ )?(?:squadra|team|gruppo|organico|staff|studio|azienda|rosa|selezione)
\bnon (?:ti|la|vi|le) (?:assumeremo|assumiamo|convocheremo|inviteremo (?:a|al|ad) (?:un |il |questo |sostenere |alcun )?(?:\w+ )?(?:colloquio|selezione|incontro|fase|prove?)|selezioneremo|inseriremo|prenderemo|prendiamo|accoglieremo|ammetteremo|(?:abbiamo|ha|hanno) (?:potuto )?(?:scelt|selezionat|inserit[oa] (?:tra|nella|nell)|ammess|convocat|ritenut|assunt|inclus)[oa]?|(?:possiamo|potremo|intendiamo) (?:assumere|prendere|accogliere|inserire|convocare|selezionare|ammettere|invitare))\b(?! (?:prima|in giro|di nuovo|per un secondo))
\bnon (?:possiamo|potremo|abbiamo potuto|riusciamo a|siamo riusciti a|siamo in grado di|ci è possibile|è possibile|è stato possibile|siamo nelle condizioni di|intendiamo|pensiamo di) (?:\w+ )?(?:assumer|prender|convocar|selezionar|sceglier|ammetter|accoglier|inserir|includer|ingaggiar)(?:ti|la|vi|le|l[ao])\b(?! prima)
\bnon (?:\w+ ){1,4}?(?:propor|offrir|dar|far|conceder|garantir)(?:ti|la|vi|le)[^.;,]{0,20} ?\b(?:assunzion|contratto|posizione|posto|lavoro|impiego|ruolo|inserimento|collaborazione|opportunità|tirocinio|stage|offerta di lavoro|proposta di)\w*
\bnon (?:ti|le|vi) (?:offriremo|proporremo|daremo|offriamo|proponiamo|diamo)[^.;,]{0,20} ?\b(?:assunzion|contratto|posizione|posto|lavoro|impiego|ruolo|inserimento|collaborazione|opportunità|tirocinio|stage|offerta|proposta)
\b(?:deciso|scelto|ritenuto|preferito|convenuto|stabilito) di non (?:\w+ )?TAKEYOU\b(?! (?:di nuovo|un['’]altra volta))
\bnon (?:abbiamo|ho|ha|hanno) (?:\w+ )?(?:scelto|selezionato|preferito|preso) (?:te|lei|voi|YOURS)\b|\bnon (?:lo|la) (?:assumeremo|assumiamo)\b
\bnon (?:andrai|andrà|passi|passa|passerai|passerà|accedi|accede|accederai|accederà|prosegui|proseguirai|sei passat[oa]|è passat[oa]|continuerai)(?: \w+)? (?:avanti|oltre|alla (?:fase|selezione|prossima)|al (?:prossimo|secondo|colloquio)|alle (?:fasi|prove))
\b(?:sei|siete|lei è|risulti)(?: stat[oaie])? (?:\w+ )?(?:esclus|eliminat|scartat|squalificat|bocciat)[oaie]\b|\b(?:è|è stat[oa]|risulta|viene|verrà) (?:\w+ )?(?:esclus|eliminat|scartat)[oa] (?:da|dalla|dal|da questa) (?:PROCESS|rosa|lista)
\b(?:l['’]|la |ti |vi |lo )(?:abbiamo|hanno|ha) (?:dovuto )?(?:\w+mente )?(?:esclus[oa]|scartat[oa]|eliminat[oa]|escluder\w+) (?:da|dalla|dal|per)\b
\bYOURS(?: [^.;,]{1,40}?)? (?:è|è stat[oa]|viene|verrà|sarà|risulta|è risultat[oa]|è da ritenersi) (?:\w+ )?(?:rigettat|respint|scartat|rifiutat|esclus|bocciat|archiviat|declinat|non idone|inammissibil|non ammess|non accolt|non selezionat)[oae]\b(?! dal sistema)
\b(?:dobbiamo|deciso di|dovuto|costretti a|devo|deve|tocca) (?:\w+mente )?(?:declinare|respingere|rifiutare|scartare|escludere|rigettare|archiviare|chiudere) YOURS
\b(?:respingiamo|decliniamo|rifiutiamo|scartiamo|chiudiamo|concludiamo|(?:abbiamo|ha|hanno|ho) (?:\w+ )?(?:respinto|declinato|rifiutato|scartato|escluso|bocciato|rigettato|chiuso)) (?:qui )?(?:la valutazione (?:di|del|della) )?(?:YOURS|(?:tu[ao]|su[ao]) \w+)\b
\bnon (?:\w+ )?(?:possiamo|potremo|intendiamo|riusciamo a|riusciamo ad|ci è possibile|siamo in grado di|ha|hanno|abbiamo|è possibile)(?: potuto)? (?:accettare|accogliere|considerare|prendere in considerazione|approvare|portare avanti|sostenere|presentare|proporre|sottoporre|selezionare|approvato|accolto|accettato|ritenuto|sostenuto|selezionato|considerato) (?:YOURS)(?! di rimborso)
\bnon (?:presenterà|presenteremo|presentiamo|proporrà|proporremo|sottoporrà|sottoporremo|inoltrerà|inoltreremo|porterà avanti|porteremo avanti|considereremo|prenderemo in considerazione|approva|approverà|riteniamo|ritiene|accogliamo|accoglieremo) YOURS
\bYOURS(?: [^.;,]{1,40}?)? non (?:è|è stat[oa]|sarà|sarà stat[oa]|verrà|viene|può essere|potrà essere|è risultat[oa]|risulta) (?:\w+mente )?(?:accolt|approvat|accettat|selezionat|scelt|pres[oa] in considerazione|considerat|sottopost|presentat|inoltrat|portat[oa] avanti|valutat[oa] positivamente|ritenut|idone|adatt|vincent|tra quell|fra quell|tra i|tra le)[oaei]?\b(?! dal sistema| complet)
\bYOURS(?: [^.;,]{1,40}?)? non (?:avrà|ha avuto|ha|ha ottenuto|ha trovato|può avere|potrà avere) (?:\w+ )?(?:seguito|esito positivo|esito favorevole|accoglimento|riscontro positivo|successo)
\b(?:esito|risultato|riscontro|risposta|parere|decisione|responso)\b(?![^.;]*(?:tampone|antidroga|medic))[^.;,]{0,60}?(?: è| è stat[oa]| risulta| è risultat[oa]| sarà)(?: \w+)? (?:negativ|sfavorevol|contrari)|\b(?:ha|hanno|ha purtroppo) (?:avuto|dato|espresso|formulato|reso) (?:\w+ )?(?:un )?(?:esito|parere|risultato|giudizio|riscontro) (?:negativ|sfavorevol|contrari)
\b(?:esito|risultato|decisione|parere)\b[^.;,]{0,60} non (?:è|è stat[oa]|è risultat[oa])(?: \w+)? (?:positiv|favorevol|a suo favore|a tuo favore)|\b(?:comunic|inform|notific|dispiac|segnal)\w*[^.;]{0,40}\bmancato superamento\b|\bnon (?:è|sei) (?:stat[oa] )?ritenut[oa] idone
\bnon (?:ha|hai) (?:\w+ )?(?:raggiunto|ottenuto|conseguito|superato|totalizzato) (?:il|la|lo|le|i|un|una|l['’]) ?(?:\w+ )?(?:punteggio|soglia|idoneità|voto|valutazione|minimo|prova|selezione|preselezione|test|screening|colloquio|fase|esame|posto|incarico|prove)\b
\b(?:punteggio|valutazione|voto|esperienza|preparazione|profilo)[^.;,]{0,30} (?:(?:è|è risultat[oa]|risulta) (?:stat[oa] )?(?:insufficient|inferior)|non (?:è|risulta) (?:stat[oa] )?sufficiente)
\b(?:la|il|lo|l['’]|questa|questo|quella|tale) ?(?:POST|annuncio)(?: (?:di|da|per|come|in|presso) [^.;,]{1,40}?)? (?:è|è stat[oa]|viene|risulta|verrà|è già|è già stat[oa])(?: ora| purtroppo| già| ormai)? (?:cancellat|eliminat|soppress|annullat|ritirat|assegnat|occupat|ricopert|copert|tagliat|abolit)[oae]\b(?! (?:a|da|per) (?:te|lei)\b)(?![^.;]*(?:online|corrett))
\b(?:la|il|lo|l['’]|questa|questo|tale|nostra) ?(?:PROCESS)(?: (?:di|da|per|come|in|presso) [^.;,]{1,40}?)? (?:è|è stat[oa]|viene|verrà) (?:\w+ )?(?:annullat|cancellat|revocat|interrott|ritirat)[oae]\b|\b(?:la|il|lo) (?:PROCESS)[^.;,]{0,30} si (?:è|sono) (?:chius|conclus)[oa] (?:con (?:la scelta|l['’]|il |la |un )|senza)
\b(?:annullare|cancellare|eliminare|sopprimere|ritirare|interrompere|annullato|cancellato|soppresso|ritirato|interrotto) (?:la|il|lo|l['’]|questa|questo) ?(?:posizione|posto|ruolo|ricerca|selezione|annuncio|procedura)\b(?![^.;]*(?:online|corrett))
\b(?:posto|posizione|ruolo|incarico|lavoro|impiego)\b[^.;,]{0,30} non (?:è|sono|risulta) più (?:disponibil|liber|apert|vacant|attiv)|\bnon (?:assumeremo|assumeremo più|assumiamo|verrà assunto|sarà assunto|cerchiamo|prenderemo) (?:più )?(?:nessun|alcun|personale)\b|\bnessuno (?:verrà|sarà|è stato) (?:assunto|scelto|selezionato)\b
\b(?:interrompere|interrotto|terminare|chiudere|concludere|fermare|interrompiamo|chiudiamo|fermiamo|concludiamo)(?: qui)? (?:l['’]iter|il percorso|il processo|la selezione|la collaborazione|il confronto|la conversazione) (?:\w+ )?(?:con te|con lei|con voi)\b|\bnon (?:proseguiremo|continueremo|procederemo|proseguiamo|andremo avanti) (?:\w+ ){0,3}?con (?:te|lei|voi)\b
\b(?:tuo|suo) (?:\w+ )?(?:percorso|iter|processo|cammino)\b[^.;,]{0,40} (?:termina|finisce|si conclude|si ferma|si interrompe|è terminato|si è concluso|è concluso) (?:qui|a questo punto|in questa fase|senza)
(?<!\bnon )\b(?:GIVEN) (?:\w+mente )?(?:ANOTHER|a qualcun|a chi (?:ha|poss|conosc))
(?<!\bnon )\b(?:PICKED) (?:\w+mente )?(?:ANOTHER|chi (?:ha|poss|vive|risiede|conosc)|(?:candidat[ie]|profil[io]|figure|persone) (?:\w+ ){0,2}?(?:più|con|maggiormente|meglio|il cui|la cui))(?![^.;]* (?:come (?:te|lei)|tra cui))
\b(?:scelta|nomina|assunzione|inserimento|selezione|promozione|trasferimento|individuazione) di (?:ANOTHER|un['’]altr[ao]|un collega|una collega)\b|\bscelta (?:è|è purtroppo|era) (?:ricaduta|caduta|andata)(?: \w+)? su\b(?! (?:di )?(?:te|lei)\b)
\b(?:un['’]|l['’]|un )?altr[oa] (?:PERSON) (?:\w+ )?(?:ha|hanno|è|si è) (?:\w+ )?(?:accettato|firmato|ottenuto|avuto|preso|vinto|ricevuto|aggiudicat[oa]|conquistato) (?:\w+ )?(?:la|l['’]|il|lo|un|questo|questa) ?(?:nostra |nostro )?(?:offerta|proposta|POST)
\bla persona (?:scelta|selezionata|individuata|che abbiamo \w+)[^.;,]{0,30}? (?:è|sarà|è stata) (?:un['’]altra|un altro|qualcun)|\b(?:persona (?:scelta|selezionata|individuata)|candidat[oa] (?:scelt[oa]|selezionat[oa]|prescelt[oa]|intern[oa]|individuat[oa])) (?:ha|hanno) (?:\w+ )?(?:accettato|firmato)
\b(?:orientat[iaoe]|indirizzat[iaoe]|orientiamo|orienteremo|indirizzeremo|rivolt[ioae]) (?:\w+ )?(?:verso|su|a) (?:un['’]|un |una |dei |delle |altr[ie] )?(?:PERSON|altr[oa])\b|\b(?:dato|daremo|diamo|data) (?:la )?(?:precedenza|priorità|preferenza) a (?:chi|candidat|un|altr|profil|person|figur|coloro|quanti)
\b(?:promosso|promossa|confermato|confermata|assunto|assunta|preso|presa|scelto) (?:una? nostr[ao]|un['’]|un|una) ?(?:dipendente|collega|collaborat\w+|risorsa|candidat[oa]) (?:\w+ ){0,3}?(?:a|per|in) (?:quel|questo|tale|questa|quella|il|la)\b|\bal (?:posto tuo|tuo posto|suo posto|posto suo)\b
\b(?:rinunciamo|rinunciare|abbiamo rinunciato) (?:a|alla|al) YOURS|\brinunciamo alla (?:tua|sua) candidatura|\b(?:dovuto|costretti a|deciso di|dobbiamo|preferito) (?:\w+mente )?(?:scartar|escluder|respinger|eliminar|lasciar)(?:ti|la|lo|vi)\b(?: fuori)?
\bnon (?:sei|è) (?:quello|quella|chi|ciò|il profilo|la figura|la persona) che (?:cerc|stiamo|stavamo|ci serve|abbiamo|vogli)|\bnon (?:sarai tu|sarà lei) a\b|\bnon (?:abbiamo bisogno|c['’]è bisogno) di (?:te|lei)\b
\b(?:posto|posizione|ruolo|lavoro|incarico|impiego)\b[^.;,]{0,30} (?:non esiste più|non c['’]è più)|\bnon ci sono (?:\w+ )?(?:posti|posizioni|spazi)\b[^.;,]{0,20} per (?:te|lei)\b|\bnon c['’]è (?:\w+ )?(?:posto|spazio) per (?:te|lei)\b
\b(?:tua|sua) (?:assunzione|candidatura|collaborazione)[^.;,]{0,20} non (?:è stata|sarà|verrà)(?: \w+mente)? (?:autorizzat|approvat|confermat|accettat)a|\b(?:tuo|suo) (?:inserimento|ingresso)[^.;,]{0,20} non (?:è stato|sarà|verrà)(?: \w+mente)? (?:autorizzat|approvat|confermat|accettat)o\b|\bnon (?:ha|hanno) (?:approvato|autorizzato|confermato) (?:il tuo|la tua|il suo|la sua) (?:inserimento|assunzione|ingresso|candidatura|contratto)
\b(?:vinto|vinta|aggiudicat[oa]|ottenut[oa]|pres[oa]|superat[oa]) (?:la selezione |il concorso |il posto )?(?:da )?(?:un['’]|un |una )altr[oa] (?:PERSON)|\b(?:posto|lavoro|ruolo|incarico|impiego)\b[^.;,]{0,15} se l['’]è (?:aggiudicato|preso|portato)|\b(?:posto|lavoro|ruolo|incarico|impiego) (?:andrà|va|è andato|passa|passerà) (?:a|ad) (?:un['’]|un |qualcun )altr[oa]
\b(?:preferisce|preferiscono|vuole|vogliono|prende|prendono|sceglie|scelgono|assume|assumono|punta su|puntano su) (?:ANOTHER|(?:un['’]|un )altr[oa])\b(?! (?:data|giorno|orario|volta|modalità|colloquio|incontro|formato))|\b(?:preferito|deciso di) (?:puntare su|scegliere|prendere|assumere|orientarci su|affidarci a) (?:chi|altr[oaie]|un['’]altr[oa]|un altro|qualcun|candidat[ie] (?:\w+ )?(?:con|più)|(?:un|una|un['’]) ?(?:PERSON) (?:con|più|che))\b
\bscelta[^.;,]{0,20} non è (?:caduta|ricaduta|andata) su (?:di )?(?:te|lei)\b|\bquesta volta non è andata\b|\bnon (?:è rientrat[oa]|sei rientrat[oa]|è|sei) tra (?:i primi|le prime|i migliori)\b|\b(?:dato|diamo|affidato|assegnato) (?:il lavoro|il posto|la posizione|il ruolo|l['’]incarico) (?:a|ad) (?:un['’]|un |qualcun |una )?(?:altr[oa]|PERSON)\b
\bassunt[oa] (?:il|la|lo|suo|sua|un|una) ?(?:propri[oa] )?(?:nipote|figli[oa]|fratello|sorella|cugin[oa]|amic[oa]|conoscente|parente)\b
\bnon (?:ti|le|vi) (?:faremo|verrà fatta|sarà fatta|presenteremo|verrà formulata|invieremo|formuleremo)(?: \w+)? (?:un['’]|una |alcuna |nessuna |la )?(?:offerta|proposta)|\bnon (?:riceverai|riceverà|seguirà)(?: da parte nostra)? (?:un['’]|una |alcuna )(?:offerta|proposta)
""",
    _ROLES,
)
# One of these stands in whatever one of them finds.
CUES = """
    non altro altra altri altre sei siete risulti escluso esclusa eliminato eliminata scartato scartata rigettata rigettato
    respinta respinto rifiutata rifiutato bocciata bocciato archiviata archiviato declinata declinato inammissibile
    declinare respingere rifiutare scartare escludere rigettare archiviare chiudere respingiamo decliniamo rifiutiamo
    scartiamo chiudiamo concludiamo chiuso negativo negativa sfavorevole contrario contraria mancato insufficiente inferiore
    cancellata cancellato soppressa soppresso annullata annullato ritirata ritirato assegnata assegnato occupata occupato
    ricoperta ricoperto coperta coperto tagliata tagliato abolita abolito revocata revocato interrotta interrotto annullare
    cancellare eliminare sopprimere ritirare interrompere nessuno terminare concludere fermare interrompiamo fermiamo termina
    finisce conclude ferma interrompe terminato concluso conclusa chiusa affidato affidata conferito conferita offerto offerta
    dato data andato attribuito firmato abbiamo ha hanno ho sono verrà sarà scelta scelto nomina assunzione inserimento
    promozione trasferimento individuazione orientati orientata orientato orientiamo indirizzati posto
    precedenza priorità preferenza rinunciamo rinunciare rinunciato scartarti scartarla scartarlo escluderti escluderla escluderlo
    respingerla respingerti eliminarla lasciarla lasciarti aggiudicato preferito deciso affidiamo diamo
"""
# What is a rule for all, an error, good news or long ago is no no.
UNLESS = (
    r"\bchi (?:ottiene|otterrà|non|avrà|supera|possiede)\b|\b(?:candidat[ie]|coloro|quanti|persone) (?:che non|privi|non)\b|\b(?:mia|mio) (?:candidatura|domanda|profilo|curriculum)\b"
    r"|\bper (?:errore|sbaglio)\b|\b(?:congratulazioni|complimenti)\b|\b(?:anno|mese) scorso\b|\b(?:un|due|tre|alcuni|qualche) (?:anno|anni|mese|mesi) fa\b|\bsu (?:tua|sua|vostra) (?:richiesta|esplicita richiesta)\b"
    r"|\bcome (?:da (?:lei|te)|(?:hai|ha|avete) (?:richiesto|chiesto))|\b(?:riaperta|riaperto|di nuovo online|ripubblicat[oa])\b|\bpositiv[oa] o negativ|\bin caso di\b|\beventual|\bancora\b|\bma (?:vorremmo|desideriamo|possiamo)\b|\bfinora\b|\bma le offriamo\b"
    r"|\b(?:un|al|per il) (?:secondo|ulteriore|altro) colloquio,? (?:e|ma|perché)\b|\bfino a\w*\b|\borario\b|\bappalt|\bditta\b|\bvostra offerta\b|\bma (?:con|come|a tempo|bensì)\b|\b(?:posto|lavoro) è (?:suo|tuo)\b|\bche (?:la|ti|le|vi|lo) (?:contatterà|chiamerà|scriverà|intervisterà|seguirà|incontrerà)|\b(?:dossier|pratica|candidatura|domanda) (?:è|è stat[oa]|sarà) (?:affidat|assegnat|trasferit|passat)|\bsenza (?:il|la|un|una|il suo|il tuo) (?:permesso|titolo|certificato|documento|diploma|visto|codice)|\b(?:lei|te|tu) e (?:un['’]|un |altr)|\bvogliamo (?:lei|te)\b|\baffitt|\b(?:sala|aula)\b"
)
