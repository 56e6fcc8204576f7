"""Words for other matters, and for what is open, in the name of a house."""

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Your application to Grant Hollis LLP",
            "Thank you for applying for the role of Adviser at Grant Hollis LLP. You were not shortlisted.",
        ),
        (
            "Your application",
            "Thanks for the interest in Mortgage Advice Bureau. We won't move forward with your application.",
        ),
        (
            "Your application",
            "Sorry, you haven't been selected for Night Porter at Till & Marrow Garden Centres.",
        ),
    ],
)
def test_a_house_may_be_called_by_another_matter(subject, text):
    assert read_message(Message(text, subject)).verdict.is_rejection


def test_so_may_who_signs_and_sends():
    text = "Your application to Student Loans Agency was not successful. Many applied for Customer Adviser."
    text += " We had strong applicants."
    mail = Message(f"{text}\n\nStudent Loans Agency", "Your application", "Student Loans Agency")
    assert read_message(mail).verdict.is_rejection


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
