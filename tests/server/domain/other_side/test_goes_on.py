"""A process that stays open, a withdrawal, and what is sent to others, beside noes worded alike."""

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message


def _is_decision(text: str, subject: str | None = None) -> bool:
    return read_message(Message(text, subject)).verdict.is_rejection


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "RF Test Engineer: status change",
            (
                "Hello Mina,\n\nWe are writing to let you know that recruitment for Test Engineer "
                "has been put on hold while our budget is reviewed. We know that this is not the "
                "news you were hoping for after your first interview.\n\nYour application stays "
                "active, and we will contact you in April."
            ),
        ),
        (
            "Update on Field Analyst",
            (
                "Hi Marcus,\n\nThank you for your continued interest in Palo Solar. We're sorry we "
                "don't have more to share. At this time, we have not made a decision on the Field "
                "Analyst role. All open requisitions are paused until April. We are not asking you "
                "to do anything, and you remain an active candidate.\n\nThe Recruiting Team"
            ),
        ),
        (
            "Where things stand",
            (
                "I don't have a yes or a no for you yet. The mobile team has gone with someone else "
                "for their opening; for the web role you are still very much in the running."
            ),
        ),
        (
            "Votre candidature",
            (
                "Nous regrettons de ne pas pouvoir vous donner de réponse définitive à ce jour. "
                "Votre candidature reste à l'étude."
            ),
        ),
        (
            "Pflegeexpertin - Stand",
            (
                "Liebe Frau Imhof\n\nDie Stelle auf der Chirurgie ist anderweitig vergeben worden, "
                "das betrifft Sie aber nicht. Für die Medizin, wofür Sie sich beworben haben, "
                "konnten wir uns noch nicht entscheiden.\n\nFreundliche Grüsse\nMarco"
            ),
        ),
        (
            "Confirmation of withdrawal: Associate",
            (
                "Dear Ms. Yoon,\n\nThis confirms that, at your request, you've been withdrawn from "
                "consideration for the position of Associate.\n\nWe enjoyed our conversations with "
                "you and we're sorry that the timing didn't work out.\n\nHR"
            ),
        ),
        (
            "Your application",
            (
                "Thanks for letting us know that you'd like to withdraw. We have closed your "
                "application for Coordinator. We're sorry you won't be continuing with us."
            ),
        ),
        (
            "Ihre Absage",
            (
                "Sehr geehrter Herr Volle,\n\nIhre Mitteilung, dass Sie unser Angebot nicht "
                "annehmen, haben wir mit Bedauern erhalten.\n\nIhre Bewerbung haben wir "
                "abgeschlossen, Ihre Unterlagen werden gelöscht. Für Ihren weiteren Weg wünschen wir "
                "Ihnen alles Gute.\n\nIhr Personalservice"
            ),
        ),
    ],
)
def test_what_goes_on_or_was_the_readers_choice_is_none(subject, text):
    assert not _is_decision(text, subject)


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
                "To: all hiring managers\n\n1. Anyone who isn't shortlisted is told in fifteen days. "
                'Use template T2 ("We will not be taking your application forward").\n\n2. '
                '"Unfortunately you have been unsuccessful" in a calendar cancellation is not '
                "acceptable.\n\n3. Requisitions that are cancelled. Tell everyone who applied, "
                "before the advert is taken down.\n\nHead of HR Policy"
            ),
        ),
        (
            None,
            (
                "Hey Mina and Pit,\n\nWe read 2,000 applications for this batch and we won't be "
                "inviting Kasiwell to interview. Lots of the companies we said no to did well "
                "without us."
            ),
        ),
    ],
)
def test_what_is_sent_to_others_or_about_something_else_is_none(subject, text):
    assert not _is_decision(text, subject)


def test_an_answer_that_greets_the_writer_of_a_no_is_none():
    text = (
        "Hi Ms Lauter,\n\nthank you for your mail from Monday and for being so frank. Of course it "
        "is a pity that it did not work out with the team assistant job, but I could feel in the "
        "second meeting that you search for someone with more Excel.\n\nGreetings from Halle\nDoina "
        "Ruse\n\nAm 03.02.2025 um 11:20 schrieb Lauter, Eva:\n> Dear Doina,\n> as discussed we have "
        "decided in favour of another applicant for\n> the position Team Assistant.\n> Best, Eva "
        "Lauter"
    )
    assert not _is_decision(text, "Re: Team Assistant")


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


def test_who_is_taken_ill_has_not_taken_the_job():
    text = (
        "Dear Mr. Bello,\n\nWe regret to inform you that Mr. Tran, who was to chair your "
        "interview for the position of Warehouse Supervisor on Monday 5 June, has been taken "
        "ill. We must therefore postpone it to Thursday 8 June, same building.\n\nPlease "
        "confirm your availability.\n\nAngela Marchetti"
    )
    assert not _is_decision(text, "Rescheduling your interview of 5 June")
