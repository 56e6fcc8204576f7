"""One reading as a line of JSON, in the words that measurements of such programs use."""

from __future__ import annotations

from typing import Any

from afterword.domain.reading import Reading

_STAGES = {"applied": "applied", "task": "applied", None: "unknown"}
_FEEDBACK = {"offered": "offered", "included": "offered", "refused": "refused"}
_NO_REPLY = {"no_reply": True, "person": False, "team_mailbox": False, "agency": False}


def describe(record_id: str, reading: Reading) -> dict[str, Any]:
    """Return what was read in a mail."""
    facts, verdict = reading.facts, reading.verdict
    return {
        "id": record_id,
        "label_is_rejection": verdict.is_rejection,
        "score": verdict.score,
        "kind": verdict.kind,
        "language": reading.language,
        "company": facts.company,
        "role": facts.role,
        "contact_name": facts.contact_name,
        "stage": _STAGES.get(facts.stage, "interviewed"),
        "no_reply": _NO_REPLY.get(facts.sender_kind or ""),
        "feedback": _FEEDBACK.get(facts.feedback_stance or "", "silent"),
        "promise": facts.promise and {"kind": facts.promise.kind, "due_on": facts.promise.due_on},
        "reasons": [
            {"text": each.text, "speaks": each.speaks, "signal": each.signal} for each in verdict.reasons
        ],
    }
