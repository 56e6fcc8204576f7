"""Words of a process that goes on: opened anew with the application in it, closed to others and read, looked at by somebody."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

_TO = r"[^.!?;\n]"
# Said of the post, and not of the reader.
_NOT_YOU = r"(?:(?!\b(?:your|yours|you['’]re|you)\b(?! (?:have )?applied for))[^.!?;\n]){0,200}"
_NICHT_SIE = r"(?:(?!\b(?:ihre?|ihnen|dir|deine?|keine\w*)\b)[^.!?;\n]){0,200}"
_JOB = r"(?:recruitment|applications?|vacancy|posting|advert|job|position|role|post|window|competition|campaign|call)"
_KEPT = r"""
    consider|read|review|look|assess|carried|moved|transferred|rolled|included|copied|migrated|brought|stays|remain|still in|still valid :: \
        \byour (?:\w+ )?(?:application|candidacy|details)(?: will| is| has| have| does)?(?: still| also| automatically| be| been| being| of course| now)* (?:(?:considered|read|reviewed|looked at|assessed) (?:along|together|with|alongside|in the|as part)|(?:carried|moved|transferred|rolled|copied|migrated|brought) (?:automatically|over|across|forward|to|into)|transferred\b|included in)(?:(?!\b(?:but|however|not|although)\b|n['’]t)[^.!?;,\n])*\
        |\byour (?:\w+ )?(?:application|candidacy)(?: will)?(?: still)? (?:stays?|remains?|is still) (?:in\b|active|open|valid|live|part|with the)(?! for (?:other|future))(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*\
        |\byou (?:will )?(?:remain|are still|stay) (?:an? )?(?:candidate|applicant|in the (?:pool|process|running))(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*
    yours :: \bincluding yours\b(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*|\b(?:keeping|keep|have) yours\b(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*|\byours (?:is|stays|remains|will|reached|has)(?: be| still| also)* (?:in\b|among|included|considered|counted|with)(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*
    your application|your details|your papers|your cv|everyone who applied|all who applied|you included :: \
        \b(?:attached|moved|transferred|added|carried|linked|copied) your (?:application|details|papers|cv) (?:to|over|across|into|onto)\b(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*\
        |\btaking (?:everyone|all) who applied\b(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*|\byou included\b
    in the process|you too|auch sie|including you :: \b(?:everyone|everybody|all) (?:in the process|who applied|concerned)\b[^.!?;\n]*\b(?:moves?|moved|transferred|goes|taken|copied|considered|looked at)\b(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*\
        |\b(?:all|those|everyone|everybody)\b[^.!?;\n]{0,60}, (?:including you|you too)\b[^.!?;\n]*\b(?:moved?|moves|looked at|considered|read|invited|interviewed)\b(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*\
        |\b(?:alle|wer)\b[^.!?;\n]{0,60}, auch sie,(?:(?!\bnicht\b)[^.!?;\n])*
    counts|stands for|all applications|applications were :: \byour (?:\w+ )?application (?:counts|stands) (?:for|in|as|towards)\b(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*|\ball applications (?:were|have been|are being|will be) (?:copied|moved|transferred|carried|kept|taken)\b(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*
    alle bewerbungen|bewerbung gilt|bewerbung zählt :: \balle (?:eingegangenen |vorliegenden )?bewerbungen (?:wurden|werden|haben wir|sind)\b(?:(?!\bnicht\b)[^.!?;\n])*\b(?:kopiert|übertragen|übernommen|verschoben|mitgenommen|berücksichtigt)\b|\b(?:ihre|deine) bewerbung (?:gilt|zählt)(?:(?!\bnicht\b)[^.!?;\n])*
    apply again|re-apply|reapply :: \b(?:(?:do|does|will) not|don['’]t|won['’]t|no) (?:need|have) to (?:apply again|re-?apply)\b|\bplease do(?: not|n['’]t) (?:apply again|re-?apply)\b
    bewerbung|unterlagen :: \
        \b(?:ihre|deine) (?:bewerbung|unterlagen)(?:(?!\bnicht\b|\bkeine)[^.!?;,\n])*\b(?:im verfahren|berücksichtigt|einbezogen|übernommen|bestehen|gültig|im rennen)\b\
        |\b(?:müssen|brauchen|musst|brauchst) (?:sie |du )?(?:sich|dich) (?:daher |dafür )?nicht (?:noch einmal|noch mal|erneut|nochmals|wieder)(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*\
        |\b(?:erneute|nochmalige|neue) bewerbung ist (?:daher |somit |also )?nicht (?:nötig|notwendig|erforderlich)\
        |\bbereits (?:eingegangene|vorliegende) bewerbungen(?:(?!\bnicht\b)[^.!?;,\n])*\b(?:berücksichtigt|gültig|einbezogen)\b\
        |\b(?:ihre|deine) (?:bewerbung|unterlagen) habe(?:n wir| ich)[^.!?;\n]*\b(?:übernommen|einbezogen|angehängt|übertragen|umgehängt|verschoben|zugeordnet)\b\
        |\b(?:ihre|deine)? ?(?:bewerbung |sie )?zählt (?:natürlich |selbstverständlich )?(?:weiter|mit)\b
    candidatura|solicitud|inscri|postul :: \
        \b(?:su|tu|a sua|la sua|la tua|a tua|suas?) (?:candidatura|solicitud|inscrição|inscripción)(?:(?!\b(?:no|não|non)\b)[^.!?;\n])*\b(?:en cuenta|sigue|válida|valida|vigente|considerada|junto con|insieme|tida em conta)\b(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*\
        |\bno (?:hace falta|es necesario|tiene que|necesita) [^.!?;\n]{0,20}(?:inscribirse|postular|presentar)(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*|\bnão precisa (?:de )?(?:se )?(?:candidatar|inscrever)(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*|\bnon (?:deve|serve|occorre) (?:ri)?candidar(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*
    candidature|postuler :: \bvotre candidature(?:(?!\bpas\b)[^.!?;\n])*\b(?:valable|avec les autres|prise en compte|dans la course|conservée pour ce)\b(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*|\binutile de (?:re)?postuler(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*|\bpas besoin de (?:re)?postuler(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*
    sollicitatie|solliciteren :: \b(?:je|jouw|uw) sollicitatie(?:(?!\b(?:niet|geen)\b)[^.!?;\n])*\b(?:blijft|meegenomen|geldig|telt)\b(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*|\b(?:hoeft|hoef) (?:je |u )?niet opnieuw te solliciteren
    başvuru :: \bbaşvurunuz\b[^.!?;\n]*\b(?:geçerliliğini korumakta\w*|geçerliliğini koruyor|geçerlidir|birlikte değerlendiril\w+)(?:(?!\b(?:but|however|not|although|aber|jedoch|pero|mais|ma|mas|maar|ancak)\b|n['’]t)[^.!?;,\n])*|\btekrar başvurmanıza gerek yok\b
"""
KEPT_IN = cued_anywhere(_KEPT)
# What was opened anew, with what is said of the reader's application: both are cut out.
OPENED_ANEW = cued_anywhere(
    _KEPT
    + rf"""
    split into|in this form|in its present form :: \b{_NOT_YOU}\b(?:split into|in this form|in its present form){_NOT_YOU}
    in dieser form|geteilt|aufgeteilt :: \b{_NICHT_SIE}\b(?:in dieser form|aufgeteilt|geteilt){_NICHT_SIE}
    replaced by|cancelled|canceled|start over|run again :: \b{_NOT_YOU}\b(?:cancell?ed and (?:replaced|re-?issued|re-?opened)|replaced by|start(?:ed)? over|run again|starts? again){_NOT_YOU}
    ersetzt|storniert|wiederholt|aufgehoben :: \b{_NICHT_SIE}\b(?:ersetzt|verfahren wird wiederholt|aufgehoben und neu){_NICHT_SIE}
    advert|repost|re-post|reopen|re-open|opened again|relist|closing date|deadline|extend|appoint|reissued :: \
        \b{_NOT_YOU}\b(?:re-?advertis\w*|advertis\w+ (?:the \w+ )?again|re-?post(?:ed|ing)?|re-?opened|re-?opening|re-?open|opened again|re-?listed|reissued|out to advert|(?:closing date|deadline) (?:has been |is |was )?(?:now )?extended|extend\w* the (?:closing date|deadline|search)|(?:not able|unable) to appoint|did(?: not|n['’]t) appoint){_NOT_YOU}
    ausgeschrieben|ausschreib|schreiben|frist|veröffentlicht :: \b{_NICHT_SIE}\b(?:(?:neu|erneut|wieder|nochmals) (?:aus(?:geschrieben|zuschreiben)?|veröffentlicht)|neuausschreibung|frist\b[^.!?;\n]*verlängert){_NICHT_SIE}
    publicarse|publica|ampliado|convoca :: (?:(?!\bsu\b)[^.!?;\n]){{0,200}}\b(?:vuelve a publicarse|se vuelve a publicar|ampliado|nueva convocatoria)\b(?:(?!\bsu\b)[^.!?;\n])*
    republi|prolong|relanc :: (?:(?!\bvotre\b)[^.!?;\n]){{0,200}}\b(?:republiée?|republions|prolongée?|relancée?)\b(?:(?!\bvotre\b)[^.!?;\n])*
    ripubblic|proroga|riapert :: (?:(?!\bsua\b)[^.!?;\n]){{0,200}}\b(?:ripubblic\w+|prorogat\w+|riapert\w+)\b(?:(?!\bsua\b)[^.!?;\n])*
    republicad|prorrogad|reabert :: (?:(?!\bsua\b)[^.!?;\n]){{0,200}}\b(?:republicad\w+|prorrogad\w+|reabert\w+)\b(?:(?!\bsua\b)[^.!?;\n])*
    opnieuw|verlengd :: (?:(?!\b(?:je|jouw|uw)\b)[^.!?;\n]){{0,200}}\b(?:opnieuw (?:opengesteld|geplaatst|gepubliceerd|uitgezet)|verlengd)\b(?:(?!\b(?:je|jouw|uw)\b)[^.!?;\n])*
    yeniden|uzatıl :: (?:(?!\bbaşvurunuz)[^.!?;\n]){{0,200}}\b(?:yeniden (?:yayımlan|yayınlan|açıl|ilan)\w*|uzatıl\w*)(?:(?!\bbaşvurunuz)[^.!?;\n])*
    """
)
# "The clerk's post is filled, but your application for the other is still under review."
UNDER_REVIEW = cued_anywhere(
    r"""
    your application :: \byour application\b(?:(?!\b(?:not|no longer)\b)[^.!?;\n]){0,60}\bis (?:still |currently |now )?(?:under review|being (?:considered|reviewed|read)|in progress)\b(?! for (?:other|future|any))
    ihre bewerbung|deine bewerbung :: \b(?:ihre|deine) bewerbung\b(?:(?!\bnicht\b)[^.!?;\n]){0,60}\b(?:noch|weiterhin|weiter) (?:geprüft|im verfahren|in prüfung|offen)\b
    candidatura|solicitud|candidature|sollicitatie|başvurunuz :: \
        \bsu (?:candidatura|solicitud)\b(?:(?!\bno\b)[^.!?;\n]){0,60}\bsigue (?:en|abierta)\b|\bvotre candidature\b(?:(?!\bpas\b)[^.!?;\n]){0,60}\btoujours (?:à l['’]étude|en cours|examinée)|\bsua candidatura\b(?:(?!\bn[ão]n?\b)[^.!?;\n]){0,60}\b(?:ancora in (?:valutazione|esame)|(?:continua|ainda está) em análise)\b|\b(?:je|jouw|uw) sollicitatie\b(?:(?!\bniet\b)[^.!?;\n]){0,60}\bnog (?:in behandeling|in beoordeling)\b|\bbaşvurunuz\b[^.!?;\n]{0,60}\b(?:hâlâ |halen )?(?:değerlendiriliyor|değerlendirme aşamasında|inceleniyor)\b
    """
)
FILLED = cued_anywhere(
    r"""
    filled|has gone|been given :: \b(?:(?!\byou\b)[^.!?;,\n]){0,80}\b(?:job|post|role|position|vacancy)\b(?:(?!\byou\b)[^.!?;,\n]){0,40}\b(?:filled|has gone|been given)\b(?:(?!\byou\b)[^.!?;,\n])*
    besetzt|vergeben :: \b(?:stelle|position)\b(?:(?!\b(?:sie|ihnen|ihre)\b)[^.!?;,\n])*\b(?:besetzt|vergeben)\b
    cubiert|pourvu|copert|preenchid|vervuld|ingevuld|doldu :: \b(?:puesto|plaza|vacante)\b[^.!?;,\n]*\bcubiert[oa]\b|\bposte\b[^.!?;,\n]*\bpourvu\b|\b(?:posto|posizione)\b[^.!?;,\n]*\bcopert[oa]\b|\b(?:vaga|lugar)\b[^.!?;,\n]*\bpreenchid[oa]\b|\b(?:functie|vacature)\b[^.!?;,\n]*\b(?:vervuld|ingevuld)\b|\bpozisyonu?\b[^.!?;,\n]*\bdoldu\b
    """
)
# "We had chosen somebody, and he is not coming: are you still free?"
CHOSEN_HAS_LEFT = cued_anywhere(
    r"""
    not coming|pulled out|dropped out|declined|withdrawn|withdrew|turned it down|said no|changed his|changed her|changed their|taken another|let us down :: \b(?:he|she|they|candidate|person|applicant|first choice|winner)\b[^.!?\n]{0,40}(?:\bnot coming|\b(?:pulled|dropped) out|\bdeclined|\bwithdr[ae]wn?|\bturned it down|\bsaid no|\bchanged (?:his|her|their) mind|\btaken another|\blet us down)\b(?=[^?]*\?)
    abgesagt|abgesprungen|zurückgezogen|kommt nun doch nicht :: \b(?:er|sie|bewerber\w*|kandidat\w*|person)\b[^.!?\n]{0,40}\b(?:hat (?:\w+ )?abgesagt|ist (?:\w+ )?abgesprungen|zurückgezogen|kommt (?:nun )?doch nicht)\b(?=[^?]*\?)
    """
)
CHOSEN_THEN = cued_anywhere(
    r"""
    chosen|picked|appointed|went with|gone with|offered|came second :: \b(?:we|i|they) (?:had |have |['’]d )?(?:chosen|chose|picked|appointed|went with|gone with|offered it to)\b(?:(?!\byou\b)[^.!?;,\n])*|\b(?:the )?(?:\w+ of )?you (?:who )?came second\b
    entschieden|gewählt|genommen :: \b(?:hatten|haben) (?:wir )?(?:uns )?für (?:(?!\b(?:sie|dich)\b)[^.!?;,\n])*\b(?:entschieden|gewählt)\b
    """
)
READING = cued_anywhere(
    r"""
    start|begin|began|reading|going through|go through|sift|shortlist|yours is|yours reached|working through :: \
        \b(?:start(?:ing|ed)?|begin(?:ning)?|began)(?: now)? (?:to |with |on )?(?:the )?(?:read\w*|sift\w*|shortlist\w*|review\w*|go(?:ing)? through|look\w*)\b\
        |\b(?:are|['’]re|['’]ll be|will be|am|['’]m)(?: now| just| currently)? (?:reading|going through|working through|sifting|reviewing|shortlisting)\b\
        |\bgo through (?:the|all|your) applications\b|\byours (?:is among|reached us|arrived in time|is (?:one )?of)\b
    give us|bear with us|will be told|will know by|you'll know|you’ll know|we meet on|panel meets|board will :: \bgive us (?:a|an|one|two|three|four|until|till|\d)\b|\bbear with us\b|\byou(?:['’]ll| will) (?:be told (?:the result|by|on|in)|know (?:by|on|in|within))\b|\b(?:panel|committee|board|jury) (?:meets|will (?:meet|now|consider|read))\b
    kommission tagt|jury tagt|bitten wir um geduld|um etwas geduld :: \b(?:kommission|jury|ausschuss) tagt\b|\bum (?:etwas |ein wenig )?geduld\b
    sichtung|lesen|sichten|auswahl :: \b(?:beginnen|starten|fangen)\b[^.!?\n]{0,30}\b(?:sichtung|lesen|sichten|auswahl|prüfung)\b|\bwir (?:lesen|sichten|prüfen)\b[^.!?\n]{0,30}\b(?:nun|jetzt|diese|bewerbungen|alle|gerade)\b
    leer|revis|lettura|leggere|ler|lire|étud|dépouill|lezen|okuma|inceleme :: \b(?:empezamos|comenzamos) (?:ahora )?a (?:leer|revisar)\b|\bcommençons (?:maintenant )?(?:à|la) (?:lire|lecture|étudier|dépouiller)|\b(?:iniziamo|cominciamo) (?:ora )?(?:a leggere|la lettura|la valutazione)|\bcomeçamos (?:agora )?a (?:ler|analisar|avaliar)|\bbeginnen (?:nu )?met (?:het )?lezen\b|\b(?:okumaya|incelemeye|değerlendirmeye) başl
    """
)
CLOSED = cued_anywhere(
    rf"""
    merged|cancelled :: \b{_JOB}\b[^.!?;,\n]{{0,30}}\b(?:cancell?ed|merged)\b(?:(?!\byou\b)[^.!?;,\n])*
    gestrichen|zusammengelegt|aufgehoben :: \b(?:stelle|ausschreibung|auswahl|verfahren)\b[^.!?;,\n]{{0,50}}\b(?:gestrichen|zusammengelegt|aufgehoben)(?:(?!\bsie\b)[^.!?;,\n])*(?:zusammengelegt)?
    closed :: \b{_JOB}\b[^.!?;,\n]{{0,30}}\bclosed (?:last|on|at|yesterday|this|today|for|and re-?opened)\b[^.!?;,\n]*\
        |\b(?:ad|req|vacancy|posting|reference) \w{{0,8}}\d\w*\b[^.!?;,\n]{{0,20}}\bclosed\b[^.!?;,\n]*
    closed|taken down|taken offline|removed|is over|are over :: \b{_JOB}\b[^.!?;,\n]{{0,30}}\b(?:is|are|has|have|was)(?: now| been| just| therefore| officially)* (?:closed|taken (?:down|offline)|removed|over)\b(?: (?:to|for) (?:new |further |other )*\w+)?
    geschlossen|gesperrt|offline|abgelaufen :: \b(?:ausschreibung|stelle|bewerbungsphase|bewerbungsfrist|annonce|anzeige|verfahren)\b[^.!?;,\n]{{0,40}}\b(?:geschlossen|gesperrt|offline|abgelaufen)
    cerrad|encerrad|chius|clos|gesloten|kapandı :: \b(?:plazo|proceso|convocatoria|inscripciones)\b[^.!?;,\n]{{0,30}}\bcerrad[oa]s?\b|\b(?:inscrições|candidaturas|vaga)\b[^.!?;,\n]{{0,20}}\bencerrad[ao]s?\b|\b(?:candidature|selezione|posizione|ricerca)\b[^.!?;,\n]{{0,20}}\bchius[aeio]\b|\b(?:recrutement|candidatures|offre)\b[^.!?;,\n]{{0,20}}\bclos(?:e|es)?\b|\b(?:vacature|inschrijving)\b[^.!?;,\n]{{0,20}}\bgesloten\b|\b(?:başvurular|ilan|başvuru süreci)\b[^.!?;,\n]{{0,20}}\bkapandı
    """
)
# An answer that is promised for a day, or somebody who wants to look: no vacancy now is no answer yet.
AWAITED = cued_anywhere(
    r"""
    you'll hear|you’ll hear|will hear|have an answer|have a reply|get an answer :: \byou(?:['’]ll| will) (?:hear(?: back)?|have (?:an answer|a reply|word|news)|get (?:an answer|a reply))(?: from (?:me|us|her|him|them|\w+))? (?:by|before|within|in (?:a|two|three|the)\b|either way|one way|at the end|when (?:she|he|they|i|we)\b|next|on \w+day)(?![^.!?\n]*\b(?:if|should)\b)
    in touch|back to you|let you know :: \b(?:be (?:back )?in touch|get back to you|come back to you|let you know)(?: again)? (?:by|before|within|in (?:a|two|three) (?:week|day)|next week|next month|on \w+day|either way)\b(?![^.!?\n]*\b(?:if|should)\b)
    wants to|would like to|has asked to|asked to|is going to|is looking into :: \b(?<!i )(?<!we )(?<!you )(?:wants|would like|has asked|asked|is going) to (?:read|see|keep|look|have a look|study)\b[^.!?\n]{0,40}(?:it\b|your?\b|portfolio|papers|cv|letter)(?![^.!?\n]*\b(?:on file|future|if)\b)|\bis looking into (?:it|this|that)\b
    hören|melde|bescheid|antwort|möchte|ansehen :: \b(?:hören|erhalten|bekommen) (?:sie |du )?(?:bis|vor|in den nächsten|nächste|innerhalb)\b(?![^.!?\n]*\b(?:falls|wenn|sollte)\b)[^.!?\n]*|\bmelde(?:n)? (?:mich|uns|ich mich|wir uns) (?:bis|vor|nächste|innerhalb|in der)\b(?![^.!?\n]*\b(?:falls|wenn|sollte|sobald)\b)|\bmöchte (?:sich )?(?:ihre|deine|die) (?:mappe|unterlagen|bewerbung|arbeiten)[^.!?\n]{0,30}\b(?:ansehen|anschauen|lesen|prüfen|sehen)\b
    antes de|quiere|noticias|próxima :: \b(?:le|te) (?:diremos|diré|contestaremos|escribiremos|responderemos) (?:algo )?(?:antes|en|la próxima)\b|\bquiere (?:ver|leer|estudiar) su\b
    avant la|souhaite|réponse avant :: \b(?:réponse|nouvelles|retour) (?:avant|d['’]ici|sous)\b|\bsouhaite (?:étudier|voir|lire) votre\b
    entro|vuole|vorrebbe :: \b(?:le|ti) farò sapere entro\b|\brisposta entro\b|\b(?:vuole|vorrebbe|desidera) (?:vedere|leggere|esaminare) (?:il|la) su[oa]\b
    até|quer ver|quer ler|gostaria :: \b(?:notícias|resposta)(?: minhas| nossas)? até\b|\b(?:quer|gostaria de) (?:ver|ler|analisar) o? ?a? ?s(?:eu|ua)\b
    hoort|wil je|wil uw|bekijken :: \bhoort? (?:je |u )?(?:voor|uiterlijk|binnen|volgende)\b|\bwil (?:je|jouw|uw) (?:portfolio|brief|cv|map)[^.!?\n]{0,20}\b(?:bekijken|lezen|zien)\b
    kadar|bakmak|incelemek :: \bkadar (?:size )?(?:haber|dönüş|yanıt|bilgi) ver|\b(?:bakmak|incelemek|görmek) istiyor
    """
)
NO_OPENING = cued_anywhere(
    r"""
    no opening|no vacanc|no position|no open|no post|no job|no role|no current|no suitable|no free|hiring|recruiting|n't have|n’t have|not have :: \
        \b(?:(?:at the moment|at present|currently|right now),? )?(?:there (?:is|are|['’]s)|there['’]s|we have|we['’]ve|have|i have) (?:currently |presently |at present |at the moment |sadly |unfortunately )?no (?:\w+ ){0,2}(?:openings?|vacanc(?:y|ies)|positions?|posts?|jobs?|roles?)\b[^.!?;,\n]*\
        |\b(?:are|is|am)(?: not|n['’]t) (?:currently |actively |presently )?(?:hiring|recruiting)\b[^.!?;,\n]*\
        |\b(?:do not|don['’]t) (?:currently |presently )?have (?:an?|any) (?:\w+ ){0,2}(?:openings?|vacanc(?:y|ies)|positions?)\b[^.!?;,\n]*
    keine offene|keine freie|keine stelle|keine passende|nichts frei|keine vakan :: \b(?:haben|ist|gibt es|sind|hätten)\b[^.!?;,\n]{0,40}\b(?:keine (?:offenen? |freien? |passenden? )?(?:stellen?|position(?:en)?|vakanz(?:en)?)|nichts frei)\b[^.!?;,\n]*
    no hay vacantes|no tenemos|ninguna vacante :: \b(?:en este momento |actualmente |ahora )?no (?:hay|tenemos) (?:ninguna? )?(?:vacantes?|puestos?|plazas?)\b[^.!?;,\n]*
    pas de poste|aucun poste|pas d'ouverture :: \bn['’](?:avons|y a|ai)(?: actuellement)? (?:pas (?:de|d['’])|aucun) ?(?:poste|ouverture)\w*[^.!?;,\n]*
    posizioni aperte|posti liberi|posizione aperta :: \b(?:al momento )?non (?:ci sono|abbiamo|c['’]è) (?:una )?(?:posizion[ei] apert[ae]|posti liberi)[^.!?;,\n]*
    vagas|vaga aberta :: \b(?:de momento |no momento |neste momento )?não (?:temos|há|existem) (?:nenhuma )?vagas?\b[^.!?;,\n]*
    geen vacature|geen openstaande|geen plek :: \b(?:op dit moment |momenteel )?(?:hebben|is er|zijn er|heb)\b[^.!?;,\n]{0,30}\bgeen (?:openstaande )?(?:vacatures?|plek|functies?)\b[^.!?;,\n]*
    açık pozisyon|boş pozisyon|açık kadro :: (?:şu anda |şu an )?(?:açık|boş) (?:pozisyon|kadro)\w* (?:yok|bulunmamakta\w*|bulunmuyor)
    """
)
# "It will be read by our office": where no phrase says no, it is yet to be.
TO_BE_READ = cued_anywhere(
    r"""
    will be reviewed|will be read|will be considered|will now be|is being|is now being|are being :: \byour (?:application|cv|documents|candidacy) (?:will (?:now |also )?be|is (?:now |currently )?being) (?:reviewed|read|considered|looked at|assessed)\b(?! (?:for (?:other|future|any)|if\b|should))
    geprüft|gesichtet|berücksichtigt|gelesen|bearbeitet :: \b(?:ihre|deine) (?:bewerbung|unterlagen) (?:wird|werden)(?: nun| jetzt| derzeit| weiterhin| aktuell| zurzeit| gerade| von \w+ \w+){0,3} (?:geprüft|gesichtet|berücksichtigt|gelesen|bearbeitet)\b
    será evaluada|será analizada|será revisada|será estudiada|está siendo :: \bsu (?:candidatura|solicitud|currículum) (?:será|está siendo) (?:evaluad|analizad|revisad|estudiad)[oa]\b
    sera examinée|sera étudiée|sera traitée|est en cours :: \bvotre candidature (?:sera|est) (?:examinée|étudiée|traitée|lue|en cours d)
    sarà esaminat|sarà valutat|verrà esaminat|verrà valutat|verrà presa|sarà presa :: \b(?:sua|tua) candidatura (?:sarà|verrà) (?:esaminata|valutata|presa in)\b
    será analisad|será avaliad|está em análise|será lida :: \bsua candidatura (?:será (?:analisada|avaliada|lida)|está em análise)\b
    wordt beoordeeld|wordt bekeken|wordt gelezen|beoordelen :: \b(?:je|jouw|uw) sollicitatie wordt (?:nu |momenteel )?(?:beoordeeld|bekeken|gelezen)\b
    incelenecek|değerlendirilecek|inceleniyor|değerlendiriliyor :: \bbaşvurunuz[^.!?\n]{0,30} (?:incelen|değerlendiril)(?:ecek|iyor|mekte)
    """
)
