"""Who may call, as a table of what browsers, websites, other extensions and programs say of themselves."""

import pytest

from tests.conftest import EXTENSION, OPENED, PORT

FIREFOX = {"Origin": "moz-extension://3d7a1e60-1111-4222-8333-9f1b6c0e2a44"}
EVERYWHERE = [
    "/health",
    "/",
    "/nothing",
    "/static/connections.js",
    "/api/v1/settings",
    "/pair/start",
    "/login",
]


@pytest.mark.parametrize(
    "host",
    [
        f"rebind.example:{PORT}",
        "127.0.0.1",
        "localhost",
        f"127.0.0.1:{PORT + 1}",
        f"0.0.0.0:{PORT}",
        f"[::1]:{PORT}",
        f"127.0.0.1:{PORT}.rebind.example",
        f"127.0.0.1.rebind.example:{PORT}",
        f"rebind.example@127.0.0.1:{PORT}",
        f"127.0.0.1:{PORT},rebind.example",
        f"127.0.0.1:0{PORT}",
        f"2130706433:{PORT}",
        f"localhost.:{PORT}",
        f"afterword.localhost:{PORT}",
        "",
    ],
)
@pytest.mark.parametrize("path", EVERYWHERE)
def test_another_host_is_refused_everywhere(anyone, host, path):
    answer = anyone.get(path, environ_overrides={"HTTP_HOST": host})
    assert (answer.status_code, answer.json["code"]) == (403, "host_refused")


@pytest.mark.parametrize("host", [f"127.0.0.1:{PORT}", f"localhost:{PORT}"])
def test_both_of_our_names_are_answered(anyone, host):
    assert anyone.get("/health", headers={"Host": host}).status_code == 200


def test_host_comes_before_area_and_area_before_origin_and_origin_before_token(anyone):
    wrong = {"Host": "rebind.example", "Sec-Fetch-Mode": "navigate", "Origin": "https://website.example"}
    codes = []
    for repaired in ({}, {"Host": f"127.0.0.1:{PORT}"}, {"Sec-Fetch-Mode": "cors"}, EXTENSION):
        wrong |= repaired
        codes.append(anyone.get("/api/v1/settings", headers=wrong).json["code"])
    assert codes == ["host_refused", "area_refused", "origin_refused", "not_connected"]


LOOK_ALIKES = [
    "null",
    "",
    "https://mail.google.com",
    f"http://127.0.0.1:{PORT}",
    "chrome-extension://" + "a" * 31,
    "chrome-extension://" + "a" * 33,
    "chrome-extension://" + "q" * 32,
    "chrome-extension://" + "A" * 32,
    "chrome-extension://" + "a" * 32 + ".website.example",
    "chrome-extension://" + "a" * 32 + "/",
    "https://chrome-extension://" + "a" * 32,
    "http://" + "a" * 32,
    "chrome-extension://" + "a" * 32 + ", chrome-extension://" + "b" * 32,
    "moz-extension://website.example",
    FIREFOX["Origin"].upper(),
    "safari-web-extension://" + "a" * 32,
]


@pytest.mark.parametrize("origin", LOOK_ALIKES)
@pytest.mark.parametrize("path", ["/pair/start", "/api/v1/hello"])
def test_an_origin_that_is_no_extension_is_refused(anyone, origin, path):
    answer = anyone.post(path, json={}, headers={"Origin": origin})
    assert (answer.status_code, answer.json["code"]) == (403, "origin_refused")


@pytest.mark.parametrize("origin", LOOK_ALIKES)
def test_such_an_origin_is_refused_even_with_a_token(paired_client, origin):
    assert paired_client.get("/api/v1/settings", headers={"Origin": origin}).status_code == 403


@pytest.mark.parametrize(
    "says",
    [
        {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "cors", "Origin": None},
        {"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors", "Origin": None},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors"},
        {},
    ],
    ids=["chromium-worker", "firefox-background", "worker-without-permission", "plain"],
)
def test_a_connected_extension_reads_however_its_browser_puts_it(paired_client, says):
    assert paired_client.get("/api/v1/settings", headers=says).status_code == 200


