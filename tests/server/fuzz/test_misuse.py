"""Whatever is sent to the interface, the answer is a clear refusal or a success, never an error of ours."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

NAMES = [
    "message",
    "message_id",
    "text",
    "subject",
    "from_address",
    "received_at",
    "is_own",
    "case",
    "kind",
    "happened_at",
    "company",
    "promise",
    "erased",
    "stage",
    "state",
    "values",
    "situation",
    "tone",
    "sign_off_name",
    "notice_enabled",
    "client_id",
    "nonce",
    "path",
    "name",
    "pairing_id",
    "secret",
    "constructor",
    "__proto__",
    "",
]
WORDS = st.sampled_from(
    ["rejection", "applied", "plain", "put_into_reply", "2026-11-24T10:00:00Z", "\0", "\ud800", "{{ x }}"]
)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40) | WORDS
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=12,
)
BODIES = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=8) | VALUES


@pytest.fixture
def endpoints(paired_client):
    """Every path of the described interface with its methods, numbers in place of parameters."""
    described = paired_client.get("/api/v1/openapi.json").json
    return sorted(
        (method.upper(), path.replace("{case_id}", "1"))
        for path, methods in described["paths"].items()
        for method in methods
        if method in ("get", "post", "patch", "delete", "put")
    )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_body_makes_an_error_of_ours(paired_client, endpoints, data):
    method, path = data.draw(st.sampled_from(endpoints))
    body = data.draw(BODIES)
    answer = paired_client.open(
        path,
        method=method,
        data=json.dumps(body),
        headers={"Content-Type": "application/json", "Idempotency-Key": "fuzz-key-0001"},
    )
    assert answer.status_code < 500, (method, path, body, answer.data)
    if answer.status_code >= 400:
        assert set(answer.json) == {"code", "message", "details"}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), raw=st.binary(max_size=200))
def test_no_bytes_make_an_error_of_ours(paired_client, endpoints, data, raw):
    method, path = data.draw(st.sampled_from(endpoints))
    headers = {"Content-Type": "application/json", "Idempotency-Key": "fuzz-key-0002"}
    assert paired_client.open(path, method=method, data=raw, headers=headers).status_code < 500


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), query=st.dictionaries(st.text(max_size=8), st.text(max_size=20), max_size=3))
def test_no_query_makes_an_error_of_ours(paired_client, endpoints, data, query):
    _, path = data.draw(st.sampled_from(endpoints))
    assert paired_client.get(path, query_string=query).status_code < 500


def test_every_endpoint_is_tried(endpoints):
    assert len(endpoints) > 12
