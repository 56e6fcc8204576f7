"""Mails out of files: lines of JSON, single mails and mailboxes, one at a time and never all at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from typing import Any, BinaryIO

from afterword.domain.mail.html_text import to_text
from afterword.domain.mail.message import Message

_TEXT_FIELDS = ("subject", "from_name", "from_address", "date", "text", "html")
_LONGEST_MAIL = 30_000_000
_FROM = b"From "


@dataclass(frozen=True)
class Record:
    """A mail and the name it has in its file."""

    record_id: str
    message: Message


@dataclass(frozen=True)
class Broken:
    """A piece of a file that is no mail."""

    record_id: str
    problem: str


def read_records(stream: BinaryIO, name: str) -> Iterator[Record | Broken]:
    """Read the mails of a file; what kind it is shows in its first line."""
    first = stream.readline()
    while first and not first.strip():
        first = stream.readline()
    if first.lstrip(b"\xef\xbb\xbf \t").startswith((b"{", b"[")) or name.lower().endswith(
        (".jsonl", ".json", ".ndjson")
    ):
        yield from _read_lines(first, stream)
    elif first.startswith(_FROM):
        yield from _read_mailbox(stream, name)
    elif first:
        yield _read_mail(first + stream.read(_LONGEST_MAIL), name)


def _read_lines(first: bytes, stream: BinaryIO) -> Iterator[Record | Broken]:
    number, line = 1, first
    while line:
        if line.strip():
            yield _read_line(line, number)
        line = stream.readline()
        number += 1


def _read_line(line: bytes, number: int) -> Record | Broken:
    name = f"line {number}"
    try:
        fields = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return Broken(name, "not a line of JSON")
    if not isinstance(fields, dict):
        return Broken(name, "not a JSON object")
    record_id = fields.get("id")
    name = str(record_id) if isinstance(record_id, (str, int)) and record_id != "" else name
    wrong = [each for each in _TEXT_FIELDS if not isinstance(fields.get(each), (str, type(None)))]
    if wrong:
        return Broken(name, f'"{wrong[0]}" is not text')
    if not any((fields.get(each) or "").strip() for each in ("text", "html", "subject")):
        return Broken(name, "neither text nor html nor subject")
    message = Message(
        text=fields.get("text") or "",
        subject=fields.get("subject"),
        from_name=fields.get("from_name"),
        from_address=fields.get("from_address"),
        received_at=fields.get("date"),
        html=fields.get("html"),
    )
    return Record(name, message)


def _read_mailbox(stream: BinaryIO, name: str) -> Iterator[Record | Broken]:
    """Cut a mailbox at its "From " lines; only the mail at hand is in memory."""
    lines: list[bytes] = []
    number, size, is_blank = 1, 0, False
    for line in stream:
        if line.startswith(_FROM) and is_blank:
            yield _read_mail(b"".join(lines), f"{name}:{number}")
            number, lines, size = number + 1, [], 0
        elif size < _LONGEST_MAIL:
            lines.append(line[1:] if line.startswith(b">From ") else line)
            size += len(line)
        is_blank = not line.strip()
    yield _read_mail(b"".join(lines), f"{name}:{number}")


def _read_mail(content: bytes, name: str) -> Record | Broken:
    try:
        mail = BytesParser(policy=policy.default).parsebytes(content)
        if not any(mail.get(each) for each in ("From", "Subject", "Date", "To", "Message-ID")):
            return Broken(name, "no mail: it has no headers")
        from_name, from_address = parseaddr(str(mail.get("From", "")))
        text, html = _find_text(mail)
        message = Message(
            text=text if text.strip() else to_text(html or ""),
            subject=str(mail.get("Subject", "")) or None,
            from_name=from_name or None,
            from_address=from_address or None,
            received_at=_find_date(mail),
            html=html,
        )
        record_id = str(mail.get("Message-ID", "")).strip().strip("<>") or name
    except Exception as error:
        # The standard library's parser raises many kinds of error on broken headers; each is a broken record.
        return Broken(name, f"cannot be parsed ({type(error).__name__})")
    return Record(record_id, message)


def _find_text(mail: EmailMessage) -> tuple[str, str | None]:
    parts: dict[str, str] = {}
    for part in mail.walk():
        kind = part.get_content_type()
        if (
            kind in ("text/plain", "text/html")
            and kind not in parts
            and part.get_content_disposition() != "attachment"
        ):
            parts[kind] = _decode(part)
    return parts.get("text/plain", ""), parts.get("text/html")


def _decode(part: Any) -> str:
    payload = part.get_payload(decode=True) or b""
    charset = part.get_content_charset() or "utf-8"
    try:
        return str(payload.decode(charset, errors="replace"))
    except LookupError:
        return str(payload.decode("utf-8", errors="replace"))


def _find_date(mail: EmailMessage) -> str | None:
    try:
        return parsedate_to_datetime(str(mail.get("Date", ""))).isoformat()
    except (ValueError, TypeError):
        return None
