"""What was opened before an import saves nothing onto the history that came; what was typed is not lost."""

import json
import threading

import pytest

from afterword.api.history_guard import HEADER, WRITTEN
from afterword.schemas import exports as export_file
from afterword.services import cases, events, exports, history, imports
from tests.conftest import NOW, OWN_FORM
from tests.factories import make_case, make_event, make_key
from tests.server.dashboard.page_reader import Page


@pytest.fixture
def replace(config):
    """Puts another history in place, in which a number is another case's."""

    def put(company="Harbour & Pine"):
        content = json.loads(exports.write(NOW))
        for case in content["cases"]:
            case |= {"company": company, "message_id": f"other-{case['id']}"}
        raw = json.dumps(content).encode()
        imports.put_in_place(export_file.read(raw), NOW, config.backups_dir, replaces=True)

    return put


@pytest.fixture
def number(app):  # noqa: ARG001
    """Keeps a case."""
    return cases.save(make_case(company="Northlight Labs"), "chrome", make_key(), NOW)[0]["case_id"]


def _action(person, path, button):
    page = Page(person.get(path).text)
    return next(
        form.attributes["action"]
        for form in page.all("form")
        if any(each.text == button for each in page.all("button") if form in _above(each))
    )


def _above(element):
    while element.parent is not None:
        element = element.parent
        yield element


def test_a_form_of_before_saves_onto_no_other_case_and_keeps_what_was_typed(person, number, replace):
    action = _action(person, f"/cases/{number}/edit", "Save")
    replace()
    long = "They said that they would write again in spring, once the new team has found its place."
    typed = {"company": "Tidewater", "role": "Designer of many things", "promise_quote": long, "once": "key"}
    answer = person.post(action, data=typed, headers=OWN_FORM)
    assert answer.status_code == 409
    assert cases.get(number)["company"] == "Harbour & Pine"
    page = Page(answer.text)
    assert page.text("h1") == "This page is from before"
    assert [each.text for each in page.all("textarea")] == [
        long,
        "company: Tidewater role: Designer of many things",
    ]


def test_opened_anew_the_form_saves(person, number, replace):
    replace()
    answer = person.post(
        _action(person, f"/cases/{number}/edit", "Save"), data={"company": "Tidewater"}, headers=OWN_FORM
    )
    assert (answer.status_code, cases.get(number)["company"]) == (303, "Tidewater")


def test_a_form_that_is_shown_again_goes_on_with_the_same_history(person, number):
    action = _action(person, f"/cases/{number}/edit", "Save")
    answer = person.post(action, data={"company": "x" * 1000}, headers=OWN_FORM)
    assert answer.status_code == 422
    assert action in {form.attributes.get("action") for form in Page(answer.text).all("form")}


def test_a_button_of_before_leaves_nothing_to_copy(person, number, replace):
    seen = history.read_id()
    replace()
    path = f"/cases/{number}/decision?history={seen}"
    answer = person.post(path, data={"is_decision": "no"}, headers=OWN_FORM)
    assert (answer.status_code, Page(answer.text).all("textarea")) == (409, [])


def test_a_page_that_is_opened_by_a_number_of_before_is_not_shown(person, number, replace):
    seen = history.read_id()
    assert person.get(f"/cases/{number}?history={seen}").status_code == 200
    replace()
    assert person.get(f"/cases/{number}?history={seen}").status_code == 409


def test_the_extension_hears_which_history_it_was_answered_from(paired_client):
    assert paired_client.get("/api/v1/cases").headers[HEADER] == history.read_id()


def test_a_call_of_before_is_refused_in_words_and_hears_the_history_that_is_here(
    paired_client, number, replace
):
    seen = paired_client.get("/api/v1/cases").headers[HEADER]
    replace()
    event = {**make_event(), "case": None, "case_id": number}
    headers = {"Idempotency-Key": make_key(), HEADER: seen}
    answer = paired_client.post("/api/v1/events", json=event, headers=headers)
    assert (answer.status_code, answer.json["code"]) == (409, "history_replaced")
    assert answer.headers[HEADER] == history.read_id() != seen
    assert event["kind"] not in {each["kind"] for each in events.read_case(number)["events"]}
    again = paired_client.post("/api/v1/events", json=event, headers=headers | {HEADER: history.read_id()})
    assert again.status_code == 201


