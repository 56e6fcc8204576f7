"""Tells of what may be a title that it is somebody, or a place among people: "a local lad", "a spot on our crew"."""

from __future__ import annotations

import re

from afterword.domain.facts.role.generic import SAYS_WHO

# Who got the job, not what it is.
_IS_SOMEBODY = re.compile(
    r"(?:\w+ )?recruiters$|(?:directors|trustees|governors|examiners|commissioners)(?: met| has| have|$)|(?:[\w-]+ ){0,3}speakers?$|ex-\w+|retired \w+|(?-i:rn$)|(?:eine )?person(?: mit .*)?$|students$|(?:studien|park|kita|schul)platz$|(?:(?:internal|external|existing|local|stronger|interne[rn]?|externe[rn]?) )?(?:bewerber|kandidat|mitbewerber|kolleg|applicant|candidate|candidat|aspirante|sollicitant|kandida|aday)\w*(?: (?!manage|relation|experience|support|engage)|$)",
    re.IGNORECASE,
)
# "for 12 fellows", "5+ years in kitchens"; "a worthwhile career" is said of any job.
_COUNTS = re.compile(
    r"\d+\+? years?\b|[a-z]+ career$|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|fünf|sechs) [a-zà-ÿ]+$"
)
# "a lad who has done nights"; the "stable lad" is one by trade. Visas are for the "Skilled Worker".
_IS_A_LAD = re.compile(
    r"(?:(?:local|young|new|nice|good|great|lovely|other|older|younger|village|school|college|experienced|strong|keen|polish|irish) )*(?:lad|lass)(?:ie|s)?$"
    r"|(?:mates?|pals?|friends?|colleagues?) of (?:mine|ours|his|hers|theirs)\b|(?:old|safe|steady|experienced|trusted) hands?$|skilled workers?$",
    re.IGNORECASE,
)
# "a spot on our crew", "a place with us", "a seat at our table".
_IS_AMONG_PEOPLE = re.compile(
    r"(?:spot|place|seat|slot|role|job|position|shift|bunk|berth|opening|post|gig) (?:on|in|with|at|within|aboard|among|amongst|behind|alongside) (?:our|my|the|your|this)\b",
    re.IGNORECASE,
)
_AMONG_PEOPLE = re.compile(
    r"\b(?:spots?|places?|seats?|slots?|bunks?|berths?|roles?|jobs?|positions?|shifts?|openings?|posts?|gigs?) (?:on|in|with|within|aboard|among) (?:our|my|the) (?:\w+ )?$"
)
# "Not this time mate", "backend chat", "our full crew", "Examination No", "Kanzlei keine Ihren Kenntnissen entsprechende".
_IS_TALK = re.compile(
    r"(?:exam(?:ination)?|vacancy|posting|competition|reference) (?:no|number)\.?$|.*\b(?:keine?|keinen|nicht)\b|(?:not|no|nope|sorry|thanks|thx|cheers|hi|hey|hello)(?=[ ,!.]|$)|(?:[\w-]+ ){0,3}(?:chats?|catch-?up)$"
    r"|(?:(?:small|tiny|little|big|large|whole) )?(?:team|group|panel|staff|bunch|handful) of [a-z]|(?:our |the )?(?:full|whole|entire|complete|usual|regular|same) (?:crew|team|staff|cast|gang|lot)$",
    re.IGNORECASE,
)
_ALL_OF_THEM = ("crew", "staff", "team", "cast", "chorus")


def is_somebody(role: str) -> bool:
    """Tell whether a text is who got the job, counts, is talk or names a place among people."""
    return bool(
        _IS_SOMEBODY.match(role)
        or _COUNTS.match(role)
        or _IS_TALK.match(role)
        or _IS_A_LAD.match(role)
        or _IS_AMONG_PEOPLE.match(role)
    )


def is_all_of_them(role: str, lowered: str) -> bool:
    """Tell whether a text is all who work there, among whom a place was sought: "a spot on our summer crew"."""
    folded = role.lower()
    if not folded.endswith(_ALL_OF_THEM) or folded not in lowered:
        return False
    return bool(_AMONG_PEOPLE.search(lowered, 0, lowered.index(folded)))


def tells_who(role: str, source: str) -> bool:
    """Tell whether somebody was chosen who is called so, which tells of no post: "we're going with another artist"."""
    return role.casefold() in SAYS_WHO and f"another {role}".casefold() in source.casefold()
