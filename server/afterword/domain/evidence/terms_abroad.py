"""What six more languages say of everybody in a receipt, and of how it goes on; `terms_for_all.py` looks for it."""

PATTERNS = {
    "es": r"""
        no respond(?:as|a|an)\b
        no (?:podemos|es posible) (?:responder|contestar|atender|presentar)
        (?:incompletas|fuera de plazo)\b
        se ha retrasado\b
        (?:retraso|demora)\b
        no se reembols
        gastos de (?:viaje|desplazamiento)\b
        (?:persona|candidat[oa]) (?:seleccionad|elegid)[oa] (?:se incorporará|empezará|comenzará|deberá|debe)
        sol[oa]mente contactaremos
        s[oó]lo (?:contactaremos|se contactará|nos pondremos)
        otra fecha\b
        reserva el derecho\b
        positiv[oa] o negativ[oa]\b
    """,
    "fr": r"""
        ne pas répondre\b
        ne pouvons (?:pas )?(?:répondre|garantir|traiter)
        (?:incomplets|incomplètes|hors délai)\b
        pris du retard\b
        retard\b
        frais de déplacement\b
        candidate? retenue? (?:commencera|devra|sera|rejoindra)
        [Ss]euls? les? candidat\w* retenu
        autre date\b
        se réserve le droit\b
        positive ou négative\b
        rien à faire\b
        [Aa]ucune décision n['’]a\b
        n['’]ont pas encore\b
        n['’](?:avons|ai|a) pas (?:encore|fini|terminé)\b
        encore (?:voir|rencontrer|recevoir|entendre)\b
        ne (?:vous|t['’])oublions pas\b
        de ne pas (?:vous|t['’]) ?avoir (?:rappelée?|répondu|recontactée?|écrit)\b
        ne (?:vous|t['’]) ?oublions\b
        [Nn]e vous inquiétez\b
        [Nn]['’]apportez\b
        pas plus d['’]une heure\b
        plus de temps que prévu\b
        [Nn]['’]acceptons pas les\b
        (?:sera lue?|seront lues) par\b
        prise après\b
        pas (?:tout de suite )?un CD[ID]\b
        ne seront pas conservé
        pas encore (?:de réponse|voté|validé)\b
        ne peut plus venir\b
        du changement\b
    """,
    "it": r"""
        non rispond(?:a|ere|ete)\b
        non (?:possiamo|è possibile) (?:rispondere|garantire|prendere in carico)
        incomplete\b
        fuori termine\b
        in ritardo\b
        spese di viaggio\b
        candidat[oa] scelt[oa] (?:inizierà|dovrà)
        [Ss]olo i candidati (?:selezionati|idonei)
        altra data\b
        si riserva\b
        positiv[oa] o negativ[oa]\b
        (?:domande|candidature)\b[^.;]* non saranno (?:considerate|accettate|esaminate)
        [Nn]essuna decisione è\b
        [Nn]on (?:abbiamo|ho|ha|hanno) (?:ancora|finito|terminato|concluso)\b
        ancora (?:vedere|incontrare|sentire)\b
        [Nn]on ci dimentichiamo\b
        [Nn]on si preoccupi\b
        [Nn]on porti\b
        più di un['’]ora\b
        più tempo del previsto\b
        [Nn]on rispondiamo al\b
        [Nn]on accettiamo CV\b
        non saranno conservat
        (?:sarà letta|verrà letta|saranno lette) da\b
        non durerà\b
        non può più venire\b
        non lo vedono\b
    """,
    "pt": r"""
        não respond(?:a|am)\b
        não (?:conseguimos|podemos|é possível) responder
        incompletas\b
        fora do prazo\b
        (?:está|encontra-se) atrasad[oa]\b
        atraso\b
        despesas de (?:viagem|deslocação)\b
        candidat[oa] (?:escolhid|selecionad)[oa] (?:começa|iniciará|deverá|vai)
        (?:[Aa]penas|[Ss]ó|[Ss]omente) os candidatos (?:selecionados|aprovados)
        outra data\b
        reserva-se o direito\b
        positiv[oa] ou negativ[oa]\b
    """,
    "nl": r"""
        niet (?:op (?:deze|dit) )?(?:mail|bericht|e-mail)? ?(?:antwoorden|beantwoorden|reageren)\b
        niet (?:iedereen|elke|alle)\b
        persoonlijk (?:antwoorden|reageren)\b
        [Oo]nvolledige\b
        te laat binnen\b
        vertraging\b
        [Rr]eiskosten\b
        (?:gekozen|geselecteerde) kandidaten? (?:begint|start|krijgen|krijgt|moet)
        andere datum\b
        het recht voor\b
        positief of negatief\b
        nog niet (?:vervuld|ingevuld|beslist|besloten|rond)\b
        ^(?:Hoor|Hoort|Krijg|Krijgt|Ontvang|Ontvangt|Past|Bent|Ben) \w+\b[^.;]*, dan\b
    """,
    "tr": r"""
        yanıtlamayın
        yanıtlamayınız
        cevaplamayın
        herkese\b
        tek tek\b
        [Ee]ksik başvuru
        gecik(?:ti|me|miştir)
        [Yy]ol (?:masraf|gider)
        [Ss]eçilen aday\w* (?:\w+ ){0,2}(?:başlayacak|katılacak)
        [Yy]alnızca uygun
        başka bir tarih\b
        hakkını saklı\b
        olumlu (?:ya da|veya) olumsuz\b
    """,
}
CUES = """
    respondas responda respondan responder contestar atender presentar incompletas plazo retrasado retraso demora reembolsarán reembolsan viaje
    desplazamiento seleccionada seleccionado elegida elegido solo sólo solamente fecha reserva negativo negativa
    rappelé rappelée répondu recontacté recontactée écrit aucune encore fini terminé oublions inquiétez apportez plus acceptons lue lues prise cdi cdd conservées changement venir
    nessuna ancora finito terminato concluso dimentichiamo preoccupi porti più rispondiamo accettiamo conservati letta lette durerà vedono
    répondre garantir traiter incomplets incomplètes délai retard déplacement retenu retenue retenus autre négative faire
    risponda rispondere rispondete garantire prendere incomplete termine ritardo viaggio scelto scelta selezionati idonei data saranno
    respondam prazo atrasado atrasada atraso viagem deslocação escolhido escolhida selecionado selecionada selecionados aprovados direito
    antwoorden beantwoorden reageren iedereen elke alle onvolledige laat vertraging reiskosten gekozen geselecteerde datum recht negatief dan vervuld ingevuld beslist besloten rond
    yanıtlamayın yanıtlamayınız cevaplamayın herkese tek eksik gecikti gecikme gecikmiştir yol seçilen yalnızca tarih hakkını olumsuz
"""
