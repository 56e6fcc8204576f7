"""Makes a draft: the situation chooses the template, the values fill it, what is missing is named."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from afterword.domain import connection_note
from afterword.domain.days.agreed_day import read_agreed_day
from afterword.domain.errors import UnknownPlaceholder
from afterword.domain.form_of_address import formal_names
from afterword.domain.person_name import read_name
from afterword.domain.situation import PROMISE_PHRASES, Situation, advise
from afterword.domain.templates import own_detail, question_room, template
from afterword.domain.templates.placeholders import CATALOGUE
from afterword.domain.templates.template import Draft, Template
from afterword.services import templates

CHECK_IN_ON = "check_in_on"


def fill(
    situation: Mapping[str, Any],
    kind: str | None = None,
    values: Mapping[str, str | None] | None = None,
    tone: str | None = None,
    situation_id: str | None = None,
    language: str | None = None,
    late: bool = False,
    formal: bool = False,
    today: date | None = None,
) -> dict[str, Any]:
    """Fill the template that fits a situation.

    Args:
        situation: the facts of `Situation` beside the kind; None or absent is unknown.
        kind: what the message was read as, such as `rejection` or `hold`.
        values: text by placeholder; blank or None is unknown. The parts of a name come from `contact_name`.
        tone: a tone that is kept for the situation; otherwise the one the situation begins with.
        situation_id: the person's own choice, in place of what the rule table says.
        language: of the message.
        late: whether the thanks say that they come late, where the text can.
        formal: whether they wrote by title and surname; the first name alone does not greet them then.
        today: from which the day of a check-in is reckoned.

    Raises:
        UnknownPlaceholder: a value has a name that is not in the catalogue.
        TemplateNotFound: nothing is kept for `situation_id`.
    """
    flags = {name: bool(situation.get(name)) for name in ("referral", "referrer_told")}
    facts = Situation(**{**situation, **flags, "kind": kind})
    rule = advise(facts)
    chosen = templates.load().choose(situation_id or rule.situation_id, tone, language)
    known = _complete(values or {}, facts, formal)
    takes_question = question_room.takes_question(chosen)
    if not takes_question:
        # Where no question is offered, one that was meant for another text stays out.
        known.pop(question_room.PLACEHOLDER, None)
    note = connection_note.compose(chosen, known) if chosen.channel == "connection_note" else None
    filled = note.draft if note else template.fill(chosen, known, flags=(template.LATE,) if late else ())
    return {
        **_describe(chosen),
        "takes_question": takes_question,
        "subject": filled.subject,
        "template_body": filled.open_body,
        **show_text(filled),
        "limit": note.limit if note else None,
        "dropped": list(note.dropped) if note else [],
        "check_in_day": _check_in_day(chosen, known, today),
        "advice": {"key": rule.advice_key, "reason_key": rule.reason_key},
    }


def _describe(chosen: Template) -> dict[str, Any]:
    """Return what the draft takes from its template, whatever fills it."""
    kept = templates.load()
    detail = own_detail.find(chosen)
    alike = kept.list_for(chosen.situation_id, chosen.channel, chosen.language)
    return {
        "template_id": chosen.template_id,
        "situation_id": chosen.situation_id,
        "tone": chosen.tone,
        "tones": list(kept.tones(chosen.situation_id, chosen.language)),
        "channel": chosen.channel,
        "language": chosen.language,
        "asks": chosen.asks,
        "question_tone": question_room.tone_with_room(chosen, alike),
        "takes_late": template.takes_late(chosen),
        "own_detail": {"required": detail.required, "placeholder": detail.placeholder},
    }


def show_text(filled: Draft) -> dict[str, Any]:
    """Return a body with its gaps, in UTF-16 code units, and what is missing with the words to ask for it."""
    return {
        "body": filled.body,
        "gaps": [dict(vars(gap)) for gap in filled.gaps],
        "missing": [
            {"placeholder": each.name, "label": each.asked_as, "hint": each.hint} for each in filled.missing
        ],
    }


def _check_in_day(chosen: Template, known: Mapping[str, str], today: date | None) -> str | None:
    """Return the day that the text names for a check-in, where its words tell one."""
    if today is None or CHECK_IN_ON not in chosen.placeholders:
        return None
    day = read_agreed_day(known.get(CHECK_IN_ON), today)
    return day.isoformat() if day else None


def _complete(values: Mapping[str, str | None], facts: Situation, formal: bool) -> dict[str, str]:
    """Add what follows from the given values for certain; what was given wins."""
    given = {name: value for name, value in values.items() if value and value.strip()}
    unknown = sorted(values.keys() - CATALOGUE.keys())
    if unknown:
        raise UnknownPlaceholder(unknown)
    names = read_name(given.pop("contact_name", ""))
    derived = formal_names(names) if formal else dict(names)
    introduced_by = read_name(given.get("referrer_name", "")).get("first_name")
    if introduced_by:
        derived["referrer_first_name"] = introduced_by
    if facts.promise_kind in PROMISE_PHRASES:
        derived["promise"] = PROMISE_PHRASES[facts.promise_kind]
    return {**derived, **given}
