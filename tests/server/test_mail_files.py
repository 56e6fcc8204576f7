"""Mails come out of files one at a time, whatever they are wrapped in, and broken ones are named."""

from __future__ import annotations

import io
import json
import tracemalloc
from base64 import encodebytes

import pytest

from afterword.mail_files import Broken, Record, read_records

HEAD = b"From: Ana Ruiz <ana@northlight.example>\nSubject: Hello\nMessage-ID: <1@northlight.example>\n"
QUOTED_PRINTABLE = b"Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=utf-8\n\n"
IN_PARTS = b"Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\nThe mail\n"
A_FILE = b"--B\nContent-Type: text/plain\nContent-Disposition: attachment\n\nA file\n--B--\n"


def _read(content: bytes, name: str = "-") -> list[Record | Broken]:
    return list(read_records(io.BytesIO(content), name))


def _read_text(content: bytes) -> str:
    (record,) = _read(content, "a.eml")
    assert isinstance(record, Record)
    return record.message.text.strip()


def test_a_line_of_json_is_a_mail() -> None:
    line = {
        "id": 7,
        "subject": "Hi",
        "from_name": "Ana",
        "from_address": None,
        "date": "2026-11-02",
        "text": "Yes",
    }
    (record,) = _read(json.dumps(line).encode())
    assert isinstance(record, Record)
    assert (record.record_id, record.message.subject, record.message.text) == ("7", "Hi", "Yes")


def test_nothing_but_the_named_fields_of_a_line_is_looked_at() -> None:
    plain = {"id": "a", "text": "Hello"}
    more = plain | {"label": "rejection", "gold": {"company": "Northlight"}, "is_own": True}
    assert _read(json.dumps(plain).encode()) == _read(json.dumps(more).encode())


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b'{"id": ', "not a line of JSON"),
        (b"\xff{}", "not a line of JSON"),
        (b"[1, 2]", "not a JSON object"),
        (b'{"id": "b", "text": 5}', '"text" is not text'),
        (b'{"id": "b", "subject": " "}', "neither text nor html nor subject"),
    ],
)
def test_a_broken_line_is_named_and_the_rest_goes_on(line: bytes, problem: str) -> None:
    broken, record = _read(line + b'\n\n{"id": "c", "text": "Hello"}', "a.jsonl")
    assert isinstance(broken, Broken)
    assert broken.problem == problem
    assert record.record_id == "c"


def test_a_mailbox_is_cut_into_its_mails() -> None:
    mails = _read(
        b"From a Mon\n" + HEAD + b"\nOne\n>From here on\n\nFrom b Tue\nSubject: Two\n\nTwo\n", "a.mbox"
    )
    assert [each.record_id for each in mails] == ["1@northlight.example", "a.mbox:2"]
    assert [each.message.text for each in mails if isinstance(each, Record)] == [
        "One\nFrom here on\n\n",
        "Two\n",
    ]


def test_a_mail_without_headers_in_a_mailbox_is_broken_and_the_rest_goes_on() -> None:
    mails = _read(b"From a Mon\nno headers here\n\nFrom b Tue\nSubject: Two\n\nTwo\n", "a.mbox")
    assert [type(each) for each in mails] == [Broken, Record]


@pytest.mark.parametrize(
    ("wrapped", "text"),
    [
        (b"\nplain", "plain"),
        (b"Content-Type: text/plain; charset=utf-8\n\nK\xc3\xb6ln", "Köln"),
        (b"Content-Type: text/plain; charset=windows-1252\n\nK\xf6ln \x96 Bonn", "Köln – Bonn"),
        (b"Content-Type: text/plain; charset=x-unknown\n\nplain", "plain"),
        (QUOTED_PRINTABLE + b"K=C3=B6ln", "Köln"),
        (
            b"Content-Transfer-Encoding: base64\nContent-Type: text/plain; charset=utf-8\n\n"
            + encodebytes("Köln".encode()),
            "Köln",
        ),
        (b"Content-Type: text/html\n\n<p>Dear Mina,</p><p>Hello</p>", "Dear Mina,\n\nHello"),
        (IN_PARTS + A_FILE, "The mail"),
        (b"", ""),
    ],
)
def test_the_text_of_a_mail_is_found_in_what_it_is_wrapped_in(wrapped: bytes, text: str) -> None:
    assert _read_text(HEAD + wrapped) == text


def _measure_peak(count: int) -> int:
    stream = io.BytesIO((b"From a Mon\n" + HEAD + b"\n" + b"a line of words\n" * 200 + b"\n") * count)
    tracemalloc.start()
    for _ in read_records(stream, "a.mbox"):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def test_memory_does_not_grow_with_the_mailbox() -> None:
    assert _measure_peak(600) < 1.5 * _measure_peak(150)
