"""What may be turned down of a job that its reader has: a shift, a flat, a sum; in eight languages."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

# A sentence goes on behind the stop of a number: "am 1. Mai", "3.600".
_STARTS = r"(?<![^.!?;\n])"
_TO = r"(?:[^.!?;\n]|(?<=\d)\.)*"
ACCEPTED = cued_anywhere(
    r"""
    yourself hired|on the payroll|on our payroll :: \bconsider yourself (?:hired|appointed|one of us)\b|\bon (?:the|our) payroll\b
    joining us|will be joining|you'll be joining|confirmed your appointment|confirmed your employment :: (?<!not )\bbe joining us\b(?! after all)|(?<!not )\bconfirmed your (?:appointment|employment)\b
    bei uns anfangen|unsere zusage|bei uns beginnen :: \bdass (?:sie|du) [^.!?\n]{0,30}bei uns (?:anfangen|anfängst|beginnen|beginnst)\b|\b(?:erhalten sie|erhältst du) (?:hiermit )?unsere zusage\b
    se incorpore|te incorpores|parmi nous|dei nostri|juntar-se|junte-se|komt werken|bij ons begint|bizimle çalış|ekibimize katıl :: \b(?:se incorpore|te incorpores) (?:el|a)\b|\bcompter parmi nous\b|\bdei nostri\b|\b(?:vai|vais) juntar-se a nós\b|\bbij ons (?:komt werken|begint)\b|\bekibimize katıldı\w+|\bbizimle çalışmaya başla
    gehaltsliste|als eingestellt :: \bauf unserer gehaltsliste\b|\b(?:sich|dich) als eingestellt\b
    comme embauch|considérese contrat|considérate contrat|si consideri assunt|considere-se contrat|als aangenomen :: \bcomme embauchée?\b|\bconsidér(?:ese|ate) contratad[oa]\b|\bsi consideri assunt[oa]\b|\bconsidere-se contratad[oa]\b|\bals aangenomen\b
    our new|chosen you|picked you|selected you|contract starts|contract begins|contract runs|a yes|have you with us|join us|you've accepted|you’ve accepted|welcome|first day|you on board|hired you|appointed you|start with us|signed contract|your contract|offer letter|induction :: \
        \byou(?:['’]re| are)(?: now| officially)? our new\b|\b(?:we|i|they)(?:['’]ve| have)? (?:chosen|chose|picked|selected|hired|appointed) you\b(?! not)|\b(?:your|the) contract (?:starts|begins|runs|is attached|is ready)\b\
        |\bit(?:['’]s| is| was) a yes\b|\bgood to have you (?:with us|on board|join)|\b(?:like|want|love) you to join us\b|\byou(?:['’]ve| have) accepted\b|(?:^|[.!?:] ?)welcome (?:aboard|to the|to our|on board)\b|\byour first day\b|\bhaving you (?:with us|on board|on the team)\b|\byour (?:signed )?contract\b|\byour offer letter\b|\byour induction\b
    unsere neue|unser neuer|für sie entschieden|für dich entschieden|waren für sie|vertrag beginnt|willkommen|erster arbeitstag|ersten arbeitstag|ihren vertrag|ihr vertrag|arbeitsvertrag|auf sie als|zusammenarbeit|einstellung|eingestellt|arbeitsbeginn|dienstantritt :: \
        \b(?:sie sind|du bist) (?:nun |jetzt )?unser(?:e neue| neuer)\b|(?<!nicht )\bfür (?:sie|dich) entschieden\b|\bwaren für (?:sie|dich)\b|\b(?:ihr|dein|der) (?:arbeits|ausbildungs)?vertrag beginnt\b|(?:^|[.!?:,] ?)(?:herzlich )?willkommen (?:im|bei|in)\b|\berste[rn]? arbeitstag\b|\b(?:ihren?|deinen?) (?:arbeits|ausbildungs)?vertrag\b|\bauf (?:die|unsere|eine gute) zusammenarbeit\b|\b(?:ihrer|deiner|ihre|deine) einstellung\b|\b(?:arbeitsbeginn|dienstantritt)\b
    elegido a usted|hemos elegido|su contrato|tu contrato|bienvenid|incorporación|contratación :: \b(?:le|te|la|lo) hemos elegido(?: a (?:usted|ti))?\b|\bhemos elegido a usted\b|\b(?:su|tu) (?:contrato|incorporación|contratación)\b|(?:^|[.!?:¡] ?)bienvenid[oa]
    avons choisi|votre contrat|ton contrat|bienvenue|embauche|votre arrivée|prise de poste :: \bnous (?:vous|t['’])\s?avons choisie?\b|\b(?:votre|ton) (?:contrat|arrivée|embauche|prise de poste)\b|(?:^|[.!?:] ?)bienvenue
    scelto lei|scelto te|suo contratto|tuo contratto|benvenut|assunzione :: \b(?:abbiamo|ho) scelto (?:lei|te)\b|\b(?:suo|tuo) contratto\b|(?:^|[.!?:] ?)benvenut[oa]|\b(?:sua|tua) assunzione\b
    escolhemo|escolhemos|seu contrato|bem-vind|contratação|admissão :: \bescolhemo-l[oa](?: a si)?\b|\bescolhemos você\b|\bseu contrato\b|(?:^|[.!?:] ?)bem-vind[oa]|\bsua (?:contratação|admissão)\b
    voor jou gekozen|voor je gekozen|voor u gekozen|contract|welkom|aanstelling|eerste werkdag :: (?<!niet )\bvoor (?:jou|je|u) gekozen\b|\b(?:je|jouw|uw) (?:arbeids)?contract\b|(?:^|[.!?:] ?)welkom\b|\b(?:je|jouw|uw) aanstelling\b|\beerste werkdag\b
    sizi seçtik|seni seçtik|sözleşmeniz|hoş geldiniz|aramıza|işe alım|işe başla :: \b(?:sizi|seni) seçtik\b|\b(?:iş )?sözleşmeniz\b|\bhoş ?geldiniz\b|\baramıza\b|\bişe (?:alımınız|başlama)
    """
)
WISHES = cued_anywhere(
    rf"""
    request|preference|your choice|monday team|allocated|cottage|flat|house|housing|accommodation|room|locker|parking|car|laptop|phone|desk|shift|hours|nursery|childcare|creche|relocation|bonus|salary|pay|rate|grade|pension|allowance|holiday|leave|day off|days off|fridays|fulltime|full-time|part-time|remote|home office|start date|to start|uniform|ticket|travel|canteen|gym|shares|equity|permanent|k, :: \
        {_STARTS}{_TO}\b(?:your (?:request|preference|choice)|request for|(?:mon|tues|wednes|thurs|fri)day team|course you|cottage|flat|hous(?:e|ing)|accommodation|(?:guest |single |staff )rooms?|locker|parking|(?:company )?car|laptop|phone|desk|(?:early|late|night|day|morning|evening)? ?shifts?|(?:\d+|full-time|part-time|flexible|more|fewer) hours|nursery|child ?care|creche|relocation|bonus|salary|pay rise|pay scale|hourly rate|higher rate|grade|pension|allowance|holidays?|annual leave|days? off|fridays off|full-time|part-time|remote|home office|start date|uniform|travel ticket|canteen|gym|shares|equity|permanent contract|\d\dk)\b{_TO}
    wunsch|antrag|team|wohnung|häuschen|haus|zimmer|parkplatz|stellplatz|dienstwagen|laptop|handy|schicht|stunden|kita|krippe|umzug|zuschuss|gehalt|lohn|eingruppierung|stufe|zulage|prämie|bonus|urlaub|frei|vollzeit|teilzeit|homeoffice|home-office|jobticket|spind|büro|unbefristet|entgelt|.000|.200|.400|.600|.800|.500 :: \
        {_STARTS}{_TO}\b(?:(?:ihr|dein)(?:em|en)? (?:\w+ )?(?:wunsch|antrag)|\w+tagsteam|\w*wohnung|\w*häuschen|(?:einzel|personal|gäste)?zimmer|\w*parkplatz|\w*stellplatz|dienstwagen|laptop|handy|\w*schicht|stunden|\w*kita|\w*krippe|umzugs\w+|\w*zuschuss|\w*gehalt\w*|\w*lohn|eingruppierung|entgelt\w*|erfahrungsstufe|zulage|prämie|bonus|\w*urlaub\w*|frei(?:tags|e tage)?|vollzeit|teilzeit|home-?office|jobticket|spind|einzelbüro|unbefristet\w*|\d\.\d00)\b{_TO}
    su petición|tu petición|solicitud de|vivienda|piso|alojamiento|habitación|aparcamiento|coche|portátil|turno|horas|guardería|sueldo|salario|jornada|vacaciones|teletrabajo|viernes|traslado :: {_STARTS}{_TO}\b(?:(?:su|tu) petición|solicitud de|vivienda|piso|alojamiento|habitación|aparcamiento|coche|portátil|turno|horas|guardería|sueldo|salario|jornada|vacaciones|teletrabajo|viernes|traslado)\b{_TO}
    votre demande|votre souhait|logement|appartement|chambre|parking|voiture|ordinateur|équipe d|heures|crèche|salaire|temps plein|temps partiel|congés|télétravail|vendredi|déménagement|prime :: {_STARTS}{_TO}\b(?:votre (?:demande|souhait)|logement|appartement|chambre|parking|voiture|ordinateur|équipe d(?:u|e)|heures|crèche|salaire|temps (?:plein|partiel)|congés|télétravail|vendredi|déménagement|prime)\b{_TO}
    sua richiesta|alloggio|appartamento|camera|parcheggio|auto |portatile|turno|ore|nido|stipendio|part-time|tempo pieno|ferie|smart working|venerdì|trasloco :: {_STARTS}{_TO}\b(?:sua richiesta|alloggio|appartamento|camera|parcheggio|auto aziendale|portatile|turno|\d+ ore|asilo nido|stipendio|part-time|tempo pieno|ferie|smart working|venerdì|trasloco)\b{_TO}
    seu pedido|alojamento|apartamento|quarto|estacionamento|carro|portátil|turno|horas|creche|salário|horário|férias|teletrabalho|home office|sexta|mudança :: {_STARTS}{_TO}\b(?:seu pedido|alojamento|apartamento|quarto|estacionamento|carro|portátil|turno|horas|creche|salário|horário|férias|teletrabalho|home office|sextas?|mudança)\b{_TO}
    verzoek|wens|aanvraag|woning|kamer|parkeer|auto|laptop|ploeg|dienst|uren|opvang|salaris|voltijd|deeltijd|vakantie|thuiswerk|vrijdag|verhuis|vast contract :: {_STARTS}{_TO}\b(?:(?:je|jouw|uw) (?:verzoek|wens|aanvraag)|woning|kamer|parkeerplaats|leaseauto|auto van de zaak|laptop|\w*ploeg|\w*uren|\d+ uur|kinderopvang|salaris|voltijds?|deeltijds?|vakantie\w*|thuiswerken|vrijdag|verhuis\w+|vast contract)\b{_TO}
    talebiniz|isteğiniz|lojman|konut|otopark|araba|araç|vardiya|saat|kreş|maaş|izin|uzaktan|cuma|taşınma|tam zamanlı|yarı zamanlı :: {_STARTS}{_TO}\b(?:talebiniz|isteğiniz|lojman|konut|otopark|araç|vardiya|kreş|maaş|ücret|izin|uzaktan|cuma|taşınma|tam zamanlı|yarı zamanlı)\w*{_TO}
    """
)
