"""A no in English that tells how it came out: who has the job, what became of it, where the reader came."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_LETTERS = (
    "Dear Robin,\n\nThank you for applying for the post of Museum Assistant.\n\n{}\n\nRegards,\nAlex Moreno",
    "Hi Robin, thanks for coming in on Tuesday about the assistant job. {} Alex",
)
_NOES = (
    "The headship has been entrusted to a teacher from a neighbouring school.",
    "We have shaken hands with a veteran of the trade.",
    "The works council insisted on an internal appointment.",
    "There are stronger matches than you for this one.",
    "The internship fell victim to the cuts.",
    "The work will be covered by the existing team.",
    "Our team is full.",
    "Both places have gone.",
    "All five places are taken.",
    "We've got everyone we need.",
    "We are hiring nobody.",
    "The competition lapses.",
    "You scored 58 and needed 65.",
    "You fell two points short.",
    "You were outscored by three others.",
    "You are ninth in the ranking, and only eight can be appointed.",
    "You finished fourteenth and only the top ten go through.",
    "You failed to reach the pass mark.",
    "You are not through.",
    "None of them put you through.",
    "We have resolved to proceed without you.",
    "It just wasn't to be.",
    "The assessors have put aside your file.",
    "Your application fell at the last hurdle.",
    "Your expression of interest did not find favour.",
    "Your CV lost out to a stronger one.",
    "Your application was considered and dismissed.",
    "The decision is in the negative.",
    "The panel's decision was unfavourable.",
    "The outcome of your interview was negative.",
    "The final choice wasn't for you.",
    "My manager shot it down.",
    "They have gone elsewhere.",
    "Not everyone could be invited, and I am sorry that you are not among those who are.",
    "If you were among the finalists you would have heard by now; sadly you were not.",
    "Not every applicant could be seen, and unfortunately you are not one of the ten we chose.",
    "Your request for employment cannot be granted.",
    "Your candidature was answered in the negative.",
    "Your application has met with a refusal.",
    "We are unable to grant your application.",
    "The office cannot take up your expression of interest.",
    "Status: withdrawn by employer.",
    "I have to cross you off the list.",
    "We're having to drop you from the list.",
    "We must strike you from the list.",
    "The client wants me to let your application drop.",
    "We are going to call a halt here.",
    "We're gonna pass.",
    "We are better off with someone who can drive.",
    "They went for the first one through the door.",
    "The studio has committed to another candidate.",
    "They are hiring the temp who is here already.",
    "In the end the parish stuck with our own deputy.",
    "We have dropped the requirement for a second designer.",
    "The traineeship is history.",
)
# The same words, where the reader is left in or something else is told.
_NO_NOES = (
    "Our team is complete now that you have signed. Welcome!",
    "We have everyone we need for the panel now, and can interview you on Tuesday.",
    "All positions are given in the list below. Please tell us which one you are applying for.",
    "The vacancy was dropped into the wrong folder on our site, and here is the right link to your form.",
    "None of the applicants was told the questions before.",
    "None of the people we met so far had your background, and we would love to see you.",
    "The other finalist had the edge on paper, but the panel chose you.",
    "The other candidate could start sooner, but we would rather have you.",
    "We have chosen five candidates for this stage and you are one of them.",
    "They were not persuaded by the first draft of the advert, so the job will be described anew.",
    "The client has passed on your questions to the manager and will come back to you.",
    "You did not get through to me this morning, so here is my direct line.",
    "You are not through the whole form: section four is empty.",
    "You were not called because your telephone number is missing. Please send it.",
    "You cannot go on to the next page without a telephone number.",
    "We couldn't put you through to the manager this morning. Please ring again.",
    "It was not to be helped that the interview began late, and I apologise.",
    "Your application did not go through because the form timed out. Please submit it once more.",
    "We have put aside your application for the meeting on Friday, where all will be read.",
    "The answer is not in your favour on parking, I'm afraid, but come by train and we pay for it.",
    "We have promoted our deputy, which is why her old post is open. Interviews are in May.",
    "My colleague has taken on a trainee who will show you round on Thursday.",
    "The team has picked two colleagues to show you the workshop.",
    "The search was called off in March and is on again.",
    "We have to stop our talks at noon, as I have a train.",
    "I'm asked to take you off the list of those who still owe us a reference.",
    "You were unlucky with the train. Let us do the interview on Wednesday.",
    "The post you applied for is spoken for by two teams, and you can choose between them.",
    "The placement stays with the university, but you would be with us three days.",
    "Outcome: not offered to everyone, but you have an interview on Monday.",
    "Status: not progressed yet. Your application is being read.",
    "We are taking on people from all over Europe, so tell us about your visa.",
)


@pytest.mark.parametrize("letter", _LETTERS)
@pytest.mark.parametrize("sentence", _NOES)
def test_how_it_came_out_is_a_no(letter: str, sentence: str) -> None:
    assert read_message(Message(letter.format(sentence))).verdict.is_rejection


@pytest.mark.parametrize("sentence", _NO_NOES)
def test_what_leaves_the_reader_in_is_none(sentence: str) -> None:
    assert not read_message(Message(_LETTERS[0].format(sentence))).verdict.is_rejection
