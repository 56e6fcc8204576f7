"""What happens to a data file that is new, old, newer, foreign, damaged or half upgraded."""

import sqlite3
from contextlib import closing

import pytest
from peewee import IntegrityError
from playhouse.migrations import MigrationError, Runner
from playhouse.schema_diff import diff_models

from afterword.models import upgrade
from afterword.models.case import Case
from afterword.models.database import APPLICATION_ID, bind, database
from afterword.models.event import Event
from afterword.models.tables import TABLES


@pytest.fixture
def path(tmp_path):
    """Where a data file would lie; the connection is closed afterwards."""
    yield tmp_path / "afterword.db"
    if not database.is_closed():
        database.close()


@pytest.fixture
def opened(path):
    """A new data file, connected."""
    upgrade.create(path)
    bind(path)
    database.connect()
    return path


@pytest.fixture
def upgrade_from(path, tmp_path):
    """Makes a data file as it was after some schema changes, fills it, and brings it up to date."""

    def make(last, *statements):
        folder = tmp_path / "old"
        folder.mkdir()
        for known in sorted(upgrade.MIGRATIONS_DIR.glob("0*.py")):
            if known.name <= last:
                (folder / known.name).write_text(known.read_text())
        bind(path)
        database.connect()
        Runner(database, str(folder)).up()
        for statement in statements:
            database.execute_sql(statement)
        upgrade.migrate()

    return make


@pytest.mark.usefixtures("opened")
def test_a_new_file_has_the_schema_of_the_models():
    assert not diff_models(database, TABLES)


def test_a_new_file_is_marked_as_ours_and_private(opened):
    assert database.execute_sql("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert opened.stat().st_mode & 0o777 == 0o600


def test_the_side_files_of_an_open_database_are_private_too(opened):
    with database.atomic():
        database.execute_sql("INSERT INTO settings (name, value) VALUES ('a', '1')")
    modes = {side.stat().st_mode & 0o777 for side in opened.parent.glob("afterword.db-*")}
    assert modes == {0o600}


@pytest.mark.usefixtures("opened")
def test_every_commit_waits_for_the_disk():
    assert database.pragma("synchronous") == 2
    assert database.journal_mode == "wal"


def test_an_interrupted_first_start_leaves_no_half_made_file(path):
    path.with_name("afterword.db.new").write_bytes(b"half")
    upgrade.create(path)
    upgrade.inspect(path)
    assert [item.name for item in path.parent.iterdir()] == ["afterword.db"]


def test_an_empty_file_is_refused_and_stays_empty(path):
    path.touch()
    with pytest.raises(upgrade.ForeignDatabaseError):
        upgrade.inspect(path)
    assert path.read_bytes() == b""


def test_another_programs_database_is_refused(path):
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    with pytest.raises(upgrade.ForeignDatabaseError):
        upgrade.inspect(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_refused(path):
    path.write_text("a shopping list, long enough to have a place where the mark would be" * 3)
    with pytest.raises(upgrade.ForeignDatabaseError):
        upgrade.inspect(path)


def _overwrite_header(content):
    return b"\xff" * 100 + content[100:]


def _cut_in_half(content):
    return content[: len(content) // 2]


def _zero_a_page(content):
    return content[:8192] + bytes(4096) + content[12288:]


def _flip_bytes(content):
    middle = bytes(byte ^ 0xFF for byte in content[4096:4160])
    return content[:4096] + middle + content[4160:]


@pytest.mark.parametrize("harm", [_overwrite_header, _cut_in_half, _zero_a_page, _flip_bytes])
def test_a_damaged_file_of_ours_is_told_apart_from_a_foreign_one(path, harm):
    upgrade.create(path)
    (path.parent / "backups").mkdir()
    (path.parent / "backups" / "20261101T000000-daily.db").write_bytes(path.read_bytes())
    path.write_bytes(harm(path.read_bytes()))
    with pytest.raises(upgrade.DamagedDatabaseError):
        upgrade.inspect(path)


@pytest.mark.usefixtures("opened")
def test_a_file_from_a_newer_version_is_refused():
    database.execute_sql("INSERT INTO schema_migration (name, applied) VALUES ('9999_later', '2030-01-01')")
    with pytest.raises(upgrade.NewerDatabaseError):
        upgrade.pending()


@pytest.mark.usefixtures("opened")
def test_an_upgrade_that_breaks_midway_changes_nothing(tmp_path):
    folder = tmp_path / "migrations"
    folder.mkdir()
    for known in upgrade.MIGRATIONS_DIR.glob("0*.py"):
        (folder / known.name).write_text(known.read_text())
    (folder / "9000_breaks.py").write_text(
        "def up(migrator, db):\n"
        "    db.execute_sql('CREATE TABLE half (x)')\n"
        "    raise RuntimeError('midway')\n"
    )
    with pytest.raises((RuntimeError, MigrationError), match="midway"):
        Runner(database, str(folder)).up()
    assert "half" not in database.get_tables()
    assert not upgrade.pending()


CASE = (
    "INSERT INTO cases (id, message_id, company, state, search_text, dated_at, created_at, updated_at)"
    " VALUES (7, 'a', 'Northlight Labs', 'not_selected', 'northlight labs', '2026', '2026', '2026')"
)
EVENT = (
    "INSERT INTO events (id, case_id, kind, happened_at, recorded_at, text, asks)"
    " VALUES (3, 7, 'put_into_reply', '2026-11-12', '2026-11-12', 'Thank you.', 1)"
)


def test_cases_and_events_of_an_earlier_version_are_kept(upgrade_from):
    upgrade_from("0002_z", CASE, EVENT)
    assert not diff_models(database, TABLES)
    case = Case.get_by_id(7)
    assert (case.message_id, case.company, case.state) == ("a", "Northlight Labs", "not_selected")
    assert (case.rest_hours, case.remind_on, case.referrer_told, case.sent_answer) == (
        None,
        None,
        False,
        None,
    )
    event = Event.get_by_id(3)
    assert (event.case_id, event.text, event.asks, event.contact_id) == (7, "Thank you.", True, None)


def test_after_an_upgrade_events_still_hang_on_their_case(upgrade_from):
    upgrade_from("0002_z", CASE, EVENT)
    assert database.execute_sql("PRAGMA foreign_key_check").fetchall() == []
    with pytest.raises(IntegrityError), database.atomic():
        database.execute_sql(EVENT.replace("(3, 7", "(4, 8"))
    Case.delete_by_id(7)
    assert Event.select().count() == 0
