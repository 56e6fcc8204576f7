"""Reads what the mail says about feedback: nothing, that there is none, that it may be asked for, or the feedback."""

from __future__ import annotations

import re

from afterword.domain.facts.letter import Letter

_ABOUT = re.compile(
    r"feedback|rückmeldung|begründung|absagegründe|auskunft|auskünfte|retroalimentación|comentarios|retour|motifs|riscontro|retorno|devolutiva|terugkoppeling|toelichting|geri ?bildirim|debrief|reasons|gründe|woran es|ausschlag|how you (?:scored|did)|go (?:through|over) (?:your|how|the)|where you|talk (?:you|it|this|things) (?:through|over)|waarom|how we scored|how we (?:came to|reached|decided)|our (?:thinking|notes|reasoning|reasons)|the notes|where it fell short|what (?:went|was) (?:wrong|lacking)|what to work on|more about (?:why|how|the decision)|the detail|know more|go into (?:more )?detail|assessment (?:report|form)|scores?heet|breakdown|discuss (?:this|your|the outcome|our decision)|comments|critique|erläuter|genauer|mehr dazu|details|opmerkingen|uitleg|spiegazion|explicaci|explication|pointers|proper notes|reviewers['’]? notes|interviewers? (?:wrote|said|noted)|know (?:more about )?(?:why|how)|hear why|code mit (?:dir|ihnen) durch|gehe? (?:gern )?\w* ?mit (?:dir|ihnen) durch|rückmeldungen|more detail|explain (?:why|further|how)|details of (?:your|the) scor\w+|bescheid, woran|warum|pourquoi|por qué|perché|porque|hints|tips on|what (?:was missing|we (?:were looking for|thought))|the results? of (?:the )?(?:technical|test|screen)\w*|individual reasons|(?:individual |personal |detailed |further |specific |written )?(?:comments|critiques?|responses to quer\w+)|enter into (?:any )?(?:correspondence|discussion)|(?:give|provide|offer|share|supply) (?:\w+ ){0,3}(?:comments|explanations?|details|reasons)|explanations?|einzelheiten|auskünfte?|retorno|correspondence|discuss the results?"
)
_FEEDBACK = r"(?:feedback|individual reasons|(?:enquir|inquir)ies on the reasons|reasons (?:cannot|can)|correspondence|(?:discuss|explain|comment on) (?:the results?|results|our decision|individual)|(?:give|provide|offer|share) (?:individual )?reasons|(?:um )?retorno individual|woran es (?:lag|gelegen)|einzelnen sagen|debrief(?:ing)?|reasons (?:for|behind)|(?:individuelle\w*|persönliche\w*|detaillierte\w*|ausführliche\w*|nähere\w*|telefonische\w*|konkrete\w*) (?:rückmeldung|auskunft|auskünfte|begründung|gründe)\w*|begründung\w*|absagegründe|retroalimentación|comentarios (?:individuales|personalizados|sobre)|retour (?:personnalisé|détaillé|individuel|sur)|motifs|riscontro (?:dettagliato|personalizzato|individuale)|devolutiva|retorno (?:individual|detalhado)|terugkoppeling|toelichting|geri ?bildirim)"
_NO = r"(?:not|declined|entertained|\w+n['’]t|unable|cannot|never|impossible|neither|nor|kein\w*|nicht|verzichten|no|ne|pas|aucun\w*|non|nessun\w*|não|nenhum\w*|niet|geen|\w+(?:emiyoruz|amıyoruz|emeyeceğiz|amayacağız|ememekteyiz|amamaktayız))"
_REFUSED = re.compile(
    rf"\b{_NO}\b[^.!?\n:]{{0,110}}?\b{_FEEDBACK}|\b{_FEEDBACK}\b[^.!?\n:]{{0,110}}?\b{_NO}\b"
)
_NOT_REFUSED = re.compile(
    r"hesitat|zöger|dude|hésit|esit|hesite|aarzel|not only|nicht nur|(?:received|heard|had|gotten|got|waiting for|without) (?:\w+ ){0,3}feedback|yet|noch kein|rückmeldung erhalten|feedback erhalten|not (?:obliged|required)|no (?:charge|cost)"
)
_OFFERED = re.compile(
    r"\b(?:say the word|(?:i|we) can pass on|i(?:['’]m| am) around|want to know|(?:give|phone|ring|call|email|e-mail|drop) (?:me|us)|shout|reply|log in|ruf\w*|telefonier\w*|schreib\w*|bel me|wil je|melde dich|gebe ich|gerust|pass on|happy|glad|pleased|welcome|would like|like to (?:have|receive|offer|give|share)|if you(?:['’]d| would| want| wish)?|feel free|let (?:me|us) know|available|offer|can (?:give|provide|share|ask|request|get)|request|contact|reach out|ask (?:for|me|us)|should you|gladly|willing|arrange|(?:book|schedule) (?:a|your)|(?:give|drop) (?:me|us) (?:a|an) (?:ring|call|line|email)|call me|ring me"
    r"|gerne?|stehen|stehe|möchte\w*|wünsch\w*|falls|wenn|sollte\w*|anbieten|biete|melden|melde|jederzeit|con gusto|encantad\w+|si (?:desea|quiere|deseas|quieres)|bel me|volontiers|si vous|souhaite\w*|disposition|felic\w+|volentieri|se (?:desideri|vuoi|desidera)|disposizione|prazer|se (?:desejar|quiser)|disposição|graag|als (?:je|u)|mocht|memnuniyetle|isterseniz|talep)\b"
)
_ASKED_OF_YOU = re.compile(
    r"\b(?:(?:your|votre|ton|tu|su|tuo|il tuo|seu|sua|jouw|candidate|honest|sizin)\s+(?:\w+ ){0,2}|(?:dein|ihr)(?:e[ms]?)?\s+(?:\w+e[sn]? )?)(?:feedback|rückmeldung|geri ?bildirim|retour|opinión)|survey|umfrage|questionnaire about|how (?:are we doing|did we do)|(?:provide|give|share|leave) (?:us )?(?:with )?(?:your|honest|some)? ?(?:candidate )?feedback (?:on|about) (?:your|our|the) (?:experience|process|interview|application process)|(?:feedback|rückmeldung) (?:about|zum|über den|zu unserem) (?:the |our )?(?:process|experience|bewerbungsprozess)|waiting for feedback|keine positive|positive\w* rückmeldung|kurze rückmeldung|zeitnahe rückmeldung|späte rückmeldung"
)
_INCLUDED = re.compile(
    r"\b(?:(?:here is|here['’]s|below is|this is|some|our|my|the) (?:\w+ ){0,3}feedback (?:from|was|is|on|:|we|for you)|(?:want|wanted|like) to (?:give|share|offer) (?:you )?(?:\w+ ){0,3}feedback|feedback:|to be (?:concrete|specific|honest)\b[^.!?\n]{0,20}[:,]|as feedback|one piece of feedback|(?:the |their )?feedback was|main feedback|feedback from (?:the|our) (?:team|panel|client|interview)"
    r"|hier (?:ist |noch )?(?:unser|mein|ein kurzes|das)\w* feedback|(?:unser|mein|als) feedback(?: (?:an|für|zu)|:)|(?:gerne )?(?:wollen|möchten) wir (?:dir|ihnen )?\w*\s?(?:unsere entscheidung begründen|feedback geben)|points noted by|what they liked:|what they missed:|comments from the|assessor \d:|on the other side,|reviewers? (?:noted|missed|wrote)|what counted against|useful to know why|(?:stärken|schwächen):|konkret(?:es)? (?:hat|war|fehlt|feedback|haben)|voici (?:notre|mon|quelques) retour)"
)
_WOULD = re.compile(
    r"\b(?:happy|glad|if you|feel free|would you|let me know|gerne?|möchten sie|wenn|falls)\b[^.]{0,60}feedback"
)


def find_stance(letter: Letter, is_decision: bool) -> tuple[str, str] | None:
    """Return the stance on feedback and its words; "none" for a decision that says nothing of it."""
    if not _ABOUT.search(letter.lowered) and not _INCLUDED.search(letter.lowered):
        return ("none", "") if is_decision else None
    offered = included = None
    for sentence in letter.sentences:
        lowered = sentence.text.lower()
        if _ABOUT.search(lowered) and not _ASKED_OF_YOU.search(lowered):
            if _REFUSED.search(lowered) and not _NOT_REFUSED.search(lowered):
                return "refused", " ".join(sentence.text.split())
            if not offered and _OFFERED.search(lowered):
                offered = sentence.text
        if not included and _INCLUDED.search(lowered) and not _WOULD.search(lowered):
            included = sentence.text
    if included:
        return "included", " ".join(included.split())
    if offered:
        return "offered", " ".join(offered.split())
    return ("none", "") if is_decision else None