@pytest.mark.parametrize(
    "says",
    [
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "cross-site", "Origin": None},
    ],
    ids=["page-on-another-local-port", "address-bar", "website-image"],
)
def test_the_interface_is_not_for_pages_even_with_a_token(paired_client, says):
    assert paired_client.get("/api/v1/settings", headers=says).status_code == 403


@pytest.mark.parametrize("method", ["POST", "PATCH", "DELETE", "PUT", "OPTIONS"])
def test_a_write_without_an_origin_is_refused(paired_client, method):
    answer = paired_client.open("/api/v1/settings", method=method, json={}, headers={"Origin": None})
    assert (answer.status_code, answer.json["code"]) == (403, "origin_refused")


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""]
)
def test_a_write_that_is_not_json_is_refused(paired_client, kind):
    answer = paired_client.patch("/api/v1/settings", data=b'{"phone": "1"}', content_type=kind)
    assert (answer.status_code, answer.json["code"]) == (415, "unsupported_media_type")


def test_a_write_may_name_its_character_set(paired_client):
    kind = "application/json; charset=utf-8"
    assert paired_client.patch("/api/v1/settings", data=b"{}", content_type=kind).status_code == 200


def addresses(app, begins):
    """Yield every method and path that begins so."""
    for rule in app.url_map.iter_rules():
        path = rule.build(dict.fromkeys(rule.arguments, 1), append_unknown=False)[1]
        if path.startswith(begins):
            yield from ((method, path) for method in rule.methods - {"OPTIONS"})


def test_every_address_of_the_interface_asks_for_the_token(app, extension):
    answers = {
        (method, path): extension.open(path, method=method, json={}).status_code
        for method, path in addresses(app, "/api/v1/")
    }
    assert answers.pop(("POST", "/api/v1/hello")) == 400
    assert len(answers) > 10
    assert set(answers.values()) == {401}


@pytest.mark.parametrize(
    "authorization",
    [
        None,
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        "Basic TOKEN",
        "TOKEN",
        "Bearer TOKEN2",
        "bearer  TOKEN",
        "Bearer é",
    ],
)
def test_what_is_not_the_token_is_not_taken(paired_client, authorization):
    says = authorization and authorization.replace("TOKEN", paired_client.token)
    answer = paired_client.get("/api/v1/settings", headers={"Authorization": says})
    assert (answer.status_code, answer.json["code"]) == (401, "not_connected")


def test_a_token_in_the_address_is_not_taken(paired_client):
    path = f"/api/v1/settings?token={paired_client.token}&access_token={paired_client.token}"
    assert paired_client.get(path, headers={"Authorization": None}).status_code == 401


def test_a_token_is_good_for_the_origin_that_it_was_given_to(paired_client):
    answer = paired_client.get("/api/v1/settings", headers=FIREFOX)
    assert (answer.status_code, answer.json["code"]) == (403, "origin_refused")


def test_a_session_does_not_open_the_interface(person):
    says = EXTENSION | {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"}
    assert person.get("/api/v1/settings", headers=says).status_code == 401


def test_a_token_does_not_open_the_pages(paired_client):
    assert paired_client.get("/connections", headers=OPENED | {"Origin": None}).status_code == 401


def test_another_version_of_the_interface_is_not_found(extension):
    assert extension.post("/api/v2/hello", json={}).status_code == 404


@pytest.mark.own_app
def test_an_address_beside_the_interface_is_shut_even_if_somebody_adds_one(app, extension):
    app.add_url_rule("/api/forgotten", "forgotten", lambda: "open")
    assert extension.get("/api/forgotten").status_code == 404


def test_the_door_for_the_command_refuses_browsers_and_asks_for_its_key(anyone, run):
    key = {"Authorization": f"Bearer {run.control_key}"}
    assert anyone.get("/control/pairings", headers=key).status_code == 200
    assert anyone.get("/control/pairings").status_code == 401
    for says in (EXTENSION, {"Sec-Fetch-Site": "none"}, {"Sec-Fetch-Dest": "empty"}):
        assert anyone.get("/control/pairings", headers=key | says).status_code == 403


def test_health_says_nothing_of_the_person(anyone, run):
    assert anyone.get("/health").json == {
        "name": "Afterword",
        "version": "0.1.0",
        "api_versions": [1],
        "instance": run.instance,
    }
