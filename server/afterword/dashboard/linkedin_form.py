"""The LinkedIn part of the settings: the kind of account, and how many notes it has a month."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from afterword.dashboard import contact_words
from afterword.dashboard.form import check
from afterword.schemas.settings import MOST_NOTES, SettingsSchema


def read(form: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the choices as they were typed, and what is wrong with them, by field."""
    number = form.get("notes_per_month", "").strip()
    typed = {
        "linkedin_account": form.get("linkedin_account") or None,
        "notes_per_month": int(number) if _is_number(number) else number or None,
    }
    choices, problems = check(SettingsSchema(), typed)
    if "notes_per_month" in problems:
        problems["notes_per_month"] = contact_words.NO_NUMBER
    return choices, problems


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= len(str(MOST_NOTES))
