"""What can go wrong, in the field's words: one small class each, with a code, a message and details."""

# ruff: noqa: N818  (a name says what went wrong; "Error" behind each would say nothing more)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar


class AfterwordError(Exception):
    """Something went wrong that the person, or the program that calls, can be told about.

    Attributes:
        code: words joined by underscores, the same on the wire and in the extension's texts.
        message: one sentence for a developer; it names the value, never what a mail says.
        details: plain values that say where, such as a line or a field.
    """

    code: ClassVar[str] = "internal"

    def __init__(self, message: str, details: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.details: dict[str, Any] = dict(details or {})


class TemplateInvalid(AfterwordError):
    """A template file cannot be used: its front matter or its body holds something that is not allowed."""

    code = "template_invalid"

    def __init__(self, problem: str, source: str, line: int | None = None) -> None:
        place = source if line is None else f"{source}, line {line}"
        super().__init__(f"{problem} in {place}.", {"source": source, "line": line, "problem": problem})
        self.line = line


class UnknownPlaceholder(AfterwordError):
    """A value was given for a placeholder that is not in the catalogue."""

    code = "bad_request"

    def __init__(self, names: list[str]) -> None:
        listed = ", ".join(f'"{name}"' for name in names)
        super().__init__(
            f"Unknown placeholder {listed}.", {"values": {name: ["Unknown placeholder."] for name in names}}
        )


class TemplateNotFound(AfterwordError):
    """No template is kept for the situation that was asked for."""

    code = "not_found"

    def __init__(self, situation_id: str) -> None:
        super().__init__(f'No template for situation "{situation_id}".', {"situation_id": situation_id})


class RuleNotFound(AfterwordError):
    """The checker has no rule of this name."""

    code = "not_found"

    def __init__(self, rule_id: str) -> None:
        super().__init__(f'The checker has no rule "{rule_id}".', {"rule_id": rule_id})


class CaseNotFound(AfterwordError):
    """No case has this number: it never was, or it was deleted."""

    code = "not_found"

    def __init__(self, case_id: int) -> None:
        super().__init__(f"There is no case {case_id}.", {"case_id": case_id})


class ContactNotFound(AfterwordError):
    """No contact has this number: it never was, or it was deleted."""

    code = "not_found"

    def __init__(self, contact_id: int) -> None:
        super().__init__(f"There is no contact {contact_id}.", {"contact_id": contact_id})


class CaseDeleted(AfterwordError):
    """A write is told again whose case or contact the person has deleted since."""

    code = "not_found"

    def __init__(self) -> None:
        super().__init__("This was written before, and its case or contact was deleted since.")


class IdempotencyConflict(AfterwordError):
    """The key was used before, with another body."""

    code = "idempotency_conflict"

    def __init__(self) -> None:
        super().__init__("This Idempotency-Key was used before with another body.")


class MissingIdempotencyKey(AfterwordError):
    """A write that must happen once only came without a usable key."""

    code = "missing_idempotency_key"

    def __init__(self) -> None:
        super().__init__("The header Idempotency-Key must hold 8 to 200 printable characters.")


class MessageHasCase(AfterwordError):
    """The message belongs to another case already."""

    code = "bad_request"

    def __init__(self, case_id: int) -> None:
        super().__init__(
            f"Case {case_id} is about this message.",
            {"message_id": [f"Case {case_id} is about this message."]},
        )


class ProfileHasContact(AfterwordError):
    """The profile belongs to another contact already."""

    code = "bad_request"

    def __init__(self, contact_id: int) -> None:
        told = f"Contact {contact_id} has this profile."
        super().__init__(told, {"profile_address": [told]})


class ImportRefused(AfterwordError):
    """A file cannot be imported, or not like this. Nothing was changed.

    Attributes:
        reason: a word that `dashboard.data_words` has a sentence for.
        part, place, field: where in the file, as far as that can be told; places count from 1.
    """

    code = "bad_request"

    def __init__(
        self, reason: str, part: str | None = None, place: int | None = None, field: str | None = None
    ) -> None:
        where = {"part": part, "place": place, "field": field}
        super().__init__(f"Not imported: {reason}.", {"reason": reason, **where})
        self.reason = reason
        self.part, self.place, self.field = part, place, field


class HistoryReplaced(AfterwordError):
    """What the caller saw was replaced since, by an import, a restored backup or a deletion of everything."""

    code = "history_replaced"

    def __init__(self) -> None:
        super().__init__("What was kept has been replaced since this was opened. Nothing was changed.")


class HostRefused(AfterwordError):
    """The request was addressed to another name or port than the companion's own."""

    code = "host_refused"

    def __init__(self) -> None:
        super().__init__("Only 127.0.0.1 and localhost, with the port, are answered.")


class AreaRefused(AfterwordError):
    """This part of the companion is not for the kind of request that came."""

    code = "area_refused"

    def __init__(self) -> None:
        super().__init__("This part of the companion does not take such requests.")


class OriginRefused(AfterwordError):
    """The page or extension that asks is not one that may."""

    code = "origin_refused"

    def __init__(self) -> None:
        super().__init__("The origin of this request may not ask this.")


class NotConnected(AfterwordError):
    """The caller has no token or session, or one that is no longer good."""

    code = "not_connected"

    def __init__(self) -> None:
        super().__init__("Not connected, or no longer.")


class PairingUnknown(AfterwordError):
    """Nobody asks under this number: it never was, it ran out, or it was answered."""

    code = "pairing_unknown"

    def __init__(self) -> None:
        super().__init__("No browser is waiting under this number.")


class PairingFull(AfterwordError):
    """As many browsers wait for an answer as may at a time."""

    code = "pairing_full"

    def __init__(self, most: int) -> None:
        super().__init__(f"{most} browsers are waiting for an answer.", {"most": most})
