"""The page for export and import: everything out as a file, and back in, with words for what goes wrong."""

import json
from io import BytesIO

import pytest

from afterword.dashboard import data_words
from afterword.models import letter
from afterword.schemas import exports as export_file
from afterword.services import exports, letters, promises, settings
from tests import full_history
from tests.conftest import NOW, OPENED, OWN_FORM
from tests.server.dashboard.page_reader import Page


@pytest.fixture
def bring(person):
    """Chooses a file on the page and presses Import."""

    def press(raw, path="/settings/data/import", **typed):
        return person.post(path, data=as_form(raw, typed), content_type=FORM, headers=OWN_FORM)

    return press


FORM = "multipart/form-data; boundary=between"


def as_form(raw, typed):
    """Return what a browser makes of a form with a file; the test client would use a temporary one."""
    field = '--between\r\nContent-Disposition: form-data; name="{}"{}\r\n\r\n'
    parts = [(field.format("file", '; filename="afterword.json"').encode(), raw)]
    parts += [(field.format(name, "").encode(), value.encode()) for name, value in typed.items()]
    return b"".join(head + value + b"\r\n" for head, value in parts) + b"--between--\r\n"


def told(answer):
    """Return what the page says is wrong, and whether it says that nothing was changed."""
    page = Page(answer.text)
    assert data_words.NOTHING_CHANGED in answer.text
    return (
        page.text("p", id="file-problem")
        if page.all("p", id="file-problem")
        else page.text("p", id="replaces-problem")
    )


def test_the_settings_lead_there(read):
    assert "/settings/data" in [link.attributes["href"] for link in read("/settings").all("a")]


def test_everything_is_downloaded_without_the_letters(person):
    full_history.tell()
    answer = person.get("/settings/data/export")
    assert answer.headers["Content-Disposition"] == "attachment; filename=afterword-2026-11-24.json"
    assert answer.mimetype == "application/json"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.data == exports.write(NOW)
    assert full_history.LETTER not in answer.text


def test_the_letters_are_in_it_once_ticked(read, person):
    full_history.tell()
    assert read("/settings/data").typed().get("letters") is None
    answer = person.get("/settings/data/export?letters=on")
    assert [each["text"] for each in json.loads(answer.data)["letters"]] == [full_history.LETTER] * 2


def test_letters_that_cannot_be_read_are_said_to_be_and_the_rest_can_be_had(person):
    letter.bound_path().write_bytes(b"no letters at all" * 10)
    answer = person.get("/settings/data/export?letters=on")
    assert answer.status_code == 503
    assert data_words.LETTERS_UNREADABLE in answer.text
    assert person.get("/settings/data/export").status_code == 200


def test_the_table_is_downloaded(person, keep):
    keep()
    answer = person.get("/settings/data/cases.csv")
    assert answer.headers["Content-Disposition"] == "attachment; filename=afterword-cases-2026-11-24.csv"
    assert '"Northlight Labs"' in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/settings/data",
        "/settings/data/export",
        "/settings/data/export?letters=on",
        "/settings/data/cases.csv",
    ],
)
def test_nobody_else_gets_a_file(call, person, paired_client, path):
    full_history.tell()
    strangers = [
        call(fetch=OPENED),
        call(fetch=OPENED, token={"Authorization": paired_client.always["Authorization"]}),
    ]
    for stranger in strangers:
        assert stranger.get(path).status_code == 401
    for site in ("cross-site", "same-site"):
        for mode in ("navigate", "no-cors", "cors"):
            fetch = {"Sec-Fetch-Site": site, "Sec-Fetch-Mode": mode}
            assert person.get(path, headers=fetch).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        OPENED,
        OWN_FORM | {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
        OWN_FORM | {"Sec-Fetch-Site": "same-site"},
        OWN_FORM | {"Origin": "null"},
    ],
)
def test_a_form_of_another_page_imports_nothing(person, headers):
    raw = exports.write(NOW)
    full_history.tell()
    before = exports.write(NOW)
    data = {"file": (BytesIO(raw), "afterword.json"), "replaces": "on"}
    assert person.post("/settings/data/import", data=data, headers=headers).status_code == 403
    assert exports.write(NOW) == before


def test_a_file_is_imported_where_nothing_is_yet(read, bring):
    full_history.tell()
    raw = exports.write(NOW)
    assert bring(json.dumps(_empty(raw)).encode(), replaces="on").status_code == 303
    assert not read("/settings/data").all("input", id="replaces")
    answer = bring(raw)
    assert (answer.status_code, answer.location) == (303, "/settings/data?done=imported")
    assert exports.write(NOW) == raw
    assert "Northlight Labs" in read("/cases").text("main")


