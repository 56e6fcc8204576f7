"""Tells a mail that asks its reader on: "you have been shortlisted", "we would like to see you again"."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import words_of
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence

# What may still come to be, and what is not, asks nobody on.
_MAY_NOT = frozenset(CLASSES[name] for name in ("negation", "if", "until", "plain_no", "other", "someone"))
_MAY_NOT_OFFER = frozenset(CLASSES[name] for name in ("negation", "if", "plain_no"))
_ENGLISH = re.compile(
    r"\byou(?:['’]ve| have|['’]re| are| were)?(?: now| also)? ?(?:been )?(?:shortlisted|selected|chosen|put forward|successful)\b"
    r"|\b(?:move|moving|go|going|proceed|proceeding|press)(?: on| ahead| forward)? with (?:you\b|your (?:application|candidacy))"
    r"|\b(?:take|taking|move|moving|progress|progressing|bring|put|putting) (?:you|your application|your cv)(?: on| forward| through)? to the (?:next|second|final|interview)\b"
    r"|\byou(?:['’]ve| have)(?: now| successfully| also)? (?:passed|progressed|advanced|moved|made it|got|gone)(?: on| through| forward)? (?:to|into|onto) (?:the|our|your) (?:next|second|third|final|last|interview|shortlist)\b"
    r"|\byou(?:['’]ve| have)(?: now| successfully| also)? passed (?:the|our|your|this) (?:\w+ )?(?:test|assessment|screening|stage|round|exam|check)s?\b"
    # "Your name will be placed on the list of candidates to be examined."
    r"|\byour (?:application|name|candidacy|entry) (?:has been|was|is|will be)(?: now)? (?:accepted|admitted|approved|placed on|put on|added to|entered on)\b"
    r"|\byou(?:['’]re| are) (?:one of|among) (?:them|those|our)\b"
    r"|\b(?:would|['’]d) like to (?:invite|see|meet|interview) you (?:again )?(?:to|for|on|in) (?:an? |the |your |our )?(?:\w+ )?(?:interview|call|chat|conversation|assessment|meeting|round|day|talk|Monday|Tuesday|Wednesday|Thursday|Friday)\b"
    r"|\b(?:would|['’]d) like to (?:see|meet|interview) you(?: again)?$"
    # What comes next is said, or asked for.
    r"|\byou (?:should|will|can expect to|['’]ll) (?:then )?hear (?:back )?from (?:us|me|him|her|them|one of us|(?:the|our) \w+) (?:by|before|within|next|in|on|early|later|shortly|soon|this)\b"
    r"|\b(?:will|are|is|am|['’]ll)(?: now)?(?: be)? consider(?:ing)? (?:you|your \w+) for (?:the|this)\b"
    r"|\b(?:can|could) you (?:fill in|cover|step in|help out) (?:for|on|at|with)\b"
    r"|\b(?:(?<!time to )(?<!chance to )(?<!effort to )share|rate|tell us about) your (?:\w+ )?experience\b|\bhow (?:was|did) your (?:\w+ )?(?:interview|experience)\b|\btake (?:a|our|this) (?:\w+ ){0,2}survey\b"
    r"|(?<!\bbe )\b(?:pleased|happy|delighted|glad) to (?:invite you (?:to|for) (?:an? |the )|tell you that you|let you know that you|inform you that you)\b",
    re.IGNORECASE,
)
_ENGLISH_CUES = words_of(
    """
    shortlisted selected chosen put successful move moving go going proceed proceeding press take taking progress progressing bring
    putting one among invite see meet interview speak talk offer pleased happy delighted glad
    passed progressed advanced moved made got gone accepted admitted approved placed added entered hear consider considering fill cover step help share rate tell experience survey
    """
)
_GERMAN = re.compile(
    r"\bSie (?:sind|wurden)(?: \w+){0,3} (?:ausgewählt|eingeladen|in die engere|in der engeren|weiter)\b|\b(?:laden|lade)(?: wir| ich)? Sie\b[^.;]* ein\b"
    r"|\b(?:möchten|würden|möchte|würde)(?: wir| ich)? Sie\b[^.;]* (?:kennenlernen|kennen lernen|einladen|wiedersehen|sprechen|treffen)\b"
    r"|\bSie gehören zu den\b|\b(?:kommen Sie|komm)(?: bitte| doch| gern)? (?:am|zum|zu einem)\b[^.;]*\b(?:[Gg]espräch|Interview)\b"
    r"|\b(?:Sie|du|Du) (?:hören|hörst|bekommen|bekommst)\b[^.;]{0,60}\b(?:bis|spätestens|Anfang|Ende|Mitte|nächste|kommende|im Laufe|in den nächsten)\b[^.;]{0,60} (?:von (?:uns|mir)|Bescheid|Nachricht|Rückmeldung)\b"
    r"|\b[Mm]elde[n]? (?:wir |ich )?(?:uns|mich)\b[^.;]{0,60}\b(?:bis|spätestens|Anfang|Ende|Mitte|nächste|kommende|im Laufe|in den nächsten)\b",
)
_GERMAN_CUES = words_of(
    """
    ausgewählt eingeladen engere engeren weiter laden lade kennenlernen lernen einladen wiedersehen sprechen treffen gehören
    hören hörst bekommen bekommst melden melde kommen komm
    """
)
# "Topa conversar esta semana?", "tengo una vacante", "nous souhaitons vous rencontrer", "vorremmo conoscerti".
_ABROAD = re.compile(
    r"\b(?:te|le|os|les) (?:gustaría|apetece|interesa|interesaría|cuadra|viene bien|vendría bien)\b|\b(?:tengo|tenemos) una (?:vacante|oferta|posición)\b|\b(?:nos gustaría|queremos) (?:invitar|conocer|ver|entrevistar)(?:te|le|os)\b"
    r"|\b(?:topa|topas) (?:conversar|marcar|bater um papo|falar)\b|\bestou com uma vaga\b|\bgostaríamos de (?:te |lhe )?(?:conhec|convid|entrevist)[eê]r?(?:-l[oa]|-te)?\b|\b(?:teria|tem|tens) (?:interesse|disponibilidade)\b"
    r"|\b(?:nous (?:souhaitons|aimerions|serions ravis de) (?:vous|te) (?:rencontrer|recevoir|inviter|proposer)|je recrute (?:pour|un|une)|(?:seriez|êtes)[- ]vous (?:disponible|intéressée?|libre)|(?:serais|es)[- ]tu (?:disponible|intéressée?|libre))\b"
    r"|\b(?:è|sei|siete) stat[aoie] ammess[aoie] a(?:l|llo|lla|i|gli|lle)\b|\b(?:vorremmo|vorrei|ci piacerebbe) (?:incontrar|conoscer|invitar|veder|proporr?)(?:ti|la|le|vi)\b|\b(?:ti|le) (?:andrebbe|interesserebbe|va di)\b"
    r"|\b(?:heb je|heeft u|zou je|zou u|heb jij) (?:interesse|zin|tijd)\b|\bnodig(?:en)?(?: wij| we| ik)? (?:je|jou|u) (?:graag )?uit\b|\b(?:kennis met (?:je|u) maken|met (?:je|u) kennismaken)\b"
    # "A entrevista fica para a próxima semana".
    r"|\bentrevista (?:fica|ficou|passa|passou|foi adiada|foi remarcada|será) (?:\w+ )?para\b|\bentrevista (?:se aplaza|queda|pasa|se pospone) (?:para|a|al)\b"
    # "Maalesef görüşmeyi ertelemek zorundayız": it is only later.
    r"|\bgörüşme\w* ertele\w*"
    r"|\b(?:görüşmek ister mis\w+|uygun mus\w+|ilgilenir mis\w+|davet etmek ister\w+|tanışmak ister\w+)\b",
    re.IGNORECASE,
)
_ABROAD_CUES = words_of(
    """
    entrevista te le os les gustaría queremos tengo tenemos topa topas estou gostaríamos teria tem tens nous recrute seriez êtes serais es
    ammessa ammesso ammessi ammesse vorremmo vorrei piacerebbe ti heb heeft zou nodig nodigen kennis kennismaken görüşmek görüşmeyi görüşmemizi görüşmenizi uygun ilgilenir davet tanışmak
    """
)
_TABLES = {"en": (_ENGLISH, _ENGLISH_CUES), "de": (_GERMAN, _GERMAN_CUES)}


_OFFERED = {
    "en": (
        re.compile(
            r"\b(?:pleased|delighted|happy|thrilled) to (?:offer you (?:the|this|a) (?:[\w-]+ ){0,4}(?:position|role|job|post|contract)|confirm (?:our|your|the) offer)\b|\bwould like (?:you to join us as|to appoint you)\b|\b(?:this|our|the) offer (?:remains|is|stays) open (?:for|until|till)\b",
            re.IGNORECASE,
        ),
        frozenset(("offer", "join", "appoint")),
    ),
    "de": (
        re.compile(
            r"\bfreuen uns,? (?:sehr,? )?(?:Ihnen|dir) (?:die|den|eine|einen) (?:\w+ )?(?:Stelle|Position|Job|Ausbildungsplatz|Vertrag)\b[^.;]* anbieten zu können|\bbestätigen\b[^.;]* Zusage\b|\bhaben (?:wir )?uns\b[^.;]*\bfür (?:Sie|dich) entschieden\b"
        ),
        frozenset(("anbieten", "zusage", "entschieden")),
    ),
}


def is_offered(sentences: list[Sentence], language: str) -> bool:
    """Tell whether a mail offers its reader the job: what else it is sorry for is no no."""
    if language not in _OFFERED:
        return False
    pattern, cues = _OFFERED[language]
    return any(
        not cues.isdisjoint(each.words) and _MAY_NOT_OFFER.isdisjoint(each.tags) and pattern.search(each.text)
        for each in sentences
    )


def is_asked_on(sentences: list[Sentence], language: str) -> bool:
    """Tell whether a sentence asks the reader on, or says that it goes on with them."""
    pattern, cues = _TABLES.get(language, (_ABROAD, _ABROAD_CUES))
    return any(
        not cues.isdisjoint(each.words) and _MAY_NOT.isdisjoint(each.tags) and pattern.search(each.text)
        for each in sentences
    )
