"""Where a company's name stands in lines that are no sentences: the subject, behind a title, behind a label."""

from __future__ import annotations

import re

from afterword.domain.facts.company.patterns import table_of
from afterword.domain.facts.names_in_text import NAME

SUBJECT = table_of(
    (
        "",
        r"(?:\b(?:to|at|with|from|bei|beim|chez|presso|bij) |@ ?)(?:the |der |dem )?(?:(?:Department|Faculty|School|Institute) of [A-Z]\w+(?: (?:and |& )?[A-Z]\w+){0,3}, )?NAME",
    ),
    ("on behalf of", r"\bon behalf of (?:the )?NAME"),
    # "Assistant in the Brandt Lab"
    (" lab", r"\b(?:in|of|with) the (?P<name>[A-ZÀ-Þ][\w'’-]+ (?:Lab|Laboratory))\b"),
    ("[", r"^\[NAME\]"),
    (
        "candidatur|postulaci|solicitud|proceso|processo|entrevista|inscripci|inscrição|colloquio|selezione|entretien|başvuru",
        r"\b(?:[Cc]andidatur[ae]|[Pp]ostulación|[Ss]olicitud|[Pp]roceso(?: de selección)?|[Pp]rocesso seletivo|[Ee]ntrevistas?|[Ii]nscripción|[Ii]nscrição|[Cc]olloquio|[Ss]elezione|[Ee]ntretien) (?:en|n[ao]|in|da|à|au sein d[eu]|au sein de la|con|com) NAME"
        r"|^(?P<turkish>[A-ZÇĞİÖŞÜ][\w&-]*(?: [A-ZÇĞİÖŞÜ][\w&-]*){0,3}) (?:[İi]ş )?[Bb]aşvuru(?:nuz|n|su)\b",
    ),
    (
        "interest in|considering|join|interesse an|interés en|update from|your interview with",
        r"\b(?:[Ii]nterest in|[Cc]onsidering|[Jj]oin(?:ing)?|Interesse an|interés en|update from|your interview with)"
        r" (?:the |der |dem )?NAME",
    ),
    (
        "application|interview|candidacy|bewerbung",
        r"\b(?:[Yy]our|[Mm]y|Deine?|Ihre?) SHORT (?:[Aa]pplication|[Ii]nterview|[Cc]andidacy|[Bb]ewerbung)",
    ),
    (" you| dein| ihre", r"^NAME (?:&|\+|x|/|and|und) (?:you\b|your|dein|ihre)"),
    (
        "application|candidate|hiring|recruit|career|interview",
        r"^SHORT:? (?<!er )(?<!ist )(?:[Aa]pplication|[Cc]andidate|[Hh]iring|[Rr]ecruit\w+|[Cc]areers?|[Ii]nterview)",
    ),
)
BEHIND_ROLE = re.compile(
    r"(?:\s*\([^)\n]{1,40}\))?(?: (?:position|role|opening|vacancy|job|post))?\s*"
    r"(?:,|\s[-–—|]\s|\b(?P<at>here at|at|with|bei|beim|chez|presso|bij|in der|na|no|da|do|della|del|en|au sein du|au sein de)\b)\s*"
    rf"(?:the |der |dem )?(?P<name>{NAME})"
)
LABEL = re.compile(
    r"^\W{0,3}(?:with|at|company(?: name)?|(?:vacancy|job|position|role) at|posted by|advertised by|(?:hiring|recruiting|employing) (?:company|organi[sz]ation|agency|body|authority|department)|employer|organi[sz]ation|institution|department|agency|site|facility|arbeitgeber|firma|unternehmen|dienststelle|einrichtung|träger|klinik|schule|school(?=[ \t]*:[^\n]*(?:School|Primary|Elementary|Academy|College|Lycée|Collège|Gymnasium))|behörde|auftraggeber|ausschreibende stelle|entreprise|employeur|société|établissement|organisme|collectivité|azienda|ente|datore di lavoro|società|struttura|empresa|entidade?|organismo|compañía|empleador|instituição|empregador|werkgever|organisatie|bedrijf|opdrachtgever|instelling|şirket|kurum|işveren)"
    r"(?:[ \t]*:[ \t]*|[ \t]{3,})(?P<name>(?-i:[a-z]{0,2}[A-ZÀ-Þ]|\d[A-Z])[^\n,;(|]{1,60})",
    re.IGNORECASE | re.MULTILINE,
)
