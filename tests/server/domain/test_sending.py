"""Whether the last reply counts as sent, read from what was told."""

import pytest

from afterword.domain.sending import Sending, Told, read


def told(*kinds):
    """Return events of these kinds; a mail may stand behind a colon."""
    pairs = [kind.partition(":") for kind in kinds]
    return [Told(number, kind, None, mail or None) for number, (kind, _, mail) in enumerate(pairs, start=1)]


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ((), Sending(False, None)),
        (("answered",), Sending(False, None)),
        (("put_into_reply",), Sending(False, None)),
        (("put_into_reply", "answered:a"), Sending(False, 2)),
        (("copied", "answered"), Sending(False, 2)),
        (("put_into_reply", "marked_as_sent", "answered:a"), Sending(True, None)),
        (("put_into_reply", "answered:a", "not_sent"), Sending(True, None)),
        (("put_into_reply", "not_sent", "answered:a"), Sending(True, None)),
        (("put_into_reply", "answered:a", "answer_taken_back:a"), Sending(False, None)),
        (("put_into_reply", "answered:a", "declined:a"), Sending(False, 3)),
        (("put_into_reply", "answered:a", "declined:b", "answer_taken_back:a"), Sending(False, 3)),
    ],
)
def test_what_came_back_tells_that_it_was_sent_where_the_person_said_nothing(kinds, expected):
    assert read(told(*kinds)) == expected


def test_a_new_text_is_a_new_question_and_an_earlier_answer_does_not_tell_of_it():
    before = ("put_into_reply", "answered:a", "put_into_reply")
    assert read(told(*before)) == Sending(False, None)
    assert read(told(*before, "talk_proposed:a")) == Sending(False, None)
    assert read(told(*before, "role_open_again:b")) == Sending(False, 4)


def test_a_text_for_whoever_introduced_one_is_none_that_they_can_answer():
    to_referrer = Told(1, "copied", "to_referrer.plain", None)
    assert read([to_referrer, Told(2, "answered", None, "a")]) == Sending(False, None)
