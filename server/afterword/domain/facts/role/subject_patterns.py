"""Where a role stands in a subject: the words around it."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import CuedTable
from afterword.domain.facts.role.pattern_parts import JOB, JOB_CUES, pattern

_APPLICATION = "application|applying|applied|interview|candidacy|bewerbung|candidature|candidatura|sollicitatie|postulación|aplicación"
_LINE = r"(?P<role>[^\n]{3,110}?)"
_CAPITAL_LINE = r"(?P<role>[A-ZÄÖÜ][^\n|]{2,90}?)"
SUBJECT = CuedTable((
    pattern('"|“|„|»|«|‚|‘|' + "'", r"QUOTED"),
    pattern(
        " @ | at | bei ",
        r"^(?!.*(?i:bewerbung|application|interview|feedback|thank|interest|candida|update|from))(?P<role>[A-Z][^\n|:]{2,60}?) (?:@|at|bei) [A-Z]",
    ),
    pattern(
        _APPLICATION,
        rf"(?i:\b(?:{_APPLICATION})\b[^\n]{{0,40}}?\b(?:for|as|als|zur|zum|para|pour|per|auf|um|poste de)"
        r" (?:the |our |an? |die (?:Stelle|Position|Ausschreibung) (?:als |der |des )?|(?:la )?vaga de |the position of )?)"
        rf"{_LINE}(?=\s+(?:at|with|bei|chez|presso|na|vom|from)\s|\s*$|\s+(?i:application)"
        r"|\s+(?i:has been|position|role)|\s[—|]\s|\s–\s(?![A-Z&]+$))",
    ),
    pattern(f"{JOB_CUES}|assignment|mandate", rf"(?i:\b(?:the|our) )ROLE(?i: {JOB})\b"),
    pattern("interview for|conversation for", rf"(?i:^(?:your )?(?:interview|conversation) for (?:the )?){_LINE}$"),
    pattern(
        "position|role|vacancy|opening",
        r"^(?!.*(?i:application|bewerbung|candid|filled|closed|update|status))(?!We|Your|Thank|The|An |A |Hi |Hello |Dear |Hey )"
        r"(?P<role>[A-Z][^\n:|]{2,90}?)(?i:\s+(?:position|role|vacancy|opening))\b",
    ),
    pattern(
        "position|stelle|job|rolle|ausschreibung|vakanz",
        rf"\b(?:Position|Stelle|Job|Rolle|Ausschreibung|Vakanz)(?: als| der| des|:)? {_CAPITAL_LINE}"
        r"(?=\s+(?:bei|vom|in der)\s|\s*$|\s[–—|]\s)",
    ),
    pattern("role |position |job |post ", rf"(?i:\b(?:role|position|job|post) (?:as|of) (?:an? )?){_LINE}(?=\s+(?:at|with)\s|\s*$)"),
    pattern("bewerbung|candidature|candidatura", rf"(?i:\b(?:(?:initiativ|blind|kurz|spontan|online|direkt)?bewerbung|candidature|candidatura)):? {_CAPITAL_LINE}(?=\s+(?:bei|vom|chez)\s|\s*$)"),
    pattern(
        "candidat|sollicitatie|vacature|poste|puesto|plaza|vaga|cargo|posizione|posto|ruolo|functie|baan",
        r"^(?i:(?:candidat(?:ure|ura)|sollicitatie|vacature|poste|puesto|plaza|vaga|cargo|posizione|posto|ruolo|functie|baan)(?: (?:de|di|van|als|voor|como|comme|come|per|para|pour|a|à|au))*:? |(?:candidature|poste) d['’])(?P<role>[a-zà-ÿ][\w'’/-]+(?: [\w'’/-]+){0,3})$",
    ),
    pattern("job|role|position|gig|post", r"^(?:the )?(?P<role>[a-z][a-z-]+(?: [a-z-]+){0,2}) (?:job|role|position|gig|post)$"),
    pattern("application|interview|candidacy", r"(?i:\b(?:your|my) )(?P<role>[\w.][^\n|]{2,90}?)(?i: (?:application|interview|candidacy))\b"),
    pattern("application|interview", r"^(?!Your|My|The|Job|New|Online|An? )(?P<role>[A-Z](?:(?! (?:your|about|regarding|for|on|from|my|the|our) )[^\n:|,]){2,60}?) (?i:application|interview)(?=$| (?:at|with|to) )"),
))  # fmt: skip
