"""Words for other matters, and for what is open, in the name of a house."""

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for applying for the role of Analyst at Grant Hollis LLP. You have not been shortlisted.",
        "Thank you for your interest in Mortgage Advice Bureau. We won't move forward with your application.",
        "Sorry, you haven't been selected for Night Porter at Till & Marrow Garden Centres.",
        "We've decided to move forward with others for this position.\n\nBest,\nFlat Company Recruiting",
        "I regret to inform you that the Accounts post at Puppy School has been filled by another candidate.",
    ],
)
def test_a_house_may_be_called_by_another_matter(text):
    assert read_message(Message(text, "Your application")).verdict.is_rejection


def test_so_may_who_sends():
    text = "Your application was not successful. We had many strong applicants for Customer Adviser."
    sender = "Student Loans Agency"
    assert read_message(Message(text, "Your application", sender)).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your application to the Northern Arts Fund. Your grant was not approved.",
        "Your loan application to Harbour Loans was not successful. You may apply again in six months.",
        "Thank you for applying to the Leaders Fellowship. You were not awarded one.\n\nFellowship Office",
        "We are sorry that the flat at Harbour Housing Association went to another tenant.",
        "Thank you for submitting your short film to the Halden Film Festival. It was not selected.",
    ],
)
def test_the_matter_itself_is_still_one(text):
    assert not read_message(Message(text, None)).verdict.is_rejection
