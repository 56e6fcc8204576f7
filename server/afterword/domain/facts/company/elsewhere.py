"""Tells of a name in a sentence that it is another's: where the reader or the one taken on was, who pays, what is near."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import alternatives, has_any

_AT = r"(?:at|with|for|from|in)(?: the)?"
# What stands right before such a name.
_BEFORE = re.compile(
    rf"(?:(?:^|[.!?\n] ?|\babout |\bthat )your (?:time|years|months|stint|spell|days) {_AT}|\b(?=\w)"
    + alternatives(
        rf"""
        your (?:\S+ ){{0,2}}(?:references?|piece|campaign|portfolio|exhibition|show) (?:at|for|from|in)(?: the)?
        you (?:curated|designed|wrote|showed|performed|sang|taught|coached|cooked|danced|volunteered|studied|qualified) (?:\w+ ){{0,2}}{_AT}
        (?:advertised|advertise|listed|saw (?:it|us|this)|seen|found (?:it|us|this)) (?:\S+ ){{0,4}}(?:in|on)(?: the)?|(?:diploma|degree|qualification|certificate|nvq|btec|hnd|a-level|gcse|background|training|experience|course|abschluss|studium|ausbildung|diplom)s? in
        (?:i|he|she|they)(?: had| have|['’]d|['’]ve| has)?(?: once| also)? (?:trained|studied|worked|learned|learnt|interned|qualified|apprenticed) (?:\w+ ){{0,2}}{_AT}
        (?:had|has|have|having) (?:spent|worked|been|done|managed|led|run) (?:\S+ ){{1,4}}{_AT}
        (?:want to|could|might|should|please|or|perhaps|maybe) try(?: the)?|\bask (?:at|in)(?: the)?
        (?:went to|gone to|going to|given (?:it )?to|chose|chosen|taken on|hired|picked|appointed|(?:gone|going|went) with) (?:\S+ ){{1,5}}from(?: the)?
        (?:come|comes|came|joins|joining|coming) (?:to )?us from(?: the)?|(?:she|he|they) (?:leaves|left|is leaving|has left)(?: the)?
        (?:client|customer|supplier|competitor|rival|neighbours?|landlord|funders?|sponsors?|insurers?),?(?: the)?
        (?:funding|grant|money|contract|order|cheque|loan) (?:from|with|of|by)(?: the)?
        (?:passed|forwarded|handed|given) (?:\S+ ){{1,4}}to (?:\S+ ){{1,3}}(?:at|from|of|with)(?: the)?
        we are moving (?:in)?to(?: the)?|(?:interviews?|tests?|day|talks?) (?:was|were|took place|is|are|will be)(?: held)? (?:at|in)(?: the)?|we met(?: \w+)? at the
        we (?:play|perform|sing|exhibit|race|train) (?:at|in) the|(?:live|lives|lived|living) (?:near|in|by|opposite)(?: the)?|(?:bridge|road|ferry|train|bus) (?:to|from)(?: the)?
        (?:used to be|were|was|once|formerly) (?:called|known as)(?: the)?|from all over(?: the)?
        (?:die andere person|die bewerberin|der bewerber|die kollegin|der kollege|sie|er) (?:war|hat|arbeitete|kommt|kam) (?:\S+ ){{0,4}}(?:bei|aus|von|vom)(?: der| den| dem)?
        ihre? (?:zeit|jahre|zeugnis|arbeitszeugnis|referenz|empfehlung) (?:bei|aus|von|vom|beim)(?: der| den| dem)?|versuchen sie es (?:doch |einmal |vielleicht ){{0,2}}(?:bei|beim)(?: der| den| dem)?
        (?:kunde|kundin|auftraggeber|lieferant|vermieter|träger|geldgeber),? (?:der|die|das)|unterlagen an (?:frau|herrn|meinen?|unseren?) (?:\S+ ){{1,2}}(?:von|bei|vom|beim)(?: der| dem)?
        """
    )
    + r") $"
)
_BEFORE_CUES = (
    "advertis", "listed", "saw ", "seen", "found ", "diploma", "degree", "qualification", "certificate", "nvq", "btec", "hnd", "a-level", "gcse", "background", "experience", "course", "abschluss", "studium", "ausbildung", "diplom",
    "your ", "you ", "trained", "studied", "worked", "learn", "interned", "qualified", "apprenticed", "spent", "been", "done", "managed", " led ", " run ", "try", "ask ", " from", "leaves", "left", "leaving",
    "client", "customer", "supplier", "competitor", "rival", "neighbour", "landlord", "funder", "sponsor", "insurer", "funding", "grant", "money", "contract", "order", "cheque", "loan", "passed", "forwarded", "handed", "given",
    "moving", "interview", "test", "day ", "talk", "we met", "we play", "perform", "sing", "exhibit", "race", "train", "live", "living", "bridge", "road", "ferry", "bus", "called", "known as", "all over",
    "person ", "bewerber", "kolleg", "sie ", "er ", "zeit", "jahre", "zeugnis", "referenz", "empfehlung", "kund", "auftraggeber", "lieferant", "vermieter", "träger", "geldgeber", "unterlagen",
)  # fmt: skip
# What stands right behind it, and nothing that a house says of its own job.
_OURS = r"(?:our|its|their|the|a)"
_FUNDS = r"(?:grant|funding|budget|money|contract|order|orders|support|offer)"
_BEHIND = re.compile(
    alternatives(
        rf"""
        ,? (?:has|have|had)(?: just| now)? (?:cut|withdrawn|reduced|stopped|cancelled|pulled|frozen|ended|halved|refused) {_OURS} (?:\w+ )?{_FUNDS}\b
        (?: und \w+)? (?:ausgeschrieben|inseriert|geschaltet|entdeckt|gefunden|gesehen)\b
        (?: has| have)? made us (?:an|a|another) |,? (?:has |have )?(?:closed|shut|folded|gone under|went under|collapsed|burned|burnt)(?: down)? (?:last|this|in|its doors|years|a|two|three)\b
        (?: in \w+)?,? (?:who|they|as they|and they|because they)(?: are|['’]re| is| may| might| always| often| still| do)* (?:hiring|looking|recruiting|after|taking|need|seeking|short)\b
        (?: (?:gmbh|ag|kg|e\. ?v\.))*,? hat (?:uns )?(?:ihren?|seinen?|den|die|das|unseren?|einen?) (?:\w+ )?(?:zusage|auftrag|aufträge|mittel|förderung|budget|gelder|zuschuss|vertrag|etat)\b
        """
    )
)
_BEHIND_CUES = (
    "cut", "withdrawn", "reduced", "stopped", "cancelled", "pulled", "frozen", "ended", "halved", "refused", "made us", "closed", "shut", "folded", "under", "collapsed", "burn",
    "hiring", "looking", "recruiting", "after", "taking", "need", "seeking", "short", " hat ", "ausgeschrieben", "inseriert", "geschaltet", "entdeckt", "gefunden", "gesehen",
)  # fmt: skip
_NEAR = 70


def is_elsewhere(lowered: str, start: int, end: int) -> bool:
    """Tell whether a name is another's by what stands before or behind it in its sentence.

    Args:
        lowered: the text in small letters.
    """
    before = lowered[max(0, start - _NEAR) : start]
    if has_any(_BEFORE_CUES, before) and _BEFORE.search(before):
        return True
    behind = lowered[end : end + _NEAR]
    return has_any(_BEHIND_CUES, behind) and _BEHIND.match(behind) is not None
