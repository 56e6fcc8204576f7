"""Whether a mail is said to many at once: colleagues, members, parents."""

from __future__ import annotations

import re

_TO_ALL = re.compile(
    r"\s*(?:(?:all|team|everyone|everybody|folks|colleagues)\s*[,:–-]"
    r"|(?:hi|hello|dear|to)\s+(?:all\s+)?(?:all|everyone|everybody|group|list|folks|colleagues|neighbou?rs|members"
    r"|employees|residents|readers|subscribers?|parents|families|customers|friends|staff)\b"
    r"|(?:hallo|hi|guten (?:tag|morgen)|moin|servus|liebe|liebes) (?:zusammen|alle|kolleg\w+|team|freunde)\b"
    r"|an alle\b"
    r"|bonjour (?:à toutes et à tous|à tous|à toutes|tout le monde)\b"
    r"|bonjour l['’]équipe\b|chers? (?:tous|collègues)\b"
    r"|(?:hola|buenos días|buenas tardes|estimados),?(?: a)? (?:todos|todas|equipo|compañeros)\b"
    r"|(?:ciao|buongiorno)(?: a)? tutti\b|cari colleghi\b"
    r"|(?:olá|bom dia|caros)(?: a)? (?:todos|todas|colegas)\b"
    r"|(?:equipo|equipa|pessoal|tutti|ekip|allen)\s*[,:]"
    r"|(?:hallo|beste|dag) (?:allemaal|allen|collega['’]?s)\b|(?:merhaba )?(?:arkadaşlar|herkese merhaba)\b)",
    re.IGNORECASE,
)
_TO_STAFF = re.compile(
    r"\s*(?:dear|hi|hello) (?:all )?(?:hiring|line|department) managers\b"
    r"|\s*(?:to|an)\s*:\s*(?:all|alle) (?:[\w-]+ ){0,2}(?:managers|staff|colleagues|employees|partners|teams|heads|leaders|Führungskräfte|Mitarbeitende\w*)\b",
    re.IGNORECASE,
)
# None of these is an applicant.
_TO_OUTSIDERS = re.compile(
    r"\s*(?:hi|hello|dear|to)\s+(?:all\s+)?(?:neighbou?rs|residents|readers|subscribers?|parents|families|customers)\b",
    re.IGNORECASE,
)


def is_to_staff(text: str) -> bool:
    """Tell whether a mail is headed for those who work there: "To: all hiring managers"."""
    return _TO_STAFF.match(text) is not None


def is_to_outsiders(text: str) -> bool:
    """Tell whether a mail greets many who applied for nothing: "Dear families"."""
    return _TO_OUTSIDERS.match(text) is not None


def is_to_everybody(text: str) -> bool:
    """Tell whether a mail greets more than its one reader: "Hi all", "An alle", "Hola a todos"."""
    return _TO_ALL.match(text) is not None or is_to_staff(text)
