"""A process that stays open, a withdrawal, and what is sent to others, beside noes worded alike."""

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message


def _is_decision(text: str, subject: str | None = None) -> bool:
    return read_message(Message(text, subject)).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        (
            "Recruitment for Test Engineer has been put on hold. We know this is not the news you were "
            "hoping for after your first interview. Your application stays active, and we will write in "
            "April."
        ),
        (
            "We have not made a decision on the Analyst role. All open requisitions are paused, and we "
            "are not asking you to do anything: you remain an active candidate."
        ),
        (
            "I don't have a yes or a no for you yet. The mobile team has gone with someone else for "
            "their opening; for the web role you are still very much in the running."
        ),
        (
            "Nous regrettons de ne pas pouvoir vous donner de réponse définitive à ce jour. Votre "
            "candidature reste à l'étude."
        ),
        (
            "Die Stelle auf der Chirurgie ist vergeben worden. Für die Medizin konnten wir uns noch "
            "nicht entscheiden."
        ),
        (
            "This confirms that, at your request, you've been withdrawn from consideration for the "
            "position of Associate. We're sorry that the timing didn't work out."
        ),
        (
            "Thanks for letting us know that you'd like to withdraw. We have closed your application "
            "for Coordinator. We're sorry you won't be continuing with us."
        ),
        (
            "Ihre Mitteilung, dass Sie unser Angebot nicht annehmen, haben wir mit Bedauern erhalten. "
            "Ihre Bewerbung haben wir abgeschlossen."
        ),
    ],
)
def test_what_goes_on_or_was_the_readers_choice_is_none(text):
    assert not _is_decision(text, "Your application")


@pytest.mark.parametrize(
    "text",
    [
        (
            "Another applicant has been chosen for the position. Your application will remain active on "
            "our list for six months and may be considered for similar vacancies."
        ),
        (
            "Your application was not chosen for this store. Your application stays active at our other "
            "stores for 60 days."
        ),
        (
            "We have decided not to take your application further. Your application will remain active, "
            "but not for this role."
        ),
        "Another scholar was appointed to the position. I would be happy to serve as a referee for you.",
    ],
)
def test_a_no_beside_what_is_kept_is_one(text):
    assert _is_decision(f"Thank you for applying.\n\n{text}")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "3 profiles for your Shift Lead",
            (
                "Hi Ewan,\n\nthree people I've met in person. I've not put forward the two from last "
                "week since you rejected similar CVs; told them this morning it's a no.\n\nSunita"
            ),
        ),
        (
            "New standard",
            (
                "To: all hiring managers\n\nAnyone who isn't shortlisted is told within fifteen days. "
                "Requisitions that are cancelled: tell everyone who applied. Your application system "
                "shows how."
            ),
        ),
        (
            "Volunteering at the hospice shop",
            (
                "Hello Maureen\n\nThank you for coming in for a chat about volunteering. We have all "
                "our slots covered, and there's a list of four ahead of you. So it's not this time."
            ),
        ),
        (
            None,
            (
                "Hey Mina and Pit,\n\nWe read 2,000 applications for this batch and we won't be "
                "inviting Kasiwell to interview. Lots of the companies we said no to did well without "
                "us."
            ),
        ),
    ],
)
def test_what_is_sent_to_others_or_about_something_else_is_none(subject, text):
    assert not _is_decision(text, subject)


def test_an_answer_that_greets_the_writer_of_a_no_is_none():
    text = (
        "Hi Ms Lauter,\n\nthank you for being so frank. It is a pity that it did not work out with "
        "the assistant job.\n\nDoina Ruse\n\nAm 03.02.2025 um 11:20 schrieb Lauter, Eva:\n> Dear "
        "Doina,\n> we have decided in favour of another applicant for the position.\n> Best, Eva "
        "Lauter"
    )
    assert not _is_decision(text, "Re: Assistant")


def test_a_letter_below_a_rule_is_passed_on_where_it_greets_its_reader():
    own = "Aoife, saving this for the group chat. They spelled my name wrong.\n\n-----\n"
    letter = (
        "Dear Naime,\nMany thanks for your interest. We regret that you were unsuccessful on this occasion."
    )
    assert not _is_decision(own + letter, "Fwd: look at this")


def test_a_letter_that_is_pasted_in_is_the_writers():
    own = "Dear Kwame,\n\nThe letter went out by post today, and I am pasting it here too.\n\n----------\n\n"
    letter = (
        "I refer to your interview for the above post. The panel has resolved to appoint another applicant."
    )
    assert _is_decision(own + letter, "Fwd: Copy of letter")


@pytest.mark.parametrize(
    "text",
    [
        "Employers say the number one reason for an unsuccessful application is a missing copy of the ID.",
        (
            "We regret to inform you that Mr. Tran, who was to chair your interview for the position of "
            "Supervisor on Monday, has been taken ill. We must postpone it to Thursday."
        ),
    ],
)
def test_what_is_anybodys_or_ill_is_none(text):
    assert not _is_decision(text, "Your interview")
