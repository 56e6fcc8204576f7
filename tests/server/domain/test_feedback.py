"""When a lesson comes back, and how a next step stands in a sentence."""

import pytest

from afterword.domain.feedback import as_phrase, is_time_for_lesson


@pytest.mark.parametrize(
    ("stage", "is_time"),
    [
        ("applied", False),
        ("screened", False),
        ("task", False),
        ("interviewed", True),
        ("final", True),
        (None, False),
    ],
)
def test_a_lesson_comes_back_from_the_interview_on(stage, is_time):
    assert is_time_for_lesson(stage) is is_time


@pytest.mark.parametrize(
    ("typed", "phrase"),
    [
        ("Rewrite my examples.", "rewrite my examples"),
        ("to ask earlier", "ask earlier"),
        ("SQL course on Mondays", "SQL course on Mondays"),
        ("practise\n aloud", "practise aloud"),
    ],
)
def test_a_next_step_fits_behind_the_words_of_the_thank_you(typed, phrase):
    assert as_phrase(typed) == phrase
