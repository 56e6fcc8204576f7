"""What a mailbox is made of: people, messages, threads, and their ids, which agree with one another."""

from __future__ import annotations

import hashlib
import html
import zlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any


@dataclass(frozen=True)
class Person:
    """A name and an address."""

    name: str
    address: str


@dataclass(frozen=True)
class Mail:
    """One message.

    Attributes:
        key: what tests call it.
        text: paragraphs, parted by blank lines.
        markup: HTML to show instead of the text made into paragraphs.
        quotes: key of the earlier message of the thread that stands quoted below the text.
        reply_to: where answers go when it is not the sender; a page does not show it.
    """

    key: str
    sender: Person
    sent_at: str
    text: str
    to: tuple[Person, ...] = ()
    cc: tuple[Person, ...] = ()
    markup: str | None = None
    quotes: str | None = None
    reply_to: Person | None = None
    is_unread: bool = False
    is_clipped: bool = False
    is_rtl: bool = False
    is_own: bool = False


@dataclass(frozen=True)
class Thread:
    """Messages under one subject, oldest first."""

    subject: str
    messages: tuple[Mail, ...]
    folders: tuple[str, ...] = ("inbox",)
    key: str = field(default="")


@dataclass(frozen=True)
class Ids:
    """The ids of a message or thread: the hexadecimal one is the decimal one in base 16, where it was "
    "received.

    What this account wrote has a made-up number in its place, and only the hexadecimal id tells the time.
    """

    legacy: str
    perm: str


def message_ids(mail: Mail) -> Ids:
    """Return the ids of a message."""
    number = _number(mail)
    if mail.is_own:
        return Ids(legacy=f"{number:016x}", perm=f"msg-a:r-{zlib.crc32(mail.key.encode()):010d}")
    return Ids(legacy=f"{number:016x}", perm=f"msg-f:{number}")


def thread_ids(thread: Thread) -> Ids:
    """Return the ids of a thread, which are those of its first message."""
    first = thread.messages[0]
    number = _number(first)
    prefix = "thread-a:r-" if first.is_own else "thread-f:"
    return Ids(legacy=f"{number:016x}", perm=f"{prefix}{number}")


def token(thread: Thread) -> str:
    """Return the long token that stands in the address of an open thread."""
    letters = "bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ"
    digest = hashlib.sha256(thread.messages[0].key.encode()).digest()
    return "FMfcgz" + "".join(letters[byte % len(letters)] for byte in digest[:26])


def _number(mail: Mail) -> int:
    """The upper bits are the milliseconds since 1970."""
    moment = datetime.fromisoformat(mail.sent_at).replace(tzinfo=UTC)
    return int(moment.timestamp() * 1000) << 20 | zlib.crc32(mail.key.encode()) & 0xFFFFF


def thread_as_json(thread: Thread, owner: Person) -> dict[str, Any]:
    """Return a thread as the page reads it, with its mails written to the owner where they name nobody."""
    ids = thread_ids(thread)
    return {
        "subject": thread.subject,
        "folders": list(thread.folders),
        "token": token(thread),
        "perm_id": ids.perm,
        "legacy_id": ids.legacy,
        "messages": [_mail_as_json(mail, thread, owner) for mail in thread.messages],
    }


def _mail_as_json(mail: Mail, thread: Thread, owner: Person) -> dict[str, Any]:
    ids = message_ids(mail)
    return {
        "key": mail.key,
        "perm_id": ids.perm,
        "legacy_id": ids.legacy,
        "sender": _person_as_json(mail.sender),
        "to": [_person_as_json(person) for person in mail.to or (owner,)],
        "cc": [_person_as_json(person) for person in mail.cc],
        "reply_to": _person_as_json(mail.reply_to) if mail.reply_to else None,
        "sent_at": datetime.fromisoformat(mail.sent_at).replace(tzinfo=UTC).isoformat(),
        "text": mail.text,
        "html": body_html(mail, thread),
        "snippet": " ".join(mail.text.split())[:140],
        "is_unread": mail.is_unread,
        "is_clipped": mail.is_clipped,
        "is_rtl": mail.is_rtl,
    }


def _person_as_json(person: Person) -> dict[str, str]:
    return {"name": person.name, "address": person.address}


def body_html(mail: Mail, thread: Thread) -> str:
    """Return the HTML of a message, with the message it quotes below it."""
    paragraphs = [f"<p>{html.escape(part).replace(chr(10), '<br>')}</p>" for part in mail.text.split("\n\n")]
    own = mail.markup if mail.markup is not None else "".join(paragraphs)
    if mail.quotes is None:
        return f'<div dir="ltr">{own}</div>' if not mail.is_rtl else f'<div dir="rtl">{own}</div>'
    quoted = next(each for each in thread.messages if each.key == mail.quotes)
    line = html.escape(f"On {quoted.sent_at[:10]}, {quoted.sender.name} <{quoted.sender.address}> wrote:")
    return (
        f'<div dir="ltr">{own}</div><br><div class="gmail_quote">'
        f'<div dir="ltr" class="gmail_attr">{line}<br></div>'
        f'<blockquote class="gmail_quote">{body_html(quoted, thread)}</blockquote></div>'
    )
