"""What they said they would do can be taken away on the page of a case, and brought back from that page."""

import pytest

from afterword.services import cases
from tests.conftest import NOW

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


def test_a_press_that_comes_twice_can_be_undone_all_the_same(read, press, case_id):
    first, second = (press(f"/cases/{case_id}/promise/remove").location for _ in range(2))
    assert first == second
    bring_back(read(second), press, case_id)
    assert cases.get(case_id)["promise"] == PROMISE


def test_what_was_written_meanwhile_stays_and_it_is_said(read, press, case_id):
    page = read(press(f"/cases/{case_id}/promise/remove").location)
    newer = {"kind": "other_team", "quote": "We told the other team.", "due_on": None}
    cases.change(case_id, {"promise": newer}, NOW)
    answer = bring_back(page, press, case_id)
    assert read(answer.location).text("p", role="status") == "Other words stand there by now, and they stay."
    assert cases.get(case_id)["promise"] == newer


def test_nothing_of_a_case_that_a_program_deleted_comes_into_the_next_one(
    paired_client, read, press, case_id, keep
):
    page = read(press(f"/cases/{case_id}/promise/remove").location)
    told = paired_client.delete(f"/api/v1/cases/{case_id}", headers={"Content-Type": "application/json"})
    assert told.status_code == 204
    other = keep()
    assert other != case_id
    assert bring_back(page, press, case_id).location.endswith("done=promise_gone")
    assert cases.get(other)["promise"] is None


# On the page of the door.


DOOR = "/doors/Northlight%20Labs"


def test_it_is_removed_and_brought_back_on_the_door_too(read, press, keep, case_id):
    other = keep(role="Researcher", promise={**PROMISE, "kind": "apply_again", "due_on": None})
    assert "Remove: Write to me again" in buttons(read(DOOR))
    answer = press(f"/cases/{case_id}/promise/remove", back="door")
    assert answer.location.startswith(f"{DOOR}?done=promise_removed&removed=")
    page = read(answer.location)
    assert [words for words in buttons(page) if words.startswith(("Remove", "Bring"))] == [
        "Remove: Welcome me to apply again",
        "Bring it back: what they said they would do",
    ]
    [word] = [each.attributes["value"] for each in page.all("input", name="removed")]
    answer = press(f"/cases/{case_id}/promise/bring-back", removed=word, back="door")
    assert answer.location == f"{DOOR}?done=promise_back"
    assert [cases.get(number)["promise"]["kind"] for number in (case_id, other)] == [
        "will_contact",
        "apply_again",
    ]


def test_the_door_offers_back_what_its_own_press_removed_alone(read, press, case_id):
    press(f"/cases/{case_id}/promise/remove", back="door")
    assert "Bring it back" not in read(DOOR).text("main")
    assert "Bring it back" not in read(f"{DOOR}?removed=x").text("main")


def test_a_case_without_a_company_has_no_door_to_go_back_to(press, keep):
    case_id = keep(company=None, promise=PROMISE)
    assert press(f"/cases/{case_id}/promise/remove", back="door").location.startswith(f"/cases/{case_id}?")
