"""Tokens: made once, kept as hashes, taken back at once, and looked up without writing."""

import hashlib

import pytest
from peewee import OperationalError

from afterword.domain.errors import NotConnected, OriginRefused, PairingUnknown
from afterword.models.client import Client
from afterword.models.database import database
from afterword.services import pairing
from afterword.services.pairing_requests import PairingRequests

ORIGIN = "chrome-extension://" + "a" * 32


@pytest.fixture
def requests(app, clock):  # noqa: ARG001
    """Requests on the clock that is moved by hand, with the data file open."""
    return PairingRequests(clock.elapsed)


@pytest.fixture
def connected(requests, clock):
    """A browser that was allowed and has its token."""
    asked, secret = requests.add("Chrome on Linux", ORIGIN)
    pairing.allow(requests, asked.pairing_id)
    return pairing.poll(requests, asked.pairing_id, secret, ORIGIN, clock.now())


def _bytes_of(row):
    return [bytes(value) for value in row.__data__.values() if isinstance(value, bytes | memoryview)]


def test_only_hashes_are_kept(connected):
    row = Client.get()
    expected = {hashlib.sha256(f"{use}\0{connected.token}".encode()).digest() for use in ("auth", "proof")}
    assert set(_bytes_of(row)) == expected
    assert connected.token not in str(row.__data__)


def test_the_token_is_in_no_file(connected, config):
    pairing.authenticate(connected.token, None, config.now())
    database.execute_sql("PRAGMA wal_checkpoint")
    kept = b"".join(path.read_bytes() for path in config.data_dir.rglob("*") if path.is_file())
    assert connected.client_id.encode() in kept
    assert connected.token.encode() not in kept


def test_a_token_has_256_random_bits(connected):
    assert len(connected.token) >= 43


def test_whoever_was_denied_gets_nothing(requests, clock):
    asked, secret = requests.add("Chrome on Linux", ORIGIN)
    pairing.deny(requests, asked.pairing_id)
    poll = pairing.poll(requests, asked.pairing_id, secret, ORIGIN, clock.now())
    assert poll == pairing.Poll("denied")
    assert Client.select().count() == 0


def test_a_full_disk_does_not_use_up_the_permission(requests, clock, monkeypatch):
    asked, secret = requests.add("Chrome on Linux", ORIGIN)
    pairing.allow(requests, asked.pairing_id)
    with monkeypatch.context() as patch:
        patch.setattr(Client, "create", lambda **_: (_ for _ in ()).throw(OperationalError("full")))
        with pytest.raises(OperationalError):
            pairing.poll(requests, asked.pairing_id, secret, ORIGIN, clock.now())
    assert pairing.poll(requests, asked.pairing_id, secret, ORIGIN, clock.now()).token


def test_the_token_names_its_browser(connected, clock):
    assert pairing.authenticate(connected.token, ORIGIN, clock.now()) == connected.client_id


def test_a_call_that_names_no_origin_is_taken(connected, clock):
    assert pairing.authenticate(connected.token, None, clock.now()) == connected.client_id


def test_another_origin_is_not_taken(connected, clock):
    with pytest.raises(OriginRefused):
        pairing.authenticate(connected.token, ORIGIN.replace("a", "b"), clock.now())


def test_the_last_use_is_noted_once_a_minute(connected, clock):
    def uses():
        pairing.authenticate(connected.token, None, clock.now())
        return Client.get().last_used_at

    assert uses() == "2026-11-24T10:00:00Z"
    clock.wait(59)
    assert uses() == "2026-11-24T10:00:00Z"
    clock.wait(1)
    assert uses() == "2026-11-24T10:01:00Z"


def test_reading_goes_on_while_nothing_can_be_written(connected, clock):
    database.execute_sql("PRAGMA query_only = 1")
    try:
        assert pairing.authenticate(connected.token, None, clock.now()) == connected.client_id
    finally:
        database.execute_sql("PRAGMA query_only = 0")
    assert Client.get().last_used_at is None


def test_a_revoked_token_ends_at_once(connected, clock):
    pairing.revoke(connected.client_id, clock.now())
    with pytest.raises(NotConnected):
        pairing.authenticate(connected.token, ORIGIN, clock.now())
    with pytest.raises(NotConnected):
        pairing.prove(connected.client_id, "n" * 32, 8737, "run")
    assert pairing.connections() == []


def test_a_rotated_token_that_was_never_used_is_revoked_too(connected, clock):
    new = pairing.rotate(connected.client_id)
    pairing.revoke(connected.client_id, clock.now())
    with pytest.raises(NotConnected):
        pairing.authenticate(new, ORIGIN, clock.now())


def test_nobody_is_revoked_twice(connected, clock):
    pairing.revoke(connected.client_id, clock.now())
    with pytest.raises(PairingUnknown):
        pairing.revoke(connected.client_id, clock.now())


def test_all_can_be_revoked_together(requests, clock):
    for letter in "ab":
        origin = "chrome-extension://" + letter * 32
        asked, secret = requests.add("Chrome on Linux", origin)
        pairing.allow(requests, asked.pairing_id)
        pairing.poll(requests, asked.pairing_id, secret, origin, clock.now())
    assert pairing.revoke_all(clock.now()) == 2
    assert pairing.revoke_all(clock.now()) == 0


def test_the_old_token_stays_good_until_the_new_one_is_used(connected, clock):
    new = pairing.rotate(connected.client_id)
    assert pairing.authenticate(connected.token, ORIGIN, clock.now())
    assert pairing.authenticate(new, ORIGIN, clock.now())
    with pytest.raises(NotConnected):
        pairing.authenticate(connected.token, ORIGIN, clock.now())


def test_a_new_token_of_another_origin_does_not_end_the_old_one(connected, clock):
    new = pairing.rotate(connected.client_id)
    with pytest.raises(OriginRefused):
        pairing.authenticate(new, ORIGIN.replace("a", "b"), clock.now())
    assert pairing.authenticate(connected.token, ORIGIN, clock.now())