def _empty(raw):
    content = json.loads(raw)
    return {name: [] if isinstance(value, list) else value for name, value in content.items()} | {
        "settings": {}
    }


def test_what_is_here_is_replaced_only_once_that_is_ticked(read, bring):
    raw = exports.write(NOW)
    full_history.tell()
    before = exports.write(NOW)
    answer = bring(raw)
    assert answer.status_code == 422
    assert told(answer) == f"{data_words.REASONS['history_here']} {data_words.TICK_AND_CHOOSE}"
    assert exports.write(NOW) == before
    assert bring(raw, replaces="on").status_code == 303
    assert exports.write(NOW) == raw
    assert "Northlight Labs" not in read("/cases").text("main")


def test_a_backup_is_made_first(bring, config):
    raw = exports.write(NOW)
    bring(raw)
    assert [path.name for path in config.backups_dir.iterdir()] == ["20261124T100000-before-import.db"]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b'{"format": "afterword", "format_ve', "broken_off"),
        (b"Company;Role", "other_file"),
        (b'{"format": "afterword", "format_version": 2}', "newer"),
    ],
)
def test_a_wrong_file_is_said_why_and_changes_nothing(bring, config, raw, reason):
    full_history.tell()
    before = exports.write(NOW)
    answer = bring(raw, replaces="on")
    assert answer.status_code == 422
    assert told(answer) == data_words.REASONS[reason]
    assert exports.write(NOW) == before
    assert not config.backups_dir.exists()


def test_the_place_of_a_wrong_value_is_named_and_not_the_value(bring):
    full_history.tell()
    content = json.loads(exports.write(NOW))
    content["cases"][1]["state"] = "<script>secret</script>"
    answer = bring(json.dumps(content).encode(), replaces="on")
    assert "(cases, entry 2, “state”)" in told(answer)
    assert "secret" not in answer.text


def test_a_hostile_name_in_a_file_is_text(bring):
    content = json.loads(exports.write(NOW)) | {"<img src=x>": []}
    answer = bring(json.dumps(content).encode())
    assert not Page(answer.text).all("img", src="x")


def test_no_file_is_said_to_be_none(person):
    answer = person.post("/settings/data/import", data={"replaces": "on"}, headers=OWN_FORM)
    assert (answer.status_code, told(answer)) == (422, data_words.NO_FILE)
    empty = person.post("/settings/data/import", data={"file": (BytesIO(b""), "")}, headers=OWN_FORM)
    assert (empty.status_code, told(empty)) == (422, data_words.NO_FILE)


@pytest.mark.parametrize("more", [1, 50_000])
def test_a_file_that_is_too_large_is_said_to_be(bring, more):
    answer = bring(b" " * (export_file.MOST_BYTES + more))
    assert (answer.status_code, told(answer)) == (422, data_words.REASONS["too_large"])


def test_a_file_far_larger_than_other_requests_is_taken(bring):
    raw = exports.write(NOW)
    assert bring(raw + b" " * 3_000_000).status_code == 303


def test_other_forms_take_no_more_than_before(bring):
    assert bring(b" " * 3_000_000, path="/settings", sign_off_name="x").status_code == 413
    assert settings.read() == settings.DEFAULTS


def test_an_uploaded_file_lies_in_no_folder_for_temporary_files(bring, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise AssertionError("A temporary file was made.")

    raw = exports.write(NOW)
    monkeypatch.setattr("werkzeug.formparser.SpooledTemporaryFile", refuse)
    assert bring(raw + b" " * 2_000_000).status_code == 303


def test_letters_that_cannot_be_kept_keep_the_import_out(bring):
    letters.keep("key-letter-0001", "First words", NOW)
    raw = exports.write(NOW, with_letters=True)
    letter.bound_path().write_bytes(b"no letters at all" * 10)
    answer = bring(raw)
    assert (answer.status_code, told(answer)) == (503, data_words.LETTERS_UNREADABLE)


def test_a_promise_removed_before_is_not_brought_into_another_case(bring, run, keep):
    raw = exports.write(NOW)
    keep(promise={"kind": "apply_again", "quote": "In spring", "due_on": None})
    before = run.removed_promises
    assert isinstance(before, promises.RemovedPromises)
    bring(raw, replaces="on")
    assert run.removed_promises is not before
