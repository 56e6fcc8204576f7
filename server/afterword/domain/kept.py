"""Values that are made when they are asked for first, and kept: one of an object, or one for each text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

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


class _Told(dict[str, Value]):
    def __init__(self, tell: Callable[[str], Value], most: int) -> None:
        super().__init__()
        self._tell, self._most = tell, most

    def __missing__(self, text: str) -> Value:
        value = self._tell(text)
        if len(self) >= self._most:
            self.clear()
        self[text] = value
        return value


def kept_for_texts(most: int) -> Callable[[Callable[[str], Value]], Callable[[str], Value]]:
    """Keep what a function tells of each text, and forget all of it where that are more than `most`.

    As `functools.lru_cache` does, which notes when each was asked for last, in more memory and time.
    """
    return lambda tell: _Told(tell, most).__getitem__
