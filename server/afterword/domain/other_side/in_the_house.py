"""What those who hire write to each other and to those who ask them how: requests, forms, templates, advice.

Elections are here as well, in which nobody is hired. In eight languages; it is asked only of a mail that would be
a decision.
"""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import cued_anywhere

# "Could you tell him", "sag ihm ab": asked of a colleague, of one who is not the reader.
ASKED_OF_A_COLLEAGUE = cued_anywhere(
    r"""
    can you|could you|will you|would you|please|do you want to :: \
        \b(?:can|could|will|would|do) you (?:please |just |maybe |want to )*(?:tell|let|ring|reject|decline|inform|notify|turn down|send) (?:him|her|them|the (?:other|second|first|two|three|rest|others?|candidates?|applicants?))\b\
        |\bplease (?:tell|let|reject|decline|inform|notify|turn down) (?:him|her|them|the (?:other|second|first|two|three|rest|others|candidates?|applicants?))\b
    shall i|should i|or shall|who tells :: \b(?:tell|ring|call|write to|email) (?:him|her|them),? or (?:shall|should|will|do) i\b|\b(?:shall|should) (?:i|we) (?:tell|ring|call|let|reject|write to) (?:him|her|them)\b|\bwho tells (?:him|her|them)\b
    letters|emails|e-mails|email|regret :: \b(?:send|sent|sending)(?: out)? (?:the|out the|a|your|our|out) (?:\w+ )?(?:regret|rejection|standard|decline|reject)s?(?: rejection)? (?:letters?|e-?mails?|note|template)\b|\brejection (?:e-?mail|letter)s? (?:to go|goes|go|will go|sent|went)\b
    inform the|notify the|tell the :: \b(?:recruiter|recruiting|recruitment|hr|i|we|ta|personnel|the (?:agency|clerk|secretary))(?:['’]ll)? (?:to|will|should|can|please|must|then)? ?(?:inform|notify|tell) the (?:\w+ )?(?:candidate|applicant)s?\b
    been informed|been notified|been told|let him know|let her know|told him|told her :: \b(?:he|she) (?:has|have) (?:already |now )?been (?:informed|notified|told)\b|\bi['’]?(?:ve| have) (?:already |just )?(?:let (?:him|her) know|told (?:him|her)(?! (?:how|what|about|that you|you))|informed (?:him|her))\b
    ihm|ihr  :: \b(?:kannst du|könntest du|magst du|willst du|schreibst du|sagst du|gibst du|rufst du|würdest du)(?: bitte)?(?: mal)? (?:ihm|ihr (?!euch|was|uns))[^.!?\n]{0,40}(?:absagen|sagen|bescheid|schreiben|mitteilen|ab\b|was)\
        |\b(?:sag|schreib|sage|schreibe|teile|teil) (?:ihm|ihr) (?:bitte |doch |was |einfach )*(?:ab\b|bescheid|mit\b|dass|eine)
    den herren|den beiden|den anderen|der bewerberin|dem bewerber|der dame|dem kandidaten|der kandidatin|herrn|frau :: \
        \b(?:teilen sie|sagen sie|teile|sage|sag|schreib|kannst du|können sie|könnten sie|bitte)(?: bitte)? (?:den (?:herren|damen|beiden|anderen|übrigen|bewerber\w*)|der (?:bewerberin|kandidatin|dame)|dem (?:bewerber|kandidaten|herrn)|herrn \w+|frau \w+)[^.!?\n]{0,50} (?:mit\b|ab\b|absagen|bescheid|absage|mitteilen|informieren)
    bitte absagen|absagen raus|absagen gehen|absage bis|absage durch|absagen schick|absagen verschick :: \bbitte absagen\b|\bdie absagen (?:gehen|schick|verschick|sind|machst|machen|übernimm)|\babsage (?:bis|durch) \w+
    dile que no|diles que no|díselo|avís|puedes|podrías|comunicas|cítal|mánda|descartad|los llamas :: \b(?:diles? que no|díselo|avísal[oae]s?|(?:puedes|podrías) (?:avisar|llamar|decír)(?:l[oae]|sel[oae])s?|cítal[oae]s?|se lo comunicas|se lo dices|se lo digo|los llamas|la llamas|lo llamas)\b|\bmánda(?:l[eo]s?)? (?:un correo|el correo|la carta)\b|\bl[oae]s? (?:hemos|he) descartado\b
    préven|réponse|réponses|préviens|appelle- :: \b(?:tu peux|peux-tu|pourrais-tu|pouvez-vous|vous pouvez|merci de) (?:la|le|les|lui|leur) (?:prévenir|dire|annoncer|appeler|écrire|répondre)\b|\benvoyer (?:la|les|une|des) réponses? négatives?\b|\bpréviens-(?:la|le|les)\b
    avvis|diglielo|digli|dille|scrivi tu|falla|fallo :: \b(?:avvisarl[oaie]|avvisal[oaie]|diglielo|digli(?: di)?|dille|scrivi tu|scrivigli|scrivile|falla venire|fallo venire|potete avvisare)\b
    afbel|bel jij|mail jij|mail je|laat jij|laat je|afwijz :: \b(?:bel|mail|schrijf|laat|zeg) (?:jij|je) (?:hem|haar|ze|hen|die|de anderen)\b|\b(?:hem|haar|ze|hen) (?:af\b|afbellen|afwijzen|afmailen)|\b(?:hij|zij|ze) (?:heeft|hebben) (?:al |inmiddels )?bericht (?:gekregen|gehad)\b|\bde afwijzing(?:en|smail)? (?:sturen|de deur|eruit)
    pra ele|pra ela|para ele|para ela|dizer-lhe|avisa |avise |pros dois|pros que|aos outros :: \b(?:manda|mande|envia|envie|escreve|escreva|avisa|avise|liga|diz|fala)\b[^.!?\n]{0,40} (?:pra|para|pro|pros) (?:el[ea]s?|outros|dois|que não)\b|\bpodes? (?:dizer-lhe|avisá-l[oa]|dizer-lhes|ligar-lhe)\b|\b(?:avisa|avise) (?:el[ea]s?|o candidato|a candidata|os outros)\b
    kendisine|adaya|adaylara|onlara :: \b(?:kendisine|adaya|adaylara|onlara|diğerlerine) [^.!?\n]{0,30}(?:ret|mail at|mail gönder|haber ver|söyle|yaz|bildir|bilgi ver)
    """
)
# "Who is next?", "Wen haben wir noch?": how those who hire go on.
HOW_TO_GO_ON = cued_anywhere(
    r"""
    next|anyone else|anybody else|someone else|somebody else|who else :: \
        \bwho(?:['’]s| is| do we see| do we have) next\?|\bnext up(?:[: ]| is)|\bnext (?:candidate|applicant|call|interview) (?:is|at)\b\
        |\b(?:have you|do you have|have we|do we have)(?: got)? (?:any(?:one|body)|some(?:one|body)) else\b|\bwho else (?:have|do|did|is)\b
    candidate :: (?<!dear )(?<!\n)(?<!\A)\bcandidates? (?:\d{1,2}|[abcd])(?:['’]s)?\b(?! of\b| weeks?| days?| months?| (?:applied|people|were|was))
    readvertise|re-advertise|ask the agency|look again|start again :: \b(?:shall|should|can|could|do) we (?:now )?(?:re-?advertise|ask the agency|look again|start again|go out again)\b|\b(?:could|can) you look again\?
    second round|second interview|set up|arrange|book an :: \b(?:set up|arrange|book|schedule)[^.!?\n]{0,30} (?:with|for) (?:him|her|them|the other)\b
    offer :: \b(?:make|send|give) (?:him|her) (?:an|the) offer\b|\b(?:make|send) (?:an|the|our) offer to (?:him|her)\b|^(?:please )?offer (?:him|her)\b
    objections|are you ok|are you happy|are you fine :: \bobjections (?:by|before|please)\b|\bare you (?:ok|okay|happy|fine) with (?:that|this)\?
    wen haben|habt ihr noch|haben sie noch|hast du noch|machen wir|einverstanden|ok für dich|einwände|soll ich :: \bwen haben wir noch\b|\b(?:haben sie|habt ihr|hast du) noch (?:jemanden|wen|einen)\b|\b(?:was|wie) machen wir (?:jetzt|nun|denn|weiter)\b|\b(?:einverstanden|ok für (?:dich|euch|sie))\?|\bsoll ich (?:ihn|ihm|herrn|frau)\b
    tienes a :: \btienes a (?:alguien|otr[oa])\b
    d'autres|d’autres :: \b(?:as-tu|avez-vous|tu as) (?:quelqu['’]un d['’]autre|d['’]autres (?:profils|candidats|cv))\b
    nog iemand :: \bheb je nog iemand\b
    """
)
# A draft, and what is said of how to write one: said beside a no that is quoted.
ON_WORDING = cued_anywhere(
    r"""
    i'd write|i’d write|i would write|i'd say|i’d say|i'd put|i’d put|i would say|i would put :: (?:^|[.!?,:] ?)\bi(?:['’]d| would) (?:just |simply |only )?(?:write|say|put)(?: something like| this| the following)?(?: ?:|,? ["“„])
    what do you think of|how about|too cold|too harsh|too blunt|too formal|too soft|too short|fine by me|otherwise ok :: \b(?:what do you think of|how about) (?:this|the following|the text|the wording|it)[?:]|\btoo (?:cold|harsh|blunt|formal|soft|short|friendly|much)\?|\botherwise (?:fine by|ok with) me\b
    test|ignore :: \A\W*(?:[^\n]{0,20}\b)?(?:test(?: |-)?(?:e-?mail|mail|message|nachricht)|test test)\b|\bthis is (?:only |just )?a test\b|\btest (?:of|der|für) (?:the |die |our )?(?:new )?(?:auto[- ]?reply|absage|rejection|reject|decline)
    mock interview|practice interview :: \b(?:mock|practice) interview\b
    mail merge|mailmerge|merge field|column :: \bmail ?merge\b|\b(?:all|everyone|people|those) (?:in|from) column\b
    notes for|note to|guidance for|use within|for managers|to managers :: ^[ \t]*(?:notes?|guidance|instructions?|tips?|advice) (?:for|to) (?:hiring |line |all )?(?:managers|recruiters|users|panels|hr)\b
    template|regret letter|rejection letter|rejection email :: \A\W*(?:[^\n]{0,30}\b)?(?:(?:rejection|regret|decline|standard|letter|e-?mail) (?:letter |e-?mail )?templates?\b|templates?[: ])|\b(?:here['’]s|here is|below is|attached is|use) (?:a|the|our|my|this) (?:\w+ ){0,2}(?:template|model letter|sample letter|regret letter|rejection (?:letter|e-?mail))
    when you|whether you may|reject a candidate|reject an applicant|rejecting :: \
        \b(?:when|if) (?:you|we|employers|managers) (?:reject|turn down|decline) (?:a|an|the) (?:\w+ )?(?:candidate|applicant)\b|\brejecting (?:a|an|the) (?:\w+ )?(?:candidate|applicant)s?\b\
        |\b(?:asked|ask|wonder\w*) (?:me |us )?whether you (?:may|can|should|must|could) (?:tell|say|reject|refuse|give)\b
    advise|recommend|suggest :: \b(?:i|we)(?:['’]d| would)? (?:advise|recommend|suggest)(?: using| that you use)? (?:the )?(?:following )?(?:wording|phrase|text|formula|sentence)\b
    vorlage|muster|textbaustein :: \A\W*(?:[^\n]{0,30}\b)?(?:vorlage|muster|musterbrief|textbaustein|absagevorlage|mustertext)\b|\b(?:hier|anbei)[^.!?\n]{0,20} (?:die|eine|unsere|meine|der|das) (?:neue |übliche )?(?:vorlage|textbaustein|muster\w*|absagevorlage)
    führungskräfte|vorgesetzte|keine gründe|agg|angreifbar|einsetzen :: \bhinweise? (?:für|an) (?:führungskräfte|vorgesetzte|personaler|die fachabteilung)|\bkeine gründe (?:nennen|angeben|reinschreiben)|\bagg-konform|\bwegen (?:dem |des )?agg[^.!?\n]{0,20} (?:nicht|keine|würde|lieber|besser)\b|\bangreifbar\b|\b(?:namen|vornamen|\[\w+\]|stelle) einsetzen\b
    hier der text|hier mein|schlage ich|schlage vor|wir empfehlen|würde ich schreiben|vorschlag :: \bhier (?:der|mein|ein) (?:text|entwurf|vorschlag)\b|\bschlage ich (?:vor|folgendes)\b|\bwir empfehlen(?: ihnen)?(?: folgende\w*| die)?(?: \w+)?: ?["„“]|\bwürde ich (?:so )?schreiben\b|\bmein (?:text)?vorschlag\b
    modèle|brouillon|projet de|texte pour :: \bvoici (?:un|le|mon|notre|une proposition de) (?:modèle|brouillon|projet|texte|réponse)\b|\btu me dis si ça (?:va|te va)\b
    plantilla|borrador :: \b(?:te|os|le) (?:paso|mando|envío|adjunto) (?:la|una|el|un|mi) (?:plantilla|borrador|texto)\b|\bla ves bien\b
    bozza|modello :: \becco (?:la|una|il|un) (?:bozza|modello|testo)\b|\bti (?:mando|giro|passo) (?:la|una|il|un) (?:bozza|modello|testo)\b
    goed zo|sjabloon|concept :: \bis dit (?:goed|oké|ok) zo\b|\b(?:hierbij|hier) (?:het|een|mijn) (?:sjabloon|concept|tekst)\b
    modelo|minuta|rascunho :: \bsegue (?:o|a|um|uma) (?:modelo|minuta|rascunho|texto)\b|\bo que (?:acha|achas) (?:desse|deste|do) texto\b
    taslak|taslağ|şablon :: \b(?:taslak|taslağı|şablon|şablonu)\b
    """
)
# Who stands for an office is elected.
ELECTED = cued_anywhere(
    r"""
    elected|ballot|votes|returning officer|election :: \
        \b(?:were|was|are|have been|has been) (?:not (?:been )?|un)(?:re-?)?elected\b(?! to (?:pursue|proceed|move|go|take|continue|offer|not|the (?:\w+ )?(?:post|position|fellowship|role)))|\bnot been (?:re-?)?elected\b|\b(?:deputy )?returning officer[ \t]*(?:$|[.,])\
        |\byou (?:received|got|polled|had|won) [\w,.]+ (?:first preference )?votes?\b|\bvotes (?:have been|were) (?:counted|cast)\b|\bthe (?:ballot|election|count) (?:for|closed|was|is|has)\b
    gewählt|wahlleit|wahlvorstand|wahlergebnis|vorstandswahl|stimmen :: \
        \b(?:nicht|leider)[^.!?\n]{0,30} (?:wieder)?gewählt worden\b|\bnicht (?:wieder)?gewählt (?:wurde|wurden|wurdest|worden)\b|\bwahl(?:vorstand|ergebnis|leiter|leitung)\b|\b(?:vorstands|betriebsrats|elternbeirats|personalrats|beirats)wahl(?:en)?\b\
        |\b(?:fehlten|erhielten|erhalten|entfielen|bekommen|bekamst|erhieltst)\b[^.!?\n]{0,40} stimmen\b
    élu|élection|scrutin|voix :: \bpas été (?:ré)?élue?s?\b|\bdépouillement\b|\bscrutin\b|\b(?:obtenu|recueilli) \d+ voix\b
    elegid|votos|elecciones|votación :: \b(?:ha|has|he) (?:obtenido|sacado|conseguido) \d+ votos\b|\bescrutinio\b|\bjunta electoral\b
    elett|voti|elezioni : :: \bnon (?:è|sei) stat[oa] (?:ri)?elett[oa]\b|\b(?:ottenuto|preso|raccolto) \d+ voti\b
    stemmen|verkozen|verkiezing :: \bniet (?:her)?(?:verkozen|gekozen in (?:het bestuur|de raad|de or))\b|\b\d+ stemmen\b
    eleit|votos|eleição|eleições :: \bnão foi (?:re)?eleit[oa]\b|\b(?:obteve|recebeu|teve) \d+ votos\b
    seçim|oy  :: \b\d+ oy (?:aldı|aldınız)|\bseçim (?:sonuç|kurulu)
    """
)
_WHOSE_FORM = re.compile(
    r"^[ \t>*•-]*(?:(?:name of )?(?:candidate|applicant|interviewee)(?: (?:name|no\.?|number))?|bewerber(?:in)?|bewerber(?:in)?/in|kandidat(?:in)?|candidate?|candidat[oa]|kandidaat|sollicitant|aday(?:ın adı)?)[ \t.]*[:=]",
    re.IGNORECASE | re.MULTILINE,
)
_JUDGED = re.compile(
    r"(?:^[ \t>*•-]*|[.|] )(?:interviewers?|interviewed by|assessors?|panel|strengths?|weaknesses|weak points|technical(?: skills)?|communication|overall(?: rating| verdict| impression)?|rating|score|scores|verdict|recommendation"
    r"|concerns|key take-?aways|rationale|evaluator|leadership|conclusion|essential criteria(?: met)?|shortlisted|pros|cons|impression|assessment"
    r"|fachlich|auftreten|gesamturteil|gesamteindruck|fazit|urteil|eindruck|stärken|schwächen|empfehlung|bewertung|motivation|gesprächsführer(?:in)?"
    r"|points? forts?|points? faibles?|points? à améliorer|avis|conclusion|appréciation|impression générale"
    r"|valoración|conclusión|puntos? fuertes?|puntos? débiles?|impresión|entrevistador(?:a)?|entrevistado por|recomendación|propuesta"
    r"|giudizio|impressione|punti (?:di forza|deboli)|valutazione|colloquio con|raccomandazione"
    r"|indruk|advies|conclusie|sterke punten|zwakke punten|beoordeling|oordeel"
    r"|parecer|avaliação|pontos (?:fortes|fracos)|entrevistador(?:a)?|impressão"
    r"|değerlendirme|görüş|güçlü yönler|zayıf yönler|izlenim|kanaat)[ \t]*[:=]",
    re.IGNORECASE | re.MULTILINE,
)
_OF_A_FORM = cued_anywhere(
    r"""
    scorecard|debrief|interviewer|no hire|below bar|not hire|essential criteria|shortlisting|outcome grid|write-up|packet|evaluation|trial shift|appointable|recruiter|recommended|panel marks :: \
        \bscore ?card\b|\bdebrief\b|\b(?:candidate|interview) (?:evaluation|write-?up|report|assessment)\b|\bhiring committee packet\b|\bnot appointable\b|\bnot recommended for (?:appointment|hire|interview)\b|\bpanel marks\b|\bthe recruiter (?:will|to) (?:share|tell|inform|pass)\b|\binterviewers?\b[^.!?\n]{0,5}:|\bno hire\b|\bbelow (?:the )?bar\b|\b(?:do|would) not hire\b|\bessential criteria met\b|\bshortlisting (?:form|grid|matrix|sheet)\b|\b(?:outcome|scoring) grid\b|\b\d interviewers\b
    empfehlung|votum|ergebnis|entscheidung|einstellung :: \b(?:empfehlung|votum|ergebnis|entscheidung) ?: ?(?:nicht|keine|ablehn)\w*\b|\bkeine einstellung\b
    bewertungsbogen|gesprächsnotiz|beurteilungsbogen|auswahlrunde|protokoll :: \b(?:bewertungsbogen|gesprächsnotiz(?:en)?|beurteilungsbogen|interviewbogen)\b
    fiche|grille|ficha|scheda|verslag|değerlendirme formu|compte rendu|compte-rendu|informe|sollicitant :: \b(?:fiche|grille) d['’](?:évaluation|entretien)|\bficha de (?:entrevista|evaluación)|\bscheda (?:colloquio|di valutazione|candidat\w)|\bgespreksverslag\b|\bmülakat değerlendirme\b|\bcompte[- ]rendu (?:d['’])?entretien\b|\binforme de (?:selección|entrevista)\b|\A\W*sollicitant \w|\bavaliação de entrevista\b
    """
)
_NUMBERED = re.compile(
    r"^[ \t>*•-]*(?:candidate|applicant|kandidat(?:in)?|bewerber(?:in)?|candidate?|candidat[oa]|kandidaat|aday|nr\.?|no\.?|nummer|number)[ \t]?(?:nr\.?|no\.?|#)?[ \t]?(?:[a-e]|\d{1,2})\b[ \t]?[-:–=]",
    re.IGNORECASE | re.MULTILINE,
)
_FEW, _SEVERAL = 2, 3


def find_form(own: str, addressee: str, is_spoken_to: bool, found_words: str) -> str:
    """Return the line by which a mail is a form on a candidate, or a list of several.

    Args:
        addressee: whom the mail greets.
        is_spoken_to: whether it says "you".
        found_words: what `OF_A_FORM` found.
    """
    numbered: list[str] = _NUMBERED.findall(own)
    if len(numbered) >= _FEW:
        return numbered[0].strip()
    if addressee:
        return ""
    if is_spoken_to:
        return found_words
    judged: list[str] = [each.strip() for each in _JUDGED.findall(own)]
    whose = _WHOSE_FORM.search(own)
    if judged and (whose or len(judged) >= _SEVERAL):
        return whose[0].strip() if whose else judged[0]
    return found_words


OF_A_FORM = _OF_A_FORM
