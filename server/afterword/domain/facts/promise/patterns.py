"""The turns of phrase in which an employer promises something, one kind after another."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import cued_lines

_NEAR = r"[^.!?\n]{0,60}\b"
_THINGS = r"(?:information|resume|résumé|cv|details|profile|application|documents|data|name)"
_YOURS = rf"your (?:\w+ )?{_THINGS}"
_TEAM = r"(?:teams?|departments?|colleagues?|groups?|divisions?|branch|office)\b"
_SACHEN = r"(?:(?:bewerbungs)?unterlagen|daten|profil|bewerbung|lebenslauf|mappe|namen)"
_WILL = r"(?:['’]ll| will| would| may| might| hope| can)"

_OTHER_TEAM = cued_lines(
    rf"""
    forward|hand|pass|refer|share|sharing :: (?:pass(?:ed|ing)?|forward\w*|shar(?:ed?|ing)|referr?\w*|hand\w*)\b[^.!?\n]{{0,50}}\b(?:{_YOURS}|your (?:\w+ )?(?:details|documents)|you)\b[^.!?\n]{{0,50}}\b(?:to|with)\b[^.!?\n]{{0,30}}\b{_TEAM}
    forwarded|handed|passed|referred|shared :: {_YOURS} (?:has been|have been|was|were|will be|is being) (?:passed|forwarded|shared|referred|handed)\b[^.!?\n]{{0,30}}\b(?:to|with)\b[^.!?\n]{{0,30}}\b{_TEAM}
    has your|have your|now your :: {_TEAM}{_NEAR}ha(?:s|ve) (?:now )?{_YOURS}
    weiter :: (?:geben?|leiten?|reichen?) (?:\w+ ){{0,2}}{_SACHEN}\b{_NEAR}weiter\b
    weitergeben|weitergegeben|weitergeleitet|weitergereicht|weiterleiten|weiterreichen :: {_SACHEN}\b{_NEAR}(?:weitergeleitet|weitergegeben|weitergereicht|weiterleiten|weitergeben|weiterreichen)
    inzwischen bei|jetzt bei|nun bei :: {_SACHEN} lieg(?:t|en) (?:jetzt|nun|inzwischen) bei\b
    """
)
_KEPT_ON_FILE = cued_lines(
    rf"""
    add|hang|held|hold|include|keep|kept|retain|save|store :: (?:keep|retain|hold|hang|store|save|add|include|keeping|kept|retained|stored|saved|held|added)\b{_NEAR}(?:on file|in (?:our|the) (?:files?|database|records|system|talent \w+|candidate \w+|applicant \w+)|on record|to (?:our|the) (?:talent|candidate|applicant) \w+|(?<!my )(?:information|resume|résumé|cv|details|profile|documents|data) (?:for|in case|until|and|on))
    hang on to your|hold on to your|keep your|retain your :: (?:keep|retain|hang on to|hold on to) {_YOURS}
    remain|stay :: {_YOURS} (?:(?:will|does|do) )?(?:stay|remain)s? (?:active )?(?:with us|on file|in our|on our)
    aufbewahr|behalten|datenbank|gespeichert|in evidenz|pool|speichern|vorgemerkt|vormerken :: (?:{_SACHEN}|dich|sie)\b[^.!?\n]{{0,90}}\b(?:in evidenz|talent ?pool|bewerber\w*pool|kandidaten\w*pool|datenbank|(?<!hinterkopf )(?<!gedächtnis )(?<!erinnerung )(?<!auge )behalten|aufbewahr\w+|gespeichert|speichern|vormerken|vorgemerkt)
    in evidenz :: in evidenz
    added you|placed you|put you :: (?:put|placed|added) (?:you|your name) (?:on|to) (?:our|the) (?:reserve|waiting|candidate) list
    part of :: part of (?:our|the) (?:talent|candidate|applicant) (?:pool|community|network)
    bewahren|heben :: (?:bewahren|heben) (?:\w+ ){{0,3}}{_SACHEN}\b{_NEAR}auf\b
    conservar|guardar|mantendremos :: (?:conservaremos|conservar|mantendremos|guardaremos|guardar)\b{_NEAR}(?:perfil|cv|currículum|datos|base de datos)
    conserv|gard :: (?:conserv\w+|gard\w+)\b{_NEAR}(?:candidature|dossier|cv|profil|coordonnées)
    conserv|tenere|terremo :: (?:conserv\w+|terremo|tenere)\b{_NEAR}(?:profilo|cv|curriculum|dati|candidatura)
    guardaremos|manter :: (?:manteremos|manter|guardaremos)\b{_NEAR}(?:currículo|perfil|dados|cv)
    bewaren|houden :: (?:bewaren|houden)\b{_NEAR}(?:gegevens|cv|portefeuille|bestand)
    havuz|sakla|taban :: (?:özgeçmiş|bilgi|başvuru)\w*{_NEAR}(?:sakla\w+|havuz\w*|veri ?taban\w+)
    """
)
_WORD_TO_YOU = (
    r"(?:reach out(?: to you)?|contact you|get back to you|be in touch|get in touch|let you know|notify you"
    r"|keep you in mind|come back to you|reconnect|touch base|circle back)"
)
_CALL_YOU = r"(?:give you a (?:call|ring)|drop you a (?:line|note)|write to you|(?:call|phone|ring) you)"
_WILL_CONTACT = cued_lines(
    rf"""
    be in touch|circle back|come back to you|contact you|get back to you|get in touch|keep you in mind|let you know|notify you|reach out|reconnect|touch base :: (?:we|i){_WILL}\b[^.!?\n]{{0,70}}\b{_WORD_TO_YOU}\b
    i'd|i’d|we'd|we’d :: (?:we|i)['’]d (?:love|like|be glad|be happy) to\b[^.!?\n]{{0,40}}\b{_WORD_TO_YOU}\b
    call you|drop you a|give you a|phone you|ring you|write to you :: (?:we|i)(?:['’]ll| will)\b[^.!?\n]{{0,40}}\b{_CALL_YOU}\b
    be in touch with you|come back to you|contact you|get back to you|get in touch with you|reach out to you :: will\b[^.!?\n]{{0,40}}\b(?:reach out to you|contact you|get back to you|(?:be|get) in touch with you|come back to you)
    made a note to|noted to|remember to :: (?:made a note|remember|noted) to\b[^.!?\n]{{0,20}}\b(?:{_WORD_TO_YOU}|{_CALL_YOU})\b
    hear from me|hear from us :: you(?:['’]ll| will)\b[^.!?\n]{{0,20}}\bhear from (?:us|me)
    the first :: you(?:['’]ll| will) be (?:among )?the first\b[^.!?\n]{{0,20}}\b(?:we|i)\b
    don't mind|don’t mind|hope we :: (?:don['’]t mind if we|hope we (?:can|may)) (?:reach out|contact)
    hesitate :: hesitate to (?:reach out to you|contact you)
    mind :: keep(?:ing)? you in mind
    reaching out to :: reaching out to you (?:when|if|in)
    komme|kontaktiere|melde|rufe|spreche :: (?:wir|ich)?\s?(?:melden?|kommen?|kontaktieren?|sprechen?|rufe)\b(?:[^.!?\n]|(?<=\d)\.){{0,80}}\b(?:auf (?:dich|sie) zu|bei (?:dir|ihnen)|(?:dich|sie) (?:gern\w* )?(?:an|kontaktieren))
    zukommen|zurückkommen :: auf (?:dich|sie) zu(?:rück)?(?:zu)?kommen
    melden :: werden? (?:ich |wir )?(?:mich|uns)\b[^.!?\n]{{0,50}}\bmelden\b
    rufe :: (?:rufe ich|rufen wir|ich rufe|wir rufen) (?:dich|sie)\b[^.!?\n]{{0,40}}\ban\b
    ich melde|melde ich|melden wir|wir melden :: (?:wir melden|ich melde|melden wir|melde ich) (?:uns|mich)\b,?[^.!?\n]{{0,30}}\b(?:sobald|wenn|falls|wieder|erneut|noch ?mal|noch einmal)\b
    hören sie|hörst du :: hör(?:en sie|st du)\b[^.!?\n]{{0,20}}\bvon (?:uns|mir)
    hören :: (?:werden sie|wirst du|sie werden|du wirst)\b[^.!?\n]{{0,30}}\bvon (?:uns|mir) hören
    behalte|merke :: (?:behalten?|merken?)\b[^.!?\n]{{0,40}}\b(?:hinterkopf|im auge|gedächtnis|guter erinnerung)
    behalten :: (?:dich|sie)\b[^.!?\n]{{0,40}}\b(?:hinterkopf|im auge|gedächtnis) (?:zu )?behalten
    contactaremos|pondremos :: (?:te|le|nos) (?:contactaremos|pondremos)
    recontacterons|reprendrons|reviendrons :: nous (?:vous )?(?:recontacterons|reprendrons contact|reviendrons)
    contatteremo :: (?:ti|la) (?:ricontatteremo|contatteremo)
    entraremos :: entraremos em conta[ct]to
    nemen :: nemen (?:we|wij) contact
    """
)
_AGAIN = r"(?:noch ?(?:ein)?mals?|erneut|wieder|abermals)\b"
_APPLY_AGAIN = cued_lines(
    rf"""
    re-apply|reapply :: re-?apply(?:ing)?\b
    apply again|applying again :: apply(?:ing)? again
    try again :: (?:do|please|you(?: can| may)?|free to|welcome to|hope to) try again\b[^.!?\n]{{0,20}}\b(?:in|next|when|once|for|later)\b
    another application|apply again|apply for|apply to|apply with|applying again|applying for|applying to|applying with|new application|your next application :: (?:encourage|welcome|invite|hope|feel free|please|happy|consider)\b{_NEAR}(?:apply(?:ing)? (?:for|to|again|with)|another application|your next application|new application)
    a new application|another application|further application|future application|your next application :: (?:see|receive|welcome|love|like|consider|glad of|hope for|look forward to) (?:\w+ ){{0,3}}(?:another|a new|future|your next|further) applications?
    erneut|freuen|gern|jederzeit|nochmal|später|weiterhin|wieder :: (?:gern\w*|wieder|erneut|nochmals?|weiterhin|jederzeit|später|freuen)\b{_NEAR}bewerb(?:en|t|ung)\b
    bewirb :: bewirb dich (?:gern|wieder|erneut)
    bewerben sie sich|bewirb dich :: (?:bewerben sie sich|bewirb dich)\b[^.!?\n]{{0,60}}\b(?:gern\w*|{_AGAIN})
    erneut bewerben|erneut zu bewerben :: erneut (?:zu )?bewerben
    erneute bewerbung|neue bewerbung|weitere bewerbung :: über (?:eine|ihre|deine) (?:erneute|neue|weitere) bewerbung
    versuch :: versuch(?:en sie|e?)? es\b[^.!?\n]{{0,50}}\b{_AGAIN}
    nuevamente|volver :: (?:volver a|nuevamente) (?:postular|aplicar|presentar)
    postuler à nouveau :: postuler à nouveau
    nouvelle candidature :: nouvelle candidature
    candidar :: candidar\w* (?:di nuovo|nuovamente)
    novamente :: candidat\w+ novamente
    opnieuw :: opnieuw (?:te )?sollicit\w+
    tekrar başvur|yeniden başvur :: (?:tekrar|yeniden) başvur\w+
    """
)

KINDS = (
    ("other_team", _OTHER_TEAM),
    ("kept_on_file", _KEPT_ON_FILE),
    ("will_contact", _WILL_CONTACT),
    ("apply_again", _APPLY_AGAIN),
)
"""The kinds in the order in which they count, where a mail makes several promises."""

HESITATION = re.compile(
    r"\b(?:do not|don['’]t|not|never|nicht|keine)\b[^.!?,;\n]{0,20}\b(?:hesitat\w+|mind|discourag\w+|deter\w*|stop you|scheu\w*"
    r"|hemmungen|abhalten|entmutig\w+)|\bzöger\w*\b[^.!?;\n]{0,20}\bnicht\b"
)
"""A no that says yes: "do not hesitate"."""
NEGATED = re.compile(
    r"\b(?:not|never|cannot|unable|neither|nor|without|no need|no longer|need not|refrain|keine?[nrms]?|nicht|niemals|nie"
    r"|absehen|abzusehen|ab(?=$|,))\b|n['’]t\b"
)
EVERYBODY = re.compile(
    r"\b(?:applicants?|candidates?|everyone|everybody|anyone|anybody|those|people|referees?"
    r"|bewerber\w*|bewerbende\w*|kandidat\w*|wer|jeder|alle[nr]?)\b"
)
READER = re.compile(r"\b(?:you|your|dich|dir|du|dein\w*|sie|ihnen|ihr\w*)\b")
ONLY = re.compile(r"\b(?:only|nur|ausschließlich)\b")
AT_REQUEST = re.compile(
    r"\b(?:if you (?:would like|want|wish|prefer|ask|reply|request|need|do not want|don['’]t want|have)"
    r"|(?:wenn|falls|sofern) (?:sie|du)\b[^,]{0,60}\b(?:möcht\w+|wünsch\w+|woll\w+|willst|fragen?\b|bitten|das nicht)"
    r"|(?:whether|if) (?:we|i) (?:may|should)\b|ob (?:wir|ich)\b[^,]{0,60}\b(?:dürfen|darf|sollen))"
)
"""What the company would do at a word of the reader's."""
BY_LAW = re.compile(
    r"\b(?:law|laws|legal\w*|privacy|gdpr|data protection|regulations?|delete[ds]?|erased?|destroy\w*"
    r"|dsgvo|datenschutz\w*|gesetz\w*|gelöscht|lösch(?:en|ung)|vernichtet|keine (?:weitere )?speicherung)\b"
)
FOR_LATER = re.compile(
    r"\b(?:future|other|similar|suitable|vacanc\w+|opening\w*|opportunit\w+|künftig\w*|zukünftig\w*|passend\w*|weitere\w*"
    r"|andere\w*)\b"
)
LONG_DONE = re.compile(
    r"\b(?:we|i|they) kept\b|\b(?:decided|chose|declined|turned|entschieden|abgelehnt|abgesagt)\b"
)
"""What was done with this application, and is over."""
TODAY = re.compile(r"\b(?:heute|hiermit|with this|today)\b")
