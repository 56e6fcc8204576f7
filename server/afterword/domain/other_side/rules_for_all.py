"""What a mail says of everybody, or of those who are not its reader, in eight languages."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

_TO = r"[^.!?;\n]"
_END = r"[^.!?;,\n]*"
_WHO = r"(?:candidates|applicants|eligibles|those|people|everyone|anyone|participants|applications|persons)"
# "All applicants hear from us, also those who are not selected."
OF_ALL = cued_anywhere(
    rf"""
    answer|reply|replies|respon|hear|notif|inform|contact|feedback :: \b(?:all|every\w*|each)\b{_TO}{{0,60}}\b(?:answer|reply|replies|response|respond|hear|notified|informed|told|contacted|feedback){_TO}{{0,40}}\b(?:including|even|also|whether)\b{_TO}*
    unsuccessful|applicants|candidates|those :: \b(?:to|with|from|for|of|by) (?:unsuccessful (?:applicants|candidates)|(?:applicants|candidates|those|people)(?: who)?(?: are| were| have| is| was)?(?: been)? not (?:been )?\w+)[^.!?;,\n]*
    for those|for anyone|for candidates|for applicants|for all others|to all others :: \b(?:for|to) (?:those|anyone|candidates|applicants|all (?:the )?others)\b(?! of you| receiving| reading)[^.!?;:\n]{{0,40}}:(?! ?you\b)[^.!?\n]*
    gilt|alle anderen|diejenigen :: \bbei [\"“„]?(?:nicht|un)[^.;:\n]{{0,30}}(?:gilt)?:[^.!?\n]*|\bfür (?:alle anderen|diejenigen)\b[^.;:\n]{{0,40}}:[^.!?\n]*
    non retenu|no seleccionad|non selezionat|não selecionad|niet geselecteerde|seçilmeyen|abgelehnter bewerb :: \b(?:les )?(?:personnes|candidat\w*|dossiers|candidatures) non retenue?s\b[^.!?;,\n]*|\bl[oa]s (?:candidat\w+ )?no seleccionad[oa]s\b[^.!?;,\n]*|\bcandidaturas no seleccionadas\b[^.!?;,\n]*|\bcandidat[ie] non selezionat[ie]\b[^.!?;,\n]*|\bcandidat[oa]s não selecionad[oa]s\b[^.!?;,\n]*|\bniet geselecteerde (?:kandidaten|sollicitanten)\b[^.!?;,\n]*|\bseçilmeyen adaylar\w*[^.!?;,\n]*|\babgelehnter bewerb\w+[^.!?;,\n]*
    kandidaten die|sollicitanten die :: \b(?:kandidaten|sollicitanten) die (?:we |wij )?niet\b[^.!?;\n]*\b(?:krijgen|ontvangen|horen)\b[^.!?;\n]*
    bewerber, die|bewerberinnen, die|kandidaten, die :: \b(?:bewerber(?:innen)?|kandidat(?:inn)?en), die (?:wir )?nicht\b[^.!?;,\n]*, (?:erhalten|bekommen|hören|werden)\b[^.!?;\n]*
    candidats que|candidats qui|personnes que :: \b(?:les )?(?:candidats|personnes) (?:que nous ne|qui ne)\b[^.!?;\n]*\b(?:recevront|seront (?:informé|averti|prévenu)\w+)[^.!?;\n]*
    candidatos que|candidatas que|personas que :: \b(?:candidat[oa]s|personas|pessoas) que (?:no|não)\b[^.!?;\n]*\b(?:recibirán|receberão|serán|serão)\b[^.!?;\n]*
    antwort|nachricht|rückmeldung|bescheid|informiert|benachrichtigt :: \b(?:alle[nr]?|jede[rsn]?|sämtliche)\b{_TO}{{0,60}}(?:antwort|nachricht|rückmeldung|bescheid|informiert|benachrichtigt){_TO}{{0,30}}\b(?:auch|ebenso|selbst|egal|unabhängig|einschließlich)\b{_TO}*
    respuesta|noticias|informad|contest|avisad :: \btod[oa]s\b{_TO}{{0,60}}(?:respuesta|noticias|informad|contest|avisad){_TO}{{0,40}}\b(?:también|incluso|incluid[oa]s?|aunque|hayan|sean|tanto si)\b{_TO}*
    réponse|informé|retour|nouvelles :: \b(?:tous|toutes|chaque|chacun)\b{_TO}{{0,60}}(?:réponse|informé|retour|nouvelles){_TO}{{0,40}}\b(?:même|aussi|y compris|également|qu['’]ils? soi(?:en)?t|qu['’]elles? soi(?:en)?t|que ce soit)\b{_TO}*
    rispost|riscontro|informat|notizie|avvisat :: \b(?:tutti|tutte|ogni|ciascun\w*)\b{_TO}{{0,60}}(?:rispost|riscontro|informat|notizie|avvisat){_TO}{{0,40}}\b(?:anche|compres[oi]|inclus[oi]|pure|che siano|sia che)\b{_TO}*
    respost|retorno|informad|notícias|avisad|contactad :: \b(?:todos|todas|cada)\b{_TO}{{0,60}}(?:respost|retorno|informad|notícias|avisad|contactad){_TO}{{0,40}}\b(?:mesmo|inclusive|incluindo|também|sejam|quer)\b{_TO}*
    antwoord|bericht|reactie|geïnformeerd :: \b(?:iedereen|alle|elke|ieder)\b{_TO}{{0,60}}(?:antwoord|bericht|reactie|geïnformeerd){_TO}{{0,30}}\b(?:ook|zelfs|inclusief|of niet)\b{_TO}*
    dönüş|yanıt|cevap|bilgi :: (?<![^.!?;\n]){_TO}*\b(?:dahil|dâhil|dahi|bile)\b{_TO}*\b(?:herkese|tüm|bütün)\b{_TO}*(?:dönüş|yanıt|cevap|bilgi){_TO}*
    contattat|ricontattat :: \b(?:saranno|verranno|contatteremo|ricontatteremo){_TO}{{0,20}}\b(?:solo|soltanto|esclusivamente|unicamente)\b{_TO}*|\b(?:solo|soltanto|esclusivamente)\b{_TO}{{0,60}}\b(?:saranno|verranno) (?:ri)?contattat\w+{_TO}*
    contactad|contactare|contactaremos :: \b(?:solo|sólo|solamente|únicamente|apenas|só|somente)\b{_TO}{{0,60}}(?:contactad|contactare){_TO}*
    contactés|contactées :: \bseul\w*\b{_TO}{{0,60}}\bcontacté\w*{_TO}*
    """
)
# What goes on for the reader, or has begun: the others are told of beside.
GONE_ON = cued_anywhere(
    r"""
    passed|well done|congratulations|next stage|next round|next step|eligible|shortlisted|go through|successful at|been successful|good news|received|submitted|has arrived :: \
        \byou(?:['’]ve| have) (?:now )?(?:been (?:shortlisted|successful at|placed on)|passed)\b|\bwell done\b|\bcongratulations\b|\bthe next (?:stage|round|step) (?:is|will|takes|includes|consists)\b|\byou go through\b|\bgo(?:es|ing)? through to\b\
        |\byou(?:['’]ve| have) been placed on\b|\beligible list\b|\byour application (?:has been|was) (?:\w+ )?(?:received|submitted)\b|\bwe have received your\b
    bestanden|absolviert|glückwunsch|engeren wahl|engere wahl|eingegangen|erhalten|nächste :: \b(?:sie haben|du hast)\b(?![^.!?\n]*\bnicht\b)[^.!?\n]*\b(?:bestanden|absolviert)\b|\bglückwunsch\b|\bsie sind in der engeren\b|\bist (?:bei uns )?eingegangen\b|\bhaben wir erhalten\b|\bder nächste schritt\b
    enhorabuena|felicidades|ha superado|has superado|hemos recibido :: \benhorabuena\b|\bfelicidades\b|(?<!no )\b(?:ha|has) superado\b|\bhemos recibido\b
    félicitations|réussi|bien reçu :: \bfélicitations\b|\b(?:vous avez|tu as) réussi\b|\bbien reçu\b
    complimenti|congratulazioni|superato|ricevuto :: \bcomplimenti\b|\bcongratulazioni\b|(?<!non )\b(?:ha|hai) superato\b|\babbiamo ricevuto\b
    parabéns|recebemos|passou :: \bparabéns\b|\brecebemos a sua\b|(?<!não )\bpassou (?:no|na|à|para)\b
    gefeliciteerd|geslaagd|ontvangen :: \bgefeliciteerd\b|\bje bent geslaagd\b|\bsollicitatie ontvangen\b|\bis ontvangen\b
    tebrikler|tebrik ederiz|geçtiniz|alınmıştır :: \btebrik\w*|\bgeçtiniz\b|\balınmıştır\b
    """
)
OF_THE_OTHERS = cued_anywhere(
    rf"""
    candidates|applicants|eligibles|those|people|everyone|anyone|participants|applications|persons :: \
        \b{_WHO}(?: who| that| which)?(?: (?:are|were|is|was|have|has|had|did|do|does|been))*(?: not|n['’]t| never)\b[^.!?;,\n]{{0,60}}?\b(?:will|may|might|can|could|should|must|have to|has to|stays?|remains?|receive|get|need|(?:are|were|have been) (?:told|informed|notified|asked|welcome))\b{_END}\
        |\bunsuccessful (?:candidates|applicants) (?:will|may|can|should|must|have|are)\b{_END}
    with less|with fewer|mit weniger|unter der|con menos|con meno|avec moins|com menos|met minder|below :: \
        \b(?:candidates|applicants|those|anyone) (?:with (?:less|fewer|a score)|below|scoring)\b[^.!?;\n]*|\b(?:bewerber|kandidaten|teilnehmer)\w* mit weniger\b[^.!?;\n]*|\b(?:candidat\w*|aspirantes) (?:con menos?|com menos|avec moins)\b[^.!?;\n]*|\bkandidaten met minder\b[^.!?;\n]*
    the rest|the others|all others :: \b(?:turned|let|said no|declined|rejected)\b[^.!?;,\n]{{0,20}}\b(?:the rest|the others|all (?:the )?others)\b
    bewerb|kandidat|diejenigen|personen|teilnehm|wer :: \b(?:bewerb\w+|kandidat\w+|diejenigen|personen|teilnehm\w+), die\b[^.!?;,\n]*\b(?:nicht|keine)\b[^.!?;,\n]*,[^.!?;,\n]*|(?:^|[.!?;\n] ?)wer\b[^.!?;,\n]*\b(?:nicht|keine)\b[^.!?;,\n]*,[^.!?;,\n]*
    übrigen|anderen :: \bden (?:übrigen|anderen)\b[^.!?;\n]*\babgesagt\b
    candidat|personas|quienes|aspirantes :: \b(?:los candidatos|las personas|quienes|los aspirantes|l[oa]s (?:candidat|aspirant)\w+)(?: que)? no\b[^.!?;,\n]*
    candidats|ceux|personnes|celles :: \b(?:les candidats|ceux|celles|les personnes) qui n(?:e |['’])[^.!?;,\n]*
    candidati|coloro|chi non|quanti :: \b(?:i candidati|coloro|le persone) (?:che )?non\b[^.!?;,\n]*|\bchi non\b[^.!?;,\n]*
    candidatos|quem não|pessoas|aqueles :: \b(?:os candidatos|as pessoas|aqueles) que não\b[^.!?;,\n]*|\bquem não\b[^.!?;,\n]*
    kandidaten|degenen|sollicitanten|wie niet :: \b(?:kandidaten|degenen|sollicitanten) die niet\b[^.!?;\n]*|\bwie niet\b[^.!?;,\n]*
    adaylar :: (?<![^.!?;\n])[^.!?;\n]*\b(?:meyen|mayan|amayan|emeyen|\w+(?:meyen|mayan)) adaylar\b[^.!?;\n]*
    """
)
