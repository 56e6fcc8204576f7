"""A value of an object that is made when it is asked for first, and kept."""

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
