"""Which facts of a case the person took away."""

from afterword.domain.erasure import erased_after


def test_what_is_named_is_taken_away_though_nothing_was_kept():
    assert erased_after([], {}, {"erased": ["stage", "company"], "stage": None}) == ["company", "stage"]


def test_what_was_kept_and_is_none_now_is_taken_away():
    assert erased_after([], {"stage": "final", "role": None}, {"stage": None, "role": None}) == ["stage"]


def test_what_is_left_out_stays_as_it_was():
    assert erased_after(["role"], {"stage": "final"}, {}) == ["role"]


def test_a_value_brings_it_back():
    told = {"role": "Writer", "stage": "task", "erased": ["stage"]}
    assert erased_after(["role"], {}, told) == []


def test_what_nobody_sees_is_none_of_it():
    assert erased_after([], {"language": "en", "thread_id": "a"}, {"language": None, "thread_id": None}) == []
