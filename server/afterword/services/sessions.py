"""Who may look at the companion's pages: links that work once, and the sessions that begin with them."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from urllib.parse import urlencode

from afterword.domain.local_path import is_local

LINK_SECONDS = 60
IDLE_SECONDS = 12 * 60 * 60
MOST_LINKS = 20


@dataclass(frozen=True)
class _Link:
    path: str
    expires_at: float


class Sessions:
    """The links and sessions of one run. Only hashes are kept, in memory, so all end with the companion.

    Args:
        elapsed: returns seconds on a clock that no change of the time of day can move.
    """

    def __init__(self, elapsed: Callable[[], float]) -> None:
        self._elapsed = elapsed
        self._links: dict[bytes, _Link] = {}
        self._last_used: dict[bytes, float] = {}
        self._lock = Lock()

    def make_link(self, path: str = "/") -> str:
        """Return the path of a link that opens the given page, once, within a minute.

        Raises:
            ValueError: the page is not one of this companion.
        """
        if not is_local(path):
            raise ValueError("The path must lead to a page of this companion.")
        key = secrets.token_urlsafe(32)
        with self._lock:
            now = self._elapsed()
            live = [(kept, link) for kept, link in self._links.items() if link.expires_at > now]
            self._links = dict(live[-(MOST_LINKS - 1) :])
            self._links[_hash(key)] = _Link(path, now + LINK_SECONDS)
        return "/login?" + urlencode({"key": key})

    def use_link(self, key: str) -> str | None:
        """Return the path that a link leads to, or None when it was used, ran out or never was."""
        with self._lock:
            link = self._links.pop(_hash(key), None)
            return link.path if link and link.expires_at > self._elapsed() else None

    def begin(self) -> str:
        """Begin a session and return what its cookie holds."""
        sid = secrets.token_urlsafe(32)
        with self._lock:
            oldest = self._elapsed() - IDLE_SECONDS
            self._last_used = {key: used for key, used in self._last_used.items() if used > oldest}
            self._last_used[_hash(sid)] = self._elapsed()
        return sid

    def is_live(self, sid: str) -> bool:
        """Tell whether a session goes on, and note that it was used."""
        key = _hash(sid)
        with self._lock:
            now = self._elapsed()
            used = self._last_used.get(key)
            if used is None or used <= now - IDLE_SECONDS:
                return False
            self._last_used[key] = now
            return True


def _hash(secret: str) -> bytes:
    # Looking up a hash tells nobody by its timing how much of a guess was right.
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()
