"""An import that is cut off, by a full disk or by the end of the process, leaves what was there."""

import http.client
import json
import resource
import signal
import threading

import pytest

from tests.companion_process import PAGE_HEADERS

FORM = "multipart/form-data; boundary=between"
FILE_LIMIT = 600_000


def _ask(companion, cookie, method, path, body=None):
    """Ask as the person's browser does, and return the status and what came back."""
    own = {"Sec-Fetch-Site": "same-origin", "Origin": f"http://127.0.0.1:{companion.port}"}
    headers = {**PAGE_HEADERS, "Cookie": cookie, **(own if body else {}), "Content-Type": FORM}
    connection = http.client.HTTPConnection("127.0.0.1", companion.port, timeout=60)
    try:
        connection.request(method, path, body=body, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def _export(companion):
    return _ask(companion, companion.sign_in(), "GET", "/settings/data/export")[1]


def _import(companion, cookie, raw):
    part = b'--between\r\nContent-Disposition: form-data; name="%b"%b\r\n\r\n%b\r\n'
    file = part % (b"file", b'; filename="afterword.json"', raw)
    body = file + part % (b"replaces", b"", b"on") + b"--between--\r\n"
    return _ask(companion, cookie, "POST", "/settings/data/import", body)


def _many(raw, count):
    """Return the export with its one case many times over."""
    content = json.loads(raw)
    case, event = content["cases"][0], content["events"][0]
    numbers = range(1, count + 1)
    content["cases"] = [{**case, "id": number, "message_id": f"{number:016x}"} for number in numbers]
    content["events"] = [
        {**event, "id": number, "case_id": number, "text": "Thank you. " * 100} for number in numbers
    ]
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


@pytest.fixture
def told(companion):
    """A companion that keeps one case, stopped."""
    companion.record("told-before-1")
    companion.stop()
    return companion


def _limit_files():
    # The signal would end the process; ignored, the write gets an error, as on a full disk.
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_LIMIT, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))


def test_a_full_disk_leaves_what_was_there(told):
    told.launch()
    before = _export(told)
    told.stop()
    told.launch(preexec_fn=_limit_files)
    status, page = _import(told, told.sign_in(), _many(before, 2000))
    assert (status, b"The disk is full" in page) == (507, True)
    told.stop()
    told.launch()
    assert _export(told) == before


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.8])
def test_the_end_of_the_process_leaves_what_was_there_or_everything_that_came(told, cut):
    told.launch()
    before = _export(told)
    many = _many(before, 1500)
    told.stop()
    told.launch()
    importing = threading.Thread(target=_until_cut_off, args=(told, told.sign_in(), many))
    importing.start()
    importing.join(cut)
    told.stop(signal.SIGKILL)
    importing.join()
    told.launch()
    assert _export(told) in (before, many)


def _until_cut_off(companion, cookie, raw):
    try:
        _import(companion, cookie, raw)
    except (OSError, http.client.HTTPException):
        return


def test_a_file_of_many_megabytes_comes_in_whole(told):
    told.launch()
    many = _many(_export(told), 5000)
    assert 10_000_000 < len(many) < 16_000_000
    told.stop()
    told.launch()
    assert _import(told, told.sign_in(), many)[0] == 303
    told.stop()
    told.launch()
    assert _export(told) == many
