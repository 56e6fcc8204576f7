"""The states have the names that the person gave them, wherever a state stands."""

import pytest

from afterword.domain import state_names
from afterword.services import cases, settings
from tests.server.dashboard.page_reader import Page

OWN = {"not_selected": "Not this door", "on_hold": "In the air"}


def save(press, **typed):
    return press("/settings/state-names", **{f"state_{state}": name for state, name in typed.items()})


def options(page):
    return [option.text for option in page.all("option")]


def test_names_are_kept_and_shown_in_their_fields(read, press):
    answer = save(press, **OWN, no_answer=" ")
    assert (answer.status_code, answer.location) == (303, "/settings?done=saved")
    assert settings.read()["state_names"] == OWN
    fields = {each.attributes["id"]: each.attributes for each in read("/settings").all("input", type="text")}
    assert fields["state_on_hold"]["value"] == "In the air"
    assert (fields["state_no_answer"]["value"], fields["state_no_answer"]["placeholder"]) == ("", "No answer")


def test_the_other_settings_stay(press):
    settings.change({"sign_off_name": "Mina"})
    save(press, **OWN)
    press("/settings", sign_off_name="Mina", notice_enabled="on")
    assert settings.read() == settings.DEFAULTS | {"sign_off_name": "Mina", "state_names": OWN}


def test_one_press_goes_back_to_the_usual_names(read, press):
    assert read("/settings").all("button", name="usual") == []
    save(press, **OWN)
    assert [each.text for each in read("/settings").all("button", name="usual")] == ["Use the usual names"]
    press("/settings/state-names", usual="yes", state_on_hold="In the air")
    assert settings.read()["state_names"] == {}


@pytest.mark.parametrize(
    ("typed", "wrong", "told"),
    [
        ({"on_hold": "x" * 31}, "on_hold", "Use 30 letters at most."),
        (
            {"on_hold": "no answer"},
            "on_hold",
            "Another state is called this already. Choose a different name.",
        ),
        ({"on_hold": "Quiet", "no_answer": "quiet"}, "no_answer", "Another state is called this already."),
        ({"on_hold": "a\0b"}, "on_hold", "This holds characters that cannot be kept. Type it anew."),
    ],
)
def test_a_wrong_name_is_explained_beside_its_field_and_stays(press, typed, wrong, told):
    settings.change({"state_names": OWN})
    answer = save(press, **typed)
    page = Page(answer.text)
    assert answer.status_code == 422
    assert page.text("p", id=f"state_{wrong}-problem").startswith(told)
    [field] = page.all("input", id=f"state_{wrong}")
    assert (field.attributes["value"], field.attributes["aria-invalid"]) == (typed[wrong], "true")
    assert settings.read()["state_names"] == OWN


def test_the_name_stands_wherever_the_state_does(read, keep):
    case_id = keep(company="Northlight Labs", kind="hold")
    settings.change({"state_names": OWN})
    assert (cases.get(case_id)["state"], cases.get(case_id)["state_name"]) == ("on_hold", "In the air")
    home, found = read("/"), read("/cases?state=on_hold")
    shown = [
        home.text("p", **{"class": "state"}),
        found.text("p", **{"class": "state"}),
        read(f"/cases/{case_id}").text("p", **{"class": "state"}),
        read("/doors/Northlight%20Labs").text("p", **{"class": "state"}),
    ]
    assert shown == ["In the air"] * 4
    assert options(found) == [
        "All",
        "Not this door",
        "In the air",
        "No answer",
        "Closed by me",
        "Still open",
        "Not decisions",
    ]
    assert options(read(f"/cases/{case_id}/edit"))[:2] == ["Not this door", "In the air"]
    settings.change({"state_names": {}})
    assert read(f"/cases/{case_id}").text("p", **{"class": "state"}) == "On hold"


def test_what_is_no_decision_is_called_so_whatever_the_states_are_called(read, keep):
    case_id = keep(company="Oak Street", kind="hold", is_decision=False)
    settings.change({"state_names": {"still_open": "Who knows"}})
    assert read(f"/cases/{case_id}").text("p", **{"class": "state"}) == state_names.NOT_A_DECISION
