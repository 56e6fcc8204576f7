"""Tells where in a line the address of a house begins: its floor, its box, its street."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import alternatives

_STREET = r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Square|Sq|Drive|Dr|Way|Boulevard|Blvd|Terrace|Close|Row|Crescent|Walk|Gardens|Parade|Quay|Hill|Parkway|Pkwy|Highway|Hwy|Wharf|Mews)"
_ADDRESS = re.compile(
    alternatives(
        rf"""
        (?:\d{{1,2}}(?:st|nd|rd|th)|(?:[Ll]ower )?[Gg]round|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Tt]op|[Mm]ezzanine) [Ff]loor\b
        (?:Suite|Ste|Unit|Units|Level|Room|Rooms|Bay|Block|Building|Bldg|Plot|Shop|Floor|Flat)\.? (?:No\.? )?(?:[A-Z]?\d+[A-Z]?|[A-Z])(?:[-–/]\d+)?(?=,|$| [–-] )
        (?:P\.? ?O\.? ?Box|Post Office Box|Postfach|Postbus|Apartado(?: de [Cc]orreos)?|Casella [Pp]ostale|Caixa [Pp]ostal|BP|C\.?P\.?|GPO Box|Private Bag) \d
        (?:Hinterhaus|Vorderhaus|Seitenflügel)(?=,|$)|(?:Haus|Gebäude|Zimmer|Raum|Eingang|Aufgang|Etage|Halle) (?:[A-Z]?\d+[a-z]?|[A-Z])(?=,|$)|\d{{1,2}}\. ?(?:OG|UG|Stock|Etage|Obergeschoss|Geschoss)\b
        (?:B[âa]timent|Bât\.?|Escalier|Étage) (?:\d+|[A-Z])(?=,|$)|\d{{1,2}}(?:e|er|ème|eme) étage\b|\d+(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|place|quai|chemin|allée|impasse|route|cours|square)(?= )
        (?:Edif[ií]cio|Palazzo|Pol[ií]gono(?: [Ii]ndustrial)?|Torre|Centro [Ee]mpresarial) [A-ZÀ-Þ][\w ]*(?:, (?:[Pp]lanta|[Pp]iso|[Ss]ala|[Ss]cala|[Nn]ave|[Bb]loque|\d))|\d{{1,2}} ?[ªº°.] ?(?:[Pp]lanta|[Pp]iso|[Aa]ndar|[Pp]iano)\b
        (?:Calle|C/|Avda\.?|Avenida|Paseo|Plaza|Rua|R\.|Av\.|Praça|Via|Viale|Piazza|Corso|Largo|Vicolo) [^,\n]{{2,40}}?,? (?:n\.? ?º? ?)?\d+\w?(?=,|$)
        \d{{1,2}}e verdieping\b|[A-Z]\w+(?:straat|laan|weg|plein|kade|gracht|singel|dijk) \d+\w?(?=,|$)|[A-ZÄÖÜ][\w-]*(?:straße|strasse|str\.|gasse|weg|allee|ring|damm|ufer|platz|markt) \d+\w?(?=,|$)|(?:Am|An der|Im|Auf der|Zum|Zur) [A-ZÄÖÜ]\w+ \d+\w?(?=,|$)
        Kat:? \d|[A-ZÇĞİÖŞÜ]\w+(?: \w+)? (?:Mah\.?|Mahallesi|Cad\.?|Caddesi|Sok\.?|Sokak|Sokağı|Bulvarı)(?= |,)
        \d+[a-zA-Z]?(?:[-–]\d+)? (?:[A-Z][\w'’.]*\.? ){{1,3}}{_STREET}\b\.?(?=,|$| [NSEW]\b)
        """
    )
)
# "Marl House, 4 Quay Street": a building, or a house called so.
_BUILDING = re.compile(
    rf"(?:The )?(?:Old )?(?:[A-Z][\w'’]+ )?(?:House|Mill|Court|Tower|Towers|Buildings?|Chambers|Barn|Maltings|Works|Exchange|Enterprise Centre|Business Centre|Business Park|Science Park"
    rf"|Industrial Estate|Trading Estate), (?:\d+\w? )?(?:[A-Z][\w'’]+ ){{1,3}}{_STREET}\b"
)


def is_address(line: str) -> bool:
    """Tell whether a line begins with where a house stands: "2nd Floor, 18 Sheep Street"."""
    return _ADDRESS.match(line) is not None


def cut_address(line: str) -> str:
    """Return a line without where the house stands: "Mudlark, 2nd Floor, 18 Sheep Street" is Mudlark's."""
    place = line.find(", ")
    while place > 0:
        if _ADDRESS.match(line, place + 2) or _BUILDING.match(line, place + 2):
            return line[:place]
        place = line.find(", ", place + 2)
    return line


def is_building(line: str) -> bool:
    """Tell whether a line begins with a building and its street, where a house stands above: "Marl House, 4 Quay Street"."""
    return _BUILDING.match(line) is not None
