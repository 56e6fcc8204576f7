"""Cuts off a title what announces it: "Position: Welder", "the Welder", "News on your Welder", "vacature kok"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import any_of, cut_front, words_of
from afterword.domain.facts.role.own import NOT_ITS_OWN, begins_as_its_own

_BEGINS_OTHERWISE = any_of(
    r"""
    becom(?:e|ing)|be(?= an? )|about|regarding|concerning|the|a|an|our|this|be|of|for|as|position|role|post(?! graduate| doc)|job|(?-i:(?:part|full)[- ]time)(?= (?-i:[A-ZÀ-Þ]))|(?:more )?[a-z]+-(?:heavy|focused|oriented|leaning|minded)|(?-i:great(?! ape)|fantastic|brilliant|wonderful|excellent|superb|terrific)(?= (?-i:[a-z]))|programm(?= (?-i:[A-ZÄÖÜ]))|(?-i:seasonal|vacant|advertised|title|above|above-mentioned)(?= (?-i:[A-ZÀ-Þ]|post|position|role|job))|(?-i:years?(?= [a-z]+ (?:apprentice|trainee|student|intern))|old(?! age)|open\b(?!-| (?:source|water|air|day))|(?:first|second)(?! (?:years?|aid|mate|officer|class|grade|line|chef|assistant|fix|violin|responder|engineer|step)\b)|next|new(?! (?:business|home|media|product|build|car|accounts?|technology)\b)|additional(?! (?:needs|learning|support)\b)|paid(?! (?:media|search|social|ads|advertising)\b)|associated|said)|another|one|all|ten|(?:(?:slightly|much|far|somewhat|rather|even) )?(?:more|less)(?: (?:experienced|qualified|seasoned|suitable|local|flexible))?(?= [a-z])|(?:classification|title|rank|grade|pool|profile|requirement|designation) of|rolle|funktion|vakanz|posten|aufgabe
    (?:ausbildungs|praktikums|lehr|arbeits|studien)?(?:platz|stelle) (?:zu[rm]|als)|(?:teilzeit|vollzeit|halbtags|aushilfs|plan|arbeits)stelle|dienstposten|ausschreibung|ausbildungsberuf|lehrberuf
    cubrir|ocupar|een|nuestr[ao]|notre|nostr[ao]|noss[ao]|onze|(?:la |el |il |a |o )?(?:oferta|posición|posição|posizione|posto|ruolo|offre|vacante|puesto|plaza|função|cargo|vaga) d[ei]|die|der|das|den|eine?[nrs]?(?:\s?(?:/|bzw\.|oder)\s?(?:-?[rns]|eine?[nrs]?))?|unsere?[nr]?|als|stelle(?: (?-i:im)(?: Bereich)?(?= (?-i:[A-ZÄÖÜ])))?|la|el|le|il|o|de|het
    """,
    before=f"^(?:{NOT_ITS_OWN}(?:",
    after=r")\s+)+(?=\S)",
    flags=re.IGNORECASE,
)
_NEWS = re.compile(
    r"^(?:(?:some |your |bad |sad |good |quick )?(?:news|decision|update|outcome|result|status|feedback|note|competition(?= for)|(?:online )?examination(?= -)|engagement(?= of)|cvs|applications|applicants|(?:\w+ )?interview(?= (?:concerning|regarding)))) (?:on|of|about|for|regarding|re|concerning|-):? (?:the |your |our )?|^interview (?:on |of )?\d[\d./-]*,? (?:[-–:] )?|^(?:(?:job )?(?:application )?(?:closed|filled|cancell?ed|withdrawn|update|status|outcome|result|decision))(?:\s*:|\s[-–—])\s*",
    re.IGNORECASE,
)
_LABEL_BEFORE = re.compile(
    r"^(?:vaga|puesto|plaza|vacante|poste|posizione|ruolo|posto|functie|stelle|posición|posição|cargo|oferta|oferta de empleo|offre)(?: (?:de|di|da|van|para|como|als|per|von)|:| d['’])\s*(?=\S{3})|^(?:vom|from|du|del) \d[\d./-]+\s*[-–/|,:]\s*|^(?:bewerbungs(?:unterlagen|verfahren|eingang|prozess)|auswahlverfahren|stellenbesetzung(?:sverfahren)?|ricerca|ricerca di personale|terugkoppeling(?: gesprek)?|sollicitatiegesprek)[: ]+(?:als |zum |zur |per |voor )?(?=\S{3})|^(?:absage|ablehnung|zusage|antwort|ergebnis)[: ]+(?:zu[rm]? |auf )?(?:die |der )?|^(?:stellenausschreibung|stellenangebot) (?-i:(?=[A-ZÄÖÜ]))|^(?:stellenausschreibung|ausschreibung|projekt|project|auftrag|mandat|mission|vn|kennziffer)\s*(?:nr\.?\s*)?\d[\w/.-]*\s*[:/–-]?\s+|^stellen-?(?:nr|nummer|id)\.?:?\s*\S*\d\S*[,:]?\s+(?:[-–:] )?|^(?:entrevista|entretien|colloquio|interview|vorstellungsgespräch) (?:para|pour|per|for|de|als|zur|zum)(?: (?:the|el|la|il|le|un[ae]?|an?))?\s+(?=\S{3})|^(?:application(?: for (?:employment|a job|the (?:job|position|post)))?|employment)\s+[-–]\s+|^(?:reference|ref)\s*:\s*\S*\d\S*\s+|^(?:application|candidatura|candidature|postulación|solicitud) (?:for the (?:post|position|role) of|for|a|à|para|au poste de|as|como)\s+(?:the )?|^(?:online-?)?bewerbung (?:(?:als|um|auf|für) )?(?-i:(?=[A-ZÄÖÜ]))|^(?:deine?|ihre?|your|my) (?:online-?)?(?:bewerbungsverfahren|bewerbung|application)(?: (?:als|um|auf|für|for|as))?(?: die)?\s+|^(?:re|ref|betreff|betr\.?)\s*:\s*|^(?:(?:position|job|post|role|vacancy) )?(?:title|post|position|role|job|vacancy|mandat)(?:\s*:\s*|\s+(?=for\b))(?:for )?",
    re.IGNORECASE,
)
# "Second interview Welder", "Appointment of a Welder", "Recrutement d'une soudeuse", "proceso de selección de soldador": a step of the choice.
_STEP_BEFORE = re.compile(
    r"^(?:d['’]une?(?:\(e\))?(?= )|(?:(?:el|le|o|the|our|nuestro|notre|nosso) )?(?:(?:(?:first|second|third|final|initial|last|(?:tele)?phone|video|panel|group|online|1st|2nd|3rd)[ -](?:stage |round )?)?interviews?(?: (?:day|panel|date|invitation))?(?: for| of|\s?[-–:])?"
    r"|(?:appointment|recruitment|selection)(?: of|\s?[-–:]| to (?:the )?(?:post|role|position) of)|(?:cancellation|closure|withdrawal) of (?:the )?(?:vacancy|post|position)(?: notice)?[:,]?(?: for| of)?"
    r"|(?:avis de |proc[ée]dure de )?recrutement(?:\s?[-–:]| pour(?: le poste de)?| de)?|proceso (?:de selección|selectivo)(?:\s?[-–:]| de| para)?|processo (?:seletivo|de seleção)(?:\s?[-–:]| de| para)?))"
    r"(?: an?| the| (?:d['’])?une?(?:\(e\))?)? (?=[^\s\d])",
    re.IGNORECASE,
)
_ELIDED = re.compile(r"^[ld]['’]")
# "vacature kok": the word for a job and right behind it the title.
_BARE_LABELS = words_of(
    """
    vacature functie vacante puesto plaza cargo vaga poste emploi alternance posizione ruolo stelle position rolle
    oferta offerta offre annonce anzeige inserat ausschreibung empleo posición posição anuncio anúncio annuncio oportunidad oportunidade
    """
)
_REGARDING = re.compile(
    r"^(?:post|position|role|vacancy), (?=[A-ZÄÖÜ])|^(?:Amt|Posten|Funktion|Aufgabe) (?:der|des|eine[rs]) (?=[A-ZÄÖÜ])|^(?:Besetzung|Ausschreibung|Vergabe|Anforderungen|Anforderungsprofil|Profil|Aufgaben) der (?:Stelle|Position)(?: (?:als|de[rs]|eine[rs]))? |^(?:vacancy|position|role|post(?! graduate| doc)|job|mandat)\s+(?:for|of|as|zur)?\s*(?=[A-ZÄÖÜ])",
    re.IGNORECASE,
)
# The first three letters of all these.
_FIRST_LETTERS = words_of(
    """
    abl abo abs add adv all als alt amt anf ann ano ant anu anz anú app arb ass auf aus bad bec bri bes bet bew can car cla clo col com con cub cvs das dec dei del den der des die een ein emp eng ent erg eve exa exc far fee fan fil fin fir for fro ful fun goo gra gre hal het ihr ins int job ken leh les man mis mor muc new
    nex nos not nue ocu ofe off old one onl onz ope opo our out pai pan par pho pla poo pos pra pro pue qui ran rat rec ref reg req res ric rol ruo sad sai sea sec sel sli sol som sta ste stu tei tel ten ter the thi tit uns upd vac vag vak ver vol vom vor vid win wit won yea you zus
    """
)


def cut_announcement(role: str) -> str:
    """Return a title without what announces it; most titles have none, which their first letters tell."""
    first = role[:3].lower()
    may_be_more = "-" in role or ": " in role or "nterview" in role
    if first.isalpha() and first not in _FIRST_LETTERS and not may_be_more:
        return role
    step = _STEP_BEFORE.match(role)
    if step and naming.is_role_like(role[step.end() :]) and not begins_as_its_own(role):
        role = role[step.end() :]
    role = cut_front(_NEWS, role)
    shorter = cut_front(_LABEL_BEFORE, role)
    role = shorter if shorter == role else cut_front(_LABEL_BEFORE, shorter)
    head, colon, tail = role.partition(": ")
    if colon and naming.is_role_like(tail) and not naming.is_role_like(head):
        role = tail
    role = cut_front(_BEGINS_OTHERWISE, role)
    if begins_as_its_own(role):
        return role
    role = cut_front(_REGARDING, role)
    head, found, tail = role.partition(" for ")
    if found and naming.is_role_like(tail) and not naming.is_role_like(head):
        # "Northlight for Welder"
        role = tail
    label, _, bare = role.partition(" ")
    if label == "Alternance" and bare[:1].isupper():
        return role
    if bare and _ELIDED.sub("", label.casefold()) in _BARE_LABELS and naming.is_role_like(bare):
        role = bare
    return role
