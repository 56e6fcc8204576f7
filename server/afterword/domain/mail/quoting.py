"""Tells what the sender wrote from what they quoted or forwarded, and from the signature under it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WROTE = "wrote|writes|schrieb|escribió|a écrit|ha scritto|escreveu|schreef|yazdı"
_WROTE_LINE = re.compile(rf"\b(?:{_WROTE})\b[^\n:]{{0,80}}:[ \t]*$", re.MULTILINE)
_BEGINS_ATTRIBUTION = re.compile(
    r"[ \t]*(?:(?:On|Am|El|Le|Il|Em|Op|Den|A(?= \d)|No dia|Pzt|Sal|Çar|Per|Cum|Cmt|Paz)\b|\d|[^\n:<]{3,60}<[^\n>@]+@)"
)
_SEPARATOR = re.compile(
    r"^[ \t>*]*(?:[-_=*]{2,}[ \t]*)?(?P<what>Original Message|Original-Nachricht|Ursprüngliche Nachricht|Originalnachricht"
    r"|Mensaje original|Message d'origine|Message original|Messaggio originale|Mensagem original|Oorspronkelijk bericht"
    r"|(?:Orijinal|Özgün|Asıl) (?:[İi]leti|Mesaj|e-?posta)|Correo original|E-mail d'origine|E-mail original|Oorspronkelijke e-?mail"
    r"|Reply to message"
    r"|(?P<forward>Forwarded message|Begin forwarded message|Weitergeleitete Nachricht|Anfang der weitergeleiteten"
    r" (?:E-Mail|Nachricht)|Mensaje reenviado|Message transféré|Messaggio inoltrato|Mensagem (?:encaminhada|reencaminhada)"
    r"|Doorgestuurd bericht|[İi]letilen (?:ileti|mesaj)|Yönlendirilen ileti))[ \t]*(?:[-_=*]{2,}|:)?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_HEADER = re.compile(
    r"^[ \t*]*(?:From|Von|De|Da|Van|Kimden|Gönderen|Remitente|Expéditeur|Mittente|Remetente|Afzender)[ \t*]*:[^\n]*\n(?:[^\n]*\n){0,3}?"
    r"[ \t*]*(?:Sent|Date|To|Subject|Gesendet|Datum|An|Betreff|Enviado|Para|Asunto|Envoyé|À|Objet|Inviato|Data|A|Oggetto"
    r"|Assunto|Fecha|Verzonden|Aan|Onderwerp|Tarih|Kime|Konu|Gönderildi|Gönderilme|Gönderme)[ \t*]*:",
    re.MULTILINE,
)
# What parts a word to a friend from the letter that is passed on below it.
_RULE = re.compile(
    r"^[ \t]*[-_=*]{4,}[ \t]*\n\s*(?=(?:Dear|Hi|Hello|Sehr geehrte|Liebe|Hallo|Guten Tag|Bonjour|Madame|Cher|Chère|Estimad|Hola|Gentile|Prezad|Geachte|Beste|Sayın)\b)",
    re.MULTILINE,
)
_SIGNATURE = re.compile(r"^--[ \t\xa0]*$", re.MULTILINE)
_QUOTED_LINE = re.compile(r"^[ \t]*(?:>|\|[ \t]).*\n?", re.MULTILINE)
_QUOTE_MARK = re.compile(r"^[ \t]*(?:(?:>|\|[ \t])[ \t]*)+", re.MULTILINE)
# The lines above an older mail: a separator, and who wrote to whom.
_HEAD = re.compile(r"(?:[ \t>]*(?:[-_=*]{2,}[^\n]*|\*?[^\W\d_]{1,12}\*?[ \t]*:\*?[ \t][^\n]*)?\n)*")
_HINTS = (
    ">", "--", "wrote", "writes", "schrieb", "escribió", "a écrit", "ha scritto", "escreveu", "schreef", "yazdı",
    "from:", "von:", "de:", "da:", "van:", "kimden:", "from*", "from :", "de :", "von :", "message", "nachricht",
    "mensaje", "messaggio", "mensagem", "bericht", "leti", "mesaj", "original", "gönderen:", "remitente:",
    "expéditeur", "mittente:", "remetente:", "afzender:", "özgün", "asıl",
)  # fmt: skip
_FORWARD_SUBJECT = re.compile(r"^\s*(?:Fwd?|Wg|Rv|Tr|Enc|I|Doorst|İlt)\s*:", re.IGNORECASE)
_REPLY_SUBJECT = re.compile(
    r"^\s*(?:\[[^\]]{1,20}\]\s*)?(?:Re|Aw|Antw|Sv|Rif|Ynt|Res)\s*(?:\[\d+\])?\s*:", re.IGNORECASE
)


_MOST_CHARACTERS = 40_000
# A decision is short: what it says stands at the top, and who says it at the end.
_TOP = 1_900
_END = 500


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
    text = text[:_MOST_CHARACTERS].replace("\r\n", "\n")
    is_forward = bool(subject and ":" in subject and _FORWARD_SUBJECT.match(subject))
    if not _may_quote(text):
        return Parts(shorten(text), "", False, is_forward)
    own, quoted, is_passed_on = _cut_older_mail(text)
    if is_forward and not quoted and (rule := _RULE.search(own)) and own[: rule.start()].strip():
        own, quoted = own[: rule.start()], own[rule.start() :]
    is_new = bool(subject) and not is_forward and not is_answer(subject or "")
    if is_new and quoted and not own.strip() and not is_passed_on:
        # A mail that was saved with its own lines above it: nothing else stands before them, and it answers nothing.
        head = _HEAD.match(quoted)
        own, quoted, is_passed_on = _cut_older_mail(quoted[head.end() if head else 0 :])
    unquoted = _QUOTED_LINE.sub("", own)
    is_reply = bool(quoted) or unquoted != own
    signature = ""
    mark = _SIGNATURE.search(unquoted)
    if mark and unquoted[: mark.start()].strip():
        unquoted, signature = unquoted[: mark.start()], unquoted[mark.end() :]
    return Parts(shorten(unquoted), signature.strip("\n"), is_reply, is_forward or is_passed_on)


def own_part(text: str) -> str:
    """Return what the writer of a draft wrote, each sign at its place: quotes are spaces, or are cut off."""
    text = text.replace("\r", " ")
    if not _may_quote(text):
        return text
    marks = (_SEPARATOR, _HEADER, _SIGNATURE)
    ends = [match.start() for match in (mark.search(text) for mark in marks) if match]
    attribution = _find_attribution(text)
    if attribution and _is_answered_below(text[attribution[1] :]):
        text = text[: attribution[0]] + " " * (attribution[1] - attribution[0]) + text[attribution[1] :]
    elif attribution:
        ends.append(attribution[0])
    own = text[: min(ends, default=len(text))]
    return _QUOTED_LINE.sub(lambda line: "".join("\n" if sign == "\n" else " " for sign in line[0]), own)


def older_part(text: str) -> tuple[str, str]:
    """Return the mail that is quoted: what stands above it and tells whose it is, and its words."""
    text = text[:_MOST_CHARACTERS].replace("\r\n", "\n")
    if not _may_quote(text):
        return "", ""
    attribution = _find_attribution(text)
    quoted = _cut_older_mail(text)[1]
    if quoted:
        start = len(text) - len(quoted)
        above = _HEAD.match(quoted)
        end = (
            attribution[1] - start if attribution and attribution[0] == start else above.end() if above else 0
        )
        return quoted[:end], _QUOTE_MARK.sub("", quoted[end:])
    return text[slice(*attribution)] if attribution else "", _QUOTE_MARK.sub(
        "", "".join(_QUOTED_LINE.findall(text))
    )


def _may_quote(text: str) -> bool:
    lowered = text.lower()
    for hint in _HINTS:  # noqa: SIM110 - twice as fast as any()
        if hint in lowered:
            return True
    return False


def shorten(own: str) -> str:
    """Return the top and the end of a long mail."""
    return own if len(own) <= _TOP + _END else f"{own[:_TOP]}\n\n{own[-_END:]}"


def is_answer(subject: str | None) -> bool:
    """Tell whether the subject says that this mail answers another."""
    return bool(subject and ":" in subject and _REPLY_SUBJECT.match(subject))


def _cut_older_mail(text: str) -> tuple[str, str, bool]:
    """Return what stands before the older mail, the older mail, and whether it is passed on."""
    separator = _SEPARATOR.search(text)
    cuts = [match.start() for match in (separator, _HEADER.search(text)) if match]
    attribution = _find_attribution(text)
    if attribution and not _is_answered_below(text[attribution[1] :]):
        cuts.append(attribution[0])
    if not cuts:
        return (text[: attribution[0]] + text[attribution[1] :] if attribution else text), "", False
    cut = min(cuts)
    is_forward = bool(separator and separator["forward"] and separator.start() == cut)
    return text[:cut], text[cut:], is_forward


def _find_attribution(text: str) -> tuple[int, int] | None:
    """Return where "On Monday Ana wrote:" begins and ends; it may run over two lines."""
    for match in _WROTE_LINE.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        above = text.rfind("\n", 0, max(0, line - 1)) + 1
        for start in (line, above):
            if _BEGINS_ATTRIBUTION.match(text, start, match.end()):
                return start, match.end()
    return None


def _is_answered_below(rest: str) -> bool:
    """Tell whether the quote that follows is marked line by line, so that answers may stand between."""
    first = next((line for line in rest.split("\n") if line.strip()), "")
    return first.lstrip().startswith((">", "|"))
