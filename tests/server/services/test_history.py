"""A history has a name, and another one once something takes its place."""

import pytest

from afterword.domain.errors import HistoryReplaced
from afterword.models import backups, history_id
from afterword.models.database import database
from afterword.schemas import exports as export_file
from afterword.services import cases, exports, history, imports, settings
from tests.conftest import NOW
from tests.factories import make_case, make_key

pytestmark = pytest.mark.usefixtures("app")


def test_it_keeps_its_name_whatever_is_told_and_chosen():
    before = history.read_id()
    case, _ = cases.save(make_case(), "chrome", make_key(), NOW)
    settings.change({"sign_off_name": "Mina Okafor"})
    cases.delete(case["case_id"])
    assert history.read_id() == before
    history.check_id(before)


def test_an_import_gives_it_another_name(config):
    before = history.read_id()
    imports.put_in_place(export_file.read(exports.write(NOW)), NOW, config.backups_dir, replaces=True)
    with pytest.raises(HistoryReplaced):
        history.check_id(before)


def test_an_import_that_is_refused_leaves_its_name(config):
    before = history.read_id()
    cases.save(make_case(), "chrome", make_key(), NOW)
    with pytest.raises(imports.ImportRefused):
        imports.put_in_place(export_file.read(exports.write(NOW)), NOW, config.backups_dir)
    assert history.read_id() == before


def test_a_restored_backup_is_not_the_history_that_went_on_after_it(config):
    before = history.read_id()
    made = backups.make(config.database_path, config.backups_dir, NOW, backups.BY_HAND)
    database.close()
    backups.restore(config.database_path, made, NOW)
    database.connect()
    assert history.read_id() != before


def test_its_name_is_in_no_export():
    assert history.read_id().encode() not in exports.write(NOW, with_letters=True)


def test_it_knows_since_when_it_is_in_anothers_place_and_keeps_that_to_itself(config):
    history.check_written("2020-01-01T00:00:00Z")
    imports.put_in_place(export_file.read(exports.write(NOW)), NOW, config.backups_dir, replaces=True)
    since = str(database.execute_sql(history_id.READ_SINCE).fetchone()[0])
    history.check_written(since)
    with pytest.raises(HistoryReplaced):
        history.check_written("2020-01-01T00:00:00Z")
    assert since.encode() not in exports.write(NOW)
