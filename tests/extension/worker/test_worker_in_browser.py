"""What only a real browser shows: the worker stopped, the key out of reach, the port taken by others."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Playwright

from e2e import browser
from tests.companion_process import CompanionProcess
from tests.extension.worker.worker_stage import WorkerStage, an_event, command, kinds_told


@pytest.fixture(scope="module")
def begun(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WorkerStage]:
    """A browser with the extension, connected with a companion, with which a second browser is connected."""
    folder = tmp_path_factory.mktemp("worker")
    (folder / "data").mkdir()
    companion = CompanionProcess(folder / "data").pair()
    context = browser.launch(playwright, folder / "profile")
    stage = WorkerStage(context, companion)
    stage.begin()
    yield stage
    context.close()
    companion.stop()


@pytest.fixture
def worker(begun: WorkerStage) -> WorkerStage:
    """The extension as it is right after it was connected, whatever the tests before did."""
    begun.begin_again()
    return begun


@pytest.fixture
def companion(worker: WorkerStage) -> CompanionProcess:
    """The companion as it was then; the tests look through its second browser."""
    return worker.companion


def test_a_content_script_finds_neither_the_key_nor_the_storage(worker):
    refused = "Error: Access to storage is not allowed from this context."
    for area in ("local", "session"):
        assert worker.in_content_script(f"chrome.storage.{area}.get(null)") == refused
    assert worker.in_content_script("indexedDB.databases().then((found) => found.length)") == 0


def test_a_content_script_may_not_move_the_port(worker):
    message = '{ name: "setPort", payload: { port: 9 } }'
    said = worker.in_content_script(f"chrome.runtime.sendMessage({message})")
    assert said["error"]["code"] == "bad_request"
    worker.wait_for_state("connected")


def test_the_key_lies_in_no_storage_that_others_share(worker):
    worker.wait_until("chrome.storage.local.getKeys().then((names) => names.includes('kept_texts'))")
    assert worker.stored_names() == ["history", "kept_texts", "kept_texts_origin", "port"]


def test_a_message_under_way_when_the_worker_stops_is_told_once(worker, companion):
    companion.process.send_signal(signal.SIGSTOP)
    worker.send_without_waiting("recordEvent", an_event("copied"))
    worker.page.wait_for_timeout(300)
    worker.stop_worker()
    companion.process.send_signal(signal.SIGCONT)
    assert worker.wait_for_answer()["value"]["queued"] is False
    assert kinds_told(companion) == ["copied"]


def test_what_happened_while_the_companion_was_away_is_told_later_in_order(worker, companion):
    companion.stop()
    for kind in ("copied", "put_into_reply", "closed"):
        waits = {"queued": True, "waits_for_newer": False, "history_id": None, "case": None, "contact": None}
        assert worker.record(kind)["value"] == waits
    assert worker.page.evaluate("chrome.action.getBadgeText({})") == "3"
    worker.stop_worker()
    companion.launch()
    worker.wait_for_state("connected")
    worker.wait_until("chrome.action.getBadgeText({}).then((text) => text === '')")
    assert kinds_told(companion) == ["copied", "put_into_reply", "closed"]


def test_what_waits_is_told_before_a_mail_is_read(worker, companion):
    companion.stop()
    told = an_event("put_into_reply")
    worker.ask("recordEvent", **told)
    companion.launch()
    message = {"message_id": told["case"]["message_id"], "text": "We chose someone else."}
    read = worker.ask("readMessage", message=message)["value"]
    assert read["case"]["company"] == "Northlight Labs"


def test_an_alarm_is_set_for_what_waits(worker, companion):
    companion.stop()
    worker.record("copied")
    alarms = worker.page.evaluate("chrome.alarms.getAll()")
    assert [alarm["name"] for alarm in alarms] == ["outbox"]


def test_a_browser_that_was_disconnected_there_keeps_what_it_has_to_tell(worker, companion):
    command(companion, "revoke", "--all")
    assert worker.record("copied")["value"]["queued"]
    worker.wait_for_state("not_connected")
    worker.connect()
    worker.wait_until("chrome.action.getBadgeText({}).then((text) => text === '')")
    assert worker.ask("getStored")["value"]["entries"] == []


def test_an_access_taken_away_is_called_blocked_until_it_is_given_back(worker):
    worker.set_access("ON_CLICK")
    worker.wait_for_state("blocked")
    assert worker.ask("readMessage", message={})["error"]["code"] == "blocked"
    worker.set_access("ON_ALL_SITES")
    worker.wait_for_state("connected")


def test_a_program_that_relays_to_the_companion_gets_neither_key_nor_text(worker, companion):
    heard: list[tuple[str, str | None]] = []

    class Relay(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            heard.append((self.path, self.headers.get("Authorization")))
            body = self.rfile.read(int(self.headers["Content-Length"]))
            connection = HTTPConnection("127.0.0.1", companion.port)
            passed = {name: self.headers[name] for name in ("Origin", "Content-Type")}
            connection.request("POST", self.path, body, passed)
            answer = connection.getresponse()
            self.send_response(answer.status)
            self.send_header("Afterword-Version", "0.1.0")
            self.end_headers()
            self.wfile.write(answer.read())
            connection.close()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Relay) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        worker.ask("setPort", port=server.server_port)
        code = worker.ask("readMessage", message={"text": "private"})["error"]["code"]
        server.shutdown()
    assert code == "other_program"
    assert set(heard) == {("/api/v1/hello", None)}


def test_the_status_follows_the_companion_by_itself(worker, companion):
    companion.stop()
    worker.wait_for_state("not_running")
    companion.launch()
    worker.wait_for_state("connected")
