"""Sees that a mail goes to one who has not applied: a recruiter's answer to one who is not interested, an offer, a notice.

In eight languages. What such a mail says "not" to is a post that cannot be given without a call for it, the reader's
own no, or somebody else's.
"""

from __future__ import annotations

from collections.abc import Collection, Set

from afterword.domain.facts.pattern_text import cued_anywhere
from afterword.domain.other_side.aside import cut_sentences, find_told_aside, join

# What the reader has said, as the recruiter tells it.
READER_DECLINED = cued_anywhere(
    r"""
    assum|guess|tak|gather|presum|suppos|conclude :: \
        \b(?:assum\w+|guess\w*|tak(?:e|ing) (?:it|that as meaning)|gather|presum\w+|suppose|conclude) (?:that )?(?:you(?:['’]re| are)(?: just)? (?:not (?:interested|looking|available|open)|happy where|no longer interested|sorted)|you have no interest|(?:this|it|the (?:job|role|timing))(?: one)?(?:['’]s| is)?(?: just)?(?: not|n['’]t) (?:for you|right for you|the right|of interest|a fit for you|interesting))
    let |tell|pass|inform|advise :: \
        \b(?:let|tell|told|inform|advise|pass(?:ed)? on to|letting|telling)\b[^.!?]{0,25}\b(?:client|them|him|her|hiring manager|team|company|department|department head|school|director|partners?)\b(?: know)?(?: that)? (?:you(?:['’]re| are|['’]ve| have) (?:not interested|(?:not )?looking|out\b|decided (?:not|against|to stay)|declined|withdrawn|staying|passed|passing|happy where|not (?:available|free))|it['’]s a no\b(?! from))
    not interested|not available|declined to :: \b(?:mark|marked|marking|noted|note|listed|put) (?:you )?(?:down )?as (?:not interested|not available|passive|not looking)\b
    your decision not|your decision to stay|your decision to pass :: \b(?:respect|understand|accept) your decision (?:not to|to (?:stay|pass|decline))
    verfügung|interesse|wechseln|passt :: \
        \b(?:gebe|sage|melde|teile|informiere)\b[^.!?]{0,40}\b(?:bescheid|mit|zurück|kunden?|mandanten?|fachbereich)\b,? dass (?:sie|du)\b[^.!?]{0,30}\b(?:nicht|kein|absag|abgesagt|verzicht)\
        |\b(?:gehe(?:n)?|geh)\b[^.!?]{0,30}\b(?:davon aus|an),? dass[^.!?]{0,60}\b(?:nicht (?:passt|interess\w+|in frage|das richtige|wechseln)|kein(?:e|en)? (?:interesse|thema|bedarf|wechsel))\
        |\b(?:respektiere|verstehe|akzeptiere)\b[^.!?]{0,20},? (?:dass|wenn) (?:sie|du)\b[^.!?]{0,40}\bnicht (?:wechseln|weiter|möchte|willst|wollen|interess)
    infrage|in frage|passt|absehen|absieh|verzicht :: \bdass\b[^.!?]{0,90}\bfür (?:sie|dich)\b[^.!?]{0,30}\bnicht (?:infrage|in frage|passt)\b[^.!?]{0,15}, (?:verstehe|respektiere|kann ich)\b|\bmitgeteilt, dass (?:sie|du)\b[^.!?]{0,40}\b(?:absehen|absiehst|verzichten|verzichtest|nicht|kein)\b
    infrage|in frage|daraus :: \b(?:schließe|entnehme|folgere)(?: ich)? (?:daraus|dem),? dass\b[^.!?]{0,80}\b(?:nicht|kein)
    restez|restes :: \b(?:note|noté) que (?:vous|tu) rest(?:ez|es)\b
    préfèr|préfér :: \bque (?:tu|vous) (?:préfér\w+|préfèr\w+) (?:rester|ne pas|attendre)
    prefieres|prefiere|preferisca|preferisci|si ritira|te retiras|preferes|prefere :: \bque (?:prefieres|prefiere|preferes|prefere) (?:quedarte|quedarse|seguir|no|ficar)|\bche (?:preferisc[ai]|si ritira|ti ritiri|resti|resta)\b|\bque (?:te retiras|se retira)\b
    blijft|blijven|çekil :: \bdat (?:je|jij|u) (?:liever )?(?:blijft|wilt blijven|zit waar)|\b(?:çekildiğini|vazgeçtiğini)\w*
    pulling out|pulled out|won't be coming|won’t be coming|explore :: \b(?:know|that) you(?:['’]re| are)? (?:pulling out|dropping out|not coming)\b|\b(?:isn['’]t|is not|not) something you(?:['’]d| would| want)?\b[^.!?]{0,20}\b(?:explore|like|want|to pursue|interested)
    do not wish|don't wish|don’t wish :: \bas you (?:do not|don['’]t) wish to (?:be considered|proceed|go)\b
    vous ne|tu ne|vous n|tu n :: \
        (?<!si )(?<!que si )\b(?:vous|tu) n(?:e |['’])(?:souhait\w+|voul\w+|veux|donn\w+|désir\w+|boug\w+|êtes|es|étiez)(?: donc| plus)? (?:pas|plus)?\s?(?:y )?(?:cette année|pour l['’]instant|donner suite|suite|poursuivre|candidate?\b|intéressée?|disponible|aller plus loin|changer|bouger|quitter)
    vous|t :: \b(?:poste|offre|mission|opportunité|cela|ça)[^.!?]{0,20} ne (?:vous|te) (?:corresponde?|convien\w+|intéress\w+|tente|parle)(?:nt)? pas\b(?! à)
    comprends|comprenons :: \b(?:comprends|comprenons)(?: \w+)?,? (?:que )?(?:ce|vous|tu|le moment)\b[^.!?]{0,30}\b(?:pas le bon moment|ne (?:souhait\w+|voul\w+) pas|soit pas)\b
    suppose|imagine|déduis|conclus :: \b(?:suppose|imagine|déduis|conclus) que (?:le|la|ce|cette|cela|ça|vous|tu)\b[^.!?]{0,50}\b(?:pas|plus|aucun intérêt)\b
    entiendo|entendemos|supongo|imagino|deduzco|lástima|pena :: \b(?:entiendo|entendemos|supongo|imagino|deduzco|lástima|pena|comprendo) que (?:ahora |hoy |de momento |por ahora )?no (?:te|le|es|estás|está|quieres|quiere|tienes|tiene|deseas|desea)\b
    no sigues|no quieres|no te interesa|no le interesa|no continúas :: \b(?:digo|diré|aviso|avisaré|comunico|informo)\b[^.!?]{0,30}\bque (?:al final )?no (?:sigues|quieres|te|le|continúas|estás|desea)\b
    immagino|suppongo|capisco|comprendo|peccato|deduco :: \b(?:immagino|suppongo|capisco|comprendo|peccato|deduco)(?: \w+)? che (?:al momento |ora |per ora )?(?:non|preferisca|preferisci|la proposta non|il ruolo non)\b(?! (?:sia|è) (?:una? )?(?:bella|buona) notizia)
    avviso|avviser|informo|comunico :: \b(?:avviso|avviserò|informo|comunico|dico)\b[^.!?]{0,30}\bche non (?:prosegu\w+|sei interessat[oa]|è interessat[oa]|vuoi|vuole|intende|desidera)\b
    interesse|avançar|encaix|percebo|entendo|pena :: \
        \b(?:percebo|entendo|compreendo|imagino|suponho|deduzo|pena) que (?:agora |de momento |neste momento )?(?:não|a vaga não|o momento não)\b(?! (?:é|seja) (?:a resposta|uma boa|fácil))\
        |\b(?:aviso|digo|informo|vou avisar|vou dizer)\b[^.!?]{0,30}\bque (?:não|você não|tu não) (?:queres|quer|tens|tem|vais|vai|deseja|segue)\b
    niet past|niets voor|afziet|interesse|niet verder :: \
        \b(?:jammer|begrijp(?:elijk)?|snap(?: ik)?|vanuit)\b,? dat (?:het|dit|de functie|de opdracht|je|jij|u)\b[^.!?]{0,20}\b(?:niet past|niets (?:voor )|niet (?:wilt|wil|verder|openstaat)|geen interesse|afziet|ervan afziet)\
        |\b(?:geef|laat|meld)\b[^.!?]{0,40}\bdat (?:je|jij|u)\b[^.!?]{0,20}\b(?:afziet|niet verder (?:wilt|wil|gaat)|geen interesse|niet (?:beschikbaar|geïnteresseerd))\
        |\bga(?:an)?(?: we| ik)? ervan uit dat (?:het|dit|je|u)\b[^.!?]{0,30}\b(?:niet|geen)\b
    düşünmedi|ilgilenmedi|istemedi|istememe :: \b(?:düşünmediğini\w*|ilgilenmediğini\w*|istemediğini\w*|istememeni\w*)[^.!?]{0,40}\b(?:anl|varsay|kabul|say|not ald)\w*
    """
)
# How one parts from somebody who was only asked.
_LIST = r"(?:(?:my|our|the|this) (?:\w+ ){0,2}(?:list|campaign|sequence|mailing)|the list)"
PARTED = cued_anywhere(
    rf"""
    off the list|off my|off our|off this|from this|from my|from our|the list :: \b(?:take|taken|taking|took|remove|removed|cross|crossed) you (?:off|from) {_LIST}\b(?! (?:for the|of) (?:second |next |first |final )?(?:interview|round|candidate|applicant))
    bother|chase|pester|contact you|write to you|message you|mail you|hear from|nudge|spam|stop here|leave it here|leave it there|leave you in peace :: \
        \b(?:won['’]t|will not|not) (?:bother|chase|pester|contact|write to|message|e?-?mail|nudge|spam) you\b(?! (?:about|for|regarding) your application)\
        |\byou won['’]t hear from (?:me|us) (?:any ?more|again|about)\b\
        |\bi['’]ll (?:stop|leave it) (?:here|there)\b|\bleave you in peace\b
    know where i am|where to find|changes|change your mind|ever fancy|i'm wrong|i’m wrong|i am wrong|open to :: \byou know where (?:i am|to find me)\b|\bif (?:things|that|anything|your situation) (?:ever )?changes\b|\bchange your mind\b|\bshout if you\b|\bif i(?:['’]m| am) wrong\b
    put you forward|your cv|your details|your profile|submitting you|sending :: \b(?:won['’]t|will not) (?:then )?(?:be )?(?:put(?:ting)? you forward|submit(?:ting)? you|(?:send|submit)(?:ting|ing)? your (?:cv|details|profile|resume)(?: \w+)? then)\b|\bwithdraw your (?:profile|details|cv)\b
    shortlist|the others :: \bgo(?:ing)? back to my (?:short)?list\b
    melde mich nicht|liste|verteiler|prozess|nicht weiter|schließe|überleg|falsch liege :: \
        \bmelde(?:n)? (?:mich|uns) (?:dann |dazu |hierzu )?nicht (?:weiter|mehr|wieder|noch ?mals)\b\
        |\b(?:nehme|streiche|lösche|trage)(?: ich)? (?:dich|sie)\b[^.!?]{{0,40}}\b(?:liste|verteiler|prozess|pipeline|projekt)\b\
        |\b(?:dich|sie) (?:\w+ ){{0,3}}(?:aus|von) (?:meiner|der|unserer) liste\b\
        |\b(?:falls|wenn) (?:ich|du|sie) (?:falsch liege|mich irre)|\b(?:wenn|falls|wennst|sollten) (?:du|sie|es)\b[^.!?]{{0,20}}\b(?:überlegst|überlegen|anders)\b
    clos|ferme|classe|relance|sollicit|contact|dérange|présent|transmett|retire :: \b(?:je|nous) (?:clos|ferme|classe)\b[^.!?]{{0,20}}\bdossier\b|\bne (?:présenterai|transmettrai|présente)\b[^.!?]{{0,12}}\bpas votre (?:candidature|profil|cv)\b|\bne (?:te|vous) (?:relance|sollicite|contacte|dérange)(?:rai)? plus\b|\bretire(?:r)? (?:vous|votre nom|votre profil)
    quito|molesto|equivoco|escribo|insisto|sigo|present|paso :: \b(?:te|le) quito de la lista\b|\bno te (?:molesto|escribo|insisto) más\b|\bsi me equivoco\b|\bno (?:sigo|presento|presentaré|paso)\b
    procedo|presenter|disturb :: \bnon (?:procedo|presenterò|presento|disturbo|disturberò|inoltro)\b
    seguir|apresentar|incomod|retiro :: \bnão (?:vou (?:seguir|avançar|apresentar|insistir|incomodar)|sigo|apresento|incomodo|insisto|avanço)\b
    lijst|stel |opdrachtgever|klant :: \b(?:haal|schrap)(?: ik)? (?:je|jou|u)\b[^.!?]{{0,20}}\blijst\b|\b(?:stel|draag)(?: ik)? (?:je|jou|u)\b[^.!?]{{0,12}}\bniet voor\b
    listeden|kapat|rahatsız :: \brahatsız etme\w*|\blisteden (?:çıkar|sil)\w*|\b(?:dosyanı|başvurunu|kaydını)\w* kapat\w*
    """
)
# Before it: what the reader had answered, or that they had not.
ANSWERED_SO = cued_anywhere(
    r"""
    no reply|no answer|not heard|n't heard|n’t heard|not had :: \b(?:had|got|with|without|have) (?:no|a) (?:reply|answer|response)\b|\b(?:not|n['’]t) (?:yet )?heard (?:back|from you|anything)\b|\b(?:not|n['’]t) had (?:a|any) (?:reply|answer|response)\b
    fair enough|no worries|no problem|understood|understand|got it|noted|no hard feelings :: (?:^|[.!?,] |\n)\W*(?:ha[,!] )?(?:fair enough|no worries|no problem|no hard feelings|(?:totally |completely |perfectly )?(?:understood|understand)|got it|noted|okay|ok|that['’]s fine)\b(?=[ ,.!])
    honest|straight|coming back|replying|letting me know|letting us know|frank|decent|candid|getting back :: \b(?:thank(?:s| you)|appreciate|appreciated)\b[^.!?]{0,20}(?: for)?(?: the| your| you| being)? ?(?:honest\w*|candid|straight(?: answer| with me)?|frank\w*|coming back|getting back|replying|letting (?:me|us) know)\b
    shame|pity|sorry it|sorry to hear|too bad :: \b(?:shame|pity|sorry|too bad)(?: that)? (?:it|this|the (?:job|role|timing|commute))(?:['’]s| is| was)?(?: just)?(?: not|n['’]t| did not| didn['’]t)\b
    right time|timing :: \b(?:not|isn['’]t|is not) (?:the )?(?:right|best|a good|great) tim(?:e|ing)\b|\btiming (?:isn['’]t|is not|wasn['’]t)\b
    not interested|isn't for you|isn’t for you|not for you :: \b(?:you(?:['’]re| are) not interested|(?:is not|isn['’]t|not) for you)\b
    geschrieben|gehört|antwort|rückmeldung|offenheit|verstehe|klar|thema|nachvollziehen|passt|verstanden|problem|kein ding|schade|ehrlichkeit :: \
        \bnichts (?:von (?:ihnen|dir) )?gehört\b|\bkeine (?:antwort|rückmeldung)\b\
        |\bdanke?\b[^.!?]{0,30}\b(?:ehrliche\w*|offene\w*|schnelle\w*|klare\w*) (?:antwort|rückmeldung|worte)\b|\bdanke?\b[^.!?]{0,30}\b(?:offenheit|ehrlichkeit)\b\
        |(?:^|[.!?,] |\n)\W*(?:alles klar|verstehe|verstanden|passt|kein problem|kein ding|schade)\b\
        |\bverstehe ich (?:total|gut|völlig|natürlich)?\b|\bkein thema\b|\bkann ich\b[^.!?]{0,15}\bnachvollziehen\b|\bkeine antwort (?:erhalten|bekommen)\b
    retour|franchise|sincérité|honnêteté|nouvelles|réponse|comprends|souci|problème :: \bmerci\b[^.!?]{0,20}\b(?:retour|réponse|franchise|sincérité|honnêteté)\b|\bsans (?:nouvelles|réponse|retour) de (?:votre|ta) part\b|\bje comprends\b|\bpas de (?:souci|problème)\b
    contestar|respuesta|sinceridad|responder|franqueza|entiendo|problema :: \bgracias\b[^.!?]{0,20}\b(?:contestar|respuesta|sinceridad|responder|franqueza)\b|\bno he (?:tenido|recibido) respuesta\b|\bsin respuesta\b|\bentiendo que\b|\bsin problema\b|\blo entiendo\b
    risposta|riscontro|sincerità|franchezza|capisco|problema :: \bgrazie\b[^.!?]{0,20}\b(?:risposta|sincerità|riscontro|franchezza)\b|\bnon (?:ho|avendo)\b[^.!?]{0,12}\briscontro\b|\bcapisco\b|\bnessun problema\b
    retorno|resposta|sinceridade|franqueza|entendo|percebo|problema :: \bobrigad[oa]\b[^.!?]{0,20}\b(?:retorno|resposta|sinceridade|franqueza)\b|\bnão tive (?:retorno|resposta)\b|\b(?:entendo|percebo) que\b|\bsem problema\b
    antwoord|reactie|eerlijkheid|gehoord|hoorde|begrijp|snap|helemaal goed|probleem :: \b(?:bedankt|dank)\b[^.!?]{0,20}\b(?:antwoord|reactie|eerlijkheid)\b|\bniets (?:meer )?(?:hoorde|gehoord)\b|\bbegrijpelijk\b|\bsnap (?:ik|dat)\b|\bik snap\b|\bhelemaal goed\b|\bgeen probleem\b
    yanıt|cevap|cevab|anlıyorum|sorun :: \b(?:yanıt|cevap)\b[^.!?]{0,20}\b(?:alamadı|gelmedi)\w*|\banlıyorum\b|\bsorun değil\b|\b(?:dürüst|açık) (?:yanıt|cevab|cevap)\w*
    """
)
# What cannot be given outright, or was given up by another who named the reader.
CALLED_FOR = cued_anywhere(
    r"""
    offer|promise|appoint|give :: \b(?:can(?:not|['’]t)|could not|couldn['’]t|not (?:allowed|able) to|may not)(?: simply| just| really| officially)? (?:offer|promise|appoint|give|hand)\b[^.!?]{0,60}\b(?:here and now|directly|outright|straight (?:away|off)|without (?:advertising|an? (?:open )?(?:call|competition|advert\w*|interview)))\b
    offer|promise :: \bcan(?:not|['’]t)(?: simply| just)? (?:offer|promise|give)\b[^.!?]{0,40}(?:[,;:]|\band|\bbut|\bas)[^.!?]{0,40}\b(?:open call|(?:has|have|must|needs?) to? ?be advertised|must be advertised|goes? live|go through)\b
    named you|recommended you|suggested you|mentioned you|your name|your number|said you might|thought of you|pointed me|put me on to you|says you|suggested that|suggested i|suggested we :: \
        \b(?:decided|declined|turn(?:ed)?|can['’]t|cannot|couldn['’]t|could not|said no|refused|chose not|no longer|passed|going abroad|unable|not able)\b[^!?]{0,90}\b(?:(?:named|recommended|suggested|mentioned) you\b(?! (?:for|to) (?:the|an?) other)|mention(?:ed)? your name|says you(?:['’]re| are) the|gave (?:me|us) your (?:name|number|details)|(?:said|thought) (?:that )?you might|thought of you|pointed (?:me|us) (?:to|at) you|put (?:me|us) on to you|suggested (?:that )?(?:i|we) (?:write|contact|get in touch|call|ask|try|speak))
    promise :: \bcan(?:not|['’]t) promise (?:you )?(?:a thing|anything|the (?:job|post|role|place))\b(?![^.!?]*\b(?:future|again)\b)
    zusagen|versprechen :: \b(?:zusagen|versprechen) (?:darf|kann|können|dürfen) (?:ich|wir)\b[^.!?]{0,30}\b(?:nichts|nicht)\b
    before we|before i|advertis :: (?<!['’]ll )(?<!will )\b(?:ask|asked|try|wrote|write|ring|tell|offer|see|wanted)\b[^.!?]{0,30}\bbefore (?:we|i|it) (?:advertise|post|go(?:es)? public|put it|publish|list)\b|\bwe(?: have|['’]ve)?(?: not|n['’]t)(?: yet)? advertised (?:it|this|yet)?(?=[.!,;])
    but :: \b(?:offered|asked)\b[^.!?]{0,60}\bbut (?:he|she|they)\b[^.!?]{0,30}\b(?:going (?:abroad|away|back)|declined|moving|can['’]t|unable|ill|not able|pulled out|withdrawn|turned)\b(?![^!?]*\b(?:second choice|then offered|accepted)\b)
    title|salary|package|rate|relocation|money|grade :: \b(?:can(?:not|['’]t)|not able to|unable to) (?:offer|match|pay)(?: you)? (?:relocation|the (?:same )?(?:title|salary|pay|package|grade|rate|money)|what you)\b[^.!?]*\bbut\b
    title you|relocation :: \b(?:can(?:not|['’]t)|not able to|unable to) offer\b[^.!?]{0,60}\bbut (?:the|you|we|it)\b[^!?]{0,120}\b(?:fancy|up for|interested|tempted|worth)\b[^.!?]*\?
    approached|asked first|we asked :: \b(?:last|first|other|previous) (?:\w+ )?(?:we|i) (?:approached|asked)\b[^.!?]{0,30}\b(?:decided|declined|turned|said no|has declined|refused)\b
    waiting period|cooling|cool-off|cool-down|lock-out|lockout|eligible :: \b(?:waiting|cooling[- ]off|cool[- ]off|cool[- ]?down|lock[- ]?out|re-?application) period\b[^.!?]{0,90}\b(?:is (?:now )?(?:over|up)|(?:has|have) (?:now )?(?:ended|expired|passed|come to an end|run out|elapsed)|ended|expired)\b|(?<!will be )(?<!be )(?<!become )\byou(?:['’]re| are) (?:now |once )?(?:again )?eligible (?:again|to (?:re-?)?apply)\b(?! (?:in|after|from|for other|when))
    sperrfrist|wartefrist|wartezeit|karenzzeit :: \b(?:sperrfrist|wartefrist|wartezeit|karenzzeit)\b[^.!?]{0,60}\b(?:ist|sind)\b[^.!?]{0,20}\b(?:abgelaufen|vorbei|um|verstrichen|beendet)\b
    délai|carence :: \bdélai (?:de carence|d['’]attente)\b[^.!?]{0,60}\b(?:est|a) (?:terminé|écoulé|passé|pris fin|expiré)
    ausgeschrieben|direkt|einfach :: \b(?:nicht|kann|können|dürfen|darf)\b[^.!?]{0,50}\b(?:direkt|einfach so|ohne ausschreibung|ohne verfahren) (?:anbieten|vergeben|zusagen|geben|besetzen)\b|\bversprechen kann ich\b[^.!?]{0,30}\bnicht\b[^.!?]{0,40}\b(?:ausgeschrieben|ausschreib)
    dich|sie|deinen|ihren :: \b(?:abgesagt|kann (?:leider )?nicht (?:mehr)?|ausgefallen|verhindert|abgelehnt)\b[^.!?]{0,50}\b(?:(?:dich|sie|ihren namen|deinen namen) (?:\w+ )?(?:empfohlen|vorgeschlagen|genannt|ins spiel gebracht|ins gespräch gebracht))\b
    ausschreib :: \b(?:ungern|nicht|bevor|ehe)\b[^.!?]{0,30}\bausschreiben?\b[^.!?]{0,40}\b(?:ohne (?:dich|sie)|gefragt|fragen)\b|\b(?:bevor|ehe) (?:wir|ich) (?:sie |die stelle |das )?(?:öffentlich )?ausschreib
    directement|publi :: \bne (?:peux|pouvons|puis)\b[^.!?]{0,60}\bdirectement\b
    votre nom|ton nom|vos coordonnées :: \b(?:refusé|décliné|ne peut (?:pas|plus)|désist\w+|renoncé)\b[^.!?]{0,50}\b(?:votre|ton) nom\b
    directamente|concurso :: \bno (?:puedo|podemos) (?:ofrecer|dar|prometer)\w*\b[^.!?]{0,60}\b(?:directamente|sin concurso|a dedo|concurso)\b
    tu nombre|su nombre :: \b(?:dicho que no|rechazado|declinado|no puede)\b[^.!?]{0,50}\b(?:tu|su) nombre\b
    direttamente|bando :: \bnon (?:posso|possiamo) (?:offrir|dar|promett)\w*\b[^.!?]{0,60}\b(?:direttamente|bando)\b
    tuo nome|suo nome :: \b(?:rifiutato|declinato|non può|rinunciato)\b[^.!?]{0,50}\b(?:tuo|suo) nome\b
    diretamente|concurso :: \bnão (?:lhe |te )?(?:posso|podemos)(?: lhe| te)? (?:oferecer|dar|prometer)\w*\b[^.!?]{0,60}\b(?:diretamente|concurso)\b
    indicou|recomendou|sugeriu|teu nome|seu nome :: \b(?:recusou|desistiu|não pode|declinou)\b[^.!?]{0,50}\b(?:(?:indicou|recomendou|sugeriu)(?: você|-te|-o|-a)|(?:o )?(?:teu|seu) nome)\b
    zomaar|direct aanbieden|rechtstreeks :: \b(?:kan|kunnen|mag|mogen)\b[^.!?]{0,40}\bniet (?:zomaar|direct|rechtstreeks|zo maar) (?:aanbieden|geven|beloven)\b
    noemde|jouw naam|uw naam|je naam :: \b(?:bedankt|afgezegd|geweigerd|kan niet|haakte af)\b[^.!?]{0,50}\b(?:noemde (?:jou|u|je)|(?:jouw|uw|je) naam)\b
    doğrudan :: \bdoğrudan (?:teklif ede|vere|öner)m\w*
    seni öner|sizi öner|adını|adınızı :: \b(?:kabul etmedi|reddetti|gelemiyor)\b[^.!?]{0,50}\b(?:seni|sizi|adını\w*) (?:öner|ver|söyle)\w*
    """
)
# A board's notice, or a letter to all who have put down their names: it is of nobody's application.
NOTICE = cued_anywhere(
    r"""
    profile :: \byour profile (?:was|has been|is|got|had) (?:\w+ )?(?:viewed|seen|visited|inactive)|\b(?:recruiters?|employers?|people|somebody|someone|sector|industry)\b[^.!?]{0,40}\b(?:viewed|looked at|visited) your (?:\w+ )?profile\b|\b\d+ (?:profile )?views\b|\byour profile (?:expires|is about to expire)
    saved|following|follow|watch list|watchlist|merkliste|bookmarked :: \b(?:jobs|vacancies|posts|postings|positions) (?:that )?you(?:['’]re| are|['’]ve| have)? (?:saved|following|follow|watching|bookmarked)\b|\bon your (?:watch ?list|saved list)\b|\bmerkliste\b
    talent :: \btalent (?:community|network|pool)?\s?(?:update|news|newsletter)\b
    searches :: \byou(?:['’]ve| have)? (?:appeared|showed up|came up|been found) in \d+ search
    community|network|newsletter|talent pool|list|alerts :: \b(?:because|since|as) you (?:have |once )?(?:told us|asked|joined|signed up|subscribed|registered)\b[^.!?]{0,40}\b(?:community|network|newsletter|pool|list|alerts?|openings|vacancies|jobs)\b|\b(?:welcome to|hello from|news from)\b[^.!?]{0,40}\b(?:talent (?:community|network|pool))\b
    profil :: \b(?:(?:ihr|dein) profil (?:wurde|ist|war|hat)|wurde (?:ihr|dein) profil)\b[^.!?]{0,40}\b(?:angesehen|aufgerufen|besucht|inaktiv|aufrufe|gefunden)\b|\b(?:ihr|dein) profil (?:besucht|angesehen|aufgerufen)\b
    talentpool|talent-pool|newsletter|stellenbrief :: \bwillkommen (?:im|in unserem) (?:\w+ )?(?:talent-?(?:pool|netzwerk)|newsletter)\b
    profil :: \b(?:votre|ton) profil a été (?:consulté|vu|visité)|\bprofilin(?:iz)? (?:bu hafta )?\d+ kez\b|\bprofilin\w* görüntülen
    perfil|profilo|profiel :: \b(?:tu|su) perfil ha (?:aparecido|sido (?:visto|visitado))|\b(?:seu|teu) perfil foi (?:visto|visitado|visualizado)|\b(?:tuo|suo) profilo è stato (?:visto|visitato|visualizzato)|\b(?:je|jouw|uw) profiel is\b[^.!?]{0,20}\bbekeken\b
    """
)
_TELLING = (READER_DECLINED, PARTED, CALLED_FOR)
# Stands beside it, and tells nothing alone.
_ASIDE = (*_TELLING, ANSWERED_SO)


def find_approach(own: str, cues: Set[str], noes: Collection[str], language: str) -> str:
    """Return the words by which a mail goes to one who has not applied; nothing where it tells a no besides.

    Args:
        own: what the sender wrote.
        cues: those that were found in it.
        noes: the words in which a no was found.
        language: that of the mail.
    """
    lowered = join((own,))
    if not any(each.search(lowered, cues) for each in _TELLING):
        return ""
    sentences = cut_sentences(own)
    is_aside = [
        any(each.search(join((sentence,)), cues) is not None for each in _ASIDE) for sentence in sentences
    ]
    return find_told_aside(sentences, is_aside, noes, language)


def find_offer(own: str, cues: Set[str]) -> str:
    """Return the words by which something is offered in a mail without a phrase of a no."""
    lowered = join((own,))
    found = CALLED_FOR.search(lowered, cues) or READER_DECLINED.search(lowered, cues)
    return found[0] if found else ""
