"""Who may look at the companion's pages, and whose forms may change something there."""

import pytest

from tests.conftest import EXTENSION, OPENED, OWN_FORM, PORT
from tests.server.api.test_access import addresses


def test_every_page_asks_for_a_session(app, call):
    opener, form = call(fetch=OPENED), call(fetch=OWN_FORM)
    answers = {
        (method, path): (form if method == "POST" else opener).open(path, method=method).status_code
        for method, path in addresses(app, "/")
        if not path.startswith(("/api/", "/pair/", "/static/", "/control/", "/health"))
    }
    assert len(answers) > 5
    assert set(answers.values()) == {401}


SAME_ORIGIN_FETCH = {"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"}


@pytest.mark.parametrize(
    ("says", "status"),
    [
        (OPENED, 200),
        (OPENED | {"Sec-Fetch-Site": "same-origin"}, 200),
        (SAME_ORIGIN_FETCH, 200),
        (OPENED | {"Sec-Fetch-Site": "cross-site"}, 403),
        (OPENED | {"Sec-Fetch-Site": "same-site"}, 403),
        (OPENED | {"Sec-Fetch-Dest": "iframe", "Sec-Fetch-Site": "same-origin"}, 403),
        (OPENED | {"Sec-Fetch-Dest": "object"}, 403),
        (SAME_ORIGIN_FETCH | {"Sec-Fetch-Site": "none"}, 403),
        (SAME_ORIGIN_FETCH | {"Sec-Fetch-Site": "same-site"}, 403),
        (SAME_ORIGIN_FETCH | {"Sec-Fetch-Site": "cross-site"}, 403),
        (dict.fromkeys(OPENED), 403),
    ],
)
def test_a_page_is_read_by_the_person_and_by_itself_only(person, says, status):
    assert person.get("/connections", headers=says).status_code == status


@pytest.mark.parametrize(
    "says",
    [
        {"Origin": None},
        {"Origin": "null"},
        {"Origin": "https://website.example"},
        {"Origin": f"http://127.0.0.1:{PORT + 1}"},
        {"Origin": f"http://localhost:{PORT}"},
        {"Origin": f"https://127.0.0.1:{PORT}"},
        EXTENSION,
        {"Sec-Fetch-Site": None},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
def test_a_page_changes_something_for_its_own_form_only(person, paired_client, says):
    path = f"/connections/{paired_client.client_id}/revoke"
    assert person.post(path, headers=OWN_FORM | says).status_code == 403
    assert paired_client.get("/api/v1/settings").status_code == 200
    assert person.post(path, headers=OWN_FORM).status_code == 303
    assert paired_client.get("/api/v1/settings").status_code == 401


@pytest.mark.parametrize("site", ["same-site", "cross-site", None])
def test_page_files_are_for_our_pages(anyone, site):
    assert anyone.get("/static/connections.js", headers={"Sec-Fetch-Site": site}).status_code == 403
    assert anyone.get("/static/connections.js", headers={"Sec-Fetch-Site": "same-origin"}).status_code == 200


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static//etc/passwd", "/static/..%2fapp.py"]
)
def test_a_path_leads_to_no_other_file(anyone, path):
    assert anyone.get(path, headers={"Sec-Fetch-Site": "none"}).status_code == 404
