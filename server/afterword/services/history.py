"""Which history is here. Whoever acts on what was seen before says which one they saw.

An import, a restored backup and a deletion of everything take its place, and with it the numbers of cases and
people. A page or a panel that was open before would else save onto another case of the same number.
"""

from __future__ import annotations

from afterword.domain import moments
from afterword.domain.errors import HistoryReplaced
from afterword.models import history_id
from afterword.models.database import database


def read_id() -> str:
    """Return the name of the history that is here."""
    # With every call: as a model it would cost as much as all the rest of the guard.
    return str(database.execute_sql(history_id.READ).fetchone()[0])


def change_id() -> None:
    """Give what is here another name, inside the transaction of the caller that replaces it."""
    database.execute_sql(history_id.CHANGE)


def check_id(seen: str) -> None:
    """Let nobody act on what they saw of another history.

    Raises:
        HistoryReplaced: what is here has another name.
    """
    if seen != read_id():
        raise HistoryReplaced


def check_written(written_at: str) -> None:
    """Let nothing in that was written down before this history took another's place, and names none.

    Args:
        written_at: the moment, ISO 8601 with a time zone.

    Raises:
        HistoryReplaced: it is older than what is here, or no moment.
    """
    found = database.execute_sql(history_id.READ_SINCE).fetchone()
    if found is None:
        return
    try:
        written = moments.from_text(written_at)
    except ValueError as error:
        raise HistoryReplaced from error
    if written < moments.from_text(found[0]):
        raise HistoryReplaced
