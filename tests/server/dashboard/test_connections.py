"""The page where the person allows, denies and takes back, with a plain form for each."""

import re

import pytest

from afterword.models.client import Client
from tests.conftest import EXTENSION, HOST, OPENED, OWN_FORM, Caller

HOSTILE = "<img src=x onerror=alert(1)>\"'&{{ 7 * 7 }}"


@pytest.fixture
def asked(extension):
    """A browser that asks to be connected."""
    return extension.post("/pair/start", json={"name": "Chrome on Linux"}).json


def _press(person, button, **where):
    """Press a button of the page, wherever its form leads to."""
    page = person.get("/connections").text
    target = re.search(rf'(?:formaction|action)="([^"]*/{button})"', page)
    assert target, f"No button {button} on the page"
    return person.post(target[1], headers=OWN_FORM, **where)


def test_the_page_shows_who_asks_and_the_digits(person, asked):
    page = person.get("/connections").text
    assert "Chrome on Linux" in page
    assert f"{asked['code'][:3]} {asked['code'][3:]}" in page
    assert EXTENSION["Origin"] in page


def test_allow_lets_the_browser_fetch_its_token(person, extension, asked):
    answer = _press(person, "allow")
    assert (answer.status_code, answer.location) == (303, "/connections?done=allowed")
    question = {"pairing_id": asked["pairing_id"], "secret": asked["secret"]}
    assert extension.post("/pair/poll", json=question).json["token"]


def test_deny_gives_it_nothing(person, extension, asked):
    _press(person, "deny")
    question = {"pairing_id": asked["pairing_id"], "secret": asked["secret"]}
    assert extension.post("/pair/poll", json=question).json == {
        "status": "denied",
        "client_id": None,
        "token": None,
    }


def test_each_button_tells_which_browser_it_is_about(person, asked):
    page = re.sub(r"<[^>]+>", "", person.get("/connections").text)
    code = f"{asked['code'][:3]} {asked['code'][3:]}"
    assert f"Allow Chrome on Linux, code {code}" in page
    assert f"Deny Chrome on Linux, code {code}" in page


def test_a_request_that_ran_out_is_said_to_be_gone(person, asked, clock):
    clock.wait(120)
    answer = person.post(f"/connections/requests/{asked['pairing_id']}/allow", headers=OWN_FORM)
    assert answer.location == "/connections?done=gone"
    assert "no longer there" in person.get(answer.location).text


def test_a_connected_browser_is_listed_and_can_be_revoked(person, paired_client):
    assert "not used yet" in person.get("/connections").text
    paired_client.get("/api/v1/settings")
    assert "last used" in person.get("/connections").text
    _press(person, "revoke")
    assert "No browser is connected yet." in person.get("/connections").text
    assert paired_client.get("/api/v1/settings").status_code == 401


def test_a_name_is_shown_as_text(person, extension):
    extension.post("/pair/start", json={"name": HOSTILE})
    page = person.get("/connections").text
    assert "<img src=x" not in page
    assert "&lt;img src=x onerror=alert(1)&gt;" in page
    assert "{{ 7 * 7 }}" in page


def test_the_words_after_a_press_are_ours(person):
    assert "Deleted" not in person.get("/connections?done=Deleted<b>").text


def test_the_list_for_the_script_is_the_one_on_the_page(person, asked):
    part = person.get(
        "/connections/waiting",
        headers={"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"},
    ).text
    assert asked["code"][:3] in part
    assert part.strip() in person.get("/connections").text


def test_looking_at_the_page_changes_nothing(person, asked):
    for path in (f"/connections/requests/{asked['pairing_id']}/allow", "/connections"):
        person.get(path)
    assert Client.select().count() == 0


def test_a_login_link_begins_a_session_and_leads_on(call, run):
    person = call(fetch=OPENED)
    answer = person.get(run.sessions.make_link("/connections?done=gone"))
    assert (answer.status_code, answer.location) == (303, "/connections?done=gone")
    assert person.get("/connections").status_code == 200


def test_a_login_link_that_stands_in_a_file_leads_on_from_our_own_page(call, run):
    person = call(fetch=OPENED)
    answer = person.get(run.sessions.make_link("/connections"), headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 200
    assert 'content="0;url=/connections"' in answer.text
    assert person.get("/connections").status_code == 200


@pytest.mark.parametrize("path", ["/login", "/login?key=", "/login?key=wrong", "/login?key=a&key=b"])
def test_a_link_that_nobody_made_begins_nothing(call, path):
    answer = call(fetch=OPENED).get(path)
    assert answer.status_code == 401
    assert "Set-Cookie" not in answer.headers
    assert "Open Afterword from the extension" in answer.text


@pytest.mark.parametrize("fetch", [{"Sec-Fetch-Dest": "iframe"}, {"Sec-Fetch-Mode": "no-cors"}])
def test_a_link_is_used_by_opening_it_only(call, run, fetch):
    person, link = call(fetch=OPENED), run.sessions.make_link("/connections")
    assert person.get(link, headers=fetch).status_code == 403
    assert person.get(link).status_code == 303


def test_an_uninvited_visit_is_told_the_way_in(call):
    answer = call(fetch=OPENED).get("/connections", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert "Open Afterword from the extension" in answer.text


@pytest.mark.parametrize("cookies", ["sid8737=planted; sid8737=OURS", "sid8737=OURS; sid8737=planted"])
def test_a_foreign_cookie_of_the_same_name_does_not_lock_the_person_out(app, run, cookies):
    browser = Caller(app, app.response_class, use_cookies=False)
    browser.always = HOST | OPENED | {"Cookie": cookies.replace("OURS", run.sessions.begin())}
    assert browser.get("/connections").status_code == 200
