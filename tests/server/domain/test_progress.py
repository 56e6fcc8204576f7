"""How far the person has come with a case, and when it is time to ask if the text was sent."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.domain.progress import TextOut, is_to_be_asked, progress_of

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
THANKS = TextOut(NOW, asks=False)
QUESTION = TextOut(NOW, asks=True)


@pytest.mark.parametrize(
    ("text_out", "sent_answer", "progress"),
    [
        (None, None, None),
        (THANKS, None, "draft_put_in"),
        (THANKS, "not_now", "draft_put_in"),
        (THANKS, "sent", "thanked"),
        (THANKS, "not_sent", None),
        (QUESTION, None, "asked"),
        (QUESTION, "sent", "asked"),
        (QUESTION, "not_sent", None),
        (None, "sent", "thanked"),
    ],
)
def test_progress_follows_from_the_last_text_and_what_became_of_it(text_out, sent_answer, progress):
    assert progress_of("not_selected", "none", text_out, sent_answer) == progress


def test_yes_please_to_offered_feedback_is_a_progress_of_its_own():
    assert progress_of("not_selected", "offered", QUESTION, "sent") == "accepted_offer"
    assert progress_of("not_selected", "offered", THANKS, "sent") == "thanked"


def test_silence_after_a_question_is_an_end_too():
    assert progress_of("no_answer", "none", QUESTION, "sent") == "no_answer"
    assert progress_of("no_answer", "none", THANKS, "sent") == "thanked"


@pytest.mark.parametrize(
    ("text_out", "sent_answer", "after", "is_time"),
    [
        (THANKS, None, timedelta(minutes=10), True),
        (THANKS, None, timedelta(minutes=9, seconds=59), False),
        (THANKS, "not_now", timedelta(days=1), False),
        (THANKS, "sent", timedelta(days=1), False),
        (None, None, timedelta(days=1), False),
    ],
)
def test_it_is_asked_once_and_not_while_the_text_is_read_over(text_out, sent_answer, after, is_time):
    assert is_to_be_asked(text_out, sent_answer, NOW + after) is is_time
