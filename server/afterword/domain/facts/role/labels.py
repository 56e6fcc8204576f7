"""Where a role stands outside of sentences: behind a label, in a list, on a line of its own."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import any_of

LABEL = any_of(
    r"""
    ^[ \t]*\W{0,3}(?:(?:position|job|post|role|vacancy|advertised|vacant)[ -])?(?:title|position|role|job|post|vacancy|opening|programme|scheme|classification)\
        (?: (?:title|name|applied for|advertised))?
    ^[ \t]*\W{0,3}(?:examination|requisition|announcement|job posting|stellenangebot|position applied)(?: (?:no|number|title)\.?)?
    ^[ \t]*\W{0,3}(?:re|subject|sub|betreff|betr|application|your application|applied for|stelle|stellenbezeichnung|position als|ausschreibung)
    ^[ \t]*\W{0,3}(?:puesto|vacante|poste|intitulé du poste|offre|posizione|ruolo|vaga|cargo|functie|vacature|pozisyon)
    you(?:['’]ve| have)? applied (?:for|to)|(?:you )?applied for|(?:sie haben|du hast) (?:sich|dich) beworben (?:als|auf|für|um)
    (?:following (?:position|role|job|vacancy|opening)|position below)(?=\s*:\s)
    """,
    before="(?:",
    after=r")[ \t]*:(?:[ \t]*|\s*\n)(?P<role>[^\n]{3,110})$",
    flags=re.IGNORECASE | re.MULTILINE,
)
_LABEL_ENDS = tuple(
    """
    programme scheme classification title name for advertised position role job post vacancy opening no number examination requisition announcement posting stellenangebot applied re subject sub betreff betr application
    stelle stellenbezeichnung als ausschreibung puesto vacante poste offre posizione ruolo vaga cargo functie vacature pozisyon vacant to auf für um below
    """.split()
)
_LONGEST_END = 25


def may_be_labelled(line: str) -> bool:
    """Tell whether what such a label ends with stands before a colon of a line."""
    heads = line.split(":")[:-1]
    return any(head[-_LONGEST_END:].rstrip(" \t.").casefold().endswith(_LABEL_ENDS) for head in heads)


# The first of a list of jobs, one named in brackets, and a line right over its state.
LISTED = re.compile(
    r"\bapplied\b[^\n:]{0,70}:\s*\n\s*[*•–-]\s+([^\n]{3,90})"
    r"|\((?:role|position|job|post|stelle|puesto|poste)\s?:\s([^)\n]{3,80})\)"
    r"|^([A-ZÄÖÜ][^\n:]{3,80})\n(?:(?:new |current |neuer )?status|disposition|outcome)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
# "The vacancies listed below, for which you applied:" over the title.
LISTED_BELOW = re.compile(
    r"\b(?:following|below|listed|applied|application for|submitted|folgende\w*|beworben|unten)\b",
    re.IGNORECASE,
)
BULLET = re.compile(r"^\s*(?:[*•·–-]\s+|\d{1,2}[.)]\s+)?")
# "Ihre Bewerbung auf das Stellenangebot" over the title.
OVER_TITLE = re.compile(
    r"(?:[Bb]ewerbung|[Aa]pplication|applied|beworben)[^\n.!?:]{0,60} (?:\w*[Ss]tellen?angebot|\w*[Ss]telle|Position|Ausschreibung|job|role|position|vacancy|post)\n+[ \t]*"
    r"(?P<role>[A-ZÀ-Þ][^\n.!?:]{4,70})\n"
)
ENDS_OVER_TITLE = (
    "ngebot\n",
    "telle\n",
    "osition\n",
    "usschreibung\n",
    "job\n",
    "role\n",
    "vacancy\n",
    "post\n",
)
"""One of these is the end of the line over the title."""
# A sentence that blank lines were put into: "regarding the", then "Welder position".
BROKEN = re.compile(
    r"\n(?:(?<= the\n)|(?<= the \n)|(?<= our\n)|(?<= our \n)|(?<= an\n)|(?<= a\n)|(?<= als\n)|(?<= als \n))(?:[ \t=20]*\n)+[ \t]*(?P<role>[A-ZÀ-Þ][^\n.,;:]{2,80}?)(?P<job> (?:position|role|opening|vacancy|job|post))\b"
)
# "the Clinical Trials", and on the next line "Coordinator position".
BROKEN_TITLE = re.compile(
    r"\b(?:the|our|an?|this) (?P<head>[A-ZÀ-Þ][\w/&-]*(?: (?:of|and|&|[A-ZÀ-Þ][\w/&-]*)){0,4})[ \t]*\n[ \t]*(?P<rest>[A-ZÀ-Þ][\w/-]+(?: [A-ZÀ-Þ][\w/-]+){0,2}) (?:position|role|opening|vacancy|job|post)\b"
)
BREAKS = (" the\n", " the \n", " our\n", " our \n", " an\n", " a\n", " als\n", " als \n")
"""Where it breaks off."""
