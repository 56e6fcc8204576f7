"""Which text fits a case whose later word is due."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from afterword.domain.due_text import situation_due
from afterword.models.event import Event
from afterword.services import events, templates


def situation_of(case: Mapping[str, Any], today: date) -> str | None:
    """Return the situation of the text that fits a case by now, or None."""
    remind_on = case.get("remind_on")
    if not remind_on or remind_on > today.isoformat():
        return None
    last = templates.find(_last_template_id(case["case_id"]))
    return situation_due(remind_on, case["remind_reason"], last, today)


def _last_template_id(case_id: int) -> str | None:
    texts = Event.select(Event.template_id).where(Event.case == case_id, events.REPLY_OUT)
    found = texts.order_by(Event.id.desc()).first()
    return found.template_id if found else None
