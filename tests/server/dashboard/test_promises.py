"""What they said they would do can be taken away on the page of a case, and brought back from that page."""

import pytest

from afterword.services import cases

PROMISE = {"kind": "will_contact", "quote": "We will write in spring", "due_on": "2027-03-01"}


@pytest.fixture
def case_id(keep):
    """A case with a promise."""
    return keep(promise=PROMISE)


def buttons(page):
    """Return the words of the buttons."""
    return [button.text for button in page.all("button")]


def bring_back(page, press, case_id):
    """Press the button that brings back what the page has removed."""
    return press(f"/cases/{case_id}/promise/bring-back", removed=page.typed()["removed"])


def test_it_is_removed_with_one_press_and_brought_back_with_one(read, press, case_id):
    assert "Remove what they said they would do" in buttons(read(f"/cases/{case_id}"))
    page = read(press(f"/cases/{case_id}/promise/remove").location)
    assert "We will write in spring" not in page.text("main")
    assert "Bring it back: what they said they would do" in buttons(page)
    answer = bring_back(page, press, case_id)
    assert answer.location == f"/cases/{case_id}?done=promise_back"
    assert "We will write in spring" in read(answer.location).text("main")


def test_what_the_form_takes_away_can_be_brought_back_too(read, press, case_id):
    form = {**read(f"/cases/{case_id}/edit").typed(), "promise_kind": "", "promise_quote": ""}
    page = read(press(f"/cases/{case_id}/edit", **{**form, "promise_due_on": ""}).location)
    assert page.text("p", role="status") == "Saved."
    bring_back(page, press, case_id)
    assert cases.get(case_id)["promise"] == PROMISE


def test_once_the_page_is_left_nothing_is_offered(read, press, case_id):
    press(f"/cases/{case_id}/promise/remove")
    page = read(f"/cases/{case_id}")
    assert not [words for words in buttons(page) if words.startswith("Bring it back")]


def test_what_is_not_remembered_is_said_to_be_gone(read, press, case_id, keep):
    page = read(press(f"/cases/{case_id}/promise/remove").location)
    other = keep()
    for number, word in ((case_id, "x"), (other, page.typed()["removed"])):
        answer = press(f"/cases/{number}/promise/bring-back", removed=word)
        assert answer.location == f"/cases/{number}?done=promise_gone"
    press(f"/cases/{case_id}/delete")
    assert bring_back(page, press, case_id).location == f"/cases/{case_id}?done=promise_gone"