BEFORE, LATER = "2020-01-01T00:00:00.000Z", "2190-01-01T00:00:00.000Z"


@pytest.mark.parametrize(("written", "status"), [(BEFORE, 409), ("before", 409), (LATER, 201)])
def test_what_names_no_history_goes_into_the_one_that_was_here_when_it_was_written_down(
    paired_client, replace, written, status
):
    replace()
    for path, told in (
        ("events", {**make_event(), "case": make_case(), "case_id": None}),
        ("cases", make_case()),
        ("contacts", {"name": "Ana Ruiz"}),
    ):
        headers = {"Idempotency-Key": make_key(), WRITTEN: written}
        assert paired_client.post(f"/api/v1/{path}", json=told, headers=headers).status_code == status


def test_what_names_no_history_goes_into_one_that_took_no_others_place(paired_client):
    headers = {"Idempotency-Key": make_key(), WRITTEN: BEFORE}
    assert paired_client.post("/api/v1/cases", json=make_case(), headers=headers).status_code == 201


def test_an_extension_that_names_nothing_reaches_no_other_case_by_a_number_of_before(
    paired_client, number, replace
):
    replace()

    def tell(**told):
        event = make_event() | {"case": None, "case_id": None} | told
        headers = {"Idempotency-Key": make_key()}
        return paired_client.post("/api/v1/events", json=event, headers=headers).status_code

    assert tell(case_id=number, happened_at=BEFORE) == 409
    assert tell(case_id=number, happened_at=LATER) == 201
    # By its mail a case is the same in every history.
    assert tell(case=make_case(), happened_at=BEFORE) == 201


def test_what_nobody_may_ask_tells_nothing_of_the_history(extension, anyone):
    assert HEADER not in extension.get("/api/v1/cases").headers
    assert HEADER not in anyone.get("/health").headers


def test_a_form_waits_for_the_import_under_way_and_is_refused_then(person, number, replace, run, monkeypatch):
    """Looked at before the import and written after it, it would land on another case."""
    seen = history.read_id()
    waits = threading.Event()
    acquire = run.writing.acquire

    class Watched:
        release = run.writing.release

        def acquire(self):
            waits.set()
            return acquire()

    run.writing.acquire()
    monkeypatch.setattr(run, "writing", Watched())
    answers = []
    path = f"/cases/{number}/edit?history={seen}"
    pressing = threading.Thread(
        target=lambda: answers.append(person.post(path, data={"company": "Tidewater"}, headers=OWN_FORM))
    )
    pressing.start()
    assert waits.wait(10)
    replace()
    run.writing.release()
    pressing.join()
    assert answers[0].status_code == 409
    assert cases.get(number)["company"] == "Harbour & Pine"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/cases/{number}/edit", 500),
        ("/cases/{number}/edit?history=another", 409),
        ("/cases/99/edit", 404),
        ("/nowhere", 404),
        ("/settings/delete/done", 405),
        ("/letters/new", 413),
    ],
)
def test_however_a_press_ends_the_next_one_need_not_wait(person, number, app, run, monkeypatch, path, status):
    def fail(case_id):
        assert run.writing.locked()
        if case_id == number:
            raise RuntimeError
        return shown(case_id)

    shown = app.view_functions["case_pages.change_case"]
    monkeypatch.setitem(app.view_functions, "case_pages.change_case", fail)
    longest = app.config["MAX_CONTENT_LENGTH"]
    typed = {"text": "x" * (longest + 1 if status == 413 else 10)}
    assert person.post(path.format(number=number), data=typed, headers=OWN_FORM).status_code == status
    assert not run.writing.locked()
