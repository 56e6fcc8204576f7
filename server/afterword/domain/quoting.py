"""Tells what the sender wrote from what they quoted or forwarded, and from the signature under it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WROTE = "wrote|writes|schrieb|escribió|a écrit|ha scritto|escreveu|schreef|yazdı"
_ATTRIBUTION = re.compile(
    rf"^[ \t]*(?:On|Am|El|Le|Il|Em|Op|Den|\d|[^\n:]{{3,60}}<[^\n>]+@)[^\n]{{0,200}}(?:\n[^\n]{{0,120}})?\b(?:{_WROTE})\b[^\n:]{{0,80}}:[ \t]*$",
    re.MULTILINE,
)
_SEPARATOR = re.compile(
    r"^[ \t>*]*(?:[-_=*]{2,}[ \t]*)?(?P<what>Original Message|Original-Nachricht|Ursprüngliche Nachricht|Originalnachricht"
    r"|Mensaje original|Message d'origine|Message original|Messaggio originale|Mensagem original|Oorspronkelijk bericht"
    r"|Orijinal [İi]leti|Reply to message"
    r"|(?P<forward>Forwarded message|Begin forwarded message|Weitergeleitete Nachricht|Anfang der weitergeleiteten"
    r" (?:E-Mail|Nachricht)|Mensaje reenviado|Message transféré|Messaggio inoltrato|Mensagem encaminhada"
    r"|Doorgestuurd bericht|[İi]letilen ileti))[ \t]*(?:[-_=*]{2,}|:)?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_HEADER = re.compile(
    r"^[ \t*]*(?:From|Von|De|Da|Van|Kimden)[ \t*]*:[^\n]*\n(?:[^\n]*\n){0,3}?"
    r"[ \t*]*(?:Sent|Date|To|Subject|Gesendet|Datum|An|Betreff|Enviado|Para|Asunto|Envoyé|À|Objet|Inviato|Data|A|Oggetto"
    r"|Assunto|Verzonden|Aan|Onderwerp|Tarih|Kime|Konu)[ \t*]*:",
    re.MULTILINE,
)
_SIGNATURE = re.compile(r"^--[ \t\xa0]*$", re.MULTILINE)
_QUOTED_LINE = re.compile(r"^[ \t]*(?:>|\|[ \t]).*\n?", re.MULTILINE)
_HINT = re.compile(
    rf">|-- ?\n|--$|(?:{_WROTE})[^\n]*:|(?:From|Von|De|Da|Van|Kimden)[ \t*]*:|[Mm]essage|[Nn]achricht|Mens|Mess|[Bb]ericht|leti"
)
_FORWARD_SUBJECT = re.compile(r"^\s*(?:Fwd?|Wg|Rv|Tr|Enc|I|Doorst|İlt)\s*:", re.IGNORECASE)
_REPLY_SUBJECT = re.compile(
    r"^\s*(?:\[[^\]]{1,20}\]\s*)?(?:Re|Aw|Antw|Sv|Rif|Ynt|Res)\s*(?:\[\d+\])?\s*:", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Parts:
    """A mail in its parts.

    Attributes:
        own: what the sender wrote in this mail, without the part below a signature mark.
        signature: what stands below the signature mark; often nothing.
        is_reply: something older is quoted.
        is_forward: another mail is passed on.
    """

    own: str
    signature: str
    is_reply: bool
    is_forward: bool


def split(text: str, subject: str | None) -> Parts:
    """Return the parts of a mail."""
    text = text.replace("\r\n", "\n")
    is_forward = bool(subject and _FORWARD_SUBJECT.match(subject))
    if not _HINT.search(text):
        return Parts(text, "", False, is_forward)
    own, quoted, is_passed_on = _cut_older_mail(text)
    unquoted = _QUOTED_LINE.sub("", own)
    is_reply = bool(quoted) or unquoted != own
    signature = ""
    mark = _SIGNATURE.search(unquoted)
    if mark and unquoted[: mark.start()].strip():
        unquoted, signature = unquoted[: mark.start()], unquoted[mark.end() :]
    return Parts(unquoted, signature.strip("\n"), is_reply, is_forward or is_passed_on)


def is_answer(subject: str | None) -> bool:
    """Tell whether the subject says that this mail answers another."""
    return bool(subject and _REPLY_SUBJECT.match(subject))


def _cut_older_mail(text: str) -> tuple[str, str, bool]:
    """Return what stands before the older mail, the older mail, and whether it is passed on."""
    separator = _SEPARATOR.search(text)
    cuts = [match.start() for match in (separator, _HEADER.search(text)) if match]
    attribution = _ATTRIBUTION.search(text)
    if attribution and not _is_answered_below(text[attribution.end() :]):
        cuts.append(attribution.start())
    if not cuts:
        return (text[: attribution.start()] + text[attribution.end() :] if attribution else text), "", False
    cut = min(cuts)
    is_forward = bool(separator and separator["forward"] and separator.start() == cut)
    return text[:cut], text[cut:], is_forward


def _is_answered_below(rest: str) -> bool:
    """Tell whether the quote that follows is marked line by line, so that answers may stand between."""
    first = next((line for line in rest.split("\n") if line.strip()), "")
    return first.lstrip().startswith((">", "|"))
