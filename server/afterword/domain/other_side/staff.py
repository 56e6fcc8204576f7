"""What is said to one who works there already: a raise, a leave, a transfer or a contract is refused, a job ends.

The words of the no are those an applicant hears; what it is about is not. An applicant from within is one all the
same, so nothing of a post that one applies for stands here. It is asked only of a mail that would be a decision.
"""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

_LEAVE = r"(?:(?:annual |parental |study |sabbatical |unpaid |compassionate |special )?leave|holiday|vacation|time off|days? off)"
# Said of an employment, so that an applicant is not meant.
STAFF = cued_anywhere(
    rf"""
    employment :: \
        \byour employment(?: with [^.!?\n]{{1,40}})? (?:will|shall|is going to|is to|ends|comes to|terminates)\b(?! (?:history|record|be (?:verified|checked)))\
        |\bnot (?:to )?(?:confirm|continue|extend) your employment\b|\bterminat\w* (?:of )?your employment\b
    redundan :: \
        \bby reason of redundancy\b|\b(?:statutory|enhanced|your) redundancy\b|\bredundancy (?:pay|payment|consultation|process|notice|selection|terms|package)\b\
        |\byour (?:role|post|position|job)(?: of [^.!?\n]{{1,40}}| as [^.!?\n]{{1,40}})? (?:is|will be|has become)(?: now)? (?:made )?redundant\b(?! at| by your)\
        |\bselected for redundancy\b|(?<!if )(?<!that )\byou are (?:now )?(?:provisionally |formally )?at risk of redundancy\b
    alternative :: \bsuitable alternative (?:role|work|employment|post|position|job|vacanc)|\balternative (?:role|work|employment|post|position)s? (?:for you|within the)\b
    your role|your post|your position|your job :: \byour (?:role|post|position|job) (?:has been|is being|will be|is) (?:removed from|deleted from|taken out of|disestablished|at risk|no longer needed|no longer required)\b
    zero-hours|zero hours|p45|let you go|letting you go|further work|post will be :: \
        \b(?:your|the) zero[- ]hours (?:agreement|contract)\b|\b(?:your|a) p45\b|\b(?:letting|have to let|must let|going to let|need to let) you go\b|\bfurther work (?:under|with us|for you)\b\
        |\byour (?:own )?(?:role|post|position|job) will (?:be (?:deleted|lost|cut|removed)|end|cease|go)\b|\byour (?:current |present )?assignment (?:with \w+ )?(?:ends|will end|has ended)\b
    employee of|staff parking|parking permit|levy :: \bemployee of the (?:month|quarter|year)\b|\b(?:staff )?parking permit\b|\bapprenticeship levy\b
    staff mentoring|mentoring scheme|staff development :: \bstaff (?:mentoring|development) (?:scheme|programme|program)\b|\bmentoring (?:scheme|programme|program)\b[^.!?\n]{{0,80}} (?:not|more)\b
    new structure|restructur :: \b(?:posts?|roles?|jobs?|places?) in the new structure\b|\byour (?:post|role) in the (?:restructure|new structure)\b
    notice :: \byour (?:\w+ )?notice(?: period)?(?: of [^.!?\n]{{1,20}})? (?:starts|begins|will start|will begin|runs|will run|commences|will be paid)\b|\bpay(?:ment)? in lieu of (?:\w+ )?notice\b
    last day|working day :: \byour last (?:working )?day (?:is|will be|of work|of employment|with us)\b
    probation :: \byour probation(?:ary)?\b(?! officer| service)|\b(?:passed|pass|completed|confirm\w*|end of|after|during) (?:the|your) probation(?:ary)?\b[^.!?\n]{{0,40}}(?:\bnot\b|\bend|\bunsuccessful)
    contract :: \
        \byour (?:[\w-]+ )?contract (?:ends|will end|expires|will expire|runs out|comes to an end|will come to an end|will not be|won['’]t be|is not being|cannot be|can['’]t be|is up|finishes)\b\
        |\b(?:renew|extend|extension (?:of|to)|renewal of|prolong)(?:ing)? your (?:[\w-]+ )?contract\b|\byour (?:[\w-]+ )?contract[^.!?]{{0,80}}\b(?:to|not) (?:be )?(?:renew|extend)
    increase|pay :: \
        \b(?:your|you a|a) (?:pay ?rise|pay[- ]rise|pay increase|salary increase)\b(?! of| in)|\byour (?:pay|salary) review\b|\bno (?:pay |salary )?(?:increase|rise) (?:has been|will be|can be|was|this)\b
    your raise|a raise|your bonus|salary review|no bonus :: \b(?:asked|ask|request|apply|applied|put)[^.!?\n]{{0,30}} (?:your|a) (?:raise|bonus)\b|\bthis year['’]s salary review\b|\bno bonus\b[^.!?\n]{{0,20}} (?:this|for) (?:\w+ )?(?:year|quarter)
    your request to|your request for :: \byour request (?:to (?:be moved|move|change|swap|switch|reduce|carry over|attend|go (?:to|on)|take|work (?!with|for|at))|for (?:a |an )?(?:move|change of|swap|new (?:laptop|phone|chair|desk|monitor)|remote|different (?:shift|team|desk)))\b
    continue your|fund your|finance your|renew your|extend your|keep your :: \b(?:continue|fund|finance|renew|extend|keep) your (?:post|position|role|job|employment|hours)\b(?! (?:search|hunt|application|alert|open|in mind|logged|up))
    lehrauftrag|honorarvertrag|werkvertrag :: \b(?:ihren|deinen|ihr|dein) (?:lehrauftrag|honorarvertrag|werkvertrag)\b[^.!?\n]{{0,60}} (?:nicht|endet|läuft)\b
    schichtwechsel|stufenerhöhung|stundenerhöhung|stundenreduzierung|teamwechsel :: \b(?:schichtwechsel|stufenerhöhung|stundenerhöhung|stundenreduzierung|teamwechsel)\b
    another season|upper pay|pay progression|prämie|sabbat :: \boffer you another (?:season|term|year|contract)\b|\bpay progression\b|\bupper pay\b|\b(?:ihnen|dir) (?:die|eine) prämie\b|\b(?:ihrem|deinem) wunsch nach (?:einem |einer )?(?:sabbat\w*|teilzeit|elternzeit|versetzung|urlaub)
    promotion|progression :: \
        \b(?:promotions?|progression) (?:committee|panel|board|round|cycle|case|review|request)s?\b\
        |\byour (?:case for )?promotion (?:to|request|case|was|has|is|this)\b|\b(?:considered|recommended?|put forward|ready|case) for promotion\b(?! in| at our)
    cycle :: \bput you (?:forward|up) (?:for|to)[^.!?\n]{{1,30}} (?:in )?this cycle\b|\bthis (?:promotion|review|appraisal) cycle\b
    leave|holiday|vacation|day off|days off|time off :: \
        \byour (?:request|application)(?: of [^.!?\n]{{1,20}})? (?:for|to take) (?:[\w-]+ )?{_LEAVE}\b|\b(?:approve|grant|authorise|authorize|give you|agree to|allow) (?:you )?(?:your |the |this )?(?:[\w-]+ )?{_LEAVE}\b\
        |\byour (?:[\w-]+ )?{_LEAVE} (?:request|application|has|was|is|for|can)\b|\b{_LEAVE} request\b
    working|work from home|part-time|part time :: \b(?:request|application|apply|applied|applying|asked|asking)[^.!?\n]{{0,30}} (?:for|to) (?:flexible working|work(?:ing)? from home|remote working|work remotely|go part[- ]time|reduce (?:your|his|her) hours|reduced hours|compressed hours)\b|\bflexible working (?:request|application|policy)
    transfer|secondment|sabbatical|regrading|re-grading|relocation :: \
        \byour (?:request|application)(?: of [^.!?\n]{{1,20}})? (?:for|to) (?:an? )?(?:internal )?(?:transfer|secondment|sabbatical|re-?grading|relocation)\b\
        |\byour (?:internal )?(?:transfer|secondment|sabbatical|re-?grading|relocation)(?: request| application)? (?:was|has|is|request|application|to|cannot|can['’]t)\b\
        |\babout your (?:transfer|secondment|sabbatical|re-?grading)\b
    you rejected :: \byou rejected (?:similar|the (?:other|last)|his|her|their|both) (?:cvs?|profiles?|candidates?|two)\b
    training|course|conference :: \b(?:training|conference|learning) budget (?:for|is|has|was|this|left|does|will)\b|\byour (?:request|application) (?:for|to (?:attend|go|go on|go to)) (?:the |a )?(?:[\w-]+ ){{0,4}}(?:training|course|conference|workshop)\b(?! (?:manager|provider|officer|co-?ordinator|assistant|contract|place|lead|producer|planner|organi[sz]er|administrator|director|specialist|leader|tutor|designer|host|interpreter|technician|executive|associate|consultant))
    shifts|rota|overtime|hours :: \bneed(?:ing)? you (?:for|on) (?:any |the )?(?:\w+ )?shifts?\b|\bno (?:more )?shifts (?:for you )?(?:next|this|in)\b|\boffer you (?:any |more |further |your )*(?:hours|shifts|overtime|teaching hours)\b|\byour (?:overtime|shift swap) (?:request|claim)\b
    expenses|expense claim :: \byour (?:expenses?|travel) (?:claim|request)\b[^.!?\n]{{0,40}} (?:reject|declin|refus|not)
    kündigung|arbeitsverhältnis|letzter arbeitstag|sozialplan :: \
        \bbetriebsbedingte?n? kündigung\b|\b(?:ihr|dein|das) arbeitsverhältnis\b[^.!?\n]{{0,60}} (?:endet|beende|gekündigt|kündigen|fortzusetzen|fortsetzen|fortgeführt|nicht|aufzulösen)\
        |\b(?:ihr|dein) letzter arbeitstag\b|\bsozialplan\b|\bkündigung (?:ihres|deines) (?:arbeits)?(?:verhältnisses|vertrag)
    arbeitsplatz|ihre stelle|deine stelle :: \b(?:ihr|dein) arbeitsplatz\b[^.!?\n]{{0,50}} (?:entfällt|wegfällt|entfallen|weg)\b|\b(?:ihre|deine) stelle[^.!?\n]{{0,40}} (?:entfällt|wegfällt|gestrichen|wegfallen)
    führungskräfteprogramm|mitarbeitende|aufnehmen :: \bführungskräfte-?programm\b|\b(?:mitarbeitende|mitarbeiter|kolleg\w+) aufnehmen\b
    trennen|ausbildung|übernehmen :: \b(?:von (?:dir|ihnen)|uns) (?:\w+ ){{0,3}}(?:von (?:dir|ihnen) )?(?:zu )?trennen\b|\bnach (?:deiner|ihrer|der) ausbildung\b[^.!?\n]{{0,40}} nicht\b|\b(?:endet|ende) (?:deine|deiner|ihre|ihrer) (?:ausbildung|lehre|lehrzeit|befristung)\b|\b(?:dich|sie) (?:danach|anschließend|nach der (?:ausbildung|lehre|probezeit)) (?:leider )?nicht übernehmen
    höhergruppierung|dienstrad|homeoffice|home-office :: \b(?:ihre|deine) höhergruppierung\b|\b(?:dir|ihnen) (?:den|einen|keinen) (?:\w+ )?home-?office-?tag\b|\bantrag auf (?:ein|eine|einen) (?:dienst\w+|jobrad|jobticket|parkplatz)\b
    weiterbeschäftig|probezeit|übernahme :: \b(?:ihre|deine|eine|sie|dich) ?weiter(?:beschäftigung|zubeschäftigen|beschäftigen)\b|\b(?:ihrer?|deiner?) probezeit\b|\bnach (?:der|ablauf der|ende der) (?:ausbildung|probezeit)[^.!?\n]{{0,40}} nicht (?:übernehmen|übernommen|fort|weiter)
    vertrag :: \b(?:ihr|dein|ihren|deinen) (?:befristete[rn]? )?(?:arbeits|zeit)?vertrag\b[^.!?\n]{{0,60}} (?:endet|ausläuft|läuft|nicht (?:zu )?verläng|nicht mehr verläng|verlängern)|\bverlängerung (?:ihres|deines|des) (?:\w+ )?(?:arbeits|zeit)?vertrag
    verlängerung|erhöhung :: \b(?:keine|eine) (?:weitere )?(?:vertrags)?verlängerung\b|\bgehaltserhöhung\b|\blohnerhöhung\b|\b(?:ihnen|dir|euch)[^.!?\n]{{0,30}} keine (?:\w+ )?erhöhung\b
    antrag|wunsch :: \
        \b(?:antrags?|wunsch|gesuch) auf (?:\w+ )?(?:teilzeit|verringerung|versetzung|beförderung|urlaub|sonderurlaub|elternzeit|homeoffice|home-office|höhergruppierung|umsetzung|fortbildung|bildungsurlaub|sabbat\w*|telearbeit|gehalts\w+|altersteilzeit|dienstreise)\b\
        |\b(?:versetzungs|urlaubs|teilzeit|beförderungs|homeoffice-|fortbildungs)(?:antrag|gesuch|wunsch)\w*
    urlaub|beförderung :: \b(?:deinen|ihren|deinem|ihrem) (?:\w+)?urlaub(?:\w*)\b|\burlaub\b[^.!?\n]{{0,60}} nicht (?:genehmig|möglich|geben)|\bbeförderungs(?:runde|liste|verfahren|kommission)\b|\bbeförderung zu[mr]?\b[^.!?\n]{{0,40}} nicht
    runde :: \bdu warst auf der liste für\b
    fortbildung|schulung|lehrgang|kurs|seminar :: \bfür (?:den|die|das) (?:\w+ )?(?:kurs|fortbildung|schulung|lehrgang|seminar)\b[^.!?\n]{{0,60}} (?:mehr anmeldungen|nicht (?:genehmig|freigeb|berücksichtig)|kein budget|keinen platz)
    """
)
STAFF_ABROAD = cued_anywhere(
    r"""
    essai|licenci|contrat|cdd|mission|stage|alternance :: \b(?:votre|ta|de|la) période d['’]essai\b|\blicenciement\b|\b(?:votre|ton) contrat(?: de travail| à durée déterminée)? (?:prendra fin|prend fin|se termine|ne sera pas|ne peut pas être|arrive à)\b|\brenouvel\w+ (?:votre|ton|de votre|de ton) contrat\b|\b(?:garder|prolonger)[^.!?\n]{0,20} (?:après|au-delà de|à la fin de) (?:la fin de )?(?:votre|ton) (?:cdd|contrat|mission|stage|alternance)\b|\b(?:votre|ton) cdd\b
    demande|augmentation :: \b(?:votre|ta) demande (?:d['’]augmentation|de mutation|de congés?|de formation|de télétravail|de temps partiel|de promotion|de détachement)|\b(?:votre|ton|une|d['’])\s?augmentation(?: de salaire)?\b
    contrato|despido|prueba|renovar|renovación :: \b(?:su|tu) contrato (?:no será|no se|finaliza|termina|vence)|\bdespido\b|\brenovar (?:su|tu|el) contrato\b|\b(?:su|tu|el) per[ií]odo de prueba\b|\bno te (?:vamos|van|podemos|pueden) a? ?renovar\b|\b(?:tu|su) (?:no )?renovación\b
    solicitud|aumento|ascenso :: \b(?:su|tu) (?:solicitud|petición) de (?:traslado|vacaciones|excedencia|teletrabajo|aumento|ascenso|permiso|promoción|reducción)|\baumento de (?:sueldo|salario)\b|\b(?:tu|su) ascenso\b
    richiesta|aumento|promozione :: \b(?:la )?(?:tua|sua|vostra) (?:richiesta|domanda) di (?:ferie|trasferimento|aumento|permesso|part[- ]?time|smart working|congedo|aspettativa|promozione|formazione)|\baumento (?:di stipendio|in busta)|\b(?:tua|sua) promozione\b
    licenziamento|periodo di prova|contratto :: \blicenziamento\b|\b(?:il|suo|tuo|del) periodo di prova\b|\b(?:suo|tuo) contratto (?:scade|termina|non)\b|\brinnovar\w+ il (?:suo|tuo) contratto\b
    contract|proeftijd|werkdag|boventallig|ontslag :: \b(?:je|jouw|uw) (?:\w+ )?contract\b[^.!?\n]{0,40} (?:verlengen|verlengd|loopt af|eindigt|niet)\b|\bproeftijd\b|\b(?:je|jouw|uw) laatste werkdag\b|\bboventallig\b|\b(?:je|uw) ontslag\b
    aanvraag|verlof|opslag|salarisverhoging|overplaatsing|promotie :: \b(?:je|jouw|uw) (?:aanvraag|verzoek) (?:voor|om|tot) (?:de |een |het )?(?:\w+ )?(?:opleiding|cursus|training|verlof|vakantie|overplaatsing|promotie|thuiswerken|salarisverhoging|opslag)|\b(?:je|jouw|uw) (?:verlof|vakantie|verlofaanvraag|overplaatsing|promotie|opslag|salarisverhoging)\b
    pedido|contrato|experiência|experimental|aumento|promoção :: \b(?:teu|seu|vosso) pedido de (?:promoção|férias|transferência|aumento|licença|teletrabalho|home office|formação)|\b(?:teu|seu) contrato (?:não|termina|acaba|vence)\b|\bperíodo (?:experimental|de experiência)\b|\baumento (?:de salário|salarial)|\b(?:tua|sua) promoção\b
    talebi|talebin|zam |sözleşme|deneme süre|terfi|tayin :: \b(?:izin|zam|terfi|tayin|uzaktan çalışma|eğitim|nakil) taleb\w+|\bsözleşmeniz\w* (?:sona|yenilen|uzatıl|bit)|\bdeneme süre\w+|\bterfi\w*\b
    """
)
