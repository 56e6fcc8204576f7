"""The pages of unsent letters: written in peace, folded until opened, and known to nobody else."""

from datetime import timedelta

import pytest

from afterword.services import letters
from tests.conftest import NOW
from tests.factories import make_key
from tests.server.dashboard.page_reader import Page

WORDS = "Dear all, I gave you four evenings"


@pytest.fixture
def write(press):
    """Writes a letter and presses a button; returns the key and the answer."""

    def make(button="lock", text=WORDS):
        key = make_key()
        return key, press("/letters/new", press=button, text=text, once=key)

    return make


def test_a_new_letter_has_three_ways_and_says_that_it_stays(read):
    page = read("/letters/new")
    assert [each.text for each in page.all("button")] == ["Keep locked", "Delete after 7 days", "Delete now"]
    words = page.text("main")
    for told in (
        "Write what you would like to say",
        "It cannot be inserted or sent from here.",
        "Stays on this computer.",
        "If this weighs more than a job, talk to someone",
    ):
        assert told in words
    assert page.typed()["text"] == ""


def test_a_locked_letter_is_folded_until_it_is_opened(read, write):
    key, answer = write()
    assert (answer.status_code, answer.location) == (303, "/letters?done=letter_locked")
    listed = read("/letters?done=letter_locked")
    assert "It stays folded until you open it." in listed.text("p", role="status")
    assert WORDS not in listed.text("main")
    [link] = listed.all("a", href=f"/letters/{key}")
    assert read(link.attributes["href"]).typed()["text"] == WORDS


def test_a_letter_of_a_week_tells_its_last_day_and_goes(read, write, clock):
    key, answer = write("week")
    assert answer.location == "/letters?done=letter_week"
    assert "Deletes itself on 1 Dec 2026" in read("/letters").text("main")
    clock.jumped = timedelta(days=7)
    read(f"/letters/{key}", status=404)
    assert letters.list_all() == []


def test_a_letter_let_go_at_once_was_never_kept(write, config):
    _, answer = write("delete")
    assert answer.location == "/letters?done=letter_gone"
    assert not config.letters_path.exists()


def test_a_kept_letter_is_changed_and_deleted(read, press, write):
    key, _ = write()
    press(f"/letters/{key}", press="week", text=WORDS + ". I slept.")
    assert letters.open_one(key)["text"] == WORDS + ". I slept."
    press(f"/letters/{key}", press="delete", text=WORDS)
    assert letters.list_all() == []
    assert "None is kept." in read("/letters").text("main")


def test_a_second_press_makes_no_second_letter(press):
    for _ in range(2):
        press("/letters/new", press="lock", text=WORDS, once="key-of-the-form")
    assert len(letters.list_all()) == 1


@pytest.mark.parametrize("text", ["x" * 50_001, "zero \0 in it", " \n "])
def test_what_cannot_be_kept_stays_on_the_page(read, write, text):
    _, answer = write(text=text)
    page = Page(answer.text)
    assert answer.status_code == 422
    assert page.typed()["text"] == text
    assert page.all("p", id="text-problem")
    assert "None is kept." in read("/letters").text("main")


def test_words_stay_on_the_page_when_the_disk_does_not_take_them(write, monkeypatch):
    def refuse(*_args):
        raise letters.LetterNotKeptError

    monkeypatch.setattr(letters, "keep", refuse)
    _, answer = write()
    assert (answer.status_code, Page(answer.text).typed()["text"]) == (507, WORDS)


@pytest.mark.parametrize("once", ["", "short", "with blank", "x" * 65, "../../etc"])
def test_a_key_nobody_made_is_refused(press, once):
    assert press("/letters/new", press="lock", text=WORDS, once=once).status_code == 400


def test_a_damaged_file_stops_nothing_and_what_was_typed_stays(read, write, press, config):
    config.letters_path.write_bytes(b"not a database")
    page = read("/letters", status=503)
    assert (page.text("h1"), page.text("code")) == ("The letters cannot be read", str(config.letters_path))
    _, answer = write()
    assert answer.status_code == 503
    assert WORDS in Page(answer.text).text("textarea")
    assert read("/").text("title") == "Home · Afterword"
    assert press("/letters/begin-anew").location == "/letters?done=letters_anew"
    assert [path.read_bytes() for path in config.data_dir.glob("letters-damaged-*")] == [b"not a database"]
    write()
    assert len(letters.list_all()) == 1


def test_no_address_of_the_interface_knows_letters(app, paired_client, write):
    key, _ = write()
    api = [rule for rule in app.url_map.iter_rules() if not rule.rule.startswith("/letters")]
    assert [rule.rule for rule in api if "letter" in rule.rule or "letter" in rule.endpoint] == []
    assert "letter" not in paired_client.get("/api/v1/openapi.json").text.lower()
    for path in ("/api/v1/letters", f"/api/v1/letters/{key}", "/letters", f"/letters/{key}"):
        assert WORDS not in paired_client.get(path).text


def test_no_search_finds_a_letter(read, write, keep):
    keep()
    write()
    for path in ("/cases?words=evenings", "/questions?words=evenings"):
        assert "fits that" in read(path).text("main")


def test_a_letter_leaves_no_trace_where_the_cases_are_kept(config, write, press):
    key, _ = write()
    assert key.encode() not in config.database_path.read_bytes()
    press(f"/letters/{key}", press="delete")
    kept = b"".join(path.read_bytes() for path in config.data_dir.rglob("*") if path.is_file())
    assert WORDS.encode() not in kept


def test_looking_changes_nothing(read, write):
    key, _ = write()
    before = letters.open_one(key)
    for path in ("/letters", "/letters/new", f"/letters/{key}"):
        read(path)
    assert letters.open_one(key) == before
    assert before["written_at"] == NOW.isoformat().replace("+00:00", "Z")
