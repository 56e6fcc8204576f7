"""Values that are made when they are asked for first, and kept: one of an object, or those of late."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class kept(Generic[Value]):  # noqa: N801 - read as the decorator that it is
    """Makes a method a value that is kept.

    As `functools.cached_property` does, which takes a lock each time and so several times as long: a mail is
    read by one thread alone.
    """

    def __init__(self, make: Callable[[Any], Value]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Value:
        # It is called once for each object: what stands in `__dict__` goes before it.
        value = instance.__dict__[self._name] = self._make(instance)
        return value


class Recent(dict[Key, Value]):
    """What a function tells of each key, kept for those that were asked for lately.

    There are two generations, so that what is asked for again and again stays, and nothing is noted when it
    is asked for: the newer stands in the dictionary itself. Once that is full it takes the place of the older
    one, out of which what is asked for comes back.

    Args:
        most: how many there may be in each of the two.
    """

    def __init__(self, tell: Callable[[Key], Value], most: int) -> None:
        super().__init__()
        self._tell, self._most = tell, most
        self._older: dict[Key, Value] = {}

    def __missing__(self, key: Key) -> Value:
        older = self._older
        value = older[key] if key in older else self._tell(key)
        if len(self) >= self._most:
            # The dictionary stays the same one: who asks holds what looks up in it.
            self._older = self.copy()
            self.clear()
        self[key] = value
        return value

    def forget(self) -> None:
        """Forget all that is kept."""
        self._older = {}
        self.clear()


def kept_for_texts(most: int) -> Callable[[Callable[[str], Value]], Callable[[str], Value]]:
    """Keep what a function tells of each text that it was asked of lately, as `Recent` does.

    As `functools.lru_cache` does, which notes when each was asked for last, in more memory and time.
    """
    return lambda tell: Recent(tell, most).__getitem__
