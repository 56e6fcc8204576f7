"""Who has no business with the companion: websites, pages on other ports, other extensions, a squatter."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

# Names of websites, which the browser of the tests finds on this computer.
WEBSITE = "website.example"
REBOUND = "rebind.example"
ALL_NETWORKS = "0.0.0.0"


class Site:
    """A page on a port of its own, and what was asked there."""

    def __init__(self, port: int = 0) -> None:
        site = self
        self.html = "<!doctype html><title>A page</title><h1>A page</h1>"
        self.asked: list[tuple[str, str, dict[str, str], bytes]] = []

        class Handler(BaseHTTPRequestHandler):
            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                asked = (self.command, self.path, dict(self.headers), body)
                site.asked.append(asked)
                status, headers, answer = site.answer(*asked)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_GET = do_POST = do_PATCH = do_DELETE = do_OPTIONS = answer  # noqa: N815

            def log_message(self, *_: object) -> None:
                """Nobody reads it."""

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.port: int = self._server.server_address[1]

    def answer(
        self, _method: str, _path: str, _headers: dict[str, str], _body: bytes
    ) -> tuple[int, dict[str, str], bytes]:
        """Give the page, whatever was asked."""
        return 200, {"Content-Type": "text/html; charset=utf-8"}, self.html.encode()

    @contextmanager
    def running(self) -> Iterator[None]:
        """Answer until the end of the block."""
        thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._server.shutdown()
            self._server.server_close()
            thread.join()


class Squatter(Site):
    """Sits on the companion's port and passes everything on to the real one, to get at what is told there."""

    def __init__(self, port: int, real_port: int) -> None:
        super().__init__(port)
        self.real_port = real_port

    def answer(
        self, method: str, path: str, headers: dict[str, str], body: bytes
    ) -> tuple[int, dict[str, str], bytes]:
        """Ask the real companion and give its answer as one's own."""
        passed = {name: value for name, value in headers.items() if name not in ("Host", "Content-Length")}
        connection = http.client.HTTPConnection("127.0.0.1", self.real_port, timeout=5)
        try:
            connection.request(method, path, body or None, passed)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        left_out = ("content-length", "date", "server", "connection")
        kept = {name: value for name, value in answer.getheaders() if name.lower() not in left_out}
        return answer.status, kept, content


def make_extension(folder: Path, hosts: list[str], permissions: list[str] | None = None) -> Path:
    """Write another extension, with a page of its own that tests speak through."""
    folder.mkdir()
    manifest = {
        "manifest_version": 3,
        "name": "Another extension",
        "version": "1",
        "permissions": permissions or [],
        "host_permissions": hosts,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest))
    (folder / "page.html").write_text("<!doctype html><title>Another extension</title>")
    return folder
