"""Every answer says who gives it and what a browser must not do with it."""

import pytest

from tests.conftest import EXTENSION

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


@pytest.mark.parametrize(
    ("method", "path", "says", "status"),
    [
        ("GET", "/health", {}, 200),
        ("GET", "/health", {"Host": "rebind.example"}, 403),
        ("GET", "/static/connections.js", {"Sec-Fetch-Site": "none"}, 200),
        ("GET", "/connections", {}, 403),
        ("GET", "/api/v1/settings", {}, 401),
        ("GET", "/api/v1/nothing", {"Sec-Fetch-Site": "same-site"}, 403),
        ("POST", "/pair/start", EXTENSION, 415),
        ("PUT", "/health", {}, 405),
        ("OPTIONS", "/pair/start", EXTENSION, 200),
    ],
)
def test_every_answer_carries_them(anyone, method, path, says, status):
    answer = anyone.open(path, method=method, headers=says)
    assert answer.status_code == status
    wanted = {
        "Afterword-Version": "0.1.0",
        "Content-Security-Policy": CONTENT_SECURITY_POLICY,
        "X-Frame-Options": "DENY",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-store",
    }
    assert {name: answer.headers.getlist(name) for name in wanted} == {
        name: [value] for name, value in wanted.items()
    }


def test_no_answer_names_the_program_behind_it(anyone):
    assert "Server" not in anyone.get("/health").headers


def test_the_pages_carry_them_too(person):
    answer = person.get("/connections")
    assert answer.status_code == 200
    assert answer.headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY


def test_a_session_cookie_stays_with_our_pages(run, call):
    opener = call(
        fetch={"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
    )
    name, *rest = opener.get(run.sessions.make_link()).headers["Set-Cookie"].split("; ")
    assert name.startswith("sid8737=")
    assert set(rest) == {"HttpOnly", "Path=/", "SameSite=Strict"}
