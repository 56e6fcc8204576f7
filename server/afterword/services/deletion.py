"""Everything deleted at once, and looked for afterwards: in the data file, in its log, and beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peewee import TextField

from afterword.domain.export_format import PARTS, SILENCE_PLANNED
from afterword.models import copies, history_id, letter
from afterword.models.client import Client
from afterword.models.database import database
from afterword.models.erasing import read_schema, wipe
from afterword.models.setting import Setting
from afterword.services import history, idempotency
from afterword.services.exports import TABLES

SHORTEST_WORDS = 8
"""Pieces of text that are shorter, or one word, stand in a file by chance as well."""


_OF_THE_FILE = (history_id.NAME, history_id.SINCE, SILENCE_PLANNED)
"""Settings that say which history is here and what was done to the file: nothing of the person."""


@dataclass(frozen=True)
class Proof:
    """What was found after everything was deleted.

    Attributes:
        rows: how many rows of a history or settings are in the data file.
        free_pages: pages of the file that are in no use, in which old words may stand.
        looked_for: how many pieces of the deleted text were looked for.
        words_found: how many of them stand in a file of the data folder.
        copies: names of backups, letters and set-aside files that are there.
    """

    rows: int
    free_pages: int
    looked_for: int
    words_found: int
    copies: tuple[str, ...]

    @property
    def is_clean(self) -> bool:
        """Tell whether nothing is left."""
        return not (self.rows or self.free_pages or self.words_found or self.copies)


def delete_everything(backups_dir: Path) -> Proof:
    """Delete the history, the choices, the letters and every copy of them; return what a look finds then.

    Browsers stay connected. The file goes on as another history: what was seen of the one before is refused,
    and a write that was told before brings nothing back.
    """
    data_dir = Path(database.database).parent
    words = _kept_words()
    with database.atomic():
        idempotency.forget_all()
        for part in reversed(PARTS):
            TABLES[part].delete().execute()
        Setting.delete().where(Setting.name.not_in(_OF_THE_FILE)).execute()
        history.change_id()
    wipe()
    with letter.alone():
        copies.delete(data_dir, backups_dir)
    return _look(data_dir, backups_dir, words)


def _look(data_dir: Path, backups_dir: Path, words: set[bytes]) -> Proof:
    files = [path.read_bytes() for path in sorted(data_dir.glob("*.db*")) if path.is_file()]
    return Proof(
        rows=sum(TABLES[part].select().count() for part in PARTS)
        + Setting.select().where(Setting.name.not_in(_OF_THE_FILE)).count(),
        free_pages=int(database.pragma("freelist_count")),
        looked_for=len(words),
        words_found=sum(any(piece in file for file in files) for piece in words),
        copies=tuple(path.name for path in copies.find(data_dir, backups_dir)),
    )


def _kept_words() -> set[bytes]:
    """Return what the person and their mails have told, piece by piece, as it stands in the file."""
    columns = [
        field for part in PARTS for field in TABLES[part]._meta.sorted_fields if isinstance(field, TextField)
    ]
    told = {value for field in columns for value in _values(field)}
    told |= {row.value for row in Setting.select() if isinstance(row.value, str)}
    # What stays may hold the same words: how the file is made, and what a browser is called.
    stays = " ".join((read_schema(), *(f"{row.name} {row.origin}" for row in Client.select())))
    return {
        text.encode()
        for text in told
        if len(text) >= SHORTEST_WORDS and any(sign in text for sign in " @/") and text not in stays
    }


def _values(field: TextField) -> set[str]:
    rows: Any = field.model.select(field).where(field.is_null(False)).distinct().tuples()
    return {value for (value,) in rows if isinstance(value, str)}
