"""A no stands beside words that take others back, in English."""

from __future__ import annotations

import pytest

from tests.letters_of_employers import is_no_in_letter

_MAILS = [
    ("en", "We made a mistake in our last email: you were not selected for interview."),
    (
        "en",
        (
            "Please disregard the invitation you received this morning. Unfortunately your "
            "application was unsuccessful."
        ),
    ),
    (
        "en",
        (
            "Please ignore the last message, it had the wrong name in it. I'm sorry to say that we "
            "won't be taking your application further."
        ),
    ),
    (
        "en",
        (
            "Yesterday's offer was intended for another Idris. You have not been selected for the "
            "role, I am sorry."
        ),
    ),
    (
        "en",
        (
            "As I told you in my email on Monday, you have not been selected. I am sorry that the "
            "letter went out late by mistake."
        ),
    ),
    (
        "en",
        (
            "Apologies for the wrong attachment. We regret to inform you that your application has "
            "not been successful."
        ),
    ),
    (
        "en",
        (
            "You will have had an automatic email saying you were not selected. I wanted to tell you "
            "myself that you came second and we chose another candidate."
        ),
    ),
    (
        "en",
        (
            "Your application status: Not selected. All candidates receive an answer, including those"
            " who are not selected."
        ),
    ),
    (
        "en",
        (
            'Your status is now Not Selected. "Not Selected" means that we have decided to move '
            "forward with other candidates."
        ),
    ),
    (
        "en",
        (
            "What the statuses mean:\n- Received: we got it\n- Rejected: you have not been "
            "selected\n\nCurrent status: Rejected"
        ),
    ),
    (
        "en",
        ("Thank you for applying. The position is closed and your application will not be considered."),
    ),
    ("en", "Recruitment is now closed and all places have been filled. You were not selected."),
    ("en", "The vacancy has been filled and is now closed. Thank you for applying."),
    ("en", "Applications are now closed. We have read them all and you have not been shortlisted."),
    (
        "en",
        ("Candidates who were not selected may apply again, and you were not selected, I am afraid."),
    ),
    (
        "en",
        ("You have not passed the online test. Candidates who did not pass may try again in a year."),
    ),
    (
        "en",
        (
            "Thank you for applying. We have no vacancy at the moment and cannot offer you a job, but"
            " we will keep your CV."
        ),
    ),
    (
        "en",
        (
            "We are unable to offer you a position as we have no openings. Lena will keep your "
            "portfolio, and you'll hear from us should anything change."
        ),
    ),
    (
        "en",
        (
            "Thank you for your speculative application. We aren't hiring at the moment, so we can't "
            "take you on. Do write again in the spring."
        ),
    ),
    ("en", "We are re-advertising the post, and will not take your application further."),
    (
        "en",
        (
            "We were not able to appoint from this round, and the job will be advertised again. I'm "
            "sorry that you were not successful."
        ),
    ),
    (
        "en",
        (
            "We are going back out to advert. Your application was considered along with the others "
            "but was not successful."
        ),
    ),
    (
        "en",
        ("Your application was considered along with many others. Unfortunately you have not been selected."),
    ),
    ("en", "I'm sorry, it wasn't you this time. We chose another candidate."),
    (
        "en",
        "It wasn't you, it was the budget: the position has been cancelled and we can't hire you.",
    ),
    (
        "en",
        "Unfortunately the board did not agree to your appointment and we have to turn you down.",
    ),
    (
        "en",
        (
            "I wish I could tell you that HR has approved your hire. They have not, and the post has "
            "gone to somebody else."
        ),
    ),
    (
        "en",
        ("Only those shortlisted have been contacted. As you have not been shortlisted, we wish you well."),
    ),
    ("en", "As we have not contacted you by 1 May, your application has not been successful."),
    (
        "en",
        (
            "We can only contact those who are shortlisted by phone, so I am writing to say that you "
            "have not been shortlisted."
        ),
    ),
    (
        "en",
        (
            "Your application has been reviewed and will not be taken forward. Unsuccessful "
            "applicants may apply again after six months."
        ),
    ),
    ("en", "Your interview on Thursday will not go ahead, as we have filled the position."),
    ("en", "The slot was taken by another candidate, who has now been hired. I am sorry."),
    ("en", "Your application remains on file. For this role we have chosen another candidate."),
    (
        "en",
        (
            "You were one of the shortlisted candidates, but the position has been offered to another"
            " applicant."
        ),
    ),
    (
        "en",
        (
            "Our system was down yesterday because of a technical fault, so this reaches you late: "
            "you have not been selected."
        ),
    ),
    ("en", "Sorry for the glitch in our portal. Your application has been unsuccessful."),
    (
        "en",
        (
            "Please delete the login you were given. The process is over for you, as we have decided "
            "not to take your application further."
        ),
    ),
    ("en", "We said we would let you know by today. Unfortunately you were not successful."),
    (
        "en",
        (
            "We wrote to you last week that the decision was delayed. It has now been made and you "
            "have not been selected."
        ),
    ),
    (
        "en",
        (
            "It was a mistake to invite you to a second interview, as the post had already been "
            "offered to someone else. I am sorry."
        ),
    ),
    (
        "en",
        "I now see that you do not have the licence, so we can't take your application further.",
    ),
    ("en", "We have chosen you as our runner-up. The job itself went to another candidate."),
    (
        "en",
        "You'd be our new Head Gardener if it were up to me. The board has chosen somebody else.",
    ),
    ("en", "Thank you for coming on your first day in town. We have decided to hire someone else."),
    ("en", "The hours you need can't be arranged, so we are unable to offer you the job."),
    (
        "en",
        (
            "The salary you asked for is above our range. We will therefore not be moving forward "
            "with your application."
        ),
    ),
    (
        "en",
        (
            "Thank you for accepting our invitation. After the interviews we selected another "
            "applicant, who can work full-time."
        ),
    ),
    ("en", "Welcome to our update on your application! Sadly we have decided not to progress it."),
    (
        "en",
        (
            "We picked you out of 200 for interview, but in the end the other finalist was the "
            "stronger one and has got the job."
        ),
    ),
    (
        "en",
        (
            "We were about to send you a contract when the budget was cut. The post has been "
            "withdrawn and we cannot hire you."
        ),
    ),
    (
        "en",
        ("We ask those who were not selected, and that includes you, not to reapply within six months."),
    ),
    (
        "en",
        "Only 4 of the 90 applicants go on to the next round. Your application is not among them.",
    ),
    (
        "en",
        (
            "To those of you who were not selected, thank you. You are receiving this message because"
            " you were not selected."
        ),
    ),
    ("en", "For those of you receiving this: you were not selected for the apprenticeship."),
    (
        "en",
        (
            "A tick means you passed, a cross means you did not. You have a cross in part B, so we "
            "can't take you further."
        ),
    ),
]


@pytest.mark.parametrize(("language", "text"), _MAILS)
def test_a_no_stands(language: str, text: str) -> None:
    assert is_no_in_letter(language, text)
