"""Who may call: Host, then area, then Origin, then token or session, in that order.

Only the token and the session are proof. Host, Origin and the Sec-Fetch headers are walls in front of it:
they keep out websites, rebound names, pages on other local ports and other extensions, but no program.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable
from dataclasses import dataclass

from flask import Flask, g, request
from werkzeug.exceptions import NotFound, UnsupportedMediaType

from afterword import running
from afterword.domain.errors import AreaRefused, HostRefused, NotConnected, OriginRefused
from afterword.models import database
from afterword.services import pairing

EXTENSION_ORIGIN = re.compile(r"chrome-extension://[a-p]{32}|moz-extension://[0-9a-f-]{36}")
API_BASE = "/api/v1/"
# The companion proves itself here before the browser shows its token to anybody.
HELLO = API_BASE + "hello"
LOGIN = "/login"
READS = frozenset({"GET", "HEAD"})
WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})


@dataclass(frozen=True)
class Area:
    """A part of the companion with its own rules.

    Attributes:
        is_page: people look at it, so it answers in HTML.
        check_origin: refuses what this area does not take, by what the browser says of the caller.
        check_proof: refuses a caller without the token or session that this area asks for.
    """

    is_page: bool
    check_origin: Callable[[], None]
    check_proof: Callable[[], None]


def guard(app: Flask, port: int) -> None:
    """Let no request reach a view, a 404 included, before it has passed every wall."""
    guard_place(app, port)
    guard_proof(app)


def guard_place(app: Flask, port: int) -> None:
    """Look at where a request was sent and where it comes from."""
    hosts = frozenset({f"127.0.0.1:{port}", f"localhost:{port}"})

    @app.before_request
    def check_place() -> None:
        if request.environ.get("HTTP_HOST") not in hosts:
            raise HostRefused
        g.area = find_area(request.path)
        g.area.check_origin()


def guard_proof(app: Flask) -> None:
    """Look for the token or session; the walls in front of it were passed."""

    @app.before_request
    def check_proof() -> None:
        database.connect()
        g.area.check_proof()


def find_area(path: str) -> Area:
    """Return the area a path lies in; what nobody claimed is a page."""
    if path == "/health":
        return PUBLIC
    first = path.split("/", 2)[1] if path.startswith("/") else ""
    return AREAS.get(first, PAGES)


def _check_extension_call() -> None:
    headers = request.headers
    site = headers.get("Sec-Fetch-Site")
    if site == "same-site" or headers.get("Sec-Fetch-Mode") == "navigate":
        raise AreaRefused
    origin = headers.get("Origin")
    if origin is None:
        # Chromium's extensions read without an Origin, and Firefox's say "same-origin".
        if site == "cross-site" or request.method not in READS:
            raise OriginRefused
    elif not EXTENSION_ORIGIN.fullmatch(origin):
        raise OriginRefused
    if request.method in WRITES and request.mimetype != "application/json":
        raise UnsupportedMediaType("A write must be application/json.")


def _check_page_call() -> None:
    headers = request.headers
    site, mode = headers.get("Sec-Fetch-Site"), headers.get("Sec-Fetch-Mode")
    if request.method not in READS:
        if headers.get("Origin") != f"http://{headers['Host']}" or site != "same-origin":
            raise OriginRefused
    elif mode == "navigate":
        # The login link may be opened from anywhere, its private file included: it proves itself.
        is_invited = site in ("none", "same-origin") or request.path == LOGIN
        if headers.get("Sec-Fetch-Dest") != "document" or not is_invited:
            raise AreaRefused
    elif site != "same-origin":
        raise AreaRefused


def _check_static_call() -> None:
    if request.headers.get("Sec-Fetch-Site") not in ("same-origin", "none"):
        raise AreaRefused


def _check_command_call() -> None:
    if any(name == "Origin" or name.startswith("Sec-Fetch-") for name, _ in request.headers):
        raise AreaRefused


def _check_token() -> None:
    if not request.path.startswith(API_BASE):
        raise NotFound
    if request.path == HELLO or request.method == "OPTIONS":
        return
    g.client_id = pairing.authenticate(_bearer(), request.headers.get("Origin"), running.current().now())


def _check_session() -> None:
    run = running.current()
    # A program on another port may have set a cookie of the same name beside ours.
    sids = request.cookies.getlist(cookie_name(run.port))
    if request.path != LOGIN and not any(run.sessions.is_live(sid) for sid in sids):
        raise NotConnected


def _check_control_key() -> None:
    if not hmac.compare_digest(_bearer().encode(), running.current().control_key.encode()):
        raise NotConnected


def _bearer() -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise NotConnected
    return token


def cookie_name(port: int) -> str:
    """Return the session cookie's name; it holds the port because cookies do not tell ports apart."""
    return f"sid{port}"


def _pass() -> None:
    pass


PUBLIC = Area(False, _pass, _pass)
PAGES = Area(True, _check_page_call, _check_session)
AREAS = {
    "api": Area(False, _check_extension_call, _check_token),
    "pair": Area(False, _check_extension_call, _pass),
    "static": Area(True, _check_static_call, _pass),
    "control": Area(False, _check_command_call, _check_control_key),
}
