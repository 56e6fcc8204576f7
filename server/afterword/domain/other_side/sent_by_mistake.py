"""Words that take an earlier mail back, and those that tell what stood in it, in eight languages."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

_TO = r"[^.!?;\n–—]"
_MAIL = r"(?:e-?mails?|mails?|messages?|letters?|texts?|notes?|sms|notifications?|notices?|repl(?:y|ies))"
_SAYS = r"(?:turning you down|rejecting you|declining you|wrote|claimed|saying|says|said|say|stating|states|stated|telling|tells|told|informing|informs|informed|indicating|announcing|claiming|suggesting|in which|to the effect|with the words|that reads?|reading)"
# Up to where it is taken back: what stands behind that is said now.
_REST = rf"(?:(?!\b(?:wrong|errors?|mistakes?|incorrect|ignore|disregard|not for you|by accident|but|however|unfortunately|sadly|remains|stands|unchanged|correct)\b|[,:] (?:and |so |as )?(?:you|we|your) (?:are|have|will|can|did|application)){_TO})*"
_RUHE = r"(?:(?!\b(?:versehen\w*|versehentlich|irrt\w+|fehler\w*|falsch\w*|ignorier\w*|gegenstandslos|aber|sondern|leider haben|leider können|bleibt es)\b)[^.!?;\n–—])*"
_POST = r"(?:e-?mails?|mails?|nachricht|schreiben|briefe?|mitteilung|sms|benachrichtigung|meldung)"
_RESTO = r"(?:(?!\b(?:errore?|erro|engano|equivoca\w+|lapso|purtroppo|infelizmente|lamentablemente|desgraciadamente|malheureusement|erreur|mais|però|pero|ma|mas|vergissing|fout|ongeluk|abuis|helaas|maar)\b)[^.!?;\n–—])*"
TAKEN_BACK = cued_anywhere(
    r"""
    wrong|incorrect|mistake|an error|in error|accident|prematurely|too early|not the case|mix-up|not true|not right|not for you|not meant|not intended|n't meant|n’t meant|n't for you|n’t for you :: \
        \b(?:that|this|it|which|both|second|first|last|latter|other|one|e-?mail|mail|message|letter|text|notification|notice|rejection|they|these)(?:[,]? (?:\w+ ){0,4}?)?\s?(?:was|is|were|are|['’]s|wasn['’]t|isn['’]t)(?: not|n['’]t)?(?: all| of course| simply| just| only| entirely| unfortunately| sent| issued| generated| triggered| released| meant| intended| to you| out)*\
            [ ](?:wrong|incorrect|true|right|correct|for you\b|the case|an? (?:\w+ ){0,2}(?:mistake|mix-up|error)|(?:our|my) (?:mistake|error)|in error|by (?:mistake|accident)|accidentally|prematurely|too early)\
        |\b(?:went|gone|go|was sent|were sent|sent to you|sent) out (?:to you )?(?:in error|by (?:mistake|accident)|accidentally|prematurely|too early)\
        |\b(?:sent|e-?mailed|told|informed|wrote to|notified|issued|triggered)(?: \w+){0,4} (?:in error|by mistake|by accident|accidentally)\
        |\b(?:in error|by mistake|accidentally|mistakenly)(?: \w+){0,2} (?:sent|told|informed|e-?mailed)
    meant for|intended for|meant to go to|addressed to|supposed to go :: \b(?:meant|intended|addressed|supposed)(?: to go)? (?:for|to) (?:an?(?:other)?|someone|somebody|the other|other|different|namesake)\b(?: (?:else|different|other|applicant|candidate|person))*
    ignore|disregard|delete :: \
        (?<!in error, )\bplease(?: just| kindly| simply| do)? (?:ignore|disregard|delete|bin|forget) (?:it\b|that\b|this(?! (?:e-?mail|message) if)|the|our|my|any|both|yesterday|today|monday|last|everything)\
        |(?:^|[.!?…,] ?)ignore(?: it| that| this| them)?[.!,]\
        |\b(?:ignore|disregard) (?:the|that|our|my|yesterday['’]s|today['’]s|last|all) (?:\w+ ){0,3}(?:e-?mail|mail|message|letter|text|notification|rejection|notice)
    wrong button|wrong line|wrong list|wrong row|wrong person|wrong template|wrong box|wrong candidate|wrong applicant|wrong group|wrong recipient|wrong folder :: \bwrong (?:button|line|list|row|person|template|box|candidate|applicant|group|recipient|folder)\b
    you are invited|you're invited|you’re invited|being considered|would you come|would you like to come|has yet to|have yet to|you were!|you are!|you're through|you’re through|i now see|in fact|we'd like to see you|we’d like to see you|would like to see you|can you come :: \
        \byou(?:['’]re| are) (?:now |still |of course |hereby )*(?:invited|being considered|through to|on the (?:short)?list|shortlisted)\b|\bwould you (?:like to |be able to )?come\b|\bcan you come\b|\b(?:has|have) yet to (?:meet|decide|choose)\b|\byou (?:were|are)!|\bi now see that\b|(?:['’]d| would) like to see you\b
    eingeladen|kommen sie|sehe ich|yetist :: (?<!nicht )\b(?:sie sind|du bist) (?:\w+ )?eingeladen\b|\bkommen sie (?:zum|bitte|gern)|\bnun sehe ich\b
    convocad|le esperamos|la esperamos|equivoc|convoqué|attendons|trompé|convocat|aspettiamo|sbagliat|esperamos|enganou|uitgenodigd|verkeerde|davetlisiniz|bekliyoruz|yanlış :: \
        \bestá (?:usted )?convocad[oa]\b|\b(?:le|la|te) esperamos\b|\bse (?:ha )?equivoc\w+|\b(?:vous êtes|tu es) convoquée?\b|\bvous attendons\b|\bs['’]est trompée?\b|\b(?:lei )?è convocat[oa]\b|\b(?:la|ti) aspettiamo\b|\bha sbagliato\b|\bsi è sbagliat[oa]\b|\best(?:á|ás) convocad[oa]\b|\bengan(?:ou-se|ei-me)\b|\bje bent uitgenodigd\b|\bverkeerde (?:regel|rij)\b|\bdavetlisiniz\b|\bbekliyoruz\b|\byanlış (?:satır|düğme|liste)
    rumour|rumor|haven't|hadn't|hasn't|has not|had not|have not|didn't,|void|set the record|correct outcome|correct result|your name is on|your own file|somebody else's|someone else's :: \
        \brumou?r\b|\b(?:they|we|he|she|it|i|the panel) (?:ha(?:ve|s|d)(?:n['’]t| not)|did(?:n['’]t| not))[.:!,]|\b(?:treated|regarded) as void\b|\bset the record straight\b|\bcorrect (?:outcome|result|status|decision)\b|\byour name is on (?:it|the)\b|\byour own file\b|\b(?:somebody|someone) else['’]s (?:name|reference|file)\b
    richtig lautet|richtig ist|zur klarstellung|das richtige ergebnis|aktenzeichen eines anderen :: \brichtig (?:lautet|ist)\b|\bzur klarstellung\b|\bdas richtige ergebnis\b|\baktenzeichen eine[sr] anderen\b
    el correcto|le bon résultat|quello giusto|quella giusta|o correto|de juiste|doğru sonuç|doğrusu :: \bel (?:resultado )?correcto es\b|\ble bon résultat\b|\bquell[oa] giust[oa]\b|\bo (?:resultado )?correto é\b|\bde juiste (?:uitslag )?is\b|\bdoğru(?:su| sonuç)\b
    taken back|take back|take it back|tear it|recall|undo|reversed|overturned|replaces|correction|withdraw that|never mind|forget :: \
        \b(?:take|taken|taking) (?:it |that |this |all )?back\b|\btear it up\b|\brecall the message\b|\bundo what\b|\b(?:decision|that|result) (?:has been|was|is) (?:now )?(?:reversed|overturned)\b|\breplaces (?:it|our|my|the|that)\b|\bcorrection (?:of|to)\b|\bforget (?:what|that|about the)\b
    should not have|shouldn't have|shouldn’t have|should never have :: \bshould(?: not|n['’]t| never) have (?:been sent|gone|received|had|got|been told)
    fault|glitch|bug|display error|portal error|system error|old workflow|technical problem|problem with our :: \b(?:technical|system|software) (?:fault|glitch|error|problem)\b|\b(?:display|software|portal) (?:error|bug|fault)\b|\bglitch\b|\b(?:is|['’]s|was|by) a bug\b|\bbug in\b|\bold workflow\b|\bproblem with our (?:system|portal|software)\b
    still in|in the running|in the process|in the mix|nothing has changed|still under|still being|still considering|still active|remains active|you're good|you’re good|still on|stands :: \
        \byou(?:['’]re| are)(?: \w+)? ?(?:still|very much|definitely|absolutely|all)(?: very much)? (?:in|on|with us|under)\b\
        |\bnothing has changed\b|\byour (?:application|candidacy) (?:is still|remains|is very much) (?:under|in|being|active|alive|open)\b|\bstill (?:considering|reviewing|reading) your\b|\byou['’]re good\b\
        |\b(?:your|the|our) (?:\w+ )?(?:interview|offer|invitation|appointment|start date)[^.!?\n]{0,40} (?:still )?stands\b
    fehler|versehen|irrt|falsch|nicht richtig|nicht korrekt|nicht für|gegenstandslos|panne|stimmt nicht|stimmt so nicht|andere|betraf nicht|galt nicht :: \
        \b(?:das|dies|sie|diese|die|nachricht|mail|absage|schreiben|es|hier|da|uns)\b[^.!?;\n]{0,30} (?:war|ist|lag|unterlaufen|passiert|handelt\w*)\b[^.!?;\n]{0,30}(?:fehler|versehen|irrtum|falsch|panne|nicht (?:richtig|korrekt|für (?:sie|dich)))\
        |\b(?:das|dies|die|es) stimmt (?:so )?nicht\b|\bgegenstandslos\b|\bbetraf nicht (?:sie|dich)\b|\bgalt nicht (?:ihnen|dir)\b\
        |\bfür (?:eine?n? anderen?|jemand anderen?) [^.!?;\n]{0,30}(?:bestimmt|gedacht|gemeint)\b|\bnicht für (?:sie|dich) (?:bestimmt|gedacht)\b\
        |\b(?:versehentlich|aus versehen|irrtümlich)\b\
        |\bfalschen? (?:zeile|knopf|taste|liste|person|vorlage|verteiler|schaltfläche)
    zurück|richtig ist|korrektur|anzeigefehler|systemfehler|storung|störung|technisch|entspricht nicht|wegwerfen|hinfällig :: \
        \bnehm(?:en wir|e ich)\b[^.!?;\n]{0,40}\bzurück\b|\bkommando zurück\b|\brichtig ist,? dass\b|\bkorrektur (?:unser|mein|der|zu)|\b(?:anzeige|system|software)fehler\b|\btechnische störung\b|\btechnische[sn]? problem\w*\b|\bentspricht nicht (?:unserer|meiner) (?:entscheidung|absicht)\b|\beinfach wegwerfen\b|\bist (?:damit |somit )?hinfällig\b
    ignorier|löschen sie|vergessen sie|vergiss :: \b(?:ignorieren sie|ignorier(?:e|t)?|löschen sie|vergessen sie|vergiss)\b
    im verfahren|im rennen|weiter dabei|weiterhin dabei|noch dabei|nichts geändert|ändert sich nichts|bleibt bestehen|noch im :: \b(?:noch|weiter|weiterhin|natürlich) (?:im verfahren|im rennen|dabei)\b|\bnichts geändert\b|\bändert sich nichts\b|\bbleibt bestehen\b
    fallo|problema|sin efecto|no es así|un error|por error|equivoca|no es cierto|dirigido a|dirigida a|para otr|no era para|ignore|caso omiso|sigue|se mantiene|malentendido :: \
        \b(?:fue|era|ha sido|es|hubo) un (?:\w+ )?(?:error|malentendido)\b|\bpor (?:error|equivocación)\b|\bno es (?:cierto|así)\b|\b(?:un|por|al) fallo\b|\bproblema (?:técnico|informático)\b|\bqueda sin efecto\b|\b(?:iba|estaba) (?:dirigid[oa] a|destinad[oa] a)(?: otr[oa](?: \w+)?)?|\bera para otr[oa](?: \w+)?|\bno era para (?:usted|ti)\b\
        |\b(?:ignore|ignora)\b|\bcaso omiso\b|\bsigue (?:en|siendo|activ|adelante|vigente|abiert)|\bse mantiene\b
    bug|bogue|panne|technique|annule|mauvaise personne|erreur|destiné|concern|tenir compte|ignore|maintenu|toujours|pas pour vous :: \
        \b(?:était|est|a été|suite à) une erreur\b|\bpar erreur\b|\b(?:un|du|suite à un) (?:bug|bogue)\b|\b(?:problème|incident|panne) (?:technique|informatique)\b|\bannule et remplace\b|\bmauvaise personne\b|\bdestinée? à (?:une?|quelqu)(?:['’]un)?(?: d['’])?\s?autre(?: \w+)?|\bne (?:vous|te) concern|\btenir compte\b|\bignore[rz]\b|\b(?:est|reste) (?:bien )?maintenue?\b|\btoujours (?:à l['’]étude|en lice|en cours|dans)|\bpas pour vous\b
    problema tecnico|un bug|disguido|omonim|errore|destinat|rivolt|ignora|tenga conto|ancora in|confermat|non era per :: \
        \b(?:è stato|era|si è trattato di|c['’]è stato) un errore\b|\bper errore\b|\bproblema tecnico\b|\bun bug\b|\bdisguido\b|\bomonim[oa]\b|\bdestinat[oa] a(?: un['’]?\s?altr[oa](?: \w+)?)?|\bnon era (?:per|rivolt)|\bignorar\w+|\bnon tenga conto\b|\bancora in (?:corsa|valutazione|esame|gioco)\b|\b(?:è|resta) confermat[oa]\b
    falha|problema técnico|pessoa errada|engano|erro|lapso|para outr|não era para|desconsider|ignore|continua|mantid|mantém :: \
        \bfoi um (?:engano|erro|lapso)\b|\bpor (?:engano|lapso|erro)\b|\bfalha (?:técnica|do sistema|no sistema)\b|\bproblema técnico\b|\bpessoa errada\b|\bera para outr[oa](?: \w+)?|\bnão era para\b|\bdesconsider\w+|\bignore\b|\bcontinua (?:em|no|na|ativ)|\bmantid[oa]\b|\bmantém-se\b
    technisch probleem|storing|iemand anders|verkeerde|vergissing|fout|ongeluk|abuis|onterecht|onrechte|klopt niet|bedoeld|negeer|negeren|nog steeds|gewoon door|gaat door :: \
        \b(?:was|is) (?:een )?(?:vergissing|fout|foutje)\b|\bper (?:ongeluk|abuis)\b|\b(?:een|technische) storing\b|\btechnisch probleem\b|\bwas voor iemand anders\b|\bverkeerde (?:persoon|knop|lijst)\b|\babusievelijk\b|\bten onrechte\b|\bklopt niet\b|\bniet voor (?:jou|u|je) bedoeld\b|\bvoor een andere? \w+ bedoeld\b|\bnege(?:er|ren)\b|\bnog (?:steeds|gewoon) in\b|\bgewoon door\b|\bgaat door\b
    sorun|arıza|hata|yanlış|sehven|dikkate alma|başka bir aday için|size ait değil|devam edi|değerlendiril|geçerli :: \
        \bhata(?:ydı|dır|sı|lı)|\byanlışlıkla\b|\b(?:sistem|sistemsel|teknik)(?: bir)? (?:hata|arıza|sorun)|\byanlış kişi|\bsehven\b|\bdikkate alma|\bbaşka bir aday için|\bsize (?:ait|yönelik) değil|\bsüreciniz devam\b|\bbaşvurunuz h[âa]l[âa]\b|\bgeçerli(?:dir)?\b
    """
)
TOLD = cued_anywhere(
    rf"""
    mail|message|letter|text|sms|notification|notice|reply|replies :: \
        (?<!this )(?<!by )\b{_MAIL}\b[^.!?;\n]{{0,80}}?\b{_SAYS}\b{_REST}\
        |(?<!this )\b{_MAIL}\b[^.!?\n"“]{{0,40}}["“][^"”\n]*["”]
    notice|message|mail|letter|text :: \b(?:the|our|my|that|a) (?:notice|message|e-?mail|mail|letter|text) ["“][^"”\n]*["”]
    one says|one said|one saying|other said|other says|other saying|second said|second says|it said|it says|that said|that says|which said|which says|which stated :: \b(?:one|other|second|first|it|that|which)(?: of (?:them|which))? (?:says?|said|saying|stated|stating)\b{_REST}
    told you|informed you|notified you|wrote to you|written to you|said that you|tell you :: \
        (?<!as i )(?<!as we )\b(?:we|i|it|they|he|she|system|portal|colleague|somebody|someone|agency|website)(?: had| have| has| may have| wrongly| mistakenly)* (?:told|informed|notified|wrote to|written to) you\b[^.!?;\n]{{0,30}}(?:that|you|to say|to tell you){_REST}
    you were told|you had been told|you been told|you have been told|you may have been told|you were informed :: \byou (?:were|had been|have been|may have been) (?:told|informed)\b{_REST}
    portal|system|status|website|account|screen|page :: \b(?:portal|system|status|website|account|screen|page)\b[^.!?;\n]{{0,30}}\b(?:shows?|says?|displays?|reads|lists?|is showing)\b{_REST}
    portal|system|status|konto :: \b(?:portal|system|status|konto)\b[^.!?;\n]{{0,30}}\b(?:zeigt|angezeigt|steht)\b{_RUHE}
    portal|sistema|plataforma|estado|portail|site|système|plateforme|portale|piattaforma :: \b(?:portal|sistema|plataforma|estado|portail|site|système|plateforme|portale|piattaforma)\b[^.!?;\n]{{0,30}}\b(?:muestra|indica|aparece|figura|consta|mostra|affiche|indique|risulta){_RESTO}
    portaal|systeem|status :: (?<![^.!?;\n])[^.!?;\n]*\bstaat\b[^.!?;\n]{{0,60}}\b(?:in het portaal|in ons systeem|op) [^.!?;\n]*
    görünüyor|görünmekte :: (?<![^.!?;\n])[^.!?;\n]*\bolarak görün(?:üyor|mekte)\w*
    heard :: \byou (?:may |might |will )?have heard\b[^.!?;\n]{{0,30}}\bthat\b{_REST}
    wrong outcome|incorrect outcome|wrong result|incorrect result|wrong status|wrong decision|falschen ergebnis|falsche ergebnis|incorrecto|erróneo|erroné|sbagliat|errat|errado|incorreto|verkeerde|yanlış :: \
        \b(?:(?:wrong|incorrect) (?:outcome|result|status|decision)|falschen? ergebnis|resultado (?:incorrecto|erróneo|errado|incorreto)|résultat erroné|esito (?:sbagliato|errato)|verkeerde (?:uitslag|status)|yanlış sonuç\w*) ?(?:\([^)\n]*\)|["“„«][^"”“»\n]*["”“»])
    schreiben|mail|brief :: \banders als in (?:mein|unser)\w*\b{_RUHE}
    rejection :: \b(?:an?|the|our|my|that|this|automatic|automated)(?: \w+){{0,2}} rejections?(?: (?:letter|e-?mail|mail|message|notice|text))?\b|\brejection (?:e-?mail|mail|letter|message)\b
    nachricht|mail|schreiben|brief|mitteilung|sms|benachrichtigung|meldung :: \
        (?<!dieser )(?<!diesem )(?<!diese )(?<!per )\b{_POST}\b[^.!?;\n]{{0,60}}?(?:\bstand\b|\bin (?:der|dem|denen)\b|\bwonach\b|\bdass\b|\bmit der\b|\bhieß es\b){_RUHE}\
        |(?<!dieser )\b{_POST}\b[^.!?\n"“„]{{0,30}}["“„][^"”“\n]*["”“]
    mitgeteilt|geschrieben|gemeldet|gesagt :: (?<!wie )\b(?:hat|haben|hatte|hatten|habe|wurde)\b (?:wir |ich )?(?:ihnen|dir)\b[^.!?;\n]{{0,40}}\b(?:mitgeteilt|geschrieben|gemeldet|gesagt), dass{_RUHE}
    rejected|declined|turned down|turned you down :: (?<!you )\b(?:we|i|they|colleague|panel|system) (?:had |have )?(?:wrongly |mistakenly )?(?:rejected|declined|turned down|turned you down)\b[^.!?;\n]{{0,30}}\b(?:on (?:the \d|\w+day)|last|yesterday|earlier|because we thought|since we thought|this morning|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b{_REST}
    we said|i said|they said|had said :: (?<!as )\b(?:we|i|they|she|he)(?: had)? said (?:that )?(?:we|you|the|it|i)\b{_REST}
    abgelehnt|abgesagt :: \b(?:am \w+tag|gestern|vorgestern|letzte \w+|heute (?:früh|morgen)) (?:haben wir|habe ich|hat \w+)\b[^.!?;\n]{{0,40}}\b(?:abgelehnt|abgesagt){_RUHE}
    gesagt :: \bam telefon (?:\w+ )?gesagt{_RUHE}|\bgesagt, (?:sie|du|dass)\b{_RUHE}
    teléfono|le dijo|le dije :: \b(?:le|te) (?:dijo|dije|dijimos|han dicho)\b[^.!?;\n]{{0,30}}\bque\b{_RESTO}
    vous a dit|vous avons dit|vous ai dit|au téléphone :: (?<!comme je )\bvous (?:a|ai|avons|ont) dit\b[^.!?;\n]{{0,30}}\bque\b{_RESTO}
    le ha detto|ti ha detto|abbiamo detto|ho detto|al telefono :: \b(?:le|ti) (?:ha|ho|hanno|abbiamo) detto\b[^.!?;\n]{{0,30}}\bche\b{_RESTO}
    disse|dissemos|disseram :: \b(?:disse|dissemos|disseram)(?:-lhe|-te)?\b[^.!?;\n]{{0,30}}\bque\b{_RESTO}
    telefoon|zei|zeiden|gezegd :: \b(?:zei|zeiden|heeft gezegd)\b[^.!?;\n]{{0,30}}\bdat\b{_RESTO}
    söylemiş|söylemişti|söyledi :: (?<![^.!?;\n])[^.!?;\n]*\b(?:telefonda|size)\b[^.!?;\n]*\bsöyle(?:miş|mişti|di|mişler)\w*
    absage|ablehnung :: \
        \b(?:die|der|unsere[rn]?|diese[rn]?|eine[rn]?|meine[rn]?)(?: \w+)? (?:absage|ablehnung)\w* (?:von|vom|wurde|war|ist|ging|geschickt|verschickt|gesendet|erhalten|bekommen|zugeschickt|zugesandt|betraf|galt)\b
    correo|mensaje|mail|carta|notificación|aviso|sms :: \b(?<!este )(?:correo|mensaje|e-?mail|mail|carta|notificación|aviso|sms)\b[^.!?;\n]{{0,60}}?\b(?:que (?:le|te) (?:decía\w*|comunic\w+|inform\w+|indic\w+)|(?:le|te) (?:decíamos|comunicábamos|informábamos|indicábamos)|que dec[ií]a|indicando|diciendo|comunicando|informando|decía|dice|anunciaba|de que|de rechazo){_RESTO}
    message|mail|courriel|courrier|lettre|sms|notification :: (?<!ce )(?<!présent )\b(?:message|e-?mail|mail|courriel|courrier|lettre|sms|notification)\b[^.!?;\n]{{0,60}}?\b(?:indiquant|disant|annonçant|informant|précisant|annonçait|indiquait|disait|informait|selon le|selon la|dans lequel|dans laquelle|de refus){_RESTO}
    messaggio|mail|lettera|comunicazione|notifica|sms :: (?<!questo )(?<!questa )(?<!presente )\b(?:messaggio|e-?mail|mail|lettera|comunicazione|notifica|sms)\b[^.!?;\n]{{0,60}}?\b(?:in cui|che diceva|diceva|dicendo|indicando|comunicando|nel quale|nella quale|secondo cui|che (?:le|ti) (?:comunic|inform)\w+|di rifiuto){_RESTO}
    mail|mensagem|carta|notificação|sms :: (?<!este )(?<!esta )\b(?:e-?mail|mail|mensagem|carta|notificação|sms)\b[^.!?;\n]{{0,60}}?\b(?:a dizer|dizendo|informando|a informar|dizia|que dizia|indicando|a indicar|a comunicar|comunicando|em que|de recusa|de reprovação){_RESTO}
    mail|bericht|brief|sms|melding :: (?<!deze )(?<!dit )\b(?:e-?mail|mail|bericht|brief|sms|melding)(?:tje)?\b[^.!?;\n]{{0,30}}?(?:\bwaarin\b|\bdat\b|\bmet de mededeling\b){_RESTO}
    afwijzing :: \bafwijzing(?:smail)?\b[^.!?;\n]{{0,20}}(?:gestuurd|gekregen|ontvangen|verstuurd|verzonden)?
    belirten|söyleyen|bildiren|yazan|içeren :: (?<![^.!?;\n])[^.!?;\n]*\b(?:belirten|söyleyen|bildiren|yazan|içeren) (?:\w+ )?(?:bir )?(?:e-?posta|mesaj|mail|ileti)
    yazmıştık|belirtmiştik|bildirmiştik|söylemiştik|yazıyordu|deniyordu :: \b(?:mesaj|e-?posta|mail|ileti)\w*\b[^.!?;\n]*\b(?:yazmıştık|belirtmiştik|bildirmiştik|söylemiştik|yazıyordu|deniyordu)
    ret mesaj|ret e-posta|ret mail|ret yazı|olumsuz yanıt mesaj :: \b(?:ret|olumsuz yanıt) (?:mesaj|e-?posta|mail|yazı)\w*
    """
)
