"""An export file put in its place: whole or not at all, with a backup of what was there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from afterword.domain.errors import ImportRefused
from afterword.domain.export_format import LETTERS, PARTS, SETTINGS, SILENCE_PLANNED
from afterword.domain.search_words import fold
from afterword.models import backups
from afterword.models.case import Case
from afterword.models.contact import Contact
from afterword.models.database import database
from afterword.models.erasing import wipe
from afterword.models.event import Event
from afterword.models.prepared import insert
from afterword.models.setting import Setting
from afterword.services import contacts, history, idempotency, letters, reminders
from afterword.services.cases import LAST_NUMBER
from afterword.services.exports import SETTING_NAMES, TABLES, columns


def is_history_here() -> bool:
    """Tell whether an import would take the place of something."""
    return any(model.select(model.id).exists() for model in (Case, Contact, Event))


def put_in_place(
    content: Mapping[str, Any], now: datetime, backups_dir: Path, replaces: bool = False
) -> Path:
    """Put what an export file holds in the place of what is here, and return the backup made before.

    Every row keeps its number. Browsers stay connected, and letters that are here stay: no backup holds them.

    Args:
        content: as `schemas.exports.read` returns it.
        now: in the time zone of the person.
        replaces: what is here may go. Without that only settings may be here: those of the file win, and
            the others stay.

    Raises:
        ImportRefused: there is a history here, and `replaces` was not said.
        letters.LettersUnreadableError, letters.LetterNotKeptError: nothing was changed.
    """
    with database.atomic():
        if not replaces and is_history_here():
            raise ImportRefused("history_here")
        # Nobody writes between the backup and the import: another connection reads what was kept last.
        with backups.before_import(Path(database.database), backups_dir, now) as backup:
            _clear(with_settings=replaces)
            history.change_id()
            for part in PARTS:
                for row in content[part]:
                    _insert(part, row)
            for name, value in content[SETTINGS].items():
                Setting.insert(name=name, value=value).on_conflict_replace().execute()
            # Of a file of an earlier version, as after an upgrade.
            reminders.plan_for_those_who_waited(now)
            # The letters lie in a file of their own, so they come last: if they do not go in, nothing does.
            letters.bring_back(content.get(LETTERS, ()), now)
    wipe()
    return backup


def _clear(with_settings: bool) -> None:
    """Take out everything that an export holds, inside a transaction of the caller."""
    _give_up_numbers()
    idempotency.forget_all()
    for part in reversed(PARTS):
        TABLES[part].delete().execute()
    names = SETTING_NAMES if with_settings else (SILENCE_PLANNED,)
    Setting.delete().where(Setting.name.in_(names)).execute()


def _give_up_numbers() -> None:
    """Remember the last number of a case here: a page that still shows it means no other case."""
    last = Case.select(Case.id).order_by(Case.id.desc()).first()
    kept = Setting.get_or_none(Setting.name == LAST_NUMBER)
    if last is not None and last.id > (kept.value if kept else 0):
        Setting.insert(name=LAST_NUMBER, value=last.id).on_conflict_replace().execute()


def _insert(part: str, row: Mapping[str, Any]) -> None:
    fields = columns(part)
    told = {fields[name].name: value for name, value in row.items()}
    follow = _FOLLOWING.get(part)
    insert(TABLES[part], {**told, **(follow(row) if follow else {})})


def _follows_in_case(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "search_text": fold(" ".join(filter(None, (row["company"], row["role"], row["contact_name"])))),
        "dated_at": row["received_at"] or row["created_at"],
    }


_FOLLOWING: dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "cases": _follows_in_case,
    "contacts": lambda row: {"search_text": contacts.search_text(row["name"], row["company"])},
    "reflection_items": lambda row: {"search_text": fold(row["text"])},
}
