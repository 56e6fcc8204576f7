"""The form of a case keeps what was typed, and says beside each wrong field what is wrong."""

import re

import pytest

from afterword.services import cases, events
from tests.conftest import NOW
from tests.factories import make_key
from tests.server.dashboard.page_reader import Page

TYPED = {
    "company": "Oak Street Library",
    "role": "Digital lead",
    "contact_name": "Sam Whitfield",
    "contact_address": "sam@oak.example",
    "state": "no_answer",
    "received_on": "2026-10-20",
    "stage": "interviewed",
    "talked_on": "2026-10-14",
    "sender_kind": "person",
    "feedback_stance": "refused",
    "referral": "Jo Lindqvist",
    "promise_kind": "apply_again",
    "promise_quote": "Do apply again\r\nin spring",
    "promise_due_on": "2027-03-01",
}


def corrections(case_id):
    """Return what was noted as corrected in a case."""
    return [event for event in events.read_case(case_id)["events"] if event["kind"] == "corrected"]


def test_a_case_entered_by_hand_is_kept_whole(read, press):
    answer = press("/cases", **TYPED, once=make_key())
    assert answer.status_code == 303
    case_id = int(re.search(r"/cases/(\d+)", answer.location)[1])
    page = read(f"/cases/{case_id}/edit")
    kept = {name: value for name, value in page.typed().items() if name != "once"}
    assert kept == TYPED | {"promise_quote": "Do apply again\nin spring"}


def test_pressing_twice_keeps_one_case(read, press):
    once = read("/cases/new").typed()["once"]
    locations = {press("/cases", **TYPED, once=once).location for _ in range(2)}
    assert len(locations) == 1
    assert len(read("/cases").all("time")) == 1


def test_an_edit_changes_what_was_changed_and_erases_what_was_emptied(read, press, keep):
    case_id = keep(received_at="2026-11-12T08:05:00Z")
    typed = read(f"/cases/{case_id}/edit").typed()
    press(f"/cases/{case_id}/edit", **{**typed, "role": "Writer", "contact_name": "", "stage": ""})
    case = cases.get(case_id)
    assert (case["role"], case["contact_name"], case["stage"]) == ("Writer", None, None)
    assert (case["company"], case["received_at"]) == ("Northlight Labs", "2026-11-12T08:05:00Z")


def test_saving_the_form_unchanged_changes_nothing(read, press, keep):
    promise = {"kind": "apply_again", "quote": "Do apply again", "due_on": None}
    case_id = keep(promise=promise, referral="Jo")
    before = cases.get(case_id)
    press(f"/cases/{case_id}/edit", **read(f"/cases/{case_id}/edit").typed())
    assert (cases.get(case_id), corrections(case_id)) == (before, [])


def test_an_unchanged_state_is_no_choice(read, press, keep):
    case_id = keep()
    press(f"/cases/{case_id}/edit", **read(f"/cases/{case_id}/edit").typed())
    assert cases.change(case_id, {"kind": "hold"}, NOW)["state"] == "on_hold"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"company": "", "role": " ", "contact_name": ""}, "company"),
        ({"company": "x" * 401}, "company"),
        ({"role": "a\0b"}, "role"),
        ({"received_on": "yesterday"}, "received_on"),
        ({"received_on": "1066-10-14"}, "received_on"),
        ({"promise_kind": ""}, "promise_kind"),
        ({"promise_due_on": "in spring"}, "promise_due_on"),
        ({"promise_quote": "x" * 5001}, "promise_quote"),
        ({"stage": "hired"}, "stage"),
        ({"state": "nonsense"}, "state"),
    ],
)
@pytest.mark.parametrize("is_new", [True, False])
def test_a_wrong_field_is_explained_and_what_was_typed_stays(person, press, keep, wrong, field, is_new):
    path = "/cases" if is_new else f"/cases/{keep()}/edit"
    before = person.get("/cases").text
    answer = press(path, **TYPED | wrong)
    page = Page(answer.text)
    assert answer.status_code == 422
    [problem] = page.all("p", id=f"{field}-problem")
    [link] = page.all("a", href=f"#{field}")
    assert problem.text == link.text
    [wrong_field] = page.all("input", "select", "textarea", id=field)
    assert wrong_field.attributes["aria-invalid"] == "true"
    assert f"{field}-problem" in wrong_field.attributes["aria-describedby"]
    if field not in ("stage", "state"):
        typed = page.typed()
        assert {name: typed[name] for name in TYPED} == TYPED | wrong
    assert person.get("/cases").text == before


def test_problems_are_listed_in_the_order_of_the_fields(press):
    page = Page(press("/cases", promise_quote="We will write", received_on="x").text)
    [summary] = page.all("div", role="alert")
    links = [link.attributes["href"] for link in page.inside(summary, "a")]
    assert links == ["#company", "#received_on", "#promise_kind"]
