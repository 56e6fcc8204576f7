"""What six more languages say of everybody in a receipt, and of how it goes on; `terms_for_all.py` looks for it."""

PATTERNS = {
    "es": r"\bno respond(?:as|a|an)\b|\bno (?:podemos|es posible) (?:responder|contestar|atender|presentar)|\b(?:incompletas|fuera de plazo)\b|\bse ha retrasado\b|\b(?:retraso|demora)\b|\bno se reembols|\bgastos de (?:viaje|desplazamiento)\b"
    r"|\b(?:persona|candidat[oa]) (?:seleccionad|elegid)[oa] (?:se incorporará|empezará|comenzará|deberá|debe)|\bsol[oa]mente contactaremos|\bs[oó]lo (?:contactaremos|se contactará|nos pondremos)|\botra fecha\b|\breserva el derecho\b|\bpositiv[oa] o negativ[oa]\b",
    "fr": r"\bne pas répondre\b|\bne pouvons (?:pas )?(?:répondre|garantir|traiter)|\b(?:incomplets|incomplètes|hors délai)\b|\bpris du retard\b|\bretard\b|\bfrais de déplacement\b|\bcandidate? retenue? (?:commencera|devra|sera|rejoindra)|\b[Ss]euls? les? candidat\w* retenu"
    r"|\bautre date\b|\bse réserve le droit\b|\bpositive ou négative\b|\brien à faire\b|\b[Aa]ucune décision n['’]a\b|\bn['’]ont pas encore\b|\bn['’](?:avons|ai|a) pas (?:encore|fini|terminé)\b|\bencore (?:voir|rencontrer|recevoir|entendre)\b|\bne (?:vous|t['’])oublions pas\b|\bne (?:vous|t['’]) ?oublions\b|\b[Nn]e vous inquiétez\b|\b[Nn]['’]apportez\b|\bpas plus d['’]une heure\b|\bplus de temps que prévu\b"
    r"|\b[Nn]['’]acceptons pas les\b|\b(?:sera lue?|seront lues) par\b|\bprise après\b|\bpas (?:tout de suite )?un CD[ID]\b|\bne seront pas conservé|\bpas encore (?:de réponse|voté|validé)\b|\bne peut plus venir\b|\bdu changement\b",
    "it": r"\bnon rispond(?:a|ere|ete)\b|\bnon (?:possiamo|è possibile) (?:rispondere|garantire|prendere in carico)|\bincomplete\b|\bfuori termine\b|\bin ritardo\b|\bspese di viaggio\b|\bcandidat[oa] scelt[oa] (?:inizierà|dovrà)|\b[Ss]olo i candidati (?:selezionati|idonei)"
    r"|\baltra data\b|\bsi riserva\b|\bpositiv[oa] o negativ[oa]\b|\b(?:domande|candidature)\b[^.;]* non saranno (?:considerate|accettate|esaminate)"
    r"|\b[Nn]essuna decisione è\b|\b[Nn]on (?:abbiamo|ho|ha|hanno) (?:ancora|finito|terminato|concluso)\b|\bancora (?:vedere|incontrare|sentire)\b|\b[Nn]on ci dimentichiamo\b|\b[Nn]on si preoccupi\b|\b[Nn]on porti\b|\bpiù di un['’]ora\b|\bpiù tempo del previsto\b|\b[Nn]on rispondiamo al\b|\b[Nn]on accettiamo CV\b|\bnon saranno conservat|\b(?:sarà letta|verrà letta|saranno lette) da\b|\bnon durerà\b|\bnon può più venire\b|\bnon lo vedono\b",
    "pt": r"\bnão respond(?:a|am)\b|\bnão (?:conseguimos|podemos|é possível) responder|\bincompletas\b|\bfora do prazo\b|\b(?:está|encontra-se) atrasad[oa]\b|\batraso\b|\bdespesas de (?:viagem|deslocação)\b|\bcandidat[oa] (?:escolhid|selecionad)[oa] (?:começa|iniciará|deverá|vai)"
    r"|\b(?:[Aa]penas|[Ss]ó|[Ss]omente) os candidatos (?:selecionados|aprovados)|\boutra data\b|\breserva-se o direito\b|\bpositiv[oa] ou negativ[oa]\b",
    "nl": r"\bniet (?:op (?:deze|dit) )?(?:mail|bericht|e-mail)? ?(?:antwoorden|beantwoorden|reageren)\b|\bniet (?:iedereen|elke|alle)\b|\bpersoonlijk (?:antwoorden|reageren)\b|\b[Oo]nvolledige\b|\bte laat binnen\b|\bvertraging\b|\b[Rr]eiskosten\b|\b(?:gekozen|geselecteerde) kandidaten? (?:begint|start|krijgen|krijgt|moet)"
    r"|\bandere datum\b|\bhet recht voor\b|\bpositief of negatief\b|^(?:Hoor|Hoort|Krijg|Krijgt|Ontvang|Ontvangt|Past|Bent|Ben) \w+\b[^.;]*, dan\b",
    "tr": r"\byanıtlamayın|\byanıtlamayınız|\bcevaplamayın|\bherkese\b|\btek tek\b|\b[Ee]ksik başvuru|\bgecik(?:ti|me|miştir)|\b[Yy]ol (?:masraf|gider)|\b[Ss]eçilen aday\w* (?:\w+ ){0,2}(?:başlayacak|katılacak)|\b[Yy]alnızca uygun|\bbaşka bir tarih\b|\bhakkını saklı\b|\bolumlu (?:ya da|veya) olumsuz\b",
}
CUES = """
    respondas responda respondan responder contestar atender presentar incompletas plazo retrasado retraso demora reembolsarán reembolsan viaje
    desplazamiento seleccionada seleccionado elegida elegido solo sólo solamente fecha reserva negativo negativa
    aucune encore fini terminé oublions inquiétez apportez plus acceptons lue lues prise cdi cdd conservées changement venir
    nessuna ancora finito terminato concluso dimentichiamo preoccupi porti più rispondiamo accettiamo conservati letta lette durerà vedono
    répondre garantir traiter incomplets incomplètes délai retard déplacement retenu retenue retenus autre négative faire
    risponda rispondere rispondete garantire prendere incomplete termine ritardo viaggio scelto scelta selezionati idonei data saranno
    respondam prazo atrasado atrasada atraso viagem deslocação escolhido escolhida selecionado selecionada selecionados aprovados direito
    antwoorden beantwoorden reageren iedereen elke alle onvolledige laat vertraging reiskosten gekozen geselecteerde datum recht negatief dan
    yanıtlamayın yanıtlamayınız cevaplamayın herkese tek eksik gecikti gecikme gecikmiştir yol seçilen yalnızca tarih hakkını olumsuz
"""
