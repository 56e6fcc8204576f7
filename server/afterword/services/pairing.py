"""Which browsers may talk to the companion: ask, allow, deny, prove, rotate, revoke."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import OperationalError

from afterword.domain import moments
from afterword.domain.errors import NotConnected, OriginRefused, PairingUnknown
from afterword.models.client import Client
from afterword.models.database import database
from afterword.models.prepared import Prepared
from afterword.services.pairing_requests import ALLOWED, DENIED, PairingRequest, PairingRequests

_BY_TOKEN = Prepared(
    Client.select(Client.client_id, Client.origin, Client.next_auth_hash, Client.last_used_at).where(
        (Client.auth_hash == b"") | (Client.next_auth_hash == b""), Client.revoked_at.is_null()
    )
)


@dataclass(frozen=True)
class Poll:
    """How a request to be connected stands; the token is there once, when it was allowed."""

    status: str
    client_id: str | None = None
    token: str | None = None


@dataclass(frozen=True)
class Connection:
    """A browser that is connected, for the person to look at."""

    client_id: str
    name: str
    origin: str
    created_at: str
    last_used_at: str | None


def allow(requests: PairingRequests, pairing_id: str) -> PairingRequest:
    """Let a browser in; it fetches its token itself."""
    return requests.decide(pairing_id, ALLOWED)


def deny(requests: PairingRequests, pairing_id: str) -> PairingRequest:
    """Turn a browser away."""
    return requests.decide(pairing_id, DENIED)


def poll(requests: PairingRequests, pairing_id: str, secret: str, origin: str, now: datetime) -> Poll:
    """Tell the browser that asked how it stands, and once, when it was allowed, its token.

    Raises:
        PairingUnknown: there is no such request, or somebody else made it.
    """
    request = requests.claim(pairing_id, secret, origin)
    if request.status != ALLOWED:
        return Poll(request.status)
    client_id, token = secrets.token_urlsafe(16), secrets.token_urlsafe(32)
    try:
        Client.create(
            client_id=client_id,
            name=request.name,
            origin=origin,
            auth_hash=_hash("auth", token),
            proof_hash=_hash("proof", token),
            created_at=moments.to_text(now),
        )
    except OperationalError:
        requests.put_back(request)
        raise
    if not requests.note_client(request, client_id):
        # Given up while the token was made.
        _forget(client_id)
        raise PairingUnknown
    return Poll(request.status, client_id, token)


def withdraw(requests: PairingRequests, pairing_id: str, secret: str, origin: str) -> None:
    """Let the browser that asked give up, whatever the person's answer was or will be; nothing stays of it.

    Raises:
        PairingUnknown: there is no such request, or somebody else made it.
    """
    client_id = requests.withdraw(pairing_id, secret, origin).client_id
    if client_id is not None:
        _forget(client_id)


def _forget(client_id: str) -> None:
    Client.delete().where(Client.client_id == client_id).execute()


def authenticate(token: str, origin: str | None, now: datetime) -> str:
    """Return the client id of the browser whose token this is.

    The first use of a rotated token ends the one before it.

    Args:
        origin: what the browser says of the asker, None when it says nothing (as for reads).

    Raises:
        NotConnected: nobody has this token, or it was revoked.
        OriginRefused: the token was given to another origin.
    """
    auth_hash = _hash("auth", token)
    client = _BY_TOKEN.values(auth_hash, auth_hash)
    if client is None:
        raise NotConnected
    if origin is not None and origin != client["origin"]:
        raise OriginRefused
    client_id, new_hash = str(client["client_id"]), client["next_auth_hash"]
    if new_hash is not None and hmac.compare_digest(bytes(new_hash), auth_hash):
        _take_new_token(client_id)
    _note_use(client_id, client["last_used_at"], moments.to_text(now))
    return client_id


def _take_new_token(client_id: str) -> None:
    Client.update(
        auth_hash=Client.next_auth_hash,
        proof_hash=Client.next_proof_hash,
        next_auth_hash=None,
        next_proof_hash=None,
    ).where(Client.client_id == client_id, Client.next_auth_hash.is_null(False)).execute()


def _note_use(client_id: str, before: str | None, used_at: str) -> None:
    """Note the minute of the last use, so that most calls write nothing."""
    minute = len("2026-11-24T10:00")
    if (before or "")[:minute] == used_at[:minute]:
        return
    # A full or busy disk must not keep anybody from reading.
    with suppress(OperationalError):
        Client.update(last_used_at=used_at).where(Client.client_id == client_id).execute()


def prove(client_id: str, nonce: str, port: int, instance: str) -> tuple[str, str | None]:
    """Answer a challenge as only the holder of the token's hash can, bound to the port that was dialled.

    Returns:
        The proof, and the one for a rotated token that was not used yet, if there is one.

    Raises:
        NotConnected: no such browser is connected.
    """
    client = Client.get_or_none(Client.client_id == client_id, Client.revoked_at.is_null())
    if client is None:
        raise NotConnected
    challenge = f"{nonce}|127.0.0.1:{port}|{instance}".encode()
    proof, next_proof = (
        hmac.new(bytes(key), challenge, hashlib.sha256).hexdigest() if key else None
        for key in (client.proof_hash, client.next_proof_hash)
    )
    return str(proof), next_proof


def rotate(client_id: str) -> str:
    """Give a browser a new token; the old one stays good until the new one is used."""
    token = secrets.token_urlsafe(32)
    Client.update(next_auth_hash=_hash("auth", token), next_proof_hash=_hash("proof", token)).where(
        Client.client_id == client_id
    ).execute()
    return token


def connections() -> list[Connection]:
    """Return the connected browsers, the newest first."""
    rows = Client.select().where(Client.revoked_at.is_null()).order_by(Client.created_at.desc())
    return [Connection(row.client_id, row.name, row.origin, row.created_at, row.last_used_at) for row in rows]


def revoke(client_id: str, now: datetime) -> None:
    """Take back a browser's access, at once.

    Raises:
        PairingUnknown: no such browser is connected.
    """
    if _revoke(Client.client_id == client_id, now) == 0:
        raise PairingUnknown


def revoke_all(now: datetime) -> int:
    """Take back every browser's access, and return how many had it."""
    return _revoke(True, now)


def _revoke(which: Any, now: datetime) -> int:
    with database.atomic():
        change = Client.update(revoked_at=moments.to_text(now)).where(which, Client.revoked_at.is_null())
        return int(change.execute())


def _hash(purpose: str, token: str) -> bytes:
    return hashlib.sha256(f"{purpose}\0{token}".encode()).digest()
