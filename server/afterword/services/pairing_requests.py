"""The browsers that ask to be connected, kept in memory until the person answers or time runs out."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Lock

from afterword.domain.errors import PairingFull, PairingUnknown

LIFETIME_SECONDS = 120
MOST_WAITING = 3

WAITING, ALLOWED, DENIED = "waiting", "allowed", "denied"


@dataclass
class PairingRequest:
    """One browser that asks.

    Attributes:
        code: six digits, shown on both screens for the person to compare.
        expires_at: when it runs out, on a clock that only goes forward.
        status: waiting, allowed or denied.
        client_id: of the browser that was let in by it, once its token was handed out.
    """

    pairing_id: str
    name: str
    origin: str
    code: str
    secret_hash: bytes
    expires_at: float
    status: str = WAITING
    client_id: str | None = None


class PairingRequests:
    """All that ask now, one for each origin.

    Args:
        elapsed: returns seconds on a clock that no change of the time of day can move.
    """

    def __init__(self, elapsed: Callable[[], float]) -> None:
        self._elapsed = elapsed
        self._requests: dict[str, PairingRequest] = {}
        self._handed_out: dict[str, PairingRequest] = {}
        self._lock = Lock()

    def add(self, name: str, origin: str) -> tuple[PairingRequest, str]:
        """Note a browser that asks, in place of what its origin asked before; return it and its secret.

        Raises:
            PairingFull: too many other origins wait.
        """
        secret = secrets.token_urlsafe(32)
        with self._lock:
            self._forget_old()
            others = [request for request in self._requests.values() if request.origin != origin]
            if sum(request.status == WAITING for request in others) >= MOST_WAITING:
                raise PairingFull(MOST_WAITING)
            request = PairingRequest(
                pairing_id=secrets.token_urlsafe(16),
                name=name,
                origin=origin,
                code=_new_code({other.code for other in others}),
                secret_hash=_hash(secret),
                expires_at=self._elapsed() + LIFETIME_SECONDS,
            )
            self._requests = {other.pairing_id: other for other in others}
            self._requests[request.pairing_id] = request
        return request, secret

    def waiting(self) -> list[PairingRequest]:
        """Return those that wait for the person's answer, oldest first."""
        with self._lock:
            self._forget_old()
            return [request for request in self._requests.values() if request.status == WAITING]

    def decide(self, pairing_id: str, status: str) -> PairingRequest:
        """Note the person's answer. The browser has the full time again to fetch it.

        Raises:
            PairingUnknown: it is not waiting any more.
        """
        with self._lock:
            self._forget_old()
            request = self._requests.get(pairing_id)
            if request is None or request.status != WAITING:
                raise PairingUnknown
            request.status = status
            request.expires_at = self._elapsed() + LIFETIME_SECONDS
            return request

    def claim(self, pairing_id: str, secret: str, origin: str) -> PairingRequest:
        """Return how the request stands; one that was answered is handed out once and forgotten.

        Raises:
            PairingUnknown: there is none, or the secret or origin is not that of the asker.
        """
        with self._lock:
            self._forget_old()
            request = self._requests.get(pairing_id)
            if request is None or not _is_asker(request, secret, origin):
                raise PairingUnknown
            if request.status != WAITING:
                del self._requests[pairing_id]
                self._handed_out[pairing_id] = request
            return request

    def put_back(self, request: PairingRequest) -> None:
        """Keep a request that was claimed but could not be served."""
        with self._lock:
            if self._handed_out.pop(request.pairing_id, None):
                self._requests[request.pairing_id] = request

    def note_client(self, request: PairingRequest, client_id: str) -> bool:
        """Remember which browser a claimed request has let in; tell whether it is still wanted."""
        with self._lock:
            if request.pairing_id not in self._handed_out:
                return False
            self._handed_out[request.pairing_id] = replace(request, client_id=client_id)
            return True

    def withdraw(self, pairing_id: str, secret: str, origin: str) -> PairingRequest:
        """Forget a request that its asker gives up, answered or not, and return it.

        Raises:
            PairingUnknown: there is none, or the secret or origin is not that of the asker.
        """
        with self._lock:
            self._forget_old()
            for place in (self._requests, self._handed_out):
                request = place.get(pairing_id)
                if request is not None and _is_asker(request, secret, origin):
                    return place.pop(pairing_id)
        raise PairingUnknown

    def _forget_old(self) -> None:
        now = self._elapsed()
        self._requests, self._handed_out = (
            {key: value for key, value in place.items() if value.expires_at > now}
            for place in (self._requests, self._handed_out)
        )


def _new_code(taken: set[str]) -> str:
    while (code := f"{secrets.randbelow(1_000_000):06d}") in taken:
        pass
    return code


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


def _is_asker(request: PairingRequest, secret: str, origin: str) -> bool:
    return hmac.compare_digest(request.secret_hash, _hash(secret)) and request.origin == origin
