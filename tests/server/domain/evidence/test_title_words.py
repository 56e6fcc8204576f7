"""Words for other matters, and the grade of a post, in the title of a job."""

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message


@pytest.mark.parametrize(
    "text",
    [
        "Your application for Grant Adviser was rejected because another candidate matched better.",
        "The Dog Trainer position has now been filled. Thank you for your interest.",
        "Your application for Surveyor I was not accepted because the licence was missing.",
        "You were screened out of competition 17-302 because you did not show the required experience.",
    ],
)
def test_a_title_is_no_other_matter(text):
    assert read_message(Message(text, "Your application")).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Your application for a grant was rejected because another project matched better.",
        "Your photo was not selected in competition 17-302. Thank you for your entry.",
        "As a Surveyor I was rejected twice before I found work.",
    ],
)
def test_what_sounds_alike_is_none(text):
    assert not read_message(Message(text, None)).verdict.is_rejection
