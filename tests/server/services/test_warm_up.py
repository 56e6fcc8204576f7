"""What is made ready before the first mail comes stays, and is not looked through again."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from afterword.services.warm_up import NEW_BEFORE_A_LOOK, warm_up


@pytest.fixture(autouse=True)
def _collector_as_before() -> Iterator[None]:
    before = gc.get_threshold()
    gc.unfreeze()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


def test_what_was_loaded_is_left_alone_by_the_collector() -> None:
    warm_up()
    assert gc.get_freeze_count() > 100_000
    assert gc.get_threshold()[0] == NEW_BEFORE_A_LOOK
