"""What is known for a note or message: what the person typed, then the case, the contact and the settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from afterword.domain.errors import UnknownPlaceholder
from afterword.domain.person_name import read_name
from afterword.domain.templates.placeholders import CATALOGUE
from afterword.services import settings


def gather(
    typed: Mapping[str, str | None],
    contact: Mapping[str, Any] | None,
    case: Mapping[str, Any] | None,
    relation: str | None,
) -> dict[str, str]:
    """Return the values for a text; what the person typed wins.

    The company is that of the case: where the two met, even if the contact has moved on since.

    Raises:
        UnknownPlaceholder: a value has a name that is not in the catalogue.
    """
    unknown = sorted(typed.keys() - CATALOGUE.keys())
    if unknown:
        raise UnknownPlaceholder(unknown)
    given = {name: value for name, value in typed.items() if value and value.strip()}
    name = given.pop("contact_name", None) or (contact or {}).get("name") or ""
    known = {
        **{fact: (contact or {}).get(fact) for fact in ("company", "met_where", "topic")},
        **{fact: (case or {})[fact] for fact in ("company", "role") if (case or {}).get(fact)},
        "first_name": read_name(name).get("first_name"),
        **given,
    }
    if relation == "referrer" and "referrer_first_name" not in known:
        known["referrer_first_name"] = known["first_name"]
    return settings.fill_in(known)
