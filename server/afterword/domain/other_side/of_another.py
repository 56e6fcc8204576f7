"""Tells that a no is about somebody other than the reader, who referred, vouched for or is fond of them.

Who hears of a referral, gave a reference, or has put a candidate forward to a client, is told in the words of a
no; and so does a family write of the one who did not get the job. It is asked only of a mail that would be a
decision.
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache

from afterword.domain.facts.cues import know
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.pattern_text import any_of, cued_anywhere

# The reader spoke up for somebody, or sent them: said to no applicant, whatever else stands in the mail.
SPOKEN_UP_FOR = cued_anywhere(
    r"""
    referral :: \
        ^(?:re: )?(?:your )?referral (?:update|status|outcome)\b|\b(?:status|outcome|result) of your (?:\w+ )?referral\b|\b(?:update|news) (?:on|to|about|regarding) your (?:\w+ )?referral\b\
        |\byour (?:\w+ )?referrals? (?:for the|for [a-z]|has been reviewed|of [a-z]|was not|did not|is not|, [a-z])|\bno referral bonus\b
    you referred|you recommended|you put forward|you introduced|you nominated|you suggested|you sent :: \
        \b(?:the|your) (?:\w+ )?(?:candidate|person|friend|colleague|applicant|guy|woman|man|lad|girl|lady|engineer|developer|student|contact|one|two) (?:that |who |whom )?you(?:['’]ve| have)? (?:\w+ )?(?:referred|recommended|put forward|introduced|nominated|suggested|sent)\b
    referral bonus|referral reward :: \b(?:no|not|isn['’]t|won['’]t|will)\b[^.!?\n]{0,40} referral (?:bonus|reward)\b
    you mentioned|you told me about|you sent|our way|you suggested|you spoke of|you asked about :: \
        \b(?:the|that) (?:\w+ ){0,2}(?:man|woman|lad|girl|guy|chap|bloke|lady|fellow|teacher|cook|chef|nurse|person|one|candidate|student|people|two|three|four|five) (?:that |who |whom )?you(?:['’]d| had|['’]ve| have)? (?:just )?(?:mentioned|told me about|told us about|sent (?:us|me|over|our way|along|round)|suggested|spoke of|asked (?:me |us )?about)\b
    for the cvs|for the profiles|for the resumes|for the candidates|for the three|for the two|for the four|for passing on|for sending over :: \bthank(?:s| you|s a million)[^.!?\n]{0,20} for (?:sending (?:over )?|passing on )?the (?:two |three |four |five |six |latest |other )?(?:cvs|profiles|resumes|résumés|candidates)\b
    für die|die drei|die zwei :: \b(?:danke|dank)[^.!?\n]{0,15} für die (?:zwei |drei |vier |fünf |neuen |weiteren )?(?:profile|lebensläufe|kandidat\w+|bewerberprofile|kandidatenprofile)\b
    pour les|por los|por las|per i |pelos|voor de :: \bmerci[^.!?\n]{0,15} pour les (?:\w+ )?(?:cv|profils|candidats|candidatures)\b|\bgracias[^.!?\n]{0,15} por l[oa]s (?:\w+ )?(?:perfiles|candidatos|currículums?|cvs?|candidaturas)\b|\bgrazie[^.!?\n]{0,15} per i (?:\w+ )?(?:profili|candidati|curriculum|cv)\b\
        |\bobrigad[oa][^.!?\n]{0,15} pelos (?:\w+ )?(?:perfis|candidatos|currículos|cvs)\b|\bbedankt voor de (?:\w+ )?(?:cv['’]?s|profielen|kandidaten)\b
    mandant|my client|our client :: \b(?:unser|mein|unsere|meine) mandant(?:in)? (?:herr|frau)\b|\b(?:my|our) client,? (?:mr|mrs|ms|miss|dr)\b\.?
    auf ihren wunsch|auf deinen wunsch|as you asked|at your request|decided against :: \bauf (?:ihren|deinen|euren) wunsch (?:hin )?(?:abgesagt|eine absage)\b|\bthat you(?:['’]ve| have)? (?:decided|chosen) (?:against|not to (?:take|hire|see|meet|interview)) (?:him|her|them)\b|\bi(?:['’]ve| have) told \w+(?: \w+)? that you (?:have |['’]ve )?(?:decided|chosen|will not|won['’]t|do not|don['’]t)\b
    your candidate|your candidates :: \byour (?:\w+ )?candidates? (?:(?:mr|mrs|ms|dr)\b|was|has|have|were|did|is|isn['’]t|wasn['’]t|didn['’]t|hasn['’]t|for (?:the|our))
    profiles|cvs|candidates|resumes|résumés :: \b(?:send|submit|share|propose|provide|forward|let (?:me|us) have)(?: me| us)?(?: some| any| a few)? (?:further|more|other|new|fresh|additional|different|three|two|alternative) (?:profiles|cvs|candidates|resumes|résumés)\b
    empfohlene|vorgeschlagene|geworbene :: \bvon (?:ihnen|dir|euch) (?:empfohlene|vorgeschlagene|geworbene)
    empfohlen|ans herz gelegt|vorgeschlagen :: \b(?:sie|du) (?:hatten?|haben|hast|hattest) (?:uns |mir )?(?!(?:uns |mir )?(?:ihr|dein|sich))[^.!?,;\n]{0,50}\b(?:empfohlen|ans herz gelegt|vorgeschlagen)\b
    recommendation|introduction|the intro|connecting us|referral :: \b(?:appreciate|thank(?:s| you)[^.!?\n]{0,20} for|grateful for) (?:the|your) (?:kind |warm )?(?:recommendation|introduction|intro|referral)\b(?! (?:video|letter))|\bfor (?:connecting|introducing) us\b
    your mentee|your nominee|your protégé|your recommendation :: \byour (?:mentee|nominee|protégée?|prot[eé]g[eé]|recommendation (?:of|for))\b
    vermitteln|vermittlung|ihrem vorschlag|vorschläge :: \b(?:danke|dank)[^.!?\n]{0,12} (?:fürs|für das|für die) (?:vermitteln|vermittlung)\b|\bzu ihrem vorschlag,? (?:frau|herrn?)\b|\bfreuen uns (?:auf|über) (?:weitere|andere|neue) (?:vorschläge|kandidat\w+|profile)\b
    ponernos en contacto|presentarme|mise en relation|mettre en relation|in contatto|in contact|em contacto|em contato :: \bgracias por (?:ponernos|ponerme) en contacto con\b|\bmerci (?:pour|de) (?:la|nous avoir|m['’]avoir) (?:mise?s?|mettre) en relation avec\b|\bgrazie per (?:averci|avermi) mess[oiae] in contatto con\b|\bbedankt (?:voor het|dat je ons) in contact (?:brengen|bracht) met\b|\bobrigad[oa] por (?:nos|me) (?:ter )?(?:posto|colocar|por) em conta(?:c)?to com\b
    your pupil|your student|your client|klassenlehrer|your trainee|als betreuer|als lehrer|als ausbilder :: \byour (?:pupils?|students?|trainee)(?: [a-z]+)? (?:did|was|were|has|have|is|will|attended)\b|\byour client,? (?:mr|mrs|ms|miss)\b|\bals (?:klassenlehrer(?:in)?|betreuer(?:in)?|lehrer(?:in)?|ausbilder(?:in)?) von\b
    gutachten :: \b(?:ihr|dein) gutachten (?:zu|über|für|in)\b
    referenz :: \breferenz (?:zu|für|über|von) (?:herrn?|frau|ihrer? (?:ehemalige|frühere))
    empfehlung :: \b(?:ihre|deine) empfehlung (?:von|für|zu)\b|^(?:re: )?(?:ihre|deine) empfehlung\b
    kandidat|bewerber :: (?<!als )\b(?:ihr|dein|euer|ihre|deine|eure|ihren|deinen|euren) (?:kandidat|bewerber)(?:in|en|innen)?\b(?![-/])
    profile|kandidaten|lebensläufe :: \b(?:schicken|senden|stellen|nennen) sie uns (?:bitte )?(?:gern |gerne )?(?:weitere|andere|neue) (?:profile|kandidat\w+|bewerber\w*|lebensläufe)
    coopt|recommandé|recommandation :: \bvotre cooptation\b|\bcoopt(?:é|er|ée|ation)\b|\bmerci (?:de nous |d['’])avoir recommandé\b|\bvotre recommandation (?:de|pour|concernant)\b|\bvous (?:nous )?(?:avez|aviez) recommandée?s?\b
    votre candidat|vos candidats|ton candidat :: \b(?:votre|vos|ton|tes) candidat(?:e|s|es)?\b(?! (?:à|au|aux|pour)\b)
    profils|candidats :: \b(?:proposer|envoyer|présenter|transmettre) d['’]autres (?:profils|candidats|cv)
    recomendar|recomendaste|referido|recomendó|recomendado :: \b(?:tu|su) referid[oa]\b|\bgracias por (?:recomendar|recomendarnos|referir|referirnos|presentarnos)(?: a)?\b|\bque (?:nos )?(?:recomendaste|recomendó|ha recomendado|has recomendado|referiste)\b
    candidat :: \b(?:tu|vuestr[oa]|vostr[oa]) candidat[oa]\b|\b(?:il|la) (?:tu|vostr)[oa] candidat[oa]\b|\bo (?:teu|vosso) candidato\b|\ba (?:tua|vossa) candidata\b
    segnalat|raccomandat|segnalazione|presentat :: \bper (?:averci|aver) (?:segnalato|raccomandato|presentato|consigliato)\b|\b(?:tua|sua) segnalazione (?:di|per)\b|\bche (?:ci )?(?:hai|ha|avete) (?:segnalato|raccomandato|presentato)\b
    aandragen|aangedragen|aanbevelen|aanbeveling|voordragen|voorgedragen :: \bbedankt voor (?:het|je|jouw|uw) (?:aandragen|aanbevelen|voordragen|aanbeveling)\b|\bdie (?:je|jij|u|jullie)(?: ons)? (?:hebt|heeft|hebben|had)? ?(?:aangedragen|aanbevolen|voorgedragen)\b|^(?:re: )?(?:je|uw) aanbeveling\b
    kandidaat :: \b(?:jullie|jouw|uw) kandida(?:at|te)\b(?! (?:voor|bij)\b)
    nieuwe cv|andere kandidaten :: \b(?:graag|stuur|sturen)[^.!?\n]{0,20} (?:nieuwe|andere) (?:cv['’]?s|kandidaten|profielen)\b
    indicar|indicou|indicação|indicado :: \b(?:obrigad[oa]|agradecemos) (?:por|pela) (?:nos )?(?:ter )?(?:indicar|indicado|indicação) (?:o|a|do|da|de)\b|\bque você (?:nos )?indicou (?:para|foi|não)|^(?:re: )?(?:sua|tua) indicação\b
    önerdi|yönlendirdi|referans ol|referansınız hakk|adayınız :: \b(?:önerdiğin|yönlendirdiğin|referans olduğun)\w*|^referansınız hakkında|\badayınız\b
    """
)
_NAME = r"(?:(?:Mrs?|Ms|Miss|Dr|Prof)\.? [A-Z]|(?P<name>[A-Z][a-zà-ÿ]+)\b)"
_OPINION = any_of(
    rf"""
    [Yy]ou (?:\w+ )?(?:referred|recommended|put forward|introduced|nominated|vouched for|wrote for|spoke up for) {_NAME}
    """,
)
_FOR_WHOM = any_of(
    rf"""
    (?:[Rr]eferring|[Rr]ecommending|[Nn]ominating|[Vv]ouching for|(?:[Aa]|[Tt]he|[Yy]our) (?:\w+ )?(?:[Rr]eference|[Rr]ecommendation|[Rr]eferral)s?(?: letter)? (?:for|on|of|to)|[Ii]ntroduction (?:to|of)|intro to|[Pp]assing (?:on|along)(?= [A-Z]\w+['’]s (?:CV|cv|r[eé]sum[eé]|details|profile|name|number)\b)|[Rr]eferral:|[Rr]eference for) {_NAME}
    """,
)
_SPEAKS_UP = know(
    "referred|recommend|put forward|introduc|nominat|vouch|wrote for|spoke up|referring|reference|referral|intro to|passing ".split(
        "|"
    )
)
# Whom a family writes to.
GREETED_KIN = re.compile(
    r"\W*(?:(?:my )?dear(?:est)?|hi|hello|hey|liebe[rs]?|hallo|moin|servus|ch[eè]re?|coucou|salut|bonjour|hola|querid[oa]|ciao|car[oa]|oi|olá|lieve|hoi|ha|dag|merhaba|selam|canım|sevgili)? ?"
    r"(?:mum|mummy|mom|dad|daddy|gran|granny|grandma|grandpa|grandad|nan|nana|aunt(?:ie|y)?|uncle|mama|mami|mutti|papa|papi|vati|oma|omi|opa|tante|onkel|maman|mamie|papi|papy|tonton"
    r"|mam[áã]|papá|pai|mãe|abuel[oa]|t[ií][oa]|av[óô]|vov[óô]|tit[ií]a|zi[ao]|nonn[oa]|papà|mamma|mam|pap|oom|anne|baba|abi|abla|teyze|dayı|amca|hala|dede|babaanne|anneanne)\b"
    r"(?: [A-ZÀ-Ý]\w+)?[ \t]*(?:[,!.:\n-]|$)",
    re.IGNORECASE,
)
_SIGNED_KIN = re.compile(
    r"(?:^|[.!?,] +|\n)(?:(?:love|lots of love|your|deine?|eure?|alles liebe|bises|besos|un bacio|beijo|liefs)[, ]+)?(?:mum|mom|dad|granny|grandma|grandad|nan|auntie \w+|mama|mutti|papa|oma|opa|maman|mamie|papy|mamá|papá|mamma|papà|nonna|nonno)[ \t]*x*\W*\Z",
    re.IGNORECASE,
)
_KIN = (
    r"(?:(?:[Mm]y|[Yy]our|[Oo]ur|[Hh]is|[Hh]er) (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|son|daughter|brother|sister|nephew|niece|cousin|friend|buddy|mate|pal|lad|neighbour|neighbor|student|pupil|referral|nominee|candidate|dad|mum|mom)"
    r"(?:,? [A-Z]\w+)?)"
)
_AUX = r"(?: (?:has|have|had|was|were|is|got|has been|had been|just|also|already|unfortunately|sadly|apparently|then|hasn['’]t|wasn['’]t|isn['’]t|did|been|finally|again))*"
_LOST_EN = (
    r"(?: (?:didn['’]t|did not|never|hasn['’]t|has not|won['’]t|will not|wasn['’]t|was not|isn['’]t|is not|hadn['’]t|had not|not))"
    r"(?: been)? (?:get(?:ting)? (?:the|that|a|it|past|through|her|his|in\b|shortlisted|picked|chosen|hired)|make (?:it|the)|made (?:it|the)|land|gotten|got the|move(?:d)? (?:forward|on)\b|moving forward|selected|chosen|picked|appointed|shortlisted|successful|hired|offered|taken on|going (?:any )?(?:further|forward)|going to work|progress(?:ed|ing)?|suitable|the right|a (?:good )?(?:fit|match)|right for|the person for|what we)\b(?![^.!?\n]{0,20} either\b)"
    rf"|{_AUX} (?:turned down|rejected|passed over|unsuccessful|a no|declined|told (?:no|that (?:s?he|they))|second choice|the runner-up|knocked back|knocked out|gutted|devastated|heartbroken|crying|distraught)\b"
    r"| (?:got|had|has had|received|has received) (?:a |an |another |his |her |the )?(?:\w+ )?(?:no(?! \w)|rejections?|regret|\"we regret|turned down|knock-?back)\b"
)
_WHO_EN = rf"(?:{_KIN}|(?:Mrs?|Ms|Miss|Dr|Prof|Fr|Revd?)\.? (?P<titled>[A-Z][\w'’-]+)|(?P<name>[A-Z][a-zà-ÿ'’]+)(?: [A-Z][\w'’-]+)?)"
_NOT_TAKEN_EN = (
    r"\b(?:do not|don['’]t) (?:think|believe|feel)(?: that)? (?P<thought>[A-Z][a-zà-ÿ]+) (?:is|would be|was|has|can|will)\b|"
    r"(?:\bnot|n['’]t|\bnever) (?:\w+ ){0,3}(?:offer(?:ing)?|appoint(?:ing)?|tak(?:e|ing)|invit(?:e|ing)|hir(?:e|ing)|employ(?:ing)?|interview(?:ing)?|choos(?:e|ing)|select(?:ing)?|shortlist(?:ing)?|progress(?:ing)?|(?:proceed(?:ing)?|mov(?:e|ing) forward|go(?:ing)? (?:ahead|forward|further|on)) with|keep(?:ing)?)"
    r"(?: it| this| the (?:job|post|role))?(?: to)? (?:(?:Mrs?|Ms|Miss|Dr|Prof|Fr|Revd|Rev)\.? (?P<titled_object>[A-Z][\w'’-]+)|(?P<object>[A-Z][a-zà-ÿ]+)\b(?! (?:Team|Office|Group|Ltd|Centre)))"
)
_THEY_LOST_EN = (
    r"\b(?:[Hh]e|[Ss]he)(?:['’]s| has| had| is| was)?(?: (?:just|also|unfortunately|sadly|apparently))? (?:(?:didn['’]t|did not|never) (?:get (?:the|that) (?:job|post|role|place)|make (?:it (?:to|past|through)|the (?:cut|shortlist)))|(?:wasn['’]t|was not|isn['’]t|not) (?:selected|appointed|shortlisted|successful|offered|hired|picked|chosen|(?:strong|experienced|senior|qualified) enough)"
    r"|(?:been |got )?(?:turned down|rejected|passed over|knocked back)|got turned down)\b"
)
_LOST = {
    "en": (
        rf"(?<![\w'’]){_WHO_EN}(?:{_LOST_EN})|{_NOT_TAKEN_EN}|{_THEY_LOST_EN}|\b(?:[Pp]oor(?= [A-Z][a-z]+[.,!])|(?:thank(?:s| you)|kind) [^.!?\n]{{0,12}}(?:asking|ask) (?:about|after)|what(?= [A-Z][a-z]+ (?:got|received)\b)|how(?= [A-Z][a-z]+ (?:got on|was told|heard)\b)) (?P<other>[A-Z][a-z]+)\b"
    ),
    "de": (
        r"\b(?:(?:[Mm]ein|[Dd]ein|[Ii]hr|[Uu]nser)e?r? (?:(?:ehemalige|alter?|beste|ältester?|jüngster?|großer?|kleiner?)\w* )?(?:Mann|Frau|Sohn|Tochter|Bruder|Schwester|Freund(?:in)?|Kumpel|Neffe|Nichte|Cousin(?:e)?|Kandidat(?:in)?|Bewerber(?:in)?|Bekannte[r]?)(?: [A-ZÄÖÜ]\w+)?"
        r"|(?:Herrn?|Frau) (?:Dr\. )?(?P<titled>[A-ZÄÖÜ][\w-]+)|(?P<name>[A-ZÄÖÜ][a-zäöüß-]+))"
        r"(?: (?:hat|wurde|ist)(?: sich)?\b[^.!?\n]{0,70}\b(?:nicht (?:bekommen|gekriegt|genommen|berücksichtigt|eingestellt|ausgewählt|geschafft|überzeugt|geworden|gekommen)|Absage\b[^.!?\n]{0,40} (?:gekriegt|bekommen|erhalten|kassiert)|durchgefallen|abgelehnt|abgesagt|rausgeflogen|ausgeschieden)"
        r"| (?:ist raus|passt (?:leider )?nicht|fällt raus|kommt nicht (?:infrage|in Frage)))"
        r"|\b[Ee]r (?:hat|ist|wurde|wird|konnte|erhält|bekommt)\b[^.!?\n]{0,60}\b(?:nicht (?:bestanden|bekommen|gekriegt|genommen|eingestellt|berücksichtigt|geeignet|gepasst)|kein(?:en|e) (?:Ausbildungsplatz|Lehrstelle|Stelle|Zusage))"
    ),
    "fr": (
        r"\b(?:(?:M\.|Mme|Mlle|Monsieur|Madame) (?P<titled>[A-ZÀ-Ý][\w-]+)|(?:[Ll]e|[Ll]a|[Cc]ette|[Cc]e|[Vv]otre|[Tt]on) candidate?(?: d[eu][\w ’'-]{1,20})?|(?P<name>[A-ZÀ-Ý][a-zà-ÿ-]+)|(?:[Mm]on|[Mm]a|[Tt]on|[Tt]a) (?:fils|fille|mari|femme|frère|sœur|ami|amie|copain|copine|cousin|cousine|neveu|nièce))"
        r"(?: [A-ZÀ-Ý][\w-]+)? (?:(?:n['’]a|n['’]est|n['’]ont|a|est)(?: malheureusement)?(?: pas)? (?:été )?(?:(?<=pas )eue?|(?<=pas )obtenu|(?<=pas )décroché|(?<=pas été )retenue?|(?<=pas )retenue?|(?<=pas été )(?:prise?|choisie?|sélectionnée?)|(?<=pas )(?:prise?|choisie?|sélectionnée?)|refusée?|recalée?|écartée?)|ne convient pas|ne fait pas l['’]affaire)"
        r"|\b[Ss]a candidature (?:n['’]a|n['’]est|a été (?:refusée|rejetée|écartée))"
    ),
    "es": (
        r"\b(?:[Aa] (?:mi |tu )?(?P<whom>[A-ZÁÉÍÓÚ]?[a-zà-ÿ]+)(?: [A-Z]\w+)? (?:no )?(?:l[aeo]s? )?(?:han|ha|hayan) (?:dicho que no|llamado[^.!?\n]{0,40}que no|cogido|rechazad|descartad|elegid|contratad)"
        r"|(?:(?:[Ee]l|[Ll]a|[Tt]u|[Ss]u|[Vv]uestr[oa]) (?:\w+ )?(?:candidat[oa]|chic[oa]|hij[oa]|herman[oa]|amig[oa]|prim[oa])(?: de \w+)?|(?P<name>[A-ZÁÉÍÓÚ][a-zà-ÿ]+))(?: [A-ZÁÉÍÓÚ]\w+)? (?:no (?:ha sido|fue|ha pasado|pasó|ha conseguido|consiguió|nos vale|encaja)|ha sido (?:descartad|rechazad)|queda descartad|fue (?:descartad|rechazad)))"
    ),
    "it": (
        r"\b(?:(?:[Ii]l|[Ll]a|[Ii]l tuo|[Ll]a tua|[Mm]io|[Mm]ia|[Tt]uo|[Tt]ua) (?:candidat[oa]|ragazz[oa]|figli[oa]|fratello|sorella|amic[oa]|cugin[oa]|marito|moglie)(?: [A-Z]\w+)?|(?P<name>[A-Z][a-zà-ÿ]+)(?: [A-Z]\w+)?)"
        r" (?:non (?:è passat[oa]|è stat[oa] (?:selezionat|scelt|pres|assunt|ammess)|ha (?:avuto|ottenuto|passato|superato|preso)|va bene|fa per noi|l['’]hanno pres)|è stat[oa] (?:scartat|bocciat|rifiutat))"
    ),
    "pt": (
        r"\b(?:[Oo] |[Aa] )?(?:(?:candidat[oa]|rapaz|moça|rapariga|(?:[Ss]eu|[Tt]eu|[Mm]eu) (?:filho|irmão|amigo|marido|namorado|sobrinho|primo)|(?:[Ss]ua|[Tt]ua|[Mm]inha) (?:filha|irmã|amiga|mulher|namorada|sobrinha|prima))(?: [A-Z]\w+| de \w+)?|(?P<name>[A-Z][a-zà-ÿ]+)(?: [A-Z]\w+)?)"
        r" (?:não (?:foi (?:selecionad|escolhid|aprovad|contratad|aceit)|passou|conseguiu|ficou|entrou)|foi (?:reprovad|recusad|rejeitad|dispensad))"
    ),
    "nl": (
        r"(?:\b(?:(?:[Dd]e heer|[Mm]evrouw) (?P<titled>[A-Z]\w+)|(?:[Dd]ie|[Dd]e|[Dd]eze) (?:kandida(?:at|te)|jongen|dame|meid|man|vrouw|sollicitant)(?: van \w+| uit \w+)?|(?:[Jj]e|[Mm]ijn|[Jj]ouw|[Uu]w) (?:zoon|dochter|broer|zus|man|vrouw|vriend(?:in)?|neef|nicht|kandidaat)|(?P<name>[A-Z][a-zà-ÿ]+)(?: [A-Z]\w+)?)"
        r" (?:is|wordt|werd|was)(?: het| hem)?(?: helaas| toch)? (?:afgewezen|niet (?:geworden|aangenomen|gekozen|geselecteerd|geschikt|uitgenodigd|doorgegaan)|niet\b)|\b(?:[Dd]ie|[Dd]e|[Dd]eze) (?:kandida(?:at|te)|jongen|dame|meid|sollicitant)[^.!?\n]{0,30} (?:past niet|valt af|wordt hem niet|wordt het niet))"
    ),
    "tr": (
        r"\b(?:(?P<name>[A-ZÇĞİÖŞÜ][a-zçğıöşü]+)['’](?:y?[iıuü]|n[iıuü]n|y?[ae])\b[^.!?\n]{0,50}(?:almamışlar|almadılar|reddettiler|reddetmişler|seçmemişler|elemişler|olmamış|hayır demiş)|(?:[Kk]ardeşim|[Ee]şim|[Kk]ocam|[Kk]arım|[Oo]ğlum|[Kk]ızım|[Yy]eğenim|[Aa]rkadaşım|[Aa]bim|[Aa]blam|[Kk]uzenim|[Ss]evgilim)\b[^.!?\n]{0,40}(?:ret aldı|almadılar|almamışlar|reddedildi|elendi|alınmadı|olumsuz)|(?:[İi]lk|[Dd]ünkü|[İi]kinci|[Bb]u) aday\w* [^.!?\n]{0,30}(?:olumsuz|uygun değil|elendi|elemeye|reddedildi|seçilmedi))"
    ),
}

_NAMES = ("name", "other", "whom", "object", "thought")
# "We won't be taking him", in languages where no other signal tells whom a no is about.
NO_TO_THEM = cued_anywhere(
    r"""
    ihn  :: \bwir (?:nehmen|wollen|stellen|laden|können|werden) ihn\b[^.!?\n]{0,40} nicht\b|\bihn (?:leider |also |dann |daher )?nicht (?:nehmen|einstellen|einladen|brauchen|gebrauchen|weiter)|\bnehmen (?:wir )?ihn (?:\w+ )?nicht\b|\b(?:den|die beiden) nehmen wir (?:\w+ )?nicht\b
    avec lui|avec elle|avec eux|pas le |pas la |pas les :: \bne? ?(?:\w+ ){0,3}pas (?:\w+ ){0,4}avec (?:lui|elle|eux)\b|\bne (?:pouvons|peux|vais|veux|voulons|souhaitons|allons|pourrons) (?:\w+ )?pas (?:le|la|les) (?:prendre|garder|embaucher|recruter|engager|recevoir)\b(?! en (?:compte|considération))
    con él|con ella|con ellos|lo podemos|lo vamos :: \bno (?:\w+ ){0,4}con (?:él|ella|ellos)\b
    con lui|con loro|assumerlo|prenderlo|assumerli|prenderli :: \bnon (?:\w+ ){0,4}con (?:lui|loro)\b|\bnon (?:\w+ ){0,3}(?:assumer|prender)l[oi]\b
    com ele|com ela :: \bnão (?:\w+ ){0,4}com el[ea]s?\b
    met hem|met haar|met hen|hem niet|haar niet|geen van :: \bmet (?:hem|haar|hen) (?:\w+ ){0,2}niet (?:verder|door)\b|\bniet met (?:hem|haar|hen) (?:verder|door)\b|\bkunnen (?:we )?(?:hem|haar) (?:\w+ )?niet (?:aannemen|gebruiken|plaatsen)\b|\bmet geen van (?:de|hen|deze)\b
    onu |onunla|kendisini|kendisiyle|bey ile|hanım ile :: \b(?:onu|onunla|kendisini|kendisiyle|bey ile|hanım ile)\b[^.!?\n]{0,40}(?:alamıyoruz|alamayız|almıyoruz|almayacağız|etmeyelim|etmeyeceğiz|uygun bulmadık|düşünmüyoruz)
    """
)
# "Did you hear about Nadia?", "ho visto tuo nipote": of whom the writer speaks.
SPOKEN_OF = cued_anywhere(
    r"""
    did you hear|have you heard|you hear about :: \b(?:did you hear|have you heard)\b(?! from (?:us|me)| of (?:us|our)| back)[^?\n]{0,40}\?
    schon gehört|gehört,|davon gehört :: \bschon gehört\?|\bhast du (?:schon |das )?(?:von|mit) (?:der |dem )?\w+ gehört
    tu as su|sabes lo|sentito di|saputo di|wist je dat|heb je gehoord|soube d :: \btu as su pour\b|\bsabes lo de\b|\b(?:hai|avete) (?:sentito|saputo) di\b|\bwist je dat\b|\bheb je gehoord\b|\b(?:soube|sabes|você viu) d[aoe] \w+\b
    ton neveu|ta nièce|ton fils|ta fille|ton frère|ta sœur|ton cousin|ton ami :: \b(?:reçu|vu|rencontré|parlé (?:à|avec)) (?:ton|ta|votre) (?:neveu|nièce|fils|fille|frère|sœur|cousine?|amie?|copain|copine)\b
    a tu |con tu :: \b(?:vi|visto|conocí|conocido|hablé|hablado|entrevisté|recibí) (?:a|con) tu (?:sobrin[oa]|hij[oa]|herman[oa]|prim[oa]|amig[oa]|cuñad[oa]|vecin[oa])\b
    tuo |tua :: \b(?:visto|conosciuto|incontrato|parlato con|sentito) (?:con )?(?:tuo|tua|il tuo|la tua) (?:nipote|figli[oa]|fratello|sorella|cugin[oa]|amic[oa]|cognat[oa])\b
    sobrinh|teu filho|sua filha|seu filho|tua filha|teu irmão|seu irmão :: \b(?:conversei|falei|conheci|entrevistei)[^.!?\n]{0,10} (?:sua|tua|seu|teu) (?:sobrinh[oa]|filh[oa]|irmã|irmão|prim[oa]|amig[oa])\b
    je neef|je nicht|je zoon|je dochter|je broer|je zus|je vriend :: \b(?:je|jouw|uw) (?:neef|nicht|zoon|dochter|broer|zus|vriend(?:in)?) (?:is (?:hier|langs)|was (?:hier|er)|gesproken|kwam)
    yeğeninle|oğlunla|kızınla|kardeşinle|arkadaşınla|kuzeninle :: \b(?:yeğen|oğl|kız|kardeş|arkadaş|kuzen)\w*(?:in|ın|un|ün)(?:iz)?l[ea] (?:görüş|konuş|tanış)\w+
    about your|regarding your|concerning your :: \b(?:sorry|pity|bad news|news|a word|spoke|asked|ask|write|writing|and|hello|^) ?(?:about|regarding|concerning) your (?:\w+ )?(?:nephew|niece|son|daughter|grandson|granddaughter|grandchild|lad|boy|girl|cousin|brother|sister|pupil|mentee)\b
    wegen deine|wegen ihre|bezüglich deine|bezüglich ihre :: \b(?:wegen|bezüglich) (?:deine[rsm]?|ihre[rsm]?) (?:freundin|freund\w*|sohn\w*|tochter|neffen|nichte|schwager\w*|bruders?|schwester|enkel\w*|patenkind\w*|kumpels?|nachbar\w*|schüler\w*)\b
    concernant ton|concernant ta|au sujet de ton|au sujet de ta|concernant votre|pour ton|pour ta|sobre tu|over je|riguardo :: \b(?:concernant|au sujet de|quant à|pour) (?:ton|ta|votre) (?:fils|fille|neveu|nièce|frère|sœur|cousine?|amie?|petit-fils|petite-fille)\b|\bsobre tu (?:hij[oa]|sobrin[oa]|herman[oa]|niet[oa]|amig[oa])\b|\bover je (?:zoon|dochter|neef|nicht|broer|zus|kleinzoon|kleindochter)\b|\briguardo (?:a|al) tu[oa] (?:figli[oa]|nipote|fratello|sorella)\b
    your people|both of your|your two|your three :: \b(?:both|all|all three|neither|none|any|two|three) of your (?:\w+ )?(?:people|candidates|suggestions|profiles|applicants)\b
    introduc :: \bintroduc(?:ing|ed) (?:me|us) to (?!the\b|your\b|our\b)\w+
    schwager|schwägerin|dein neffe|deine nichte|dein sohn|deine tochter|ihr sohn|ihre tochter|dein bruder|deine schwester|dein kumpel|dein freund|deine freundin|ihr neffe|ihre nichte|nachbar|bekannter :: \b(?:dein|ihr|euer|deine|ihre|eure) (?:schwager|schwägerin|neffe|nichte|sohn|tochter|bruder|schwester|kumpel|freund(?:in)?|bekannter?|nachbar(?:in)?|cousine?) (?:hat|war|ist|kam|hatte|wollte)\b
    vorgestellt|vermittelt|geschickt :: \bdass (?:sie|du|ihr) (?:uns|mir) (?:herrn|frau|den|die|eine|einen|deinen|ihren|deine|ihre|[a-zäöü]+) ?[\wäöü]* (?:vorgestellt|vermittelt|vorbeigeschickt)\b
    doorgestuurd|voorgesteld|langsgestuurd :: \bdat (?:je|u|jullie) \w+(?: \w+)?(?: naar ons| bij ons| aan ons)? (?:hebt|heeft|hebben) (?:doorgestuurd|voorgesteld|langsgestuurd|aangeraden)\b
    presentarnos|enviarnos|mandarnos|nous avoir|averci|apresentar|nos enviar :: \bgracias por (?:presentarnos|enviarnos|mandarnos) a\b|\bmerci de nous avoir (?:présenté|envoyé|adressé) (?!votre|ta|vos|tes|une? )\w+|\bgrazie per averci (?:presentato|mandato|segnalato) (?!la|il|una?)\w+|\bpor nos (?:apresentar|mandar) [oa]\b
    nephew|niece|your son|daughter|your lad|your boy|your girl|cousin|brother|sister|intern|pupil :: \byour (?:nephew|niece|son|daughter|lad|boy|girl|cousin|brother|sister|intern|pupil)\b[^.!?\n]{0,30}\b(?:s?he(?:['’]s| is| was)? (?:not|too|isn['’]t|wasn['’]t|a bit|can['’]t|didn['’]t|doesn['’]t|hasn['’]t|won['’]t|lacks))\b
    deinen neffen|deine nichte|deinen sohn|deine tochter|deinen bruder|deine schwester|deinen kumpel|deinen freund|deine freundin :: \b(?:deinen?|ihren?) (?:neffen|nichte|sohn|tochter|bruder|schwester|kumpel|freund(?:in)?)[^.!?\n]{0,30} (?:kennengelernt|gesprochen|getroffen|gesehen|angeschaut|da gehabt)
    """
)


def find_spoken_up_for(own: str, greeted: str, cues: Set[str]) -> str:
    """Return the words by which the reader is told of the one they referred, or gave a reference for."""
    if _SPEAKS_UP.isdisjoint(cues):
        return ""
    for pattern in (_OPINION, _FOR_WHOM):
        for found in pattern.finditer(own):
            name = found["name"]
            if (name is None or begins_with_first_name(name)) and (not name or name not in greeted):
                return found[0]
    return ""


def find_kin(own: str) -> str:
    """Return the words by which one writes to or as one of the family."""
    found = GREETED_KIN.match(own) or _SIGNED_KIN.search(own.rstrip()[-80:])
    return found[0].strip() if found else ""


def find_lost(own: str, greeted: str, language: str) -> str:
    """Return the words that tell of somebody, who is not the one greeted, that they did not get the job."""
    for found in _compile(language).finditer(own) if language in _LOST else ():
        groups = found.groupdict()
        name = next(filter(None, map(groups.get, _NAMES)), None)
        known = name or groups.get("titled") or groups.get("titled_object") or ""
        if known and known in greeted:
            continue
        if name and name[0].isupper() and not begins_with_first_name(name):
            continue
        return found[0]
    return ""


@cache
def _compile(language: str) -> re.Pattern[str]:
    return re.compile(_LOST[language])
