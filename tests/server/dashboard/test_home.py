"""The first page leads through three steps and then steps back behind the cases."""

from datetime import timedelta

import pytest

from afterword.bundled import folder
from afterword.services import settings


def progress(page):
    """Return how each step stands."""
    return [
        step.attributes["class"]
        for step in page.all("li")
        if step.attributes.get("class") in ("done", "next", "later")
    ]


def test_at_first_the_extension_is_to_be_added(read):
    page = read("/")
    assert progress(page) == ["next", "later", "later"]
    assert "No browser is connected yet" in page.text("p", **{"class": "status"})
    assert page.text("code", id="extension-folder") == str(folder("extension"))


def test_a_browser_that_asks_has_the_extension_and_can_be_allowed_here(read, extension):
    asked = extension.post("/pair/start", json={"name": "Chrome on Linux"}).json
    page = read("/")
    assert progress(page) == ["done", "next", "later"]
    assert f"{asked['code'][:3]} {asked['code'][3:]}" in page.text("ol")
    assert page.all("button", formaction=f"/connections/requests/{asked['pairing_id']}/allow")


@pytest.mark.usefixtures("paired_client")
def test_a_connected_browser_goes_on_to_gmail(read):
    page = read("/")
    assert progress(page) == ["done", "done", "next"]
    assert "connected to Chrome on Linux" in page.text("p", **{"class": "status"})


@pytest.mark.usefixtures("paired_client")
def test_steps_that_are_done_fold_away(read, happen):
    happen()
    page = read("/")
    [outer] = page.all("details", **{"class": "set-up"})
    assert "open" not in outer.attributes
    assert progress(page) == ["done"] * 3


def test_how_a_step_stands_is_said_in_words(read):
    steps = [step.text for step in read("/").all("h3")]
    assert steps == ["Add the extension Next", "Connect it After that", "Open Gmail After that"]


def test_the_name_is_asked_for_once(read, press):
    assert read("/").all("input", name="sign_off_name")
    answer = press("/name", sign_off_name=" Mina Okafor ")
    assert (answer.status_code, answer.location) == (303, "/?done=saved")
    assert settings.read()["sign_off_name"] == "Mina Okafor"
    assert not read("/").all("input", name="sign_off_name")


@pytest.mark.parametrize(("typed", "told"), [(" ", "Write the name"), ("x" * 401, "too long")])
def test_a_name_that_cannot_be_kept_is_explained_beside_its_field(press, typed, told):
    answer = press("/name", sign_off_name=typed)
    assert answer.status_code == 422
    assert f'value="{typed}"' in answer.text
    assert told in answer.text
    assert settings.read()["sign_off_name"] is None


def test_the_latest_cases_are_listed_and_no_more_than_five(read, keep):
    for number in range(6):
        keep(company=f"Company {number}")
    page = read("/")
    [listed] = page.all("ul", **{"class": "cases"})
    assert [link.text for link in page.inside(listed, "a")] == [
        f"Company {number}" for number in (5, 4, 3, 2, 1)
    ]


def test_without_cases_the_page_says_how_one_begins(read):
    assert "Nothing is kept yet" in read("/").text("main")


def due(page):
    """Return the names of the cases in which a word may be welcome."""
    return [link.text for each in page.all("ul", **{"class": "due"}) for link in page.inside(each, "h3")]


def test_only_what_is_due_stands_under_a_word_may_be_welcome(read, keep):
    keep(company="Later", remind_on="2026-11-25")
    assert "A word may be welcome" not in read("/").text("main")
    keep(company="Now", remind_on="2026-11-24")
    page = read("/")
    assert due(page) == ["Now"]
    assert "You chose this day." in page.text("ul", **{"class": "due"})


def test_a_word_that_is_not_wanted_is_stopped_from_here(read, press, keep):
    case_id = keep(remind_on="2026-11-24")
    answer = press(f"/cases/{case_id}/reminder/stop", back="home")
    assert (answer.status_code, answer.location) == (303, "/?done=reminder_stopped")
    page = read(answer.location)
    assert page.text("p", role="status") == "Stopped for good. You did your part."
    assert due(page) == []


def test_what_is_due_leads_to_its_mail_and_says_where_the_text_waits(read, tell, clock):
    tell(["put_into_reply"])
    clock.jumped += timedelta(days=12)
    page = read("/")
    [listed] = page.all("ul", **{"class": "due"})
    assert "Afterword's button there offers a short text for it." in listed.text
    [link] = [each for each in page.inside(listed, "a") if each.text.startswith("Open the mail in Gmail")]
    assert link.attributes["href"].startswith("https://mail.google.com/mail/?authuser=mina.okafor%40")


def test_of_what_is_due_without_a_mail_there_is_no_way_to_gmail(read, keep):
    keep(remind_on="2026-11-24", message_id=None)
    assert "Gmail" not in read("/").text("ul", **{"class": "due"})


def test_silence_after_an_interview_comes_up_by_itself_and_can_wait_a_day(read, press, keep, clock):
    case_id = keep(kind="interview", stage="interviewed", message_id=None)
    assert due(read("/")) == []
    clock.jumped += timedelta(days=2)
    page = read("/")
    assert due(page) == ["Northlight Labs"]
    told = page.text("ul", **{"class": "due"})
    assert "If no word came since you talked, a short question on timing is fine." in told
    assert "Read a short text for it" in told
    answer = press(f"/cases/{case_id}/park", back="home")
    assert answer.location == "/?done=parked_today"
    assert due(read("/")) == []
    clock.jumped += timedelta(days=1)
    assert due(read("/")) == ["Northlight Labs"]
