"""A real companion in a process of its own, and a browser extension's part of the talk over plain HTTP."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import uuid
from pathlib import Path
from typing import Any

ORIGIN = "chrome-extension://" + "a" * 32
PAGE_HEADERS = {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}


class CompanionProcess:
    """Starts `python -m afterword` on a free port; its output goes to a file, so that no pipe can fill."""

    def __init__(self, data_dir: Path, port: int = 0, **popen: Any) -> None:
        self.data_dir = data_dir
        self.token: str | None = None
        self.client_id: str | None = None
        self.port = port
        self.launch(**popen)

    def launch(self, **popen: Any) -> CompanionProcess:
        """Start the process, on the port of the time before if there was one."""
        self.log_path = self.data_dir.parent / f"{self.data_dir.name}-{uuid.uuid4().hex[:6]}.log"
        place = ["--port", str(self.port), "--data-dir", str(self.data_dir)]
        command = [sys.executable, "-m", "afterword", *place, "serve", "--no-browser"]
        with self.log_path.open("wb") as log:
            self.process = subprocess.Popen(
                command,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**os.environ, "PYTHONUNBUFFERED": "1"},
                **popen,
            )
        self.port, self.login_path = self._wait_until_ready()
        return self

    def _wait_until_ready(self) -> tuple[int, str]:
        pattern = re.compile(r"http://127\.0\.0\.1:(\d+)(/\S+)")
        while True:
            found = pattern.search(self.log_path.read_text())
            if found:
                return int(found[1]), found[2]
            try:
                self.process.wait(0.02)
            except subprocess.TimeoutExpired:
                continue
            raise RuntimeError(
                f"The companion ended with {self.process.returncode}: {self.log_path.read_text()}"
            )

    def request(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> tuple[int, Any, http.client.HTTPMessage]:
        """Make one request and return status, body (decoded where it is JSON) and headers."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            data = None if body is None else json.dumps(body)
            connection.request(method, path, body=data, headers=headers or {})
            answer = connection.getresponse()
            raw = answer.read()
        finally:
            connection.close()
        is_json = "json" in (answer.getheader("Content-Type") or "")
        return answer.status, json.loads(raw) if is_json and raw else raw, answer.headers

    def call(self, method: str, path: str, body: Any = None, key: str | None = None) -> tuple[int, Any]:
        """Call the interface as the connected extension."""
        headers = {
            "Authorization": f"Bearer {self.token}",
            "Origin": ORIGIN,
            "Content-Type": "application/json",
        }
        if key:
            headers["Idempotency-Key"] = key
        status, answer, _ = self.request(method, f"/api/v1{path}", body, headers)
        return status, answer

    def sign_in(self) -> str:
        """Follow the login link that was printed at the start and return the session cookie."""
        status, _, headers = self.request("GET", self.login_path, headers=PAGE_HEADERS)
        assert status == 303, status
        return headers["Set-Cookie"].split(";")[0]

    def pair(self) -> CompanionProcess:
        """Ask to connect, allow it in the pages as the person would, and keep the token."""
        cookie = self.sign_in()
        as_extension = {"Origin": ORIGIN, "Content-Type": "application/json"}
        _, asked, _ = self.request("POST", "/pair/start", {"name": "Test browser"}, as_extension)
        own_page = {
            "Cookie": cookie,
            "Origin": f"http://127.0.0.1:{self.port}",
            "Sec-Fetch-Site": "same-origin",
            "Sec-Fetch-Mode": "navigate",
            "Sec-Fetch-Dest": "document",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        self.request("POST", f"/connections/requests/{asked['pairing_id']}/allow", headers=own_page)
        question = {"pairing_id": asked["pairing_id"], "secret": asked["secret"]}
        _, answer, _ = self.request("POST", "/pair/poll", question, as_extension)
        self.token, self.client_id = answer["token"], answer["client_id"]
        return self

    def record(self, key: str, company: str = "Northlight Labs", text: str = "Thank you.") -> tuple[int, Any]:
        """Record that a reply was put in, in a case named after the key."""
        case = {"message_id": key, "company": company, "kind": "rejection"}
        event = {"kind": "put_into_reply", "happened_at": "2026-11-24T10:00:00Z", "text": text}
        return self.call("POST", "/events", {"case": case, **event}, key)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """End the process with a signal and return its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        return self.process.wait(60)
