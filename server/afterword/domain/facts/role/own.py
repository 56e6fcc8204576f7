"""Tells that a title begins with a word that announces others: "Job Coach", "Post Office Clerk", "In-House Counsel"."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import alternatives

OWN_BEGINNING = alternatives(
    r"""
    (?i:job) (?i:coach|captain|estimator|evaluator|costing)|(?i:post)[ -](?i:office|room|production|master|grad\w*|doc\w*)\b|Post-\w|Position (?:Classification|Control)\b
    Trial (?:Preparation|Attorney|Lawyer|Master|Administrator|Coordinator|Manager|Statistician)|(?:Decision|Response|Results?|Interview) (?:Analy|Scien|Support|Intelligence|Coordinator|Manager|Officer|Driver|Team|Engineer|Editor|Scheduler|Producer|Coach)\w*
    Recruitment Marketing|Information (?:Systems?|Security|Technology|Governance|Management|Assurance|Services?|Architect|Design|Rights|Risk|Science|Resources?|Desk)
    Applications? (?:Support|Security|Development|Software|Packaging|Performance|Integration|Engineering)|Search (?:Marketing|Engine|Quality|Relevance|Ranking|Advertising|Infrastructure)
    Competition (?:Law|Policy|Economics)|Campaigns? (?:Marketing|Operations|Strategy|Delivery|Planning|Performance)|News (?:Desk|Video|Features|Planning|Production|Content)|Letter Carrier|Note Taker|Final (?:Assembly|Mile|Inspection|Finish)|Quick Service
    (?:In|On|Off|At|Per|A)-[A-Z]|Of Counsel|A[&/][A-Z]|Per Diem|Die (?:Maker|Caster|Casting|Setter|Cutter|Cutting|Sinker|Technician|Engineer)|(?i:first aid)\b
    """
)
NOT_ITS_OWN = rf"(?!{OWN_BEGINNING})"
"""Stands in a pattern before what is cut off the front of a title."""
_BEGINS = re.compile(OWN_BEGINNING)


def begins_as_its_own(role: str) -> bool:
    """Tell whether the first word is a part of the title."""
    return bool(_BEGINS.match(role))
