"""What is made ready before the first mail comes stays, and is not looked through again."""

from __future__ import annotations

import gc

from afterword.services.warm_up import warm_up


def test_what_was_loaded_is_left_alone_by_the_collector() -> None:
    gc.unfreeze()
    warm_up()
    assert gc.get_freeze_count() > 100_000
    gc.unfreeze()
