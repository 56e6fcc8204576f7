"""Whom a draft would go to: a machine, many, or somebody who did not write."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.checker.finding import Circumstances, Spot

_NO_REPLY = re.compile(
    r"(?:^|[^a-z])(?:no|non|do[-_.]?not|dont|never|ne)[-_.]?(?:reply|response|respond|answer|repondre|responder)"
    r"|^(?:noreply|bounces?|mailer-daemon|nicht-?antworten|notifications?|notify|auto-?(?:mail|reply))(?:[^a-z]|$)"
)
_LIST = re.compile(
    r"^(?:all|all-?(?:staff|hands|users)|everyone|everybody|staff|team|.*[-_.](?:team|all|list|group)|"
    r"company|employees|group|list|members|office|hiring|recruit(?:ing|ment|ers)|interviewers|panel)$"
)


def find(circumstances: Circumstances) -> Iterator[Spot]:
    """Yield what is unusual about the recipients."""
    recipients = tuple(dict.fromkeys(_plain(each) for each in circumstances.recipients if each.strip()))
    sender = _plain(circumstances.from_address or "")
    machines = [each for each in recipients or (sender,) if is_no_reply(each)]
    if machines or (circumstances.sender_kind == "no_reply" and recipients in ((), (sender,))):
        yield Spot("no_reply_address", quote=machines[0] if machines else sender)
        return
    if len(recipients) > 1:
        yield Spot("reply_all", quote=", ".join(recipients), values={"count": str(len(recipients))})
    lists = [each for each in recipients if each != sender and _LIST.match(each.split("@")[0])]
    if lists and len(recipients) == 1:
        yield Spot("group_list", quote=lists[0])
    elif sender and recipients and not _reaches(sender, recipients, circumstances.contact_name):
        yield Spot("other_recipient", quote=recipients[0], values={"sender": sender})


def is_no_reply(address: str) -> bool:
    """Whether an address says of itself that nobody reads there."""
    return bool(_NO_REPLY.search(address.lower().split("@")[0]))


def _plain(address: str) -> str:
    """Return an address as mail programs compare them: without a name, a tag, or capitals."""
    found = re.search(r"[^\s<>\"',;]+@[^\s<>\"',;]+", address)
    local, _, host = (found.group() if found else address).strip().lower().rpartition("@")
    return f"{local.split('+')[0]}@{host}" if local else host


def _reaches(sender: str, recipients: tuple[str, ...], contact_name: str | None) -> bool:
    """Whether the sender is among the recipients, under this address or another one at the same company."""
    names = set(re.findall(r"[^\W\d_]{3,}", (contact_name or "").lower()))
    local, _, host = sender.partition("@")
    return sender in recipients or any(
        other_host == host and any(name in other for name in names | set(re.findall(r"[a-z]{3,}", local)))
        for other, _, other_host in (each.partition("@") for each in recipients)
    )
