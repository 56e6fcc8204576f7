"""Browsers let extensions read our interface, and nobody else, and nothing else."""

import pytest

from tests.conftest import EXTENSION, PORT
from tests.server.api.test_access import FIREFOX, LOOK_ALIKES

ASKS = {
    "Access-Control-Request-Method": "PATCH",
    "Access-Control-Request-Headers": "authorization, content-type, idempotency-key",
}


def _cors(answer):
    return {name: value for name, value in answer.headers if name.startswith("Access-Control-")}


@pytest.mark.parametrize("origin", [EXTENSION, FIREFOX], ids=["chromium", "firefox"])
@pytest.mark.parametrize("path", ["/api/v1/settings", "/pair/start", "/api/v1/hello"])
def test_an_extension_may_ask_beforehand(anyone, origin, path):
    answer = anyone.options(path, headers=origin | ASKS)
    allowed = _cors(answer)
    assert answer.status_code == 200
    assert allowed["Access-Control-Allow-Origin"] == origin["Origin"]
    assert "PATCH" in allowed["Access-Control-Allow-Methods"]
    assert "authorization" in allowed["Access-Control-Allow-Headers"]
    assert "Origin" in answer.headers["Vary"]


@pytest.mark.parametrize("origin", [*LOOK_ALIKES, None, "https://website.example"])
@pytest.mark.parametrize("path", ["/api/v1/settings", "/pair/start"])
def test_nobody_else_is_let_in(anyone, origin, path):
    answer = anyone.options(path, headers=ASKS | {"Origin": origin})
    assert answer.status_code == 403
    assert "Access-Control-Allow-Origin" not in _cors(answer)


@pytest.mark.parametrize(
    "path", ["/", "/connections", "/login", "/health", "/static/connections.js", "/control/pairings"]
)
@pytest.mark.parametrize("method", ["GET", "OPTIONS"])
def test_nothing_else_is_let_out(anyone, path, method):
    assert _cors(anyone.open(path, method=method, headers=EXTENSION | ASKS)) == {}


def test_cookies_and_the_private_network_are_never_allowed(anyone):
    asks = EXTENSION | ASKS | {"Access-Control-Request-Private-Network": "true"}
    allowed = _cors(anyone.options("/api/v1/settings", headers=asks))
    assert "Access-Control-Allow-Credentials" not in allowed
    assert allowed.get("Access-Control-Allow-Private-Network") in (None, "false")


def test_a_refusal_can_be_read_by_the_extension_that_it_is_for(extension):
    answer = extension.get("/api/v1/settings")
    assert answer.status_code == 401
    assert _cors(answer)["Access-Control-Allow-Origin"] == EXTENSION["Origin"]


def test_the_version_can_be_read(paired_client):
    exposed = _cors(paired_client.get("/api/v1/settings"))["Access-Control-Expose-Headers"]
    assert exposed.split(", ") == ["Afterword-History", "Afterword-Version", "Idempotency-Replayed"]


def test_our_own_page_is_no_extension(anyone):
    own = {"Origin": f"http://127.0.0.1:{PORT}"}
    assert _cors(anyone.options("/api/v1/settings", headers=own | ASKS)) == {}
