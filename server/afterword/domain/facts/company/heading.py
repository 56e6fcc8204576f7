"""Tells of a line at a house's place in a letter that it is its heading or an office of the house."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import alternatives

# "NOTICE OF EXAMINATION RESULTS", "Private & Confidential", "Ergebnismitteilung": what the letter is.
_HEADING = re.compile(
    r"(?:(?:notice|notification|letter|memo|update|results?|outcome|decision|note|message|statement) (?:of|from|on|to|regarding|about|concerning)\b.*|(?:by|via|per|nur per) e-?mail\b.*"
    r"|(?:a|an|some|good|bad|sad) (?:\w+ )?(?:note|word|news|update|reply|answer)\b.*|(?:.* )?(?:notice|notifications?|outcomes?|results|ineligibility|eligibility|confidential|non-selection|memorandum|memo|decision)"
    r"|without prejudice.*|(?:absage|ablehnung|ergebnis|mitteilung|rückmeldung|benachrichtigung|verständigung|auswahl|vertraulich|persönlich|stellenausschreibung|stellenbesetzung|zwischenbescheid|konkurrenten|negativ)(?:(?:s|en)?(?:schreiben|bescheid|mitteilung|verfahrens?|entscheidung|ergebnis))?(?: .*)?"
    r"|(?:berufungs|besetzungs|stellenbesetzungs|auswahl|bewerbungs|einstellungs)verfahren\b.*|\w{3,}(?:bescheid|mitteilung|benachrichtigung|verfahren|entscheidung)|bewerber\w*info\w*"
    r"|(?:avis (?:de|d['’]|aux)|notification|lettre de|résultats?|réponse (?:à|au)|décision (?:de|du|d['’])|objet|confidentiel\w*)\b.*"
    r"|(?:notificación|resolución|comunicación (?:de|del)|resultados?|respuesta|aviso|confidencial|comunicado|resposta|edital)\b.*"
    r"|(?:comunicazione (?:di|esito)|esito|risultat[oi]|riservat[oa]|avviso|risposta|graduatoria|retorno)\b.*"
    r"|(?:afwijzing|uitslag|mededeling|bericht van|vertrouwelijk|reactie op|besluit)\b.*|(?:.* )?(?:sonuc[uı]|sonuçları|bildirimi|bilgilendirme(?:si)?|gizli))"
)
# "Stadtamtsdirektion", "Selectiecommissie", "Cabinet du Maire": who in the house decides or signs.
_OFFICE = re.compile(
    alternatives(
        r"""
        \w*(?:amts|magistrats|kanzlei|pflege|schul|abteilungs|personal|verwaltungs|zentral|präsidial)direktion|\w+sekretariat|\w+secretariaat
        (?:präsidial|direktions|vorstands|sekretariats|landrats|\w*bürgermeister)büro|bürgermeisteramt|\w*(?:auswahl|berufungs|prüfungs|personal|bewertungs)(?:kommission|ausschuss)|personalrat|betriebsrat
        (?:schwerbehinderten|personal|mitarbeiter|jugend)vertretung|dekanat|rectorat|innere[rn]? dienste?|organisationseinheit(?: \w+)?|amt \d+|büro de[rs] (?:\w+ )?\w*(?:bürgermeister|landrat|präsident|direktor|intendant|rektor|geschäftsführ|lehrstuhl|institut|dekanat|seminar|fakultät|präsidium|department|kolleg|haus)\w*
        office of the (?:clerk|secretary|registrar|dean|principal|director|president|provost)|classification and selection|human capital management|volunteer coordination|merit board
        cabinet d[ue] (?:maire|président\w*|préfet)|commission d[e'’] ?\w+|tribunal (?:calificador|de selección|evaluador)|comisión (?:de selección|evaluadora|calificadora)
        commissione (?:esaminatrice|giudicatrice|di \w+)|segreteria generale|area talenti|comissão(?: de \w+)?|júri(?: do concurso)?|área de talentos?|\w+commissie
        .* komisyonu|yetenek yönetimi|genel sekreterlik
        """
    )
)


def is_heading(line: str) -> bool:
    """Tell whether a line says what the letter is, or how it came."""
    return _HEADING.fullmatch(naming.fold(line).strip(" .:!-–*")) is not None


def is_office_of_a_house(name: str) -> bool:
    """Tell whether a name is that of an office or of those who decide, which many houses have."""
    return _OFFICE.fullmatch(naming.fold(name)) is not None
